import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type DataOptions, openData } from "../../src/data/context.ts";
import { pushPins } from "../../src/data/push.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { pullPins } from "../../src/data/transfer.ts";
import { clone, dvc, dvcEnv, dvcRepo, treeOf } from "../support/data-peers.ts";
import { testHost } from "../support/host.ts";
import { gitRepo, type TestRepo, tempDir } from "../support/repo.ts";
import { tool } from "../support/tools.ts";

async function ourPull(repo: TestRepo, options: Partial<DataOptions> = {}): Promise<string[]> {
  const host = testHost({ cwd: repo.root });
  const ctx = await openData(host, { root: repo.root, ...options });
  await pullPins(ctx, await findPins(host, repo.root));
  return host.lines;
}

/** A registry of data: Git's own files, DVC's, DVC 2's layout of folders, and both in one folder. */
function registry(): TestRepo {
  const repo = dvcRepo({ url: join(tempDir(), "theirs") });
  repo.write("plain.csv", "a,b\n1,2\n");
  repo.write("folder/readme.md", "of Git\r\n");
  repo.write("folder/deep/more.txt", "more\n");
  repo.write("folder/big.bin", "0".repeat(100_000));
  repo.write("set/train.csv", "train\n");
  repo.write("set/test/t.csv", "test\n");
  repo.write("pipe/dvc.yaml", "stages:\n  make:\n    cmd: echo made > made.txt\n    outs: [made.txt]\n");
  dvc(repo.root, ["add", "-q", "folder/big.bin", "set"]);
  dvc(join(repo.root, "pipe"), ["repro", "-q"]);
  repo.commit("data");
  dvc(repo.root, ["push", "-q"]);
  return repo;
}

test("dvc import: what Git and what DVC keep in another repository, as real DVC pulls it", async () => {
  const source = registry();
  const repo = dvcRepo({ url: join(tempDir(), "ours") });
  for (const path of ["plain.csv", "folder", "set", "set/test", "folder/big.bin", "pipe/made.txt"]) {
    dvc(repo.root, ["import", "-q", source.root, path, "-o", `in-${path.replaceAll("/", "-")}`]);
  }
  dvc(repo.root, ["import", "-q", "--no-download", source.root, "set/train.csv", "-o", "later.csv"]);
  repo.commit("imports");
  // The source goes on: what was imported stays.
  source.write("plain.csv", "changed\n");
  source.commit("later");
  const theirs = clone(repo);
  dvc(theirs.root, ["pull", "-q", "--allow-missing"]);
  const ours = clone(repo);
  const said = await ourPull(ours);
  const expected = treeOf(repo.root);
  expect(treeOf(ours.root)).toEqual({ ...expected, "later.csv": expect.any(String) });
  expect(readFileSync(join(ours.root, "later.csv"), "utf8")).toBe("train\n");
  expect(said.filter((line) => line.startsWith("notice"))).toEqual([
    expect.stringContaining("later.csv was imported without its data"),
  ]);
  // That the source has gone on is all that DVC has to say, and that it knows no digest of the one without data.
  const status = dvc(ours.root, ["status"]);
  expect(status.match(/(modified|deleted|not in cache|new):.*/g)).toEqual([
    expect.stringMatching(/modified: +later\.csv/),
  ]);
  // As with DVC, what another repository keeps is not pushed to ours.
  const ctx = await openData(testHost({ cwd: ours.root }), { root: ours.root });
  expect(await pushPins(ctx, await findPins(ctx.host, ours.root))).toMatchObject({ files: 0, transferred: 0 });
});

test("dvc import: a branch's remote by name, a repository over file://, and one whose data are gone", async () => {
  const source = registry();
  const more = join(tempDir(), "more");
  dvc(source.root, ["remote", "add", "other", more]);
  dvc(source.root, ["push", "-q", "-r", "other"]);
  source.commit("other");
  const repo = dvcRepo({ url: join(tempDir(), "ours") });
  dvc(repo.root, ["import", "-q", `file://${source.root}`, "set", "--remote", "other"]);
  repo.commit("import");
  rmSync(join(source.root, ".dvc/cache"), { recursive: true });
  rmSync(/url = (.*theirs)/.exec(readFileSync(join(source.root, ".dvc/config"), "utf8"))?.[1] ?? "", {
    recursive: true,
  });
  const ours = clone(repo);
  await ourPull(ours);
  expect(treeOf(ours.root)).toEqual(treeOf(repo.root));
  rmSync(more, { recursive: true });
  await expect(ourPull(clone(repo))).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining("set"),
  });
});

interface Web {
  readonly url: string;
  readonly files: Map<string, string>;
  readonly seen: IncomingHttpHeaders[];
}

