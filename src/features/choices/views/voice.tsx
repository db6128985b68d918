import type { Child } from 'hono/jsx';
import { municipalVoice } from '../../../domain/own-choices.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Form } from '../../../ui/form.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { places } from '../../../ui/places.ts';
import { oneChoice, voicesPlace } from './addresses.ts';
import type { Outcome } from './choice-page.tsx';
import { OwnLayout } from './own-layout.tsx';

/** Props of the pages about the voice. */
interface VoicePageProps {
  readonly page: PageContext;
  readonly from: string;
  readonly outcome?: Outcome | undefined;
}

/** Around what can speak on a press (`src/browser/hear-me.ts`); nothing speaks by itself. */
const HearMe = ({ page, children }: { page: PageContext; children: Child }) => {
  const words = page.words.choices.citizen.voice;
  return (
    <hear-me
      data-rate={page.choices.rate}
      data-voice={page.choices.voice}
      data-municipal={page.hasMunicipalVoice ? places.speech : undefined}
      data-sentence={words.sentence}
      data-no-voice={page.words.common.citizen.noVoice}
    >
      {children}
      <p role="status"></p>
      <p class="without-script">{words.needsScript}</p>
    </hear-me>
  );
};

/** "Kan du høre mig?": a sentence on a press, and what to do at no. */
export const HearMePage = ({ page, from }: VoicePageProps) => {
  const words = page.words.choices.citizen.voice;
  return (
    <OwnLayout page={page} title={words.canYouHear}>
      <HearMe page={page}>
        <div class="needs-script">
          <Button type="button" icon="volume-2" kind="primary" sample="">
            {words.say}
          </Button>
        </div>
      </HearMe>
      <div class="answer-pair">
        <details class="more" name="heard">
          <summary class="button">
            <Icon name="thumbs-up" />
            <span>{page.words.common.citizen.yes}</span>
          </summary>
          <p>{words.heard}</p>
        </details>
        <details class="more" name="heard">
          <summary class="button">
            <Icon name="thumbs-down" />
            <span>{page.words.common.citizen.no}</span>
          </summary>
          <ul data-advice="has-voice">
            {words.notHeard.map((line) => (
              <li>{line}</li>
            ))}
            {page.hasMunicipalVoice && <li>{words.tryMunicipal}</li>}
          </ul>
          <ul data-advice="has-none" hidden>
            {page.hasMunicipalVoice && <li>{words.tryMunicipal}</li>}
            {words.noneHere.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      </div>
      <div class="actions">
        <LinkButton href={voicesPlace('which-voice', from)} icon="volume-2">
          {words.other}
        </LinkButton>
        <LinkButton href={oneChoice('rate', from)} icon="arrow-left">
          {words.back}
        </LinkButton>
      </div>
    </OwnLayout>
  );
};

/** Which voice: those of the device, and the municipality's where it offers one. */
export const WhichVoicePage = ({ page, from, outcome }: VoicePageProps) => {
  const words = page.words.choices.citizen;
  return (
    <OwnLayout page={page} title={words.voice.which}>
      {outcome && (
        <Notice kind={outcome === 'kept' ? 'success' : 'warning'} live>
          <p>{words[outcome]}</p>
        </Notice>
      )}
      <p class="lead">{words.voice.onlyHere}</p>
      <HearMe page={page}>
        <Form page={page} action={places.choices} class="choice-form">
          <input type="hidden" name="about" value="which-voice" />
          <input type="hidden" name="from" value={from} />
          <ul class="plain answer-grid" data-voices></ul>
          {page.hasMunicipalVoice && (
            <ul class="plain answer-grid">
              <VoiceCard page={page} value={municipalVoice} label={words.voice.municipal} />
            </ul>
          )}
        </Form>
        <template>
          <VoiceCard page={page} value="" label="" />
        </template>
      </HearMe>
      <div class="actions">
        <LinkButton href={voicesPlace('voice', from)} icon="arrow-left">
          {words.voice.back}
        </LinkButton>
      </div>
    </OwnLayout>
  );
};

/** A voice to choose, with a button below it that lets it speak. */
const VoiceCard = ({ page, value, label }: { page: PageContext; value: string; label: string }) => {
  const words = page.words.choices.citizen.voice;
  return (
    <li class="voice-card">
      <button
        class="answer choice"
        type="submit"
        name="voice"
        value={value}
        aria-pressed={value !== '' && page.choices.voice === value ? 'true' : 'false'}
      >
        <span class="answer-label">{label}</span>
        <span class="answer-mark" aria-hidden="true">
          <Icon name="check" />
          {page.words.common.citizen.chosen}
        </span>
      </button>
      <div class="needs-script">
        <Button
          type="button"
          icon="volume-2"
          sample={value}
          {...(label !== '' && { label: `${words.listen}: ${label}` })}
        >
          {words.listen}
        </Button>
      </div>
    </li>
  );
};
