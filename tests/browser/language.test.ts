import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openPreview, openSample } from '../support/preview-page.ts';

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

describeInBrowser('the preview page in German', () => {
  const { page } = openPreview();
  const { box, command, offered } = atPage(page);

  it.each(['help', 'hilfe'])(
    'takes /%s for help, not for the helplines that begin like it',
    async (typed) => {
      await page().getByLabel('Language').selectOption('de');
      await box().fill(`/${typed}`);
      await offered(/^\/hilfetelefone/).waitFor();
      await box().press('Enter');
      await page().getByRole('form', { name: '/hilfe', exact: true }).waitFor();
    },
  );

  it('says what to type first, above all messages, without the bot having spoken', async () => {
    await page().getByLabel('Language').selectOption('de');
    const beginning = page().locator('#beginning');
    await beginning.getByText('Tippe /fragen und eine Frage').waitFor();
    expect(await page().locator('.message').count()).toBe(0);

    await beginning.getByRole('link', { name: '/fragen' }).click();
    await page().getByRole('form', { name: '/fragen' }).waitFor();
    await page().getByRole('button', { name: 'Cancel the command' }).click();
    await command('hilfe');
    await page().locator('.message').first().waitFor();
    expect(await beginning.isVisible()).toBe(true);
    await page().getByLabel('Language').selectOption('en-GB');
    await beginning.getByText('Type /ask and a question').waitFor();
  });

  it('says nothing of commands where there are none', async () => {
    await page().getByLabel('You are').selectOption({ label: 'Noor (outsider, without the bot)' });
    await page().getByRole('heading', { name: '# lounge' }).waitFor();
    expect(await page().locator('#beginning').isVisible()).toBe(false);
    await page().getByLabel('You are').selectOption({ label: 'Sam (member)' });
  });
});
