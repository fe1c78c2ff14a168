import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { SCENES } from './pictures/scenes.ts';
import { startStage } from './pictures/stage.ts';
import { takePicture } from './pictures/take-picture.ts';

/** Takes the pictures of the README, in light and dark. Prints what it wrote. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const LARGEST = 150_000;

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'docs', 'pictures');
const executablePath = BROWSERS.find((path) => existsSync(path));
if (!executablePath) {
  console.error(`Pictures need a Chromium, at one of: ${BROWSERS.join(', ')}`);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
let isTooLarge = false;
for (const scene of SCENES) {
  const stage = await startStage(root);
  try {
    for (const theme of ['light', 'dark'] as const) {
      const path = join(folder, `${scene.name}-${theme}.png`);
      await takePicture(browser, stage, scene, theme, path);
      const { size } = statSync(path);
      isTooLarge ||= size > LARGEST;
      console.log(`docs/pictures/${scene.name}-${theme}.png  ${Math.round(size / 1000)} kB`);
    }
  } finally {
    await stage.close();
  }
}
await browser.close();
if (isTooLarge) {
  console.error(`A picture is larger than ${LARGEST / 1000} kB.`);
  process.exitCode = 1;
}
