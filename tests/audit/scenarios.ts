import type { Visit } from '../../src/database/visit.ts';
import type { AuditEventName } from '../../src/domain/audit-event.ts';
import type { World } from '../people.ts';
import { scenariosOfCommunication } from './scenarios-of-communication.ts';
import { scenariosOfEverydayAndPeople } from './scenarios-of-everyday-and-people.ts';
import { scenariosOfMeetings } from './scenarios-of-meetings.ts';
import { scenariosOfOwnPictures } from './scenarios-of-own-pictures.ts';
import { scenariosOfPlans } from './scenarios-of-plans.ts';
import { scenariosOfPreparation } from './scenarios-of-preparation.ts';
import { scenariosOfRenewal } from './scenarios-of-renewal.ts';
import type { Facts, StageName } from './stages.ts';

/** One way in which an event comes about, and who tries it in vain. */
export interface Scenario {
  readonly at: StageName;
  readonly who: string;
  /** What they are to Jonas, as the record says it; null where it is about no single citizen. */
  readonly as: string | null;
  readonly act: (visit: Visit, facts: Facts, world: World) => Promise<unknown>;
  /** Other events of the record that the same doing adds. */
  readonly also?: readonly AuditEventName[];
  /** Who may not, beside another caseworker and another municipality. */
  readonly denied?: readonly string[];
  /** The event that the denial is recorded as, where a first look already fails. */
  readonly deniedAs?: AuditEventName;
}

/** Events whose room is not built yet. This list only shrinks: a room that comes moves its events into its scenarios. */
export const notYetBuilt = [] as const satisfies readonly AuditEventName[];

/**
 * One scenario an event: whoever adds an event to the list adds its scenario, or the types complain. Scenarios of a stage
 * run on one database: first the denials, then what is only seen, then the changes in the order written here – so what
 * takes something away stands after what needs it, and closing the meeting stands last.
 */
export const scenarios: Record<Exclude<AuditEventName, (typeof notYetBuilt)[number]>, Scenario> = {
  ...scenariosOfPreparation,
  ...scenariosOfCommunication,
  ...scenariosOfOwnPictures,
  ...scenariosOfEverydayAndPeople,
  ...scenariosOfPlans,
  ...scenariosOfMeetings,
  ...scenariosOfRenewal,
};
