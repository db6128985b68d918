import { NotFound } from '../database/visit.ts';

/** What whoever sends a form to what is over is shown beside the sentence that it was not kept. */
export interface SentTooLate {
  /** What the button leads to. */
  readonly to: 'meeting' | 'goal' | 'plan';
  /** Where the button leads; without it the page that an address is led to. */
  readonly page?: string;
  /** The card that was chosen, as it is called on its page. */
  readonly chose?: string;
}

/**
 * What an address showed is over for now, and is told about on another page: a meeting that was closed, a goal of a plan that was
 * agreed. Whoever opens the address is led there. A form that is sent to it is answered with a plain page: that it is over, that
 * nothing was kept, what was typed, and the way to where it stands (R-T5).
 */
export class StandsElsewhere extends NotFound {
  constructor(
    readonly page: string,
    readonly sent: SentTooLate,
  ) {
    super();
  }
}
