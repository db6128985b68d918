import { Button, LinkButton } from '../../../ui/button.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { Progress } from '../../../ui/progress.tsx';
import type { StatusView } from '../use-cases/see-status.ts';
import { addresses } from './addresses.ts';
import type { RefusedForm } from './parts.tsx';
import type { placeAmong } from './place-among.ts';

/** What every question of the status takes. */
export interface QuestionProps {
  readonly page: PageContext;
  readonly view: StatusView;
  readonly refused?: RefusedForm | undefined;
}

/** On to the next question with what was written, or to the list with it: equally large. */
export const NextButton = ({ page }: { page: PageContext }) => (
  <div class="prep-onward">
    <Button kind="primary" icon="arrow-right">
      {page.words.common.citizen.next}
    </Button>
    <Button name="stop" value="yes" icon="save">
      {page.words.common.citizen.saveAndStop}
    </Button>
  </div>
);

/** Back to the question before this one; from the first to the list. */
export const Back = ({ page, to }: { page: PageContext; to: string }) => (
  <LinkButton href={to} icon="arrow-left">
    {page.words.renewal.citizen.back}
  </LinkButton>
);

/** Below answers that are kept by the tap itself: back, or to the list. */
export const BackOrStop = ({ page, view, to }: { page: PageContext; view: StatusView; to: string }) => (
  <div class="actions">
    <Back page={page} to={to} />
    <LinkButton href={addresses.status(view.citizenId)} icon="save">
      {page.words.common.citizen.saveAndStop}
    </LinkButton>
  </div>
);

/** How far in this part of the status: "Mål 1 af 3 · Spørgsmål 2 af 4". */
export const ProgressInPart = ({
  page,
  place: { part, at, of },
}: {
  readonly page: PageContext;
  readonly place: ReturnType<typeof placeAmong>;
}) => <Progress page={page} at={at} of={of} part={page.words.renewal.citizen.partOf(part)} />;
