import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDrawing } from '../../../tests/answer-files.ts';
import {
  calledMeeting,
  closedMeeting,
  command,
  given,
  nothingHasHappened,
  openedMeeting,
  refusedAs,
} from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import type { World } from '../../../tests/people.ts';
import { write } from '../../../tests/preparation.ts';
import { filesInMemory } from '../../../tests/symbol-packs.ts';
import { NotFound } from '../../database/visit.ts';
import { showPlanTo } from '../plan/public.ts';
import { seeSharedWithMe, shareItems } from '../preparation/public.ts';
import {
  finishCard,
  hideCard,
  hideOrShowAll,
  placeCard,
  placePrepared,
  showCard,
  showNewer,
} from './public.ts';
import { placeFile } from './use-cases/place-card.ts';
import { seeCardFile, seeRoom } from './use-cases/see-room.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());
beforeEach(() => nothingHasHappened(world));

const about = () => world.id('jonas');
const own = { saidBy: 'self', howTheyKnow: '', words: 'Bussen', symbols: ['1F68C'] } as const;
const point = { ...own, saidBy: 'ownPoint', words: 'Medicin', symbols: [] } as const;
const wordsSeenBy = async (handle: string) =>
  (await seeRoom(await world.as(handle), about())).cards
    .filter(({ isHidden }) => !isHidden)
    .map(({ words }) => words);

async function sharedItem(meeting: { readonly roundId: string }) {
  const id = uuidv7();
  await world.prepare(
    `insert into shared_item (municipality_id, id, citizen_id, round_id, area, words, symbols, photo_hash) values ($1, $2, $3, $4, 'home', 'Min have\n', '{1F3E1}', 'f00')`,
    [world.municipalityOf('jonas'), id, about(), meeting.roundId],
  );
  return id;
}

describe('§ 5 what of the plan is seen in the room', () => {
  it.each([
    { handle: 'karin', seesAll: { dreams: true, scores: true, efforts: true } },
    { handle: 'mette', seesAll: { dreams: true, scores: true, efforts: true } },
    { handle: 'susanne', seesAll: { dreams: false, scores: true, efforts: false } },
    { handle: 'lone', seesAll: { dreams: true, scores: false, efforts: false } },
  ])('$handle', async ({ handle, seesAll }) => {
    await openedMeeting(world);
    expect((await seeRoom(await world.as(handle), about())).seesAll).toEqual(seesAll);
  });

  it('lone sees all of it when Jonas shows her the plan', async () => {
    await openedMeeting(world);
    const showing = { citizenId: about(), personId: world.id('lone'), isShown: true };
    given(await showPlanTo(await world.as('jonas'), command(), showing));
    expect((await seeRoom(await world.as('lone'), about())).seesAll).toEqual({
      dreams: true,
      scores: true,
      efforts: true,
    });
  });
});

