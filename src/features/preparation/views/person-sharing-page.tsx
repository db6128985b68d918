import { whoMayBeShown } from '../../../domain/dream-board/showing.ts';
import { filesOf, type PreparationAnswer } from '../../../domain/preparation/answer.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import { isPaid } from '../../../ui/relation-words.ts';
import { Who } from '../../../ui/who-sees.tsx';
import type { Around } from '../store-sharing.ts';
import type { WhoSeesWhat } from '../use-cases/see-who-sees.ts';
import { addresses } from './addresses.ts';
import { Done, Errors, type LookOf, MayBeKept, nameOf, type SharingProps, whoIs } from './sharing-parts.tsx';

export interface PersonSharingPageProps extends SharingProps {
  readonly view: WhoSeesWhat;
  readonly person: Around;
  readonly lookOf: LookOf;
  readonly ticked?: readonly string[] | undefined;
  readonly error?: string | undefined;
}

/** One person: what they may see. Ticking shows, unticking hides; all or nothing is one tap each (R-P6). */
export const PersonSharingPage = (props: PersonSharingPageProps) => {
  const { page, citizenId, view, person, lookOf, done, error } = props;
  const words = page.words.preparation.citizen;
  const offered = offeredTo(props);
  const seen = offered.filter(({ isSeen }) => isSeen);
  const former = view.former.find(({ personId }) => personId === person.personId)?.areas ?? [];
  return (
    <CitizenPage page={page} title={words.sharedFrom(person.givenName)} phase="preparation">
      <Done page={page} citizenId={citizenId} done={done} />
      <Errors page={page} error={error} />
      <PersonChip page={page} name={nameOf(person)} relation={whoIs(page, person)} paid={isPaid(person.as)} />
      {former.length > 0 && (
        <Who icon="history">{words.seesFormer(former.map((area) => lookOf(area).label))}</Who>
      )}
      <Form
        page={page}
        action={addresses.personSharing(citizenId, person.personId)}
        id={`person-${person.personId}`}
      >
        {seen.map(({ of }) => (
          <input type="hidden" name="was" value={of} />
        ))}
        <div class="prep-own-answers">
          <CheckCards
            page={page}
            name="chosen"
            label={words.sharedFrom(person.givenName)}
            labelHidden
            oneColumn
            values={props.ticked ?? seen.map(({ of }) => of)}
            error={error}
            options={offered.map(({ of, hint, isOlder }) => ({
              value: of,
              label: lookOf(of).label,
              symbolSrc: lookOf(of).src,
              hint: isOlder ? words.older([person.givenName]) : hint,
            }))}
          />
        </div>
        <MayBeKept page={page} />
        <div class="prep-onward">
          <Button kind="primary" name="to" value="save" icon="check">
            {words.saveSharing}
          </Button>
          <Button name="to" value="showAll" icon="eye">
            {words.showAll}
          </Button>
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
      <div>
        <LinkButton href={addresses.sharing(citizenId)} icon="arrow-left">
          {page.words.common.citizen.back}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};

/** Everything this person sees or may be shown: answers first, then what was made in pictures. */
function offeredTo({ page, view, person }: PersonSharingPageProps) {
  const seenHere = (shownTo: WhoSeesWhat['pictures'][number]['shownTo']) =>
    shownTo.find(({ personId }) => personId === person.personId);
  const maySeePictures = whoMayBeShown(view.people).some(({ personId }) => personId === person.personId);
  const things = [
    ...view.items.map((item) => ({ ...item, of: item.area, hint: excerpt(page, item.answer) })),
    ...(maySeePictures ? view.pictures : []).map((picture) => ({ ...picture, of: picture.name, hint: '' })),
  ];
  return things
    .map(({ of, hint, canBeShown, shownTo }) => {
      const showing = seenHere(shownTo);
      const [isSeen, isOlder] = [showing !== undefined, showing?.isOlder === true];
      return { of, hint, canBeShown, isSeen, isOlder };
    })
    .filter(({ canBeShown, isSeen }) => canBeShown || isSeen);
}

/** The first words, so that one knows which answer it is; what else there is where there are no words. */
function excerpt(page: PageContext, answer: PreparationAnswer): string {
  const first = answer.words.trim().split('\n')[0] ?? '';
  if (first === '')
    return filesOf(answer)
      .map((file) => page.words.answerForms.citizen[file])
      .join(', ');
  return first.length > 60 ? `${first.slice(0, 57)} …` : first;
}
