import { dreamPlace, kindOf, type PictureName } from '../../../domain/dream-board/own-picture.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FieldError } from '../../../ui/field-parts.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PhotoField } from '../../../ui/photo-field.tsx';
import { PictureSearch } from '../../../ui/picture-search.tsx';
import { type Browsing, browsedLegend, PictureTopics } from '../../../ui/picture-topics.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addresses } from './addresses.ts';
import { CardFace, type CardView, type Picture } from './parts.tsx';

interface CardPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly name: PictureName;
  /** Where a new card is laid. */
  readonly place: string;
  readonly errors?: Readonly<Record<string, string>> | undefined;
}

export interface MakeCardPageProps extends CardPageProps {
  /** The card that is changed; null makes a new one. */
  readonly card: { readonly view: CardView; readonly version: number; readonly shown: string } | null;
  readonly words: string;
  readonly query: string;
  /** Pictures that were found, or to begin with. */
  readonly found: readonly Picture[];
  readonly browsing: Browsing;
}

/** One card: find a picture by a word and tap it, write own words, or take a photo. A tap on a picture is enough. */
export const MakeCardPage = ({
  page,
  citizenId,
  name,
  place,
  card,
  words: typed,
  query,
  found,
  browsing,
  errors = {},
}: MakeCardPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const isDream = card === null && kindOf(name) === 'dreamBoard' && place === dreamPlace;
  const title = card !== null ? words.changeTitle : isDream ? words.addDreamTitle : words.addTitle;
  const action =
    card === null ? addresses.of(citizenId, name, 'add') : addresses.card(citizenId, name, card.view.id);
  const photo =
    card === null
      ? `${addresses.of(citizenId, name, 'photo')}?place=${place}`
      : addresses.cardPhoto(citizenId, name, card.view.id);
  return (
    <CitizenPage page={page} title={title} notSaved={Object.keys(errors).length > 0}>
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      {card !== null && (
        <div class="pic-one">
          <CardFace card={card.view} size={112} />
        </div>
      )}
      <Form page={page} action={action} id={card === null ? `add-${name}-${place}` : `card-${card.view.id}`}>
        <input type="hidden" name="place" value={place} autocomplete="off" />
        {card !== null && (
          <>
            <input type="hidden" name="version" value={String(card.version)} autocomplete="off" />
            <input type="hidden" name="shown" value={card.shown} autocomplete="off" />
          </>
        )}
        <PictureSearch
          page={page}
          label={words.findPicture}
          search={words.search}
          value={query}
          error={errors.q}
        />
        {found.length === 0 && query.trim() !== '' ? (
          <Notice kind="info" live>
            <p>{words.noPictures(query)}</p>
          </Notice>
        ) : (
          <Found
            legend={
              browsedLegend(page, browsing) ??
              (query.trim() === '' ? words.pictures : words.picturesFor(query))
            }
            found={found}
            error={errors.symbol}
          />
        )}
        <PictureTopics page={page} browsing={browsing} action={action} pictures="field-symbol" />
        <TextField page={page} name="words" label={words.ownWords} value={typed} error={errors.words} />
        <div class="pic-actions">
          <Button kind="primary" name="to" value="words" icon="check">
            {words.useWords}
          </Button>
          <LinkButton href={photo} icon="camera">
            {words.takePhoto}
          </LinkButton>
          {browsing.at === null && (
            <LinkButton href={addresses.myPictures(citizenId)} icon="image">
              {page.words.symbols.citizen.title}
            </LinkButton>
          )}
          <LinkButton href={addresses.picture(citizenId, name)} icon="arrow-left">
            {page.words.common.citizen.back}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};

const Found = ({
  legend,
  found,
  error,
}: {
  legend: string;
  found: readonly Picture[];
  error: string | undefined;
}) => {
  if (found.length === 0) return null;
  return (
    <fieldset class="prep-pictures" id="field-symbol">
      <legend>{legend}</legend>
      {error && <FieldError id="field-symbol">{error}</FieldError>}
      <div class="prep-tiles-room">
        <div class="prep-tiles">
          {found.map((picture) => (
            <button type="submit" class="prep-tile" name="symbol" value={picture.id}>
              <img class="symbol" src={picture.src} alt="" width="72" height="72" />
              <span class="prep-tile-word">{picture.label}</span>
            </button>
          ))}
        </div>
      </div>
    </fieldset>
  );
};

export interface CardPhotoPageProps extends CardPageProps {
  /** The card that gets the photo; null lays a new one. */
  readonly cardId: string | null;
  readonly words: string;
  /** True when nothing was chosen, and not that the file was of no use. */
  readonly isMissing?: boolean;
}

/** A photo of the citizen's own on a card; shown before it is sent where the browser can. */
export const CardPhotoPage = ({
  page,
  citizenId,
  name,
  place,
  cardId,
  words: typed,
  errors = {},
  isMissing,
}: CardPhotoPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const action =
    cardId === null ? addresses.of(citizenId, name, 'photo') : addresses.cardPhoto(citizenId, name, cardId);
  return (
    <CitizenPage page={page} title={words.photoTitle} notSaved={Object.keys(errors).length > 0}>
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
        title={isMissing || errors.photo === undefined ? undefined : words.photoNotUsable}
      />
      <Form page={page} action={action} multipart id={`photo-${cardId ?? place}`}>
        <input type="hidden" name="place" value={place} autocomplete="off" />
        <PhotoField
          page={page}
          name="photo"
          label={words.photoIntro}
          error={errors.photo}
          askedAt={addresses.picture(citizenId, name)}
        />
        {cardId === null && (
          <TextField page={page} name="words" label={words.photoWords} value={typed} error={errors.words} />
        )}
        <div class="prep-onward">
          <Button kind="primary" icon="check">
            {words.savePhoto}
          </Button>
          <LinkButton href={addresses.picture(citizenId, name)} icon="arrow-left">
            {page.words.common.citizen.back}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};
