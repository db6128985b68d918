/** What pictures are browsed by, in the order of the screen: what many ask for first. */
export const topicKeys = [
  'home',
  'work',
  'people',
  'love',
  'money',
  'food',
  'body',
  'health',
  'feelings',
  'leisure',
  'sport',
  'transport',
  'nature',
  'animals',
  'learning',
  'faith',
  'time',
  'say',
] as const;

export type TopicKey = (typeof topicKeys)[number];

/** The pictures of a topic as they are written down. */
export interface TopicText {
  readonly key: TopicKey;
  /** The picture that stands for the topic. */
  readonly picture: string;
  /** One a line: the picture's id, what it means here in Danish, and in English ("1F4BC arbejde | work"). */
  readonly pictures: string;
}
