import type { AnswerTalk } from '../../../domain/plan/to-take-up.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';

/** What a party says to it that somebody talked with them. */
function partySays(page: PageContext, name: string, { wasThere }: AnswerTalk): string {
  const words = page.words.talks.staff;
  if (wasThere === null) return words.unanswered(name);
  return wasThere ? words.confirmed(name) : words.denied(name);
}

/** What is told of talks about one answer, with what its party says to each (R-M8). Nothing where nothing is told. */
export const TalksTold = ({
  page,
  talks,
  name,
}: {
  readonly page: PageContext;
  readonly talks: readonly AnswerTalk[];
  /** Given name of the party. */
  readonly name: string;
}) => (
  <>
    {talks.map((talk) => (
      <div class="stack tight">
        <p class="note">{page.words.talks.staff.wrote(talk.by, longDay(talk.talkedOn, page.language))}</p>
        <p class="verbatim">{talk.words}</p>
        <p class="note">{partySays(page, name, talk)}</p>
      </div>
    ))}
  </>
);

/** Where on the page of one's own answer the talks about it stand. */
export const talksId = 'talks';

/**
 * What another tells of a talk with the one who reads, and the question whether it is so (R-M8, R-P8). Both answers look the same, and
 * nothing asks for one: silence is not asked for. Of a plan that a newer one has taken the place of nothing is asked any more: it says so,
 * and where one can say it. Nothing where nothing is told.
 */
export const TalksToAnswer = ({
  page,
  citizenId,
  versionId,
  talks,
  newerId,
}: {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly versionId: string;
  readonly talks: readonly AnswerTalk[];
  /** The version that holds, where it is a newer one; null otherwise. */
  readonly newerId: string | null;
}) => {
  if (talks.length === 0) return null;
  const { citizen, staff } = page.words.talks;
  const isCitizen = page.actor?.isCitizen ?? false;
  const words = isCitizen ? citizen : staff;
  return (
    <section class="stack" id={talksId}>
      {talks.map((talk) => {
        const day = longDay(talk.talkedOn, page.language);
        const by = talk.by.split(' ')[0] ?? talk.by;
        return (
          <Card>
            <p>{isCitizen ? citizen.wrote(by, day) : staff.wrote(talk.by, day)}</p>
            <p class="verbatim">{talk.words}</p>
            <p>
              {talk.wasThere === null && newerId === null && words.doesItFit}
              {talk.wasThere === true && words.saidFits}
              {talk.wasThere === false &&
                (newerId === null ? words.saidFitsNot(by) : words.saidFitsNotBefore)}
            </p>
            {newerId === null && (
              <Form page={page} action={addresses.answerTalk(citizenId, talk.id)} class="one-tap row">
                <input type="hidden" name="version" value={versionId} />
                {talk.wasThere !== true && (
                  <Button icon="check" name="wasThere" value="yes" label={`${words.fits} (${day})`}>
                    {words.fits}
                  </Button>
                )}
                {talk.wasThere !== false && (
                  <Button icon="x" name="wasThere" value="no" label={`${words.fitsNot} (${day})`}>
                    {words.fitsNot}
                  </Button>
                )}
              </Form>
            )}
          </Card>
        );
      })}
      {newerId !== null && (
        <>
          <p>
            {words.planBefore} {words.sayInNewer}
          </p>
          <div class="row">
            <LinkButton href={addresses.answer(citizenId, newerId)} icon="thumbs-up">
              {words.toNewer}
            </LinkButton>
          </div>
        </>
      )}
    </section>
  );
};
