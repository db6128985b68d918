import { hasContent } from '../../../domain/preparation/answer.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Progress } from '../../../ui/progress.tsx';
import { SaveAlong } from '../../../ui/save-along.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { PutAside } from '../store.ts';
import type { AreaView } from '../use-cases/see-area.ts';
import { addresses } from './addresses.ts';
import { AnswerPhoto, type Picture, PictureRow, PictureTiles, Question, WhoSees } from './parts.tsx';

export interface AreaPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly view: AreaView;
  readonly at: number;
  readonly of: number;
  readonly picture: Picture;
  /** Pictures that are offered and not chosen before. */
  readonly suggested: readonly Picture[];
  /** Pictures that were chosen before the page was shown. */
  readonly chosen: readonly Picture[];
  readonly pictureOf: (id: string) => Picture;
  /** What was typed and ticked on a form that was refused; otherwise what is kept. */
  readonly typed?:
    | {
        readonly words: string;
        readonly symbols: readonly string[];
        readonly version: string;
        readonly shown: string;
      }
    | undefined;
  readonly errors?: Readonly<Record<string, string>> | undefined;
}

/** One life area a screen: a question, pictures, words, a photo, and what was chosen (R-P5). Saved while one works. */
export const AreaPage = (props: AreaPageProps) => {
  const { page, citizenId, view, typed, errors = {} } = props;
  const words = page.words.preparation.citizen;
  const { area, answer } = view;
  const ticked = typed?.symbols ?? answer.symbols;
  return (
    <CitizenPage page={page} title={words.areas[area].name} phase="preparation">
      <Progress page={page} at={props.at} of={props.of} />
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      <TwoTextsWaiting page={page} citizenId={citizenId} view={view} />
      <Question picture={props.picture}>{words.areas[area].question}</Question>
      {answer.instead !== null && (
        <Notice kind="info">
          <p>{answer.instead === 'dontKnow' ? words.insteadDontKnow : words.insteadSkipped}</p>
        </Notice>
      )}
      <LastTime {...props} />
      <SaveAlong page={page}>
        <Form page={page} action={addresses.area(citizenId, area)} id={`area-${area}`}>
          <input
            type="hidden"
            name="version"
            value={typed?.version ?? String(view.version)}
            autocomplete="off"
          />
          <input
            type="hidden"
            name="shown"
            data-shown-of="words"
            value={typed?.shown ?? answer.words}
            autocomplete="off"
          />
          <div class="stack tight">
            <PictureTiles
              page={page}
              id="field-symbols"
              legend={words.pictures}
              pictures={props.suggested}
              chosen={ticked}
              error={errors.symbols}
            />
            <div>
              <Button name="to" value="pictures" icon="search">
                {words.morePictures}
              </Button>
            </div>
          </div>
          <TextArea
            page={page}
            name="words"
            label={words.words}
            value={typed?.words ?? answer.words}
            error={errors.words}
          />
          <div>
            <Button name="to" value="photo" icon="camera">
              {answer.photo === null ? words.addPhoto : words.changePhoto}
            </Button>
          </div>
          <Chosen {...props} ticked={ticked} />
          <TakenAway {...props} />
          <div class="row prep-unsure">
            <Button name="to" value="dontKnow" icon="circle-question-mark">
              {page.words.common.citizen.dontKnow}
            </Button>
            <Button name="to" value="skip" icon="skip-forward">
              {page.words.common.citizen.skip}
            </Button>
          </div>
          <Onward page={page} />
        </Form>
      </SaveAlong>
    </CitizenPage>
  );
};

/** What was told before the meeting last time: to look at, so that one need not remember (R-S3). */
const LastTime = ({ page, view, pictureOf }: AreaPageProps) =>
  view.lastTime === null ? null : (
    <details class="prep-last-time">
      <summary>{page.words.preparation.citizen.lastTime}</summary>
      <div class="stack tight">
        <PictureRow pictures={view.lastTime.symbols.map(pictureOf)} />
        {view.lastTime.words.trim() !== '' && <p class="verbatim">{view.lastTime.words}</p>}
      </div>
    </details>
  );

const TwoTextsWaiting = ({
  page,
  citizenId,
  view,
}: {
  page: PageContext;
  citizenId: string;
  view: AreaView;
}) =>
  view.otherText === null ? null : (
    <Notice kind="warning">
      <p>{page.words.preparation.citizen.twoTextsWaiting}</p>
      <LinkButton href={addresses.twoTexts(citizenId, view.area)}>
        {page.words.preparation.citizen.seeBoth}
      </LinkButton>
    </Notice>
  );

