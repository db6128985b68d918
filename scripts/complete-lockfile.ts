/**
 * `npm ci` refuses a lockfile that lacks the builds of a package for other machines, and npm leaves them out where the
 * registry it asked did not have them. This adds them by version alone; they are never installed on Linux with glibc.
 * Run after adding or updating a package: node scripts/complete-lockfile.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optional?: boolean;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const systems = [
  'android',
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

let added = 0;
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (
      place === '' ||
      `node_modules/${name}` in lock.packages ||
      `${place}/node_modules/${name}` in lock.packages
    )
      continue;
    const parts = (name.split('/').at(-1) ?? name).split('-');
    const os = systems.filter((system) => parts.includes(system));
    const cpu = processors.filter((processor) => parts.includes(processor));
    if (os.length === 0) continue;
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[^\d]*/, ''),
      ...(cpu.length > 0 && { cpu }),
      ...(parts.some((part) => part.startsWith('musl')) && { libc: ['musl'] }),
      ...(entry.dev && { dev: true }),
      optional: true,
      os,
    };
    added += 1;
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
process.stdout.write(`${added} builds for other machines added\n`);
