import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { openForeign } from "../../../src/data/imports/foreign.ts";
import type { GitCommit } from "../../../src/data/imports/git-commit.ts";
import { readOnly } from "../../../src/data/imports/read-only.ts";

test("a listing without an end is left before it fills the memory", async () => {
  const commit: GitCommit = {
    folder: undefined,
    name: "there",
    files: new Map([["data.dvc", { oid: "1", kind: "file" }]]),
    text: async () => `outs:\n- md5: ${"0".repeat(32)}.dir\n  hash: md5\n  path: data\n`,
    blob: () => Readable.from([]),
  };
  const chunk = Buffer.alloc(32 << 20);
  let sent = 0;
  const stream = new Readable({
    read() {
      sent++;
      this.push(sent > 12 ? null : chunk);
    },
  });
  const foreign = openForeign(commit, async () => readOnly("remote", async () => ({ stream })));
  await expect(foreign.digestOf("data/a", "md5")).rejects.toThrow("is longer than");
  expect(stream.destroyed).toBe(true);
});
