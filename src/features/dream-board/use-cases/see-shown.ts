import { givenNameOf } from '../../../database/given-name.ts';
import { NotFound, type Visit } from '../../../database/visit.ts';
import { type PictureName, pictureNames } from '../../../domain/dream-board/own-picture.ts';
import type { ShownContent } from '../../../domain/dream-board/showing.ts';
import { type FileStore, isFileHash } from '../../../outside/files.ts';
import { shownCopy, shownPictures } from '../store-showing.ts';

/** A picture that the citizen shows to the person who looks. */
export interface PictureShownToMe {
  readonly copyId: string;
  readonly name: PictureName;
  readonly content: ShownContent;
  /** ISO day. */
  readonly shownOn: string;
}

/** What the citizen shows of their pictures to the actor (R-P6, § 5). Throws NotFound for whoever may see none. */
export function seeShownPictures(
  visit: Visit,
  citizenId: string,
): Promise<{ citizenName: string; pictures: readonly PictureShownToMe[] }> {
  return visit.read({ event: 'shownPicture.viewed', citizenId }, async (work) => {
    const citizenName = await givenNameOf(work, citizenId);
    if (citizenName === null) throw new NotFound();
    const mine = (await shownPictures(work, citizenId)).filter(
      ({ personId }) => personId === work.actor.personId,
    );
    if (mine.length === 0) work.sawNothing();
    return { citizenName, pictures: pictureNames.flatMap((name) => mine.filter((one) => one.name === name)) };
  });
}

/** The photo on a card that is shown to the actor. Throws NotFound when it is not, or no longer. */
export async function seeShownCardPhoto(
  visit: Visit,
  citizenId: string,
  { copyId, cardId }: { readonly copyId: string; readonly cardId: string },
  files: FileStore,
): Promise<Uint8Array> {
  const purpose = { event: 'shownPicture.photoViewed', citizenId, subjectId: copyId } as const;
  const hash = await visit.read(purpose, async (work) => {
    const copy = await shownCopy(work, citizenId, copyId);
    const photo = copy?.content.cards.find(({ id }) => id === cardId)?.photo;
    // Thrown inside, so that the record says that nothing was shown (R-T3).
    if (!photo || !isFileHash(photo)) throw new NotFound();
    return photo;
  });
  const bytes = await files.get(hash);
  if (bytes === undefined) throw new NotFound();
  return bytes;
}
