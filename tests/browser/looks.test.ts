import { expect, it } from 'vitest';
import { atPage, describeInBrowser, openSample } from '../support/preview-page.ts';

describeInBrowser('the looks of the preview page', () => {
  const { page } = openSample({ colorScheme: 'dark' });
  const background = () => page().evaluate('getComputedStyle(document.body).backgroundColor');

  it('follows the system until a theme is chosen, and remembers the choice', async () => {
    const dark = await background();
    await page().emulateMedia({ colorScheme: 'light' });
    const light = await background();
    expect(light).not.toBe(dark);
    await page().getByLabel('Theme').selectOption('Dark');
    expect(await background()).toBe(dark);
    await page().reload();
    await page().getByRole('heading', { name: '# general' }).waitFor();
    expect(await background()).toBe(dark);
  });

  it('moves nothing for those who asked for that', async () => {
    await page().emulateMedia({ reducedMotion: 'reduce' });
    expect(await page().evaluate('document.getAnimations().length')).toBe(0);
    const duration = 'getComputedStyle(document.querySelector("#drawer")).transitionDuration';
    expect(await page().evaluate(duration)).toBe('0s');
  });
});

describeInBrowser('the preview page on a narrow screen', () => {
  const { page } = openSample({ viewport: { width: 360, height: 640 }, hasTouch: true });
  const { box, message, command, place, enter } = atPage(page);
  const drawer = () => page().getByRole('button', { name: 'Servers and channels' });
  const overflow = () =>
    page().evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  it('fits, with an answer and with the tools open', async () => {
    await command('ask', { question: 'a question that is rather long for such a narrow screen as this one' });
    await message('Recovery is personal.').waitFor();
    expect(await overflow()).toBe(0);
    expect(await box().isVisible()).toBe(true);
    await page().getByRole('button', { name: 'Tools' }).click();
    await page().getByLabel('You are').waitFor();
    expect(await overflow()).toBe(0);
  });

  it('keeps the channels in a drawer that Escape closes', async () => {
    expect(await place('welcome').isVisible()).toBe(false);
    await drawer().click();
    await place('welcome').waitFor();
    expect(await box().isVisible()).toBe(true);
    expect(await page().locator('#composer').getAttribute('inert')).toBe('');
    await page().keyboard.press('Escape');
    await place('welcome').waitFor({ state: 'hidden' });
    expect(await page().evaluate('document.activeElement.id')).toBe('open-drawer');
    await drawer().click();
    await enter('welcome');
    await place('welcome').waitFor({ state: 'hidden' });
  });
});
