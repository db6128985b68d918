/** True where this browser can record at all. */
export const canRecord = (): boolean =>
  navigator.mediaDevices?.getUserMedia !== undefined && typeof MediaRecorder !== 'undefined';

async function hasMicrophone(): Promise<boolean> {
  if (!canRecord()) return false;
  try {
    return (await navigator.mediaDevices.enumerateDevices()).some(({ kind }) => kind === 'audioinput');
  } catch {
    // A browser that does not tell may still have one: the page for talking says so if not.
    return true;
  }
}

/**
 * Shows what is marked `data-needs="microphone"` only where there is one (R-P5). A microphone that is plugged in later brings
 * it back. Without scripts it stays: it leads to a page that takes a file with sound.
 */
export function showWhatHasMicrophone(): void {
  const needing = document.querySelectorAll<HTMLElement>('[data-needs=microphone]');
  if (needing.length === 0) return;
  const show = async () => {
    const isThere = await hasMicrophone();
    for (const one of needing) one.hidden = !isThere;
  };
  void show();
  navigator.mediaDevices?.addEventListener?.('devicechange', () => void show());
}
