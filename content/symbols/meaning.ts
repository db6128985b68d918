/** A picture with what it means: not what is drawn ("kaffe", where the drawing is a hot drink). */
export interface Meaning {
  readonly id: string;
  readonly da: string;
  readonly en: string;
}

/** Reads pictures written one a line: the id, what it means in Danish, and in English ("1F4BC arbejde | work"). Throws for any other line. */
export function meaningsIn(text: string): readonly Meaning[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, id, da, en] = /^(\S+) (.+) \| (.+)$/.exec(line.trim()) ?? [];
      if (id === undefined || da === undefined || en === undefined)
        throw new Error(`no picture with two words: "${line}"`);
      return { id, da, en };
    });
}
