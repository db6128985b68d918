import { describe, expect, test } from 'vitest';
import { type Frame, firstFrame, groupsOf, nextFrame, pressed, pressInField } from './switch-scan-rules.ts';

const places = (...lines: readonly string[]) =>
  lines.flatMap((line) => {
    const [region, part, controls = ''] = line.split(' ');
    return [...controls].map((control) => ({ control, region, part }));
  });
const group = (at: number, rounds = 0): Frame => ({ on: 'group', group: at, rounds });
const control = (at: number, one: number, rounds = 0): Frame => ({
  on: 'control',
  group: at,
  control: one,
  rounds,
});
const nothing: Frame = { on: 'nothing' };

describe('groups', () => {
  test.each([
    ['nothing to press', [], []],
    ['so few that there are no groups', ['top a ab', 'foot b cd'], ['abcd']],
    ['header, cards and foot', ['top a abc', 'main b defg', 'foot c hi'], ['abc', 'defg', 'hi']],
    ['the same form before and after its cards', ['main f a', 'main c bcd', 'main f ef'], ['a', 'bcd', 'ef']],
    ['the same part in another region', ['top - abc', 'main - de'], ['abc', 'de']],
    ['seven cards are four and three', ['main c abcdefg'], ['abcd', 'efg']],
    ['thirteen are five, five and three', ['main c abcdefghijklm'], ['abcde', 'fghij', 'klm']],
  ])('%s', (_, lines, groups) => {
    expect(groupsOf(places(...lines)).map((one) => one.join(''))).toEqual(groups);
  });
});

describe('the frame', () => {
  test('begins at the first group, or at the first control where there is but one group', () => {
    expect(firstFrame([])).toEqual(nothing);
    expect(firstFrame([3])).toEqual(control(0, 0));
    expect(firstFrame([3, 4])).toEqual(group(0));
    expect(firstFrame([3, 4], 1)).toEqual(group(1));
  });

  test.each([
    ['group to group', group(0), [3, 2], group(1)],
    ['round again', group(1), [3, 2], group(0, 1)],
    ['rests after three rounds', group(1, 2), [3, 2], nothing],
    ['control to control', control(0, 0), [3, 2], control(0, 1)],
    ['after the last comes the way back', control(0, 2), [3, 2], control(0, 3)],
    ['round again in the group', control(0, 3), [3, 2], control(0, 0, 1)],
    ['back to the groups after two rounds', control(0, 3, 1), [3, 2], group(0)],
    ['no way back where there are no groups', control(0, 2), [3], control(0, 0, 1)],
    ['and rest after three rounds', control(0, 2, 2), [3], nothing],
    ['rests until a press', nothing, [3, 2], nothing],
  ])('%s', (_, now, sizes, next) => {
    expect(nextFrame(now, sizes)).toEqual(next);
  });

  test.each([
    ['opens a group', group(1), [3, 2], { frame: control(1, 0) }],
    [
      'chooses the only one of a group',
      group(0),
      [1, 2],
      { frame: group(0), chosen: { group: 0, control: 0 } },
    ],
    [
      'chooses a control and stays there',
      control(1, 1, 1),
      [3, 2],
      { frame: control(1, 1), chosen: { group: 1, control: 1 } },
    ],
    ['goes back to the groups', control(1, 2), [3, 2], { frame: group(1) }],
    ['begins again after a rest', nothing, [3, 2], { frame: group(0) }],
  ])('a press %s', (_, now, sizes, then) => {
    expect(pressed(now, sizes)).toEqual(then);
  });
});

test('in a field the button leaves it until somebody types; then it is a letter like any other', () => {
  expect([pressInField(false), pressInField(true)]).toEqual(['leaves', 'types']);
});
