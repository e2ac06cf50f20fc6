import { join } from "node:path";
import { expect, test } from "vitest";
import { unsound } from "../support/data-repo.ts";
import { isWhole, killPulls, manyFiles, startPull, workspaceOf } from "../support/pulls.ts";
import { tempDir } from "../support/repo.ts";

// The 50 moments are drawn in test/interop, where time is; these few tell of a slip at once.
const seed = Math.floor(Math.random() * 2 ** 32);

test(`a pull that is killed leaves only whole objects and files, and the next one goes on (seed ${seed})`, async () => {
  await killPulls(manyFiles(200, 1 << 24), seed, 6);
});

test("two pulls at once on one cache, and in one workspace, all end right", async () => {
  const data = manyFiles(400, 1 << 22);
  const cache = join(tempDir(), "cache");
  const [one, other] = [workspaceOf(data, cache), workspaceOf(data, cache)];
  const pulls = await Promise.all([one, one, other].map(startPull));
  for (const { said } of pulls) expect(JSON.parse(await said)).toEqual({ transferred: expect.any(Number) });
  expect([isWhole(data, one), isWhole(data, other)]).toEqual([true, true]);
  expect(unsound(cache)).toEqual([]);
});
