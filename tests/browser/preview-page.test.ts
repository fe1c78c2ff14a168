import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { startSampleBot } from '../preview/sample-bot.ts';

const CHROMIUM = '/usr/bin/chromium';
const root = join(import.meta.dirname, '..', '..');
const isInstalled = existsSync(CHROMIUM);
const where = isInstalled ? 'the preview page' : `the preview page (left out: there is no ${CHROMIUM})`;

describe.runIf(isInstalled)(where, () => {
  let browser: Browser;
  let discord: LocalDiscord;
  let bot: Awaited<ReturnType<typeof startSampleBot>>;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'src/preview/page'],
      {
        cwd: root,
      },
    );
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    discord = await createLocalDiscord({ port: 0, page: { root }, deadline: 2000 });
    bot = await startSampleBot(discord);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await discord?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(5000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(discord.url);
    await page.getByRole('heading', { name: /general/ }).waitFor();
  });
  afterEach(async () => {
    await page.close();
    expect(faults.splice(0)).toEqual([]);
  });

  const be = (name: string) => page.getByLabel('You are').selectOption({ label: name });
  const message = (text: string) => page.getByRole('listitem').filter({ hasText: text }).last();
  const box = () => page.getByRole('combobox', { name: /^Message in/ });

  async function ask(question: string, isPrivate = false): Promise<void> {
    await box().fill('/as');
    await page.getByRole('option', { name: /\/ask question \(required\)/ }).waitFor();
    await box().press('Enter');
    await page.getByLabel('question (required)').fill(question);
    if (isPrivate) await page.getByLabel('private', { exact: true }).selectOption('Yes');
    await page.getByRole('button', { name: 'Send /ask' }).click();
  }

  it('says plainly that it is not Discord', async () => {
    expect(await page.getByText('This is not Discord').isVisible()).toBe(true);
  });

  it('takes a slash command with the keyboard alone, choices while typing included', async () => {
    await box().pressSequentially('/ask');
    await box().press('Enter');
    await page.keyboard.type('hope');
    await page.getByRole('option', { name: 'hope…' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'hope recovery' }).waitFor();
    expect(await page.getByText('Sam used /ask').first().isVisible()).toBe(true);
  });

  it('takes over the words typed behind a command, and sends them as they are', async () => {
    await box().pressSequentially('/ask hope in winter');
    await box().press('Enter');
    await page.getByLabel('question (required)').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'hope in winter' }).waitFor();
  });

  it('shows a private answer to the person who asked and to nobody else', async () => {
    await ask('secret question', true);
    await message('secret question').getByText('Only you can see this').waitFor();
    await be('Kim (member, has installed the bot)');
    await page.getByRole('heading', { name: /general/ }).waitFor();
    await expect.poll(() => page.getByText('secret question').count()).toBe(0);
    await be('Sam (member)');
    await message('secret question').getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.getByText('secret question').count()).toBe(0);
  });

  it('works buttons, menus and forms', async () => {
    await ask('what is hope');
    const answer = message('what is hope');
    await answer.getByLabel('Related questions').selectOption({ label: 'What is CHIME?' });
    await message('Chosen: chime').waitFor();
    await answer.getByRole('button', { name: 'Write' }).click();
    const form = page.getByRole('dialog', { name: 'Suggest' });
    await form.getByLabel('Your words (required)').fill('from the form');
    await form.getByRole('button', { name: 'Submit' }).click();
    await message('Written: from the form').waitFor();
    await answer.getByRole('button', { name: 'Thank you' }).click();
    await message('Thank you.').waitFor();
  });

  it('offers message commands, replies and deletion from the menu of a message', async () => {
    await box().fill('How do I sleep?');
    await box().press('Enter');
    await message('How do I sleep?').getByRole('button', { name: 'Actions for the message by Sam' }).click();
    await page.getByRole('menuitem', { name: 'Apps: Find an answer' }).click();
    await message('About "How do I sleep?"').waitFor();
    const said = page.getByRole('listitem').filter({ hasText: 'How do I sleep?' }).first();
    await said.getByRole('button', { name: /^Actions/ }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('How do I sleep?', { exact: true }).count()).toBe(0);
  });

  it('mentions the bot by name', async () => {
    await box().fill('@bot are you there?');
    await box().press('Enter');
    await message('You said: @Recovery Bot are you there?').waitFor();
  });

  it('shows the moderators’ channel to moderators only', async () => {
    expect(await page.getByRole('button', { name: '# moderators' }).count()).toBe(0);
    await be('Robin (moderator)');
    await page.getByRole('button', { name: '# moderators' }).click();
    await page.getByRole('heading', { name: /moderators/ }).waitFor();
    await box().fill('/settings');
    expect(await page.getByRole('option', { name: '/settings panel' }).isVisible()).toBe(true);
  });

  it('says what stands in the way', async () => {
    discord.faults.next('POST', /\/callback$/, {
      respond: { status: 404, body: { code: 10062, message: 'x' } },
    });
    await box().fill('/form');
    await box().press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'The application did not respond' }).waitFor();
    bot.errors.splice(0);
  });

  it('runs nothing that somebody wrote', async () => {
    await box().fill('<img src=x onerror="document.title=1"> [x](javascript:alert(1)) **bold**');
    await box().press('Enter');
    await message('bold').waitFor();
    expect(await page.locator('#messages img, #messages a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).toBe('Local preview');
  });

  it('comes back by itself when the bot is started again', async () => {
    const first = await createLocalDiscord({ port: 0, page: { root } });
    await page.goto(first.url);
    await page.getByRole('heading', { name: /general/ }).waitFor();
    await first.close();
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    const again = await createLocalDiscord({ port: Number(new URL(first.url).port), page: { root } });
    await again.as('Kim', 'general').say('good morning');
    await page.getByText('good morning').waitFor();
    await again.close();
    await page.close();
    faults.splice(0);
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.reload();
    await page.getByRole('heading', { name: /general/ }).waitFor();
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
    expect(await box().isVisible()).toBe(true);
  });
});
