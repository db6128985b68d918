/** Joins class names, leaving out what is absent. */
export function classes(...names: readonly unknown[]): string {
  return names.filter(Boolean).join(' ');
}
