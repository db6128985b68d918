import { fieldId } from './field-parts.tsx';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';

/** Props of {@link ErrorSummary}. */
export interface ErrorSummaryProps {
  readonly page: PageContext;
  /** Field name and sentence, in the order of the page. Nothing is shown for an empty list. */
  readonly errors: readonly { readonly field?: string; readonly sentence: string }[];
  /** What is wrong, where nothing is missing. */
  readonly title?: string | undefined;
}

/** Says above a refused form what to do, with a link to each place. Takes the focus when the page opens. */
export const ErrorSummary = ({ page, errors, title }: ErrorSummaryProps) => {
  if (errors.length === 0) return null;
  const words = page.words.common;
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-takes-focus>
      <h2>
        <Icon name="octagon-alert" />
        {title ?? (page.actor && !page.actor.isCitizen ? words.staff.errorsTitle : words.citizen.errorsTitle)}
      </h2>
      <ul class="plain">
        {errors.map((error) => (
          <li>{error.field ? <a href={`#${fieldId(error.field)}`}>{error.sentence}</a> : error.sentence}</li>
        ))}
      </ul>
    </div>
  );
};
