import type { ReportBundle } from "../../../src/report/bundle.ts";
import { digitsRecord, sampleBundle, sampleModel } from "../report-samples.ts";
import { baselines, changes, crowds, events } from "./circumstances.ts";
import { figures } from "./figures.ts";
import { hostile } from "./hostile.ts";
import { renamed, type Situation, withoutRecord } from "./situation.ts";
import { verdicts } from "./verdicts.ts";

/** Several models, or none. */
const models: Readonly<Record<string, Situation>> = {
  untouched: { bundle: sampleBundle([withoutRecord("digits", "untouched")]) },
  unmeasured: { bundle: sampleBundle([withoutRecord("digits", "unmeasured")]) },
  "several-models": {
    bundle: sampleBundle([
      renamed(sampleModel({ candidate: digitsRecord("edges") }), "digits-edges"),
      renamed(sampleModel({}), "digits"),
      withoutRecord("letters", "untouched"),
    ]),
  },
  "no-models": { bundle: sampleBundle([]) },
};

/** Every situation that has a golden file. */
export const situations: Readonly<Record<string, Situation>> = {
  ...verdicts,
  ...baselines,
  ...changes,
  ...events,
  ...models,
  ...figures,
  ...crowds,
  ...hostile,
};

/** The same as bundles alone. */
export function samples(): Record<string, ReportBundle> {
  return Object.fromEntries(Object.entries(situations).map(([name, { bundle }]) => [name, bundle]));
}
