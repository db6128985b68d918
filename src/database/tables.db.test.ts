import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newTestDatabase, type TestDatabase } from '../../tests/database/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await newTestDatabase();
});
afterAll(() => database.drop());

/** `UPDATE=1 npx vitest run src/database/tables.db.test.ts` writes the file anew after a migration. */
test('the generated table types are those of the newest migration', () => {
  const committed = path.join(import.meta.dirname, 'tables.generated.ts');
  const fresh = path.join(tmpdir(), `tables-${process.pid}.ts`);
  const { host, port, user, password } = database.superuser;
  const name = database.superuser.database;
  execFileSync(
    path.join(import.meta.dirname, '../../node_modules/.bin/kysely-codegen'),
    [
      '--dialect=postgres',
      `--url=postgresql://${user}:${password}@/${name}?host=${encodeURIComponent(String(host))}&port=${port}`,
      '--camel-case',
      '--date-parser=string',
      `--type-mapping=${JSON.stringify({ timestamptz: 'string' })}`,
      '--include-pattern=(public|private_preparation).*',
      `--out-file=${fresh}`,
    ],
    { stdio: 'pipe' },
  );
  const text = readFileSync(fresh, 'utf8');
  if (process.env.UPDATE === '1') writeFileSync(committed, text);
  expect(text).toBe(readFileSync(committed, 'utf8'));
});
