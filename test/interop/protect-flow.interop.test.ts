import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pinOf } from "../support/pinned.ts";
import { flattering, protectedProject } from "../support/protected-project.ts";
import { bundleIn, shippedWorld } from "../support/shipping.ts";
import { recordIn } from "../support/steps.ts";
import type { JobOutcome } from "../support/world.ts";

const files = protectedProject("{ paths: [checks], stages: [evaluate] }");
const verdictOf = ({ dir }: JobOutcome) => bundleIn(dir).models[0]?.verdict;
const accuracyOf = (outcome: JobOutcome) => verdictOf(outcome)?.metrics[0]?.candidate;
const reasonOf = (outcome: JobOutcome, name: string) =>
  verdictOf(outcome)?.conditions.find((one) => one.name === name)?.reason;

test("what a change makes of protected files is not how it is measured", async () => {
  const made = await shippedWorld(files);
  made.work.git("checkout", "-q", "-b", "cheat");
  made.work.git("rm", "-q", "checks/labels.txt");
  const pull = made.pull(
    1,
    { "params.yaml": "accuracy: 0.8\nstrict: true\n", "checks/evaluate.sh": flattering, "checks/more.txt": "b\n" },
    { base: "cheat" },
  );
  const outcome = await made.job({ kind: "pull_request", pull });
  expect(accuracyOf(outcome)).toBe(0.8);
  expect(verdictOf(outcome)).toMatchObject({ verdict: "fail", registrable: false });
  expect(reasonOf(outcome, "protect")).toContain("`checks/evaluate.sh`, `checks/labels.txt`, `checks/more.txt`");
  expect(reasonOf(outcome, "protect")).toContain("measured with the base side's");
  expect(reasonOf(outcome, "record")).toBeUndefined();
  expect(recordIn(outcome.dir, "tiny")).toMatchObject({
    source: { dirty: false },
    protected: { commit: pull.base, files: ["checks/evaluate.sh", "checks/labels.txt", "checks/more.txt"], stages: [] },
  });
  expect(readFileSync(join(outcome.dir, "checks/labels.txt"), "utf8")).toBe("a\n");
  expect(existsSync(join(outcome.dir, "checks/more.txt"))).toBe(false);
});

test("a protected file that is now a link is a file again", async () => {
  const made = await shippedWorld(files);
  made.work.git("checkout", "-q", "-b", "cheat");
  made.work.git("rm", "-q", "-r", "checks");
  symlinkSync("elsewhere", join(made.work.root, "checks"));
  const pull = made.pull(1, { "elsewhere/evaluate.sh": flattering }, { base: "cheat" });
  const outcome = await made.job({ kind: "pull_request", pull });
  expect(accuracyOf(outcome)).toBe(0.9);
  expect(verdictOf(outcome)?.verdict).toBe("not-comparable");
  expect(lstatSync(join(outcome.dir, "checks")).isDirectory()).toBe(true);
  expect(readFileSync(join(outcome.dir, "elsewhere/evaluate.sh"), "utf8")).toBe(flattering);
});

test("a parameter of a protected stage is part of it, others are not", async () => {
  const made = await shippedWorld(files);
  const fine = await made.job({
    kind: "pull_request",
    pull: made.pull(1, { "params.yaml": "accuracy: 0.95\nstrict: true\n" }),
  });
  expect(fine.outputs).toMatchObject({ verdict: "pass" });
  expect(recordIn(fine.dir, "tiny").protected).toBeUndefined();
  const other = await made.job({
    kind: "pull_request",
    pull: made.pull(2, { "params.yaml": "accuracy: 0.95\nstrict: false\n" }),
  });
  expect(verdictOf(other)?.verdict).toBe("not-comparable");
  expect(reasonOf(other, "protect")).toContain("`evaluate`");
});

test("a .dvc file that pins protected labels among other data is told, and stays", async () => {
  const made = await shippedWorld({
    ...protectedProject("{ paths: [data/labels.txt] }"),
    "data.dvc": pinOf("data", "x"),
  });
  const outcome = await made.job({
    kind: "pull_request",
    pull: made.pull(1, { "data.dvc": pinOf("data", "y"), "params.yaml": "accuracy: 0.95\nstrict: true\n" }),
  });
  expect(verdictOf(outcome)?.verdict).toBe("not-comparable");
  expect(reasonOf(outcome, "protect")).toContain("`data.dvc`");
  expect(reasonOf(outcome, "protect")).toContain("with the change's own");
});

test("attributes by which Git writes protected files, and what holds them, are told as well", async () => {
  const made = await shippedWorld({ ...protectedProject("{ paths: [checks, vendor/judge/labels.txt] }") });
  const attributes = made.pull(1, { ".gitattributes": "*.txt eol=crlf\n" });
  const outcome = await made.job({ kind: "pull_request", pull: attributes });
  expect(verdictOf(outcome)?.verdict).toBe("not-comparable");
  expect(reasonOf(outcome, "protect")).toContain("`.gitattributes`");
  made.work.git("checkout", "-q", "-b", "moved");
  mkdirSync(join(made.work.root, "vendor"));
  symlinkSync("../docs", join(made.work.root, "vendor/judge"));
  const moved = await made.job({ kind: "pull_request", pull: made.pull(2, { "x.txt": "x\n" }, { base: "moved" }) });
  expect(reasonOf(moved, "protect")).toContain("`vendor/judge`");
  expect(reasonOf(moved, "protect")).toContain("with the change's own");
  // No stage names it, and it is no less protected.
  const unnamed = await made.job({ kind: "pull_request", pull: made.pull(4, { "checks/labels.txt": "b\n" }) });
  expect(verdictOf(unnamed)?.verdict).toBe("not-comparable");
  const elsewhere = made.pull(3, {
    "docs/.gitattributes": "*.md text\n",
    "params.yaml": "accuracy: 0.95\nstrict: true\n",
  });
  expect(reasonOf(await made.job({ kind: "pull_request", pull: elsewhere }), "protect")).toBeUndefined();
});
