import { describe, expect, it } from 'vitest';
import { isForEverybody, mayKeep, pictureAt, replaces } from './worker-rules.ts';

const origin = 'https://minplan.example';
const at = (path: string) => new URL(path, origin);
const person = '0190a1b2-0000-7000-8000-000000000001';

describe('what the service worker may keep (R-P6)', () => {
  it.each([
    '/assets/main-Bx1.js',
    '/assets/index-C_a-1.css',
    '/assets/lexend-latin-wght-normal-D.woff2',
    '/symbols/words-da-0123456789abcdef.json',
    '/symbols/pictures-0123456789abcdef.json',
  ])('%s', (path) => {
    expect(mayKeep(at(path), origin)).toBe(true);
  });

  it.each([
    '/',
    '/help',
    '/api/symbols?q=hus',
    '/api/symbols',
    '/worker.js',
    `/citizens/${person}/preparation/areas/home/pictures`,
    `/citizens/${person}/pictures/${person}`,
    `/symbol-packs/${person}/${person}`,
    '/assets/main-Bx1.js?me',
    '/assets/../citizens/x.js',
    '/assets/x/y.js',
    '/symbols/words-da-0123456789abcdef.json?person=1',
    'https://elsewhere.example/assets/main.js',
  ])('never %s', (path) => {
    expect(mayKeep(at(path), origin)).toBe(false);
  });
});

it('knows the library’s pictures by their address, and no others', () => {
  expect(pictureAt(at('/symbols/1F3E0.svg'), origin)).toBe('1F3E0');
  expect(pictureAt(at('/symbols/own-hour.svg'), origin)).toBe('own-hour');
  expect(pictureAt(at(`/citizens/${person}/pictures/${person}`), origin)).toBeUndefined();
  expect(pictureAt(at(`/symbol-packs/${person}/${person}`), origin)).toBeUndefined();
});

it('keeps one of each kind of symbol file', () => {
  const words = at('/symbols/words-da-0123456789abcdef.json');
  expect(replaces(at('/symbols/words-da-ffffffffffffffff.json'), words)).toBe(true);
  expect(replaces(at('/symbols/words-en-ffffffffffffffff.json'), words)).toBe(false);
  expect(replaces(words, words)).toBe(false);
  expect(replaces(at('/assets/a-1.js'), at('/assets/a-2.js'))).toBe(false);
});

describe('an answer that is for everybody', () => {
  const answer = (said: string | null, other: Partial<Response> = {}) => ({
    status: 200,
    type: 'basic' as const,
    redirected: false,
    headers: new Headers(said === null ? {} : { 'cache-control': said }),
    ...other,
  });
  it.each([
    { what: 'a built file', is: true, it: answer('public, max-age=31536000, immutable') },
    { what: 'a page', is: false, it: answer('no-store') },
    { what: 'a picture of a municipality', is: false, it: answer('private, max-age=3600') },
    { what: 'both at once', is: false, it: answer('public, no-store') },
    { what: 'one that does not say', is: false, it: answer(null) },
    { what: 'one that was sent elsewhere', is: false, it: answer('public', { redirected: true }) },
    { what: 'one of another house', is: false, it: answer('public', { type: 'opaque' }) },
    { what: 'a fault', is: false, it: answer('public', { status: 404 }) },
  ])('$what: $is', ({ it: given, is }) => {
    expect(isForEverybody(given)).toBe(is);
  });
});
