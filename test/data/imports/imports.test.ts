import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { DataOptions } from "../../../src/data/context.ts";
import { dirObject } from "../../../src/data/dir-object.ts";
import { findPins } from "../../../src/data/sources/dvc.ts";
import { pullPins } from "../../../src/data/transfer.ts";
import { hashOf } from "../../../src/lib/hashing.ts";
import { type DataRepo, dataRepo } from "../../support/data-repo.ts";
import { testHost } from "../../support/host.ts";

const md5 = (text: string): string => hashOf("md5", text);

/** Writes a `.dvc` file that imports `path` of another repository under a name. */
function importPin(repo: DataRepo, name: string, digest: string | undefined, dep: string): void {
  const line = digest === undefined ? "" : `  md5: ${digest}\n`;
  repo.write(`${name}.dvc`, `frozen: true\ndeps:\n${dep}outs:\n- hash: md5\n${line}  path: ${name}\n`);
}

const from = (url: string, path: string, rev: string): string =>
  `- path: ${path}\n  repo:\n    url: ${JSON.stringify(url)}\n    rev_lock: ${rev}\n`;

async function pull(repo: DataRepo, options: Partial<DataOptions> = {}): Promise<string[]> {
  const host = testHost({ cwd: repo.root });
  const ctx = await repo.open(options, host);
  await pullPins(ctx, await findPins(host, repo.root));
  return host.lines;
}

const read = (repo: DataRepo, path: string): string => readFileSync(join(repo.root, path), "utf8");

/** Another repository: Git's own files, a pinned file, a pinned folder, and a folder with both. */
function source(): { repo: DataRepo; rev: string } {
  const repo = dataRepo();
  repo.write("git.txt", "of Git\n");
  repo.write("mixed/git.txt", "in Git\n");
  repo.write("mixed/.gitignore", "/pinned\n");
  repo.pin("one", repo.object("pinned\n"));
  repo.pin("mixed/pinned", repo.object("beside\n"));
  repo.pin("set", repo.directory({ "a.txt": "A", "sub/b.txt": "B", "sub/c.txt": "C" }));
  return { repo, rev: repo.commit("source") };
}

describe("dvc import", () => {
  test("Git's file, DVC's file, DVC's folder, a part of it, and a folder with both", async () => {
    const { repo: there, rev } = source();
    const repo = dataRepo();
    const sub = [
      { path: "b.txt", digest: `md5:${md5("B")}` },
      { path: "c.txt", digest: `md5:${md5("C")}` },
    ];
    const mixed = { ".gitignore": "/pinned\n", "git.txt": "in Git\n", pinned: "beside\n" };
    const both = Object.entries(mixed).map(([path, text]) => ({ path, digest: `md5:${md5(text)}` }));
    const whole = [
      { path: "a.txt", digest: `md5:${md5("A")}` },
      ...sub.map((one) => ({ ...one, path: `sub/${one.path}` })),
    ];
    importPin(repo, "g", md5("of Git\n"), from(there.root, "git.txt", rev));
    importPin(repo, "o", md5("pinned\n"), from(there.root, "one", rev));
    importPin(repo, "s", dirObject(whole).digest.slice(4), from(there.root, "set", rev));
    importPin(repo, "b", md5("B"), from(there.root, "set/sub/b.txt", rev));
    importPin(repo, "part", dirObject(sub).digest.slice(4), from(there.root, "set/sub", rev));
    importPin(repo, "m", dirObject(both).digest.slice(4), from(there.root, "mixed", rev));
    // What the source became since does not matter.
    there.write("git.txt", "changed\n");
    there.commit("later");
    await pull(repo);
    expect([read(repo, "g"), read(repo, "o"), read(repo, "b")]).toEqual(["of Git\n", "pinned\n", "B"]);
    expect([read(repo, "s/a.txt"), read(repo, "s/sub/c.txt"), read(repo, "part/c.txt")]).toEqual(["A", "C", "C"]);
    expect([read(repo, "m/git.txt"), read(repo, "m/pinned")]).toEqual(["in Git\n", "beside\n"]);
  });

  test("an import without its data takes what is there, and says that Git holds no digest", async () => {
    const { repo: there, rev } = source();
    const repo = dataRepo();
    importPin(repo, "s", undefined, from(there.root, "set", rev));
    importPin(repo, "g", undefined, from(there.root, "git.txt", rev));
    const said = await pull(repo);
    expect([read(repo, "s/sub/b.txt"), read(repo, "g")]).toEqual(["B", "of Git\n"]);
    expect(said.filter((line) => line.includes("Git holds no digest of it"))).toHaveLength(2);
  });

  test("another digest there than here is told as such", async () => {
    const { repo: there, rev } = source();
    const repo = dataRepo();
    importPin(repo, "o", md5("other\n"), from(there.root, "one", rev));
    await expect(pull(repo)).rejects.toThrow(
      `\`one\` of ${there.root} at ${rev.slice(0, 7)} is md5:${md5("pinned\n")}`,
    );
  });

  test.each([
    ["ext::sh -c touch% pwned", "a".repeat(40), "is not a repository that Git could fetch"],
    ["--upload-pack=touch pwned", "a".repeat(40), "is not a repository that Git could fetch"],
    ["https://host/r", "--output=x", "is not a repository that Git could fetch"],
    ["https://host/r", "a:b", "is not a repository that Git could fetch"],
    ["fd://17/x", "a".repeat(40), "cannot be fetched"],
    ["/nowhere/at/all", "a".repeat(40), "cannot be fetched"],
  ])("%s at %s is refused", async (url, rev, reason) => {
    const repo = dataRepo();
    importPin(repo, "x", md5("x"), from(url, "x", rev));
    await expect(pull(repo)).rejects.toMatchObject({ name: "UserError", message: expect.stringContaining(reason) });
    expect(() => read(repo, "pwned")).toThrow("ENOENT");
  });

  test("nothing of the other repository is run: no hook, no filter", async () => {
    const { repo: there } = source();
    there.write(".gitattributes", "*.txt filter=evil\n");
    there.git("config", "filter.evil.smudge", "touch pwned; cat");
    there.git("config", "uploadpack.packObjectsHook", "touch pwned; exec");
    mkdirSync(join(there.root, ".git/hooks"), { recursive: true });
    writeFileSync(join(there.root, ".git/hooks/post-checkout"), "#!/bin/sh\ntouch pwned\n", { mode: 0o755 });
    const rev = there.commit("evil");
    const repo = dataRepo();
    importPin(repo, "g", md5("of Git\n"), from(there.root, "git.txt", rev));
    await pull(repo);
    expect(read(repo, "g")).toBe("of Git\n");
    for (const one of [repo, there]) expect(() => read(one, "pwned")).toThrow("ENOENT");
  });
});

