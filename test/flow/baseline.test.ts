import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { anchorFor } from "../../src/flow/anchor.ts";
import { baselineFor } from "../../src/flow/baseline.ts";
import type { Bench } from "../../src/flow/bench.ts";
import type { ModelPlan } from "../../src/flow/plan.ts";
import { gitRegistry } from "../../src/registry/registries/git.ts";
import { recordId } from "../../src/tracking/identity.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { beginning } from "../support/beginning.ts";
import { inJob, mainRun, recordsOf } from "../support/bench-job.ts";
import { recordOf } from "../support/gate-records.ts";
import { testHost } from "../support/host.ts";
import { openRepo } from "../support/repo.ts";
import { type Pull, type World, world } from "../support/world.ts";

const digest = (digit: string): string => `md5:${digit.repeat(32)}`;
const model = (digit: string): Pick<RunRecord, "artifacts"> => ({
  artifacts: [{ path: "model.bin", digest: digest(digit), bytes: 1 }],
});

const files = {
  "modelgate.yaml": "model: { name: m, path: model.bin }\ngates:\n  - { metric: accuracy, max-regression: 0.01 }\n",
  ".dvc/config": "",
};

interface Scene {
  readonly made: World;
  /** Commits of main, oldest first. */
  readonly commits: readonly string[];
  /** One record a commit of main. */
  readonly runs: readonly RunRecord[];
  readonly pull: Pull;
}

/** A main of four commits: the first three are measured, of which the first is v1.0.0 and the second v1.1.0. */
function scene(): Promise<Scene> {
  return beginning("four commits", async (dir) => {
    const made = world(files, dir);
    const { work } = made;
    const commits = [work.git("rev-parse", "HEAD")];
    for (const n of [2, 3, 4]) {
      work.write("n.txt", `${n}\n`);
      commits.push(work.commit(`commit ${n}`));
    }
    made.pushMain();
    const tracker = await recordsOf(made);
    const runs = commits
      .slice(0, 3)
      .map((commit, index) =>
        mainRun(made, commit, { accuracy: 0.9 + index / 100 }, { minute: index, ...model(`${index}`) }),
      );
    for (const run of runs) await tracker.log(run);
    const registered = await gitRegistry(testHost(), { root: work.root });
    for (const [index, version] of ["v1.0.0", "v1.1.0"].entries()) {
      const run = runs[index];
      const commit = commits[index] ?? "";
      const known = { runId: run === undefined ? "" : recordId(run), version, sourceCommit: commit };
      await registered.register({ model: "m", dir: ".", digest: digest(`${index}`), commit, ...known });
    }
    await registered.promote("m", "v1.0.0", "production", { by: "dev" });
    return { made, commits, runs, pull: made.pull(7, { "n.txt": "5\n" }) };
  });
}

/** The plan as if the base side's modelgate.yaml said this of the model. */
function saying(plan: ModelPlan, lines: readonly string[]): ModelPlan {
  const said = lines.map((line) => `  ${line}\n`).join("");
  const [model] = parseConfig(`model:\n  name: m\n  path: model.bin\n${said}`, "modelgate.yaml").models;
  return model === undefined ? plan : { ...plan, model };
}

/** What the pull request is compared with, three days after main's newest run. */
function baseline(
  { made, pull }: Scene,
  judging: string[],
  more: { now?: string; bench?: (bench: Bench) => Bench } = {},
) {
  return inJob(
    made,
    { kind: "pull_request", pull },
    async (bench, plan) => {
      const own = more.bench?.(bench) ?? bench;
      return baselineFor(own, saying(plan, judging), recordOf({ accuracy: 1 }, { commit: pull.merge }));
    },
    { host: { now: () => new Date(more.now ?? "2026-01-05T03:02:00.000Z") } },
  );
}

