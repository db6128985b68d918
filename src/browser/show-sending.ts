/**
 * Shows that a form is on its way. A second tap is not refused here: the server does each command once, and a
 * tap that is swallowed by the browser can be the one that would have got through.
 */
export function showSending(): void {
  document.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) (event.target as HTMLFormElement).setAttribute('data-sending', '');
  });
}
