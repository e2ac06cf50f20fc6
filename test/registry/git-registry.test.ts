import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLedger } from "../../src/registry/ledger.ts";
import type { RegisterInput, Registry } from "../../src/registry/registry.ts";
import { openRegistry } from "../../src/registry/table.ts";
import { testHost } from "../support/host.ts";
import { gitEnv, gitRepo, type TestRepo } from "../support/repo.ts";
import { bareOrigin } from "../support/tracking-origin.ts";

const digest = (digit: string): string => `md5:${digit.repeat(32)}`;

function open(repo: TestRepo): Promise<Registry> {
  return openRegistry(testHost({ random: Math.random }), { kind: "git" }, { root: repo.root });
}

function input(repo: TestRepo, more: Partial<RegisterInput> = {}): RegisterInput {
  const commit = repo.git("rev-parse", "HEAD");
  return {
    model: "digits",
    dir: ".",
    digest: digest("1"),
    commit,
    sourceCommit: commit,
    runId: "run1",
    by: "ada",
    ...more,
  };
}

/** Registers a version of other bytes on a commit of its own. */
async function release(registry: Registry, repo: TestRepo, digit: string): Promise<string> {
  repo.write("dvc.lock", `schema: '2.0'\n# ${digit}\n`);
  const commit = repo.commit(`model ${digit}`);
  const { version } = await registry.register(input(repo, { digest: digest(digit), commit, sourceCommit: commit }));
  return version.version;
}

describe("registering", () => {
  it("tags v1.0.0 first, then bumps as asked, and reads it back from another clone", async () => {
    const origin = bareOrigin();
    const repo = origin.clone();
    const registry = await open(repo);
    const first = await registry.register(input(repo, { verdict: `sha256:${"9".repeat(64)}` }));
    expect(first).toMatchObject({ created: true, version: { name: "digits", version: "v1.0.0" } });
    repo.commit("two");
    await registry.register(input(repo, { digest: digest("2") }));
    repo.commit("three");
    await registry.register(input(repo, { digest: digest("3"), bump: "patch" }));
    repo.commit("four");
    await registry.register(input(repo, { digest: digest("4"), bump: "major" }));
    repo.commit("five");
    await registry.register(input(repo, { digest: digest("5"), version: "2.10.0" }));

    const versions = await (await open(origin.clone())).versions("digits");
    expect(versions.map((one) => one.version)).toEqual(["v1.0.0", "v1.1.0", "v1.1.1", "v2.0.0", "v2.10.0"]);
    expect(versions[0]).toEqual(first.version);
    const tag = origin.bare.git("cat-file", "-p", "digits@v1.0.0");
    expect(tag).toContain("Registering artifact digits version v1.0.0\n\n{");
    expect(origin.bare.git("cat-file", "-t", "digits@v1.0.0")).toBe("tag");
  });

  it("makes one version of the same bytes, from whatever commit and clone", async () => {
    const origin = bareOrigin();
    const repo = origin.clone();
    const one = await (await open(repo)).register(input(repo));
    repo.commit("unrelated");
    repo.git("push", "-q", "origin", "main");
    const again = await (await open(origin.clone())).register(input(repo));
    expect(again).toEqual({ version: one.version, created: false });
    expect(await readLedger(testHost(), { root: repo.root }, "digits")).toHaveLength(1);
  });

  it("names a model in a directory as GTO does, and keeps models apart", async () => {
    const origin = bareOrigin();
    const repo = origin.clone();
    const registry = await open(repo);
    const { version } = await registry.register(input(repo, { dir: "models/a.b" }));
    await registry.register(input(repo));
    expect(version.name).toBe("models/a.b:digits");
    expect(origin.bare.git("tag", "--list").split("\n").sort()).toEqual(["digits@v1.0.0", "models/a.b=digits@v1.0.0"]);
    expect(await registry.versions("models/a.b:digits")).toHaveLength(1);
    expect(await registry.versions("digits")).toHaveLength(1);
  });

  it("pushes a commit that only this clone has together with its tag", async () => {
    const origin = bareOrigin();
    const repo = origin.clone("--depth=1");
    repo.write("dvc.lock", "schema: '2.0'\nstages: {}\n");
    const commit = repo.commit("merge with its lock");
    await (await open(repo)).register(input(repo, { commit }));
    expect(origin.bare.git("show", "digits@v1.0.0^{commit}:dvc.lock")).toContain("stages");
    expect(origin.bare.git("rev-parse", "digits@v1.0.0^{commit}")).toBe(commit);
    expect(repo.git("tag", "--list")).toBe("");
  });

  it("works from a shallow and blobless clone of a longer history", async () => {
    const origin = bareOrigin();
    const writer = origin.clone();
    for (const digit of ["1", "2", "3"]) {
      writer.write(`data/${digit}.txt`, digit);
      writer.commit(digit);
    }
    writer.git("push", "-q", "origin", "main");
    const repo = origin.clone("--depth=1", "--filter=blob:none");
    const registry = await open(repo);
    await registry.register(input(repo));
    await registry.promote("digits", "v1.0.0", "production", { by: "ada" });
    expect(Object.keys(await (await open(origin.clone())).aliases("digits"))).toEqual(["production"]);
  });

  it("gives a second version of one commit a commit of its own: GTO allows one for each", async () => {
    const origin = bareOrigin();
    const repo = origin.clone();
    const registry = await open(repo);
    const one = await registry.register(input(repo));
    const two = await registry.register(input(repo, { digest: digest("2") }));
    expect(two.version.commit).not.toBe(one.version.commit);
    expect(origin.bare.git("rev-parse", `${two.version.commit}^{tree}`)).toBe(repo.git("rev-parse", "HEAD^{tree}"));
    expect(two.version.sourceCommit).toBe(one.version.commit);
  });

  it("works with no remote at all", async () => {
    const repo = gitRepo();
    const registry = await open(repo);
    await registry.register(input(repo));
    await registry.promote("digits", "v1.0.0", "production", { by: "ada" });
    expect(repo.git("tag", "--list").split("\n")).toEqual(["digits#production#1", "digits@v1.0.0"]);
    expect((await registry.aliases("digits"))["production"]?.version).toBe("v1.0.0");
  });

  it("refuses names that GTO would not read, and says what to write instead", async () => {
    const repo = bareOrigin().clone();
    const registry = await open(repo);
    await expect(registry.register(input(repo, { model: "digits.v2" }))).rejects.toMatchObject({
      fix: expect.stringContaining("registry-name: digits-v2"),
    });
    await expect(registry.register(input(repo, { dir: "mine and yours" }))).rejects.toThrow(/directory/);
    await expect(registry.register(input(repo, { dir: "a/../b" }))).rejects.toThrow(/directory/);
    await expect(registry.register(input(repo, { version: "1.2" }))).rejects.toThrow(/semantic version/);
    await registry.register(input(repo));
    await expect(registry.promote("digits", "v1.0.0", "pro.d", { by: "ada" })).rejects.toThrow(/alias/);
    await expect(registry.promote("digits", "v1.0.1", "prod", { by: "ada" })).rejects.toMatchObject({
      fix: expect.stringContaining("v1.0.0"),
    });
    await expect(registry.register(input(repo, { digest: digest("2"), version: "v1.0.0" }))).rejects.toThrow(/already/);
  });

  it("refuses a commit that nobody has", async () => {
    const repo = bareOrigin().clone();
    await expect((await open(repo)).register(input(repo, { commit: "0".repeat(39).concat("1") }))).rejects.toThrow(
      /has the commit/,
    );
  });
});

