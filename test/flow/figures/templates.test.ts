import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Bench } from "../../../src/flow/bench.ts";
import { templatesOf } from "../../../src/flow/figures/templates.ts";
import { testHost } from "../../support/host.ts";
import { gitRepo } from "../../support/repo.ts";

/** As much of a bench as is looked at. */
function benchOf(root: string, event: string, base?: string): Bench {
  const data = async () => ({ cache: { dir: join(root, ".dvc/cache") } });
  return {
    root,
    host: testHost({ cwd: root }),
    forge: { event, ...(base === undefined ? {} : { base }) },
    data,
  } as unknown as Bench;
}

describe("templatesOf", () => {
  it("takes the base side's in a job, whatever the pull request made of them", async () => {
    const repo = gitRepo({
      ".dvc/plots/mine.json": "base",
      ".dvc/plots/sub/deep.json": "deep",
      "plots/other.json": "no",
    });
    const base = repo.git("rev-parse", "HEAD");
    repo.write(".dvc/plots/mine.json", "theirs");
    repo.write(".dvc/plots/new.json", "new");
    repo.commit("change");
    expect(Object.fromEntries(await templatesOf(benchOf(repo.root, "pull_request", base)))).toEqual({
      "mine.json": "base",
      mine: "base",
      "sub/deep.json": "deep",
      "sub/deep": "deep",
    });
    expect((await templatesOf(benchOf(repo.root, "pull_request"))).size).toBe(0);
    expect((await templatesOf(benchOf(repo.root, "pull_request", "f".repeat(40)))).size).toBe(0);
  });

  it("takes the workspace's on one's own machine, and no link out of it", async () => {
    const repo = gitRepo({ ".dvc/plots/mine.json": "mine", ".dvc/plots/large.json": " ".repeat(300_000) });
    symlinkSync("/etc/hostname", join(repo.root, ".dvc/plots/away.json"));
    mkdirSync(join(repo.root, ".dvc/plots/folder.json"));
    expect([...(await templatesOf(benchOf(repo.root, "local"))).keys()]).toEqual(["mine.json", "mine"]);
    rmSync(join(repo.root, ".dvc"), { recursive: true });
    expect((await templatesOf(benchOf(repo.root, "local"))).size).toBe(0);
  });
});
