import { othersPatterns } from './screens-of-others.ts';

const c = '/citizens/[^/]+';

/** Which address is which screen for a citizen; the first that fits. */
const patterns = [
  [`${c}/communication.*`, 'communication'],
  [`${c}/boards/dream-board.*`, 'dreamBoard'],
  [`${c}/boards/strengths.*`, 'strengths'],
  [`${c}/boards/mat.*`, 'mat'],
  [`${c}/boards.*`, 'boards'],
  [`${c}/pictures.*`, 'myPictures'],
  [`${c}/preparation/areas/[^/]+/pictures`, 'pictures'],
  [`${c}/preparation/areas/[^/]+/photo`, 'photo'],
  [`${c}/preparation/areas/[^/]+/draw`, 'draw'],
  [`${c}/preparation/areas/[^/]+/talk`, 'talk'],
  [`${c}/preparation/(areas/[^/]+/)?sharing.*`, 'sharing'],
  [`${c}/preparation/areas/.*`, 'area'],
  [`${c}/preparation(/.*)?`, 'preparation'],
  [`${c}/contributions.*`, 'contributions'],
  [`${c}/meeting/room.*`, 'room'],
  [`${c}/meeting/heard.*`, 'heard'],
  [`${c}/meeting.*`, 'meeting'],
  [`${c}/plan/(versions/[^/]+/)?(answer|answers)(/.*)?`, 'answer'],
  [`${c}/(plan/versions.*|plan/rounds/.*|rounds)`, 'versions'],
  [`${c}/plan/who-may-see`, 'whoMaySee'],
  [`${c}/plan/dreams.*`, 'dreams'],
  [`${c}/plan/goals/[^/]+/(score.*|disagree)`, 'score'],
  [`${c}/plan/goals/.*`, 'goal'],
  [`${c}/plan.*`, 'plan'],
  [`${c}/staircase/efforts.*`, 'efforts'],
  [`${c}/(staircase.*|steps/.*|adjustments)`, 'staircase'],
  [`${c}/everyday.*`, 'everyday'],
  [`${c}/status.*`, 'status'],
  [`${c}/who-has-looked`, 'whoHasLooked'],
  ['/choices.*', 'choices'],
  ['/about', 'about'],
  ['/help', 'help'],
  ['/', 'home'],
] as const;

/** Before anybody is signed in. */
const openPatterns = [
  ['/choices.*', 'choices'],
  ['/about', 'about'],
  ['/help', 'help'],
  ['/demo', 'demo'],
  ['/', 'firstPage'],
] as const;

/** A screen that help has a sentence about, in easy language. */
export type HelpedScreen = (typeof patterns)[number][1] | (typeof openPatterns)[number][1];
/** The same for everybody else. */
export type ScreenOfOthers = (typeof othersPatterns)[number][1];

const fits = <T>(path: string, all: readonly (readonly [pattern: string, screen: T])[]): T | null =>
  all.find(([pattern]) => new RegExp(`^${pattern}$`).test(path.replace(/\?.*$/, '')))?.[1] ?? null;

/** A citizen's screen by its address, or null where help has nothing of its own to say about it. */
export function screenOf(path: string): HelpedScreen | null {
  return fits<HelpedScreen>(path, patterns);
}

/** Where a citizen answers for nobody but themselves, until they show it (R-P6). */
const ownUntilShown: ReadonlySet<HelpedScreen> = new Set([
  ...(['preparation', 'area', 'draw', 'talk', 'pictures', 'photo', 'sharing'] as const),
  ...(['boards', 'dreamBoard', 'mat', 'strengths', 'myPictures'] as const),
]);
/** Where a citizen answers those who work with them, who read it at once (§ 5). */
const readAtOnce: ReadonlySet<HelpedScreen> = new Set([
  ...(['communication', 'contributions', 'room', 'heard', 'answer', 'dreams', 'score', 'goal'] as const),
  ...(['efforts', 'staircase', 'everyday', 'status'] as const),
]);

/** Who sees what a citizen answers on a screen; null where nothing is asked, or nobody knows which screen it was. */
export function whoSeesAnswersOn(screen: HelpedScreen | null): 'nobodyBeforeShown' | 'helpersAtOnce' | null {
  if (screen === null) return null;
  if (ownUntilShown.has(screen)) return 'nobodyBeforeShown';
  return readAtOnce.has(screen) ? 'helpersAtOnce' : null;
}

/** The screen of somebody who is not signed in. */
export function openScreenOf(path: string): HelpedScreen | null {
  return fits<HelpedScreen>(path, openPatterns);
}

/** The screen of somebody who is no citizen. */
export function screenOfOthers(path: string): ScreenOfOthers | null {
  return fits<ScreenOfOthers>(path, othersPatterns);
}
