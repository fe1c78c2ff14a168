import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openPreview } from '../support/preview-page.ts';

describeInBrowser('asking on the preview page', () => {
  const { page, url } = openPreview();
  const { box, message, command, choose, offered } = atPage(page);

  it('offers questions while one types, and answers the one that is picked', async () => {
    await box().pressSequentially('/ask ');
    await page().getByRole('combobox', { name: 'question (required)' }).pressSequentially('personal reco');
    await offered('What is personal recovery?').click();
    await page().getByRole('button', { name: 'Send' }).click();
    const answer = message('used /ask');
    await answer.getByRole('heading', { name: 'What is personal recovery?' }).waitFor();
    expect(await answer.getByText('Sam used /ask').isVisible()).toBe(true);
  });

  it('opens a related question from the menu of an answer', async () => {
    await command('ask', { question: 'what is personal recovery' });
    const menu = message('What is personal recovery?').getByRole('combobox', { name: 'Related questions' });
    await menu.click();
    const related = offered().first();
    const question = (await related.locator('.choice-label').textContent()) ?? '';
    await related.click();
    await message(question).getByRole('heading', { name: question }).waitFor();
  });

  it('says that a required option is missing, and sends nothing', async () => {
    await box().fill('/ask');
    await box().press('Enter');
    await page().getByRole('button', { name: 'Send' }).click();
    await page()
      .getByRole('alert')
      .filter({ hasText: 'This option is required. Specify a value.' })
      .waitFor();
    const field = page().getByRole('combobox', { name: 'question (required)' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate('document.activeElement.id')).toBe('option-question');
    await page().getByRole('button', { name: 'Cancel the command' }).click();
    await box().waitFor();
  });

  it('turns the pages of a search', async () => {
    await command('search', { query: 'recovery' });
    const found = message('Page 1 of');
    await found.getByRole('button', { name: 'Next' }).click();
    await message('Page 2 of').getByRole('button', { name: 'Previous' }).click();
    await message('Page 1 of').waitFor();
    await choose(message('Page 1 of'), 'Open an answer', /./);
    expect(await page().getByText('Only you can see this').count()).toBeGreaterThan(0);
  });

  it('looks into somebody’s message from its menu', async () => {
    await box().fill('what is hope in recovery?');
    await box().press('Enter');
    const said = message('what is hope in recovery?');
    await said.hover();
    await said.getByRole('button', { name: 'Actions for the message by Sam' }).click();
    await page()
      .getByRole('group', { name: 'Apps' })
      .getByRole('menuitem', { name: 'Find an answer' })
      .click();
    await message('used Find an answer').getByText('Only you can see this').waitFor();
  });

  it('comes to what one has asked for, though what came before is longer than the screen', async () => {
    await page().setViewportSize({ width: 390, height: 600 });
    await command('help');
    await message('used /help').waitFor();
    await command('quote');
    const quote = message('used /quote');
    await quote.waitFor();
    const top = async () => (await quote.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    await expect.poll(top).toBeLessThan(500);
  });

  it('asks the question of a link, as words and nothing else', async () => {
    await page().goto(`${url()}/?ask=what+is+personal+recovery`);
    await message('What is personal recovery?').waitFor();
    expect(page().url()).not.toContain('ask=');

    await page().goto(`${url()}/?ask=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+hope`);
    await message('used /ask').waitFor();
    expect(await page().locator('#messages img:not(.avatar img)').count()).toBe(0);
  });
});