describe("a policy's baseline", () => {
  it("is an alias's version by its own run, however far main has gone on", async () => {
    const it = await scene();
    expect(await baseline(it, ["baseline: production"])).toMatchObject({
      found: { commit: it.commits[0], distance: 3, found_by: "alias", run_id: recordId(it.runs[0] ?? recordOf({})) },
      record: { metrics: { accuracy: { value: 0.9 } } },
    });
  });

  it("is a tag's run, as the remote has that tag", async () => {
    const it = await scene();
    const found = { found: { commit: it.commits[1], distance: 2, found_by: "revision" } };
    expect(await baseline(it, ["baseline: m@v1.1.0"])).toMatchObject(found);
    const moved = (bench: Bench): Bench => {
      // A stage of the pull request could do so in its own job.
      openRepo(bench.root).git("tag", "-f", "m@v1.1.0", it.commits[0] ?? "");
      return bench;
    };
    expect(await baseline(it, ["baseline: m@v1.1.0"], { bench: moved })).toMatchObject(found);
  });

  it("is a commit's run, written in full or in short, or its nearest measured ancestor's", async () => {
    const it = await scene();
    const at = (revision: string) => baseline(it, [`baseline: [{ revision: "${revision}" }]`]);
    const [first = "", , third, fourth = ""] = it.commits;
    expect(await at(first)).toMatchObject({ found: { commit: first, found_by: "revision" } });
    expect(await at(first.slice(0, 9))).toMatchObject({ found: { commit: first } });
    expect(await at(fourth)).toMatchObject({ found: { commit: third, distance: 1 } });
    expect(await at("main")).toMatchObject({ found: { commit: third } });
    expect(await at("change-7*")).toEqual({
      none: "not-found",
      reason: "no tag, branch or commit is called change-7*",
    });
  });

  it("is the first of a list that there is, and says what was passed over", async () => {
    const it = await scene();
    expect(await baseline(it, ["baseline: [{ alias: staging }, { revision: v9 }, nearest]"])).toMatchObject({
      found: {
        commit: it.commits[2],
        distance: 1,
        found_by: "commit",
        passed_over: [
          "alias staging: the registry has no alias staging of m",
          "v9: no tag, branch or commit is called v9",
        ],
      },
    });
  });

  it("is none where nothing of the list is there, which is no first run", async () => {
    const it = await scene();
    expect(await baseline(it, ["baseline: staging"])).toEqual({
      none: "not-found",
      reason: "the registry has no alias staging of m, and no tag, branch or commit is called staging",
    });
    const unregistered = (bench: Bench): Bench => ({
      ...bench,
      config: { ...bench.config, registry: { kind: "none" } },
    });
    expect(await baseline(it, ["baseline: [{ alias: production }]"], { bench: unregistered })).toEqual({
      none: "not-found",
      reason: "with `registry: none` there is no alias production",
    });
  });

  it("is no run of another artifact than the version's", async () => {
    const it = await scene();
    const registered = await gitRegistry(testHost(), { root: it.made.work.root });
    const run = { runId: recordId(it.runs[2] ?? recordOf({})), sourceCommit: it.commits[2] ?? "" };
    const commit = it.commits[2] ?? "";
    const { version } = await registered.register({ model: "m", dir: ".", digest: digest("e"), commit, ...run });
    await registered.promote("m", version.version, "other", { by: "dev" });
    expect(await baseline(it, ["baseline: other"])).toMatchObject({
      none: "not-found",
      reason: expect.stringContaining("the run of other, which is v1.2.0 is not among the records"),
    });
  });

  it("on a first run is none yet", async () => {
    const made = world(files);
    const before = made.pushMain();
    const found = await inJob(made, { kind: "push", before }, async (bench, plan) =>
      baselineFor(bench, saying(plan, ["baseline: production"]), recordOf({}, { commit: bench.forge.commit })),
    );
    expect(found).toMatchObject({ none: "first-run" });
  });
});

