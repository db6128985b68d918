import { describe, expect, test } from 'vitest';
import { type Action, accessTable, type RelationKind, type Resource } from './access-table.ts';
import { type Asker, can, canAll, reachesOf, readsOnlyAPart } from './can.ts';

/** § 5 of the product, word for word, for the rows that are built. A missing cell is denied. */
const section5 = `
                                        | citizen                      | relative, companion | guardian        | contact person          | provider lead           | other provider                           | caseworker (own)  | caseworker (other) | peer guide | facilitator | administrator   | manager
private preparation                     | RW                           | –                   | –               | –                       | –                       | –                                        | –                 | –                  | –          | –           | –               | –
shared preparation items                | RW                           | S                   | S               | S                       | S                       | S                                        | S                 | –                  | S          | S           | –               | –
contributions on behalf                 | R, may object                | O                   | O               | OR                      | R                       | –                                        | OR                | –                  | –          | –           | –               | –
how I communicate                       | RW                           | R                   | R               | RW                      | R                       | R                                        | R                 | –                  | S          | S           | –               | –
meeting: agenda, board, voices          | RW                           | RW in the meeting   | RW in the meeting | RW in the meeting     | RW in the meeting       | RW in the meeting                        | RW                | –                  | S          | –           | –               | –
plan being made                         | R, own words and answers W   | R in the meeting    | R               | R, own perspective W    | R, own contribution W   | R relevant parts, own contribution W     | RW                | –                  | –          | –           | –               | –
plan version, documents                 | R                            | S                   | R               | R                       | R                       | R relevant parts                         | R                 | –                  | –          | –           | –               | –
goals for named providers only          | RW as above                  | S                   | R               | R if theirs             | R if theirs             | – unless named                           | RW                | –                  | –          | –           | –               | –
scores                                  | own W, R                     | S                   | R, own view W   | R, own view W           | R, own view W           | R relevant, own view W                   | RW (recorded one) | –                  | –          | –           | –               | –
the citizen's disagreement and words    | RW                           | S                   | R               | R                       | R                       | R relevant                               | R                 | –                  | –          | –           | –               | –
staircase, efforts, ticks               | RW                           | S                   | R               | RW                      | RW                      | RW own effort                            | RW                | –                  | –          | –           | –               | –
decisions on efforts (granted, refused) | R                            | –                   | R               | R                       | R relevant              | R relevant                               | RW                | –                  | –          | –           | –               | –
network map, story, dream board         | RW                           | S                   | S               | S                       | S                       | –                                        | S                 | –                  | S          | S           | –               | –
dates, duties, invitations              | R, answers W                 | own invitation      | R, answers W    | RW own                  | RW own                  | own                                      | RW                | –                  | own        | own         | –               | –
who can see, who has looked             | R                            | –                   | R               | –                       | –                       | –                                        | –                 | –                  | –          | –           | –               | –
identity                                | R                            | –                   | R               | –                       | –                       | –                                        | RW                | –                  | –          | –           | create, correct | –
people, offers                          | –                            | –                   | –               | –                       | –                       | –                                        | –                 | –                  | –          | –           | RW              | R
`;

/** Rows of § 5 by the resource that carries them; the agreement follows R-M8 and has a test of its own. */
const resourceOf: Record<string, Resource> = {
  'private preparation': 'privatePreparation',
  'shared preparation items': 'sharedPreparation',
  'contributions on behalf': 'contributions',
  'how I communicate': 'howICommunicate',
  'meeting: agenda, board, voices': 'meetingRoom',
  'plan being made': 'planBeingMade',
  'plan version, documents': 'planVersion',
  'goals for named providers only': 'goalsForNamedProviders',
  scores: 'scores',
  "the citizen's disagreement and words": 'disagreement',
  'staircase, efforts, ticks': 'staircaseAndEfforts',
  'decisions on efforts (granted, refused)': 'effortDecisions',
  'network map, story, dream board': 'ownPictures',
  'dates, duties, invitations': 'datesAndInvitations',
  'who can see, who has looked': 'whoHasLooked',
  identity: 'birthDate',
  'people, offers': 'peopleAndOffers',
};

/** What the words of a cell give: whether anything may be read, whether anything may be written. */
const meaning: Record<string, readonly Action[]> = {
  '–': [],
  R: ['read'],
  RW: ['read', 'write'],
  S: ['read'],
  O: ['read', 'write'],
  OR: ['read', 'write'],
  'R, may object': ['read', 'write'],
  'RW in the meeting': ['read', 'write'],
  'R in the meeting': ['read'],
  'R, own words and answers W': ['read', 'write'],
  'R, own perspective W': ['read', 'write'],
  'R, own contribution W': ['read', 'write'],
  'R relevant parts, own contribution W': ['read', 'write'],
  'R relevant parts': ['read'],
  'RW as above': ['read', 'write'],
  'R if theirs': ['read'],
  '– unless named': ['read'],
  'own W, R': ['read', 'write'],
  'R, own view W': ['read', 'write'],
  'R relevant, own view W': ['read', 'write'],
  'RW (recorded one)': ['read', 'write'],
  'R relevant': ['read'],
  'RW own effort': ['read', 'write'],
  'R, answers W': ['read', 'write'],
  'own invitation': ['read'],
  'RW own': ['read', 'write'],
  own: ['read'],
  'create, correct': ['read', 'write'],
};

