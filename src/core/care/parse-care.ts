import type { CareLanguage } from './assessment.ts';
import type { CareLanguageData } from './care-data.ts';
import { type CareFile, careFileSchema, medicinesFileSchema } from './care-schema.ts';
import { createLanguageAssessor } from './create-language-assessor.ts';

export type ParsedCare =
  | { readonly ok: true; readonly data: CareLanguageData; readonly file: CareFile }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Joins a language's own file with its part of the medicines, or lists all that is wrong with either. */
export function parseCare(language: CareLanguage, own: unknown, medicines: unknown): ParsedCare {
  const ownFile = careFileSchema.safeParse(own);
  const shared = medicinesFileSchema.safeParse(medicines);
  if (!ownFile.success || !shared.success) {
    const issues = [...(ownFile.error?.issues ?? []), ...(shared.error?.issues ?? [])];
    return { ok: false, problems: issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  }
  const part = shared.data.languages[language];
  const file: CareFile = {
    words: { ...shared.data.words, ...ownFile.data.words, ...part?.words },
    harmless: [...ownFile.data.harmless, ...(part?.harmless ?? [])],
    contexts: { ...ownFile.data.contexts, ...part?.contexts },
    ideas: [...ownFile.data.ideas, ...(part?.ideas ?? [])],
  };
  const data: CareLanguageData = {
    language,
    words: file.words,
    harmless: file.harmless.flatMap(({ patterns }) => patterns),
    contexts: file.contexts,
    ideas: file.ideas.map(
      ({
        id,
        kind,
        imminent,
        with: needed,
        unless,
        'by-others': byOthers,
        'shared-words': sharedWords,
        patterns,
      }) => ({
        id,
        kind,
        imminent,
        with: needed,
        unless,
        byOthers,
        sharedWords,
        patterns,
      }),
    ),
  };
  const problems = [...unknownContexts(data), ...unreadable(data)];
  return problems.length === 0 ? { ok: true, data, file } : { ok: false, problems };
}

function unknownContexts({ ideas, contexts }: CareLanguageData): string[] {
  return ideas.flatMap((idea) =>
    [...idea.with, ...idea.unless]
      .filter((name) => !Object.hasOwn(contexts, name))
      .map((name) => `${idea.id}: there is no context "${name}"`),
  );
}

function unreadable(data: CareLanguageData): string[] {
  try {
    createLanguageAssessor(data);
    return [];
  } catch (error) {
    if (error instanceof SyntaxError) return [error.message];
    throw error;
  }
}
