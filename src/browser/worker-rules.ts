/**
 * What the service worker may keep on a device (docs/decisions/0017): files that are the same for everybody and say nothing
 * about anybody. Everything else it does not touch: no page, no answer to a form, no photo, no picture of a municipality.
 */
const kept = [
  /^\/assets\/[\w.-]+\.(js|css|woff2?|svg)$/,
  /^\/symbols\/(words-(da|en)|pictures)-[0-9a-f]{16}\.json$/,
] as const;

const picture = /^\/symbols\/([\w-]+)\.svg$/;

/** True for the address of a file that may be kept. */
export function mayKeep(url: URL, origin: string): boolean {
  return url.origin === origin && url.search === '' && kept.some((pattern) => pattern.test(url.pathname));
}

/** The id of the library's picture at an address; undefined for every other address. */
export function pictureAt(url: URL, origin: string): string | undefined {
  return url.origin === origin && url.search === '' ? picture.exec(url.pathname)?.[1] : undefined;
}

/** True for the file with all pictures of the library. */
export function holdsPictures(url: URL): boolean {
  return url.pathname.startsWith('/symbols/pictures-');
}

/** True where a file is another version of one that is kept: of each kind of symbol file there is one. */
export function replaces(newer: URL, older: URL): boolean {
  const kind = ({ pathname }: URL) => /^(\/symbols\/.+)-[0-9a-f]+\.json$/.exec(pathname)?.[1];
  return newer.pathname !== older.pathname && kind(newer) !== undefined && kind(newer) === kind(older);
}

/** True for an answer that its sender calls public: the second of two locks on the same door. */
export function isForEverybody(
  answer: Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>,
): boolean {
  const said = answer.headers.get('cache-control') ?? '';
  return (
    answer.status === 200 &&
    answer.type === 'basic' &&
    !answer.redirected &&
    /\bpublic\b/.test(said) &&
    !/private|no-store/.test(said)
  );
}