describe("dvc import-url", () => {
  async function site(answer: (path: string) => { status?: number; headers?: Record<string, string>; text?: string }) {
    const server = createServer((request, response) => {
      const { status = 200, headers = {}, text = "" } = answer(request.url ?? "");
      response.writeHead(status, headers).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test("bytes are verified by the pin's digest, and taken only while the etag is the imported one", async () => {
    let text = "one";
    let etag = '"1"';
    const url = await site(() => ({ headers: { etag }, text }));
    const repo = dataRepo();
    importPin(repo, "x", md5("one"), `- path: ${url}/x.csv?v=1\n  checksum: '"1"'\n`);
    await pull(repo);
    expect(read(repo, "x")).toBe("one");
    const other = dataRepo();
    importPin(other, "x", md5("one"), `- path: ${url}/x.csv\n  checksum: '"1"'\n`);
    text = "two";
    await expect(pull(other)).rejects.toThrow("expected md5:");
    etag = '"2"';
    await expect(pull(other)).rejects.toMatchObject({
      message: expect.stringContaining("is no longer what was imported"),
      where: { file: "x.dvc", line: 3 },
    });
  });

  test("a file beside the pin file's folder, and one below a remote", async () => {
    const repo = dataRepo();
    repo.write("here/x.txt", "local\n");
    repo.write(
      "sub/y.dvc",
      `deps:\n- path: ../here/x.txt\n  md5: ${md5("local\n")}\n  hash: md5\nouts:\n- path: y\n  hash: md5\n  md5: ${md5("local\n")}\n`,
    );
    mkdirSync(join(repo.remote, "raw"), { recursive: true });
    writeFileSync(join(repo.remote, "raw/z.txt"), "z");
    importPin(repo, "z", md5("z"), "- path: remote://store/raw/z.txt\n");
    await pull(repo);
    expect([read(repo, "sub/y"), read(repo, "z")]).toEqual(["local\n", "z"]);
  });

  test("a path out of a remote is refused", async () => {
    const repo = dataRepo();
    importPin(repo, "z", md5("z"), "- path: remote://store/../../etc/passwd\n");
    await expect(pull(repo)).rejects.toThrow("is not a file");
  });
});

describe("in a job that a pull request shapes", () => {
  test("an import that the base side names is followed; another one only on public servers, without logins", async () => {
    const { repo: there, rev } = source();
    const repo = dataRepo();
    importPin(repo, "g", md5("of Git\n"), from(there.root, "git.txt", rev));
    const baseRev = repo.commit("base");
    await pull(repo, { pullRequest: 3, baseRev });
    expect(read(repo, "g")).toBe("of Git\n");
    // Another commit by the same URL may be anybody's.
    there.write("git.txt", "a fork's\n");
    importPin(repo, "g", md5("a fork's\n"), from(there.root, "git.txt", there.commit("fork")));
    await expect(pull(repo, { pullRequest: 3, baseRev })).rejects.toThrow("is named by this change alone");
    importPin(repo, "g", md5("of Git\n"), from(there.root, "git.txt", rev));
    importPin(repo, "o", md5("pinned\n"), from(`${there.root}/.git`, "one", rev));
    await expect(pull(repo, { pullRequest: 3, baseRev })).rejects.toThrow("is named by this change alone");
    // main's own job follows what was merged.
    await pull(repo);
    expect(read(repo, "o")).toBe("pinned\n");
  });

  test.each([
    "http://169.254.169.254/latest/meta-data/iam",
    "http://localhost:1234/x",
    "https://[::1]/x",
    "/etc/hostname",
    "file:///etc/hostname",
    "ssh://10.0.0.1/x",
  ])("%s is not asked", async (url) => {
    const repo = dataRepo();
    const baseRev = repo.commit("base");
    importPin(repo, "x", undefined, `- path: ${url}\n`);
    await expect(pull(repo, { pullRequest: 3, baseRev })).rejects.toThrow("is named by this change alone");
    await expect(pull(repo, { readOnly: true })).rejects.toThrow("is named by this change alone");
  });

  test("an origin of the base side with other options is another origin", async () => {
    const repo = dataRepo();
    importPin(repo, "x", undefined, "- path: s3://bucket/x\n");
    const baseRev = repo.commit("base");
    importPin(repo, "x", undefined, "- path: s3://bucket/x\n  fs_config: {endpointurl: 'http://127.0.0.1:1/'}\n");
    await expect(pull(repo, { pullRequest: 3, baseRev })).rejects.toThrow("is named by this change alone");
  });
});
