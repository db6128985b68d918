import type { TopicKey } from '../../../content/symbols/topics/topic-text.ts';
import type { LifeArea } from '../../domain/preparation/life-areas.ts';
import { startingSymbols } from '../symbols/public.ts';

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

/** The topic whose pictures come first where an area's question is answered; none where anything may be meant. */
export const areaTopic: Readonly<Record<LifeArea, TopicKey | null>> = {
  home: 'home',
  day: 'work',
  people: 'people',
  bodyAndHealth: 'body',
  gettingAround: 'transport',
  leisure: 'leisure',
  money: 'money',
  free: null,
};

/** The picture of the way to paper. */
export const paperPicture = '1F4C4';

/** Pictures to begin with in each area (content/symbols/starting-pictures.ts). */
export const suggestedPictures: Readonly<Record<LifeArea, readonly string[]>> = {
  home: startingSymbols('home'),
  day: startingSymbols('day'),
  people: startingSymbols('people'),
  bodyAndHealth: startingSymbols('bodyAndHealth'),
  gettingAround: startingSymbols('gettingAround'),
  leisure: startingSymbols('leisure'),
  money: startingSymbols('money'),
  free: startingSymbols('free'),
};
