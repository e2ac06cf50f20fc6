import { lstatSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openData } from "../../src/data/context.ts";
import { objectKey } from "../../src/data/digest.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { pullPins } from "../../src/data/transfer.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { clone, dvc, dvcRepo, sampleData } from "../support/data-peers.ts";
import { testHost } from "../support/host.ts";
import { type TestRepo, tempDir } from "../support/repo.ts";

/** A repository whose data real DVC has pushed. */
function author(): TestRepo {
  const repo = dvcRepo({ url: tempDir() });
  sampleData(repo);
  dvc(repo.root, ["add", "-q", "data", "models/model.bin", "models/run.sh"]);
  repo.commit("data");
  dvc(repo.root, ["push", "-q"]);
  return repo;
}

async function ourPull(repo: TestRepo): Promise<Awaited<ReturnType<typeof pullPins>>> {
  const ctx = await openData(testHost({ cwd: repo.root }), { root: repo.root });
  return pullPins(ctx, await findPins(ctx.host, repo.root));
}

/** What each path below a folder is: its type, mode and number of links, and where a link leads. */
function shapes(root: string, folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const short = path.slice(root.length + 1);
    if (/(^|\/)(\.modelgate-tmp|runs|\.gitignore|.*\.dvc)$/.test(short)) continue;
    const { mode, nlink } = lstatSync(path);
    if (entry.isSymbolicLink()) found[short] = `link to ${readlinkSync(path).replace(root, "")}`;
    else found[short] = `${(mode & 0o7777).toString(8)}${entry.isFile() ? ` ${nlink}` : "/"}`;
  }
  return found;
}

test.each([
  ["hardlink", true],
  ["symlink", false],
  ["copy", true],
  ["reflink,hardlink,symlink,copy", false],
  ["reflink,symlink,copy", true],
] as const)("cache.type %s, shared %s: links and modes are DVC's", async (types, shared) => {
  const repo = author();
  const theirs = clone(repo);
  const ours = clone(repo);
  for (const one of [theirs, ours]) {
    dvc(one.root, ["config", "--local", "cache.type", types]);
    if (shared) dvc(one.root, ["config", "--local", "cache.shared", "group"]);
  }
  dvc(theirs.root, ["pull", "-q"]);
  await ourPull(ours);
  for (const folder of ["data", "models", ".dvc/cache/files"]) {
    expect(withoutScript(shapes(ours.root, folder))).toEqual(withoutScript(shapes(theirs.root, folder)));
  }
  // Where DVC links, it sets the executable bit on the cache's own file, which everybody shares; ours is a copy.
  expect(lstatSync(join(ours.root, "models/run.sh")).mode & 0o100).toBe(0o100);
  expect(lstatSync(join(ours.root, ".dvc/cache", objectKey(script))).mode & 0o777).toBe(0o444);
  expect(dvc(ours.root, ["status"])).toContain("up to date");
  expect(await ourPull(ours)).toMatchObject({ transferred: 0, reused: 8 });
});

const script = `md5:${hashOf("md5", "#!/bin/sh\necho hi\n")}`;

/** All but the executable and its object. */
function withoutScript(found: Record<string, string>): Record<string, string> {
  const left = Object.entries(found).filter(([path]) => !path.endsWith("run.sh") && !path.endsWith(objectKey(script)));
  return Object.fromEntries(left);
}

test("a type that the disk refuses, alone, is an error for both", async () => {
  const repo = author();
  const theirs = clone(repo);
  const ours = clone(repo);
  for (const one of [theirs, ours]) dvc(one.root, ["config", "--local", "cache.type", "reflink"]);
  const works = ((): boolean => {
    try {
      dvc(theirs.root, ["pull", "-q"]);
      return true;
    } catch {
      return false;
    }
  })();
  if (works) {
    console.log("this disk has reflinks: that a disk without them is refused cannot be seen here");
    return;
  }
  await expect(ourPull(ours)).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringMatching(/cannot be linked.*reflink: /),
  });
});

test("a cache that DVC filled is ours, and one that we filled is DVC's, in both layouts' folders", async () => {
  const repo = author();
  const shared = tempDir();
  const first = clone(repo);
  const second = clone(repo);
  for (const one of [first, second]) {
    dvc(one.root, ["config", "--local", "cache.dir", shared]);
    dvc(one.root, ["config", "--local", "cache.shared", "group"]);
  }
  dvc(first.root, ["pull", "-q"]);
  expect(await ourPull(second)).toMatchObject({ transferred: 0 });
  rmSync(join(shared, "files"), { recursive: true });
  rmSync(join(second.root, "data"), { recursive: true });
  expect((await ourPull(second)).transferred).toBeGreaterThan(0);
  rmSync(join(first.root, "data"), { recursive: true });
  dvc(first.root, ["checkout", "-q"]);
  expect(shapes(first.root, "data")).toEqual(shapes(second.root, "data"));
});
