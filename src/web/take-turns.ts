/** Lets at most so many work at a time; the others wait, first come, first served. */
export class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** Takes how many may work at a time. */
  constructor(atATime: number) {
    this.#free = atATime;
  }

  /** Does the work when its turn comes, and gives what it gives. A turn ends when its work does, well or not. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((next) => this.#waiting.push(next));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
