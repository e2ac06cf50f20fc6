/** A bounded amount of something (bytes in memory) that many ask for, served in the order of asking. */
export interface Budget {
  /** Waits until so much is free; more than all there is counts as all of it. */
  take(amount: number): Promise<void>;
  /** Gives back what was taken. */
  give(amount: number): void;
}

/** A budget of `total`. */
export function openBudget(total: number): Budget {
  let free = total;
  const waiting: { readonly amount: number; readonly go: () => void }[] = [];
  return {
    async take(amount) {
      const wanted = Math.min(amount, total);
      if (waiting.length === 0 && wanted <= free) {
        free -= wanted;
        return;
      }
      await new Promise<void>((go) => waiting.push({ amount: wanted, go }));
    },
    give(amount) {
      free += Math.min(amount, total);
      for (let [first] = waiting; first !== undefined && first.amount <= free; [first] = waiting) {
        free -= first.amount;
        waiting.shift();
        first.go();
      }
    },
  };
}
