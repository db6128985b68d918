import { describe, expect, test } from 'vitest';
import { document as danish } from '../../../content/wording/da/document.ts';
import { assembleSnapshot, type PlanFacts } from '../../domain/plan/assemble-snapshot.ts';
import { formalHeadings, section141Headings, vumHeadings } from '../../domain/plan/formal-content.ts';
import { officialHeadings } from '../../domain/plan/official-words.ts';
import type { PlanSnapshot, Said, SnapshotGoal, SnapshotScore } from '../../domain/plan/plan-snapshot.ts';
import { printedGoal } from './goal-print-model.ts';
import { byBus } from './jonas-goals.fixture.ts';
import { jonasAgreements, jonasPlan, jonasVersion } from './jonas-plan.fixture.ts';
import { planPrintModel } from './plan-print-model.ts';
import type { PlanDocumentInput, PrintedAgreement } from './print-types.ts';
import { printedDay, printedShortDay, printedWeekday } from './printed-day.ts';
import { printedScores } from './score-print-model.ts';
import { printedStaircase } from './staircase-print-model.ts';

const input: PlanDocumentInput = {
  snapshot: jonasPlan,
  version: jonasVersion,
  agreements: jonasAgreements,
  words: danish,
  language: 'da',
  symbolSvg: () => undefined,
};

/** Drawn or said, without a word. */
const unwritten = { words: '', symbols: [], saidBy: { how: 'self' } } as const;
const drawn = { ...input, symbolSvg: () => '<svg/>' };

const score = (view: SnapshotScore['view'], by: string, place: string | null): SnapshotScore => ({
  recorded: view === 'professional',
  view,
  by,
  place,
  masteryNow: 'withSomeHelp',
  supportNeed: null,
  expectedMastery: null,
  words: '',
});
const withScores = (...scores: SnapshotScore[]): SnapshotGoal => ({ ...byBus, scores });

const closingFacts: PlanFacts = {
  citizen: jonasPlan.citizen,
  municipality: 'Solby',
  legalBasis: 'Serviceloven § 141',
  roundNumber: 1,
  meeting: jonasPlan.meeting,
  nextMeetingOn: '2027-10-12',
  mostImportant: [],
  dreams: [],
  goals: [],
  offers: [],
  perspectives: [],
  scores: [],
  disagreements: [],
  contributions: [],
  steps: [],
  efforts: [],
  wishesNotFollowed: [],
  heard: null,
  formalTexts: { purpose: 'At bo trygt' },
  notRelevant: ['aids'],
  formalLabels: officialHeadings,
};

test('R-M5, R-W6: what the citizen thinks stands on paper with pictures and drawing, and says that there is a recording', () => {
  const file = (kind: 'drawing' | 'recording') => ({ id: kind, kind, hash: 'x' });
  const files = [file('drawing'), file('recording')];
  const said = { view: 'citizen', by: 'Jonas Holm', words: '', symbols: ['1F44D'], files } as const;
  const goal = { ...withScores(), perspectives: [said] };
  const [printed] = printedGoal(goal, 0, { ...input, symbolSvg: () => '<svg/>' }).perspectives;
  expect(printed).toMatchObject({ words: '', pictures: [{ id: '1F44D' }], files: [{ id: 'file drawing' }] });
  expect(printed?.recording).not.toBe('');
});

