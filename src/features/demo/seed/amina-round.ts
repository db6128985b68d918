import {
  adjustEffort,
  adjustStep,
  sayWhetherThere,
  seeEfforts,
  seeStaircase,
} from '../../follow-up/public.ts';
import { offerPreparation, startRound } from '../../home/public.ts';
import { makeVersion, registerAnswer } from '../../meetings/public.ts';
import { writeEffort } from '../../plan/public.ts';
import {
  alisRegisteredAnswer,
  aminasAdjustment,
  aminasAnswers,
  aminasChange,
  aminasLaterAnswers,
  aminasMeeting,
  aminasPreparation,
} from './amina.ts';
import { aminasBus, aminasCalmAtHome } from './amina-goals.ts';
import { aminasPictures } from './aminas-pictures.ts';
import { tellAminasCommunication } from './communication.ts';
import { buildStairs, liveEverydays } from './everyday.ts';
import { answerAll, call, hold, type StagedMeeting, tell } from './hold-meeting.ts';
import { makePictures } from './own-pictures.ts';
import { seedCommand } from './people.ts';
import { prepare, showAndEnd } from './prepare.ts';
import { must, officeDay, type Stage } from './stage.ts';
import type { GoalIds } from './write-plan.ts';

/** Amina's first round: the meeting was about four months ago, and she is in the middle of her efforts. */
export async function liveAminasRound(stage: Stage): Promise<void> {
  const who = { citizen: 'amina', caseworker: 'karin', contactPerson: 'ali' } as const;
  const held = officeDay(stage, 118);
  const next = officeDay(stage, -203);
  const begun = await stage.as('karin', officeDay(stage, held + 107));
  await must(startRound(begun, seedCommand(), stage.id('amina')));

  const meeting = await call(stage, { ...who, daysAgo: held }, officeDay(stage, held + 100), {
    place: aminasMeeting.place,
    lengthMinutes: 75,
  });
  await tell(stage, meeting, officeDay(stage, held + 93), {
    how: 'pictures',
    toldBy: 'Ali',
    words: 'Vi så på kalenderen sammen. Amina tegnede et bord med fire stole på dagen.',
  });
  const ali = await stage.as('ali', officeDay(stage, held + 60));
  await must(offerPreparation(ali, seedCommand(), stage.id('amina')));
  await tellAminasCommunication(stage, held + 40);
  await prepare(stage, 'amina', aminasPreparation, held + 27);
  await makePictures(stage, 'amina', aminasPictures, { made: held + 24, shown: held + 19 });
  await showAndEnd(stage, 'amina', aminasPreparation, held + 19);
  const { versionId, goals } = await hold(stage, meeting, aminasMeeting, next);
  await answerAll(stage, meeting, versionId, aminasAnswers, officeDay(stage, held - 5));

  const stairs = await buildStairs(stage, who, aminasMeeting.goals, goals, officeDay(stage, held - 12));
  await liveEverydays(stage, 'amina', aminasMeeting.goals, stairs);
  await adjust(stage, meeting, goals, stairs.get(aminasCalmAtHome.title)?.[1] ?? '');
  await askForMore(stage, goals);
}

/** Amina makes granted help over herself: what she asks for waits for an answer. */
async function askForMore(stage: Stage, goals: GoalIds): Promise<void> {
  const citizenId = stage.id('amina');
  const her = await stage.as('amina', officeDay(stage, 3), '16:10');
  const goalId = goals.get(aminasCalmAtHome.title);
  const help = (await seeEfforts(her, citizenId)).efforts.find((one) => one.goalId === goalId);
  if (help === undefined) throw new Error('There is no help at home to ask for more of.');
  const { id: effortId, version, what, how, who, from, to } = help;
  const text = { version, what, how, who, from, to, ...aminasChange };
  const withCitizen = { together: true } as const;
  await must(adjustEffort(her, seedCommand(), { citizenId, effortId, withCitizen, ...text }));
}

/** A step is made anew and help is wished for (R-F4); the plan gets a second version, which everybody is asked about. */
async function adjust(stage: Stage, meeting: StagedMeeting, goals: GoalIds, stepId: string): Promise<void> {
  const citizenId = stage.id('amina');
  const { step, reason, wish, versionReason } = aminasAdjustment;
  const ali = await stage.as('ali', officeDay(stage, 12), '14:30');
  const { goals: stairs } = await seeStaircase(ali, citizenId);
  const version = stairs.flatMap(({ steps }) => steps).find(({ id }) => id === stepId)?.version ?? 0;
  await must(
    adjustStep(ali, seedCommand(), {
      citizenId,
      stepId,
      version,
      words: step,
      reason,
      withCitizen: { together: true },
    }),
  );
  const her = await stage.as('amina', officeDay(stage, 12), '14:40');
  const [change] = (await seeStaircase(her, citizenId)).alone;
  await must(sayWhetherThere(her, seedCommand(), { citizenId, changeId: change?.id ?? '', wasThere: true }));
  await must(
    writeEffort(ali, seedCommand(), {
      ...wish,
      citizenId,
      goalId: goals.get(aminasBus.title) ?? '',
      from: stage.day(-21),
      to: stage.day(-63),
      offerId: stage.offer('bostotten'),
    }),
  );
  const made = await stage.as('karin', officeDay(stage, 8), '11:00');
  const { versionId } = await must(makeVersion(made, seedCommand(), { citizenId, reason: versionReason }));
  await answerAll(stage, meeting, versionId, aminasLaterAnswers, officeDay(stage, 5));
  const { by, answer, words } = alisRegisteredAnswer;
  const registered = { citizenId, versionId, partyId: stage.id(by), answer, words };
  await must(
    registerAnswer(await stage.as('karin', officeDay(stage, 4), '13:40'), seedCommand(), registered),
  );
}
