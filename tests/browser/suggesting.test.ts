import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openPreview } from '../support/preview-page.ts';

describeInBrowser('the form of /suggest on the preview page', () => {
  const { page } = openPreview();
  const { message, command, offered } = atPage(page);

  it('names what is missing, then sends what was written', async () => {
    await command('suggest', { what: 'A question or an answer' });
    const form = page().getByRole('dialog');
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await form.getByText('This field is required.').count()).toBeGreaterThan(0);
    for (const field of await form.getByRole('textbox').all()) {
      if ((await field.getAttribute('aria-required')) === 'true')
        await field.fill('What helps on a slow Sunday?');
    }
    for (const menu of await form.getByRole('combobox').all()) {
      await menu.click();
      await offered().first().click();
    }
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    await message('Only you can see this').waitFor();
  });

  it('closes with Escape, and the message box has the focus again', async () => {
    await command('suggest');
    await page().getByRole('dialog').waitFor();
    await page().keyboard.press('Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page().evaluate('document.activeElement.id')).toBe('say');
  });
});
