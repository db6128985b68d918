import { whoMayBeShown } from '../../../domain/dream-board/showing.ts';
import { standsByOwnHand } from '../../../domain/preparation/in-the-plan.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { isPaid } from '../../../ui/relation-words.ts';
import { Who } from '../../../ui/who-sees.tsx';
import type { Around } from '../store-sharing.ts';
import type { ShareableItem } from '../use-cases/see-sharing.ts';
import type { WhoSeesWhat } from '../use-cases/see-who-sees.ts';
import { addresses } from './addresses.ts';
import { ownFileNames } from './file-names.ts';
import type { Picture } from './parts.tsx';
import {
  Done,
  Errors,
  type LookOf,
  MayBeKept,
  nameOf,
  SaveOrGoOn,
  type SharingProps,
  StillInPlan,
  whoIs,
} from './sharing-parts.tsx';
import { SmallAnswer, saysMoreThanWords } from './small-answer.tsx';

export interface PersonSharingPageProps extends SharingProps {
  readonly view: WhoSeesWhat;
  readonly person: Around;
  readonly lookOf: LookOf;
  readonly picturesOf: (ids: readonly string[]) => readonly Picture[];
  readonly ticked?: readonly string[] | undefined;
  readonly error?: string | undefined;
}

/**
 * One person: what they may see. Ticking shows, unticking hides; all or nothing is one tap each (R-P6). Where there is nothing to
 * show yet it says so, and offers no more than to hide what they see from before.
 */
export const PersonSharingPage = (props: PersonSharingPageProps) => {
  const { page, citizenId, view, person, lookOf, done, error } = props;
  const words = page.words.preparation.citizen;
  const offered = offeredTo(props);
  const isEmpty = offered.length === 0;
  const seen = offered.filter(({ isSeen }) => isSeen);
  const canShowMore = offered.some(({ isSeen, isOlder, canBeShown }) => canBeShown && (!isSeen || isOlder));
  const former = view.former.find(({ personId }) => personId === person.personId)?.areas ?? [];
  const seenNow = seen.filter(({ isOlder }) => !isOlder).map(({ of }) => lookOf(of).label);
  return (
    <CitizenPage page={page} title={words.sharedFrom(person.givenName)} phase="preparation">
      <Done
        page={page}
        citizenId={citizenId}
        done={done}
        {...((seenNow.length > 0 || seen.length + former.length === 0) && {
          seenNow: words.seesNow(person.givenName, seenNow),
        })}
      />
      <StillInPlan page={page} citizenId={citizenId} view={view} hidden={done.hidden} />
      <Errors page={page} error={error} />
      <PersonChip page={page} name={nameOf(person)} relation={whoIs(page, person)} paid={isPaid(person.as)} />
      {former.length > 0 && (
        <Who icon="history">{words.seesFormer(former.map((area) => lookOf(area).label))}</Who>
      )}
      {isEmpty && <p class="lead">{words.nothingYet}</p>}
      {(!isEmpty || former.length > 0) && (
        <Form
          page={page}
          action={addresses.personSharing(citizenId, person.personId)}
          id={`person-${person.personId}`}
        >
          {seen.map(({ of }) => (
            <input type="hidden" name="was" value={of} />
          ))}
          {!isEmpty && (
            <div class="prep-own-answers">
              <CheckCards
                page={page}
                name="chosen"
                label={words.sharedFrom(person.givenName)}
                labelHidden
                oneColumn
                values={props.ticked ?? seen.map(({ of }) => of)}
                error={error}
                options={offered.map(({ of, hint, given, isOlder }) => ({
                  value: of,
                  label: lookOf(of).label,
                  symbolSrc: lookOf(of).src,
                  hint: isOlder ? words.older([person.givenName]) : hint,
                  given,
                }))}
              />
            </div>
          )}
          {!isEmpty && <MayBeKept page={page} to={person.givenName} />}
          <div class="prep-onward">
            {!isEmpty && (
              <>
                <SaveOrGoOn page={page} isSaved={done.isSaved}>
                  {words.savePersonSharing(person.givenName)}
                </SaveOrGoOn>
                {/* Beside the button that takes it out of the plan there would be six (design § Numbers). */}
                {canShowMore && standsByOwnHand(done.hidden, view.inPlan).length === 0 && (
                  <Button name="to" value="showAll" icon="eye">
                    {words.showAll}
                  </Button>
                )}
              </>
            )}
            {seen.length + former.length > 0 && (
              <Button name="to" value="hideAll" icon="eye-off">
                {words.hideAll}
              </Button>
            )}
            {seen.some(({ isOlder, canBeShown }) => isOlder && canBeShown) && (
              <Button name="to" value="showNew" icon="refresh-cw">
                {words.showNew}
              </Button>
            )}
          </div>
        </Form>
      )}
      {!(done.isSaved && !isEmpty) && (
        <div>
          <LinkButton href={addresses.sharing(citizenId)} icon="arrow-left">
            {page.words.common.citizen.back}
          </LinkButton>
        </div>
      )}
    </CitizenPage>
  );
};

/** Everything this person sees or may be shown: answers first, then what was made in pictures. */
function offeredTo(props: PersonSharingPageProps) {
  const { view, person } = props;
  const isThem = ({ personId }: { readonly personId: string }) => personId === person.personId;
  const things = [
    ...view.items.map((item) => {
      const showing = item.shownTo.find(isThem);
      return {
        ...item,
        of: item.area,
        showing,
        hint: item.answer.words.trim(),
        given: givenIn(props, item, showing),
      };
    }),
    ...(whoMayBeShown(view.people).some(isThem) ? view.pictures : []).map((picture) => ({
      ...picture,
      of: picture.name,
      showing: picture.shownTo.find(isThem),
      hint: '',
      given: null,
    })),
  ];
  return things
    .map(({ of, hint, given, canBeShown, showing }) => {
      const [isSeen, isOlder] = [showing !== undefined, showing?.isOlder === true];
      return { of, hint, given, canBeShown, isSeen, isOlder };
    })
    .filter(({ canBeShown, isSeen }) => canBeShown || isSeen);
}

/**
 * What the person sees or would see of an answer beside the words of now: pictures, drawing and voice, and the words too where
 * what they see is older (R-P6).
 */
function givenIn(
  { page, citizenId, picturesOf }: PersonSharingPageProps,
  { area, answerId, answer }: ShareableItem,
  showing: ShareableItem['shownTo'][number] | undefined,
) {
  const copy = showing?.isOlder ? showing.copy : null;
  const seen = copy?.answer ?? answer;
  const olderWords = copy?.answer.words.trim() ?? '';
  if (!saysMoreThanWords(seen) && olderWords === '') return null;
  return (
    <>
      {olderWords !== '' && <span class="answer-said">{olderWords}</span>}
      <SmallAnswer
        page={page}
        answer={seen}
        pictures={picturesOf(seen.symbols)}
        addressOf={(file) =>
          copy === null
            ? `${addresses.ownFile(citizenId, answerId, file)}?v=${seen[file]?.slice(0, 8)}`
            : addresses.sharedFile(citizenId, copy.copyId, file)
        }
        names={ownFileNames(page, area, seen.words)}
      />
    </>
  );
}
