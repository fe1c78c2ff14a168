import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyFor } from '../../src/copy/copy-for.ts';
import { en } from '../../src/copy/en.ts';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';

describe('the words for a locale', () => {
  it.each([
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['es', 'es'],
    ['fr', 'fr'],
    ['de', 'de'],
    ['pt-BR', 'pt'],
    ['pt', 'pt'],
    ['en-GB', 'en'],
    ['en-US', 'en'],
    ['en', 'en'],
  ])('of %s are those of %s', (locale, language) => {
    expect(copyFor(locale).care.locale).toBe(language);
  });

  it.each([null, '', '-', 'ja', 'zh-CN', 'sv-SE', 'est', 'ES', 'constructor', '__proto__'])(
    'are English for %j',
    (locale) => {
      expect(copyFor(locale)).toBe(en);
    },
  );

  it('are words whatever the locale says', () => {
    fc.assert(fc.property(fc.string(), (locale) => copyFor(locale).care.locale.length === 2));
  });

  it.each(CARE_LANGUAGES)('are the same each time: %s', (language) => {
    expect(copyFor(language)).toBe(copyFor(language));
  });
});
