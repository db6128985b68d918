import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { type Command, NotFound, type Work } from '../../../database/visit.ts';
import type { PlanGoal, PlanSaid } from '../../../domain/plan/plan.ts';
import type { PlanRights } from '../../../domain/plan/writing.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { FieldFault, FormResult, Typed } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { pageOf, type WebContext } from '../../../web/request.ts';
import { StandsElsewhere } from '../../../web/stands-elsewhere.ts';
import { afterWords } from '../../answer-files/public.ts';
import {
  browse,
  findPictures,
  isSymbolId,
  longestQuery,
  picturesToChoose,
  symbolById,
  symbolPath,
} from '../../symbols/public.ts';
import { besideEmptyWords, besideWords } from '../use-cases/beside-words.ts';
import type { WordsAt } from '../use-cases/own-words.ts';
import { findGoal, type SeenPlan, seePlan } from '../use-cases/see-plan.ts';
import { addresses } from '../views/addresses.ts';
import type { PictureOf, Refused } from '../views/parts.tsx';
import type { SymbolChoice } from '../views/symbol-field.tsx';

/** Finds pictures in the language of the page. A symbol that is no longer in the library keeps its place, without a word. */
export function picturesIn(page: PageContext): PictureOf {
  return (id) => ({ id, src: symbolPath(id), label: symbolById(id)?.label[page.language] ?? '' });
}

/** What a page of the room gets beside its data. Call it after the use case. */
export const viewOn = (page: PageContext) => ({ page, picture: picturesIn(page) });

/** The symbols of a form: only those of the library. */
export const symbolsField = z.array(z.string().refine(isSymbolId)).default([]);
/** One symbol or none. */
export const symbolField = z
  .union([z.literal('').transform(() => null), z.string().refine(isSymbolId)])
  .default(null);
/** An id that may be left empty; empty gives null. */
export const optionalId = z.union([z.literal('').transform(() => null), z.uuid()]).default(null);

/** True when the form was sent by its search button, or one that shows more pictures: nothing is written, pictures are looked for. */
export function looksForPictures(typed: Typed): boolean {
  return typed.find !== undefined || typed.browse !== undefined;
}

/** What the pictures of a form show: as kept, or as they came back with what was found, one's own first. `offered` are there to begin with. */
export async function symbolChoice(
  c: WebContext,
  kept: readonly string[],
  typed?: Typed,
  offered: readonly string[] = [],
): Promise<SymbolChoice> {
  const { language } = pageOf(c);
  const { pictures, browsing } = browse(typed?.browse);
  const choiceOf = (chosen: readonly string[], query: string, found: readonly string[] | null) => {
    const shown = picturesToChoose([...chosen, ...(found ?? [])], language);
    return {
      chosen,
      query,
      found,
      labels: Object.fromEntries(shown.map(({ id, label }) => [id, label])),
      browsing,
    };
  };
  const toBegin = offered.length === 0 ? null : offered;
  if (typed === undefined) return choiceOf(kept, '', toBegin);
  const chosen = [typed.symbols ?? typed.symbol ?? []].flat().filter(isSymbolId);
  if (pictures !== null) return choiceOf(chosen, '', pictures);
  const query = String(typed.q ?? '').slice(0, longestQuery);
  const isAsked = looksForPictures(typed) && query.trim() !== '';
  const citizenId = idParam(c, 'citizenId');
  const found = isAsked
    ? await findPictures(c.var.visit, { citizenId, query, language, limit: 12, offered: [] })
    : toBegin;
  return choiceOf(chosen, query, found);
}

/** True for what another says on behalf of the citizen: never the citizen's words (R-P7). */
export function isForThem({ saidBy }: Pick<PlanSaid, 'saidBy'>): boolean {
  return saidBy.how === 'onBehalf';
}

/** What the form begins with where words are changed: the citizen's own; empty where their words come instead of another's (R-P7). */
export async function wordsToChange(c: WebContext, said: PlanSaid, back?: Back) {
  const isEmpty = isForThem(said);
  return {
    words: isEmpty ? '' : said.words,
    symbols: await symbolChoice(c, isEmpty ? [] : said.symbols, back?.typed),
    version: said.version,
    wasWrittenByAnother: said.saidBy.how !== 'self',
    insteadOf: isEmpty ? said : undefined,
  };
}

/** The sentence for a refusal of the domain. */
export function sentenceOf(page: PageContext, { refused }: Refusal): string {
  const { refusals } = page.words.plan;
  return refused in refusals ? refusals[refused as keyof typeof refusals] : refusals.other;
}

