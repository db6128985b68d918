import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searchable } from '../../domain/symbols/search.ts';
import { meantSymbols, searchSymbols } from './search.ts';
import { isSymbolId, symbolById, symbolPath } from './symbol-index.ts';

interface WordToFind {
  readonly word: string;
  readonly accept: readonly string[];
}

const wordsFile = new URL('../../../content/symbols/search-words.json', import.meta.url);
const { words } = JSON.parse(readFileSync(wordsFile, 'utf8')) as { readonly words: readonly WordToFind[] };

/** The first three pictures, without Unicode's mark for "as a picture". */
const firstThree = (query: string) =>
  searchSymbols(query, 'da', 3).map(({ emoji, id }) => (emoji === '' ? id : emoji.replaceAll('\uFE0F', '')));

describe('the words that people use', () => {
  // Exactly as the list has them: whoever asks /api/symbols compares letter by letter.
  it.each(words.map(({ word, accept }) => [word, accept] as const))(
    'finds a picture for %s',
    (word, accept) => {
      const found = searchSymbols(word, 'da', 3).map(({ emoji, id }) => (emoji === '' ? id : emoji));
      expect(found.filter((emoji) => accept.includes(emoji))).not.toEqual([]);
    },
  );
});

describe('words as they are written', () => {
  it.each([
    // inflected
    ['bussen', '🚌'],
    ['busser', '🚌'],
    ['bussernes', '🚌'],
    ['husene', '🏠'],
    ['bøgerne', '📖'],
    ['cyklen', '🚲'],
    ['cyklerne', '🚲'],
    ['kærester', '💑'],
    ['mændene', '👨'],
    ['børn', '🧒'],
    ['hænder', '✋'],
    ['tænderne', '🦷'],
    ['søstre', '👧'],
    ['skoene', '👟'],
    ['køerne', '🐄'],
    ['æggene', '🥚'],
    ['læste', '📖'],
    ['svømmer', '🏊'],
    ['synger', '🎤'],
    ['flyttede', '📦'],
    ['glade', '😀'],
    ['roligt', '😌'],
    // misspelt by one letter
    ['biblotek', '📚'],
    ['bibliotekk', '📚'],
    ['kærste', '💑'],
    ['lejlihed', '🏢'],
    ['tandlæe', '🦷'],
    ['komputer', '💻'],
    ['fødselsdagg', '🎂'],
    ['kokken', '🧑‍🍳'],
    ['arbjede', '💼'],
    // without Danish letters
    ['koekken', '🍳'],
    ['baad', '⛵'],
    ['aeble', '🍎'],
    ['sygeplejerske paa sygehus', '🏥'],
    ['KØKKEN', '🍳'],
    ['café', '☕'],
    // begun
    ['lejligh', '🏢'],
    ['fodb', '⚽'],
    ['ked af', '😢'],
    // put together
    ['sommerferie', '🏖'],
    ['handicapbussen', '🚌'],
    ['kattelem', '🐈'],
    // a few words
    ['jeg vil gerne have en hund', '🐕'],
    ['min have', '🏡'],
    ['børster tænderne', '🪥'],
    ['går tur med hunden', 'E182'],
    ['  ked   af det! ', '😢'],
    ['rød bil', '🚗'],
  ])('%s gives %s', (query, picture) => {
    expect(firstThree(query)).toContain(picture);
  });

  it.each([
    ['far', '⚠️', 'fare'],
    ['have', '🌊', 'hav'],
    ['bror', '🌉', 'bro'],
    ['aften', '🧑‍🏫', 'aftenskole'],
  ])('%s does not give %s, which is "%s"', (query, picture) => {
    expect(searchSymbols(query, 'da').map(({ emoji }) => emoji)).not.toContain(picture);
  });

  it.each([
    ['Jeg ser på, mens Susanne viser.', ['👀', '💁'], ['🩸', '📅', '📺']],
    // Whole words and their forms: "forbi" is no "forbinding", "siger goddag" no "siger nej".
    ['Jeg går forbi dyreinternatet', ['🚶'], ['🛜', '😖', '🏡']],
    ['Jeg siger goddag til en hund', ['🐕'], ['🙅', '🙆']],
    ['Jeg laver mad sammen med Susanne', ['🍽'], ['🧑‍🤝‍🧑', '🤝']],
    ['Vi skriver en liste, og jeg handler ind selv', ['📋', '🛒'], ['💪', '🙋']],
    ['Så gør jeg det på en anden måde, når bussen er kørt', ['🚌'], ['🦆', '🌙']],
  ])('the sentence "%s" gives what it names, no more', (sentence, pictures, others) => {
    const found = searchSymbols(sentence, 'da', 8).map(({ emoji }) => emoji.replaceAll('\uFE0F', ''));
    for (const picture of pictures) expect(found).toContain(picture);
    for (const other of others) expect(found).not.toContain(other);
  });

  it('a long sentence is searched by its whole words', () => {
    const long = 'Jeg vil gerne kunne gå hele vejen hen til stoppestedet, mens solen skinner';
    expect(searchable(long)).toBe('Jeg vil gerne kunne gå hele vejen hen til stoppestedet, mens');
    expect(searchSymbols(long, 'da', 8)).toEqual(searchSymbols(searchable(long), 'da', 8));
    expect(searchable('x'.repeat(100))).toHaveLength(60);
  });

  it.each(['', '   ', '!?', '\u0000', 'xqzxqz', '🙂🙂', '<script>', 'æ'.repeat(5000)])(
    '%j gives nothing',
    (query) => {
      expect(searchSymbols(query, 'da')).toEqual([]);
    },
  );

  it('corrects no letter in words shorter than five', () => {
    expect(searchSymbols('kzt', 'da')).toEqual([]);
  });
});

