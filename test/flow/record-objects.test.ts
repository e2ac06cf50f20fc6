import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Bench } from "../../src/flow/bench.ts";
import { evidenceName, writeHandover } from "../../src/flow/handover.ts";
import { markReceived } from "../../src/flow/may-run.ts";
import { obtainObject } from "../../src/flow/record-objects.ts";
import { gitEnv, gitRepo } from "../support/repo.ts";
import { digitsRecord } from "../support/report-samples.ts";

const text = "id,label\n1,secret\n";
const committed = "id,label\n1,public\n";
const md5 = (of: string): string => `md5:${createHash("md5").update(of).digest("hex")}`;
const digest = md5(text);
const file = { path: "predictions.csv", digest, bytes: text.length };

/** A job whose cache holds an object, as one with a shared cache or a key to the remote has it. */
function job(): Bench {
  const { root } = gitRepo({ "committed.csv": committed });
  const objectPath = (): string => join(root, "cached");
  writeFileSync(objectPath(), text);
  const cache = { has: async () => true, objectPath, putBytes: async () => writeFileSync(objectPath(), committed) };
  const host = { env: gitEnv() };
  return { root, host, forge: { event: "pull_request" }, data: async () => ({ cache }) } as unknown as Bench;
}

test("what a stranger's record names by digest is what was handed on, and nothing of this job's", async () => {
  const record = digitsRecord("rows700");
  const strangers = { ...record, made_by: { ...record.made_by, trusted: false } };
  const bench = job();
  // The job that measures has the same rights as who wrote what it runs.
  expect(await obtainObject(bench, strangers, file, 1000)).toBe(join(bench.root, "cached"));
  await markReceived(bench.root, true);
  expect(await obtainObject(bench, record, file, 1000)).toBe(join(bench.root, "cached"));
  await expect(obtainObject(bench, strangers, file, 1000)).rejects.toThrow("was not handed on");
  await writeHandover(bench.root, evidenceName(digest), text);
  expect(await obtainObject(bench, strangers, file, 1000)).toBe(join(bench.root, ".modelgate", evidenceName(digest)));
});

test("what a stranger committed is taken from Git, and is the digest's", async () => {
  const record = digitsRecord("rows700");
  const bench = job();
  const commit = execFileSync("git", ["rev-parse", "HEAD"], {
    cwd: bench.root,
    env: gitEnv(),
    encoding: "utf8",
  }).trim();
  const source = { ...record.source, commit };
  const strangers = { ...record, source, made_by: { ...record.made_by, trusted: false } };
  await markReceived(bench.root, true);
  const path = "committed.csv";
  // Not in the workspace: what is checked out there is not what was measured.
  rmSync(join(bench.root, path));
  const own = { path, digest: md5(committed), bytes: committed.length };
  expect(readFileSync(await obtainObject(bench, strangers, own, 1000), "utf8")).toBe(committed);
  await expect(obtainObject(bench, strangers, { ...own, digest }, 1000)).rejects.toThrow("was not handed on");
});
