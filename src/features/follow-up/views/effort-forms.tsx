import {
  type EffortPart,
  effortParts,
  effortReasons,
  type ReasonKey,
} from '../../../domain/follow-up/adjustment-reasons.ts';
import { Button } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Efforts, SeenEffort } from '../use-cases/see-efforts.ts';
import { addresses } from './addresses.ts';
import { BackLink, ReasonCards, reasonWords, StaffReason } from './adjust-parts.tsx';
import { isOwn, PostButton, type RoomProps, RoomStaffPage } from './room-page.tsx';
import type { RefusedForm } from './stairs-staff-page.tsx';
import { summaryOf } from './step-forms.tsx';

const partIcons: Readonly<Record<EffortPart, IconName>> = {
  what: 'heart-handshake',
  how: 'puzzle',
  who: 'users',
  howOften: 'repeat',
  when: 'calendar-days',
};

/** A wish for more help, in the citizen's words: one question, and it is only a wish (R-O2). Theirs alone to write (R-P8). */
export const WishPage = ({
  page,
  citizenId,
  goal,
  wish,
  refused,
}: {
  page: PageContext;
  citizenId: string;
  goal: { readonly id: string; readonly title: string };
  /** The wish that is written anew; absent where it is a new one. */
  wish?: SeenEffort | undefined;
  refused?: RefusedForm | undefined;
}) => {
  const words = page.words.followUp.citizen;
  return (
    <CitizenPage page={page} title={wish === undefined ? words.wishMore : words.myWish} phase="agreements">
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <p class="lead">{goal.title}</p>
      <Form
        page={page}
        action={
          wish === undefined ? addresses.newEffort(citizenId, goal.id) : addresses.wish(citizenId, wish.id)
        }
        {...(refused !== undefined && { command: refused.command })}
      >
        {wish !== undefined && (
          <input type="hidden" name="version" value={refused?.typed.version ?? String(wish.version)} />
        )}
        <TextArea
          page={page}
          name="what"
          readByCitizen
          label={words.wishWhat}
          hint={words.wishHint}
          rows={3}
          value={refused?.typed.what ?? wish?.what}
          error={refused?.errors.what}
        />
        <div class="actions">
          <Button kind="primary" icon="check">
            {page.words.common.citizen.save}
          </Button>
          <BackLink page={page} href={addresses.efforts(citizenId, goal.id)} />
        </div>
      </Form>
      {wish !== undefined && (
        <div class="actions">
          <PostButton
            page={page}
            action={addresses.takeWishBack(citizenId, wish.id)}
            fields={{ away: 'yes' }}
            kind="danger"
            icon="trash-2"
          >
            {words.wishNoMore}
          </PostButton>
        </div>
      )}
    </CitizenPage>
  );
};

export interface AdjustEffortPageProps extends RoomProps {
  readonly effort: SeenEffort;
  readonly part: EffortPart | null;
  readonly reason: ReasonKey | null;
  /** The offers of which one gives it; null for those who do not choose it. */
  readonly offers: Efforts['offers'] | null;
  readonly refused?: RefusedForm | undefined;
}

/** "Bed om en ændring" (R-F4): for the citizen what, why, and then the new text; for staff one form. */
export const AdjustEffortPage = (props: AdjustEffortPageProps) => {
  const { part, reason, refused } = props;
  if (!isOwn(props)) return <StaffAdjust {...props} />;
  if (refused !== undefined) return <NewText {...props} part={part ?? 'what'} />;
  if (part === null) return <WhatFirst {...props} />;
  return reason === null ? <ThenWhy {...props} part={part} /> : <NewText {...props} part={part} />;
};

const WhatFirst = ({ page, citizenId, effort }: AdjustEffortPageProps) => {
  const words = page.words.followUp.citizen;
  const here = addresses.adjustEffort(citizenId, effort.id);
  return (
    <CitizenPage page={page} title={words.changeEffort} phase="agreements">
      <p class="lead verbatim">{effort.what}</p>
      <h2>{words.whatToChange}</h2>
      <ul class="plain link-cards">
        {effortParts.map((part) => (
          <li>
            <a class="link-card" href={`${here}?part=${part}`}>
              <Icon name={partIcons[part]} />
              <span>{words.parts[part]}</span>
            </a>
          </li>
        ))}
      </ul>
      <BackLink page={page} href={addresses.efforts(citizenId, effort.goalId ?? undefined)} />
    </CitizenPage>
  );
};

