import { z } from 'zod';
import { noFiles } from '../../../domain/answer-file.ts';
import { whatContributionLacks } from '../../../domain/preparation/contribution.ts';
import { lifeAreas } from '../../../domain/preparation/life-areas.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { readForm, type Typed, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { afterWords, placeOfWords, waysFields } from '../../answer-files/public.ts';
import { browse, findPictures, isSymbolId, longestQuery, picturesToChoose } from '../../symbols/public.ts';
import { besideObjection } from '../use-cases/beside-objection.ts';
import { objectToContribution } from '../use-cases/object-to-contribution.ts';
import { sayContributionAgain } from '../use-cases/say-contribution-again.ts';
import { openContributionForm, seeContribution, seeContributions } from '../use-cases/see-contributions.ts';
import { bringContributionBack, withdrawContribution } from '../use-cases/withdraw-contribution.ts';
import { writeContribution } from '../use-cases/write-contribution.ts';
import { AboutMePage, ObjectionPage } from '../views/about-me-pages.tsx';
import { addresses } from '../views/addresses.ts';
import { ContributionFormPage, ContributionsPage } from '../views/contributions-pages.tsx';
import { readableText } from './answer.tsx';
import { errorsOf, fieldErrors, listOf, picturesIn, sentenceOf } from './parts.ts';

/** What others have contributed. */
export const showContributions: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const before = z.uuid().safeParse(c.req.query('before'));
  const view = await seeContributions(c.var.visit, citizenId, before.success ? before.data : null);
  const page = pageOf(c);
  const shared = { page, citizenId, view, picturesOf: picturesIn(c) };
  if (view.isCitizen) return c.html(<AboutMePage {...shared} />);
  const isSaved = c.req.query('saved') !== undefined;
  return c.html(<ContributionsPage {...shared} citizenName={view.citizenName} isSaved={isSaved} />);
};

/** Where a contribution is written. */
export const showContributionForm: Handler = (c) => answerWithForm(c, idParam(c, 'citizenId'), {});

const contributionForm = z.object({
  area: z.enum(lifeAreas),
  words: text(readableText),
  howTheyKnow: text(2000),
  symbols: z.array(z.string().refine(isSymbolId)).default([]),
  q: text(longestQuery),
  to: z.string().optional(),
});
const searchForm = z.object({ q: text(longestQuery), symbols: z.array(z.string()).default([]) });

/** Saves a contribution, or searches for pictures with everything typed still there. */
export const saveContribution: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const search = await readForm(c, searchForm.loose());
  const { to, browse: place } = search.typed;
  if (search.ok && (to === 'search' || place !== undefined))
    return answerWithForm(c, citizenId, search.typed);
  const form = await readForm(c, contributionForm);
  if (!form.ok) {
    return answerWithForm(c, citizenId, form.typed, (page) => {
      const {
        areaMissing: area,
        wordsTooLong: words,
        unknownPicture: symbols,
        searchTooLong: q,
      } = page.words.preparation.faults;
      return {
        ...fieldErrors(page, form.errors, { area, words, symbols, q }),
        ...lackingIn(page, form.typed),
      };
    });
  }
  const { q: _q, to: _to, ...contribution } = form.values;
  const written = await writeContribution(c.var.visit, form.command, { citizenId, ...contribution });
  if (isRefusal(written))
    return answerWithForm(c, citizenId, form.typed, (page) => ({
      ...errorsOf(page, written, 'words'),
      ...lackingIn(page, form.typed),
    }));
  return c.redirect(`${addresses.contributions(citizenId)}?saved`, 303);
};

/** All that is missing, said at once. */
function lackingIn(page: PageContext, typed: Typed): Readonly<Record<string, string>> {
  const one = (name: string) => String(typed[name] ?? '');
  const lacking = whatContributionLacks({ words: one('words'), howTheyKnow: one('howTheyKnow') });
  return Object.assign({}, ...lacking.map((refusal) => errorsOf(page, refusal, 'words')));
}

async function answerWithForm(
  c: WebContext,
  citizenId: string,
  typed: Typed,
  errors?: (page: PageContext) => Readonly<Record<string, string>>,
): Promise<Response> {
  const { citizenName, hasRound } = await openContributionForm(c.var.visit, citizenId);
  const page = pageOf(c);
  const one = (name: string) => String(typed[name] ?? '');
  const chosen = listOf(typed.symbols).filter(isSymbolId);
  const { pictures: browsed, browsing } = browse(typed.browse);
  const found =
    browsed ??
    (one('q').trim() === ''
      ? []
      : await findPictures(c.var.visit, {
          citizenId,
          query: one('q'),
          language: page.language,
          limit: 8,
          offered: [],
        }));
  return c.html(
    <ContributionFormPage
      page={page}
      citizenId={citizenId}
      citizenName={citizenName}
      hasRound={hasRound}
      typed={{
        area: one('area') || (c.req.query('area') ?? ''),
        words: one('words'),
        howTheyKnow: one('howTheyKnow'),
        q: one('q'),
        symbols: chosen,
      }}
      pictures={picturesToChoose([...chosen, ...found], page.language)}
      browsing={browsing}
      errors={errors?.(page) ?? {}}
    />,
    errors === undefined ? 200 : 422,
  );
}

