import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StageCheck } from "../../src/tracking/verification.ts";
import { beginning } from "../support/beginning.ts";
import { testHost } from "../support/host.ts";
import { dvcProject, filesBelow } from "../support/pipeline-project.ts";
import { gitEnv, type TestRepo, tempDir } from "../support/repo.ts";
import { local, step } from "../support/steps.ts";
import { tinyProject, world } from "../support/world.ts";

/** What a stage makes depends on variables that no lock knows: they stand for all that is not pinned. */
const pipeline = `stages:
  prepare:
    cmd: printf 'x,y\\n1,2\\n' > data.csv
    deps: [raw.txt]
    outs: [data.csv]
  train:
    cmd: printf '{"w":%s}' "$W" > model.json && echo train >> "$LOG"
    deps: [data.csv]
    outs: [model.json]
  evaluate:
    cmd: sed 's/w/accuracy/' model.json > metrics.json && printf "$NOTE" > note.txt
    deps: [model.json]
    outs: [note.txt]
    metrics: [{metrics.json: {cache: false}}]
`;

interface Project {
  readonly repo: TestRepo;
  verify(given?: Record<string, string>, env?: Record<string, string>): ReturnType<typeof local>;
  log(): string[];
}

/** A committed project whose pipeline has run once. */
async function project(files: Record<string, string> = {}): Promise<Project> {
  const base = { ...gitEnv(), SHELL: "/bin/sh", W: "0.5", NOTE: "same", LOG: "/dev/null", RUNNER_TEMP: tempDir() };
  const repo = await beginning(JSON.stringify(files), async (dir) => {
    const made = dvcProject({ "dvc.yaml": pipeline, "raw.txt": "raw\n", ...files }, dir);
    const ran = await local(dir, "run", { push: "false" }, { env: base });
    expect(ran.failed).toBeUndefined();
    made.commit("ran");
    return made;
  });
  const logFile = join(tempDir(), "log");
  writeFileSync(logFile, "");
  return {
    repo,
    verify: (given = {}, more = {}) => local(repo.root, "verify", given, { env: { ...base, LOG: logFile, ...more } }),
    log: () => readFileSync(logFile, "utf8").split("\n").slice(0, -1),
  };
}

const verdicts = (result: { outputs: Readonly<Record<string, unknown>> }) =>
  Object.fromEntries((result.outputs["stages"] as StageCheck[]).map(({ name, verdict }) => [name, verdict]));
