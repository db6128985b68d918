import { NotFound } from '../../../database/visit.ts';
import { SpeechBusy, SpeechFailed } from '../../../outside/speech.ts';
import { formBody, isReadable, UnreadableText } from '../../../web/forms.ts';
import { type Handler, pageOf } from '../../../web/request.ts';
import { rateLimit } from '../rate-limit.ts';

/** A sentence is never longer (characters). */
const longestSentence = 600;
/** Nobody listens to more sentences a minute. */
const mayListen = rateLimit({ most: 120, within: 60_000 });

/**
 * A sentence of the page in the municipality's voice, as WAV, for somebody who is signed in. 404 where there is no such
 * voice, 413 for more than a sentence, 429 for more than anybody listens to, 503 when the voice does not answer.
 */
export const speak: Handler = async (c) => {
  const { speech } = c.var.tools;
  const actor = await c.var.visit.whoAmI();
  if (speech === undefined) throw new NotFound();
  const { text } = await formBody(c);
  const words = pageOf(c).words.errors.citizen;
  if (typeof text !== 'string' || text.trim() === '' || !isReadable(text)) throw new UnreadableText();
  if (text.length > longestSentence) return c.text(words.tooLarge, 413);
  if (!mayListen(actor.personId, performance.now())) return c.text(words.voiceBusy, 429);
  try {
    const sound = await speech.say(text);
    return c.body(new Uint8Array(sound), 200, { 'content-type': 'audio/wav' });
  } catch (error) {
    if (error instanceof SpeechFailed || error instanceof SpeechBusy) return c.text(words.voiceBusy, 503);
    throw error;
  }
};
