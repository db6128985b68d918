import type { PageContext } from '../../../ui/page-context.ts';
import type { ToTakeUpView } from '../use-cases/take-up-answer.ts';
import { addresses } from './addresses.ts';
import { SnapshotView } from './snapshot-view.tsx';

/** The plan that something was said about, beside what was said (R-M8). Takes the heading that says which plan it is. */
export const PlanBeside = ({
  page,
  citizenId,
  version,
  title,
}: {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly version: ToTakeUpView['version'];
  readonly title: string;
}) => (
  <section class="stack" aria-label={title}>
    <h2>{title}</h2>
    <p class="note">
      {page.words.meetings.staff.versionName(version.roundNumber, version.number)}
      {' · '}
      <a href={addresses.version(citizenId, version.id)}>{page.words.talks.staff.readPlan}</a>
    </p>
    <SnapshotView
      page={page}
      citizenId={citizenId}
      snapshot={version.snapshot}
      isPart={version.partFor !== null}
    />
  </section>
);
