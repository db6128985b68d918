import type { Child } from 'hono/jsx';
import type { CyclePlace } from './citizen-page.tsx';
import type { PageContext } from './page-context.ts';

/** What every page takes on which a citizen answers in another way than by writing (R-P5). */
export interface AnswerFormProps {
  readonly page: PageContext;
  readonly phase: CyclePlace | null;
  /** What is asked, as it stands on the page that leads here. */
  readonly question: Child;
  /** Where the form is sent. */
  readonly action: string;
  readonly back: string;
  readonly error?: string | undefined;
}
