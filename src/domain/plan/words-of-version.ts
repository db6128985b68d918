import type { Plan, PlanDream, PlanGoal, PlanSaid } from './plan.ts';
import type { PlanSnapshot, Said, SnapshotGoal } from './plan-snapshot.ts';
import { isTakenDownOnly } from './said.ts';

/**
 * The plan with the words of its agreed version, for those to whom the citizen shows the version and who do not see the plan
 * being made (§ 5): dreams, own words, perspectives and contributions as they were agreed (R-M8), steps and scores as they
 * stand. Takes the plan as such a reader sees it and the version. A goal is met again by its title.
 */
export function withWordsOfVersion(plan: Plan, version: PlanSnapshot): Plan {
  const dreams = version.dreams.map((said, at) => asDream(said, `dream-${at}`, false));
  return {
    ...plan,
    mostImportant: version.mostImportant.map((said, at) => asDream(said, `important-${at}`, true)),
    dreams,
    goals: plan.goals.map((goal) => {
      const agreed = version.goals.find(({ title }) => title === goal.title);
      return agreed === undefined ? goal : withWords(goal, agreed, dreams);
    }),
    wishesNotFollowed: version.wishesNotFollowed.map((wish, at) => ({
      ...wish,
      id: `wish-${at}`,
      version: 0,
    })),
  };
}

function withWords(goal: PlanGoal, agreed: SnapshotGoal, dreams: readonly PlanDream[]): PlanGoal {
  const ofGoal = { goalId: goal.id, version: 0, authorId: '' } as const;
  return {
    ...goal,
    dreamId: dreams.find((dream) => isSame(dream, agreed.dream))?.id ?? null,
    ownWords: agreed.ownWords.map((said, at) => asSaid(said, `words-${at}`)),
    perspectives: agreed.perspectives.map(
      ({ symbols = [], files = [], writtenDownBy = null, ...one }, at) => ({
        ...ofGoal,
        ...one,
        ...{ id: `perspective-${at}`, symbols, files, writtenDownBy },
      }),
    ),
    differences: (agreed.differences ?? []).map((one, at) => ({
      ...one,
      id: `difference-${at}`,
      version: 0,
      authorId: '',
      files: one.files ?? [],
    })),
    contributions: agreed.contributions.map(({ by, words, writtenDownBy = null, fromPlanOf = null }, at) => ({
      ...ofGoal,
      id: `contribution-${at}`,
      offerId: null,
      person: by,
      offer: '',
      ...{ by, writtenDownBy, words, fromPlanOf },
    })),
  };
}

/** A dream that is drawn or said has no words, and is known by what was drawn or said. */
function isSame({ words, files = [] }: PlanDream, agreed: Said | null): boolean {
  const [file] = files;
  return agreed !== null && agreed.words === words && agreed.files?.[0]?.id === file?.id;
}

function asDream(said: Said, id: string, isMostImportant: boolean): PlanDream {
  return { ...asSaid(said, id), isMostImportant, fromSharedItemId: null, isSeenByNobody: false };
}

/** Nobody changes it here; where the citizen had not said yes to what another wrote down, it says so (R-P8). */
function asSaid(said: Said, id: string): PlanSaid {
  const { words, symbols, saidBy, files = [], answered } = said;
  const awaitsCitizen = isTakenDownOnly(said);
  return {
    ...{ id, version: 0, authorId: '', words, symbols, saidBy, files, awaitsCitizen },
    ...(answered !== undefined && { answered }),
  };
}
