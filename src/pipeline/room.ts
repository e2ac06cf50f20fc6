import type { Machine, Weight } from "./weights.ts";

/** What running stages leave of the machine. */
export interface Room {
  /** The kinds of which there is too little for this weight; `kept` ones count as used up. */
  lacks(weight: Weight, kept: ReadonlySet<string>): string[];
  take(weight: Weight): void;
  give(weight: Weight): void;
}

const amounts = ["cpus", "gpus", "memory"] as const;
/** Sums of fractions are not exact. */
const slack = 1e-6;

/** A machine that nothing runs on. What is heavier than all of it takes all of it. */
export function openRoom(machine: Machine): Room {
  const taken = { cpus: 0, gpus: 0, memory: 0 };
  const locked = new Set<string>();
  const need = (weight: Weight, one: (typeof amounts)[number]): number => Math.min(weight[one], machine[one]);
  const mutexes = (weight: Weight): string[] => weight.mutex.map((name) => `mutex ${name}`);
  return {
    lacks: (weight, kept) => [
      ...amounts.filter((one) => {
        const amount = need(weight, one);
        return amount > 0 && (kept.has(one) || taken[one] + amount > machine[one] + slack);
      }),
      ...mutexes(weight).filter((one) => kept.has(one) || locked.has(one)),
    ],
    take(weight) {
      for (const one of amounts) taken[one] += need(weight, one);
      for (const one of mutexes(weight)) locked.add(one);
    },
    give(weight) {
      for (const one of amounts) taken[one] -= need(weight, one);
      for (const one of mutexes(weight)) locked.delete(one);
    },
  };
}
