import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PictureSearch } from '../../../ui/picture-search.tsx';
import { type Browsing, browsedLegend, PictureTopics } from '../../../ui/picture-topics.tsx';
import { addresses } from './addresses.ts';
import { type Picture, PictureRow, PictureTiles, Question } from './parts.tsx';
import { type OfflineSearch, PictureFinder } from './picture-finder.tsx';

export interface AnswerPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly area: LifeArea;
  readonly picture: Picture;
}

export interface PicturesPageProps extends AnswerPageProps {
  /** What was searched for; '' shows the area's own pictures. */
  readonly query: string;
  readonly found: readonly Picture[];
  readonly browsing: Browsing;
  readonly chosen: readonly string[];
  readonly offline: OfflineSearch;
  readonly errors?: Readonly<Record<string, string>> | undefined;
}

/** Finds pictures by a word. The search is a button of the form, so that what is ticked is saved before it leaves. */
export const PicturesPage = ({
  page,
  citizenId,
  area,
  picture,
  query,
  found,
  browsing,
  chosen,
  offline,
  errors = {},
}: PicturesPageProps) => {
  const words = page.words.preparation.citizen;
  return (
    <CitizenPage page={page} title={words.picturesTitle} phase="preparation">
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      <Question picture={picture}>{words.areas[area].question}</Question>
      <PictureFinder page={page} offline={offline}>
        <Form page={page} action={addresses.pictures(citizenId, area)} id={`pictures-${area}`}>
          <PictureSearch
            page={page}
            label={words.searchWord}
            search={words.search}
            value={query}
            error={errors.q}
          />
          {found.map(({ id }) => (
            <input type="hidden" name="offered" value={id} />
          ))}
          <div class="stack" data-found>
            {browsing.topics !== null ? null : found.length === 0 ? (
              <Notice kind="info" live>
                <p>{words.noPictures(query)}</p>
              </Notice>
            ) : (
              <PictureTiles
                page={page}
                id="field-symbols"
                legend={
                  browsedLegend(page, browsing) ?? (query === '' ? words.pictures : words.picturesFor(query))
                }
                pictures={found}
                chosen={chosen}
                roomy={query !== ''}
                error={errors.symbols}
              />
            )}
          </div>
          <PictureTopics
            page={page}
            browsing={browsing}
            action={addresses.pictures(citizenId, area)}
            pictures="field-symbols"
          />
          <div class="prep-onward">
            <Button kind="primary" name="to" value="use" icon="check">
              {words.usePictures}
            </Button>
            <LinkButton href={addresses.area(citizenId, area)} icon="arrow-left">
              {page.words.common.citizen.back}
            </LinkButton>
          </div>
        </Form>
      </PictureFinder>
      {browsing.at === null && (
        <div>
          <LinkButton href={addresses.myPictures(citizenId)} icon="image">
            {page.words.symbols.citizen.title}
          </LinkButton>
        </div>
      )}
    </CitizenPage>
  );
};

export interface TextAndPictures {
  readonly words: string;
  readonly pictures: readonly Picture[];
}

export interface TwoTextsPageProps extends AnswerPageProps {
  readonly version: number;
  readonly otherId: string;
  readonly now: TextAndPictures;
  readonly other: TextAndPictures;
  readonly error?: string | undefined;
}

/** Two tabs wrote in the same place: both texts, nothing lost, three ways on (R-T5). */
export const TwoTextsPage = ({
  page,
  citizenId,
  area,
  version,
  otherId,
  now,
  other,
  error,
}: TwoTextsPageProps) => {
  const words = page.words.preparation.citizen;
  return (
    <CitizenPage page={page} title={words.twoTextsTitle} phase="preparation" notSaved>
      <ErrorSummary page={page} errors={error === undefined ? [] : [{ sentence: error }]} />
      <p class="lead">{words.twoTexts}</p>
      <div class="columns">
        <OneText page={page} title={words.textOne} text={now} />
        <OneText page={page} title={words.textTwo} text={other} />
      </div>
      <Form page={page} action={addresses.twoTexts(citizenId, area)} id={`two-texts-${area}`}>
        <input type="hidden" name="version" value={String(version)} />
        <input type="hidden" name="other" value={otherId} />
        <div class="prep-onward three">
          <Button name="keep" value="current">
            {words.useOne}
          </Button>
          <Button name="keep" value="other">
            {words.useTwo}
          </Button>
          <Button name="keep" value="both">
            {words.useBoth}
          </Button>
        </div>
      </Form>
    </CitizenPage>
  );
};

const OneText = ({ page, title, text }: { page: PageContext; title: string; text: TextAndPictures }) => (
  <Card title={title}>
    <p class="verbatim">{text.words.trim() === '' ? page.words.preparation.citizen.noWords : text.words}</p>
    <PictureRow pictures={text.pictures} />
  </Card>
);
