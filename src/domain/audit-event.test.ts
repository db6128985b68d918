import { expect, test } from 'vitest';
import { auditEventNames, auditEvents, viewInPlaceOf } from './audit-event.ts';

test('a write that met another’s is told as a view, never as a write (R-T3)', () => {
  for (const event of auditEventNames) {
    const view = viewInPlaceOf(event);
    if (view !== null) expect(auditEvents[view].action).toBe('read');
  }
  expect(viewInPlaceOf('step.written')).toBe('staircase.viewed');
  expect(viewInPlaceOf('goal.scored')).toBe('plan.viewed');
});

test('a cell in which two cannot write the same has none', () => {
  expect(viewInPlaceOf('ownPicture.shown')).toBeNull();
});
