import { z } from 'zod';
import { NotFound } from '../../../database/visit.ts';
import { maySpeakInMeeting } from '../../../domain/plan/writing.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { places } from '../../../ui/places.ts';
import { id, readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { StandsElsewhere } from '../../../web/stands-elsewhere.ts';
import { sayInMeeting, takeVoiceBack } from '../use-cases/say-in-meeting.ts';
import { addresses } from '../views/addresses.ts';
import { VoicePage } from '../views/voice-page.tsx';
import { answerConflict } from './conflicts.ts';
import { type Back, faultsOf, goalIn, optionalId, refusedForm, seenForWriting, viewOn } from './parts.ts';

/** Where one of the network says what they think of a goal, while the meeting lasts (R-M5). */
export const showVoice: Handler = (c) => answer(c);

/** Keeps it, as the network's perspective in their own name. */
export const saveVoice: Handler = async (c) => {
  const form = await readForm(c, z.object({ words: text(4000), id: optionalId, version }));
  if (!form.ok) return answer(c, { ...form, why: faultsOf(form) });
  const at = { citizenId: idParam(c, 'citizenId'), goalId: idParam(c, 'goalId') };
  const said = await sayInMeeting(c.var.visit, form.command, { ...at, ...form.values });
  const conflict = answerConflict(c, said, form.typed, ({ plan }) => ({ words: plan.network.voiceLabel }));
  if (conflict !== null) return conflict;
  if (isRefusal(said)) {
    if (said.refused === 'planIsAgreed') throw meetingIsOver(at.citizenId);
    return answer(c, { ...form, why: said });
  }
  return c.redirect(addresses.goal(at.citizenId, at.goalId), 303);
};

/** Takes one's own words back. */
export const saveVoiceOut: Handler = async (c) => {
  const form = await readForm(c, z.object({ id }));
  if (!form.ok) throw new NotFound();
  const at = { citizenId: idParam(c, 'citizenId'), goalId: idParam(c, 'goalId') };
  const taken = await takeVoiceBack(c.var.visit, form.command, { ...at, id: form.values.id });
  if (isRefusal(taken)) throw meetingIsOver(at.citizenId);
  return c.redirect(addresses.goal(at.citizenId, at.goalId), 303);
};

/** A voice belongs to the meeting: what is sent to one that was closed is shown, and where it is told that it is over (R-T5). */
const meetingIsOver = (citizenId: string): StandsElsewhere =>
  new StandsElsewhere(places.ofCitizen.meeting(citizenId), { to: 'meeting' });

async function answer(c: WebContext, back?: Back): Promise<Response> {
  const seen = await seenForWriting(c, ({ hasVoiceInMeeting }) => hasVoiceInMeeting);
  if (!maySpeakInMeeting(seen)) throw new NotFound();
  const goal = await goalIn(c, seen);
  const page = pageOf(c);
  const kept = goal.perspectives.find(
    (one) => one.authorId === seen.reader.personId && one.writtenDownBy === null,
  );
  const refused = back && refusedForm(page, back);
  return c.html(
    <VoicePage {...viewOn(page)} plan={seen.plan} goal={goal} kept={kept} refused={refused} />,
    back === undefined ? 200 : 422,
  );
}