const stage = (result: { outputs: Readonly<Record<string, unknown>> }, name: string): StageCheck => {
  const found = (result.outputs["stages"] as StageCheck[]).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no stage ${name}`);
  return found;
};

describe("verify", () => {
  it("runs what the run cache holds, leaves the workspace as it is, and finds the same outs", async () => {
    const { repo, verify, log } = await project();
    writeFileSync(join(repo.root, "model.json"), "changed here");
    const lock = repo.git("rev-parse", "HEAD:dvc.lock");
    const result = await verify();
    expect(result.failed).toBeUndefined();
    expect(result.outputs).toMatchObject({ verdict: "reproducible", clone: "" });
    expect(verdicts(result)).toEqual({ prepare: "reproducible", train: "reproducible", evaluate: "reproducible" });
    expect(log()).toEqual(["train"]);
    expect(readFileSync(join(repo.root, "model.json"), "utf8")).toBe("changed here");
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(repo.git("hash-object", "dvc.lock")).toBe(lock);
    expect(result.text).toContain("reproducible: 3 stages made the very outs that the lock names");
  });

  it("says at which stage it differs, in values, blames none of those after it, and keeps nothing of it", async () => {
    const { repo, verify, log } = await project();
    const cache = filesBelow(join(repo.root, ".dvc/cache"));
    const result = await verify({}, { W: "0.75" });
    expect(filesBelow(join(repo.root, ".dvc/cache"))).toEqual(cache);
    expect(result.failed).toContain("differs at stage train: model.json (its one value differs, by 0.25 at most)");
    expect(verdicts(result)).toEqual({ prepare: "reproducible", train: "differs", evaluate: "reproducible" });
    expect(stage(result, "evaluate")).toMatchObject({ after: ["train"] });
    expect(stage(result, "train").outs).toMatchObject([
      {
        path: "model.json",
        verdict: "differs",
        differences: [
          {
            bytes: { a: 9, b: 10, first: 7 },
            values: { format: "JSON", items: [{ name: "w", a: "0.5", b: "0.75" }] },
          },
        ],
      },
    ]);
    // What becomes of the metrics is told from the run from scratch.
    expect(result.outputs["metrics"]).toMatchObject([
      { name: "accuracy", expected: 0.5, found: 0.75, verdict: "beyond" },
    ]);
    expect(log()).toEqual(["train"]);
  });

  it("blames a later stage too where it differs on the committed inputs as well", async () => {
    const { verify } = await project();
    const result = await verify({}, { W: "0.75", NOTE: "other" });
    expect(verdicts(result)).toEqual({ prepare: "reproducible", train: "differs", evaluate: "differs" });
    expect(stage(result, "evaluate").outs.map(({ path, verdict }) => [path, verdict])).toEqual([
      ["note.txt", "differs"],
      ["metrics.json", "same"],
    ]);
    const quick = await verify({ isolate: "false" }, { W: "0.75" });
    expect(verdicts(quick)).toMatchObject({ evaluate: "differs" });
    expect(stage(quick, "evaluate").after).toBeUndefined();
  });

  it("takes other bytes where the metrics are equal within tolerance: the step's, or the gates'", async () => {
    const policy = (regression: string): string =>
      `model: { name: m, path: model.json }\ngates:\n  - { metric: accuracy, direction: higher, max-regression: ${regression} }\n`;
    const { verify } = await project({ "modelgate.yaml": policy("0.3") });
    const other = { W: "0.75" };
    const byGate = await verify({}, other);
    expect(byGate.failed).toBeUndefined();
    expect(byGate.outputs).toMatchObject({
      verdict: "within-tolerance",
      metrics: [{ tolerance: "0.3", verdict: "within" }],
    });
    expect(verdicts(byGate)).toMatchObject({ train: "within-tolerance", evaluate: "reproducible" });
    expect((await verify({ tolerance: "0.2" }, other)).outputs["verdict"]).toBe("differs");
    expect((await verify({ tolerance: "50%" }, other)).outputs["verdict"]).toBe("within-tolerance");
    // With no metric that counts there is nothing that speaks for other bytes.
    expect((await verify({ "ignore-metrics": "acc*" }, other)).outputs["verdict"]).toBe("differs");
  });

  it("takes no metrics for equal whose committed file is nowhere to be had", async () => {
    const two = pipeline
      .replace("> metrics.json", "> metrics.json && cp metrics.json more.json")
      .replace("{cache: false}}]", "{cache: false}}, more.json]");
    const { repo, verify } = await project({ "dvc.yaml": two });
    const tolerant = { tolerance: "0.3" };
    expect((await verify(tolerant, { W: "0.75" })).outputs["verdict"]).toBe("within-tolerance");
    rmSync(join(repo.root, ".dvc/cache"), { recursive: true });
    expect((await verify(tolerant, { W: "0.75" })).outputs["verdict"]).toBe("differs");
    expect((await verify(tolerant)).outputs["verdict"]).toBe("reproducible");
  });

  it("tells a stage that fails in a clean clone, and judges those after it on the committed outs", async () => {
    const files = {
      "dvc.yaml": pipeline.replace("cmd: printf '{", "cmd: cat .venv/ready && printf '{"),
      ".gitignore": "/.venv\n",
    };
    const repo = dvcProject({ ...files, "raw.txt": "raw\n" });
    const env = { ...gitEnv(), SHELL: "/bin/sh", W: "0.5", NOTE: "same", LOG: "/dev/null", RUNNER_TEMP: tempDir() };
    mkdirSync(join(repo.root, ".venv"));
    writeFileSync(join(repo.root, ".venv/ready"), "");
    await local(repo.root, "run", { push: "false" }, { env });
    repo.commit("ran");
    const result = await local(repo.root, "verify", {}, { env });
    expect(result.failed).toBe("failed at stage train");
    expect(verdicts(result)).toEqual({ prepare: "reproducible", train: "failed", evaluate: "reproducible" });
    expect(result.text).toContain("exited with 1");
    const linked = await local(repo.root, "verify", { link: ".venv" }, { env });
    expect(linked.outputs["verdict"]).toBe("reproducible");
    await expect(local(repo.root, "verify", { link: "raw.txt" }, { env })).rejects.toThrow("is in Git");
    await expect(local(repo.root, "verify", { link: "../x" }, { env })).rejects.toThrow("leads out");
  });

  it("runs nothing whose lock is of other inputs, and is no success then", async () => {
    const { repo, verify, log } = await project();
    repo.write("raw.txt", "newer\n");
    const dirty = await verify();
    expect(dirty.lines.join("\n")).toContain("what is not committed is not verified");
    expect(dirty.outputs["verdict"]).toBe("reproducible");
    expect(log()).toEqual(["train"]);
    repo.commit("new data, old lock");
    const result = await verify();
    expect(result.failed).toContain(
      "stage prepare is not verified: the lock is of other inputs: its dependency raw.txt changed",
    );
    expect(verdicts(result)).toEqual({ prepare: "stale", train: "stale", evaluate: "stale" });
    expect(log()).toEqual(["train"]);
  });

  it("leaves out what is frozen or goes on from what was there, and feeds the committed outs to what comes after", async () => {
    const changed = pipeline
      .replace("outs: [model.json]", "outs: [{model.json: {persist: true}}]")
      .replace("deps: [raw.txt]", "deps: [raw.txt]\n    frozen: false");
    const { repo, verify, log } = await project({ "dvc.yaml": changed });
    const result = await verify({}, { W: "0.75" });
    expect(verdicts(result)).toEqual({ prepare: "reproducible", train: "skipped", evaluate: "reproducible" });
    expect(result.outputs["summary"]).toContain("1 stage could not be verified");
    repo.write("dvc.yaml", changed.replace("frozen: false", "frozen: true"));
    repo.commit("frozen");
    expect(verdicts(await verify({}, {}))).toMatchObject({ prepare: "skipped", evaluate: "reproducible" });
    expect(log()).toEqual([]);
  });

  it("verifies the stages that are named, or those of a model", async () => {
    const { verify, log } = await project({
      "modelgate.yaml": "model: { name: m, path: data.csv, metrics: [none.json] }\n",
    });
    expect(verdicts(await verify({ targets: "evaluate", "single-item": "true" }))).toEqual({
      evaluate: "reproducible",
    });
    expect(verdicts(await verify({ model: "m" }))).toEqual({ prepare: "reproducible" });
    expect(log()).toEqual([]);
    await expect(verify({ tolerance: "-1" })).rejects.toThrow("expected a number from 0 up");
  });
});

describe("what verify shows", () => {
  it("counts the files of directories, and says what of the committed version is nowhere to be had", async () => {
    const changed = pipeline
      .replace(
        /cmd: printf '\{.*\n/,
        `cmd: mkdir parts && printf "$W" > parts/a.txt && printf b > "parts/$W" && echo same > parts/c\n`,
      )
      .replaceAll("model.json", "parts")
      .replace(/cmd: sed.*\n/, `cmd: cat parts/c > note.txt && echo '{"n":1}' > metrics.json\n`);
    const { repo, verify } = await project({ "dvc.yaml": changed });
    const result = await verify({}, { W: "0.75" });
    expect(stage(result, "train").outs).toMatchObject([
      {
        files: { added: 1, removed: 1, changed: 1, unchanged: 1 },
        differences: [
          { path: "parts/0.5" },
          { path: "parts/0.75" },
          { path: "parts/a.txt", values: { format: "text" } },
        ],
      },
    ]);
    expect(result.text).toContain("parts: 1 file changed, 1 added, 1 removed, 1 unchanged.");
    rmSync(join(repo.root, ".dvc/cache"), { recursive: true });
    const without = await verify({}, { W: "0.75" });
    expect(without.text).toContain("the committed version is not here, nor on a remote");
    expect(stage(without, "evaluate")).toMatchObject({ verdict: "reproducible" });
  });

  it("stands in the job's summary, in the document, and in the clone where that is kept", async () => {
    const { repo, verify } = await project({ "raw.txt": "raw\n" });
    const summary = join(repo.root, "..", `${repo.root.split("/").at(-1)}-summary.md`);
    appendFileSync(summary, "");
    const result = await verify({ keep: "true" }, { W: "0.75", GITHUB_STEP_SUMMARY: summary });
    const text = readFileSync(summary, "utf8");
    rmSync(summary);
    expect(text).toContain("### ❌ differs at stage `train`");
    expect(text).toMatch(/\| `w` +\| +\| +\| 0\.5 +\| 0\.75 +\| +0\.25 \|/);
    const document = JSON.parse(readFileSync(join(repo.root, String(result.outputs["verification"])), "utf8"));
    expect(document).toMatchObject({
      schema: "modelgate/verification/1",
      verdict: "differs",
      against: { kind: "lock" },
    });
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(readFileSync(join(String(result.outputs["clone"]), "raw.txt"), "utf8")).toBe("raw\n");
  });
});

it("ends its stages when it is cancelled, and leaves nothing behind", async () => {
  const temporary = tempDir();
  const env = { ...gitEnv(), SHELL: "/bin/sh", RUNNER_TEMP: temporary };
  const cmd = `echo started; sleep "$SLOW"; echo made > out.txt`;
  const repo = dvcProject({
    "dvc.yaml": `stages:\n  slow:\n    cmd: ${cmd}\n    deps: [raw.txt]\n    outs: [out.txt]\n`,
    "raw.txt": "raw\n",
  });
  await local(repo.root, "run", { push: "false" }, { env: { ...env, SLOW: "0" } });
  repo.commit("ran");
  const stop = new AbortController();
  const log = { ...testHost().log, raw: () => stop.abort() };
  const ended = local(repo.root, "verify", {}, { env: { ...env, SLOW: "300" }, signal: stop.signal, log });
  await expect(ended).rejects.toThrow("the verification was cancelled");
  expect(readdirSync(temporary)).toEqual([]);
});

describe("verify in a job", () => {
  it("holds a commit without a lock against its recorded run, and names what differs from that run's environment", async () => {
    const files = tinyProject({ yaml: ", metrics: [metrics.json]" });
    const stages = (files["dvc.yaml"] ?? "")
      .replace("&& echo", '&& printf "$SEED" >> model.txt && echo')
      .replace("sed 's/", "sed -n 's/")
      .replace("/' model.txt", "/p' model.txt");
    const w = world({ ...files, "dvc.yaml": stages });
    const before = w.pushMain();
    const flagship = await w.job({ kind: "push", before });
    expect(flagship.failed).toBeUndefined();
    const nightly = (given: Record<string, string>, env: Record<string, string> = {}) =>
      step(w, "verify", { kind: "dispatch" }, { given, env: { RUNNER_TEMP: tempDir(), ...env } });

    const byLock = await nightly({});
    expect(byLock.failed).toContain("it is not in dvc.lock: it never ran");
    const same = await nightly({ against: "record" });
    expect(same.outputs).toMatchObject({ verdict: "reproducible", environment: { changes: [] } });
    const other = await nightly({ against: "record" }, { SEED: "# 7", MODELGATE_CONTAINER: "python:3.13" });
    expect(verdicts(other)).toEqual({ train: "within-tolerance", evaluate: "reproducible" });
    expect(other.outputs["environment"]).toMatchObject({
      changes: expect.arrayContaining([{ kind: "container", name: "container", after: "python:3.13" }]),
    });
    expect(other.text).toMatch(/container +– +python:3\.13/);
  });
});
