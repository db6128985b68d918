import { ownerHere, pathOf } from './device-marks.ts';
import { type KeptRecording, KeptRecordings } from './kept-recordings.ts';
import { canRecord } from './microphone.ts';
import { SoundLevel } from './sound-level.ts';

/** The longest recording, in seconds. */
const longest = 600;
/** How often a piece is put away, in milliseconds. */
const pieceEvery = 1000;
/** What a recorder may write, best first: small, and readable up to where it was cut off. */
const kinds = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4', 'audio/webm'];
/** Speech needs no more, in bits a second. */
const bitsASecond = 32_000;

type State = 'ready' | 'recording' | 'paused' | 'recorded';

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/**
 * `<voice-recorder>` inside a form: records what a person says and puts it into the form's file field (R-P5). Nothing begins
 * by itself, nothing is sent before the form is, and what is not saved is kept on the device (R-T5). Where the browser
 * cannot record, the file field stays.
 */
export class VoiceRecorder extends HTMLElement {
  readonly #kept = new KeptRecordings(ownerHere(), pathOf(this.dataset.askedAt));
  #recorder: MediaRecorder | null = null;
  #level: SoundLevel | null = null;
  #slot = '';
  #seconds = 0;
  #since = 0;
  #timer = 0;
  #pieces: Blob[] = [];
  #recording: KeptRecording | null = null;
  #earlier: KeptRecording | null = null;
  #address = '';

  connectedCallback(): void {
    if (!canRecord()) return;
    this.#part('recorder')?.removeAttribute('hidden');
    this.#part('file')?.setAttribute('hidden', '');
    this.#on('record', () => this.#record());
    this.#on('pause', () => this.#pause());
    this.#on('go-on', () => this.#goOn());
    this.#on('stop', () => this.#stop());
    this.#on('again', () => this.#again());
    this.#on('earlier', () => this.#bringEarlier());
    this.closest('form')?.addEventListener('formdata', (event) => this.#put(event.formData));
    addEventListener('pagehide', () => this.#stop());
    this.#show('ready', this.dataset.ready);
    void this.#bringBack();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #on(name: string, does: () => void): void {
    this.#part(name)?.addEventListener('click', does);
  }

  /** A recording from before a crash, a refresh or an empty battery. */
  async #bringBack(): Promise<void> {
    await this.#kept.tidy().catch(() => undefined);
    const kept = await this.#kept.all().catch(() => []);
    const newest = kept.at(-1);
    if (newest === undefined || this.#recorder !== null) return;
    this.#earlier = kept.at(-2) ?? null;
    this.#finished(newest, this.dataset.unsaved);
  }

  async #record(): Promise<void> {
    if (this.#recorder !== null) return;
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      this.#part('file')?.removeAttribute('hidden');
      this.#part('how-to-allow')?.toggleAttribute('hidden', !isRefused);
      return this.#show('ready', isRefused ? this.dataset.refused : this.dataset.missing, true);
    }
    this.#part('how-to-allow')?.setAttribute('hidden', '');
    const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
    const recorder = new MediaRecorder(stream, {
      audioBitsPerSecond: bitsASecond,
      ...(mimeType !== undefined && { mimeType }),
    });
    this.#recorder = recorder;
    this.#slot = new Date().toISOString();
    this.#pieces = [];
    this.#seconds = 0;
    recorder.addEventListener('dataavailable', ({ data }) => {
      if (data.size === 0) return;
      this.#pieces.push(data);
      this.#kept.keep(this.#slot, data, this.#length);
    });
    recorder.addEventListener('stop', () => this.#ended(stream));
    recorder.addEventListener('error', () => this.#stop());
    recorder.start(pieceEvery);
    this.#level = new SoundLevel(stream, this.querySelector('meter'));
    this.#begin();
  }

  get #length(): number {
    return this.#seconds + (this.#since === 0 ? 0 : (performance.now() - this.#since) / 1000);
  }

  #begin(): void {
    this.#since = performance.now();
    clearInterval(this.#timer);
    this.#timer = window.setInterval(() => this.#tick(), 250);
    this.#show('recording', this.dataset.recording);
  }

  #tick(): void {
    this.#showTime(this.#length);
    if (this.#length >= longest) this.#stop(this.dataset.full);
  }

  #hold(): void {
    this.#seconds = this.#length;
    this.#since = 0;
    clearInterval(this.#timer);
  }

  #pause(): void {
    if (this.#recorder?.state !== 'recording') return;
    this.#recorder.requestData();
    this.#recorder.pause();
    this.#hold();
    this.#show('paused', this.dataset.paused);
  }

  #goOn(): void {
    if (this.#recorder?.state !== 'paused') return;
    this.#recorder.resume();
    this.#begin();
  }

  #why: string | undefined;
  #stop(why?: string): void {
    if (this.#recorder === null || this.#recorder.state === 'inactive') return;
    this.#hold();
    this.#why = why;
    this.#recorder.stop();
  }

  #ended(stream: MediaStream): void {
    for (const track of stream.getTracks()) track.stop();
    this.#level?.stop();
    const type = this.#recorder?.mimeType ?? '';
    this.#recorder = null;
    this.#hold();
    void this.#kept.tidy().catch(() => undefined);
    const sound = new Blob(this.#pieces, { type });
    if (sound.size === 0) this.#show('ready', this.dataset.missing, true);
    else
      this.#finished({ slot: this.#slot, sound, length: this.#seconds }, this.#why ?? this.dataset.recorded);
  }

  #finished(recording: KeptRecording, words: string | undefined): void {
    this.#recording = recording;
    const player = this.querySelector<HTMLAudioElement>('[data-player] audio');
    if (player) {
      URL.revokeObjectURL(this.#address);
      this.#address = URL.createObjectURL(recording.sound);
      player.src = this.#address;
    }
    this.#showTime(recording.length);
    this.#show('recorded', words);
  }

  #again(): void {
    this.#earlier = this.#recording;
    this.#recording = null;
    this.#showTime(0);
    this.#show('ready', this.dataset.ready);
    this.#part('record')?.focus();
  }

  /** The two change places: going back can be gone back on. */
  #bringEarlier(): void {
    const earlier = this.#earlier;
    if (earlier === null) return;
    this.#earlier = this.#recording;
    this.#finished(earlier, this.dataset.recorded);
  }

  #put(form: FormData): void {
    if (this.#recording === null) return;
    const { sound } = this.#recording;
    form.set('recording', new File([sound], 'recording', { type: sound.type }));
  }

  #showTime(seconds: number): void {
    const time = this.#part('time');
    if (time) time.textContent = (this.dataset.time ?? '').replace('{t}', clock(Math.min(seconds, longest)));
  }

  #show(state: State, words: string | undefined, isFault = false): void {
    this.dataset.state = state;
    const shown: Readonly<Record<string, boolean>> = {
      record: state === 'ready',
      pause: state === 'recording',
      'go-on': state === 'paused',
      stop: state === 'recording' || state === 'paused',
      again: state === 'recorded',
      player: state === 'recorded',
      level: state === 'recording',
      earlier: this.#earlier !== null && (state === 'ready' || state === 'recorded'),
      save: state === 'recorded' || (isFault && state === 'ready'),
    };
    const had = document.activeElement;
    for (const [name, isShown] of Object.entries(shown))
      this.#part(name)?.toggleAttribute('hidden', !isShown);
    // The button that was pressed is gone: the next one takes its place for keyboard and switch.
    if (had instanceof HTMLElement && had.hidden && this.contains(had))
      this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words ?? '';
    status?.classList.toggle('fault', isFault);
  }
}
