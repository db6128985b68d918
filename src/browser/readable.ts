/** A piece of the page that is read in one breath: where it stands, and its text. */
export interface Sentence {
  readonly block: Element;
  readonly text: string;
  /** The exact place, where it stands in the page's text (not for what is typed in a field). */
  readonly range: Range | null;
}

const silent =
  '[aria-hidden=true], [hidden], script, style, option, textarea, read-aloud, .visually-hidden, .save-status, [data-silent]';

/** Splits text into sentences with their places. */
export function sentencesOf(
  text: string,
  language: string,
): readonly { readonly text: string; readonly from: number; readonly to: number }[] {
  const segments = [
    ...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.replace(/\s/g, ' ')),
  ];
  return segments
    .map(({ segment, index }) => ({
      text: segment.replace(/ +/g, ' ').trim(),
      from: index + segment.length - segment.trimStart().length,
      to: index + segment.trimEnd().length,
    }))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text));
}

/** The nearest element that stands as a block of its own. */
function blockOf(node: Node): Element {
  let element = node.parentElement ?? document.body;
  while (element.parentElement && ['inline', 'contents'].includes(getComputedStyle(element).display))
    element = element.parentElement;
  return element;
}

function place(nodes: readonly Text[], offset: number): [Text, number] {
  let rest = offset;
  for (const node of nodes) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  const last = nodes[nodes.length - 1] as Text;
  return [last, last.length];
}

/** Everything to be read under some elements, in the order of the page: what is seen, and what stands in text fields. */
export function readable(roots: readonly Element[], language: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let block: Element | null = null;
  let nodes: Text[] = [];
  const finish = (): void => {
    if (block && nodes.length > 0) {
      for (const { text, from, to } of sentencesOf(nodes.map((node) => node.data).join(''), language)) {
        const range = document.createRange();
        range.setStart(...place(nodes, from));
        range.setEnd(...place(nodes, to));
        found.push({ block, text, range });
      }
    }
    nodes = [];
  };
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof HTMLTextAreaElement) {
        finish();
        for (const { text } of sentencesOf(node.value, language))
          found.push({ block: node, text, range: null });
      }
      if (!(node instanceof Text) || !node.data.trim()) continue;
      const parent = node.parentElement;
      if (!parent || parent.closest(silent) || !parent.checkVisibility()) continue;
      const own = blockOf(node);
      if (own !== block) finish();
      block = own;
      nodes.push(node);
    }
    finish();
  }
  return found;
}
