import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';
import type { PageContext } from './page-context.ts';

/**
 * Who sees something, and who still sees what was written before or in a round before (R-P6): always an icon and the words. Where
 * only what was shown in a round before is seen, and there is something new, it says that nobody sees that.
 */
export const WhoSees = ({
  page,
  seenBy,
  seeOlder,
  seeFormer = [],
  hasNew = false,
}: {
  page: PageContext;
  seenBy: readonly string[];
  seeOlder: readonly string[];
  seeFormer?: readonly string[];
  /** Something was told in this round. */
  hasNew?: boolean;
}) => {
  const words = page.words.preparation.citizen;
  if (seenBy.length + seeOlder.length + seeFormer.length === 0) return <Who icon="lock">{words.onlyYou}</Who>;
  return (
    <>
      {hasNew && seenBy.length + seeOlder.length === 0 && <Who icon="lock">{words.onlyYouNew}</Who>}
      {seenBy.length > 0 && <Who icon="eye">{words.seenBy(seenBy)}</Who>}
      {seeOlder.length > 0 && <Who icon="history">{words.older(seeOlder)}</Who>}
      {seeFormer.length > 0 && <Who icon="history">{words.former(seeFormer)}</Who>}
    </>
  );
};

/** One line of who sees what. */
export const Who = ({ icon, children }: { icon: IconName; children: Child }) => (
  <span class="prep-who">
    <Icon name={icon} />
    <span>{children}</span>
  </span>
);
