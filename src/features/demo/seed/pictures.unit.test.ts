import { expect, it } from 'vitest';
import { isSymbolId } from '../../symbols/public.ts';
import { picture } from './pictures.ts';

it.each(Object.entries(picture))('the picture of %s is one that people may choose', (_, id) => {
  expect(isSymbolId(id)).toBe(true);
});
