import { it } from 'vitest';
import { atPage, describeInBrowser, openPreview } from '../support/preview-page.ts';

describeInBrowser('the settings panel on the preview page', () => {
  const { page } = openPreview();
  const { message, command, be, enter, choose, offered } = atPage(page);

  it('changes a setting, takes it back, and turns to channels', async () => {
    await be('Robin (moderator)');
    await enter('moderators');
    await command('settings panel');
    const panel = message('used /settings panel');
    await choose(panel, /^Who sees answers/, /Only the person asking/);
    await panel.getByText('Answers are private.').waitFor();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Answers are public.').waitFor();

    await choose(panel, /^Turn to another page/, /^Ask channels/);
    await panel.getByRole('combobox', { name: 'Turn to another page: Ask channels' }).waitFor();
    await panel.getByRole('combobox').first().click();
    await page()
      .getByRole('combobox', { name: /^Search/ })
      .fill('quest');
    await offered('#questions').click();
    await page().keyboard.press('Escape');
    await panel.getByText('#questions').first().waitFor();
  });
});
