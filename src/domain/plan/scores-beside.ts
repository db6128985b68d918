import { ownOverRecorded, type Score } from './scores.ts';

/** What has been said about a goal when somebody sits down to score it. */
export interface ScoresBeside<S extends Score = Score> {
  /** What the citizen says; another's writing-down only where they have not answered themselves. */
  readonly citizens: readonly S[];
  readonly others: readonly S[];
  /** "Jeg ved det ikke" is an answer too. */
  readonly hasCitizenAnswered: boolean;
}

/**
 * What stands above the form in which a goal is scored, so that the score is talked about and not found out afterwards (R-M6,
 * R-M7): the citizen's answer first, then the others'. Takes the scores that the writer may see, who writes, and whether they
 * write down what the citizen says. What the writer writes in the form itself is left out; beside a question to the citizen
 * nobody else's view stands, so that no other answers for them (R-P8).
 */
export function scoresBeside<S extends Score>(
  scores: readonly S[],
  writer: { readonly personId: string; readonly forCitizen: boolean },
): ScoresBeside<S> {
  const isTheirs = ({ as }: S): boolean => as === 'citizen';
  const isInForm = (score: S): boolean =>
    score.personId === writer.personId && isTheirs(score) === writer.forCitizen;
  const citizens = ownOverRecorded(scores.filter(isTheirs));
  const others = scores.filter((score) => !isTheirs(score) && !isInForm(score));
  return {
    citizens: citizens.filter((score) => !isInForm(score)),
    others: writer.forCitizen ? [] : others,
    hasCitizenAnswered: citizens.length > 0,
  };
}
