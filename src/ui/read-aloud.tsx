import { Button } from './button.tsx';
import type { PageContext } from './page-context.ts';
import { places } from './places.ts';

/**
 * "Læs op": reads what is before the person (`src/browser/read-aloud.ts`) with a voice of the device, else with the one the
 * municipality offers.
 */
export const ReadAloud = ({ page }: { page: PageContext }) => {
  const words = page.words.common.citizen;
  const { rate, voice } = page.choices;
  return (
    <read-aloud
      data-stop={words.stopReading}
      data-no-voice={words.noVoice}
      data-looking={words.lookingForVoice}
      data-voice-busy={page.words.errors.citizen.voiceBusy}
      data-rate={rate}
      data-voice={voice}
      data-municipal={page.hasMunicipalVoice ? places.speech : undefined}
    >
      <Button type="button" icon="volume-2">
        {words.readAloud}
      </Button>
      <span class="tool-status">
        <span role="status"></span>
        {page.hasMunicipalVoice && (
          <button type="button" class="button secondary" data-offer hidden>
            {words.useMunicipalVoice}
          </button>
        )}
      </span>
    </read-aloud>
  );
};
