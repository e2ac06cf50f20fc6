import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/lib/errors.ts";
import { makeTempDir, openRepo } from "../support/repo.ts";
import { bundleIn, jobOf, shippedWorld } from "../support/shipping.ts";
import { type JobEvent, tinyProject, type World } from "../support/world.ts";

const worse = { "params.yaml": "accuracy: 0.8\n" };

/** A checkout as actions/checkout makes it: one ref is fetched, as deep as `more` says, and nothing else. */
function cloneOf(made: World, name: string, ref: string, ...more: string[]): string {
  const dir = join(made.dir, name);
  openRepo(made.dir).git("init", "-q", "-b", "main", dir);
  const clone = openRepo(dir);
  clone.git("remote", "add", "origin", `file://${made.origin}`);
  clone.git("fetch", "-q", ...more, "origin", ref);
  clone.git("checkout", "-q", "--detach", "FETCH_HEAD");
  return dir;
}

function pullEvent(made: World, files: Record<string, string> = worse): Extract<JobEvent, { kind: "pull_request" }> {
  return { kind: "pull_request", pull: made.pull(1, files) };
}

describe("what a job has checked out", () => {
  test("a clone of depth 1 lacks the base: it is fetched, and its policy gates", async () => {
    const made = await shippedWorld(tinyProject());
    const event = pullEvent(made);
    const dir = cloneOf(made, "shallow", pullRef(event), "--depth=1");
    const judged = await made.job(event, { dir });
    expect(judged.failed).toContain("accuracy");
    expect(bundleIn(dir).models[0]?.verdict.verdict).toBe("fail");
  });

  test("a base that cannot be fetched is no base without a policy", async () => {
    const made = await shippedWorld(tinyProject());
    const event = pullEvent(made);
    const dir = cloneOf(made, "shallow", pullRef(event), "--depth=1");
    openRepo(dir).git("remote", "set-url", "origin", join(made.dir, "gone"));
    await expect(jobOf(made, "compare", event, { dir, given: { baseline: "HEAD" } })).rejects.toThrow(
      /base commit .* is not in this clone/,
    );
  });

  test("main in the place of the pull request, as under pull_request_target, is no pass", async () => {
    const made = await shippedWorld(tinyProject());
    const event = pullEvent(made);
    const dir = cloneOf(made, "target", "main");
    await expect(made.job(event, { dir, env: { GITHUB_EVENT_NAME: "pull_request_target" } })).rejects.toThrow(
      /is checked out: neither that head nor a merge of it/,
    );
  });

  test("a pull request's head, checked out by a comment's job on main, is neither main's nor trusted", async () => {
    const made = await shippedWorld(tinyProject());
    const main = made.work.git("rev-parse", "main");
    const dir = cloneOf(made, "comment", pullRef(pullEvent(made)));
    openRepo(dir).git("fetch", "-q", "origin", "+refs/heads/*:refs/remotes/origin/*");
    const env = { GITHUB_EVENT_NAME: "issue_comment", GITHUB_SHA: main };
    const done = await made.job({ kind: "dispatch" }, { dir, env });
    expect(done.outputs).toMatchObject({ verdict: "fail" });
    expect(bundleIn(dir).models[0]?.candidate).toMatchObject({
      made_by: { trusted: false },
      source: { on_default_branch: false },
    });
  });

  test("links under the names of what is handed on are not followed", async () => {
    const made = await shippedWorld(tinyProject());
    const event = pullEvent(made);
    const outside = makeTempDir();
    mkdirSync(join(outside.path, "objects"));
    writeFileSync(join(outside.path, "objects", "kept"), "mine");
    writeFileSync(join(outside.path, "victim"), "mine");
    const linked = cloneOf(made, "linked", pullRef(event));
    symlinkSync(outside.path, join(linked, ".modelgate"));
    await expect(made.job(event, { dir: linked })).rejects.toBeInstanceOf(UserError);
    const planted = cloneOf(made, "planted", pullRef(event));
    mkdirSync(join(planted, ".modelgate"));
    for (const name of [".gitignore", "bundle.json.part", "report.md"]) {
      symlinkSync(join(outside.path, "victim"), join(planted, ".modelgate", name));
    }
    expect((await made.job(event, { dir: planted })).failed).toContain("accuracy");
    expect(readFileSync(join(outside.path, "objects", "kept"), "utf8")).toBe("mine");
    expect(readFileSync(join(outside.path, "victim"), "utf8")).toBe("mine");
    outside.remove();
  });

  test("a metrics file that is a link out of the repository is not read", async () => {
    const made = await shippedWorld(tinyProject());
    const event = pullEvent(made);
    const outside = makeTempDir();
    writeFileSync(join(outside.path, "auth.json"), '{"accuracy": 0.99, "token": "hush"}');
    const dir = cloneOf(made, "link", pullRef(event));
    writeFileSync(join(dir, "model.txt"), "made");
    symlinkSync(join(outside.path, "auth.json"), join(dir, "more.json"));
    const logged = jobOf(made, "log", event, { dir, given: { metrics: "more.json", publish: "false" } });
    await expect(logged).rejects.toThrow("leads out of the repository");
    outside.remove();
  });
});

describe("a bundle", () => {
  test("that is silent on a model does not pass the gate", async () => {
    const made = await shippedWorld(tinyProject());
    const event = pullEvent(made, { "params.yaml": "accuracy: 0.95\n" });
    const { dir } = await made.job(event);
    const file = join(dir, ".modelgate", "bundle.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), models: [] }));
    await expect(jobOf(made, "gate", event, { dir })).rejects.toThrow("the bundle holds no verdict on tiny");
  });
});

function pullRef(event: Extract<JobEvent, { kind: "pull_request" }>): string {
  return `refs/pull/${event.pull.number}/merge`;
}
