import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { afterWords, placeOfWords, waysFields } from '../../answer-files/public.ts';
import { answerHeard } from '../use-cases/answer-heard.ts';
import { besideHeard } from '../use-cases/beside-heard.ts';
import type { RoomView } from '../use-cases/see-room.ts';
import { addresses } from '../views/addresses.ts';
import type { Came } from '../views/forms.ts';
import { afterHeard, HeardPage, heardLabels } from '../views/heard-page.tsx';
import { HeardCardsPage, RecordHeardPage } from '../views/heard-pages.tsx';
import { phaseOf } from '../views/phase.ts';
import { openRoom } from './open-room.ts';
import { cameBack, notFilledIn } from './parts.ts';

type CameOf = (page: ReturnType<typeof pageOf>) => Came;

/** "Blev du hørt?" – the citizen's own form, or the one with which another records it. */
export const showHeard: Handler = async (c) => heardPage(c, await openRoom(c), null);

function heardPage(c: WebContext, room: RoomView, came: CameOf | null): Response | Promise<Response> {
  const page = pageOf(c);
  const props = { page, room, came: came?.(page) ?? null };
  const status = came === null ? 200 : 422;
  const isAgain = came !== null || c.req.query('again') !== undefined;
  return c.html(
    room.isCitizen ? <HeardPage {...props} isAgain={isAgain} /> : <RecordHeardPage {...props} />,
    status,
  );
}

const heardForm = z.object({
  meeting: id,
  answer: z.enum(['yes', 'partly', 'no', 'couldNotAnswer']),
  saidBy: z.enum(['withHelp', 'onBehalf']).optional(),
  reaction: text(2000),
  words: text(4000),
  to: waysFields.to,
});

/** Keeps the answer; a citizen who was heard goes on to what it was, or draws, says or photographs it first. */
export const answer: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, heardForm);
  const room = await openRoom(c);
  if (!form.ok) {
    return heardPage(c, room, (page) =>
      notFilledIn(page, form, { answer: page.words.meetings.refusals.answerMissing }),
    );
  }
  const { meeting: meetingId, answer: given, saidBy, reaction, words, to } = form.values;
  if (!room.isCitizen && saidBy === undefined) {
    const errors = { saidBy: 'required' } as const;
    return heardPage(c, room, (page) =>
      notFilledIn(page, { ...form, errors }, { saidBy: page.words.meetings.refusals.answerMissing }),
    );
  }
  const how = room.isCitizen ? 'self' : (saidBy ?? 'withHelp');
  const answered = {
    citizenId,
    meetingId,
    answer: given,
    words,
    saidBy: how,
    describedReaction: reaction,
  } as const;
  const kept = await answerHeard(c.var.visit, form.command, answered);
  if (isRefusal(kept))
    return heardPage(c, room, (page) => cameBack(page, form, kept, { heardHowTheyKnow: 'reaction' }));
  if (!room.isCitizen)
    return c.redirect(room.manages ? addresses.close(citizenId) : addresses.room(citizenId), 303);
  if (to !== undefined) return c.redirect(`${addresses.heard(citizenId)}/${to}`, 303);
  return c.redirect(afterHeard(room, given), 303);
};

const moreForm = z.object({ meeting: id, ...waysFields });

/** What is pressed beside an answer that was given: it is drawn, said or photographed too, or a file is taken back. */
export const sayMore: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, moreForm);
  if (!form.ok) throw new NotFound();
  const here = addresses.heard(citizenId);
  const to = await afterWords(c, form.command, form.values, {
    citizenId,
    here,
    formAt: (file) => `${here}/${file}`,
    beside: (work) => besideHeard(work, citizenId, form.values.meeting),
  });
  return c.redirect(to === null || isRefusal(to) ? here : to, 303);
};

/** Whether one was heard, drawn, said or photographed. */
export const heardFiles = placeOfWords(async (c) => {
  const { citizen, isCitizen, meeting, heard, heardFiles: files } = await openRoom(c);
  if (!isCitizen) throw new NotFound();
  const page = addresses.heard(citizen.id);
  if (heard?.saidBy !== 'self') return page;
  const words = pageOf(c).words.meetings.citizen;
  return {
    citizenId: citizen.id,
    phase: phaseOf(meeting),
    question: (
      <>
        <p class="lead">
          {words.yourAnswer}: {heardLabels(words)[heard.answer]}.
        </p>
        <h2>{words.heardMore}</h2>
      </>
    ),
    page,
    formAt: (form) => `${page}/${form}`,
    standing: files.standing,
    beside: (work) => besideHeard(work, citizen.id, meeting.id),
    onward: () => `${page}#given`,
    otherwise: page,
  };
});

/** Which cards the citizen was heard in. */
export const showHeardCards: Handler = async (c) => {
  const room = await openRoom(c);
  if (!room.isCitizen) return c.redirect(addresses.heard(room.citizen.id), 303);
  return c.html(<HeardCardsPage page={pageOf(c)} room={room} came={null} />);
};
