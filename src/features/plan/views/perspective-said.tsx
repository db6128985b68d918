import type { PlanPerspective } from '../../../domain/plan/plan.ts';
import { FilesOfWords, namesFor } from '../../../ui/answer-ways.tsx';
import { SymbolRow } from '../../../ui/symbol-tile.tsx';
import type { ViewProps, Whose } from './parts.tsx';

/** What somebody says about a goal: words, and what the citizen says with pictures, drawn, spoken or photographed (R-M5, R-W6). */
export const PerspectiveSaid = ({
  page,
  picture,
  citizen,
  one,
}: ViewProps & { readonly citizen: Whose; readonly one: PlanPerspective }) => (
  <>
    <SymbolRow symbols={one.symbols.map(picture)} size={56} />
    {one.words.trim() !== '' && <p class="verbatim">{one.words}</p>}
    <FilesOfWords
      citizenId={citizen.id}
      files={one.files}
      names={namesFor(page, citizen.givenName, one.words)}
    />
  </>
);
