import type { z } from 'zod';
import type { Corpus } from './corpus.ts';
import { lintPassage } from './lint/lint-passage.ts';
import { type Asked, parseAsked } from './parse-asked.ts';
import { parseElsewhere } from './parse-elsewhere.ts';
import { pointsSchema, sourcesSchema, synonymsSchema, topicsSchema } from './parse-lists.ts';
import { idOfFile, type ParsedPassage, parsePassage } from './parse-passage.ts';
import { parseTranslation, type TranslationFiles } from './parse-translation.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Passage } from './passage.ts';
import type { Problem } from './problem.ts';
import { independent } from './readable-fields.ts';
import { referenceProblems } from './references.ts';
import { saidBefore, type Wording } from './said-before.ts';
import { soundEntries } from './sound-entries.ts';
import type { TextFile } from './text-file.ts';
import { type IsUnread, PASSAGES, restsOnUnread, unreadIds } from './unread.ts';

/** The files of `corpus/`, as read; several of a kind where a host adds a corpus of their own. */
export interface CorpusFiles {
  readonly passages: readonly TextFile[];
  /** More ways of asking, a file a passage. */
  readonly asked: readonly TextFile[];
  /** Questions about other things, one a line. */
  readonly elsewhere: readonly TextFile[];
  readonly topics: readonly TextFile[];
  readonly sources: readonly TextFile[];
  readonly points: readonly TextFile[];
  readonly synonyms: readonly TextFile[];
  /** Once a language at most. */
  readonly translations: readonly TranslationFiles[];
}

export type ParsedCorpus =
  | { readonly ok: true; readonly corpus: Corpus }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** What is sound of it, to check more against. */
      readonly sound: Corpus;
      readonly isUnread: IsUnread;
    };

/** Reads and checks the whole corpus; reports every problem of every file at once, and none that only follows from another. */
export function parseCorpus(files: CorpusFiles): ParsedCorpus {
  const topics = parseList(files.topics, topicsSchema);
  const sources = parseList(files.sources, sourcesSchema);
  const points = parseList(files.points, pointsSchema);
  const synonyms = files.synonyms.map((source) => parseYaml(source, synonymsSchema));
  const parsed = files.passages.map((source) => ({ file: source.file, ...parsePassage(source) }));
  const passages = uniquePassages(parsed);
  const asked = parseAsked(files.asked, (id) => passages.byId.has(id));
  const { elsewhere, problems: unfit } = parseElsewhere(files.elsewhere);
  const translated = files.translations.map((source) => ({
    language: source.language,
    ...parseTranslation(source, { passages: passages.byId, topics: topics.byId }),
  }));

  const corpus: Corpus = {
    passages: withAsked(passages.byId, asked.asked),
    topics: topics.byId,
    sources: sources.byId,
    points: points.byId,
    synonyms: synonyms.flatMap(({ value }) => value ?? []),
    elsewhere,
    translations: new Map(translated.map(({ language, translation }) => [language, translation])),
  };
  const unread = new Map([
    ['topics.yaml', topics.unread],
    ['sources.yaml', sources.unread],
    ['points.yaml', points.unread],
    [PASSAGES, new Set(parsed.flatMap((file) => (file.passage ? [] : [file.draft.id, idOfFile(file.file)])))],
  ]);
  const isUnread: IsUnread = (where, id) => {
    const ids = unread.get(where);
    return ids === null || ids?.has(id) === true;
  };
  const problems = [
    ...topics.problems,
    ...sources.problems,
    ...points.problems,
    ...synonyms.flatMap((list) => list.problems),
    ...parsed.flatMap((file) => file.problems),
    ...passages.problems,
    ...asked.problems,
    ...unfit,
    ...saidBefore([...parsed.flatMap(wordingsIn), ...asked.asked.map((one) => ({ ...one, field: 'asked' }))]),
    ...parsed.flatMap((file) => passageProblems(file, corpus)),
    ...translated.flatMap((language) => language.problems),
  ].filter(({ fault }) => !restsOnUnread(fault, isUnread));
  return problems.length === 0 ? { ok: true, corpus } : { ok: false, problems, sound: corpus, isUnread };
}

function passageProblems(
  { file, draft, problems, lineOf }: ParsedPassage & { file: string },
  corpus: Corpus,
): Problem[] {
  const findings = [...referenceProblems(draft, corpus), ...lintPassage(draft, corpus)];
  return independent(findings, problems).map(({ field, fault }) => ({
    file,
    line: lineOf(field),
    field,
    fault,
  }));
}

function parseList<T extends { readonly id: string }>(sources: readonly TextFile[], schema: z.ZodType<T[]>) {
  const byId = new Map<string, T>();
  const problems: Problem[] = [];
  let unread: Set<string> | null = new Set();
  for (const source of sources) {
    const list = parseYaml(source, schema);
    problems.push(...list.problems);
    const ids = unreadIds(list);
    unread = unread && ids && new Set([...unread, ...ids]);
    for (const { entry } of soundEntries(list, schema)) {
      if (byId.has(entry.id)) {
        problems.push({ file: source.file, line: 1, field: entry.id, fault: { kind: 'id-twice' } });
      }
      byId.set(entry.id, entry);
    }
  }
  return { byId, problems, unread };
}

function withAsked(
  passages: ReadonlyMap<string, Passage>,
  asked: readonly Asked[],
): ReadonlyMap<string, Passage> {
  const wordings = new Map<string, string[]>();
  for (const { id, wording } of asked) wordings.set(id, [...(wordings.get(id) ?? []), wording]);
  return new Map([...passages].map(([id, passage]) => [id, { ...passage, asked: wordings.get(id) ?? [] }]));
}

function wordingsIn({ file, draft, lineOf }: ParsedPassage & { file: string }): readonly Wording[] {
  const { id, question, aliases } = draft;
  const place = { id, file, line: lineOf('aliases'), field: 'aliases' };
  return [question, ...aliases].map((wording) => ({ ...place, wording }));
}

function uniquePassages(parsed: readonly (ParsedPassage & { file: string })[]) {
  const byId = new Map<string, Passage>();
  const taken = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, passage, draft, lineOf } of parsed) {
    const { id } = draft;
    if (taken.has(id)) {
      problems.push({
        file,
        line: lineOf('id'),
        field: 'id',
        fault: { kind: 'id-taken', id, by: 'passage' },
      });
    }
    taken.add(id);
    if (passage) byId.set(id, passage);
  }
  return { byId, problems };
}
