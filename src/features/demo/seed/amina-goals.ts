import { picture } from './pictures.ts';
import type { GoalText } from './texts.ts';

/** She dreams of the graphic school; the way there is the first thing to practise. */
export const aminasBus: GoalText = {
  title: 'Jeg tager selv bussen til skolen',
  smarte:
    'Ved næste møde tager Amina selv bussen fra sin lejlighed til grafisk skole to formiddage om ugen. Ali øver turen med hende i hendes tempo, og de ser på trappen sammen en gang om måneden.',
  symbol: picture.bus,
  direction: 'develop',
  startsIn: 'day',
  ownWords: {
    words: 'Jeg vil selv kunne komme hen på skolen. Uden at være bange.',
    symbols: [picture.bus, picture.school],
  },
  perspectives: [
    { by: 'amina', words: 'Selve bussen er ikke svær. Det er svært, når der kommer mange på.' },
    {
      by: 'ali',
      words:
        'Vi har kørt turen fire gange, og Amina finder vej. Det er trængslen, der stopper hende. Derfor begynder vi uden for myldretiden.',
    },
    {
      by: 'karin',
      words:
        'Skolen afgør selv, hvem der bliver optaget. Kommunen kan give støtte til at øve turen, så transporten ikke bliver det, der står i vejen.',
    },
  ],
  network: {
    spokenBy: 'Hodan, Aminas storesøster',
    words: 'Amina har tegnet, siden hun var fire. Vi tror på skolen. Vi er mest i tvivl om de lange dage.',
  },
  cards: { now: 'withSomeHelp', next: 'withLittleHelp' },
  scores: [
    {
      by: 'ali',
      now: 'withMuchHelp',
      next: 'withLittleHelp',
      supportNeed: 'moderate',
      words: 'Jeg sidder ved siden af hele vejen endnu.',
    },
    {
      by: 'karin',
      now: 'withSomeHelp',
      next: 'withLittleHelp',
      supportNeed: 'moderate',
      words: 'Amina finder selv vej. Hun har brug for en at støtte sig til, når der er mange mennesker.',
    },
  ],
  contributions: [
    { by: 'ali', words: 'Vi øver busturen sammen to formiddage om ugen.' },
    { spokenBy: 'Hodan, Aminas storesøster', words: 'Jeg kører med i bussen, når Ali har ferie.' },
  ],
  efforts: [
    {
      what: 'Øve busturen til skolen',
      how: 'Ali kører først med, sætter sig så længere væk og møder til sidst Amina ved skolen.',
      who: 'Ali Demir',
      howOften: 'To formiddage om ugen',
      fromDay: 7,
      decided: { outcome: 'granted' },
    },
    {
      what: 'Høretelefoner, der dæmper larm',
      how: 'Bruges i bussen og i skolens kantine. Ali øver med Amina, hvornår de skal på.',
      who: 'Ali Demir',
      howOften: 'Efter behov',
      fromDay: 14,
      decided: {
        outcome: 'refused',
        reason:
          'Almindelige høretelefoner er noget, som mange har derhjemme. Derfor kan kommunen ikke bevilge dem som hjælpemiddel. Ali hjælper dig gerne med at finde et par, du har råd til.',
        howToComplain:
          'Du kan klage inden fire uger. Ring eller skriv til Karin Munk. Så ser kommunen på sagen igen. Siger kommunen stadig nej, sender vi din klage til Ankestyrelsen. Ali kan hjælpe dig.',
      },
    },
  ],
  steps: [
    {
      words: 'Se ruten på kortet og tegne den',
      symbol: picture.paper,
      why: 'Så ved jeg, hvad der kommer.',
      doneDaysAgo: 88,
    },
    {
      words: 'Køre med Ali ved siden af',
      symbol: picture.twoPeople,
      why: 'Så er jeg ikke alene, hvis der kommer mange på.',
      doneDaysAgo: 37,
    },
    {
      words: 'Ali sidder længere tilbage i bussen',
      symbol: picture.bus,
      why: '',
      ticks: [
        [20, 'notToday'],
        [18, 'little'],
        [13, 'little', 'ali'],
        [11, 'yes'],
        [6, 'yes'],
        [4, 'notToday'],
        [1, 'yes'],
      ],
    },
    { words: 'Ali venter ved skolen', symbol: picture.school, why: 'Så prøver jeg turen selv.' },
    { words: 'Jeg kører selv', symbol: picture.walking, why: '' },
  ],
};

