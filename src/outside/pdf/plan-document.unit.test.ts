import { describe, expect, test } from 'vitest';
import { document as danish } from '../../../content/wording/da/document.ts';
import { document as english } from '../../../content/wording/en/document.ts';
import { versionFor, versionReader } from '../../domain/plan/given-version.ts';
import type { SnapshotGoal } from '../../domain/plan/plan-snapshot.ts';
import { jonasAgreements, jonasPlan, jonasVersion, openmojiSvg } from './jonas-plan.fixture.ts';
import { fontsOf, keptPaper, pagesOf, pictureTextsOf, textOf, wordsOf } from './pdf-reading.fixture.ts';
import { planDocument } from './plan-document.ts';
import { planPrintModel } from './plan-print-model.ts';
import type { PlanDocumentInput } from './print-types.ts';

const agreed: PlanDocumentInput = {
  snapshot: jonasPlan,
  version: jonasVersion,
  agreements: jonasAgreements,
  words: danish,
  language: 'da',
  symbolSvg: openmojiSvg,
  symbolName: (id) => (id === '1F68C' ? 'bus' : undefined),
};
const [byBus, cooking] = jonasPlan.goals;
if (byBus === undefined || cooking === undefined) throw new Error('The plan for tests has two goals.');

/** Codes and days in a snapshot, which are no person's words. */
const codes = new Set([
  ...['symbol', 'symbols', 'on', 'from', 'to', 'direction', 'view', 'masteryNow', 'supportNeed'],
  ...['expectedMastery', 'state', 'answer', 'nextMeetingOn', 'bornOn', 'madeOn', 'hash', 'heading'],
]);

/** The same plan with every text that a person can write changed. */
function withEveryText(
  change: (text: string) => string,
  input: PlanDocumentInput = agreed,
): PlanDocumentInput {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      const isCode = codes.has(key) || ['self', 'withHelp', 'onBehalf'].includes(value);
      return isCode ? value : change(value);
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
  };
  const { snapshot, version, agreements } = input;
  return { ...input, ...(walk({ snapshot, version, agreements }, '') as Partial<PlanDocumentInput>) };
}

