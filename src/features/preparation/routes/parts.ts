import { NotFound } from '../../../database/visit.ts';
import { type LifeArea, lifeAreas } from '../../../domain/preparation/life-areas.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { FieldFault } from '../../../web/forms.ts';
import { pageOf, type WebContext } from '../../../web/request.ts';
import { symbolById, symbolPath } from '../../symbols/public.ts';
import { areaPicture } from '../area-pictures.ts';
import type { Picture } from '../views/parts.tsx';

/** The life area of the address. Throws NotFound for any other word, and NotSignedIn to nobody before that. */
export async function areaParam(c: WebContext): Promise<LifeArea> {
  const area = c.req.param('area');
  if (isArea(area)) return area;
  await c.var.visit.whoAmI();
  throw new NotFound();
}

/** True for the name of a life area. */
export function isArea(text: string | undefined): text is LifeArea {
  return (lifeAreas as readonly string[]).includes(text ?? '');
}

/** A symbol as the page shows it, in its language. A symbol that is no longer in the library keeps its place, without a word. */
export function pictureOf(page: PageContext, id: string): Picture {
  return { id, src: symbolPath(id), label: symbolById(id)?.label[page.language] ?? '' };
}

/** The way from symbols to pictures in the language of this request. Call it after the use case. */
export function picturesIn(c: WebContext): (symbols: readonly string[]) => readonly Picture[] {
  const page = pageOf(c);
  return (symbols) => symbols.map((symbol) => pictureOf(page, symbol));
}

/** The pictures of all areas. */
export function areaPictures(page: PageContext): Readonly<Record<LifeArea, Picture>> {
  const entries = lifeAreas.map((area) => [area, pictureOf(page, areaPicture[area])] as const);
  return Object.fromEntries(entries) as Record<LifeArea, Picture>;
}

/** The sentence for a refusal of the domain. */
export function sentenceOf(page: PageContext, refusal: Refusal): string {
  const { faults } = page.words.preparation;
  return refusal.refused in faults ? faults[refusal.refused as keyof typeof faults] : faults.notSaved;
}

/** A refusal beside its field; beside `otherwise` when it names none. */
export function errorsOf(
  page: PageContext,
  refusal: Refusal,
  otherwise: string,
): Readonly<Record<string, string>> {
  return { [refusal.field ?? otherwise]: sentenceOf(page, refusal) };
}

/** The sentences for what a form's schema refused, by field; `own` says it better for some of them. */
export function fieldErrors(
  page: PageContext,
  faults: Readonly<Record<string, FieldFault>>,
  own: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const { fields } = page.words.errors;
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [field, own[field] ?? fields[fault]]),
  );
}

/** What came back in a field of a refused form, as a list. */
export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
