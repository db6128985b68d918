import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { closingPageAgain } from '../../../ui/back-to-closing.tsx';
import { day, id, readForm, requiredText } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { seeVersion } from '../use-cases/see-versions.ts';
import { firstToTakeUp, sayWhetherTalked, seeToTakeUp, takeUpAnswer } from '../use-cases/take-up-answer.ts';
import { addresses } from '../views/addresses.ts';
import type { Came } from '../views/forms.ts';
import { TakeUpHeardPage } from '../views/take-up-heard-page.tsx';
import { TakeUpPage } from '../views/take-up-page.tsx';
import { talksId } from '../views/talks.tsx';
import { cameBack, notFilledIn } from './parts.ts';

/** The first that waits to be taken up; who has answered, where nothing waits. */
export const showFirst: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const whose = c.req.query('of') === 'others' ? 'others' : 'citizen';
  const { answerId, versionId } = await firstToTakeUp(c.var.visit, citizenId, whose);
  const to =
    answerId === null ? addresses.answers(citizenId, versionId) : addresses.takeUp(citizenId, answerId);
  return c.redirect(to, 303);
};

/** What the citizen answered to "Blev du hørt?", beside the plan. */
export const showHeard: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const { versionId } = await firstToTakeUp(c.var.visit, citizenId, 'citizen');
  const view = await seeVersion(c.var.visit, citizenId, versionId);
  return c.html(<TakeUpHeardPage page={pageOf(c)} view={view} />);
};

/** What somebody does not agree with, beside the plan. */
export const show: Handler = (c) => takeUpPage(c, null);

async function takeUpPage(
  c: WebContext,
  came: ((page: ReturnType<typeof pageOf>) => Came) | null,
): Promise<Response> {
  const view = await seeToTakeUp(c.var.visit, idParam(c, 'citizenId'), idParam(c, 'answerId'));
  const page = pageOf(c);
  return c.html(
    <TakeUpPage
      page={page}
      view={view}
      came={came?.(page) ?? null}
      isKept={came === null && c.req.query('talked') !== undefined}
      isAgain={c.req.query('again') !== undefined}
      isFromClosing={isFromClosing(c)}
    />,
    came === null ? 200 : 422,
  );
}

const isFromClosing = (c: WebContext): boolean => c.req.query('back') === 'closing';

const talkForm = z.object({ words: requiredText(4000), talkedOn: day });

/** "Vi har talt om det", with what was said and agreed, and the day (R-M8). */
export const talked: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const answerId = idParam(c, 'answerId');
  const form = await readForm(c, talkForm);
  if (!form.ok) {
    return takeUpPage(c, (page) => {
      const { talkWordsMissing: words, talkDayMissing: talkedOn } = page.words.meetings.refusals;
      return notFilledIn(page, form, { words, talkedOn });
    });
  }
  const kept = await takeUpAnswer(c.var.visit, form.command, { ...form.values, citizenId, answerId });
  if (isRefusal(kept)) return takeUpPage(c, (page) => cameBack(page, form, kept));
  const here = `${addresses.takeUp(citizenId, answerId)}?talked`;
  return c.redirect(isFromClosing(c) ? closingPageAgain(citizenId) : here, 303);
};

/** The party says whether it is so. */
export const answerTalk: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const talkId = idParam(c, 'talkId');
  const form = await readForm(c, z.object({ wasThere: z.enum(['yes', 'no']), version: id }));
  if (!form.ok) throw new NotFound();
  const { wasThere, version } = form.values;
  const said = await sayWhetherTalked(c.var.visit, form.command, {
    ...{ citizenId, talkId, wasThere: wasThere === 'yes' },
  });
  if (isRefusal(said)) throw new NotFound();
  return c.redirect(`${addresses.answer(citizenId, version)}#${talksId}`, 303);
};