describe('scores stand by place, the recorded beside the citizen’s own (R-M6, R-M7)', () => {
  const home = score('professional', 'Mette', 'hjemme');
  const dayOffer = score('professional', 'Bo', 'dagtilbud');
  const ownEverywhere = score('citizen', 'Jonas Holm', null);
  test.each([
    ['one place, both views', [score('professional', 'Hanne', null), ownEverywhere], [['', 1, 1]]],
    [
      'the citizen’s own score for everywhere stands once, as the general one',
      [home, dayOffer, ownEverywhere],
      [
        ['Alle steder', 0, 1],
        ['hjemme', 1, 0],
        ['dagtilbud', 1, 0],
      ],
    ],
    [
      'an own score for the place stands there, the one for everywhere by itself',
      [home, score('citizen', 'Jonas Holm', 'hjemme'), ownEverywhere],
      [
        ['Alle steder', 0, 1],
        ['hjemme', 1, 1],
      ],
    ],
    ['only the citizen has scored', [ownEverywhere], [['', 0, 1]]],
    ['nobody has scored', [], []],
  ])('%s', (_, scores, expected) => {
    const rows = printedScores(withScores(...scores), input);
    expect(rows.map(({ place, recorded, own }) => [place, recorded.length, own.length])).toEqual(expected);
  });

  test('R-M7: a disagreement stands beside the recorded score it is about, never at a place not spoken about', () => {
    const susanne = { ...score('professional', 'Susanne', 'Værkstedet'), recorded: false };
    const goal = { ...withScores(score('professional', 'Karin', null), ownEverywhere, susanne) };
    const rows = printedScores({ ...goal, disagreement: 'De må stole på mig' }, input);
    expect(rows.map(({ place, disagrees, own }) => [place, disagrees, own.length])).toEqual([
      ['Alle steder', true, 1],
      ['Værkstedet', false, 0],
    ]);
    expect(printedScores({ ...goal, scores: [susanne], disagreement: '' }, input)).toMatchObject([
      { place: 'Alle steder', disagrees: true, own: [] },
      { place: 'Værkstedet', disagrees: false },
    ]);
  });

  test('words replace a missing level, and support need is said in everyday words', () => {
    const [row] = printedScores(withScores({ ...home, supportNeed: 'high' }), input);
    expect(row?.recorded[0]).toMatchObject({
      next: { mark: null, words: 'Ikke sagt' },
      support: 'Meget hjælp',
    });
  });

  test.each([
    ['now', { masteryNow: null, doesntKnow: true }],
    ['next', { expectedMastery: null, doesntKnowExpected: true }],
  ] as const)('R-M7: "Jeg ved det ikke" to %s is printed as the answer it is', (question, answer) => {
    const [row] = printedScores(withScores({ ...score('citizen', 'Jonas Holm', null), ...answer }), input);
    expect(row?.own[0]?.[question]).toEqual({ mark: null, words: 'Jeg ved det ikke' });
  });

  test('R-M7: only the caseworker’s score is called recorded; a contact person says what they say', () => {
    const contactPerson = { ...score('professional', 'Mette', null), recorded: false };
    const [row] = printedScores(withScores(score('professional', 'Hanne', null), contactPerson), input);
    expect(row?.recorded.map(({ label, by }) => [label, by])).toEqual([['Hanne skriver i planen', '']]);
    expect(row?.others.map(({ label, by }) => [label, by])).toEqual([['Mette siger', '']]);
  });

  test('R-P8: what another wrote down for the citizen says who', () => {
    const written = { ...score('citizen', 'Jonas', null), recordedBy: 'Hanne' };
    const [row] = printedScores(withScores(written), input);
    expect(row?.own[0]).toMatchObject({ label: 'Jeg siger', by: 'Hanne skrev det ned for mig' });
  });

  test.each([
    ['Jonas Holm', ''],
    ['Jonas', ''],
    ['Mette Krog', 'Mette Krog'],
  ])('R-P7: the citizen’s view given by %s names "%s"', (by, named) => {
    expect(printedScores(withScores(score('citizen', by, null)), input)[0]?.own[0]?.by).toBe(named);
  });
});

describe('the staircase (R-F2)', () => {
  test.each([
    ['develop', 'rising', 'Min trappe'],
    ['keep', 'terrace', 'Mine trin'],
    ['limitLoss', 'handrail', 'Mine trin'],
  ] as const)('a goal to %s is drawn %s', (direction, shape, heading) => {
    expect(printedStaircase({ ...byBus, direction }, input)).toMatchObject({ shape, heading });
  });

  test('the first step that is not done is now', () => {
    const steps = [true, false, true, false].map((done, index) => ({
      words: `${index}`,
      symbol: null,
      why: '',
      done,
    }));
    const states = printedStaircase({ ...byBus, steps }, input)?.steps.map(({ state }) => state);
    expect(states).toEqual(['done', 'now', 'done', 'later']);
  });

  test('without a dream the goal is on top', () => {
    expect(printedStaircase({ ...byBus, dream: null }, input)?.top).toMatchObject({
      kind: 'goal',
      label: 'Mit mål',
    });
  });

  test('R-P7: a dream told by another is not called mine', () => {
    const dream = {
      words: 'At være ude',
      symbols: [],
      saidBy: { how: 'onBehalf', recordedBy: 'Lis', howTheyKnow: 'Han ler' },
    } as const;
    expect(printedStaircase({ ...byBus, dream }, input)?.top.label).toBe('Drøm – sagt for mig');
  });

  test.each([
    ['drawing', { kind: 'dream', words: '', picture: { id: 'file f1', alt: 'Tegning' } }],
    ['recording', { kind: 'goal', words: byBus.title }],
  ] as const)('R-P8: where the dream is only a %s, the top is what paper can show', (kind, top) => {
    const dream = { ...unwritten, files: [{ id: 'f1', kind, hash: 'f00' }] };
    expect(printedStaircase({ ...byBus, dream }, drawn)?.top).toMatchObject(top);
  });

  test('no steps, no staircase', () => expect(printedStaircase({ ...byBus, steps: [] }, input)).toBeNull());
});

