import type { PlanDream, PlanSaid } from '../../../domain/plan/plan.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Who } from '../../../ui/who-sees.tsx';
import type { SeenPlan } from '../use-cases/see-plan.ts';
import { addresses } from './addresses.ts';
import { OneButton, SaidWords, saidInShort, type ViewProps, type Whose } from './parts.tsx';

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
  const takeOut = isForThem ? words.fitsNot : words.takeAway;
  const labelled = (what: string) => `${what}: ${saidInShort({ page, picture }, said)}`;
  const change = isForThem ? words.sayItYourself : words.change;
  return (
    <div class="said-with-link">
      <SaidWords page={page} picture={picture} said={said} citizen={citizen} />
      {(isForThem || said.isBrought === true) && (
        <OneButton
          page={page}
          action={to.takeAway}
          fields={{ out: 'yes' }}
          kind="quiet"
          icon="x"
          label={labelled(takeOut)}
        >
          {takeOut}
        </OneButton>
      )}
      <LinkButton href={to.edit} icon="pencil" label={labelled(change)}>
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
  /** Left out where the page is called so itself. */
  readonly title?: string;
  readonly dreams: readonly PlanDream[];
  readonly citizen: Whose;
}) => {
  if (dreams.length === 0) return null;
  return (
    <section class="stack tight">
      {title !== undefined && <h2>{title}</h2>}
      {dreams.map((dream) => (
        <>
          {dream.isSeenByNobody && <Who icon="lock">{page.words.plan.citizen.seenByNobody}</Who>}
          <SaidToChange
            page={page}
            picture={picture}
            said={dream}
            citizen={citizen}
            to={addressesOf(citizen.id, dream.id)}
          />
        </>
      ))}
    </section>
  );
};
