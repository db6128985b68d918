import type { Child } from 'hono/jsx';
import {
  answeredBy,
  type ToldAsRefused,
  type WishAboutHelp,
  type WishRefused,
} from '../../../domain/follow-up/wish-about-help.ts';
import { giverInFull } from '../../../domain/plan/helpers.ts';
import { longDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { periodOf } from './efforts-page.tsx';

/** What somebody asked of help the citizen has, field by field, why, and what the municipality said: of a no why, and how to complain (R-O2, R-F4). */
export const WishTold = ({
  page,
  wish,
  isOwn,
  saysWaits,
  children,
}: {
  readonly page: PageContext;
  readonly wish: WishAboutHelp;
  /** The citizen asked for it. */
  readonly isOwn: boolean;
  /** Why it was asked for, as facts of the list. */
  readonly children: Child;
  /** False where it is said elsewhere that nobody has answered. */
  readonly saysWaits: boolean;
}) => {
  const words = page.words.followUp.citizen;
  const { answer, before } = wish;
  const answered = answeredBy(wish);
  // Until the municipality says yes to something else one still has it, unless it is over.
  const stillHas = wish.isStillSo && (before.to === null || before.to >= page.today);
  return (
    <>
      <dl class="facts">
        <dt>{stillHas ? words.changeAsked.stoodBefore : words.youHad}</dt>
        <dd class="verbatim">
          <HelpFields page={page} help={before} parts={wish.parts} />
        </dd>
        <dt>{isOwn ? words.youAsked : words.changeAsked.standsNow}</dt>
        <dd class="verbatim">
          <HelpFields page={page} help={wish.asked} parts={wish.parts} />
        </dd>
        {children}
      </dl>
      {answer === null && saysWaits && <StatusPill kind="waiting">{words.askNotAnswered}</StatusPill>}
      {(answer === 'overtaken' || answer === 'asGranted') && <p>{words.notDecided[answer]}</p>}
      {answered !== null && (
        <StatusPill
          kind={answered.answer === 'yes' ? 'done' : 'neutral'}
          {...(answered.answer === 'no' && { icon: 'x' as const })}
        >
          {words.answeredOn[answered.answer](longDay(answered.on, page.language))}
        </StatusPill>
      )}
      {answered?.answer === 'no' && (
        <dl class="facts">
          <WhyNo page={page} no={answered} />
        </dl>
      )}
    </>
  );
};

/** What the municipality said no to where it put help back, who had asked for it, why it is a no, and how to complain (R-O2). */
export const RefusedTold = ({
  page,
  told: { wish, askedBy },
  citizenId,
}: {
  readonly page: PageContext;
  readonly told: ToldAsRefused;
  readonly citizenId: string;
}) => {
  const words = page.words.followUp.citizen;
  const who =
    askedBy === null
      ? words.wasAskedFor
      : askedBy.byId === citizenId
        ? words.youAsked
        : words.theyAsked(askedBy.by);
  return (
    <>
      {askedBy === null && <p>{words.askedInPlan}</p>}
      <dl class="facts">
        <dt>{who}</dt>
        <dd class="verbatim">
          <HelpFields page={page} help={wish.asked} parts={wish.parts} />
        </dd>
        <WhyNo page={page} no={wish.answer} />
      </dl>
    </>
  );
};

/** Why it is a no, and how to complain, as facts of a list. */
const WhyNo = ({ page, no }: { readonly page: PageContext; readonly no: WishRefused['answer'] }) => {
  const words = page.words.followUp.citizen;
  return (
    <>
      <dt>{words.whyRefused}</dt>
      <dd class="verbatim">{no.reason}</dd>
      <dt>{words.complain}</dt>
      <dd class="verbatim">{no.howToComplain}</dd>
    </>
  );
};

/** Some of what help says, each with its name: both days together, and who gives it with the offer. */
const HelpFields = ({
  page,
  help,
  parts,
}: {
  page: PageContext;
  help: WishAboutHelp['before'];
  parts: WishAboutHelp['parts'];
}) => {
  const words = page.words.followUp.citizen;
  const has = (...some: WishAboutHelp['parts']): boolean => some.some((part) => parts.includes(part));
  const period = periodOf(page, help);
  const endless = help.to === null ? page.words.plan.citizen.changeOfHelp.endless : '';
  const fields = [
    { name: words.parts.what, isTold: has('what'), text: help.what },
    { name: words.parts.how, isTold: has('how'), text: help.how },
    { name: words.parts.who, isTold: has('who', 'offer'), text: giverInFull(help) },
    { name: words.parts.howOften, isTold: has('howOften'), text: help.howOften },
    {
      name: words.parts.when,
      isTold: has('from', 'to'),
      text: [period, endless].filter((text) => text !== '').join(', '),
    },
  ];
  return (
    <ul class="plain">
      {fields
        .filter(({ isTold }) => isTold)
        .map(({ name, text }) => (
          <li>{`${name}: ${text === '' ? words.nothingStands : text}`}</li>
        ))}
    </ul>
  );
};
