import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CheckCards } from '../../../ui/check-cards.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { isPaid, relationToCitizen } from '../../../ui/relation-words.ts';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { ShowingView } from '../use-cases/see-showing.ts';
import { addresses } from './addresses.ts';
import { titleOf } from './parts.tsx';

type Person = ShowingView['people'][number];

export interface ShowingPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly name: PictureName;
  readonly view: ShowingView;
  readonly isSaved: boolean;
  readonly ticked?: readonly string[] | undefined;
  readonly error?: string | undefined;
}

function whoIs(page: PageContext, person: Person): string {
  return relationToCitizen(page.words, { ...person, kind: person.as });
}

/** Who may see a picture: ticking shows it as it is now, unticking hides it, as easily (R-P6). */
export const ShowingPage = ({ page, citizenId, name, view, isSaved, ticked, error }: ShowingPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const { people, shownTo, picture } = view;
  const isEmpty = picture.cards.length === 0 && shownTo.length === 0;
  return (
    <CitizenPage page={page} title={words.showingTitle}>
      {isSaved && (
        <Notice kind="success" live>
          <p>{words.showingSaved}</p>
          {(picture.seenBy.length > 0 || picture.seeOlder.length === 0) && (
            <p>{page.words.preparation.citizen.seenNow(picture.seenBy)}</p>
          )}
        </Notice>
      )}
      <ErrorSummary page={page} errors={error === undefined ? [] : [{ field: 'chosen', sentence: error }]} />
      <p class="lead">{titleOf(page, name)}</p>
      {people.length === 0 || isEmpty ? (
        <>
          <p>{isEmpty ? words.nothingYet : words.nobodyYet}</p>
          <BackTo page={page} citizenId={citizenId} name={name} />
        </>
      ) : (
        <Form page={page} action={addresses.of(citizenId, name, 'sharing')} id={`sharing-${name}`}>
          {shownTo.map((personId) => (
            <input type="hidden" name="was" value={personId} />
          ))}
          <CheckCards
            page={page}
            name="chosen"
            label={words.showingTitle}
            labelHidden
            oneColumn
            values={ticked ?? shownTo}
            error={error}
            options={people.map((person) => ({
              value: person.personId,
              label: `${person.givenName} ${person.familyName}`,
              person: { name: `${person.givenName} ${person.familyName}`, paid: isPaid(person.as) },
              hint: whoIs(page, person),
            }))}
          />
          {picture.seeOlder.length > 0 && (
            <WhoSees page={page} seenBy={picture.seenBy} seeOlder={picture.seeOlder} />
          )}
          <Notice kind="info">
            <p>{page.words.preparation.citizen.asItIsNow}</p>
            <p>{words.mayBeKept}</p>
          </Notice>
          <div class="pic-actions">
            <Button kind="primary" name="to" value="save" icon="check">
              {words.saveShowing}
            </Button>
            {picture.seeOlder.length > 0 && (
              <Button name="to" value="showNew" icon="refresh-cw">
                {words.showNew}
              </Button>
            )}
            {shownTo.length > 0 && (
              <Button name="to" value="hideAll" icon="eye-off">
                {words.hideFromAll}
              </Button>
            )}
            <BackTo page={page} citizenId={citizenId} name={name} />
          </div>
        </Form>
      )}
    </CitizenPage>
  );
};

const BackTo = ({ page, citizenId, name }: { page: PageContext; citizenId: string; name: PictureName }) => (
  <LinkButton href={addresses.picture(citizenId, name)} icon="arrow-left">
    {page.words.common.citizen.back}
  </LinkButton>
);
