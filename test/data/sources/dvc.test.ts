import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findPins, lockPins, parseDvcFile, stageOuts } from "../../../src/data/sources/dvc.ts";
import { testHost } from "../../support/host.ts";
import { gitRepo } from "../../support/repo.ts";

const md5 = "0123456789abcdef0123456789abcdef";

describe("parseDvcFile", () => {
  test("reads all that DVC writes", () => {
    const text = `wdir: ..
md5: ${md5}
frozen: true
deps:
- path: s3://bucket/x
  etag: abc
outs:
- md5: ${md5}.dir
  size: 12
  nfiles: 3
  isexec: true
  hash: md5
  path: data
  cache: true
  push: false
  remote: other
  desc: what it is
  labels: [a]
  meta: {any: [thing]}
meta: {key: value}
`;
    expect(parseDvcFile(text, "sub/data.dvc")).toEqual([
      {
        path: "data",
        source: "dvc",
        file: "sub/data.dvc",
        where: { file: "sub/data.dvc", line: 13, column: 9 },
        digest: `md5:${md5}.dir`,
        bytes: 12,
        files: 3,
        executable: true,
        cache: true,
        push: false,
        remote: "other",
        origin: {
          kind: "url",
          url: "s3://bucket/x",
          etag: "abc",
          where: { file: "sub/data.dvc", line: 5, column: 9 },
        },
      },
    ]);
  });

  test("names an unknown key with the nearest one", () => {
    const text = `outs:\n- md5: ${md5}\n  hash: md5\n  pth: data\n  path: x\n`;
    expect(() => parseDvcFile(text, "x.dvc")).toThrow(
      expect.objectContaining({ where: { file: "x.dvc", line: 4, column: 3 }, fix: "Did you mean `path`?" }),
    );
  });

  test.each([
    ["- path: x\n  hash: md5\n", "no md5 yet"],
    ["- path: x\n  md5: ''\n", "no md5 yet"],
    [`- md5: ${md5}\n  hash: sha256\n  path: x\n`, "`sha256`"],
    ["- path: x\n  hash: md5\n  files: [{relpath: a, size: 1}]\n", "no md5 yet"],
  ])("%j is a pin that cannot be moved, and says why", (out, reason) => {
    expect(parseDvcFile(`outs:\n${out}`, "x.dvc")[0]?.unsupported).toContain(reason);
  });

  test("without `hash` it is DVC 2's", () => {
    expect(parseDvcFile(`outs:\n- md5: ${md5}.dir\n  path: x\n`, "x.dvc")[0]?.digest).toBe(`md5-dos2unix:${md5}.dir`);
  });
});

const lock = `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
    - path: data
      md5: ${md5}
      hash: md5
    params:
      params.yaml: {lr: 0.1}
    outs:
    - path: model.bin
      hash: md5
      md5: ${md5}
      size: 5
    - path: metrics.json
      hash: md5
      md5: ${md5}
      size: 7
  build@a:
    cmd: x
    outs:
    - path: out/a/f.txt
      hash: md5
      md5: ${md5}
      size: 1
  gone:
    cmd: x
    outs:
    - path: old
      hash: md5
      md5: ${md5}
`;
const pipeline = `stages:
  train:
    wdir: work
    cmd: python train.py
    outs: [model.bin]
    metrics:
    - metrics.json: {cache: false}
  build:
    foreach: [a]
    do:
      cmd: x
      outs:
      - out/\${item}/f.txt: {push: false, remote: r2}
`;

describe("lockPins", () => {
  test("places outs by dvc.yaml's wdir, takes its flags, leaves out stages it lacks", () => {
    const pins = lockPins(lock, "sub/dvc.lock", stageOuts(pipeline, "sub/dvc.yaml"));
    expect(pins.map(({ path, stage, cache, push, remote }) => ({ path, stage, cache, push, remote }))).toEqual([
      { path: "sub/work/model.bin", stage: "train", cache: true, push: true, remote: undefined },
      { path: "sub/work/metrics.json", stage: "train", cache: false, push: true, remote: undefined },
      { path: "sub/out/a/f.txt", stage: "build@a", cache: true, push: false, remote: "r2" },
    ]);
    expect(pins[0]?.where).toEqual({ file: "sub/dvc.lock", line: 12, column: 13 });
  });

  test("a wdir that leads out is refused", () => {
    const outs = stageOuts("stages: {train: {wdir: ../.., cmd: x, outs: [model.bin]}}", "sub/dvc.yaml");
    expect(() => lockPins(lock, "sub/dvc.lock", outs)).toThrow("leads out of the repository");
  });

  test("a wdir with a template is no error before its outs are asked for", () => {
    const outs = stageOuts("stages: {train: {wdir: '$" + "{dir}', cmd: x, outs: [model.bin]}}", "sub/dvc.yaml");
    const [pin] = lockPins(lock, "sub/dvc.lock", outs);
    expect(pin?.unsupported).toMatch(/the wdir `.*` of stage `train` holds a template/);
  });

  test("a schema it does not know is refused", () => {
    expect(() => lockPins("schema: '3.0'\n", "dvc.lock")).toThrow(expect.objectContaining({ name: "UserError" }));
  });
});

describe("findPins", () => {
  test("finds tracked and new files, not ignored or deleted ones nor DVC's own folder", async () => {
    const one = (path: string) => `outs:\n- md5: ${md5}\n  hash: md5\n  path: ${path}\n`;
    const repo = gitRepo({
      "a.dvc": one("a"),
      "sub/b.dvc": one("b"),
      "deleted.dvc": one("deleted"),
      ".dvc/config": "",
      ".dvc/tmp.dvc": "not: a pin\n",
      "dvc.yaml": pipeline,
      "dvc.lock": lock,
      ".gitignore": "/ignored.dvc\n",
    });
    rmSync(join(repo.root, "deleted.dvc"));
    repo.write("new ü.dvc", one("new"));
    repo.write("ignored.dvc", one("ignored"));
    const pins = await findPins(testHost(), repo.root);
    expect(pins.map((pin) => pin.path)).toEqual([
      "a",
      "work/model.bin",
      "work/metrics.json",
      "out/a/f.txt",
      "new",
      "sub/b",
    ]);
  });

  test("two pins for one path are refused", async () => {
    const repo = gitRepo({
      "a.dvc": `outs:\n- md5: ${md5}\n  hash: md5\n  path: x\n`,
      "b.dvc": `outs:\n- md5: ${md5}\n  hash: md5\n  path: ./x\n`,
    });
    await expect(findPins(testHost(), repo.root)).rejects.toThrow("`x` is pinned twice: by a.dvc and by b.dvc");
  });
});
