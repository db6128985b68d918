/** How many in how long, in milliseconds. */
export interface Limit {
  readonly most: number;
  readonly within: number;
}

/** Says whether somebody may do a thing once more at a moment (ms), and counts it if so. Kept in memory of this process. */
export function rateLimit({ most, within }: Limit): (who: string, now: number) => boolean {
  const done = new Map<string, number[]>();
  return (who, now) => {
    if (done.size > 10_000) done.clear();
    const recent = (done.get(who) ?? []).filter((at) => at > now - within);
    const may = recent.length < most;
    done.set(who, may ? [...recent, now] : recent);
    return may;
  };
}
