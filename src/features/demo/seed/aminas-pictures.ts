import sounds from '../../../../content/demo/sounds.json' with { type: 'json' };
import { drawPicture } from '../../../outside/pictures.ts';
import { drawingAsSvg } from '../../answer-files/public.ts';
import { aminasDrawingOfPixel } from './aminas-drawing-of-pixel.ts';
import type { PicturesText } from './own-pictures.ts';
import { picture } from './pictures.ts';

/** What Amina drew, as the text of its lines. */
export const aminasDrawingText = JSON.stringify(aminasDrawingOfPixel);

/** What Amina recorded: Pixel purrs. No words are said in it (`scripts/make-demo-sounds.ts`). */
export const pixelPurrs: Uint8Array = Buffer.from(sounds.purring, 'base64');

/** A photo of her drawing is her picture for "Pixel". */
async function photoOfTheDrawing(): Promise<Uint8Array> {
  return (await drawPicture(Buffer.from(drawingAsSvg(Buffer.from(aminasDrawingText))))).bytes;
}

/** What Amina made in pictures before her first meeting. */
export const aminasPictures: PicturesText = {
  photos: [{ name: 'Pixel', bytes: photoOfTheDrawing }],
  board: [
    { place: '5', words: 'Gå på grafisk skole', symbol: picture.palette },
    { place: '1', words: 'Tegne hver dag', symbol: picture.pencil },
    { place: '2', words: 'En ven, der også tegner', symbol: picture.handInHand },
    { place: '3', words: 'Ro omkring mig', symbol: picture.calm },
    { place: '4', words: '', symbol: { photo: 'Pixel' } },
    { place: '6', words: 'Bussen om formiddagen', symbol: picture.bus },
    { place: '7', words: 'Mine høretelefoner', symbol: picture.headphones },
    { place: '9', words: 'Min egen lejlighed', symbol: picture.key },
  ],
  mat: {
    home: 'important',
    day: 'important',
    people: 'important',
    bodyAndHealth: 'little',
    gettingAround: 'little',
    leisure: 'important',
    money: 'dontKnow',
    free: 'notImportant',
  },
  strengths: ['keepsOn', 'honest', 'creative', 'remembers', 'notices'],
  shownTo: { 'dream-board': ['ali', 'karin'], mat: ['ali'], strengths: ['ali', 'karin'] },
};
