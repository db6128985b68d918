/** How many in how long, in milliseconds. */
export interface Limit {
  readonly most: number;
  readonly within: number;
}

/** So many people are remembered before those who have done nothing lately are forgotten. */
const mostRemembered = 10_000;

/**
 * Says whether somebody may do a thing once more at a moment (ms), and counts it if so. Kept in memory of this process, and
 * that is where it belongs: it guards the processor that this process runs voices on. Two processes have two processors'
 * worth of voices, and a person who meets both may do twice as much (docs/operations.md).
 */
export function rateLimit({ most, within }: Limit): (who: string, now: number) => boolean {
  const done = new Map<string, number[]>();
  return (who, now) => {
    if (done.size > mostRemembered)
      for (const [person, times] of done) if ((times.at(-1) ?? 0) <= now - within) done.delete(person);
    const recent = (done.get(who) ?? []).filter((at) => at > now - within);
    const may = recent.length < most;
    done.set(who, may ? [...recent, now] : recent);
    return may;
  };
}
