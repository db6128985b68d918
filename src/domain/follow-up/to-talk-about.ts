import type { IsoDay } from '../day.ts';
import { type ChangeTold, isAlone } from './changed-alone.ts';

/** What the citizen said of a step or of help that somebody around them takes up with them (R-C1). */
export interface ToTalkAbout {
  readonly why: 'tooHard' | 'disagree';
  /** What they said it about: the step as it stood, or the change they do not agree with. */
  readonly change: ChangeTold;
  readonly since: IsoDay;
}

/**
 * What waits for those around the citizen (R-C1, R-F4): a step that the citizen says is too hard, and a change made without them
 * that they do not agree with, until something was done about that thing later – it was changed, or the talk was recorded. Once
 * for each thing and reason, the oldest first. Takes all changes about the citizen in the order told.
 */
export function toTalkAbout(changes: readonly ChangeTold[], citizenId: string): readonly ToTalkAbout[] {
  const waiting = changes.filter((change, at) => {
    const later = changes.slice(at + 1).filter((one) => thingOf(one) === thingOf(change));
    return isRaised(change) && !later.some((one) => settles(one, change, citizenId));
  });
  const raised = waiting.map(
    (change): ToTalkAbout =>
      change.said === 'tooHard'
        ? { why: 'tooHard', change, since: change.on }
        : { why: 'disagree', change, since: change.answeredOn ?? change.on },
  );
  const key = ({ why, change }: ToTalkAbout): string => `${why} ${thingOf(change)}`;
  return raised.filter((one, at) => raised.findIndex((other) => key(other) === key(one)) === at);
}

function isRaised(change: ChangeTold): boolean {
  if (change.said !== null) return change.said === 'tooHard';
  return change.answer === 'disagree' && isAlone(change);
}

/**
 * Something was done about it: another changed it, or they talked – unless the citizen says that they did not. What the citizen
 * writes on a step that is too hard says what they wish; it is still for the others to take up.
 */
function settles(later: ChangeTold, raised: ChangeTold, citizenId: string): boolean {
  switch (later.said) {
    case 'tooHard':
      return false;
    case 'takenBack':
      return raised.said === 'tooHard';
    case 'talked':
      return later.wasThere !== false;
    case null:
      return (
        (raised.said !== 'tooHard' || later.byId !== citizenId) &&
        (later.part === raised.part || later.part === 'away')
      );
  }
}

const thingOf = ({ sameThing, subjectId }: ChangeTold): string => sameThing[0] ?? subjectId;
