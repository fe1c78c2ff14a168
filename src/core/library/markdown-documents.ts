import { z } from 'zod';
import type { Fault } from '../corpus/fault.ts';
import { parseYaml } from '../corpus/parse-yaml.ts';
import type { Problem } from '../corpus/problem.ts';
import { says } from '../corpus/schema-faults.ts';
import type { TextFile } from '../corpus/text-file.ts';
import { type Draft, isQuoteDraft } from './entry-schema.ts';

/** One document of a file: what it says, or why that cannot be read. */
export interface ReadDocument {
  /** Null when there are problems. */
  readonly draft: Draft | null;
  readonly problems: readonly Problem[];
  lineOf(field: string): number;
}

interface RawDocument {
  readonly matter: string;
  /** The lines on which the first field and the body begin. */
  readonly matterLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Fields longer than this are not fields: the longest passage needs a third of it. */
const MAX_MATTER = 10_000;
const record = z.record(z.string(), z.unknown(), says({ kind: 'needs-fields' }));

/** The documents of a Markdown file, one after the other: each has its fields between two lines of `---`, then the text. */
export function* markdownDocuments({ file, text }: TextFile): Generator<ReadDocument> {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const marks = lines.flatMap((line, at) => (/^---\s*$/.test(line) ? [at] : []));
  const before = lines.slice(0, marks[0] ?? lines.length).findIndex((line) => line.trim() !== '');
  if (before >= 0 || marks.length === 0) yield broken(file, before + 1, { kind: 'needs-opening' });

  for (let at = 0; at < marks.length; at += 2) {
    const open = marks[at] ?? 0;
    const close = marks[at + 1];
    if (close === undefined) {
      yield broken(file, open + 1, { kind: 'needs-closing' });
      return;
    }
    const next = marks[at + 2] ?? lines.length;
    yield readDocument(file, {
      matter: lines.slice(open + 1, close).join('\n'),
      matterLine: open + 2,
      body: lines
        .slice(close + 1, next)
        .join('\n')
        .trim(),
      bodyLine: close + 2,
    });
  }
}

function readDocument(file: string, { matter, matterLine, body, bodyLine }: RawDocument): ReadDocument {
  if (matter.length > MAX_MATTER) return broken(file, matterLine, { kind: 'fields-too-long' });
  const fields = parseYaml({ file, text: `${matter}\n` }, record, matterLine);
  const name = fields.value && isQuoteDraft(fields.value) ? 'text' : 'body';
  return {
    draft: fields.value && { [name]: body, ...fields.value },
    problems: fields.problems,
    lineOf: (field) => (field === 'body' || field === 'text' ? bodyLine : fields.lineOf([field])),
  };
}

const broken = (file: string, line: number, fault: Fault): ReadDocument => ({
  draft: null,
  problems: [{ file, line: Math.max(1, line), field: 'file', fault }],
  lineOf: () => Math.max(1, line),
});
