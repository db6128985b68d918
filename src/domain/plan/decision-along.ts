import { type Effort, type EffortExtent, isSameHelp } from './efforts.ts';

/** An effort as one plan has it. The same help stands once in every plan that it was carried into (R-S3). */
export interface EffortInPlan {
  readonly id: Effort['id'];
  readonly extent: EffortExtent;
  /** The meeting of its plan is closed. */
  readonly isAgreed: boolean;
  readonly isTakenOut: boolean;
}

/** Where a decision is written, and into which later plans it comes along. */
export interface DecisionPlace {
  readonly about: Effort['id'];
  /** In the order of the plans. */
  readonly comesAlongTo: readonly Effort['id'][];
}

/**
 * A decision lies outside the agreement (R-O2): it is about the help, in whichever plan somebody reads it. Takes the effort in
 * every plan it stands in, oldest first, and the one that was decided about. While its plan is a draft the decision is written
 * where the help is agreed, and from there it comes along into every later plan that says the same. What was made into
 * something else, or taken out, ends the way: it waits for a decision of its own.
 */
export function placeOfDecision(line: readonly EffortInPlan[], decidedAbout: string): DecisionPlace {
  let at = line.findIndex(({ id }) => id === decidedAbout);
  while (at > 0 && line[at]?.isAgreed === false && goesOn(line[at - 1], line[at])) at -= 1;
  const comesAlongTo: string[] = [];
  for (let next = at + 1; next < line.length && goesOn(line[next - 1], line[next]); next += 1) {
    comesAlongTo.push(line[next]?.id ?? '');
  }
  return { about: line[at]?.id ?? decidedAbout, comesAlongTo };
}

function goesOn(one: EffortInPlan | undefined, next: EffortInPlan | undefined): boolean {
  if (one === undefined || next === undefined || one.isTakenOut || next.isTakenOut) return false;
  return isSameHelp(one.extent, next.extent);
}