/** She wants a friend who draws as well. */
export const aminasDrawing: GoalText = {
  title: 'Jeg møder andre, der tegner',
  smarte:
    'Inden næste møde har Amina været med i tegneklubben på Solby Bibliotek mindst otte gange, de første med Ali. Hun vælger selv, hvor længe hun bliver. Amina og Ali ser på det efter hver fjerde gang.',
  symbol: picture.palette,
  direction: 'develop',
  startsIn: 'people',
  ownWords: {
    words: 'Jeg vil sidde ved siden af nogen og tegne. Vi behøver ikke snakke så meget.',
    symbols: [picture.twoPeople, picture.pencil],
  },
  perspectives: [
    { by: 'amina', words: 'Jeg vil selv bestemme, hvornår jeg går hjem.' },
    {
      by: 'ali',
      words: 'Amina fortæller mest, mens hun tegner. Et sted, hvor alle tegner, passer godt til hende.',
    },
    {
      by: 'karin',
      words: 'Tegneklubben er åben for alle og koster ikke noget. Den er et godt sted at begynde.',
    },
  ],
  network: {
    spokenBy: 'Hodan, Aminas storesøster',
    words: 'Hun mangler en, der kan lide det samme som hende. Det skal nok være en ad gangen.',
  },
  cards: { now: 'withMuchHelp', next: null },
  scores: [
    {
      by: 'ali',
      now: 'withMuchHelp',
      next: 'withSomeHelp',
      supportNeed: 'high',
      words: 'Første gang gik vi efter ti minutter. Det var fint.',
    },
    {
      by: 'karin',
      now: 'withMuchHelp',
      next: 'withSomeHelp',
      supportNeed: 'high',
      words: 'Vi var enige om nu. Om næste møde sagde Amina, at hun ikke ved det endnu.',
    },
  ],
  contributions: [{ by: 'ali', words: 'Jeg går med de første gange og holder mig i baggrunden.' }],
  efforts: [
    {
      what: 'Følges med Amina til tegneklubben',
      how: 'Ali går med ind og sidder med de første gange. Siden venter han i cafeen.',
      who: 'Ali Demir',
      howOften: 'Hver anden torsdag',
      fromDay: 7,
      decided: { outcome: 'granted' },
    },
  ],
  steps: [
    {
      words: 'Se lokalet, når der er få',
      symbol: picture.key,
      why: 'Jeg kan lide at kende et sted først.',
      doneDaysAgo: 74,
    },
    {
      words: 'Tegne med en halv time',
      symbol: picture.pencil,
      why: '',
      ticks: [
        [17, 'little'],
        [10, 'notToday'],
        [3, 'yes', 'ali'],
      ],
    },
    { words: 'Blive hele gangen', symbol: picture.palette, why: '' },
    { words: 'Vise en tegning til en', symbol: picture.handInHand, why: 'Så kan man begynde at snakke.' },
  ],
};

/** Calm around her is the most important thing; here she does not agree about the score. */
export const aminasCalmAtHome: GoalText = {
  title: 'Jeg klarer opvask og tøj i min lejlighed',
  smarte:
    'Ved næste møde vasker Amina op og vasker tøj efter sin egen liste uden at blive mindet om det, mindst fire uger i træk. Ali hjælper med at komme i gang og trækker sig, når listen virker.',
  symbol: picture.dishes,
  direction: 'develop',
  startsIn: 'mostImportant',
  ownWords: { words: 'Når der roder, kan jeg ikke tegne.', symbols: [picture.dishes, picture.pencil] },
  perspectives: [
    { by: 'amina', words: 'Jeg kan godt. Jeg glemmer det bare, når jeg tegner.' },
    { by: 'ali', words: 'Med listen på køleskabet går det meget bedre. Uden den bliver det liggende.' },
    {
      by: 'karin',
      words: 'Lejligheden er Aminas eget valg, og den skal hun blive glad for. Vi ser på, hvad der skal til.',
    },
  ],
  network: {
    spokenBy: 'Hodan, Aminas storesøster',
    words: 'Hun kan godt lide, når der er ryddet. Det er at begynde alene, der er svært.',
  },
  cards: { now: 'withLittleHelp', next: 'onMyOwn' },
  scores: [
    {
      by: 'ali',
      now: 'withSomeHelp',
      next: 'withLittleHelp',
      supportNeed: 'moderate',
      words: 'Hun gør det hele selv, når vi er kommet i gang.',
    },
    {
      by: 'karin',
      now: 'withMuchHelp',
      next: 'withSomeHelp',
      supportNeed: 'high',
      words: 'Ali er der i dag hver gang, der vaskes op.',
    },
  ],
  disagreement: 'Jeg gør det selv, når jeg har min liste.',
  contributions: [
    { by: 'ali', words: 'Jeg hjælper med at begynde og laver listen sammen med Amina.' },
    { spokenBy: 'Hodan, Aminas storesøster', words: 'Vi vasker tøj sammen den første søndag i måneden.' },
  ],
  efforts: [
    {
      what: 'Hjælp til at komme i gang derhjemme',
      how: 'Amina og Ali ser på listen, vælger en ting og begynder sammen.',
      who: 'Ali Demir',
      howOften: 'To gange om ugen',
      fromDay: 1,
      decided: { outcome: 'granted' },
    },
  ],
  steps: [
    {
      words: 'Lave listen færdig med mine tegninger',
      symbol: picture.list,
      why: 'Jeg kan bedre lide mine egne tegninger.',
      doneDaysAgo: 96,
    },
    {
      words: 'Vaske op hver dag',
      symbol: picture.dishes,
      why: 'Så er der plads til at tegne.',
      ticks: [
        [19, 'little'],
        [16, 'yes'],
        [14, 'notToday'],
        [8, 'yes'],
        [5, 'little'],
        [2, 'yes'],
      ],
    },
    { words: 'Vaske tøj om søndagen', symbol: picture.washing, why: '' },
    { words: 'Gøre det hele en uge uden Ali', symbol: picture.calm, why: '' },
  ],
};
