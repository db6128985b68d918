import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { wishWords } from '../../../domain/plan/wish-of-goal.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { wishOf } from '../../../ui/not-granted.tsx';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { seePlanPage } from '../use-cases/see-plan.ts';
import { takeWishOut, writeWishNotFollowed } from '../use-cases/write-wish-not-followed.ts';
import { addresses } from '../views/addresses.ts';
import { type WishBegun, WishPage } from '../views/wish-not-followed-form.tsx';
import { answerConflict, writeOrJoin } from './conflicts.ts';
import { type Back, refusedForm, seenForWriting, toPlan, viewOn } from './parts.ts';

const wishForm = z.object({ what: text(2000), why: text(4000), decidedBy: text(200), version });

/** Where a wish that is not followed is written. */
export const showNewWish: Handler = (c) => answerWithForm(c, null);
/** Writes a wish. */
export const saveWish: Handler = (c) => save(c, null);
/** Where a wish is written anew. */
export const showEditWish: Handler = (c) => answerWithForm(c, idParam(c, 'wishId'));
/** Writes a wish anew. */
export const saveEditWish: Handler = (c) => save(c, idParam(c, 'wishId'));

async function save(c: WebContext, wishId: string | null): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, wishForm);
  if (!form.ok) return answerWithForm(c, wishId, { ...form, why: form.errors });
  const texts = ['what', 'why', 'decidedBy'];
  const { result: written, typed } = await writeOrJoin(form, wishForm, texts, (values) =>
    writeWishNotFollowed(c.var.visit, form.command, { citizenId, id: wishId, ...values }),
  );
  const conflict = answerConflict(c, written, typed, ({ plan: { staff } }) => ({
    what: staff.wishWhat,
    why: staff.wishWhy,
    decidedBy: staff.wishDecidedBy,
  }));
  if (conflict !== null) return conflict;
  if (isRefusal(written)) return answerWithForm(c, wishId, { ...form, why: written });
  return c.redirect(`${addresses.plan(citizenId)}#wishes`, 303);
}

async function answerWithForm(c: WebContext, wishId: string | null, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, (rights) => rights.writesPlan);
  if (!seen.isOpen && back === undefined) return toPlan(c, seen);
  const kept = seen.plan.wishesNotFollowed.find(({ id }) => id === wishId);
  if (wishId !== null && kept === undefined) throw new NotFound();
  const page = pageOf(c);
  const begun = wishId === null && back === undefined ? await wishFromBefore(c) : undefined;
  return c.html(
    <WishPage
      {...viewOn(page)}
      plan={seen.plan}
      kept={kept}
      begun={begun}
      refused={back && refusedForm(page, back)}
    />,
    back === undefined ? 200 : 422,
  );
}

/**
 * A wish of the plan before to which the municipality said no, or that it did not follow, begun with what, why and by whom; undefined
 * where none is asked for.
 */
async function wishFromBefore(c: WebContext): Promise<WishBegun | undefined> {
  const about = c.req.query('about');
  if (about === undefined) return undefined;
  const { before } = await seePlanPage(c.var.visit, idParam(c, 'citizenId'), null);
  const no = before?.notGranted.find(({ effortId }) => effortId === about);
  if (no !== undefined) return { what: wishOf(pageOf(c), no), why: no.reason, decidedBy: no.by };
  const wish = before?.wishesNotFollowed.find(({ id }) => id === about);
  return wish && { ...wish, what: wishWords(wish, pageOf(c).words.plan.citizen.wishOfGoal) };
}

/** Takes a wish out of the plan, or brings it back. */
export const saveWishOut: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, z.object({ out: z.enum(['yes', 'no']) }));
  if (!form.ok) throw new NotFound();
  const input = { citizenId, id: idParam(c, 'wishId'), isOut: form.values.out === 'yes' };
  await takeWishOut(c.var.visit, form.command, input);
  return c.redirect(`${addresses.plan(citizenId)}#wishes`, 303);
};
