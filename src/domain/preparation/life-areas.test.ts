import { describe, expect, it } from 'vitest';
import {
  type LifeArea,
  lifeAreas,
  nextOpenScreen,
  preparationScreens,
  questionsInARow,
  screenAfter,
} from './life-areas.ts';

function drawn(areas = lifeAreas.slice()) {
  return preparationScreens(areas).map((screen) =>
    screen.kind === 'pause' ? 'pause' : `${screen.area} ${screen.number}/${screen.of}`,
  );
}

describe('one life area a screen', () => {
  it('asks five in a row, then pauses', () => {
    expect(drawn()).toEqual([
      'home 1/8',
      'day 2/8',
      'people 3/8',
      'bodyAndHealth 4/8',
      'gettingAround 5/8',
      'pause',
      'leisure 6/8',
      'money 7/8',
      'free 8/8',
    ]);
  });

  it.each([
    { areas: lifeAreas.slice(0, 5), pauses: 0, why: 'no pause after the last question' },
    { areas: lifeAreas.slice(0, 6), pauses: 1, why: 'one question is left' },
    { areas: [], pauses: 0, why: 'nothing is asked' },
  ])('$areas.length areas: $pauses pauses, because $why', ({ areas, pauses }) => {
    const screens = preparationScreens(areas);
    expect(screens.filter(({ kind }) => kind === 'pause')).toHaveLength(pauses);
    expect(screens.filter(({ kind }) => kind === 'question')).toHaveLength(areas.length);
  });

  it('never asks more than five in a row', () => {
    const runs = drawn().join(' ').split('pause');
    for (const run of runs) expect(run.match(/\d\/\d/g)?.length ?? 0).toBeLessThanOrEqual(questionsInARow);
  });

  it.each([
    { area: 'home', next: { kind: 'question', area: 'day', number: 2, of: 8 } },
    { area: 'gettingAround', next: { kind: 'pause' } },
    { area: 'free', next: null },
  ] as const)('after $area', ({ area, next }) => {
    expect(screenAfter(area)).toEqual(next);
  });

  it.each<{ from: LifeArea; open: readonly LifeArea[]; to: string | null }>([
    { from: 'home', open: ['day', 'people'], to: 'day' },
    { from: 'home', open: ['people', 'free'], to: 'people' },
    { from: 'home', open: ['leisure'], to: 'leisure' },
    { from: 'gettingAround', open: ['leisure', 'free'], to: 'pause' },
    { from: 'gettingAround', open: ['money'], to: 'money' },
    { from: 'people', open: ['home', 'people'], to: null },
    { from: 'free', open: [], to: null },
  ])('from $from one goes on to $to where $open are open', ({ from, open, to }) => {
    const screen = nextOpenScreen(from, (area) => open.includes(area));
    expect(screen?.kind === 'question' ? screen.area : (screen?.kind ?? null)).toBe(to);
  });
});