const plainForm = z.object({});

/** Withdraws one's own contribution. */
export const withdrawOwn: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const { command } = await readForm(c, plainForm);
  await withdrawContribution(c.var.visit, command, citizenId, idParam(c, 'contributionId'));
  return c.redirect(addresses.contributions(citizenId), 303);
};

/** Brings one's own contribution back. */
export const bringOwnBack: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const { command } = await readForm(c, plainForm);
  await bringContributionBack(c.var.visit, command, citizenId, idParam(c, 'contributionId'));
  return c.redirect(addresses.contributions(citizenId), 303);
};

/** "Det gælder stadig": one's own contribution of a round before, said in this one too (R-S3). */
export const sayOwnAgain: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const { command } = await readForm(c, plainForm);
  const said = await sayContributionAgain(c.var.visit, command, citizenId, idParam(c, 'contributionId'));
  // The citizen said meanwhile that it is not right: the page shows their no.
  const back = addresses.contributions(citizenId);
  return c.redirect(isRefusal(said) ? back : `${back}?saved`, 303);
};

/** Where the citizen says that a contribution is not right. */
export const showObjection: Handler = (c) => answerWithObjection(c, null);

const objectionForm = z.object({
  words: text(readableText),
  ...waysFields,
  to: z.enum(['save', 'undo', ...waysFields.to.unwrap().options]).optional(),
});

/** "Det er ikke rigtigt", and the way back. */
export const object: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, objectionForm);
  const typed = String(form.typed.words ?? '');
  if (!form.ok) return answerWithObjection(c, typed, (page) => page.words.preparation.faults.wordsTooLong);
  const { to, takeBack, bringBack } = form.values;
  const contributionId = idParam(c, 'contributionId');
  const here = addresses.contribution(citizenId, contributionId, 'objection');
  const way = to === 'save' || to === 'undo' ? undefined : to;
  const { objection } = await seeContribution(c.var.visit, citizenId, contributionId);
  // Nothing is said yet: it is said with what is drawn, said or photographed.
  if (way !== undefined && form.values.words.trim() === '' && objection === null)
    return c.redirect(`${here}/${way}`, 303);
  const words = to === 'undo' ? null : form.values.words;
  const done = await objectToContribution(c.var.visit, form.command, citizenId, contributionId, words);
  if (isRefusal(done)) return answerWithObjection(c, typed, (page) => sentenceOf(page, done));
  const onward = await afterWords(
    c,
    form.command,
    { to: way, takeBack, bringBack },
    {
      citizenId,
      here,
      formAt: (file) => `${here}/${file}`,
      beside: (work) => besideObjection(work, { citizenId, contributionId, newId: null }),
    },
  );
  const back = addresses.contributions(citizenId);
  return c.redirect(onward === null || isRefusal(onward) ? back : onward, 303);
};

/** What is not right, drawn, said or photographed (R-P5, R-P7). */
export const objectionFiles = placeOfWords(async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const contributionId = idParam(c, 'contributionId');
  const { contribution, objection } = await seeContribution(c.var.visit, citizenId, contributionId);
  const page = addresses.contribution(citizenId, contributionId, 'objection');
  return {
    citizenId,
    phase: 'preparation',
    question: (
      <>
        <p class="lead">{contribution.words}</p>
        <h2>{pageOf(c).words.preparation.citizen.objectionTitle}</h2>
      </>
    ),
    page,
    formAt: (form) => `${page}/${form}`,
    standing: objection?.files.standing ?? [],
    beside: (work, newId) => besideObjection(work, { citizenId, contributionId, newId }),
    onward: () => `${page}#given`,
    otherwise: page,
  };
});

async function answerWithObjection(
  c: WebContext,
  typed: string | null,
  error?: (page: PageContext) => string,
): Promise<Response> {
  const citizenId = idParam(c, 'citizenId');
  const { contribution, objection } = await seeContribution(
    c.var.visit,
    citizenId,
    idParam(c, 'contributionId'),
  );
  const page = pageOf(c);
  return c.html(
    <ObjectionPage
      page={page}
      citizenId={citizenId}
      contribution={contribution}
      typed={typed ?? objection?.words ?? ''}
      files={objection?.files ?? noFiles}
      error={error?.(page)}
    />,
    error === undefined ? 200 : 422,
  );
}
