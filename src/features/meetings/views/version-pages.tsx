import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { isNotAtWork } from '../../../ui/relation-words.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { VersionsView, VersionView } from '../use-cases/see-versions.ts';
import type { CheckedVersion } from '../use-cases/the-version.ts';
import { addresses } from './addresses.ts';
import { AfterVersion, OfEarlierRound } from './after-version.tsx';
import { Frame, StaffFrame } from './frame.tsx';
import { SnapshotView } from './snapshot-view.tsx';
import { WhatIsNew } from './what-is-new.tsx';

/** Every agreed plan, all rounds, each with the check of its hash (R-M8, R-S3). */
export const VersionsPage = ({ page, view }: { page: PageContext; view: VersionsView }) =>
  page.actor?.isCitizen ? (
    <CitizenVersions page={page} view={view} />
  ) : (
    <StaffVersions page={page} view={view} />
  );

const CitizenVersions = ({ page, view }: { page: PageContext; view: VersionsView }) => {
  const words = page.words.meetings.citizen;
  const about = view.citizen.id;
  return (
    <CitizenPage page={page} title={words.versionsTitle}>
      {view.versions.length === 0 && <p class="lead">{words.versionsNone}</p>}
      {view.versions.map((version, at) => (
        <Card title={words.versionName(version.roundNumber, version.number)}>
          {at === 0 && (
            <div>
              <StatusPill kind="now">{words.versionNewest}</StatusPill>
            </div>
          )}
          <p>{words.versionMade(longDay(version.madeOn, page.language), version.madeBy)}</p>
          {version.reason !== '' && (
            <p>
              {words.versionWhy}: {version.reason}
            </p>
          )}
          <Check page={page} isUnchanged={version.isUnchanged} />
          <div class="row">
            <LinkButton
              href={addresses.version(about, version.id)}
              kind={at === 0 ? 'primary' : 'secondary'}
              icon="flag"
              label={`${words.readPlan}: ${words.versionName(version.roundNumber, version.number)}`}
            >
              {words.readPlan}
            </LinkButton>
            <LinkButton
              href={addresses.document(about, version.id)}
              icon="download"
              download
              label={`${words.onPaper}: ${words.versionName(version.roundNumber, version.number)}`}
            >
              {words.onPaper}
            </LinkButton>
          </div>
        </Card>
      ))}
    </CitizenPage>
  );
};

const Check = ({ page, isUnchanged }: { page: PageContext; isUnchanged: boolean }) => {
  const words = page.words.meetings.citizen;
  return (
    <p class="version-check">
      <StatusPill kind={isUnchanged ? 'done' : 'attention'}>
        {isUnchanged ? words.unchanged : words.changed}
      </StatusPill>{' '}
      <span class="note">{isUnchanged ? words.unchangedMore : words.changedMore}</span>
    </p>
  );
};

const StaffVersions = ({ page, view }: { page: PageContext; view: VersionsView }) => {
  const words = page.words.meetings.staff;
  const { citizen, versions } = view;
  const part = versions.find(({ partFor }) => partFor !== null)?.partFor ?? null;
  return (
    <StaffFrame page={page} citizenId={citizen.id} title={words.versionsTitle(citizen.name)} tab="versions">
      {view.citizenOwes !== null && (
        <Notice kind="info">
          {words.askCitizen[view.citizenOwes](citizen.givenName).map((line) => (
            <p>{line}</p>
          ))}
        </Notice>
      )}
      {part !== null && <p class="note">{words.partFor(part)}</p>}
      <DataTable
        caption={words.versionsTitle(citizen.name)}
        captionHidden
        rows={versions}
        empty={words.versionsNone}
        columns={[
          {
            label: words.version,
            cell: (row) => (
              <a href={addresses.version(citizen.id, row.id)}>
                {words.versionName(row.roundNumber, row.number)}
              </a>
            ),
          },
          { label: words.made, cell: (row) => shortDay(row.madeOn, page.language) },
          { label: words.madeBy, cell: (row) => row.madeBy },
          ...whyOf(page, versions),
          {
            label: words.check,
            cell: (row) => (
              <StatusPill kind={row.isUnchanged ? 'done' : 'attention'}>
                {row.isUnchanged ? words.intact : words.notIntact}
              </StatusPill>
            ),
          },
          // Without an answer of one's own there is nothing to see of them (R-M8).
          ...(view.seesAllAnswers || versions.some(({ iAmParty }) => iAmParty)
            ? [
                {
                  label: view.seesAllAnswers ? words.answersLink : words.ownAnswers,
                  cell: (row: (typeof versions)[number]) =>
                    (view.seesAllAnswers || row.iAmParty) && (
                      <a href={addresses.answers(citizen.id, row.id)}>{words.see}</a>
                    ),
                },
              ]
            : []),
          {
            label: words.document,
            cell: (row) => (
              <a href={addresses.document(citizen.id, row.id)} download="">
                PDF
              </a>
            ),
          },
        ]}
      />
      {versions.length === 0 ? (
        <p class="note">{isNotAtWork(page) ? words.versionsNotShown : words.versionsNotGiven}</p>
      ) : (
        <p class="note">{isNotAtWork(page) ? words.unchangedMeans : words.hashMeans}</p>
      )}
      {view.mayAdjust && (
        <div class="row">
          <LinkButton href={addresses.adjust(citizen.id)} icon="pencil">
            {words.adjust}
          </LinkButton>
        </div>
      )}
    </StaffFrame>
  );
};

