import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Form } from '../../../ui/form.tsx';
import type { ShareableItem } from '../use-cases/see-sharing.ts';
import { addresses } from './addresses.ts';
import { AnswerPhoto, type Picture, PictureRow } from './parts.tsx';

import { Done, Errors, MayBeKept, nameOf, type SharingProps, whoIs } from './sharing-parts.tsx';
export interface AreaSharingPageProps extends SharingProps {
  readonly item: ShareableItem;
  readonly picturesOf: (ids: readonly string[]) => readonly Picture[];
  readonly photoAlt: string;
  readonly ticked?: readonly string[] | undefined;
  readonly error?: string | undefined;
}

/** One item: what it says, and who may see it. Ticking shows, unticking hides (R-P6). */
export const AreaSharingPage = (props: AreaSharingPageProps) => {
  const { page, citizenId, view, item, done, error } = props;
  const words = page.words.preparation.citizen;
  const older = item.shownTo.filter(({ isOlder }) => isOlder);
  return (
    <CitizenPage page={page} title={words.areas[item.area].name} phase="preparation">
      <Done page={page} done={done} />
      <Errors page={page} error={error} />
      <Card title={words.newText}>
        <ItemContent
          {...props}
          of={item.answer}
          photoSrc={`${addresses.ownPhoto(citizenId, item.answerId)}?v=${item.answer.photo?.slice(0, 8)}`}
        />
      </Card>
      <Form page={page} action={addresses.areaSharing(citizenId, item.area)} id={`sharing-${item.area}`}>
        {older.length > 0 && item.olderCopy !== null && (
          <Card title={words.olderText}>
            <p>{words.older(older.map(({ givenName }) => givenName))}</p>
            <ItemContent
              {...props}
              of={item.olderCopy.answer}
              photoSrc={addresses.sharedPhoto(citizenId, item.olderCopy.copyId)}
            />
            {item.canBeShown && (
              <div>
                <Button name="to" value="showNew" icon="refresh-cw">
                  {words.showNew}
                </Button>
              </div>
            )}
          </Card>
        )}
        {item.shownTo.map(({ personId }) => (
          <input type="hidden" name="was" value={personId} />
        ))}
        {view.people.length === 0 ? (
          <p class="lead">{words.nobodyYet}</p>
        ) : (
          <CheckCards
            page={page}
            name="chosen"
            label={words.sharedItem}
            oneColumn
            values={props.ticked ?? item.shownTo.map(({ personId }) => personId)}
            error={error}
            options={view.people.map((person) => ({
              value: person.personId,
              label: nameOf(person),
              hint: whoIs(page, person),
            }))}
          />
        )}
        <MayBeKept page={page} />
        <div class="prep-onward">
          <Button kind="primary" name="to" value="save" icon="check">
            {words.saveSharing}
          </Button>
          {item.shownTo.length > 0 && (
            <Button name="to" value="hideAll" icon="eye-off">
              {words.hideFromAll}
            </Button>
          )}
          <LinkButton href={addresses.area(citizenId, item.area)} icon="arrow-left">
            {page.words.common.citizen.back}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};

const ItemContent = ({
  page,
  of,
  photoSrc,
  photoAlt,
  picturesOf,
}: AreaSharingPageProps & { readonly of: ShareableItem['answer']; readonly photoSrc: string }) => (
  <div class="stack tight">
    <PictureRow pictures={picturesOf(of.symbols)} />
    {of.words.trim() !== '' && <p class="verbatim">{of.words}</p>}
    {of.photo !== null && <AnswerPhoto src={photoSrc} alt={photoAlt} />}
    {of.words.trim() === '' && of.symbols.length === 0 && of.photo === null && (
      <p>{page.words.preparation.citizen.emptiedItem}</p>
    )}
  </div>
);
