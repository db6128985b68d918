import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDrawing } from '../../../tests/answer-files.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { allButJonas, command, given, strangers } from '../../../tests/preparation.ts';
import { filesInMemory } from '../../../tests/symbol-packs.ts';
import type { Work } from '../../database/visit.ts';
import { NotFound } from '../../database/visit.ts';
import { giveAnswerFile } from '../answer-files/public.ts';
import { besideCommunication } from './use-cases/beside-communication.ts';
import { putCommunicationOnPrint, seeReaders, showCommunicationTo } from './use-cases/choose-readers.ts';
import { objectToCommunication } from './use-cases/object-to-communication.ts';
import { seeCommunication } from './use-cases/see-communication.ts';
import {
  type CommunicationInput,
  withdrawCommunication,
  writeCommunication,
} from './use-cases/write-communication.ts';

let world: World;
let citizenId: string;
beforeAll(async () => {
  world = await newWorld();
  citizenId = world.id('jonas');
});
afterAll(() => world.close());

const nod = { question: 'yes', version: 0, choices: ['nod'], words: 'Jeg nikker', instead: null } as const;
const knows = { howTheyKnow: 'Jeg ser det hver dag' };
const writeAs = async (handle: string, over: Partial<CommunicationInput> = {}) =>
  writeCommunication(await world.as(handle), command(), { citizenId, ...nod, howTheyKnow: '', ...over });
const lineFor = async (handle: string, question = 'yes') => {
  const { lines } = await seeCommunication(await world.as(handle), citizenId);
  const line = lines.find((one) => one.question === question);
  if (line === undefined) throw new Error('No such question.');
  return line;
};

describe('R-W6, § 5 how a citizen communicates is known to everybody around them', () => {
  beforeAll(async () => void given(await writeAs('jonas')));

  it.each(['lone', 'bent', 'vera', 'mette', 'bodil', 'susanne', 'karin'])('%s reads it', async (handle) => {
    expect((await lineFor(handle)).own).toMatchObject({ choices: ['nod'], words: 'Jeg nikker' });
  });
  it.each(['egon', ...strangers])('%s learns nothing, not even that it exists', async (handle) => {
    await expect(seeCommunication(await world.as(handle), citizenId)).rejects.toBeInstanceOf(NotFound);
  });
  it.each(['lone', 'bent', 'vera', 'bodil', 'susanne', 'karin', 'freja', 'tobias', 'egon', ...strangers])(
    '%s may not write',
    async (handle) => {
      await expect(writeAs(handle, knows)).rejects.toBeInstanceOf(NotFound);
    },
  );
});

describe('peer guide and facilitator see what the citizen shows (S)', () => {
  const shown = async (handle: string) => (await lineFor(handle)).own?.words ?? null;
  const show = async (...handles: readonly string[]) =>
    given(
      await showCommunicationTo(await world.as('jonas'), command(), {
        citizenId,
        personIds: handles.map((handle) => world.id(handle)),
      }),
    );

  it('nothing before it is shown, and nothing once it is hidden', async () => {
    expect(await shown('freja')).toBeNull();
    await show('freja');
    expect(await shown('freja')).toBe('Jeg nikker');
    expect(await shown('tobias')).toBeNull();
    await show();
    expect(await shown('freja')).toBeNull();
  });
  it('the citizen sees who sees it by relation, and whom they choose about', async () => {
    const { readers } = await seeReaders(await world.as('jonas'), citizenId);
    const chosen = readers.filter(({ isShown }) => isShown !== null).map(({ name }) => name);
    expect(chosen.sort()).toEqual(['Freja Winther', 'Tobias Bruun']);
    expect(readers.map(({ name }) => name)).toContain('Mette Friis');
    expect(readers.map(({ name }) => name)).not.toContain('Egon Juhl');
  });
  it('nobody is shown it who is not tied to the citizen', async () => {
    await show('henrik', 'erik');
    await expect(seeCommunication(await world.as('henrik'), citizenId)).rejects.toBeInstanceOf(NotFound);
    await show();
  });
  it.each(allButJonas)('%s chooses nothing for the citizen', async (handle) => {
    const visit = await world.as(handle);
    for (const trying of [
      () => showCommunicationTo(visit, command(), { citizenId, personIds: [world.id('tobias')] }),
      () => putCommunicationOnPrint(visit, command(), { citizenId, onPrint: true }),
      () => seeReaders(visit, citizenId),
    ])
      await expect(trying()).rejects.toBeInstanceOf(NotFound);
  });
});

