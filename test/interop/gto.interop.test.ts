import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Registry } from "../../src/registry/registry.ts";
import { openRegistry } from "../../src/registry/table.ts";
import { testHost } from "../support/host.ts";
import { gitEnv, openRepo, type TestRepo } from "../support/repo.ts";
import { tool } from "../support/tools.ts";
import { bareOrigin } from "../support/tracking-origin.ts";

const digest = (digit: string): string => `md5:${digit.repeat(32)}`;

function gto(repo: TestRepo, ...args: string[]): string {
  return execFileSync(tool("gto"), args, { cwd: repo.root, env: gitEnv(), encoding: "utf8", stdio: "pipe" });
}

/** What `gto show --json` says of one model: version → stages. */
function shown(repo: TestRepo, name: string): Record<string, string[]> {
  const rows: { version: string; stages: { stage: string }[] }[] = JSON.parse(gto(repo, "show", name, "--json"));
  return Object.fromEntries(rows.map((row) => [row.version, row.stages.map(({ stage }) => stage)]));
}

/** An hour ago: our tags lie at least a second apart, and what gto dates by the clock must come after them. */
function open(repo: TestRepo): Promise<Registry> {
  const now = (): Date => new Date(Date.now() - 3_600_000);
  return openRegistry(testHost({ now }), { kind: "git" }, { root: repo.root });
}

async function release(registry: Registry, repo: TestRepo, digit: string, dir = "."): Promise<string> {
  const commit = repo.commit(`model ${digit}`);
  const { version } = await registry.register({
    model: "digits",
    dir,
    digest: digest(digit),
    commit,
    sourceCommit: commit,
    runId: `run${digit}`,
  });
  return version.version;
}

describe("real gto", { timeout: 120_000 }, () => {
  it("shows the versions and stages that we wrote, after a rollback as well", async () => {
    const origin = bareOrigin();
    const repo = origin.clone();
    const registry = await open(repo);
    await release(registry, repo, "1");
    await release(registry, repo, "2");
    await release(registry, repo, "3", "models/a");
    await registry.promote("digits", "v1.0.0", "production", { by: "ada" });
    await registry.promote("digits", "v1.1.0", "production", { by: "ada" });
    await registry.promote("digits", "v1.1.0", "staging", { by: "ada" });
    const reader = origin.clone();
    expect(shown(reader, "digits")).toEqual({
      "v1.1.0": expect.arrayContaining(["production", "staging"]),
      "v1.0.0": [],
    });
    expect(shown(reader, "models/a:digits")).toEqual({ "v1.0.0": [] });

    await registry.rollback("digits", "production", { by: "ada" });
    reader.git("fetch", "-q", "--tags");
    expect(shown(reader, "digits")).toEqual({ "v1.1.0": ["staging"], "v1.0.0": ["production"] });
    const history = gto(reader, "history", "digits", "--plain");
    expect(history.match(/registration/g)).toHaveLength(2);
    expect(history.match(/assignment/g)).toHaveLength(4);
    const commit = gto(reader, "show", "digits#production", "--ref").trim();
    expect(reader.git("rev-parse", `${commit}^{commit}`)).toBe(reader.git("rev-parse", "digits@v1.0.0^{commit}"));
  });

  it("goes on where we stopped, and we where it stopped", async () => {
    const origin = bareOrigin();
    const repo = origin.clone();
    await release(await open(repo), repo, "1");
    repo.git("fetch", "-q", "--tags");
    repo.commit("trained by hand");
    gto(repo, "register", "digits", "--bump-minor");
    gto(repo, "assign", "digits", "--version", "v1.1.0", "--stage", "production");
    repo.git("push", "-q", "origin", "main", "--tags");

    const clone = openRepo(origin.clone().root);
    const registry = await open(clone);
    const versions = await registry.versions("digits");
    expect(versions.map(({ version, digest: kept }) => [version, kept])).toEqual([
      ["v1.0.0", digest("1")],
      ["v1.1.0", ""],
    ]);
    expect((await registry.aliases("digits"))["production"]?.version).toBe("v1.1.0");
    expect(await release(registry, clone, "4")).toBe("v1.2.0");
    await registry.promote("digits", "v1.2.0", "production", { by: "ada" });
    const back = await registry.rollback("digits", "production", { by: "ada" });
    expect(back.version.version).toBe("v1.1.0");
  });

  it("agrees on what is taken back, deregistered and deprecated", async () => {
    const origin = bareOrigin();
    const repo = origin.clone();
    const registry = await open(repo);
    await release(registry, repo, "1");
    await release(registry, repo, "2");
    await registry.promote("digits", "v1.0.0", "production", { by: "ada" });
    await registry.promote("digits", "v1.1.0", "production", { by: "ada" });
    repo.git("fetch", "-q", "--tags");
    const push = (): void => void repo.git("push", "-q", "origin", "--tags");
    gto(repo, "deprecate", "digits", "v1.1.0", "production");
    push();
    expect((await registry.aliases("digits"))["production"]?.version).toBe("v1.0.0");
    expect(shown(repo, "digits")).toEqual({ "v1.1.0": [], "v1.0.0": ["production"] });
    gto(repo, "deprecate", "digits", "v1.0.0");
    push();
    expect((await registry.versions("digits")).map(({ version }) => version)).toEqual(
      Object.keys(shown(repo, "digits")),
    );
    gto(repo, "deprecate", "digits");
    push();
    expect(await registry.versions("digits")).toEqual([]);
    expect(shown(repo, "digits")).toEqual({});
  });
});
