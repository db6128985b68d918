import type { Child } from 'hono/jsx';
import { classes } from '../../../ui/classes.ts';
import { FieldError } from '../../../ui/field-parts.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';

/** A content symbol as a page shows it. */
export interface Picture {
  readonly id: string;
  readonly src: string;
  readonly label: string;
}

/** A question with its picture: the first thing on a screen of the preparation. */
export const Question = ({ picture, children }: { picture: Picture; children: Child }) => (
  <div class="prep-question">
    <img class="symbol" src={picture.src} alt="" width="96" height="96" />
    <h2>{children}</h2>
  </div>
);

/** Props of {@link PictureTiles}. */
export interface PictureTilesProps {
  readonly page: PageContext;
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly pictures: readonly Picture[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  /** Larger tiles, for pictures whose words nobody chose for their length. */
  readonly roomy?: boolean;
  /** Begins the ids, where a page has several groups. */
  readonly id: string;
}

/** Pictures to tap on and off, three beside one another on a phone. Each is the browser's own check box. */
export const PictureTiles = ({
  page,
  legend,
  legendHidden,
  pictures,
  chosen,
  error,
  id,
  roomy,
}: PictureTilesProps) => (
  <fieldset
    class={classes('prep-pictures', roomy && 'roomy')}
    id={id}
    aria-describedby={error ? `${id}-error` : undefined}
  >
    <legend class={classes(legendHidden && 'visually-hidden')}>{legend}</legend>
    {error && <FieldError id={id}>{error}</FieldError>}
    <div class="prep-tiles-room">
      <div class="prep-tiles">
        {pictures.map((picture) => (
          <label class="prep-tile">
            {/* Going back, a browser fills boxes again by their place, and chosen pictures have another place by then. */}
            <input
              type="checkbox"
              name="symbols"
              value={picture.id}
              checked={chosen.includes(picture.id)}
              autocomplete="off"
            />
            <img class="symbol" src={picture.src} alt="" width="72" height="72" />
            <span class="prep-tile-word">{picture.label}</span>
            <span class="prep-tile-mark" aria-hidden="true">
              <Icon name="check" />
              {page.words.common.citizen.chosen}
            </span>
          </label>
        ))}
      </div>
    </div>
  </fieldset>
);

/** The pictures of an answer in a row, where they are only looked at. */
export const PictureRow = ({ pictures }: { pictures: readonly Picture[] }) =>
  pictures.length === 0 ? null : (
    <ul class="plain prep-row">
      {pictures.map((picture) => (
        <li class="prep-small">
          <img class="symbol" src={picture.src} alt="" width="56" height="56" />
          <span>{picture.label}</span>
        </li>
      ))}
    </ul>
  );