describe('whose words (R-P7, R-P8)', () => {
  test('what was drawn and said is shown where paper can, and named where it cannot', () => {
    const files = [
      { id: 'f1', kind: 'drawing', hash: 'f00' },
      { id: 'f2', kind: 'recording', hash: 'f01' },
    ] as const;
    const purpose = { heading: 'purpose', label: 'Formål', text: 'At bo selv' } as const;
    const dream = { ...unwritten, files };
    const snapshot = { ...jonasPlan, mostImportant: [], dreams: [dream], formal: [purpose] };
    const { dreams, formal } = planPrintModel({ ...drawn, snapshot });
    expect(dreams).toMatchObject([
      { words: '', files: [{ id: 'file f1', alt: 'Tegning' }], recording: danish.citizen.recording },
    ]);
    const lines = formal.flatMap(({ parts }) => parts.flatMap((part) => part.lines));
    expect(lines.map(({ words }) => words)).toContain('Tegning, Optagelse');
  });

  test('what the citizen has not said yes to is not printed as their words (R-P8)', () => {
    const saidBy = { how: 'withHelp', recordedBy: 'Karin Munk' } as const;
    const said = { words: 'Ro om morgenen', symbols: [], saidBy } as const;
    const purpose = { heading: 'purpose', label: 'Formål', text: 'At bo selv' } as const;
    const [goal] = jonasPlan.goals;
    const printed = (one: Said) => {
      const goals = goal === undefined ? [] : [{ ...goal, dream: one, ownWords: [one] }];
      const snapshot = { ...jonasPlan, mostImportant: [one], dreams: [one], goals, formal: [purpose] };
      const model = planPrintModel({ ...input, snapshot });
      const cards = [...model.mostImportant, ...model.dreams];
      const ofGoals = model.goals.flatMap(({ dream, ownWords }) => [...(dream ? [dream] : []), ...ownWords]);
      const lines = model.formal.flatMap(({ parts }) => parts.flatMap((part) => part.lines));
      const wish = lines.find(({ words }) => words === one.words);
      return { whose: [...new Set([...cards, ...ofGoals].map(({ whose }) => whose))], more: wish?.more };
    };
    const notYet = 'Karin Munk skrev det ned. Jeg har ikke sagt ja endnu.';
    expect(printed({ ...said, awaitsCitizen: true })).toEqual({ whose: [notYet], more: notYet });
    expect(printed(said)).toEqual({ whose: ['Mine ord. Karin Munk hjalp mig.'], more: '' });
  });

  test('what others said is kept out of the citizen’s own lists', () => {
    const { dreams, mostImportant, saidForMe } = planPrintModel(input);
    expect([...dreams, ...mostImportant].map(({ how }) => how)).not.toContain('onBehalf');
    expect(saidForMe).toHaveLength(1);
    expect(saidForMe[0]?.howTheyKnow?.label).toBe('Sådan ved Lis Holm det');
  });
});

describe('answers to the plan (R-M8)', () => {
  test('R-P8: what was drawn or said with an answer is named, and is on the screen', () => {
    const files = ['drawing', 'recording'] as const;
    expect(answer({ files })?.files).toBe('Tegning, Optagelse. Det er på skærmen.');
    expect(answer({})?.files).toBe('');
  });

  const answer = (change: Partial<PrintedAgreement>) => {
    const one = {
      name: 'Lis',
      role: '',
      answer: 'agree',
      words: '',
      recordedBy: null,
      confirmed: true,
      ...change,
    } as const;
    return planPrintModel({ ...input, agreements: [one] }).agreements[0];
  };
  const awaiting = 'Afventer bekræftelse – registreret af Bo';
  test.each([
    [{}, 'agree', 'Enig', '', ''],
    // Not to know is an answer, and one's own.
    [{ answer: 'couldNotAnswer' }, 'doesNotKnow', 'Ved det ikke', '', ''],
    [{ answer: null }, 'silent', 'Har ikke svaret', '', ''],
    [{ recordedBy: 'Bo', confirmed: false }, 'awaits', `${awaiting}: Enig`, '', 'Vi venter på Lis.'],
    [
      { answer: 'disagree', recordedBy: 'Bo', confirmed: false },
      'awaits',
      `${awaiting}: Ikke enig`,
      '',
      'Vi venter på Lis.',
    ],
    [
      { recordedBy: 'Bo', confirmed: true },
      'agree',
      'Enig',
      'Registreret af Bo.',
      'Lis har sagt ja til svaret.',
    ],
    [
      { answer: 'couldNotAnswer', recordedBy: 'Bo', confirmed: false },
      'couldNotAnswer',
      'Kunne ikke svare',
      'Registreret af Bo.',
      '',
    ],
    [{ answer: null, recordedBy: 'Bo', confirmed: false }, 'silent', 'Har ikke svaret', '', ''],
  ] as const)('%j is "%s" and reads "%s"', (change, state, said, recordedBy, confirmation) => {
    expect(answer(change)).toMatchObject({ state, answer: said, recordedBy, confirmation });
  });
});

