/** How many of something may run at once, found out while it runs. */
export interface Throttle {
  readonly limit: number;
  /** One is done. */
  finished(): void;
  /** The other side asked for less. */
  slowDown(): void;
}

interface ThrottleOptions {
  readonly start: number;
  readonly max: number;
  /** Milliseconds. */
  now(): number;
}

/** A round is the rate's measure: so many are done in it, at least. */
const shortestRound = 8;
/** More at once must bring so much more, or it is given up. */
const worthwhile = 1.1;
/** Rounds until a limit that brought nothing is tried again: the line may have changed. */
const patience = 16;

/** Doubles the limit while the rate grows with it, halves it when told to, and from then on grows one by one. */
export function openThrottle({ start, max, now }: ThrottleOptions): Throttle {
  let limit = Math.max(1, Math.min(start, max));
  let done = 0;
  let since = now();
  /** What was reached with the limit before this one. */
  let before: { limit: number; rate: number } | undefined;
  let settled = 0;
  let careful = false;
  let halvedIn = -1;
  let round = 0;

  function next(rate: number): void {
    if (settled > 0 && --settled > 0) return;
    if (before !== undefined && before.limit < limit && rate < before.rate * worthwhile) {
      // What came last brought nothing.
      limit = before.limit;
      before = undefined;
      settled = patience;
      return;
    }
    if (limit >= max) return;
    before = careful ? undefined : { limit, rate };
    limit = Math.min(max, careful ? limit + 1 : limit * 2);
  }

  return {
    get limit() {
      return limit;
    },
    finished() {
      done++;
      if (done < Math.max(limit, shortestRound)) return;
      const time = now();
      const rate = done / Math.max(time - since, 0.001);
      done = 0;
      since = time;
      // A round in which the other side complained says nothing about the line.
      if (halvedIn !== round) next(rate);
      round++;
    },
    slowDown() {
      // Many that ran at once complain together: that is one complaint.
      if (halvedIn === round) return;
      halvedIn = round;
      limit = Math.max(1, Math.floor(limit / 2));
      done = 0;
      since = now();
      before = undefined;
      careful = true;
    },
  };
}
