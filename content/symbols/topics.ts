import { type Meaning, meaningsIn } from './meaning.ts';
import { startingMeanings } from './starting-pictures.ts';
import { atHomeAndWithOthers } from './topics/at-home-and-with-others.ts';
import { bodyAndMind } from './topics/body-and-mind.ts';
import { outAndAbout } from './topics/out-and-about.ts';
import { type TopicKey, type TopicText, topicKeys } from './topics/topic-text.ts';

/** A topic that pictures are browsed by. */
export interface Topic {
  readonly key: TopicKey;
  /** The picture that stands for the topic. */
  readonly picture: string;
  readonly pictures: readonly Meaning[];
}

const written: readonly TopicText[] = [...atHomeAndWithOthers, ...bodyAndMind, ...outAndAbout];

/** All topics, in the order of the screen. */
export const topics: readonly Topic[] = topicKeys.flatMap((key) =>
  written
    .filter((topic) => topic.key === key)
    .map(({ picture, pictures }) => ({
      key,
      picture,
      pictures: meaningsIn(pictures),
    })),
);

/** Everything that is browsed or offered to begin with. */
export const allMeanings: readonly Meaning[] = [
  ...topics.flatMap(({ pictures }) => pictures),
  ...Object.values(startingMeanings).flat(),
];
