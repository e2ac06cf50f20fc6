import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type RunOptions, runPipeline } from "../../src/pipeline/execute.ts";
import { pipelineStatus } from "../../src/pipeline/status.ts";
import { dvcProject, pipelineAt } from "../support/pipeline-project.ts";

const foo = "acbd18db4cc2f85cedef654fccc4a4d8";
const project = {
  foo: "foo",
  "foo.dvc": `outs:\n- md5: ${foo}\n  size: 3\n  hash: md5\n  path: foo\n`,
  ".gitignore": "/foo\n",
  "dvc.yaml": "stages:\n  s:\n    cmd: cp foo s\n    deps: [foo]\n    outs: [s]\n",
};

async function run(root: string, options: RunOptions = {}): Promise<Record<string, string>> {
  const result = await runPipeline(await pipelineAt(root), options);
  return Object.fromEntries(result.stages.map((stage) => [stage.name, stage.status]));
}

const read = (root: string, path: string): string => readFileSync(join(root, path), "utf8");
const cached = (root: string, md5: string): boolean =>
  existsSync(join(root, ".dvc/cache/files/md5", md5.slice(0, 2), md5.slice(2)));

describe("data that `.dvc` files pin", () => {
  test("are taken into the cache where only the workspace has them, and not twice", async () => {
    const { root } = dvcProject(project);
    expect(await run(root)).toEqual({ "foo.dvc": "ran", s: "ran" });
    expect(cached(root, foo)).toBe(true);
    expect(read(root, "foo.dvc")).toBe(project["foo.dvc"]);
    expect(await run(root)).toEqual({ s: "unchanged" });
    expect(await run(root, { force: true })).toEqual({ "foo.dvc": "ran", s: "ran" });
  });

  test("are committed anew when they changed, before what reads them runs", async () => {
    const { root, write } = dvcProject(project);
    await run(root);
    write("foo", "foobar");
    expect(await pipelineStatus(await pipelineAt(root), [], { data: true })).toMatchObject([
      { name: "foo.dvc", status: "stale", reasons: ["its data `foo` changed"] },
      { name: "s", status: "stale" },
    ]);
    expect(await run(root, { dry: true })).toEqual({ "foo.dvc": "ran", s: "ran" });
    expect(await run(root, { keepPins: true, dry: true })).toEqual({ s: "ran" });
    expect(read(root, "foo.dvc")).toBe(project["foo.dvc"]);
    expect(await run(root)).toEqual({ "foo.dvc": "ran", s: "ran" });
    const md5 = "3858f62230ac3c915f300c664312c63f";
    expect(read(root, "foo.dvc")).toBe(`outs:\n- md5: ${md5}\n  size: 6\n  hash: md5\n  path: foo\n`);
    expect(cached(root, md5)).toBe(true);
    expect(read(root, ".gitignore")).toBe("/foo\n/s\n");
  });

  test("with noCommit the file says what is there, and the cache does not have it", async () => {
    const { root, write } = dvcProject(project);
    write("foo", "foobar");
    expect(await run(root, { noCommit: true, targets: ["foo.dvc"] })).toEqual({ "foo.dvc": "ran" });
    expect(read(root, "foo.dvc")).toContain("3858f62230ac3c915f300c664312c63f");
    expect(cached(root, "3858f62230ac3c915f300c664312c63f")).toBe(false);
  });

  test("that are missing end what reads them, and no more with keepGoing", async () => {
    const { root, write } = dvcProject({
      ...project,
      "dvc.yaml": `${project["dvc.yaml"]}  t:\n    cmd: echo t > t\n    outs: [t]\n`,
    });
    rmSync(join(root, "foo"));
    const result = await runPipeline(await pipelineAt(root));
    expect(result.failure).toMatchObject({
      message: "`foo` is not here, and foo.dvc says that it is data to start from",
    });
    expect(result.stages.map(({ status }) => status)).toEqual(["failed", "skipped", "skipped"]);
    expect(await run(root, { keepGoing: true })).toEqual({ "foo.dvc": "failed", s: "skipped", t: "ran" });
    write("foo", "foo");
    await run(root);
    rmSync(join(root, "foo"));
    expect(await run(root, { allowMissing: true })).toEqual({ s: "unchanged", t: "unchanged" });
    // Without a remote there is nowhere to pull from.
    expect(await run(root, { pull: true })).toMatchObject({ "foo.dvc": "failed" });
  });
});
