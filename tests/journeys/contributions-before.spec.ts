import { expect, test } from './harness.ts';
import {
  answerAll,
  closeTheMeeting,
  enter,
  poulKjaer,
  review,
  sitDown,
  walk,
} from './support/new-meeting.ts';
import { follow, goHome, look, openPart, press } from './support/walking.ts';

const alis = 'Jeg går med om onsdagen og tager telefonen, når Poul ringer.';
const notSaidAgain = /^Fra planen \d+\. \p{L}+\.? \d{4}\. Ikke sagt igen\.$/u;

/** What somebody contributed last time is of last time until they say it again (R-M3, R-S3, docs/decisions/0049). */
test('ali’s contribution stands as from the plan before, until he says that it still holds', {
  tag: '@once',
}, async ({ solby }) => {
  const { henrik, poul } = await sitDown(solby);
  await answerAll(poul);
  await openPart(henrik, poulKjaer, 'Status');
  await review(henrik, walk, { now: 'Uden hjælp', outcome: 'Nået', whatNow: 'Fortsæt' });
  await press(henrik, 'Før videre til den nye plan');
  await press(henrik, 'Åbn den nye plan');
  const own = (page: typeof henrik) =>
    page.getByRole('main').getByRole('listitem').filter({ hasText: alis }).last();
  await expect(own(henrik).getByText(notSaidAgain)).toBeVisible();
  // Only its author says it again.
  await expect(own(henrik).getByRole('button')).toHaveCount(0);
  await look(henrik, 'contribution-before-henrik');

  await goHome(poul);
  await press(poul, 'Min plan');
  await follow(
    poul,
    poul
      .getByRole('main')
      .getByRole('link', { name: new RegExp(walk) })
      .first(),
  );
  await expect(poul.getByText(notSaidAgain)).toBeVisible();
  await look(poul, 'contribution-before-poul');

  const ali = await enter(solby, 'ali');
  await openPart(ali, poulKjaer, 'Plan');
  await look(ali, 'contribution-before-ali');
  await press(ali, `Det gælder stadig: ${alis}`);
  await expect(own(ali)).toBeVisible();
  await expect(own(ali).getByText(notSaidAgain)).toHaveCount(0);
  await expect(ali.getByRole('button', { name: `Det gælder stadig: ${alis}` })).toHaveCount(0);
  await poul.reload();
  await expect(poul.getByText(notSaidAgain)).toHaveCount(0);

  // What nobody said again stands in the agreed plan with its day.
  await solby.prepare('update goal_contribution set said_again_at = null where words = $1', [alis]);
  await closeTheMeeting(henrik, poul);
  await expect(henrik.getByText(notSaidAgain).first()).toBeVisible();
  await look(henrik, 'contribution-before-agreed');
});
