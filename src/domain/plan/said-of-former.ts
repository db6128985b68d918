/** What was said of a goal that came along from the plan before, and of that goal there. */
export interface SaidAlong {
  /** The goal as it is called now, and as it was called in the plan before; null where it did not come from there. */
  readonly title: string;
  readonly formerTitle: string | null;
  /** The instants at which it was said: of the goal now, and of the one before at the same meeting; null where nothing was. */
  readonly saidAt: string;
  readonly formerSaidAt: string | null;
}

/**
 * What the goal was called when it was said how it goes (R-M6, R-S3): the words of the plan before, where the goal is called
 * something else now and nobody has said it anew since. Null where it was said of the goal as it is called.
 */
export function saidOfFormer({ title, formerTitle, saidAt, formerSaidAt }: SaidAlong): string | null {
  if (formerTitle === null || formerTitle.trim() === title.trim()) return null;
  return formerSaidAt === saidAt ? formerTitle : null;
}
