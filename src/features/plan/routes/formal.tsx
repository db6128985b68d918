import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { type FormalHeading, formalHeadings } from '../../../domain/plan/formal-content.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { closingPageAgain, fromClosing } from '../../../ui/back-to-closing.tsx';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { isFromClosing } from '../../../web/way-back.ts';
import { type SeenPlan, seeAgreedPlan } from '../use-cases/see-plan.ts';
import { writeFormalText } from '../use-cases/write-formal-text.ts';
import { addresses } from '../views/addresses.ts';
import { FormalPage, HeadingPage, type PlanAsked } from '../views/formal-pages.tsx';
import { answerConflict } from './conflicts.ts';
import { type Back, refusedForm, seenForWriting, viewOn } from './parts.ts';

/** The headings of § 141 and VUM 2.0, and what is missing. */
export const showFormal: Handler = async (c) => {
  const seen = await seenPlan(c);
  const empty = formalHeadings.find((one) => one === c.req.query('empty'));
  return c.html(<FormalPage {...viewOn(pageOf(c))} plan={seen.plan} of={asked(c)} keptEmpty={empty} />);
};

/** What the plan that holds lacks is written into it, also when the next meeting is called (R-M9, R-C1). */
const asked = (c: WebContext): PlanAsked => (c.req.query('of') === 'agreed' ? 'agreed' : 'newest');

async function seenPlan(c: WebContext): Promise<SeenPlan> {
  if (asked(c) === 'newest') return seenForWriting(c, (rights) => rights.writesPlan);
  const seen = await seeAgreedPlan(c.var.visit, idParam(c, 'citizenId'));
  if (!seen.rights.writesPlan) throw new NotFound();
  return seen;
}

/** The heading of the address. Throws NotFound for any other word. */
function headingParam(c: WebContext): FormalHeading {
  const heading = formalHeadings.find((one) => one === c.req.param('heading'));
  if (heading === undefined) throw new NotFound();
  return heading;
}

/** Where the text under a heading is written. */
export const showHeading: Handler = (c) => answerWithHeading(c);

const headingForm = z.object({
  text: text(20_000),
  notRelevant: z.literal('yes').optional(),
  onward: z.literal('next').optional(),
  version,
});

/** Keeps the text under a heading. */
export const saveHeading: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const heading = headingParam(c);
  const form = await readForm(c, headingForm);
  if (!form.ok) return answerWithHeading(c, { ...form, why: form.errors });
  const { notRelevant, onward } = form.values;
  const input = {
    citizenId,
    heading,
    isOfAgreed: asked(c) === 'agreed',
    text: form.values.text,
    isNotRelevant: notRelevant === 'yes',
    version: form.values.version,
  };
  const written = await writeFormalText(c.var.visit, form.command, input);
  const conflict = answerConflict(c, written, form.typed, ({ plan }) => ({
    text: plan.staff.headings[heading],
  }));
  if (conflict !== null) return conflict;
  if (isRefusal(written)) return answerWithHeading(c, { ...form, why: written });
  const next = formalHeadings[formalHeadings.indexOf(heading) + 1];
  const isEmpty = input.text.trim() === '' && !input.isNotRelevant;
  return c.redirect(
    onward === 'next' && next !== undefined
      ? fromClosing(addresses.heading(citizenId, next, asked(c)), isFromClosing(c))
      : isFromClosing(c)
        ? closingPageAgain(citizenId)
        : isEmpty
          ? addresses.formalKeptEmpty(citizenId, heading, asked(c))
          : addresses.formal(citizenId, asked(c)),
    303,
  );
};

async function answerWithHeading(c: WebContext, back?: Back): Promise<Response> {
  const heading = headingParam(c);
  const seen = await seenPlan(c);
  const page = pageOf(c);
  return c.html(
    <HeadingPage
      {...viewOn(page)}
      plan={seen.plan}
      of={asked(c)}
      heading={heading}
      isFromClosing={isFromClosing(c)}
      hasNext={heading !== formalHeadings.at(-1)}
      refused={back && refusedForm(page, back)}
    />,
    back === undefined ? 200 : 422,
  );
}
