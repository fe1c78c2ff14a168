import { z } from 'zod';
import type { Fault } from '../corpus/fault.ts';
import type { TextFile } from '../corpus/text-file.ts';
import { jsonFault } from './json-fault.ts';
import { jsonLines } from './json-lines.ts';
import type { ReadDocument } from './markdown-documents.ts';

const record = z.record(z.string(), z.unknown());
const shape = z.strictObject({
  passages: z.array(z.unknown()).default([]),
  quotes: z.array(z.unknown()).default([]),
});

/** The entries of a JSON file: `{ "passages": […], "quotes": […] }`, each with the fields of the Markdown form. */
export function* jsonDocuments({ file, text }: TextFile): Generator<ReadDocument> {
  const broken = (line: number, fault: Fault): ReadDocument => ({
    draft: null,
    problems: [{ file, line, field: 'file', fault }],
    lineOf: () => line,
  });
  const parsed = parseJson(text);
  if (!parsed.ok) return yield broken(parsed.line, { kind: 'not-json' });
  const lists = shape.safeParse(Array.isArray(parsed.value) ? { passages: parsed.value } : parsed.value);
  if (!lists.success) return yield broken(1, { kind: 'needs-lists' });

  let lines: ReadonlyMap<string, number> | null = null;
  const lineOf = (path: string): number => {
    // Only needed where something is wrong.
    lines ??= jsonLines(text, Array.isArray(parsed.value) ? 2 : 3);
    return lines.get(path) ?? lines.get(path.replace(/\.[^.]*$/, '')) ?? 1;
  };
  for (const [name, list] of Object.entries(lists.data)) {
    for (const [index, value] of list.entries()) {
      const path = Array.isArray(parsed.value) ? `${index}` : `${name}.${index}`;
      const draft = record.safeParse(value);
      yield draft.success
        ? { draft: draft.data, problems: [], lineOf: (field) => lineOf(`${path}.${field}`) }
        : broken(lineOf(`${path}.`), { kind: 'needs-braces' });
    }
  }
}

function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly line: number } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, line: text.slice(0, jsonFault(text)).split('\n').length };
  }
}
