import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openPreview } from '../support/preview-page.ts';

describeInBrowser('helplines on the preview page', () => {
  const { page } = openPreview();
  const { box, message, command, offered } = atPage(page);

  it('shows the lines of a country, privately, and says so to those who listen', async () => {
    await command('helplines', { country: 'Ireland' });
    const reply = message('used /helplines');
    await reply.getByText('Ireland').first().waitFor();
    await reply.getByText('Only you can see this').waitFor();
    await page().locator('#heard').getByText('Ireland').waitFor({ state: 'attached' });
  });

  it('answers in the language that the person has set', async () => {
    await page().getByLabel('Language').selectOption('es-ES');
    await box().fill('/helplines');
    await offered().first().click();
    await page().locator('[data-option="country"]').click();
    await page().keyboard.type('Irlan');
    await offered('Irlanda').click();
    await page().keyboard.press('Enter');
    await message('Irlanda').getByRole('heading').last().waitFor();
    expect(await page().getByLabel('Language').inputValue()).toBe('es-ES');
  });
});
