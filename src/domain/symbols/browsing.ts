/** So many pictures, or topics, stand on a screen: as many as the large fields hold (design § Reading aloud). */
export const perScreen = 6;

/** Where somebody is among the pictures: on a screen of topics, or of one topic's pictures. */
export interface BrowsePlace<K extends string> {
  /** Null: the topics themselves. */
  readonly topic: K | null;
  /** From 1. */
  readonly screen: number;
}

const topicList = 'topics';
const shape = /^([a-zA-Z]+)\.([1-9]\d?)$/;

/** A place as a form sends it: "home.2", "topics.1". */
export function browseValue<K extends string>({ topic, screen }: BrowsePlace<K>): string {
  return `${topic ?? topicList}.${screen}`;
}

/** Reads a place; undefined for anything that names no topic. A screen that is not there is met by `screenOf`. */
export function readBrowsePlace<K extends string>(
  text: string,
  topics: readonly K[],
): BrowsePlace<K> | undefined {
  const [, name, screen] = shape.exec(text) ?? [];
  if (name === undefined) return undefined;
  const topic = topics.find((one) => one === name) ?? null;
  return topic === null && name !== topicList ? undefined : { topic, screen: Number(screen) };
}

/** One screen of many things. */
export interface Screen<T> {
  readonly shown: readonly T[];
  readonly screen: number;
  readonly screens: number;
  /** After the last comes the first again, so that one button reaches everything. */
  readonly next: number;
}

/** The things of a screen, from 1; the first one for a screen that is not there. */
export function screenOf<T>(all: readonly T[], asked: number): Screen<T> {
  const screens = Math.max(1, Math.ceil(all.length / perScreen));
  const screen = asked > screens ? 1 : asked;
  return {
    shown: all.slice((screen - 1) * perScreen, screen * perScreen),
    screen,
    screens,
    next: screen === screens ? 1 : screen + 1,
  };
}
