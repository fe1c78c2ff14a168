import { bullets } from './layout.ts';

/** What somebody typed, exactly as it was typed: no links, no mentions and no formatting come of it. */
export function verbatim(text: string): string {
  return `\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``;
}

/** As many lines of a list as fit. @param max in characters */
export function bulletsWithin(lines: readonly string[], max: number): { text: string; isWhole: boolean } {
  const fitting: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 3;
    if (length > max) break;
    fitting.push(line);
  }
  return { text: bullets(fitting), isWhole: fitting.length === lines.length };
}
