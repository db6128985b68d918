import { describe, expect, test } from 'vitest';
import type { PageContext } from '../../ui/page-context.ts';
import { PictureOf, WordPictures } from '../../ui/word-pictures.tsx';
import { wordPictures } from './word-pictures.ts';

const page = {} as PageContext;
const withMore: PageContext = { ...page, wordPictures: (text) => wordPictures(text, 'da') };
const row = (text: string, without: readonly string[] = []) =>
  String(<WordPictures page={withMore} text={text} without={without} />);

describe('pictures for words', () => {
  test('there are none for somebody who did not choose more pictures', () => {
    expect(String(<WordPictures page={page} text="Bussen til skolen" />)).toBe('');
    expect(String(<PictureOf page={page} text="Bussen til skolen" />)).toBe('');
  });

  test('they adorn: neither heard nor named', () => {
    expect(row('Bussen til skolen')).toMatch(/^<span class="word-pictures" aria-hidden="true">/);
    expect(row('Bussen til skolen').match(/alt=""/g)).toHaveLength(2);
    expect(String(<PictureOf page={withMore} text="Bussen til skolen" />)).toContain('alt=""');
  });

  test('what the person chose for these words themselves is not said twice', () => {
    const bus = wordPictures('Bussen', 'da')[0]?.src ?? '';
    expect(row('Bussen til skolen', [bus])).not.toContain('Bussen');
  });

  test('one picture alone never stands for a text that says no', () => {
    expect(row('Jeg vil ikke bo alene')).toContain('ikke');
    expect(String(<PictureOf page={withMore} text="Jeg vil ikke bo alene" />)).toBe('');
  });
});
