import { easyHintsFor } from '../domain/easy-language.ts';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';

/**
 * Below a field in which staff write what a citizen will read: what could be easier (design § Numbers to hold). Already
 * there for a text that was saved or came back, and while writing where the browser runs scripts. Never for the citizen.
 */
export const EasyHint = ({
  page,
  field,
  value,
}: {
  page: PageContext;
  field: string;
  value: string | null | undefined;
}) => {
  if (page.actor?.isCitizen === true || page.language !== 'da') return null;
  const words = page.words.common.staff.easyHints;
  const shown = easyHintsFor(value ?? '');
  return (
    <easy-hint for={field} class="easy-hint">
      <div role="status">
        {(['longSentence', 'longWords'] as const).map((hint) => (
          <p data-hint={hint} hidden={!shown.includes(hint)}>
            <Icon name="info" />
            <span>{words[hint]}</span>
          </p>
        ))}
      </div>
    </easy-hint>
  );
};
