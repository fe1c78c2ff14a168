import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openSample } from '../support/preview-page.ts';

describeInBrowser('components on the preview page', () => {
  const { page } = openSample();
  const { message, command, choose, offered, box } = atPage(page);
  const gallery = () => message('Everything at once');

  it('shows every kind: pictures from here, those from elsewhere as links, files, greyed-out buttons', async () => {
    await command('everything');
    await gallery().getByRole('img', { name: 'A small picture' }).waitFor();
    const width = 'document.querySelector(".thumbnail img").naturalWidth';
    await expect.poll(() => page().evaluate(width)).toBeGreaterThan(0);
    expect(
      await gallery()
        .getByRole('link', { name: /^Picture: Elsewhere/ })
        .isVisible(),
    ).toBe(true);
    expect(await gallery().getByRole('link', { name: 'words.txt' }).isVisible()).toBe(true);
    expect(await gallery().getByRole('button', { name: 'Not now' }).isDisabled()).toBe(true);
    expect(
      await gallery()
        .getByRole('link', { name: /Source/ })
        .getAttribute('href'),
    ).toBe('https://example.org');
    expect(await gallery().getByRole('separator').count()).toBe(1);
  });

  it('keeps hidden words hidden until they are pressed', async () => {
    await command('everything');
    const hidden = gallery().getByRole('button', { name: 'Hidden, press to show' });
    await hidden.focus();
    await page().keyboard.press('Enter');
    await gallery().getByText('the end').waitFor();
    expect(await hidden.count()).toBe(0);
  });

  it('names people, channels, commands and times', async () => {
    await command('everything');
    expect(await gallery().getByText('in 2 hours').getAttribute('title')).toMatch(/\d{4} at/);
    await gallery().getByRole('link', { name: '/ask' }).click();
    await page().getByRole('form', { name: '/ask' }).waitFor();
    await page().getByRole('button', { name: 'Cancel the command' }).click();
    await gallery().getByRole('link', { name: '#welcome' }).click();
    await page().getByRole('heading', { name: '# welcome' }).waitFor();
    await page().getByRole('button', { name: 'general' }).click();
  });

  it.each([
    ['One of these', 'Two', /Chosen: 2/],
    ['Somebody', 'Robin', /Chosen: \d{17}/],
    ['A role', '@Moderator', /Chosen: \d{17}/],
    ['Anybody or a role', 'Kim', /Chosen: \d{17}/],
    ['A channel', '#welcome', /Channel: \d{17}/],
  ])('chooses from the menu “%s”', async (menu, option, answer) => {
    const answers = page().locator('.message').filter({ hasText: answer });
    const before = await answers.count();
    await command('menus');
    await choose(message('Menus'), menu, option);
    await expect.poll(() => answers.count()).toBe(before + 1);
  });

  it('chooses several from a menu, no more than it takes, and sends them when it is closed', async () => {
    await command('menus');
    await message('Menus').getByRole('combobox', { name: 'Two or three of these' }).click();
    for (const name of ['One', 'Two', 'Three', 'Four']) await offered(name).click();
    expect(await offered('Four').getAttribute('aria-selected')).toBe('false');
    await page().keyboard.press('Escape');
    await message('Chosen: 1, 2, 3').waitFor();
  });

  it('finds people in a menu by typing', async () => {
    await command('menus');
    await message('Menus').getByRole('combobox', { name: 'Somebody' }).click();
    await page().getByRole('combobox', { name: 'Search: Somebody' }).fill('nobody like that');
    await page().getByText('Nothing found').waitFor();
    await page().getByRole('combobox', { name: 'Search: Somebody' }).fill('ki');
    expect(await offered().count()).toBe(1);
    await page().keyboard.press('Enter');
    await message('Menus').getByRole('combobox', { name: 'Somebody: Kim' }).waitFor();
  });

  it('takes a form with every kind of field', async () => {
    await command('survey');
    const form = page().getByRole('dialog', { name: 'Survey' });
    await choose(form, /^Menu/, 'One', 'Two');
    await choose(form, /^People/, 'Kim');
    await form.getByRole('radio', { name: 'Two' }).check();
    await form.getByRole('checkbox', { name: 'One' }).check();
    const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('words') };
    await form.getByLabel('File').setInputFiles(file);
    await form.getByRole('button', { name: 'Submit' }).click();
    await message('"menu":["1","2"],"people":["Kim"],"radio":"2","boxes":["1"],"file":["a.txt"]').waitFor();
  });

  it('fills in options of every kind, and says what is wrong with them', async () => {
    await box().pressSequentially('/import ');
    const form = page().getByRole('form', { name: '/import' });
    const file = { name: 'in.txt', mimeType: 'text/plain', buffer: Buffer.from('in') };
    await form.getByLabel('file (required)').setInputFiles(file);
    await form.getByRole('button', { name: '+ count' }).click();
    await form.getByRole('textbox', { name: 'count' }).fill('9');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByText('count: The number must be 5 or less.').waitFor();
    await form.getByRole('textbox', { name: 'count' }).fill('3');
    await form.getByRole('button', { name: '+ person' }).click();
    await page().keyboard.type('Ki');
    await offered('Kim').waitFor();
    await page().keyboard.press('Enter');
    await form.getByRole('button', { name: '+ kind' }).click();
    await page().keyboard.type('nothing of the sort');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByText('kind: Choose one of the options that are offered.').waitFor();
    await form.getByRole('combobox', { name: 'kind' }).fill('Quotes');
    await form.getByRole('button', { name: 'Send' }).click();
    await message('"person":"Kim"').getByRole('link', { name: 'out.txt' }).waitFor();
    await message('"count":3,"kind":"quotes"').waitFor();
  });
});
