import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { objectKey } from "../../src/data/digest.ts";
import { missingPins } from "../../src/data/missing.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { pullPins } from "../../src/data/transfer.ts";
import { dataRepo } from "../support/data-repo.ts";
import { testHost } from "../support/host.ts";

test("pins are missing by their object, by a file of a known directory, in their own remote or in their cloud", async () => {
  const repo = dataRepo(
    (remote) => `[core]\nremote = store\n['remote "store"']\nurl = ${remote}\n['remote "other"']\nurl = ${remote}-2\n`,
  );
  const set = repo.directory({ a: "A", b: "B" });
  repo.pin("set", set);
  repo.pin("one", repo.object("one"));
  repo.pin("gone", repo.object("gone"));
  repo.pin("else", repo.object("else"), "  remote: other\n");
  const md5 = repo.object("cloud").slice(4);
  repo.write(
    "cloud.dvc",
    `outs:\n- hash: md5\n  path: cloud\n  files:\n  - relpath: x\n    md5: ${md5}\n    cloud: {store: {version_id: v}}\n`,
  );
  repo.write("import.dvc", "deps:\n- path: s3://nowhere/x\nouts:\n- hash: md5\n  path: import\n");
  const pins = await findPins(testHost(), repo.root);
  const missing = async (): Promise<string[]> =>
    (await missingPins(await repo.open(), pins)).map((pin) => pin.path).sort();
  // By its digest the remote has what its cloud has no longer.
  expect(await missing()).toEqual(["else"]);
  rmSync(join(repo.remote, objectKey(repo.object("gone"))));
  expect(await missing()).toEqual(["else", "gone"]);
  await pullPins(
    await repo.open(),
    pins.filter((pin) => pin.path === "set"),
  );
  rmSync(join(repo.remote, objectKey(repo.object("A"))));
  expect(await missing()).toEqual(["else", "gone", "set"]);
  rmSync(join(repo.remote, objectKey(`md5:${md5}`)));
  expect(await missing()).toEqual(["cloud", "else", "gone", "set"]);
});

test("what a cloud pin names without a version is there while it has the pin's size", async () => {
  const repo = dataRepo();
  const md5 = "ab".repeat(16);
  repo.write("x.dvc", `outs:\n- hash: md5\n  path: x\n  md5: ${md5}\n  size: 5\n  cloud: {store: {etag: e}}\n`);
  const pins = await findPins(testHost(), repo.root);
  repo.object("makes the remote's folder");
  const missing = async (text: string): Promise<number> => {
    writeFileSync(join(repo.remote, "x"), text);
    return (await missingPins(await repo.open(), pins)).length;
  };
  expect([await missing("12345"), await missing("other bytes")]).toEqual([0, 1]);
});
