import { Icon } from './icon.tsx';

/** A person, filled ("I") or in outline ("another"). Decorative: the words beside it carry the meaning. */
export const Figure = ({ who }: { who: 'me' | 'other' }) => (
  <svg
    class={`figure ${who}`}
    viewBox="0 0 44 66"
    width="44"
    height="66"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="22" cy="13" r="10.5" />
    <path d="M3.5 63.5V46a18.5 16 0 0 1 37 0v17.5z" />
  </svg>
);

/** Helping hands: three, two or one. Decorative. */
export const Hands = ({ count }: { count: 1 | 2 | 3 }) => (
  <span class="hands" aria-hidden="true">
    {Array.from({ length: count }, () => (
      <Icon name="hand-helping" />
    ))}
  </span>
);
