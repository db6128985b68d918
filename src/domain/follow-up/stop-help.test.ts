import { describe, expect, it } from 'vitest';
import { canBeStopped, stopHelp } from './stop-help.ts';

const [spring, today, summer] = ['2027-03-01', '2027-04-15', '2027-06-30'];

describe('R-F4 help of an agreed plan is stopped on a last day', () => {
  it.each([
    { help: 'without days', from: null, to: null, last: today, gives: { from: null, to: today } },
    { help: 'that has begun', from: spring, to: null, last: today, gives: { from: spring, to: today } },
    { help: 'that ends later', from: spring, to: summer, last: today, gives: { from: spring, to: today } },
    { help: 'that ends that day', from: spring, to: today, last: today, gives: 'endsThenAlready' },
    { help: 'that ended before', from: null, to: spring, last: today, gives: 'endsThenAlready' },
    { help: 'that has not begun', from: summer, to: null, last: today, gives: { from: null, to: today } },
    { help: 'without a last day', from: null, to: null, last: null, gives: 'lastDayMissing' },
    { help: 'with a day there is not', from: null, to: null, last: '2027-02-30', gives: 'lastDayMissing' },
  ])('$help', ({ from, to, last, gives }) => {
    const refusal = { refused: gives, field: 'lastDay' };
    expect(stopHelp({ from, to }, last)).toEqual(typeof gives === 'string' ? refusal : gives);
  });

  it.each([
    { help: 'of a draft', to: null, isAgreed: false, can: false },
    { help: 'that goes on', to: null, isAgreed: true, can: true },
    { help: 'that ends later', to: summer, isAgreed: true, can: true },
    { help: 'that ends today', to: today, isAgreed: true, can: false },
  ])('is offered for help $help: $can', ({ to, isAgreed, can }) => {
    expect(canBeStopped({ to }, isAgreed, today)).toBe(can);
  });
});
