import { z } from 'zod';
import type { Corpus } from '../corpus/corpus.ts';
import { parseYaml } from '../corpus/parse-yaml.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Finding } from '../corpus/references.ts';
import type { TextFile } from '../corpus/text-file.ts';
import { lintQuote } from './lint-quote.ts';
import type { Quote } from './quote.ts';
import { schemaFor } from './quote-schema.ts';
import { repeatedQuotes } from './repeated-quotes.ts';

export type ParsedQuotes =
  | { readonly ok: true; readonly quotes: readonly Quote[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const anyList = z.array(z.unknown(), 'write a list, one quote a line, each beginning with a hyphen');

/** Reads and checks `quotes.yaml` against the corpus its quotes belong to; reports every problem of every quote at once. */
export function parseQuotes(file: TextFile, corpus: Corpus): ParsedQuotes {
  const list = parseYaml(file, anyList);
  const entries = (list.value ?? []).map((entry, index) => ({ index, ...parseEntry(entry) }));
  const read = entries.flatMap(({ index, quote }) => (quote ? [{ index, quote }] : []));
  const repeated = repeatedQuotes(read.map(({ quote }) => quote));

  const problemAt = (index: number, { field, message }: Finding): Problem => ({
    file: file.file,
    line: list.lineOf(field === '' ? [index] : [index, field]),
    field: field === '' ? `[${index + 1}]` : `[${index + 1}].${field}`,
    message,
  });
  const problems = [
    ...list.problems,
    ...entries.flatMap(({ index, findings }) => findings.map((finding) => problemAt(index, finding))),
    ...read.flatMap(({ index, quote }, at) =>
      [...lintQuote(quote, corpus), ...(repeated[at] ?? [])].map((finding) => problemAt(index, finding)),
    ),
  ].sort((one, other) => one.line - other.line);
  return problems.length === 0
    ? { ok: true, quotes: read.map(({ quote }) => quote) }
    : { ok: false, problems };
}

function parseEntry(entry: unknown): { readonly quote: Quote | null; readonly findings: readonly Finding[] } {
  const result = schemaFor(entry).safeParse(entry);
  if (result.success) return { quote: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue): Finding[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((field) => ({ field, message: unknownField(field) }))
      : [{ field: issue.path.map(String).join('.'), message: issue.message }],
  );
  return { quote: null, findings };
}

function unknownField(field: string): string {
  return field === 'source'
    ? 'a quotation has no source: its author and work say where it comes from'
    : 'no such field; the top of the file lists them';
}
