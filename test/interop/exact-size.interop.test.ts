import { beforeAll, describe, expect, it } from "vitest";
import { loadDistributions } from "../../src/gate/statistics/distributions.ts";
import { mcnemarEffect } from "../../src/gate/statistics/mcnemar.ts";
import { newcombeEffect } from "../../src/gate/statistics/newcombe.ts";
import { tangoEffect } from "../../src/gate/statistics/tango.ts";
import { worstSizes } from "../gate/statistics/exact-size.ts";

const margins = [-0.2, -0.1, -0.05, -0.02, -0.01, -0.005, 0, 0.01, 0.05, 0.1];
const alphas = [0.1, 0.05, 0.025, 0.01];

beforeAll(loadDistributions);

/** The unit tests' few numbers of pairs, and all between them: too many for each run. */
describe("exact size of every number of pairs from 10 to 200", () => {
  it.each([
    ["Tango", tangoEffect, margins, 1],
    ["Newcombe", newcombeEffect, margins, 10],
    ["McNemar, of no difference", mcnemarEffect, [0], 1],
  ] as const)("%s", (_, test, ats, step) => {
    for (let n = 10; n <= 200; n += step) {
      for (const at of ats) {
        for (const [index, size] of worstSizes(test, n, at, alphas).entries()) {
          expect(size, `n ${n}, θ ${at}, alpha ${alphas[index]}`).toBeLessThan(1.2);
        }
      }
    }
  });
});
