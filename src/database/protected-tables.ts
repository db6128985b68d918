import { tablesOfEveryday } from './tables-of-everyday.ts';
import { tablesOfMeetings } from './tables-of-meetings.ts';
import { tablesOfPlan } from './tables-of-plan.ts';
import { tablesOfPreparation } from './tables-of-preparation.ts';
import { every, type ProtectedTable } from './ways-to-rows.ts';

/** Every table about a citizen. A table that is in neither this list nor `structural-tables.ts` fails a test. */
export const protectedTables: readonly ProtectedTable[] = [
  ...tablesOfPreparation,
  ...tablesOfMeetings,
  ...tablesOfPlan,
  ...tablesOfEveryday,
  {
    table: 'person_identity',
    select: [{ resource: 'birthDate', reaches: { all: every } }],
    insert: [{ resource: 'birthDate', reaches: { all: every } }],
    update: [{ resource: 'birthDate', reaches: { all: every } }],
  },
];
