import { meaningsIn } from './meaning.ts';

/**
 * Pictures to begin with, so that one can answer without writing or searching (R-W6): for each life area, the table of a
 * meeting, and the dream board. None of them is what staff would like to hear: they are things people have, do and meet.
 */
export const startingMeanings = {
  home: meaningsIn(`
    1F511 nøgle | key
    1F6CF seng | bed
    1F6CB sofa | sofa
    1F373 lave mad | cooking
    1F9F9 gøre rent | cleaning
    1F415 hund | dog
  `),
  day: meaningsIn(`
    1F6E0 arbejde | work
    1F3EB skole | school
    23F0 stå op | getting up
    1F96A frokost | lunch
    1F6CC hvile | rest
    1F465 sammen med andre | with others
  `),
  people: meaningsIn(`
    1F46A familie | family
    1F9D1-200D-1F91D-200D-1F9D1 venner | friends
    1F491 kæreste | boyfriend or girlfriend
    1F4AC snakke | talking
    1F415 hund | dog
    1F389 fest | party
  `),
  bodyAndHealth: meaningsIn(`
    1F37D spise | eating
    1F3C3 løbe | running
    1F3CA svømme | swimming
    1F48A medicin | medicine
    1F634 sove | sleeping
    1F9B7 tandlæge | dentist
  `),
  gettingAround: meaningsIn(`
    1F6B6 gå | walking
    1F6B2 cykel | bike
    1F697 bil | car
    1F686 tog | train
    1F695 taxa | taxi
    1F9BD kørestol | wheelchair
  `),
  leisure: meaningsIn(`
    26BD fodbold | football
    1F4FA tv | tv
    1F3B2 spil | games
    1F3A8 male | painting
    1F333 natur | nature
    1F483 danse | dancing
  `),
  money: meaningsIn(`
    1F6D2 købe ind | shopping
    1F4B3 betale | paying
    1FA99 spare op | saving up
    1F4F1 telefon | phone
    1F381 gave | present
    1F3E6 bank | bank
  `),
  free: meaningsIn(`
    2B50 vigtigt | important
    2764 kærlighed | love
    1F308 håb | hope
    1F9F3 rejse | journey
    1F331 vokse | growing
    1F91D hjælp | help
  `),
  table: meaningsIn(`
    1F3E0 bolig | home
    1F4BC arbejde | work
    1F465 sammen med andre | with others
    2764 kærlighed | love
    1F46A familie | family
    1F48A medicin | medicine
    1F37D mad | food
    1F68C bus | bus
    1F4B0 penge | money
    1F3B5 musik | music
    1F415 hund | dog
    1F3D6 ferie | holiday
  `),
  dreamBoard: meaningsIn(`
    1F3E0 bolig | home
    1F491 kæreste | boyfriend or girlfriend
    1F6E0 arbejde | work
    2708 rejse | journey
    1F415 hund | dog
    1F3B5 musik | music
  `),
} as const;
