import { picture } from './pictures.ts';
import type { ContributionText } from './texts.ts';

/** What those who know Liv have written, each from their own login (R-P7). None of it is her own words. */
export const aboutLiv: readonly ContributionText[] = [
  {
    by: 'erik',
    area: 'people',
    words: 'Liv kan lide at have en tæt på sig, som synger eller nynner. Hun kender sin mormors vuggevise.',
    symbols: [picture.sound, picture.hug],
    howTheyKnow:
      'Hun smiler og slapper af i skuldrene, når jeg synger. Hun vender hovedet mod mig, når jeg holder op. Sådan har det været, siden hun var lille.',
  },
  {
    by: 'erik',
    area: 'leisure',
    words: 'Hun elsker at være ude, når det blæser. Helst nede ved vandet.',
    symbols: [picture.leaf, picture.water],
    howTheyKnow:
      'Hun løfter ansigtet, lukker øjnene og griner højt i vinden. Jeg har set det hver sommer ved fjorden.',
  },
  {
    by: 'erik',
    area: 'home',
    words: 'Sengen skal stå ved vinduet. Liv vil have lys i ansigtet om morgenen.',
    symbols: [picture.bed, picture.sun],
    howTheyKnow:
      'Da sengen stod inde ved væggen, var hun urolig om morgenen. Ved vinduet ligger hun længe og ser på lyset.',
  },
  {
    by: 'ali',
    area: 'bodyAndHealth',
    words: 'Liv har det godt i varmt vand. Hun vil gerne blive længe i badet.',
    symbols: [picture.bath],
    howTheyKnow:
      'Hendes hænder åbner sig, og hun trækker vejret roligt efter få minutter. Hun spænder i armene, når vi begynder at lukke vandet ud. Jeg har været med to gange om ugen i tre år.',
  },
  {
    by: 'ali',
    area: 'day',
    words: 'Hun vil gerne være med i køkkenet, når der bliver lavet mad. Duften af brød gør hende vågen.',
    symbols: [],
    howTheyKnow:
      'Hun følger med øjnene og laver lyde, når vi rører i gryden. Når vi kører hende ind på stuen, bliver hun stille.',
  },
  {
    by: 'karin',
    area: 'gettingAround',
    words: 'Liv kan lide at køre i bus, når hun sidder ved ruden. Hun vil gerne have god tid, før vi kører.',
    symbols: [picture.bus],
    howTheyKnow:
      'Jeg var med på en tur sammen med Ali. Hun så ud hele vejen og smilede to gange. Da vi skulle skynde os, klemte hun øjnene i.',
  },
];

/** How she was told about the meeting, by Ali. */
export const livsTellings = [
  {
    how: 'pictures',
    words:
      'Vi så på fotoet af bordet, hvor vi plejer at holde møde, og på et foto af Erik. Liv så længe på billedet af sin far og smilede. Fotoet hænger nu over hendes seng.',
  },
  {
    how: 'signs',
    words:
      'Jeg lavede tegnet for far og for sammen og lagde hendes hånd på min. Hun blev rolig og holdt fast.',
  },
] as const;

export const livsMeeting = {
  place: 'Birkely, Livs egen stue',
  shortNoticeReason:
    'Liv har været syg, og vi ville vente, til hun var frisk igen. Mødet kan ikke vente længere, fordi hendes stue skal indrettes på ny.',
} as const;
