import { roleInLanguage, roleToCitizen } from '../../../../content/wording/official-role.ts';
import { toldHeard } from '../../../domain/meetings/heard.ts';
import type { PlanSnapshot, Said } from '../../../domain/plan/plan-snapshot.ts';
import { kindOfWishes, wishWords } from '../../../domain/plan/wish-of-goal.ts';
import { FilesOfWords, namesFor } from '../../../ui/answer-ways.tsx';
import { Card } from '../../../ui/card.tsx';
import { longDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { SinceLast } from '../../../ui/since-last.tsx';
import { Speech } from '../../../ui/speech.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { capital } from './days.ts';
import { picturesOf } from './pictures.ts';
import { AgreedEfforts, AgreedGoal, agreedWords, givenName, SaidWords } from './snapshot-goal.tsx';

interface Props {
  readonly page: PageContext;
  readonly snapshot: PlanSnapshot;
}

type VersionProps = Props & {
  readonly citizenId: string;
  /** It is what one offer was given, and not the whole plan (R-M2). */
  readonly isPart: boolean;
};

/** An agreed plan as it was on its day: the words of the version, in the order of the paper (R-M8). */
export const SnapshotView = ({ page, citizenId, snapshot, isPart }: VersionProps) => {
  const words = agreedWords(page);
  const { mostImportant, dreams, goals } = snapshot;
  const plan = { page, citizenId, snapshot };
  return (
    <div class="stack agreed">
      <SaidList {...plan} title={words.mostImportant} said={mostImportant} />
      <SaidList {...plan} title={words.dreams} said={dreams} />
      <section>
        <h2>{words.goals}</h2>
        {goals.length === 0 && <p class="note">{isPart ? words.noGoalsInPart : words.nothing}</p>}
        {goals.map((goal) => (
          <AgreedGoal {...plan} goal={goal} />
        ))}
      </section>
      {(snapshot.effortsForAll ?? []).length > 0 && (
        <AgreedEfforts page={page} efforts={snapshot.effortsForAll ?? []} />
      )}
      {snapshot.sinceLast !== undefined && (
        <SinceLast
          page={page}
          citizenId={citizenId}
          name={givenName(snapshot)}
          since={snapshot.sinceLast}
          pictureAt={(symbol) => picturesOf(page, [symbol])[0]?.src}
        />
      )}
      <Wishes page={page} snapshot={snapshot} />
      <Heard {...plan} />
      <Formal page={page} snapshot={snapshot} />
      <Meeting page={page} snapshot={snapshot} />
    </div>
  );
};

const SaidList = ({
  page,
  citizenId,
  snapshot,
  title,
  said,
}: Props & {
  readonly citizenId: string;
  readonly title: string;
  readonly said: readonly Said[];
}) =>
  said.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {said.map((one) => (
        <SaidWords page={page} citizenId={citizenId} snapshot={snapshot} said={one} />
      ))}
    </section>
  );

const Wishes = ({ page, snapshot }: Props) => {
  const words = agreedWords(page);
  if (snapshot.wishesNotFollowed.length === 0) return null;
  return (
    <section>
      <h2>{words.wishesNotFollowed[kindOfWishes(snapshot.wishesNotFollowed)]}</h2>
      {snapshot.wishesNotFollowed.map(({ why, decidedBy, ...wish }) => (
        <Card level={3} title={wishWords(wish, words.wishOfGoal)}>
          <p>{why === '' ? words.reasonMissing : `${words.why}: ${why}`}</p>
          <p class="note">{words.decidedBy(decidedBy)}</p>
        </Card>
      ))}
    </section>
  );
};

/** What the citizen answered to "Blev du hørt?", in their own words, and what carries it (R-M1). */
export const Heard = ({ page, citizenId, snapshot }: Props & { readonly citizenId: string }) => {
  const words = agreedWords(page);
  const citizen = page.words.meetings.citizen;
  const { heard } = snapshot;
  const files = heard.files ?? [];
  const isSaid = heard.words.trim() !== '' || files.length > 0 || heard.saidBy?.how === 'onBehalf';
  const labels = {
    yes: citizen.heardYes,
    partly: citizen.heardPartly,
    no: citizen.heardNo,
    couldNotAnswer: citizen.heardCouldNotAnswer,
    doesNotKnow: citizen.heardDoesNotKnow,
  };
  return (
    <section>
      <h2>{words.heard}</h2>
      <div>
        <StatusPill kind="neutral" icon="message-circle">
          {labels[toldHeard(heard.answer, heard.recordedBy === null)]}
        </StatusPill>
      </div>
      {heard.saidBy !== undefined && isSaid && (
        <Speech page={page} name={givenName(snapshot)} words={heard.words} saidBy={heard.saidBy}>
          <FilesOfWords
            citizenId={citizenId}
            files={files}
            names={namesFor(page, givenName(snapshot), heard.words)}
          />
        </Speech>
      )}
      {heard.saidBy?.how === 'withHelp' && heard.words.trim() === '' && (
        <p class="note">{page.words.meetings.citizen.recordedBy(heard.saidBy.recordedBy)}</p>
      )}
      {(heard.points ?? []).length > 0 && (
        <div class="stack tight">
          <h3>{words.heardIn}</h3>
          <ul>
            {heard.points?.map(({ what, reaction, describedBy }) => (
              <li>
                {what}
                {reaction !== null && <span class="note"> – {reaction}</span>}
                {describedBy !== undefined && <span class="note"> ({words.describedBy(describedBy)})</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {heard.notReached !== undefined && (
        <div class="stack tight">
          <h3>{words.notReached}</h3>
          <ul>
            {heard.notReached.map(({ what, onBehalfBy }) => (
              <li>
                {what}
                {onBehalfBy !== null && <span class="note"> – {words.saidFor(onBehalfBy)}</span>}
              </li>
            ))}
          </ul>
          <p class="note">{words.notReachedMore}</p>
        </div>
      )}
    </section>
  );
};

const Formal = ({ page, snapshot }: Props) =>
  snapshot.formal.length === 0 ? null : (
    <details>
      <summary>{page.words.meetings.plan.formal}</summary>
      <dl class="voices" lang="da">
        {snapshot.formal.map(({ label, text }) => (
          <>
            <dt>{label}</dt>
            <dd class="verbatim">{text}</dd>
          </>
        ))}
      </dl>
    </details>
  );

const Meeting = ({ page, snapshot }: Props) => {
  const words = agreedWords(page);
  const { meeting, nextMeetingOn } = snapshot;
  const roleFor = (role: string): string =>
    page.actor?.isAboutMe === true
      ? roleToCitizen(role, page.language, 'screen')
      : roleInLanguage(role, page.language);
  return (
    <section>
      <h2>{words.meeting}</h2>
      <p>
        {capital(longDay(meeting.on, page.language))}. {meeting.place}
      </p>
      <h3>{words.wereThere}</h3>
      <ul>
        {meeting.participants.map(({ name, role }) => (
          <li>{role === '' ? name : `${name} (${roleFor(role)})`}</li>
        ))}
      </ul>
      {meeting.notThere !== undefined && (
        <p>{words.notThere(meeting.notThere.map(({ name }) => name).join(', '))}</p>
      )}
      {nextMeetingOn !== '' && (
        <p>
          {words.nextMeeting}: {longDay(nextMeetingOn, page.language)}
        </p>
      )}
    </section>
  );
};
