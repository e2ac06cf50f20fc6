import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pushVersioned } from "../../../src/data/cloud/push.ts";
import type { DataContext, Remote } from "../../../src/data/context.ts";
import { commitOut } from "../../../src/data/hash-tree.ts";
import { findPins } from "../../../src/data/sources/dvc.ts";
import { type DataRepo, dataRepo } from "../../support/data-repo.ts";

const names = ["a", "b", "c"];

/** A pinned folder of three files, and a remote that answers each write in the end with this version. */
async function made(version: string | undefined): Promise<{
  repo: DataRepo;
  ctx: DataContext;
  target: Remote;
  began: string[];
  most: () => number;
}> {
  const repo = dataRepo();
  const ctx = await repo.open();
  for (const name of names) repo.write(`data/${name}`, `bytes of ${name}`);
  repo.pin("data", (await commitOut(ctx.host, ctx.cache, join(repo.root, "data"), ["copy"])).digest);
  const target = await ctx.write();
  if (target === undefined) throw new Error("no remote");
  const began: string[] = [];
  let done = 0;
  let most = 0;
  const storage: Remote["storage"] = {
    ...target.storage,
    write: async (key) => {
      began.push(key);
      // Whoever does not wait has begun by then.
      await new Promise(setImmediate);
      if (done === 0) most = Math.max(most, began.length);
      done += 1;
      return { version };
    },
  };
  return { repo, ctx, target: { ...target, storage }, began, most: () => most };
}

test.each([undefined, "null"])(
  "where no versions are kept (%s), one file is put at stake and no more",
  async (version) => {
    const { ctx, repo, target, began } = await made(version);
    const pins = await findPins(ctx.host, repo.root);
    await expect(pushVersioned(ctx, pins, target)).rejects.toThrow("keeps no versions");
    expect(began).toHaveLength(1);
    expect(readFileSync(join(repo.root, "data.dvc"), "utf8")).not.toContain("cloud");
  },
);

test("where they are kept, the others follow the first", async () => {
  const { ctx, repo, target, began, most } = await made("v1");
  const pins = await findPins(ctx.host, repo.root);
  expect(await pushVersioned(ctx, pins, target)).toMatchObject({ transferred: 3, reused: 0 });
  expect(began.toSorted()).toEqual(["data/a", "data/b", "data/c"]);
  expect(most()).toBe(1);
  expect(readFileSync(join(repo.root, "data.dvc"), "utf8").match(/version_id: v1/g)).toHaveLength(3);
});
