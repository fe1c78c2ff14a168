import type { z } from 'zod';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

export interface ParsedFrontMatter<T> {
  /** Null when there are problems. */
  readonly value: { readonly fields: T; readonly body: string } | null;
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
    const message = 'must begin with a line of ---, the fields, another line of ---, and then the answer';
    return { value: null, problems: [{ file, line: 1, field: 'file', message }], lineOf: () => 1 };
  }
  const { matter = '', body: rawBody = '' } = parts.groups;
  const bodyLine = matter.split('\n').length + 2;
  const yaml: ParsedYaml<T> = parseYaml({ file, text: matter }, schema, 2);
  const body = rawBody.trim();
  const problems = [
    ...yaml.problems,
    ...bodyProblems(body, maxBody).map((message) => ({ file, line: bodyLine, field: 'body', message })),
  ];
  const lineOf = (field: string) => (field === 'body' ? bodyLine : yaml.lineOf([field]));
  const value = yaml.value === null || problems.length > 0 ? null : { fields: yaml.value, body };
  return { value, problems, lineOf };
}

function bodyProblems(body: string, maxBody: number): string[] {
  if (body === '') return ['write the answer below the second line of ---'];
  if (body.length > maxBody) {
    return [`${body.length} characters; at most ${maxBody}: cut, or make two passages of it`];
  }
  if (/^#{1,6} /m.test(body)) return ['no headings: the question is the heading'];
  return [];
}
