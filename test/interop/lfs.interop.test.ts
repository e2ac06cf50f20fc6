import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DataContext, openData } from "../../src/data/context.ts";
import { missingRemote, pushPins } from "../../src/data/push.ts";
import { findAllPins } from "../../src/data/sources/all.ts";
import { pullPins, type TransferResult } from "../../src/data/transfer.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { testHost } from "../support/host.ts";
import { gitEnv, openRepo, type TestRepo, tempDir } from "../support/repo.ts";
import { type Giftless, startGiftless } from "../support/servers/giftless.ts";
import { tool } from "../support/tools.ts";

let server: Giftless;
beforeAll(async () => {
  server = await startGiftless();
});
afterAll(() => server.stop());

/** Git with git-lfs at hand. */
function withLfs(root: string, args: readonly string[]): string {
  const env = { ...gitEnv(), PATH: `${join(tool("git-lfs"), "..")}:${process.env["PATH"]}` };
  return execFileSync("git", args, { cwd: root, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** How people reach the server: the token in the URL of their own configuration. */
function aim(repo: TestRepo): void {
  repo.git("config", "lfs.url", server.url.replace("://", `://_jwt:${server.token}@`));
  repo.git("config", "lfs.locksverify", "false");
}

/** A repository whose large files real git-lfs has taken in and pushed. */
function author(): { repo: TestRepo; files: Record<string, Buffer> } {
  const repo = openRepo(tempDir());
  repo.git("init", "-q", "-b", "main");
  withLfs(repo.root, ["lfs", "install", "--local"]);
  aim(repo);
  withLfs(repo.root, ["lfs", "track", "*.bin", "*.sh"]);
  const files = {
    "a/model.bin": Buffer.from("the model\n".repeat(50_000)),
    "data/one.bin": Buffer.from([0, 255, 13, 10]),
    "data/gr\u00fc\u00dfe \u{1f600}.bin": Buffer.from("hello"),
    "data/same.bin": Buffer.from("hello"),
    "data/empty.bin": Buffer.alloc(0),
    "run.sh": Buffer.from("#!/bin/sh\necho hi\n"),
  };
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(repo.root, path, ".."), { recursive: true });
    writeFileSync(join(repo.root, path), bytes);
  }
  chmodSync(join(repo.root, "run.sh"), 0o755);
  withLfs(repo.root, ["add", "-A"]);
  withLfs(repo.root, ["commit", "-q", "-m", "data"]);
  return { repo, files };
}

/** A checkout as a job has it that knows nothing of git-lfs: pointers where the data belong. */
function checkout(repo: TestRepo): TestRepo {
  const root = join(tempDir(), "clone");
  execFileSync("git", ["clone", "-q", repo.root, root], { env: gitEnv() });
  const clone = openRepo(root);
  aim(clone);
  return clone;
}

async function pull(repo: TestRepo, force = false): Promise<TransferResult> {
  const ctx = await open(repo);
  return pullPins(ctx, await findAllPins(ctx.host, repo.root), { force });
}

function open(repo: TestRepo): Promise<DataContext> {
  return openData(testHost({ cwd: repo.root }), { root: repo.root });
}

function contents(repo: TestRepo, files: Record<string, Buffer>): Record<string, Buffer> {
  return Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(repo.root, path))]));
}

