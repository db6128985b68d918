import { sql } from 'kysely';
import type { Common, Work } from '../../database/visit.ts';
import {
  type PackRefusal,
  type PackRefusalCode,
  type PackState,
  packStateOf,
  packSymbol,
  refusePack,
} from '../../domain/symbols/pack.ts';
import type { PackWords } from '../../domain/symbols/pack-search.ts';

/** What everybody of the municipality is offered, inside the transaction of somebody. */
export function commonOf({ tx, actor: { municipalityId } }: Work): Common {
  return { tx: tx as unknown as Common['tx'], municipalityId };
}

/** A pack as the administrator sees it. */
export interface SymbolPack {
  readonly id: string;
  readonly name: string;
  /** Those that are drawn. */
  readonly pictures: number;
  /** How many there will be, while they are drawn. */
  readonly expected: number;
  readonly state: PackState;
  /** Why it was refused in the end. */
  readonly fault: PackRefusal | null;
  /** Each licence and credit of its pictures once. */
  readonly credits: readonly PackCredit[];
  readonly acceptedBy: string;
  /** ISO instant. */
  readonly acceptedAt: string;
  readonly isOff: boolean;
  readonly version: number;
}

/** Under which licence pictures are used, and who made them. */
export interface PackCredit {
  readonly licence: string;
  readonly credit: string;
}

/** So long a pack that came to nothing is listed, in days. */
const daysListed = 7;

/** The packs of the municipality, by name; those that are switched off among them, and those that came to nothing lately. */
export async function allPacks({ tx, actor: { municipalityId } }: Work): Promise<readonly SymbolPack[]> {
  const packs = await tx
    .selectFrom('symbolPack as k')
    .innerJoin('person as p', (join) =>
      join.onRef('p.municipalityId', '=', 'k.municipalityId').onRef('p.id', '=', 'k.acceptedBy'),
    )
    .select(['k.id', 'k.name', 'k.acceptedAt', 'k.switchedOffAt', 'k.version', 'p.givenName', 'p.familyName'])
    .select(['k.drawnAt', 'k.drawn', 'k.expected', 'k.fault', 'k.faultWhat'])
    .select(sql<number>`(extract(epoch from now() - k.heard_at) * 1000)::float8`.as('silence'))
    .where('k.municipalityId', '=', municipalityId)
    .where((row) =>
      row.or([
        row('k.fault', 'is', null),
        row('k.heardAt', '>', sql<string>`now() - make_interval(days => ${daysListed})`),
      ]),
    )
    .orderBy('k.name')
    .orderBy('k.id')
    .execute();
  const counted = await tx
    .selectFrom('packSymbol')
    .select(['packId', 'licence', 'credit', ({ fn }) => fn.countAll<number>().as('pictures')])
    .where('municipalityId', '=', municipalityId)
    .groupBy(['packId', 'licence', 'credit'])
    .orderBy('credit')
    .orderBy('licence')
    .execute();
  return packs.map(({ id, name, acceptedAt, version, expected, drawnAt, ...pack }) => {
    const ofPack = counted.filter(({ packId }) => packId === id);
    const isDrawn = drawnAt !== null;
    return {
      ...{ id, name, acceptedAt, version, expected },
      acceptedBy: `${pack.givenName} ${pack.familyName}`,
      isOff: pack.switchedOffAt !== null,
      state: packStateOf({ isDrawn, isFaulty: pack.fault !== null, silence: pack.silence }),
      fault: pack.fault === null ? null : refusePack(pack.fault as PackRefusalCode, pack.faultWhat),
      pictures: isDrawn ? ofPack.reduce((sum, { pictures }) => sum + Number(pictures), 0) : pack.drawn,
      credits: ofPack.map(({ licence, credit }) => ({ licence, credit })),
    };
  });
}

/** What a new pack holds. */
export interface NewPack {
  readonly id: string;
  readonly name: string;
  readonly symbols: readonly (PackWords & PackCredit & { readonly pictureHash: string })[];
}

/** Rows in one statement; PostgreSQL takes 65,535 values. */
const rowsAtOnce = 500;

/** Keeps a pack with its pictures; the actor accepts its licences, now. */
export async function insertPack({ tx, actor, now }: Work, { id, name, symbols }: NewPack): Promise<void> {
  const { municipalityId } = actor;
  await tx
    .insertInto('symbolPack')
    .values({ municipalityId, id, name, acceptedBy: actor.personId, acceptedAt: now })
    .execute();
  const rows = symbols.map((symbol, position) => ({
    municipalityId,
    packId: id,
    position,
    ...symbol,
    keywords: [...symbol.keywords],
  }));
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await tx
      .insertInto('packSymbol')
      .values(rows.slice(at, at + rowsAtOnce))
      .execute();
}

/** Switches a pack off or on; false when there is none. */
export async function setPackOff({ tx, actor, now }: Work, packId: string, isOff: boolean): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('symbolPack')
    .set((row) => ({ switchedOffAt: isOff ? now : null, version: row('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', packId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The packs that are found: id and name. */
export async function packsOn({
  tx,
  municipalityId,
}: Common): Promise<readonly { id: string; name: string }[]> {
  return tx
    .selectFrom('symbolPack')
    .select(['id', 'name'])
    .where('municipalityId', '=', municipalityId)
    .where('switchedOffAt', 'is', null)
    .where('drawnAt', 'is not', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

/** The pictures of a pack with their words, in the order of its list. */
export async function wordsOfPack(
  { tx, municipalityId }: Common,
  packId: string,
): Promise<readonly PackWords[]> {
  const rows = await tx
    .selectFrom('packSymbol')
    .select(['id', 'name', 'keywords'])
    .where('municipalityId', '=', municipalityId)
    .where('packId', '=', packId)
    .orderBy('position')
    .execute();
  return rows.map(({ id, name, keywords }) => ({
    id: packSymbol({ packId, symbolId: id, name }),
    name,
    keywords,
  }));
}

/** A picture of a pack as it is kept. */
export interface KeptPackPicture extends PackCredit {
  readonly pictureHash: string;
}

/** A picture of a pack of the municipality, switched off or not; undefined where there is none. */
export async function packPicture(
  { tx, municipalityId }: Common,
  packId: string,
  symbolId: string,
): Promise<KeptPackPicture | undefined> {
  return tx
    .selectFrom('packSymbol')
    .select(['pictureHash', 'licence', 'credit'])
    .where('municipalityId', '=', municipalityId)
    .where('packId', '=', packId)
    .where('id', '=', symbolId)
    .executeTakeFirst();
}

/** Every licence and credit of the municipality's packs with the pack's name, also of those switched off: they may be in use. */
export async function creditsOfPacks({
  tx,
  municipalityId,
}: Common): Promise<readonly (PackCredit & { readonly pack: string })[]> {
  return tx
    .selectFrom('packSymbol as s')
    .innerJoin('symbolPack as k', (join) =>
      join.onRef('k.municipalityId', '=', 's.municipalityId').onRef('k.id', '=', 's.packId'),
    )
    .select(['k.name as pack', 's.licence', 's.credit'])
    .distinct()
    .where('s.municipalityId', '=', municipalityId)
    .orderBy('k.name')
    .orderBy('s.credit')
    .orderBy('s.licence')
    .execute();
}
