import 'hono/jsx';

type Attributes = Record<`data-${string}`, string | undefined> & {
  class?: string;
  id?: string;
  children?: unknown;
};

/** The product's own elements (src/browser): the server gives them their words as data attributes. */
declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'hear-me': Attributes;
      'read-aloud': Attributes;
      'save-along': Attributes;
      'photo-preview': Attributes;
      'easy-hint': Attributes & { readonly for: string };
      'switch-scan': Attributes;
      'draw-pad': Attributes;
      'hear-recording': Attributes;
      'voice-recorder': Attributes;
      'picture-finder': Attributes;
      'drag-cards': Attributes;
    }
  }
}
