import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { objectKey } from "../../src/data/digest.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { snapshot } from "../support/data-repo.ts";
import { recorder } from "../support/recorder.ts";
import { openRepo } from "../support/repo.ts";
import {
  bundleIn,
  jobOf,
  keptRefs,
  land,
  production,
  reportIn,
  runsOfPull,
  shippedWorld,
  versionsOf,
} from "../support/shipping.ts";
import { local } from "../support/steps.ts";
import { type JobEvent, tinyProject, type World, world } from "../support/world.ts";

const worse = { "params.yaml": "accuracy: 0.8\n" };
const better = { "params.yaml": "accuracy: 0.95\n" };
const md5 = (text: string): string => `md5:${hashOf("md5", text)}`;
const policy = tinyProject()["modelgate.yaml"] ?? "";

describe("the policy is main's", () => {
  test.each([
    ["loosens the gate", policy.replace("0.01", "0.5")],
    ["takes the gate out", policy.slice(0, policy.indexOf("gates:"))],
  ])("a pull request that %s is judged by main's", async (_what, text) => {
    const made = await shippedWorld(tinyProject());
    const judged = await made.job({ kind: "pull_request", pull: made.pull(1, { ...worse, "modelgate.yaml": text }) });
    expect(judged.failed).toContain("accuracy");
    const [model] = bundleIn(judged.dir).models;
    expect(model?.verdict).toMatchObject({ verdict: "fail", policy: { changed_by_candidate: true } });
    expect(reportIn(judged.dir)).toMatch(/policy/i);
    expect(reportIn(judged.dir)).toContain("modelgate.yaml at ");
  });

  test("a pull request that removes modelgate.yaml is judged by main's", async () => {
    const made = await shippedWorld(tinyProject());
    made.work.git("checkout", "-q", "-b", "without");
    made.work.git("rm", "-q", "modelgate.yaml");
    made.work.git("commit", "-q", "-m", "no policy");
    const judged = await made.job({ kind: "pull_request", pull: made.pull(1, worse, { base: "without" }) });
    expect(judged.failed).toContain("accuracy");
    expect(bundleIn(judged.dir).models[0]?.verdict.policy.changed_by_candidate).toBe(true);
  });

  test("a policy loosened in the merge itself does not judge that merge", async () => {
    const made = await shippedWorld(tinyProject());
    made.work.write("modelgate.yaml", policy.replace("0.01", "0.5"));
    made.work.write("params.yaml", worse["params.yaml"]);
    made.work.commit("straight to main");
    const pushed = await made.job({ kind: "push", before: made.pushMain() });
    expect(pushed.outputs).toMatchObject({ verdict: "fail", version: "" });
    expect(pushed.failed).toContain("accuracy");
    expect(Object.keys(versionsOf(made))).toEqual(["v1.0.0"]);
  });

  test("nor does one loosened in a pull request, once that is merged", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, { ...worse, "modelgate.yaml": policy.replace("0.01", "0.5") });
    await made.job({ kind: "pull_request", pull });
    const merged = await land(made, pull);
    expect(merged.failed).toContain("accuracy");
    expect(Object.keys(versionsOf(made))).toEqual(["v1.0.0"]);
    expect(production(made)).toBe("v1.0.0");
  });
});

