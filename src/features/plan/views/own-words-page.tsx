import { type FilesBeside, noFiles } from '../../../domain/answer-file.ts';
import type { PlanSaid } from '../../../domain/plan/plan.ts';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import {
  OneButton,
  type Refused,
  SaidWords,
  summaryOf,
  typedOr,
  type ViewProps,
  type Whose,
} from './parts.tsx';
import { type SymbolChoice, SymbolField } from './symbol-field.tsx';

/** Props of the pages where the citizen writes words of their own. */
export interface OwnWordsPageProps extends ViewProps {
  readonly question: string;
  readonly action: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly words: string;
  readonly symbols: SymbolChoice;
  /** What another says for the citizen, where their own words come instead of it. */
  readonly insteadOf?: PlanSaid | undefined;
  /** Set when words that stand already are changed. */
  readonly version?: number;
  readonly hidden?: Readonly<Record<string, string>>;
  /** Where the words can be taken away, when they stand already. */
  readonly takeAway?: string;
  readonly wasWrittenByAnother?: boolean;
  readonly citizen: Whose;
  /** What was drawn, said or photographed beside the words. */
  readonly files?: FilesBeside;
  readonly refused?: Refused | undefined;
}

/** The citizen's own words: writing, pictures, drawing, talking, photo, each alone or together. One question a screen. */
export const OwnWordsPage = (props: OwnWordsPageProps) => {
  const { page, picture, question, refused, insteadOf } = props;
  const words = page.words.plan.citizen;
  const hint = props.wasWrittenByAnother ? words.becomesYours : words.myWordsHint;
  return (
    <CitizenPage page={page} title={insteadOf === undefined ? words.ownWords : words.sayItYourself}>
      <ErrorSummary page={page} errors={summaryOf(refused)} />
      {insteadOf !== undefined && (
        <SaidWords page={page} picture={picture} said={insteadOf} citizen={props.citizen} />
      )}
      <Form page={page} action={props.action} id="own-words" {...(refused && { command: refused.command })}>
        {props.version !== undefined && <input type="hidden" name="version" value={String(props.version)} />}
        {Object.entries(props.hidden ?? {}).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <TextArea
          page={page}
          name="words"
          label={question}
          hint={insteadOf === undefined ? hint : words.comesInstead}
          value={typedOr(refused?.typed, 'words', props.words)}
          maxlength={4000}
          error={refused?.errors.words}
        />
        <SymbolField
          page={page}
          picture={picture}
          legend={words.pictures}
          choice={props.symbols}
          several
          action={props.action}
          error={refused?.errors.symbols}
        />
        <AnswerWays
          page={page}
          citizenId={props.citizen.id}
          about={typedOr(refused?.typed, 'words', props.words).slice(0, 120)}
          files={props.files ?? noFiles}
        />
        <div class="actions">
          <Button kind="primary" icon="check">
            {page.words.common.citizen.save}
          </Button>
          <LinkButton href={props.back.href} icon="arrow-left">
            {props.back.label}
          </LinkButton>
        </div>
      </Form>
      {props.takeAway !== undefined && (
        <OneButton page={page} action={props.takeAway} fields={{ out: 'yes' }} icon="x">
          {insteadOf === undefined ? words.takeAway : words.fitsNot}
        </OneButton>
      )}
    </CitizenPage>
  );
};
