import { describe, expect, test } from 'vitest';
import { longestPhotoName, mostOwnPhotos, nameOwnPhoto, photoSymbol, readPhotoSymbol } from './own-photo.ts';

const mormor = {
  citizenId: '01a2b3c4-d5e6-7f80-9a0b-1c2d3e4f5061',
  photoId: '02a2b3c4-d5e6-7f80-9a0b-1c2d3e4f5062',
  name: 'Mormor på Fyn. Nr. 2',
};

describe('a photo symbol says itself whose it is and its word', () => {
  test('there and back', () => {
    expect(readPhotoSymbol(photoSymbol(mormor))).toEqual(mormor);
  });
  test.each([
    '1F3E0',
    'own-hour',
    'photo.x.y.Mormor',
    photoSymbol({ ...mormor, name: '' }),
    photoSymbol({ ...mormor, name: 'to\nlinjer' }),
    photoSymbol({ ...mormor, citizenId: '../../../etc/passwd' }),
    photoSymbol({ ...mormor, name: 'x'.repeat(81) }),
  ])('%j is none', (id) => {
    expect(readPhotoSymbol(id)).toBeUndefined();
  });
});

describe('naming a photo', () => {
  test.each([
    { typed: ' Mormor ', name: 'Mormor' },
    { typed: 'min\nnye   kat', name: 'min nye kat' },
    { typed: '🐈‍⬛', name: '🐈‍⬛' },
  ])('$typed becomes $name', ({ typed, name }) => {
    expect(nameOwnPhoto(typed, 0)).toBe(name);
  });
  test.each([
    { row: 'no word', typed: ' \n', kept: 0, refused: 'photoNameMissing' },
    { row: 'too long', typed: 'å'.repeat(longestPhotoName + 1), kept: 0, refused: 'photoNameTooLong' },
    { row: 'too many', typed: 'Mormor', kept: mostOwnPhotos, refused: 'tooManyOwnPhotos' },
  ])('refuses $row', ({ typed, kept, refused }) => {
    expect(nameOwnPhoto(typed, kept)).toMatchObject({ refused });
  });
});
