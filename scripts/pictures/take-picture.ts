import type { Browser } from 'playwright-core';
import type { Scene } from './scenes.ts';
import { SHOWN, type Stage } from './stage.ts';

/** In CSS pixels. */
const SIZE = { width: 920, height: 680 };
/** How many pixels of the picture a CSS pixel has each way. */
const SCALE = 1.15;
/** Leaves out what only the preview has, and begins where the last message begins; done when all is drawn. */
const FRAME = `
  for (const id of ['strip', 'beginning']) document.getElementById(id)?.remove();
  document.querySelector('.message:last-child').scrollIntoView({ block: 'start' });
  Promise.all([...document.images].map((image) => image.decode())).then(() => undefined);
`;
const played = new WeakSet<Stage>();

/** Plays a scene, once for both themes, and takes the picture of the channel it ends in. */
export async function takePicture(
  browser: Browser,
  stage: Stage,
  { person, channel, play }: Scene,
  colorScheme: 'light' | 'dark',
  path: string,
): Promise<void> {
  if (!played.has(stage)) await play(stage);
  played.add(stage);
  const { user, channel: place } = stage.discord.as(person, channel);
  const page = await browser.newPage({
    viewport: SIZE,
    deviceScaleFactor: SCALE,
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  await page.clock.setFixedTime(SHOWN);
  await page.goto(`${stage.discord.url}/#${user.id}/${place.id}`);
  await page.locator('.message').last().waitFor();
  await page.evaluate(FRAME);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await page.close();
}
