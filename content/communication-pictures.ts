import type { CommunicationAnswer, CommunicationQuestion } from '../src/domain/communication/questions.ts';

/** The symbol of each question about how somebody communicates. */
export const communicationQuestionPictures: Readonly<Record<CommunicationQuestion, string>> = {
  ways: '1F4AC',
  yes: '2705',
  no: '274C',
  helps: '1F91D',
  avoid: '270B',
  sitting: '1FA91',
};

/** The symbol of each ready answer. */
export const communicationAnswerPictures: Readonly<Record<CommunicationAnswer, string>> = {
  speech: '1F5E3',
  pictures: '1F5BC',
  signs: '1F450',
  device: 'E1CC',
  body: '1F60A',
  sayYes: '1F4AC',
  nod: '1F642-200D-2195-FE0F',
  thumbUp: '1F44D',
  smile: '1F60A',
  look: '1F440',
  sayNo: '1F4AC',
  shakeHead: '1F642-200D-2194-FE0F',
  thumbDown: '1F44E',
  turnAway: 'own-turn-away',
  pushAway: '1FAF8',
  time: '23F3',
  shortSentences: '1F4AC',
  showPictures: '1F5BC',
  oneAtATime: 'own-one-at-a-time',
  quiet: '1F507',
  noise: '1F50A',
  haste: '1F3C3',
  manyAtOnce: '1F465',
  talkOverMe: 'E24A',
  touch: '1F590',
  quarterHour: 'own-quarter-hour',
  halfHour: 'own-half-hour',
  hour: 'own-hour',
  withBreaks: '2615',
};
