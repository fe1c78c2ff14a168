import { z } from 'zod';
import type { Corpus } from '../corpus/corpus.ts';
import type { Fault } from '../corpus/fault.ts';
import { parseYaml } from '../corpus/parse-yaml.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Finding } from '../corpus/references.ts';
import { faultOf, says } from '../corpus/schema-faults.ts';
import type { TextFile } from '../corpus/text-file.ts';
import { type IsUnread, QUOTES } from '../corpus/unread.ts';
import { lintQuote, lintQuoteText } from './lint-quote.ts';
import type { Quote } from './quote.ts';
import { schemaFor } from './quote-schema.ts';
import { repeatedQuotes } from './repeated-quotes.ts';

export type ParsedQuotes =
  | { readonly ok: true; readonly quotes: readonly Quote[] }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** The quotes that have no problems by themselves. */
      readonly sound: readonly Quote[];
      readonly isUnread: IsUnread;
    };

const anyList = z.array(z.unknown(), says({ kind: 'needs-quotes' }));

/** Reads and checks `quotes.yaml` against the corpus its quotes belong to; reports every problem of every quote at once. */
export function parseQuotes(file: TextFile, corpus: Corpus): ParsedQuotes {
  const list = parseYaml(file, anyList);
  const entries = (list.value ?? []).map((entry, index) => ({ index, ...parseEntry(entry) }));
  const sound = entries.flatMap(({ quote }) => quote ?? []);
  const repeated = repeatedQuotes(entries.map(({ id, text }) => ({ id, text })));
  const unread = new Set(entries.flatMap(({ quote, id }) => (quote ? [] : [id])));

  const problemAt = (index: number, { field, fault }: Finding): Problem => ({
    file: file.file,
    line: list.lineOf(field === '' ? [index] : [index, field]),
    field: field === '' ? `[${index + 1}]` : `[${index + 1}].${field}`,
    fault,
  });
  const problems = [
    ...list.problems,
    ...entries.flatMap(({ index, findings }) => findings.map((finding) => problemAt(index, finding))),
    ...entries.flatMap(({ index, quote, text }) =>
      [...(quote ? lintQuote(quote, corpus) : lintQuoteText(text)), ...(repeated[index] ?? [])].map(
        (finding) => problemAt(index, finding),
      ),
    ),
  ].sort((one, other) => one.line - other.line);
  return problems.length === 0
    ? { ok: true, quotes: sound }
    : {
        ok: false,
        problems,
        sound,
        isUnread: (where, id) => where === QUOTES && (list.value === null || unread.has(id)),
      };
}

interface ParsedEntry {
  /** Null where it has problems by itself; its id and text are then what can be read of them, or nothing. */
  readonly quote: Quote | null;
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const readable = z
  .object({ id: z.string().catch(''), text: z.string().catch('') })
  .catch({ id: '', text: '' });

function parseEntry(entry: unknown): ParsedEntry {
  const result = schemaFor(entry).safeParse(entry);
  if (result.success) {
    const { id, text } = result.data;
    return { quote: result.data, id, text, findings: [] };
  }
  const findings = result.error.issues.flatMap((issue): Finding[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((field) => ({ field, fault: unknownField(field) }))
      : [{ field: issue.path.map(String).join('.'), fault: faultOf(issue) }],
  );
  return { quote: null, ...readable.parse(entry), findings };
}

function unknownField(field: string): Fault {
  return field === 'source'
    ? { kind: 'source-of-quotation' }
    : { kind: 'no-such-field', list: 'top-of-file' };
}
