import { describe, expect, it } from 'vitest';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';
import { FIRST_WORDS } from '../../src/preview/page/first-words.ts';

describe('the first words of the preview', () => {
  it.each(CARE_LANGUAGES)('are there in %s, and name the two commands to begin with', (language) => {
    const named = FIRST_WORDS.get(language)?.match(/\{\w+\}/g);
    expect(named).toEqual(['{ask}', '{help}']);
  });
});
