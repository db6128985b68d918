/** Words stand in a block, a space between: as a list they would fill a hundred lines. */
const words = (block: string): readonly string[] => block.trim().split(/\s+/);

/**
 * Danish words that no picture of ours shows, and that would be taken for another word: "forskel" for
 * "forsker", "alt" for the beginning of "altan", "bagefter" for "bage". Whoever looks for them is told that there is no picture,
 * in place of a wrong one. Inflected forms need not stand here.
 */
export const wordsWithoutPictures: readonly string[] = words(`
  bagefter bagi bagved mellem imellem foran forskel forskellig anderledes mærkelig særlig særligt vanlig rigeligt masser
  færre begge gang række slags årsag mulig mulighed brug fungere hed blive gøre lade ladet tør bør ville skulle mene sat
  lægge hang holde holdt slippe mærke skabe skabte danne samle fylde tømme lime knytte folde rulle banke synke kilde
  bred brugt hel ledig lige løs fjern lun klam fersk rådden tam fræk generøs betingelse plade bur port kant midte del
  form sal service sket skete skaffe skind skal spred stamme stand stat stemning stil styre sukke synes syntes fast
  gange ligesom sikkert trække trak smed moderne alt rom rav noget nogen bordel erektion pubertet navle nøgen mængde længde
  bredde længere fart mening end eller sig sin den det dens hede snart slet sprut
`);