describe('the formal part and the foot (R-M9)', () => {
  test('who says it in pictures has wishes in the formal part too (R-P5)', () => {
    const dream = { ...unwritten, symbols: ['1F6B2', '1F46B'] };
    const purpose = { heading: 'purpose', label: 'Formål', text: 'At bo trygt' } as const;
    const snapshot = { ...jonasPlan, mostImportant: [], dreams: [dream], formal: [purpose] };
    const { formal } = planPrintModel({ ...drawn, snapshot, symbolName: (id) => `navn ${id}` });
    const lines = formal.flatMap(({ parts }) => parts.flatMap((part) => part.lines));
    expect(lines.map(({ words }) => words)).toContain('Billede: navn 1F6B2, Billede: navn 1F46B');
  });

  test('texts are gathered under law and VUM by their own names, facts that are missing are left out', () => {
    const snapshot = { ...jonasPlan, citizen: { name: 'Jonas', bornOn: null } };
    const { formal, facts } = planPrintModel({ ...input, snapshot });
    expect(formal.map(({ heading, parts }) => [heading, parts.length])).toEqual([
      ['Serviceloven §\u00a0141', section141Headings.length],
      ['VUM 2.0', vumHeadings.length],
      ['Afslåede indsatser', 1],
    ]);
    expect(formal[1]?.parts[0]?.label).toBe('Baggrundsoplysninger');
    expect(facts.map(([label]) => label)).not.toContain('Født');
  });

  describe('every heading of the law and of VUM 2.0 stands there', () => {
    const headings = (snapshot: PlanSnapshot) =>
      new Map(
        planPrintModel({ ...input, snapshot }).formal.flatMap(({ parts }) =>
          parts.map(({ label, text, lines }) => [
            label,
            [text, ...lines.flatMap(({ words, more }) => [words, more])].map((one) =>
              one.replaceAll('\u00a0', ' '),
            ),
          ]),
        ),
      );
    const unwritten: PlanSnapshot = { ...jonasPlan, formal: [], notRelevant: ['aids'] };
    const byName = headings(unwritten);

    test('by its Danish name and never by its code', () => {
      expect([...byName.keys()]).toEqual([
        ...formalHeadings.map((heading) => officialHeadings[heading]),
        'Ledsager om aftenen',
      ]);
    });

    test.each([
      ['purpose', 'Ikke skrevet'],
      ['aids', 'Ikke relevant'],
      // An effort has no last day, so the duration is not answered by the plan.
      ['expectedDuration', 'Ikke skrevet'],
      ['goals', 'Mål 1: Jeg tager bussen alene til Ali'],
      ['goals', byBus.smarte],
      // R-M7: the disagreement stands wherever the score does.
      [
        'goals',
        'Moderat (Hanne Lund, sagsbehandler)\nBorgeren er ikke enig: ”Jeg kan godt, når bussen er forsinket. Jeg ringer bare til Mette.”',
      ],
      ['neededEffort', 'Træning i at tage bussen'],
      [
        'neededEffort',
        'Små trin med billeder på telefonen · Mette Krog, Bostedet Engvej · Hver tirsdag, 1 time · Fra 1. december 2026 til 1. maj 2027 · Kommunen sagde ja (bevilget) 10. november 2026 af Hanne Lund',
      ],
      ['neededEffort', 'Kommunen · Ønsket'],
      ['efforts', 'Se også: Den indsats, der er nødvendig for at nå formålet'],
    ] as const)('%s says "%s"', (heading, words) => {
      expect(byName.get(officialHeadings[heading])).toContain(words);
    });

    test('the wishes are not called unwritten where only the purpose lacks', () => {
      const lines = headings({ ...unwritten, formal: [] }).get(officialHeadings.wishesAndPurpose);
      expect(lines?.[0]).toBe('Formålet er ikke skrevet. Ønskerne står her:');
      expect(lines?.length).toBeGreaterThan(1);
    });

    test('what was refused is not the help that is needed, and says why and how to complain (R-O2)', () => {
      expect(byName.get(officialHeadings.neededEffort)?.join()).not.toContain('Ledsager om aftenen');
      const refused = headings(unwritten).get('Ledsager om aftenen');
      expect(refused?.[0]).toBe('Kommunen sagde nej (afslået) 10. november 2026 af Hanne Lund');
      expect(refused?.join()).toMatch(
        /Begrundelse for afslaget,Jonas får .*Klagevejledning,Skriv eller ring/,
      );
    });

    test('what was granted stands as the help, and a wish to have it otherwise beside it, unanswered (R-O2)', () => {
      const [first] = byBus.efforts;
      if (first?.decision.state !== 'granted') throw new Error('the first is granted');
      const madeOverFrom = { what: first.what, howOften: '2 timer om ugen', from: null, to: '2027-06-01' };
      const offers = { granted: 'Birkely', asked: 'Værkstedet' };
      const wish = { ...first, from: null, to: null, howOften: 'Hver dag' };
      const efforts = [
        { ...wish, decision: { ...first.decision, madeOverFrom: { ...madeOverFrom, offers } } },
      ];
      const snapshot = { ...unwritten, goals: [{ ...byBus, efforts }], effortsForAll: [] };
      const asked = 'Bedt om: Hver dag, uden slutdag, Værkstedet. Kommunen har ikke svaret.';
      const formal = headings(snapshot).get(officialHeadings.neededEffort)?.join();
      expect(formal).toContain(
        `2 timer om ugen · til 1. juni 2027 · Kommunen sagde ja (bevilget) 10. november 2026 af Hanne Lund · ${asked}`,
      );
      const printed = planPrintModel({ ...input, snapshot }).goals[0]?.efforts[0];
      expect(printed).toMatchObject({
        state: 'granted',
        decision: 'Kommunen sagde ja (bevilget)',
        who: 'Birkely',
        when: '2 timer om ugen. til 1.6.2027',
      });
      expect(printed?.decided.replaceAll('\u00a0', ' ')).toBe(`10. november 2026 af Hanne Lund\n${asked}`);
    });

    test('a refused change is a yes to the help as it was, and says why and how to complain (R-O2)', () => {
      const [first] = byBus.efforts;
      if (first?.decision.state !== 'granted') throw new Error('the first is granted');
      const asked = {
        what: '',
        howOften: 'Hver dag',
        from: null,
        to: '2027-06-01',
        isEndless: false,
        offer: '',
      };
      const why = { reason: 'Én gang om ugen er nok.', howToComplain: 'Ring til Hanne.' };
      const efforts = [
        {
          ...first,
          decision: { ...first.decision, refusedChange: { asked, ...why, grantedOn: '2026-12-07' } },
        },
      ];
      const snapshot = { ...unwritten, goals: [{ ...byBus, efforts }], effortsForAll: [] };
      const told = 'Nej til ændringen: Hver dag, til 1.6.2027. Du beholder hjælpen, som den var.';
      const printed = planPrintModel({ ...input, snapshot }).goals[0]?.efforts[0];
      expect(printed).toMatchObject({ state: 'granted', decision: told, refusal: why });
      expect(headings(snapshot).get(officialHeadings.neededEffort)?.join()).toContain(
        'Kommunen sagde ja (bevilget) 7. december 2026',
      );
      const refused = headings(snapshot).get(first.what);
      expect(refused?.join()).toContain(told);
      expect(refused?.join()).toMatch(/Begrundelse for afslaget,Én gang.*Klagevejledning,Ring til Hanne/);
    });

    test('a duration that the efforts answer is each from and to', () => {
      const efforts = byBus.efforts.slice(0, 1);
      const goals = [{ ...byBus, efforts }];
      expect(
        headings({ ...unwritten, goals, effortsForAll: [] }).get(officialHeadings.expectedDuration),
      ).toEqual(['', 'Træning i at tage bussen', 'Fra 1. december 2026 til 1. maj 2027']);
    });

    test('R-M2: the part of a further offer has none of them', () => {
      expect(planPrintModel({ ...input, snapshot: { ...unwritten, withoutFormal: true } }).formal).toEqual(
        [],
      );
    });

    test('a version frozen at the end of a meeting keeps what was said to be not relevant', () => {
      const { formal } = planPrintModel({ ...input, snapshot: assembleSnapshot(closingFacts) });
      const parts = formal.flatMap((group) => group.parts);
      expect(parts.map(({ label }) => label)).toEqual(formalHeadings.map((one) => officialHeadings[one]));
      expect(parts.filter(({ text }) => text === 'Ikke relevant').map(({ label }) => label)).toEqual([
        'Særlige forhold: hjælpemidler',
      ]);
      expect(parts[0]).toMatchObject({ label: 'Formålet med indsatsen', text: 'At bo trygt' });
    });
  });

  test('a long reason is cut in the foot and whole in the formal part', () => {
    const reason = 'Livet er blevet et andet. '.repeat(10).trim();
    const { foot, colophon } = planPrintModel({ ...input, version: { ...jonasVersion, reason } });
    expect(foot.reason).toMatch(/^Grund: Livet er blevet.* …$/);
    expect(foot.reason.length).toBeLessThan(90);
    expect(colophon).toContainEqual(['Grund', reason]);
  });

  test('a first version has no reason, and no empty line for one', () => {
    const { foot, colophon } = planPrintModel({ ...input, version: { ...jonasVersion, reason: '' } });
    expect(foot.reason).toBe('');
    expect(colophon.map(([label]) => label)).not.toContain('Grund');
  });
});

