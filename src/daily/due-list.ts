export interface DueList<Key> {
  /** Sets or moves the time of a key. */
  set(key: Key, at: number): void;
  remove(key: Key): void;
  /** Takes out the earliest key that is due; null when none is. */
  take(now: number): Key | null;
  /** How many keys have a time. */
  size(): number;
}

interface Entry<Key> {
  readonly key: Key;
  readonly at: number;
}

/** Keys by the time they are due, earliest first: a binary heap, so that a hundred thousand of them cost a tick nothing. */
export function createDueList<Key>(): DueList<Key> {
  const heap: Entry<Key>[] = [];
  // A key that was moved leaves its old entry behind, to be passed over when it surfaces.
  const times = new Map<Key, number>();

  const atOf = (index: number) => heap[index]?.at ?? Number.POSITIVE_INFINITY;
  const swap = (one: number, other: number) => {
    const [first, second] = [heap[one], heap[other]];
    if (!first || !second) return;
    heap[one] = second;
    heap[other] = first;
  };

  function push(entry: Entry<Key>): void {
    heap.push(entry);
    let index = heap.length - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (atOf(parent) <= atOf(index)) return;
      swap(parent, index);
      index = parent;
    }
  }

  function pop(): Entry<Key> | undefined {
    const top = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return top;
    heap[0] = last;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = atOf(left) <= atOf(left + 1) ? left : left + 1;
      if (atOf(child) >= atOf(index)) return top;
      swap(child, index);
      index = child;
    }
  }

  return {
    set(key, at) {
      if (times.get(key) === at) return;
      times.set(key, at);
      push({ key, at });
    },
    remove(key) {
      times.delete(key);
    },
    take(now) {
      while (atOf(0) <= now) {
        const entry = pop();
        if (entry && times.get(entry.key) === entry.at) {
          times.delete(entry.key);
          return entry.key;
        }
      }
      return null;
    },
    size: () => times.size,
  };
}
