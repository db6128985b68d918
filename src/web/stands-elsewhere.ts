import { NotFound } from '../database/visit.ts';

/**
 * What an address showed is over for now, and is told about on another page: a meeting that was closed, a goal of a plan that was
 * agreed. Whoever opens the address is led there; a form that is sent to it is refused as any other, so that nothing typed is lost.
 */
export class StandsElsewhere extends NotFound {
  constructor(readonly page: string) {
    super();
  }
}
