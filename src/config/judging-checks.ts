import { UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import type { YamlFile } from "../lib/yaml.ts";
import { computeFor } from "./compute.ts";
import type { Gate } from "./policy.ts";
import type { ModelKeys } from "./schema.ts";
import { isHistory, ofSamples } from "./tests.ts";
import { isGlob } from "./written-gate.ts";

type Refuse = (at: readonly PropertyKey[], message: string, fix: string) => never;

/** Refuses what a model says of its judging and would do nothing, or could not be. */
export function checkJudging(
  written: ModelKeys,
  gates: readonly Gate[],
  path: readonly PropertyKey[],
  yaml: YamlFile,
): void {
  const refuse: Refuse = (at, message, fix) => {
    throw new UserError(message, { where: yaml.locate([...path, ...at]), fix });
  };
  const { anchor } = written;
  if (written["gate-defaults"] !== undefined && gates.length === 0) {
    refuse(["gate-defaults"], "`gate-defaults` is for gates, and the model has none", "Add `gates`, or take it out.");
  }
  if (anchor !== undefined && !gates.some((gate) => gate.maxDrift !== undefined)) {
    refuse(["anchor"], "nothing is measured from the anchor", "Add `max-drift` to a gate, or take `anchor` out.");
  }
  checkPredictions(written, refuse);
  checkSlices(written, gates, refuse);
  checkBaseline(written, refuse);
  for (const key of ["protect", "max-baseline-age"] as const) {
    const value = written[key];
    if (value !== undefined && Object.keys(value).length === 0) {
      const keys = key === "protect" ? "`stages` or `paths`" : "`commits` or `days`";
      refuse([key], `\`${key}\` says nothing`, `Add ${keys}, or take it out.`);
    }
  }
  checkQuarantine(written, gates, refuse);
}

const roles = ["id", "label", "prediction", "score", "seed", "repeat"] as const;

/** Each column has one meaning; only a cluster may be what something else is too. */
function checkPredictions({ predictions }: ModelKeys, refuse: Refuse): void {
  if (predictions === undefined || typeof predictions === "string") return;
  const usual: Partial<Record<(typeof roles)[number], string>> = { id: "id", label: "label", prediction: "prediction" };
  const seen = new Map<string, string>();
  // Those that are written claim their columns first, so that the fault is never shown at a default.
  for (const role of roles.toSorted(
    (a, b) => Number(predictions[b] !== undefined) - Number(predictions[a] !== undefined),
  )) {
    const column = predictions[role] ?? usual[role];
    if (column === undefined) continue;
    const other = seen.get(column);
    seen.set(column, role);
    if (other === undefined) continue;
    refuse(
      ["predictions", predictions[role] === undefined ? other : role],
      `the column \`${column}\` is the ${other} and the ${role} of the predictions`,
      "Name one column for each.",
    );
  }
  if (predictions["cluster-by"] === (predictions.id ?? "id")) {
    refuse(["predictions", "cluster-by"], "a cluster of one id is one example", "Take `cluster-by` out.");
  }
}

function checkSlices({ slices, predictions }: ModelKeys, gates: readonly Gate[], refuse: Refuse): void {
  if (slices === undefined) return;
  if (predictions === undefined) {
    refuse(
      ["slices"],
      "slices are parts of the predictions, and the model names none",
      "Add `predictions`, or gate nested metrics by a glob such as `per_class.*.recall`.",
    );
  }
  if (!gates.some(judgesSlices)) {
    refuse(
      ["slices"],
      "no gate has a max-regression on a metric that could be computed for each slice",
      "Add both to a gate, such as `compute: accuracy` and `max-regression: 1pp`.",
    );
  }
  const { id = "id", seed, repeat } = typeof predictions === "object" ? predictions : {};
  const perRow = [id, seed, repeat];
  slices.by.forEach((column, index) => {
    const at = ["slices", "by", index];
    if (slices.by.indexOf(column) < index) refuse(at, `slices by \`${column}\` are asked for twice`, "Keep one.");
    if (perRow.includes(column)) {
      refuse(at, `\`${column}\` tells rows apart and makes no parts of the examples`, "Name a column such as region.");
    }
  });
}

/** A command has no slices, and the number alone, earlier runs and a training's samples are of none. */
function judgesSlices(gate: Gate): boolean {
  const kind = computeFor(gate)?.kind;
  if (kind === undefined || kind === "command" || gate.maxRegression === undefined) return false;
  return (
    gate.evidence !== "point" && gate.folds === undefined && !isHistory(gate.test) && !ofSamples.includes(gate.test)
  );
}

function checkBaseline({ baseline }: ModelKeys, refuse: Refuse): void {
  if (!Array.isArray(baseline)) return;
  const seen = new Set<string>();
  baseline.forEach((one, index) => {
    const text = JSON.stringify(one);
    if (seen.has(text)) refuse(["baseline", index], "this baseline is tried before already", "Keep one of the two.");
    if (seen.has('"run"')) {
      refuse(["baseline", index], "nothing is tried after `run`, which always gives a baseline", "Put `run` last.");
    }
    seen.add(text);
  });
}

function checkQuarantine({ quarantine = [] }: ModelKeys, gates: readonly Gate[], refuse: Refuse): void {
  const names = gates.map((gate) => gate.metric);
  quarantine.forEach(({ metric }, index) => {
    if (isGlob(metric) || names.some((name) => name === metric || isGlob(name))) return;
    const near = nearest(metric, names);
    refuse(
      ["quarantine", index, "metric"],
      `no gate is about \`${metric}\``,
      near === undefined ? "Name the metric of a gate." : `Did you mean \`${near}\`?`,
    );
  });
}
