import { type ChoiceName, choiceAnswers } from '../../../domain/own-choices.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { places } from '../../../ui/places.ts';
import { allChoices, oneChoice, voicesPlace } from './addresses.ts';
import { OwnLayout } from './own-layout.tsx';

/** What has just happened to the choice. */
export type Outcome = 'kept' | 'notKept';

/** Props of {@link ChoicePage}. */
export interface ChoicePageProps {
  readonly page: PageContext;
  readonly name: ChoiceName;
  readonly from: string;
  readonly outcome?: Outcome | undefined;
}

/** One question; each answer is a button that takes effect at once and shows on itself what it does. */
export const ChoicePage = ({ page, name, from, outcome }: ChoicePageProps) => {
  const words = page.words.choices.citizen;
  const { question } = words[name];
  const labels: Readonly<Record<string, string>> = words[name];
  return (
    <OwnLayout page={page} title={words[name].name}>
      {outcome && (
        <Notice kind={outcome === 'kept' ? 'success' : 'warning'} live>
          <p>{words[outcome]}</p>
        </Notice>
      )}
      <h2 id="question">{question}</h2>
      {name === 'scan' && (
        <>
          <ul>
            {words.scanning.about.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <noscript>
            <p>{words.scanning.needsScript}</p>
          </noscript>
        </>
      )}
      <Form page={page} action={places.choices} class="choice-form">
        <input type="hidden" name="about" value={name} />
        <input type="hidden" name="from" value={from} />
        <div class={classes('answer-grid', choiceAnswers[name].length === 4 && 'two')}>
          {choiceAnswers[name].map((answer) => (
            <button
              class="answer choice"
              type="submit"
              name={name}
              value={answer}
              aria-pressed={page.choices[name] === answer ? 'true' : 'false'}
              data-theme={name === 'theme' ? answer : undefined}
            >
              <Example page={page} name={name} answer={answer} />
              <span class="answer-label">{labels[answer]}</span>
              <span class="answer-mark" aria-hidden="true">
                <Icon name="check" />
                {page.words.common.citizen.chosen}
              </span>
            </button>
          ))}
        </div>
      </Form>
      {name === 'rate' && (
        <LinkButton href={voicesPlace('voice', from)} icon="ear">
          {words.voice.canYouHear}
        </LinkButton>
      )}
      {name === 'scan' && (
        <LinkButton href={oneChoice('naming', from)} icon="ear">
          {words.naming.name}
        </LinkButton>
      )}
      <div class="actions">
        {name === 'naming' && (
          <LinkButton href={oneChoice('scan', from)} icon="arrow-left">
            {words.scanning.backToFrame}
          </LinkButton>
        )}
        <LinkButton href={allChoices(from)} icon="arrow-left">
          {words.backToAll}
        </LinkButton>
        <LinkButton href={from} icon="arrow-left">
          {words.backToPage}
        </LinkButton>
      </div>
    </OwnLayout>
  );
};

/** What the answer does, on its own card. */
const Example = ({ page, name, answer }: { page: PageContext; name: ChoiceName; answer: string }) => {
  const { example } = page.words.choices.citizen;
  switch (name) {
    case 'size':
      return (
        <span class="choice-example" data-letters={answer}>
          {example}
        </span>
      );
    case 'font':
      return (
        <span class="choice-example" data-font={answer}>
          {example} 0 1 2 3
        </span>
      );
    case 'theme':
      return <span class="choice-example">{example}</span>;
    case 'rate':
      return (
        <span class="choice-pace" data-rate={answer} aria-hidden="true">
          {example.split(' ').map((word) => (
            <span>{word}</span>
          ))}
        </span>
      );
    case 'calm':
      return <SmallScreen answer={answer} />;
    case 'scan':
      return (
        <span class="small-screen" data-frame={answer} aria-hidden="true">
          <span class="small-line" />
          <span class="small-row">
            <span class="small-button" />
            <span class="small-button framed" />
            <span class="small-button" />
          </span>
        </span>
      );
    case 'naming':
      return (
        <span class="answer-picture" aria-hidden="true">
          <Icon name={answer === 'aloud' ? 'volume-2' : 'volume-x'} />
        </span>
      );
    case 'fields':
      return (
        <span class="small-screen" data-fields-shown={answer} aria-hidden="true">
          <span class="small-line" />
          <span class="small-row">
            <span class="small-button" />
            <span class="small-button" />
          </span>
          <span class="small-row">
            <span class="small-button" />
            <span class="small-button" />
          </span>
        </span>
      );
  }
};

/** A screen in little: head, picture, lines and buttons, as many as there would be. */
const SmallScreen = ({ answer }: { answer: string }) => {
  const hasPicture = answer !== 'fewer' && answer !== 'fewerNoPictures';
  const isFew = answer === 'fewer' || answer === 'fewerNoPictures';
  return (
    <span class="small-screen" aria-hidden="true">
      {answer !== 'fewerNoPictures' && (
        <span class={classes('small-picture', answer === 'bigPictures' && 'big')}>
          <img src="/symbols/1F3E1.svg" alt="" width="48" height="48" />
        </span>
      )}
      <span class="small-line" />
      {hasPicture && <span class="small-line short" />}
      <span class="small-button filled" />
      {!isFew && (
        <span class="small-row">
          <span class="small-button" />
          <span class="small-button" />
        </span>
      )}
    </span>
  );
};