describe("the candidate's addresses are not followed", () => {
  test("another folder as the remote: nothing is written there or read from there", async () => {
    const made = await shippedWorld(tinyProject());
    const other = join(made.dir, "other");
    mkdirSync(other);
    const config = `[core]\n    remote = storage\n['remote "storage"']\n    url = ${other}\n`;
    const pull = made.pull(1, { ...better, ".dvc/config": config });
    // What a follower would find there: a kept result of this very run.
    const twin = made.pull(2, better);
    await made.job({ kind: "pull_request", pull: twin });
    plant(made, 2, join(other, "modelgate/pr-1"));
    plant(made, 2, other);
    const planted = snapshot(other);
    const judged = await made.job({ kind: "pull_request", pull });
    expect(judged.outputs).toMatchObject({ verdict: "pass" });
    expect(judged.lines.join("\n")).toContain("this change edits the remotes in .dvc/config");
    expect(snapshot(other)).toEqual(planted);
    expect(bundleIn(judged.dir).models[0]?.candidate?.artifacts[0]?.digest).toBe(md5("accuracy: 0.95\n"));
    expect(existsSync(join(made.remote, "modelgate/pr-1", objectKey(md5("accuracy: 0.95\n"))))).toBe(true);
  });

  test("an S3 endpoint as the remote: no request reaches it", async () => {
    const made = await shippedWorld(tinyProject());
    const evil = await recorder();
    const config = `[core]\n    remote = storage\n['remote "storage"']\n    url = s3://bucket/x\n    endpointurl = ${evil.url}\n`;
    const env = { AWS_ACCESS_KEY_ID: "AKIAEXAMPLE", AWS_SECRET_ACCESS_KEY: "example", AWS_REGION: "eu-west-1" };
    const judged = await made.job(
      { kind: "pull_request", pull: made.pull(1, { ...better, ".dvc/config": config }) },
      { env },
    );
    expect(judged.outputs).toMatchObject({ verdict: "pass" });
    expect(evil.requests).toEqual([]);
  });

  test("another tracker and registry: no request reaches them", async () => {
    const made = await shippedWorld(tinyProject());
    const evil = await recorder();
    const text = `${policy}tracker: { mlflow: { tracking-uri: "${evil.url}" } }\nregistry: { mlflow: { tracking-uri: "${evil.url}" } }\n`;
    const env = { MLFLOW_TRACKING_TOKEN: "mlflow-secret" };
    const pull = made.pull(1, { ...better, "modelgate.yaml": text });
    const judged = await made.job({ kind: "pull_request", pull }, { env });
    expect(judged.outputs).toMatchObject({ verdict: "pass" });
    expect(await runsOfPull(made, 1)).toHaveLength(1);
    expect(evil.requests).toEqual([]);
  });

  test("nor on a repository that has no policy yet", async () => {
    const { "modelgate.yaml": _, ...files } = tinyProject();
    const made = world(files);
    made.pushMain();
    const evil = await recorder();
    const text = `${policy}tracker: { mlflow: { tracking-uri: "${evil.url}" } }\nremote: { url: "s3://bucket/x", endpointurl: "${evil.url}" }\n`;
    const env = {
      MLFLOW_TRACKING_TOKEN: "mlflow-secret",
      AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
      AWS_SECRET_ACCESS_KEY: "x",
    };
    await made.job({ kind: "pull_request", pull: made.pull(1, { ...better, "modelgate.yaml": text }) }, { env });
    expect(evil.requests).toEqual([]);
  });
});

