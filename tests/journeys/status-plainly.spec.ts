import { expect, test } from './harness.ts';
import { poulKjaer, review, sitDown, walk } from './support/new-meeting.ts';
import { choose, look, openPart, press } from './support/walking.ts';

/** R-S2, R-M7: what poul answers is told as plainly as he said it, and stays when somebody else answers too. */
test('poul says no to the help, and how it goes; both stand beside what henrik says', {
  tag: '@once',
}, async ({ solby }) => {
  const { henrik, poul } = await sitDown(solby);
  await press(poul, 'Begynd at svare');
  await press(poul, 'Ja');
  await press(poul, 'Videre');
  await press(poul, 'Nej');
  await press(poul, 'Gem og stop');
  await press(poul, new RegExp(`^${walk}`));
  await choose(poul, /gør det selv/);
  await press(poul, 'Gem og stop');

  await openPart(henrik, poulKjaer, 'Status');
  const main = henrik.getByRole('main');
  await expect(main.getByText('Poul svarer nej: Den aftalte hjælp blev ikke givet.')).toHaveCount(1);
  const his = main.getByText('Efter Pouls vurdering svarer niveauet til det, målet skulle give.');
  await expect(his).toHaveCount(1);
  await review(henrik, walk, { now: 'Uden hjælp', outcome: 'Nået', whatNow: 'Fortsæt' });
  await expect(his).toHaveCount(1);
  await expect(main.getByText(/^Efter Henrik Tofts vurdering/)).toHaveCount(1);
  await look(henrik, '5-status-plainly');
});
