import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type CorpusFiles, type ParsedCorpus, parseCorpus } from '../core/corpus/parse-corpus.ts';
import type { TextFile } from '../core/corpus/text-file.ts';

/**
 * Reads and checks the corpus in one or several folders laid out like `corpus/`, as one. Each part of
 * that layout may be missing from a folder, so that a host can add only passages.
 * @param root what file names in problems are told relative to
 * @throws where a folder or a file cannot be read
 */
export async function loadCorpus(folders: readonly string[], root: string): Promise<ParsedCorpus> {
  const parts = await Promise.all(folders.map((folder) => readCorpusFiles(folder, root)));
  return parseCorpus({
    passages: parts.flatMap(({ passages }) => passages),
    topics: parts.flatMap(({ topics }) => topics),
    sources: parts.flatMap(({ sources }) => sources),
    points: parts.flatMap(({ points }) => points),
    synonyms: parts.flatMap(({ synonyms }) => synonyms),
  });
}

async function readCorpusFiles(folder: string, root: string): Promise<CorpusFiles> {
  const names = await readdir(folder);
  const read = async (...path: string[]): Promise<TextFile> => {
    const full = join(folder, ...path);
    return { file: relative(root, full), text: await readFile(full, 'utf8') };
  };
  const list = (name: string) =>
    Promise.all(names.filter((present) => present === name).map((present) => read(present)));
  const passages = names.includes('passages') ? await readdir(join(folder, 'passages')) : [];
  return {
    topics: await list('topics.yaml'),
    sources: await list('sources.yaml'),
    points: await list('points.yaml'),
    synonyms: await list('synonyms.yaml'),
    passages: await Promise.all(
      passages
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => read('passages', name)),
    ),
  };
}
