import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { shortDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { StatusView } from '../use-cases/see-status.ts';
import { addresses } from './addresses.ts';
import { TalkAgain } from './wishes-from-last.tsx';

interface Props {
  readonly page: PageContext;
  readonly view: StatusView;
}

/**
 * What was not agreed in the plan before and nobody has told of a talk about: a point of this meeting, so that it ends in a talk and not
 * in silence (R-M8, R-S2). Nothing where nothing waits.
 */
export const NotAgreedLastTime = ({ page, view }: Props) => {
  const words = page.words.talks.staff;
  if (view.notTakenUp.length === 0) return null;
  const isClosed = view.newest?.meeting?.state === 'closed';
  return (
    <section id="not-agreed">
      <h2>{words.fromLastTime}</h2>
      <p class="note">{isClosed ? words.notTakenUp : words.fromLastTimeMore}</p>
      {view.notTakenUp.map(({ answerId, name, answer, words: said, since }) => (
        <Card
          level={3}
          title={words.said(
            name,
            page.words.meetings.staff.answerStates[answer],
            shortDay(since, page.language),
          )}
        >
          {said !== '' && <p class="verbatim">{said}</p>}
          {view.records && (
            <p>
              <LinkButton href={addresses.takeUp(view.citizenId, answerId)} label={words.takeUpWith(name)}>
                {words.takeUp}
              </LinkButton>
            </p>
          )}
        </Card>
      ))}
    </section>
  );
};

/** The citizen's own part of it: they lay it on the table with one tap; leaving it alone is an answer too. */
export const OwnNotAgreed = ({ page, view }: Props) => {
  const words = page.words.talks.citizen;
  const mine = view.notTakenUp.filter(
    ({ isCitizens, answer, words: said }) => isCitizens && answer !== 'doesNotKnow' && said !== '',
  );
  if (mine.length === 0) return null;
  return (
    <section>
      <h2>{words.nextTime}</h2>
      {mine.map(({ words: said }) => (
        <Card>
          <p class="verbatim">{said}</p>
          <TalkAgain {...{ page, view }} about={said} />
        </Card>
      ))}
    </section>
  );
};
