import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FoundBaseline, findBaseline, type NoBaseline, resolveBaseline } from "../../src/gate/baseline.ts";
import { digestOf } from "../../src/lib/hashing.ts";
import { lockDigest, recordId } from "../../src/tracking/identity.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import type { Tracker } from "../../src/tracking/tracker.ts";
import { gitTracker } from "../../src/tracking/trackers/git.ts";
import { recordOf } from "../support/gate-records.ts";
import { testHost } from "../support/host.ts";
import { gitRepo, openRepo, type TestRepo, tempDir } from "../support/repo.ts";

interface Scene {
  readonly repo: TestRepo;
  readonly tracker: Tracker;
  /** Commits of main, oldest first. */
  readonly commits: string[];
}

async function scene(count: number): Promise<Scene> {
  const repo = gitRepo();
  const commits = [repo.git("rev-parse", "HEAD")];
  for (let index = 1; index < count; index++) {
    repo.write("n.txt", `${index}\n`);
    commits.push(repo.commit(`commit ${index}`));
  }
  return { repo, tracker: await gitTracker(testHost(), { root: repo.root }), commits };
}

const treeOf = (repo: TestRepo, commit: string): string => repo.git("rev-parse", `${commit}^{tree}`);

function at(
  repo: TestRepo,
  commit: string,
  more: Partial<RunRecord> = {},
  source: Partial<RunRecord["source"]> = {},
): RunRecord {
  return recordOf({ accuracy: 0.9 }, { commit, tree: treeOf(repo, commit), on_default_branch: true, ...source }, more);
}

function find(
  { repo, tracker, commits }: Scene,
  more: Partial<Parameters<typeof findBaseline>[0]> = {},
): Promise<FoundBaseline | NoBaseline> {
  return findBaseline({ host: testHost(), root: repo.root, tracker, model: "m", base: commits.at(-1) ?? "", ...more });
}

const untrusted: RunRecord["made_by"] = {
  trusted: false,
  event: "pull_request",
  run_id: "9",
  run_attempt: 1,
  job: "train",
};

