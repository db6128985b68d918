import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { standsByOwnHand } from '../../../domain/preparation/in-the-plan.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { relationToCitizen } from '../../../ui/relation-words.ts';
import type { Around } from '../store-sharing.ts';
import type { SharingView } from '../use-cases/see-sharing.ts';
import { addresses } from './addresses.ts';

/** What the page has to say about what was just done. */
export interface SharingDone {
  readonly isSaved: boolean;
  readonly staysInPlan: readonly LifeArea[];
  /** What was hidden from somebody. */
  readonly hidden: readonly LifeArea[];
  /** The words that were just taken out of the plan. */
  readonly takenOut: readonly string[];
  /** The instant of hiding, where it can be taken back. */
  readonly hiddenAt: string | null;
}

/** What an answer or a picture is called, and the symbol it is known by. */
export type LookOf = (of: LifeArea | PictureName) => { readonly label: string; readonly src: string };

export interface SharingProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly done: SharingDone;
}

/** Who somebody is to the citizen, in the citizen's words: "mor", "din kontaktperson · Birkely". */
export function whoIs(page: PageContext, person: Around): string {
  return relationToCitizen(page.words, { ...person, kind: person.as });
}

export const nameOf = (person: Around): string => `${person.givenName} ${person.familyName}`;

export const Done = ({
  page,
  citizenId,
  done,
  seenNow,
}: {
  page: PageContext;
  citizenId: string;
  done: SharingDone;
  /** Who sees what after it, in a sentence. */
  seenNow?: string;
}) => {
  const words = page.words.preparation.citizen;
  if (!done.isSaved) return null;
  return (
    <Notice kind="success" live>
      <p>{done.hiddenAt === null ? words.sharingSaved : words.nowHidden}</p>
      {seenNow && <p>{seenNow}</p>}
      {done.staysInPlan.length > 0 && (
        <p>{words.staysInPlan(done.staysInPlan.map((area) => words.areas[area].name))}</p>
      )}
      {done.hiddenAt !== null && (
        <Form page={page} action={addresses.sharing(citizenId)} class="prep-inline" id="show-again">
          <input type="hidden" name="hiddenAt" value={done.hiddenAt} autocomplete="off" />
          <Button name="to" value="showAgain" icon="undo-2">
            {page.words.common.citizen.undo}
          </Button>
        </Form>
      )}
    </Notice>
  );
};

/**
 * What was hidden and yet stands in the plan by the citizen's own hand: said plainly, with one button to take it out (R-P6,
 * docs/decisions/0026). Says nothing where nothing of it stands there.
 */
export const StillInPlan = ({
  page,
  citizenId,
  view,
  hidden,
}: {
  page: PageContext;
  citizenId: string;
  view: Pick<SharingView, 'inPlan'>;
  hidden: readonly LifeArea[];
}) => {
  const words = page.words.preparation.citizen;
  const standing = standsByOwnHand(hidden, view.inPlan);
  if (standing.length === 0) return null;
  const areas = [...new Set(standing.flatMap(({ area }) => area ?? []))];
  return (
    <Notice kind="info" id="still-in-plan">
      <p>{words.alsoInPlan(areas.map((area) => words.areas[area].name))}</p>
      <p>{words.planReadersSeeIt}</p>
      <PlanForm page={page} citizenId={citizenId} ids={standing.map(({ id }) => id)} out="yes">
        {words.takeOutOfPlan}
      </PlanForm>
    </Notice>
  );
};

/** What was just taken out of the plan, with the way back (R-T5). */
export const TakenOut = ({ page, citizenId, done }: SharingProps) =>
  done.takenOut.length === 0 ? null : (
    <Notice kind="success" live>
      <p>{page.words.preparation.citizen.outOfPlan}</p>
      <PlanForm page={page} citizenId={citizenId} ids={done.takenOut} out="no">
        {page.words.common.citizen.undo}
      </PlanForm>
    </Notice>
  );

const PlanForm = ({
  page,
  citizenId,
  ids,
  out,
  children,
}: {
  page: PageContext;
  citizenId: string;
  ids: readonly string[];
  out: 'yes' | 'no';
  children: string;
}) => (
  <Form page={page} action={addresses.outOfPlan(citizenId)} class="prep-inline" id={`plan-out-${out}`}>
    {ids.map((id) => (
      <input type="hidden" name="words" value={id} />
    ))}
    <Button name="out" value={out} icon={out === 'yes' ? 'x' : 'undo-2'}>
      {children}
    </Button>
  </Form>
);

export const Errors = ({ page, error }: { page: PageContext; error: string | undefined }) => (
  <ErrorSummary page={page} errors={error === undefined ? [] : [{ field: 'chosen', sentence: error }]} />
);

/** The sentence that stands before every showing (R-P6); `to` is the given name where it is shown to one person. */
export const MayBeKept = ({ page, to }: { page: PageContext; to?: string }) => {
  const words = page.words.preparation.citizen;
  return (
    <Notice kind="info">
      <p>{to === undefined ? words.asItIsNow : words.asItIsNowTo(to)}</p>
      <p>{words.mayBeKept}</p>
    </Notice>
  );
};

/**
 * The button that saves who sees what. Once it is saved, "Videre" is the one next thing to do, and saving again comes second.
 * "Videre" sends the form too: what was changed meanwhile is saved, not lost (R-T5).
 */
export const SaveOrGoOn = ({
  page,
  isSaved,
  children,
}: {
  page: PageContext;
  isSaved: boolean;
  children: string;
}) => (
  <>
    {isSaved && (
      <Button kind="primary" name="to" value="next" icon="arrow-right">
        {page.words.common.citizen.next}
      </Button>
    )}
    <Button kind={isSaved ? 'secondary' : 'primary'} name="to" value="save" icon="check">
      {children}
    </Button>
  </>
);

/** The first words, so that one knows which answer it is. */
export function inShort(words: string): string {
  const first = words.trim().split('\n')[0] ?? '';
  return first.length > 60 ? `${first.slice(0, 57)} …` : first;
}