function everyText(input: PlanDocumentInput): string[] {
  const texts: string[] = [];
  withEveryText((text) => {
    texts.push(text);
    return text;
  }, input);
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

const folded = (text: string) => text.replaceAll(/\s+/g, '');

/** Which page the formal part begins, counted from 0. */
function formalPage(pages: readonly string[], heading: string = danish.staff.formal): number {
  const at = pages.findIndex((page) => folded(page).includes(folded(heading)));
  if (at < 0) throw new Error('The plan has no formal part.');
  return at;
}

describe('the agreed plan on paper', () => {
  test('is a tagged PDF/UA-1 with a title and a language', async () => {
    const source = Buffer.from(await planDocument(agreed)).toString('latin1');
    expect(source).toContain('/MarkInfo');
    expect(source).toContain('pdfuaid:part>1<');
    expect(source).toContain('/Lang (da)');
    expect(source).toMatch(/dc:title[\s\S]*Jonas Holm/);
  });

  test('is set in Lexend and in nothing else', async () => {
    const fonts = fontsOf(await planDocument(agreed));
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/^Lexend/);
  });

  test('R-M2: a part leaves out what is not in it, and calls no section of the plan empty', async () => {
    const snapshot = { ...jonasPlan, mostImportant: [], dreams: [], goals: [], withoutFormal: true } as const;
    const part = folded(textOf(await planDocument({ ...agreed, snapshot })));
    for (const not of [
      'Det vigtigste for mig',
      'Mine drømme',
      danish.citizen.noDreams,
      danish.citizen.noGoals,
    ])
      expect(part).not.toContain(folded(not));
    expect(part).toContain(folded(danish.staff.partOfPlan));
    expect(part).toContain(folded(danish.staff.noGoalsInPart));
  });

  test.each([
    { language: 'da', words: danish, notYet: 'endnu' },
    { language: 'en', words: english, notYet: ' yet' },
  ] as const)('calls nothing in an agreed plan "not yet" ($language)', async ({ notYet, ...reader }) => {
    const nothing = { mostImportant: [], dreams: [], goals: [], formal: [], wishesNotFollowed: [] };
    const snapshot = { ...jonasPlan, ...nothing };
    const [one] = jonasAgreements;
    const silent = one === undefined ? [] : [{ ...one, answer: null }];
    const printed = textOf(await planDocument({ ...agreed, ...reader, snapshot, agreements: silent }));
    expect(folded(printed)).not.toContain(folded(notYet));
  });

  test.each([
    { language: 'da', words: danish, printed: 'Målet ”Bussen”: Jeg vil fortsætte' },
    { language: 'en', words: english, printed: 'The goal “Bussen”: I want to go on' },
  ] as const)(
    'R-M5: tells a wish that was not followed in the reader’s language ($language)',
    async ({ printed, ...reader }) => {
      const facts = { aboutGoal: 'Bussen', wish: 'continue' } as const;
      const wish = { what: 'Målet ”Bussen”: Jeg vil fortsætte', why: 'Nej', decidedBy: 'Karin', wish: facts };
      const written = { what: 'Lejlighed  NU', why: 'Nej', decidedBy: 'Karin' };
      const snapshot = { ...jonasPlan, wishesNotFollowed: [wish, written] };
      const text = folded(textOf(await planDocument({ ...agreed, ...reader, snapshot })));
      expect(text).toContain(folded(printed));
      // What somebody wrote stays as it was written.
      expect(text).toContain(folded('Lejlighed  NU'));
    },
  );

  test('holds every text of the plan and of the agreement', async () => {
    const printed = folded(textOf(await planDocument(agreed)));
    const missing = everyText(agreed).filter((text) => !printed.includes(folded(text)));
    expect(missing).toEqual([]);
    expect(printed).toContain(jonasVersion.hash);
  });

  test.each(
    [0, 1, 2].flatMap((words) =>
      [true, false].flatMap((hasDream) => [true, false].map((isSmarte) => ({ words, hasDream, isSmarte }))),
    ),
  )(
    'R-M4: leaves nothing out of a goal with $words words, dream $hasDream, SMARTE $isSmarte',
    async (goalHas) => {
      const [own] = byBus.ownWords;
      if (own === undefined) throw new Error('The goal for tests has words.');
      const goal = {
        ...byBus,
        ownWords: [own, { ...own, words: 'Jeg vil køre selv hver dag.' }].slice(0, goalHas.words),
        dream: goalHas.hasDream ? byBus.dream : null,
        smarte: goalHas.isSmarte ? byBus.smarte : '',
        // R-S2: also in whose place it stands.
        ...(goalHas.hasDream && { insteadOf: 'Jeg cykler til byen' }),
      };
      const input = { ...agreed, snapshot: { ...jonasPlan, goals: [goal] } };
      const printed = folded(textOf(await planDocument(input)));
      for (const text of everyText(input)) expect(printed).toContain(folded(text));
      // The words of the dream stand among the dreams and on the staircase too; its own place says what it is.
      const { dreamBehind, goalInMyWords } = danish.citizen;
      expect([dreamBehind, goalInMyWords].map((heading) => printed.includes(folded(heading)))).toEqual([
        goalHas.hasDream,
        goalHas.words > 0,
      ]);
    },
  );

  test('puts the citizen first and the formal part last', async () => {
    const printed = folded(textOf(await planDocument(agreed)));
    const { citizen, staff } = danish;
    const inOrder = [
      ...['Jonas Holm', citizen.mostImportant, citizen.dreams, citizen.saidForMe, 'Mål 1', byBus.title],
      ...[citizen.dreamBehind, citizen.goalInMyWords, citizen.perspectives, citizen.mastery, citizen.stairs],
      ...[citizen.contributions, citizen.efforts, 'Mål 2', cooking.title, citizen.wishesNotFollowed.wishes],
      ...[citizen.heard, citizen.agreements, staff.formal],
    ];
    let from = 0;
    for (const heading of inOrder) {
      const at = printed.indexOf(folded(heading), from);
      expect(at, heading).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test('carries version, day, reason, hash, credit and page number in the foot of every page', async () => {
    const pages = pagesOf(await planDocument({ ...agreed, printedOn: '2026-11-18' }));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Plan 2, udgave 3 · lavet 17. november 2026');
      expect(page).toContain(`Grund: ${jonasVersion.reason}`);
      expect(folded(page)).toContain(jonasVersion.hash);
      expect(page).toContain('OpenMoji (CC BY-SA 4.0)');
      expect(page).toContain('Skrevet ud 18. november 2026');
      expect(page).toContain(`Side ${index + 1} af ${pages.length}`);
    }
  });

  test('R-M4, R-M7: the citizen comes first, and the disagreement stands beside the recorded score', async () => {
    const printed = textOf(await planDocument(agreed));
    const recorded = printed.indexOf('skriver i planen');
    const disagreement = printed.indexOf('Jeg er ikke enig');
    expect(recorded).toBeGreaterThan(0);
    expect(disagreement).toBeGreaterThan(0);
    expect(printed.indexOf('Jeg siger')).toBeLessThan(recorded);
    for (const place of [recorded, disagreement]) expect(place).toBeLessThan(printed.indexOf('Min trappe'));
  });

  test.each([
    { row: 'in words', disagreement: 'Jeg kan selv', printed: 'Jeg er ikke enig (siden 3. maj 2026)' },
    { row: 'by a tap alone', disagreement: '', printed: 'Jeg er ikke enig (siden 3. maj 2026)' },
  ])('R-M7: a disagreement from before is dated, $row', async ({ disagreement, printed }) => {
    const goals = [{ ...byBus, disagreement, disagreesSince: '2026-05-03' }];
    const text = textOf(await planDocument({ ...agreed, snapshot: { ...jonasPlan, goals } }));
    expect(folded(text)).toContain(folded(printed));
    expect(folded(text)).toContain(folded(disagreement));
  });

  test('R-M7: a disagreement is printed even where nobody has given a score', async () => {
    const snapshot = { ...jonasPlan, goals: [{ ...byBus, scores: [] }] };
    const printed = textOf(await planDocument({ ...agreed, snapshot }));
    expect(printed).toContain('Jeg er ikke enig');
    expect(printed).toContain(byBus.disagreement);
  });

  test('R-P7: words said for the citizen are never called their own', async () => {
    const told = cooking.dream;
    if (told === null) throw new Error('The second goal has a dream told by somebody else.');
    const snapshot = {
      ...jonasPlan,
      mostImportant: [told],
      dreams: [told],
      goals: [{ ...cooking, ownWords: [told] }],
    };
    const pdf = await planDocument({ ...agreed, snapshot });
    const printed = textOf(pdf);
    expect(printed).toContain('Lis Holm har sagt det. Det er ikke mine egne ord.');
    expect(printed).toContain('Sådan ved Lis Holm det: Hun har set det hjemme');
    expect(printed).not.toContain(danish.citizen.ownWords);
    expect(printed).toContain(danish.citizen.goalInWords);
    expect(printed).not.toContain(danish.citizen.goalInMyWords);
    expect(printed).not.toMatch(/Min drøm(?!me)/);
    expect(pictureTextsOf(pdf).join(' ')).not.toContain('Min drøm:');
  });

  test('R-O2: a refused effort tells why and how to complain, and the plan says that it grants nothing', async () => {
    const printed = textOf(await planDocument(agreed));
    expect(printed).toContain('Kommunen sagde nej (afslået)');
    expect(folded(printed)).toContain(
      folded('Derfor blev det et nej: Jonas får allerede 15 timers ledsagelse'),
    );
    expect(folded(printed)).toContain(
      folded('Sådan kan jeg klage: Skriv eller ring til Hanne inden 4 uger.'),
    );
    expect(printed).toContain(danish.citizen.planGrantsNothing);
  });

  test('R-M8: an answer entered for another says by whom, and that it awaits them; silence is no yes', async () => {
    const printed = textOf(await planDocument(agreed));
    expect(folded(printed)).toContain(folded('Afventer bekræftelse – registreret af Mette Krog: Enig'));
    expect(printed).toContain('Vi venter på Lis Holm.');
    expect(printed).toContain('Har ikke svaret');
  });

  test('tells the staircase and each symbol to those who hear the page', async () => {
    const texts = pictureTextsOf(await planDocument(agreed));
    expect(texts).toContain('Billede: bus');
    expect(texts).toContain(
      'En trappe med 4 trin, der går opad. Trin 1, Klaret: Jeg finder bussen på min telefon. ' +
        'Trin 2, Klaret: Mette kører med mig. Trin 3, Nu: Jeg kører. Mette venter ved stoppestedet. ' +
        'Trin 4: Jeg kører selv om dagen. Øverst. Min drøm: Jeg vil besøge min ven Ali, når jeg har lyst.',
    );
  });

  test('is the same, byte for byte, when it is printed again', async () => {
    const [first, second] = [await planDocument(agreed), await planDocument(agreed)];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('a draft', () => {
  test('is marked on every page, and an agreed plan on none', async () => {
    const draft = pagesOf(await planDocument({ ...agreed, version: null, printedOn: '2026-11-04' }));
    for (const page of draft) {
      expect(page).toContain(danish.citizen.draftMeans);
      expect(page).toContain('Ikke aftalt endnu');
    }
    expect(textOf(await planDocument(agreed))).not.toContain('Ikke aftalt');
  });

  test('says nothing of what has not been asked or set yet (R-M1)', async () => {
    const snapshot = {
      ...jonasPlan,
      nextMeetingOn: '',
      heard: { answer: 'couldNotAnswer', words: '', recordedBy: null, notAskedYet: true },
    } as const;
    const printed = textOf(await planDocument({ ...agreed, snapshot, version: null, agreements: [] }));
    const { heard, heardCouldNotAnswer, present } = danish.citizen;
    const [cover = ''] = printed.split(danish.citizen.mostImportant);
    for (const words of [heard, heardCouldNotAnswer, present]) expect(printed).not.toContain(words);
    expect(cover).not.toContain(danish.citizen.nextMeeting);
  });
});

describe('whatever people write', () => {
  const hostile = '#include "/etc/passwd" *_$x$_* `#panic()` <script> @ref // /* \\ [#read("/etc/hosts")]';

  test('prints as it is, in every field', async () => {
    const pdf = await planDocument(withEveryText((text) => `${text} ${hostile}`));
    const printed = folded(textOf(pdf));
    expect(printed).not.toContain('root:');
    const times = printed.split(folded(hostile)).length - 1;
    expect(times).toBeGreaterThan(80);
  });

  test('emoji become pictures, other scripts keep their letters, unknown signs get a mark', async () => {
    const pdf = await planDocument(withEveryText((text) => `${text} ❤️ Жанна Łukasz Şükrü 中 A\u030a\u202e`));
    const printed = textOf(pdf);
    for (const word of ['Жанна', 'Łukasz', 'Şükrü', 'Å']) expect(printed).toContain(word);
    expect(pictureTextsOf(pdf)).toContain('❤️');
    expect(pictureTextsOf(pdf)).toContain(danish.citizen.unreadableSign);
  });

  test.each([
    ['very long words', ' Specialpædagogikstøttekonsulentvejledning Kommunalbestyrelsesmedlemskandidatur'],
    ['an address', ' https://www.eksempelkommune.dk/borger/handleplan/mit-liv-min-plan?side=1234567890'],
    ['a key held down', ` ${'a'.repeat(90)}`],
    ['a long story', ' Jeg vil gerne fortælle om alt det, jeg har lavet i sommer.'.repeat(40)],
  ])('%s: no word leaves the page', async (_, more) => {
    const { version, ...snapshotAndAgreements } = withEveryText((text) => text + more);
    const pdf = await planDocument({ ...snapshotAndAgreements, version: version && jonasVersion });
    const marginLeft = 33.9;
    const outside = wordsOf(pdf).filter(
      ({ left, right, bottom }) => left < marginLeft || right > 595.3 - marginLeft || bottom > 841.9 - 28,
    );
    expect(outside.slice(0, 5)).toEqual([]);
  });

  test('a picture that cannot be drawn is left out, the words stay', async () => {
    const reading =
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd" width="9" height="9"/></svg>';
    const symbolSvg = (id: string) =>
      id === '1F68C' ? '<svg>not drawn' : id === '1F3E1' ? reading : openmojiSvg(id);
    const pdf = await planDocument({ ...agreed, symbolSvg });
    expect(textOf(pdf)).toContain(byBus.title);
    expect(pictureTextsOf(pdf)).not.toContain('Billede: bus');
  });
});

describe('small, large and English plans', () => {
  test('a plan without goals, dreams and answers says so calmly', async () => {
    const snapshot = {
      ...jonasPlan,
      goals: [],
      dreams: [],
      mostImportant: [],
      wishesNotFollowed: [],
      formal: [],
    };
    const printed = textOf(await planDocument({ ...agreed, snapshot, agreements: [] }));
    expect(printed).toContain(danish.citizen.noGoals);
    expect(printed).not.toContain(danish.citizen.wishesNotFollowed);
    expect(printed).toContain(danish.citizen.heard);
  });

  test('who reads only their own answer prints that the others are left out (§ 5)', async () => {
    const own = jonasAgreements.slice(0, 1);
    const printed = (input: PlanDocumentInput) => planDocument(input).then(textOf);
    expect(await printed({ ...agreed, agreements: own, onlyOwnAnswer: true })).toContain(
      danish.staff.onlyOwnAnswer,
    );
    expect(await printed(agreed)).not.toContain(danish.staff.onlyOwnAnswer);
  });

  test('who is not given all of it prints what is left out, and nothing of it (§ 5, R-O2)', async () => {
    const relative = versionReader({ role: 'relative', kinds: ['relative'] });
    const { snapshot, leftOut } = versionFor({ snapshot: jonasPlan, reason: '' }, relative, []);
    const text = textOf(await planDocument({ ...agreed, snapshot, leftOut }));
    const { staff, citizen } = danish;
    for (const name of ['bornOn', 'decisions', 'formal'] as const)
      expect(text).toContain(staff.leftOutNames[name]);
    expect(text).toContain(staff.decisionKept);
    for (const kept of [
      citizen.granted,
      citizen.refused,
      citizen.refusedReason,
      staff.partOfPlan,
      staff.notWritten,
    ])
      expect(text).not.toContain(kept);
    const decisions = [...jonasPlan.goals.flatMap(({ efforts }) => efforts)].map(({ decision }) => decision);
    const refusals = decisions.filter((one) => one.state === 'refused');
    expect(refusals.length).toBeGreaterThan(0);
    for (const { reason, howToComplain } of refusals) {
      expect(text).not.toContain(reason);
      expect(text).not.toContain(howToComplain);
    }
    expect(textOf(await planDocument(agreed))).not.toContain(staff.leftOutNames.decisions);
  });

  test.each([
    { row: 'the whole version', version: { ...jonasVersion, isPart: false }, isExtract: false, isSame: true },
    {
      row: 'all but the goals for others',
      version: { ...jonasVersion, isPart: true },
      isExtract: true,
      isSame: false,
    },
    { row: 'a draft', version: null, isExtract: false, isSame: false },
  ])(
    'R-M2 $row: calls an extract one, and only the plan that everybody has the same for all',
    ({ version, isExtract, isSame }) => {
      const { extract, leftOut } = planPrintModel({ ...agreed, version, leftOut: ['bornOn'] });
      const { partOfPlan, leftOut: told, leftOutNames } = danish.staff;
      expect([extract, leftOut]).toEqual([isExtract ? partOfPlan : '', told([leftOutNames.bornOn], isSame)]);
    },
  );

  test('no page is nearly empty, though nothing splits over two', async () => {
    const pages = pagesOf(await planDocument(agreed));
    expect(pages.length).toBeLessThanOrEqual(11);
    for (const page of pages) expect(page.length).toBeGreaterThan(500);
  });

  test.each([
    { row: 'agreed', input: agreed },
    {
      row: 'a draft in English',
      input: { ...agreed, version: null, words: english, language: 'en' as const },
    },
  ])(
    'holds the sizes of decision 0025: 14 pt to the citizen, 12 pt the formal part ($row)',
    async ({ input }) => {
      const pdf = await planDocument({ ...input, printedOn: '2026-11-18' });
      const { formal } = input.words.staff;
      const formalFrom = 1 + formalPage(pagesOf(pdf), formal);
      const footTop = 841.9 - (32 * 72) / 25.4;
      const tooSmall = wordsOf(pdf).filter(({ size, bottom, page }) => {
        const isFoot = bottom > footTop + 30;
        return size < (isFoot ? 9.9 : bottom > footTop || page < formalFrom ? 13.9 : 11.9);
      });
      expect(tooSmall).toEqual([]);
    },
  );

  test('in the citizen’s part no professional’s word for the need of support; the formal part has it', async () => {
    const pages = pagesOf(await planDocument(agreed));
    const formalFrom = formalPage(pages);
    const [told, formal] = [pages.slice(0, formalFrom).join(' '), pages.slice(formalFrom).join(' ')];
    expect(told).toContain('Brug for hjælp: Noget hjælp');
    expect(told).not.toMatch(/støtte: |Moderat|Højt/);
    expect(formal).toContain('Moderat');
    // R-M7: the disagreement stands wherever the score does, in the professionals' words too.
    expect(formal.replaceAll(/\s+/g, ' ')).toContain(
      'Borgeren er ikke enig: ”Jeg kan godt, når bussen er forsinket.',
    );
  });

  test('each of five goals starts a page of its own', async () => {
    const goals = [
      byBus,
      cooking,
      byBus,
      { ...cooking, direction: 'limitLoss' as const },
      { ...byBus, dream: null },
    ];
    const pages = pagesOf(await planDocument({ ...agreed, snapshot: { ...jonasPlan, goals } }));
    const starts = [1, 2, 3, 4, 5].map((number) =>
      pages.findIndex((page) => page.startsWith(`Mål ${number} `)),
    );
    expect(starts.every((at) => at >= 0)).toBe(true);
    expect(new Set(starts).size).toBe(5);
  });

  const short: SnapshotGoal = {
    ...{ title: 'Jeg svømmer', symbol: null, dream: null, ownWords: [], smarte: '', direction: 'develop' },
    ...{ onlyFor: [], perspectives: [], scores: [], disagreement: null, contributions: [], steps: [] },
    efforts: [],
  };

  test('short goals share a page, and how the meeting ended stands apart from them', async () => {
    const goals = [short, { ...short, title: 'Jeg cykler' }];
    const pdf = await planDocument({ ...agreed, snapshot: { ...jonasPlan, goals } });
    const pages = pagesOf(keptPaper('short-goals', pdf));
    const [first, second] = ['Jeg svømmer', 'Jeg cykler'].map((title) =>
      pages.findIndex((page) => page.includes(title)),
    );
    expect(first).toBe(second);
    // Nothing is said of what nobody said.
    expect(textOf(pdf)).not.toContain(danish.citizen.goalInWords);
  });

  test('R-S3 what somebody contributed to the plan before, and did not say again, says from when it is', async () => {
    const by = { by: 'Bodil Krogh, Birkely', words: 'Laver mad om onsdagen.' };
    const printed = async (fromPlanOf?: string) => {
      const contributions = [fromPlanOf === undefined ? by : { ...by, fromPlanOf }];
      const goals = [{ ...short, contributions }];
      return folded(textOf(await planDocument({ ...agreed, snapshot: { ...jonasPlan, goals } })));
    };
    expect(await printed('2026-12-07')).toContain(folded('Fra planen 7. december 2026. Ikke sagt igen.'));
    expect(await printed()).not.toContain(folded('Ikke sagt igen'));
  });

  test('R-P7 what another wrote down of what somebody says and does for a goal, says who wrote it', async () => {
    const printed = async (writtenDownBy: string) => {
      const said = { by: 'Lone Lund, mor', words: 'Låner Buller ud om søndagen.', writtenDownBy };
      const goals = [
        { ...short, contributions: [said], perspectives: [{ ...said, view: 'network' as const }] },
      ];
      return folded(textOf(await planDocument({ ...agreed, snapshot: { ...jonasPlan, goals } })));
    };
    expect((await printed('Karin Munk')).split(folded('Karin Munk skrev det ned.'))).toHaveLength(3);
  });

  test('answers to the plan never stand alone on a page: they go with whether one was heard', async () => {
    for (const goals of [[byBus], [cooking], [short, byBus], [byBus, short]]) {
      const pages = pagesOf(await planDocument({ ...agreed, snapshot: { ...jonasPlan, goals } }));
      const [heard, agreements] = [danish.citizen.heard, danish.citizen.agreements].map((heading) =>
        pages.findIndex((page) => page.includes(heading)),
      );
      expect(heard).toBe(agreements);
    }
  });

  test('tells nothing again and nothing empty: reasons that are the dream, sections without words', async () => {
    const dream = byBus.dream?.words ?? '';
    const steps = byBus.steps.map((step) => ({ ...step, why: dream }));
    const snapshot = { ...jonasPlan, mostImportant: [], goals: [{ ...byBus, steps }] };
    const printed = textOf(await planDocument({ ...agreed, snapshot }));
    expect(printed).not.toContain(`${danish.citizen.why}: ${dream.slice(0, 20)}`);
    expect(printed).not.toContain(danish.citizen.mostImportant);
    const [told, formal = ''] = printed.split(danish.staff.formal.replaceAll(/\s/g, ' '));
    expect(told).toBeDefined();
    // Steps keep their numbers, whatever their state.
    for (const label of ['1. Klaret', '2. Klaret', '3. Nu', '4. Senere']) expect(told).toContain(label);
    expect(formal.length).toBeGreaterThan(0);
  });

  test('in English no Danish words of ours are left', async () => {
    const pdf = await planDocument({ ...agreed, words: english, language: 'en' });
    const printed = textOf(pdf);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (en)');
    expect(printed).toContain('What matters most to me');
    expect(printed).toContain('I do not agree');
    expect(printed).toContain('Tuesday, 3 November 2026');
    expect(printed).toMatch(/Hanne Lund – ?from the municipality/);
    expect(printed).not.toMatch(/– ?(sagsbehandler|kontaktperson|mor)\b/);
    const plans = everyText(agreed).join(' ');
    const left = Object.values(danish.citizen).filter(
      (words) =>
        typeof words === 'string' && words.length > 6 && printed.includes(words) && !plans.includes(words),
    );
    expect(left).toEqual([]);
  });
});

test('R-M5, R-W6: what the citizen thinks about a goal is drawn, shown in pictures and told of on paper', async () => {
  const drawing = { id: 'd', kind: 'drawing', hash: 'x' } as const;
  const recording = { id: 'r', kind: 'recording', hash: 'y' } as const;
  const said = { view: 'citizen', by: 'Jonas Holm', words: '', symbols: ['1F68C'] } as const;
  const goal = { ...byBus, perspectives: [{ ...said, files: [drawing, recording] }] };
  const withDrawing = (id: string) => openmojiSvg(id === 'file d' ? '1F68C' : id);
  const pdf = await planDocument({
    ...agreed,
    snapshot: { ...jonasPlan, goals: [goal] },
    symbolSvg: withDrawing,
  });
  const before = await planDocument({
    ...agreed,
    snapshot: { ...jonasPlan, goals: [{ ...goal, perspectives: [] }] },
  });
  const told = pictureTextsOf(pdf);
  expect(told.length).toBe(pictureTextsOf(before).length + 2);
  expect(textOf(pdf)).toContain(danish.citizen.recording);
});
