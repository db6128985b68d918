import { type FilesBeside, noFiles } from '../../../domain/answer-file.ts';
import type { PlanDream, PlanSaid } from '../../../domain/plan/plan.ts';
import { AnswerWays } from '../../../ui/answer-ways.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import {
  OneButton,
  type Refused,
  SaidWords,
  saidInShort,
  summaryOf,
  typedOr,
  type ViewProps,
  type Whose,
} from './parts.tsx';
import { type SymbolChoice, SymbolField } from './symbol-field.tsx';

/** Addresses of what can be done with one text, and where the page leads on. */
export interface WordsAddresses {
  readonly edit: string;
  readonly confirm: string;
  readonly takeAway: string;
  /** Where the citizen says of words in an agreed plan that they do not fit. */
  readonly fitsNot?: string;
}

/** "Karin skrev det ned. Passer det?": one question at a time, before anything else (R-P8). */
export const DoesItFit = ({
  page,
  picture,
  said,
  citizen,
  to,
  about,
  isAgreed = false,
  goesOn = false,
}: ViewProps & {
  readonly said: PlanSaid;
  readonly citizen: Whose;
  readonly to: WordsAddresses;
  /** The goal that the words are about, where the page does not say so. */
  readonly about?: string | undefined;
  /** The plan is agreed: words are neither changed nor taken away, and a no is an answer beside them (R-M8). */
  readonly isAgreed?: boolean;
  /** The next question follows on the same page. */
  readonly goesOn?: boolean;
}) => {
  const words = page.words.plan.citizen;
  const who = said.saidBy.how === 'self' ? '' : said.saidBy.recordedBy;
  const isForThem = said.saidBy.how === 'onBehalf';
  const onward: Readonly<Record<string, string>> = goesOn ? { onward: 'fits' } : {};
  return (
    <Card title={isForThem ? words.saidForYouFits(who) : words.doesItFit(who)}>
      {about !== undefined && <p>{words.aboutGoal(about)}</p>}
      <SaidWords page={page} picture={picture} said={said} citizen={citizen} />
      <div class="actions even">
        <OneButton page={page} action={to.confirm} fields={onward} icon="check">
          {words.itFits}
        </OneButton>
        {isAgreed ? (
          <OneButton page={page} action={to.fitsNot ?? ''} fields={{ isTrue: 'yes' }} icon="x">
            {words.noItFitsNot}
          </OneButton>
        ) : (
          <>
            <OneButton page={page} action={to.takeAway} fields={{ out: 'yes', ...onward }} icon="x">
              {isForThem ? words.fitsNot : words.takeAway}
            </OneButton>
            <LinkButton href={to.edit} icon="pencil">
              {isForThem ? words.sayItYourself : words.change}
            </LinkButton>
          </>
        )}
      </div>
    </Card>
  );
};

/**
 * Words that stand in the plan, with what the citizen can do about them: change their own; say of what another says for them
 * that it does not fit, or say it in their own words (R-P7, R-P8).
 */
export const SaidToChange = ({
  page,
  picture,
  said,
  citizen,
  to,
}: ViewProps & { readonly said: PlanSaid; readonly citizen: Whose; readonly to: WordsAddresses }) => {
  const words = page.words.plan.citizen;
  const isForThem = said.saidBy.how === 'onBehalf';
  const labelled = (what: string) => `${what}: ${saidInShort({ page, picture }, said)}`;
  const change = isForThem ? words.sayItYourself : words.change;
  return (
    <div class="said-with-link">
      <SaidWords page={page} picture={picture} said={said} citizen={citizen} />
      {isForThem && (
        <OneButton
          page={page}
          action={to.takeAway}
          fields={{ out: 'yes' }}
          kind="quiet"
          icon="x"
          label={labelled(words.fitsNot)}
        >
          {words.fitsNot}
        </OneButton>
      )}
      <LinkButton href={to.edit} kind="quiet" icon="pencil" label={labelled(change)}>
        {change}
      </LinkButton>
    </div>
  );
};

/** The citizen's dreams and what is important: one thing to answer first, then the list. */
export const DreamsPage = ({ page, picture, seen }: ViewProps & { readonly seen: SeenPlan }) => {
  const words = page.words.plan.citizen;
  const { plan } = seen;
  const { id } = plan.citizen;
  const all = [...plan.dreams, ...plan.mostImportant];
  const awaiting = all.find(({ awaitsCitizen }) => awaitsCitizen);
  const out = plan.takenOut.filter(({ kind }) => kind === 'dream');
  return (
    <CitizenPage page={page} title={words.dreams}>
      {awaiting !== undefined && (
        <DoesItFit
          page={page}
          picture={picture}
          said={awaiting}
          citizen={plan.citizen}
          to={addressesOf(id, awaiting.id)}
        />
      )}
      {all.length === 0 && <p class="lead">{words.dreamsIntro}</p>}
      <DreamList
        page={page}
        picture={picture}
        title={words.dreams}
        dreams={plan.dreams.filter((one) => one !== awaiting)}
        citizen={plan.citizen}
      />
      <DreamList
        page={page}
        picture={picture}
        title={words.important}
        dreams={plan.mostImportant.filter((one) => one !== awaiting)}
        citizen={plan.citizen}
      />
      <div class="actions">
        <LinkButton href={addresses.newDream(id, false)} icon="cloud">
          {words.writeDream}
        </LinkButton>
        <LinkButton href={addresses.newDream(id, true)} icon="heart">
          {words.writeImportant}
        </LinkButton>
        <LinkButton href={addresses.bring(id)} icon="notebook-pen">
          {words.fromPreparation}
        </LinkButton>
        <LinkButton href={addresses.plan(id)} icon="arrow-left">
          {words.backToPlan}
        </LinkButton>
      </div>
      {out.length > 0 && (
        <section class="stack tight">
          <h2>{words.takenAway}</h2>
          <ul class="plain taken-out">
            {out.map((one) => (
              <li>
                <span class="verbatim">{one.words.trim() === '' ? words.withoutWords : one.words}</span>
                <OneButton
                  page={page}
                  action={addresses.dream(id, one.id, 'take-away')}
                  fields={{ out: 'no' }}
                  icon="undo-2"
                  label={`${words.bringBack}: ${one.words.trim() === '' ? words.withoutWords : one.words}`}
                >
                  {words.bringBack}
                </OneButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </CitizenPage>
  );
};

function addressesOf(citizenId: string, dreamId: string): WordsAddresses {
  return {
    edit: addresses.dream(citizenId, dreamId, 'edit'),
    confirm: addresses.dream(citizenId, dreamId, 'confirm'),
    takeAway: addresses.dream(citizenId, dreamId, 'take-away'),
  };
}

const DreamList = ({
  page,
  picture,
  title,
  dreams,
  citizen,
}: ViewProps & {
  readonly title: string;
  readonly dreams: readonly PlanDream[];
  readonly citizen: Whose;
}) => {
  if (dreams.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{title}</h2>
      {dreams.map((dream) => (
        <SaidToChange
          page={page}
          picture={picture}
          said={dream}
          citizen={citizen}
          to={addressesOf(citizen.id, dream.id)}
        />
      ))}
    </section>
  );
};

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
