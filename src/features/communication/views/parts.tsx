import { communicationAnswerPictures } from '../../../../content/communication-pictures.ts';
import { type CommunicationEntry, objectionTo } from '../../../domain/communication/profile.ts';
import {
  type CommunicationQuestion,
  communicationAnswers,
  hasOneAnswer,
} from '../../../domain/communication/questions.ts';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { dayFor } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { Speech } from '../../../ui/speech.tsx';
import { symbolPath } from '../../symbols/public.ts';

/** What is typed into an answer, as it is kept or as a refused form brought it back. */
export interface TypedAnswer {
  readonly choices: readonly string[];
  readonly words: string;
  readonly howTheyKnow: string;
  readonly version: string;
}

interface AnswerChoicesProps {
  readonly page: PageContext;
  readonly question: CommunicationQuestion;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly several: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
  readonly error: string | undefined;
}

/** The ready answers of a question: a picture and a word each, several unless there is only one. */
export const AnswerChoices = ({ question, several, answers, chosen, ...rest }: AnswerChoicesProps) => {
  const isOne = hasOneAnswer(question);
  const shared = {
    ...rest,
    name: 'choices',
    ...(isOne ? {} : { hint: several }),
    options: communicationAnswers[question].map((answer) => ({
      value: answer,
      label: answers[answer] ?? '',
      symbolSrc: symbolPath(communicationAnswerPictures[answer]),
    })),
  };
  return isOne ? (
    <RadioCards {...shared} value={chosen[0] ?? null} />
  ) : (
    <CheckCards {...shared} values={chosen} />
  );
};

interface EntryProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly name: string;
  readonly entry: CommunicationEntry;
}

/** What one person said, with whose words they are, how they know and when (R-P7, R-P8). */
export const EntrySaid = ({ page, citizenId, name, entry }: EntryProps) => {
  const { citizen, staff } = page.words.communication;
  const isOwn = entry.authorId === citizenId;
  const answers = page.actor?.isAboutMe && isOwn ? citizen.answers : staff.answers;
  return (
    <div class="stack tight">
      <Speech
        page={page}
        words={entry.words}
        name={name}
        saidBy={
          isOwn
            ? { how: 'self' }
            : { how: 'onBehalf', recordedBy: entry.authorName, howTheyKnow: entry.howTheyKnow }
        }
        symbols={entry.choices.map((choice) => ({
          src: symbolPath(communicationAnswerPictures[choice]),
          label: answers[choice],
        }))}
      />
      <p class="note">{staff.writtenOn(dayFor(page, entry.changedOn))}</p>
    </div>
  );
};

/** What the citizen says against an entry, for everybody else. */
export const ObjectionShown = ({ page, name, entry }: Omit<EntryProps, 'citizenId'>) => {
  const words = page.words.communication.staff;
  const state = objectionTo(entry);
  if (state === 'none') return null;
  return (
    <Notice kind={state === 'stands' ? 'warning' : 'info'}>
      <p>{state === 'stands' ? words.objection(name) : words.changedSince(name)}</p>
    </Notice>
  );
};