describe("findBaseline", () => {
  it("finds the base's own record", async () => {
    const it = await scene(3);
    const record = at(it.repo, it.commits[2] ?? "");
    await it.tracker.log(at(it.repo, it.commits[0] ?? ""));
    await it.tracker.log(record);
    expect(await find(it)).toEqual({
      found: {
        commit: it.commits[2],
        run_id: recordId(record),
        distance: 0,
        found_by: "commit",
        record_digest: digestOf(record),
      },
      record,
    });
  });

  it("finds the nearest measured ancestor and how far it is", async () => {
    const it = await scene(5);
    await it.tracker.log(at(it.repo, it.commits[0] ?? ""));
    await it.tracker.log(at(it.repo, it.commits[1] ?? ""));
    expect(await find(it)).toMatchObject({ found: { commit: it.commits[1], distance: 3, found_by: "commit" } });
  });

  it("looks no further than the limit", async () => {
    const it = await scene(5);
    await it.tracker.log(at(it.repo, it.commits[1] ?? ""));
    expect(await find(it, { limit: 3 })).toEqual({
      none: "not-found",
      reason: `neither ${it.commits[4]?.slice(0, 7)} nor 2 commits before it were measured`,
    });
  });

  it("finds a pull request's run by the tree it left on main, before a farther commit", async () => {
    const it = await scene(3);
    const squashed = it.commits[2] ?? "";
    await it.tracker.log(at(it.repo, it.commits[1] ?? ""));
    const run = recordOf(
      { accuracy: 0.95 },
      { commit: "e".repeat(40), tree: treeOf(it.repo, squashed), pull_request: 7 },
    );
    await it.tracker.log(run);
    expect(await find(it)).toMatchObject({
      found: { commit: squashed, distance: 0, found_by: "tree" },
      record: { metrics: run.metrics },
    });
  });

  it("passes over untrusted, failed and empty runs, though they are nearer", async () => {
    const it = await scene(5);
    const [oldest = "", failed = "", empty = "", , foreign = ""] = it.commits;
    await it.tracker.log(at(it.repo, oldest));
    const stage = { name: "train", status: "failed" as const, seconds: 1, outs: [] };
    await it.tracker.log(at(it.repo, failed, { stages: [stage] }));
    await it.tracker.log(at(it.repo, empty, { metrics: {} }));
    await it.tracker.log(at(it.repo, foreign, { made_by: untrusted }));
    expect(await find(it)).toMatchObject({ found: { commit: oldest, distance: 4 } });
  });

  it("takes the trusted one of two runs of one commit", async () => {
    const it = await scene(1);
    const base = it.commits[0] ?? "";
    const good = at(it.repo, base);
    await it.tracker.log(good);
    const later = { started: "2027-01-01T00:00:00Z", finished: "2027-01-01T00:00:00Z", seconds: 0 };
    await it.tracker.log(at(it.repo, base, { made_by: untrusted, timings: later }));
    expect(await find(it)).toMatchObject({ found: { run_id: recordId(good) } });
  });

  it("does not take a merge's run for its head's, unless their trees are the same", async () => {
    const it = await scene(2);
    const [first = "", head = ""] = it.commits;
    await it.tracker.log(at(it.repo, first));
    await it.tracker.log(
      recordOf({ accuracy: 0.1 }, { head, commit: "e".repeat(40), tree: "f".repeat(40), pull_request: 3 }),
    );
    expect(await find(it)).toMatchObject({ found: { commit: first, distance: 1 } });
  });

  it("finds a run of main with the base's lock, and never a pull request's", async () => {
    const it = await scene(1);
    const lock = "schema: '2.0'\nstages: {}\n";
    it.repo.write("dvc.lock", lock);
    const base = it.repo.commit("lock");
    const locked = { lock: { path: "dvc.lock", digest: lockDigest(lock), current: true, text: lock } };
    const elsewhere = { commit: "e".repeat(40), tree: "f".repeat(40) };
    await it.tracker.log(recordOf({ accuracy: 1 }, { ...elsewhere, pull_request: 4 }, locked));
    const options = { base, lockPath: "dvc.lock" };
    expect(await find(it, options)).toMatchObject({ none: "first-run" });
    await it.tracker.log(recordOf({ accuracy: 0.9 }, { ...elsewhere, on_default_branch: true }, locked));
    expect(await find(it, options)).toMatchObject({ found: { found_by: "lock", distance: 0, commit: "e".repeat(40) } });
  });

  it("tells a first run from a lost baseline", async () => {
    const it = await scene(2);
    await it.tracker.log(at(it.repo, it.commits[1] ?? "", { model: { name: "other", dir: "." } }));
    expect(await find(it)).toEqual({ none: "first-run", reason: "main has no run of m yet" });
    await it.tracker.log(
      recordOf({ accuracy: 1 }, { commit: "e".repeat(40), tree: "f".repeat(40), on_default_branch: true }),
    );
    expect(await find(it)).toMatchObject({ none: "not-found" });
  });

  it("says so when the base is not in the clone", async () => {
    const it = await scene(1);
    await it.tracker.log(recordOf({ accuracy: 1 }, { commit: "e".repeat(40), on_default_branch: true }));
    expect(await find(it, { base: "a".repeat(40) })).toEqual({
      none: "not-found",
      reason: "the commit aaaaaaa is not in this clone",
    });
  });

  it("falls back to the metrics that Git holds, and only where no record is found", async () => {
    const it = await scene(2);
    const [first = "", base = ""] = it.commits;
    const asked: string[] = [];
    const fromGit = async (commit: string): Promise<RunRecord> => {
      asked.push(commit);
      return at(it.repo, commit);
    };
    expect(await find(it, { fromGit })).toMatchObject({
      found: { commit: base, run_id: null, distance: 0, found_by: "git-files" },
    });
    await it.tracker.log(at(it.repo, first));
    expect(await find(it, { fromGit })).toMatchObject({ found: { commit: first, found_by: "commit" } });
    expect(asked).toEqual([base]);
  });
});

