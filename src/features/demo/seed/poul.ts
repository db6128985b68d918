import { picture } from './pictures.ts';
import { poulsWalk, poulsWorkshop } from './poul-goals.ts';
import type { AnswerText, MeetingText, PreparedText } from './texts.ts';

/** What Poul prepared for his first meeting. About his head he showed Ali only. */
export const poulsPreparation: readonly PreparedText[] = [
  {
    area: 'home',
    words: 'Mit hus. Her bliver jeg.',
    symbols: [picture.house],
    shownTo: ['ali', 'henrik'],
  },
  {
    area: 'day',
    words: 'Bygge noget igen. Med mine hænder.',
    symbols: [picture.hammer, picture.sawing],
    shownTo: ['ali', 'henrik'],
  },
  {
    area: 'people',
    words: 'Bente, min søster. Og Kurt fra pladsen.',
    symbols: [picture.twoPeople],
    shownTo: ['ali', 'henrik'],
  },
  {
    area: 'bodyAndHealth',
    words: 'Hovedet bliver træt. Så glemmer jeg.',
    symbols: [picture.lowBattery],
    shownTo: ['ali'],
  },
  {
    area: 'gettingAround',
    words: 'Jeg går. Den samme tur hver dag.',
    symbols: [picture.walking],
    shownTo: ['ali', 'henrik'],
  },
  { area: 'leisure', words: 'Fugle. Kaffe.', symbols: [picture.bird, picture.coffee], shownTo: ['ali'] },
  { area: 'money', words: '', symbols: [], instead: 'skipped', shownTo: [] },
  { area: 'free', words: 'Jeg er tømrer. Det er jeg stadig.', symbols: [picture.tools], shownTo: [] },
];

/** Poul's first meeting, about a year ago. */
export const poulsMeeting: MeetingText = {
  place: 'Hjemme hos Poul',
  agenda: [
    { words: 'Værkstedet.', symbols: [picture.hammer] },
    { words: 'Jeg vil blive i mit hus.', symbols: [picture.house] },
  ],
  othersPoints: [{ by: 'ali', words: 'Hvilke maskiner kan Poul bruge, og hvornår er jeg med?' }],
  mostImportant: { words: 'At mine hænder bliver brugt.', symbols: [picture.tools] },
  dreams: ['home', 'day'],
  goals: [poulsWorkshop, poulsWalk],
  formal: {
    purpose:
      'Formålet er, at Poul bliver boende i sit hus, bruger det, han kan som tømrer, og bevarer sine færdigheder.',
    neededEffort:
      'Socialpædagogisk støtte efter servicelovens § 85 i og ud fra hjemmet, fem timer om ugen, fra Bostøtten Solby.',
    expectedDuration: 'Støtten gælder frem til næste møde. Behovet ventes at vare ved.',
    housing: 'Poul bor alene i eget hus og ønsker at blive boende. Der er ikke behov for ændringer.',
    employment: 'Poul får førtidspension. Han ønsker en meningsfuld hverdag i sit eget værksted.',
    personalHelp: 'Poul klarer sig selv med fast dagsrytme og tavlen i køkkenet.',
    treatment: 'Poul går til kontrol på sygehuset en gang om året. Bente tager med.',
    aids: 'Tavle i køkkenet og ur, der minder om aftaler. Begge dele virker.',
    background:
      'Poul er uddannet tømrer og fik en hjerneskade efter en blodprop. Han husker det, han har lært med hænderne, og har brug for ro og gentagelser til det nye. Han bliver træt midt på dagen.',
    wishesAndPurpose: 'Poul ønsker at bygge igen og at blive i sit hus.',
    specialConditions:
      'Møder holdes om formiddagen, højst tre kvarter, hjemme hos Poul. En ting ad gangen. Det aftalte skrives på tavlen.',
    coordination: 'Henrik Toft følger op efter et halvt år. Ali Demir er den daglige kontakt.',
  },
  notRelevant: [],
  heard: 'Ja. Vi talte om værkstedet.',
};

/** What everybody answered after the meeting. */
export const poulsAnswers: readonly AnswerText[] = [
  { by: 'poul', answer: 'agree', words: 'Ja. Lad os komme i gang.' },
  { by: 'ali', answer: 'agree', words: 'Ja.' },
  { by: 'henrik', answer: 'agree', words: 'Ja.' },
];

/** Half a year on: Henrik has followed up, and the staircases stand in the plan. */
export const poulsFollowUp: { readonly reason: string; readonly answers: readonly AnswerText[] } = {
  reason: 'Henrik har fulgt op. Poul og Alis to trapper står nu i planen.',
  answers: [
    { by: 'poul', answer: 'agree', words: 'Ja. Jeg saver selv nu.' },
    { by: 'ali', answer: 'agree', words: 'Ja. Det går stille frem.' },
    { by: 'henrik', answer: 'agree', words: 'Ja.' },
  ],
};

/** What he has begun to prepare for the new meeting. Nobody has seen it yet. */
export const poulsNewPreparation: readonly PreparedText[] = [
  { area: 'home', words: 'Huset er godt. Taget skal ses efter.', symbols: [picture.house], shownTo: [] },
  { area: 'day', words: 'Nu vil jeg lave en bænk.', symbols: [picture.timber, picture.sawing], shownTo: [] },
  { area: 'leisure', words: '', symbols: [picture.bird, picture.coffee, picture.tree], shownTo: [] },
];
