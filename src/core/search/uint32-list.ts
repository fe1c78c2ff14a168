/** A list of numbers below 2^32 that grows as needed, at four bytes each. */
export interface Uint32List {
  readonly length: number;
  push(value: number): void;
  toArray(): Uint32Array;
}

export function createUint32List(): Uint32List {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    toArray: () => values.slice(0, length),
  };
}
