import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { atPage, describeInBrowser, openPreview, openSample } from '../support/preview-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 360];

describeInBrowser('what axe finds on the preview page', () => {
  const { page } = openPreview();
  const { box, message, command, be, place, enter, offered } = atPage(page);

  /** What is wrong with the page as it is now, in each theme and width. */
  async function wrongs(widths: readonly number[] = [1280]): Promise<string[]> {
    const found: string[] = [];
    for (const width of widths) {
      for (const colorScheme of SCHEMES) {
        await page().setViewportSize({ width, height: 800 });
        await page().emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const each of await wrong(page())) found.push(`${colorScheme} ${width}: ${each}`);
      }
    }
    return found;
  }

  it('nothing at the start', async () => expect(await wrongs(WIDTHS)).toEqual([]));

  describe('on an answered question', () => {
    const answer = () => message('What is personal recovery?');
    beforeEach(async () => {
      await command('ask', { question: 'what is personal recovery' });
      await answer().waitFor();
    });

    it('nothing', async () => expect(await wrongs(WIDTHS)).toEqual([]));

    it('nothing with its menu of questions open', async () => {
      await answer().getByRole('combobox', { name: 'Related questions' }).click();
      await offered().first().waitFor();
      expect(await wrongs()).toEqual([]);
    });

    it('nothing with its own menu open', async () => {
      await answer().hover();
      await answer()
        .getByRole('button', { name: /^Actions/ })
        .click();
      await page().getByRole('menuitem').first().waitFor();
      expect(await wrongs()).toEqual([]);
    });
  });

  it('nothing on the open list of commands', async () => {
    await box().fill('/');
    await offered().first().waitFor();
    expect(await wrongs()).toEqual([]);
  });

  it('nothing on a command with its choices', async () => {
    await box().fill('/ask');
    await box().press('Enter');
    await page().keyboard.type('hope');
    await offered().first().waitFor();
    expect(await wrongs()).toEqual([]);
  });

  it('nothing on a command that lacks something', async () => {
    await box().fill('/ask');
    await box().press('Enter');
    await page().getByRole('combobox', { name: 'question (required)' }).fill('');
    await page().getByRole('button', { name: 'Send' }).click();
    await page().getByText('This option is required').waitFor();
    expect(await wrongs()).toEqual([]);
  });

  it('nothing on an open form', async () => {
    await command('suggest');
    await page().getByRole('dialog').getByRole('button', { name: 'Submit' }).waitFor();
    expect(await wrongs(WIDTHS)).toEqual([]);
  });

  it('nothing on a form that was refused', async () => {
    await command('suggest');
    const form = page().getByRole('dialog');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('This field is required.').first().waitFor();
    expect(await wrongs()).toEqual([]);
  });

  it('nothing on the settings panel', async () => {
    await be('Robin (moderator)');
    await enter('moderators');
    await command('settings panel');
    await message('used /settings panel').waitFor();
    expect(await wrongs()).toEqual([]);
  });

  it('nothing in private conversations, with the clock’s panel open', async () => {
    await page().getByRole('button', { name: 'Direct messages' }).click();
    await page().getByRole('heading', { name: '@ Recovery Bot' }).waitFor();
    await box().fill('what is hope?');
    await box().press('Enter');
    await page().locator('.message').nth(1).waitFor();
    expect(await wrongs()).toEqual([]);
    await page()
      .getByRole('button', { name: /^Clock/ })
      .click();
    expect(await wrongs()).toEqual([]);
  });

  it('nothing on the open drawer of a narrow screen', async () => {
    await page().setViewportSize({ width: 360, height: 640 });
    await page().getByRole('button', { name: 'Servers and channels' }).click();
    await place('welcome').waitFor();
    expect(await wrongs([360])).toEqual([]);
  });
});

describeInBrowser('what axe finds on components', () => {
  const { page } = openSample();
  const { message, command } = atPage(page);

  it.each(SCHEMES)(
    'nothing on any of them, nor on a form with every kind of field, in %s',
    async (scheme) => {
      await page().emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await command('everything');
      await command('menus');
      await message('Menus').waitFor();
      await command('survey');
      const form = page().getByRole('dialog', { name: 'Survey' });
      await form.waitFor();
      expect(await wrong(page())).toEqual([]);
      await page().keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
      expect(await wrong(page())).toEqual([]);
    },
  );
});

/** What axe finds on a page. */
async function wrong(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.html).join(', ')}`);
}