/** A web server with etags, which real DVC can ask while this process serves: it runs on its own. */
async function web(): Promise<Web> {
  const files = new Map<string, string>();
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    const text = files.get(new URL(request.url ?? "", "http://x").pathname);
    if (text === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      etag: `"${Buffer.from(text).toString("hex")}"`,
      "content-length": Buffer.byteLength(text),
    });
    response.end(request.method === "HEAD" ? undefined : text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, files, seen };
}

/** Real DVC, without holding up the servers of this process. */
async function dvcBeside(root: string, args: readonly string[]): Promise<void> {
  const { spawn } = await import("node:child_process");
  const child = spawn(tool("dvc"), [...args], { cwd: root, env: dvcEnv(), stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`dvc ${args.join(" ")} failed: ${said}`);
}

test("dvc import-url: from our remote, else from the web while its etag is the imported one", async () => {
  const site = await web();
  site.files.set("/data/one.csv", "one\n");
  site.files.set("/data/two.csv", "two\n");
  const remote = join(tempDir(), "ours");
  const repo = dvcRepo({ url: remote });
  await dvcBeside(repo.root, ["import-url", "-q", `${site.url}/data/one.csv?key=1`, "one.csv"]);
  await dvcBeside(repo.root, ["import-url", "-q", "--no-download", `${site.url}/data/two.csv`, "two.csv"]);
  repo.commit("imports");
  const ours = clone(repo);
  const said = await ourPull(ours);
  expect(readFileSync(join(ours.root, "one.csv"), "utf8")).toBe("one\n");
  expect(readFileSync(join(ours.root, "two.csv"), "utf8")).toBe("two\n");
  expect(said.join("\n")).toContain("two.csv was imported without its data");
  expect(dvc(ours.root, ["status", "-q", "one.csv.dvc"])).toBe("");
  // What was pushed need not be asked for any more, whatever the source says.
  dvc(repo.root, ["push", "-q", "one.csv.dvc"]);
  site.files.set("/data/one.csv", "changed\n");
  site.files.set("/data/two.csv", "changed\n");
  rmSync(join(repo.root, "two.csv.dvc"));
  repo.commit("one");
  await ourPull(clone(repo));
  rmSync(remote, { recursive: true });
  await expect(ourPull(clone(repo))).rejects.toThrow("is no longer what was imported");
  expect(site.seen.flatMap((headers) => Object.keys(headers)).filter((name) => /auth|cookie/.test(name))).toEqual([]);
});

test("dvc import-url: a local path, and a path below a remote", async () => {
  const outside = tempDir();
  execFileSync("sh", ["-c", "mkdir -p dir/sub && echo a > dir/a && echo b > dir/sub/b && echo f > file"], {
    cwd: outside,
  });
  const repo = dvcRepo({ url: join(tempDir(), "ours") });
  dvc(repo.root, ["remote", "add", "lake", outside]);
  dvc(repo.root, ["import-url", "-q", join(outside, "file"), "abs"]);
  dvc(repo.root, ["import-url", "-q", join(outside, "dir"), "tree"]);
  dvc(repo.root, ["import-url", "-q", "remote://lake/file", "below"]);
  dvc(repo.root, ["import-url", "-q", "--no-download", "remote://lake/dir/a", "later"]);
  repo.commit("imports");
  const ours = clone(repo);
  // A directory's listing is in no place but a remote: DVC pushes what came from a URL.
  dvc(repo.root, ["push", "-q", "tree.dvc"]);
  await ourPull(ours);
  expect(treeOf(ours.root)).toEqual({ ...treeOf(repo.root), later: treeOf(ours.root)["later"] });
  expect(readFileSync(join(ours.root, "later"), "utf8")).toBe("a\n");
  expect(dvc(ours.root, ["status", "-q", "abs.dvc", "tree.dvc", "below.dvc"])).toBe("");
});

test("a pull request's own imports are followed as anybody could, those of the base side as DVC does", async () => {
  const source = registry();
  const repo = dvcRepo({ url: join(tempDir(), "ours") });
  dvc(repo.root, ["import", "-q", source.root, "plain.csv"]);
  const base = repo.commit("import");
  const shaped = { pullRequest: 7, baseRev: base };
  const ours = clone(repo);
  await ourPull(ours, shaped);
  expect(readFileSync(join(ours.root, "plain.csv"), "utf8")).toBe("a,b\n1,2\n");
  const another = gitRepo({ "secret.txt": "of this machine\n" });
  dvc(repo.root, ["import", "-q", another.root, "secret.txt"]);
  repo.commit("a change");
  await expect(ourPull(clone(repo), shaped)).rejects.toThrow(
    "is named by this change alone, and is not on a public server",
  );
  await expect(ourPull(clone(repo), { pullRequest: 7 })).rejects.toThrow("is named by this change alone");
});