/** "Det har jeg valgt": pictures that can be tapped off again, the photo, and who sees it. */
const Chosen = ({ page, citizenId, view, chosen, ticked }: AreaPageProps & { ticked: readonly string[] }) => {
  const words = page.words.preparation.citizen;
  const { answer, answerId, area, seenBy, seeOlder } = view;
  const isShown = seenBy.length + seeOlder.length > 0;
  // Nothing chosen yet: then it is enough to say that nobody looks over one's shoulder.
  if (!hasContent(answer) && !isShown) return <WhoSees page={page} seenBy={[]} seeOlder={[]} />;
  return (
    <section class="card prep-chosen" id="chosen">
      <h2>{words.chosen}</h2>
      {chosen.length > 0 && (
        <PictureTiles
          page={page}
          id="chosen-pictures"
          legend={words.chosen}
          legendHidden
          pictures={chosen}
          chosen={ticked}
        />
      )}
      {answer.photo !== null && answerId !== null && (
        <div class="prep-photo-and-button">
          <AnswerPhoto
            src={`${addresses.ownPhoto(citizenId, answerId)}?v=${view.version}`}
            alt={ownPhotoAlt(page, area, answer.words)}
          />
          <Button name="to" value="removePhoto" icon="x">
            {words.removePhoto}
          </Button>
        </div>
      )}
      <WhoSees page={page} seenBy={seenBy} seeOlder={seeOlder} />
      {seeOlder.length > 0 && hasContent(answer) && (
        <div class="stack tight">
          <p>{words.mayBeKept}</p>
          <div>
            <Button name="to" value="showNew" icon="refresh-cw">
              {words.showNew}
            </Button>
          </div>
        </div>
      )}
      <div>
        <Button name="to" value="share" icon={isShown ? 'pencil' : 'eye'}>
          {isShown ? words.changeWhoSees : words.show}
        </Button>
      </div>
    </section>
  );
};

/** What was removed, each with the way back (design § Errors). */
const TakenAway = ({ page, view, pictureOf }: AreaPageProps) => {
  const words = page.words.preparation.citizen;
  if (view.takenAway.length === 0) return null;
  return (
    <section class="stack tight prep-taken">
      <h2>{words.takenAway}</h2>
      <ul class="plain prep-row">
        {view.takenAway.map((one) => (
          <li>
            <TakenTile page={page} one={one} pictureOf={pictureOf} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const TakenTile = ({
  page,
  one,
  pictureOf,
}: {
  page: PageContext;
  one: PutAside;
  pictureOf: (id: string) => Picture;
}) => {
  const words = page.words.preparation.citizen;
  const pictures = one.symbols.map(pictureOf);
  const labels = pictures.map(({ label }) => label).join(', ');
  const said = one.words.trim() || (labels === '' ? words.photo : '');
  const what = [labels, said].filter((text) => text !== '').join(', ');
  return (
    <button
      type="submit"
      class="prep-taken-tile"
      name="bringBack"
      value={one.id}
      aria-label={words.bringBackNamed(what)}
    >
      {pictures.map((picture) => (
        <span class="prep-small">
          <img class="symbol" src={picture.src} alt="" width="48" height="48" />
          <span>{picture.label}</span>
        </span>
      ))}
      {said !== '' && <span class="prep-taken-what">{said}</span>}
      <span class="prep-taken-back">{words.bringBack}</span>
    </button>
  );
};

/** Onward and stop, equally large. */
const Onward = ({ page }: { page: PageContext }) => (
  <div class="prep-onward">
    <Button kind="primary" name="to" value="next" icon="arrow-right">
      {page.words.common.citizen.next}
    </Button>
    <Button name="to" value="stop" icon="save">
      {page.words.common.citizen.saveAndStop}
    </Button>
  </div>
);

/** What a photo is called to whoever cannot see it: the citizen's own words where there are some. */
export function ownPhotoAlt(page: PageContext, area: LifeArea, said: string): string {
  const words = page.words.preparation.citizen;
  const first = said.trim().split('\n')[0] ?? '';
  return first === '' ? words.photoAlt(words.areas[area].name) : words.photoShows(first.slice(0, 120));
}
