/** Something that reads a sentence aloud. */
export interface Speaker {
  /** True when the sentence came to its end; false when it could not be said, or was stopped. */
  say(text: string): Promise<boolean>;
  stop(): void;
}

/** How fast, by the person's choice; 1 is as the voice itself would. */
const paces: Readonly<Record<string, number>> = { slow: 0.7, normal: 0.9, fast: 1.15 };
export const paceOf = (rate: string | undefined): number => paces[rate ?? 'normal'] ?? 0.9;

/** Voices on the device in the language of the page: text about a person is sent to nobody. */
export function voicesHere(): readonly SpeechSynthesisVoice[] {
  const language = document.documentElement.lang;
  return (globalThis.speechSynthesis?.getVoices() ?? []).filter(
    (voice) => voice.localService && voice.lang.toLowerCase().startsWith(language),
  );
}

/** Voices can come late: how long a page waits for them, in milliseconds. */
const patience = 2000;
/** Until when this page waits; the first press begins it, so that a later one is answered at once. */
let waitsUntil: number | undefined;

/** True while the browser knows of no voice at all, and one may still come. Where there are others, no more will come. */
export function mayFindVoices(): boolean {
  const voices = globalThis.speechSynthesis;
  if (!voices || voices.getVoices().length > 0) return false;
  waitsUntil ??= Date.now() + patience;
  return Date.now() < waitsUntil;
}

/** The voice of that name, else the first one, once there is any; undefined when none comes or nobody waits any more. */
export async function findVoice(
  name: string | undefined,
  isWaiting: () => boolean,
): Promise<SpeechSynthesisVoice | undefined> {
  while (mayFindVoices() && isWaiting()) await new Promise((resolve) => setTimeout(resolve, 100));
  const voices = voicesHere();
  return voices.find((voice) => voice.name === name) ?? voices[0];
}

/** Reads with a voice of the device. */
export function deviceSpeaker(voice: SpeechSynthesisVoice, pace: number): Speaker {
  speechSynthesis.cancel();
  return {
    say: (text) =>
      new Promise((resolve) => {
        const speech = new SpeechSynthesisUtterance(text);
        speech.voice = voice;
        speech.lang = voice.lang;
        speech.rate = pace;
        speech.onend = () => resolve(true);
        speech.onerror = () => resolve(false);
        speechSynthesis.speak(speech);
      }),
    stop: () => speechSynthesis.cancel(),
  };
}

/** Reads with the voice that the municipality offers: the sentence goes to our own server, and nowhere else. */
export function municipalSpeaker(address: string, pace: number): Speaker {
  const audio = new Audio();
  const stopped = new AbortController();
  const csrf = document.querySelector<HTMLInputElement>('input[name=csrf]')?.value ?? '';
  return {
    async say(text) {
      let source = '';
      try {
        const body = new URLSearchParams({ csrf, text });
        const answer = await fetch(address, { method: 'POST', body, signal: stopped.signal });
        if (!answer.ok) return false;
        source = URL.createObjectURL(await answer.blob());
        return await new Promise<boolean>((resolve, reject) => {
          audio.onended = () => resolve(true);
          audio.onerror = () => resolve(false);
          stopped.signal.addEventListener('abort', () => resolve(false));
          audio.src = source;
          audio.playbackRate = pace;
          audio.play().catch(reject);
        });
      } catch {
        return false;
      } finally {
        URL.revokeObjectURL(source);
      }
    },
    stop() {
      stopped.abort();
      audio.pause();
    },
  };
}
