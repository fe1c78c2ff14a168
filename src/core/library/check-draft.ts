import type { z } from 'zod';
import type { Corpus } from '../corpus/corpus.ts';
import { bannedPhrases } from '../corpus/lint/banned-phrases.ts';
import { lintPassage } from '../corpus/lint/lint-passage.ts';
import { neededNotices } from '../corpus/lint/missing-notices.ts';
import { NOTICES } from '../corpus/passage.ts';
import type { Finding } from '../corpus/references.ts';
import { faultOf } from '../corpus/schema-faults.ts';
import { type LibraryEntry, type PassageEntry, type QuoteEntry, serverPassage } from './entry.ts';
import { type Draft, isQuoteDraft, passageSchema, quoteSchema } from './entry-schema.ts';
import { looksEnglish } from './looks-english.ts';

export type Checked =
  | { readonly ok: true; readonly entry: LibraryEntry }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads what a file or a form gives, and holds it to what the corpus is held to. */
export function checkDraft(draft: Draft, corpus: Corpus): Checked {
  const result = (isQuoteDraft(draft) ? quoteSchema : passageSchema).safeParse(draft);
  if (!result.success) return { ok: false, findings: result.error.issues.flatMap(findingsOf) };
  const entry = result.data.kind === 'passage' ? withNotices(result.data) : result.data;
  const findings = entry.kind === 'passage' ? passageFindings(entry, corpus) : quoteFindings(entry, corpus);
  return findings.length === 0 ? { ok: true, entry } : { ok: false, findings };
}

function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ field, fault: { kind: 'no-such-field', list: null } }));
  const [field = 'entry'] = issue.path;
  return [{ field: String(field), fault: faultOf(issue) }];
}

/** A moderator need not know the rule: what speaks of medicines or force carries the notice by itself. */
function withNotices(entry: PassageEntry): PassageEntry {
  const needed = neededNotices(serverPassage(entry)).map(({ notice }) => notice);
  const notices = NOTICES.filter((notice) => entry.notices.includes(notice) || needed.includes(notice));
  return { ...entry, notices };
}

function passageFindings(entry: PassageEntry, corpus: Corpus): Finding[] {
  const { topics, sources, source, body } = entry;
  // A source in the server's own words is a source too, as far as numbers are concerned.
  const sourced = source === null ? (sources.length > 0 ? sources : ['project']) : [...sources, 'server'];
  return [
    ...topics.filter((id) => !corpus.topics.has(id)).map((id) => unknown('topics', id)),
    ...sources.filter((id) => !corpus.sources.has(id)).map((id) => unknown('sources', id)),
    ...lintPassage({ ...serverPassage(entry), sources: sourced }, corpus, looksEnglish(body)),
    ...bannedPhrases(source ?? '', 'said').map((fault) => ({ field: 'source', fault })),
  ];
}

function quoteFindings({ text, topic, credit }: QuoteEntry, corpus: Corpus): Finding[] {
  const credits = credit ? [credit.author, credit.work, credit.licence].join('\n') : '';
  return [
    ...(corpus.topics.has(topic) ? [] : [unknown('topic', topic)]),
    ...bannedPhrases(text, 'said').map((fault) => ({ field: 'text', fault })),
    ...bannedPhrases(credits, 'said').map((fault) => ({ field: 'author', fault })),
  ];
}

const unknown = (field: string, id: string): Finding => ({ field, fault: { kind: 'unknown', id } });