const ThenWhy = ({ page, citizenId, effort, part }: AdjustEffortPageProps & { part: EffortPart }) => {
  const words = page.words.followUp.citizen;
  const here = addresses.adjustEffort(citizenId, effort.id);
  return (
    <CitizenPage page={page} title={words.changeEffort} phase="agreements">
      <p class="lead verbatim">{effort.what}</p>
      <h2>{words.whyEffort}</h2>
      <ReasonCards
        page={page}
        reasons={effortReasons[part]}
        href={(key) => `${here}?part=${part}&reason=${key}`}
      />
      <BackLink page={page} href={here} />
    </CitizenPage>
  );
};

const texts = ['what', 'how', 'who', 'howOften'] as const;

/** How and by whom is agreed between people; the rest the municipality decides about (R-O2). */
const isDecidedAbout = (part: EffortPart): boolean => part !== 'how' && part !== 'who';

const NewText = ({
  page,
  citizenId,
  effort,
  part,
  reason,
  refused,
}: AdjustEffortPageProps & { part: EffortPart }) => {
  const words = page.words.followUp.citizen;
  const standing = (name: 'what' | 'how' | 'who' | 'howOften' | 'from' | 'to'): string =>
    refused?.typed[name] ?? effort[name] ?? '';
  const isWritten = reason === 'other' || refused?.errors.reason !== undefined;
  const isAsked = effort.decision.state === 'granted' && isDecidedAbout(part);
  return (
    <CitizenPage page={page} title={words.changeEffort} phase="agreements">
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <p class="lead verbatim">{effort.what}</p>
      {isAsked && <p>{words.wishHint}</p>}
      <Form
        page={page}
        action={addresses.adjustEffort(citizenId, effort.id)}
        {...(refused !== undefined && { command: refused.command })}
      >
        <input type="hidden" name="version" value={refused?.typed.version ?? String(effort.version)} />
        <input type="hidden" name="part" value={part} />
        {texts
          .filter((name) => name !== part)
          .map((name) => (
            <input type="hidden" name={name} value={standing(name)} />
          ))}
        {isWritten ? (
          <TextArea
            page={page}
            name="reason"
            readByCitizen
            label={words.reason}
            rows={2}
            value={refused?.typed.reason}
            error={refused?.errors.reason}
          />
        ) : (
          <input
            type="hidden"
            name="reason"
            value={refused?.typed.reason ?? (reason === null ? '' : reasonWords(page, reason))}
          />
        )}
        {part === 'when' ? (
          <>
            <DateField
              page={page}
              name="from"
              label={words.startsOn}
              value={standing('from')}
              error={refused?.errors.from}
            />
            <DateField
              page={page}
              name="to"
              label={words.endsOn}
              value={standing('to')}
              error={refused?.errors.to}
            />
          </>
        ) : (
          <>
            <input type="hidden" name="from" value={standing('from')} />
            <input type="hidden" name="to" value={standing('to')} />
            <TextArea
              page={page}
              name={part}
              readByCitizen
              label={words.newText}
              rows={2}
              value={standing(part)}
              error={refused?.errors[part]}
            />
          </>
        )}
        <div class="actions">
          <Button kind="primary" icon={isAsked ? 'send' : 'check'}>
            {isAsked ? words.sendAsk : page.words.common.citizen.save}
          </Button>
          <BackLink page={page} href={addresses.efforts(citizenId, effort.goalId ?? undefined)} />
        </div>
      </Form>
    </CitizenPage>
  );
};

