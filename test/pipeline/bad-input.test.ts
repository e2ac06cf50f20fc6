import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/lib/errors.ts";
import { type RunOptions, type RunResult, runPipeline } from "../../src/pipeline/execute.ts";
import { dvcProject, filesBelow, pipelineAt } from "../support/pipeline-project.ts";

const two = `stages:
  a:
    cmd: echo ran >> ran.log && cp in.txt a.txt
    deps: [in.txt]
    outs: [a.txt]
  b:
    cmd: cp a.txt b.txt
    deps: [a.txt]
    outs: [b.txt]
`;
const stage = (name: string, cmd: string, out: string, dep = ""): string =>
  `  ${name}:\n    cmd: ${cmd}\n    outs: [${out}]\n${dep === "" ? "" : `    deps: [${dep}]\n`}`;

async function run(root: string, options: RunOptions = {}): Promise<RunResult & { lines: string[] }> {
  const ctx = await pipelineAt(root);
  return { ...(await runPipeline(ctx, options)), lines: ctx.host.lines };
}

describe("stops before anything is done, with its place", () => {
  const bomb = `a: &a [x, x]\n${["b", "c", "d", "e", "f", "g", "h"]
    .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${"abcdefg"[at]}`).join(", ")}]\n`)
    .join("")}`;

  test.each<[string, Record<string, string | Buffer>, RegExp, string]>([
    [
      "a cycle",
      { "dvc.yaml": `stages:\n${stage("a", "cp y x", "x", "y")}${stage("b", "cp x y", "y", "x")}` },
      /depend on each other/,
      "dvc.yaml",
    ],
    [
      "a stage that reads what it makes",
      { "dvc.yaml": `stages:\n${stage("a", "'true'", "x", "x")}` },
      /depend on each other/,
      "dvc.yaml",
    ],
    [
      "one out of two stages",
      { "dvc.yaml": `stages:\n${stage("a", "echo 1 > x", "x")}${stage("b", "echo 2 > x", "x")}` },
      /`x`/,
      "dvc.yaml",
    ],
    [
      "an out inside of another's, in another dvc.yaml",
      {
        "dvc.yaml": `stages:\n${stage("a", "mkdir -p sub/d", "sub/d")}`,
        "sub/dvc.yaml": `stages:\n${stage("b", "'true'", "d/x")}`,
      },
      /sub\/d/,
      "dvc.yaml",
    ],
    [
      "an out outside of the repository",
      { "dvc.yaml": `stages:\n${stage("a", "'true'", "../x")}` },
      /\.\.\/x/,
      "dvc.yaml",
    ],
    ["an out in Git's folder", { "dvc.yaml": `stages:\n${stage("a", "'true'", ".git/hooks/x")}` }, /\.git/, "dvc.yaml"],
    [
      "a wdir outside of the repository",
      { "dvc.yaml": "stages:\n  a: {cmd: 'true', wdir: ../.., outs: [x]}\n" },
      /wdir/,
      "dvc.yaml",
    ],
    ["conflict markers in dvc.yaml", { "dvc.yaml": `<<<<<<< HEAD\n${two}=======\n>>>>>>> b\n` }, /./, "dvc.yaml"],
    ["a dvc.yaml that is a list", { "dvc.yaml": "[1]\n" }, /./, "dvc.yaml"],
    ["a dvc.yaml that is cut off", { "dvc.yaml": "stages:\n  a: {cmd: 'x" }, /./, "dvc.yaml"],
    [
      "a lock of another schema",
      { "dvc.yaml": two, "dvc.lock": "schema: '3.0'\nstages: {}\n" },
      /schema `3.0`/,
      "dvc.lock",
    ],
    ["a lock of DVC 1", { "dvc.yaml": two, "dvc.lock": "a: {cmd: x}\n" }, /no schema/, "dvc.lock"],
    [
      "a lock whose schema is a number",
      { "dvc.yaml": two, "dvc.lock": "schema: 2.0\nstages: {}\n" },
      /schema/,
      "dvc.lock",
    ],
    ["a lock that is a list", { "dvc.yaml": two, "dvc.lock": "- a\n" }, /mapping/, "dvc.lock"],
    [
      "a lock with a list of stages",
      { "dvc.yaml": two, "dvc.lock": "schema: '2.0'\nstages: [a]\n" },
      /mapping/,
      "dvc.lock",
    ],
    [
      "a lock with a number as its stage",
      { "dvc.yaml": two, "dvc.lock": "schema: '2.0'\nstages: {a: 5}\n" },
      /`a`/,
      "dvc.lock",
    ],
    [
      "a lock that is cut off",
      { "dvc.yaml": two, "dvc.lock": "schema: '2.0'\nstages:\n  a: {cmd: 'x" },
      /./,
      "dvc.lock",
    ],
    ["a lock that is a folder", { "dvc.yaml": two, "dvc.lock/x": "" }, /is a folder/, "dvc.lock"],
    [
      "a lock in the middle of a rebase",
      { "dvc.yaml": two, "dvc.lock": "schema: '2.0'\nstages:\n||||||| base\n  a: {cmd: x}\n=======\n>>>>>>> x\n" },
      /conflict markers/,
      "dvc.lock",
    ],
    [
      "parameters that are cut off",
      { "dvc.yaml": two.replace("deps: [in.txt]", "params: [lr]"), "params.yaml": "lr: {" },
      /./,
      "params.yaml",
    ],
  ])("%s", async (_name, files, message, file) => {
    const { root } = dvcProject({ "in.txt": "1\n" });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const before = filesBelow(root);
    const error = await run(root).then(
      (result) => result.failure,
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      message: expect.stringMatching(message),
      where: { file: expect.stringContaining(file) },
    });
    expect(filesBelow(root)).toEqual(before);
  });

  test("aliases that multiply cost nothing to read", async () => {
    const { root } = dvcProject({ "in.txt": "1\n", "dvc.yaml": two, "dvc.lock": `schema: '2.0'\nstages: {}\n${bomb}` });
    expect((await run(root, { dry: true })).stages.map(({ status }) => status)).toEqual(["ran", "ran"]);
  });
});

