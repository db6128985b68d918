import { areaOfMat, kindOf, type PictureName } from '../../domain/dream-board/own-picture.ts';
import { areaPicture } from '../preparation/public.ts';

/** The symbol of each of the three rooms, from the symbol library. */
export const roomSymbols = { 'dream-board': '1F4AD', mat: '1F4AC', strengths: '1F4AA' } as const;

/** The symbol a picture is known by in a list: a sub-mat has that of its life area. */
export function symbolOfPicture(name: PictureName): string {
  const area = areaOfMat(name);
  if (area !== null) return areaPicture[area];
  return roomSymbols[
    kindOf(name) === 'dreamBoard' ? 'dream-board' : kindOf(name) === 'mat' ? 'mat' : 'strengths'
  ];
}
