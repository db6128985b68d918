import sharp from 'sharp';
import { largestPhoto } from '../domain/largest-photo.ts';
import type { Refusal } from '../domain/refusal.ts';

/** A photo as it is kept: upright, small enough for a tablet, without place, time or camera inside. */
export interface Photo {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/webp';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export type PhotoRefusal = 'photo.notAPicture' | 'photo.tooLarge' | 'photo.heic';

/** The largest picture that is unpacked as a whole, in pixels: a small file can hold a picture that fills the memory. */
const mostPixels = 50_000_000;
/** The largest JPEG that is unpacked row by row and made smaller meanwhile, as cameras of 108 million pixels write it. */
const mostPixelsByRows = 110_000_000;
/** The longest side of a kept photo, in pixels. */
const longestSide = 1600;
const quality = 80;
/** A picture made to take forever is given up, in seconds. */
const longestWork = 20;

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1']);

type Kind = 'picture' | 'heic' | 'other';

/** The brands in the first box of a HEIF file, from its length on; none when it is no such file. */
function heifBrands(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 256)).toString(
    'latin1',
  );
  if (text.slice(4, 8) !== 'ftyp') return [];
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const box = text.slice(8, Math.min(length, text.length));
  // The second four characters are a version, not a brand.
  return (box.match(/.{4}/gs) ?? []).filter((_brand, place) => place !== 1);
}

/** What the first bytes say, whatever the file is called. SVG and PDF are other: they can fetch and run things. */
function kindOf(bytes: Uint8Array): Kind {
  const starts = (...first: number[]) => first.every((byte, place) => bytes[place] === byte);
  const text = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (starts(0xff, 0xd8, 0xff) || starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'picture';
  if (/^RIFF.{4}WEBP/s.test(text) || /^GIF8[79]a/.test(text)) return 'picture';
  const brands = heifBrands(bytes);
  if (brands.includes('avif')) return 'picture';
  return brands.some((brand) => heicBrands.has(brand)) ? 'heic' : 'other';
}

const refused = (code: PhotoRefusal): Refusal<PhotoRefusal> => ({ refused: code });

/**
 * Reads a photo that a person sent and makes it safe to keep: turned upright, at most 1600 pixels on its longest
 * side, re-encoded, everything but the picture gone – place (GPS), time, camera, preview (R-P5, R-F5).
 * Takes the bytes of a JPEG, PNG, WebP, GIF or AVIF; of a moving picture the first frame is kept.
 * Refuses `photo.notAPicture` (anything else, or damaged), `photo.tooLarge` (over 50 MB; over 110 million pixels of a
 * JPEG that comes row by row, over 50 million of any other), `photo.heic` (an iPhone's own format, which the library cannot unpack).
 */
export async function readPhoto(bytes: Uint8Array): Promise<Photo | Refusal<PhotoRefusal>> {
  if (bytes.byteLength > largestPhoto) return refused('photo.tooLarge');
  const kind = kindOf(bytes);
  if (kind === 'heic') return refused('photo.heic');
  if (kind === 'other') return refused('photo.notAPicture');
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixelsByRows, failOn: 'error', pages: 1 });
    const { width, height, format, isProgressive } = await picture.metadata();
    const isByRows = format === 'jpeg' && isProgressive !== true;
    if (width * height > (isByRows ? mostPixelsByRows : mostPixels)) return refused('photo.tooLarge');
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality })
      .timeout({ seconds: longestWork })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, mediaType: 'image/webp', width: info.width, height: info.height };
  } catch (error) {
    const isTooLarge = error instanceof Error && /exceeds pixel limit/i.test(error.message);
    return refused(isTooLarge ? 'photo.tooLarge' : 'photo.notAPicture');
  }
}

/** A drawing of ours, as large as a kept photo. Pixels an inch of its points. */
const drawingDensity = 136;

/**
 * Draws an SVG of our own making as a photo to keep: at most 1600 pixels on its longest side. Takes SVG text with its
 * letters as shapes, because no font of the machine is asked for. Never give it what a person sent.
 */
export async function drawPicture(svg: Uint8Array): Promise<Photo> {
  const { data, info } = await sharp(svg, { density: drawingDensity, limitInputPixels: mostPixels })
    .flatten({ background: '#ffffff' })
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality })
    .timeout({ seconds: longestWork })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, mediaType: 'image/webp', width: info.width, height: info.height };
}

/** Pixels of the longest side of a photo on paper. */
export const printedSide = 700;

/** A kept photo as SVG text that a document can hold. Takes its longest side in pixels. Throws when the bytes are no picture. */
export async function photoAsSvg(bytes: Uint8Array, side = printedSide): Promise<string> {
  const { data, info } = await sharp(bytes)
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true });
  const size = `width="${info.width}" height="${info.height}"`;
  const source = `data:image/jpeg;base64,${data.toString('base64')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${info.width} ${info.height}" ${size}><image ${size} xlink:href="${source}"/></svg>`;
}
