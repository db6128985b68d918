import { type RawBuilder, sql } from 'kysely';

/**
 * The one day that is told of a meeting, everywhere: the day it was held, and until then the day it is called for. Takes the name
 * of the meeting's table in the statement; gives a date.
 */
export const dayOfMeeting = (meeting: string): RawBuilder<string> =>
  sql<string>`coalesce((${sql.ref(`${meeting}.opened_at`)} at time zone 'Europe/Copenhagen')::date, ${sql.ref(`${meeting}.held_on`)})`;
