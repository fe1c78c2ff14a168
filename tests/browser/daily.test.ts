import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openPreview } from '../support/preview-page.ts';

describeInBrowser('the clock of the preview page', () => {
  const { page } = openPreview();
  const { box, message, command, be, enter } = atPage(page);
  const clock = () => page().getByRole('button', { name: /^Clock/ });
  const step = (name: string) =>
    page().getByRole('dialog', { name: 'Move the clock' }).getByRole('button', { name });

  it('says that no daily quote is planned', async () => {
    await clock().click();
    await step('To the next daily post').click();
    await page().getByRole('alert').filter({ hasText: 'No daily quote is planned' }).waitFor();
  });

  it('moves the bot to its next daily quote, and back', async () => {
    await be('Robin (moderator)');
    await enter('welcome');
    await command('daily set', { time: '09:00', zone: 'London' });
    await message('used /daily set').waitFor();

    await clock().click();
    await step('To the next daily post').click();
    await message('Quote of the day').waitFor();
    expect(await clock().textContent()).toMatch(/09:00|08:59|\+/);
    await step('+1 day').click();
    await expect
      .poll(() => page().locator('.message').filter({ hasText: 'Quote of the day' }).count())
      .toBe(2);
    await step('Back to now').click();
    await expect.poll(() => clock().textContent()).not.toContain('+');
    await page().keyboard.press('Escape');
    expect(await page().evaluate('document.activeElement.className')).toBe('clock');
  });

  it('shows nobody how it found out when the next one is', async () => {
    await be('Alex (owner)');
    await enter('welcome');
    await command('daily set', { time: '09:00', zone: 'London' });
    await message('used /daily set').waitFor();
    await box().fill('good morning');
    await box().press('Enter');
    await page().locator('#heard').getByText('good morning').waitFor({ state: 'attached' });

    await clock().click();
    await step('To the next daily post').click();
    await expect.poll(() => clock().textContent()).toContain('+');
    const heard = (await page().locator('#heard').textContent()) ?? '';
    expect(heard.split('The daily quote of this server')).toHaveLength(2);
    await step('Back to now').click();
    await expect.poll(() => clock().textContent()).not.toContain('+');
    await page().keyboard.press('Escape');
    await page().getByRole('button', { name: 'Direct messages' }).click();
    await page().getByRole('heading', { name: '@ Recovery Bot' }).waitFor();
    expect(await page().locator('.message').count()).toBe(0);
  });
});