describe('whether one was heard (R-M1)', () => {
  const heardIn = (heard: PlanSnapshot['heard']) =>
    planPrintModel({ ...input, snapshot: { ...jonasPlan, heard } });

  test('nobody has asked yet: nothing is said, and those with an invitation are not said to have come', () => {
    const notAskedYet = {
      answer: 'couldNotAnswer',
      words: '',
      recordedBy: null,
      notAskedYet: true,
    } as const;
    const { heard, cover } = heardIn(notAskedYet);
    expect([heard, cover.presentWords]).toEqual([null, 'De er inviteret']);
  });

  test.each([
    { recordedBy: null, told: 'Jeg ved det ikke' },
    { recordedBy: 'Mette', told: 'Jeg kunne ikke svare' },
  ])('R-P8: not to know is one’s own answer; recorded by $recordedBy: $told', ({ recordedBy, told }) => {
    const { heard } = heardIn({ answer: 'couldNotAnswer', words: '', recordedBy });
    expect(heard?.answer).toBe(told);
  });

  test('R-P8: a drawing is shown, and a recording is said to be there', () => {
    const files = (['drawing', 'recording'] as const).map((kind) => ({ id: kind, kind, hash: kind }));
    const saidBy = { how: 'self' } as const;
    const snapshot = {
      ...jonasPlan,
      heard: { answer: 'no', words: '', recordedBy: null, saidBy, files },
    } as const;
    const { heard } = planPrintModel({ ...input, snapshot, symbolSvg: () => '<svg/>' });
    expect(heard).toMatchObject({
      files: [{ id: 'file drawing', alt: 'Tegning' }],
      recording: 'Der er en optagelse. Du kan høre den på skærmen.',
    });
    expect(heardIn(snapshot.heard).heard?.files).toEqual([]);
  });

  test('R-P8: a reaction that another saw tells who and how they know', () => {
    const saidBy = { how: 'onBehalf', recordedBy: 'Lis', howTheyKnow: 'Han smilede' } as const;
    const { heard } = heardIn({ answer: 'yes', words: '', recordedBy: 'Lis', saidBy });
    expect(heard).toMatchObject({
      recordedBy: 'Lis har sagt det. Det er ikke mine egne ord.',
      howTheyKnow: { label: 'Sådan ved Lis det', words: 'Han smilede' },
    });
  });
});

describe('days as printed', () => {
  test.each([
    [printedDay('2026-11-03', 'da'), '3. november 2026'],
    [printedDay('2026-11-03T23:30:00', 'en'), '3 November 2026'],
    [printedWeekday('2027-03-09', 'da'), 'tirsdag den 9. marts 2027'],
    [printedShortDay('2026-12-01', 'da'), '1.12.2026'],
    [printedShortDay('2026-12-01', 'en'), '1 Dec 2026'],
    [printedDay('snart', 'da'), 'snart'],
  ])('%s', (printed, expected) => expect(printed.replaceAll('\u00a0', ' ')).toBe(expected));
});
