import { readFileSync } from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { FontChoice } from '../domain/own-choices.ts';
import { mark } from '../ui/mark.ts';
import type { PageContext } from '../ui/page-context.ts';
import { places } from '../ui/places.ts';
import type { WebEnv } from './request.ts';

interface ManifestEntry {
  readonly file: string;
  /** What a style sheet asks for itself: the fonts. */
  readonly assets?: readonly string[];
}

/** Addresses of the built browser files, from the manifest in a folder. Throws when nothing was built. */
export function readAssets(clientFolder: string): PageContext['assets'] {
  const manifest = JSON.parse(readFileSync(path.join(clientFolder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestEntry
  >;
  const script = manifest['src/browser/main.ts'];
  const styles = manifest['src/ui/styles/index.css'];
  const font = (name: string) => {
    const file = styles?.assets?.find((one) => one.endsWith('.woff2') && path.basename(one).startsWith(name));
    return file === undefined ? missing() : `/${file}`;
  };
  if (script === undefined || styles === undefined) return missing();
  const fonts: Record<FontChoice, string> = {
    lexend: font('lexend-latin'),
    andika: font('andika-latin-400'),
    atkinson: font('atkinson-hyperlegible-next-latin'),
  };
  return { script: `/${script.file}`, styles: [`/${styles.file}`], fonts };
}

function missing(): never {
  throw new Error('The browser files are not built. Run npm run build.');
}

/** The service worker may fetch from us and do nothing else. */
const workerPolicy = "default-src 'none'; connect-src 'self'";

/** Serves the built files; their names change with their content, so browsers may keep them for good. */
export function assetRoutes(clientFolder: string): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  for (const place of [places.mark, '/favicon.ico']) {
    app.get(place, (c) =>
      c.body(mark, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
    );
  }
  const root = path.relative(process.cwd(), clientFolder) || '.';
  app.use(
    places.worker,
    serveStatic({
      root,
      precompressed: true,
      onFound: (_path, c) => {
        // Asked for anew each time: a newer worker stands at the same address.
        c.header('cache-control', 'no-cache');
        c.header('content-security-policy', workerPolicy);
      },
    }),
  );
  return app.use(
    '/assets/*',
    serveStatic({
      root,
      precompressed: true,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
}
