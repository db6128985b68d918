import { masteryLevelWords } from '../../content/wording/mastery-level.ts';
import type { MasteryLevel } from '../domain/plan/mastery.ts';
import type { SnapshotScore } from '../domain/plan/plan-snapshot.ts';
import { Figure, Hands } from './mastery-figures.tsx';
import type { PageContext } from './page-context.ts';
import { RadioCards } from './radio-cards.tsx';

/** Answer of screen A: who does it. */
export type WhoDoesIt = 'othersDoIt' | 'withHelp' | 'onMyOwn';
/** Answer of screen B: how much help, asked only after "with help". */
export type HowMuchHelp = 'withMuchHelp' | 'withSomeHelp' | 'withLittleHelp';

/** Props of both mastery questions. */
export interface MasteryCardsProps<Answer extends string> {
  readonly page: PageContext;
  readonly name: string;
  /** The question, e.g. "Tage bussen. Hvordan går det nu?" */
  readonly question?: string;
  readonly value?: Answer | null;
  readonly error?: string | undefined;
  readonly id?: string;
}

/** Screen A (R-M6): three cards, who does it. Nothing is chosen beforehand. */
export const WhoDoesItCards = ({
  question,
  ...props
}: MasteryCardsProps<WhoDoesIt> & { readonly question: string }) => {
  const words = props.page.words.common.citizen.mastery;
  return (
    <RadioCards
      {...props}
      label={question}
      options={[
        { value: 'othersDoIt', label: words.othersDoIt, picture: <Figure who="other" /> },
        {
          value: 'withHelp',
          label: words.withHelp,
          picture: (
            <>
              <Figure who="me" />
              <Figure who="other" />
            </>
          ),
        },
        { value: 'onMyOwn', label: words.onMyOwn, picture: <Figure who="me" /> },
      ]}
    />
  );
};

/** Screen B (R-M6): three, two or one hands. Together with screen A five levels; no numbers. */
export const HowMuchHelpCards = ({ question, ...props }: MasteryCardsProps<HowMuchHelp>) => {
  const words = props.page.words.common.citizen.mastery;
  return (
    <RadioCards
      {...props}
      label={question ?? words.howMuchHelp}
      options={[
        { value: 'withMuchHelp', label: words.muchHelp, picture: <Hands count={3} /> },
        { value: 'withSomeHelp', label: words.someHelp, picture: <Hands count={2} /> },
        { value: 'withLittleHelp', label: words.littleHelp, picture: <Hands count={1} /> },
      ]}
    />
  );
};

const pictures: Readonly<Record<MasteryLevel, () => ReturnType<typeof Figure>>> = {
  othersDoIt: () => <Figure who="other" />,
  withMuchHelp: () => (
    <>
      <Figure who="me" />
      <Hands count={3} />
    </>
  ),
  withSomeHelp: () => (
    <>
      <Figure who="me" />
      <Hands count={2} />
    </>
  ),
  withLittleHelp: () => (
    <>
      <Figure who="me" />
      <Hands count={1} />
    </>
  ),
  onMyOwn: () => <Figure who="me" />,
};

/** Whose view a level is: only the citizen's says "jeg" (R-M7, R-P8). */
export type MasteryView = SnapshotScore['view'];

/**
 * What one of the five levels is called in the view of the one who says it. Null: it was not answered, or the answer was
 * "Jeg ved det ikke".
 */
export function masteryWords(
  page: PageContext,
  level: MasteryLevel | null,
  view: MasteryView,
  doesntKnow = false,
): string {
  const { mastery, dontKnow } = page.words.common.citizen;
  if (level !== null) return masteryLevelWords(mastery, level, view);
  return doesntKnow ? dontKnow : mastery.notAnswered;
}

/** One of the five levels as a small picture and its words, see {@link masteryWords}. */
export const MasteryMark = ({
  page,
  level,
  view,
  doesntKnow,
}: {
  page: PageContext;
  level: MasteryLevel | null;
  view: MasteryView;
  doesntKnow?: boolean | undefined;
}) => (
  <span class="mastery-mark">
    {level && <span class="mastery-picture">{pictures[level]()}</span>}
    <span>{masteryWords(page, level, view, doesntKnow)}</span>
  </span>
);

/** Props of {@link MasteryChange}. */
export interface MasteryChangeProps {
  readonly page: PageContext;
  readonly view: MasteryView;
  readonly now: MasteryLevel | null;
  readonly expected: MasteryLevel | null;
  /** "Jeg ved det ikke" about now, and about the next meeting. */
  readonly doesntKnow?: boolean | undefined;
  readonly doesntKnowExpected?: boolean | undefined;
}

/** Now and next meeting side by side (design § Mastery). */
export const MasteryChange = ({
  page,
  view,
  now,
  expected,
  doesntKnow,
  doesntKnowExpected,
}: MasteryChangeProps) => {
  const words = page.words.common.citizen.mastery;
  return (
    <dl class="mastery-change">
      <div>
        <dt>{words.now}</dt>
        <dd>
          <MasteryMark page={page} level={now} view={view} doesntKnow={doesntKnow} />
        </dd>
      </div>
      <div>
        <dt>{words.nextMeeting}</dt>
        <dd>
          <MasteryMark page={page} level={expected} view={view} doesntKnow={doesntKnowExpected} />
        </dd>
      </div>
    </dl>
  );
};
