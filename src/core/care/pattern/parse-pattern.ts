import type { AnchoredPattern, Pattern } from './pattern.ts';

/** How many words of any kind `..` and `...` may skip. */
const GAPS: ReadonlyMap<string, number> = new Map([
  ['..', 3],
  ['...', 8],
]);
const PIECES = /\.{2,3}|[()|?^$]|<[a-z-]+>|\*?[\p{L}\p{N}'’]+\*?|\S/gu;
const WORD = /^\*?[\p{L}\p{N}'’]+\*?$/u;

/**
 * Reads the small pattern language of corpus/care.
 * @throws SyntaxError in words for the pattern's writer
 */
export function parsePattern(source: string): AnchoredPattern {
  const pieces = source.match(PIECES) ?? [];
  const fromStart = pieces[0] === '^';
  const toEnd = pieces.at(-1) === '$';
  const inner = pieces.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
  let next = 0;

  const fail = (why: string) => new SyntaxError(`"${source}": ${why}`);

  function choice(): Pattern {
    const options = [sequence()];
    while (inner[next] === '|') {
      next++;
      options.push(sequence());
    }
    const [only] = options;
    return options.length === 1 && only ? only : { type: 'choice', options };
  }

  function sequence(): Pattern {
    const parts: Pattern[] = [];
    for (let piece = inner[next]; piece !== undefined && piece !== '|' && piece !== ')'; piece = inner[next]) {
      let part = single(piece);
      if (inner[next] === '?') {
        next++;
        part = { type: 'optional', part };
      }
      parts.push(part);
    }
    if (parts.length === 0) throw fail('something is missing beside "|" or between brackets');
    const [only] = parts;
    return parts.length === 1 && only ? only : { type: 'sequence', parts };
  }

  function single(piece: string): Pattern {
    next++;
    const most = GAPS.get(piece);
    if (most !== undefined) return { type: 'gap', most };
    if (piece.startsWith('<')) return { type: 'list', name: piece.slice(1, -1) };
    if (WORD.test(piece)) return { type: 'word', word: piece };
    if (piece !== '(') throw fail(`"${piece}" cannot stand here`);
    const inside = choice();
    if (inner[next] !== ')') throw fail('a bracket is not closed');
    next++;
    return inside;
  }

  const pattern = choice();
  if (next < inner.length) throw fail('a bracket is closed that was not opened');
  return { pattern, fromStart, toEnd };
}
