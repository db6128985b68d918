import { z } from 'zod';
import { isRefusal } from '../../../domain/refusal.ts';
import { id, readForm, text } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf, type WebContext } from '../../../web/request.ts';
import { makeVersion } from '../use-cases/make-version.ts';
import { seeAdjusting } from '../use-cases/see-adjusting.ts';
import { seeVersion, seeVersions } from '../use-cases/see-versions.ts';
import { type Paper, takeDraft, takePoster, takeVersion } from '../use-cases/take-document.ts';
import { addresses } from '../views/addresses.ts';
import { AdjustPage } from '../views/adjust-page.tsx';
import type { Came } from '../views/forms.ts';
import { VersionPage, VersionsPage } from '../views/version-pages.tsx';
import { cameBack, notFilledIn } from './parts.ts';

/** All agreed plans. */
export const showVersions: Handler = async (c) => {
  const view = await seeVersions(c.var.visit, idParam(c, 'citizenId'));
  return c.html(<VersionsPage page={pageOf(c)} view={view} />);
};

/** One agreed plan. */
export const showVersion: Handler = async (c) => {
  const view = await seeVersion(c.var.visit, idParam(c, 'citizenId'), idParam(c, 'versionId'));
  return c.html(<VersionPage page={pageOf(c)} view={view} />);
};

/** Where a new version is made. */
export const showAdjust: Handler = (c) => adjustPage(c, null);

async function adjustPage(
  c: WebContext,
  came: ((page: ReturnType<typeof pageOf>) => Came) | null,
): Promise<Response> {
  const view = await seeAdjusting(c.var.visit, idParam(c, 'citizenId'));
  const page = pageOf(c);
  return c.html(
    <AdjustPage page={page} view={view} came={came?.(page) ?? null} />,
    came === null ? 200 : 422,
  );
}

const adjustForm = z.object({ reason: text(2000), parts: z.array(id).default([]) });

/** Makes a new version with a reason (R-M8). */
export const adjust: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const form = await readForm(c, adjustForm);
  if (!form.ok) return adjustPage(c, (page) => notFilledIn(page, form));
  const { reason, parts: partsFor } = form.values;
  const made = await makeVersion(c.var.visit, form.command, { citizenId, reason, partsFor });
  if (isRefusal(made)) return adjustPage(c, (page) => cameBack(page, form, made));
  return c.redirect(addresses.version(citizenId, made.versionId), 303);
};

/** An agreed plan on paper. */
export const downloadVersion: Handler = async (c) =>
  asPdf(
    c,
    await takeVersion(c.var.visit, idParam(c, 'citizenId'), idParam(c, 'versionId'), c.var.tools.files),
  );

/** An agreed plan as a poster of A3. */
export const downloadPoster: Handler = async (c) => {
  const about = [idParam(c, 'citizenId'), idParam(c, 'versionId')] as const;
  const { print, name } = await takePoster(c.var.visit, ...about, c.var.tools.files);
  return pdfFile(c, name, await c.var.tools.printShop.print({ what: 'poster', print }));
};

/** The plan being made on paper, marked as a draft; after the meeting the version it became. */
export const downloadDraft: Handler = async (c) => {
  const citizenId = idParam(c, 'citizenId');
  const draft = await takeDraft(c.var.visit, citizenId, c.var.tools.files);
  return 'versionId' in draft
    ? c.redirect(addresses.document(citizenId, draft.versionId), 303)
    : asPdf(c, draft);
};

async function asPdf(c: WebContext, { print, name }: Paper): Promise<Response> {
  return pdfFile(c, name, await c.var.tools.printShop.print({ what: 'plan', print }));
}

function pdfFile(c: WebContext, name: string, pdf: Uint8Array): Response {
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
    'cache-control': 'private, no-store',
  });
}
