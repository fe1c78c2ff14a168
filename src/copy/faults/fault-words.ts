import type { Fault, FaultKind } from '../../core/corpus/fault.ts';

/** A sentence for every kind of fault: a language that lacks one does not compile. Each stands after the name of its field. */
export type FaultWords = { readonly [Kind in FaultKind]: (fault: Fault<Kind>) => string };

export function sayFault<Kind extends FaultKind>(fault: Fault<Kind>, words: FaultWords): string {
  const say: (fault: Fault<Kind>) => string = words[fault.kind];
  return say(fault);
}
