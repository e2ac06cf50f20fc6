import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { verbs } from "../../src/actions/table.ts";
import { ExitCode } from "../../src/lib/errors.ts";
import { modelgate, unsettled } from "../support/processes.ts";
import { gitRepo, makeTempDir, openRepo } from "../support/repo.ts";
import { tinyProject } from "../support/world.ts";

/** One developer's clone for all: main has two measured commits and two versions, and a branch is checked out. */
const dir = makeTempDir();
const work = openRepo(join(dir.path, "work"));
const at = (...args: string[]) => modelgate(work.root, ...args);

/** Runs a verb with --json and gives its one object; anything else on stdout is a fault. */
async function json(...args: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await at(...args, "--json");
  expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.endsWith("}\n")).toBe(true);
  expect(stdout.trimEnd()).not.toContain("\n");
  return JSON.parse(stdout) as Record<string, unknown>;
}

beforeAll(async () => {
  const parent = openRepo(dir.path);
  parent.git("init", "-q", "--bare", "-b", "main", "origin.git");
  parent.git("clone", "-q", "origin.git", "work");
  work.git("checkout", "-q", "-B", "main");
  const files = tinyProject();
  for (const [path, text] of Object.entries(files)) work.write(path, text);
  work.write(".gitignore", "/model.txt\n/train.log\n");
  work.write(
    ".dvc/config",
    `[core]\n    remote = storage\n['remote "storage"']\n    url = ${join(dir.path, "remote")}\n`,
  );
  work.write(".dvc/.gitignore", "/config.local\n/tmp\n/cache\n");
  work.commit("first");
  return dir.remove;
}, 60_000);