describe('R-M1 the citizen’s agenda and cards', () => {
  it('Jonas adds a point before the meeting, verbatim', async () => {
    const meeting = await calledMeeting(world);
    given(
      await placeCard(await world.as('jonas'), command(), {
        ...meeting,
        ...own,
        words: ' Bussen!!\n til Ali ',
      }),
    );
    expect((await seeRoom(await world.as('karin'), about())).cards).toMatchObject([
      {
        words: ' Bussen!!\n til Ali ',
        saidBy: 'self',
        symbols: ['1F68C'],
        isMine: false,
        authorName: 'Jonas Lund',
      },
    ]);
  });

  it('R-P5 what he draws lies on the table as it is, once; nobody else draws for him, and no empty file lies there', async () => {
    const meeting = await calledMeeting(world);
    const files = filesInMemory();
    const drawn = { ...meeting, given: { kind: 'drawing', text: aDrawing(2) } } as const;
    const jonas = await world.as('jonas');
    const once = command();
    const { cardId } = given(await placeFile(jonas, once, drawn, files));
    expect(given(await placeFile(jonas, once, drawn, files)).cardId).toBe(cardId);
    expect((await seeRoom(await world.as('karin'), about())).cards).toMatchObject([
      { id: cardId, words: '', saidBy: 'self', drawingHash: expect.any(String), recordingHash: null },
    ]);
    await expect(placeFile(await world.as('karin'), command(), drawn, files)).rejects.toThrow(NotFound);
    const empty = { ...drawn, given: { kind: 'drawing', text: '' } } as const;
    expect(refusedAs(await placeFile(jonas, command(), empty, files))).toMatch(/^drawing/);
  });

  it('R-P8 what he prepared comes onto the table exactly as he showed it, once', async () => {
    const meeting = await openedMeeting(world);
    const sharedItemId = await sharedItem(meeting);
    const jonas = await world.as('jonas');
    expect((await seeRoom(jonas, about())).prepared).toMatchObject([
      { id: sharedItemId, words: 'Min have\n' },
    ]);
    const { cardId } = given(await placePrepared(jonas, command(), { ...meeting, sharedItemId }));
    expect(given(await placePrepared(jonas, command(), { ...meeting, sharedItemId })).cardId).toBe(cardId);
    const room = await seeRoom(await world.as('lone'), about());
    expect(room.cards).toMatchObject([
      { id: cardId, kind: 'card', words: 'Min have\n', symbols: ['1F3E1'], photoHash: 'f00' },
    ]);
    expect(room.prepared).toEqual([]);
    expect(await seeCardFile(await world.as('lone'), { citizenId: about(), cardId, file: 'photo' })).toBe(
      'f00',
    );
    expect((await seeRoom(jonas, about())).prepared).toEqual([]);
  });

  it.each(['drawing', 'recording'] as const)(
    'R-P8 a %s alone comes onto the table, and is there for those in the room only while it lies there',
    async (file) => {
      const meeting = await openedMeeting(world);
      const sharedItemId = await sharedItem(meeting);
      await world.prepare(
        `update shared_item set words = '', symbols = '{}', photo_hash = null, ${file}_hash = 'f00' where id = $1`,
        [sharedItemId],
      );
      const jonas = await world.as('jonas');
      const { cardId } = given(await placePrepared(jonas, command(), { ...meeting, sharedItemId }));
      const asked = { citizenId: about(), cardId, file };
      expect(await seeCardFile(await world.as('lone'), asked)).toBe('f00');
      const other = file === 'drawing' ? 'recording' : 'drawing';
      await expect(seeCardFile(await world.as('lone'), { ...asked, file: other })).rejects.toBeInstanceOf(
        NotFound,
      );
      await expect(seeCardFile(await world.as('erik'), asked)).rejects.toBeInstanceOf(NotFound);
      given(await hideCard(jonas, command(), { ...meeting, cardId }));
      await expect(seeCardFile(await world.as('lone'), asked)).rejects.toBeInstanceOf(NotFound);
    },
  );

  it('R-P6 nobody else puts his preparation on the table, or sees it here before he does', async () => {
    const meeting = await openedMeeting(world);
    const sharedItemId = await sharedItem(meeting);
    for (const handle of ['karin', 'mette', 'lone']) {
      await expect(
        placePrepared(await world.as(handle), command(), { ...meeting, sharedItemId }),
      ).rejects.toThrow(NotFound);
      expect((await seeRoom(await world.as(handle), about())).prepared).toEqual([]);
    }
  });

  it('R-M10 what he hid again stands once, among the hidden', async () => {
    const meeting = await openedMeeting(world);
    const sharedItemId = await sharedItem(meeting);
    const jonas = await world.as('jonas');
    const { cardId } = given(await placePrepared(jonas, command(), { ...meeting, sharedItemId }));
    given(await hideCard(jonas, command(), { ...meeting, cardId }));
    const room = await seeRoom(jonas, about());
    expect(room.cards).toMatchObject([{ id: cardId, isHidden: true }]);
    expect(room.prepared).toEqual([]);
  });

  it.each([
    {
      row: 'Karin for him, with help',
      as: 'karin',
      card: { ...own, saidBy: 'withHelp' },
      refused: undefined,
    },
    {
      row: 'Karin for him, and how she knows',
      as: 'karin',
      card: { ...own, saidBy: 'onBehalf', howTheyKnow: 'Han peger' },
      refused: undefined,
    },
    {
      row: 'Karin for him, without how she knows',
      as: 'karin',
      card: { ...own, saidBy: 'onBehalf' },
      refused: 'cardHowTheyKnowMissing',
    },
    { row: 'Karin as Jonas', as: 'karin', card: own, refused: 'onlyTheCitizenSpeaksForThemselves' },
    { row: 'Mette her own point', as: 'mette', card: point, refused: undefined },
    { row: 'Susanne her own point', as: 'susanne', card: point, refused: undefined },
    { row: 'Lone for Jonas', as: 'lone', card: { ...own, saidBy: 'withHelp' }, refused: 'onlyOwnPoints' },
    { row: 'an empty card', as: 'jonas', card: { ...own, words: ' ', symbols: [] }, refused: 'cardEmpty' },
  ] as const)('$row', async ({ as, card, refused }) => {
    const meeting = await openedMeeting(world);
    expect(refusedAs(await placeCard(await world.as(as), command(), { ...meeting, ...card }))).toBe(refused);
  });

  it.each(['mette', 'bodil', 'susanne', 'lone'])('%s adds in the meeting only', async (handle) => {
    const meeting = await calledMeeting(world);
    expect(refusedAs(await placeCard(await world.as(handle), command(), { ...meeting, ...point }))).toBe(
      'onlyInTheMeeting',
    );
    await expect(seeRoom(await world.as(handle), about())).rejects.toThrow(NotFound);
  });

  it('nobody adds after it is closed, and the room is empty for the others', async () => {
    const meeting = await closedMeeting(world);
    expect(refusedAs(await placeCard(await world.as('jonas'), command(), { ...meeting, ...own }))).toBe(
      'meetingIsClosed',
    );
    expect(await wordsSeenBy('jonas')).toEqual(['Bussen']);
    for (const handle of ['mette', 'lone'])
      await expect(seeRoom(await world.as(handle), about())).rejects.toThrow(NotFound);
  });

  it('somebody around him who is not invited is not in the room', async () => {
    const meeting = await openedMeeting(world);
    await world.prepare('update meeting_participant set withdrawn_at = now() where person_id = $1', [
      world.id('bodil'),
    ]);
    await expect(seeRoom(await world.as('bodil'), about())).rejects.toThrow(NotFound);
    await expect(placeCard(await world.as('bodil'), command(), { ...meeting, ...point })).rejects.toThrow(
      NotFound,
    );
  });

  it.each(['gitte', 'erik', 'henrik', 'dorte'])('%s learns nothing', async (handle) => {
    const meeting = await openedMeeting(world);
    await expect(seeRoom(await world.as(handle), about())).rejects.toThrow(NotFound);
    await expect(placeCard(await world.as(handle), command(), { ...meeting, ...point })).rejects.toThrow(
      NotFound,
    );
  });

  it('a double tap places one card', async () => {
    const meeting = await openedMeeting(world);
    const jonas = await world.as('jonas');
    const once = command('Bussen');
    await Promise.all([
      placeCard(jonas, once, { ...meeting, ...own }),
      placeCard(jonas, once, { ...meeting, ...own }),
    ]);
    expect(await wordsSeenBy('jonas')).toEqual(['Bussen']);
  });
});

