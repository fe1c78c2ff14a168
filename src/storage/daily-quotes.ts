import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Problem } from '../core/corpus/problem.ts';
import { parseQuotes } from '../core/quotes/parse-quotes.ts';
import type { Quote } from '../core/quotes/quote.ts';

const FILE = 'quotes.yaml';

export interface LoadedQuotes {
  readonly quotes: readonly Quote[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the quotes of one or several folders laid out like `corpus/`; a folder may be without. A file with
 * problems gives none of its quotes, and the others still count.
 * @param root what file names in problems are told relative to
 * @throws where a file is there and cannot be read
 */
export async function loadQuotes(
  folders: readonly string[],
  root: string,
  corpus: Corpus,
): Promise<LoadedQuotes> {
  const quotes = new Map<string, Quote>();
  const problems: Problem[] = [];
  for (const folder of folders) {
    const path = join(folder, FILE);
    const text = await readFile(path, 'utf8').catch(unlessMissing);
    if (text === null) continue;
    const parsed = parseQuotes({ file: relative(root, path), text }, corpus);
    if (!parsed.ok) problems.push(...parsed.problems);
    else for (const quote of parsed.quotes) quotes.set(quote.id, quote);
  }
  return { quotes: [...quotes.values()], problems };
}

function unlessMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
