import { type TopicKey, topicKeys } from '../../../content/symbols/topics/topic-text.ts';
import { topics } from '../../../content/symbols/topics.ts';
import { type BrowsePlace, browseValue, readBrowsePlace, screenOf } from '../../domain/symbols/browsing.ts';
import type { Browsing } from '../../ui/picture-topics.tsx';
import { symbolMeaning, symbolPath } from './symbol-index.ts';

/** What stands on a screen of somebody who browses. */
export interface Browsed {
  /** The pictures of the topic's screen; none where topics are shown; null while nobody browses. */
  readonly pictures: readonly string[] | null;
  readonly browsing: Browsing;
}

const value = (topic: TopicKey | null, screen: number) => browseValue<TopicKey>({ topic, screen });

/**
 * Pictures by topic, for those who do not type (R-W6). Takes what a form sent under `browse` – "home.2", "topics.1", or anything
 * else for nobody browsing – and the topic of the question, which comes first. Nothing is asked of the database.
 */
export function browse(asked: unknown, own: TopicKey | null = null): Browsed {
  const place = typeof asked === 'string' ? readBrowsePlace(asked, topicKeys) : undefined;
  if (place === undefined) {
    const more = own === null ? value(null, 1) : value(own, 1);
    return { pictures: null, browsing: { at: null, topics: null, more, others: null } };
  }
  return place.topic === null ? topicScreen(place, own) : pictureScreen(place, place.topic);
}

function topicScreen({ screen: asked }: BrowsePlace<TopicKey>, own: TopicKey | null): Browsed {
  const ordered = [...topics].sort((a, b) => Number(b.key === own) - Number(a.key === own));
  const { shown, screen, screens, next } = screenOf(ordered, asked);
  return {
    pictures: [],
    browsing: {
      at: { topic: null, screen, screens },
      topics: shown.map(({ key, picture }) => ({ key, value: value(key, 1), src: symbolPath(picture) })),
      more: value(null, next),
      others: null,
    },
  };
}

function pictureScreen({ screen: asked }: BrowsePlace<TopicKey>, topic: TopicKey): Browsed {
  const all = topics.find(({ key }) => key === topic)?.pictures ?? [];
  const { shown, screen, screens, next } = screenOf(all, asked);
  return {
    pictures: shown.map(({ id, da }) => symbolMeaning(id, da, 'da')),
    browsing: {
      at: { topic, screen, screens },
      topics: null,
      more: value(topic, next),
      others: value(null, 1),
    },
  };
}
