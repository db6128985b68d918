import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { nameOwnPhoto, readPhotoSymbol } from '../../../domain/symbols/own-photo.ts';
import { type FileStore, isFileHash } from '../../../outside/files.ts';
import { photoAsSvg, readPhoto } from '../../../outside/pictures.ts';
import { hashOfPhoto, insertOwnPhoto, type OwnPhoto, ownPhotos, setPhotoWithdrawn } from '../store.ts';

/** The citizen's own pictures, for the citizen. Throws NotFound for everybody else. */
export function seeOwnPhotos(visit: Visit, citizenId: string): Promise<readonly OwnPhoto[]> {
  return visit.read({ event: 'ownPhoto.viewed', citizenId }, async (work) => {
    if (work.actor.personId !== citizenId) throw new NotFound();
    return ownPhotos(work, citizenId);
  });
}

/**
 * The citizen makes a photo of theirs a symbol, under a word of their own. Refuses no word or a long one, what is no
 * photo, and a photo over the 200th. Throws NotFound for everybody else.
 */
export async function addOwnPhoto(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly name: string; readonly bytes: Uint8Array },
  files: FileStore,
): Promise<undefined | Refusal> {
  const { citizenId, name } = input;
  // Nobody else's bytes are unpacked or kept.
  const kept = (await seeOwnPhotos(visit, citizenId)).length;
  const word = nameOwnPhoto(name, kept);
  if (isRefusal(word)) return word;
  const photo = await readPhoto(input.bytes);
  if (isRefusal(photo)) return { ...photo, field: 'photo' };
  const photoHash = await files.put(photo.bytes);
  const whole: Command = { id: command.id, content: [command.content, photoHash] };
  return visit.write({ event: 'ownPhoto.kept', citizenId }, whole, async (work) => {
    if (work.actor.personId !== citizenId) throw new NotFound();
    await insertOwnPhoto(work, { id: command.id, citizenId, name: word, photoHash });
    return undefined;
  });
}

/** Removes a photo from the pictures that are offered, or brings it back. What it was used in keeps it. */
export function withdrawOwnPhoto(
  visit: Visit,
  command: Command,
  input: { readonly citizenId: string; readonly photoId: string; readonly isWithdrawn: boolean },
): Promise<undefined | Refusal> {
  const { citizenId, photoId, isWithdrawn } = input;
  return visit.write({ event: 'ownPhoto.kept', citizenId, subjectId: photoId }, command, async (work) => {
    if (!(await setPhotoWithdrawn(work, citizenId, photoId, isWithdrawn))) throw new NotFound();
    return undefined;
  });
}

/**
 * The picture of a citizen's own photo, for the citizen and for those who see something it is used in. Throws NotFound
 * for everybody else, whatever they know of its address.
 */
export async function seePhotoSymbol(
  visit: Visit,
  citizenId: string,
  photoId: string,
  files: FileStore,
): Promise<Uint8Array> {
  const hash = await visit.read({ event: 'ownPhoto.viewed', citizenId, subjectId: photoId }, async (work) => {
    const found = await hashOfPhoto(work, citizenId, photoId);
    if (found === null || !isFileHash(found)) throw new NotFound();
    return found;
  });
  const bytes = await files.get(hash);
  if (bytes === undefined) throw new NotFound();
  return bytes;
}

/** The photos among some symbols that the actor sees, by symbol, for another room's document; recorded where there are any. */
export async function photosAmong(
  work: Work,
  citizenId: string,
  symbols: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const id of symbols) {
    const photo = readPhotoSymbol(id);
    const hash = photo?.citizenId === citizenId ? await hashOfPhoto(work, citizenId, photo.photoId) : null;
    if (hash !== null) hashes.set(id, hash);
  }
  if (hashes.size > 0) work.also('ownPhoto.viewed');
  return hashes;
}

/** A kept photo as SVG text for paper; undefined where it is kept no more. Takes its longest side in pixels. */
export async function photoForPaper(
  hash: string,
  files: FileStore,
  side: number,
): Promise<string | undefined> {
  const bytes = isFileHash(hash) ? await files.get(hash) : undefined;
  return bytes && photoAsSvg(bytes, side);
}
