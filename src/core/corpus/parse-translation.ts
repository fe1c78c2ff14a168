import { z } from 'zod';
import type { CareLanguage } from '../care/assessment.ts';
import type { Corpus } from './corpus.ts';
import { parseFrontMatter } from './front-matter.ts';
import { bannedWording } from './lint/banned-wording.ts';
import { line, list, MAX_QUESTION, MIN_ALIASES, passageId } from './parse-passage.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import type { Finding } from './references.ts';
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

const day = z.iso.date('a day, such as 2026-11-22');
const frontMatter = z.strictObject({
  id: passageId,
  of: day,
  question: line(MAX_QUESTION).regex(/\?$/, 'must end with a question mark'),
  aliases: list(line(MAX_QUESTION)).min(MIN_ALIASES, `at least ${MIN_ALIASES} other ways people ask this`),
  'other-side': z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(MAX_TRANSLATED_OTHER_SIDE, `at most ${MAX_TRANSLATED_OTHER_SIDE} characters`)
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
    const { value, problems: found, lineOf } = parseFrontMatter(source, frontMatter, MAX_TRANSLATED_BODY);
    problems.push(...found);
    if (!value) continue;
    const { 'other-side': otherSide = null, reviewed = null, ...same } = value.fields;
    const passage: PassageTranslation = { ...same, otherSide, reviewed, body: value.body };
    const findings = [
      ...againstEnglish(passage, corpus),
      ...(passages.has(passage.id) ? [{ field: 'id', message: `${passage.id} is translated twice` }] : []),
      ...repeated(passage, wordings),
      ...bannedWordings(passage, files.language),
    ];
    problems.push(
      ...findings.map(({ field, message }) => ({ file: source.file, line: lineOf(field), field, message })),
    );
    passages.set(passage.id, passage);
  }

  for (const source of files.topics) {
    const { value, problems: found, lineOf } = parseYaml(source, topics);
    problems.push(...found);
    (value ?? []).forEach((topic, index) => {
      const message = !corpus.topics.has(topic.id)
        ? `${topic.id} is not in topics.yaml`
        : topicNames.has(topic.id)
          ? `${topic.id} is translated twice`
          : '';
      if (message !== '')
        problems.push({
          file: source.file,
          line: lineOf([index, 'id']),
          field: `[${index + 1}].id`,
          message,
        });
      topicNames.set(topic.id, topic);
    });
  }
  return { translation: { passages, topics: topicNames }, problems };
}

function againstEnglish(
  { id, of, otherSide }: PassageTranslation,
  { passages }: Pick<Corpus, 'passages'>,
): Finding[] {
  const english = passages.get(id);
  if (!english) return [{ field: 'id', message: `there is no passage ${id} in English` }];
  const sides =
    english.otherSide !== null && otherSide === null
      ? [{ field: 'other-side', message: 'is missing: the English has one' }]
      : english.otherSide === null && otherSide !== null
        ? [{ field: 'other-side', message: 'the English has none' }]
        : [];
  const isStale = of !== english.reviewed;
  const message = `the English was last read on ${english.reviewed}: compare, mend, then put that day here`;
  return [...sides, ...(isStale ? [{ field: 'of', message }] : [])];
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
      : [{ field: 'aliases', message: `"${wording}": ${owner} already says it` }];
  });
}

function bannedWordings(passage: PassageTranslation, language: CareLanguage): Finding[] {
  const { question, body, otherSide, aliases } = passage;
  const said: [string, string][] = [
    ['question', question],
    ['body', body],
    ['other-side', otherSide ?? ''],
  ];
  return [
    ...said.flatMap(([field, text]) =>
      bannedWording(text, language, 'said').map((message) => ({ field, message })),
    ),
    ...bannedWording(aliases.join('\n'), language, 'asked').map((message) => ({
      field: 'aliases',
      message,
    })),
  ];
}
