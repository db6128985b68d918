/** The fingers, pens and mouse buttons that are down. */
const down = new Set<number>();
let waiting: (() => void)[] = [];

function onUp(event: PointerEvent): void {
  down.delete(event.pointerId);
  if (down.size > 0) return;
  const now = waiting;
  waiting = [];
  // The click comes after the finger is lifted, and must still find its button.
  setTimeout(() => {
    for (const run of now) run();
  });
}

/** Watches presses, so that {@link afterPress} knows of them. Once a page. */
export function watchPresses(): void {
  addEventListener('pointerdown', (event) => down.add(event.pointerId), true);
  addEventListener('pointerup', onUp, true);
  addEventListener('pointercancel', onUp, true);
}

/**
 * Runs what moves things on the screen: at once, or when a press under way has ended. A button that moves between a slow
 * hand's down and up gets no click.
 */
export function afterPress(run: () => void): void {
  if (down.size > 0) waiting.push(run);
  else run();
}
