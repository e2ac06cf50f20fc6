import type { TestName } from "./policy.ts";
import { ofSamples } from "./tests.ts";
import type { WrittenGate } from "./written-gate.ts";

/** Refuses seeds and folds where nothing goes by them, and tests that need them where they are not named. */
export function checkSamples({ own, keys, name, refuse }: WrittenGate, test: TestName): void {
  if (own.seeds !== undefined && own.folds !== undefined) {
    refuse("seeds", `the samples of \`${name}\` are seeds and folds at once`, "Keep one of `seeds` and `folds`.");
  }
  for (const [key, only] of [
    ["seeds", "paired-t"],
    ["folds", "corrected-t"],
  ] as const) {
    if (own[key] !== undefined && test !== "auto" && test !== only) {
      refuse(
        key,
        `the gate on \`${name}\` has ${key}, which \`${test}\` does not use`,
        `Use \`test: ${only}\` or \`auto\`.`,
      );
    }
    if (own[key] === undefined && test === only) {
      const needs =
        only === "paired-t" ? "which samples share a seed" : "how many rows each fold was trained and tested on";
      refuse(
        "test",
        `the gate on \`${name}\` asks for \`${only}\`, and nothing says ${needs}`,
        `Add \`${key}\` to the gate.`,
      );
    }
  }
  const samples =
    own.seeds !== undefined
      ? "seeds"
      : own.folds !== undefined
        ? "folds"
        : ofSamples.includes(test)
          ? "test"
          : undefined;
  if (samples !== undefined && keys.estimand === "artifact") {
    refuse(
      samples,
      `the gate on \`${name}\` judges one artifact, and ${samples === "test" ? `\`${test}\` is` : `${samples} are`} about a training's samples`,
      "Say `estimand: recipe`, or take it out.",
    );
  }
}
