import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

export interface ParsedFrontMatter<T> {
  /** Null when there are problems. */
  readonly value: { readonly fields: T; readonly body: string } | null;
  /** As it stands, problems and all; null where the file has no two parts. */
  readonly raw: { readonly fields: unknown; readonly body: string } | null;
  readonly problems: readonly Problem[];
  /** The line where a front-matter key, or `body`, stands. */
  lineOf(field: string): number;
}

/** Reads a Markdown file of front matter between two lines of `---`, then the answer, of at most `maxBody` characters. */
export function parseFrontMatter<T>(
  { file, text }: TextFile,
  schema: z.ZodType<T>,
  maxBody: number,
): ParsedFrontMatter<T> {
  const parts = /^---\n(?<matter>[\s\S]*?\n)---\n(?<body>[\s\S]*)$/.exec(
    text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'),
  );
  if (!parts?.groups) {
    const fault = { kind: 'needs-front-matter' } as const;
    return { value: null, raw: null, problems: [{ file, line: 1, field: 'file', fault }], lineOf: () => 1 };
  }
  const { matter = '', body: rawBody = '' } = parts.groups;
  const bodyLine = matter.split('\n').length + 2;
  const yaml: ParsedYaml<T> = parseYaml({ file, text: matter }, schema, 2);
  const body = rawBody.trim();
  const problems = [
    ...yaml.problems,
    ...bodyFaults(body, maxBody).map((fault) => ({ file, line: bodyLine, field: 'body', fault })),
  ];
  const lineOf = (field: string) => (field === 'body' ? bodyLine : yaml.lineOf([field]));
  const value = yaml.value === null || problems.length > 0 ? null : { fields: yaml.value, body };
  return { value, raw: { fields: yaml.raw, body }, problems, lineOf };
}

function bodyFaults(body: string, most: number): Fault[] {
  const { length } = body;
  if (length === 0) return [{ kind: 'needs-answer' }];
  if (length > most) return [{ kind: 'answer-too-long', length, most }];
  return /^#{1,6} /m.test(body) ? [{ kind: 'heading' }] : [];
}
