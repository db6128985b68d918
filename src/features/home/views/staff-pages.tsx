import type { DutyName } from '../../../domain/cycle/staff-duties.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { cycleIcons } from '../../../ui/citizen-page.tsx';
import { CommunicationCard } from '../../../ui/communication-card.tsx';
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { News } from '../../../ui/news.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { places } from '../../../ui/places.ts';
import { isNotAtWork, relationFor, relationIn, youAre } from '../../../ui/relation-words.ts';
import { StaffPage } from '../../../ui/staff-page.tsx';
import { symbolPath } from '../../symbols/public.ts';
import type { RowDuty } from '../use-cases/list-my-citizens.ts';
import type { CitizenOverview } from '../use-cases/see-citizen.ts';
import { AskedCard } from './asked-card.tsx';
import { BeforeMeetingCard } from './before-meeting.tsx';
import {
  answerNews,
  Due,
  dutyWords,
  helpNews,
  NextMeeting,
  Now,
  notTogetherNews,
  ownerWords,
  planNews,
  shownNews,
  talkNews,
} from './staff-parts.tsx';

interface OverviewProps {
  readonly page: PageContext;
  readonly citizen: CitizenOverview;
}

/** Where a duty is done, below the citizen's address; null where there is no page for it. */
const placeOf: Readonly<Record<DutyName, string | null>> = {
  setMeetingDate: 'meeting/call',
  callMeeting: 'meeting/call',
  tellMeetingDate: 'meeting/told',
  giveShortNoticeReason: 'meeting/move',
  holdMeeting: 'meeting',
  closeMeeting: 'meeting/room',
  offerPreparation: null,
  askAboutInvitation: null,
  planPreparationMeeting: null,
  agreeWithDayOffer: null,
  holdPreparationMeeting: null,
  answerPlan: 'plan/answer',
  confirmAnswer: 'plan/answer',
  askPartiesForAnswer: 'plan/versions',
  askCitizenAboutPlan: 'plan/versions',
  takeUpDisagreement: 'plan/take-up',
  takeUpReservation: 'plan/take-up',
  takeUpDoesNotKnow: 'plan/take-up',
  takeUpOthersAnswers: 'plan/take-up?of=others',
  takeUpNotHeard: 'plan/take-up/heard',
  talkAboutGoals: 'plan',
  makeStepEasier: 'staircase',
  talkAboutChangedStep: 'staircase',
  talkAboutChangedHelp: 'staircase/efforts',
  chooseStepsTogether: 'staircase',
  decideAboutEfforts: 'staircase/efforts',
  decideAboutHelpThatEnds: 'staircase/efforts#ends',
  writeFormalContent: 'plan/formal?of=agreed',
};

