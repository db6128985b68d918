import { expect, test } from 'vitest';
import { SpeechBusy, SpeechFailed, speechByCommand } from './speech.ts';

const standIn = (...how: string[]) => speechByCommand([process.execPath, 'tests/stand-in-voice.mjs', ...how]);
const said = (sound: Uint8Array) => Buffer.from(sound).toString('latin1');

test('the text goes in on stdin, never as an argument; sound comes out', async () => {
  const sound = said(await standIn().say('$(rm -rf /); Jeg vil tage bussen.'));
  expect(sound.slice(0, 4)).toBe('RIFF');
  expect(sound).toContain('stand-in voice, 33 letters, 0 arguments');
});

test('the same text is spoken once', async () => {
  const speech = standIn();
  expect(await speech.say('Hej.')).toBe(await speech.say('Hej.'));
  expect(await speech.say('Hej.')).not.toBe(await speech.say('Farvel.'));
});

test.each([
  ['a command that fails', standIn('fail')],
  ['a command that gives no sound', standIn('noise')],
  ['a command that is not there', speechByCommand(['/no/such/voice'])],
])('%s', async (_, speech) => {
  await expect(speech.say('Hej.')).rejects.toThrow(SpeechFailed);
});

test('when too many wait, the last is told at once', async () => {
  const speech = standIn('slow');
  const waiting = Array.from({ length: 22 }, (_, at) => speech.say(`Nummer ${at}`));
  await expect(speech.say('En til')).rejects.toThrow(SpeechBusy);
  expect(await Promise.all(waiting)).toHaveLength(22);
}, 30_000);
