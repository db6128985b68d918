import { expect, test } from 'vitest';
import { labelsApart } from './labels-apart.ts';

test.each([
  [[], []],
  [['kæreste/kærester'], ['kæreste']],
  [
    ['kæreste/kærester', 'kæreste/kys', 'ven/kys'],
    ['kæreste', 'kæreste: kys', 'ven'],
  ],
  [
    ['bus/rutebil', 'bus/bus'],
    ['bus: rutebil', 'bus'],
  ],
  [
    ['hus/hus', 'hus/hus med have', 'hus/huse', 'hus/hustelt'],
    ['hus', 'hus med have', 'huse', 'hus: hustelt'],
  ],
  [
    ['danse/danse', 'danse/danse', 'danse/diskokugle'],
    ['danse', 'danse 2', 'danse: diskokugle'],
  ],
  [
    ['foto/', 'foto/'],
    ['foto', 'foto 2'],
  ],
])('%j are called %j (R-W6)', (pictures, labels) => {
  const asked = pictures.map((one) => {
    const [word = '', drawn = ''] = one.split('/');
    return { word, drawn };
  });
  expect(labelsApart(asked)).toEqual(labels);
});
