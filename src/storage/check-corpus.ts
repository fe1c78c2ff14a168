import type { Corpus } from '../core/corpus/corpus.ts';
import type { Problem } from '../core/corpus/problem.ts';
import type { Quote } from '../core/quotes/quote.ts';
import { loadCorpus } from './corpus-files.ts';
import { loadQuotes } from './quote-files.ts';

export type CheckedCorpus =
  | { readonly ok: true; readonly corpus: Corpus; readonly quotes: readonly Quote[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads and checks all that there is in one or several folders laid out like `corpus/`, quotes too. Whatever is wrong,
 * all that can be told of the rest is told with it.
 * @param root what file names in problems are told relative to
 */
export async function checkCorpus(folders: readonly string[], root: string): Promise<CheckedCorpus> {
  const parsed = await loadCorpus(folders, root);
  const loaded = parsed.ok
    ? await loadQuotes(folders, root, parsed.corpus)
    : await loadQuotes(folders, root, parsed.sound, parsed.isUnread);
  if (parsed.ok && loaded.ok) return { ok: true, corpus: parsed.corpus, quotes: loaded.quotes };
  return {
    ok: false,
    problems: [...(parsed.ok ? [] : parsed.problems), ...(loaded.ok ? [] : loaded.problems)],
  };
}
