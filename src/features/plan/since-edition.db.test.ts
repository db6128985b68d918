import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command, given } from '../../../tests/meetings.ts';
import { newWorld } from '../../../tests/new-world.ts';
import { daysBefore, theDay, type World } from '../../../tests/people.ts';
import { planOfJonas, startAnew, statusOfJonas } from '../../../tests/rounds.ts';
import { daysAfter } from '../../domain/day.ts';
import { addStep } from '../follow-up/public.ts';
import { answerHeard, closeMeeting } from '../meetings/public.ts';
import { carryOver } from '../renewal/public.ts';
import { seePlanPage } from './use-cases/see-plan.ts';
import { showPlanTo } from './use-cases/show-plan-to.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

it('the plan says that it shows what came after its edition only when something did, to those it is shown to (R-M8, R-F1)', async () => {
  await startAnew(world);
  const plan = await planOfJonas(world, 300);
  const { citizenId } = plan;
  const municipality = world.municipalityOf('jonas');
  const of = (words: string) => ({ citizenId, goalId: plan.goalId, words, symbol: null, why: '' });
  given(await addStep(await world.as('jonas', 200), command(), of('Find bussen')));
  for (const what of ['Øve busturen', 'Madhold']) {
    const effortId = uuidv7();
    await world.prepare(
      'insert into effort (municipality_id, id, citizen_id, goal_id, author_id, what) values ($1, $2, $3, $4, $5, $6)',
      [municipality, effortId, citizenId, plan.goalId, world.id('mette'), what],
    );
    if (what !== 'Madhold')
      await world.prepare(
        `insert into effort_decision (municipality_id, id, citizen_id, effort_id, author_id, outcome, decided_on, reason, how_to_complain)
         values ($1, $2, $3, $4, $5, 'granted', $6, '', '')`,
        [municipality, uuidv7(), citizenId, effortId, world.id('karin'), daysBefore(theDay, 290)],
      );
  }
  const { roundId, meetingId } = await statusOfJonas(world, plan);
  const [jonas, karin] = [await world.as('jonas'), await world.as('karin')];
  given(await carryOver(karin, command(), { citizenId }));
  const couldNot = { answer: 'couldNotAnswer', words: '', saidBy: 'self', describedReaction: '' } as const;
  given(await answerHeard(jonas, command(), { citizenId, meetingId, ...couldNot }));
  const closing = { nextMeetingOn: daysAfter(theDay, 360), absent: [], partsFor: [] } as const;
  given(await closeMeeting(karin, command(), { citizenId, meetingId, ...closing }));
  await showPlanTo(jonas, command(), { citizenId, personId: world.id('lone'), isShown: true });

  const toldTo = async (who: string) => {
    const { showsMoreThanEdition, plan: seen } = await seePlanPage(await world.as(who), citizenId, null);
    return [seen.round.id === roundId, seen.version?.number, showsMoreThanEdition];
  };
  expect(await toldTo('jonas')).toEqual([true, 1, false]);
  expect(await toldTo('lone')).toEqual([true, 1, false]);

  const { plan: agreed } = await seePlanPage(jonas, citizenId, null);
  const goalId = agreed.goals[0]?.id ?? '';
  given(await addStep(jonas, command(), { ...of('Kør med Mette'), goalId }));
  expect(await toldTo('jonas')).toEqual([true, 1, true]);
  expect(await toldTo('lone')).toEqual([true, 1, true]);
});
