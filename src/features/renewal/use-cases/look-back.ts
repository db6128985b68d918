import type { Work } from '../../../database/visit.ts';
import { offerOf } from '../../../domain/plan/helpers.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { SaidFile } from '../../../domain/plan/plan-snapshot.ts';
import { viewOf } from '../../../domain/plan/scores.ts';
import {
  type GoalLookedBackOn,
  type HelpAnswerSinceLast,
  type HelpLookedBackOn,
  isAnswered,
  type LevelsSinceLast,
  type LookedBackOn,
} from '../../../domain/plan/since-last.ts';
import { isCitizensAnswer } from '../../../domain/renewal/citizens-answer.ts';
import { helpAskedAbout } from '../../../domain/renewal/help-asked-about.ts';
import type { LevelsOf } from '../../../domain/renewal/three-times.ts';
import { answerFilesOf } from '../../answer-files/public.ts';
import type { AnswerRow } from '../store/answers.ts';
import {
  contentOf,
  type EffortAtStatus,
  type GoalOfStatus,
  isRecordedDecision,
  type WithFiles,
} from './see-status.ts';
import { theStatus } from './the-status.ts';

/**
 * The status that the plan of a round was built on, for its version (R-S2, R-M8): what was said of the plan before, as it stands
 * when the version is made. Null in a first round. `givenBefore` is left to the caller, who knows the versions. For use inside a
 * visit of somebody who sees all of it. Throws NotFound.
 */
export async function lookBack(
  work: Work,
  citizenId: string,
  roundId: string,
): Promise<(Omit<LookedBackOn, 'givenBefore'> & { readonly formerRoundId: string }) | null> {
  const { rounds, known } = await theStatus(work, citizenId);
  const newest = rounds.find(({ id }) => id === roundId) ?? null;
  const former = rounds.find(({ number }) => number === (newest?.number ?? 0) - 1) ?? null;
  if (newest === null || former === null) return null;
  const { before, goals, efforts } = await contentOf(work, citizenId, { newest, former, known });
  if (before === null) return null;
  const files = await answerFilesOf(work, citizenId);
  const hashOf = (id: string): string => files.find((file) => file.id === id)?.hash ?? '';
  const knows: Knows = {
    before,
    filesOf: ({ files: beside }) => beside.standing.map(({ id, kind }) => ({ id, kind, hash: hashOf(id) })),
  };
  const help = efforts.map((one) => ({ goalId: one.effort.goalId, help: helpOf(one, knows) }));
  const ofGoal = (goalId: string | null): readonly HelpLookedBackOn[] =>
    help.filter((one) => one.goalId === goalId).map((one) => one.help);
  return {
    formerRoundId: former.id,
    goals: goals.map((one) => goalOf(one, ofGoal(one.goal.id), knows)),
    helpForAll: ofGoal(null),
  };
}

interface Knows {
  readonly before: Plan;
  readonly filesOf: (row: WithFiles<AnswerRow>) => readonly SaidFile[];
}

function helpOf({ effort, giver, answers }: EffortAtStatus, knows: Knows): HelpLookedBackOn {
  const offer = offerOf(effort, knows.before.offers);
  const { agreed, asked } = helpAskedAbout(effort);
  const who = effort.madeOverBy ?? null;
  return {
    ...agreed,
    ...(asked !== null && { asked: { help: asked, by: who?.name ?? '', on: who?.on ?? null } }),
    ...{ giver, offerId: effort.offerId },
    ...(offer !== null && { offer }),
    answers: answers.flatMap((row): readonly HelpAnswerSinceLast[] =>
      row.answer === 'skipped'
        ? []
        : [{ ...speakerOf(row, knows), answer: row.answer, words: row.words, ...given(row, knows) }],
    ),
  };
}

function goalOf(one: GoalOfStatus, help: readonly HelpLookedBackOn[], knows: Knows): GoalLookedBackOn {
  const { goal, disagreement, recorded, citizens, carriedInto, replacedBy } = one;
  const files = goal.disagreement?.files ?? [];
  return {
    ...{ title: goal.title, symbol: goal.symbol, direction: goal.direction, onlyFor: goal.onlyFor },
    levels: one.levels.map(levelsOf).filter(isAnswered),
    ...(disagreement !== null && {
      disagreement: {
        ...{ words: disagreement.words, on: disagreement.saidOn, stands: disagreement.stands },
        ...(files.length > 0 && { files: files.map(({ id, kind, hash }) => ({ id, kind, hash })) }),
      },
    }),
    said: [citizens, recorded].flatMap((row) => {
      if (row === null) return [];
      const outcome = row.outcome === 'skipped' ? null : row.outcome;
      const whatNow = row.whatNow === 'skipped' ? null : row.whatNow;
      return outcome === null && whatNow === null ? [] : [{ ...speakerOf(row, knows), outcome, whatNow }];
    }),
    whatHelped: one.reviews
      .filter((row) => row.whatHelped.trim() !== '' || row.files.standing.length > 0)
      .map((row) => ({ ...speakerOf(row, knows), words: row.whatHelped, ...given(row, knows) })),
    decided: recorded?.whatNow ?? null,
    carriedInto: carriedInto === null ? [] : [{ id: carriedInto.id, title: carriedInto.title }],
    replacedBy: replacedBy.map(({ id, title }) => ({ id, title })),
    help,
  };
}

/** Whose answer it is, by name; what another wrote down says who wrote it (R-P8). */
function speakerOf(row: AnswerRow, { before }: Knows) {
  const author = before.people.find(({ id }) => id === row.authorId)?.name ?? row.author;
  if (row.whose === 'network') return { view: 'other', by: row.spokenBy, writtenBy: author } as const;
  if (row.whose === 'citizen')
    return { view: 'citizen', by: before.citizen.givenName, writtenBy: author } as const;
  if (isCitizensAnswer(row)) return { view: 'citizen', by: before.citizen.givenName } as const;
  return { view: isRecordedDecision(row) ? 'recorded' : 'other', by: author } as const;
}

function given(row: WithFiles<AnswerRow>, { filesOf }: Knows): { readonly files?: readonly SaidFile[] } {
  const files = filesOf(row);
  return files.length === 0 ? {} : { files };
}

function levelsOf(one: LevelsOf): LevelsSinceLast {
  const { as, by, place, former, expected, now, nowRecordedBy } = one;
  return {
    ...{ view: viewOf(as), by, place, former, expected, now },
    ...(one.doesntKnowFormer && { doesntKnowFormer: true }),
    ...(one.doesntKnowExpected && { doesntKnowExpected: true }),
    ...(one.doesntKnowNow && { doesntKnowNow: true }),
    ...(as === 'caseworker' && { recorded: true }),
    ...(nowRecordedBy !== null && { recordedBy: nowRecordedBy }),
  };
}
