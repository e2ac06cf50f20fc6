import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Host } from "../../src/lib/host.ts";
import { testHost } from "../support/host.ts";
import { filesBelow } from "../support/pipeline-project.ts";
import { step } from "../support/steps.ts";
import { tinyProject, world } from "../support/world.ts";

const base = tinyProject();
const policy = base["modelgate.yaml"] ?? "";
const dvcYaml = (train: string, evaluate: string): string =>
  `stages:
  train:
    cmd: ${train}
    params: [accuracy]
    outs: [model.txt]
  evaluate:
    cmd: ${evaluate}
    deps: [model.txt]
    metrics: [{metrics.json: {cache: false}}]
`;
const note = (name: string): string => `echo "${name} $HF_TOKEN $AWS_SECRET_ACCESS_KEY" >> seen.log`;
const evaluate = `${note("evaluate")} && echo '{"accuracy":0.9}' > metrics.json`;

test("a pull request gives its stages no secret that the base side does not name for them", async () => {
  const w = world({
    ...base,
    "modelgate.yaml": `${policy}stages:\n  train: { secrets: [HF_TOKEN] }\n`,
    "dvc.yaml": dvcYaml(`${note("train")} && cp params.yaml model.txt`, evaluate),
    ".gitignore": "/model.txt\n/metrics.json\n/seen.log\n",
  });
  w.pushMain();
  const pull = w.pull(1, {
    "modelgate.yaml": `${policy}stages:\n  "**": { secrets: [HF_TOKEN, AWS_SECRET_ACCESS_KEY] }\n`,
    "params.yaml": "accuracy: 0.91\n",
  });
  const env = { HF_TOKEN: "hf-secret", AWS_SECRET_ACCESS_KEY: "aws-secret" };
  const job = await step(w, "run", { kind: "pull_request", pull }, { env });
  expect(readFileSync(join(job.dir, "seen.log"), "utf8")).toBe("train hf-secret \nevaluate  \n");
  expect(job.lines).toContain("secret: hf-secret");
});

/** A host on which an hour has passed once a stage has said that it has begun. */
function hourAfterBegun(): Partial<Host> {
  const { log } = testHost();
  let pass = (): void => {};
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  const ended = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve) => signal?.addEventListener("abort", () => resolve()));
  return {
    now: () => new Date("2026-01-02T03:04:05.000Z"),
    sleep: (milliseconds, signal) => (milliseconds === 3_600_000 ? passed : ended(signal)),
    log: {
      ...log,
      raw: (text) => {
        if (text.includes("begun")) pass();
      },
    },
  };
}

test("what the time limit ends goes on in the next job, from its checkpoint", async () => {
  const train = "sh train.sh";
  const w = world({
    ...base,
    "modelgate.yaml": `${policy}stages:\n  train: { checkpoint: ckpt }\n`,
    "dvc.yaml": dvcYaml(train, evaluate),
    "train.sh": `cat ckpt >> seen.log 2>/dev/null || true
echo half > ckpt; echo begun
while [ ! -e go ]; do sleep 0.02; done
cp params.yaml model.txt
`,
    ".gitignore": "/model.txt\n/metrics.json\n/seen.log\n/go\n/ckpt\n",
  });
  w.pushMain();
  const pull = w.pull(1, { "params.yaml": "accuracy: 0.91\n" });
  const event = { kind: "pull_request", pull } as const;
  const given = { "time-limit": "1h" };
  const first = await step(w, "run", event, { given, host: hourAfterBegun() });
  expect(first.outputs).toMatchObject({
    stages: [
      { name: "train", status: "failed" },
      { name: "evaluate", status: "skipped" },
    ],
    time_limit_reached: true,
  });
  expect(first.failed).toMatch(/stage train was ended: the run's time limit of 1h is reached/);
  expect(first.failed).toMatch(/The checkpoint of 2026-01-02T03:04:05.000Z is kept on .*goes on from there/);
  expect(
    Object.keys(filesBelow(w.remote)).filter((path) => /^modelgate\/pr-1\/modelgate\/checkpoints\//.test(path)),
  ).not.toEqual([]);

  const { dir } = await step(w, "plan", event);
  writeFileSync(join(dir, "go"), "");
  const second = await step(w, "run", event, { dir, given, host: { sleep: hourAfterBegun().sleep as Host["sleep"] } });
  expect(second.outputs).toMatchObject({ stages: [{ status: "ran" }, { status: "ran" }], time_limit_reached: false });
  expect(readFileSync(join(dir, "seen.log"), "utf8")).toMatch(/^half\n/);
  expect(JSON.stringify(filesBelow(w.remote))).not.toContain("modelgate/checkpoint/1");
});
