import sharp from 'sharp';

/** The longest side of a photo on paper, in pixels: 15 mm at 400 dots an inch are 240. */
const side = 320;

/** A kept photo as SVG text, so that it is printed where any other symbol is. Takes the bytes of a picture that we encoded. */
export async function photoAsSvg(bytes: Uint8Array): Promise<string> {
  const { data, info } = await sharp(bytes)
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#FFFFFF' })
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/jpeg;base64,${data.toString('base64')}"/></svg>`;
}
