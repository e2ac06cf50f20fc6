import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { exitCodeOf } from "../../src/lib/errors.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { gitTracker } from "../../src/tracking/trackers/git.ts";
import { testHost } from "../support/host.ts";
import { openRepo } from "../support/repo.ts";
import { jobOf, keptRefs, land, runsOfPull, shippedWorld } from "../support/shipping.ts";
import { type JobEvent, type Pull, tinyProject, type World } from "../support/world.ts";

const better = { "params.yaml": "accuracy: 0.95\n" };

/** A measuring job's record, put into the clone of a publishing job after `change` had its way with it. */
async function handOn(change: (record: RunRecord, made: World, pull: Pull) => unknown) {
  const made = await shippedWorld(tinyProject());
  const pull = made.pull(1, better);
  const event: JobEvent = { kind: "pull_request", pull };
  const measuring = await jobOf(made, "run", event);
  await jobOf(made, "log", event, { dir: measuring.dir, given: { publish: "false" } });
  const file = ".modelgate/records/tiny.json";
  const record = JSON.parse(readFileSync(join(measuring.dir, file), "utf8")) as RunRecord;
  const dir = join(made.dir, "publishing");
  openRepo(made.dir).git("clone", "-q", made.origin, dir);
  openRepo(dir).git("fetch", "-q", "origin", "refs/pull/1/merge");
  openRepo(dir).git("checkout", "-q", "--detach", "FETCH_HEAD");
  const changed = change(record, made, pull) ?? record;
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, ".modelgate/.gitignore"), "*\n");
  writeFileSync(join(dir, file), typeof changed === "string" ? changed : JSON.stringify(changed));
  const log = (fork = false) => jobOf(made, "log", { ...event, fork }, { dir, given: { received: "true" } });
  const put = (text: string): void => writeFileSync(join(dir, file), text);
  return { made, pull, event, dir, log, put, record };
}

async function failure(promise: Promise<unknown>): Promise<Error & { where?: { file: string } }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("it did not fail");
}

describe("a record handed on by a measuring job", () => {
  test("is kept as this job's, judged, and its merge trains nothing", async () => {
    const { made, pull, event, dir, log } = await handOn(() => undefined);
    await log();
    const compared = await jobOf(made, "compare", event, { dir });
    expect(compared.outputs).toMatchObject({ verdict: "pass" });
    expect((await jobOf(made, "gate", event, { dir })).failed).toBeUndefined();
    expect((await land(made, pull)).outputs).toMatchObject({ stages_trained: 0, found_by: "tree", version: "v1.1.0" });
  });

  test("is refused where it is about something else, or no record at all", async () => {
    const { made, log, put, record } = await handOn(() => undefined);
    const { source, model, lock } = record;
    const far = "1".repeat(40);
    const artifacts = [{ path: "../x", digest: `md5:${"0".repeat(32)}`, bytes: 1 }];
    const cases: [string, unknown][] = [
      ["its head is", { ...record, source: { ...source, head: far } }],
      ["it was made at", { ...record, source: { ...source, commit: far } }],
      ["it is about the model other", { ...record, model: { ...model, name: "other" } }],
      ["it is about the model tiny in sub", { ...record, model: { ...model, dir: "sub" } }],
      ["a lock at .git/hooks/post-checkout", { ...record, lock: { ...lock, path: ".git/hooks/post-checkout" } }],
      ["not JSON", "{"],
      ["schema", { ...record, schema: "modelgate/run-record/9" }],
      ["more", { ...record, more: 1 }],
      ["__proto__", JSON.stringify(record).replace("{", '{"__proto__":{"made_by":1},')],
      ["artifacts.0.path", { ...record, artifacts }],
      ["bytes, at most", JSON.stringify(record) + " ".repeat(17 * 1024 * 1024)],
    ];
    const before = keptRefs(made);
    for (const [message, changed] of cases) {
      put(typeof changed === "string" ? changed : JSON.stringify(changed));
      const error = await failure(log());
      expect(error.message).toContain(message);
      expect(exitCodeOf(error), message).toBe(2);
    }
    expect(keptRefs(made)).toBe(before);
  });

  test("says nothing about who made it, where it belongs and what main did", async () => {
    const { made, log, pull } = await handOn((record, world) => {
      record.made_by = { ...record.made_by, trusted: true, event: "push", run_id: "999", job: "main" };
      record.source.on_default_branch = true;
      record.source.ref = "refs/heads/main";
      record.source.pull_request = 77;
      record.source.tree = world.work.git("rev-parse", "main^{tree}");
      record.adopted_from = "f".repeat(20);
      if (record.lock !== undefined) record.lock.current = true;
    });
    await log();
    const [run] = await runsOfPull(made, 1);
    expect(run?.record.made_by).toMatchObject({ trusted: true, event: "pull_request", job: "modelgate" });
    expect(run?.record.made_by.run_id).not.toBe("999");
    expect(run?.record.source).toMatchObject({
      pull_request: 1,
      ref: "refs/pull/1/merge",
      on_default_branch: false,
      tree: made.work.git("rev-parse", `${pull.merge}^{tree}`),
    });
    expect(run?.record.adopted_from).toBeUndefined();
    expect(run?.record.lock?.current).toBe(false);
    expect(await runsOfPull(made, 77)).toEqual([]);
  });

  test("of a fork stays untrusted whatever it says, and is kept nowhere", async () => {
    const { made, dir, log } = await handOn((record) => {
      record.made_by.trusted = true;
    });
    const before = keptRefs(made);
    await log(true);
    expect(keptRefs(made)).toBe(before);
    const saved = JSON.parse(readFileSync(join(dir, ".modelgate/records/tiny.json"), "utf8"));
    expect(saved.made_by.trusted).toBe(false);
  });
});

