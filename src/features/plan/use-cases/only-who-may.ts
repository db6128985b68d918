import { type Actor, NotFound } from '../../../database/visit.ts';
import { type PlanRights, planRights } from '../../../domain/plan/writing.ts';

/**
 * The actor's rights with the plan, when the one that is asked for is among them (§ 5). Throws NotFound otherwise: the cell
 * of an event may be wider than what is written here, and nobody learns what they may not do.
 */
export function onlyWhoMay(actor: Actor, may: (rights: PlanRights) => boolean): PlanRights {
  const rights = planRights(actor);
  if (!may(rights)) throw new NotFound();
  return rights;
}

/** Those who write down the citizen's words: the citizen and the caseworker (R-P8). Throws NotFound for others. */
export function writerOfWords(actor: Actor): 'citizen' | 'caseworker' {
  const { isCitizen } = onlyWhoMay(actor, (rights) => rights.isCitizen || rights.writesPlan);
  return isCitizen ? 'citizen' : 'caseworker';
}
