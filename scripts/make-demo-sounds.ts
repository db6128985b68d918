/**
 * Makes content/demo/sounds.json: what the demo's people have "recorded". A browser computes the sound and records it as it
 * records a voice (WebM, Opus); nobody's voice and nobody's recording is in it.
 * Run `node scripts/make-demo-sounds.ts` after a change here.
 */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** So long, in milliseconds; and so many bits a second. */
const purring = { milliseconds: 4500, audioBitsPerSecond: 20_000 };

/** A purring cat: rough noise that comes about 25 times a second, darker in than out. Runs in the browser. */
async function recordPurring({ milliseconds, audioBitsPerSecond }: typeof purring): Promise<string> {
  const context = new AudioContext({ sampleRate: 48_000 });
  const noise = context.createBuffer(1, (context.sampleRate * milliseconds) / 1000 + 1, context.sampleRate);
  const samples = noise.getChannelData(0);
  let drift = 0;
  for (let at = 0; at < samples.length; at += 1) {
    drift = drift * 0.985 + (Math.random() * 2 - 1) * 0.07;
    const seconds = at / context.sampleRate;
    const breath = (seconds % 1.5) / 1.5;
    const isIn = breath < 0.45;
    const pulse = Math.max(0, Math.sin(2 * Math.PI * (isIn ? 23.5 : 26) * seconds)) ** 3;
    const swell = Math.sin(Math.PI * (isIn ? breath / 0.45 : (breath - 0.45) / 0.55)) ** 0.6;
    samples[at] = drift * pulse * swell * (isIn ? 0.8 : 1);
  }
  const source = context.createBufferSource();
  source.buffer = noise;
  const to = context.createMediaStreamDestination();
  source.connect(to);
  const recorder = new MediaRecorder(to.stream, { mimeType: 'audio/webm;codecs=opus', audioBitsPerSecond });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const done = new Promise<void>((resolve) => {
    recorder.onstop = () => resolve();
  });
  recorder.start();
  source.start();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  recorder.stop();
  await done;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
});
try {
  const page = await browser.newPage();
  const webm = await page.evaluate(recordPurring, purring);
  const madeBy = 'scripts/make-demo-sounds.ts: computed, nobody’s recording';
  writeFileSync(
    new URL('../content/demo/sounds.json', import.meta.url),
    `${JSON.stringify({ madeBy, purring: webm }, null, 2)}\n`,
  );
  console.log(`purring: ${Math.round((webm.length * 3) / 4)} bytes`);
} finally {
  await browser.close();
}
