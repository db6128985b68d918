import type { HelpAsWritten } from '../../../domain/follow-up/help-as-written.ts';
import { partsAskedFor } from '../../../domain/plan/change-of-help.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { ChangeToDecide } from '../use-cases/decide-change.ts';
import { addresses } from './addresses.ts';
import { RoomStaffPage } from './room-page.tsx';
import { StaffAdjustment } from './staff-adjustment.tsx';
import type { RefusedForm } from './stairs-staff-page.tsx';
import { summaryOf } from './step-forms.tsx';

interface DecideChangePageProps {
  readonly page: PageContext;
  readonly view: ChangeToDecide;
  readonly refused?: RefusedForm | undefined;
}

/**
 * The caseworker answers a change of granted help (R-O2): what the citizen has today beside what is asked for, who asks and why,
 * and that a no leaves the help as it was.
 */
export const DecideChangePage = ({ page, view, refused }: DecideChangePageProps) => {
  const words = page.words.followUp.staff;
  const { citizenId, givenName, effortId } = view;
  const about = { citizenId, givenName };
  const whatANoMeans = view.isOver ? words.noToHelpAgain : words.noToChangeAlone;
  return (
    <RoomStaffPage
      {...{ page, citizenId, givenName }}
      title={words.decideChangeTitle(view.granted.what)}
      tab="efforts"
    >
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      <BesideEachOther page={page} view={view} />
      {view.changes.length > 0 && <h2>{words.whoAsks}</h2>}
      {view.changes.map((one) => (
        <StaffAdjustment page={page} about={about} one={one} told={one.told} level={3} />
      ))}
      <h2>{words.answerToChange}</h2>
      <Notice kind="info">
        <p>{view.isWaiting ? whatANoMeans(givenName) : words.changeIsAnswered}</p>
      </Notice>
      <Form
        page={page}
        action={addresses.decideChange(citizenId, effortId)}
        {...(refused !== undefined && { command: refused.command })}
        handsBack={refused !== undefined}
      >
        <input type="hidden" name="version" value={String(view.version)} />
        <input type="hidden" name="decisions" value={String(view.decisions)} />
        <Answer page={page} isOver={view.isOver} refused={refused} />
        <div class="actions">
          {view.isWaiting && (
            <Button kind="primary" icon="check">
              {page.words.common.staff.save}
            </Button>
          )}
          <LinkButton href={addresses.efforts(citizenId, view.goalId ?? undefined)}>
            {page.words.common.staff.cancel}
          </LinkButton>
        </div>
      </Form>
    </RoomStaffPage>
  );
};

/** What the citizen has beside what is asked for, part by part, and below what stays the same. */
const BesideEachOther = ({ page, view }: Pick<DecideChangePageProps, 'page' | 'view'>) => {
  const words = page.words.followUp.staff;
  const { granted, asked, grantedOn, isWaiting, isOver } = view;
  const differs = partsAskedFor(granted, asked);
  const same = helpParts.filter((part) => !differs.includes(part) && (granted[part] ?? '') !== '');
  return (
    <>
      {isWaiting && (
        <div class="two-sides">
          <Card title={(isOver ? words.hadBefore : words.hasToday)(view.givenName)} icon="heart-handshake">
            <Facts page={page} help={granted} parts={differs} />
            {isOver && granted.to !== null && (
              <p>{page.words.plan.staff.endOfHelp.ended(shortDay(granted.to, page.language))}</p>
            )}
            {grantedOn !== null && <p class="note">{words.granted(shortDay(grantedOn, page.language))}</p>}
          </Card>
          <Card title={words.isAskedFor} icon="pencil">
            <Facts page={page} help={asked} parts={differs} />
          </Card>
        </div>
      )}
      <Card title={isWaiting ? words.staysTheSame : words.hasToday(view.givenName)} icon="check">
        <Facts page={page} help={granted} parts={same} />
      </Card>
    </>
  );
};

const helpParts = ['what', 'how', 'who', 'offer', 'howOften', 'from', 'to'] as const;
type HelpPart = (typeof helpParts)[number];

/** Some parts of what help says; of what is not written, that it is not. */
const Facts = ({
  page,
  help,
  parts,
}: {
  readonly page: PageContext;
  readonly help: HelpAsWritten;
  readonly parts: readonly HelpPart[];
}) => {
  const words = page.words.followUp.staff;
  const names: Readonly<Record<HelpPart, string>> = {
    what: words.effortWhat,
    how: words.how,
    who: words.effortWho,
    offer: words.offer,
    howOften: words.howOften,
    from: words.fromDay,
    to: words.toDay,
  };
  const said = (part: HelpPart): string => {
    const text = help[part] ?? '';
    if (text === '') return words.notWritten;
    return part === 'from' || part === 'to' ? shortDay(text, page.language) : text;
  };
  return (
    <dl class="facts">
      {parts.map((part) => (
        <>
          <dt>{names[part]}</dt>
          <dd class="verbatim">{said(part)}</dd>
        </>
      ))}
    </dl>
  );
};

/** Yes or no to the change, the day, and for a no why and how to complain. */
const Answer = ({
  page,
  isOver,
  refused,
}: Pick<DecideChangePageProps, 'page' | 'refused'> & { readonly isOver: boolean }) => {
  const words = page.words.followUp.staff;
  const { plan } = page.words;
  return (
    <>
      <RadioCards
        page={page}
        name="outcome"
        label={words.yesOrNo}
        value={refused?.typed.outcome}
        error={refused?.errors.outcome}
        options={[
          { value: 'granted', label: words.yesToChange },
          { value: 'refused', label: isOver ? words.noAgain : words.noToChange },
        ]}
      />
      <DateField
        page={page}
        name="on"
        label={plan.staff.decisionOn}
        value={refused?.typed.on ?? page.today}
        max={page.today}
        error={refused?.errors.on}
      />
      <TextArea
        page={page}
        name="reason"
        readByCitizen
        label={plan.staff.reason}
        hint={plan.staff.reasonHint}
        value={refused?.typed.reason}
        maxlength={4000}
        error={refused?.errors.reason}
      />
      <TextArea
        page={page}
        name="howToComplain"
        readByCitizen
        label={plan.staff.complain}
        hint={plan.staff.complainHint}
        value={refused?.typed.howToComplain}
        maxlength={4000}
        error={refused?.errors.howToComplain}
      />
    </>
  );
};
