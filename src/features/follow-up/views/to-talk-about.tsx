import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { WaitingTalk } from '../use-cases/raise-and-talk.ts';
import { addresses } from './addresses.ts';
import { PostButton } from './room-page.tsx';

/**
 * "Tal med Amina om det her" for those around the citizen (R-C1): what the citizen said is too hard or does not agree with, with
 * the way to change it and "Talt om det". Nothing where nothing waits.
 */
export const ToTalkAbout = ({
  page,
  citizenId,
  givenName,
  waiting,
  from,
}: {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly givenName: string;
  readonly waiting: readonly WaitingTalk[];
  readonly from: 'staircase' | 'efforts';
}) => {
  const words = page.words.followUp.staff;
  if (waiting.length === 0) return null;
  return (
    <section id="talk">
      <h2>{words.talkAbout(givenName)}</h2>
      {waiting.map((one) => {
        const name = nameOf(page, one);
        const day = shortDay(one.since, page.language);
        return (
          <Card level={3} title={name}>
            <p>
              {one.why === 'tooHard'
                ? words.saysTooHard(givenName, day)
                : words.doesNotAgree(givenName, one.change.by, day)}
            </p>
            <div class="actions">
              <LinkButton
                href={placeToChange(citizenId, one)}
                kind="primary"
                icon="pencil"
                label={`${words.changeTogether}: ${name}`}
              >
                {words.changeTogether}
              </LinkButton>
              <PostButton
                page={page}
                action={addresses.talkedAbout(citizenId, one.change.id)}
                fields={{ from }}
                icon="message-circle"
                label={`${words.talked}: ${name}`}
              >
                {words.talked}
              </PostButton>
            </div>
          </Card>
        );
      })}
    </section>
  );
};

/** That a talk was kept, and that the citizen is told of it. */
export const TalkKept = ({ page, givenName }: { readonly page: PageContext; readonly givenName: string }) => (
  <Notice kind="success" live>
    <p>{page.words.followUp.staff.talkKept(givenName)}</p>
  </Notice>
);

/** What the citizen said about a step that waits, on their own screen: who is told, and the way back. Nothing where nothing waits. */
export const SaidTooHard = ({
  page,
  citizenId,
  stepId,
  waiting,
  toldTo,
}: {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly stepId: string;
  readonly waiting: readonly WaitingTalk[];
  readonly toldTo: readonly string[];
}) => {
  const words = page.words.followUp.citizen;
  const one = waiting.find(({ why, change }) => why === 'tooHard' && change.subjectId === stepId);
  if (one === undefined) return null;
  return (
    <Notice kind="success" live>
      <p>{words.youSaidTooHard}</p>
      <p>{words.isTold(toldTo)}</p>
      <PostButton
        page={page}
        action={addresses.step(citizenId, stepId, 'too-hard')}
        fields={{ said: 'takenBack' }}
        icon="undo-2"
      >
        {words.notTooHard}
      </PostButton>
    </Notice>
  );
};

/** Help by what it is, a step by its words – or that it has a picture only. */
function nameOf(page: PageContext, { change }: WaitingTalk): string {
  if (change.effort !== null) return change.effort;
  const step = change.part === 'words' ? change.after : change.goalTitle;
  return step || page.words.followUp.citizen.stepWithPicture;
}

/** Where it is adjusted; a step that was taken away is brought back where the removed ones stand. */
function placeToChange(
  citizenId: string,
  { change: { what, part, subjectId, goalId, after } }: WaitingTalk,
): string {
  if (what === 'effort') return addresses.adjustEffort(citizenId, subjectId);
  if (part === 'away' && after === '') return addresses.stairs(citizenId, goalId ?? undefined);
  return addresses.step(citizenId, subjectId, 'adjust');
}