describe("aliases", () => {
  it("moves forward by promotion and back by rollback alone", async () => {
    const origin = bareOrigin();
    const repo = origin.clone();
    const registry = await open(repo);
    for (const digit of ["1", "2", "3"]) {
      const version = await release(registry, repo, digit);
      expect(await registry.promote("digits", version, "production", { by: "ada" })).toMatchObject({ created: true });
    }
    const again = await registry.promote("digits", "v1.2.0", "production", { by: "ada" });
    expect(again).toMatchObject({ created: false, reason: expect.stringContaining("already") });
    const older = await registry.promote("digits", "v1.1.0", "production", { by: "ada" });
    expect(older).toMatchObject({
      created: false,
      previous: { version: "v1.2.0" },
      reason: expect.stringContaining("newer"),
    });

    const back = await registry.rollback("digits", "production", { by: "ada", reason: "drift" });
    expect(back).toMatchObject({ created: true, version: { version: "v1.1.0", digest: digest("2") } });
    const further = await registry.rollback("digits", "production", { by: "ada" });
    expect(further.version.version).toBe("v1.0.0");
    await expect(registry.rollback("digits", "production", { by: "ada" })).rejects.toThrow(/nothing to go back to/);
    const named = await registry.rollback("digits", "production", { by: "ada", to: "v1.1.0" });
    expect(named.version.version).toBe("v1.1.0");
    const now = await (await open(origin.clone())).aliases("digits");
    expect(now["production"]?.version).toBe("v1.1.0");

    const ledger = await readLedger(testHost(), { root: repo.root }, "digits");
    expect(ledger.map((entry) => `${entry.kind} ${entry.previous ?? "-"} ${entry.version}`)).toEqual([
      "register - v1.0.0",
      "promote - v1.0.0",
      "register - v1.1.0",
      "promote v1.0.0 v1.1.0",
      "register - v1.2.0",
      "promote v1.1.0 v1.2.0",
      "rollback v1.2.0 v1.1.0",
      "rollback v1.1.0 v1.0.0",
      "rollback v1.0.0 v1.1.0",
    ]);
    expect(ledger[6]?.reason).toBe("drift");
    const moves = await (await open(origin.clone())).moves("digits");
    expect(moves.map(({ alias, kind, version }) => `${alias} ${kind} ${version}`)).toEqual([
      "production promote v1.0.0",
      "production promote v1.1.0",
      "production promote v1.2.0",
      "production rollback v1.1.0",
      "production rollback v1.0.0",
      "production rollback v1.1.0",
    ]);
    expect(moves[3]).toMatchObject({ by: "ada", reason: "drift" });
  });

  it("promotes from a clone that has never seen the version's commit", async () => {
    const origin = bareOrigin();
    const first = origin.clone("--depth=1");
    const version = await release(await open(first), first, "1");
    const second = origin.clone("--depth=1");
    await (await open(second)).promote("digits", version, "staging", { by: "ada" });
    const target = origin.bare.git("rev-parse", "digits#staging#1^{commit}");
    expect(target).toBe(origin.bare.git("rev-parse", "digits@v1.0.0^{commit}"));
  });

  it("reads what GTO's other tags say: taken back, deregistered, deprecated", async () => {
    const repo = gitRepo();
    const registry = await open(repo);
    let minute = 0;
    const tag = (name: string, rev: string): void => {
      minute += 1;
      const at = `2026-03-01T00:${String(minute).padStart(2, "0")}:00Z`;
      const env = {
        ...gitEnv(),
        GIT_COMMITTER_DATE: at,
        GIT_COMMITTER_NAME: "t",
        GIT_COMMITTER_EMAIL: "t@example.com",
      };
      execFileSync("git", ["tag", "-a", "-m", name, name, rev], { cwd: repo.root, env });
    };
    const one = repo.commit("one");
    const two = repo.commit("two");
    tag("m@v0.0.1", one);
    tag("m@v0.0.2", two);
    repo.git("tag", "m@v0.0.9", one);
    tag("m#prod#1", one);
    tag("m#prod#2", two);
    expect((await registry.versions("m")).map((version) => version.version)).toEqual(["v0.0.1", "v0.0.2"]);
    expect((await registry.aliases("m"))["prod"]?.version).toBe("v0.0.2");
    tag("m#prod!#3", two);
    expect((await registry.aliases("m"))["prod"]?.version).toBe("v0.0.1");
    tag("m@v0.0.1!", one);
    expect((await registry.versions("m")).map((version) => version.version)).toEqual(["v0.0.2"]);
    expect(await registry.aliases("m")).toEqual({});
    const moves = (await registry.moves("m")).map(({ kind, version, at }) => `${at} ${kind} ${version}`);
    expect(moves).toEqual([
      "2026-03-01T00:03:00.000Z promote v0.0.1",
      "2026-03-01T00:04:00.000Z promote v0.0.2",
      "2026-03-01T00:05:00.000Z withdraw v0.0.2",
    ]);
    tag("m@deprecated", two);
    expect(await registry.versions("m")).toEqual([]);
    const next = await registry.register(input(repo, { model: "m", bump: "patch" }));
    expect(next.version.version).toBe("v0.0.3");
  });
});

