import type { LifeArea } from '../../domain/preparation/life-areas.ts';

/** The picture of each life area: an id of the symbol library. */
export const areaPicture: Readonly<Record<LifeArea, string>> = {
  home: '1F3E0',
  day: '1F305',
  people: '1F465',
  bodyAndHealth: '1F4AA',
  gettingAround: '1F68C',
  leisure: '1F3B5',
  money: '1F4B5',
  free: '1F4AD',
};

/** The picture of the way to paper. */
export const paperPicture = '1F4C4';

/**
 * Pictures to begin with in each area, so that one can answer without writing or searching (R-W6). None of them is what
 * staff would like to hear: they are things people have, do and meet.
 */
export const suggestedPictures: Readonly<Record<LifeArea, readonly string[]>> = {
  home: ['1F511', '1F6CF', '1F6CB', '1F373', '1F9F9', '1F415'],
  day: ['1F6E0', '1F3EB', '23F0', '1F96A', '1F6CC', '1F465'],
  people: ['1F46A', '1F9D1-200D-1F91D-200D-1F9D1', '1F491', '1F4AC', '1F415', '1F389'],
  bodyAndHealth: ['1F37D', '1F3C3', '1F3CA', '1F48A', '1F634', '1F9B7'],
  gettingAround: ['1F6B6', '1F6B2', '1F697', '1F686', '1F695', '1F9BD'],
  leisure: ['26BD', '1F4FA', '1F3B2', '1F3A8', '1F333', '1F483'],
  money: ['1F6D2', '1F4B3', '1FA99', '1F4F1', '1F381', '1F3E6'],
  free: ['2B50', '2764', '1F308', '1F9F3', '1F331', '1F91D'],
};