/** A form that comes back to the person: what was typed, and why. Null: it was only looking for pictures. */
export interface Back {
  readonly typed: Typed;
  readonly command: { readonly id: string };
  /** One refusal, all that a form lacks, or the faults of its fields. */
  readonly why: Refusal | readonly Refusal[] | Readonly<Record<string, FieldFault>> | null;
}

/** What a refused form gives back to its page: everything typed, the sentences, and a command that may be repeated. */
export function refusedForm(page: PageContext, { typed, command, why }: Back): Refused {
  const { fields } = page.words.errors;
  const errors: Record<string, string> = {};
  if (Array.isArray(why)) {
    for (const one of why as readonly Refusal[]) errors[one.field ?? ''] ??= sentenceOf(page, one);
  } else if (why !== null && 'refused' in why && typeof why.refused === 'string') {
    errors[(why as Refusal).field ?? ''] = sentenceOf(page, why as Refusal);
  } else {
    for (const [field, fault] of Object.entries(why ?? {})) errors[field] = fields[fault as FieldFault];
  }
  return { typed, errors, command: command.id };
}

/** Why a form is refused before any use case: its fields. Null when it was only looking for pictures. */
export function faultsOf<T>(form: FormResult<T>): Readonly<Record<string, FieldFault>> | null {
  return form.ok || looksForPictures(form.typed) ? null : form.errors;
}

/** The plan of the address for somebody who may write in it. Throws NotFound without the right. */
export async function seenForWriting(c: WebContext, may: (rights: PlanRights) => boolean): Promise<SeenPlan> {
  const seen = await seePlan(c.var.visit, idParam(c, 'citizenId'), null);
  if (!may(seen.rights)) throw new NotFound();
  return seen;
}

/**
 * The goal of the address, as it stands in the plan. Throws NotFound for a goal that stands in no plan; leads to the page of the
 * goal where it stands in an earlier one: nothing is written there any more.
 */
export async function goalIn(c: WebContext, { plan }: SeenPlan): Promise<PlanGoal> {
  const goalId = idParam(c, 'goalId');
  const goal = plan.goals.find(({ id }) => id === goalId);
  if (goal !== undefined) return goal;
  await findGoal(c.var.visit, plan.citizen.id, goalId);
  throw new StandsElsewhere(addresses.goal(plan.citizen.id, goalId), { to: 'goal' });
}

/** The citizen goes back to the goal, staff to its place on the plan. */
export async function onwardToGoal(c: WebContext): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const goalId = idParam(c, 'goalId');
  const actor = await c.var.visit.whoAmI();
  const isCitizen = actor.personId === citizenId;
  return c.redirect(
    isCitizen ? addresses.goal(citizenId, goalId) : addresses.goalOnPlan(citizenId, goalId),
    303,
  );
}

/** The words of a form that are empty: then only what is drawn, said or photographed says something. */
export function saysNothing({ words, symbols }: { words: string; symbols: readonly string[] }): boolean {
  return words.trim() === '' && symbols.length === 0;
}

/** A form of words that are saved by now, come back because of what was pressed beside them: the next save is another one. */
export function savedForm(
  { words, symbols }: { words: string; symbols: readonly string[] },
  why: Refusal,
): Back {
  return { typed: { words, symbols }, command: { id: uuidv7() }, why };
}

/** Does what was pressed beside the citizen's words once they are saved; null when it was the button that only saves. */
export function afterOwnWords(
  c: WebContext,
  saved: Command,
  {
    words,
    symbols,
    ...pressed
  }: Parameters<typeof afterWords>[2] & { words: string; symbols: readonly string[] },
  at: WordsAt,
  here: string,
): Promise<string | null | Refusal> {
  const { takeBack } = pressed;
  const beside = (work: Work) =>
    takeBack !== undefined && saysNothing({ words, symbols })
      ? besideEmptyWords(work, at, takeBack)
      : besideWords(work, at);
  const formAt = (form: string) => `${here}/${form}`;
  return afterWords(c, saved, pressed, { citizenId: at.citizenId, here, formAt, beside });
}

/** A button about words that another wrote down; `onward` where it stands on "Passer det?", which goes on with the next. */
export const onwardForm = z.object({ onward: z.literal('fits').optional() });
export const fitsNotForm = z.object({ isTrue: z.enum(['yes', 'no']) });
export const goesOnWithFits = ({ typed }: { readonly typed: Typed }): boolean => typed.onward === 'fits';

/** Where a plan that is agreed sends those who come to write: to the plan, which says so in a sentence. */
export function toPlan(c: WebContext, seen: SeenPlan): Response {
  return c.redirect(addresses.plan(seen.plan.citizen.id), 303);
}
