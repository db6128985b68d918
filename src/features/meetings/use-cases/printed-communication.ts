import { communicationAnswerPictures } from '../../../../content/communication-pictures.ts';
import { type Language, wordingIn } from '../../../../content/wording/wording.ts';
import {
  type CommunicationEntry,
  type CommunicationProfile,
  objectionTo,
  saysSomething,
} from '../../../domain/communication/profile.ts';
import type { PrintedCommunication } from '../../../outside/pdf/print-types.ts';

/**
 * How a citizen communicates as the printed plan says it. What the citizen calls wrong is left out of their paper; what
 * others know stands there as theirs, with how they know (R-P7). Nothing for null.
 */
export function printedCommunication(
  profile: CommunicationProfile | null,
  language: Language,
): readonly PrintedCommunication[] {
  if (profile === null) return [];
  const { citizen, staff } = wordingIn(language).communication;
  const fileKinds = wordingIn(language).answerForms.citizen;
  const said = (entry: CommunicationEntry) => {
    const isOwn = entry.authorId === profile.citizenId;
    const answers = isOwn ? citizen.answers : staff.answers;
    const chosen = entry.choices.map((choice) => answers[choice]).join('. ');
    return {
      // What is drawn or said is named: paper has no room for it here, and it is on the screen (docs/decisions/0015).
      words: [chosen, entry.words.trim(), entry.files.map(({ kind }) => fileKinds[kind]).join(', ')]
        .filter((text) => text !== '')
        .join('. '),
      symbols: entry.choices.map((choice) => communicationAnswerPictures[choice]),
      saidBy: isOwn
        ? ({ how: 'self' } as const)
        : ({ how: 'onBehalf', recordedBy: entry.authorName, howTheyKnow: entry.howTheyKnow } as const),
    };
  };
  return profile.lines.flatMap(({ question, own, others }) => {
    const stands = [own, others].filter(saysSomething).filter((entry) => objectionTo(entry) !== 'stands');
    return stands.length === 0
      ? []
      : [{ question: citizen.questions[question].name, said: stands.map(said) }];
  });
}
