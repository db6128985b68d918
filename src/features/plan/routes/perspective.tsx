import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { noFiles } from '../../../domain/answer-file.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { afterWords, placeOfWords, seeFilesBeside, waysFields } from '../../answer-files/public.ts';
import { besideEmptyPerspective, besidePerspective } from '../use-cases/beside-perspective.ts';
import { takePerspectiveOut, writePerspective } from '../use-cases/write-perspective.ts';
import { addresses } from '../views/addresses.ts';
import { OwnPerspectivePage } from '../views/own-perspective-page.tsx';
import { PerspectivePage } from '../views/staff-words-forms.tsx';
import { answerConflict } from './conflicts.ts';
import {
  type Back,
  faultsOf,
  goalIn,
  looksForPictures,
  onwardToGoal,
  optionalId,
  refusedForm,
  savedForm,
  saysNothing,
  seenForWriting,
  symbolChoice,
  symbolsField,
  toPlan,
  viewOn,
} from './parts.ts';

/** Where a perspective is written: one's own, or `?of=network` what somebody of the network says. */
export const showPerspective: Handler = (c) => answer(c);

const perspectiveForm = z.object({
  words: text(4000),
  symbols: symbolsField,
  spokenBy: text(200),
  of: z.literal('network').optional(),
  id: optionalId,
  version,
  ...waysFields,
});

/** Keeps a perspective, and does what the citizen pressed beside it. */
export const savePerspective: Handler = async (c) => {
  const form = await readForm(c, perspectiveForm);
  if (!form.ok || looksForPictures(form.typed)) return answer(c, { ...form, why: faultsOf(form) });
  const { spokenBy, of, id: kept, to, takeBack, ...said } = form.values;
  const at = { citizenId: idParam(c, 'citizenId'), goalId: idParam(c, 'goalId') };
  const here = addresses.perspective(at.citizenId, at.goalId);
  const isCitizen = (await c.var.visit.whoAmI()).personId === at.citizenId;
  // Nothing is said yet: it is said with what is drawn, spoken or photographed.
  if (isCitizen && to !== undefined && kept === null && saysNothing(said))
    return c.redirect(`${here}/${to}`, 303);
  const input = { ...at, ...said, id: kept, spokenBy: of === 'network' ? spokenBy : null };
  const written = await writePerspective(c.var.visit, form.command, input);
  const conflict = answerConflict(c, written, form.typed, ({ plan }) => ({
    words: isCitizen ? plan.citizen.sideQuestion : plan.staff.perspectiveLabel,
  }));
  if (conflict !== null) return conflict;
  if (isRefusal(written)) return answer(c, { ...form, why: written });
  if (!isCitizen) return onwardToGoal(c);
  const pressed = await afterWords(c, form.command, form.values, {
    citizenId: at.citizenId,
    here,
    formAt: (file) => `${here}/${file}`,
    beside: (work) =>
      takeBack !== undefined && saysNothing(said)
        ? besideEmptyPerspective(work, at, takeBack)
        : besidePerspective(work, { ...at, newId: null }),
  });
  if (isRefusal(pressed)) return answer(c, savedForm(said, pressed));
  return pressed === null ? onwardToGoal(c) : c.redirect(pressed, 303);
};

/** What the citizen thinks about a goal, drawn, said or photographed (R-P5, R-W6). */
export const perspectiveFiles = placeOfWords(async (c) => {
  const seen = await seenForWriting(c, ({ isCitizen }) => isCitizen);
  const goal = await goalIn(c, seen);
  const { id: citizenId } = seen.plan.citizen;
  if (!seen.isOpen) return addresses.plan(citizenId);
  const page = addresses.perspective(citizenId, goal.id);
  return {
    citizenId,
    phase: null,
    question: (
      <>
        <p class="lead">{goal.title}</p>
        <h2>{pageOf(c).words.plan.citizen.sideQuestion}</h2>
      </>
    ),
    page,
    formAt: (form) => `${page}/${form}`,
    standing: goal.perspectives.find(({ authorId }) => authorId === citizenId)?.files ?? [],
    beside: (work, newId) => besidePerspective(work, { citizenId, goalId: goal.id, newId }),
    onward: () => `${page}#given`,
    otherwise: page,
  };
});

/** Good, not good, glad, sad: there before anything is searched for. */
const picturesOffered = ['1F44D', '1F44E', '1F60A', '1F641'];

async function answer(c: WebContext, back?: Back): Promise<Response> {
  const isNetwork = (back?.typed.of ?? c.req.query('of')) === 'network';
  const seen = await seenForWriting(c, (rights) =>
    isNetwork ? rights.writesPlan : rights.writesPerspective,
  );
  const goal = await goalIn(c, seen);
  if (!seen.isOpen && back === undefined) return toPlan(c, seen);
  const { personId } = seen.reader;
  const mine = goal.perspectives.filter(({ authorId }) => authorId === personId);
  const wanted = String(back?.typed.id ?? c.req.query('id') ?? '');
  const kept = isNetwork
    ? mine.find((one) => one.writtenDownBy !== null && one.id === wanted)
    : mine.find((one) => one.writtenDownBy === null);
  const page = pageOf(c);
  const same = { ...viewOn(page), goal, kept, refused: back && refusedForm(page, back) };
  const status = back === undefined ? 200 : 422;
  if (!seen.rights.isCitizen)
    return c.html(<PerspectivePage {...same} plan={seen.plan} isNetwork={isNetwork} />, status);
  const files = kept === undefined ? noFiles : await seeFilesBeside(c.var.visit, personId, kept.id);
  return c.html(
    <OwnPerspectivePage
      {...same}
      citizenId={personId}
      symbols={await symbolChoice(c, kept?.symbols ?? [], back?.typed, picturesOffered)}
      files={files}
      takenOut={id.safeParse(c.req.query('taken-out')).data ?? null}
    />,
    status,
  );
}

const outForm = z.object({ id, out: z.enum(['yes', 'no']) });

/** Takes one's own perspective back, or brings it back; the citizen is offered to have it again (R-T5). */
export const savePerspectiveOut: Handler = async (c) => {
  const form = await readForm(c, outForm);
  if (!form.ok) throw new NotFound();
  const { id: perspectiveId, out } = form.values;
  const at = { citizenId: idParam(c, 'citizenId'), goalId: idParam(c, 'goalId') };
  await takePerspectiveOut(c.var.visit, form.command, { ...at, id: perspectiveId, isOut: out === 'yes' });
  const isCitizen = (await c.var.visit.whoAmI()).personId === at.citizenId;
  if (!isCitizen) return onwardToGoal(c);
  const here = addresses.perspective(at.citizenId, at.goalId);
  return c.redirect(out === 'yes' ? `${here}?taken-out=${perspectiveId}` : here, 303);
};
