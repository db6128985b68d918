import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Theme } from '../document.tsx';
import type { PageContext } from '../page-context.ts';

/** One page of examples. The words of the examples themselves are Danish data, as a person would have written them. */
export interface Example {
  readonly name: string;
  /** Whose screen it is: decides the least size of a target (56 or 44 px). */
  readonly audience: 'citizen' | 'staff';
  /** The whole document, in the layout of its audience. Without a theme it follows the device. */
  readonly render: (page: PageContext, theme?: Theme) => JSX.Element;
}

/** Address of a content symbol by its OpenMoji code. */
export const symbol = (code: string): string => `/symbols/${code}.svg`;
