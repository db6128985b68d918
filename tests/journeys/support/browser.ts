import { existsSync } from 'node:fs';

/** The same engine without the windows around it: a third less work for a page. */
const withoutWindows = '/usr/bin/chromium-headless-shell';

/** The browser of the journeys: `CHROMIUM` names another than Debian's. */
export const browserPath =
  process.env.CHROMIUM ?? (existsSync(withoutWindows) ? withoutWindows : '/usr/bin/chromium');
