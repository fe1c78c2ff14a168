import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type CorpusFiles, type ParsedCorpus, parseCorpus } from '../core/corpus/parse-corpus.ts';
import type { TextFile } from '../core/corpus/text-file.ts';

/**
 * Reads and checks the corpus in a folder laid out like `corpus/`.
 * @param root what file names in problems are told relative to
 * @throws where a file cannot be read
 */
export async function loadCorpus(folder: string, root: string): Promise<ParsedCorpus> {
  return parseCorpus(await readCorpusFiles(folder, root));
}

async function readCorpusFiles(folder: string, root: string): Promise<CorpusFiles> {
  const read = async (...path: string[]): Promise<TextFile> => {
    const full = join(folder, ...path);
    return { file: relative(root, full), text: await readFile(full, 'utf8') };
  };
  const names = (await readdir(join(folder, 'passages'))).filter((name) => name.endsWith('.md')).sort();
  const [topics, sources, points, synonyms, ...passages] = await Promise.all([
    read('topics.yaml'),
    read('sources.yaml'),
    read('points.yaml'),
    read('synonyms.yaml'),
    ...names.map((name) => read('passages', name)),
  ]);
  return { topics, sources, points, synonyms, passages };
}
