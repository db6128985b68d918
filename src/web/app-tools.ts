import type { Language } from '../../content/wording/wording.ts';
import type { Configuration } from '../configuration.ts';
import type { Database } from '../database/database.ts';
import type { Clock } from '../outside/clock.ts';
import type { FileStore } from '../outside/files.ts';
import type { PrintShop } from '../outside/pdf/print-shop.ts';
import type { Speech } from '../outside/speech.ts';
import type { PageContext, WordPicture } from '../ui/page-context.ts';

/** What the composition root hands to every request. */
export interface AppTools {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly printShop: PrintShop;
  /** Draws symbol packs that wait to be drawn, beside everything else; answers at once. */
  readonly drawPacks: () => void;
  /** Absent where the municipality offers no voice of its own. */
  readonly speech?: Speech;
  /** Pictures for the words of a text, for those who want more pictures. */
  readonly wordPictures?: (text: string, language: Language) => readonly WordPicture[];
  readonly assets: PageContext['assets'];
  /** 32 bytes; signs the token that protects forms. */
  readonly key: Buffer;
  /** Set in demo mode only: moves the clock, in days from the real day. */
  readonly moveClock?: (daysAhead: number) => Promise<void>;
}
