import { describe, expect, it } from 'vitest';
import { topics } from '../../../content/symbols/topics.ts';
import { pictureIn } from '../../domain/symbols/meant-symbol.ts';
import { browse } from './browse.ts';
import { meantSymbols } from './search.ts';
import { isSymbolId } from './symbol-index.ts';

describe('browsing by topic, without a typed letter (R-W6)', () => {
  it('begins with the topic of the question', () => {
    const { pictures, browsing } = browse(undefined, 'food');
    expect(pictures).toBeNull();
    expect(browsing.more).toBe('food.1');
    expect(browse('topics.1', 'food').browsing.topics?.[0]?.key).toBe('food');
  });

  it('reaches every topic and every picture of it by "more" alone, and comes round again', () => {
    const reached = new Map<string, readonly string[]>();
    let at = browse(undefined).browsing.more;
    const first = at;
    do {
      const { browsing } = browse(at);
      for (const topic of browsing.topics ?? []) reached.set(topic.key, allOf(topic.value));
      at = browsing.more;
    } while (at !== first);
    expect([...reached.keys()].sort()).toEqual(topics.map(({ key }) => key).sort());
    for (const { key, pictures } of topics)
      expect(reached.get(key)?.map(pictureIn), key).toEqual(pictures.map(({ id }) => id));
  });

  it.each(['', 'nowhere.1', 'home', ['home.1'], 7, null, undefined])('%j browses nowhere', (asked) => {
    expect(browse(asked).pictures).toBeNull();
  });

  it('offers full screens of pictures that may be chosen, each once in a topic', () => {
    for (const { key, pictures } of topics) {
      expect(pictures.length % 6, key).toBe(0);
      expect(new Set(pictures.map(({ id }) => id)).size, key).toBe(pictures.length);
      expect(new Set(pictures.map(({ da }) => da)).size, key).toBe(pictures.length);
      for (const id of allOf(`${key}.1`)) expect(isSymbolId(id), id).toBe(true);
    }
  });

  it('what is browsed is found by its word too', () => {
    for (const { pictures } of topics)
      for (const { id, da } of pictures)
        expect(meantSymbols(da, 'da').map(pictureIn), `${id} ${da}`).toContain(id);
  });
});

function allOf(first: string): readonly string[] {
  const all: string[] = [];
  let at = first;
  do {
    const { pictures, browsing } = browse(at);
    all.push(...(pictures ?? []));
    at = browsing.more;
  } while (at !== first);
  return all;
}
