import { describe, expect, it } from 'vitest';
import { careEn } from '../../src/copy/care/en.ts';
import { copyFor } from '../../src/copy/copy-for.ts';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';
import { GIVEN, sentencesOf } from './sentences.ts';

/** A name and a bare address are the same in every language. */
const SAME_IN_ENGLISH = ['helplines.contact.whatsapp', 'helplines.contact.web'];

/** Words that make suicide a crime or an achievement, and marks that split a word by gender. */
const UNWANTED = {
  en: /commit|successful|failed/iu,
  es: /comet|exitoso|fallid|@|\/[ao]s?\b|\(a\)/iu,
  fr: /commet|commis|réussi|raté|·|\(e\)/iu,
  de: /selbstmord|freitod|begeh|gelungen|misslungen|[*:_]innen?\b/iu,
  pt: /comet|bem-sucedid|fracassad|@|\/[ao]s?\b|\(a\)/iu,
};

const english = new Map(sentencesOf(careEn).map((sentence) => [sentence.path, sentence]));
const translations = CARE_LANGUAGES.filter((language) => language !== 'en');
const boldMarks = (text: string) => text.split('**').length - 1;
const NAMES =
  /findahelpline\.com|NG\d+|Stopping antidepressants|Royal College of Psychiatrists|Maudsley Deprescribing Guidelines|20\d\d/g;
const named = (text: string) => text.match(NAMES) ?? [];

describe.each(translations)('the words of care in %s', (language) => {
  const sentences = sentencesOf(copyFor(language).care);

  it('are every sentence of the English and no other', () => {
    expect(sentences.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
  });

  it.each(sentences.map((sentence) => [sentence.path, sentence] as const))(
    'put %s in their own words, and keep its bold type and names',
    (path, sentence) => {
      const original = english.get(path);
      expect(sentence.text.trim()).not.toBe('');
      expect(sentence.text).toBe(sentence.text.trim());
      if (SAME_IN_ENGLISH.includes(path)) expect(sentence.text).toBe(original?.text);
      else expect(sentence.text).not.toBe(original?.text);
      expect(sentence.given).toEqual(original?.given);
      expect(boldMarks(sentence.text)).toBe(boldMarks(original?.text ?? ''));
      expect(named(sentence.text)).toEqual(named(original?.text ?? ''));
    },
  );
});

describe.each(CARE_LANGUAGES)('each sentence in %s', (language) => {
  const { care } = copyFor(language);
  const sentences = sentencesOf(care);

  it('says what it is given', () => {
    for (const { path, text, given } of sentences)
      for (const part of given) expect(text, path).toContain(part);
  });

  it('does without what it is not given', () => {
    const [number] = GIVEN;
    const without = [care.helplines.heading(null), care.helplines.contact.text(number, null)];
    for (const text of without) expect(text).not.toMatch(/null|\*\*\*\*|: *$/);
    expect(without[1]).toContain(`**${number}**`);
  });

  it('blames nobody and gives the reader no gender mark', () => {
    for (const { path, text } of sentences) expect(text, path).not.toMatch(UNWANTED[language]);
  });

  it('holds no number of its own to dial: those come from the reviewed table', () => {
    const years = /\b20\d\d\b|NG\d+|24 h(?:ours|oras)?|\b24\sh\/24, 7\sj\/7/g;
    for (const { path, text } of sentences) expect(text.replace(years, ''), path).not.toMatch(/\d/);
  });
});
