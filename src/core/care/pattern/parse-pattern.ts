import type { Pattern } from './pattern.ts';

/** How many words of any kind `..` and `...` may skip. */
const GAPS: ReadonlyMap<string, number> = new Map([
  ['..', 5],
  ['...', 10],
]);
const PIECES = /\.{2,3}|[()|?^$]|<[a-z-]+>|\*?[\p{L}\p{N}'’]+\*?|\S/gu;
const WORD = /^(\*?[\p{L}\p{N}'’]+\*?|\^|\$)$/u;

/**
 * Reads the small pattern language of corpus/care.
 * @throws SyntaxError in words for the pattern's writer
 */
export function parsePattern(source: string): Pattern {
  const pieces = source.match(PIECES) ?? [];
  let next = 0;

  const fail = (why: string) => new SyntaxError(`"${source}": ${why}`);

  function choice(): Pattern {
    const options = [sequence()];
    while (pieces[next] === '|') {
      next++;
      options.push(sequence());
    }
    const [only] = options;
    return options.length === 1 && only ? only : { type: 'choice', options };
  }

  function sequence(): Pattern {
    const parts: Pattern[] = [];
    for (
      let piece = pieces[next];
      piece !== undefined && piece !== '|' && piece !== ')';
      piece = pieces[next]
    ) {
      let part = single(piece);
      if (pieces[next] === '?') {
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
    if (pieces[next] !== ')') throw fail('a bracket is not closed');
    next++;
    return inside;
  }

  const pattern = choice();
  if (next < pieces.length) throw fail('a bracket is closed that was not opened');
  return pattern;
}
