import { besideGranted, type ChangeTold } from '../../../domain/follow-up/changed-alone.ts';
import { answeredBy, beforeAndAfter } from '../../../domain/follow-up/wish-about-help.ts';
import type { AskedOfGranted } from '../../../domain/plan/change-of-help.ts';
import { FilesOfWords, ownFileNames } from '../../../ui/answer-ways.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { longDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { AdjustmentRow } from '../store/adjustments.ts';
import type { Adjustments } from '../use-cases/see-adjustments.ts';
import { addresses } from './addresses.ts';
import { BackLink } from './adjust-parts.tsx';
import { ChangeToAnswer, partName, WhatStood, WhetherThere } from './changed-alone.tsx';
import { grantedWords } from './efforts-page.tsx';
import { RoomStaffPage } from './room-page.tsx';
import { StaffAdjustment } from './staff-adjustment.tsx';
import { RefusedTold, WishTold } from './wish-told.tsx';

/** What was adjusted, by whom, when and why (R-F4), for the citizen: also what was done without them. */
export const AdjustmentsPage = ({ page, view }: { page: PageContext; view: Adjustments }) => {
  const words = page.words.followUp.citizen;
  return (
    <CitizenPage page={page} title={words.adjustments} phase="agreements">
      <p class="lead">{view.adjustments.length === 0 ? words.noAdjustments : words.adjustmentsIntro}</p>
      {view.alone.map((change) => {
        const row = view.adjustments.find(({ id }) => id === change.id);
        const waits = waitsOf(view, change);
        return (
          <ChangeToAnswer
            page={page}
            change={
              waits === undefined || change.outcome !== null ? change : besideGranted(change, waits.granted)
            }
            citizenId={view.citizenId}
            subject={waits?.granted.what ?? row?.effort ?? row?.goalTitle ?? ''}
            granted={grantedTo(page, view, change)}
            isAsked={waits !== undefined}
            {...(row?.what === 'step' && { stepId: change.subjectId })}
            from="adjustments"
          />
        );
      })}
      {view.adjustments
        .filter(({ id }) => view.alone.every((change) => change.id !== id))
        .map((one) => (
          <OneAdjustment {...{ page, view, one }} />
        ))}
      <BackLink page={page} href={addresses.stairs(view.citizenId)} />
    </CitizenPage>
  );
};

/** What waits of the help that a change is about, in whatever round it was made. */
const waitsOf = (view: Adjustments, { sameThing }: ChangeTold): AskedOfGranted | undefined =>
  sameThing.flatMap((id) => view.waits[id] ?? []).at(-1);

/** "Du har stadig ret til …" under the newest change of help that the municipality has not answered anew (R-O2). */
function grantedTo(page: PageContext, view: Adjustments, one: ChangeTold): string | undefined {
  const newest = view.adjustments.find(
    ({ subjectId, said }) => said === null && one.sameThing.includes(subjectId),
  );
  if (newest?.id !== one.id) return undefined;
  const granted = waitsOf(view, one)?.granted;
  if (granted === undefined || (granted.to !== null && granted.to < page.today)) return undefined;
  return page.words.followUp.citizen.grantedStill(grantedWords(page, granted));
}

const OneAdjustment = ({ page, view, one }: { page: PageContext; view: Adjustments; one: AdjustmentRow }) => {
  const words = page.words.followUp.citizen;
  const { citizenId } = view;
  const granted = grantedTo(page, view, one);
  const told = view.told[one.id];
  const isOwn = one.byId === citizenId;
  // What somebody else asked for and got is made; what the citizen asked for is told as theirs all along.
  const wish = isOwn || told?.as === 'asked' ? (told?.wish ?? undefined) : undefined;
  const gotYes = told?.as === 'made' && told.wish !== null ? answeredBy(told.wish) : null;
  const isSaidTogether = one.byId !== citizenId && !one.isPutBack && one.whyNotTogether === null;
  const day = longDay(one.on, page.language);
  return (
    <Card>
      <p>
        {wish === undefined
          ? saidWords(page, one, citizenId, day)
          : isOwn
            ? words.askedOn[wish.answer === 'asGranted' ? 'asGranted' : wish.asks](day)
            : words.changeAsked.changedBy(one.by, day)}
      </p>
      {partName(page, one) !== '' && <p>{partName(page, one)}</p>}
      {one.effort !== null && <p class="verbatim">{wish?.before.what ?? one.effort}</p>}
      {one.said !== null && one.what === 'step' && one.after !== '' && <p class="verbatim">{one.after}</p>}
      {one.said === null && !one.isPutBack && wish === undefined && (
        <WhatChanged
          {...{ page, citizenId }}
          one={told?.wish == null ? one : { ...one, ...beforeAndAfter(one, told.wish) }}
        />
      )}
      {wish === undefined && gotYes !== null && (
        <StatusPill kind="done">{words.answeredOn.yes(longDay(gotYes.on, page.language))}</StatusPill>
      )}
      {told?.as === 'refused' && <RefusedTold {...{ page, told, citizenId }} />}
      {wish !== undefined && (
        <WishTold {...{ page, wish, isOwn }} saysWaits={granted === undefined}>
          <WhyAndAnswer page={page} one={one} />
        </WishTold>
      )}
      {granted !== undefined && <p>{granted}</p>}
      {isSaidTogether && (
        <>
          <p>
            {one.said === null && `${(wish === undefined ? words : words.changeAsked).saidTogether(one.by)} `}
            {one.wasThere === null
              ? words.doesItFit
              : `${words.youSaid}: ${one.wasThere ? words.doneFits : words.iWasNotThere}.`}
          </p>
          <div class="actions">
            <WhetherThere
              {...{ page, citizenId }}
              change={one}
              named={[one.effort ?? one.goalTitle ?? '', day].filter((text) => text !== '').join(', ')}
              back={{ from: 'adjustments' }}
            />
          </div>
        </>
      )}
    </Card>
  );
};

