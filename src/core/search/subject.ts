/** How much likelier a question's words are in a question about our subject than in another: 0 where they say neither. */
export type Subject = (question: string) => number;

/** Of each word, and each pair of neighbours: the logarithm of how much likelier it is among ours than elsewhere. */
export type SubjectEvidence = ReadonlyMap<string, number>;

type Tokenize = (text: string) => readonly string[];

/** Words and pairs that one side lacks are taken to have been written there this often. */
const UNSEEN = 0.5;
/** Of how many words and pairs, roughly, a question could be made. */
const VOCABULARY = 20_000;
/** What stands in one question only says more about its writer. */
const MIN_COUNT = 2;

/**
 * Naive Bayes over single words and neighbouring pairs, stop words too: "peer support" is ours, and "peer review" is
 * not. The smaller side is smoothed in proportion, so that what neither has speaks for neither.
 * @param ours ways of asking what the passages answer
 * @param elsewhere questions about other things
 */
export function weighSubject(
  ours: readonly string[],
  elsewhere: readonly string[],
  tokenize: Tokenize,
): SubjectEvidence {
  const here = countPieces(ours, tokenize);
  const there = countPieces(elsewhere, tokenize);
  const share = ({ counts, total }: Counted, piece: string, unseen: number) =>
    ((counts.get(piece) ?? 0) + unseen) / (total + unseen * VOCABULARY);
  const unseenThere = (UNSEEN * there.total) / Math.max(1, here.total);
  const evidence = new Map<string, number>();
  for (const piece of new Set([...here.counts.keys(), ...there.counts.keys()])) {
    if ((here.counts.get(piece) ?? 0) + (there.counts.get(piece) ?? 0) < MIN_COUNT) continue;
    evidence.set(piece, Math.log(share(here, piece, UNSEEN) / share(there, piece, unseenThere)));
  }
  return evidence;
}

/** The sum of what the pieces say is divided by the root of their number, since neighbours repeat each other. */
export function createSubject(evidence: SubjectEvidence, tokenize: Tokenize): Subject {
  return (question) => {
    const pieces = piecesOf(question, tokenize);
    let sum = 0;
    for (const piece of pieces) sum += evidence.get(piece) ?? 0;
    return sum / Math.sqrt(Math.max(1, pieces.size));
  };
}

interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function countPieces(questions: readonly string[], tokenize: Tokenize): Counted {
  const counts = new Map<string, number>();
  let total = 0;
  for (const question of questions) {
    for (const piece of piecesOf(question, tokenize)) {
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
      total += 1;
    }
  }
  return { counts, total };
}

function piecesOf(question: string, tokenize: Tokenize): ReadonlySet<string> {
  const words = tokenize(question);
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
}
