import { LinkButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { longDay } from '../ui/dates.ts';
import { aboutOf, layoutOf } from './layout-of.tsx';
import { pageOf, type WebContext } from './request.ts';
import type { StandsElsewhere } from './stands-elsewhere.ts';

/** Days come from their field as they are kept. */
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The answer to a form that was sent when what it was about was over: that it is not kept, all that was written in it, and the way
 * to where it is told about (R-T5). The browser keeps its draft too.
 */
export function tooLatePage(
  c: WebContext,
  { page: elsewhere, sent }: StandsElsewhere,
): Response | Promise<Response> {
  const page = pageOf(c);
  const { citizen, staff } = page.words.errors;
  const title = page.actor?.isCitizen === true ? citizen.tooLateTitle : staff.tooLateTitle;
  const Layout = layoutOf(page, aboutOf(page));
  const written = c.get('written') ?? [];
  return c.html(
    <Layout page={page} title={title} notSaved>
      <p class="lead">{citizen.tooLate}</p>
      {sent.chose !== undefined && (
        <Card title={citizen.chose}>
          <p>{sent.chose}</p>
        </Card>
      )}
      {written.length > 0 && (
        <Card title={citizen.mine}>
          {written.map((words) => (
            <p class="verbatim">{isDay.test(words) ? longDay(words, page.language) : words}</p>
          ))}
        </Card>
      )}
      <div class="actions">
        <LinkButton href={sent.page ?? elsewhere} kind="primary" icon="arrow-right">
          {citizen.whereItStands[sent.to]}
        </LinkButton>
      </div>
    </Layout>,
    409,
  );
}
