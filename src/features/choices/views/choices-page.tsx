import { type ChoiceName, type choiceAnswers, choiceNames } from '../../../domain/own-choices.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { oneChoice } from './addresses.ts';
import { OwnLayout } from './own-layout.tsx';

const icons: Readonly<Record<ChoiceName, IconName>> = {
  size: 'a-large-small',
  calm: 'leaf',
  theme: 'palette',
  font: 'type',
  rate: 'volume-2',
  scan: 'square-dashed-mouse-pointer',
  naming: 'ear',
  fields: 'maximize-2',
};

/** Whether the frame says where it is belongs to the frame, and is asked there. */
const listed = choiceNames.filter((name) => name !== 'naming');

/** The word of the answer that holds now. */
export function answerNow(page: PageContext, name: ChoiceName): string {
  const words: Readonly<Record<string, string>> = page.words.choices.citizen[name];
  return words[page.choices[name] ?? asItIs[name]] ?? '';
}

/** How it is until somebody chooses. */
export const asItIs: { readonly [N in ChoiceName]: (typeof choiceAnswers)[N][number] } = {
  size: 'normal',
  calm: 'asIs',
  theme: 'device',
  font: 'lexend',
  rate: 'normal',
  scan: 'off',
  naming: 'silent',
  fields: 'asIs',
};

/** What can be chosen, and what holds now. */
export const ChoicesPage = ({ page, from }: { page: PageContext; from: string }) => {
  const words = page.words.choices.citizen;
  return (
    <OwnLayout page={page} title={words.title}>
      <p class="lead">{words.intro}</p>
      <ul class="plain choice-list">
        {listed.map((name) => (
          <li>
            <a class="choice-link" href={oneChoice(name, from)}>
              <Icon name={icons[name]} />
              <span class="stacked">
                <span class="answer-label">{words[name].name}</span>
                <span class="answer-hint">{words.now(answerNow(page, name))}</span>
              </span>
              <Icon name="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
      <p>{page.actor === null ? words.staysHere : words.followsMe}</p>
      <LinkButton href={from} icon="arrow-left">
        {words.backToPage}
      </LinkButton>
    </OwnLayout>
  );
};
