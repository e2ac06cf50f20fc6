import type { BaselineChoice, Judging, PredictionsConfig, SlicesConfig } from "./policy.ts";
import type { ModelKeys } from "./schema.ts";

/** How a model is judged of which nothing is said. */
export const noJudging: Judging = {
  evalData: [],
  onEvalDataChange: { kind: "not-comparable" },
  protect: { stages: [], paths: [] },
  baseline: [{ kind: "nearest" }],
  quarantine: [],
  judge: [],
};

/** Fills in what a model leaves out of how it is judged. `file` makes the repository's path of one of the model's. */
export function resolveJudging(
  written: ModelKeys,
  file: (written: string, at: readonly PropertyKey[]) => string,
): Judging {
  const { predictions, slices, protect, override, anchor } = written;
  const age = written["max-baseline-age"];
  return {
    ...(predictions === undefined ? {} : { predictions: resolvePredictions(predictions, file) }),
    ...(slices === undefined ? {} : { slices: resolveSlices(slices) }),
    evalData: (written["eval-data"] ?? []).map((one, index) => file(one, ["eval-data", index])),
    onEvalDataChange: resolveChange(written["on-eval-data-change"]),
    protect: {
      stages: protect?.stages ?? [],
      paths: (protect?.paths ?? []).map((one, index) => file(one, ["protect", "paths", index])),
    },
    ...(override === undefined ? {} : { override }),
    ...(anchor === undefined ? {} : { anchor }),
    baseline: resolveBaselineChoices(written.baseline),
    ...(age === undefined ? {} : { maxBaselineAge: age }),
    quarantine: written.quarantine ?? [],
    judge: written.judge ?? [],
  };
}

function resolvePredictions(
  written: NonNullable<ModelKeys["predictions"]>,
  file: (written: string, at: readonly PropertyKey[]) => string,
): PredictionsConfig {
  if (typeof written === "string") return { path: file(written, ["predictions"]), ...usualColumns };
  const { path, "cluster-by": clusterBy, ...columns } = written;
  return {
    ...usualColumns,
    path: file(path, ["predictions", "path"]),
    ...columns,
    ...(clusterBy === undefined ? {} : { clusterBy }),
  };
}

const usualColumns = { id: "id", label: "label", prediction: "prediction" } as const;

function resolveSlices(written: NonNullable<ModelKeys["slices"]>): SlicesConfig {
  const onInconclusive = written["on-inconclusive"];
  return {
    by: written.by,
    minExamples: written["min-examples"] ?? 200,
    ...(onInconclusive === undefined ? {} : { onInconclusive }),
  };
}

function resolveChange(written: ModelKeys["on-eval-data-change"]): Judging["onEvalDataChange"] {
  return typeof written === "object" ? { kind: "label", label: written.label } : { kind: written ?? "not-comparable" };
}

/** A single word is `nearest`, `run`, or what the registry or Git calls by that name. */
function resolveBaselineChoices(written: ModelKeys["baseline"]): BaselineChoice[] {
  if (written === undefined) return [{ kind: "nearest" }];
  const list = typeof written === "string" ? [written] : written;
  return list.map((one): BaselineChoice => {
    if (one === "nearest" || one === "run") return { kind: one };
    if (typeof one === "string") return { kind: "named", name: one };
    return "alias" in one ? { kind: "alias", alias: one.alias } : { kind: "revision", revision: one.revision };
  });
}
