const here = 'http://here.invalid';

/** A path of this product from what a form or an address says; `/` for anything that would lead to another host. */
export function localPath(text: string | undefined): string {
  if (text === undefined || !text.startsWith('/') || !URL.canParse(text, here)) return '/';
  const url = new URL(text, here);
  return url.origin === here ? url.pathname + url.search : '/';
}
