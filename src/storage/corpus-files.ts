import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { CARE_LANGUAGES } from '../core/care/assessment.ts';
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
  const all = (kind: 'passages' | 'asked' | 'elsewhere' | 'topics' | 'sources' | 'points' | 'synonyms') =>
    parts.flatMap((part) => part[kind]);
  return parseCorpus({
    passages: all('passages'),
    asked: all('asked'),
    elsewhere: all('elsewhere'),
    topics: all('topics'),
    sources: all('sources'),
    points: all('points'),
    synonyms: all('synonyms'),
    translations: LANGUAGES.map((language) => {
      const files = parts.flatMap(({ translations }) =>
        translations.filter((part) => part.language === language),
      );
      return {
        language,
        passages: files.flatMap(({ passages }) => passages),
        topics: files.flatMap(({ topics }) => topics),
      };
    }).filter(({ passages, topics }) => passages.length + topics.length > 0),
  });
}

const LANGUAGES = CARE_LANGUAGES.filter((language) => language !== 'en');

async function readCorpusFiles(folder: string, root: string): Promise<CorpusFiles> {
  const names = await namesIn(folder);
  const translations = await Promise.all(
    LANGUAGES.filter((language) => names.includes(language)).map(async (language) => {
      const within = join(folder, language);
      const translated = await namesIn(within);
      return {
        language,
        passages: await filesIn('passages', '.md', within, translated, root),
        topics: await list('topics.yaml', within, translated, root),
      };
    }),
  );
  return {
    topics: await list('topics.yaml', folder, names, root),
    sources: await list('sources.yaml', folder, names, root),
    points: await list('points.yaml', folder, names, root),
    synonyms: await list('synonyms.yaml', folder, names, root),
    passages: await filesIn('passages', '.md', folder, names, root),
    asked: await filesIn('asked', '.txt', folder, names, root),
    elsewhere: await filesIn('elsewhere', '.txt', folder, names, root),
    translations,
  };
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder);

async function read(path: string, root: string): Promise<TextFile> {
  return { file: relative(root, path), text: await readFile(path, 'utf8') };
}

/** One file or none. */
function list(name: string, folder: string, names: readonly string[], root: string): Promise<TextFile[]> {
  const present = names.filter((other) => other === name);
  return Promise.all(present.map((file) => read(join(folder, file), root)));
}

async function filesIn(
  part: 'passages' | 'asked' | 'elsewhere',
  ending: string,
  folder: string,
  names: readonly string[],
  root: string,
): Promise<TextFile[]> {
  if (!names.includes(part)) return [];
  const within = join(folder, part);
  const files = (await namesIn(within)).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(files.map((name) => read(join(within, name), root)));
}
