import { median } from './median.ts';
import { type MainScreen, mainScreens, type OpenFresh, withBrowser } from './screens.ts';

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms';
  readonly note: string;
}

/** A network and a processor, in the terms of the DevTools protocol: milliseconds and bytes a second. */
interface Conditions {
  readonly name: string;
  readonly latency: number;
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

const kilobit = 1_000 / 8;
/**
 * Lighthouse's mobile constants (decision 0012). DevTools adds its latency once a request, where a network adds a round
 * trip for every turn of a new connection: Lighthouse's own throttled runs therefore use 3.75 × latency and 0.9 × speed.
 */
const conditions: readonly Conditions[] = [
  {
    name: '',
    latency: 150,
    downloadThroughput: 1_600 * kilobit,
    uploadThroughput: 750 * kilobit,
  },
  {
    name: ', latency × 3.75',
    latency: 562.5,
    downloadThroughput: 1_440 * kilobit,
    uploadThroughput: 675 * kilobit,
  },
];
const slowerProcessor = 4;
const runs = 5;
/** The screen that Lighthouse's mobile runs have. */
const phone = { width: 412, height: 823 };
/** Up to here a task keeps nobody waiting; what is longer counts as blocking. */
const longTask = 50;

/**
 * Largest contentful paint and total blocking time on a cheap phone with a slow network, each the median of five first
 * visits, for home, preparation and staircase; all in milliseconds.
 */
export function paintOf(server: string): Promise<readonly Figure[]> {
  return withBrowser(server, async (open) => {
    const figures: Figure[] = [];
    const screens = mainScreens.filter(({ name }) => ['home', 'preparation', 'staircase'].includes(name));
    for (const condition of conditions) {
      for (const screen of screens) {
        const visits: Visited[] = [];
        for (let run = 0; run < runs; run++) visits.push(await visit(open, screen, condition));
        const figure = (name: string, values: readonly number[]): Figure => ({
          name: `${name}, ${screen.name}${condition.name}`,
          value: Math.round(median(values)),
          unit: 'ms',
          note: `runs ${values.map(Math.round).join(', ')}`,
        });
        figures.push(
          figure(
            'largest contentful paint',
            visits.map(({ paint }) => paint),
          ),
          figure(
            'total blocking time',
            visits.map(({ blocking }) => blocking),
          ),
        );
      }
    }
    return figures;
  });
}

interface Visited {
  readonly paint: number;
  readonly blocking: number;
}

interface Watched {
  readonly paints: number[];
  readonly tasks: { readonly start: number; readonly duration: number }[];
  readonly firstPaint: number;
}

async function visit(open: OpenFresh, screen: MainScreen, condition: Conditions): Promise<Visited> {
  const { page, address, close } = await open(screen, phone);
  const devtools = await page.context().newCDPSession(page);
  const { latency, downloadThroughput, uploadThroughput } = condition;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput,
    uploadThroughput,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
  await page.addInitScript(() => {
    const watched = { paints: [] as number[], tasks: [] as { start: number; duration: number }[] };
    Object.assign(window, { watched });
    const watch = (type: string, keep: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => watched.paints.push(startTime));
    watch('longtask', ({ startTime, duration }) => watched.tasks.push({ start: startTime, duration }));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  // A last long task is reported when it is over.
  await page.waitForTimeout(500);
  const { paints, tasks, firstPaint } = await page.evaluate((): Watched => {
    const { watched } = window as unknown as { watched: Omit<Watched, 'firstPaint'> };
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { ...watched, firstPaint: first };
  });
  await close();
  const paint = paints.at(-1);
  if (paint === undefined) throw new Error(`${screen.name} painted nothing.`);
  // Lighthouse counts from the first paint; before it nobody waits for a tap to be answered.
  const blocking = tasks
    .filter(({ start, duration }) => start + duration > firstPaint)
    .reduce((sum, { start, duration }) => {
      const seen = Math.min(duration, start + duration - firstPaint);
      return sum + Math.max(0, seen - longTask);
    }, 0);
  return { paint, blocking };
}
