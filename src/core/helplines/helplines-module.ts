import type { Helplines } from './helpline.ts';

const HEADER = `// Generated from corpus/helplines.yaml by \`npm run build:helplines\`. Change that file, not this one.
import type { Helplines } from './helpline.ts';
`;

/** The table as the text of a module, a row a line, so that a changed number is a changed line in review. */
export function helplinesModule(helplines: Helplines): string {
  const lists = Object.entries(helplines).map(
    ([name, rows]: [string, readonly unknown[]]) =>
      `  ${name}: [\n${rows.map((row) => `    ${JSON.stringify(row)},\n`).join('')}  ],\n`,
  );
  return `${HEADER}\nexport const HELPLINES: Helplines = {\n${lists.join('')}};\n`;
}
