// A stand-in for a voice, for tests only: it says nothing. It writes a short silent WAV that says in its comment that it is
// a stand-in, and how many letters came in on stdin. `fail`, `noise` and `slow` play the faults of a real command.
import { readFileSync } from 'node:fs';

const text = readFileSync(0, 'utf8');
const [how] = process.argv.slice(2);
if (how === 'fail') process.exit(1);
if (how === 'noise') {
  process.stdout.write('this is no sound');
  process.exit(0);
}
const wait = how === 'slow' ? 400 : 0;
const chunk = (name, content) => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
};
const format = Buffer.alloc(16);
format.writeUInt16LE(1, 0);
format.writeUInt16LE(1, 2);
format.writeUInt32LE(8000, 4);
format.writeUInt32LE(8000, 8);
format.writeUInt16LE(1, 12);
format.writeUInt16LE(8, 14);
const comment = `stand-in voice, ${text.length} letters, ${process.argv.length - 2} arguments`;
const note = chunk('ICMT', Buffer.from(comment.padEnd(comment.length + (comment.length % 2))));
const body = Buffer.concat([
  Buffer.from('WAVE'),
  chunk('fmt ', format),
  chunk('LIST', Buffer.concat([Buffer.from('INFO'), note])),
  chunk('data', Buffer.alloc(800, 128)),
]);
setTimeout(() => process.stdout.write(chunk('RIFF', body)), wait);
