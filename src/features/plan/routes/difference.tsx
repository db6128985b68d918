import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { noFiles } from '../../../domain/answer-file.ts';
import { maySayDifference } from '../../../domain/plan/difference.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { afterWords, placeOfWords, seeFilesBeside, waysFields } from '../../answer-files/public.ts';
import { besideDifference } from '../use-cases/beside-difference.ts';
import { sayDifference } from '../use-cases/say-difference.ts';
import { addresses } from '../views/addresses.ts';
import { DifferencePage } from '../views/difference-page.tsx';
import { answerConflict } from './conflicts.ts';
import { type Back, goalIn, refusedForm, seenForWriting, toPlan, viewOn } from './parts.ts';

/** Where somebody who scored says what makes the difference between places. */
export const showDifference: Handler = (c) => answer(c);

const form = z.object({ words: text(4000), version, ...waysFields });

/** Keeps it; empty takes it back. */
export const saveDifference: Handler = async (c) => {
  const read = await readForm(c, form);
  if (!read.ok) return answer(c, { ...read, why: read.errors });
  const at = { citizenId: idParam(c, 'citizenId'), goalId: idParam(c, 'goalId') };
  const { words, version, to } = read.values;
  const here = addresses.difference(at.citizenId, at.goalId);
  // Nothing is said yet: it is said with what is drawn, said or photographed.
  if (to !== undefined && words.trim() === '' && version === 0) return c.redirect(`${here}/${to}`, 303);
  const said = await sayDifference(c.var.visit, read.command, { ...at, words, version });
  const conflict = answerConflict(c, said, read.typed, ({ plan }) => ({
    words: plan.staff.whatMakesDifference,
  }));
  if (conflict !== null) return conflict;
  if (isRefusal(said)) return answer(c, { ...read, why: said });
  const isCitizen = (await c.var.visit.whoAmI()).personId === at.citizenId;
  if (!isCitizen) return c.redirect(`${addresses.plan(at.citizenId)}#scores-${at.goalId}`, 303);
  const pressed = await afterWords(c, read.command, read.values, {
    citizenId: at.citizenId,
    here,
    formAt: (file) => `${here}/${file}`,
    beside: (work) => besideDifference(work, { ...at, newId: null }),
  });
  const onward = `${addresses.goal(at.citizenId, at.goalId)}#score`;
  return c.redirect(pressed === null || isRefusal(pressed) ? onward : pressed, 303);
};

/** What makes the difference, drawn, said or photographed by the citizen (R-P5, R-M6). */
export const differenceFiles = placeOfWords(async (c) => {
  const seen = await seenForWriting(c, ({ isCitizen }) => isCitizen);
  const goal = await goalIn(c, seen);
  const { id: citizenId } = seen.plan.citizen;
  if (!seen.isOpen || seen.plan.meeting === null) return addresses.plan(citizenId);
  if (!maySayDifference(goal.scores, { personId: citizenId, isCitizen: true })) throw new NotFound();
  const page = addresses.difference(citizenId, goal.id);
  return {
    citizenId,
    phase: null,
    question: (
      <>
        <p class="lead">{goal.title}</p>
        <h2>{pageOf(c).words.plan.citizen.differenceQuestion}</h2>
      </>
    ),
    page,
    formAt: (form) => `${page}/${form}`,
    standing: goal.differences.find(({ authorId }) => authorId === citizenId)?.files ?? [],
    beside: (work, newId) => besideDifference(work, { citizenId, goalId: goal.id, newId }),
    onward: () => `${page}#given`,
    otherwise: page,
  };
});

async function answer(c: WebContext, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, ({ scoresAs }) => scoresAs !== null);
  const goal = await goalIn(c, seen);
  if (!seen.isOpen && back === undefined) return toPlan(c, seen);
  const { personId } = seen.reader;
  if (back === undefined && !maySayDifference(goal.scores, { personId, isCitizen: seen.rights.isCitizen }))
    throw new NotFound();
  const own = goal.differences.find(({ authorId }) => authorId === personId);
  const files =
    own === undefined || !seen.rights.isCitizen
      ? noFiles
      : await seeFilesBeside(c.var.visit, personId, own.id);
  const page = pageOf(c);
  const refused = back && refusedForm(page, back);
  return c.html(
    <DifferencePage {...viewOn(page)} seen={seen} goal={goal} files={files} refused={refused} />,
    back === undefined ? 200 : 422,
  );
}
