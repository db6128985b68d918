import type { Child } from 'hono/jsx';

/**
 * What there is to say beside an answer card: words, and the other ways. It is seen once a card is chosen, or where words stand in
 * it: nobody records what they want to say and is told afterwards that an answer was missing (R-P5, R-T5). Stands in the form of the
 * cards. Where the browser cannot tell, it is seen all along.
 */
export const AfterChoice = ({ children }: { readonly children: Child }) => (
  <div class="after-choice">{children}</div>
);
