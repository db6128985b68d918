import { longestPhotoName, photoSymbol } from '../../../domain/symbols/own-photo.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PhotoField } from '../../../ui/photo-field.tsx';
import { SymbolTile } from '../../../ui/symbol-tile.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { WhatWaits } from '../../../ui/what-waits.tsx';
import type { OwnPhoto } from '../store.ts';
import { symbolPath } from '../symbol-index.ts';

interface Props {
  readonly page: PageContext;
  readonly citizenId: string;
}

/** My own pictures: photos with a word, found like every other picture. */
export const MyPicturesPage = ({
  page,
  citizenId,
  photos,
  isSaved,
}: Props & { readonly photos: readonly OwnPhoto[]; readonly isSaved: boolean }) => {
  const words = page.words.symbols.citizen;
  const kept = photos.filter(({ isWithdrawn }) => !isWithdrawn);
  const removed = photos.filter(({ isWithdrawn }) => isWithdrawn);
  return (
    <CitizenPage page={page} title={words.title}>
      {isSaved && (
        <Notice kind="success" live>
          <p>{words.saved}</p>
        </Notice>
      )}
      <WhatWaits page={page} photoAt="new" />
      <div class="stack tight">
        <p class="lead">{words.intro}</p>
        <p class="prep-yours">
          <Icon name="lock" />
          <span>{words.yours}</span>
        </p>
      </div>
      <div>
        <LinkButton href={`/citizens/${citizenId}/pictures/new`} kind="primary" icon="camera">
          {words.add}
        </LinkButton>
      </div>
      {kept.length === 0 && <p>{words.none}</p>}
      <PhotoList page={page} citizenId={citizenId} photos={kept} />
      {removed.length > 0 && (
        <section class="stack tight">
          <h2>{words.removed}</h2>
          <p>{words.removedMore}</p>
          <PhotoList page={page} citizenId={citizenId} photos={removed} />
        </section>
      )}
    </CitizenPage>
  );
};

const PhotoList = ({ page, citizenId, photos }: Props & { readonly photos: readonly OwnPhoto[] }) => {
  const words = page.words.symbols.citizen;
  return (
    <ul class="plain my-pictures">
      {photos.map(({ id, name, isWithdrawn }) => (
        <li>
          <SymbolTile src={symbolPath(photoSymbol({ citizenId, photoId: id, name }))} label={name} />
          <Form
            page={page}
            action={`/citizens/${citizenId}/pictures/${id}/withdraw`}
            class="prep-inline"
            label={name}
          >
            <Button
              name="withdrawn"
              value={isWithdrawn ? 'no' : 'yes'}
              kind="quiet"
              icon={isWithdrawn ? 'undo-2' : 'x'}
              label={isWithdrawn ? words.bringBackNamed(name) : words.removeNamed(name)}
            >
              {isWithdrawn ? words.bringBack : page.words.common.citizen.remove}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
};

/** A photo and its word. */
export const NewPicturePage = ({
  page,
  citizenId,
  name,
  errors,
}: Props & { readonly name: string; readonly errors: Readonly<Record<string, string>> }) => {
  const words = page.words.symbols.citizen;
  return (
    <CitizenPage page={page} title={words.newTitle} notSaved={Object.keys(errors).length > 0}>
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      <Form page={page} action={`/citizens/${citizenId}/pictures/new`} multipart id="new-picture">
        <PhotoField
          page={page}
          name="photo"
          label={words.photo}
          error={errors.photo}
          askedAt={`/citizens/${citizenId}/pictures`}
        />
        <TextField
          page={page}
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={name}
          maxlength={longestPhotoName}
          error={errors.name}
        />
        <div class="prep-onward">
          <Button kind="primary" icon="check">
            {page.words.common.citizen.save}
          </Button>
          <LinkButton href={`/citizens/${citizenId}/pictures`} icon="arrow-left">
            {page.words.common.citizen.back}
          </LinkButton>
        </div>
      </Form>
    </CitizenPage>
  );
};
