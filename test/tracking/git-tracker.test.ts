import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openTracker } from "../../src/tracking/table.ts";
import type { Tracker } from "../../src/tracking/tracker.ts";
import { maxObjectBytes } from "../../src/tracking/trackers/git.ts";
import { testHost } from "../support/host.ts";
import { gitRepo, type TestRepo } from "../support/repo.ts";
import { bareOrigin } from "../support/tracking-origin.ts";
import { sampleRecord, sampleVerdict } from "../support/tracking-samples.ts";

const config = { kind: "git", ref: "refs/modelgate/records" } as const;
const sha = (digit: string): string => digit.repeat(40);

function open(repo: TestRepo, more: { repository?: string; branch?: string } = {}): Promise<Tracker> {
  return openTracker(testHost(), { ...config, ...more }, { root: repo.root });
}

/** How many of the records are still with the remote alone. */
function unread(repo: TestRepo): number {
  const [scratch = ""] = readdirSync(join(repo.root, ".git/modelgate"));
  const at = ["-C", join(repo.root, ".git/modelgate", scratch)];
  const listed = repo.git(...at, "rev-list", "--objects", "--missing=print", "refs/mirror/tip");
  return listed.split("\n").filter((line) => line.startsWith("?")).length;
}

describe("the git tracker", () => {
  it("finds a record again from another clone by each of its keys", async () => {
    const origin = bareOrigin();
    const writer = await open(origin.clone());
    const record = sampleRecord({
      source: { ...sampleRecord().source, dir_tree: sha("d"), pull_request: 7, on_default_branch: true },
      lock: { path: "dvc.lock", text: "schema: '2.0'\n", current: true },
    });
    const { run_id, created } = await writer.log(record);
    expect(created).toBe(true);

    const reader = await open(origin.clone());
    const model = "digits";
    const lock = record.lock?.digest ?? "";
    const queries = [
      { by: "commit", model, commits: [sha("0"), sha("a")] },
      { by: "commit", model, commits: [sha("b")] },
      { by: "tree", model, trees: [sha("c")] },
      { by: "tree", model, trees: [sha("d")] },
      { by: "lock", model, digest: lock },
      { by: "pull-request", model, number: 7 },
      { by: "main", model },
    ] as const;
    for (const query of queries) {
      const runs = await reader.find(query);
      expect(
        runs.map((run) => run.run_id),
        JSON.stringify(query),
      ).toEqual([run_id]);
      expect(runs[0]?.record).toEqual(record);
    }
    expect(await reader.find({ by: "commit", model: "other", commits: [sha("a")] })).toEqual([]);
    expect(await reader.find({ by: "main", model: "other" })).toEqual([]);
  });

  it("makes no twin of a repeated record or verdict, whatever the clock says", async () => {
    const origin = bareOrigin();
    const first = await open(origin.clone());
    const { run_id } = await first.log(sampleRecord());
    const again = await open(origin.clone());
    const later = sampleRecord({ finished: new Date("2026-02-02T03:04:05.000Z") });
    expect(await again.log(later)).toEqual({ run_id, created: false });
    expect(await again.judge(run_id, sampleVerdict(run_id))).toEqual({ created: true });
    const repeated = sampleVerdict(run_id, { judged_at: "2026-03-02T03:05:00.000Z" });
    expect(await first.judge(run_id, repeated)).toEqual({ created: false });
    await first.judge(run_id, sampleVerdict(run_id, { verdict: "fail", registrable: false }));
    const [run] = await first.find({ by: "commit", model: "digits", commits: [sha("a")] });
    expect(run?.verdicts.map((one) => one.verdict)).toEqual(["pass", "fail"]);
  });

  it("takes the first commit in the list that has records, the newest record first", async () => {
    const tracker = await open(bareOrigin().clone());
    const source = sampleRecord().source;
    const older = await tracker.log(sampleRecord({ source: { ...source, commit: sha("1"), head: sha("1") } }));
    const made_by = { ...sampleRecord().made_by, run_attempt: 2 };
    const newer = await tracker.log(
      sampleRecord({
        source: { ...source, commit: sha("1"), head: sha("1") },
        made_by,
        finished: new Date("2026-05-05T00:00:00.000Z"),
      }),
    );
    await tracker.log(sampleRecord({ source: { ...source, commit: sha("2"), head: sha("2") } }));
    const far = Array.from({ length: 500 }, (_, index) => index.toString(16).padStart(40, "0"));
    const runs = await tracker.find({ by: "commit", model: "digits", commits: [...far, sha("1"), sha("2")] });
    expect(runs.map((run) => run.run_id)).toEqual([newer.run_id, older.run_id]);
  });

  it("gives main's newest runs: trusted records of the default branch, by when they ended", async () => {
    const tracker = await open(bareOrigin().clone());
    const source = { ...sampleRecord().source, on_default_branch: true };
    const at = (day: string): Date => new Date(`2026-01-${day}T00:00:00.000Z`);
    const base = { source, started: at("01") };
    const log = (commit: string, day: string, more = {}): Promise<{ run_id: string }> =>
      tracker.log(sampleRecord({ ...base, finished: at(day), source: { ...source, commit: sha(commit) }, ...more }));
    const oldest = await log("1", "05");
    const newest = await log("2", "09");
    const between = await log("3", "07");
    await log("4", "20", { made_by: { ...sampleRecord().made_by, trusted: false } });
    await log("5", "21", { source: { ...source, on_default_branch: false } });
    const last = async (limit?: number): Promise<string[]> => {
      const runs = await tracker.find({ by: "main", model: "digits", ...(limit === undefined ? {} : { limit }) });
      return runs.map((run) => run.run_id);
    };
    expect(await last()).toEqual([newest.run_id]);
    expect(await last(2)).toEqual([newest.run_id, between.run_id]);
    expect(await last(99)).toEqual([newest.run_id, between.run_id, oldest.run_id]);
  });

  it("reads of main's runs no more than are asked for", async () => {
    const origin = bareOrigin();
    const writer = await open(origin.clone());
    const source = { ...sampleRecord().source, on_default_branch: true };
    for (const day of ["01", "02", "03", "04", "05"]) {
      const finished = new Date(`2026-02-${day}T00:00:00.000Z`);
      await writer.log(sampleRecord({ finished, source: { ...source, commit: sha(day[1] ?? "") } }));
    }
    const repo = origin.clone();
    expect(await (await open(repo)).find({ by: "main", model: "digits", limit: 2 })).toHaveLength(2);
    expect(unread(repo)).toBe(3);
  });

  it("finds a run by its id, of its own model alone", async () => {
    const tracker = await open(bareOrigin().clone());
    const { run_id: id } = await tracker.log(sampleRecord());
    await tracker.judge(id, sampleVerdict(id));
    const [run] = await tracker.find({ by: "run", model: "digits", id });
    expect([run?.run_id, run?.verdicts.length]).toEqual([id, 1]);
    for (const other of ["0".repeat(20), "", "../../x", id.slice(0, 19)]) {
      expect(await tracker.find({ by: "run", model: "digits", id: other })).toEqual([]);
    }
    expect(await tracker.find({ by: "run", model: "letters", id })).toEqual([]);
  });

  it("keeps any model name as a path", async () => {
    const tracker = await open(bareOrigin().clone());
    for (const name of ["a/../b", "..", ".git", 'quo"te\nline', "Zähler", "con*"]) {
      const { run_id } = await tracker.log(sampleRecord({ model: { name, dir: "." } }));
      const runs = await tracker.find({ by: "commit", model: name, commits: [sha("a")] });
      expect(runs.map((run) => run.run_id)).toEqual([run_id]);
    }
  });

  it("leaves the user's repository as it was, its shallow edge included", async () => {
    const origin = bareOrigin();
    const repo = origin.clone("--depth=1");
    const state = (): string[] => [
      repo.git("for-each-ref"),
      repo.git("config", "--local", "--list"),
      repo.git("status", "--porcelain"),
      repo.git("rev-parse", "--is-shallow-repository"),
    ];
    const before = state();
    const tracker = await open(repo);
    await tracker.log(sampleRecord());
    await tracker.find({ by: "commit", model: "digits", commits: [sha("a")] });
    expect(state()).toEqual(before);
  });

  it("goes without filters where the server has none", async () => {
    const origin = bareOrigin({ filters: false });
    await (await open(origin.clone())).log(sampleRecord());
    const other = await open(origin.clone());
    await other.log(sampleRecord({ metrics: {} }));
    expect(await other.find({ by: "commit", model: "digits", commits: [sha("a")] })).toHaveLength(2);
  });

  it("leaves unread records with the remote", async () => {
    const origin = bareOrigin();
    const writer = await open(origin.clone());
    const source = sampleRecord().source;
    for (const digit of ["1", "2", "3"]) {
      await writer.log(sampleRecord({ source: { ...source, commit: sha(digit), head: sha(digit) } }));
    }
    const repo = origin.clone();
    const reader = await open(repo);
    await reader.find({ by: "commit", model: "digits", commits: [sha("2")] });
    expect(unread(repo)).toBe(2);
  });

  it("works with no remote at all, on the repository itself", async () => {
    const repo = gitRepo();
    const { run_id } = await (await open(repo)).log(sampleRecord());
    expect(repo.git("rev-parse", "--verify", "refs/modelgate/records")).toMatch(/^[0-9a-f]{40}$/);
    const runs = await (await open(repo)).find({ by: "commit", model: "digits", commits: [sha("b")] });
    expect(runs[0]?.run_id).toBe(run_id);
  });

  it("writes to the branch and the repository that the policy names", async () => {
    const origin = bareOrigin();
    const other = bareOrigin();
    const tracker = await open(origin.clone(), { repository: other.dir, branch: "records" });
    await tracker.log(sampleRecord());
    expect(other.bare.git("for-each-ref", "--format=%(refname)")).toContain("refs/heads/records");
    expect(origin.bare.git("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });

  it("keeps small files by digest and refuses large and wrong ones", async () => {
    const origin = bareOrigin();
    const tracker = await open(origin.clone());
    const bytes = Buffer.from([0, 255, 10, 13, 0xc3, 0x28]);
    const md5 = (data: Uint8Array): string => `md5:${createHash("md5").update(data).digest("hex")}`;
    await tracker.putObject?.(md5(bytes), bytes);
    await tracker.putObject?.(md5(bytes), bytes);
    const other = await open(origin.clone());
    expect(Buffer.from((await other.getObject?.(md5(bytes))) ?? [])).toEqual(bytes);
    expect(await other.getObject?.(`md5:${"0".repeat(32)}`)).toBeUndefined();
    const large = Buffer.alloc(maxObjectBytes + 1);
    await expect(tracker.putObject?.(md5(large), large)).rejects.toThrow(/at most 65536/);
    await expect(tracker.putObject?.(`md5:${"0".repeat(32)}`, bytes)).rejects.toThrow(/do not have that digest/);
  });

  it("refuses a verdict on a run that nobody logged", async () => {
    const tracker = await open(bareOrigin().clone());
    await expect(tracker.judge("0".repeat(20), sampleVerdict("0".repeat(20)))).rejects.toThrow(/holds no run/);
  });

  it("refuses a record that was changed behind its back", async () => {
    const origin = bareOrigin();
    const tracker = await open(origin.clone());
    await tracker.log(sampleRecord());
    const repo = origin.clone();
    repo.git("fetch", "-q", "origin", "refs/modelgate/records");
    repo.git("checkout", "-q", "FETCH_HEAD");
    const files = repo.git("ls-files", "records").split("\n");
    for (const file of files) {
      repo.write(file, JSON.stringify(sampleRecord({ metrics: { accuracy: { file: "m.json", value: 1 } } })));
    }
    repo.commit("better numbers");
    repo.git("push", "-q", "origin", "HEAD:refs/modelgate/records");
    const reader = await open(origin.clone());
    const query = { by: "commit", model: "digits", commits: [sha("a")] } as const;
    await expect(reader.find(query)).rejects.toThrow(/not what its name says/);
  });

  it("says which permission a refused push needs", async () => {
    const origin = bareOrigin();
    const hook = `${origin.dir}/hooks/pre-receive`;
    mkdirSync(`${origin.dir}/hooks`, { recursive: true });
    writeFileSync(hook, "#!/bin/sh\necho 'no pushes here' >&2\nexit 1\n");
    chmodSync(hook, 0o755);
    const tracker = await open(origin.clone());
    await expect(tracker.log(sampleRecord())).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("no pushes here"),
      fix: expect.stringContaining("contents: write"),
    });
  });
});

describe("concurrent writers", () => {
  it("loses nothing of twenty at once from separate clones", { timeout: 120_000 }, async () => {
    const origin = bareOrigin();
    const source = sampleRecord().source;
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const written = await Promise.all(
      numbers.map(async (index) => {
        const host = testHost({ random: Math.random });
        const tracker = await openTracker(host, config, { root: origin.clone().root });
        const commit = index.toString(16).padStart(40, "0");
        const { run_id } = await tracker.log(
          sampleRecord({ source: { ...source, head: commit, commit, pull_request: 1 } }),
        );
        return run_id;
      }),
    );
    const reader = await open(origin.clone());
    const runs = await reader.find({ by: "pull-request", model: "digits", number: 1 });
    expect(runs.map((run) => run.run_id).sort()).toEqual(written.sort());
    expect(new Set(written).size).toBe(20);
  });
});
