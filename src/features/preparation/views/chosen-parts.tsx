import { filesOf, hasContent } from '../../../domain/preparation/answer.ts';
import { GivenFiles } from '../../../ui/answer-ways.tsx';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { PutAside } from '../store.ts';
import type { AreaView } from '../use-cases/see-area.ts';
import { addresses } from './addresses.ts';
import { ownFileNames } from './file-names.ts';
import { type Picture, PictureTiles } from './parts.tsx';

interface ChosenProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly view: AreaView;
  /** Pictures that were chosen before the page was shown. */
  readonly chosen: readonly Picture[];
  readonly ticked: readonly string[];
  /** It is being asked elsewhere on the screen whether to show it: then that is asked once. */
  readonly isAskedToShow?: boolean;
}

/**
 * "Det har jeg valgt": pictures that can be tapped off again, the photo, and who sees it. What is written stands in its field
 * already: then there is no box, only who sees it. Pictures ticked since come into it by themselves.
 */
export const Chosen = ({ page, citizenId, view, chosen, ticked, isAskedToShow }: ChosenProps) => {
  const words = page.words.preparation.citizen;
  const { answer, answerId, seenBy, seeOlder, seeFormer } = view;
  const isShown = seenBy.length + seeOlder.length > 0;
  const isEmpty = chosen.length === 0 && filesOf(answer).length === 0;
  return (
    <section
      class={classes('card prep-chosen', isEmpty && 'bare')}
      id="chosen"
      data-ticked-from="field-symbols"
    >
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
      <ul class="plain prep-row" data-ticked hidden></ul>
      {answerId !== null && filesOf(answer).length > 0 && (
        <GivenFiles
          page={page}
          files={filesOf(answer).map((kind) => ({
            kind,
            src: `${addresses.ownFile(citizenId, answerId, kind)}?v=${view.version}`,
            button: { name: 'to', value: removing[kind] },
          }))}
          names={ownFileNames(page, view.area, answer.words)}
        />
      )}
      <div {...(seenBy.length > 0 && { 'data-until-edited': '' })}>
        <WhoSees page={page} {...{ seenBy, seeOlder, seeFormer }} hasNew={hasContent(answer)} />
        {seeOlder.length > 0 && hasContent(answer) && <ShowNew page={page} />}
      </div>
      {/* What is written now is saved along, and those who see it see what stood before (R-P6). */}
      {seenBy.length > 0 && (
        <div data-once-edited="" hidden>
          <WhoSees page={page} seenBy={[]} seeOlder={[...seenBy, ...seeOlder]} seeFormer={seeFormer} />
          <ShowNew page={page} />
        </div>
      )}
      {isAskedToShow ? null : hasContent(answer) || isShown ? (
        <div>
          <ShowButton page={page} isShown={isShown} />
        </div>
      ) : (
        <ShowOnceTold page={page} />
      )}
    </section>
  );
};

const ShowButton = ({ page, isShown }: { page: PageContext; isShown: boolean }) => {
  const words = page.words.preparation.citizen;
  return (
    <Button name="to" value="share" icon={isShown ? 'pencil' : 'eye'}>
      {isShown ? words.changeWhoSees : words.show}
    </Button>
  );
};

/**
 * Nothing told yet: then it is enough to say that nobody looks over one's shoulder. The button is there as soon as something is
 * saved along; where nothing can be, it is there from the first.
 */
const ShowOnceTold = ({ page }: { page: PageContext }) => (
  <>
    <div data-once-edited="" hidden>
      <ShowButton page={page} isShown={false} />
    </div>
    <noscript>
      <ShowButton page={page} isShown={false} />
    </noscript>
  </>
);

/** The way to let those who saw the old text see the new. */
const ShowNew = ({ page }: { page: PageContext }) => {
  const words = page.words.preparation.citizen;
  return (
    <div class="stack tight">
      <p>{words.mayBeKept}</p>
      <div>
        <Button name="to" value="showNew" icon="refresh-cw">
          {words.showNew}
        </Button>
      </div>
    </div>
  );
};

/** The buttons that take a file of the answer away. */
const removing = { photo: 'removePhoto', drawing: 'removeDrawing', recording: 'removeRecording' } as const;

/** What was removed, each with the way back (design § Errors). */
export const TakenAway = ({
  page,
  view,
  pictureOf,
}: Pick<ChosenProps, 'page' | 'view'> & { readonly pictureOf: (id: string) => Picture }) => {
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
  const forms = page.words.answerForms.citizen;
  const file = one.drawing !== null ? forms.drawing : one.recording !== null ? forms.recording : forms.photo;
  const said = one.words.trim() || (labels === '' ? file : '');
  return (
    <button type="submit" class="prep-taken-tile" name="bringBack" value={one.id}>
      <span class="prep-taken-back">{words.bringBack}</span>
      {pictures.map((picture) => (
        <span class="prep-small">
          <img class="symbol" src={picture.src} alt="" width="48" height="48" />
          <span>{picture.label}</span>
        </span>
      ))}
      {said !== '' && <span class="prep-taken-what">{said}</span>}
    </button>
  );
};
