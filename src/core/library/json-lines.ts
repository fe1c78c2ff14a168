/**
 * On which line of a JSON text each value stands, by its path, such as `passages.0.question`.
 * @param text sound JSON: it is looked through, not checked
 * @param depth how many steps down paths are told
 */
export function jsonLines(text: string, depth: number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const path: (string | number)[] = [];
  let line = 1;
  let isKey = false;

  const note = () => {
    if (path.length > 0 && path.length <= depth) lines.set(path.join('.'), line);
  };

  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    else if (sign === '{' || sign === '[') {
      isKey = sign === '{';
      path.push(isKey ? '' : 0);
      if (!isKey) note();
    } else if (sign === '}' || sign === ']') {
      path.pop();
      isKey = false;
    } else if (sign === ',') {
      const last = path[path.length - 1];
      isKey = typeof last === 'string';
      if (typeof last === 'number') {
        path[path.length - 1] = last + 1;
        note();
      }
    } else if (sign === '"') {
      const end = closingQuote(text, at);
      if (isKey) {
        path[path.length - 1] = text.slice(at + 1, end);
        isKey = false;
        note();
      }
      at = end;
    }
  }
  return lines;
}

/** Where a string that begins at `opening` ends; the text's length where it does not. */
export function closingQuote(text: string, opening: number): number {
  let at = opening + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
