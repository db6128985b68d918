import { communicationAnswerPictures } from '../../../../content/communication-pictures.ts';
import { type CommunicationEntry, objectionTo } from '../../../domain/communication/profile.ts';
import {
  type CommunicationQuestion,
  communicationAnswers,
  hasOneAnswer,
} from '../../../domain/communication/questions.ts';
import { FilesOfWords, namesFor } from '../../../ui/answer-ways.tsx';
import { dayFor } from '../../../ui/dates.ts';
import { describedBy, FieldError, fieldId, Hint } from '../../../ui/field-parts.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
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

/** The ready answers of a question as tiles: a picture and a word each, several unless there is only one. */
export const AnswerChoices = (props: AnswerChoicesProps) => {
  const { page, question, answers, chosen, error } = props;
  const isOne = hasOneAnswer(question);
  const id = fieldId('choices');
  return (
    <fieldset
      class="prep-pictures roomy"
      aria-describedby={describedBy(id, isOne ? undefined : props.several, error)}
    >
      <legend class={props.labelHidden ? 'visually-hidden' : undefined}>{props.label}</legend>
      {!isOne && <Hint id={id}>{props.several}</Hint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div class="prep-tiles-room">
        <div class="prep-tiles">
          {communicationAnswers[question].map((answer, at) => (
            <label class="prep-tile">
              <input
                type={isOne ? 'radio' : 'checkbox'}
                name="choices"
                value={answer}
                id={at === 0 ? id : undefined}
                checked={chosen.includes(answer)}
                autocomplete="off"
              />
              <img
                class="symbol"
                src={symbolPath(communicationAnswerPictures[answer])}
                alt=""
                width="72"
                height="72"
              />
              <span class="prep-tile-word">{answers[answer]}</span>
              <span class="prep-tile-mark" aria-hidden="true">
                <Icon name="check" />
                {page.words.common.citizen.chosen}
              </span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
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
      <FilesOfWords
        citizenId={citizenId}
        files={entry.files}
        names={namesFor(page, name, citizen.questions[entry.question].name)}
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
