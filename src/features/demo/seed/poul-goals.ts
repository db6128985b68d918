import { picture } from './pictures.ts';
import type { GoalText } from './texts.ts';

/** He was a carpenter, and wants to build again. */
export const poulsWorkshop: GoalText = {
  title: 'Jeg bygger i mit værksted igen',
  smarte:
    'Inden næste møde arbejder Poul i sit værksted to formiddage om ugen og har bygget tre fuglekasser. Ali er med, når der bruges maskiner. Poul og Ali ser på det hver anden måned.',
  symbol: picture.hammer,
  direction: 'develop',
  startsIn: 'day',
  ownWords: { words: 'Jeg vil stå ved høvlbænken. Ikke kigge på den.', symbols: [picture.sawing] },
  perspectives: [
    { by: 'poul', words: 'Hænderne kan godt. Hovedet skal bare have tid.' },
    {
      by: 'ali',
      words:
        'Poul ved præcis, hvordan ting samles. Han går i stå, når rækkefølgen bliver væk. Billeder på væggen kan hjælpe.',
    },
    {
      by: 'henrik',
      words: 'Det er vigtigt for kommunen, at det er sikkert. Maskiner bruges kun, når Ali er der.',
    },
  ],
  network: {
    spokenBy: 'Bente, Pouls søster',
    words: 'Da han holdt op med at gå i værkstedet, blev han stille. Jeg vil gerne høre saven igen.',
  },
  cards: { now: 'withMuchHelp', next: 'withSomeHelp' },
  scores: [
    {
      by: 'ali',
      now: 'withMuchHelp',
      next: 'withSomeHelp',
      supportNeed: 'high',
      words: 'Jeg siger næste trin højt hele vejen.',
    },
    {
      by: 'henrik',
      now: 'withMuchHelp',
      next: 'withSomeHelp',
      supportNeed: 'high',
      words: 'Poul og vi ser ens på det.',
    },
  ],
  contributions: [
    { by: 'ali', words: 'Jeg er i værkstedet to formiddage om ugen.' },
    { spokenBy: 'Bente, Pouls søster', words: 'Jeg kører efter træ, når der mangler.' },
  ],
  efforts: [
    {
      what: 'Støtte i værkstedet',
      how: 'En ting ad gangen. Billeder af rækkefølgen hænger over høvlbænken.',
      who: 'Ali Demir',
      howOften: 'To formiddage om ugen',
      fromDay: 7,
      decided: { outcome: 'granted' },
    },
  ],
  steps: [
    {
      words: 'Rydde høvlbænken',
      symbol: picture.tools,
      why: 'Der skal være plads.',
      doneDaysAgo: 318,
      ticks: [
        [338, 'little'],
        [331, 'yes'],
        [324, 'yes', 'ali'],
      ],
    },
    {
      words: 'Save brædderne til en kasse',
      symbol: picture.sawing,
      why: '',
      doneDaysAgo: 254,
      ticks: [
        [310, 'notToday'],
        [296, 'little'],
        [282, 'little', 'ali'],
        [268, 'yes'],
        [257, 'yes'],
      ],
    },
    {
      words: 'Samle den første kasse',
      symbol: picture.hammer,
      why: 'Så er der en, fuglene kan bruge.',
      doneDaysAgo: 131,
      ticks: [
        [240, 'notToday'],
        [212, 'little'],
        [190, 'little'],
        [169, 'notToday', 'ali'],
        [148, 'yes'],
        [134, 'yes'],
      ],
    },
    {
      words: 'Bygge en kasse selv efter billederne',
      symbol: picture.bird,
      why: '',
      ticks: [
        [104, 'little'],
        [76, 'little'],
        [48, 'yes'],
        [20, 'little'],
        [13, 'notToday'],
        [6, 'yes', 'ali'],
        [2, 'yes'],
      ],
    },
  ],
};

/** A goal that keeps what he can: success is that nothing is lost. */
export const poulsWalk: GoalText = {
  title: 'Jeg bliver ved med at gå min tur alene',
  smarte:
    'Ved næste møde går Poul stadig sin kendte tur alene hver dag og finder selv hjem. Ali går med en gang om ugen, så de kan mærke, om noget ændrer sig.',
  symbol: picture.walking,
  direction: 'keep',
  startsIn: 'home',
  ownWords: { words: 'Jeg går min tur. Så er dagen i gang.', symbols: [picture.walking, picture.tree] },
  perspectives: [
    { by: 'poul', words: 'Jeg finder hjem. Jeg følger åen.' },
    { by: 'ali', words: 'Turen sidder i kroppen. Når vejen er spærret, har Poul brug for en at ringe til.' },
    {
      by: 'henrik',
      words: 'Turen holder Poul i gang. Målet er, at han bliver ved, ikke at han går længere.',
    },
  ],
  network: {
    spokenBy: 'Bente, Pouls søster',
    words: 'Jeg bliver urolig, når han er længe væk. Men han skal gå den tur.',
  },
  cards: { now: 'onMyOwn', next: 'onMyOwn' },
  scores: [
    {
      by: 'ali',
      now: 'withLittleHelp',
      next: 'withLittleHelp',
      supportNeed: 'light',
      words: 'Han har ringet to gange, da broen var lukket.',
    },
    {
      by: 'henrik',
      now: 'withLittleHelp',
      next: 'withLittleHelp',
      supportNeed: 'light',
      words: 'Poul går selv. Telefonen i lommen er den hjælp, han bruger.',
    },
  ],
  disagreement: 'Jeg går selv.',
  contributions: [{ by: 'ali', words: 'Jeg går med om onsdagen og tager telefonen, når Poul ringer.' }],
  efforts: [
    {
      what: 'Følges på turen og svare, når Poul ringer',
      how: 'Poul viser vej. Nummeret står på første knap i telefonen.',
      who: 'Ali Demir',
      howOften: 'En gang om ugen',
      fromDay: 1,
      decided: { outcome: 'granted' },
    },
  ],
  steps: [
    {
      words: 'Gå turen hver dag',
      symbol: picture.walking,
      why: 'Så er dagen i gang.',
      doneDaysAgo: 289,
      ticks: [
        [335, 'yes'],
        [321, 'yes'],
        [307, 'notToday'],
        [293, 'yes'],
      ],
    },
    {
      words: 'Have telefonen med i lommen',
      symbol: picture.mobile,
      why: 'Bente bliver rolig.',
      doneDaysAgo: 201,
      ticks: [
        [271, 'little'],
        [243, 'yes'],
        [215, 'yes', 'ali'],
      ],
    },
    {
      words: 'Ringe, når vejen er spærret',
      symbol: picture.talking,
      why: '',
      ticks: [
        [160, 'little'],
        [111, 'yes', 'ali'],
        [62, 'yes'],
        [19, 'yes'],
        [12, 'little'],
        [5, 'yes', 'ali'],
        [1, 'yes'],
      ],
    },
  ],
};