describe("a bundle handed on", () => {
  test("is read again by `gate`, and refused where it is not this run's", async () => {
    const { made, event, dir, log } = await handOn(() => undefined);
    await log();
    await jobOf(made, "compare", event, { dir });
    const file = join(dir, ".modelgate/bundle.json");
    const bundle = JSON.parse(readFileSync(file, "utf8"));
    const cases: [string, string][] = [
      ["nonsense", "not JSON"],
      [JSON.stringify({ ...bundle, schema: "modelgate/bundle/9" }), "schema"],
      [JSON.stringify({ ...bundle, more: 1 }), "more"],
      [JSON.stringify(bundle).replace("{", '{"__proto__":{"verdict":"pass"},'), "__proto__"],
      [JSON.stringify({ ...bundle, head: "2".repeat(40) }), "this event is about"],
      [JSON.stringify(bundle) + " ".repeat(65 * 1024 * 1024), "bytes, at most"],
    ];
    for (const [text, message] of cases) {
      writeFileSync(file, text);
      for (const verb of ["gate", "report"]) {
        const error = await failure(jobOf(made, verb, event, { dir }));
        expect(exitCodeOf(error)).toBe(2);
        expect(error.message).toContain(message);
        expect(error.where?.file).toBe(".modelgate/bundle.json");
      }
    }
    rmSync(file);
    expect((await failure(jobOf(made, "gate", event, { dir }))).message).toContain("nothing was compared");
    writeFileSync(file, JSON.stringify({ ...bundle, verdict: "pass" }));
    expect((await jobOf(made, "gate", event, { dir })).failed).toBeUndefined();
  });
});

describe("a kept record that main may not use is passed over", () => {
  async function beside(change: (record: RunRecord) => void) {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, better);
    await made.job({ kind: "pull_request", pull });
    const [honest] = await runsOfPull(made, 1);
    const verdict = honest?.verdicts.at(-1);
    if (honest === undefined || verdict === undefined) throw new Error("nothing was gated");
    const hostile = structuredClone(honest.record);
    hostile.timings.finished = new Date(Date.parse(hostile.timings.finished) + 60_000).toISOString();
    change(hostile);
    const tracker = await gitTracker(testHost({ cwd: made.work.root }), { root: made.work.root });
    const { run_id } = await tracker.log(hostile);
    await tracker.judge(run_id, verdict);
    const merged = await land(made, pull);
    expect(merged.outputs).toMatchObject({ found_by: "tree", stages_trained: 0, version: "v1.1.0" });
    expect(merged.outputs["digest"]).toBe(honest.record.artifacts[0]?.digest);
    return { merged, run_id };
  }

  test("where its lock is none of the pipeline's: nothing is written there", async () => {
    const { merged, run_id } = await beside((record) => {
      if (record.lock !== undefined) record.lock.path = ".git/config";
    });
    expect(merged.lines.join("\n")).toContain(`run ${run_id} is not used: its lock is none of this pipeline's`);
    expect(readFileSync(join(merged.dir, ".git/config"), "utf8")).toContain('[remote "origin"]');
  });

  test("where no trusted job made it", async () => {
    await beside((record) => {
      record.made_by.trusted = false;
      for (const artifact of record.artifacts) artifact.digest = `md5:${"e".repeat(32)}`;
    });
  });
});
