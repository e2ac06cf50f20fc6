import type { Clock } from "../../src/lib/progress.ts";

/** A clock that is moved by hand; what is due on the way is called at its time. */
export function handClock(): Clock & { pass(milliseconds: number): void; readonly ticking: number } {
  let now = 0;
  const timers = new Set<{ at: number; readonly step: number; readonly call: () => void }>();
  return {
    now: () => now,
    every: (step, call) => {
      const timer = { at: now + step, step, call };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass: (milliseconds) => {
      for (const end = now + milliseconds; now < end; ) {
        now = Math.min(end, ...[...timers].map((timer) => timer.at));
        for (const timer of timers) {
          if (timer.at > now) continue;
          timer.at += timer.step;
          timer.call();
        }
      }
    },
    get ticking() {
      return timers.size;
    },
  };
}
