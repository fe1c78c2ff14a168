import type { CodeBlock } from './markdown.ts';

/** `a/{b,c}.ts` as a shell reads it. */
export function filesNamed(name: string): string[] {
  const [, before = '', choices, after = ''] = /^(.*)\{(.+)\}(.*)$/.exec(name) ?? [];
  return choices === undefined ? [name] : choices.split(',').map((choice) => before + choice + after);
}

/** The file that the paragraph above a block speaks of first. @throws where it names none */
export function fileOf({ named, code }: CodeBlock): string {
  const file = named.find((name) => /^[\w./{},-]+\.(ts|md)$/.test(name));
  if (file === undefined) throw new Error(`Above this block no file is named:\n${code}`);
  return file;
}

/**
 * Changes a text as a block of `+`, `-` and context lines says; `@@` leads to another place, and `…` stands for
 * anything.
 * @throws where a place is not found, or more than one is
 */
export function applyDiff(text: string, diff: string): string {
  return diff
    .trimEnd()
    .split(/^@@$\n?/m)
    .reduce(applyPlace, text);
}

function applyPlace(text: string, place: string): string {
  const steps = place
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ sign: line.slice(0, 1), words: line.slice(1) }));
  const there = steps.filter(({ sign }) => sign !== '+');
  const lines = text.split('\n');
  const starts = lines.flatMap((_, at) =>
    there.every(({ words }, offset) => isLike(lines[at + offset] ?? '', words)) ? [at] : [],
  );
  const [start] = starts;
  if (start === undefined || starts.length > 1)
    throw new Error(`${starts.length} places instead of one look like this:\n${place}`);

  let at = start;
  const changed = steps.flatMap(({ sign, words }) => {
    if (sign === '+') return [words];
    const line = lines[at] ?? '';
    at += 1;
    return sign === '-' ? [] : [line];
  });
  return [...lines.slice(0, start), ...changed, ...lines.slice(at)].join('\n');
}

function isLike(line: string, words: string): boolean {
  const [begin = '', ...others] = words.split('…');
  if (others.length === 0) return line === words;
  return (
    line.startsWith(begin) &&
    others.every((part) => line.includes(part)) &&
    line.endsWith(others.at(-1) ?? '')
  );
}
