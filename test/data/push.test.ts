import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { DataContext } from "../../src/data/context.ts";
import { objectKey } from "../../src/data/digest.ts";
import { commitOut } from "../../src/data/hash-tree.ts";
import { missingRemote, promoteDigests, pushDigests, pushPins } from "../../src/data/push.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { type DataRepo, dataRepo, snapshot } from "../support/data-repo.ts";

async function made(repo: DataRepo, ctx: DataContext): Promise<string> {
  repo.write("data/a", "alpha");
  repo.write("data/b", "beta");
  return (await commitOut(ctx.host, ctx.cache, join(repo.root, "data"), ["copy"])).digest;
}

describe("pushDigests", () => {
  test("sends what is not there, the listing last, and nothing twice", async () => {
    const repo = dataRepo();
    const ctx = await repo.open();
    const digest = await made(repo, ctx);
    const target = await ctx.write();
    if (target === undefined) throw new Error("no remote");
    const order: string[] = [];
    const storage = {
      ...target.storage,
      write: (key: string, body: Parameters<typeof target.storage.write>[1]) => {
        order.push(key);
        return target.storage.write(key, body);
      },
    };
    repo.object("alpha");
    const pushed = await pushDigests(ctx, [digest], { ...target, storage });
    const listing = (await ctx.cache.size(digest)) ?? 0;
    expect(pushed).toEqual({ bytes: "beta".length + listing, transferred: 2, reused: 1 });
    expect(order).toEqual([objectKey(`md5:${hashOf("md5", "beta")}`), objectKey(digest)]);
    expect(await pushDigests(ctx, [digest])).toEqual({ bytes: 0, transferred: 0, reused: 3 });
  });

  test("counts the bytes of many objects sent at once", async () => {
    const repo = dataRepo();
    const ctx = await repo.open();
    const digests: string[] = [];
    for (let number = 100; number < 200; number++) {
      const digest = `md5:${hashOf("md5", `${number}`)}`;
      await ctx.cache.putBytes(Buffer.from(`${number}`), digest);
      digests.push(digest);
    }
    expect(await pushDigests(ctx, digests)).toEqual({ bytes: 300, transferred: 100, reused: 0 });
  });

  test("a pull request writes under its own folder, and only what main lacks", async () => {
    const repo = dataRepo();
    const ctx = await repo.open({ pullRequest: 7 });
    const digest = await made(repo, ctx);
    repo.object("alpha");
    expect(await pushDigests(ctx, [digest])).toMatchObject({ transferred: 2, reused: 1 });
    expect(Object.keys(snapshot(join(repo.remote, "modelgate/pr-7"))).sort()).toEqual(
      [objectKey(digest), objectKey(`md5:${hashOf("md5", "beta")}`)].sort(),
    );
  });

  test("what the cache lacks is named", async () => {
    const ctx = await dataRepo().open();
    await expect(pushDigests(ctx, [`md5:${"f".repeat(32)}`])).rejects.toThrow(/not in the cache.*md5:f{32}/);
  });

  test("a read-only job is told that it may not", async () => {
    const ctx = await dataRepo().open({ readOnly: true });
    await expect(pushDigests(ctx, [`md5:${"f".repeat(32)}`])).rejects.toThrow("may write to");
  });
});

