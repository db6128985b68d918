import { photoSymbol } from '../../src/domain/symbols/own-photo.ts';
import { daysBefore, theDay } from '../people.ts';
import { by, inAnothersName, type KindOfRows, type PartsOfRows } from './kinds-of-rows.ts';

const invited = ['jonas', 'lone', 'bent', 'vera', 'mette', 'bodil', 'susanne', 'karin', 'freja', 'tobias'];

/** What Jonas drew in the item he shows. */
export const drawnAndShown = 'the drawing of the item he shows';

/** Rows about the people around Jonas, his preparation and his meetings. */
export function rowsAroundJonas(parts: PartsOfRows): readonly KindOfRows[] {
  const { world, idOf, author, ofOffer, ofMeeting, saidBy, party } = parts;
  const photoOf = (where: string) =>
    photoSymbol({ citizenId: world.id('jonas'), photoId: idOf(`own_photo ${where}`), name: 'Mormor' });
  return [
    {
      table: 'municipality',
      isThere: true,
      make: (place) => ({ municipality_id: world.municipalityOf(place.party ?? 'jonas') }),
      rows: [{ party: 'jonas' }, { party: 'oskar' }],
      attempts: [{ party: 'jonas' }],
    },
    {
      table: 'person',
      isThere: true,
      make: (place) => ({ id: party(place) }),
      rows: ['jonas', 'lone', 'mette', 'henrik', 'oskar'].map((handle) => ({ party: handle })),
      attempts: [{ party: 'jonas' }],
    },
    {
      table: 'person_identity',
      isThere: true,
      make: () => ({ citizen_id: world.id('jonas') }),
      rows: [{ name: 'jonas' }],
      attempts: [{ name: 'jonas' }],
    },
    {
      table: 'offer',
      isThere: true,
      make: () => ({ id: world.offer('birkely') }),
      rows: [{ name: 'Birkely' }],
      attempts: [{ name: 'Birkely' }],
    },
    {
      table: 'demo_person',
      isThere: true,
      make: () => ({ handle: 'jonas' }),
      rows: [{ name: 'jonas' }],
      attempts: [{ name: 'jonas' }],
    },
    {
      table: 'demo_clock',
      isThere: true,
      make: () => ({ only_row: true }),
      rows: [{ name: 'the clock' }],
      attempts: [{ name: 'another' }],
    },
    {
      table: 'relation',
      make: (place) => ({
        citizen_id: world.id(place.of ?? 'jonas'),
        person_id: party(place),
        kind: place.name ?? 'relative',
        starts_on: daysBefore(theDay, 99),
        ...ofOffer(place),
      }),
      rows: [
        { party: 'lone' },
        { party: 'henrik', of: 'poul' },
        { party: 'mette', name: 'contactPerson', offer: 'birkely' },
      ],
      attempts: [{ party: 'ali', name: 'companion' }],
    },
    {
      table: 'plan_round',
      make: ({ name }) => ({
        number: ['the earlier round', 'this round', 'the next round', 'another'].indexOf(name ?? '') + 1,
        started_on: theDay,
      }),
      rows: [{ name: 'the earlier round' }, { name: 'this round' }, { name: 'the next round' }],
      attempts: [{ name: 'another' }],
    },
    {
      table: 'answer',
      make: ({ name = 'home' }) => ({ area: name }),
      rows: [{ name: 'home' }],
      attempts: [{ name: 'day' }],
    },
    { table: 'put_aside', make: () => ({}), rows: [{ name: 'one' }], attempts: [{ name: 'another' }] },
    { table: 'preparation_end', make: () => ({}), rows: [{ name: 'one' }], attempts: [{ name: 'another' }] },
    {
      table: 'own_photo',
      make: () => ({ name: 'Mormor' }),
      rows: [{ name: 'the item he shows' }, { name: 'the picture he shows' }, { name: 'an item he keeps' }],
      attempts: [{ name: 'another' }],
    },
    {
      table: 'own_picture',
      make: ({ name }) => ({ name: name === 'one' ? 'dream-board' : 'mat' }),
      rows: [{ name: 'one' }],
      attempts: [{ name: 'another' }],
    },
    { table: 'own_picture_card', make: () => ({}), rows: [{ name: 'one' }], attempts: [{ name: 'another' }] },
    {
      table: 'own_picture_change',
      make: ({ name }) => ({ number: name === 'one' ? 1 : 2 }),
      rows: [{ name: 'one' }],
      attempts: [{ name: 'another' }],
    },
    {
      table: 'shown_picture',
      make: ({ name }) => ({
        name: 'dream-board',
        content: {
          columnNames: [],
          cards: [{ symbol: name === 'the picture he shows' ? photoOf(name) : null }],
        },
        withdrawn_at: name === 'a picture taken back' ? theDay : null,
      }),
      rows: [
        { name: 'the picture he shows' },
        { name: 'a picture he keeps' },
        { name: 'a picture taken back' },
      ],
      attempts: [{ name: 'another' }],
    },
    {
      table: 'shared_item',
      make: ({ name }) => ({
        area: 'home',
        words: 'Min egen lejlighed',
        symbols: name === 'the item he shows' ? [photoOf(name)] : [],
        drawing_hash: name === 'the item he shows' ? drawnAndShown : null,
        withdrawn_at: name === 'an item taken back' ? theDay : null,
      }),
      rows: [{ name: 'the item he shows' }, { name: 'an item he keeps' }, { name: 'an item taken back' }],
      attempts: [{ name: 'another' }],
    },
    {
      table: 'showing',
      make: (place) => ({
        person_id: party(place),
        ...(place.of === undefined
          ? { what: 'plan' }
          : place.of === 'a picture taken back'
            ? { what: 'ownPicture', subject_id: idOf(`shown_picture ${place.of}`) }
            : { what: 'sharedItem', subject_id: idOf(`shared_item ${place.of}`) }),
      }),
      rows: [
        { party: 'henrik' },
        { party: 'lone', of: 'an item taken back' },
        { party: 'lone', of: 'a picture taken back' },
      ],
      attempts: [{ party: 'ali' }],
    },
    {
      table: 'contribution',
      make: (place) => ({ ...author(place), area: 'home' }),
      rows: by('lone', 'bent', 'vera', 'mette', 'karin'),
      attempts: [{}, inAnothersName],
    },
    {
      table: 'contribution_objection',
      make: ({ by = 'lone' }) => ({ contribution_id: idOf(`contribution by ${by}`) }),
      rows: by('lone', 'mette'),
      attempts: [{ by: 'vera' }],
    },
    {
      table: 'communication_entry',
      make: (place) => ({
        ...author(place),
        how_they_know: 'Jeg ser det hver dag',
        question: place.by === 'jonas' ? 'yes' : 'no',
      }),
      rows: by('jonas', 'mette'),
      attempts: [{}, inAnothersName],
    },
    {
      table: 'communication_objection',
      make: ({ by = 'mette' }) => ({ entry_id: idOf(`communication_entry by ${by}`) }),
      rows: by('mette'),
      attempts: [{ by: 'jonas' }],
    },
    {
      table: 'communication_choice',
      make: () => ({}),
      rows: [{ name: 'one' }],
      attempts: [{ name: 'another' }],
    },
    {
      table: 'plan_meeting',
      make: ({ meeting }) => ({
        round_id: idOf(
          `plan_round ${meeting === 'the earlier meeting' ? 'the earlier round' : meeting === 'the meeting' ? 'this round' : meeting === 'the next meeting' ? 'the next round' : 'another'}`,
        ),
        held_on: theDay,
        length_minutes: 60,
        called_by: world.id('karin'),
      }),
      rows: [
        { name: 'the meeting', meeting: 'the meeting' },
        { name: 'the earlier meeting', meeting: 'the earlier meeting' },
        { name: 'the next meeting', meeting: 'the next meeting' },
      ],
      attempts: [{ name: 'another' }],
    },
    {
      table: 'meeting_participant',
      make: (place) => ({ ...ofMeeting(place), person_id: party(place) }),
      rows: [
        ...invited.map((handle) => ({ party: handle, meeting: 'the meeting' as const })),
        { party: 'karin', meeting: 'the earlier meeting' },
      ],
      attempts: [{ party: 'ali', meeting: 'the meeting' }],
    },
    { table: 'told', make: author, rows: by('mette'), attempts: [{}, inAnothersName] },
    { table: 'preparation_offered', make: author, rows: by('mette'), attempts: [{}, inAnothersName] },
    {
      table: 'meeting_card',
      make: (place) => ({
        ...author(place),
        said_by: place.asCitizen ? 'self' : 'ownPoint',
        withdrawn_at: place.name?.startsWith('taken back') ? theDay : null,
      }),
      rows: [
        ...by('jonas', 'lone', 'vera', 'susanne', 'karin'),
        { name: 'taken back by jonas', by: 'jonas' },
        { name: 'taken back by lone', by: 'lone' },
      ],
      attempts: [{}, { asCitizen: true }, inAnothersName],
    },
    {
      table: 'heard_answer',
      // Only one answer of a meeting stands; the others were taken back.
      make: (place) => ({
        ...author(place),
        ...saidBy(place),
        withdrawn_at: place.by === 'jonas' ? null : theDay,
      }),
      rows: by('jonas', 'lone', 'karin'),
      attempts: [{}, { asCitizen: true }, inAnothersName],
    },
    {
      table: 'heard_point',
      make: (place) => ({ ...author(place), described_reaction: 'Smiler' }),
      rows: by('jonas', 'lone', 'karin'),
      attempts: [{}, inAnothersName],
    },
    {
      table: 'command',
      make: ({ by = 'karin' }) => ({ person_id: world.id(by) }),
      rows: by('jonas', 'karin'),
      attempts: [{}, inAnothersName],
    },
    {
      table: 'staff_contact',
      isThere: true,
      make: (place) => ({ person_id: party(place), phone: '00 00 00 09' }),
      rows: [{ party: 'mette' }, { party: 'henrik' }],
      attempts: [{ party: 'ali' }],
    },
    {
      table: 'symbol_pack',
      make: ({ by = 'dorte' }) => ({ accepted_by: world.id(by) }),
      rows: [{ name: 'a pack', by: 'dorte' }],
      attempts: [{}, { name: 'accepted by another', by: 'henrik' }],
    },
    {
      table: 'pack_picture',
      make: () => ({ pack_id: idOf('symbol_pack a pack'), licence: 'CC0', sent: '\\x00' }),
      rows: [{ name: 'a picture as it was sent' }],
      attempts: [{ name: 'another as it was sent' }],
    },
    {
      table: 'pack_symbol',
      make: () => ({ pack_id: idOf('symbol_pack a pack'), licence: 'CC0' }),
      rows: [{ name: 'a picture' }],
      attempts: [{ name: 'another picture' }],
    },
    {
      table: 'own_choices',
      make: ({ by = 'karin' }) => ({ person_id: world.id(by), size: 'large' }),
      rows: by('jonas', 'karin'),
      attempts: [{}, inAnothersName],
    },
    {
      table: 'seen',
      make: ({ by = 'karin' }) => ({ person_id: world.id(by), what: 'contributions' }),
      rows: by('jonas', 'karin'),
      attempts: [{}, inAnothersName],
    },
    {
      table: 'audit_event',
      make: ({ by = 'karin', party = 'jonas' }) => ({ actor_id: world.id(by), citizen_id: world.id(party) }),
      rows: [
        { by: 'karin', party: 'jonas' },
        { by: 'henrik', party: 'poul' },
      ],
      attempts: [{}, inAnothersName],
    },
    { table: 'session', make: () => ({}), rows: [{ name: 'one' }], attempts: [{ name: 'another' }] },
  ];
}
