import { type PartyAnswer, type ToldAnswer, toldAnswer } from '../../../domain/plan/agreement.ts';
import type { NewInPlan } from '../../../domain/plan/what-is-new.ts';
import { longDay } from '../../../ui/dates.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { MyAnswerView } from '../use-cases/see-answers.ts';

/** "Det er nyt": what an edition of the plan says otherwise than the one before (R-M8, R-F4). */
export const WhatIsNew = ({ page, news }: { page: PageContext; news: MyAnswerView['news'] }) => {
  const words = page.words.meetings.plan.news;
  if (news === null) return null;
  return (
    <section class="stack tight" id="new">
      <h2>{words.title}</h2>
      {news.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {news.map((one) => (
          <li>
            {labelOf(words, one)}
            {one.words.trim() !== '' && `: ${one.words}`}
          </li>
        ))}
      </ul>
    </section>
  );
};

function labelOf(words: PageContext['words']['meetings']['plan']['news'], one: NewInPlan): string {
  if (one.part === 'steps') return words.steps[one.change](one.count);
  return one.part === 'decision' ? words.decision[one.change] : words[one.change][one.part];
}

/** What a party said of the edition before, beside their silence to the new one: "Sidst: Ikke enig, 3. maj 2027" (R-M8). */
export const SaidBefore = ({
  page,
  before,
  states,
}: {
  page: PageContext;
  before: PartyAnswer | null;
  states: Readonly<Record<ToldAnswer, string>>;
}) => {
  if (before === null) return null;
  const day = longDay(before.answeredOn, page.language);
  return (
    <div>
      <p class="note">{page.words.meetings.plan.news.saidBefore(states[toldAnswer(before)], day)}</p>
      {before.words !== '' && <p class="verbatim">{before.words}</p>}
    </div>
  );
};
