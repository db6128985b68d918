const c = '/citizens/[^/]+';

/** Which address is which screen; the first that fits. */
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
  [`${c}/plan/(versions/[^/]+/)?(answer|answers)`, 'answer'],
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
  ['/', 'home'],
] as const;

/** A screen that help has a sentence about. */
export type HelpedScreen = (typeof patterns)[number][1];

/** The screen of an address, or null where help has nothing of its own to say about it. */
export function screenOf(path: string): HelpedScreen | null {
  const plain = path.replace(/\?.*$/, '');
  return patterns.find(([pattern]) => new RegExp(`^${pattern}$`).test(plain))?.[1] ?? null;
}
