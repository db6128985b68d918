import { filesOf, type PreparationAnswer } from '../../../domain/preparation/answer.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PersonChip } from '../../../ui/person-chip.tsx';
import type { Around } from '../store-sharing.ts';
import type { ShareableItem } from '../use-cases/see-sharing.ts';
import { addresses } from './addresses.ts';
import type { Picture } from './parts.tsx';

import { Done, Errors, MayBeKept, nameOf, paidKinds, type SharingProps, whoIs } from './sharing-parts.tsx';
export interface PersonSharingPageProps extends SharingProps {
  readonly person: Around;
  readonly pictures: Readonly<Record<LifeArea, Picture>>;
  readonly ticked?: readonly string[] | undefined;
  readonly error?: string | undefined;
}

/** One person: what they may see. Ticking shows, unticking hides; all or nothing is one tap each (R-P6). */
export const PersonSharingPage = (props: PersonSharingPageProps) => {
  const { page, citizenId, view, person, pictures, done, error } = props;
  const words = page.words.preparation.citizen;
  const seen = view.items.filter(({ shownTo }) =>
    shownTo.some(({ personId }) => personId === person.personId),
  );
  const offered = view.items.filter((item) => item.canBeShown || seen.includes(item));
  const hasOlder = (item: ShareableItem) =>
    item.shownTo.some((one) => one.personId === person.personId && one.isOlder);
  return (
    <CitizenPage page={page} title={words.sharedFrom(person.givenName)} phase="preparation">
      <Done page={page} done={done} />
      <Errors page={page} error={error} />
      <PersonChip name={nameOf(person)} relation={whoIs(page, person)} paid={paidKinds.includes(person.as)} />
      <Form
        page={page}
        action={addresses.personSharing(citizenId, person.personId)}
        id={`person-${person.personId}`}
      >
        {seen.map(({ area }) => (
          <input type="hidden" name="was" value={area} />
        ))}
        <div class="prep-own-answers">
          <CheckCards
            page={page}
            name="chosen"
            label={words.sharedFrom(person.givenName)}
            labelHidden
            oneColumn
            values={props.ticked ?? seen.map(({ area }) => area)}
            error={error}
            options={offered.map((item) => ({
              value: item.area,
              label: words.areas[item.area].name,
              symbolSrc: pictures[item.area].src,
              hint: hasOlder(item) ? words.older([person.givenName]) : excerpt(page, item.answer),
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
          {seen.length > 0 && (
            <Button name="to" value="hideAll" icon="eye-off">
              {words.hideAll}
            </Button>
          )}
          {seen.some((item) => hasOlder(item) && item.canBeShown) && (
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

/** The first words, so that one knows which answer it is; what else there is where there are no words. */
function excerpt(page: PageContext, answer: PreparationAnswer): string {
  const first = answer.words.trim().split('\n')[0] ?? '';
  if (first === '')
    return filesOf(answer)
      .map((file) => page.words.answerForms.citizen[file])
      .join(', ');
  return first.length > 60 ? `${first.slice(0, 57)} …` : first;
}
