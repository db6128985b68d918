import { expect, test } from './harness.ts';
import { sizeFaults } from './support/measures.ts';
import { withVoices } from './support/voices.ts';
import { follow, look, press } from './support/walking.ts';

const naja = { lang: 'da-DK', local: true, name: 'Naja' };
const magnus = { lang: 'da-DK', local: true, name: 'Magnus' };
const elsewhere = { lang: 'da-DK', local: false, name: 'Sendt væk' };

test.describe('The voice of one’s own', () => {
  test('"Kan du høre mig?" speaks on a press, in the voice and at the pace chosen, and says what to do at no', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    const voices = await withVoices(jonas, [elsewhere, naja, magnus]);
    await jonas.goto('/choices/rate');
    await press(jonas, 'Kan du høre mig?');
    await jonas.waitForLoadState('networkidle');
    expect(await voices.said()).toEqual([]);
    await jonas.getByRole('button', { name: 'Sig noget' }).click();
    await expect.poll(() => voices.said()).toEqual(['Hej. Kan du høre mig?']);
    await jonas.getByRole('main').getByText('Nej', { exact: true }).click();
    await expect(jonas.getByText('Skru op for lyden.')).toBeVisible();
    await look(jonas, 'can-you-hear-me');
    await press(jonas, 'Vælg en stemme');
    // Voices that would send the text away are not there to choose.
    await expect(jonas.getByRole('button', { name: 'Sendt væk' })).toHaveCount(0);
    expect(await sizeFaults(jonas)).toEqual([]);
    await look(jonas, 'choice-voice');
    await jonas.getByRole('button', { name: 'Hør: Magnus' }).click();
    await expect.poll(() => voices.how()).toEqual({ voice: 'Magnus', rate: 0.9 });
    await follow(jonas, jonas.getByRole('button', { name: 'Magnus', exact: true }));
    await expect(jonas.getByRole('button', { name: 'Magnus', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await jonas.goto('/choices/rate');
    await follow(jonas, jonas.getByRole('button', { name: 'Langsomt' }));
    await jonas.goto('/');
    await jonas.getByRole('button', { name: 'Læs op' }).click();
    await expect.poll(() => voices.how()).toEqual({ voice: 'Magnus', rate: 0.7 });
  });

  test('on a device without a Danish voice the button says so, and offers the municipality’s', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    await withVoices(jonas, [elsewhere]);
    const sentences: string[] = [];
    jonas.on('request', (request) => {
      if (request.url().endsWith('/speech'))
        sentences.push(new URLSearchParams(request.postData() ?? '').get('text') ?? '');
    });
    // Turning up the sound helps nobody who has no voice.
    await jonas.goto('/choices/voice');
    await jonas.getByRole('button', { name: 'Sig noget' }).click();
    await expect(jonas.getByText('Der er ingen dansk stemme her.')).toBeVisible();
    await jonas.getByRole('main').getByText('Nej', { exact: true }).click();
    await expect(jonas.getByText('Bed en, du kender, om at hente en.')).toBeVisible();
    await expect(jonas.getByText('Skru op for lyden.')).toBeHidden();
    await look(jonas, 'no-voice-advice');
    await jonas.goto('/choices/which-voice');
    await expect(jonas.getByText('Der er ingen dansk stemme her.')).toBeVisible();
    await jonas.goto('/help');
    await jonas.getByRole('button', { name: 'Læs op' }).click();
    await expect(jonas.getByText('Der er ingen dansk stemme her.')).toBeVisible();
    await look(jonas, 'no-voice');
    expect(sentences).toEqual([]);
    await jonas.getByRole('button', { name: 'Brug kommunens stemme' }).click();
    await expect.poll(() => sentences.slice(0, 2)).toEqual(['Hjælp', 'Tilbage til siden']);
    await expect(jonas.getByRole('button', { name: 'Læs op' })).toBeVisible({ timeout: 30_000 });
    expect(sentences).toContain('Siden gemmer, mens du skriver.');
  });

  test('the municipality’s voice can be chosen for good; when it does not answer, that is said', async ({
    solby,
  }) => {
    const jonas = await solby.signIn('jonas');
    await withVoices(jonas, [naja]);
    await jonas.goto('/choices/which-voice');
    await follow(jonas, jonas.getByRole('button', { name: 'Kommunens stemme', exact: true }));
    await jonas.route('**/speech', (route) => route.fulfill({ status: 429, body: '' }));
    await jonas.goto('/help');
    await jonas.getByRole('button', { name: 'Læs op' }).click();
    await expect(jonas.getByText('Stemmen svarer ikke lige nu.')).toBeVisible();
    await expect(jonas.getByRole('button', { name: 'Læs op' })).toBeVisible();
    await expect(jonas.locator('.reading')).toHaveCount(0);
  });

  test('before anybody has logged in the door is read, and a device without a voice is not silent', async ({
    solby,
  }) => {
    const anybody = await solby.browse();
    const voices = await withVoices(anybody, [naja]);
    await anybody.goto('/');
    await anybody.getByRole('button', { name: 'Læs op' }).click();
    await voices.finishEverySentence();
    await expect.poll(() => voices.said()).toContain('Log ind for at se din plan.');

    const silent = await solby.browse();
    await withVoices(silent, []);
    await silent.goto('/');
    await silent.getByRole('button', { name: 'Læs op' }).click();
    await expect(silent.getByText('Vi leder efter en stemme.')).toBeVisible();
    await silent.getByRole('button', { name: 'Stop' }).click();
    await expect(silent.getByRole('button', { name: 'Læs op' })).toBeVisible();
    await expect(silent.getByText('Vi leder efter en stemme.')).toBeHidden();
    await silent.getByRole('button', { name: 'Læs op' }).click();
    await expect(silent.getByText('Der er ingen dansk stemme her.')).toBeVisible();
    await look(silent, 'no-voice-at-the-door');
  });

  test('without JavaScript the page says so, and what to do is there all the same', async ({ solby }) => {
    const jonas = await solby.signIn('jonas', { javaScript: false });
    await jonas.goto('/choices/voice');
    await expect(jonas.getByText('Skærmen kan ikke læse op lige nu.')).toBeVisible();
    await expect(jonas.getByRole('button', { name: 'Sig noget' })).toBeHidden();
    await jonas.getByRole('main').getByText('Nej', { exact: true }).click();
    await expect(jonas.getByText('Skru op for lyden.')).toBeVisible();
  });
});
