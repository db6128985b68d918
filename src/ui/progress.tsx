import type { PageContext } from './page-context.ts';

/** Props of {@link Progress}. */
export interface ProgressProps {
  readonly page: PageContext;
  /** The screen that is shown, from 1. */
  readonly at: number;
  readonly of: number;
  /** The part that the row belongs to, where there are several ("Mål 1 af 3"). */
  readonly part?: string;
}

/** How far in a row of screens: "2 af 5". Never time, never points. */
export const Progress = ({ page, at, of, part }: ProgressProps) => (
  <p class="progress">
    <span class="progress-dots" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <span class={index + 1 === at ? 'at' : index + 1 < at ? 'past' : undefined} />
      ))}
    </span>
    <span>
      {part !== undefined && `${part} · `}
      {page.words.common.citizen.progress(at, of)}
    </span>
  </p>
);
