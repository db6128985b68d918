import { raw } from 'hono/html';
import { icons } from './icons.generated.ts';

/** Name of an interface icon, as Lucide names it. */
export type IconName = keyof typeof icons;

/** An interface icon. Decorative always: the word beside it carries the meaning, so screen readers pass it by. */
export const Icon = ({ name, class: extra }: { name: IconName; class?: string }) => (
  <svg
    class={extra ? `icon ${extra}` : 'icon'}
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {raw(icons[name])}
  </svg>
);
