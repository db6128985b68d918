import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDrawing } from '../../../tests/answer-files.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { beginRound, command, given, strangers } from '../../../tests/preparation.ts';
import { filesInMemory } from '../../../tests/symbol-packs.ts';
import type { Work } from '../../database/visit.ts';
import { NotFound } from '../../database/visit.ts';
import { giveAnswerFile } from '../answer-files/public.ts';
import { besideObjection } from './use-cases/beside-objection.ts';
import { objectToContribution } from './use-cases/object-to-contribution.ts';
import { contributionsAPage, seeContributions } from './use-cases/see-contributions.ts';
import { bringContributionBack, withdrawContribution } from './use-cases/withdraw-contribution.ts';
import { type ContributionInput, writeContribution } from './use-cases/write-contribution.ts';

let world: World;
let citizenId: string;
beforeAll(async () => {
  world = await newWorld();
  citizenId = await beginRound(world);
});
afterAll(() => world.close());

const music = {
  area: 'leisure',
  words: 'Han bliver glad, når der er musik',
  symbols: ['1F3B5'],
  howTheyKnow: 'Han synger med, hver gang',
} as const;
const contributeAs = async (handle: string, over: Partial<ContributionInput> = {}) =>
  writeContribution(await world.as(handle), command(), { citizenId, ...music, ...over });
const readBy = async (handle: string) =>
  (await seeContributions(await world.as(handle), citizenId, null)).contributions;

describe('R-P7 from one’s own login, with how one knows', () => {
  it.each(['lone', 'bent', 'vera', 'mette', 'karin'])('%s may contribute', async (handle) => {
    given(await contributeAs(handle, { words: `Fra ${handle}` }));
    const mine = (await readBy(handle)).find(({ words }) => words === `Fra ${handle}`);
    expect(mine).toMatchObject({
      words: `Fra ${handle}`,
      authorId: world.id(handle),
      howTheyKnow: music.howTheyKnow,
    });
  });

  // Egon is guardian for money only: this is not within his scope.
  it.each(['jonas', 'egon', 'bodil', 'susanne', 'freja', 'tobias', ...strangers])(
    '%s may not',
    async (handle) => {
      await expect(contributeAs(handle)).rejects.toBeInstanceOf(NotFound);
    },
  );

  it.each([
    { row: 'no words', over: { words: ' \n' }, refused: 'contributionMissing', field: 'words' },
    { row: 'too many words', over: { words: 'å'.repeat(4001) }, refused: 'wordsTooLong', field: 'words' },
    {
      row: 'not how they know',
      over: { howTheyKnow: '' },
      refused: 'howTheyKnowMissing',
      field: 'howTheyKnow',
    },
    {
      row: '13 pictures',
      over: { symbols: Array(13).fill('1F3B5') },
      refused: 'tooManySymbols',
      field: 'symbols',
    },
  ])('refused: $row', async ({ over, refused, field }) => {
    expect(await contributeAs('lone', over)).toEqual({ refused, field });
  });

  it('the database lets nobody write in another’s name', async () => {
    const asMette = world.inThePlaceOf('lone', (ask) =>
      ask(
        `insert into contribution (municipality_id, id, citizen_id, round_id, area, author_id, words, how_they_know)
         select municipality_id, $1, citizen_id, id, 'home', $2, 'x', 'y' from plan_round where citizen_id = $3`,
        [uuidv7(), world.id('mette'), citizenId],
      ),
    );
    await expect(asMette).rejects.toThrow(/row-level security/);
  });

  it('the same command contributes once', async () => {
    const once = command();
    const lone = await world.as('lone');
    const first = await writeContribution(lone, once, { citizenId, ...music, words: 'Kun én gang' });
    expect(await writeContribution(lone, once, { citizenId, ...music, words: 'Kun én gang' })).toEqual(first);
    expect((await readBy('lone')).filter(({ words }) => words === 'Kun én gang')).toHaveLength(1);
  });
});

describe('§ 5 who reads contributions', () => {
  it.each([
    { handle: 'mette', reads: 'all' },
    { handle: 'karin', reads: 'all' },
    { handle: 'bodil', reads: 'all' },
    { handle: 'lone', reads: 'own' },
    { handle: 'vera', reads: 'own' },
    { handle: 'bent', reads: 'own' },
  ])('$handle: $reads', async ({ handle, reads }) => {
    const authors = new Set((await readBy(handle)).map(({ authorId }) => authorId));
    expect(authors.size > 1).toBe(reads === 'all');
    if (reads === 'own') expect([...authors]).toEqual([world.id(handle)]);
  });

  it.each(['egon', 'susanne', 'freja', 'tobias', ...strangers])('%s: nothing', async (handle) => {
    await expect(readBy(handle)).rejects.toBeInstanceOf(NotFound);
    expect(await world.inThePlaceOf(handle, (ask) => ask('select 1 from contribution'))).toEqual([]);
  });

  it('the citizen reads all of it, with who and how they know, a few at a time', async () => {
    const jonas = await world.as('jonas');
    const all: string[] = [];
    let before: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof seeContributions>> = await seeContributions(
        jonas,
        citizenId,
        before,
      );
      expect(page.contributions.length).toBeLessThanOrEqual(contributionsAPage.citizen);
      all.push(...page.contributions.map(({ id }) => id));
      before = page.next;
    } while (before !== null);
    expect(new Set(all).size).toBe(6);
    const first = await seeContributions(jonas, citizenId, null);
    for (const one of first.contributions) expect(one.authorName).not.toBe('');
  });
});