const StaffAdjust = ({ page, citizenId, givenName, effort, offers, refused }: AdjustEffortPageProps) => {
  const words = page.words.followUp.staff;
  const asked = asksFor(effort);
  const labels = { what: words.effortWhat, how: words.how, who: words.effortWho, howOften: words.howOften };
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={words.adjustEffortTitle} tab="efforts">
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      {effort.reach !== 'howItIsDone' && asked !== 'agreed' && (
        <Notice kind="info">
          <p>{words.changeIsAsked[asked]}</p>
        </Notice>
      )}
      <Form
        page={page}
        action={addresses.adjustEffort(citizenId, effort.id)}
        {...(refused !== undefined && { command: refused.command })}
      >
        <input type="hidden" name="version" value={refused?.typed.version ?? String(effort.version)} />
        {effort.reach === 'howItIsDone' && (
          <>
            <p class="lead verbatim">{effort.what}</p>
            <p class="note">{words.wishOfCitizen(givenName)}</p>
            <input type="hidden" name="what" value={effort.what} />
          </>
        )}
        {texts.map((name) => {
          if (name === 'what' && effort.reach === 'howItIsDone') return null;
          // How it is done is often a sentence or two.
          const Field = name === 'how' ? TextArea : TextField;
          return (
            <Field
              page={page}
              name={name}
              label={labels[name]}
              optional={name !== 'what'}
              value={refused?.typed[name] ?? effort[name]}
              error={refused?.errors[name]}
            />
          );
        })}
        {offers !== null && (
          <Select
            page={page}
            name="offer"
            label={words.offer}
            placeholder={words.noOffer}
            options={withStanding(offers, effort).map(({ id, name }) => ({ value: id, label: name }))}
            value={refused?.typed.offer ?? effort.offerId ?? ''}
            error={refused?.errors.offer}
          />
        )}
        <div class="row">
          <DateField
            page={page}
            name="from"
            label={words.fromDay}
            optional
            value={refused?.typed.from ?? effort.from}
            error={refused?.errors.from}
          />
          <DateField
            page={page}
            name="to"
            label={words.toDay}
            optional
            value={refused?.typed.to ?? effort.to}
            error={refused?.errors.to}
          />
        </div>
        <StaffReason page={page} refused={refused} />
        <div class="actions">
          <Button kind="primary" icon="check">
            {page.words.common.staff.save}
          </Button>
          <BackLink page={page} href={addresses.efforts(citizenId, effort.goalId ?? undefined)} />
        </div>
      </Form>
    </RoomStaffPage>
  );
};

/** Whether a change of the help is only asked for: it is granted, or may be, where the reader is not told of decisions (R-O2, § 5). */
const asksFor = ({ decision }: SeenEffort): 'granted' | 'maybeGranted' | 'agreed' =>
  decision.state === 'granted' ? 'granted' : decision.state === 'kept' ? 'maybeGranted' : 'agreed';

/** The offers to choose among, with the one that gives the help now, also where it is no longer one of the citizen's. */
function withStanding(offers: Efforts['offers'], { offerId, offer }: SeenEffort): Efforts['offers'] {
  if (offerId === null || offer === null || offers.some(({ id }) => id === offerId)) return offers;
  return [...offers, { id: offerId, name: offer }];
}

/**
 * "Stop hjælpen" (R-F4): its last day, why, and whether the citizen was there. Granted help does not stop by it: it is asked for, and
 * that is said beforehand (R-O2).
 */
export const StopEffortPage = ({
  page,
  citizenId,
  givenName,
  effort,
  refused,
}: RoomProps & { readonly effort: SeenEffort; readonly refused?: RefusedForm | undefined }) => {
  const words = page.words.followUp.staff;
  const { title, hint, why, together, send } = words.stopping[asksFor(effort)];
  return (
    <RoomStaffPage {...{ page, citizenId, givenName }} title={title} tab="efforts">
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <p class="lead verbatim">{effort.what}</p>
      <Notice kind="info">
        <p>{hint(givenName)}</p>
      </Notice>
      <Form
        page={page}
        action={addresses.stopEffort(citizenId, effort.id)}
        {...(refused !== undefined && { command: refused.command })}
      >
        <DateField
          page={page}
          name="lastDay"
          label={words.lastDay}
          value={refused?.typed.lastDay ?? page.today}
          error={refused?.errors.lastDay}
        />
        <StaffReason page={page} refused={refused} reasonLabel={why} togetherLabel={together} />
        <div class="actions">
          <Button kind="primary" icon="check">
            {send}
          </Button>
          <BackLink page={page} href={addresses.efforts(citizenId, effort.goalId ?? undefined)} />
        </div>
      </Form>
    </RoomStaffPage>
  );
};
