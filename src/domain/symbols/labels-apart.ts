/** A picture in a list: the word it means there, and what is drawn. */
export interface WordAndDrawing {
  readonly word: string;
  readonly drawn: string;
}

/**
 * What the pictures of a list are called, in its order: each differently, so that who hears them read aloud can tell them apart.
 * The one that is drawn as its word says, else the first, keeps the word alone; the others say what is drawn too
 * ("kæreste: kys") – that alone where it says the word itself ("hus med have") –, or count where that is the same.
 */
export function labelsApart(pictures: readonly WordAndDrawing[]): readonly string[] {
  const plain = new Map<string, WordAndDrawing>();
  for (const one of pictures) {
    const known = plain.get(one.word);
    if (known === undefined || (known.drawn !== known.word && one.drawn === one.word))
      plain.set(one.word, one);
  }
  const given = new Set<string>(plain.keys());
  return pictures.map((one) => {
    const { word, drawn } = one;
    if (plain.get(word) === one) return word;
    const withDrawing = nameOf(word, drawn);
    let label = withDrawing;
    for (let count = 2; given.has(label); count += 1) label = `${withDrawing} ${count}`;
    given.add(label);
    return label;
  });
}

function nameOf(word: string, drawn: string): string {
  if (drawn === '' || drawn === word) return word;
  return saysItself(word, drawn) ? drawn : `${word}: ${drawn}`;
}

/** True where the drawing's own name begins with the word or its plural: "huse" and "hus med have" say "hus". */
function saysItself(word: string, drawn: string): boolean {
  const [first = ''] = drawn.split(' ');
  return ['', 'e', 'er', 'r'].some((ending) => first === `${word}${ending}`);
}