describe('withdrawing one’s own', () => {
  it('takes it from everybody at once, and can be brought back', async () => {
    const [mine] = await readBy('lone');
    const id = mine?.id ?? '';
    given(await withdrawContribution(await world.as('lone'), command(), citizenId, id));
    expect((await readBy('mette')).map((one) => one.id)).not.toContain(id);
    expect((await readBy('jonas')).map((one) => one.id)).not.toContain(id);
    expect((await readBy('lone')).find((one) => one.id === id)?.isWithdrawn).toBe(true);
    given(await bringContributionBack(await world.as('lone'), command(), citizenId, id));
    expect((await readBy('mette')).map((one) => one.id)).toContain(id);
  });

  it.each(['mette', 'karin', 'vera', 'jonas', 'bodil', 'gitte'])(
    '%s cannot withdraw Lone’s',
    async (handle) => {
      const [mine] = await readBy('lone');
      const other = withdrawContribution(await world.as(handle), command(), citizenId, mine?.id ?? '');
      await expect(other).rejects.toBeInstanceOf(NotFound);
    },
  );
});

describe('R-P7 the citizen objects', () => {
  const objectAs = async (handle: string, id: string, words: string | null) =>
    objectToContribution(await world.as(handle), command(), citizenId, id, words);

  it('with words, with a tap, and takes it back; the contribution stays', async () => {
    const [first] = await readBy('mette');
    const id = first?.id ?? '';
    const objection = async () => (await readBy('mette')).find((one) => one.id === id)?.objection;
    given(await objectAs('jonas', id, 'Ikke høj musik'));
    expect(await objection()).toMatchObject({ words: 'Ikke høj musik' });
    given(await objectAs('jonas', id, null));
    expect(await objection()).toBeNull();
    given(await objectAs('jonas', id, ''));
    expect(await objection()).toMatchObject({ words: '' });
    expect(await objectAs('jonas', id, 'å'.repeat(4001))).toMatchObject({ refused: 'wordsTooLong' });
  });

  it.each(['lone', 'mette', 'karin', 'vera', 'bodil', 'oskar'])(
    '%s cannot object for him',
    async (handle) => {
      const [first] = await readBy('mette');
      await expect(objectAs(handle, first?.id ?? '', 'Nej')).rejects.toBeInstanceOf(NotFound);
    },
  );

  it('not to what does not exist', async () => {
    await expect(objectAs('jonas', uuidv7(), 'Nej')).rejects.toBeInstanceOf(NotFound);
  });
});

describe('R-P5, R-P7 what is not right is drawn, said or photographed', () => {
  const files = filesInMemory();
  const drawn = async (handle: string, contributionId: string) => {
    const once = command();
    const beside = (work: Work) => besideObjection(work, { citizenId, contributionId, newId: once.id });
    const drawing = { kind: 'drawing', text: aDrawing(2) } as const;
    return giveAnswerFile(await world.as(handle), once, { citizenId, given: drawing, beside }, files);
  };
  const objectionFor = async (handle: string, contributionId: string) =>
    (await readBy(handle)).find(({ id }) => id === contributionId)?.objection;

  it('a drawing objects without a word; who said it sees it, until he takes it back', async () => {
    const once = command();
    given(await writeContribution(await world.as('lone'), once, { citizenId, ...music }));
    const [{ id = '' } = {}] = await readBy('lone');
    given(await drawn('jonas', id));
    for (const handle of ['jonas', 'lone', 'mette', 'karin'])
      expect(await objectionFor(handle, id)).toMatchObject({ words: '', files: [{ kind: 'drawing' }] });
    given(await objectToContribution(await world.as('jonas'), command(), citizenId, id, null));
    expect(await objectionFor('lone', id)).toBeNull();
    given(await objectToContribution(await world.as('jonas'), command(), citizenId, id, 'Nej'));
    expect(await objectionFor('lone', id)).toMatchObject({ words: 'Nej', files: [] });
    await expect(drawn('lone', id)).rejects.toBeInstanceOf(NotFound);
  });
});
