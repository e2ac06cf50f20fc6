import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barLine, liveLine } from "../../src/cli/live-progress.ts";
import { handClock } from "../support/clock.ts";

const erase = "\r\u001b[K";

function drawn(columns = 80) {
  const clock = handClock();
  const written: string[] = [];
  const live = liveLine({ write: (text) => written.push(text), columns: () => columns }, clock);
  return { clock, written, live };
}

describe("the live line", () => {
  it("is not there for what ends within two seconds", () => {
    const { clock, written, live } = drawn();
    const progress = live.progress("pull");
    clock.pass(1900);
    progress.end();
    expect(written).toEqual([]);
  });

  it("is drawn in place ten times a second, and gone at the end", () => {
    const { clock, written, live } = drawn();
    const progress = live.progress("pull");
    progress.total({ objects: 100 });
    for (let step = 0; step < 30; step++) {
      progress.advance({ objects: 1 });
      clock.pass(100);
    }
    expect(written).toHaveLength(11);
    expect(written.every((text) => text.startsWith(`${erase}pull [`))).toBe(true);
    progress.end();
    expect(written.at(-1)).toBe(erase);
    clock.pass(1000);
    expect(written).toHaveLength(12);
    expect(clock.ticking).toBe(0);
  });

  it("makes way for other output, and comes back", () => {
    const { clock, written, live } = drawn();
    live.progress("pull");
    clock.pass(2000);
    live.clear();
    live.clear();
    expect(written.slice(1)).toEqual([erase]);
    clock.pass(100);
    expect(written).toHaveLength(3);
  });

  it("shows one of several transfers at a time", () => {
    const { clock, written, live } = drawn();
    const first = live.progress("pull");
    const second = live.progress("push");
    clock.pass(2000);
    expect(written.join("")).not.toContain("push");
    first.end();
    clock.pass(100);
    expect(written.at(-1)).toContain("push");
    second.end();
    expect(clock.ticking).toBe(0);
  });
});

describe("barLine", () => {
  const state = {
    done: { objects: 250, bytes: 1e9 },
    total: { objects: 1000, bytes: 4e9 },
    rate: { objects: 25, bytes: 1e8 },
    elapsed: 10_000,
  };
  const text = "250 of 1,000 objects, 1 GB of 4 GB, 100 MB/s, 30 s left";

  it("has a bar where there is room for it", () => {
    expect(barLine("pull", state, 100)).toBe(`pull [=======>                      ] ${text}`);
    expect(barLine("pull", state, 80)).toBe(`pull [====>           ] ${text}`);
    expect(barLine("pull", state, 70)).toBe(`pull: ${text}`);
    expect(barLine("pull", state, 50)).toBe("pull [==>     ] 1 GB of 4 GB, 100 MB/s, 30 s left");
    expect(barLine("pull", state, 30)).toBe("pull: 100 MB/s, 30 s left");
    expect(barLine("pull", { ...state, total: { objects: 0, bytes: 0 } }, 100)).toBe(
      "pull: 250 objects, 1 GB, 100 MB/s",
    );
  });

  it("is never as wide as the terminal", () => {
    const amount = fc.record({ objects: fc.nat(), bytes: fc.maxSafeNat() });
    fc.assert(
      fc.property(amount, amount, amount, fc.integer({ min: 1, max: 300 }), (done, total, rate, columns) => {
        expect(barLine("pull", { done, total, rate, elapsed: 5000 }, columns).length).toBeLessThan(columns);
      }),
    );
  });
});
