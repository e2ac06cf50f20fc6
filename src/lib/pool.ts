import { openThrottle, type Throttle } from "./throttle.ts";

/** Runs `body` over all items, at most `limit` at once; the first failure stops new ones and is thrown. */
export async function eachLimited<T>(
  items: Iterable<T>,
  limit: number,
  body: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failure: { error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    while (failure === undefined) {
      try {
        const next = iterator.next();
        if (next.done === true) return;
        signal?.throwIfAborted();
        await body(next.value);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  if (failure !== undefined) throw failure.error;
}

/** Told by a body whose other side asks for fewer requests. */
type Pace = Pick<Throttle, "slowDown">;

interface AdaptiveOptions {
  /** At once in the beginning; 32. */
  readonly start?: number;
  /** At most at once. */
  readonly max: number;
  /** Milliseconds. */
  now(): number;
  readonly signal?: AbortSignal;
}

/** As `eachLimited`, with as many at once as bring more: see throttle.ts. */
export function eachAdaptive<T>(
  items: Iterable<T>,
  body: (item: T, pace: Pace) => Promise<void>,
  options: AdaptiveOptions,
): Promise<void> {
  const { start = 32, signal } = options;
  const throttle = openThrottle({ start, max: options.max, now: options.now });
  const iterator = items[Symbol.iterator]();
  return new Promise((resolve, reject) => {
    let failure: { error: unknown } | undefined;
    let ended = false;
    let running = 0;
    const fill = (): void => {
      try {
        while (!ended && failure === undefined && running < throttle.limit) {
          const next = iterator.next();
          if (next.done === true) ended = true;
          else void run(next.value);
        }
      } catch (error) {
        failure ??= { error };
      }
      if (running > 0) return;
      if (failure !== undefined) reject(failure.error);
      else if (ended) resolve();
    };
    const run = async (item: T): Promise<void> => {
      running++;
      try {
        signal?.throwIfAborted();
        await body(item, throttle);
      } catch (error) {
        failure ??= { error };
      }
      throttle.finished();
      running--;
      fill();
    };
    fill();
  });
}
