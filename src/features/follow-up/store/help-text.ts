import type { Work } from '../../../database/visit.ts';
import type { HelpAsWritten } from '../../../domain/follow-up/help-as-written.ts';
import type { EffortText } from './efforts.ts';

/** The whole of what help says, with the name of its offer. */
export async function asWritten(work: Work, text: EffortText): Promise<HelpAsWritten> {
  const { what, how, who, howOften, from, to, offerId } = text;
  return { what, how, who, offer: await nameOfOffer(work, offerId), howOften, from, to };
}

/** The name of an offer; '' for none, and for one that is not seen. */
export async function nameOfOffer({ tx, actor }: Work, offerId: string | null): Promise<string> {
  if (offerId === null) return '';
  const row = await tx
    .selectFrom('offer')
    .select('name')
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', offerId)
    .executeTakeFirst();
  return row?.name ?? '';
}

/** The given name of a citizen; '' for one who is not seen. */
export async function givenNameOf({ tx, actor }: Work, citizenId: string): Promise<string> {
  const row = await tx
    .selectFrom('person')
    .select('givenName')
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', citizenId)
    .executeTakeFirst();
  return row?.givenName ?? '';
}
