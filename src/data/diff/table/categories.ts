/** How often each text occurs. */
export interface Categories {
  /** All texts counted. */
  readonly total: number;
  /** Text → how often; at most `missed` less than the truth, and a text that is not here occurs at most `missed` times. */
  readonly counts: ReadonlyMap<string, number>;
  readonly missed: number;
}

interface CategoryCounter {
  add(text: string): void;
  done(): Categories;
}

/** A longer text is told apart by its beginning, its length and its end. */
const longestKept = 200;

/**
 * Counts texts with at most `capacity` counters: exactly while so many are enough, then by Misra and Gries (1982), which
 * finds every text that makes up more than 1/(capacity + 1) of all, and counts none too often.
 */
export function openCategories(capacity: number): CategoryCounter {
  const counts = new Map<string, number>();
  let total = 0;
  let missed = 0;
  return {
    add(text) {
      const key = text.length <= longestKept ? text : `${text.slice(0, 120)}…${text.length}…${text.slice(-60)}`;
      total++;
      const known = counts.get(key);
      if (known !== undefined) counts.set(key, known + 1);
      else if (counts.size < capacity) counts.set(key, 1);
      else {
        // Each counter gives one: as many as have arrived since, so that this costs nothing on the whole.
        missed++;
        for (const [name, amount] of counts) {
          if (amount === 1) counts.delete(name);
          else counts.set(name, amount - 1);
        }
      }
    },
    done: () => ({ total, counts, missed }),
  };
}
