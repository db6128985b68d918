import { bodyAndHealth } from './synonyms-da/body-and-health.ts';
import { feelings } from './synonyms-da/feelings.ts';
import { food } from './synonyms-da/food.ts';
import { home } from './synonyms-da/home.ts';
import { learningAndLeisure } from './synonyms-da/learning-and-leisure.ts';
import { lookedFor, names } from './synonyms-da/looked-for.ts';
import { lookedForBody } from './synonyms-da/looked-for-body.ts';
import { lookedForFeelings } from './synonyms-da/looked-for-feelings.ts';
import { lookedForHomeAndWork } from './synonyms-da/looked-for-home-and-work.ts';
import { lookedForInShort } from './synonyms-da/looked-for-in-short.ts';
import { lookedForOutAndAbout } from './synonyms-da/looked-for-out-and-about.ts';
import { natureAndFaith } from './synonyms-da/nature-and-faith.ts';
import { peopleAndLove } from './synonyms-da/people-and-love.ts';
import { placesAndTime } from './synonyms-da/places-and-time.ts';
import type { Synonym } from './synonyms-da/synonym.ts';
import { workAndMoney } from './synonyms-da/work-and-money.ts';

/**
 * Danish words of everyday adult life and the pictures that show them, chosen by eye.
 * They come before the words that the symbol packages bring along.
 */
export const synonymsDa: readonly Synonym[] = [
  ...home,
  ...workAndMoney,
  ...peopleAndLove,
  ...bodyAndHealth,
  ...feelings,
  ...placesAndTime,
  ...food,
  ...learningAndLeisure,
  ...natureAndFaith,
  ...lookedFor,
  ...lookedForBody,
  ...lookedForFeelings,
  ...lookedForHomeAndWork,
  ...lookedForInShort,
  ...lookedForOutAndAbout,
  ...names,
];
