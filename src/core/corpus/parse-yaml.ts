import {
  type Document,
  isMap,
  isNode,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import type { Fault, YamlFault } from './fault.ts';
import type { Problem } from './problem.ts';
import { faultOf } from './schema-faults.ts';
import type { TextFile } from './text-file.ts';

export interface ParsedYaml<T> {
  /** Null when there are problems. */
  readonly value: T | null;
  /** As it stands, whatever the schema makes of it; null where it is no YAML. */
  readonly raw: unknown;
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
  const problemAt = (at: number, field: string, fault: Fault): Problem => ({
    file: source.file,
    line: at,
    field,
    fault,
  });

  const broken = [
    ...document.errors.map((error) => problemAt(line(error.pos[0]), 'YAML', yamlFault(error))),
    ...aliasesIn(document).map((offset) => problemAt(line(offset), 'YAML', { kind: 'yaml-star' })),
  ];
  if (broken.length > 0) return { value: null, raw: null, problems: broken, lineOf };

  const raw: unknown = document.toJS() ?? {};
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, raw, problems: [], lineOf };
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => {
          const path = [...issue.path, key];
          return problemAt(lineOf(path), fieldName(path), { kind: 'no-such-field', list: 'readme' });
        })
      : [problemAt(lineOf(issue.path), fieldName(issue.path), faultOf(issue))],
  );
  return { value: null, raw, problems, lineOf };
}

/** What is at the bottom of most errors of a kind. */
const YAML_FAULTS: ReadonlyMap<YAMLError['code'], YamlFault> = new Map([
  ['DUPLICATE_KEY', 'field-twice'],
  ['BAD_INDENT', 'indentation'],
  ['TAB_AS_INDENT', 'indentation'],
  ['MISSING_CHAR', 'unclosed'],
]);

function yamlFault({ code, message }: YAMLError): Fault {
  return { kind: 'yaml', what: YAML_FAULTS.get(code) ?? 'quotes', detail: message };
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
