import type { z } from 'zod';
import type { Corpus } from './corpus.ts';
import { lintPassage } from './lint/lint-passage.ts';
import { pointsSchema, sourcesSchema, synonymsSchema, topicsSchema } from './parse-lists.ts';
import { type ParsedPassage, parsePassage } from './parse-passage.ts';
import { parseTranslation, type TranslationFiles } from './parse-translation.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Passage } from './passage.ts';
import type { Problem } from './problem.ts';
import { referenceProblems } from './references.ts';
import type { TextFile } from './text-file.ts';

/** The files of `corpus/`, as read; several of a kind where a host adds a corpus of their own. */
export interface CorpusFiles {
  readonly passages: readonly TextFile[];
  readonly topics: readonly TextFile[];
  readonly sources: readonly TextFile[];
  readonly points: readonly TextFile[];
  readonly synonyms: readonly TextFile[];
  /** Once a language at most. */
  readonly translations: readonly TranslationFiles[];
}

export type ParsedCorpus =
  | { readonly ok: true; readonly corpus: Corpus }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads and checks the whole corpus; reports every problem of every file at once. */
export function parseCorpus(files: CorpusFiles): ParsedCorpus {
  const topics = parseList(files.topics, topicsSchema);
  const sources = parseList(files.sources, sourcesSchema);
  const points = parseList(files.points, pointsSchema);
  const synonyms = files.synonyms.map((source) => parseYaml(source, synonymsSchema));
  const parsed = files.passages.map((source) => ({ file: source.file, ...parsePassage(source) }));
  const passages = uniquePassages(parsed);
  const translated = files.translations.map((source) => ({
    language: source.language,
    ...parseTranslation(source, { passages: passages.byId, topics: topics.byId }),
  }));

  const corpus: Corpus = {
    passages: passages.byId,
    topics: topics.byId,
    sources: sources.byId,
    points: points.byId,
    synonyms: synonyms.flatMap(({ value }) => value ?? []),
    translations: new Map(translated.map(({ language, translation }) => [language, translation])),
  };
  const problems = [
    ...topics.problems,
    ...sources.problems,
    ...points.problems,
    ...synonyms.flatMap((list) => list.problems),
    ...parsed.flatMap((file) => file.problems),
    ...passages.problems,
    ...parsed.flatMap((file) => (file.passage ? passageProblems(file, file.passage, corpus) : [])),
    ...translated.flatMap((language) => language.problems),
  ];
  return problems.length === 0 ? { ok: true, corpus } : { ok: false, problems };
}

function passageProblems(
  file: ParsedPassage & { file: string },
  passage: Passage,
  corpus: Corpus,
): Problem[] {
  const findings = [...referenceProblems(passage, corpus), ...lintPassage(passage, corpus)];
  return findings.map(({ field, message }) => ({
    file: file.file,
    line: file.lineOf(field),
    field,
    message,
  }));
}

function parseList<T extends { readonly id: string }>(sources: readonly TextFile[], schema: z.ZodType<T[]>) {
  const byId = new Map<string, T>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const list = parseYaml(source, schema);
    problems.push(...list.problems);
    for (const entry of list.value ?? []) {
      if (byId.has(entry.id)) {
        problems.push({ file: source.file, line: 1, field: entry.id, message: 'this id is used twice' });
      }
      byId.set(entry.id, entry);
    }
  }
  return { byId, problems };
}

function uniquePassages(parsed: readonly (ParsedPassage & { file: string })[]) {
  const byId = new Map<string, Passage>();
  const asked = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, passage, lineOf } of parsed) {
    if (!passage) continue;
    if (byId.has(passage.id)) {
      problems.push({
        file,
        line: lineOf('id'),
        field: 'id',
        message: `another passage is called ${passage.id}`,
      });
    }
    byId.set(passage.id, passage);
    for (const wording of [passage.question, ...passage.aliases]) {
      const key = wording
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const owner = asked.get(key);
      if (owner !== undefined) {
        const whose = owner === passage.id ? 'this passage already says it' : `${owner} already says it`;
        problems.push({ file, line: lineOf('aliases'), field: 'aliases', message: `"${wording}": ${whose}` });
      }
      asked.set(key, passage.id);
    }
  }
  return { byId, problems };
}
