import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { OwnPicture } from '../use-cases/see-picture.ts';
import { addresses } from './addresses.ts';
import { isShown, Seen } from './parts.tsx';

/** A strength as a page shows it. */
export interface StrengthView {
  readonly key: string;
  readonly src: string;
  readonly name: string;
  readonly sentence: string;
}

export interface StrengthsPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly picture: OwnPicture;
  readonly chosen: readonly StrengthView[];
  readonly done: string | null;
}

/** The strengths that were chosen: resources first, in the citizen's own choice (R-F5). */
export const StrengthsPage = ({ page, citizenId, picture, chosen, done }: StrengthsPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const to = (what: 'choose' | 'sharing' | 'document' | 'undo') => addresses.of(citizenId, 'strengths', what);
  return (
    <CitizenPage page={page} title={words.names.strengths}>
      {done !== null && (
        <Notice kind="success" live>
          <p>{done}</p>
        </Notice>
      )}
      {chosen.length === 0 ? (
        <p class="lead">{words.strengthsNone}</p>
      ) : (
        <ul class="plain pic-strengths">
          {chosen.map((one) => (
            <li class="pic-strength">
              <img class="symbol" src={one.src} alt="" width="72" height="72" />
              <strong>{one.name}</strong>
              <span>{one.sentence}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="pic-actions">
        <LinkButton href={to('choose')} kind={chosen.length === 0 ? 'primary' : 'secondary'} icon="pencil">
          {chosen.length === 0 ? words.begin : words.strengthsChange}
        </LinkButton>
        {(chosen.length > 0 || isShown(picture)) && (
          <LinkButton href={to('sharing')} icon="eye">
            {isShown(picture) ? words.changeWhoSees : words.show}
          </LinkButton>
        )}
        {chosen.length > 0 && (
          <LinkButton href={to('document')} icon="printer">
            {words.print}
          </LinkButton>
        )}
        {picture.canUndo && (
          <Form page={page} action={to('undo')} id="undo" class="prep-inline">
            <Button icon="undo-2">{page.words.common.citizen.undo}</Button>
          </Form>
        )}
        <LinkButton href={addresses.all(citizenId)} icon="arrow-left">
          {page.words.common.citizen.back}
        </LinkButton>
      </div>
      <Seen page={page} picture={picture} />
    </CitizenPage>
  );
};

export interface ChooseStrengthsPageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  /** The screen, from 1, and how many there are. */
  readonly at: number;
  readonly of: number;
  readonly offered: readonly StrengthView[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
}

/** Six strengths a screen, each with its sentence: tap what fits, as many or as few as one wants. */
export const ChooseStrengthsPage = ({
  page,
  citizenId,
  at,
  of,
  offered,
  chosen,
  error,
}: ChooseStrengthsPageProps) => {
  const words = page.words.dreamBoard.citizen;
  const common = page.words.common.citizen;
  return (
    <CitizenPage page={page} title={words.names.strengths}>
      <ErrorSummary page={page} errors={error === undefined ? [] : [{ sentence: error }]} />
      <p>{words.strengthsProgress(at, of)}</p>
      <div class="stack tight">
        <h2>{words.strengthsQuestion}</h2>
        <p>{words.strengthsAsMany}</p>
      </div>
      <Form page={page} action={addresses.of(citizenId, 'strengths', 'choose')} id={`strengths-${at}`}>
        <input type="hidden" name="at" value={String(at)} autocomplete="off" />
        <fieldset class="prep-pictures">
          <legend class="visually-hidden">{words.strengthsLegend}</legend>
          <div class="pic-strengths">
            {offered.map((one) => (
              <label class="prep-tile">
                <input
                  type="checkbox"
                  name="chosen"
                  value={one.key}
                  checked={chosen.includes(one.key)}
                  autocomplete="off"
                />
                <img class="symbol" src={one.src} alt="" width="72" height="72" />
                <span class="prep-tile-word">
                  <strong>{one.name}</strong>
                </span>
                <span class="prep-tile-word">{one.sentence}</span>
                <span class="prep-tile-mark" aria-hidden="true">
                  <Icon name="check" />
                  {common.chosen}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="row prep-unsure">
          <Button name="to" value="dontKnow" icon="circle-question-mark">
            {common.dontKnow}
          </Button>
          <Button name="to" value="skip" icon="skip-forward">
            {common.skip}
          </Button>
        </div>
        <div class="prep-onward">
          <Button kind="primary" name="to" value="next" icon="arrow-right">
            {common.next}
          </Button>
          <Button name="to" value="stop" icon="save">
            {common.saveAndStop}
          </Button>
        </div>
      </Form>
    </CitizenPage>
  );
};
