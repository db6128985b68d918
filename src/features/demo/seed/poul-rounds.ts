import { offerPreparation, startRound } from '../../home/public.ts';
import { makeVersion } from '../../meetings/public.ts';
import { buildStairs, liveEverydays } from './everyday.ts';
import { answerAll, call, hold, type StagedMeeting, tell } from './hold-meeting.ts';
import { makePictures, poulsPictures } from './own-pictures.ts';
import { seedCommand } from './people.ts';
import { poulsAnswers, poulsFollowUp, poulsMeeting, poulsNewPreparation, poulsPreparation } from './poul.ts';
import { prepare, showAndEnd } from './prepare.ts';
import { must, officeDay, type Stage } from './stage.ts';

/** Poul's first round, about a year of it, and the status meeting that lies ahead with what he has prepared so far. */
export async function livePoulsRounds(stage: Stage): Promise<void> {
  const who = { citizen: 'poul', caseworker: 'henrik', contactPerson: 'ali' } as const;
  const held = officeDay(stage, 350);
  const status = officeDay(stage, -11);
  const begun = await stage.as('henrik', officeDay(stage, held + 108));
  await must(startRound(begun, seedCommand(), stage.id('poul')));

  const first = await call(stage, { ...who, daysAgo: held }, officeDay(stage, held + 101), {
    place: poulsMeeting.place,
    lengthMinutes: 45,
  });
  await tell(stage, first, officeDay(stage, held + 95), {
    how: 'talk',
    toldBy: 'Ali',
    words: 'Jeg skrev datoen på tavlen i køkkenet. Poul læste den højt to gange.',
  });
  await prepare(stage, 'poul', poulsPreparation, held + 24);
  await makePictures(stage, 'poul', poulsPictures, { made: held + 21, shown: held + 20 });
  await showAndEnd(stage, 'poul', poulsPreparation, held + 20);
  const { versionId, goals } = await hold(stage, first, poulsMeeting, status);
  await answerAll(stage, first, versionId, poulsAnswers, officeDay(stage, held - 5));

  const stairs = await buildStairs(stage, who, poulsMeeting.goals, goals, officeDay(stage, held - 9));
  const followUp = officeDay(stage, held - 182);
  const { goals: texts } = poulsMeeting;
  await liveEverydays(stage, 'poul', texts, stairs, { from: held, to: followUp });
  await followUpWith(stage, first, followUp);
  await liveEverydays(stage, 'poul', texts, stairs, { from: followUp, to: 0 });

  const second = await call(stage, { ...who, daysAgo: status }, officeDay(stage, 83), {
    place: poulsMeeting.place,
    lengthMinutes: 45,
  });
  await tell(stage, second, officeDay(stage, 80), {
    how: 'talk',
    toldBy: 'Ali',
    words: 'Vi satte et rødt kryds på tavlen. Poul sagde: Så skal fuglekassen stå på bordet.',
  });
  const ali = await stage.as('ali', officeDay(stage, 60));
  await must(offerPreparation(ali, seedCommand(), stage.id('poul')));
  await prepare(stage, 'poul', poulsNewPreparation, 2);
}

/** Half a year after the meeting the plan gets a version with the staircases as far as Poul has come (R-F4, R-M8). */
async function followUpWith(stage: Stage, first: StagedMeeting, daysAgo: number): Promise<void> {
  const { reason, answers } = poulsFollowUp;
  const henrik = await stage.as('henrik', daysAgo, '11:00');
  const { versionId } = await must(
    makeVersion(henrik, seedCommand(), { citizenId: stage.id('poul'), reason }),
  );
  await answerAll(stage, first, versionId, answers, officeDay(stage, daysAgo - 5));
}
