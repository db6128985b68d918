import { whyThisStep } from '../../../domain/follow-up/staircase.ts';
import type { StaircasePrint } from '../../../outside/pdf/print-shop.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { TakenStaircase } from '../use-cases/take-staircase.ts';
import { sentenceOf, topOf } from './stairs-parts.tsx';

/** The staircase for paper: the words of the screen, in its order. It is the citizen's paper, whoever prints it. */
export function stairsOnPaper(page: PageContext, taken: TakenStaircase): StaircasePrint {
  const { one, givenName, pictures, today } = taken;
  const words = page.words.followUp.citizen;
  const tags = page.words.common.citizen.stairs;
  const { goal, stairs, now } = one;
  const top = topOf(page, one);
  const why = now === null ? null : whyThisStep(now, goal.dreamWords, goal.title);
  const leads = { step: '', dream: words.towardsDream, goal: words.towardsGoal };
  return {
    title: words.stairs,
    name: givenName,
    goal: goal.title,
    sentence: sentenceOf(page, one),
    shape: stairs.shape === 'terraceWithHandrail' ? 'handrail' : stairs.shape,
    shapeWords: { rising: '', terrace: tags.keep, terraceWithHandrail: tags.limitLoss }[stairs.shape],
    steps: stairs.steps.map(({ number, state, words: text, symbol }) => ({
      state,
      label: state === 'later' ? tags.step(number) : tags[state],
      words: text === '' ? words.stepWithPicture : text,
      symbol,
    })),
    top,
    why:
      now === null || why === null
        ? null
        : { title: words.whyStep(String(now.number)), lead: leads[why.from], words: why.words },
    language: page.language,
    printedOn: today,
    ...pictures,
  };
}
