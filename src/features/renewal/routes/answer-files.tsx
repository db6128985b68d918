import { NotFound } from '../../../database/visit.ts';
import { pageOf, type WebContext } from '../../../web/request.ts';
import { placeOfWords } from '../../answer-files/public.ts';
import { besideHelp, besideReview } from '../use-cases/beside-answers.ts';
import { addresses } from '../views/addresses.ts';
import { GoalHead } from '../views/goal-questions.tsx';
import { isOwn } from '../views/parts.tsx';
import { effortOfAddress, goalOfAddress } from './status.tsx';

/** Others answer in words, on a page of their own. */
function onlyTheCitizen(c: WebContext, citizenId: string): void {
  if (!isOwn({ page: pageOf(c), citizenId })) throw new NotFound();
}

/** "Vil du sige mere?" about the help, drawn, said or photographed. */
export const helpFiles = placeOfWords(async (c) => {
  const { citizenId, one } = await effortOfAddress(c);
  onlyTheCitizen(c, citizenId);
  const { effort, mine } = one;
  if (mine === null) return addresses.help(citizenId, effort.id);
  const page = addresses.helpWords(citizenId, effort.id);
  return {
    citizenId,
    phase: 'newMeeting',
    question: (
      <>
        <p class="lead">{effort.what}</p>
        <h2>{pageOf(c).words.renewal.citizen.moreWords}</h2>
      </>
    ),
    page,
    formAt: (form) => `${page}/${form}`,
    standing: mine.files.standing,
    beside: (work) => besideHelp(work, citizenId, effort.id),
    onward: () => `${page}#given`,
    otherwise: addresses.status(citizenId),
  };
});

/** "Hvad hjalp dig?" drawn, said or photographed. */
export const whatHelpedFiles = placeOfWords(async (c) => {
  const { citizenId, one } = await goalOfAddress(c);
  onlyTheCitizen(c, citizenId);
  const { goal, mine } = one;
  const page = addresses.goal(citizenId, goal.id, 'what-helped');
  return {
    citizenId,
    phase: 'newMeeting',
    question: (
      <>
        <GoalHead goal={goal} />
        <h2>{pageOf(c).words.renewal.citizen.whatHelpedQuestion}</h2>
      </>
    ),
    page,
    formAt: (form) => `${page}/${form}`,
    standing: mine?.files.standing ?? [],
    beside: (work, newId) => besideReview(work, citizenId, goal.id, newId),
    onward: () => `${page}#given`,
    otherwise: addresses.status(citizenId),
  };
});