describe("in a shallow clone", () => {
  async function shallow(it: Scene, depth: number): Promise<Scene> {
    const root = join(tempDir(), "clone");
    it.repo.git("clone", "-q", `--depth=${depth}`, `file://${it.repo.root}`, root);
    const repo = openRepo(root);
    return { ...it, repo, tracker: await gitTracker(testHost(), { root }) };
  }
  const held = (repo: TestRepo): number => Number(repo.git("rev-list", "--count", "HEAD"));

  it("fetches only as much history as it needs", async () => {
    const it = await scene(40);
    await it.tracker.log(at(it.repo, it.commits[32] ?? ""));
    const clone = await shallow(it, 1);
    expect(await find(clone)).toMatchObject({ found: { commit: it.commits[32], distance: 7 } });
    expect(held(clone.repo)).toBe(11);
  });

  it("fetches nothing where the base itself was measured, or main never was", async () => {
    const it = await scene(20);
    const unmeasured = await shallow(it, 2);
    expect(await find(unmeasured)).toMatchObject({ none: "first-run" });
    expect(held(unmeasured.repo)).toBe(2);
    await it.tracker.log(at(it.repo, it.commits.at(-1) ?? ""));
    const measured = await shallow(it, 2);
    expect(await find(measured)).toMatchObject({ found: { distance: 0 } });
    expect(held(measured.repo)).toBe(2);
  });

  it("fetches a base that the clone lacks", async () => {
    const it = await scene(4);
    await it.tracker.log(at(it.repo, it.commits[2] ?? ""));
    const clone = await shallow(it, 1);
    expect(await find(clone, { base: it.commits[2] ?? "" })).toMatchObject({
      found: { commit: it.commits[2], distance: 0 },
    });
  });

  it("stops at what it has when the remote is gone", async () => {
    const it = await scene(5);
    await it.tracker.log(at(it.repo, it.commits[0] ?? ""));
    const clone = await shallow(it, 2);
    clone.repo.git("remote", "set-url", "origin", join(tempDir(), "gone"));
    const found = await find({ ...clone, tracker: it.tracker });
    expect(found).toEqual({
      none: "not-found",
      reason: `neither ${it.commits[4]?.slice(0, 7)} nor 1 commits before it were measured, and this clone holds no more: check out with fetch-depth: 0`,
    });
    expect(held(clone.repo)).toBe(2);
  });
});

describe("resolveBaseline", () => {
  const resolve = (
    { repo, tracker }: Scene,
    named: string,
    more: Partial<Parameters<typeof resolveBaseline>[0]> = {},
  ) => resolveBaseline({ host: testHost({ cwd: repo.root }), root: repo.root, tracker, model: "m", named, ...more });

  it("takes a commit, a branch, a tag, and what they say is nearest", async () => {
    const it = await scene(3);
    const [first = "", second = ""] = it.commits;
    it.repo.git("tag", "-a", "v1", "-m", "v1", second);
    await it.tracker.log(at(it.repo, first));
    await it.tracker.log(at(it.repo, second));
    expect(await resolve(it, first.slice(0, 10))).toMatchObject({ found: { commit: first, distance: 0 } });
    expect(await resolve(it, "v1")).toMatchObject({ found: { commit: second, distance: 0 } });
    expect(await resolve(it, "main")).toMatchObject({ found: { commit: second, distance: 1 } });
    expect(await resolve(it, "HEAD~2")).toMatchObject({ found: { commit: first, distance: 0 } });
  });

  it("reads a run record", async () => {
    const it = await scene(1);
    const record = recordOf({ accuracy: 0.5 });
    writeFileSync(join(it.repo.root, "run.json"), JSON.stringify(record));
    expect(await resolve(it, "run.json")).toEqual({
      found: {
        commit: record.source.commit,
        run_id: null,
        distance: 0,
        found_by: "file",
        record_digest: digestOf(record),
      },
      record,
    });
  });

  it("reads a metrics file of any kind", async () => {
    const it = await scene(1);
    writeFileSync(join(it.repo.root, "m.yaml"), "accuracy: 0.5\nper_class: { a: [1, 2] }\n");
    const found = await resolve(it, "m.yaml");
    expect(found).toMatchObject({
      found: { found_by: "file", run_id: null },
      record: {
        metrics: { accuracy: { value: 0.5 }, "per_class.a": { samples: [1, 2] } },
        made_by: { trusted: false },
      },
    });
  });

  it("refuses a record that is not valid", async () => {
    const it = await scene(1);
    writeFileSync(join(it.repo.root, "run.json"), JSON.stringify({ ...recordOf({}), surprise: 1 }));
    await expect(resolve(it, "run.json")).rejects.toThrow(/not a valid run record/);
  });

  it("refuses a name that means nothing, or two things", async () => {
    const it = await scene(1);
    await expect(resolve(it, "v9")).rejects.toThrow("`v9` is neither a file nor a revision that this clone knows");
    await expect(resolve(it, "--output=x")).rejects.toThrow(/is neither a file nor a revision/);
    it.repo.git("branch", "base.json");
    writeFileSync(join(it.repo.root, "base.json"), '{"a": 1}');
    await expect(resolve(it, "base.json")).rejects.toThrow("`base.json` is both a file and a revision");
    expect(await resolve(it, "./base.json")).toMatchObject({ found: { found_by: "file" } });
  });
});