describe('R-P6 he has written more since he showed it: "Vis det nye"', () => {
  /** Mette sees what Jonas wrote of his home first; he has written on. */
  async function writtenOn() {
    const meeting = await openedMeeting(world);
    const jonas = await world.as('jonas');
    await write(jonas, about(), 'home', 'Jeg vil bo selv');
    const show = { areas: ['home'], personIds: [world.id('mette')] } as const;
    given(await shareItems(jonas, command(), { citizenId: about(), show }));
    const [first] = (await seeRoom(jonas, about())).prepared;
    if (first === undefined) throw new Error('nothing is shown');
    await write(jonas, about(), 'home', 'Jeg vil bo med Ali', { version: 1 });
    return { meeting, jonas, item: { ...meeting, sharedItemId: first.id } };
  }

  it('the room says so to him alone', async () => {
    const { jonas, item } = await writtenOn();
    const { prepared, writtenSince } = await seeRoom(jonas, about());
    expect(prepared).toMatchObject([{ words: 'Jeg vil bo selv' }]);
    expect(writtenSince).toMatchObject([
      {
        copyId: item.sharedItemId,
        seenBy: [{ givenName: 'Mette' }],
        now: { answer: { words: 'Jeg vil bo med Ali' } },
      },
    ]);
    for (const handle of ['karin', 'mette', 'lone'])
      expect((await seeRoom(await world.as(handle), about())).writtenSince).toEqual([]);
  });

  it('his tap shows the new to her who saw the older, and puts nothing on the table', async () => {
    const { jonas, item } = await writtenOn();
    expect(given(await showNewer(jonas, command(), item))).toEqual({ cardId: null });
    const { prepared, writtenSince, cards } = await seeRoom(jonas, about());
    expect([prepared.map(({ words }) => words), writtenSince, cards]).toEqual([
      ['Jeg vil bo med Ali'],
      [],
      [],
    ]);
    const { items } = await seeSharedWithMe(await world.as('mette'), about());
    expect(items.map(({ answer }) => answer.words)).toEqual(['Jeg vil bo med Ali']);
    expect((await seeSharedWithMe(await world.as('lone'), about())).items).toEqual([]);
  });

  it('where the older lies on the table the new takes its place; a double tap places one', async () => {
    const { jonas, item } = await writtenOn();
    const { cardId } = given(await placePrepared(jonas, command(), item));
    const once = command();
    const shown = given(await showNewer(jonas, once, item));
    expect(given(await showNewer(jonas, once, item))).toEqual(shown);
    expect(await wordsSeenBy('karin')).toEqual(['Jeg vil bo med Ali']);
    const { cards, prepared } = await seeRoom(jonas, about());
    expect(cards.filter(({ isHidden }) => isHidden)).toMatchObject([
      { id: cardId, words: 'Jeg vil bo selv' },
    ]);
    expect(prepared).toEqual([]);
  });

  it.each(['karin', 'mette', 'lone', 'erik'])('nobody does it for him: %s', async (handle) => {
    const { item } = await writtenOn();
    await expect(showNewer(await world.as(handle), command(), item)).rejects.toBeInstanceOf(NotFound);
    expect(await wordsSeenBy('jonas')).toEqual([]);
  });

  it('nothing was written since: there is nothing to show', async () => {
    const { jonas, item } = await writtenOn();
    given(await showNewer(jonas, command(), item));
    await expect(showNewer(jonas, command(), item)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('R-M10 the citizen hides one or all, and brings them back', () => {
  async function table() {
    const meeting = await openedMeeting(world);
    const place = async (handle: string, card: Parameters<typeof placeCard>[2]) =>
      given(await placeCard(await world.as(handle), command(), card)).cardId;
    const bus = await place('jonas', { ...meeting, ...own });
    const dog = await place('karin', { ...meeting, ...own, saidBy: 'withHelp', words: 'Hunden' });
    const medicine = await place('mette', { ...meeting, ...point });
    return { meeting, bus, dog, medicine };
  }

  it('one: nobody else gets a byte of it', async () => {
    const { meeting, bus } = await table();
    given(await hideCard(await world.as('jonas'), command(), { ...meeting, cardId: bus }));
    expect(await wordsSeenBy('jonas')).toEqual(['Hunden', 'Medicin']);
    const seen = await world.inThePlaceOf('karin', (ask) => ask('select words from meeting_card'), {
      citizen: 'jonas',
    });
    expect(seen.map(({ words }) => words)).toEqual(['Hunden', 'Medicin']);
    given(await showCard(await world.as('jonas'), command(), { ...meeting, cardId: bus }));
    expect(await wordsSeenBy('karin')).toEqual(['Bussen', 'Hunden', 'Medicin']);
  });

  it('all with one tap: what others said for him too, not their own points', async () => {
    const { meeting } = await table();
    const jonas = await world.as('jonas');
    expect(given(await hideOrShowAll(jonas, command(), { ...meeting, isHidden: true }))).toEqual({
      hidden: 2,
    });
    expect(await wordsSeenBy('lone')).toEqual(['Medicin']);
    expect(given(await hideOrShowAll(jonas, command(), { ...meeting, isHidden: false }))).toEqual({
      hidden: 2,
    });
    expect(await wordsSeenBy('lone')).toEqual(['Bussen', 'Hunden', 'Medicin']);
  });

  it('others only what they placed', async () => {
    const { meeting, bus, dog, medicine } = await table();
    const mette = await world.as('mette');
    await expect(hideCard(mette, command(), { ...meeting, cardId: bus })).rejects.toThrow(NotFound);
    await expect(hideCard(mette, command(), { ...meeting, cardId: dog })).rejects.toThrow(NotFound);
    await expect(finishCard(mette, command(), { ...meeting, cardId: bus, isDone: true })).rejects.toThrow(
      NotFound,
    );
    await expect(hideOrShowAll(mette, command(), { ...meeting, isHidden: true })).rejects.toThrow(NotFound);
    given(await hideCard(mette, command(), { ...meeting, cardId: medicine }));
    expect(await wordsSeenBy('jonas')).toEqual(['Bussen', 'Hunden']);
  });

  it('R-M1 who leads the meeting ticks any card as talked through; R-M10 she hides none of his', async () => {
    const { meeting, bus } = await table();
    const karin = await world.as('karin');
    given(await finishCard(karin, command(), { ...meeting, cardId: bus, isDone: true }));
    expect((await seeRoom(karin, about())).cards[0]).toMatchObject({
      ...{ isDone: true, isMine: false, mayFinish: true },
    });
    await expect(hideCard(karin, command(), { ...meeting, cardId: bus })).rejects.toThrow(NotFound);
    const hides = world.inThePlaceOf(
      'karin',
      (ask) => ask('update meeting_card set withdrawn_at = now() where id = $1', [bus]),
      { citizen: 'jonas' },
    );
    await expect(hides).rejects.toThrow(/only the citizen and who laid a card hide it/);
  });

  it('"færdig med det her" and back', async () => {
    const { meeting, bus } = await table();
    const jonas = await world.as('jonas');
    given(await finishCard(jonas, command(), { ...meeting, cardId: bus, isDone: true }));
    expect((await seeRoom(jonas, about())).cards[0]).toMatchObject({ isDone: true });
    given(await finishCard(jonas, command(), { ...meeting, cardId: bus, isDone: false }));
    expect((await seeRoom(jonas, about())).cards[0]).toMatchObject({ isDone: false });
  });

  it('R-P8 the words of a card never change, whoever tries', async () => {
    const { bus } = await table();
    for (const handle of ['karin', 'jonas']) {
      const change = world.inThePlaceOf(
        handle,
        (ask) => ask("update meeting_card set words = 'Toget' where id = $1 returning id", [bus]),
        { citizen: 'jonas' },
      );
      await expect(change).rejects.toThrow('may change');
    }
  });
});
