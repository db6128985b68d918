import type { CommunicationAnswer, CommunicationQuestion } from '../../../domain/communication/questions.ts';
import { putCommunicationOnPrint, writeCommunication } from '../../communication/public.ts';
import { seedCommand } from './people.ts';
import { must, type Stage } from './stage.ts';

/** What somebody said about how a citizen communicates. */
interface CommunicationText {
  readonly question: CommunicationQuestion;
  readonly choices: readonly CommunicationAnswer[];
  readonly words: string;
  /** Empty where the citizen answers for themselves. */
  readonly howTheyKnow: string;
}

/** What Ali knows about Liv, who has no speech. Much of it her father showed him. */
const aliAboutLiv: readonly CommunicationText[] = [
  {
    question: 'ways',
    choices: ['signs', 'body'],
    words:
      'Liv har ikke noget talesprog. Hun viser det med øjnene, hænderne og lyde. Hun kender tegnene for far, sammen og mad.',
    howTheyKnow: 'Jeg har fulgt Liv i tre år. Erik har lært mig hendes tegn.',
  },
  {
    question: 'yes',
    choices: ['smile', 'look'],
    words: 'Hun ser længe på det, hun vil, og smiler. Det tager op til et halvt minut.',
    howTheyKnow: 'Det er ens, hver gang vi vælger tøj og musik. Hendes far ser det samme.',
  },
  {
    question: 'no',
    choices: ['turnAway'],
    words: 'Hun lukker øjnene eller drejer hovedet til højre. Spørg en gang til efter en pause.',
    howTheyKnow: 'Erik viste mig det, da jeg begyndte. Jeg har set det mange gange siden.',
  },
  {
    question: 'helps',
    choices: ['time', 'quiet', 'oneAtATime'],
    words: 'Sæt jer, så hun kan se jeres ansigt. Vis to fotos, og vent.',
    howTheyKnow: 'Hun svarer på to fotos. Med flere bliver hun uklar.',
  },
  {
    question: 'avoid',
    choices: ['haste', 'talkOverMe'],
    words: 'Flyt ikke stolen uden at sige det først.',
    howTheyKnow: 'Hun spænder i armene og klemmer øjnene i, når det sker.',
  },
  {
    question: 'sitting',
    choices: ['quarterHour'],
    words: 'Derefter vil hun gerne ligge lidt. Hun kan godt være med i 45 minutter med pauser.',
    howTheyKnow: 'Sådan gik det ved de sidste tre møder.',
  },
];

/** What Amina says herself. */
const aminasOwn: readonly CommunicationText[] = [
  {
    question: 'ways',
    choices: ['speech', 'pictures'],
    words: 'Jeg tegner, når det er svært at sige.',
    howTheyKnow: '',
  },
  { question: 'yes', choices: ['sayYes', 'nod'], words: '', howTheyKnow: '' },
  {
    question: 'no',
    choices: ['sayNo', 'turnAway'],
    words: 'Når jeg er stille, er det ikke et ja.',
    howTheyKnow: '',
  },
  {
    question: 'helps',
    choices: ['time', 'shortSentences', 'quiet'],
    words: 'Skriv til mig dagen før.',
    howTheyKnow: '',
  },
  { question: 'avoid', choices: ['noise', 'manyAtOnce', 'touch'], words: '', howTheyKnow: '' },
  { question: 'sitting', choices: ['withBreaks'], words: '', howTheyKnow: '' },
];

const aliAboutAmina: readonly CommunicationText[] = [
  {
    question: 'helps',
    choices: [],
    words: 'Amina siger mere, når vi går en tur, end når vi sidder over for hinanden.',
    howTheyKnow: 'Vi går en tur hver uge.',
  },
];

/** Somebody writes how a citizen communicates, in their own name, on one day. */
async function tellCommunication(
  stage: Stage,
  citizen: string,
  by: string,
  texts: readonly CommunicationText[],
  daysAgo: number,
): Promise<void> {
  const visit = await stage.as(by, daysAgo, '14:10');
  const citizenId = stage.id(citizen);
  for (const text of texts)
    await must(writeCommunication(visit, seedCommand(), { ...text, citizenId, version: 0, instead: null }));
}

/** How Liv communicates, as Ali knows it. */
export const tellLivsCommunication = (stage: Stage): Promise<void> =>
  tellCommunication(stage, 'liv', 'ali', aliAboutLiv, 28);

/** How Amina communicates: she says it herself and wants it on paper; Ali adds what he has seen. */
export async function tellAminasCommunication(stage: Stage, daysAgo: number): Promise<void> {
  await tellCommunication(stage, 'amina', 'amina', aminasOwn, daysAgo);
  await tellCommunication(stage, 'amina', 'ali', aliAboutAmina, daysAgo - 1);
  const amina = await stage.as('amina', daysAgo - 1, '16:00');
  const input = { citizenId: stage.id('amina'), onPrint: true } as const;
  await must(putCommunicationOnPrint(amina, seedCommand(), input));
}
