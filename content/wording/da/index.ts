import type { SameKeys } from '../same-keys.ts';
import { common } from './common.ts';

const danish = { common } as const;

/** The Danish catalogue, one part per room. */
export const da: SameKeys<typeof danish> = danish;
