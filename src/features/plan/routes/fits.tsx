import { type Handler, pageOf } from '../../../web/request.ts';
import { FitsPage } from '../views/fits-page.tsx';
import { seenForWriting, viewOn } from './parts.ts';

/** "Passer det?": what another wrote down for the citizen, one at a time, also after the plan was agreed (R-P8, R-M8). */
export const showFits: Handler = async (c) => {
  const seen = await seenForWriting(c, (rights) => rights.isCitizen);
  return c.html(<FitsPage {...viewOn(pageOf(c))} seen={seen} />);
};