/** From what to what it was changed, why, and what the citizen answered. */
const WhatChanged = ({
  page,
  citizenId,
  one,
}: {
  page: PageContext;
  citizenId: string;
  one: AdjustmentRow;
}) => {
  const words = page.words.followUp.citizen;
  return (
    <dl class="facts">
      {(one.before !== '' || one.part === 'away') && (
        <>
          <dt>{words.stoodBefore}</dt>
          <dd class="verbatim">
            <WhatStood page={page} change={one} side="before" />
          </dd>
        </>
      )}
      <dt>{words.stoodAfter}</dt>
      <dd class="verbatim">
        {one.file === null ? (
          <WhatStood page={page} change={one} side="after" />
        ) : (
          <FilesOfWords
            citizenId={citizenId}
            files={[one.file]}
            names={ownFileNames(page, one.after.slice(0, 120))}
          />
        )}
      </dd>
      <WhyAndAnswer page={page} one={one} />
    </dl>
  );
};

/** Why, why without the citizen, and what the citizen answered, as facts of a list. */
const WhyAndAnswer = ({ page, one }: { page: PageContext; one: AdjustmentRow }) => {
  const words = page.words.followUp.citizen;
  return (
    <>
      <dt>{words.because}</dt>
      <dd class="verbatim">{one.why}</dd>
      {one.whyNotTogether !== null && (
        <>
          <dt>{words.withoutYou}</dt>
          <dd class="verbatim">{one.whyNotTogether}</dd>
        </>
      )}
      {one.answer !== null && (
        <>
          <dt>{words.youSaid}</dt>
          <dd>{one.answer === 'fine' ? words.changeIsFine : words.disagreeWithChange}</dd>
        </>
      )}
    </>
  );
};

/** Who changed it, or said something about it, and when. */
function saidWords(
  page: PageContext,
  { said, isPutBack, byId, by, why, on, helpNow }: AdjustmentRow,
  citizenId: string,
  day: string,
): string {
  const words = page.words.followUp.citizen;
  const lastDay = helpNow?.to ?? null;
  const isOver = lastDay !== null && lastDay < on;
  if (said === 'talked') return words.wroteTalked(by, day);
  if (said !== null) return words.youSaidThen(day, why);
  if (isPutBack) return (isOver ? words.stillOverOn : words.putBackOn)(day);
  return byId === citizenId ? words.changedByYou(day) : words.changedBy(by, day);
}

/** The same for those around the citizen. */
export const AdjustmentsStaffPage = ({ page, view }: { page: PageContext; view: Adjustments }) => {
  const words = page.words.followUp.staff;
  const { citizenId, givenName } = view;
  return (
    <RoomStaffPage
      {...{ page, citizenId, givenName }}
      title={words.adjustmentsOf(givenName)}
      tab="adjustments"
    >
      {view.adjustments.length === 0 && <p>{words.noAdjustments[view.extent]}</p>}
      {view.adjustments.length > 0 && view.extent === 'own' && <p class="note">{words.onlyOwnAdjustments}</p>}
      {view.adjustments.map((one) => (
        <StaffAdjustment page={page} about={view} one={one} told={view.told[one.id]} />
      ))}
    </RoomStaffPage>
  );
};
