import type { Page } from '@playwright/test';

/** A device that reads aloud, played: headless browsers have no voices. */
export interface Voices {
  /** The sentences said so far. */
  said(): Promise<readonly string[]>;
  /** The voice and the pace of the newest sentence. */
  how(): Promise<{ readonly voice: string; readonly rate: number } | undefined>;
  /** The sentence that is being said comes to its end. */
  finishSentence(): Promise<void>;
  /** From now on each sentence comes to its end at once. */
  finishEverySentence(): Promise<void>;
}

interface Played {
  said: string[];
  how?: { voice: string; rate: number };
  finish?: (() => void) | undefined;
  quick?: boolean;
}

/** Gives a page these voices; before it is opened. `local` is false for a voice that sends the text to another place. */
export async function withVoices(
  page: Page,
  voices: readonly { readonly lang: string; readonly local: boolean; readonly name?: string }[],
): Promise<Voices> {
  await page.addInitScript((given) => {
    const played: Played = { said: [] };
    class Utterance {
      onend?: () => void;
      onerror?: () => void;
      constructor(readonly text: string) {}
    }
    let stop: (() => void) | undefined;
    Object.assign(window, { played, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () =>
          given.map(({ lang, local, name }) => ({ lang, localService: local, name: name ?? lang })),
        speak(utterance: Utterance & { voice: { localService: boolean; name: string }; rate: number }) {
          played.how = { voice: utterance.voice.name, rate: utterance.rate };
          played.said.push(utterance.voice.localService ? utterance.text : `sent away: ${utterance.text}`);
          played.finish = () => utterance.onend?.();
          stop = () => utterance.onerror?.();
          if (played.quick) queueMicrotask(() => utterance.onend?.());
        },
        cancel() {
          stop?.();
          stop = undefined;
        },
      },
    });
  }, voices);
  const played = 'played' as unknown as keyof Window;
  const finishSentence = () => page.evaluate((key) => (window[key] as unknown as Played).finish?.(), played);
  return {
    said: () => page.evaluate((key) => (window[key] as unknown as Played).said, played),
    how: () => page.evaluate((key) => (window[key] as unknown as Played).how, played),
    finishSentence,
    async finishEverySentence() {
      await page.evaluate((key) => {
        (window[key] as unknown as Played).quick = true;
      }, played);
      await finishSentence();
    },
  };
}
