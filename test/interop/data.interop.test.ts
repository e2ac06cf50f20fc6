import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type DataContext, openData } from "../../src/data/context.ts";
import { commitOut } from "../../src/data/hash-tree.ts";
import { pushDigests, pushPins } from "../../src/data/push.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { pullPins } from "../../src/data/transfer.ts";
import { clone, dvc, dvcRepo, s3Server, sampleData, treeOf } from "../support/data-peers.ts";
import { testHost } from "../support/host.ts";
import { type TestRepo, tempDir } from "../support/repo.ts";
import { startAzurite } from "../support/servers/azurite.ts";
import { startFakeGcs } from "../support/servers/fake-gcs.ts";

async function open(repo: TestRepo): Promise<DataContext> {
  return openData(testHost({ cwd: repo.root }), { root: repo.root });
}

async function ourPull(repo: TestRepo): Promise<Awaited<ReturnType<typeof pullPins>>> {
  const ctx = await open(repo);
  return pullPins(ctx, await findPins(ctx.host, repo.root));
}

/** A repository with folders, files and an executable, added and committed by real DVC. */
function author(remote: Parameters<typeof dvcRepo>[0]): TestRepo {
  const repo = dvcRepo(remote);
  sampleData(repo);
  dvc(repo.root, ["add", "-q", "data", "models/model.bin", "models/run.sh"]);
  repo.commit("data");
  return repo;
}

/** A new remote of a kind, as a user writes it. */
async function remoteOf(kind: "file" | "s3" | "gs" | "azure"): Promise<Parameters<typeof dvcRepo>[0]> {
  if (kind === "file") return { url: tempDir() };
  if (kind === "gs") {
    const { endpoint, stop } = await startFakeGcs();
    onTestFinished(stop);
    return { url: "gs://data/some/prefix", options: { endpointurl: endpoint, allow_anonymous_login: "true" } };
  }
  if (kind === "azure") {
    const { connectionString, stop } = await startAzurite();
    onTestFinished(stop);
    return { url: "azure://data/some/prefix", options: { connection_string: connectionString } };
  }
  return { url: "s3://data/some/prefix", options: (await s3Server()).options };
}

describe.each(["file", "s3", "gs", "azure"] as const)("real DVC and a %s remote", (kind) => {
  test("dvc push, then dvc pull and our pull give identical trees", async () => {
    const repo = author(await remoteOf(kind));
    dvc(repo.root, ["push", "-q"]);
    const theirs = clone(repo);
    dvc(theirs.root, ["pull", "-q"]);
    const ours = clone(repo);
    const first = await ourPull(ours);
    expect(treeOf(ours.root)).toEqual(treeOf(theirs.root));
    expect(treeOf(join(ours.root, ".dvc/cache/files"))).toEqual(treeOf(join(theirs.root, ".dvc/cache/files")));
    expect(dvc(ours.root, ["status"])).toContain("up to date");
    expect(first).toMatchObject({ files: 8, transferred: 9 });
    expect(await ourPull(ours)).toMatchObject({ files: 8, transferred: 0, bytes: 0, reused: 8 });
  });

  test("our push, then dvc pull", async () => {
    const repo = author(await remoteOf(kind));
    const ctx = await open(repo);
    const pushed = await pushPins(ctx, await findPins(ctx.host, repo.root));
    expect(pushed).toMatchObject({ files: 8, transferred: 9, reused: 0 });
    const theirs = clone(repo);
    dvc(theirs.root, ["pull", "-q"]);
    const expected = treeOf(repo.root);
    // DVC keeps no executable bit of files inside a directory, and none was set there.
    expect(treeOf(theirs.root)).toEqual({ ...expected, "models/run.sh": treeOf(theirs.root)["models/run.sh"] });
    expect(dvc(theirs.root, ["status", "-c"])).toContain("in sync");
  });
});

