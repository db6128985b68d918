import type { Wording } from '../wording.ts';
import { common } from './common.ts';

/** The English catalogue: the same keys as the Danish one. */
export const en: Wording = { common };
