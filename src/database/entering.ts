import type { RelationKind, Role } from '../domain/access/access-table.ts';
import { type OwnChoices, readChoices } from '../domain/own-choices.ts';
import type { Connection } from './database.ts';

/** Who is signed in, as the database told when the transaction began. */
export interface Actor {
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly personId: string;
  readonly givenName: string;
  readonly role: Role;
  readonly language: 'da' | 'en';
  /** How the actor wants the screens; come with the entering, so that no page asks for them. */
  readonly choices: OwnChoices;
  /** What the actor is today to the citizen that the transaction is about; to anybody, when it is about none. */
  readonly kinds: readonly RelationKind[];
  /** Full name of the citizen that the transaction is about; null when it is about none, or one the actor may not know. */
  readonly citizenName: string | null;
  /** That citizen shows the actor the plan (the S cells, § 5); false when it is about none. */
  readonly isShownPlan: boolean;
}

/** The visitor has no living session. */
export class NotSignedIn extends Error {}

interface Entered {
  readonly municipality_id: string | null;
  readonly municipality_name: string;
  readonly person_id: string;
  readonly given_name: string;
  readonly role: Role;
  readonly language: 'da' | 'en';
  readonly choices: Readonly<Record<string, unknown>> | null;
  readonly kinds: RelationKind[];
  readonly citizen_name: string | null;
  readonly is_shown_plan: boolean;
}

/**
 * Enters the transaction as the person of a session: row-level security knows from here on who asks, and about whom.
 * Takes the hash of the session's token, the ISO instant and local day, and the citizen the transaction is about, null
 * for none. Throws NotSignedIn when no living session has the token.
 */
export async function enter(
  send: Connection['send'],
  tokenHash: Buffer,
  now: string,
  today: string,
  citizenId: string | null,
): Promise<Actor> {
  const { rows } = await send<Entered>(
    `select municipality_id, municipality_name, person_id, given_name, role, language, kinds,
       (select to_jsonb(c) from own_choices c
        where c.municipality_id = entered.municipality_id and c.person_id = entered.person_id) as choices,
       (select p.given_name || ' ' || p.family_name from person p
        where p.municipality_id = entered.municipality_id and p.id = $4::uuid) as citizen_name,
       coalesce($4::uuid = any (access.plans_shown_to_me()), false) as is_shown_plan
     from access.enter($1, $2::timestamptz, $3::date, $4::uuid) as entered`,
    [tokenHash, now, today, citizenId],
  );
  const entered = rows[0];
  if (entered === undefined || entered.municipality_id === null) throw new NotSignedIn();
  return {
    municipalityId: entered.municipality_id,
    municipalityName: entered.municipality_name,
    personId: entered.person_id,
    givenName: entered.given_name,
    role: entered.role,
    language: entered.language,
    choices: readChoices(entered.choices ?? {}),
    kinds: entered.kinds,
    citizenName: entered.citizen_name,
    isShownPlan: entered.is_shown_plan,
  };
}
