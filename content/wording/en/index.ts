import type { Wording } from '../da/index.ts';
import { admin } from './admin.ts';
import { answerForms } from './answer-forms.ts';
import { choices } from './choices.ts';
import { common } from './common.ts';
import { communication } from './communication.ts';
import { demo } from './demo.ts';
import { document } from './document.ts';
import { dreamBoard } from './dream-board.ts';
import { errors } from './errors.ts';
import { followUp } from './follow-up.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { meetings } from './meetings.ts';
import { packs } from './packs.ts';
import { plan } from './plan.ts';
import { preparation } from './preparation.ts';
import { renewal } from './renewal.ts';
import { strengths } from './strengths.ts';
import { symbols } from './symbols.ts';
import { talks } from './talks.ts';

/** The English catalogue: the same keys as the Danish one. */
export const en: Wording = {
  admin,
  answerForms,
  choices,
  common,
  communication,
  demo,
  document,
  dreamBoard,
  errors,
  followUp,
  help,
  home,
  meetings,
  packs,
  plan,
  preparation,
  renewal,
  symbols,
  talks,
  strengths,
};
