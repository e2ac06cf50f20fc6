import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { type DataContext, openData } from "../../src/data/context.ts";
import { hashOut } from "../../src/data/hash-tree.ts";
import { missingPins } from "../../src/data/missing.ts";
import { hashObject, objectHash } from "../../src/data/object-hash.ts";
import { pushPins } from "../../src/data/push.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { pullPins } from "../../src/data/transfer.ts";
import { loadPipeline } from "../../src/pipeline/load.ts";
import { pipelineStatus } from "../../src/pipeline/status.ts";
import { clone, dvc, dvcRepo, sampleData, treeOf } from "../support/data-peers.ts";
import { dvcPython } from "../support/dvc-python.ts";
import { testHost } from "../support/host.ts";
import { type TestRepo, tempDir } from "../support/repo.ts";
import { startVersitygw } from "../support/servers/versitygw.ts";

async function open(repo: TestRepo): Promise<DataContext> {
  return openData(testHost({ cwd: repo.root }), { root: repo.root });
}

async function ourPull(repo: TestRepo): Promise<Awaited<ReturnType<typeof pullPins>>> {
  const ctx = await open(repo);
  return pullPins(ctx, await findPins(ctx.host, repo.root));
}

async function ourPush(repo: TestRepo): Promise<Awaited<ReturnType<typeof pushPins>>> {
  const ctx = await open(repo);
  return pushPins(ctx, await findPins(ctx.host, repo.root));
}

/** DVC's hash of files, as DVC 3 has it; and as DVC 2 had it, where the first piece spoke for the whole file. */
const hashes = `
import base64, hashlib, io, json, sys
from dvc_data.hashfile.hash import dos2unix, fobj_md5
from dvc_data.hashfile.istextfile import istextblock
def two(data):
    fobj, text, md5 = io.BytesIO(data), None, hashlib.md5()
    while chunk := fobj.read(2**20):
        if text is None:
            text = istextblock(chunk[:512])
        md5.update(dos2unix(chunk) if text else chunk)
    return md5.hexdigest()
files = [base64.b64decode(text) for text in json.load(sys.stdin)]
json.dump([[fobj_md5(io.BytesIO(f), name="md5-dos2unix"), two(f)] for f in files], sys.stdout)
`;

test("DVC 2's text-folding md5 is DVC's own, whatever the file and however it arrives", () => {
  const piece = fc.oneof(
    fc
      .constantFrom("\r\n", "\r", "\n", "\0", "\x0b", "\x1b", "text\r\n", "ü", "\r\r\n\n")
      .map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    fc.integer({ min: 1, max: 600 }).map((count) => Buffer.alloc(count, "a")),
  );
  const small = fc.sample(
    fc.array(piece, { maxLength: 12 }).map((parts) => Buffer.concat(parts)),
    { numRuns: 1500, seed: 5 },
  );
  const mebi = 2 ** 20;
  const large = [mebi - 2, mebi - 1, mebi, 2 * mebi - 1].flatMap((count) => [
    Buffer.concat([Buffer.alloc(count, "x"), Buffer.from("\r\ny\r\n")]),
    Buffer.concat([Buffer.alloc(count, "\r\n"), Buffer.from("\n\r\n")]),
  ]);
  // Text in one piece and not in the other: DVC 3 decides anew for each, DVC 2 had decided.
  const mixed = [
    Buffer.concat([Buffer.alloc(mebi, "a\r\n"), Buffer.alloc(600), Buffer.from("\r\n")]),
    Buffer.concat([Buffer.alloc(mebi), Buffer.from("a\r\n")]),
  ];
  const files = [...small, ...large, ...mixed];
  const said = dvcPython(
    hashes,
    files.map((file) => file.toString("base64")),
  ) as [string, string][];
  const ours = files.map((file) => hashObject("md5-dos2unix", file));
  expect(ours).toEqual(said.map(([, two]) => two));
  expect(said.map(([three, two]) => three === two)).toEqual(files.map((file) => !mixed.includes(file)));
  for (const [index, file] of files.entries()) {
    const hash = objectHash("md5-dos2unix");
    for (let at = 0; at < file.length; at += 1 + (at % 70_001)) {
      hash.update(file.subarray(at, Math.min(file.length, at + 1 + (at % 70_001))));
    }
    expect(hash.hex()).toBe(ours[index]);
  }
});

/** A repository as DVC 2 left it: pins without `hash`, objects in the bare layout, committed by real DVC. */
async function legacyRepo(remote: string): Promise<TestRepo> {
  const repo = dvcRepo({ url: remote });
  sampleData(repo);
  repo.write("data/binary.bin", "\0\r\n");
  for (const path of ["data", "models/model.bin", "models/run.sh"]) {
    const found = await hashOut(testHost(), join(repo.root, path), undefined, "md5-dos2unix");
    const dir = found?.digest.endsWith(".dir") ? `  nfiles: ${found.files}\n` : "";
    const md5 = found?.digest.replace("md5-dos2unix:", "");
    const name = path.split("/").at(-1);
    repo.write(`${path}.dvc`, `outs:\n- md5: ${md5}\n  size: ${found?.bytes}\n${dir}  path: ${name}\n`);
    repo.write(
      `${path.includes("/") ? "models/" : ""}.gitignore`,
      path.includes("/") ? "/model.bin\n/run.sh\n" : "/data\n",
    );
    dvc(repo.root, ["commit", "-q", "-f", `${path}.dvc`]);
  }
  repo.commit("as DVC 2 had it");
  return repo;
}

