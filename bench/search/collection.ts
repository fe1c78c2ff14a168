import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Synonym } from '../../src/core/corpus/synonym.ts';
import type { Searchable } from './engine.ts';

export interface BenchQuery {
  readonly text: string;
  /** How good an answer each document is, by its id: above 0, higher is better. */
  readonly gains: ReadonlyMap<string, number>;
}

/** Documents, queries, and which documents answer which query. */
export interface Collection {
  readonly name: string;
  readonly documents: readonly Searchable[];
  readonly queries: readonly BenchQuery[];
  readonly synonyms: readonly Synonym[];
}

/**
 * Reads the Cranfield collection from the files `cran.all.1400`, `cran.qry` and `cranqrel` of a directory.
 * The judgments number the queries 1 to 225 in the order of the file and take no notice of their `.I` numbers.
 */
export function readCranfield(directory: string): Collection {
  const read = (file: string) => recordsOf(readFileSync(join(directory, file), 'utf8'));
  const gains = gainsOf(readFileSync(join(directory, 'cranqrel'), 'utf8'));
  return {
    name: 'Cranfield',
    documents: read('cran.all.1400').map(({ id, parts }) => {
      const question = parts.get('T') ?? '';
      return { id, question, aliases: [], body: withoutTitle(parts.get('W') ?? '', question) };
    }),
    queries: read('cran.qry')
      .map(({ parts }, at) => ({ text: parts.get('W') ?? '', gains: gains.get(at + 1) ?? new Map() }))
      .filter((query) => query.gains.size > 0),
    synonyms: [],
  };
}

/** A record begins with `.I` and its number; its parts begin with a dot and a letter. */
function recordsOf(text: string): readonly { id: string; parts: ReadonlyMap<string, string> }[] {
  return text
    .split(/^\.I /m)
    .slice(1)
    .map((record) => {
      const [id = '', ...rest] = record.split(/^\.([A-Z])\s*$/m);
      const parts = new Map<string, string>();
      for (let at = 0; at + 1 < rest.length; at += 2)
        parts.set(rest[at] ?? '', (rest[at + 1] ?? '').replace(/\s+/g, ' ').trim());
      return { id: id.trim(), parts };
    });
}

/** The texts begin by saying their titles again. */
const withoutTitle = (text: string, title: string) =>
  text.startsWith(title) ? text.slice(title.length) : text;

/** Grade 1 is a complete answer and 4 of least interest; what is graded -1 gains nothing, as in common use. */
function gainsOf(text: string): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const gains = new Map<number, Map<string, number>>();
  for (const line of text.split('\n')) {
    const [query, document = '', grade] = line.trim().split(/\s+/);
    const gain = 5 - Number(grade);
    if (!(gain >= 1 && gain <= 4)) continue;
    gains.set(Number(query), (gains.get(Number(query)) ?? new Map()).set(document, gain));
  }
  return gains;
}
