import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openSample } from '../support/preview-page.ts';

describeInBrowser('the language picker of the preview page', () => {
  const { page } = openSample();
  const { box, message, offered } = atPage(page);

  it('shows commands in the person’s language, and tells the bot which it is', async () => {
    await page().getByLabel('Language').selectOption('es-419');
    await box().fill('/pre');
    const spanish = offered(/^\/preguntar/);
    await spanish.getByText('Haz una pregunta').waitFor();
    await spanish.click();
    await page().getByRole('combobox', { name: 'pregunta (required)' }).fill('which language?');
    await page().getByRole('button', { name: 'Send' }).click();
    await message('which language?').getByText('Asked in es-419').waitFor();
  });

  it('takes the name that is registered in any language', async () => {
    await page().getByLabel('Language').selectOption('fr');
    await box().fill('/ask');
    await offered(/^\/ask/).waitFor();
    expect(await offered().count()).toBe(1);
    await page().getByLabel('Language').selectOption('en-GB');
  });
});