describe("two registrations at once", () => {
  it("make one version of the same bytes and two of different ones", async () => {
    const origin = bareOrigin();
    const clones = [origin.clone(), origin.clone(), origin.clone()] as const;
    const results = await Promise.all([
      (await open(clones[0])).register(input(clones[0])),
      (await open(clones[1])).register(input(clones[1])),
      (await open(clones[2])).register(input(clones[2], { digest: digest("2") })),
    ]);
    expect(results.filter((result) => result.created)).toHaveLength(2);
    expect(results[0]?.version).toEqual(results[1]?.version);
    const versions = await (await open(origin.clone())).versions("digits");
    expect(versions.map((one) => one.version)).toEqual(["v1.0.0", "v1.1.0"]);
    expect(new Set(versions.map((one) => one.digest)).size).toBe(2);
    const ledger = await readLedger(testHost(), { root: clones[0].root }, "digits");
    expect(ledger.map((entry) => entry.version)).toEqual(["v1.0.0", "v1.1.0"]);
  });

  it("leave no tag without its ledger entry when the push is refused", async () => {
    const origin = bareOrigin();
    const hook = join(origin.dir, "hooks", "update");
    mkdirSync(join(origin.dir, "hooks"), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\ncase "$1" in refs/modelgate/*) echo "not this ref" >&2; exit 1;; esac\n');
    chmodSync(hook, 0o755);
    const repo = origin.clone();
    await expect((await open(repo)).register(input(repo))).rejects.toMatchObject({ name: "UserError" });
    expect(origin.bare.git("tag", "--list")).toBe("");
  });
});