describe("max-baseline-age", () => {
  it("in commits looks no further than it allows", async () => {
    const it = await scene();
    expect(await baseline(it, ["max-baseline-age: { commits: 1 }"])).toMatchObject({
      found: { commit: it.commits[2], distance: 1 },
    });
    expect(await baseline(it, ["max-baseline-age: { commits: 0 }"])).toEqual({
      none: "not-found",
      reason: `neither ${it.commits[3]?.slice(0, 7)} nor 0 commits before it were measured (max-baseline-age: 0 commits)`,
    });
  });

  it("in days goes by when the run ended", async () => {
    const it = await scene();
    const limit = ["max-baseline-age: { days: 3 }"];
    expect(await baseline(it, limit)).toMatchObject({ found: { commit: it.commits[2] } });
    expect(await baseline(it, limit, { now: "2026-01-05T03:03:00.000Z" })).toEqual({
      none: "not-found",
      reason: `the run at ${it.commits[2]?.slice(0, 7)} was measured 3 days ago, at most 3 are allowed`,
    });
  });

  it("deepens a shallow clone as far as it has to know how far back an alias is, and no further", async () => {
    const it = await scene();
    let shallow = "";
    const cut = (bench: Bench): Bench => {
      shallow = `${bench.root}-shallow`;
      openRepo(bench.root).git("clone", "-q", "--depth=1", `file://${it.made.origin}`, shallow);
      return { ...bench, root: shallow };
    };
    const judging = ["baseline: [{ alias: production }, nearest]", "max-baseline-age: { commits: 2 }"];
    expect(await baseline(it, judging, { bench: cut })).toMatchObject({
      found: {
        commit: it.commits[2],
        passed_over: [`alias production: the run at ${it.commits[0]?.slice(0, 7)} is more than 2 commits back`],
      },
    });
    expect(openRepo(shallow).git("rev-list", "--count", "origin/main")).toBe("3");
    const near = ["baseline: [{ alias: production }, nearest]", "max-baseline-age: { commits: 3 }"];
    expect(await baseline(it, near, { bench: cut })).toMatchObject({
      found: { commit: it.commits[0], distance: 3, found_by: "alias" },
    });
  });
});

describe("an anchor", () => {
  const anchor = (made: World, pull: Pull, name: string) =>
    inJob(made, { kind: "pull_request", pull }, async (bench, plan) => anchorFor(bench, plan, recordOf({}), name));

  it("is the last version, an alias, or a revision", async () => {
    const it = await scene();
    expect(await anchor(it.made, it.pull, "release")).toMatchObject({
      name: "release v1.1.0",
      found: { commit: it.commits[1], distance: 2 },
      record: { metrics: { accuracy: { value: 0.91 } } },
    });
    expect(await anchor(it.made, it.pull, "production")).toMatchObject({
      name: "production, which is v1.0.0",
      found: { commit: it.commits[0] },
    });
    expect(await anchor(it.made, it.pull, "m@v1.0.0")).toMatchObject({
      name: "m@v1.0.0",
      found: { found_by: "revision" },
    });
    expect(await anchor(it.made, it.pull, "v9")).toMatchObject({ reason: expect.stringContaining("no alias v9") });
  });

  it("that was judged by another model than the candidate is none", async () => {
    const it = await scene();
    const by = (model: string) => recordOf({}, {}, { params: { "params.yaml:judge.model": model } });
    const found = await inJob(it.made, { kind: "pull_request", pull: it.pull }, async (bench, plan) =>
      anchorFor(bench, saying(plan, ["judge: [judge.model]"]), by("other"), "release"),
    );
    expect(found).toEqual({
      reason: expect.stringMatching(/^release v1\.1\.0 cannot be compared with: .*judge\.model/),
    });
  });

  it("is none before the first release", async () => {
    const made = world(files);
    made.pushMain();
    const none = await anchor(made, made.pull(1, { "n.txt": "1\n" }), "release");
    expect(none).toEqual({ reason: "no version of m is registered yet" });
  });
});