test("what DVC 2 pinned: real DVC pushes, we pull, both agree on what is there", async () => {
  const remote = join(tempDir(), "remote");
  const repo = await legacyRepo(remote);
  expect(readFileSync(join(repo.root, "data.dvc"), "utf8")).not.toContain("hash");
  dvc(repo.root, ["push", "-q"]);
  expect(Object.keys(treeOf(remote)).every((key) => /^[0-9a-f]{2}\/[0-9a-f]{30}(\.dir)?$/.test(key))).toBe(true);
  const theirs = clone(repo);
  dvc(theirs.root, ["pull", "-q"]);
  const ours = clone(repo);
  expect(await ourPull(ours)).toMatchObject({ files: 9 });
  const expected = treeOf(theirs.root);
  expect(Object.keys(treeOf(ours.root))).toEqual(Object.keys(expected));
  expect(readFileSync(join(ours.root, "data/sub/b.txt"), "utf8")).toBe("beta\r\nwindows\r\n");
  expect(treeOf(join(ours.root, ".dvc/cache"))).toEqual(treeOf(join(theirs.root, ".dvc/cache")));
  expect(dvc(ours.root, ["status"])).toContain("up to date");
  expect(await ourPull(ours)).toMatchObject({ transferred: 0 });
  // The line ends are not what DVC 2 looked at, the words are.
  writeFileSync(join(ours.root, "data/sub/b.txt"), "beta\nwindows\n");
  expect(await ourPull(ours)).toMatchObject({ transferred: 0 });
  expect(dvc(ours.root, ["status"])).toContain("up to date");
  writeFileSync(join(ours.root, "data/sub/b.txt"), "beta\nwindow\n");
  await expect(ourPull(ours)).rejects.toThrow("`data/sub/b.txt` would be lost");
});

test("what DVC 2 pinned: we push from the workspace, real DVC pulls", async () => {
  const remote = join(tempDir(), "remote");
  const repo = await legacyRepo(remote);
  rmSync(join(repo.root, ".dvc/cache"), { recursive: true });
  const ctx = await open(repo);
  expect(await missingPins(ctx, await findPins(ctx.host, repo.root))).toHaveLength(3);
  expect(await ourPush(repo)).toMatchObject({ files: 9, transferred: 10 });
  expect(await missingPins(ctx, await findPins(ctx.host, repo.root))).toEqual([]);
  const theirs = clone(repo);
  dvc(theirs.root, ["pull", "-q"]);
  expect(dvc(theirs.root, ["status", "-c"])).toContain("in sync");
  expect(dvc(theirs.root, ["status"])).toContain("up to date");
});

test("a lock that DVC 2 wrote: its outs are pulled, and its stages are current for DVC and for us", async () => {
  const repo = dvcRepo({ url: join(tempDir(), "remote") });
  repo.write("in.txt", "one\r\ntwo\r\n");
  repo.write(
    "dvc.yaml",
    "stages:\n  copy:\n    cmd: mkdir -p out && cp in.txt out/x\n    deps: [in.txt]\n    outs: [out]\n",
  );
  dvc(repo.root, ["repro", "-q"]);
  const lock = join(repo.root, "dvc.lock");
  const legacy = async (path: string): Promise<string> =>
    (await hashOut(testHost(), join(repo.root, path), undefined, "md5-dos2unix"))?.digest.replace(
      "md5-dos2unix:",
      "",
    ) ?? "";
  const [dep, out] = [await legacy("in.txt"), await legacy("out")];
  let text = readFileSync(lock, "utf8").replace(/ +hash: md5\n/g, "");
  text = text.replace(/md5: \w+\n/, `md5: ${dep}\n`).replace(/md5: \w+\.dir\n/, `md5: ${out}\n`);
  writeFileSync(lock, text);
  rmSync(join(repo.root, ".dvc/cache"), { recursive: true });
  dvc(repo.root, ["commit", "-q", "-f"]);
  expect(readFileSync(lock, "utf8")).toBe(text);
  repo.commit("as DVC 2 had it");
  dvc(repo.root, ["push", "-q"]);
  const ours = clone(repo);
  await ourPull(ours);
  expect(dvc(ours.root, ["status"])).toContain("up to date");
  const ctx = await open(ours);
  const status = async (): Promise<string[]> => {
    const pipeline = await loadPipeline(ctx.host, ours.root);
    const found = await pipelineStatus({ host: ctx.host, root: ours.root, data: ctx, pipeline });
    return found.map((stage) => `${stage.name} ${stage.status}`);
  };
  expect(await status()).toEqual(["copy current"]);
  ours.write("in.txt", "one\ntwo\n");
  expect(dvc(ours.root, ["status"])).toContain("up to date");
  expect(await status()).toEqual(["copy current"]);
  ours.write("in.txt", "one\nthree\n");
  expect(dvc(ours.root, ["status"])).toContain("modified");
  expect(await status()).toEqual(["copy stale"]);
});

