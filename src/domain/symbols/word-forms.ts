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
  ['ere', 3],
  ['est', 4],
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
    bage: 'bagte bagt',
    brække: 'brækkede brækket',
    falde: 'faldt faldet',
    føde: 'fødte født',
    føle: 'følte følt',
    koge: 'kogte kogt',
    lære: 'lærte lært',
    låne: 'lånte lånt',
    råbe: 'råbte råbt',
    skændes: 'skændtes',
    sne: 'snede sneet',
    søge: 'søgte søgt',
    tabe: 'tabte tabt',
    barn: 'børn børnene børns',
    bede: 'bedt',
    bog: 'bøger bøgerne bøgers',
    bror: 'brødre brødrene broderen',
    bruge: 'brugt',
    cykel: 'cyklen cyklerne',
    datter: 'døtre døtrene',
    drikke: 'drak drukket',
    far: 'fædre fædrene faderen',
    faste: 'fasten',
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
    komme: 'kom kommet kommer',
    modtage: 'modtog modtaget',
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
    øve: 'øvede øvet øver',
    øje: 'øjne øjnene øjet',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word])),
);

/** A form that no ending explains may end a longer word, from so many letters on and behind so many. */
const [shortestTail, shortestBefore] = [4, 3];

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
  // "gulerødder" are like "rødder".
  for (let cut = shortestBefore; base === undefined && cut <= word.length - shortestTail; cut += 1) {
    const plain = irregular[word.slice(cut)];
    if (plain !== undefined) forms.set(word.slice(0, cut) + plain, 1);
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