describe("a planted result never becomes a version", () => {
  test.each(["the pull request's folder of the remote", "the job's own cache"])("in %s", async (place) => {
    const made = await shippedWorld(tinyProject());
    // The key is known to whoever runs the same stage elsewhere; another tree, so that main does not take that run.
    const twin = made.pull(1, { ...better, "README.md": "a twin\n" });
    await made.job({ kind: "pull_request", pull: twin });
    const pull = made.pull(2, better);
    let dir: string | undefined;
    if (place.startsWith("the pull")) plant(made, 1, join(made.remote, "modelgate/pr-2"));
    else {
      dir = join(made.dir, "self-hosted");
      openRepo(made.dir).git("clone", "-q", made.origin, dir);
      openRepo(dir).git("fetch", "-q", "origin", "refs/pull/2/merge");
      openRepo(dir).git("checkout", "-q", "--detach", "FETCH_HEAD");
      plant(made, 1, join(dir, ".dvc/cache"));
    }
    const judged = await made.job({ kind: "pull_request", pull }, dir === undefined ? {} : { dir });
    // The pull request's own report may be fooled: it is its author's word.
    expect(bundleIn(judged.dir).models[0]?.candidate?.artifacts[0]?.digest).toBe(md5(plantedModel));
    const merged = await land(made, pull);
    expect(merged.outputs).toMatchObject({ found_by: "measured", version: "v1.1.0" });
    expect(merged.outputs["stages_trained"]).toBeGreaterThan(0);
    expect(merged.lines.join("\n")).toContain("nothing vouches for the restored stage train");
    expect(versionsOf(made)["v1.1.0"]).toBe(md5("accuracy: 0.95\n"));
    expect(existsSync(join(made.remote, objectKey(md5(plantedModel))))).toBe(false);
  });

  test("in the cache of the machine that main's job runs on", async () => {
    const made = await shippedWorld(tinyProject());
    await made.job({ kind: "pull_request", pull: made.pull(1, { ...better, "README.md": "a twin\n" }) });
    const before = made.squash(made.pull(2, better));
    const dir = join(made.dir, "self-hosted");
    openRepo(made.dir).git("clone", "-q", made.origin, dir);
    plant(made, 1, join(dir, ".dvc/cache"));
    const merged = await made.job({ kind: "push", before }, { dir });
    expect(merged.outputs).toMatchObject({ found_by: "measured", stages_trained: 2, version: "v1.1.0" });
    expect(merged.outputs["digest"]).toBe(md5("accuracy: 0.95\n"));
  });

  test("by stages that main's job runs by name", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, better);
    await made.job({ kind: "pull_request", pull });
    const event: JobEvent = { kind: "push", before: made.squash(pull) };
    const ran = await jobOf(made, "run", event, { given: { targets: "train" } });
    expect(ran.outputs["stages"]).toMatchObject([{ name: "train", status: "ran" }]);
  });

  test("a stage that was restored from what a trusted job of the pull request ran does count", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, better);
    await made.job({ kind: "pull_request", pull });
    const again = made.pull(1, { ...better, "README.md": "prose\n" });
    const judged = await made.job({ kind: "pull_request", pull: again });
    const stages = bundleIn(judged.dir).models[0]?.candidate?.stages.map((stage) => stage.restored_from);
    expect(stages).toContain("pull-request");
    expect((await land(made, again)).outputs).toMatchObject({ stages_trained: 0, version: "v1.1.0" });
  });
});

test("a fork leaves no record and no object, and main trains and gates its merge itself", async () => {
  const made = await shippedWorld(tinyProject());
  const pull = made.pull(1, better);
  const before = { remote: snapshot(made.remote), refs: keptRefs(made) };
  const judged = await made.job({ kind: "pull_request", pull, fork: true });
  expect(judged.outputs).toMatchObject({ verdict: "pass" });
  expect(bundleIn(judged.dir).models[0]?.candidate?.made_by.trusted).toBe(false);
  expect({ remote: snapshot(made.remote), refs: keptRefs(made) }).toEqual(before);
  const merged = await land(made, pull);
  expect(merged.outputs).toMatchObject({ found_by: "measured", stages_trained: 2, version: "v1.1.0", verdict: "pass" });
});

test("Dependabot's job is a fork's", async () => {
  const made = await shippedWorld(tinyProject());
  const before = { remote: snapshot(made.remote), refs: keptRefs(made) };
  await made.job({ kind: "pull_request", pull: made.pull(1, better) }, { env: { GITHUB_ACTOR: "dependabot[bot]" } });
  expect({ remote: snapshot(made.remote), refs: keptRefs(made) }).toEqual(before);
});

