import type { MasteryLevel } from '../domain/plan/mastery.ts';
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

/** What one of the five levels is called. Null: it was not answered, or the answer was "Jeg ved det ikke". */
export function masteryWords(page: PageContext, level: MasteryLevel | null, doesntKnow = false): string {
  const { mastery, dontKnow } = page.words.common.citizen;
  if (level !== null) return mastery[level];
  return doesntKnow ? dontKnow : mastery.notAnswered;
}

/** One of the five levels as a small picture and its words, see {@link masteryWords}. */
export const MasteryMark = ({
  page,
  level,
  doesntKnow,
}: {
  page: PageContext;
  level: MasteryLevel | null;
  doesntKnow?: boolean | undefined;
}) => (
  <span class="mastery-mark">
    {level && <span class="mastery-picture">{pictures[level]()}</span>}
    <span>{masteryWords(page, level, doesntKnow)}</span>
  </span>
);

/** Props of {@link MasteryChange}. */
export interface MasteryChangeProps {
  readonly page: PageContext;
  readonly now: MasteryLevel | null;
  readonly expected: MasteryLevel | null;
}

/** Now and next meeting side by side (design § Mastery). */
export const MasteryChange = ({ page, now, expected }: MasteryChangeProps) => {
  const words = page.words.common.citizen.mastery;
  return (
    <dl class="mastery-change">
      <div>
        <dt>{words.now}</dt>
        <dd>
          <MasteryMark page={page} level={now} />
        </dd>
      </div>
      <div>
        <dt>{words.nextMeeting}</dt>
        <dd>
          <MasteryMark page={page} level={expected} />
        </dd>
      </div>
    </dl>
  );
};
