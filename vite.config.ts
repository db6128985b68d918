import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/**
 * Tells the service worker its version: a hash of its own text and of the names of all other files, which change with their
 * content. It has no name of its own per version, because browsers look for a newer one at the same address.
 */
const worker: Plugin = {
  name: 'worker',
  apply: (_config, { isSsrBuild }) => !isSsrBuild,
  writeBundle({ dir }, bundle) {
    const chunk = bundle['worker.js'];
    if (chunk?.type !== 'chunk') return;
    if (chunk.imports.length > 0) throw new Error('The service worker must be one file.');
    const place = path.join(dir ?? '', 'worker.js');
    const text = readFileSync(place, 'utf8');
    const version = createHash('sha256')
      .update(text)
      .update(Object.keys(bundle).toSorted().join())
      .digest('hex');
    writeFileSync(place, text.replaceAll('__WORKER_VERSION__', JSON.stringify(version.slice(0, 16))));
  },
};

/** Packs scripts and styles once, at build time, so that serving them costs nothing. */
const packed: Plugin = {
  name: 'packed',
  apply: (_config, { isSsrBuild }) => !isSsrBuild,
  writeBundle({ dir }, bundle) {
    for (const file of Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name))) {
      const place = path.join(dir ?? '', file);
      const bytes = readFileSync(place);
      writeFileSync(`${place}.br`, brotliCompressSync(bytes));
      writeFileSync(`${place}.gz`, gzipSync(bytes, { level: 9 }));
    }
  },
};

/**
 * Two builds from one file: `vite build` makes what browsers get (dist/client, hashed names and a manifest),
 * `vite build --ssr` makes the server and its press (dist/server/*.js, packages stay outside).
 */
export default defineConfig(({ isSsrBuild }) => ({
  publicDir: false,
  plugins: [worker, packed],
  define: { __PRODUCT_VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node24',
        minify: false,
        sourcemap: true,
        rolldownOptions: {
          input: {
            server: 'src/server.ts',
            'print-worker': 'src/print-worker.ts',
            'verify-audit': 'src/verify-audit.ts',
          },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      }
    : {
        outDir: 'dist/client',
        target: ['chrome111', 'safari16.4', 'firefox115'],
        manifest: true,
        // A data: address in the style sheet would need a hole in the content security policy.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: ['src/browser/main.ts', 'src/ui/styles/index.css', 'src/browser/worker.ts'],
          output: {
            entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
          },
        },
      },
}));
