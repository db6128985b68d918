/** A form of a word, and how far it lies from what was written: 0 the word itself, 1 an ending taken off. */
export interface WordForm {
  readonly form: string;
  readonly steps: number;
}

/** Endings of Danish nouns, verbs and adjectives with the fewest letters that must be left. */
const danishEndings: readonly (readonly [ending: string, least: number])[] = [
  ['ernes', 3],
  ['erne', 3],
  ['enes', 3],
  ['ende', 3],
  ['edes', 3],
  ['ene', 2],
  ['ede', 2],
  ['ens', 3],
  ['ers', 3],
  ['ets', 3],
  ['er', 3],
  ['en', 2],
  ['et', 2],
  ['es', 3],
  ['te', 4],
  ['e', 3],
  ['s', 3],
  ['t', 4],
];

const englishEndings: typeof danishEndings = [
  ['ings', 3],
  ['ing', 3],
  ['ies', 3],
  ['ed', 3],
  ['es', 3],
  ['e', 3],
  ['s', 2],
  ['y', 3],
];

/** Forms that no ending explains. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    and: 'ænder ænderne',
    barn: 'børn børnene børns',
    bede: 'bedt',
    bog: 'bøger bøgerne bøgers',
    bror: 'brødre brødrene broderen',
    bruge: 'brugt',
    cykel: 'cyklen cyklerne',
    datter: 'døtre døtrene',
    drikke: 'drak drukket',
    far: 'fædre fædrene faderen',
    fod: 'fødder fødderne',
    fortælle: 'fortalte fortalt',
    gammel: 'gamle gammelt ældre ældst',
    glemme: 'glemt glemte',
    god: 'godt gode',
    bære: 'bar båret',
    finde: 'fandt fundet',
    flyve: 'fløj fløjet',
    fryse: 'frøs frosset',
    få: 'fik fået',
    give: 'gav givet givede',
    græde: 'græd grædt',
    løbe: 'løb løbet',
    lyve: 'løj løjet',
    rejse: 'rejste rejst',
    ride: 'red redet',
    ringe: 'ringer ringede ringet',
    sidde: 'sad siddet',
    skære: 'skar skåret',
    stjæle: 'stjal stjålet',
    vinde: 'vandt vundet',
    slås: 'sloges',
    drømme: 'drømte drømt',
    spise: 'spiste spist',
    lytte: 'lyttede',
    gå: 'gik gået går',
    gås: 'gæs gæssene',
    have: 'har havde haft haven havens haverne',
    hjælpe: 'hjalp hjulpet',
    hånd: 'hænder hænderne',
    høre: 'hørte hørt',
    ko: 'køer køerne koen',
    købe: 'købte købt',
    køre: 'kørte kørt',
    læse: 'læste læst',
    lille: 'små lilleste',
    mand: 'mænd mændene mænds',
    mor: 'mødre mødrene moderen',
    møde: 'mødte mødt',
    museum: 'museet museer museerne',
    nat: 'nætter nætterne',
    rod: 'rødder rødderne',
    ryge: 'røg røget',
    se: 'set ser',
    skrive: 'skrev skrevet',
    slå: 'slog slået slår',
    sove: 'sov sovet',
    spørge: 'spurgte spurgt',
    stå: 'stod stået står',
    syg: 'sygt syge',
    svømme: 'svømmede svømmet',
    synge: 'sang sunget',
    sælge: 'solgte solgt',
    tale: 'talte talt',
    tage: 'taget',
    tand: 'tænder tænderne',
    tå: 'tæer tæerne',
    ung: 'yngre unge',
    vælge: 'valgte valgt',
    øje: 'øjne øjnene øjet',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word])),
);

const doubled = /([bcdfghjklmnpqrstvz])\1$/;

function addForms(forms: Map<string, number>, word: string, steps: number, endings: typeof danishEndings) {
  const add = (form: string, far: number) => {
    if ((forms.get(form) ?? Infinity) > far) forms.set(form, far);
  };
  add(word, steps);
  for (const [ending, least] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < least) continue;
    const stem = word.slice(0, -ending.length);
    add(stem, steps + 1);
    if (doubled.test(stem)) add(stem.slice(0, -1), steps + 1);
  }
}

const inOrder = (forms: Map<string, number>): WordForm[] =>
  [...forms].map(([form, steps]) => ({ form, steps }));

/**
 * The forms under which a Danish word meets its relatives: "bussen" and "busser" give "bus" too, "cykel" and
 * "cyklen" meet in "cykl". Takes one lower-case word; the word itself comes first.
 */
export function danishForms(word: string): WordForm[] {
  const forms = new Map<string, number>();
  const base = irregular[word];
  // What is known by heart is not taken apart: "haven" is a garden, and no sea.
  if (base === undefined) addForms(forms, word, 0, danishEndings);
  else {
    forms.set(word, 0);
    addForms(forms, base, 1, danishEndings);
  }
  // cykel–cykler, gaffel–gafler, søster–søstre: the e before the last letter falls out.
  if (/[bcdfghjklmnpqrstvz]e[lnr]$/.test(word) && word.length > 4) {
    const contracted = word.slice(0, -2) + word.slice(-1);
    forms.set(contracted, 1);
    forms.set(contracted.replace(/([bcdfghjklmnpqrstvz])\1(.)$/, '$1$2'), 1);
  }
  if (/[aeiouyæøå]r$/.test(word) && word.length > 2) forms.set(word.slice(0, -1), 1);
  return inOrder(forms);
}

/** The forms of an English word: plural, -ing and -ed taken off. */
export function englishForms(word: string): WordForm[] {
  const forms = new Map<string, number>();
  addForms(forms, word, 0, englishEndings);
  return inOrder(forms);
}

/** Lower case, one kind of blank, foreign accents away: how words are compared. æ, ø and å are kept. */
export function plainWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[éèêë]/g, 'e')
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .replaceAll('ü', 'u')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a keyboard without Danish letters meant: "koekken" is "køkken". Undefined when nothing changes. */
export function withDanishLetters(text: string): string | undefined {
  const changed = text.replaceAll('aa', 'å').replaceAll('oe', 'ø').replaceAll('ae', 'æ');
  return changed === text ? undefined : changed;
}

/**
 * How a Danish word sounds, roughly: what people write as they hear it meets the word. "vret" is "vred", "sykel" "cykel",
 * "ont" "ondt", "soffa" "sofa".
 */
export function danishSound(word: string): string {
  return word
    .replace(/^h(?=[jv])/, '')
    .replace(/c(?=[eiyæ])/g, 's')
    .replace(/[cq]/g, 'k')
    .replaceAll('x', 'ks')
    .replaceAll('z', 's')
    .replaceAll('w', 'v')
    .replace(/d(?=[t])|(?<=[nl])d(?![aeiouyæøåv])/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/d$/, 't')
    .replace(/(?<=[aeouyæøå])[ij](?![aeouyæøå])/g, 'j')
    .replace(/[æei]/g, 'e')
    .replaceAll('å', 'o');
}

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
