import { z } from 'zod';
import type { CareLanguage } from '../care/assessment.ts';
import type { Fault } from '../corpus/fault.ts';
import { bannedWording } from '../corpus/lint/banned-wording.ts';
import { line, passageId } from '../corpus/parse-passage.ts';
import { parseYaml } from '../corpus/parse-yaml.ts';
import type { Problem } from '../corpus/problem.ts';
import { says } from '../corpus/schema-faults.ts';
import { soundEntries } from '../corpus/sound-entries.ts';
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
    text: line(MAX_TRANSLATED_TEXT).min(MIN_TEXT, says({ kind: 'too-short', least: MIN_TEXT })),
  }),
  says({ kind: 'needs-quotes' }),
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
    const list = parseYaml(source, schema);
    problems.push(...list.problems);
    for (const { index, entry } of soundEntries(list, schema)) {
      const { id, text } = entry;
      const ofQuote = translations.get(id) ?? new Map<CareLanguage, string>();
      const problem = (field: string, fault: Fault): Problem => ({
        file: source.file,
        line: list.lineOf([index, field]),
        field: `[${index + 1}].${field}`,
        fault,
      });
      if (!known.has(id)) problems.push(problem('id', { kind: 'not-in-english', id, what: 'quote' }));
      if (ofQuote.has(source.language)) problems.push(problem('id', { kind: 'translated-twice', id }));
      for (const fault of bannedWording(text, source.language, 'said')) problems.push(problem('text', fault));
      translations.set(id, ofQuote.set(source.language, text));
    }
  }
  const translated = quotes.map((quote): Quote => {
    const ofQuote = translations.get(quote.id);
    return ofQuote && quote.kind !== 'server-quote' ? { ...quote, translations: ofQuote } : quote;
  });
  return { quotes: translated, problems };
}
