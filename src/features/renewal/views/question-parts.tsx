import { Button, LinkButton } from '../../../ui/button.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { StatusView } from '../use-cases/see-status.ts';
import { addresses } from './addresses.ts';
import type { RefusedForm } from './parts.tsx';

/** What every question of the status takes. */
export interface QuestionProps {
  readonly page: PageContext;
  readonly view: StatusView;
  readonly refused?: RefusedForm | undefined;
}

/** On to the next question, with what was written. */
export const NextButton = ({ page }: { page: PageContext }) => (
  <div class="actions">
    <Button kind="primary" icon="arrow-right">
      {page.words.common.citizen.next}
    </Button>
  </div>
);

/** Back to the parts of the status. */
export const Back = ({ page, view }: { page: PageContext; view: StatusView }) => (
  <LinkButton href={addresses.status(view.citizenId)} icon="arrow-left">
    {page.words.renewal.citizen.back}
  </LinkButton>
);
