import { createUint32List } from './uint32-list.ts';

/** Titles taken to pieces, such as their words: in which titles each piece stands. */
export interface TitlePieces {
  /** How alike (Dice) the pieces asked and each title of the document are, 0 to 1, in no order. */
  compare(asked: ReadonlySet<string>): (document: number) => Float64Array;
}

/** Titles are numbered through, those of one document in a row; the titles of piece p stand from `starts[p]` on. */
export function createTitlePieces(
  titles: readonly (readonly (readonly string[])[])[],
  piecesOf: (title: readonly string[]) => ReadonlySet<string>,
): TitlePieces {
  const numbers = new Map<string, number>();
  const sizes = createUint32List();
  const pieces = createUint32List();
  const firsts = [0];
  for (const own of titles) {
    for (const title of own) {
      const set = piecesOf(title);
      sizes.push(set.size);
      for (const piece of set) {
        const number = numbers.get(piece) ?? numbers.size;
        numbers.set(piece, number);
        pieces.push(number);
      }
    }
    firsts.push(sizes.length);
  }
  const sizeOf = sizes.toArray();
  const { starts, holders } = holdersOf(pieces.toArray(), sizeOf, numbers.size);

  return {
    compare(asked) {
      const shared = new Uint16Array(sizeOf.length);
      for (const piece of asked) {
        const number = numbers.get(piece);
        if (number === undefined) continue;
        const end = starts[number + 1] ?? 0;
        for (let at = starts[number] ?? 0; at < end; at++) {
          const title = holders[at] ?? 0;
          shared[title] = (shared[title] ?? 0) + 1;
        }
      }
      return (document) => {
        const first = firsts[document] ?? 0;
        const alike = new Float64Array((firsts[document + 1] ?? first) - first);
        for (let at = 0; at < alike.length; at++) {
          const title = first + at;
          alike[at] = (2 * (shared[title] ?? 0)) / Math.max(1, asked.size + (sizeOf[title] ?? 0));
        }
        return alike;
      };
    },
  };
}

/** The same pieces, ordered by piece: a counting sort. */
function holdersOf(pieces: Uint32Array, sizeOf: Uint32Array, count: number) {
  const starts = new Uint32Array(count + 1);
  for (const piece of pieces) starts[piece + 1] = (starts[piece + 1] ?? 0) + 1;
  for (let piece = 0; piece < count; piece++)
    starts[piece + 1] = (starts[piece + 1] ?? 0) + (starts[piece] ?? 0);
  const next = starts.slice();
  const holders = new Uint32Array(pieces.length);
  let at = 0;
  sizeOf.forEach((size, title) => {
    for (const end = at + size; at < end; at++) {
      const piece = pieces[at] ?? 0;
      const place = next[piece] ?? 0;
      holders[place] = title;
      next[piece] = place + 1;
    }
  });
  return { starts, holders };
}