const related = (kind: RelationKind): Asker => ({ role: 'relative', kinds: [kind] });
const askers: Record<string, readonly Asker[]> = {
  citizen: [related('citizen')],
  'relative, companion': [related('relative'), related('companion')],
  guardian: [related('guardian')],
  'contact person': [related('contactPerson')],
  'provider lead': [related('providerLead')],
  'other provider': [related('otherProvider')],
  'caseworker (own)': [related('caseworker')],
  'caseworker (other)': [{ role: 'caseworker', kinds: [] }],
  'peer guide': [related('peerGuide')],
  facilitator: [related('facilitator')],
  administrator: [{ role: 'administrator', kinds: [] }],
  manager: [{ role: 'manager', kinds: [] }],
};

const [head = [], ...rows] = section5
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const columns = head.slice(1);
const cells = rows.flatMap(([row = '', ...rest]) =>
  rest.map((cell, at) => ({ row, column: columns[at] ?? '', cell })),
);

describe('can() says what § 5 says', () => {
  test('the table is read whole', () => {
    expect(columns).toEqual(Object.keys(askers));
    expect(rows.map(([row]) => row)).toEqual(Object.keys(resourceOf));
    expect(cells).toHaveLength(17 * 12);
    const built = Object.keys(accessTable).filter((resource) => resource !== 'agreements');
    expect(Object.values(resourceOf).sort()).toEqual(built.sort());
  });

  test.each(cells)('$row, $column: $cell', ({ row, column, cell }) => {
    const resource = resourceOf[row];
    const given = meaning[cell];
    if (resource === undefined || given === undefined) throw new Error(`Nobody knows what "${cell}" means.`);
    for (const asker of askers[column] ?? []) {
      expect(can(asker, resource, 'read')).toBe(given.includes('read'));
      expect(can(asker, resource, 'write')).toBe(given.includes('write'));
    }
  });

  test('R-M8 every party answers, and nobody else', () => {
    const answers = (Object.keys(askers) as string[]).filter((column) =>
      (askers[column] ?? []).some((asker) => can(asker, 'agreements', 'write')),
    );
    expect(answers).toEqual([
      ...['citizen', 'relative, companion', 'guardian', 'contact person'],
      ...['provider lead', 'other provider', 'caseworker (own)'],
    ]);
    expect(can(related('companion'), 'agreements', 'write')).toBe(false);
  });
});

describe('somebody who is several things', () => {
  const both: Asker = { role: 'contactPerson', kinds: ['relative', 'contactPerson'] };

  test('may what any of them may', () => {
    expect(can(both, 'effortDecisions', 'read')).toBe(true);
    expect(reachesOf(both, 'planBeingMade', 'read')).toEqual(['inMeeting', 'all']);
  });
  test('canAll asks for every row, not for some', () => {
    expect(canAll(related('relative'), 'planBeingMade', 'read')).toBe(false);
    expect(canAll(both, 'planBeingMade', 'read')).toBe(true);
  });
});

describe('R-T1 no relation, no access', () => {
  const roles = [
    'citizen',
    'relative',
    'contactPerson',
    'providerLead',
    'caseworker',
    'peerGuide',
    'facilitator',
  ] as const;
  test.each(roles)('the role %s alone gives nothing', (role) => {
    const asker: Asker = { role, kinds: [] };
    for (const resource of Object.keys(accessTable) as Resource[]) {
      expect(can(asker, resource, 'read')).toBe(false);
      expect(can(asker, resource, 'write')).toBe(false);
    }
  });
  test.each(['administrator', 'manager'] as const)('the role %s sees nothing of a plan', (role) => {
    const seen = (Object.keys(accessTable) as Resource[]).filter((resource) =>
      can({ role, kinds: [] }, resource, 'read'),
    );
    expect(seen.sort()).toEqual(
      role === 'administrator' ? ['birthDate', 'peopleAndOffers'] : ['peopleAndOffers'],
    );
  });
});

describe('R-M2 who reads a part of the plan only', () => {
  test.each<[row: string, kinds: readonly RelationKind[], isPart: boolean]>([
    ['a day offer', ['otherProvider'], true],
    ['a day offer whose leader is also the guardian', ['otherProvider', 'guardian'], false],
    ['a contact person', ['contactPerson'], false],
    ['a relative, who reads all of it in the meeting', ['relative'], false],
    ['nobody, who reads nothing', [], false],
  ])('%s', (_, kinds, isPart) => {
    expect(readsOnlyAPart({ role: 'providerLead', kinds }, 'planBeingMade')).toBe(isPart);
  });
});
