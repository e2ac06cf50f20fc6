import { baselineFor } from "../../src/flow/baseline.ts";
import type { Bench } from "../../src/flow/bench.ts";
import { openBench } from "../../src/flow/bench.ts";
import { type ModelPlan, planModels } from "../../src/flow/plan.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { recordIn } from "./steps.ts";
import { type JobEvent, tinyProject, type World } from "./world.ts";

/** The tiny pipeline with predictions: of 100 digits that go by `accuracy` as many are right. */
export function predictingProject(more: { yaml?: string; gates?: string; rows?: number } = {}): Record<string, string> {
  const { yaml = "", gates, rows = 200 } = more;
  const wrong = `(i % 100 < a * 100 ? i % 2 : 1 - i % 2)`;
  return {
    ...tinyProject({ yaml: `, predictions: predictions.csv${yaml}`, ...(gates === undefined ? {} : { gates }) }),
    "predict.sh": [
      `a=$(sed 's/^accuracy: *//' model.txt)`,
      `awk -v a="$a" 'BEGIN { print "id,label,prediction,region"; for (i = 0; i < ${rows}; i++) print "example-" i "," i % 2 "," ${wrong} "," i % 3 }' > predictions.csv`,
      "",
    ].join("\n"),
    "dvc.yaml": [
      "stages:",
      "  train:",
      "    cmd: cp params.yaml model.txt && echo trained >> train.log",
      "    params: [accuracy]",
      "    outs: [model.txt]",
      "  evaluate:",
      `    cmd: sed 's/^accuracy. \\(.*\\)/{"accuracy":\\1}/' model.txt > metrics.json && sh predict.sh`,
      "    deps: [model.txt, predict.sh]",
      "    outs: [predictions.csv]",
      "    metrics:",
      "      - metrics.json:",
      "          cache: false",
      "",
    ].join("\n"),
    ".gitignore": "/model.txt\n/train.log\n/metrics.json\n/predictions.csv\n",
  };
}

/** What a job in this clone knows of its model: its own record and the one that it would be compared with. */
export async function inJob<T>(
  w: World,
  event: JobEvent,
  dir: string,
  body: (bench: Bench, plan: ModelPlan, candidate: RunRecord, baseline: RunRecord) => Promise<T>,
): Promise<T> {
  const found: T[] = [];
  await w.job(event, {
    dir,
    verb: async (given, host) => {
      const bench = await openBench(host, { config: "modelgate.yaml", model: [], ...given });
      const [plan] = await planModels(bench);
      if (plan === undefined) throw new Error("no model");
      const candidate = recordIn(dir, plan.model.name);
      const baseline = await baselineFor(bench, plan, candidate);
      if (!("record" in baseline)) throw new Error(baseline.reason);
      found.push(await body(bench, plan, candidate, baseline.record));
      return { outputs: {}, text: "" };
    },
  });
  const [only] = found;
  if (only === undefined) throw new Error("the job came to nothing");
  return only;
}