describe("secrets", () => {
  const env = {
    GITHUB_TOKEN: "ghs_environment",
    INPUT_TOKEN: "ghs_input",
    AWS_SECRET_ACCESS_KEY: "aws-secret",
    AWS_SESSION_TOKEN: "aws-session",
    ACTIONS_RUNTIME_TOKEN: "runtime-secret",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "oidc-secret",
  };
  const secrets = [...Object.values(env), "ghs_given"];
  const telling = {
    ...tinyProject(),
    "dvc.yaml": (tinyProject()["dvc.yaml"] ?? "").replace("cmd: cp", "cmd: env > seen.txt && cp"),
    ".gitignore": `${tinyProject()[".gitignore"]}/seen.txt\n`,
  };
  const withNoApi = {
    env: { ...env, GITHUB_API_URL: "http://127.0.0.1:9" },
    given: { token: "ghs_given", check: "false", comment: "never" },
  };

  test("stages do not see them, and no log, report or record holds them", async () => {
    const made = await shippedWorld(telling);
    const judged = await made.job({ kind: "pull_request", pull: made.pull(1, better) }, withNoApi);
    const seen = readFileSync(join(judged.dir, "seen.txt"), "utf8");
    expect(seen).toContain("DVC_STAGE=train");
    const shown = judged.lines.filter((line) => !line.startsWith("secret: "));
    const files = [".modelgate", ".dvc"].flatMap((one) => Object.values(snapshot(join(judged.dir, one))));
    const records = (await runsOfPull(made, 1)).map((run) => JSON.stringify(run));
    const remote = Object.values(snapshot(made.remote));
    const told = [seen, ...shown, ...files, ...records, ...remote, JSON.stringify(judged.outputs), judged.text ?? ""];
    expect(records).toHaveLength(1);
    for (const secret of secrets) expect(told.filter((text) => text.includes(secret))).toEqual([]);
    expect(judged.lines).toContain("secret: ghs_given");
  });

  test("a push that the origin refuses says so without the token", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, better);
    const hook = join(made.origin, "hooks/pre-receive");
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, "#!/bin/sh\necho no >&2\nexit 1\n", { mode: 0o755 });
    const error = await made.job({ kind: "pull_request", pull }, withNoApi).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: "UserError" });
    const text = `${error instanceof Error ? `${error.message} ${error.stack} ${String(error.cause)}` : ""}`;
    for (const secret of secrets) expect(text).not.toContain(secret);
  });
});

test("verbs one by one keep to it as well: those of a fork push and keep nothing", async () => {
  const made = await shippedWorld(tinyProject());
  const pull = made.pull(1, better);
  const before = { remote: snapshot(made.remote), refs: keptRefs(made) };
  const event = { kind: "pull_request", pull, fork: true } as const;
  const { dir } = await jobOf(made, "run", event);
  const logged = await jobOf(made, "log", event, { dir });
  expect(logged.outputs["run_id"]).toMatch(/^[0-9a-f]{20}$/);
  expect(logged.lines.join("\n")).toContain("not trusted");
  await jobOf(made, "compare", event, { dir });
  await expect(jobOf(made, "push", event, { dir })).rejects.toThrow();
  expect({ remote: snapshot(made.remote), refs: keptRefs(made) }).toEqual(before);
  await expect(jobOf(made, "register", event, { dir })).rejects.toThrow("versions are registered on main");
});

test("what somebody recorded on their own machine is no job's baseline, and no first run of main", async () => {
  const made = world(tinyProject());
  made.pushMain();
  await local(made.work.root, "run");
  const own = await local(made.work.root, "log");
  expect(own.outputs["records"]).toMatchObject([{ created: true }]);
  const first = await made.job({ kind: "push", before: "0".repeat(40) });
  expect(first.outputs).toMatchObject({ verdict: "no-baseline", version: "v1.0.0" });
  const judged = await made.job({ kind: "pull_request", pull: made.pull(1, better) });
  const baseline = bundleIn(judged.dir).models[0]?.verdict.baseline;
  expect(baseline?.run_id).not.toBe(own.outputs["run_id"]);
  expect(baseline?.found_by).toBe("commit");
});

const plantedModel = "accuracy: 0.99\n";

/** Copies what pull request `from` kept to another place, with other bytes as the result of its stage `train`. */
function plant(made: World, from: number, to: string): void {
  const runs = join(made.remote, `modelgate/pr-${from}/runs`);
  const honest = hashOf("md5", "accuracy: 0.95\n");
  let planted = 0;
  for (const entry of readdirSync(runs, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
    if (!text.includes("cp params.yaml")) continue;
    const target = join(to, "runs", entry.parentPath.slice(runs.length + 1), hashOf("sha256", "planted"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text.replaceAll(honest, hashOf("md5", plantedModel)));
    planted++;
  }
  expect(planted).toBe(1);
  const object = join(to, objectKey(md5(plantedModel)));
  mkdirSync(dirname(object), { recursive: true });
  writeFileSync(object, plantedModel);
}
