/** Letters that begin the same word for whoever writes as they hear. */
const sameBeginnings = new Set(
  ['ckqs', 'ijg', 'vw', 'æe', 'øoå', 'åa', 'dt', 'bp'].flatMap((alike) =>
    [...alike].flatMap((one) => [...alike].map((other) => one + other)),
  ),
);

/** True where one of the two words may be a slip for the other by how it begins: few write another first letter than they mean. */
export function mayBeginAlike(a: string, b: string): boolean {
  const first = a[0] ?? '';
  const other = b[0] ?? '';
  if (first === other) return true;
  // "jælp" is "hjælp".
  if (first === 'h' && a[1] === other && a[2] === b[1]) return true;
  if (other === 'h' && b[1] === first && b[2] === a[1]) return true;
  return sameBeginnings.has(first + other);
}

/** True when at most two slips part the words: for long ones, where that leaves no doubt. */
export function isTwoSlipsApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > 2) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? 3) <= 2;
}

/**
 * True when one letter too many, missing, wrong, or two swapped, is all that parts the words.
 * Equal words are not one slip apart.
 */
export function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (at === short.length) return false;
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** Letters that stand for each other where somebody writes as they hear. */
const soundAlike = [
  'aeæ',
  'eiy',
  'æø',
  'oøåu',
  'uy',
  'bp',
  'dt',
  'gk',
  'ckqs',
  'sz',
  'vwf',
  'mn',
  'gij',
  'dg',
];
const keyboard = ['qwertyuiopå', 'asdfghjklæø', 'zxcvbnm'];

const takenForEachOther: ReadonlySet<string> = new Set([
  ...soundAlike.flatMap((alike) => [...alike].flatMap((one) => [...alike].map((other) => one + other))),
  ...keyboard.flatMap((row) =>
    [...row].flatMap((one, at) => [`${one}${row[at + 1] ?? ''}`, `${row[at + 1] ?? ''}${one}`]),
  ),
]);

/** Vowels after the first are heard dimly: "karioke" is "karaoke", but "bagning" is no "bygning". */
const dimVowels = /[aeiouyæøå].*[aeiouyæøå]$/;

/**
 * True for one slip that people make: a letter too many, missing, two swapped, or one that sounds alike or lies beside the
 * right one on the keyboard. Any other letter makes another word: "anfald" is no "affald", "tegning" no "terning".
 */
export function isLikelySlip(a: string, b: string): boolean {
  if (!isOneSlipApart(a, b)) return false;
  if (a.length !== b.length) return true;
  const differing = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]));
  return (
    differing.length > 1 ||
    differing.every(
      (at) =>
        takenForEachOther.has(`${a[at] ?? ''}${b[at] ?? ''}`) ||
        [a, b].every((word) => dimVowels.test(word.slice(0, at + 1))),
    )
  );
}
