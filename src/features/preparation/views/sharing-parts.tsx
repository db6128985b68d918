import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { relationIn } from '../../../ui/relation-words.ts';
import type { Around } from '../store-sharing.ts';
import type { SharingView } from '../use-cases/see-sharing.ts';

/** What the page has to say about what was just done. */
export interface SharingDone {
  readonly isSaved: boolean;
  readonly staysInPlan: readonly LifeArea[];
}

export interface SharingProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly view: SharingView;
  readonly done: SharingDone;
}

/** Who somebody is to the citizen, in the citizen's words: "mor", "din kontaktperson · Birkely". */
export function whoIs(page: PageContext, person: Around): string {
  const who = page.words.preparation.citizen.who;
  const word = person.as === 'citizen' ? '' : who[person.as];
  return [person.kinship ? relationIn(page.words, { ...person, kind: person.as }) : word, person.offerName]
    .filter(Boolean)
    .join(' · ');
}

export const nameOf = (person: Around): string => `${person.givenName} ${person.familyName}`;
export const paidKinds: readonly string[] = [
  'contactPerson',
  'providerLead',
  'otherProvider',
  'caseworker',
  'facilitator',
];

export const Done = ({ page, done }: { page: PageContext; done: SharingDone }) => {
  const words = page.words.preparation.citizen;
  if (!done.isSaved) return null;
  return (
    <Notice kind="success" live>
      <p>{words.sharingSaved}</p>
      {done.staysInPlan.length > 0 && (
        <p>{words.staysInPlan(done.staysInPlan.map((area) => words.areas[area].name))}</p>
      )}
    </Notice>
  );
};

export const Errors = ({ page, error }: { page: PageContext; error: string | undefined }) => (
  <ErrorSummary page={page} errors={error === undefined ? [] : [{ field: 'chosen', sentence: error }]} />
);

/** The sentence that stands before every showing (R-P6). */
export const MayBeKept = ({ page }: { page: PageContext }) => (
  <Notice kind="info">
    <p>{page.words.preparation.citizen.mayBeKept}</p>
  </Notice>
);
