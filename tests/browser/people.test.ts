import type { Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openPreview } from '../support/preview-page.ts';

describeInBrowser('being another person on the preview page', () => {
  const { page } = openPreview();
  const { box, message, command, be, place, enter, offered } = atPage(page);
  const servers = () => page().getByRole('navigation', { name: 'Servers' });

  it('keeps a private answer from everybody else', async () => {
    await command('ask', { question: 'what is hope', private: 'True' });
    await message('used /ask').getByText('Only you can see this').waitFor();
    await be('Robin (moderator)');
    await place('moderators').waitFor();
    expect(await page().getByText('Only you can see this').count()).toBe(0);
    await be('Sam (member)');
    await message('Only you can see this').getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page().getByText('Only you can see this').count()).toBe(0);
  });

  it('lets a moderator remove an answer that another member asked for', async () => {
    await command('ask', { question: 'what is personal recovery' });
    await message('What is personal recovery?').waitFor();
    await be('Robin (moderator)');
    await place('moderators').waitFor();
    await message('What is personal recovery?').getByRole('button', { name: 'Remove' }).click();
    await message('What is personal recovery?').waitFor({ state: 'detached' });
  });

  it('shows the moderators’ channel and commands to moderators only', async () => {
    expect(await place('moderators').count()).toBe(0);
    await box().fill('/settings');
    expect(await offered().count()).toBe(0);
    await be('Robin (moderator)');
    await enter('moderators');
    await box().fill('/settings');
    await offered('/settings panel').waitFor();
  });

  it('lets somebody who brought the bot along use it where it is not', async () => {
    await be('Kim (member, has installed the bot)');
    await servers().getByRole('button', { name: 'Lighthouse' }).click();
    await enter('quiet');
    await page().getByText('Recovery Bot is not in this server.').waitFor();
    await command('ask', { question: 'what is personal recovery' });
    await message('What is personal recovery?').getByText('Only you can see this').waitFor();
  });

  it('shows the channel chosen last, even when the one before answers later', async () => {
    await be('Robin (moderator)');
    const held: Route[] = [];
    await page().route('**/channels/*', (route) => void held.push(route), { times: 1 });
    await place('welcome').click();
    await enter('moderators');
    const [late] = held;
    const answered = page().waitForEvent('requestfinished', (request) => request === late?.request());
    await late?.continue();
    await answered;
    await box().fill('still here');
    await page().getByRole('heading', { name: '# moderators' }).waitFor();
    expect(await box().inputValue()).toBe('still here');
  });

  it('offers nothing to somebody who has not got the bot', async () => {
    await be('Noor (outsider, without the bot)');
    await page().getByRole('heading', { name: '# lounge' }).waitFor();
    expect(await box().getAttribute('placeholder')).toContain('No commands here');
  });
});
