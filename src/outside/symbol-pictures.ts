import sharp from 'sharp';

/** The longest side of a kept symbol, in pixels. */
const longestSide = 512;
/** The largest picture that is unpacked, in pixels: a small file can hold a picture that fills the memory. */
const mostPixels = 25_000_000;
const quality = 86;
const limits = { limitInputPixels: mostPixels, failOn: 'error', pages: 1 } as const;
/** A picture made to take forever is given up, in seconds. */
const longestWork = 10;
/** SVG is drawn at the size it is kept in, however small it says it is. */
const svgSize = { width: longestSide, height: longestSide, fit: 'inside' } as const;

type Kind = 'pixels' | 'svg' | 'other';

/** What the first bytes say, whatever the file is called. */
function kindOf(bytes: Uint8Array): Kind {
  const head = Buffer.from(bytes.subarray(0, 4096));
  const start = head.toString('latin1', 0, 12);
  if (/^\xff\xd8\xff|^\x89PNG\r\n.\n|^RIFF.{4}WEBP/s.test(start)) return 'pixels';
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  // Entities are what XML is blown up with, and what other files are read with: no picture needs them.
  if (!text.startsWith('<') || Buffer.from(bytes).includes('<!ENTITY')) return 'other';
  return Buffer.from(bytes).includes('<svg') ? 'svg' : 'other';
}

/** Whether the head of a file says that it is a picture we take, of a size we take; in a thousandth of a second or so. */
export async function looksLikeSymbol(bytes: Uint8Array): Promise<boolean> {
  const kind = kindOf(bytes);
  if (kind === 'other') return false;
  try {
    const { format, width, height } = await sharp(bytes, limits).metadata();
    return (kind === 'svg') === (format === 'svg') && width * height <= mostPixels;
  } catch {
    return false;
  }
}

/**
 * A picture of a symbol pack as it is kept: WebP, at most 512 pixels on its longest side, made anew from its pixels, so that
 * no script, link or reference survives. Takes the bytes of an SVG, PNG, WebP or JPEG; undefined for anything else, for
 * what is damaged, and for an SVG with entities.
 */
export async function readSymbolPicture(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const kind = kindOf(bytes);
  if (kind === 'other') return undefined;
  try {
    // libvips gives librsvg no folder and no address to fetch from: what an SVG points at outside itself is not drawn.
    const picture = sharp(bytes, limits);
    const { format, width, height } = await picture.metadata();
    if ((kind === 'svg') !== (format === 'svg')) return undefined;
    if (width * height > mostPixels) return undefined;
    const density = Math.min(2400, Math.max(1, (72 * longestSide) / Math.max(width, height, 1)));
    const drawn =
      kind === 'svg' ? sharp(bytes, { density, limitInputPixels: mostPixels }) : picture.autoOrient();
    return await drawn
      .resize(kind === 'svg' ? svgSize : { ...svgSize, withoutEnlargement: true })
      .webp({ quality, alphaQuality: 100 })
      .timeout({ seconds: longestWork })
      .toBuffer();
  } catch {
    return undefined;
  }
}
