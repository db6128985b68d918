import type { Child } from 'hono/jsx';
import type { PageContext } from '../page-context.ts';

/** One page of examples. The words of the examples themselves are Danish data, as a person would have written them. */
export interface Example {
  readonly name: string;
  /** Whose screen it is: decides the least size of a target (56 or 44 px). */
  readonly audience: 'citizen' | 'staff';
  readonly render: (page: PageContext) => Child;
}

/** Address of a content symbol by its OpenMoji code. */
export const symbol = (code: string): string => `/symbols/${code}.svg`;
