import { drawingColours, lineWidths, longestDrawing } from '../domain/preparation/drawing.ts';
import type { AnswerFormProps } from './answer-form.ts';
import { AnswerFormPage } from './answer-form-page.tsx';
import { Button, LinkButton } from './button.tsx';
import { classes } from './classes.ts';
import { FieldError } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import type { PageContext } from './page-context.ts';

export interface DrawPageProps extends AnswerFormProps {
  /** The lines that are kept, or that came back with a refusal; '' for an empty paper. */
  readonly drawing: string;
  /** Where a drawing on real paper is photographed. */
  readonly photoHref: string;
}

/** Paper to draw on (R-P5). Without JavaScript: how to send a drawing on real paper. */
export const DrawPage = (props: DrawPageProps) => {
  const { page, drawing, photoHref, error } = props;
  const words = page.words.answerForms.citizen;
  const { draw } = words;
  const back = (
    <LinkButton href={props.back} icon="arrow-left">
      {page.words.common.citizen.back}
    </LinkButton>
  );
  return (
    <AnswerFormPage {...props} title={words.ways.draw} id="draw" field="drawing" hasOwnBack>
      <draw-pad
        data-keeps-on-device=""
        data-asked-at={props.back}
        data-empty={draw.empty}
        data-one-line={draw.oneLine}
        data-lines={draw.lines}
        data-undone={draw.undone}
        data-nothing={draw.nothing}
        data-back={draw.back}
        data-cleared={draw.cleared}
        data-full={draw.full}
        data-kept={draw.kept}
      >
        {/* Longer than a drawing may be: it stands on the device, and would only make the page heavy. */}
        <input
          type="hidden"
          name="drawing"
          value={drawing.length > longestDrawing ? '' : drawing}
          autocomplete="off"
        />
        <div class="draw-without" data-without="">
          <Notice kind="info">
            <p>{draw.onPaper}</p>
            <LinkButton href={photoHref} icon="camera">
              {words.addPhoto}
            </LinkButton>
          </Notice>
          <div>{back}</div>
        </div>
        <div class="draw" data-with="" hidden>
          {error && <FieldError id="field-drawing">{error}</FieldError>}
          <p>{draw.intro}</p>
          <canvas
            class="draw-paper"
            id="field-drawing"
            role="img"
            aria-label={draw.empty}
            tabindex={-1}
          ></canvas>
          <p class="draw-status" role="status"></p>
          {/* Beside or below the paper, all of it in sight: where a finger draws, nobody can scroll to the way back. */}
          <div class="draw-actions">
            <button type="button" class="button secondary" data-undo="">
              <Icon name="undo-2" />
              <span>{draw.undo}</span>
            </button>
            <button type="button" class="button secondary" data-start-over="">
              <Icon name="rotate-ccw" />
              <span>{draw.startOver}</span>
            </button>
            <Button kind="primary" icon="check">
              {draw.save}
            </Button>
            {back}
          </div>
          <Tools page={page} />
        </div>
      </draw-pad>
    </AnswerFormPage>
  );
};

/** Colours and thicknesses: each with its word, never a colour alone. */
const Tools = ({ page }: { page: PageContext }) => {
  const { draw } = page.words.answerForms.citizen;
  return (
    <div class="draw-tools">
      <fieldset class="draw-choice six">
        <legend>{draw.colour}</legend>
        <div class="draw-options">
          {drawingColours.map((colour, at) => (
            <label class="draw-option">
              <input type="radio" name="colour" value={colour} checked={at === 0} autocomplete="off" />
              <span class={classes('draw-ink', colour)} aria-hidden="true">
                <Icon name="check" />
              </span>
              <span>{draw.colours[colour]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="draw-choice three">
        <legend>{draw.width}</legend>
        <div class="draw-options">
          {lineWidths.map((width) => (
            <label class="draw-option">
              <input
                type="radio"
                name="width"
                value={width}
                checked={width === 'middle'}
                autocomplete="off"
              />
              <span class={classes('draw-line', width)} aria-hidden="true"></span>
              <span>{draw.widths[width]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
};
