import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { startSampleBot } from '../preview/sample-bot.ts';
import { startBot } from './bot-process.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** In milliseconds; a browser on a busy machine takes its time. */
const PATIENCE = 10_000;
const TIMEOUT = 40_000;

/** A Chromium on this machine; undefined where there is none. */
export const browserPath = BROWSERS.find((path) => existsSync(path));

/** Like `describe`; without a browser it is left out and says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  const reason = `left out: none of ${BROWSERS.join(', ')} is there`;
  if (!browserPath) console.warn(`${name}: ${reason}`);
  describe.runIf(browserPath)(browserPath ? name : `${name} (${reason})`, { timeout: TIMEOUT }, tests);
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
}

/** The page in a browser, opened anew for each test; the bot behind it stays the same for the whole file. */
export interface Opened {
  readonly page: () => Page;
  readonly url: () => string;
  /** What the browser complained of; each test has to end with nothing in it. */
  readonly faults: string[];
}

type Served = { url: string; stop: () => Promise<void> };

/** The preview as `npm start` brings it up, without a token. @param look the browser's settings, such as its size */
export function openPreview(look: BrowserContextOptions = {}): Opened {
  return openPage(look, async () => {
    const bot = await startBot({ PREVIEW_PORT: '0' });
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(bot.output())?.[0] ?? '';
    return { url, stop: bot.stop };
  });
}

/** The page with the small bot that uses every kind of component, and the Discord behind both. */
export function openSample(
  look: BrowserContextOptions = {},
): Opened & { discord: () => LocalDiscord; errors: () => unknown[] } {
  let discord: LocalDiscord;
  let errors: unknown[] = [];
  const opened = openPage(look, async () => {
    discord = await createLocalDiscord({ port: 0, page: { root: ROOT }, deadline: 2000 });
    const bot = await startSampleBot(discord);
    errors = bot.errors;
    const stop = async (): Promise<void> => {
      await bot.stop();
      await discord.close();
    };
    return { url: discord.url, stop };
  });
  return { ...opened, discord: () => discord, errors: () => errors };
}

function openPage(look: BrowserContextOptions, serve: () => Promise<Served>): Opened {
  let browser: Browser;
  let served: Served;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await serve();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...look });
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(served.url);
    await page.getByRole('heading', { name: '# general' }).waitFor();
  });
  afterEach(async () => {
    await page.context().close();
    expect(faults.splice(0)).toEqual([]);
  });
  return { page: () => page, url: () => served.url, faults };
}

/** What somebody does at the page. */
export function atPage(page: () => Page) {
  const box = (): Locator => page().getByRole('textbox', { name: /^Message in/ });
  const place = (name: string): Locator =>
    page().getByRole('navigation', { name: 'Channels' }).getByRole('button', { name });
  const offered = (name?: string | RegExp): Locator =>
    page()
      .getByRole('listbox')
      .getByRole('option', name === undefined ? {} : { name });
  return {
    box,
    /** What an open list offers. */
    offered,
    /** The newest message that holds the text. */
    message: (text: string | RegExp): Locator => page().locator('.message').filter({ hasText: text }).last(),
    /** Becomes another person, and waits until the page is theirs. @param label such as "Robin (moderator)" */
    async be(label: string): Promise<void> {
      await page().getByLabel('You are').selectOption({ label });
      const name = label.split(' (')[0] ?? label;
      await page().locator('.me').getByText(name, { exact: true }).waitFor();
    },
    place,
    /** Opens a channel, and waits until it is open. */
    async enter(name: string): Promise<void> {
      await place(name).click();
      await page()
        .getByRole('heading', { name: `# ${name}` })
        .waitFor();
    },
    /** Types a command and its options, and sends it. */
    async command(path: string, options: Readonly<Record<string, string>> = {}): Promise<void> {
      await box().fill(`/${path}`);
      await offered()
        .filter({ has: page().getByText(`/${path}`, { exact: true }) })
        .click();
      const form = page().getByRole('form', { name: `/${path}` });
      for (const [name, value] of Object.entries(options)) {
        const slot = form.getByRole('textbox', { name }).or(form.getByRole('combobox', { name }));
        const more = form.getByRole('button', { name: `+ ${name}`, exact: true });
        await slot.or(more).first().waitFor();
        if (await more.isVisible()) await more.click();
        await slot.fill(value);
      }
      await form.getByRole('button', { name: 'Send' }).click();
      await form.waitFor({ state: 'detached' });
    },
    /** Chooses in a menu of a message or form. */
    async choose(within: Locator, menu: string | RegExp, ...options: (string | RegExp)[]): Promise<void> {
      await within.getByRole('combobox', { name: menu, exact: true }).click();
      for (const name of options) await offered(name).first().click();
      if (options.length > 1) await page().keyboard.press('Escape');
    },
  };
}