describe("pushPins", () => {
  test("takes from the workspace what the cache lacks, if it is still what was pinned", async () => {
    const repo = dataRepo();
    repo.write("one", "one");
    repo.pin("one", `md5:${hashOf("md5", "one")}`, "  size: 3\n");
    const ctx = await repo.open();
    expect(await pushPins(ctx, await findPins(ctx.host, repo.root))).toMatchObject({
      files: 1,
      transferred: 1,
      bytes: 3,
    });
    repo.write("one", "changed");
    rmSync(ctx.cache.dir, { recursive: true });
    rmSync(repo.remote, { recursive: true });
    await expect(pushPins(ctx, await findPins(ctx.host, repo.root))).rejects.toMatchObject({
      message: expect.stringContaining(`the workspace has md5:${hashOf("md5", "changed")}`),
      where: { file: "one.dvc", line: 4, column: 9 },
    });
  });

  test("pins that are not pushed, or not cached, are left alone", async () => {
    const repo = dataRepo();
    repo.pin("a", `md5:${"f".repeat(32)}`, "  push: false\n");
    repo.pin("b", `md5:${"e".repeat(32)}`, "  cache: false\n");
    const ctx = await repo.open();
    expect(await pushPins(ctx, await findPins(ctx.host, repo.root))).toMatchObject({ files: 0, transferred: 0 });
  });
});

describe("promoteDigests", () => {
  test("copies the pull request's objects to main, verified", async () => {
    const repo = dataRepo();
    const digest = repo.directory({ a: "alpha", b: "beta" }, "modelgate/pr-7");
    repo.object("alpha");
    const ctx = await repo.open({ pullRequest: 7 });
    expect(await promoteDigests(ctx, [digest])).toMatchObject({ transferred: 2, reused: 1 });
    expect(existsSync(join(repo.remote, objectKey(digest)))).toBe(true);
    expect(existsSync(join(repo.remote, objectKey(`md5:${hashOf("md5", "beta")}`)))).toBe(true);
    expect(await promoteDigests(ctx, [digest])).toMatchObject({ transferred: 0, reused: 1 });
  });

  test("bytes that are not the digest's never reach main", async () => {
    const repo = dataRepo();
    const digest = repo.object("true", "modelgate/pr-7");
    writeFileSync(join(repo.remote, "modelgate/pr-7", objectKey(digest)), "false");
    const ctx = await repo.open({ pullRequest: 7 });
    await expect(promoteDigests(ctx, [digest])).rejects.toThrow("expected");
    expect(existsSync(join(repo.remote, objectKey(digest)))).toBe(false);
  });
});

test("missingRemote looks at a directory's files too", async () => {
  const repo = dataRepo();
  const ctx = await repo.open();
  const digest = await made(repo, ctx);
  await pushDigests(ctx, [digest]);
  expect(await missingRemote(ctx, [digest])).toEqual([]);
  const lost = `md5:${hashOf("md5", "beta")}`;
  rmSync(join(repo.remote, objectKey(lost)));
  const never = `md5:${"f".repeat(32)}`;
  expect(await missingRemote(ctx, [digest, never])).toEqual([lost, never].sort());
});

describe("the choice of a remote", () => {
  test.each([
    ["[core]\nremote = gone\n", {}, "there is no remote `gone`"],
    [`['remote "a"']\nurl = /a\n['remote "b"']\nurl = /b\n`, {}, "there are 2 remotes (a, b) and no default"],
    [`['remote "store"']\nurl = /a\n`, { remote: "stroe" }, "there is no remote `stroe`"],
  ])("%j with %j: %s", async (config, options, message) => {
    const ctx = await dataRepo(() => config).open(options);
    await expect(ctx.reads()).rejects.toMatchObject({ name: "UserError", message: expect.stringContaining(message) });
  });

  test("by name, by URL, by a pin's own word, and none at all", async () => {
    const repo = dataRepo(() => `[core]\nremote = a\n['remote "a"']\nurl = /a\n['remote "b"']\nurl = /b\n`);
    const urls = async (ctx: DataContext, pin?: { remote?: string }) =>
      (await ctx.reads(pin)).map((one) => one.storage.url);
    expect(await urls(await repo.open())).toEqual(["/a"]);
    expect(await urls(await repo.open({ remote: "b" }))).toEqual(["/b"]);
    expect(await urls(await repo.open({ remote: "file:///c" }))).toEqual(["/c"]);
    expect(await urls(await repo.open(), { remote: "b" })).toEqual(["/b"]);
    expect(await urls(await dataRepo(() => "").open())).toEqual([]);
  });
});
