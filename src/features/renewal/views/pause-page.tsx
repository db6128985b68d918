import { LinkButton } from '../../../ui/button.tsx';
import { CitizenPage } from '../../../ui/citizen-page.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';
import type { Fewer } from './onward.ts';
import type { PartOfStatus } from './place-among.ts';

export interface PausePageProps {
  readonly page: PageContext;
  readonly citizenId: string;
  /** Where the questions go on, and in which part of the status. */
  readonly next: {
    readonly href: string;
    readonly part: PartOfStatus;
    readonly isAhead: boolean;
    /** Why the row is shorter than was said before; null where it is not. */
    readonly fewer: Fewer | null;
  };
}

/** After at most five screens of the status: "Gem og stop" is as large as "Videre" (design § Tasks). */
export const PausePage = ({ page, citizenId, next }: PausePageProps) => {
  const words = page.words.renewal.citizen;
  return (
    <CitizenPage page={page} title={words.pauseTitle} phase="newMeeting">
      <div class="prep-rest">
        <Icon name="pause" />
        <p class="lead">{words.pause}</p>
        {next.fewer !== null && !next.isAhead && <p>{words.fewer[next.fewer.why](next.fewer.isThisGoal)}</p>}
        <p>{next.isAhead ? words.thenAhead : words.nextIs(words.partOf(next.part))}</p>
      </div>
      <div class="prep-onward">
        <LinkButton href={next.href} kind="primary" icon="arrow-right">
          {page.words.common.citizen.next}
        </LinkButton>
        <LinkButton href={addresses.status(citizenId)} icon="save">
          {page.words.common.citizen.saveAndStop}
        </LinkButton>
      </div>
    </CitizenPage>
  );
};
