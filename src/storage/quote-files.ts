import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { CARE_LANGUAGES } from '../core/care/assessment.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Problem } from '../core/corpus/problem.ts';
import { type IsUnread, restsOnUnread } from '../core/corpus/unread.ts';
import { withTranslations } from '../core/quotes/parse-quote-translations.ts';
import { parseQuotes } from '../core/quotes/parse-quotes.ts';
import type { Quote } from '../core/quotes/quote.ts';

export type LoadedQuotes =
  | { readonly ok: true; readonly quotes: readonly Quote[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads and checks the quotes of one or several folders laid out like `corpus/`, and their translations; a folder
 * may have none.
 * @param root what file names in problems are told relative to
 * @param isUnread what of the corpus has problems of its own
 */
export async function loadQuotes(
  folders: readonly string[],
  root: string,
  corpus: Corpus,
  isUnread: IsUnread = () => false,
): Promise<LoadedQuotes> {
  const files = await Promise.all(folders.map((folder) => readIfThere(join(folder, 'quotes.yaml'), root)));
  const parsed = files.flat().map((file) => parseQuotes(file, corpus));
  const english = parsed.flatMap((list) => (list.ok ? list.quotes : list.sound));
  const languages = CARE_LANGUAGES.filter((language) => language !== 'en');
  const translations = await Promise.all(
    folders.flatMap((folder) =>
      languages.map(async (language) => {
        const translated = await readIfThere(join(folder, language, 'quotes.yaml'), root);
        return translated.map((file) => ({ ...file, language }));
      }),
    ),
  );
  const { quotes, problems: mistranslated } = withTranslations(english, translations.flat());
  const unread = [isUnread, ...parsed.flatMap((list) => (list.ok ? [] : list.isUnread))];
  const problems = [...parsed.flatMap((list) => (list.ok ? [] : list.problems)), ...mistranslated].filter(
    ({ fault }) => !unread.some((isIt) => restsOnUnread(fault, isIt)),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, quotes };
}

/** One file or none. */
async function readIfThere(path: string, root: string): Promise<{ file: string; text: string }[]> {
  try {
    return [{ file: relative(root, path), text: await readFile(path, 'utf8') }];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
