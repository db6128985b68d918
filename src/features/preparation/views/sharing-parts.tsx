import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { relationToCitizen } from '../../../ui/relation-words.ts';
import type { Around } from '../store-sharing.ts';
import { addresses } from './addresses.ts';

/** What the page has to say about what was just done. */
export interface SharingDone {
  readonly isSaved: boolean;
  readonly staysInPlan: readonly LifeArea[];
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

export const Errors = ({ page, error }: { page: PageContext; error: string | undefined }) => (
  <ErrorSummary page={page} errors={error === undefined ? [] : [{ field: 'chosen', sentence: error }]} />
);

/** The sentence that stands before every showing (R-P6). */
export const MayBeKept = ({ page }: { page: PageContext }) => (
  <Notice kind="info">
    <p>{page.words.preparation.citizen.asItIsNow}</p>
    <p>{page.words.preparation.citizen.mayBeKept}</p>
  </Notice>
);
