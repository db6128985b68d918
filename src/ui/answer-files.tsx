import { Icon } from './icon.tsx';

/** A drawing that somebody answered with; it stands on white paper in every theme. */
export const AnswerDrawing = ({ src, alt }: { readonly src: string; readonly alt: string }) => (
  <img class="answer-drawing" src={src} alt={alt} width="480" height="480" />
);

/** A recording that somebody answered with: never starts by itself, and its name stands above it. */
export const AnswerRecording = ({ src, name }: { readonly src?: string; readonly name: string }) => (
  <div class="answer-recording">
    <span class="answer-recording-name">
      <Icon name="volume-2" />
      <span>{name}</span>
    </span>
    {/* biome-ignore lint/a11y/useMediaCaption: what was said is never written down by the product (R-P8) */}
    <audio controls preload="metadata" src={src} aria-label={name}></audio>
  </div>
);
