import { emojiIds } from '../../outside/pdf/printable-text.ts';
import { symbolPicture } from './picture.ts';

/** Pictures of the emoji in somebody's words as SVG text by id, so that paper shows them too (R-P8). */
export async function emojiPictures(words: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const sign of words.match(/\p{Extended_Pictographic}\ufe0f?/gu) ?? []) {
    for (const id of emojiIds(sign)) {
      const svg = await symbolPicture(id);
      if (svg !== undefined) found[id] = svg;
    }
  }
  return found;
}
