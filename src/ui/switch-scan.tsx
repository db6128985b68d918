import { scanPaces } from '../domain/own-choices.ts';
import type { PageContext } from './page-context.ts';

/** For who chose it: a frame that moves over the page, and one press chooses (`src/browser/switch-scan.ts`). Else nothing. */
export const SwitchScan = ({ page }: { page: PageContext }) => {
  const { scan, naming } = page.choices;
  if (scan === undefined || scan === 'off') return null;
  const words = page.words.choices.citizen.scanning;
  return (
    <switch-scan
      data-pace={String(scanPaces[scan])}
      data-aloud={naming === 'aloud' ? '' : undefined}
      data-write={words.write}
      data-leave={words.leave}
      data-back={words.back}
      data-paused={words.paused}
      data-stop={words.stop}
      data-start={words.start}
      data-from-to={words.fromTo}
    />
  );
};
