import {
  filesOf,
  hasContent,
  type PreparationAnswer,
  toldBeside,
} from '../../../domain/preparation/answer.ts';
import { AnswerFiles } from '../../../ui/answer-files.tsx';
import { Button, EnterSends, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { classes } from '../../../ui/classes.ts';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Progress } from '../../../ui/progress.tsx';
import { SaveAlong } from '../../../ui/save-along.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { WhatWaits } from '../../../ui/what-waits.tsx';
import { WordPictures } from '../../../ui/word-pictures.tsx';
import type { AreaView } from '../use-cases/see-area.ts';
import { addresses } from './addresses.ts';
import { Chosen, TakenAway } from './chosen-parts.tsx';
import { ownFileNames } from './file-names.ts';
import { type Picture, PictureRow, PictureTiles, Question } from './parts.tsx';

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
  /** It was just said that it is still true: then it is asked once whether those who saw it before shall see it again (R-P6). */
  readonly hasSaidAgain: boolean;
  /** "Nej" was just said to that. */
  readonly saidNotAgain: boolean;
  /** "Vis det til nogen" was pressed, and there is nothing to show yet. */
  readonly hadNothingToShow: boolean;
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
  const beside = toldBeside(answer);
  const ticked = typed?.symbols ?? answer.symbols;
  return (
    <CitizenPage page={page} title={words.areas[area].name} phase="preparation" hasOwnPicture>
      <Progress page={page} at={props.at} of={props.of} />
      <ErrorSummary
        page={page}
        errors={Object.entries(errors).map(([field, sentence]) => ({ field, sentence }))}
      />
      <TwoTextsWaiting page={page} citizenId={citizenId} view={view} />
      {props.hadNothingToShow && !hasContent(answer) && (
        <Notice kind="info" live>
          <p>{words.tellFirst}</p>
        </Notice>
      )}
      <Question picture={props.picture}>{words.areas[area].question}</Question>
      {answer.instead !== null && (
        <Notice kind="info">
          <p>{answer.instead === 'dontKnow' ? words.insteadDontKnow : words.insteadSkipped}</p>
          {beside !== null && (
            <p>
              {words.alsoTold[beside]} {words.becomesAnswer}
            </p>
          )}
        </Notice>
      )}
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
          <EnterSends name="to" value="next" />
          <LastTimeTold {...props} />
          <Ways page={page} answer={answer} withPhoto={!asksToShowAgain(props)} />
          <div class={classes('stack tight prep-way-part', errors.symbols && 'open')}>
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
          <div class={classes('prep-way-part', errors.words && 'open')}>
            <WordPictures
              page={page}
              text={typed?.words ?? answer.words}
              without={props.chosen.map(({ src }) => src)}
            />
            <TextArea
              page={page}
              name="words"
              label={words.words}
              value={typed?.words ?? answer.words}
              error={errors.words}
            />
          </div>
          <Chosen
            page={page}
            citizenId={citizenId}
            view={view}
            chosen={props.chosen}
            ticked={ticked}
            isAskedToShow={asksToShowAgain(props)}
          />
          <TakenAway page={page} view={view} pictureOf={props.pictureOf} />
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

/** Four ways to answer, equally large, and a photo as a further one (design § The pictures). None is better than another. */
const Ways = ({
  page,
  answer,
  withPhoto,
}: {
  page: PageContext;
  answer: PreparationAnswer;
  /** False while another question stands on the screen: there would be six choices (design § Numbers). */
  withPhoto: boolean;
}) => {
  const words = page.words.answerForms.citizen;
  return (
    <>
      <WhatWaits page={page} />
      <div class="prep-ways">
        <a class="prep-way" href="#field-symbols">
          <Icon name="image" />
          <span>{words.ways.pictures}</span>
        </a>
        <a class="prep-way" href="#field-words">
          <Icon name="pencil" />
          <span>{words.ways.write}</span>
        </a>
        <button type="submit" class="prep-way" name="to" value="draw">
          <Icon name="palette" />
          <span>{words.ways.draw}</span>
        </button>
        <button type="submit" class="prep-way" name="to" value="talk" data-needs="microphone">
          <Icon name="mic" />
          <span>{words.ways.talk}</span>
        </button>
      </div>
      {withPhoto && (
        <div>
          <Button name="to" value="photo" icon="camera">
            {answer.photo === null ? words.addPhoto : words.changePhoto}
          </Button>
        </div>
      )}
    </>
  );
};

/**
 * What was told before the meeting last time, open until something is told now, and one tap that says it again (R-S3).
 */
const LastTimeTold = (props: AreaPageProps) => {
  const { page, citizenId, view, pictureOf } = props;
  if (view.lastTime === null) return null;
  const { answer, answerId, isBrought } = view.lastTime;
  const words = page.words.preparation.citizen;
  return (
    <section class="prep-last-time" id="last-time">
      <details open={!hasContent(view.answer)}>
        <summary>{words.lastTime}</summary>
        <div class="stack tight">
          <PictureRow pictures={answer.symbols.map(pictureOf)} />
          <WordPictures page={page} text={answer.words} />
          {answer.words.trim() !== '' && <p class="verbatim">{answer.words}</p>}
          <AnswerFiles
            files={filesOf(answer)}
            addressOf={(file) => addresses.ownFile(citizenId, answerId, file)}
            names={ownFileNames(page, view.area, answer.words)}
          />
        </div>
      </details>
      <div class="prep-still-true">
        {isBrought ? (
          <>
            <p class="prep-who" role="status">
              <Icon name="circle-check" />
              <span>{words.broughtAgain}</span>
            </p>
            <Button name="to" value="notStillTrue" icon="undo-2">
              {page.words.common.citizen.undo}
            </Button>
          </>
        ) : (
          <Button name="to" value="stillTrue" icon="check">
            {words.stillTrue}
          </Button>
        )}
      </div>
      {asksToShowAgain(props) && <ShowAgain {...props} />}
      {isBrought && props.saidNotAgain && view.seeFormer.length > 0 && (
        <p class="prep-show-again" role="status">
          {words.notShownAgain}
        </p>
      )}
    </section>
  );
};

/** True right after it was said again, while those who see what was said last time see nothing of it. */
const asksToShowAgain = ({ view, hasSaidAgain }: AreaPageProps): boolean =>
  hasSaidAgain && view.lastTime?.isBrought === true && view.seeFormer.length > 0;

/**
 * What was said again is shown to nobody by itself (R-P6): it is asked once whether those who see what was said last time shall
 * see it too. A "Nej" is told what it means and where it can be shown later.
 */
const ShowAgain = ({ page, view }: AreaPageProps) => {
  const words = page.words.preparation.citizen;
  return (
    <div class="prep-show-again">
      <p class="lead">{words.showAgain(view.seeFormer)}</p>
      <p>
        {words.former(view.seeFormer)} {words.mayBeKept}
      </p>
      <div class="row">
        <Button name="to" value="showAgain" icon="eye">
          {words.yesShowAgain}
        </Button>
        <Button name="to" value="notAgain" icon="lock">
          {words.notAgain}
        </Button>
      </div>
    </div>
  );
};

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
