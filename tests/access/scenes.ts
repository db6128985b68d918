import { type Ask, daysBefore, theDay, type World } from '../people.ts';
import type { JonasRows } from './jonas-rows.ts';

/** What changes what people may see of Jonas: the state of their tie, of the meeting, and of what he shows. */
export interface Scene {
  readonly name: string;
  readonly relations: 'living' | 'ended yesterday' | 'begins tomorrow';
  readonly meeting: 'called' | 'open' | 'closed';
  /** Whether those whom only an invitation brings to the meeting are invited. */
  readonly invited: boolean;
  readonly shown: 'never' | 'shown' | 'taken back';
}

const living = { relations: 'living', meeting: 'called', invited: true, shown: 'never' } as const;

export const everythingOpen: Scene = {
  ...living,
  name: 'the meeting is open and all is shown',
  meeting: 'open',
  shown: 'shown',
};

export const scenes: readonly Scene[] = [
  { ...living, name: 'an ordinary day' },
  { ...living, name: 'the meeting is open', meeting: 'open' },
  { ...living, name: 'the meeting is open without them', meeting: 'open', invited: false },
  { ...living, name: 'the meeting is closed', meeting: 'closed' },
  { ...living, name: 'Jonas shows his plan and an item', shown: 'shown' },
  { ...living, name: 'Jonas took back what he showed', shown: 'taken back' },
  everythingOpen,
  { ...everythingOpen, name: 'the relation ended yesterday', relations: 'ended yesterday' },
  { ...everythingOpen, name: 'the relation begins tomorrow', relations: 'begins tomorrow' },
];

/** Those to whom Jonas shows his plan and one item, in the scenes where he does. */
export const shownTo = [
  'lone',
  'bent',
  'vera',
  'mette',
  'bodil',
  'susanne',
  'karin',
  'freja',
  'tobias',
] as const;

/** Brings the rows about Jonas into a scene. */
export async function setTheScene(world: World, rows: JonasRows, scene: Scene, prepare: Ask): Promise<void> {
  const jonas = world.id('jonas');
  const meeting = rows.id('plan_meeting', 'the meeting');
  if (scene.meeting !== 'called')
    await prepare('update plan_meeting set opened_at = now() where id = $1', [meeting]);
  if (scene.meeting === 'closed')
    await prepare('update plan_meeting set closed_at = now() where id = $1', [meeting]);
  if (!scene.invited) {
    const stay = [jonas, world.id('karin')];
    await prepare(
      'update meeting_participant set withdrawn_at = now() where meeting_id = $1 and person_id <> all ($2)',
      [meeting, stay],
    );
  }
  const takenBackAt = scene.shown === 'taken back' ? theDay : null;
  if (scene.shown !== 'never') {
    const item = rows.id('shared_item', 'the item he shows');
    const picture = rows.id('shown_picture', 'the picture he shows');
    for (const handle of shownTo) {
      for (const [what, subject] of [
        ['plan', null],
        ['communication', null],
        ['sharedItem', item],
        ['ownPicture', picture],
      ]) {
        await prepare(
          `insert into showing (municipality_id, id, citizen_id, what, subject_id, person_id, withdrawn_at)
           values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)`,
          [world.municipalityOf('jonas'), jonas, what, subject, world.id(handle), takenBackAt],
        );
      }
    }
  }
  const others = 'where citizen_id = $1 and person_id <> $1';
  if (scene.relations === 'ended yesterday') {
    await prepare(`update relation set ends_on = $2 ${others}`, [jonas, daysBefore(theDay, 1)]);
  }
  if (scene.relations === 'begins tomorrow') {
    await prepare(`update relation set starts_on = $2 ${others}`, [jonas, daysBefore(theDay, -1)]);
  }
}