describe("an entry of a lock or of the run cache that lies", () => {
  const lockOf = (outs: string, more = ""): string =>
    `schema: '2.0'\nstages:\n  a:\n    cmd: echo ran >> ran.log && cp in.txt a.txt\n${more}    outs:${outs}\n`;

  test.each([
    [
      "has a digest that is a path",
      "\n    - path: a.txt\n      hash: md5\n      md5: ../../../../etc/hostname\n      size: 2\n",
    ],
    [
      "has a server's word for a digest",
      "\n    - path: a.txt\n      hash: md5\n      etag: ../../../../etc/hostname\n",
    ],
    ["has a number for its outs", " 7"],
    ["has outs that are texts", " [a.txt]"],
    [
      "has an out that leads out",
      "\n    - path: ../../x\n      hash: md5\n      md5: d41d8cd98f00b204e9800998ecf8427e\n",
    ],
    [
      "says another size",
      "\n    - path: a.txt\n      hash: md5\n      md5: d41d8cd98f00b204e9800998ecf8427e\n      size: -1\n",
    ],
  ])("a lock that %s: the stage runs", async (_name, outs) => {
    const { root } = dvcProject({ "in.txt": "1\n", "dvc.yaml": two, "dvc.lock": lockOf(outs) });
    const result = await run(root);
    expect(result.failure).toBeUndefined();
    expect(readFileSync(join(root, "ran.log"), "utf8")).toBe("ran\n");
    expect(readFileSync(join(root, "b.txt"), "utf8")).toBe("1\n");
    expect(existsSync(join(root, "../../x"))).toBe(false);
  });

  test("a kept run whose bytes are other bytes: the stage runs", async () => {
    const { root, write } = dvcProject({ "in.txt": "1\n", "dvc.yaml": two });
    await run(root);
    const md5 = createHash("md5").update("1\n").digest("hex");
    const object = join(root, ".dvc/cache/files/md5", md5.slice(0, 2), md5.slice(2));
    execFileSync("chmod", ["644", object]);
    writeFileSync(object, "other bytes\n");
    for (const path of ["a.txt", "b.txt", "dvc.lock"]) execFileSync("rm", [join(root, path)]);
    const result = await run(root);
    expect(result.failure).toBeUndefined();
    expect(readFileSync(join(root, "b.txt"), "utf8")).toBe("1\n");
    write("in.txt", "2\n");
    expect((await run(root)).stages.map(({ status }) => status)).toEqual(["ran", "ran"]);
  });

  test.each([
    ["is no YAML", "{{{"],
    ["is a list", "[1]\n"],
    [
      "names outs that the stage has not",
      "cmd: x\nouts:\n- path: ../../evil\n  hash: md5\n  md5: d41d8cd98f00b204e9800998ecf8427e\n",
    ],
    ["names no digest", "cmd: x\nouts:\n- path: a.txt\n"],
    ["names a path as its digest", "cmd: x\nouts:\n- path: a.txt\n  hash: md5\n  md5: ../../../etc/hostname\n"],
  ])("a kept run that %s: the stage runs", async (_name, text) => {
    const { root } = dvcProject({ "in.txt": "1\n", "dvc.yaml": two });
    const first = await run(root);
    const key = first.stages[0]?.key ?? "";
    const folder = join(root, ".dvc/cache/runs", key.slice(0, 2), key);
    execFileSync("rm", ["-r", folder, join(root, "dvc.lock"), join(root, "a.txt")]);
    mkdirSync(folder);
    writeFileSync(join(folder, "0".repeat(64)), text);
    const result = await run(root, { targets: ["a"] });
    expect(result.failure).toBeUndefined();
    expect(result.stages.map(({ status }) => status)).toEqual(["ran"]);
    expect(readFileSync(join(root, "ran.log"), "utf8")).toBe("ran\nran\n");
  });
});

