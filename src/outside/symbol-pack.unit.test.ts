import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { aDrawing, aPack, aZip, type Zipped } from '../../tests/symbol-packs.ts';
import { isRefusal } from '../domain/refusal.ts';
import { drawPictures, openSymbolPack, type SentPicture } from './symbol-pack.ts';
import { readSymbolPicture } from './symbol-pictures.ts';

const head = 'fil,dansk navn,søgeord,licens,kreditering\n';
const list = (rows: string, name = 'liste.csv'): Zipped => ({ name, content: head + rows });
const hus: Zipped = { name: 'hus.svg', content: aDrawing() };
const husRow = 'hus.svg,hus,"hjem, bolig",CC0,Solby\n';
async function readSymbolPack(bytes: Uint8Array) {
  const opened = await openSymbolPack(bytes);
  return isRefusal(opened) ? opened : drawPictures(opened as readonly SentPicture[]);
}
const read = (...files: Zipped[]) => readSymbolPack(aZip(files));

describe('a symbol pack', () => {
  test('gives pictures made anew with words, licence and credit', async () => {
    const pack = await readSymbolPack(await aPack());
    expect(pack).toMatchObject([
      {
        name: 'Klub Ravnen',
        keywords: ['fritidsklub', 'venner'],
        licence: 'CC BY-SA 4.0',
        credit: 'Solby Tegnestue',
      },
      { name: 'pølsebod', keywords: ['mad', 'hotdog'], licence: 'CC0', credit: '' },
    ]);
    const [drawn, photo] = pack as readonly { bytes: Uint8Array }[];
    expect(await sharp(drawn?.bytes).metadata()).toMatchObject({ format: 'webp', width: 512, height: 512 });
    expect(await sharp(photo?.bytes).metadata()).toMatchObject({ format: 'webp', width: 40, height: 30 });
  });

  test.each<[string, Zipped[]]>([
    ['commas and quotes', [hus, list(husRow)]],
    ['a folder packed as a whole', [{ ...hus, name: 'pakke/hus.svg' }, list(husRow, 'pakke/liste.csv')]],
    [
      'what a Mac leaves',
      [hus, list(husRow), { name: '__MACOSX/._hus.svg', content: 'x' }, { name: '.DS_Store', content: 'x' }],
    ],
    ['empty lines', [hus, list(`\n${husRow}\n,,,,\n`)]],
    ['a mark in front of the list', [hus, { name: 'l.csv', content: `\uFEFF${head}${husRow}` }]],
    ['old Windows letters', [hus, { name: 'l.csv', content: Buffer.from(head + husRow, 'latin1') }]],
  ])('reads %s', async (_what, files) => {
    expect(await read(...files)).toMatchObject([{ name: 'hus', keywords: ['hjem', 'bolig'] }]);
  });

  const big = (size: number) => Buffer.alloc(size, 65);
  test.each<[string, Zipped[], string, string]>([
    ['a name that leads out', [{ name: '../../etc/passwd', content: 'x' }], 'zipBadName', '../../etc/passwd'],
    ['a name that leads out further in', [{ name: 'a/../../x', content: 'x' }], 'zipBadName', 'a/../../x'],
    ['an absolute name', [{ name: '/etc/passwd', content: 'x' }], 'zipBadName', '/etc/passwd'],
    ['a drive', [{ name: 'C:/x.svg', content: 'x' }], 'zipBadName', 'C:/x.svg'],
    ['backslashes', [{ name: '..\\x.svg', content: 'x' }], 'zipBadName', '..\\x.svg'],
    ['a locked file', [{ ...hus, isLocked: true }, list(husRow)], 'zipEncrypted', 'hus.svg'],
    [
      'one file over 2 MB',
      [{ name: 'b.svg', content: big(2 * 1024 * 1024 + 1) }],
      'zipFileTooLarge',
      'b.svg',
    ],
    ['the same name twice', [hus, hus, list(husRow)], 'fileTwice', 'hus.svg'],
    ['no list', [hus], 'noList', ''],
    ['two lists', [hus, list(husRow), list(husRow, 'b.csv')], 'severalLists', 'liste.csv, b.csv'],
    [
      'no column',
      [hus, { name: 'l.csv', content: 'fil,dansk navn\nhus.svg,hus\n' }],
      'listWithoutColumn',
      'søgeord',
    ],
    ['an empty list', [hus, list('')], 'listEmpty', ''],
    ['an open quote', [hus, list('hus.svg,"hus,x,CC0,\n')], 'listUnreadable', 'liste.csv'],
    ['no name', [hus, list('hus.svg,,x,CC0,\n')], 'rowWithoutName', '2'],
    ['no licence', [hus, list('hus.svg,hus,x,,Solby\n')], 'rowWithoutLicence', '2'],
    ['no file', [hus, list(`${husRow},hus,x,CC0,\n`)], 'rowWithoutFile', '3'],
    ['a file named twice', [hus, list(husRow + husRow)], 'rowFileTwice', '3'],
    ['a file that is not there', [hus, list(`${husRow}kat.svg,kat,,CC0,`)], 'rowFileMissing', '3 (kat.svg)'],
    ['a file in no row', [hus, { ...hus, name: 'kat.svg' }, list(husRow)], 'fileInNoRow', 'kat.svg'],
    ['a long word', [hus, list(`hus.svg,${'h'.repeat(41)},x,CC0,\n`)], 'rowTooLong', '2'],
    [
      'a page called a picture',
      [{ ...hus, content: '<html><script>alert(1)</script></html>' }, list(husRow)],
      'notAPicture',
      'hus.svg',
    ],
    [
      'a broken drawing',
      [{ ...hus, content: '<svg xmlns="http://www.w3.org/2000/svg"><g>' }, list(husRow)],
      'notAPicture',
      'hus.svg',
    ],
  ])('refuses %s', async (_what, files, refused, what) => {
    expect(await read(...files)).toMatchObject({ refused, what });
  });

  test('refuses over 2,000 pictures and a list', async () => {
    const files = Array.from({ length: 2002 }, (_, at) => ({ name: `${at}.svg`, content: 'x' }));
    expect(await read(...files)).toMatchObject({ refused: 'zipTooManyFiles' });
  });

  test('refuses over 50 MB in all, and unpacks no further', async () => {
    const content = big(2 * 1024 * 1024);
    const files = Array.from({ length: 26 }, (_, at) => ({ name: `${at}.svg`, content }));
    expect(await read(...files)).toMatchObject({ refused: 'zipTooLarge' });
  });

  test.each([10, 4_000_000_000])(
    'counts what comes out, whatever the archive claims (%s bytes)',
    async (claims) => {
      const bomb = { name: 'b.svg', content: big(60 * 1024 * 1024), claims };
      const refused = (await read(bomb)) as { refused: string };
      expect(['zipFileTooLarge', 'damagedZip']).toContain(refused.refused);
    },
  );

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('not a zip')],
    ['the head of one', aZip([hus]).subarray(0, 30)],
  ])('refuses %s as no ZIP', async (_what, bytes) => {
    expect(await readSymbolPack(bytes)).toMatchObject({ refused: 'noZip' });
  });

  test('refuses a damaged archive', async () => {
    const zip = Buffer.from(aZip([hus, list(husRow)]));
    zip.fill(0xff, 45, 90);
    expect(await readSymbolPack(zip)).toMatchObject({ refused: 'damagedZip' });
  });
});

