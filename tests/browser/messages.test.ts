import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLocalDiscord } from '../../src/preview/local-discord.ts';
import { atPage, describeInBrowser, openSample } from '../support/preview-page.ts';

const root = join(import.meta.dirname, '..', '..');

describeInBrowser('messages on the preview page', () => {
  const { page, discord, errors, faults } = openSample();
  const { box, message, command, offered } = atPage(page);
  const say = async (text: string) => {
    await box().fill(text);
    await box().press('Enter');
  };

  it('says plainly that it is not Discord', async () => {
    expect(await page().getByText('This is not Discord').isVisible()).toBe(true);
  });

  it('mentions the bot by name, which the box offers', async () => {
    await box().pressSequentially('@rec');
    await offered('@Recovery Bot').click();
    await page().keyboard.type('are you there?');
    await page().keyboard.press('Enter');
    await message('You said: @Recovery Bot are you there?').waitFor();
  });

  it('replies to a message, and shows to which', async () => {
    await say('the first words');
    await message('the first words').hover();
    await message('the first words').getByRole('button', { name: 'Reply to Sam' }).click();
    await page().getByText('Replying to Sam').waitFor();
    await say('the second words');
    await message('the second words').getByText('Reply to Sam the first words').waitFor();
    await page().getByText('Replying to Sam').waitFor({ state: 'hidden' });
  });

  it('deletes a message from its menu', async () => {
    await say('a slip of the pen');
    await message('a slip of the pen').click({ button: 'right' });
    await page().getByRole('menuitem', { name: 'Delete message' }).click();
    await message('a slip of the pen').waitFor({ state: 'detached' });
  });

  it('takes over the words typed behind a command, and sends them as they are', async () => {
    await box().fill('/ask Hope in Winter');
    await box().press('Enter');
    await page().getByRole('form', { name: '/ask' }).waitFor();
    await page().keyboard.press('Enter');
    await page().getByRole('heading', { name: 'Hope in Winter' }).waitFor();
  });

  it('shows that the bot thinks, then what it found', async () => {
    await command('slow');
    await message('Found it.').waitFor();
    await message('One more thing.').waitFor();
    expect(await page().getByText('is thinking…').count()).toBe(0);
  });

  it('says what stands in the way', async () => {
    discord().faults.next('POST', /\/callback$/, {
      respond: { status: 404, body: { code: 10062, message: 'x' } },
    });
    await box().fill('/form');
    await box().press('Enter');
    await page().keyboard.press('Enter');
    await page().getByRole('alert').filter({ hasText: 'The application did not respond' }).first().waitFor();
    errors().splice(0);
  });

  it('runs nothing that somebody wrote', async () => {
    await say('<img src=x onerror="document.title=1"> [x](javascript:alert(1)) **bold**');
    await message('bold').waitFor();
    expect(await message('bold').locator('.prose img, a[href^="javascript"]').count()).toBe(0);
    expect(await page().title()).toBe('Local preview');
  });

  it('comes back by itself when the bot is started again', async () => {
    const first = await createLocalDiscord({ port: 0, page: { root } });
    await page().goto(first.url);
    await page().getByRole('heading', { name: '# general' }).waitFor();
    await first.as('Kim', 'general').say('is anybody up');
    await message('is anybody up').waitFor();
    await first.close();
    await page().getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    const again = await createLocalDiscord({ port: Number(new URL(first.url).port), page: { root } });
    await again.as('Kim', 'general').say('good morning');
    await message('good morning').waitFor();
    await again.close();
    await page().close();
    faults.splice(0);
  });
});
