import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { WhoSees } from '../../../ui/who-sees.tsx';
import type { AreaOverview } from '../use-cases/see-preparation.ts';
import { addresses } from './addresses.ts';
import type { Picture } from './parts.tsx';

const stateIcons: Readonly<Record<AreaOverview['state'], IconName>> = {
  told: 'check',
  dontKnow: 'circle-question-mark',
  skipped: 'skip-forward',
  unanswered: 'circle-dashed',
};

/** One life area: its picture and name, how it stands, who sees it, and the way to its question. */
export const AreaTile = ({
  page,
  citizenId,
  one: { area, state, alsoTold, seenBy, seeOlder, seeFormer },
  picture,
}: {
  readonly page: PageContext;
  readonly citizenId: string;
  readonly one: AreaOverview;
  readonly picture: Picture;
}) => {
  const words = page.words.preparation.citizen;
  return (
    <a class={`prep-area ${state}`} href={addresses.area(citizenId, area)}>
      <img class="symbol" src={picture.src} alt="" width="72" height="72" />
      <span class="prep-area-words">
        <span class="prep-area-name">{words.areas[area].name}</span>
        <span class="prep-state">
          <Icon name={stateIcons[state]} />
          <span>{words.states[state]}</span>
        </span>
        {alsoTold !== null && <span class="prep-state">{words.alsoTold[alsoTold]}</span>}
        {(state === 'told' ||
          alsoTold !== null ||
          seenBy.length + seeOlder.length + seeFormer.length > 0) && (
          <WhoSees
            page={page}
            {...{ seenBy, seeOlder, seeFormer }}
            hasNew={state === 'told' || alsoTold !== null}
          />
        )}
      </span>
    </a>
  );
};
