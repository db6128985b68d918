import { z } from 'zod';
import { NotFound, NotSignedIn } from '../../../database/visit.ts';
import { type ChoiceName, choiceNames, readChoices } from '../../../domain/own-choices.ts';
import { readForm, text } from '../../../web/forms.ts';
import { localPath } from '../../../web/local-path.ts';
import { type Handler, keepChoicesOnDevice, pageOf, type WebContext } from '../../../web/request.ts';
import { oneChoice, voicesPlace } from '../views/addresses.ts';
import { ChoicePage } from '../views/choice-page.tsx';
import { ChoicesPage } from '../views/choices-page.tsx';
import { HearMePage, WhichVoicePage } from '../views/voice.tsx';

/** All choices of one's own; open to everybody, signed in or not. */
export const showChoices: Handler = async (c) => {
  await c.var.visit.whoAmI().catch(onlyNotSignedIn);
  return c.html(<ChoicesPage page={pageOf(c)} from={localPath(c.req.query('from'))} />);
};

/** One choice with its answers. */
export const showChoice: Handler = async (c) => {
  const place = c.req.param('choice');
  if (place === 'voice' || place === 'which-voice') return showVoice(c, place);
  const name = nameOf(place);
  await c.var.visit.whoAmI().catch(onlyNotSignedIn);
  const outcome = c.req.query('kept') === undefined ? undefined : 'kept';
  return c.html(
    <ChoicePage page={pageOf(c)} name={name} from={localPath(c.req.query('from'))} outcome={outcome} />,
  );
};

/** Whether the voice is heard, and which one it is to be. */
async function showVoice(c: WebContext, place: 'voice' | 'which-voice'): Promise<Response> {
  await c.var.visit.whoAmI().catch(onlyNotSignedIn);
  const Page = place === 'voice' ? HearMePage : WhichVoicePage;
  const outcome = c.req.query('kept') === undefined ? undefined : 'kept';
  return c.html(<Page page={pageOf(c)} from={localPath(c.req.query('from'))} outcome={outcome} />);
}

const choiceForm = z.object({
  about: text(20),
  from: text(2000),
  size: text(20),
  calm: text(20),
  theme: text(20),
  font: text(20),
  rate: text(20),
  scan: text(20),
  naming: text(20),
  fields: text(20),
  voice: text(200),
});

/** Keeps what was chosen: with the person who is signed in, else with the device. */
export const keepChoice: Handler = async (c) => {
  const form = await readForm(c, choiceForm);
  const about = [form.typed.about].flat()[0];
  const isVoice = about === 'which-voice';
  const name = isVoice ? 'rate' : nameOf(about);
  const from = localPath([form.typed.from].flat()[0]);
  const chosen = readChoices(form.ok ? form.values : {});
  if (Object.keys(chosen).length === 0) {
    await c.var.visit.whoAmI().catch(onlyNotSignedIn);
    const props = { page: pageOf(c), from, outcome: 'notKept' } as const;
    return c.html(isVoice ? <WhichVoicePage {...props} /> : <ChoicePage {...props} name={name} />, 422);
  }
  await c.var.visit.keepChoices(chosen).catch((error: unknown) => {
    onlyNotSignedIn(error);
    keepChoicesOnDevice(c, chosen);
  });
  return c.redirect(withKept(isVoice ? voicesPlace('which-voice', from) : oneChoice(name, from)), 303);
};

const withKept = (address: string): string => `${address}${address.includes('?') ? '&' : '?'}kept=1`;

/** A choice from an address or a form. Throws NotFound when there is none of that name. */
function nameOf(text: string | undefined): ChoiceName {
  const name = choiceNames.find((one) => one === text);
  if (name === undefined) throw new NotFound();
  return name;
}

function onlyNotSignedIn(error: unknown): null {
  if (!(error instanceof NotSignedIn)) throw error;
  return null;
}
