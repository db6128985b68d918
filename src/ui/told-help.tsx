import { refusedAmong, refusedChangeIn } from '../domain/plan/efforts.ts';
import { endBeforeRefusal, endOfHelp } from '../domain/plan/end-of-help.ts';
import { type HelpToTell, type ToldHelp, toldHelp } from '../domain/plan/told-help.ts';
import { askedWords, ChangeRefused } from './change-refused.tsx';
import { dayFor } from './dates.ts';
import { EndOfHelp } from './end-of-help.tsx';
import type { PageContext } from './page-context.ts';
import { type StatusKind, StatusPill } from './status-pill.tsx';

type Efforts = readonly HelpToTell[];

const kinds: Readonly<Record<'granted' | 'wished', StatusKind>> = { granted: 'done', wished: 'waiting' };

interface Props {
  readonly page: PageContext;
  readonly efforts: Efforts;
  /** False where the page says once for all its help that answers are not told to the reader. */
  readonly saysKept?: boolean;
  /** A plan as it was agreed tells how it was: nothing of what is over since. */
  readonly asItWas?: boolean;
}

/**
 * The help of a plan, one line each with what the municipality answered: yes, no with why and how to complain, or nothing yet
 * (R-O2, R-M5), and that it is over or ends (R-F3). To whom decisions are not shown, all help looks alike, and that is said (§ 5).
 * Nothing where there is none.
 */
export const HelpWithAnswers = ({ page, efforts, asItWas = false, saysKept = true }: Props) => {
  const words = page.words.plan.citizen;
  const told = toldHelp(efforts, asItWas ? null : page.today);
  return (
    <>
      {told.length > 0 && (
        <ul class="plain told-help">
          {told.map((help) => (
            <li>
              <span class="effort-what">{help.what}</span>
              <Answer page={page} help={help} />
            </li>
          ))}
        </ul>
      )}
      {saysKept && told.some(({ state }) => state === 'kept') && <p class="note">{words.decisionKept}</p>}
      <RefusedChanges {...{ page, efforts, asItWas }} />
      <RefusedHelp page={page} efforts={efforts} />
    </>
  );
};

/** What was answered to help, until when it is given, and what waits: what one has before what one asks for. */
const Answer = ({ page, help: { state, end, asked } }: { page: PageContext; help: ToldHelp }) => {
  const words = page.words.plan.citizen;
  if (state === 'kept') return <EndOfHelp page={page} end={end} alsoLater />;
  return (
    <>
      {end?.state !== 'ended' && (
        <StatusPill kind={state === 'wished' ? kinds.wished : kinds.granted}>
          {words.toldHelp[state === 'wished' ? 'wished' : 'granted']}
        </StatusPill>
      )}
      <EndOfHelp page={page} end={end} alsoLater />
      {asked !== null && <StatusPill kind="waiting">{words.isAskedFor(askedWords(page, asked))}</StatusPill>}
    </>
  );
};

/** Yes to help that runs, with its last day: a no to a change takes neither (R-O2, R-F3). */
const Granted = ({ page, end }: { page: PageContext; end: ToldHelp['end'] }) => (
  <div class="change-refused">
    <StatusPill kind={kinds.granted}>{page.words.plan.citizen.toldHelp.granted}</StatusPill>
    <EndOfHelp page={page} end={end} alsoLater />
  </div>
);

/** Of which help a change was refused: yes to the help as it was, no to the change, with why and how to complain (R-O2). */
const RefusedChanges = ({ page, efforts, asItWas = false }: Props) => {
  const refused = efforts.flatMap((help) => {
    const { what, decision } = help;
    const change = refusedChangeIn(decision);
    if (change === undefined || decision.state !== 'granted' || decision.madeOverFrom !== undefined)
      return [];
    return [{ what, decision, change, end: asItWas ? endBeforeRefusal(help) : endOfHelp(help, page.today) }];
  });
  if (refused.length === 0) return null;
  return (
    <ul class="plain refused-help">
      {refused.map(({ what, decision, change, end }) => (
        <li>
          <p class="effort-what">{what}</p>
          {end?.state !== 'ended' && <Granted {...{ page, end }} />}
          <ChangeRefused
            page={page}
            change={change}
            end={end?.state === 'ended' ? end : null}
            note={page.words.plan.citizen.decidedOn(dayFor(page, decision.on), decision.by)}
            folded
          />
        </li>
      ))}
    </ul>
  );
};

/**
 * What the municipality said no to: the citizen can complain only for some weeks, so that nobody must look for it. Why and how
 * to complain is one tap away.
 */
const RefusedHelp = ({ page, efforts }: Pick<Props, 'page' | 'efforts'>) => {
  const words = page.words.plan.citizen;
  const refused = refusedAmong(efforts);
  if (refused.length === 0) return null;
  return (
    <ul class="plain refused-help">
      {refused.map(({ what, decision }) => (
        <li>
          <p class="effort-what">{what}</p>
          <StatusPill kind="neutral" icon="x">
            {words.refused}
          </StatusPill>
          <details>
            <summary>{words.refusedMore}</summary>
            <dl class="refusal">
              <dt>{words.refusedBecause}</dt>
              <dd class="verbatim">{decision.reason}</dd>
              <dt>{words.howToComplain}</dt>
              <dd class="verbatim">{decision.howToComplain}</dd>
            </dl>
            <p class="note">{words.decidedOn(dayFor(page, decision.on), decision.by)}</p>
          </details>
        </li>
      ))}
    </ul>
  );
};