/** Git LFS's own folder: names and bytes. */
function stored(repo: TestRepo): string[] {
  const objects = join(repo.root, ".git/lfs/objects");
  return readdirSync(objects, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name} ${hashOf("sha256", readFileSync(join(entry.parentPath, entry.name)))}`)
    .sort();
}

describe("real git-lfs and giftless", () => {
  test("what git-lfs pushed is pulled, Git sees no change, and git-lfs agrees", async () => {
    const { repo, files } = author();
    withLfs(repo.root, ["lfs", "push", "--all", "origin"].slice(0, 2).concat(["--all", server.url]));
    const ours = checkout(repo);
    expect(readFileSync(join(ours.root, "data/one.bin"), "utf8")).toContain("git-lfs.github.com/spec/v1");
    expect(await pull(ours)).toMatchObject({ files: 5, transferred: 4 });
    expect(contents(ours, files)).toEqual(files);
    expect(statSync(join(ours.root, "run.sh")).mode & 0o111).not.toBe(0);
    // Without git-lfs: nothing is modified, nothing is staged.
    expect(ours.git("status", "--porcelain")).toBe("");
    expect(ours.git("diff", "--stat")).toBe("");
    expect(ours.git("diff", "--cached", "--stat")).toBe("");
    expect(await pull(ours)).toMatchObject({ files: 5, transferred: 0 });
    // With it.
    withLfs(ours.root, ["lfs", "install", "--local"]);
    expect(withLfs(ours.root, ["status", "--porcelain"])).toBe("");
    expect(withLfs(ours.root, ["lfs", "fsck"])).toContain("OK");
    expect(withLfs(ours.root, ["lfs", "status", "--porcelain"])).toBe("");
    expect(
      withLfs(ours.root, ["lfs", "ls-files"])
        .split("\n")
        .every((line) => line.includes(" * ")),
    ).toBe(true);
    expect(stored(ours)).toEqual(stored(repo));
  });

  test("what we push git-lfs pulls", async () => {
    const { repo, files } = author();
    writeFileSync(join(repo.root, "new.bin"), "never pushed by git-lfs");
    withLfs(repo.root, ["add", "-A"]);
    withLfs(repo.root, ["commit", "-q", "-m", "new"]);
    const ctx = await open(repo);
    const pins = await findAllPins(ctx.host, repo.root);
    const before = await missingRemote(
      ctx,
      pins.map((pin) => pin.digest),
    );
    expect(before).toContain(`sha256:${hashOf("sha256", "never pushed by git-lfs")}`);
    const first = await pushPins(ctx, pins);
    expect(first.transferred).toBe(before.length);
    expect(await pushPins(await open(repo), pins)).toMatchObject({ transferred: 0, reused: 5 });
    expect(
      await missingRemote(
        await open(repo),
        pins.map((pin) => pin.digest),
      ),
    ).toEqual([]);
    const theirs = checkout(repo);
    withLfs(theirs.root, ["lfs", "install", "--local"]);
    withLfs(theirs.root, ["lfs", "pull"]);
    expect(contents(theirs, files)).toEqual(files);
    expect(readFileSync(join(theirs.root, "new.bin"), "utf8")).toBe("never pushed by git-lfs");
  });

  test("both keep one store: what one has fetched the other does not fetch again", async () => {
    const { repo, files } = author();
    withLfs(repo.root, ["lfs", "push", "--all", server.url]);
    const first = checkout(repo);
    withLfs(first.root, ["lfs", "fetch"]);
    expect(await pull(first)).toMatchObject({ transferred: 0, files: 5 });
    expect(contents(first, files)).toEqual(files);
    const second = checkout(repo);
    await pull(second);
    second.git("config", "lfs.url", "http://127.0.0.1:1/nowhere");
    rmSync(join(second.root, "a/model.bin"));
    withLfs(second.root, ["lfs", "install", "--local"]);
    withLfs(second.root, ["lfs", "checkout"]);
    expect(contents(second, files)).toEqual(files);
  });

  test("a new version replaces the old one, a user's change stays", async () => {
    const { repo, files } = author();
    withLfs(repo.root, ["lfs", "push", "--all", server.url]);
    const ours = checkout(repo);
    await pull(ours);
    writeFileSync(join(repo.root, "data/one.bin"), "second version");
    withLfs(repo.root, ["commit", "-q", "-am", "second"]);
    withLfs(repo.root, ["lfs", "push", "--all", server.url]);
    ours.git("pull", "-q");
    expect(readFileSync(join(ours.root, "data/one.bin"), "utf8")).toContain("spec/v1");
    expect(await pull(ours)).toMatchObject({ transferred: 1 });
    expect(readFileSync(join(ours.root, "data/one.bin"), "utf8")).toBe("second version");
    expect(ours.git("status", "--porcelain")).toBe("");
    writeFileSync(join(ours.root, "a/model.bin"), "mine");
    expect(ours.git("status", "--porcelain")).toBe("M a/model.bin");
    await expect(pull(ours)).rejects.toThrow("would be lost");
    expect(readFileSync(join(ours.root, "a/model.bin"), "utf8")).toBe("mine");
    await pull(ours, true);
    expect(readFileSync(join(ours.root, "a/model.bin"))).toEqual(files["a/model.bin"]);
    expect(ours.git("status", "--porcelain")).toBe("");
  });

  test("a token that is refused is named and never shown", async () => {
    const { repo } = author();
    const ours = checkout(repo);
    ours.git("config", "lfs.url", server.url.replace("://", "://_jwt:wrong-token@"));
    const error: unknown = await pull(ours).catch((caught: unknown) => caught);
    expect(String(error)).toContain("the user that its URL names");
    expect(String(error)).not.toContain("wrong-token");
  });
});