describe("help", () => {
  it.each(Object.keys(verbs))("%s --help names its options", async (verb) => {
    const { code, stdout, stderr } = await at(verb, "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`modelgate ${verb}`);
    expect(stdout).toContain("--json");
  });

  it("lists the verbs, and suggests one that was meant", async () => {
    const help = await at("--help");
    for (const verb of Object.keys(verbs)) expect(help.stdout).toContain(`  ${verb}`);
    const wrong = await at("compair");
    expect(wrong).toEqual({
      code: 2,
      stdout: "",
      stderr: 'there is no verb "compair"\n  Did you mean `modelgate compare`?\n',
    });
  });
});

describe("a developer's day", () => {
  it("plans, runs, and finds nothing left to do", async () => {
    const plan = await json("plan");
    expect(plan).toMatchObject({
      stale: ["train", "evaluate"],
      levels: [{ include: [{ stage: "train" }] }, { include: [{ stage: "evaluate" }] }],
    });
    expect(plan["matrix"]).toMatchObject({
      include: [
        { stage: "train", targets: "train", level: 0, "runs-on": ["ubuntu-latest"], "timeout-minutes": 360 },
        { stage: "evaluate", level: 1 },
      ],
    });
    expect(await json("status")).toMatchObject({ current: false, missing_remote: [] });
    const dry = await json("run", "--dry");
    expect(dry["lock_changed"]).toBe(false);
    expect((await at("run", "--dry")).stdout).toBe("would run train\nwould run evaluate\n");
    expect(existsSync(join(work.root, "model.txt"))).toBe(false);
    const run = await json("run", "--push");
    expect(run).toMatchObject({ lock_changed: true, lock_files: ["dvc.lock"] });
    expect(run["stages"]).toEqual([
      { name: "train", status: "ran", seconds: expect.any(Number) },
      { name: "evaluate", status: "ran", seconds: expect.any(Number) },
    ]);
    expect(await json("status")).toMatchObject({ current: true, missing_remote: [] });
    expect(Object.keys(await json("push"))).toEqual(
      expect.arrayContaining(["files", "bytes", "transferred", "reused", "seconds", "pins"]),
    );
    expect((await json("pull"))["pins"]).toMatchObject([{ path: "model.txt", source: "dvc", files: 1 }]);
    work.commit("run");
    work.git("push", "-q", "-u", "origin", "main");
    work.git("remote", "set-head", "origin", "main");
  });

  it("logs, compares, reports and gates the workspace against a commit", async () => {
    const log = await json("log");
    expect(log).toMatchObject({ record: ".modelgate/records/tiny.json" });
    expect(log["run_id"]).toMatch(/^[0-9a-f]+$/);
    work.write("params.yaml", "accuracy: 0.5\n");
    await json("run", "--push");
    const compare = await json("compare", "--baseline", "HEAD");
    expect(compare).toMatchObject({ verdict: "fail", bundle: ".modelgate/bundle.json" });
    expect(compare["metrics"]).toMatchObject([
      { name: "accuracy", baseline: 0.9, candidate: 0.5, direction: "higher", verdict: "fail", delta: -0.4 },
    ]);
    const report = await json("report", "--format", "html", "--out", "x.html");
    expect(Object.keys(report)).toEqual(expect.arrayContaining(["comment_url", "summary", "file", "length"]));
    expect(readFileSync(join(work.root, "x.html"), "utf8")).toMatch(/^<!doctype html>/i);
    const nowhere = await at("report", "--out", "no/such/folder/x.html");
    expect(nowhere).toMatchObject({ code: 2, stdout: "" });
    expect(nowhere.stderr).toContain("cannot be written to no/such/folder/x.html (ENOENT)");
    const gate = await at("gate", "--json");
    expect(gate.code).toBe(1);
    expect(JSON.parse(gate.stdout)).toEqual({ verdict: "fail", failed: ["tiny: accuracy"] });
    expect(gate.stderr).toContain("accuracy fell by 40 pp");
    const text = await at("gate");
    expect(text).toMatchObject({ code: 1, stderr: "" });
    expect(text.stdout).toContain("tiny: fail");
  });

  it("compares a commit with its parent by name", async () => {
    work.write("x.html", "");
    work.git("checkout", "-q", "-f", "-B", "better", "main");
    work.git("clean", "-fdq");
    work.write("params.yaml", "accuracy: 0.95\n");
    await json("run", "--push");
    work.commit("better");
    const compare = await json("compare", "--baseline", "HEAD~1");
    expect(compare).toMatchObject({ verdict: "pass", baseline: { commit: work.git("rev-parse", "HEAD~1") } });
    expect(await json("gate")).toEqual({ verdict: "pass", failed: [] });
  });

  it("names the code that differs from the baseline's commit, committed or not", async () => {
    const stages = readFileSync(join(work.root, "dvc.yaml"), "utf8");
    work.write("dvc.yaml", stages.replace("echo trained", "echo trained anew"));
    await json("run", "--push");
    const { stdout } = await at("compare", "--baseline", "main");
    expect(stdout).toContain("- Code: dvc.yaml");
    expect(stdout).toContain("- The same: data and environment");
    work.write("dvc.yaml", stages);
    await json("run", "--push");
  });

  it("takes no record of uncommitted work for the word of the commit below it", async () => {
    const head = work.git("rev-parse", "HEAD");
    work.git("checkout", "-q", "-f", "main");
    work.write("params.yaml", "accuracy: 0.1\n");
    await json("run", "--push");
    await json("log");
    work.git("checkout", "-q", "-f", "better");
    await json("run", "--push");
    expect(work.git("rev-parse", "HEAD")).toBe(head);
    const compare = await json("compare");
    expect(compare["metrics"]).toMatchObject([{ name: "accuracy", baseline: 0.9, candidate: 0.95 }]);
  });

  it("compares two files by a policy file, with no run at all", async () => {
    work.write("a.json", '{"accuracy": 0.91}');
    work.write("b.json", '{"accuracy": 0.90}');
    work.write("strict.yaml", "model: { name: tiny }\ngates: [{ metric: accuracy, max-regression: 0.001 }]\n");
    const files = ["--baseline", "a.json", "--candidate", "b.json"];
    const strict = await json("compare", ...files, "--policy", "strict.yaml");
    expect(strict).toMatchObject({ verdict: "fail", baseline: { found_by: "file" } });
    expect(await json("compare", ...files)).toMatchObject({ verdict: "pass" });
    const missing = await at("compare", ...files, "--policy", "nowhere.yaml");
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain("the policy file nowhere.yaml cannot be read");
    const absent = await at("compare", "--baseline", "nowhere.json", "--candidate", "b.json");
    expect(absent).toMatchObject({ code: 2, stdout: "" });
  });

  it("refuses to register on another branch than main", async () => {
    const refused = await at("register");
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("versions are registered on main, and this is not that branch");
    expect(work.git("tag")).toBe("");
  });
});

describe("versions", () => {
  it("are registered, promoted, found and rolled back", async () => {
    work.git("checkout", "-q", "-f", "main");
    work.git("clean", "-fdq");
    const ungated = await at("register", "tiny", "--ungated");
    expect(ungated).toMatchObject({ code: 2 });
    expect(ungated.stderr).toContain("--ungated needs a --reason");
    const first = await json("register", "tiny", "--ungated", "--reason", "the first");
    expect(first).toMatchObject({
      name: "tiny",
      version: "v1.0.0",
      created: true,
      commit: work.git("rev-parse", "main"),
    });
    expect(await json("promote", "tiny", "v1.0.0", "production")).toMatchObject({ created: true });
    work.git("merge", "-q", "--squash", "better");
    work.git("commit", "-q", "-m", "better");
    work.git("push", "-q", "origin", "main");
    const second = await json("register", "tiny", "--ungated", "--reason", "the second");
    expect(second).toMatchObject({ version: "v1.1.0", created: true });
    expect(await json("promote", "tiny", "v1.1.0", "production")).toMatchObject({ alias: "production", created: true });
    expect(await json("promote", "tiny", "v1.1.0", "production")).toMatchObject({ created: false });
    expect(await json("where", "tiny@production")).toMatchObject({
      name: "tiny",
      version: "v1.1.0",
      alias: "production",
    });
    const back = await at("promote", "tiny", "v1.0.0", "production");
    expect(back.code).toBe(2);
    expect(back.stderr).toContain("modelgate rollback tiny production --to v1.0.0");
    expect(await json("rollback", "tiny", "production", "--reason", "worse in the field")).toMatchObject({
      version: "v1.0.0",
      alias: "production",
      digest: first["digest"],
      commit: first["commit"],
      created: true,
    });
    expect((await at("where", "tiny@production")).stdout).toContain("tiny@production is v1.0.0");
    expect(await json("where")).toMatchObject({ version: "v1.1.0" });
    expect((await at("where", "tiny@staging")).stderr).toContain("There are: production, v1.0.0, v1.1.0.");
  });
});

describe("what is said on the way", () => {
  it("is less with --quiet and more with --verbose", async () => {
    const repo = gitRepo({
      "dvc.yaml": "stages:\n  train:\n    cmd: echo 1 > model.txt\n    outs: [model.txt]\n",
      ".gitignore": "/model.txt\n",
      ".dvc/config": "",
    });
    const run = (...flags: string[]) => modelgate(repo.root, "run", "--force", "--push", ...flags);
    const [plain, quiet, verbose] = [await run(), await run("--quiet"), await run("--verbose")];
    expect(plain.stderr).toContain("Stage train");
    expect(plain.stderr).not.toContain("nothing is pushed for train");
    expect(quiet).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("train") });
    expect(verbose.stderr).toContain("nothing is pushed for train: this job may write to no remote");
  });
});

