import { asHeld, askedOfGranted, dayOfYes } from '../../domain/plan/change-of-help.ts';
import { refusedChangeIn } from '../../domain/plan/efforts.ts';
import {
  type FormalHeading,
  formalContent,
  formalHeadings,
  type HeadingStatus,
} from '../../domain/plan/formal-content.ts';
import { giverAsHeld } from '../../domain/plan/helpers.ts';
import { officialHeadings } from '../../domain/plan/official-words.ts';
import type { Said, SnapshotEffort } from '../../domain/plan/plan-snapshot.ts';
import { isTakenDownOnly } from '../../domain/plan/said.ts';
import { printedAsked, printedChange } from './change-print.ts';
import type { PlanDocumentInput } from './print-types.ts';
import { printedDay } from './printed-day.ts';
import { picturesOf, whoseWords } from './said-print-model.ts';

/** The headings of one of the two lists, in its order. */
export interface PrintedFormalGroup {
  readonly heading: string;
  readonly parts: readonly PrintedHeading[];
}

/** One heading: its text, or what the plan itself holds there, or the sentence that says why there is nothing. */
export interface PrintedHeading {
  readonly label: string;
  readonly text: string;
  /** True when nobody wrote under the heading: the sentence says so. */
  readonly isEmpty: boolean;
  readonly lines: readonly { readonly words: string; readonly more: string }[];
}

/** Every heading of § 141 and of VUM 2.0 (R-M9); none where an offer was given its part without them (R-M2). */
export function printedFormal(input: PlanDocumentInput): readonly PrintedFormalGroup[] {
  const { snapshot, words } = input;
  if (snapshot.withoutFormal === true) return [];
  const statuses = statusesOf(input);
  const groups = [
    { heading: words.staff.section141, group: 'section141' },
    { heading: words.staff.vum, group: 'vum' },
  ].map(({ heading, group }) => ({
    heading,
    parts: statuses
      .filter((status) => status.group === group)
      .map((status) => printedHeading(status, statuses, input)),
  }));
  const refused = effortsOf(snapshot).flatMap((effort) => refusedEffort(effort, input));
  const changes = effortsOf(snapshot).flatMap((effort) => refusedChange(effort, input));
  return [
    ...groups,
    ...(refused.length === 0 ? [] : [{ heading: words.staff.refusedEfforts, parts: refused }]),
    ...(changes.length === 0 ? [] : [{ heading: words.staff.refusedChanges, parts: changes }]),
  ];
}

/** Which change of help was refused, why, and how to complain: the help itself is granted as it was (R-O2). Nothing for other efforts. */
function refusedChange(effort: SnapshotEffort, input: PlanDocumentInput): readonly PrintedHeading[] {
  const { what, decision } = effort;
  const change = refusedChangeIn(decision);
  if (change === undefined || decision.state !== 'granted') return [];
  const { citizen, staff } = input.words;
  return [
    {
      label: what,
      text: `${printedChange(effort, input)} ${printedDay(decision.on, input.language)} ${citizen.decidedBy(decision.by)}`,
      isEmpty: false,
      lines: [
        { words: staff.refusedReason, more: change.reason },
        { words: staff.howToComplain, more: change.howToComplain },
      ],
    },
  ];
}

/** What was refused, why, and how to complain (R-O2): it is not the help that the plan needs. Nothing for other efforts. */
function refusedEffort(
  { what, decision }: SnapshotEffort,
  { words: { citizen, staff }, language }: PlanDocumentInput,
): readonly PrintedHeading[] {
  if (decision.state !== 'refused') return [];
  const { on, by, reason, howToComplain } = decision;
  return [
    {
      label: what,
      text: `${citizen.refused} ${printedDay(on, language)} ${citizen.decidedBy(by)}`,
      isEmpty: false,
      lines: [
        { words: staff.refusedReason, more: reason },
        { words: staff.howToComplain, more: howToComplain },
      ],
    },
  ];
}

function statusesOf({ snapshot }: PlanDocumentInput): readonly HeadingStatus[] {
  return formalContent({
    texts: Object.fromEntries(snapshot.formal.map(({ heading, text }) => [heading, text])),
    notRelevant: formalHeadings.filter((heading) => snapshot.notRelevant?.includes(heading)),
    wishes: wishesOf(snapshot).length,
    goals: snapshot.goals.length,
    efforts: effortsOf(snapshot),
  });
}

function printedHeading(
  { heading, state, hasWishesAlone }: HeadingStatus,
  statuses: readonly HeadingStatus[],
  input: PlanDocumentInput,
): PrintedHeading {
  const { snapshot, words } = input;
  const written = snapshot.formal.find((one) => one.heading === heading);
  const label = written?.label ?? officialHeadings[heading];
  const nothing = { label, text: '', isEmpty: false, lines: [] };
  if (state === 'written') {
    return { ...nothing, text: written?.text ?? '', lines: heading === 'goals' ? supportLines(input) : [] };
  }
  if (state === 'notRelevant') return { ...nothing, text: words.staff.notRelevant, isEmpty: true };
  // The wishes stand in the plan, and are not called unwritten for the purpose that lacks (R-M9).
  if (hasWishesAlone)
    return { ...nothing, ...inThePlan(heading, false, input), text: words.staff.purposeNotWritten };
  if (state === 'missing') return { ...nothing, text: words.staff.notWritten, isEmpty: true };
  const answeredAbove = statuses.some((one) => one.heading === 'neededEffort' && one.state === 'fromThePlan');
  const told = { ...nothing, ...inThePlan(heading, answeredAbove, input) };
  return heading === 'goals' ? { ...told, lines: [...told.lines, ...supportLines(input)] } : told;
}

