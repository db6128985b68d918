import { expect, it } from 'vitest';
import { fromClosing } from './back-to-closing.tsx';

it.each([
  { row: 'a form', address: '/goals/new', keeps: '/goals/new?back=closing' },
  { row: 'a place on a form', address: '/review#field-why', keeps: '/review?back=closing#field-why' },
  { row: 'an answer for another', address: '/review?for=citizen', keeps: '/review?for=citizen&back=closing' },
])('$row keeps the way back to the closing page', ({ address, keeps }) => {
  expect(fromClosing(address)).toBe(keeps);
  expect(fromClosing(address, false)).toBe(address);
});
