import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verbs } from "../../src/actions/table.ts";
import { reportRun } from "../support/forks.ts";
import { startGitHubServer } from "../support/github-server.ts";
import { makeTempDir } from "../support/repo.ts";
import { local, step } from "../support/steps.ts";
import { type JobEvent, tinyProject, type World, world } from "../support/world.ts";

/** What each verb says, as the design's table of outputs names it; more keys may join. */
const pins = ["path", "source", "digest", "files", "bytes"];
const version = ["name", "version", "alias", "digest", "commit", "created"];
const transfer = ["files", "bytes", "transferred", "reused", "seconds", "pins"];
const least: Readonly<Record<string, readonly string[]>> = {
  plan: ["matrix", "levels", "stale"],
  pull: transfer,
  push: transfer,
  diff: ["added", "removed", "changed", "moved", "bytes", "columns"],
  verify: ["verdict", "stages"],
  dashboard: ["dir", "index", "pages"],
  status: ["current", "stages", "missing_remote"],
  run: ["stages", "lock_changed"],
  collect: ["stages", "missing", "lock_changed"],
  log: ["run_id", "run_url", "record"],
  compare: ["verdict", "baseline", "metrics", "bundle"],
  report: ["comment_url", "summary", "file", "length"],
  "fork-report": ["verdict", "nothing", "pull_request", "comment_url", "check_url"],
  gate: ["verdict", "failed"],
  register: version,
  promote: version,
  where: version,
  rollback: version,
};
const given: Readonly<Record<string, Record<string, string>>> = {
  promote: { name: "tiny", version: "v1.1.0", alias: "staging" },
  where: { name: "tiny@production" },
  rollback: { name: "tiny", alias: "production" },
};
const nested: Readonly<Record<string, readonly [list: string, keys: readonly string[]]>> = {
  pull: ["pins", pins],
  push: ["pins", pins],
  status: ["stages", ["name", "status", "reasons"]],
  run: ["stages", ["name", "status", "seconds"]],
  verify: ["stages", ["name", "verdict", "outs"]],
  compare: [
    "metrics",
    ["name", "baseline", "candidate", "delta", "relative", "direction", "verdict", "reason", "evidence"],
  ],
};

describe("outputs", () => {
  const said = new Map<string, Readonly<Record<string, unknown>>>();
  const place = makeTempDir();
  let w: World;

  beforeAll(async () => {
    w = world(tinyProject(), place.path);
    const first = await w.job({ kind: "push", before: w.pushMain() });
    said.set("flow", first.outputs);
    const pull = w.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const event: JobEvent = { kind: "pull_request", pull };
    const { dir, outputs } = await step(w, "plan", event);
    said.set("plan", outputs);
    for (const name of ["run", "collect", "pull", "push", "log", "compare", "report", "gate"]) {
      said.set(name, (await step(w, name, event, { dir })).outputs);
    }
    const github = await startGitHubServer({ repository: "acme/digits" });
    const run = { id: 501, headSha: pull.head, headBranch: pull.branch, headRepository: "acme/digits", event: "push" };
    github.state.runs = [run];
    said.set("fork-report", (await reportRun(w, github, run)).outputs);
    await github.close();
    const merge: JobEvent = { kind: "push", before: w.squash(pull) };
    said.set("register", (await step(w, "register", merge)).outputs);
    await step(w, "promote", merge);
    w.work.git("fetch", "-q", "--tags");
    for (const name of ["status", "diff", "verify", "dashboard", "promote", "where", "rollback"]) {
      said.set(name, (await local(w.work.root, name, given[name])).outputs);
    }
  }, 60_000);
  afterAll(() => place.remove());

  it("are compared for every verb", () => {
    expect([...said.keys()].sort()).toEqual(Object.keys(verbs).sort());
    expect([...Object.keys(least), "flow"].sort()).toEqual(Object.keys(verbs).sort());
  });

  it.each(Object.entries(least))("of %s have the keys of the design's table", (name, keys) => {
    expect(Object.keys(said.get(name) ?? {})).toEqual(expect.arrayContaining([...keys]));
  });

  it.each(Object.keys(verbs))("of %s are those that it declares, and all of them", (name) => {
    expect(Object.keys(said.get(name) ?? {}).sort()).toEqual(Object.keys(verbs[name]?.outputs ?? {}).sort());
  });

  it.each(Object.entries(nested))("of %s hold lists with the keys of the table", (name, [list, keys]) => {
    const items = said.get(name)?.[list];
    expect(items).toHaveProperty("length");
    const [first] = items as readonly object[];
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining([...keys]));
  });

  it("of compare name the baseline", () => {
    expect(said.get("compare")?.["baseline"]).toMatchObject({
      commit: w.work.git("rev-parse", "main~1"),
      distance: 0,
      found_by: "commit",
    });
  });
});
