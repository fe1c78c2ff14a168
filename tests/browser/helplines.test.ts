import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openPreview } from '../support/preview-page.ts';

describeInBrowser('helplines on the preview page', () => {
  const { page } = openPreview();
  const { message, command } = atPage(page);

  it('shows the lines of a country, privately, and says so to those who listen', async () => {
    await command('helplines', { country: 'Ireland' });
    const reply = message('used /helplines');
    await reply.getByText('Ireland').first().waitFor();
    await reply.getByText('Only you can see this').waitFor();
    await page().locator('#heard').getByText('Ireland').waitFor({ state: 'attached' });
  });

  it('answers in the language that the person has set', async () => {
    await page().getByLabel('Language').selectOption('es-ES');
    await command('helplines', { country: 'Irlanda' });
    await message('used /helplines').getByText('Irlanda').first().waitFor();
    expect(await page().getByLabel('Language').inputValue()).toBe('es-ES');
  });
});
