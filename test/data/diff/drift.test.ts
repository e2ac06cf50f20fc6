import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openCategories } from "../../../src/data/diff/table/categories.ts";
import {
  categoryStability,
  kolmogorovSmirnov,
  kolmogorovTail,
  numberStability,
  stabilityWord,
} from "../../../src/data/diff/table/drift.ts";
import { type Distribution, openQuantiles, quantile, shareUpTo } from "../../../src/data/diff/table/quantiles.ts";

const Fixture = z.object({
  made: z.string(),
  numbers: z.array(
    z.object({
      name: z.string(),
      a: z.array(z.number()),
      b: z.array(z.number()),
      psi: z.number(),
      d: z.number(),
      p: z.number(),
      exact: z.number(),
    }),
  ),
  categories: z.array(z.object({ name: z.string(), a: z.array(z.string()), b: z.array(z.string()), psi: z.number() })),
  kolmogorov: z.array(z.tuple([z.number(), z.number()])),
});
const fixture = Fixture.parse(JSON.parse(readFileSync(join(import.meta.dirname, "fixtures/drift.json"), "utf8")));

function distribution(values: Iterable<number>, capacity = 1 << 15): Distribution {
  const open = openQuantiles(capacity);
  for (const value of values) open.add(value);
  return open.done();
}

function categories(texts: readonly string[], capacity = 4096): ReturnType<ReturnType<typeof openCategories>["done"]> {
  const counter = openCategories(capacity);
  for (const text of texts) counter.add(text);
  return counter.done();
}

/** The share of values that are at most `x`, by looking at each of them. */
function share(values: readonly number[], x: number): number {
  return values.filter((value) => value <= x).length / values.length;
}

function exactD(a: readonly number[], b: readonly number[]): number {
  return Math.max(...[...a, ...b].map((x) => Math.abs(share(a, x) - share(b, x))));
}

describe(`as ${fixture.made} have it`, () => {
  test.each(fixture.numbers)("numbers: $name", ({ a, b, psi, d, p, exact }) => {
    const [before, after] = [distribution(a), distribution(b)];
    expect(numberStability(before, after)).toBeCloseTo(psi, 10);
    const found = kolmogorovSmirnov(before, after);
    expect(found.d).toBeCloseTo(d, 12);
    expect(found.error).toBe(0);
    expect(Math.abs(found.p - p)).toBeLessThan(1e-10 + p * 1e-8);
    // The limiting distribution's p is near the exact one for samples of hundreds.
    expect(Math.abs(found.p - exact)).toBeLessThan(0.06);
  });

  test.each(fixture.categories)("categories: $name", ({ a, b, psi }) => {
    expect(categoryStability(categories(a), categories(b))).toBeCloseTo(psi, 10);
  });

  test.each(fixture.kolmogorov)("the tail of the Kolmogorov distribution at %f", (x, p) => {
    expect(Math.abs(kolmogorovTail(x) - p)).toBeLessThan(1e-12);
  });
});