/** Why each version was made. Whoever was given a part is not told: the reason can be about what is not in it (R-M2). */
function whyOf(
  page: PageContext,
  versions: readonly CheckedVersion[],
): readonly DataColumn<CheckedVersion>[] {
  const { why, firstVersion } = page.words.meetings.staff;
  const told = ({ partFor, number, reason }: CheckedVersion): string => {
    if (partFor !== null) return '';
    return number === 1 && reason === '' ? firstVersion : reason;
  };
  return versions.some((version) => told(version) !== '') ? [{ label: why, cell: told }] : [];
}

/** One agreed plan, word for word, and the way to paper and answers. */
export const VersionPage = ({ page, view }: { page: PageContext; view: VersionView }) => {
  const { citizen, version } = view;
  const words = page.words.meetings;
  const isCitizen = page.actor?.isCitizen ?? false;
  const mine = view.agreement.parties.find(({ party }) => party.personId === page.actor?.personId);
  const hasAnswered = mine?.standing != null && mine.awaiting === null;
  const title = isCitizen
    ? words.citizen.versionName(version.roundNumber, version.number)
    : words.staff.versionTitle(citizen.name, version.roundNumber, version.number);
  return (
    <Frame page={page} citizenId={citizen.id} title={title} tab="versions">
      <div class="stack tight">
        <p>{words.citizen.versionMade(longDay(version.madeOn, page.language), version.madeBy)}</p>
        {version.reason !== '' && (
          <p>
            {words.citizen.versionWhy}: {version.reason}
          </p>
        )}
        {version.partFor !== null && <p class="note">{words.staff.partFor(version.partFor)}</p>}
        <LeftOutHere page={page} view={view} />
        <OfEarlierRound page={page} view={view} />
        <Check page={page} isUnchanged={version.isUnchanged} />
      </div>
      <div class="row">
        {view.iAmParty && (
          <LinkButton
            href={addresses.answer(citizen.id, version.id)}
            kind={hasAnswered ? 'secondary' : 'primary'}
            icon="thumbs-up"
          >
            {!isCitizen && words.staff.myAnswer}
            {isCitizen && (hasAnswered ? words.citizen.myAnswer : words.citizen.answerPlan)}
          </LinkButton>
        )}
        {view.seesAllAnswers && (
          <LinkButton href={addresses.answers(citizen.id, version.id)} icon="users">
            {words.citizen.whoAnswered}
          </LinkButton>
        )}
        <LinkButton href={addresses.document(citizen.id, version.id)} icon="download" download>
          {isCitizen ? words.citizen.onPaper : words.staff.document}
        </LinkButton>
        <LinkButton href={addresses.poster(citizen.id, version.id)} icon="printer" download>
          {isCitizen ? words.citizen.asPoster : words.staff.poster}
        </LinkButton>
      </div>
      <WhatIsNew page={page} news={view.news} />
      <Given page={page} view={view} />
      <SnapshotView
        page={page}
        citizenId={citizen.id}
        snapshot={version.snapshot}
        isPart={version.partFor !== null}
      />
      <AfterVersion page={page} view={view} />
      {!isCitizen && (
        <p class="note hash">
          {words.staff.hash}: {version.hash}
        </p>
      )}
    </Frame>
  );
};

/**
 * What is left out for the reader, in one sentence (§ 5). The page holds no day of birth for anybody. A part is not the plan
 * that everybody has (R-M2).
 */
const LeftOutHere = ({ page, view: { leftOut, version } }: { page: PageContext; view: VersionView }) => {
  const words = page.words.document.staff;
  const names = leftOut.filter((one) => one !== 'bornOn').map((one) => words.leftOutNames[one]);
  return names.length === 0 ? null : <p class="note">{words.leftOut(names, version.partFor === null)}</p>;
};

/** Which provider was given what, goal by goal (R-M2). */
const Given = ({ page, view }: { page: PageContext; view: VersionView }) => {
  const words = page.words.meetings.citizen;
  if (view.givenTo.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{words.givenTo}</h2>
      {view.givenTo.map(({ offer, what, goals }) => (
        <div>
          <p>
            {what === 'whole' && words.givenWhole(offer)}
            {what !== 'whole' && goals.length === 0 && words.givenNoGoals(offer)}
            {what === 'planWithGoals' && goals.length > 0 && words.givenPlanWith(offer)}
            {what === 'goals' && goals.length > 0 && words.givenGoals(offer)}
          </p>
          {goals.length > 0 && (
            <ul>
              {goals.map((goal) => (
                <li>{goal}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
};
