import { NotFound, type Visit } from '../../../database/visit.ts';
import { type FileStore, isFileHash } from '../../../outside/files.ts';
import { photoOfCard } from '../store.ts';

/** The photo on one of the citizen's own cards. Throws NotFound for everybody else (R-P6) and where there is none. */
export async function seeOwnCardPhoto(
  visit: Visit,
  citizenId: string,
  cardId: string,
  files: FileStore,
): Promise<Uint8Array> {
  const hash = await visit.read(
    { event: 'ownPicture.viewed', citizenId, subjectId: cardId },
    async (work) => {
      const found = await photoOfCard(work, citizenId, cardId);
      if (found === null || !isFileHash(found)) throw new NotFound();
      return found;
    },
  );
  const bytes = await files.get(hash);
  if (bytes === undefined) throw new NotFound();
  return bytes;
}
