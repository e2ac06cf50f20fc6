import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findPins } from "../../src/data/sources/dvc.ts";
import { chooseSubjects } from "../../src/flow/verify/subjects.ts";
import { type RunResult, runPipeline } from "../../src/pipeline/execute.ts";
import { pipelineStatus } from "../../src/pipeline/status.ts";
import { listenHttp } from "../support/http-server.ts";
import { dvcProject, pipelineAt } from "../support/pipeline-project.ts";
import { type TestRepo, tempDir } from "../support/repo.ts";

async function run(root: string): Promise<RunResult & { lines: string[] }> {
  const ctx = await pipelineAt(root);
  return { ...(await runPipeline(ctx)), lines: ctx.host.lines };
}

const statuses = ({ stages }: RunResult): string[] => stages.map(({ status }) => status);

describe("what is outside of the repository", () => {
  /** A folder with a file that is read, one that is made, and one that is nobody's. */
  function beside(): string {
    const dir = tempDir();
    mkdirSync(join(dir, "made"));
    for (const name of ["in.csv", "made/old", "nobodys", "made.too"]) writeFileSync(join(dir, name), `${name}\n`);
    return dir;
  }
  const project = (dir: string): TestRepo =>
    dvcProject({
      "dvc.yaml": `stages:
  make:
    cmd: mkdir ${dir}/made && cp ${dir}/in.csv ${dir}/made/m && cp here.txt m.json
    deps: [${dir}/in.csv, here.txt]
    outs: [{${dir}/made: {cache: false}}]
    metrics: [{m.json: {cache: false}}]
  use:
    cmd: cp ${dir}/made/m use.txt
    deps: [${dir}/made]
    outs: [use.txt]
`,
      "here.txt": "1\n",
    });

  test("is read and written, and nothing else there is touched", async () => {
    const dir = beside();
    const { root } = project(dir);
    const first = await run(root);
    expect(statuses(first)).toEqual(["ran", "ran"]);
    expect(existsSync(join(dir, "made/old"))).toBe(false);
    for (const name of ["in.csv", "nobodys", "made.too"])
      expect(readFileSync(join(dir, name), "utf8")).toBe(`${name}\n`);
    // Records and remotes are of what the repository holds.
    expect(first.stages.map(({ outs }) => outs.map(({ path }) => path))).toEqual([["m.json"], ["use.txt"]]);
    expect((await pipelineAt(root)).pipeline.metrics.map(({ path }) => path)).toEqual(["m.json"]);
    const { host } = await pipelineAt(root);
    expect((await findPins(host, root)).map(({ path }) => path)).toEqual(["m.json", "use.txt"]);
    expect(readFileSync(join(root, ".gitignore"), "utf8")).toBe("/use.txt\n");
    expect(statuses(await run(root))).toEqual(["unchanged", "unchanged"]);

    writeFileSync(join(dir, "made/m"), "by hand\n");
    const status = await pipelineStatus(await pipelineAt(root));
    expect(status.map(({ reasons }) => reasons[0])).toEqual([
      `its output \`${dir}/made\` was modified`,
      `its dependency \`${dir}/made\` is made by stale stage make`,
    ]);
    expect(readFileSync(join(dir, "made/m"), "utf8")).toBe("by hand\n");
    rmSync(join(dir, "in.csv"));
    const failed = await run(root);
    expect(failed.failure?.message).toContain(`${dir}/in.csv`);
    // The stage did not come to run.
    expect(readFileSync(join(dir, "made/m"), "utf8")).toBe("by hand\n");
  });

  test.each(["", "/here"])("a link to the repository does not make `<link>%s` of it an out", async (inner) => {
    const repo = dvcProject({ here: "1\n" });
    const link = join(tempDir(), "link");
    symlinkSync(dirname(repo.root), link);
    const out = `${link}/${basename(repo.root)}${inner}`;
    repo.write("dvc.yaml", `stages:\n  a:\n    cmd: 'true'\n    outs: [{${out}: {cache: false}}]\n`);
    const { failure } = await run(repo.root);
    expect(failure?.message).toMatch(/leads into the repository by a link/);
    expect(readFileSync(join(repo.root, "here"), "utf8")).toBe("1\n");
  });

  test("is never verified by a run, which would replace it", async () => {
    const { root } = project(beside());
    await run(root);
    const subjects = await chooseSubjects(await pipelineAt(root), { targets: [] }, false);
    expect(subjects.map(({ not }) => not?.reason)).toEqual([
      expect.stringContaining("is outside the repository: a run would replace it"),
      undefined,
    ]);
    expect(subjects[0]?.outs.map(({ out }) => out.path)).toEqual(["m.json"]);
  });

  test("a path that leads back into the repository is one in it", async () => {
    const repo = dvcProject({ "here.txt": "1\n" });
    const folder = repo.root.slice(dirname(repo.root).length + 1);
    repo.write(
      "sub/dvc.yaml",
      `stages:\n  a:\n    cmd: 'true'\n    deps: [${repo.root}/here.txt, ../../${folder}/other.txt]\n    outs: []\n`,
    );
    const { pipeline } = await pipelineAt(repo.root);
    const [stage] = pipeline.stages.values();
    expect([...(stage?.spelled ?? [])]).toEqual([
      ["here.txt", "../here.txt"],
      ["other.txt", `../../${folder}/other.txt`],
    ]);
  });

  test("a stage that reads the whole repository does not read what is outside", async () => {
    const dir = beside();
    const { root } = dvcProject({
      "dvc.yaml": `stages:\n  all:\n    cmd: 'true'\n    deps: [.]\n  make:\n    cmd: touch ${dir}/x\n    outs: [{${dir}/x: {cache: false}}]\n`,
    });
    const { pipeline } = await pipelineAt(root);
    expect(pipeline.upstream.get("all")).toEqual([]);
  });
});

