import { Button } from './button.tsx';
import type { PageContext } from './page-context.ts';

/** "Læs op": reads what is before the person, with a voice of the device (`src/browser/read-aloud.ts`). */
export const ReadAloud = ({ page }: { page: PageContext }) => {
  const words = page.words.common.citizen;
  return (
    <read-aloud data-stop={words.stopReading} data-no-voice={words.noVoice}>
      <Button type="button" icon="volume-2">
        {words.readAloud}
      </Button>
      <span class="tool-status" role="status"></span>
    </read-aloud>
  );
};
