/** What a person wrote, without the full stop they may have ended it with: for the middle of a sentence. */
export function withoutStop(text: string): string {
  return text.trim().replace(/(?<!\.)\.$/, '');
}

/** What a person wrote, ended as a sentence: a stop is added only where none stands. */
export function ended(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…:]["”’)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