describe("drift", () => {
  const numbers = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 20, maxLength: 300 });

  test("of a sample against itself is none", () => {
    fc.assert(
      fc.property(numbers, (a) => {
        expect(numberStability(distribution(a), distribution(a))).toBe(0);
        expect(kolmogorovSmirnov(distribution(a), distribution(a))).toEqual({ d: 0, p: 1, error: 0 });
      }),
    );
  });

  test("D is exact where all values fit, the same both ways, and PSI is never negative", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [before, after] = [distribution(a), distribution(b)];
        const { d } = kolmogorovSmirnov(before, after);
        expect(d).toBeCloseTo(exactD(a, b), 12);
        expect(kolmogorovSmirnov(after, before).d).toBe(d);
        expect(numberStability(before, after)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("of a constant column is seen on either side of the constant", () => {
    const constant = distribution(Array.from({ length: 50 }, () => 7));
    for (const other of [6.999, 7.001, -7, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
      const moved = distribution(Array.from({ length: 50 }, () => other));
      expect(numberStability(constant, moved)).toBeGreaterThan(5);
      expect(kolmogorovSmirnov(constant, moved).d).toBe(1);
    }
    expect(numberStability(constant, constant)).toBe(0);
  });

  test("takes 0 and −0 for one value, and infinities for the largest", () => {
    const zeros = distribution([0, -0, 0, -0]);
    expect(zeros.values).toHaveLength(1);
    const wide = distribution([Number.NEGATIVE_INFINITY, 1, 2, Number.POSITIVE_INFINITY]);
    expect([...wide.values]).toEqual([Number.NEGATIVE_INFINITY, 1, 2, Number.POSITIVE_INFINITY]);
    expect(quantile(wide, 1)).toBe(Number.POSITIVE_INFINITY);
  });

  test("has the usual words", () => {
    expect([0, 0.0999, 0.1, 0.25, 0.2501].map(stabilityWord)).toEqual([
      "stable",
      "stable",
      "moderate",
      "moderate",
      "major",
    ]);
  });
});

describe("a sketch", () => {
  const shapes: Readonly<Record<string, (index: number, count: number) => number>> = {
    ascending: (index) => index,
    descending: (index, count) => count - index,
    "saw teeth": (index) => index % 97,
    scattered: (index) => (index * 2654435761) % 1000003,
    "in steps": (index) => Math.floor(index / 500),
  };

  test("keeps every rank, and so D, within the bound that it states", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(shapes)),
        fc.constantFrom(...Object.values(shapes)),
        fc.integer({ min: 50, max: 6000 }),
        fc.constantFrom(32, 64, 256),
        (left, right, count, capacity) => {
          const a = Array.from({ length: count }, (_, index) => left(index, count));
          const b = Array.from({ length: count }, (_, index) => right(index, count) + 3);
          const [before, after] = [distribution(a, capacity), distribution(b, capacity)];
          for (const x of [0, 1, 10, 96, count / 3, count / 2, count]) {
            expect(Math.abs(shareUpTo(before, x) - share(a, x))).toBeLessThanOrEqual(before.error + 1e-12);
          }
          const found = kolmogorovSmirnov(before, after);
          expect(found.error).toBeCloseTo(before.error + after.error, 12);
          expect(Math.abs(found.d - sortedD(a, b))).toBeLessThanOrEqual(found.error + 1e-12);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("states a bound that stays small while its memory does", () => {
    const million = distribution(
      (function* () {
        for (let index = 0; index < 1_000_000; index++) yield (index * 2654435761) % 4294967291;
      })(),
      4096,
    );
    expect(million.count).toBe(1_000_000);
    expect(million.error).toBeGreaterThan(0);
    expect(million.error).toBeLessThan(0.003);
    expect(million.values.length).toBeLessThan(4096 * 10);
    expect(million.ranks.at(-1)).toBe(1_000_000);
    expect(Math.abs(shareUpTo(million, 4294967291 / 2) - 0.5)).toBeLessThan(0.001);
  });
});

describe("texts", () => {
  test("that make up more than their part are found, and never counted too often", () => {
    const text = fc.oneof(fc.constantFrom("a", "b", "c"), fc.integer({ min: 0, max: 400 }).map(String));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 1000 }), fc.integer({ min: 1, max: 20 }), (texts, capacity) => {
        const found = categories(texts, capacity);
        expect(found.total).toBe(texts.length);
        expect(found.counts.size).toBeLessThanOrEqual(capacity);
        expect(found.missed).toBeLessThanOrEqual(texts.length / (capacity + 1));
        for (const name of new Set(texts)) {
          const truth = texts.filter((one) => one === name).length;
          const counted = found.counts.get(name) ?? 0;
          expect(counted).toBeLessThanOrEqual(truth);
          expect(counted).toBeGreaterThanOrEqual(truth - found.missed);
        }
      }),
    );
  });

  test("of any length take little room and stay apart", () => {
    const long = (end: string): string => `${"x".repeat(100_000)}${end}`;
    const found = categories([long("a"), long("b"), long("b")]);
    expect([...found.counts.values()]).toEqual([1, 2]);
    expect(Math.max(...[...found.counts.keys()].map((key) => key.length))).toBeLessThan(250);
  });
});

function sortedD(a: readonly number[], b: readonly number[]): number {
  const [left, right] = [a.toSorted((x, y) => x - y), b.toSorted((x, y) => x - y)];
  let [one, other, d] = [0, 0, 0];
  for (const x of [...left, ...right].sort((p, q) => p - q)) {
    while (one < left.length && (left[one] ?? 0) <= x) one++;
    while (other < right.length && (right[other] ?? 0) <= x) other++;
    d = Math.max(d, Math.abs(one / left.length - other / right.length));
  }
  return d;
}