describe("what is at a URL", () => {
  const project = (url: string): TestRepo =>
    dvcProject({ "dvc.yaml": `stages:\n  a:\n    cmd: echo a > a.txt\n    deps: ['${url}']\n    outs: [a.txt]\n` });

  test("is what its server says of it", async () => {
    let etag: string | undefined = '"1"';
    const { origin, heard } = await listenHttp((_, response) => {
      if (etag === undefined) response.writeHead(200).end("x");
      else response.writeHead(200, { etag, "content-length": 1 }).end("x");
    });
    const { root } = project(`${origin}/x`);
    expect(statuses(await run(root))).toEqual(["ran"]);
    expect(readFileSync(join(root, "dvc.lock"), "utf8")).toContain(
      `    - path: ${origin}/x\n      hash: md5\n      checksum: '"1"'\n      size: 1\n`,
    );
    expect(statuses(await run(root))).toEqual(["unchanged"]);
    etag = 'W/"2"';
    expect(statuses(await run(root))).toEqual(["ran"]);
    etag = undefined;
    const [status] = await pipelineStatus(await pipelineAt(root));
    expect(status?.reasons[0]).toContain("has no etag");
    expect(heard.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  test("in a pull request's job is asked for with what this machine may only where the base side names it", async () => {
    const { origin, heard } = await listenHttp((_, response) => response.writeHead(200, { etag: '"1"' }).end("x"));
    const repo = project(`${origin}/x`);
    const base = repo.commit("base");
    const reasons = async (): Promise<readonly string[] | undefined> =>
      (await pipelineStatus(await pipelineAt(repo.root, {}, { baseRev: base, pullRequest: 1 })))[0]?.reasons;
    expect(await reasons()).toEqual(["it is not in dvc.lock: it never ran"]);
    expect(heard).toHaveLength(1);
    repo.write("dvc.yaml", readFileSync(join(repo.root, "dvc.yaml"), "utf8").replace("/x'", "/y'"));
    expect(await reasons()).toContainEqual(expect.stringContaining("is named by this change alone"));
    expect(heard).toHaveLength(1);
  });

  test.each([
    ["remote://none/x", "names a remote that .dvc/config does not"],
    ["remote://here/x", "is a folder of this machine"],
    ["remote://gs/x", "is kept by gs"],
    ["remote://versions/x", "is an object by its version"],
    ["s3://b/x?versionId=1", "is an object by its version"],
  ])("%s is refused by name", async (url, why) => {
    const repo = project(url);
    repo.write(
      ".dvc/config",
      "['remote \"here\"']\n    url = ../here\n['remote \"gs\"']\n    url = gs://b\n['remote \"versions\"']\n    url = s3://b\n    version_aware = true\n",
    );
    const [status] = await pipelineStatus(await pipelineAt(repo.root));
    expect(status?.reasons).toContainEqual(expect.stringContaining(why));
  });
});

describe("a dataset", () => {
  const yaml =
    "datasets: [{name: d, type: dvc, url: ../src}]\nstages:\n  a:\n    cmd: echo a > a.txt\n    deps: [ds://d]\n    outs: [a.txt]\n";
  const lock = (rev: string, url = "../src"): string =>
    `schema: '2.0'\ndatasets:\n- name: d\n  url: ${url}\n  type: dvc\n  rev_lock: ${rev}\n`;

  test("is what dvc.lock says of it, which is kept", async () => {
    const repo = dvcProject({ "dvc.yaml": yaml, "dvc.lock": lock("aa") });
    expect(statuses(await run(repo.root))).toEqual(["ran"]);
    const text = readFileSync(join(repo.root, "dvc.lock"), "utf8");
    expect(text.startsWith(lock("aa"))).toBe(true);
    expect(statuses(await run(repo.root))).toEqual(["unchanged"]);
    repo.write("dvc.lock", text.replace("rev_lock: aa", "rev_lock: bb"));
    const [status] = await pipelineStatus(await pipelineAt(repo.root));
    expect(status?.reasons).toEqual(["its dependency `ds://d` changed"]);
  });

  test.each([
    ["that no lock knows", yaml, "schema: '2.0'\nstages: {}\n", "dvc.lock does not know the dataset `d`"],
    ["of another URL", yaml, lock("aa", "../old"), "as another one than dvc.yaml"],
    ["of no type", yaml.replace("type: dvc", "type: x"), lock("aa"), "has no `type` that is known"],
    ["that nobody has", yaml.replace("ds://d", "ds://e"), lock("aa"), "names a dataset that no dvc.yaml has"],
  ])("%s stops the stage", async (_name, text, locked, why) => {
    const { root } = dvcProject({ "dvc.yaml": text, "dvc.lock": locked });
    expect((await run(root)).failure?.message).toContain(why);
    expect(existsSync(join(root, "a.txt"))).toBe(false);
  });
});
