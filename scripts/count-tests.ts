/** Prints "passed failed skipped" of a vitest or Playwright JSON report. Throws when the report is missing or empty. */
import { readFileSync } from 'node:fs';

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numFailedTestSuites?: number;
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors?: readonly unknown[];
}

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Report;
const figures = report.stats
  ? [
      report.stats.expected + report.stats.flaky,
      report.stats.unexpected + (report.errors?.length ?? 0),
      report.stats.skipped,
    ]
  : [
      report.numPassedTests ?? 0,
      Math.max(report.numFailedTests ?? 0, report.numFailedTestSuites ?? 0),
      report.numPendingTests ?? 0,
    ];
if (figures[0] === 0 && figures[1] === 0) throw new Error('The report holds no tests.');
process.stdout.write(`${figures.join(' ')}\n`);