/** How adults write everyday words: as they hear them, with a letter too few or too many, in one word or two, inflected. */
describe('misspellings of every day', () => {
  it.each([
    ['slank', '🧍'],
    ['ked', '😢'],
    ['du', '🫵'],
    ['dø', '🪦'],
    ['haven', '🏡'],
    ['plejer', '🔁'],
    ['kærsten', '💑'],
    ['kæresten', '💑'],
    ['fodseldag', '🎂'],
    ['fødseldag', '🎂'],
    ['kedaf det', '😢'],
    ['kedafdet', '😢'],
    ['kedaf', '😢'],
    ['tyrkiet', '✈'],
    ['bh', '👙'],
    ['mobbe', '😢'],
    ['mobbet', '😢'],
    ['fik', '🤲'],
    ['rolator', 'own-rollator'],
    ['tatovering', '💪'],
    ['arbejd', '💼'],
    ['arbjde', '💼'],
    ['abejde', '💼'],
    ['skoole', '🏫'],
    ['venerne', '👥'],
    ['famile', '👪'],
    ['familje', '👪'],
    ['fammilie', '👪'],
    ['drikk', '🥤'],
    ['kafe', '☕'],
    ['kafee', '☕'],
    ['kafffe', '☕'],
    ['soffa', '🛋'],
    ['telefonn', '📱'],
    ['telfon', '📱'],
    ['tlf', '📱'],
    ['computr', '💻'],
    ['komputer', '💻'],
    ['penga', '💵'],
    ['huslej', '🏠'],
    ['lejlighet', '🏢'],
    ['tanlæge', '🦷'],
    ['medesin', '💊'],
    ['medicinn', '💊'],
    ['ont', '🤕'],
    ['hovdpine', '🤕'],
    ['hovedpin', '🤕'],
    ['angs', '😰'],
    ['angts', '😰'],
    ['vret', '😠'],
    ['glat', '😀'],
    ['stres', '😫'],
    ['ensomt', '🧍'],
    ['søvnig', '😴'],
    ['brusbad', '🚿'],
    ['tolet', '🚽'],
    ['tandbørst', '🪥'],
    ['tøi', '👕'],
    ['buss', '🚌'],
    ['cykl', '🚲'],
    ['sykel', '🚲'],
    ['kørekord', '🪪'],
    ['køre kort', '🪪'],
    ['hunn', '🐕'],
    ['katt', '🐈'],
    ['ridde', '🐎'],
    ['fodbol', '⚽'],
    ['foldbold', '⚽'],
    ['svøme', '🏊'],
    ['musikk', '🎵'],
    ['biblotek', '📚'],
    ['kirk', '⛪'],
    ['påsk', '🐣'],
    ['stran', '🏖'],
    ['feri', '🏖'],
    ['udlannet', '✈'],
    ['hjemm', '🏠'],
    ['flyte', '📦'],
    ['nøgel', '🔑'],
    ['opvaske', '🍽'],
    ['kærlihed', '❤'],
    ['kærlighet', '❤'],
    ['forelsked', '😍'],
    ['prævension', '💊'],
    ['øll', '🍺'],
    ['smøger', '🚬'],
    ['sagsbehanler', '🧑‍💼'],
    ['pædagoerne', '🤝'],
    ['hjelp', '🤝'],
    ['drømer', '💭'],
    ['selvstændi', '💪'],
    ['badmington', '🏸'],
    ['kylingen', '🍗'],
    ['frokst', '🥪'],
    ['grønsager', '🥕'],
    ['syggehus', '🏥'],
    ['psykolok', '🧠'],
    ['briler', '👓'],
    ['høreaperat', '🦻'],
    ['elkørestol', '🦼'],
    ['massaje', '💆'],
    ['fitnes', '🏋'],
    ['resturant', '🍽'],
    ['restaurang', '🍽'],
    ['konsert', '🎤'],
    ['kamping', '🏕'],
    ['bingoo', '🔢'],
    ['karioke', '🎤'],
    ['opsparring', '🪙'],
    ['gæll', '🧾'],
    ['skatt', '🧾'],
    ['bankken', '🏦'],
    ['mobilpay', '📱'],
    ['bryllub', '💒'],
    ['irritteret', '🙄'],
    ['forvired', '😕'],
    ['stoldt', '🏅'],
    ['ordblint', '🔤'],
    ['uddanelse', '🎓'],
    ['flexjob', '💼'],
    ['fleks job', '💼'],
    ['ringer', '📞'],
    ['sygt', '🤒'],
    ['rengøre', '🧹'],
  ])('%s gives %s', (query, picture) => {
    expect(firstThree(query)).toContain(picture);
  });

  it.each([
    ['slank', '🦨', 'stank'],
    ['kærsten', '🪨', 'sten'],
    ['du', '🕊', 'due'],
    ['dø', '🚪', 'dør'],
    ['haven', '🌊', 'hav'],
    ['plejer', '🪴', 'pleje'],
    ['tatovering', '💍', 'ring'],
    ['fodseldag', '☀', 'dag'],
    ['hjemm', '⛑', 'hjelm'],
    ['rejs', '🦐', 'reje'],
    ['spanien', '🪣', 'spand'],
    ['danmark', '🌾', 'mark'],
    ['aarhus', '🏠', 'hus'],
    ['snus', '🦝', 'snu'],
    ['drille', '🔥', 'grille'],
    ['rengøre', '👂', 'øre'],
    ['rolator', '🚶', 'gå'],
  ])('%s does not give %s, which is "%s"', (query, picture) => {
    expect(firstThree(query)).not.toContain(picture);
  });

  it('takes a word that has two meanings for the everyday one: a "ret" is eaten before it is law', () => {
    for (const query of ['ret', 'Jeg vælger en ret']) {
      const found = firstThree(query);
      expect(found[0]).toBe('🍲');
    }
    expect(firstThree('rettigheder')).toContain('⚖');
  });

  it('spells the word as a dictionary does', () => {
    const word = (query: string) => symbolById(meantSymbols(query, 'da', 1)[0] ?? '')?.label.da;
    expect(word('kedafdet')).toBe('ked af det');
    expect(word('tyrkiet')).toBe('Tyrkiet');
    expect(word('medesin')).toBe('medicin');
  });
});

