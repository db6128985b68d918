import { waitingHere } from './device-marks.ts';

/** Says on the page of a question that something drawn, recorded or photographed for it lies here and is not saved, and leads to it (R-T5). */
export function showWhatWaits(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-waits]');
  if (places.length === 0) return;
  const waiting = waitingHere();
  for (const place of places) {
    const there = waiting.find(({ pathname }) => pathname.endsWith(`/${place.dataset.waits}`));
    place.hidden = there === undefined;
    if (there !== undefined) place.querySelector('a')?.setAttribute('href', there.pathname + there.search);
  }
}
