import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eachAdaptive, eachLimited } from "../../src/lib/pool.ts";
import { openThrottle } from "../../src/lib/throttle.ts";

/** A far side with a clock of its own: `rate(limit)` requests a second, by how many are asked for at once. */
function reach(rate: (limit: number) => number, rounds: number, max = 256): number[] {
  let time = 0;
  const throttle = openThrottle({ start: 16, max, now: () => time });
  const limits: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { limit } = throttle;
    limits.push(limit);
    for (let count = 0; count < limit; count++) {
      time += 1000 / rate(limit);
      throttle.finished();
    }
  }
  return limits;
}

describe("how many run at once", () => {
  test("grows while that brings more, up to the limit", () => {
    expect(reach((limit) => limit * 30, 6)).toEqual([16, 32, 64, 128, 256, 256]);
    expect(reach((limit) => limit * 30, 4, 50)).toEqual([16, 32, 50, 50]);
  });

  test("goes back to what was enough, and tries again later", () => {
    const limits = reach((limit) => Math.min(limit, 32) * 30, 40);
    expect(limits.slice(0, 5)).toEqual([16, 32, 64, 32, 32]);
    expect(limits.filter((limit) => limit === 64).length).toBe(3);
  });

  test("halves once for many complaints at once, then grows one by one", () => {
    let time = 0;
    const throttle = openThrottle({ start: 64, max: 256, now: () => time });
    const finish = (count: number): void => {
      for (let done = 0; done < count; done++) {
        time++;
        throttle.finished();
      }
    };
    for (let count = 0; count < 40; count++) throttle.slowDown();
    expect(throttle.limit).toBe(32);
    finish(32);
    expect(throttle.limit).toBe(32);
    finish(32);
    expect(throttle.limit).toBe(33);
    for (let count = 0; count < 40; count++) {
      throttle.slowDown();
      finish(Math.max(8, throttle.limit));
    }
    expect(throttle.limit).toBe(1);
  });
});

describe("eachAdaptive", () => {
  test("does every item once and never more at once than the limit", async () => {
    const given = fc.record({
      count: fc.nat(300),
      max: fc.integer({ min: 1, max: 40 }),
      start: fc.integer({ min: 1, max: 40 }),
      complain: fc.array(fc.nat(300), { maxLength: 10 }),
      turns: fc.array(fc.nat(3), { minLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ count, max, start, complain, turns }) => {
        const seen: number[] = [];
        let running = 0;
        let time = 0;
        await eachAdaptive(
          Array.from({ length: count }, (_, index) => index),
          async (item, pace) => {
            running++;
            expect(running).toBeLessThanOrEqual(max);
            for (let turn = turns[item % turns.length] ?? 0; turn > 0; turn--) await Promise.resolve();
            if (complain.includes(item)) pace.slowDown();
            seen.push(item);
            running--;
          },
          { max, start, now: () => time++ },
        );
        expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });

  test("the first failure stops new ones, waits for those that run, and is thrown", async () => {
    const begun: number[] = [];
    let ended = 0;
    const all = eachAdaptive(
      Array.from({ length: 100 }, (_, index) => index),
      async (item) => {
        begun.push(item);
        await Promise.resolve();
        if (item === 3) throw new Error("third");
        if (item === 4) throw new Error("fourth");
        await Promise.resolve();
        await Promise.resolve();
        ended++;
      },
      { max: 8, start: 8, now: () => 0 },
    );
    await expect(all).rejects.toThrow("third");
    expect(begun.length).toBe(8);
    expect(ended).toBe(6);
  });

  test("begins nothing after an abort, and ends where a list of items fails", async () => {
    const controller = new AbortController();
    const begun: number[] = [];
    const all = eachAdaptive(
      [1, 2, 3, 4],
      async (item) => {
        begun.push(item);
        if (item === 2) controller.abort();
        await Promise.resolve();
      },
      { max: 1, now: () => 0, signal: controller.signal },
    );
    await expect(all).rejects.toMatchObject({ name: "AbortError" });
    expect(begun).toEqual([1, 2]);
    const broken = (function* () {
      yield 1;
      throw new Error("no more");
    })();
    await expect(eachAdaptive(broken, async () => {}, { max: 4, now: () => 0 })).rejects.toThrow("no more");
  });
});

describe("eachLimited", () => {
  test("a list of items that fails is an error after those under way have ended", async () => {
    let running = 0;
    const broken = (function* () {
      yield 1;
      yield 2;
      throw new Error("no more");
    })();
    const all = eachLimited(broken, 4, async () => {
      running++;
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      running--;
    });
    await expect(all).rejects.toThrow("no more");
    expect(running).toBe(0);
  });
});
