import type { Plan, PlanSaid } from '../../../domain/plan/plan.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { addresses } from './addresses.ts';

/** Where words wait for the citizen's yes, each page once, with who wrote the first of them down. */
function waitingPlaces({ citizen, dreams, mostImportant, goals }: Plan) {
  const places: readonly (readonly [href: string, said: readonly PlanSaid[]])[] = [
    [addresses.dreams(citizen.id), [...dreams, ...mostImportant]],
    ...goals.map(({ id, ownWords }) => [addresses.words(citizen.id, id), ownWords] as const),
  ];
  return places.flatMap(([href, said]) => {
    const first = said.find(({ awaitsCitizen }) => awaitsCitizen);
    if (first === undefined || first.saidBy.how === 'self') return [];
    return [{ href, words: first.words, writtenBy: first.saidBy.recordedBy }];
  });
}

/** On the citizen's own plan: what another wrote down for them, and the way to say whether it fits (R-P8). */
export const AskWhetherItFits = ({ page, plan }: { readonly page: PageContext; readonly plan: Plan }) => {
  const words = page.words.plan.citizen;
  const places = waitingPlaces(plan);
  if (places.length === 0) return null;
  return (
    <Notice kind="info">
      {places.map(({ href, words: said, writtenBy }) => (
        <div class="stack tight">
          <p>
            {said !== '' && <span class="verbatim">“{said}” </span>}
            {words.doesItFit(writtenBy)}
          </p>
          <p>
            <LinkButton href={href} label={`${words.answerFits}: ${said === '' ? words.withoutWords : said}`}>
              {words.answerFits}
            </LinkButton>
          </p>
        </div>
      ))}
    </Notice>
  );
};
