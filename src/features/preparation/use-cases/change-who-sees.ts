import { endShowings } from '../../../database/showings.ts';
import { type Command, NotFound, type Visit, type Work } from '../../../database/visit.ts';
import type { PictureName } from '../../../domain/dream-board/own-picture.ts';
import type { LifeArea } from '../../../domain/preparation/life-areas.ts';
import { whoMayBePicked } from '../../../domain/preparation/sharing.ts';
import { isRefusal, type Refusal, refuse } from '../../../domain/refusal.ts';
import { sharePicturesIn, showPicturesAgainIn } from '../../dream-board/public.ts';
import { currentRound, holdRound } from '../store.ts';
import { peopleAround, type ShownItem, showItemsAgain, shownItems } from '../store-sharing.ts';
import { hiddenAreas, shareIn, stillInThePlan } from './share-items.ts';

/** Answers and pictures by name; without names it is all there is. */
export interface Things {
  readonly areas: readonly LifeArea[];
  readonly pictures: readonly PictureName[];
}

/** One step of showing or hiding, over all that a citizen shows but the plan. */
export interface WhoSeesChange {
  readonly citizenId: string;
  readonly show?: { readonly things: Things | 'all'; readonly personIds: readonly string[] };
  readonly hide?: { readonly things: Things | 'all'; readonly personIds: readonly string[] | 'all' };
}

export interface WhoSeesChanged {
  /** What was hidden and yet stays in an agreed plan (R-P6). */
  readonly staysInThePlan: readonly LifeArea[];
  /** What was hidden from somebody. */
  readonly hidden: readonly LifeArea[];
  /** The instant of hiding, for "Fortryd" (ISO); null when nothing was hidden. */
  readonly hiddenAt: string | null;
}

/**
 * Shows and hides answers, boards, mats and strengths in one transaction (R-P6); hiding everything takes earlier rounds
 * with it. Refuses a person who may not be picked and nothing to show. Throws NotFound for anybody but the citizen.
 */
export function changeWhoSees(
  visit: Visit,
  command: Command,
  change: WhoSeesChange,
): Promise<WhoSeesChanged | Refusal> {
  const { citizenId, show, hide } = change;
  const event = eventOf(change);
  return visit.write({ event, citizenId }, command, async (work) => {
    if (work.actor.personId !== citizenId) throw new NotFound();
    const round = await currentRound(work, citizenId);
    const answers = round === null ? noAnswers : await changeAnswers(work, round.id, change);
    if (isRefusal(answers)) return answers;
    const pictures = await sharePicturesIn(work, {
      citizenId,
      ...(show !== undefined && { show: { ...namesOf(show.things), personIds: show.personIds } }),
      ...(hide !== undefined && {
        hide: { ...namesOf(hide.things), ...(hide.personIds !== 'all' && { personIds: hide.personIds }) },
      }),
    });
    if (isRefusal(pictures)) return pictures;
    if (show !== undefined && answers.shown + pictures.shown === 0) return refuse('nothingToShow', 'items');
    for (const [happened, name] of [
      [show !== undefined && answers.shown > 0, 'preparation.shared'],
      [answers.ended.length > 0, 'preparation.withdrawn'],
      [pictures.shown > 0, 'ownPicture.shown'],
      [pictures.hidden > 0, 'ownPicture.hidden'],
    ] as const)
      if (happened && name !== event) work.also(name);
    return {
      staysInThePlan: await stillInThePlan(work, citizenId, answers.ended, answers.after),
      hidden: hiddenAreas(answers.ended, answers.after),
      hiddenAt: hide !== undefined && answers.ended.length + pictures.hidden > 0 ? work.now : null,
    };
  });
}

function eventOf({ show, hide }: WhoSeesChange) {
  const areOnlyPictures = (things: Things | 'all') => things !== 'all' && things.areas.length === 0;
  if (show !== undefined) return areOnlyPictures(show.things) ? 'ownPicture.shown' : 'preparation.shared';
  return hide !== undefined && areOnlyPictures(hide.things) ? 'ownPicture.hidden' : 'preparation.withdrawn';
}

const namesOf = (things: Things | 'all') => (things === 'all' ? {} : { names: things.pictures });

const noAnswers = { after: [], ended: [] as readonly ShownItem[], shown: 0 };

async function changeAnswers(work: Work, roundId: string, { citizenId, show, hide }: WhoSeesChange) {
  const earlier = hide?.things === 'all' ? await endEarlier(work, citizenId, roundId, hide.personIds) : [];
  const areas = (things: Things | 'all') => (things === 'all' ? {} : { areas: things.areas });
  const showing =
    show === undefined || (show.things !== 'all' && show.things.areas.length === 0)
      ? undefined
      : { ...areas(show.things), personIds: show.personIds };
  const hiding =
    hide === undefined
      ? undefined
      : { ...areas(hide.things), ...(hide.personIds !== 'all' && { personIds: hide.personIds }) };
  const done = await shareIn(work, roundId, {
    citizenId,
    ...(showing !== undefined && { show: showing }),
    ...(hiding !== undefined && { hide: hiding }),
  });
  // "Vis det hele" with pictures and no answers shows the pictures.
  if (isRefusal(done) && done.refused === 'nothingToShow' && show?.things === 'all')
    return { ...noAnswers, ended: earlier };
  if (isRefusal(done)) return done;
  return {
    ...done,
    ended: [...done.ended, ...earlier],
    shown: showing === undefined ? 0 : done.after.length,
  };
}

/** What was shown in earlier rounds ends too when everything is hidden. */
async function endEarlier(
  work: Work,
  citizenId: string,
  roundId: string,
  personIds: readonly string[] | 'all',
): Promise<readonly ShownItem[]> {
  const shown = (await shownItems(work, citizenId, 'every round')).filter((one) => one.roundId !== roundId);
  const ended = shown.filter(({ personId }) => personIds === 'all' || personIds.includes(personId));
  const left = shown.filter((one) => !ended.includes(one)).map(({ copyId }) => copyId);
  await endShowings(work, 'sharedItem', ended, left);
  return ended;
}

/**
 * Shows again what was hidden at an instant (ISO): "Fortryd" (R-T5, R-P6). Whoever may be shown nothing any more, or was
 * shown the same since, is passed over. Throws NotFound for anybody but the citizen.
 */
export function showAgain(
  visit: Visit,
  command: Command,
  { citizenId, hiddenAt }: { readonly citizenId: string; readonly hiddenAt: string },
): Promise<object> {
  return visit.write({ event: 'preparation.shared', citizenId }, command, async (work) => {
    if (work.actor.personId !== citizenId) throw new NotFound();
    const round = await currentRound(work, citizenId);
    if (round !== null) await holdRound(work, round.id);
    const pickable = whoMayBePicked(await peopleAround(work, citizenId)).map(({ personId }) => personId);
    await showItemsAgain(work, citizenId, hiddenAt, pickable);
    if ((await showPicturesAgainIn(work, citizenId, hiddenAt)) > 0) work.also('ownPicture.shown');
    return {};
  });
}