describe('R-P7, R-P8 what the contact person knows is theirs, and open to objection', () => {
  beforeAll(async () => {
    given(
      await writeAs('mette', { ...knows, question: 'no', choices: ['turnAway'], words: 'Han drejer sig' }),
    );
  });

  it('stands under her name with how she knows, never as his words', async () => {
    const line = await lineFor('karin', 'no');
    expect(line.own).toBeNull();
    expect(line.others).toMatchObject({
      authorName: 'Mette Friis',
      as: 'contactPerson',
      words: 'Han drejer sig',
      howTheyKnow: knows.howTheyKnow,
    });
  });
  it('both stand beside one another when he answers', async () => {
    given(await writeAs('jonas', { question: 'no', choices: ['sayNo'], words: 'Jeg siger det' }));
    const line = await lineFor('karin', 'no');
    expect([line.own?.words, line.others?.words]).toEqual(['Jeg siger det', 'Han drejer sig']);
  });
  it('he objects; the objection is about what stood there, and can be taken back', async () => {
    const entry = (await lineFor('jonas', 'no')).others;
    const object = async (handle: string, stands: boolean) =>
      objectToCommunication(await world.as(handle), command(), {
        citizenId,
        entryId: entry?.id ?? '',
        stands,
      });
    for (const handle of ['mette', 'karin', 'lone'])
      await expect(object(handle, true)).rejects.toBeInstanceOf(NotFound);
    given(await object('jonas', true));
    expect((await lineFor('karin', 'no')).others).toMatchObject({ objectedVersion: 1, version: 1 });
    given(await writeAs('mette', { ...knows, question: 'no', version: 1, choices: ['shakeHead'] }));
    expect((await lineFor('karin', 'no')).others).toMatchObject({ objectedVersion: 1, version: 2 });
    given(await object('jonas', false));
    expect((await lineFor('karin', 'no')).others?.objectedVersion).toBeNull();
  });
  it('he objects to no words of his own', async () => {
    const own = (await lineFor('jonas')).own;
    const trying = objectToCommunication(await world.as('jonas'), command(), {
      citizenId,
      entryId: own?.id ?? '',
      stands: true,
    });
    await expect(trying).rejects.toBeInstanceOf(NotFound);
  });
  it('she withdraws it and brings it back', async () => {
    const withdraw = async (isWithdrawn: boolean) =>
      withdrawCommunication(await world.as('mette'), command(), {
        citizenId,
        question: 'no',
        isWithdrawn,
      });
    given(await withdraw(true));
    expect((await lineFor('karin', 'no')).others).toBeNull();
    given(await withdraw(false));
    expect((await lineFor('karin', 'no')).others?.choices).toEqual(['shakeHead']);
  });
});

describe('R-T5 nothing is lost', () => {
  it('two tabs: the second learns what stands there', async () => {
    given(await writeAs('jonas', { question: 'helps', choices: ['time'], words: 'God tid' }));
    const second = given(await writeAs('jonas', { question: 'helps', choices: [], words: 'Ro' }));
    expect(second).toMatchObject({ conflict: true, current: { words: 'God tid', version: 1 } });
    expect((await lineFor('jonas', 'helps')).own?.words).toBe('God tid');
  });
  it('"Jeg ved det ikke" keeps what was said before', async () => {
    given(
      await writeAs('jonas', {
        question: 'helps',
        version: 1,
        choices: ['time'],
        words: 'God tid',
        instead: 'dontKnow',
      }),
    );
    expect((await lineFor('jonas', 'helps')).own).toMatchObject({ instead: 'dontKnow', words: 'God tid' });
  });
  it('the same form sent twice is one answer', async () => {
    const once = command();
    const visit = await world.as('jonas');
    const input = { citizenId, ...nod, question: 'avoid', choices: ['noise'], howTheyKnow: '' } as const;
    given(await writeCommunication(visit, once, input));
    given(await writeCommunication(visit, once, input));
    expect((await lineFor('jonas', 'avoid')).own?.version).toBe(1);
  });
  it('an empty first answer leaves no trace', async () => {
    given(await writeAs('jonas', { question: 'sitting', choices: [], words: ' ' }));
    expect((await lineFor('jonas', 'sitting')).own).toBeNull();
  });
});

describe('R-P5, R-W6 how he communicates is drawn, said or photographed', () => {
  const files = filesInMemory();
  const drawn = async (handle: string) => {
    const once = command();
    const beside = (work: Work) =>
      besideCommunication(work, { citizenId, question: 'sitting', newId: once.id });
    const given = { kind: 'drawing', text: aDrawing(2) } as const;
    return giveAnswerFile(await world.as(handle), once, { citizenId, given, beside }, files);
  };

  it('without a word, also after "Spring over", and everybody around him sees it', async () => {
    const skipped = { question: 'sitting', choices: [], words: '', instead: 'skipped' } as const;
    given(await writeAs('jonas', skipped));
    given(await drawn('jonas'));
    for (const handle of ['jonas', 'mette', 'lone', 'karin'])
      expect((await lineFor(handle, 'sitting')).own).toMatchObject({
        instead: null,
        files: [{ kind: 'drawing' }],
      });
  });

  it('nobody draws it for him', async () => {
    for (const handle of ['mette', 'karin', 'lone', 'gitte'])
      await expect(drawn(handle)).rejects.toBeInstanceOf(NotFound);
  });
});