/**
 * The professionals' words for the need of support, goal by goal; the citizen's part says it in everyday words (R-M6). What the
 * citizen disagrees with says so here as well (R-M7).
 */
function supportLines({ snapshot, words: { citizen, staff } }: PlanDocumentInput): PrintedHeading['lines'] {
  return snapshot.goals.flatMap(({ scores, disagreement }, at) => {
    const said = scores.flatMap(({ by, place, supportNeed }) =>
      supportNeed === null ? [] : [`${staff.supportNeeds[supportNeed]} (${joined([by, place ?? ''], ', ')})`],
    );
    return said.length === 0
      ? []
      : [
          {
            words: `${staff.supportNeed}, ${citizen.goal(at + 1)}`,
            more: [...said, ...(disagreement === null ? [] : [staff.disagrees(disagreement.trim())])].join(
              '\n',
            ),
          },
        ];
  });
}

/** What the plan itself holds under a heading, in short. What stands under an earlier heading is not printed twice. */
function inThePlan(
  heading: FormalHeading,
  effortsAbove: boolean,
  input: PlanDocumentInput,
): Partial<PrintedHeading> {
  const { snapshot, words, language } = input;
  const { citizen, staff } = words;
  const labelOf = (other: FormalHeading) =>
    snapshot.formal.find((one) => one.heading === other)?.label ?? officialHeadings[other];
  const day = (iso: string) => printedDay(iso, language);
  const period = ({ from, to }: Pick<SnapshotEffort, 'from' | 'to'>) => [
    from === null ? '' : citizen.from(day(from)),
    to === null ? '' : citizen.to(day(to)),
  ];
  const decision = (effort: SnapshotEffort) => {
    const { decision: made, writtenBy } = effort;
    if (made.state === 'kept') return '';
    if (made.state === 'wished') return citizen.wished(writtenBy);
    const by = citizen.decidedBy(made.by);
    if (made.state === 'refused') return `${citizen.refused} ${day(made.on)} ${by}`;
    const yes = dayOfYes(made);
    // Who refused the change need not be who granted the help.
    const whose = made.refusedChange === undefined ? by : '';
    const decided = joined([citizen.granted, yes === null ? '' : day(yes), whose], ' ');
    const waiting = askedOfGranted(effort);
    if (waiting === null) return decided;
    return joined([decided, citizen.isAskedFor(printedAsked(waiting.asked, input))], ' · ');
  };
  const efforts = effortsOf(snapshot).filter((effort) => effort.decision.state !== 'refused');
  switch (heading) {
    case 'goals':
      return {
        lines: snapshot.goals.map(({ title, smarte }, at) => ({
          words: `${citizen.goal(at + 1)}: ${title}`,
          more: smarte,
        })),
      };
    case 'efforts':
      if (effortsAbove) return { text: staff.standsUnder(labelOf('neededEffort')) };
      return { lines: efforts.map(effortLine) };
    case 'neededEffort':
      return { lines: efforts.map(effortLine) };
    case 'expectedDuration':
      return {
        lines: efforts
          .map(asHeld)
          .map((effort) => ({ words: effort.what, more: joined(period(effort), ' ') })),
      };
    case 'wishesAndPurpose':
      return {
        text: staff.standsUnder(labelOf('purpose')),
        lines: wishesOf(snapshot).map(({ words: wish, symbols, files = [], ...said }) => ({
          words:
            wish.trim() === ''
              ? [
                  ...picturesOf(symbols, input).map(({ alt }) => alt),
                  ...files.map(({ kind }) => citizen.fileKinds[kind]),
                ].join(', ')
              : wish,
          more:
            said.saidBy.how === 'onBehalf' || isTakenDownOnly(said) || said.answered !== undefined
              ? whoseWords(said, input)
              : '',
        })),
      };
    default:
      return { text: staff.standsUnder(staff.section141) };
  }

  function effortLine(effort: SnapshotEffort) {
    const { what, howOften } = asHeld(effort);
    const who = giverAsHeld(effort, null);
    return {
      words: what,
      more: joined(
        [
          effort.how.trim().replace(/\.$/, ''),
          who,
          howOften,
          joined(period(asHeld(effort)), ' '),
          decision(effort),
        ],
        ' · ',
      ),
    };
  }
}

function effortsOf({ goals, effortsForAll }: PlanDocumentInput['snapshot']): readonly SnapshotEffort[] {
  return [...goals.flatMap(({ efforts }) => efforts), ...(effortsForAll ?? [])];
}

/** What the citizen wishes, in words, in pictures, or drawn, said or photographed: who does not write has wishes too (R-P5). */
function wishesOf({ mostImportant, dreams }: PlanDocumentInput['snapshot']): readonly Said[] {
  return [...mostImportant, ...dreams].filter(
    ({ words, symbols, files = [] }) => words.trim() !== '' || symbols.length + files.length > 0,
  );
}

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);
