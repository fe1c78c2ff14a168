import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Corpus } from '../core/corpus/corpus.ts';
import { type ParsedQuotes, parseQuotes } from '../core/quotes/parse-quotes.ts';

/**
 * Reads and checks the quotes of one or several folders laid out like `corpus/`; a folder may have none.
 * @param root what file names in problems are told relative to
 */
export async function loadQuotes(
  folders: readonly string[],
  root: string,
  corpus: Corpus,
): Promise<ParsedQuotes> {
  const files = await Promise.all(folders.map((folder) => readIfThere(join(folder, 'quotes.yaml'))));
  const parsed = files.flatMap((file) =>
    file === null ? [] : [parseQuotes({ file: relative(root, file.path), text: file.text }, corpus)],
  );
  const problems = parsed.flatMap((list) => (list.ok ? [] : list.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, quotes: parsed.flatMap((list) => (list.ok ? list.quotes : [])) };
}

async function readIfThere(path: string): Promise<{ path: string; text: string } | null> {
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
