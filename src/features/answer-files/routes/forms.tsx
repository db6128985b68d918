import type { Child } from 'hono/jsx';
import { z } from 'zod';
import type { Command } from '../../../database/visit.ts';
import { type AnswerFile, answerFiles } from '../../../domain/answer-file.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { CyclePlace } from '../../../ui/citizen-page.tsx';
import { DrawPage } from '../../../ui/draw-page.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { PhotoPage } from '../../../ui/photo-page.tsx';
import { TalkPage } from '../../../ui/talk-page.tsx';
import { readForm } from '../../../web/forms.ts';
import { sentPhoto } from '../../../web/photo-forms.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { get, post, type Route } from '../../../web/routing.ts';
import { drawingText } from '../drawing-text.ts';
import type { GivenFile } from '../given-file.ts';

/** A place where a citizen is asked and may draw, talk or take a photo, as its pages show it. */
export interface AskedHere {
  readonly phase: CyclePlace | null;
  readonly question: Child;
  /** The page that leads here, and where one comes back to. */
  readonly back: string;
  readonly action: (form: FileForm) => string;
  /** The drawing that stands, to draw on; undefined for an empty paper. */
  readonly drawing: () => Promise<Uint8Array | undefined>;
  /** Where the recording that stands is played from; null where there is none. */
  readonly recordingSrc: string | null;
}

/** What a place does beside showing: `see` finds out what is asked, `keep` keeps what was given. */
export interface AnswerPlace {
  /** What is asked, for the one who may answer; an address to go to where there is nothing to answer now. Throws NotFound. */
  see(c: WebContext): Promise<AskedHere | string>;
  /** Keeps what was given, and gives where to go on; or refuses. Throws NotFound. */
  keep(c: WebContext, command: Command, given: GivenFile): Promise<string | Refusal>;
}

/** The forms that a file is given with, as their addresses end. */
export type FileForm = 'draw' | 'talk' | 'photo';
const kindOf = { draw: 'drawing', talk: 'recording', photo: 'photo' } as const satisfies Record<
  FileForm,
  AnswerFile
>;

interface CameBack {
  readonly drawing: string;
  readonly error: (page: PageContext) => string;
}

/** The addresses under which one draws, talks and takes a photo at a place: `<at>/draw`, `/talk` and `/photo`. */
export function answerFormsAt(at: string, place: AnswerPlace): readonly Route[] {
  return (['draw', 'talk', 'photo'] as const).flatMap((form) => [
    get(`${at}/${form}`, (c) => show(c, place, form)),
    post(`${at}/${form}`, keep(place, form)),
  ]);
}

const fields = z.object({ drawing: z.string().default('') });

function keep(place: AnswerPlace, form: FileForm): Handler {
  return async (c) => {
    const sent = await readForm(c, fields);
    const drawing = sent.ok ? sent.values.drawing : '';
    const file = sent.ok ? sent.files.get(kindOf[form]) : undefined;
    const given = await givenBy(c, form, drawing, file);
    const kept = isRefusal(given) ? given : await place.keep(c, sent.command, given);
    if (!isRefusal(kept)) return c.redirect(kept, 303);
    return show(c, place, form, { drawing, error: (page) => sentenceOf(page, kept) });
  };
}

async function givenBy(
  c: WebContext,
  form: FileForm,
  text: string,
  file: File | undefined,
): Promise<GivenFile | Refusal> {
  if (form === 'draw') return { kind: 'drawing', text };
  if (form === 'photo') {
    const bytes = (await sentPhoto(c, file)) ?? { refused: 'noPhoto', field: 'photo' };
    return isRefusal(bytes) ? bytes : { kind: 'photo', bytes };
  }
  if (file === undefined) return { refused: 'noRecording', field: 'recording' };
  return { kind: 'recording', bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** True when it is the file that was refused, and not the place where it was to stand. */
export function isFileFault({ refused }: Refusal): boolean {
  return answerFiles.some((kind) => refused.startsWith(kind));
}

/** The sentence for a file that was refused. */
export function sentenceOf(page: PageContext, { refused }: Refusal): string {
  const faults: Readonly<Record<string, string>> = page.words.answerForms.faults;
  return faults[refused] ?? page.words.answerForms.faults.notSaved;
}

async function show(
  c: WebContext,
  place: AnswerPlace,
  form: FileForm,
  cameBack?: CameBack,
): Promise<Response> {
  const asked = await place.see(c);
  if (typeof asked === 'string') return c.redirect(asked, 303);
  const { phase, question, back, action, recordingSrc } = asked;
  const kept = form === 'draw' && cameBack === undefined ? await asked.drawing() : undefined;
  const page = pageOf(c);
  const same = { page, phase, question, back, action: action(form), error: cameBack?.error(page) };
  const pages = {
    draw: () => (
      <DrawPage
        {...same}
        drawing={cameBack?.drawing ?? (kept === undefined ? '' : drawingText(kept))}
        photoHref={action('photo')}
      />
    ),
    talk: () => <TalkPage {...same} keptSrc={recordingSrc} />,
    photo: () => <PhotoPage {...same} />,
  };
  return c.html(pages[form](), cameBack === undefined ? 200 : 422);
}
