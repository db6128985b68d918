import type { Child } from 'hono/jsx';
import type { PlanScore } from '../../../domain/plan/plan.ts';
import type { Said } from '../../../domain/plan/plan-snapshot.ts';
import { FilesOfWords, filesInWords, namesFor } from '../../../ui/answer-ways.tsx';
import { Button } from '../../../ui/button.tsx';
import { dayFor } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { planWords } from '../../../ui/plan-words.ts';
import { Speech } from '../../../ui/speech.tsx';

/** A content symbol as a page shows it. */
export interface Picture {
  readonly id: string;
  readonly src: string;
  readonly label: string;
}

/** Finds the picture of a symbol, in the language of the page. */
export type PictureOf = (id: string) => Picture;

/** What every view of the plan needs beside its data. */
export interface ViewProps {
  readonly page: PageContext;
  readonly picture: PictureOf;
}

/** "Jeg er ikke enig", with the day where it was said before this meeting and still stands (R-M7). `name` is the citizen's. */
export function disagreeWords(page: PageContext, name: string, since: string | null): string {
  const { disagree, disagreesSince } = planWords(page, name);
  return since === null ? disagree : disagreesSince(dayFor(page, since));
}

/** Words of the citizen with their symbols, drawing, recording and photo, and whose they are. */
export const SaidWords = ({
  page,
  picture,
  said,
  citizen,
  children,
}: ViewProps & {
  readonly said: Said;
  readonly citizen: Whose;
  /** Files that are kept elsewhere than beside the words. */
  readonly children?: Child;
}) => (
  <Speech
    page={page}
    words={said.words}
    name={citizen.givenName}
    saidBy={said.saidBy}
    symbols={said.symbols.map(picture)}
    awaitsCitizen={said.awaitsCitizen}
    answered={said.answered}
  >
    <SaidFiles page={page} said={said} citizen={citizen} />
    {children}
  </Speech>
);

/** The citizen whose words they are. */
export interface Whose {
  readonly id: string;
  readonly givenName: string;
}

/** What the citizen drew, said or photographed beside words, or instead of them. */
export const SaidFiles = ({
  page,
  said,
  citizen,
}: {
  readonly page: PageContext;
  readonly said: Said;
  readonly citizen: Whose;
}) => (
  <FilesOfWords
    citizenId={citizen.id}
    files={said.files ?? []}
    names={namesFor(page, citizen.givenName, said.words)}
  />
);

/** Words for where one text stands among others: its own, else its pictures, else what was drawn, said or photographed. */
export function saidInShort(
  { page, picture }: ViewProps,
  { words, symbols, files = [] }: Omit<Said, 'saidBy'>,
): string {
  if (words.trim() !== '') return words;
  const labels = symbols.map((id) => picture(id).label).filter((label) => label !== '');
  return labels.length > 0 ? labels.join(', ') : filesInWords(page, files);
}

/** A form that is one button: confirm, take away, put back. */
export const OneButton = ({
  page,
  action,
  fields = {},
  label,
  kind = 'secondary',
  icon,
  children,
}: {
  readonly page: PageContext;
  readonly action: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** A longer name for screen readers; it holds the visible words. */
  readonly label?: string;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: IconName;
  readonly children: Child;
}) => (
  <Form page={page} action={action} class="one-button">
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Button kind={kind} {...(icon && { icon })} {...(label && { label })}>
      {children}
    </Button>
  </Form>
);

/** That a score was said of the goal in the words of the plan before (R-M6, R-S3); nothing where it is said of the words it has. */
export const SaidOfFormer = ({ page, score }: { page: PageContext; score: PlanScore | undefined }) =>
  score?.saidOf == null ? null : <p class="note">{page.words.document.citizen.saidOfFormer(score.saidOf)}</p>;

/** That words came along from the plan of a day, and nobody has said them again (R-S3); nothing for what was said in this plan. */
export const FromPlanBefore = ({ page, day }: { page: PageContext; day: string | null | undefined }) =>
  day == null ? null : <p class="note">{page.words.plan.citizen.fromPlanOf(dayFor(page, day))}</p>;

/** What came back in a field of a refused form, else what stands in the database. */
export function typedOr(
  typed: Readonly<Record<string, string | readonly string[]>> | undefined,
  name: string,
  kept: string,
): string {
  const value = typed?.[name];
  if (typed === undefined) return kept;
  return value === undefined ? '' : typeof value === 'string' ? value : (value[0] ?? '');
}

/** What a refused form gives back to its page: everything typed, the sentences, and the command to repeat. */
export interface Refused {
  readonly typed: Readonly<Record<string, string | readonly string[]>>;
  /** Sentence by field; '' where it belongs to none. */
  readonly errors: Readonly<Record<string, string>>;
  readonly command: string;
}

/** The sentences of a refused form for the summary above it. */
export function summaryOf(refused: Refused | undefined) {
  return Object.entries(refused?.errors ?? {}).map(([field, sentence]) =>
    field === '' ? { sentence } : { field, sentence },
  );
}
