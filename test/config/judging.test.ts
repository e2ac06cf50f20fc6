import { describe, expect, it } from "vitest";
import type { ModelConfig } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/load.ts";
import { formatError } from "../../src/lib/errors.ts";

/** One model with a gate on accuracy, and what it says of its judging. */
function policy(says: string, gates = "[{ metric: accuracy, max-regression: 1pp }]"): string {
  return `model:\n  name: m\n  dir: models/m\n  ${says}\n  gates: ${gates}\n`;
}

function modelOf(says: string, gates?: string): ModelConfig | undefined {
  return parseConfig(policy(says, gates), "modelgate.yaml").models[0];
}

/** What a mistake is told, after the text that is pointed at. */
function said(says: string, gates?: string): string {
  try {
    modelOf(says, gates);
  } catch (error) {
    const [, line = 0, column = 0, message] = /^modelgate\.yaml:(\d+):(\d+): (.*)/.exec(formatError(error)) ?? [];
    const at = policy(says, gates)
      .split("\n")
      [Number(line) - 1]?.slice(Number(column) - 1);
    return `${/^[{[]|^[^,}\]]+/.exec(at ?? "")?.[0].trim()}: ${message}`;
  }
  return "no error";
}

describe("what a model says of its judging", () => {
  it("is resolved, with paths from the repository's root and the usual columns", () => {
    const says = `predictions: { path: out/p.csv, id: row, score: p, cluster-by: patient, repeat: k, seed: s, positive: "yes" }
  slices: { by: [region, label] }
  eval-data: [../../data/eval.csv]
  on-eval-data-change: { label: new-eval-data }
  protect: { stages: [evaluate], paths: [evaluate.py] }
  override: { label: ship-it, team: acme/leads }
  anchor: release
  baseline: [alias: production, nearest, run]
  max-baseline-age: { commits: 20, days: 14 }
  quarantine: [{ metric: accuracy, until: 2026-12-31, reason: new labels }]
  judge: [judge.model]`;
    const model = modelOf(says, "[{ metric: accuracy, max-regression: 1pp, max-drift: 2pp }]");
    expect(model?.judging).toEqual({
      predictions: {
        path: "models/m/out/p.csv",
        id: "row",
        label: "label",
        prediction: "prediction",
        score: "p",
        positive: "yes",
        seed: "s",
        repeat: "k",
        clusterBy: "patient",
      },
      slices: { by: ["region", "label"], minExamples: 200 },
      evalData: ["data/eval.csv"],
      onEvalDataChange: { kind: "label", label: "new-eval-data" },
      protect: { stages: ["evaluate"], paths: ["models/m/evaluate.py"] },
      override: { label: "ship-it", team: "acme/leads" },
      anchor: "release",
      baseline: [{ kind: "alias", alias: "production" }, { kind: "nearest" }, { kind: "run" }],
      maxBaselineAge: { commits: 20, days: 14 },
      quarantine: [{ metric: "accuracy", until: "2026-12-31", reason: "new labels" }],
      judge: ["judge.model"],
    });
  });

  it("may be one file, and one baseline", () => {
    expect(modelOf("predictions: p.csv\n  baseline: production")?.judging).toMatchObject({
      predictions: { path: "models/m/p.csv", id: "id", label: "label", prediction: "prediction" },
      baseline: [{ kind: "named", name: "production" }],
    });
  });
});

describe("what makes no sense", () => {
  const predictions = (rest: string): string => `predictions: { path: p.csv, ${rest} }`;
  it.each([
    ["slices: { by: [region] }", "{: slices are parts of the predictions, and the model names none"],
    ["predictions: p.csv\n  slices: { by: [region, region] }", "region: slices by `region` are asked for twice"],
    [`${predictions("seed: s")}\n  slices: { by: [s] }`, "s: `s` tells rows apart and makes no parts of the examples"],
    ["predictions: p.csv\n  slices: { by: [id] }", "id: `id` tells rows apart and makes no parts of the examples"],
    [predictions("label: y, prediction: y"), "y: the column `y` is the label and the prediction of the predictions"],
    [
      predictions("score: prediction"),
      "prediction: the column `prediction` is the score and the prediction of the predictions",
    ],
    [predictions("cluster-by: id"), "id: a cluster of one id is one example"],
    ["anchor: release", "release: nothing is measured from the anchor"],
    ["protect: {}", "{: `protect` says nothing"],
    ["max-baseline-age: {}", "{: `max-baseline-age` says nothing"],
    ["baseline: [nearest, nearest]", "nearest: this baseline is tried before already"],
    ["baseline: [run, nearest]", "nearest: nothing is tried after `run`, which always gives a baseline"],
    ["baseline: [{ alias: a }, { alias: a }]", "{: this baseline is tried before already"],
    ["quarantine: [{ metric: acuracy, until: 2026-12-31, reason: x }]", "acuracy: no gate is about `acuracy`"],
    [
      "quarantine: [{ metric: accuracy, until: 2026-02-30, reason: x }]",
      '2026-02-30: `model.quarantine.0.until` is "2026-02-30": expected a day such as 2026-12-31',
    ],
    [
      "override: { label: x, team: leads }",
      'leads: `model.override.team` is "leads": expected an organization and a team, such as acme/ml-leads',
    ],
  ])("%s", (says, message) => {
    expect(said(says)).toBe(message);
  });

  it("slices, where no gate could be computed from them", () => {
    const says = "predictions: p.csv\n  slices: { by: [region] }";
    expect(said(says, "[{ metric: latency, max: 5 }]")).toBe(
      "{: no gate has a max-regression on a metric that could be computed for each slice",
    );
    expect(said(says)).toBe("no error");
    for (const more of ["min: 0.5", "max-regression: 0.01, evidence: point", "max-regression: 0, test: history-t"]) {
      expect(said(says, `[{ metric: accuracy, ${more} }]`)).toMatch(/no gate has a max-regression on a metric that/);
    }
  });

  it("gate-defaults, where there are no gates", () => {
    expect(said("gate-defaults: { alpha: 0.1 }", "[]")).toBe("{: `gate-defaults` is for gates, and the model has none");
  });

  it("a quarantine is fine by a glob on either side", () => {
    const quarantine = (metric: string) => `quarantine: [{ metric: "${metric}", until: 2026-12-31, reason: x }]`;
    expect(said(quarantine("acc*"))).toBe("no error");
    expect(said(quarantine("recall"), '[{ metric: "re*", direction: higher, max-regression: 0 }]')).toBe("no error");
  });
});
