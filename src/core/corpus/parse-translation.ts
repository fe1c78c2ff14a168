import { z } from 'zod';
import type { CareLanguage } from '../care/assessment.ts';
import type { Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';
import { parseFrontMatter } from './front-matter.ts';
import { bannedWording } from './lint/banned-wording.ts';
import { idOfFile, line, list, MAX_QUESTION, MIN_ALIASES, passageId } from './parse-passage.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { independent, readableFields } from './readable-fields.ts';
import type { Finding } from './references.ts';
import { says } from './schema-faults.ts';
import { soundEntries } from './sound-entries.ts';
import type { TextFile } from './text-file.ts';
import type { PassageTranslation, TopicTranslation, Translation } from './translation.ts';

/** In characters: other languages say the same in a fifth more. */
export const MAX_TRANSLATED_BODY = 1_100;
export const MAX_TRANSLATED_OTHER_SIDE = 650;

/** The files of one language, such as `corpus/es/`. */
export interface TranslationFiles {
  readonly language: CareLanguage;
  readonly passages: readonly TextFile[];
  readonly topics: readonly TextFile[];
}

const day = z.iso.date(says({ kind: 'needs-day' }));
const frontMatter = z.strictObject({
  id: passageId,
  of: day,
  question: line(MAX_QUESTION).regex(/\?$/, says({ kind: 'no-question-mark' })),
  aliases: list(line(MAX_QUESTION)).min(MIN_ALIASES, says({ kind: 'too-few-aliases', least: MIN_ALIASES })),
  'other-side': z
    .string()
    .trim()
    .min(1, says({ kind: 'empty' }))
    .max(MAX_TRANSLATED_OTHER_SIDE, says({ kind: 'too-long', most: MAX_TRANSLATED_OTHER_SIDE }))
    .optional(),
  reviewed: day.optional(),
});
const topics: z.ZodType<TopicTranslation[]> = z.array(
  z.strictObject({ id: passageId, name: line(60), description: line(100) }),
);

/** Reads what there is in one language and holds it against the English. @param corpus the English one, whole */
export function parseTranslation(
  files: TranslationFiles,
  corpus: Pick<Corpus, 'passages' | 'topics'>,
): { readonly translation: Translation; readonly problems: readonly Problem[] } {
  const passages = new Map<string, PassageTranslation>();
  const wordings = new Map<string, string>();
  const topicNames = new Map<string, TopicTranslation>();
  const problems: Problem[] = [];

  for (const source of files.passages) {
    const {
      value,
      raw,
      problems: found,
      lineOf,
    } = parseFrontMatter(source, frontMatter, MAX_TRANSLATED_BODY);
    problems.push(...found);
    const fields = value?.fields ?? readableFields(raw?.fields);
    const { 'other-side': otherSide = null, reviewed = null, ...same } = fields;
    const id = same.id || idOfFile(source.file);
    const passage: PassageTranslation = { ...same, id, otherSide, reviewed, body: raw?.body ?? '' };
    const findings: Finding[] = [
      ...againstEnglish(passage, corpus),
      ...(passages.has(id) ? [twice(id)] : []),
      ...repeated(passage, wordings),
      ...bannedWordings(passage, files.language),
    ];
    problems.push(
      ...independent(findings, found).map(({ field, fault }) => ({
        file: source.file,
        line: lineOf(field),
        field,
        fault,
      })),
    );
    passages.set(id, passage);
  }

  for (const source of files.topics) {
    const list = parseYaml(source, topics);
    problems.push(...list.problems);
    for (const { index, entry: topic } of soundEntries(list, topics)) {
      const { id } = topic;
      const fault: Fault | null = !corpus.topics.has(id)
        ? { kind: 'not-in', id, file: 'topics.yaml' }
        : topicNames.has(id)
          ? { kind: 'translated-twice', id }
          : null;
      const line = list.lineOf([index, 'id']);
      if (fault) problems.push({ file: source.file, line, field: `[${index + 1}].id`, fault });
      topicNames.set(id, topic);
    }
  }
  return { translation: { passages, topics: topicNames }, problems };
}

function againstEnglish(
  { id, of, otherSide }: PassageTranslation,
  { passages }: Pick<Corpus, 'passages'>,
): Finding[] {
  const english = passages.get(id);
  if (!english) return [{ field: 'id', fault: { kind: 'not-in-english', id, what: 'passage' } }];
  const day = english.reviewed;
  const findings: Finding[] = [];
  if (english.otherSide !== null && otherSide === null)
    findings.push({ field: 'other-side', fault: { kind: 'side-missing' } });
  if (english.otherSide === null && otherSide !== null)
    findings.push({ field: 'other-side', fault: { kind: 'side-too-many' } });
  if (of !== day) findings.push({ field: 'of', fault: { kind: 'older-english', day } });
  return findings;
}

/** Ways of asking that two passages share. @param wordings whose they are; added to */
function repeated({ id, question, aliases }: PassageTranslation, wordings: Map<string, string>): Finding[] {
  return [question, ...aliases].flatMap((wording) => {
    const key = wording
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const owner = wordings.get(key);
    wordings.set(key, id);
    return owner === undefined || owner === id
      ? []
      : [{ field: 'aliases', fault: { kind: 'said-before', wording, owner } }];
  });
}

const twice = (id: string): Finding => ({ field: 'id', fault: { kind: 'translated-twice', id } });

function bannedWordings(passage: PassageTranslation, language: CareLanguage): Finding[] {
  const { question, body, otherSide, aliases } = passage;
  const said: [string, string][] = [
    ['question', question],
    ['body', body],
    ['other-side', otherSide ?? ''],
  ];
  return [
    ...said.flatMap(([field, text]) =>
      bannedWording(text, language, 'said').map((fault) => ({ field, fault })),
    ),
    ...bannedWording(aliases.join('\n'), language, 'asked').map((fault) => ({ field: 'aliases', fault })),
  ];
}
