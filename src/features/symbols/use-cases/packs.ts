import { v5 as uuidv5 } from 'uuid';
import { type Command, NotFound, NotSignedIn, type Visit, type Work } from '../../../database/visit.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import {
  creditLine,
  mostDrawnAtOnce,
  namePack,
  type PackRefusal,
  readPackSymbol,
} from '../../../domain/symbols/pack.ts';
import { type FileStore, isFileHash } from '../../../outside/files.ts';
import {
  drawPictures,
  openSymbolPack,
  type PackPicture,
  type SentPicture,
} from '../../../outside/symbol-pack.ts';
import { insertPackToDraw } from '../store-drawing.ts';
import {
  allPacks,
  commonOf,
  creditsOfPacks,
  insertPack,
  type KeptPackPicture,
  type NewPack,
  type PackCredit,
  packPicture,
  type SymbolPack,
  setPackOff,
} from '../store-packs.ts';

/** The municipality's packs, for the administrator and the manager (§ 5: people and offers). Throws NotFound for all others. */
export function listPacks(visit: Visit): Promise<readonly SymbolPack[]> {
  return visit.read({ event: 'symbolPacks.listed', citizenId: null }, allPacks);
}

/** A pack as it is sent. */
export interface SentPack {
  readonly name: string;
  /** Whether the one who sends it accepts the terms of its licences for the municipality. */
  readonly accepted: boolean;
  readonly zip: Uint8Array;
}

/**
 * The administrator adds a pack and accepts its licences. Nothing of it is kept where one thing is wrong: gives a
 * {@link PackRefusal} that names the file or the line. A pack of more than 60 pictures is kept as it was sent and drawn
 * afterwards (draw-packs.ts). Throws NotFound for all but the administrator.
 */
export async function addPack(
  visit: Visit,
  command: Command,
  sent: SentPack,
  files: FileStore,
): Promise<undefined | PackRefusal> {
  // Nobody else's archive is unpacked.
  const { role } = await visit.whoAmI();
  if (role !== 'administrator') return denied(visit, command);
  const name = namePack(sent.name, sent.accepted);
  if (isRefusal(name)) return name as PackRefusal;
  const opened = await openSymbolPack(sent.zip);
  if (isRefusal(opened)) return opened as PackRefusal;
  const pictures = opened as readonly SentPicture[];
  if (pictures.length > mostDrawnAtOnce) return addLater(visit, command, name, pictures);
  const drawn = await drawPictures(pictures);
  if (isRefusal(drawn)) return drawn as PackRefusal;
  const symbols: NewPack['symbols'][number][] = [];
  for (const { bytes, file, ...words } of drawn as readonly PackPicture[])
    symbols.push({ ...words, id: uuidv5(file, command.id), pictureHash: await files.put(bytes) });
  const whole: Command = { id: command.id, content: [command.content, symbols] };
  const added = await visit.write(
    { event: 'symbolPack.added', citizenId: null, subjectId: command.id },
    whole,
    async (work) => {
      await insertPack(work, { id: command.id, name, symbols });
      return undefined;
    },
  );
  return added as undefined | PackRefusal;
}

/** Keeps the pictures as they were sent, in one transaction with the pack: nothing that was taken is lost (R-T5). */
async function addLater(
  visit: Visit,
  command: Command,
  name: string,
  pictures: readonly SentPicture[],
): Promise<undefined> {
  const { id } = command;
  const listed = pictures.map(({ sent: _sent, ...one }) => one);
  await visit.write(
    { event: 'symbolPack.added', citizenId: null, subjectId: id },
    { id, content: [command.content, listed] },
    async (work) => {
      const identified = pictures.map((one) => ({ ...one, id: uuidv5(one.file, id) }));
      await insertPackToDraw(work, { id, name, pictures: identified });
      return undefined;
    },
  );
  return undefined;
}

/** Recorded as any other denial (R-T3). */
async function denied(visit: Visit, command: Command): Promise<never> {
  await visit.write({ event: 'symbolPack.added', citizenId: null }, command, () =>
    Promise.reject(new NotFound()),
  );
  throw new NotFound();
}

/** Switches a pack off: found no more, but shown where it is used. Or on again. Throws NotFound for all but the administrator. */
export function switchPack(
  visit: Visit,
  command: Command,
  { packId, isOff }: { readonly packId: string; readonly isOff: boolean },
): Promise<undefined | Refusal> {
  return visit.write(
    { event: 'symbolPack.switched', citizenId: null, subjectId: packId },
    command,
    async (work) => {
      if (!(await setPackOff(work, packId, isOff))) throw new NotFound();
      return undefined;
    },
  );
}

/** A picture of a pack of one's own municipality. Throws NotFound for anybody of another. */
export async function seePackPicture(
  visit: Visit,
  { packId, symbolId }: { readonly packId: string; readonly symbolId: string },
  files: FileStore,
): Promise<Uint8Array> {
  const kept = await visit.readCommon((common) => packPicture(common, packId, symbolId));
  const bytes = kept && isFileHash(kept.pictureHash) ? await files.get(kept.pictureHash) : undefined;
  if (bytes === undefined) throw new NotFound();
  return bytes;
}

/** Licences and credits of the municipality's packs, for whoever is signed in; none for anybody else. */
export async function seePackCredits(
  visit: Visit,
): Promise<readonly (PackCredit & { readonly pack: string })[]> {
  try {
    return await visit.readCommon(creditsOfPacks);
  } catch (error) {
    if (error instanceof NotSignedIn) return [];
    throw error;
  }
}

/** Pictures of packs among some symbols, for another room's document: where their bytes are kept, and the line of credit. */
export interface PacksOnPaper {
  readonly hashes: ReadonlyMap<string, string>;
  /** '' where there are none. */
  readonly credit: string;
}

/** Finds the pictures of packs among some symbols. */
export async function packsAmong(work: Work, symbols: Iterable<string>): Promise<PacksOnPaper> {
  const common = commonOf(work);
  const kept = new Map<string, KeptPackPicture>();
  for (const id of symbols) {
    const ofPack = readPackSymbol(id);
    const found = ofPack && (await packPicture(common, ofPack.packId, ofPack.symbolId));
    if (found) kept.set(id, found);
  }
  return {
    hashes: new Map([...kept].map(([id, { pictureHash }]) => [id, pictureHash])),
    credit: creditLine(kept.values()),
  };
}
