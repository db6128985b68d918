/**
 * How a person wants the screens: letters, colours, how much at once, the voice that reads aloud, and how they point. A
 * person's own; nobody else sees or sets them, and whatever is not chosen is left to the device.
 */

/** The answers to each choice that has a few. The first is how it is until somebody chooses. */
export const choiceAnswers = {
  size: ['normal', 'large', 'largest'],
  calm: ['asIs', 'fewer', 'fewerNoPictures', 'bigPictures'],
  theme: ['device', 'light', 'dark', 'contrast'],
  font: ['lexend', 'andika', 'atkinson'],
  rate: ['slow', 'normal', 'fast'],
  /** For who has one button: a frame moves from thing to thing, and a press chooses what it stands around. */
  scan: ['off', 'slow', 'normal', 'quick'],
  /** Whether what the frame stands around is said aloud. */
  naming: ['silent', 'aloud'],
  /** For who points with the eyes. */
  fields: ['asIs', 'large'],
} as const;

/** A choice that has a few answers. */
export type ChoiceName = keyof typeof choiceAnswers;
export const choiceNames = Object.keys(choiceAnswers) as readonly ChoiceName[];

/** One answer to a choice. */
export type ChoiceAnswer<N extends ChoiceName> = (typeof choiceAnswers)[N][number];
export type FontChoice = ChoiceAnswer<'font'>;
export type RateChoice = ChoiceAnswer<'rate'>;

/** What somebody has chosen. What is absent they have not chosen. */
export type OwnChoices = { readonly [N in ChoiceName]?: ChoiceAnswer<N> } & {
  /** `municipal`, or the name of a voice of the device; names differ from device to device. */
  readonly voice?: string;
};

/** How long the frame stays at one place, by the choice (milliseconds). */
export const scanPaces: Readonly<Record<Exclude<ChoiceAnswer<'scan'>, 'off'>, number>> = {
  slow: 4000,
  normal: 2000,
  quick: 1000,
};

/** The voice that the municipality offers, where it does. */
export const municipalVoice = 'municipal';

/** A voice's name is never longer (characters). */
export const longestVoice = 200;

/** Whether a text is an answer to a choice. */
export function isAnswerTo<N extends ChoiceName>(name: N, text: unknown): text is ChoiceAnswer<N> {
  return (choiceAnswers[name] as readonly unknown[]).includes(text);
}

/** What of a record is a choice: from a cookie, a form or a row. What it does not know it leaves out; it refuses nothing. */
export function readChoices(record: Readonly<Record<string, unknown>>): OwnChoices {
  const known = choiceNames
    .filter((name) => isAnswerTo(name, record[name]))
    .map((name) => [name, record[name]]);
  const { voice } = record;
  const hasVoice = typeof voice === 'string' && voice.trim() !== '' && voice.length <= longestVoice;
  return Object.fromEntries(hasVoice ? [...known, ['voice', voice]] : known) as OwnChoices;
}

/**
 * What holds for the person at a device: choice by choice, their own where they have one, else what was chosen on the device.
 * Nothing is copied from one to the other, because a device may be shared.
 */
export function choicesThatHold(ofPerson: OwnChoices, ofDevice: OwnChoices): OwnChoices {
  return { ...ofDevice, ...ofPerson };
}