describe('an SVG from outside', () => {
  const svg = (inside: string, before = '') =>
    Buffer.from(
      `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100"><rect width="100" height="100" fill="#00FF00"/>${inside}</svg>`,
    );
  const folder = mkdtempSync(path.join(tmpdir(), 'symbol-'));
  const red = path.join(folder, 'red.png');
  const colourOf = async (bytes: Uint8Array) => {
    const picture = await readSymbolPicture(bytes);
    if (picture === undefined) return 'refused';
    const { data } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const [r = 0, g = 0] = data.subarray((256 * 512 + 256) * 3);
    return r > 128 ? 'red' : g > 128 ? 'green' : 'other';
  };

  test('draws nothing from a file or an address, and keeps no script', async () => {
    writeFileSync(
      red,
      await sharp({ create: { width: 100, height: 100, channels: 3, background: '#F00' } })
        .png()
        .toBuffer(),
    );
    const whole = 'width="100" height="100"';
    for (const inside of [
      `<image ${whole} href="file://${red}"/>`,
      `<image ${whole} xlink:href="${red}"/>`,
      `<image ${whole} href="file:///etc/passwd"/>`,
      `<image ${whole} href="http://127.0.0.1:9/red.png"/>`,
      `<use href="file://${red}#x"/>`,
      `<style>@import url("file://${red}"); rect { fill: url("http://127.0.0.1:9/x#y") #00FF00 }</style>`,
      '<script>document.documentElement.remove()</script>',
      '<foreignObject width="100" height="100"><body xmlns="http://www.w3.org/1999/xhtml" onload="x()">x</body></foreignObject>',
    ])
      expect(await colourOf(svg(inside)), inside).toBe('green');
    const picture = Buffer.from(
      (await readSymbolPicture(svg('<script>secret()</script><a href="http://x.example"/>'))) ?? '',
    );
    expect(picture.toString('latin1')).not.toMatch(/script|secret|x\.example|<svg/);
  });

  test('a picture inside the drawing is drawn: the test would see red', async () => {
    const inside = (
      await sharp({ create: { width: 10, height: 10, channels: 3, background: '#F00' } })
        .png()
        .toBuffer()
    ).toString('base64');
    const data = `<image width="100" height="100" href="data:image/png;base64,${inside}"/>`;
    expect(await colourOf(svg(data))).toBe('red');
  });

  test('refuses entities: a bomb of them, and one that reads a file', async () => {
    const bomb = Array.from(
      { length: 12 },
      (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
    ).join('');
    const start = performance.now();
    expect(await colourOf(svg('<text>&a12;</text>', `<!DOCTYPE svg [<!ENTITY a0 "ha">${bomb}]>`))).toBe(
      'refused',
    );
    const wide = Buffer.from(
      svg(
        '<text>&a12;</text>',
        `\uFEFF<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE svg [<!ENTITY a0 "ha">${bomb}]>`,
      ).toString(),
      'utf16le',
    );
    expect(await colourOf(wide)).toBe('refused');
    const file = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(await colourOf(svg('<text y="50">&x;</text>', file))).toBe('refused');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([
    [
      'a huge size',
      '<svg xmlns="http://www.w3.org/2000/svg" width="1000000" height="1000000"><rect width="9" height="9"/></svg>',
    ],
    ['XML that is no drawing', '<?xml version="1.0"?><x><svg/></x>'],
    ['a GIF', 'GIF89a'],
    ['a PDF', '%PDF-1.7 <svg'],
  ])('refuses %s, or draws it small', async (_what, text) => {
    const picture = await readSymbolPicture(Buffer.from(text));
    if (picture !== undefined) expect((await sharp(picture).metadata()).width).toBeLessThanOrEqual(512);
  });
});