describe("faults", () => {
  it("in modelgate.yaml are shown at their place, with the nearest key", async () => {
    work.write("modelgate.yaml", "model: { name: tiny }\ngates:\n  - metric: accuracy\n    max-regresion: 0.01\n");
    const { code, stdout, stderr } = await at("status", "--json");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^modelgate\.yaml:4:5: /);
    expect(stderr).toContain("max-regression");
  });

  it("of a configuration that is no file, or not there under the name it was asked for by", async () => {
    work.git("checkout", "-q", "-f", "main");
    const absent = await at("status", "--config", "ci/modelgate.yaml");
    expect(absent).toMatchObject({ code: 2, stdout: "" });
    expect(absent.stderr).toContain("there is no ci/modelgate.yaml, here or on the base side");
    work.write("ci/modelgate.yaml/x", "");
    const folder = await at("status", "--config", "ci/modelgate.yaml");
    expect(folder).toMatchObject({ code: 2, stdout: "" });
    expect(folder.stderr).toContain("ci/modelgate.yaml: this file cannot be read (EISDIR)");
  });

  it("outside of a repository are the user's to mend", async () => {
    const { code, stderr } = await modelgate(dir.path, "plan");
    expect(code).toBe(2);
    expect(stderr).toContain("is not inside a Git repository");
  });
});

it("a process with nothing left to wait for has not succeeded", async () => {
  expect(await unsettled("cli", "status", work.root)).toMatchObject({ code: ExitCode.bug, stdout: "" });
});
