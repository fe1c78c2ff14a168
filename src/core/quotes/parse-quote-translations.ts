import { z } from 'zod';
import type { CareLanguage } from '../care/assessment.ts';
import { bannedWording } from '../corpus/lint/banned-wording.ts';
import { line, passageId } from '../corpus/parse-passage.ts';
import { parseYaml } from '../corpus/parse-yaml.ts';
import type { Problem } from '../corpus/problem.ts';
import type { TextFile } from '../corpus/text-file.ts';
import type { Quote } from './quote.ts';
import { MIN_TEXT } from './quote-schema.ts';

/** In characters: other languages say the same in a quarter more. */
const MAX_TRANSLATED_TEXT = 300;

/** The `quotes.yaml` of one language. */
export interface QuoteTranslationFile extends TextFile {
  readonly language: CareLanguage;
}

const schema = z.array(
  z.strictObject({
    id: passageId,
    text: line(MAX_TRANSLATED_TEXT).min(MIN_TEXT, `at least ${MIN_TEXT} characters`),
  }),
  'write a list, one quote a line, each beginning with a hyphen',
);

/** Gives quotes their translations, and reports what is wrong with these, all at once. */
export function withTranslations(
  quotes: readonly Quote[],
  files: readonly QuoteTranslationFile[],
): { readonly quotes: readonly Quote[]; readonly problems: readonly Problem[] } {
  const known = new Set(quotes.map(({ id }) => id));
  const translations = new Map<string, Map<CareLanguage, string>>();
  const problems: Problem[] = [];
  for (const source of files) {
    const { value, problems: found, lineOf } = parseYaml(source, schema);
    problems.push(...found);
    (value ?? []).forEach(({ id, text }, index) => {
      const ofQuote = translations.get(id) ?? new Map<CareLanguage, string>();
      const problem = (field: string, message: string): Problem => ({
        file: source.file,
        line: lineOf([index, field]),
        field: `[${index + 1}].${field}`,
        message,
      });
      if (!known.has(id)) problems.push(problem('id', `there is no quote ${id} in English`));
      if (ofQuote.has(source.language)) problems.push(problem('id', `${id} is translated twice`));
      for (const message of bannedWording(text, source.language, 'said'))
        problems.push(problem('text', message));
      translations.set(id, ofQuote.set(source.language, text));
    });
  }
  const translated = quotes.map((quote): Quote => {
    const ofQuote = translations.get(quote.id);
    return ofQuote && quote.kind !== 'server-quote' ? { ...quote, translations: ofQuote } : quote;
  });
  return { quotes: translated, problems };
}
