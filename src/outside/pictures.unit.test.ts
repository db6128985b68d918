import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { largestPhoto } from '../domain/largest-photo.ts';
import { isRefusal } from '../domain/refusal.ts';
import { type Photo, readPhoto } from './pictures.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 40, g: 120, b: 200 } } });

/** A photo as a telephone takes it: on its side, knowing where, when and by what. */
const fromATelephone = (orientation = 6) =>
  plain(400, 200)
    .jpeg()
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: 'Telefonmager', Copyright: 'Karen Prøve' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '56/1 9/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '10/1 12/1 0/1',
      },
    })
    .toBuffer();

/** Left half red, right half blue: to see which way up a picture lies. */
const redLeftBlueRight = () =>
  sharp({ create: { width: 200, height: 100, channels: 3, background: '#0000ff' } })
    .composite([
      {
        input: { create: { width: 100, height: 100, channels: 3, background: '#ff0000' } },
        left: 0,
        top: 0,
      },
    ])
    .jpeg({ quality: 95 });

async function photo(bytes: Uint8Array): Promise<Photo> {
  const read = await readPhoto(bytes);
  if (isRefusal(read)) throw new Error(`refused: ${read.refused}`);
  return read as Photo;
}

const box = (...brands: string[]) => {
  const [major = '', ...others] = brands;
  const body = Buffer.from(`ftyp${major}\0\0\0\0${others.join('')}`, 'latin1');
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length + 4);
  return Buffer.concat([head, body, Buffer.alloc(64)]);
};

describe('a photo that is kept', () => {
  it('says nothing of where, when, by whom and with what it was taken', async () => {
    const sent = await fromATelephone();
    const before = await sharp(sent).metadata();
    expect(before.exif?.toString('latin1')).toContain('Telefonmager');
    // 0x8825 points to the place (GPS) inside EXIF.
    expect(
      before.exif?.includes(Buffer.from([0x88, 0x25])) || before.exif?.includes(Buffer.from([0x25, 0x88])),
    ).toBe(true);

    const kept = await photo(sent);
    const after = await sharp(kept.bytes).metadata();
    expect(after.exif).toBeUndefined();
    expect(after.xmp).toBeUndefined();
    expect(after.iptc).toBeUndefined();
    expect(after.icc).toBeUndefined();
    expect(after.orientation).toBeUndefined();
    const text = Buffer.from(kept.bytes).toString('latin1');
    for (const trace of ['Exif', 'EXIF', 'GPS', 'XMP', 'Telefonmager', 'Karen', 'http'])
      expect(text).not.toContain(trace);
  });

  it('stands upright', async () => {
    expect(await photo(await fromATelephone(1))).toMatchObject({ width: 400, height: 200 });
    expect(await photo(await fromATelephone(6))).toMatchObject({ width: 200, height: 400 });

    const turned = await redLeftBlueRight().withMetadata({ orientation: 3 }).toBuffer();
    const { data, info } = await sharp((await photo(turned)).bytes)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const leftMiddle = (50 * info.width + 20) * info.channels;
    expect(data[leftMiddle + 2]).toBeGreaterThan(200);
    expect(data[leftMiddle]).toBeLessThan(60);
  });

  it.each([
    [3200, 1600, 1600, 800],
    [1000, 4000, 400, 1600],
    [1600, 1200, 1600, 1200],
    [30, 20, 30, 20],
  ])('of %i × %i pixels becomes %i × %i', async (width, height, keptWidth, keptHeight) => {
    const kept = await photo(await plain(width, height).jpeg().toBuffer());
    expect(kept).toMatchObject({ mediaType: 'image/webp', width: keptWidth, height: keptHeight });
    expect(await sharp(kept.bytes).metadata()).toMatchObject({
      format: 'webp',
      width: keptWidth,
      height: keptHeight,
    });
  });

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('may be sent as %s', async (format) => {
    const sent = await plain(64, 48).toFormat(format).toBuffer();
    expect(await photo(sent)).toMatchObject({ mediaType: 'image/webp', width: 64, height: 48 });
  });

  it('is the first frame of a moving picture', async () => {
    const frames = await Promise.all(
      ['#ff0000', '#00ff00'].map((background) =>
        sharp({ create: { width: 40, height: 30, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const kept = await photo(moving);
    expect(kept).toMatchObject({ width: 40, height: 30 });
    expect((await sharp(kept.bytes).metadata()).pages ?? 1).toBe(1);
  });

  it('keeps what can be seen through', async () => {
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    expect((await sharp((await photo(clear)).bytes).metadata()).hasAlpha).toBe(true);
  });

  it('is read also from the middle of a larger buffer', async () => {
    const sent = await plain(10, 10).avif().toBuffer();
    const around = new Uint8Array(sent.length + 20);
    around.set(sent, 7);
    expect(await photo(around.subarray(7, 7 + sent.length))).toMatchObject({ width: 10, height: 10 });
  });
});

describe('a photo that is refused', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="file:///etc/passwd"/></svg>';
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['one byte', Buffer.of(0xff)],
    ['a letter', Buffer.from('Kære kommune')],
    ['a drawing that can fetch things', Buffer.from(svg)],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['a film', box('isom', 'iso2', 'mp41')],
    ['only the beginning of a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    [
      'noise that begins like a PNG',
      Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(500, 7)]),
    ],
    ['a drawing that begins like a GIF', Buffer.from(`GIF89a${svg}`)],
    ['noise that says it is AVIF', box('avif', 'mif1')],
  ])('as no picture: %s', async (_what, bytes) => {
    expect(await readPhoto(bytes)).toEqual({ refused: 'photo.notAPicture' });
  });

  it('as no picture: half a photo', async () => {
    const whole = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await readPhoto(whole.subarray(0, whole.length / 2))).toEqual({ refused: 'photo.notAPicture' });
  });

  it.each([
    ['heic', box('heic', 'mif1', 'heic')],
    ['heix', box('heix')],
    ['mif1 with heic inside', box('mif1', 'MiHE', 'miaf', 'heic')],
    ['a live photo', box('msf1', 'hevc')],
  ])('as an iPhone’s own format: %s', async (_what, bytes) => {
    expect(await readPhoto(bytes)).toEqual({ refused: 'photo.heic' });
  });

  it('as too large: more than 50 MB', async () => {
    const sent = Buffer.concat([await plain(10, 10).jpeg().toBuffer(), Buffer.alloc(largestPhoto)]);
    expect(await readPhoto(sent)).toEqual({ refused: 'photo.tooLarge' });
  });

  it('takes a JPEG of a large camera, which comes row by row, and no other as large', async () => {
    const sent = sharp({ create: { width: 10_000, height: 5_100, channels: 3, background: '#fff' } });
    expect(await readPhoto(await sent.clone().jpeg().toBuffer())).toMatchObject({ width: 1600, height: 816 });
    const whole = await sent.jpeg({ progressive: true }).toBuffer();
    expect(await readPhoto(whole)).toEqual({ refused: 'photo.tooLarge' });
  });

  it('as too large: a small file with more than 50 million pixels inside', async () => {
    const sent = await sharp({
      create: { width: 10_000, height: 5_100, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(sent.length).toBeLessThan(1024 * 1024);
    expect(await readPhoto(sent)).toEqual({ refused: 'photo.tooLarge' });
  });
});
