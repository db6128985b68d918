/** How long an answer may take before it counts as none, in milliseconds. */
const longest = 3000;

/** Whether the server can be reached now. What the browser says about the connection is believed only when it says no. */
export async function hasNet(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch('/healthz', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(longest) });
    return true;
  } catch {
    return false;
  }
}
