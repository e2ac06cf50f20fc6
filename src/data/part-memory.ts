import { openBudget } from "../lib/budget.ts";

/** Memory for the parts of large objects, which threads share; as much as there may ever be, made when it is needed. */
export interface PartMemory {
  readonly partSize: number;
  take(): Promise<SharedArrayBuffer>;
  give(memory: SharedArrayBuffer): void;
}

/** At most `count` parts of `partSize` bytes. */
export function openPartMemory(count: number, partSize: number): PartMemory {
  const budget = openBudget(count);
  const idle: SharedArrayBuffer[] = [];
  return {
    partSize,
    async take() {
      await budget.take(1);
      return idle.pop() ?? new SharedArrayBuffer(partSize);
    },
    give(memory) {
      idle.push(memory);
      budget.give(1);
    },
  };
}
