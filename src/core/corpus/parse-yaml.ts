import { type Document, isMap, isNode, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

export interface ParsedYaml<T> {
  /** Null when there are problems. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** The line where a field stands, for checks made later; its parent's line where it is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads YAML against a schema; every problem names the line it stands on.
 * @param firstLine the line of the file on which `source.text` begins, counted from 1
 */
export function parseYaml<T>(source: TextFile, schema: z.ZodType<T>, firstLine = 1): ParsedYaml<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter, prettyErrors: false });
  const line = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => line(offsetOf(document.contents, path));
  const problemAt = (at: number, field: string, message: string): Problem => ({
    file: source.file,
    line: at,
    field,
    message,
  });

  const broken = [
    ...document.errors.map((error) =>
      problemAt(line(error.pos[0]), 'YAML', `${error.message} (put text that holds ": " or "#" in quotes)`),
    ),
    ...aliasesIn(document).map((offset) =>
      problemAt(line(offset), 'YAML', 'a value that begins with * must stand in quotes'),
    ),
  ];
  if (broken.length > 0) return { value: null, problems: broken, lineOf };

  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, problems: [], lineOf };
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => {
          const path = [...issue.path, key];
          return problemAt(lineOf(path), fieldName(path), 'no such field; see corpus/README.md for the list');
        })
      : [problemAt(lineOf(issue.path), fieldName(issue.path), issue.message)],
  );
  return { value: null, problems, lineOf };
}

/** Where YAML's own aliases stand: nobody means one, and one without its anchor cannot be read. */
function aliasesIn(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias(_, { range }) {
      offsets.push(range?.[0] ?? 0);
    },
  });
  return offsets;
}

function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      if (pair && isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
    }
    node = childOf(node, key);
    if (isNode(node) && node.range && typeof key === 'number') offset = node.range[0];
  }
  return offset;
}

function childOf(node: unknown, key: PropertyKey): unknown {
  const collection = isNode(node) && 'get' in node ? node : null;
  return collection?.get(key, true);
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`)).join('');
  return name.replace(/^\./, '') || 'file';
}