/** A bucket with versions, and a repository whose remote keeps files by name there. */
async function cloudRepo(kind: "version_aware" | "worktree"): Promise<TestRepo> {
  const far = await startVersitygw();
  onTestFinished(far.stop);
  const repo = dvcRepo({ url: far.url, options: { ...far.options, [kind]: "true" } });
  repo.write("data/a.txt", "alpha\n");
  repo.write("data/sub/grüße b.txt", "beta\n");
  repo.write("models/model.bin", randomBytes(1000).toString("hex"));
  repo.write(
    "dvc.yaml",
    "stages:\n  train:\n    cmd: mkdir -p out && cp data/a.txt out/x && cp data/a.txt single\n    deps: [models/model.bin]\n    outs: [out, single]\n",
  );
  dvc(repo.root, ["add", "-q", "data", "models/model.bin"]);
  dvc(repo.root, ["repro", "-q"]);
  repo.commit("made");
  return repo;
}

function change(repo: TestRepo): void {
  repo.write("data/a.txt", "alpha 2\n");
  repo.write("data/c.txt", "new\n");
  rmSync(join(repo.root, "data/sub"), { recursive: true });
  dvc(repo.root, ["add", "-q", "data"]);
}

const pinFiles = ["data.dvc", "models/model.bin.dvc", "dvc.lock"];

/** Pin files with their version ids left out: those are the server's, anew for each write. */
function pinTexts(repo: TestRepo): string[] {
  return pinFiles.map((file) =>
    readFileSync(join(repo.root, file), "utf8").replace(/version_id: \S+/g, "version_id: VERSION"),
  );
}

test.each(["version_aware", "worktree"] as const)(
  "%s: real DVC pushes versions, we pull old and new ones",
  async (kind) => {
    const repo = await cloudRepo(kind);
    dvc(repo.root, ["push", "-q"]);
    const first = repo.commit("pushed");
    const before = treeOf(repo.root);
    change(repo);
    dvc(repo.root, ["push", "-q"]);
    repo.commit("second");
    const ours = clone(repo);
    const ctx = await open(ours);
    expect(await missingPins(ctx, await findPins(ctx.host, ours.root))).toEqual([]);
    expect(await ourPull(ours)).toMatchObject({ files: 5 });
    expect(treeOf(ours.root)).toEqual(treeOf(repo.root));
    expect(dvc(ours.root, ["status"])).toContain("up to date");
    ours.git("checkout", "-q", first);
    await ourPull(ours);
    expect(treeOf(ours.root)).toEqual(before);
    expect(dvc(ours.root, ["status"])).toContain("up to date");
  },
);

test.each(["version_aware", "worktree"] as const)(
  "%s: we push as real DVC does, and real DVC pulls it",
  async (kind) => {
    const repo = await cloudRepo(kind);
    const twin = clone(repo);
    expect(await ourPush(repo)).toMatchObject({ files: 5, transferred: 5, reused: 0 });
    repo.commit("pushed");
    expect(await ourPush(repo)).toMatchObject({ transferred: 0, reused: 5 });
    expect(repo.git("status", "--porcelain")).toBe("");
    // The same from real DVC, on the same files.
    await ourPull(clone(repo));
    const theirs = clone(repo);
    dvc(theirs.root, ["pull", "-q"]);
    expect(treeOf(theirs.root)).toEqual(treeOf(repo.root));
    for (const path of ["data", "models/model.bin", "out", "single"]) {
      writeTree(twin, path, repo);
    }
    dvc(twin.root, ["commit", "-q", "-f"]);
    dvc(twin.root, ["push", "-q"]);
    expect(pinTexts(repo)).toEqual(pinTexts(twin));
    change(repo);
    change(theirs);
    await ourPush(repo);
    dvc(theirs.root, ["push", "-q"]);
    expect(pinTexts(repo)).toEqual(pinTexts(theirs));
    repo.commit("second");
    const last = clone(repo);
    dvc(last.root, ["pull", "-q"]);
    expect(treeOf(last.root)).toEqual(treeOf(repo.root));
  },
);

function writeTree(to: TestRepo, path: string, from: TestRepo): void {
  for (const [file, text] of Object.entries(treeOf(from.root))) {
    if (file !== path && !file.startsWith(`${path}/`)) continue;
    to.write(file, Buffer.from(text.slice(text.indexOf(" ") + 1), "base64").toString("utf8"));
  }
}