/** The five steps of the round in one line, with the one where the citizen is. */
const StepLine = ({ page, citizen }: OverviewProps) => {
  const { common, home } = page.words;
  if (citizen.roundNumber === null) return <p>{home.staff.noRound}</p>;
  return (
    <ol class="round-line plain" aria-label={home.staff.round(citizen.roundNumber)}>
      {citizen.steps.map(({ step, state }) => (
        <li
          class={state === 'current' ? 'current' : undefined}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <Icon name={state === 'done' ? 'check' : state === 'declined' ? 'hand' : cycleIcons[step]} />
          <span>
            {home.steps[step]}
            {state === 'declined' && ` – ${home.staff.saidNoThanks}`}
            {(state === 'done' || state === 'goesOn' || state === 'again') && (
              <span class="visually-hidden">{` (${common.citizen.ring[state]})`}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
};

/** Everything that is missing, with owner and day (R-C1); what falls to the reader leads to where it is done. */
const Duties = ({ page, citizen }: OverviewProps) => {
  const words = page.words.home.staff;
  const about = places.ofCitizen.overview(citizen.id);
  const columns: DataColumn<RowDuty>[] = [
    {
      label: words.what,
      cell: (duty) => {
        const place = duty.isMine || duty.mayDo ? placeOf[duty.duty] : null;
        const what = dutyWords(page, duty);
        return place === null ? what : <a href={`${about}/${place}`}>{what}</a>;
      },
    },
    {
      label: words.whenDue,
      cell: (duty) => (duty.due === null ? <Now page={page} duty={duty} /> : <Due page={page} duty={duty} />),
    },
    { label: words.whose, cell: (duty) => ownerWords(page, duty) },
  ];
  return (
    <section>
      <h2>{words.allDuties}</h2>
      <DataTable
        caption={words.allDuties}
        captionHidden
        rows={citizen.duties}
        empty={citizen.seesOnlyOwn ? words.nothingOfYours : words.nothingMissing}
        columns={columns}
      />
    </section>
  );
};

/** Those around the citizen whom the reader may see (§ 5). */
const People = ({ page, citizen }: OverviewProps) => (
  <section>
    <h2>{page.words.home.staff.people(citizen.name)}</h2>
    <ul class="plain people-around">
      {citizen.people.map(({ name, offer, ...tie }) => (
        <li>
          <PersonChip
            name={name}
            relation={[relationFor(page, tie), offer].filter(Boolean).join(', ')}
            paid={!['relative', 'guardian', 'companion', 'peerGuide'].includes(tie.kind)}
          />
        </li>
      ))}
    </ul>
  </section>
);

/** What a reader who is not at work is to the citizen, as a sentence. */
const YouAre = ({ page, citizen }: OverviewProps) => {
  const mine = citizen.people.filter(({ personId }) => personId === page.actor?.personId);
  const name = citizen.name.split(' ')[0] ?? citizen.name;
  if (mine.length === 0) return null;
  return <p class="lead">{mine.map((tie) => youAre(page.words, tie, name)).join(' ')}</p>;
};

const Facts = ({ page, citizen }: OverviewProps) => {
  const words = page.words.home.staff;
  const { newestPlan, people, preparationOffer } = citizen;
  const mine = people.filter(({ personId }) => personId === page.actor?.personId);
  return (
    <dl class="facts">
      <dt>{words.meeting}</dt>
      <dd>
        <NextMeeting page={page} row={citizen} />
      </dd>
      {preparationOffer !== null && (
        <>
          <dt>{words.preparation}</dt>
          <dd>{words.offeredBy(preparationOffer.by, shortDay(preparationOffer.on, page.language))}</dd>
        </>
      )}
      {newestPlan !== null && (
        <>
          <dt>{words.latestPlan}</dt>
          <dd>
            <a href={`${places.ofCitizen.versions(citizen.id)}/${newestPlan.id}`}>
              {words.planOf(shortDay(newestPlan.madeOn, page.language))}
            </a>
          </dd>
        </>
      )}
      {!isNotAtWork(page) && (
        <>
          <dt>{words.relation}</dt>
          <dd>{mine.map((tie) => relationIn(page.words, tie)).join(', ')}</dd>
        </>
      )}
    </dl>
  );
};

/** The meeting is today, and it is no duty of the reader's to hold or close it: that duty leads there already. */
const isCalledToMeeting = ({ isExpectedToday, duties }: OverviewProps['citizen']): boolean =>
  isExpectedToday &&
  !duties.some(({ isMine, duty }) => isMine && (duty === 'holdMeeting' || duty === 'closeMeeting'));

/** Whether something stands on the page as the first thing to do, before what the reader knows. */
const hasFirstThing = (citizen: OverviewProps['citizen']): boolean =>
  citizen.asked !== null ||
  citizen.isExpectedToday ||
  citizen.duties.some(({ isMine, mayDo }) => isMine || mayDo);

/** What the reader can do right here: begin the plan, say that preparation is offered, go to the first duty of theirs. */
const Actions = ({ page, citizen }: OverviewProps) => {
  const words = page.words.home;
  const about = places.ofCitizen.overview(citizen.id);
  const mine = citizen.duties.filter(({ isMine }) => isMine);
  // What is asked of the reader stands above already, as the first thing.
  const isAsked = ({ duty }: RowDuty): boolean =>
    citizen.asked !== null && (duty === 'answerPlan' || duty === 'confirmAnswer');
  const first = mine.find((one) => placeOf[one.duty] !== null && !isAsked(one));
  const mayDo = citizen.duties.filter((one) => one.mayDo);
  const goesToMeeting = isCalledToMeeting(citizen);
  const isFree = citizen.asked === null && !goesToMeeting;
  const offers = mine.some(({ duty }) => duty === 'offerPreparation');
  return (
    <>
      {citizen.roundNumber === null && citizen.kinds.includes('caseworker') && (
        <Form page={page} action={`${about}/round`}>
          <p>{words.staff.beginIntro}</p>
          <Button kind="primary">{words.staff.begin}</Button>
        </Form>
      )}
      {offers && (
        <Form page={page} action={`${about}/preparation-offered`}>
          <Button
            kind={isFree && mine[0]?.duty === 'offerPreparation' ? 'primary' : 'secondary'}
            icon="check"
          >
            {words.staff.offered}
          </Button>
        </Form>
      )}
      <div class="actions">
        {goesToMeeting && (
          <LinkButton
            href={`${about}/${citizen.isInMeeting ? 'meeting/room' : 'meeting'}`}
            kind={citizen.asked === null ? 'primary' : 'secondary'}
            icon="users"
          >
            {words.staff.goToMeeting}
          </LinkButton>
        )}
        {first !== undefined && (
          <LinkButton
            href={`${about}/${placeOf[first.duty]}`}
            kind={isFree && mine[0]?.duty === first.duty ? 'primary' : 'secondary'}
            icon="arrow-right"
          >
            {words.duties[first.duty]}
          </LinkButton>
        )}
        {mayDo.map(({ duty }) => (
          <LinkButton
            href={`${about}/${placeOf[duty]}`}
            kind={isFree && mine.length === 0 ? 'primary' : 'secondary'}
            icon="message-circle"
          >
            {words.duties[duty]}
          </LinkButton>
        ))}
        {citizen.kinds.includes('guardian') && (
          <LinkButton href={`${about}/who-has-looked`} icon="eye">
            {words.staff.whoHasLooked}
          </LinkButton>
        )}
      </div>
    </>
  );
};

/** How the citizen communicates; the way to write it, for the contact person, while nothing stands there. */
const Communication = ({ page, citizen }: OverviewProps) => {
  const href = `${places.ofCitizen.overview(citizen.id)}/communication`;
  if (citizen.communication !== null) {
    return <CommunicationCard page={page} profile={citizen.communication} srcOf={symbolPath} href={href} />;
  }
  if (!citizen.mayWriteCommunication) return null;
  const name = citizen.name.split(' ')[0] ?? citizen.name;
  return (
    <div>
      <LinkButton href={href} icon="message-circle">
        {page.words.communication.staff.title(name)}
      </LinkButton>
    </div>
  );
};

/** One citizen as staff and network see them: where we are, the next date, what is missing, who is around them. */
export const CitizenOverviewPage = ({
  page,
  citizen,
  justOffered,
}: OverviewProps & { readonly justOffered: boolean }) => (
  <StaffPage
    page={page}
    title={citizen.name}
    about={{ citizenId: citizen.id, name: citizen.name, part: 'overview' }}
  >
    {justOffered && citizen.preparationOffer !== null && (
      <Notice kind="success" live>
        <p>{page.words.home.staff.offeredSaved}</p>
      </Notice>
    )}
    <AskedCard page={page} asked={citizen.asked} />
    <News
      page={page}
      lines={[
        ...citizen.plansTold.map((one) => planNews(page, one)),
        ...citizen.talksTold.map((one) => talkNews(page, one)),
        ...notTogetherNews(page, citizen.notTogether),
        ...answerNews(page, citizen.answersToMe),
        ...helpNews(page, citizen.helpEnds),
        ...(citizen.shownSince === null ? [] : [shownNews(page, citizen.shownSince)]),
      ]}
    />
    {isNotAtWork(page) && <YouAre page={page} citizen={citizen} />}
    <StepLine page={page} citizen={citizen} />
    <Facts page={page} citizen={citizen} />
    <Actions page={page} citizen={citizen} />
    <BeforeMeetingCard page={page} citizen={citizen} isFirst={!hasFirstThing(citizen)} />
    <Communication page={page} citizen={citizen} />
    {!page.actor?.isRelative && citizen.roundNumber !== null && <Duties page={page} citizen={citizen} />}
    {citizen.people.length > 0 && <People page={page} citizen={citizen} />}
    {page.actor?.isNetwork && (
      <p>{page.words.home.staff.relativeSees(citizen.name.split(' ')[0] ?? citizen.name)}</p>
    )}
  </StaffPage>
);
