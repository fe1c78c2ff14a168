/** The most lines of its own that a server may add to the helplines: with the longest country's they fill one message. */
export const MAX_LOCAL_LINES = 6;
/** In characters as they are sent, with the backslashes that keep Markdown from being one. */
export const MAX_LOCAL_LINE = 200;

const MARKDOWN = /[*_~`|\\]/g;

/** Whether a line of a server's own is short enough to be shown. */
export function isLocalLine(line: string): boolean {
  return line.length + (line.match(MARKDOWN)?.length ?? 0) <= MAX_LOCAL_LINE;
}

/** The helplines in a text field, one on each line. @returns null where they are too many, or one is too long */
export function localLinesIn(text: string): readonly string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const distinct = [...new Set(lines)];
  return distinct.length <= MAX_LOCAL_LINES && distinct.every(isLocalLine) ? distinct : null;
}
