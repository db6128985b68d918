import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One request of a load; a list of them is sent in turn. */
export interface LoadRequest {
  readonly path: string;
  readonly cookie?: string;
  /** A form; `COMMAND` in it becomes a fresh id each time. */
  readonly form?: string;
}

export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly p99Milliseconds: number;
  /** Answers other than 2xx and 3xx. */
  readonly errors: number;
}

/** Sends requests with wrk for so many seconds over so many connections. Throws when wrk is missing or fails. */
export async function load(
  address: string,
  requests: readonly LoadRequest[],
  connections: number,
  seconds: number,
): Promise<LoadResult> {
  const script = path.join(tmpdir(), `mlmp-load-${process.pid}.lua`);
  writeFileSync(script, luaOf(requests));
  const output = await run('wrk', [
    '--threads',
    '1',
    '--connections',
    String(connections),
    '--duration',
    `${seconds}s`,
    '--latency',
    '--timeout',
    '20s',
    '--script',
    script,
    address,
  ]);
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
  const [, figure, unit] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(output) ?? [];
  const p99 = Number(figure) * ({ us: 0.001, ms: 1, s: 1000 }[unit ?? 'ms'] ?? 1);
  const errors = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0);
  if (!Number.isFinite(rate)) throw new Error(`wrk gave no figures: ${output}`);
  return { requestsPerSecond: Math.round(rate), p99Milliseconds: Math.round(p99 * 10) / 10, errors };
}

function luaOf(requests: readonly LoadRequest[]): string {
  const rows = requests.map(
    ({ path: place, cookie, form }) =>
      `{${[place, cookie ?? '', form ?? ''].map((text) => JSON.stringify(text)).join(',')}}`,
  );
  return `
local rows = {${rows.join(',\n')}}
local at = 0
math.randomseed(os.time())
local function hex(n) local s = '' for _ = 1, n do s = s .. string.format('%x', math.random(0, 15)) end return s end
request = function()
  at = at % #rows + 1
  local row = rows[at]
  local headers = { ['Cookie'] = row[2], ['Accept-Encoding'] = 'identity' }
  if row[3] == '' then return wrk.format('GET', row[1], headers) end
  local id = hex(8) .. '-' .. hex(4) .. '-4' .. hex(3) .. '-a' .. hex(3) .. '-' .. hex(12)
  headers['Content-Type'] = 'application/x-www-form-urlencoded'
  headers['Origin'] = 'http://' .. wrk.headers['Host']
  return wrk.format('POST', row[1], headers, (row[3]:gsub('COMMAND', id)))
end`;
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { maxBuffer: 1e7 }, (error, out, complaint) =>
      error ? reject(new Error(`${program}: ${complaint || error.message}`)) : resolve(out),
    );
  });
}
