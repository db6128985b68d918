import { offerPreparation, startRound } from '../../home/public.ts';
import { writeContribution } from '../../preparation/public.ts';
import { tellLivsCommunication } from './communication.ts';
import { call, tell } from './hold-meeting.ts';
import { aboutLiv, livsMeeting, livsTellings } from './liv.ts';
import { seedCommand } from './people.ts';
import { must, officeDay, type Stage } from './stage.ts';

/**
 * Liv's first round: those who know her have said what pleases her, and her meeting is called on short notice. Her private
 * preparation is empty, because nobody but Liv opens it (R-P6, R-P7).
 */
export async function liveLivsRound(stage: Stage): Promise<void> {
  const citizenId = stage.id('liv');
  const begun = await stage.as('karin', officeDay(stage, 34));
  await must(startRound(begun, seedCommand(), citizenId));
  const ali = await stage.as('ali', officeDay(stage, 30));
  await must(offerPreparation(ali, seedCommand(), citizenId));
  await tellLivsCommunication(stage);
  for (const [at, { by, ...contribution }] of aboutLiv.entries()) {
    const visit = await stage.as(by, 26 - 2 * at, '19:30');
    await must(writeContribution(visit, seedCommand(), { ...contribution, citizenId }));
  }
  const meeting = await call(
    stage,
    {
      citizen: 'liv',
      caseworker: 'karin',
      contactPerson: 'ali',
      others: ['erik', 'bodil'],
      daysAgo: officeDay(stage, -44),
    },
    officeDay(stage, 12),
    { ...livsMeeting, lengthMinutes: 45 },
  );
  await tell(stage, meeting, 9, { ...livsTellings[0], toldBy: 'Ali' });
  await tell(stage, meeting, 3, { ...livsTellings[1], toldBy: 'Ali' });
}
