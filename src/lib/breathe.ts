import { setImmediate } from "node:timers/promises";

/** How long a loop may hold everything else up, in milliseconds. */
const breath = 50;

/**
 * For long loops of calls that wait: to be awaited once a round. Now and then signals and timers get their turn, and a
 * signal that has aborted ends the loop by its reason.
 */
export function breather(signal?: AbortSignal): () => Promise<void> | undefined {
  let rounds = 0;
  let last = performance.now();
  return () => {
    if (++rounds % 64 !== 0) return undefined;
    const now = performance.now();
    if (now - last < breath) return undefined;
    last = now;
    return setImmediate().then(() => signal?.throwIfAborted());
  };
}
