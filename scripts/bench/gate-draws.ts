import { normalQuantile } from "../../src/gate/statistics/distributions.ts";
import type { Random } from "../../src/gate/statistics/random.ts";

/** Between 0 and 1, neither of them. */
export function uniform(random: Random): number {
  return (random.uint32() + 0.5) / 2 ** 32;
}

export function normal(random: Random): number {
  return normalQuantile(uniform(random));
}

/** Student's t with 3 degrees of freedom: a variance, and no fourth moment. */
export function heavy(random: Random): number {
  const squares = normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2;
  return normal(random) / Math.sqrt(squares / 3);
}

/** Two normal numbers with this correlation. */
export function normalPair(random: Random, correlation: number): readonly [number, number] {
  const first = normal(random);
  return [first, correlation * first + Math.sqrt(1 - correlation ** 2) * normal(random)];
}

export function repeat<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** The mean of two normal scores whose ROC curve has this area: Φ(μ ÷ √2). */
export function separation(auc: number): number {
  return Math.SQRT2 * normalQuantile(auc);
}

export { normalQuantile };
