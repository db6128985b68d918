import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../../../content/wording/wording.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { withDays } from './changed-alone.tsx';

const page = { language: 'da', words: wordingIn('da') } as PageContext;

describe('R-F4 days of help that was changed', () => {
  it.each([
    {
      row: 'from a day on, without a last one: never as one day',
      text: 'Hver torsdag – 2027-07-06/..',
      told: 'Hver torsdag – fra tirsdag den 6. juli 2027, uden slutdag',
    },
    {
      row: 'both',
      text: '2027-03-01/2027-06-30',
      told: 'fra mandag den 1. marts 2027 til onsdag den 30. juni 2027',
    },
    { row: 'a last one alone', text: '../2027-06-30', told: 'til onsdag den 30. juni 2027' },
    { row: 'none, where one ended before', text: '../..', told: 'uden slutdag' },
    { row: 'as it was kept before', text: '2027-07-06', told: 'tirsdag den 6. juli 2027' },
  ])('$row', ({ text, told }) => expect(withDays(page, text)).toBe(told));
});
