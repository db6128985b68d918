import { answeringExamples } from './examples/answering.tsx';
import { citizenExamples } from './examples/citizen.tsx';
import type { Example } from './examples/example.ts';
import { partExamples } from './examples/parts.tsx';
import { planExamples } from './examples/plan.tsx';
import { staffExamples } from './examples/staff.tsx';

/** Every component in realistic use: what the tests render and check, and what a newcomer sees at `/ui` in demo mode. */
export const examples: readonly Example[] = [
  ...citizenExamples,
  ...answeringExamples,
  ...planExamples,
  ...partExamples,
  ...staffExamples,
];
