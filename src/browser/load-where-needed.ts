/** The elements that few pages have; each comes with its own script. */
const loaders: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'draw-pad': () => import('./draw-pad.ts').then(({ DrawPad }) => DrawPad),
  'easy-hint': () => import('./easy-hint.ts').then(({ EasyHint }) => EasyHint),
  'hear-recording': () => import('./hear-recording.ts').then(({ HearRecording }) => HearRecording),
  'photo-preview': () => import('./photo-preview.ts').then(({ PhotoPreview }) => PhotoPreview),
  'picture-finder': () => import('./picture-finder.ts').then(({ PictureFinder }) => PictureFinder),
  'switch-scan': () => import('./switch-scan.ts').then(({ SwitchScan }) => SwitchScan),
  'voice-recorder': () => import('./voice-recorder.ts').then(({ VoiceRecorder }) => VoiceRecorder),
};

/** Loads the large elements that stand on this page. Where that fails, the page goes on as one without JavaScript. */
export function loadWhereNeeded(): void {
  for (const [name, load] of Object.entries(loaders)) {
    const element = document.querySelector<HTMLElement>(name);
    if (element === null) continue;
    load().then(
      (definition) => customElements.define(name, definition),
      () => element.classList.add('failed'),
    );
  }
}
