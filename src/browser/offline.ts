const idle = (): Promise<void> =>
  new Promise((resolve) => {
    const soon = () => setTimeout(resolve, 1000);
    if (document.readyState === 'complete') soon();
    else addEventListener('load', soon);
  });

/**
 * Has the service worker keep public files for a time without a connection: those of this page, and those named (the second
 * is large, and is left out where the person saves data). After the page is there, so that it waits for nothing. False where
 * the browser has no service worker.
 */
export async function keepForLater([words = '', pictures = '']: readonly string[]): Promise<boolean> {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return false;
  await idle();
  try {
    await serviceWorker.register('/worker.js');
    const { active } = await serviceWorker.ready;
    const ofPage = performance.getEntriesByType('resource').map(({ name }) => name);
    const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
    const keep = [words, ...ofPage, ...(connection?.saveData ? [] : [pictures])];
    active?.postMessage({ keep });
    // A newer worker begins with nothing.
    serviceWorker.addEventListener('controllerchange', () => serviceWorker.controller?.postMessage({ keep }));
    return true;
  } catch {
    return false;
  }
}
