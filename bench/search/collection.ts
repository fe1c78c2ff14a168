import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text to be found, with a heading of its own. */
export interface BenchDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface BenchQuery {
  readonly id: string;
  readonly text: string;
  /** How good an answer each document is, by its id: above 0, higher is better. */
  readonly gains: ReadonlyMap<string, number>;
}

export interface Collection {
  readonly name: string;
  readonly documents: readonly BenchDocument[];
  readonly queries: readonly BenchQuery[];
}

/**
 * Reads the Cranfield collection from the files `cran.all.1400`, `cran.qry` and `cranqrel` of a directory.
 * The judgments number the queries 1 to 225 in the order of the file and take no notice of their `.I` numbers.
 */
export function readCranfield(directory: string): Collection {
  const documents = records(readFileSync(join(directory, 'cran.all.1400'), 'utf8')).map(({ id, parts }) => ({
    id,
    title: parts.get('T') ?? '',
    text: parts.get('W') ?? '',
  }));
  const gains = readGains(readFileSync(join(directory, 'cranqrel'), 'utf8'));
  const queries = records(readFileSync(join(directory, 'cran.qry'), 'utf8')).map(({ parts }, at) => ({
    id: String(at + 1),
    text: parts.get('W') ?? '',
    gains: gains.get(String(at + 1)) ?? new Map<string, number>(),
  }));
  return { name: 'cranfield', documents, queries };
}

function records(text: string): readonly { id: string; parts: ReadonlyMap<string, string> }[] {
  return text
    .split(/^\.I /m)
    .slice(1)
    .map((record) => {
      const [id = '', ...parts] = record.split(/^\.([A-Z])\s*$/m);
      const named = new Map<string, string>();
      for (let at = 0; at + 1 < parts.length; at += 2)
        named.set(parts[at] ?? '', (parts[at + 1] ?? '').replace(/\s+/g, ' ').trim());
      return { id: id.trim().replace(/^0+/, ''), parts: named };
    });
}

const GAIN_OF_GRADE = new Map([
  ['1', 4],
  ['2', 3],
  ['3', 2],
  ['4', 1],
]);

function readGains(text: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const gains = new Map<string, Map<string, number>>();
  for (const line of text.split('\n')) {
    const [query, document, grade = ''] = line.trim().split(/\s+/);
    const gain = GAIN_OF_GRADE.get(grade);
    if (query === undefined || document === undefined || gain === undefined) continue;
    gains.set(query, (gains.get(query) ?? new Map()).set(document, gain));
  }
  return gains;
}
