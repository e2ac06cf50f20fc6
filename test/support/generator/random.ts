/** A seeded source of choices: the same seed makes the same project on every machine. */
export interface Random {
  /** A whole number from 0 up to and without `end`. */
  below(end: number): number;
  /** True once in `n` times. */
  oneIn(n: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Some of a list, in its order. */
  some<T>(list: readonly T[], atMost: number): T[];
}

/** Mulberry32: small, and good enough to choose from lists. */
export function randomFrom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    oneIn: (n) => below(n) === 0,
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
    some: (list, atMost) => {
      const wanted = new Set(Array.from({ length: below(atMost + 1) }, () => below(list.length)));
      return list.filter((_, index) => wanted.has(index));
    },
  };
}