describe.skipIf(process.platform === "win32")("a command that leaves behind what nobody can keep", () => {
  test.each([
    ["a pipe", "mkfifo x", /is neither a file nor a folder/],
    ["a link to a pipe", "mkfifo y && ln -s y x", /is neither a file nor a folder/],
    ["a link to a device", "ln -s /dev/zero x", /is neither a file nor a folder/],
    ["a link to nothing", "ln -s nowhere x", /`x`/],
    ["a link to itself", "ln -s x x", /x/],
    ["a name that is not UTF-8 in a folder", "mkdir x && touch \"$(printf 'x/\\377')\"", /not UTF-8/],
    ["nothing", "'true'", /did not make `x`/],
  ])("%s is told, and dvc.lock does not hold it", async (_name, cmd, message) => {
    const { root } = dvcProject({
      "dvc.yaml": `stages:\n${stage("before", "echo 1 > w", "w")}${stage("a", cmd, "x", "w")}`,
    });
    const { failure, stages } = await run(root);
    expect(failure).toMatchObject({ name: "UserError", message: expect.stringMatching(message) });
    expect(stages.map(({ status }) => status)).toEqual(["ran", "failed"]);
    expect(readFileSync(join(root, "dvc.lock"), "utf8")).not.toMatch(/^ {2}a:/m);
  });

  test("a folder with a pipe in it is kept without the pipe, as DVC keeps it", async () => {
    const { root } = dvcProject({ "dvc.yaml": `stages:\n${stage("a", "mkdir x && mkfifo x/p && echo 1 > x/f", "x")}` });
    expect((await run(root)).failure).toBeUndefined();
    expect(readFileSync(join(root, "dvc.lock"), "utf8")).toContain("nfiles: 1");
  });
});

describe("a command that lays hands on the pipeline itself", () => {
  test("and removes the cache, dvc.yaml and dvc.lock: its results are recorded, and the next run is as ever", async () => {
    const { root, write } = dvcProject({
      "in.txt": "1\n",
      "dvc.yaml": two.replace("cp in.txt", "rm -rf .dvc/cache dvc.yaml dvc.lock && cp in.txt"),
    });
    const result = await run(root);
    expect(result.failure).toBeUndefined();
    expect(readFileSync(join(root, "dvc.lock"), "utf8")).toMatch(/ {2}a:[\s\S]* {2}b:/);
    write("dvc.yaml", two.replace("cp in.txt", "rm -rf .dvc/cache dvc.yaml dvc.lock && cp in.txt"));
    expect((await run(root)).stages.map(({ status }) => status)).toEqual(["unchanged", "unchanged"]);
  });

  test("and breaks dvc.lock: that is told with its place, and what the command made is not lost", async () => {
    const { root } = dvcProject({
      "in.txt": "1\n",
      "dvc.yaml": two.replace("cp in.txt", "echo '{{{' > dvc.lock && cp in.txt"),
    });
    const error = await run(root).then(
      (result) => result.failure,
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ name: "UserError", where: { file: "dvc.lock" } });
    expect(readFileSync(join(root, "a.txt"), "utf8")).toBe("1\n");
  });
});
