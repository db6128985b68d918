import { easyHints, easyHintsFor } from '../domain/easy-language.ts';
import { Icon } from './icon.tsx';
import type { PageContext } from './page-context.ts';

/** The field of a form that names the fields a citizen will read. Sent by browsers without scripts alone. */
export const readByCitizenField = 'readByCitizen';

/** Where on a page the hints about what was just saved stand. */
export const easierPart = 'easier';

/**
 * Below a field in which staff write what a citizen will read: what could be easier (design § Numbers to hold). Already
 * there for a text that was saved or came back, and while writing where the browser runs scripts. Where it does not, the
 * form says which fields to look at, and the page after saving shows the same ({@link EasyHintsAfterSaving}). Never for the
 * citizen.
 */
export const EasyHint = ({
  page,
  field,
  name,
  value,
}: {
  page: PageContext;
  /** Id of the field. */
  field: string;
  name: string;
  value: string | null | undefined;
}) => {
  if (page.actor?.isCitizen === true) return null;
  const words = page.words.common.staff.easyHints;
  const shown = easyHintsFor(value ?? '', page.language);
  return (
    <easy-hint for={field} class="easy-hint">
      <noscript>
        <input type="hidden" name={readByCitizenField} value={name} />
      </noscript>
      <div role="status">
        {easyHints.map((hint) => (
          <p data-hint={hint} hidden={!shown.includes(hint)}>
            <Icon name="info" />
            <span>{words[hint]}</span>
          </p>
        ))}
      </div>
    </easy-hint>
  );
};

/** On the page that follows saving without scripts: what could be easier in what was just written. Nothing where nothing is. */
export const EasyHintsAfterSaving = ({ page }: { page: PageContext }) => {
  const words = page.words.common.staff.easyHints;
  const { actor, easier } = page;
  if (easier === undefined || actor?.isCitizen === true) return null;
  return (
    <section class="easy-hint" id={easierPart} aria-label={words.justWritten}>
      <p>
        <Icon name="message-circle" />
        <span>{words.justWritten}</span>
      </p>
      {easier.hints.map((hint) => (
        <p>
          <Icon name="info" />
          <span>{words[hint]}</span>
        </p>
      ))}
      {easier.place !== null && (
        <p>
          <a href={`#${easier.place}`}>{words.seeIt}</a>
        </p>
      )}
    </section>
  );
};
