import { describe, expect, it } from 'vitest';
import { asItWrote } from './as-it-wrote.ts';
import { type HelpAsWritten, whatDiffers } from './help-as-written.ts';

const before: HelpAsWritten = {
  ...{ what: 'Madlavning', how: '', who: 'Mette', offer: 'Birkely', howOften: 'Tre timer' },
  ...{ from: '2027-02-20', to: '2028-02-16' },
};
const two = { ...before, howOften: 'To timer' };
const longer = { ...before, to: '2029-02-14' };

/** A change as it is kept, that wrote the help. */
const wrote = (help: HelpAsWritten) => ({
  helpBefore: before,
  before: whatDiffers(before, help),
  after: whatDiffers(help, before),
});

describe('R-F4 a change asks what it wrote, and nothing that was written in a plan since', () => {
  it.each([
    { row: 'nothing was written since', asked: two, next: two },
    { row: 'a later last day was written since', asked: two, next: { ...two, to: '2029-02-14' } },
    {
      row: 'two parts, and a third since',
      asked: { ...two, who: 'Ali' },
      next: { ...two, who: 'Ali', to: null },
    },
    { row: 'the same part was written anew', asked: two, next: { ...before, howOften: 'En time' } },
    { row: 'its days were written anew', asked: longer, next: { ...before, to: null } },
    { row: 'what stands is not known', asked: two, next: null },
    { row: 'a part was taken out', asked: { ...before, who: '' }, next: { ...before, who: '', to: null } },
  ])('$row', ({ asked, next }) => {
    expect(asItWrote(wrote(asked), next)).toEqual(asked);
  });

  it('what stood next, where the change does not say', () => {
    expect(asItWrote({ helpBefore: before, before: '', after: '' }, two)).toEqual(two);
    const old = { helpBefore: before, before: '2028-02-16', after: '2029-02-14' };
    expect(asItWrote(old, longer)).toEqual(longer);
    const either = { helpBefore: { ...before, howOften: '' }, before: '', after: 'Hver dag' };
    expect(asItWrote(either, null)).toBeNull();
  });
});
