import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openPreview } from '../support/preview-page.ts';

describeInBrowser('the preview page without a mouse', () => {
  const { page } = openPreview();
  const { message } = atPage(page);
  const focused = () =>
    page().evaluate<string>('document.activeElement.getAttribute("aria-label") ?? document.activeElement.id');
  /** Presses a key until the focus is where it should be. */
  async function until(key: string, wanted: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (wanted.test(await focused())) return;
      await page().keyboard.press(key);
    }
    throw new Error(`${key} never leads to ${wanted}.`);
  }

  it('asks a question, opens a related one, and comes back to the message box', async () => {
    await until('Tab', /^say$/);
    await page().keyboard.type('/ask ');
    await page().keyboard.type('what is personal recovery');
    await page().keyboard.press('Enter');
    await message('What is personal recovery?').waitFor();
    await expect.poll(focused).toBe('say');

    await until('Shift+Tab', /^Related questions/);
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('ArrowDown');
    const active = await page().evaluate<string>(
      'document.activeElement.getAttribute("aria-activedescendant")',
    );
    const question = await page().locator(`[id="${active}"] .choice-label`).textContent();
    await page().keyboard.press('Enter');
    await message(question ?? '')
      .getByRole('heading', { name: question ?? '' })
      .waitFor();
    await page()
      .locator('#heard')
      .getByText(question ?? '')
      .waitFor({ state: 'attached' });
    await until('Tab', /^say$/);
  });

  it('puts words behind a command into its option, though none is needed', async () => {
    await until('Tab', /^say$/);
    await page().keyboard.type('/helplines Germany');
    await page().keyboard.press('Enter');
    await message('used /helplines').getByText('Germany').first().waitFor();
    await expect.poll(focused).toBe('say');
    await page().keyboard.type('/subscribe 09:00');
    await page().keyboard.press('Tab');
    await page().keyboard.type('Berlin');
    expect(await page().getByRole('combobox', { name: 'zone' }).inputValue()).toBe('Berlin');
    await page().keyboard.press('Escape');
    await page().keyboard.press('Escape');
    await expect.poll(focused).toBe('say');
  });

  it('opens the menu of a message, moves in it, and Escape leads back', async () => {
    await until('Tab', /^say$/);
    await page().keyboard.type('good evening');
    await page().keyboard.press('Enter');
    await message('good evening').waitFor();
    await until('Shift+Tab', /^Actions for the message by Sam/);
    await page().keyboard.press('Enter');
    const chosen = () => page().evaluate('document.activeElement.textContent');
    expect(await chosen()).toBe('Reply');
    await page().keyboard.press('ArrowDown');
    expect(await chosen()).toBe('Find an answer');
    await page().keyboard.press('End');
    expect(await chosen()).toBe('Delete message');
    await page().keyboard.press('Escape');
    expect(await focused()).toBe('Actions for the message by Sam');
  });

  it('shows where the focus is', async () => {
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab']) {
      await page().keyboard.press(key);
      const outline = 'getComputedStyle(document.activeElement).outlineStyle';
      expect(await page().evaluate(outline)).toBe('solid');
    }
  });
});
