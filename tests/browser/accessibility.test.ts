import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openPreview, openSample } from '../support/preview-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 360];

describeInBrowser('what axe finds on the preview page', () => {
  const { page } = openPreview();
  const { box, message, command, be, place, offered } = atPage(page);

  /** What is wrong with the page as it is now, in each theme and width. */
  async function wrongs(widths: readonly number[] = [1280]): Promise<string[]> {
    const found: string[] = [];
    for (const width of widths) {
      for (const colorScheme of SCHEMES) {
        await page().setViewportSize({ width, height: 800 });
        await page().emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page().evaluate(AXE);
        const { violations } = await page().evaluate<AxeResults>('axe.run()');
        for (const { id, nodes } of violations) {
          found.push(`${colorScheme} ${width}: ${id} at ${nodes.map((node) => node.html).join(', ')}`);
        }
      }
    }
    return found;
  }

  it('nothing at the start', async () => expect(await wrongs(WIDTHS)).toEqual([]));

  it('nothing on an answered question, and its open menus', async () => {
    await command('ask', { question: 'what is personal recovery' });
    await message('What is personal recovery?').waitFor();
    expect(await wrongs(WIDTHS)).toEqual([]);
    await message('What is personal recovery?').getByRole('combobox', { name: 'Related questions' }).click();
    await offered().first().waitFor();
    expect(await wrongs()).toEqual([]);
    await page().keyboard.press('Escape');
    await message('What is personal recovery?').hover();
    await message('What is personal recovery?')
      .getByRole('button', { name: /^Actions/ })
      .click();
    await page().getByRole('menuitem').first().waitFor();
    expect(await wrongs()).toEqual([]);
  });

  it('nothing on the open list of commands, and a command with its choices', async () => {
    await box().fill('/');
    await offered().first().waitFor();
    expect(await wrongs()).toEqual([]);
    await box().fill('/ask');
    await box().press('Enter');
    await page().keyboard.type('hope');
    await offered().first().waitFor();
    expect(await wrongs()).toEqual([]);
    await page().getByRole('combobox', { name: 'question (required)' }).fill('');
    await page().getByRole('button', { name: 'Send' }).click();
    await page().getByText('This option is required').waitFor();
    expect(await wrongs()).toEqual([]);
  });

  it('nothing on an open form, empty and refused', async () => {
    await command('suggest');
    const form = page().getByRole('dialog');
    await form.getByRole('button', { name: 'Submit' }).waitFor();
    expect(await wrongs(WIDTHS)).toEqual([]);
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('This field is required.').first().waitFor();
    expect(await wrongs()).toEqual([]);
  });

  it('nothing on the settings panel', async () => {
    await be('Robin (moderator)');
    await place('moderators').click();
    await page().getByRole('heading', { name: '# moderators' }).waitFor();
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

  it('nothing on any of them, nor on a form with every kind of field', async () => {
    await command('everything');
    await command('menus');
    await message('Menus').waitFor();
    await command('survey');
    await page().getByRole('dialog', { name: 'Survey' }).waitFor();
    for (const isOpen of [true, false]) {
      if (!isOpen) await page().keyboard.press('Escape');
      for (const colorScheme of SCHEMES) {
        await page().emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page().evaluate(AXE);
        const { violations } = await page().evaluate<AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.html)}`)).toEqual([]);
      }
    }
  });
});
