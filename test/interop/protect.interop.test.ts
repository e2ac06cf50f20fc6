import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pinnedWorld, pinOf } from "../support/pinned.ts";
import { flattering, protectedProject } from "../support/protected-project.ts";
import { label, reviewedWorld } from "../support/reviewed.ts";
import { bundleIn, reportIn, shippedWorld } from "../support/shipping.ts";
import { recordIn, step } from "../support/steps.ts";
import type { JobOutcome } from "../support/world.ts";

const files = protectedProject("{ paths: [checks], stages: [evaluate] }");
const verdictOf = ({ dir }: JobOutcome) => bundleIn(dir).models[0]?.verdict;
const accuracyOf = (outcome: JobOutcome) => verdictOf(outcome)?.metrics[0]?.candidate;
const reasonOf = (outcome: JobOutcome, name: string) =>
  verdictOf(outcome)?.conditions.find((one) => one.name === name)?.reason;

test.each([
  [
    "its command",
    { "dvc.yaml": files["dvc.yaml"]?.replace("sh checks/evaluate.sh", flattering.trim().replace(/"/g, '\\"')) ?? "" },
  ],
  [
    "that it is there at all",
    {
      "dvc.yaml": `${files["dvc.yaml"]?.slice(0, files["dvc.yaml"].indexOf("  evaluate:"))}`,
      "metrics.json": '{"accuracy":0.99}\n',
      ".gitignore": "/model.txt\n/train.log\n",
    },
  ],
])("a protected stage runs as the base side defines it: %s", async (_what, changes) => {
  const made = await shippedWorld(files);
  const outcome = await made.job({ kind: "pull_request", pull: made.pull(1, changes) });
  expect(accuracyOf(outcome)).toBe(0.9);
  expect(reasonOf(outcome, "protect")).toContain("`evaluate`");
  expect(outcome.failed).toBeDefined();
  expect(recordIn(outcome.dir, "tiny").protected).toMatchObject({ files: [], stages: ["evaluate"] });
});

test("labels that a .dvc file pins are pulled as the base side pins them", async () => {
  const [before, now] = ['{"accuracy":0.9}', '{"accuracy":0.99}'];
  const yaml = (files["dvc.yaml"] ?? "").replace("sh checks/evaluate.sh", "cp labels.txt metrics.json");
  const made = await pinnedWorld(
    {
      ...protectedProject("{ paths: [labels.txt] }"),
      "dvc.yaml": yaml.replace("checks/evaluate.sh,", "labels.txt,"),
      "labels.txt.dvc": pinOf("labels.txt", before),
      ".gitignore": "/model.txt\n/train.log\n/metrics.json\n/labels.txt\n",
    },
    before,
    now,
  );
  const outcome = await made.job({
    kind: "pull_request",
    pull: made.pull(1, { "labels.txt.dvc": pinOf("labels.txt", now), "params.yaml": "accuracy: 0.7\nstrict: true\n" }),
  });
  expect(accuracyOf(outcome)).toBe(0.9);
  expect(verdictOf(outcome)?.verdict).toBe("not-comparable");
  expect(reasonOf(outcome, "protect")).toContain("`labels.txt.dvc`");
  expect(readFileSync(join(outcome.dir, "labels.txt"), "utf8")).toBe(before);
});

test("once reviewed, the change's own are used; the verdict keeps its word, and the merge its model", async () => {
  const { made, judge, set, land } = await reviewedWorld(files);
  const pull = made.pull(1, { "params.yaml": "accuracy: 0.95\nstrict: true\n", "checks/evaluate.sh": flattering });
  const first = await judge(pull);
  expect(accuracyOf(first)).toBe(0.95);
  expect(reasonOf(first, "protect")).toContain(`by the label \`${label}\``);
  set(pull, "grace");
  const reviewed = await judge(pull);
  expect(reviewed.failed).toBeUndefined();
  expect(accuracyOf(reviewed)).toBe(0.99);
  expect(recordIn(reviewed.dir, "tiny").protected).toBeUndefined();
  expect(verdictOf(reviewed)).toMatchObject({ verdict: "not-comparable", overrides: [{ by: "grace" }] });
  expect((await land(pull)).outputs).toMatchObject({ version: "v1.1.0", stages_trained: 0 });
});

test("in two jobs the publishing one says it by Git, whatever the measuring job left", async () => {
  const made = await shippedWorld(files);
  const pull = made.pull(1, { "checks/evaluate.sh": flattering });
  const event = { kind: "pull_request", pull } as const;
  const { dir } = await step(made, "run", event);
  await step(made, "log", event, { dir, given: { publish: "false" } });
  expect(recordIn(dir, "tiny").metrics["accuracy"]?.value).toBe(0.9);
  // As a job would leave it that ran the change's own.
  made.work.git("--git-dir", join(dir, ".git"), "--work-tree", dir, "checkout", "-q", "--", "checks");
  await step(made, "log", event, { dir, given: { received: "true" } });
  await step(made, "compare", event, { dir });
  const verdict = bundleIn(dir).models[0]?.verdict;
  expect(verdict).toMatchObject({ verdict: "not-comparable", registrable: false });
  expect(recordIn(dir, "tiny").source.dirty).toBe(false);
});

test("a stage that neither side has is told, and no request is made where nothing protected changed", async () => {
  const { made, judge, server } = await reviewedWorld(protectedProject("{ paths: [checks], stages: [evalute] }"));
  const before = server.requests.length;
  const outcome = await judge(made.pull(1, { "params.yaml": "accuracy: 0.95\nstrict: true\n" }));
  expect(outcome.outputs).toMatchObject({ verdict: "warn" });
  expect(reasonOf(outcome, "protect")).toContain("`evalute`");
  expect(server.requests.slice(before).filter((line) => line.includes("/events"))).toEqual([]);
});

test("pushed straight to main it is not comparable with what was measured before", async () => {
  const made = await shippedWorld(files);
  made.work.write("checks/evaluate.sh", flattering);
  made.work.commit("straight to main");
  const pushed = await made.job({ kind: "push", before: made.pushMain() });
  expect(accuracyOf(pushed)).toBe(0.99);
  expect(verdictOf(pushed)).toMatchObject({ verdict: "not-comparable", registrable: false });
  expect(reportIn(pushed.dir)).not.toContain("by the label");
  // The next one is held against that run, with the same evaluation.
  const next = await made.job({
    kind: "pull_request",
    pull: made.pull(1, { "README.md": "x\n", "params.yaml": "accuracy: 0.8\nstrict: true\n" }),
  });
  expect(next.outputs).toMatchObject({ verdict: "pass" });
});