// What remains is the same whatever the storage, and DVC takes its time over the clouds.
describe.each(["file", "s3"] as const)("work goes on between real DVC and us on a %s remote", (kind) => {
  test("outs hashed and committed by us are what DVC would have written", async () => {
    const repo = author(await remoteOf(kind));
    repo.write("data/new.txt", "new\n");
    rmSync(join(repo.root, "data/sub.txt"));
    const ctx = await open(repo);
    const out = await commitOut(ctx.host, ctx.cache, join(repo.root, "data"), ctx.config.cacheTypes);
    await pushDigests(ctx, [out.digest]);
    dvc(repo.root, ["add", "-q", "data"]);
    const pin = (await findPins(ctx.host, repo.root)).find((one) => one.path === "data");
    expect(pin).toMatchObject({ digest: out.digest, bytes: out.bytes, files: out.files });
    expect(dvc(repo.root, ["status", "-c"])).not.toContain("data/");
  });

  test("a version back and forth: removed, changed and added files", async () => {
    const repo = author(await remoteOf(kind));
    dvc(repo.root, ["push", "-q"]);
    const ours = clone(repo);
    await ourPull(ours);
    repo.write("data/sub/b.txt", "changed\n");
    repo.write("data/added/x.txt", "x");
    rmSync(join(repo.root, "data/a.txt"));
    dvc(repo.root, ["add", "-q", "data"]);
    repo.commit("second");
    dvc(repo.root, ["push", "-q"]);
    ours.git("pull", "-q");
    const theirs = clone(repo);
    dvc(theirs.root, ["pull", "-q"]);
    expect(await ourPull(ours)).toMatchObject({ transferred: 3 });
    expect(treeOf(ours.root)).toEqual(treeOf(theirs.root));
    expect(dvc(ours.root, ["status"])).toContain("up to date");
  });
});

test("a file beyond the multipart threshold goes to S3 in parts and back", async () => {
  const { options } = await s3Server();
  const repo = dvcRepo({ url: "s3://data", options });
  writeFileSync(join(repo.root, "big.bin"), randomBytes(70 * 1024 * 1024));
  dvc(repo.root, ["add", "-q", "big.bin"]);
  repo.commit("big");
  const ctx = await open(repo);
  expect(await pushPins(ctx, await findPins(ctx.host, repo.root))).toMatchObject({ transferred: 1 });
  const theirs = clone(repo);
  dvc(theirs.root, ["pull", "-q"]);
  const ours = clone(repo);
  await ourPull(ours);
  expect(treeOf(ours.root)).toEqual(treeOf(theirs.root));
});

test("a wrong key is said with its source, and leaves nothing behind", async () => {
  const { options } = await s3Server();
  const repo = author({ url: "s3://data", options });
  dvc(repo.root, ["push", "-q"]);
  const ours = clone(repo);
  dvc(ours.root, ["remote", "modify", "store", "secret_access_key", "wrong"]);
  await expect(ourPull(ours)).rejects.toThrow(/secret key does not fit.*access_key_id of the remote `store`/);
  expect(treeOf(ours.root)["data/a.txt"]).toBeUndefined();
});

test.each(["hardlink", "symlink", "copy"])("cache.type %s gives what dvc status finds unchanged", async (type) => {
  const repo = author({ url: tempDir() });
  dvc(repo.root, ["push", "-q"]);
  const ours = clone(repo);
  dvc(ours.root, ["config", "--local", "cache.type", type]);
  await ourPull(ours);
  expect(dvc(ours.root, ["status"])).toContain("up to date");
  expect(await ourPull(ours)).toMatchObject({ transferred: 0, reused: 8 });
});

test("ignored files are left out of a directory's digest as DVC leaves them out", async () => {
  const repo = author({ url: tempDir() });
  repo.write(".dvcignore", "# comment\n*.log\n!keep.log\n/data/sub/skip/\nscratch\n**/deep/*.tmp\ndata/[ab]?.bin\n");
  for (const path of [
    "data/x.log",
    "data/keep.log",
    "data/sub/skip/file",
    "data/skip/file",
    "data/scratch",
    "data/other/scratch/in.txt",
    "data/sub/deep/x.tmp",
    "data/deep/more/x.tmp",
    "data/a1.bin",
    "data/c1.bin",
  ]) {
    repo.write(path, path);
  }
  const ctx = await open(repo);
  const out = await commitOut(ctx.host, ctx.cache, join(repo.root, "data"), ctx.config.cacheTypes);
  dvc(repo.root, ["add", "-q", "data"]);
  const pin = (await findPins(ctx.host, repo.root)).find((one) => one.path === "data");
  expect(pin?.digest).toBe(out.digest);
});
