import { aminasBus, aminasCalmAtHome, aminasDrawing } from './amina-goals.ts';
import { aminasDrawingText, pixelPurrs } from './aminas-pictures.ts';
import { picture } from './pictures.ts';
import type { AnswerText, MeetingText, PreparedText } from './texts.ts';

/** What Amina wrote and chose before her first meeting. The last one she keeps to herself. */
export const aminasPreparation: readonly PreparedText[] = [
  {
    area: 'home',
    words: 'Der er stille hos mig. Det er godt. Opvasken er svær at begynde på.',
    symbols: [picture.key, picture.quiet],
    shownTo: ['ali', 'karin'],
  },
  {
    area: 'day',
    words: 'Jeg vil gerne gå på grafisk skole.',
    symbols: [picture.palette, picture.school],
    shownTo: ['ali', 'karin'],
  },
  {
    area: 'people',
    words: 'Jeg vil have en ven, der også tegner.',
    symbols: [picture.handInHand, picture.pencil],
    shownTo: ['ali', 'karin'],
  },
  {
    area: 'bodyAndHealth',
    words: 'Larm gør mig træt. Så tager jeg høretelefoner på.',
    symbols: [picture.headphones],
    shownTo: ['ali'],
  },
  {
    area: 'gettingAround',
    words: 'Bussen er okay om formiddagen. Ikke når der er mange.',
    symbols: [picture.bus],
    shownTo: ['ali', 'karin'],
  },
  {
    area: 'leisure',
    words: 'Jeg tegner. Og jeg har Pixel. Han er min kat. Hør ham spinde.',
    symbols: [picture.pencil, picture.cat],
    drawing: aminasDrawingText,
    recording: pixelPurrs,
    shownTo: ['ali'],
  },
  { area: 'money', words: '', symbols: [], instead: 'dontKnow', shownTo: [] },
  {
    area: 'free',
    words: 'Nogle gange er jeg bange for, at skolen er for svær.',
    symbols: [],
    shownTo: [],
  },
];

/** Amina's first plan meeting. */
export const aminasMeeting: MeetingText = {
  place: 'Hjemme hos Amina',
  agenda: [
    { words: 'Først vil jeg tale om skolen.', symbols: [picture.school] },
    { words: 'Jeg vil have en pause undervejs.', symbols: [picture.coffee] },
  ],
  othersPoints: [
    { by: 'ali', words: 'Hvordan øver vi bussen, når der er mange med?' },
    { by: 'karin', words: 'Hvad er grafisk skole, og hvornår kan man søge?' },
  ],
  mostImportant: { words: 'At der er ro omkring mig.', symbols: [picture.calm, picture.cat] },
  dreams: ['day', 'people'],
  goals: [aminasBus, aminasDrawing, aminasCalmAtHome],
  wishNotFollowed: {
    what: 'At begynde på grafisk skole med det samme.',
    why: 'Holdet er fyldt, og skolen tager først nye elever ind på næste hold. Tiden til da bruges på at øve turen og besøge skolen.',
    decidedBy: 'Skolen. Amina, Ali og Karin har talt om det på mødet.',
  },
  formal: {
    purpose:
      'Formålet er, at Amina får mulighed for uddannelse og fællesskab på sine egne betingelser, og at hun kan blive boende i sin egen lejlighed.',
    neededEffort:
      'Socialpædagogisk støtte efter servicelovens § 85 i og ud fra hjemmet, fire timer om ugen, fra Bostøtten Solby.',
    expectedDuration: 'Støtten gælder frem til næste møde, hvor vi ser på den igen sammen med Amina.',
    housing: 'Amina bor i egen lejlighed og ønsker at blive boende.',
    employment: 'Amina vil søge ind på grafisk skole. Skolens vejleder og kommunens ungevejleder er med.',
    personalHelp: 'Amina klarer selv personlig pleje. Hun har brug for hjælp til at komme i gang i hjemmet.',
    aids: 'Amina har søgt om høretelefoner, der dæmper larm. Afgørelsen står under målet om bussen.',
    background:
      'Amina er 19 år og har autisme. Hun flyttede i egen lejlighed, efter at hun fyldte 18, og har haft bostøtte siden. Hun tegner hver dag, og hun holder fast i det, hun har lært.',
    wishesAndPurpose: 'Amina ønsker en grafisk uddannelse, en ven, der også tegner, og ro omkring sig.',
    specialConditions:
      'Aftaler bekræftes med en besked dagen før. Møder holdes hjemme hos Amina eller et sted uden larm, og der er altid en pause.',
    coordination:
      'Karin Munk følger op hver tredje måned. Ali Demir er den daglige kontakt. Skolens vejleder inviteres med til næste møde.',
  },
  notRelevant: ['treatment'],
  heard: 'Ja. Vi talte om skolen først. Og jeg fik min pause.',
};

/** What everybody answered after the meeting. */
export const aminasAnswers: readonly AnswerText[] = [
  { by: 'amina', answer: 'agree', words: 'Ja. Det er min plan.' },
  { by: 'ali', answer: 'agree', words: 'Ja. Jeg glæder mig til at køre bus.' },
  { by: 'karin', answer: 'agree', words: 'Ja.' },
];

/** Life changed: one step, and one wish more. */
export const aminasAdjustment = {
  step: 'Vaske op hver anden dag',
  reason: 'Hver dag blev for meget i ugerne med bus. Amina foreslog hver anden dag.',
  wish: {
    what: 'Følges til åbent hus på skolen',
    how: 'Ali går med rundt. De aftaler et tegn, når Amina vil hjem.',
    who: 'Ali Demir',
    howOften: 'En gang',
  },
  versionReason: 'Et trin er lavet om sammen med Amina, og der er et nyt ønske om hjælp.',
} as const;

/** Amina asks for more of help that is granted: it waits for Karin, who decides about the change alone (R-O2, R-F4). */
export const aminasChange = {
  howOften: 'Tre gange om ugen',
  reason: 'Det er for lidt',
} as const;

/** The answers to the adjusted plan. Ali's came by telephone: Karin registered it, and it awaits his own yes. */
export const aminasLaterAnswers: readonly AnswerText[] = [
  { by: 'amina', answer: 'agree', words: 'Ja. Hver anden dag er bedre.' },
  { by: 'karin', answer: 'agree', words: 'Ja.' },
];
export const alisRegisteredAnswer: AnswerText = {
  by: 'ali',
  answer: 'agree',
  words: 'Ja. Det er en god ændring.',
};