describe('what a search gives', () => {
  it('names the picture in the language of the search', () => {
    expect(searchSymbols('hus', 'da')[0]).toEqual({
      id: '1F3E0',
      emoji: '🏠',
      label: 'hus',
      set: 'openmoji',
    });
    expect(searchSymbols('house', 'en')[0]).toMatchObject({ id: '1F3E0', label: 'house' });
  });

  it.each([
    ['running', '🏃'],
    ['dogs', '🐕'],
    ['hospitl', '🏥'],
    ['birthday cake', '🎂'],
  ])('finds the English %s', (query, picture) => {
    expect(searchSymbols(query, 'en', 3).map(({ emoji }) => emoji.replaceAll('\uFE0F', ''))).toContain(
      picture,
    );
  });

  it('gives twelve at most, or as many as asked for', () => {
    expect(searchSymbols('barn', 'da')).toHaveLength(12);
    expect(searchSymbols('barn', 'da', 5)).toEqual(searchSymbols('barn', 'da').slice(0, 5));
  });

  it('never gives the same picture twice', () => {
    for (const { word } of words) {
      const ids = searchSymbols(word, 'da', 50).map(({ id }) => id);
      expect(new Set(ids).size, word).toBe(ids.length);
    }
  });

  it('takes well under 20 ms a search, also for words it does not know', () => {
    const queries = [
      ...words.map(({ word }) => word),
      'sommerhusferien',
      'biblotekerne',
      'jeg vil gerne lære at læse bøger',
    ];
    for (const query of queries) searchSymbols(query, 'da');
    const start = performance.now();
    for (const query of queries) searchSymbols(query, 'da');
    expect((performance.now() - start) / queries.length).toBeLessThan(5);
  });
});

describe('ids of symbols', () => {
  it('know their names in both languages', () => {
    expect(symbolById('1F3E0')?.label).toEqual({ da: 'hus', en: 'house' });
  });

  it.each(['', 'constructor', '__proto__', '../../package', '1f3e0', '1F1E9-1F1F0', '1F3E0.svg', '1F3E0 '])(
    'refuses %j',
    (id) => {
      expect(isSymbolId(id)).toBe(false);
      expect(symbolById(id)).toBeUndefined();
    },
  );

  it('give the address of the picture', () => {
    expect(symbolPath('1F3E0')).toBe('/symbols/1F3E0.svg');
  });
});
