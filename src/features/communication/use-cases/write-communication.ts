import { v7 as uuidv7 } from 'uuid';
import { type Command, NotFound, type Visit } from '../../../database/visit.ts';
import {
  type CommunicationEntry,
  writeCommunication as decide,
} from '../../../domain/communication/profile.ts';
import type { CommunicationQuestion } from '../../../domain/communication/questions.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { entriesAbout, insertEntry, setEntryWithdrawn, updateEntry } from '../store.ts';

export interface CommunicationInput {
  readonly citizenId: string;
  readonly question: CommunicationQuestion;
  /** The version that the form was filled in on; 0 when the actor had written nothing. */
  readonly version: number;
  readonly choices: readonly string[];
  readonly words: string;
  readonly instead: 'dontKnow' | 'skipped' | null;
  readonly howTheyKnow: string;
}

/** Somebody wrote meanwhile, in another tab: what stands now. */
export interface CommunicationConflict {
  readonly conflict: true;
  readonly current: CommunicationEntry;
}

/**
 * The citizen answers one question about how they communicate, or the contact person writes what they know, each in
 * their own name (R-P7, R-P8). Refuses what `writeCommunication` of the domain refuses. Gives a conflict when the entry
 * was changed since the form was opened. Throws NotFound for everybody else.
 */
export function writeCommunication(
  visit: Visit,
  command: Command,
  input: CommunicationInput,
): Promise<undefined | CommunicationConflict | Refusal> {
  const { citizenId, question, version } = input;
  return visit.write({ event: 'communication.written', citizenId }, command, async (work) => {
    const { personId } = work.actor;
    const isOwn = personId === citizenId;
    const decided = decide(isOwn, input);
    if (isRefusal(decided)) return decided;
    const mine = (await entriesAbout(work, citizenId)).find(
      (entry) => entry.question === question && entry.authorId === personId,
    );
    const { choices, words, instead, howTheyKnow } = decided;
    const content = { choices, words, instead, howTheyKnow };
    if (mine !== undefined) {
      const isSaved = await updateEntry(work, mine.id, version, content);
      return isSaved ? undefined : { conflict: true, current: mine };
    }
    const isEmpty = choices.length === 0 && words.trim() === '' && instead === null;
    if (isEmpty) return undefined;
    const id = uuidv7({ msecs: Date.parse(work.now) });
    await insertEntry(work, { ...content, id, citizenId, question });
    return undefined;
  });
}

/** Takes one's own entry away, or brings it back: nothing is lost. Throws NotFound when there is none. */
export function withdrawCommunication(
  visit: Visit,
  command: Command,
  input: {
    readonly citizenId: string;
    readonly question: CommunicationQuestion;
    readonly isWithdrawn: boolean;
  },
): Promise<undefined | Refusal> {
  const { citizenId, question, isWithdrawn } = input;
  return visit.write({ event: 'communication.written', citizenId }, command, async (work) => {
    if (!(await setEntryWithdrawn(work, citizenId, question, isWithdrawn))) throw new NotFound();
    return undefined;
  });
}
