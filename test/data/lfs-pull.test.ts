import { chmodSync, existsSync, lstatSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type DataOptions, openData } from "../../src/data/context.ts";
import { materialize } from "../../src/data/materialize.ts";
import { missingRemote, pushPins } from "../../src/data/push.ts";
import { findAllPins } from "../../src/data/sources/all.ts";
import { findLfsPins } from "../../src/data/sources/lfs.ts";
import { type PullOptions, pullPins, type TransferResult } from "../../src/data/transfer.ts";
import type { Host } from "../../src/lib/host.ts";
import { testHost } from "../support/host.ts";
import { type LfsRepo, lfsRepo } from "../support/lfs-repo.ts";
import { type LfsFake, lfsServer } from "../support/lfs-server.ts";
import { tempDir } from "../support/repo.ts";

interface World {
  readonly repo: LfsRepo;
  readonly fake: LfsFake;
  readonly host: ReturnType<typeof testHost>;
  pull(options?: PullOptions): Promise<TransferResult>;
  open(options?: Partial<DataOptions>): ReturnType<typeof openData>;
}

/** A checkout with two pointers whose objects the server has. */
async function world(overrides: Partial<Host> = {}): Promise<World> {
  const fake = await lfsServer();
  const repo = lfsRepo();
  for (const [path, content] of [
    ["model.bin", "the model"],
    ["data/set.bin", "the data"],
  ] as const) {
    repo.pointer(path, content);
    fake.object(content);
  }
  repo.git("config", "lfs.url", fake.url);
  repo.git("add", "-A");
  repo.git("update-index", "--chmod=+x", "data/set.bin");
  repo.git("commit", "-q", "-m", "data");
  repo.git("checkout", "-q", "--", ".");
  const host = testHost({ cwd: repo.root, ...overrides });
  const open: World["open"] = (options = {}) => openData(host, { root: repo.root, ...options });
  return {
    repo,
    fake,
    host,
    open,
    pull: async (options) => pullPins(await open(), await findAllPins(host, repo.root), options),
  };
}

function text(repo: LfsRepo, path: string): string {
  return readFileSync(join(repo.root, path), "utf8");
}

describe("a pull of what Git LFS keeps", () => {
  test("replaces pointers by their content, and Git sees no change although no filter is set up", async () => {
    const { repo, fake, host, pull } = await world();
    expect(await pull()).toMatchObject({ files: 2, bytes: 17, transferred: 2, reused: 0 });
    expect([text(repo, "model.bin"), text(repo, "data/set.bin")]).toEqual(["the model", "the data"]);
    expect(statSync(join(repo.root, "data/set.bin")).mode & 0o100).toBe(0o100);
    expect(statSync(join(repo.root, "model.bin")).mode & 0o222).not.toBe(0);
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(repo.git("diff", "HEAD")).toBe("");
    expect(host.lines.filter((line) => line.includes("git lfs install"))).toHaveLength(1);
    fake.seen.length = 0;
    expect(await pull()).toMatchObject({ files: 2, transferred: 0, reused: 2 });
    expect(fake.seen).toEqual([]);
  });

  test("keeps objects where Git LFS does, or where lfs.storage says", async () => {
    const { repo, fake, pull } = await world();
    await pull();
    const oid = fake.object("the model");
    expect(existsSync(join(repo.root, ".git/lfs/objects", oid.slice(0, 2), oid.slice(2, 4), oid))).toBe(true);
    repo.git("config", "lfs.storage", join(tempDir(), "shared"));
    expect(await pull()).toMatchObject({ transferred: 0 });
    rmSync(join(repo.root, "model.bin"));
    expect(await pull()).toMatchObject({ transferred: 1 });
  });

  test("a change by the user shows, is kept, and goes only by force", async () => {
    const { repo, pull } = await world();
    await pull();
    for (const mine of ["of mine", "THE MODEL"]) {
      writeFileSync(join(repo.root, "model.bin"), mine);
      expect(repo.git("status", "--porcelain")).toBe("M model.bin");
      await expect(pull()).rejects.toThrow("would be lost");
      expect(text(repo, "model.bin")).toBe(mine);
    }
    await pull({ force: true });
    expect(text(repo, "model.bin")).toBe("the model");
    expect(repo.git("status", "--porcelain")).toBe("");
  });

  test.each([
    ["another pointer", (repo: LfsRepo) => repo.pointer("model.bin", "something else")],
    ["a broken pointer", (repo: LfsRepo) => repo.write("model.bin", text(repo, "model.bin").replace("size", "sise"))],
    [
      "a link",
      (repo: LfsRepo) => {
        rmSync(join(repo.root, "model.bin"));
        symlinkSync("README.md", join(repo.root, "model.bin"));
      },
    ],
  ])("%s is a change too", async (_, change) => {
    const { repo, pull } = await world();
    change(repo);
    await expect(pull()).rejects.toThrow("would be lost");
  });

  test("the version that Git LFS's folder holds may go", async () => {
    const { repo, fake, pull } = await world();
    await pull();
    repo.pointer("model.bin", "second");
    fake.object("second");
    repo.git("add", "model.bin");
    writeFileSync(join(repo.root, "model.bin"), "the model");
    await pull();
    expect(text(repo, "model.bin")).toBe("second");
    expect(repo.git("diff", "--stat")).toBe("");
  });

  test("what was left untold is told the next time: a file written again with the same bytes", async () => {
    const { repo, pull } = await world();
    await pull();
    writeFileSync(join(repo.root, "model.bin"), "the model");
    expect(repo.git("status", "--porcelain")).toBe("M model.bin");
    expect(await pull()).toMatchObject({ transferred: 0 });
    expect(repo.git("status", "--porcelain")).toBe("");
  });

  test("what is written to while others are fetched shows as the change that it is", async () => {
    const { repo, fake, pull } = await world();
    await pull();
    // To be read anew, and found as it should be.
    writeFileSync(join(repo.root, "data/set.bin"), "the data");
    rmSync(join(repo.root, "model.bin"));
    rmSync(join(repo.root, ".git/lfs"), { recursive: true });
    fake.answer = ({ path }) => {
      if (path.startsWith("/bytes/")) writeFileSync(join(repo.root, "data/set.bin"), "edited!!");
      return false;
    };
    await pull();
    expect(repo.git("status", "--porcelain")).toBe("M data/set.bin");
  });

  test("files are the user's own, however DVC links its", async () => {
    const { repo, pull } = await world();
    repo.write(".dvc/config", "[cache]\n    type = symlink\n");
    await pull();
    expect(lstatSync(join(repo.root, "model.bin")).isFile()).toBe(true);
    writeFileSync(join(repo.root, "model.bin"), "mine");
    rmSync(join(repo.root, "model.bin"));
    expect(await pull()).toMatchObject({ transferred: 0 });
    expect(text(repo, "model.bin")).toBe("the model");
  });

  test("odd names, many files, a hundred and more a question", async () => {
    const { repo, fake, pull } = await world();
    const names = [
      "with space.bin",
      'quote\'s "x".bin',
      "$HOME `id`.bin",
      "gr\u00fc\u00dfe \u{1f600}.bin",
      "-dash.bin",
    ];
    for (let index = 0; index < 150; index++) names.push(`many/${index % 7}/${index}.bin`);
    for (const name of names) {
      repo.pointer(name, `content of ${name}`);
      fake.object(`content of ${name}`);
    }
    repo.commit("many");
    expect(await pull()).toMatchObject({ transferred: 157 });
    for (const name of names) expect(text(repo, name)).toBe(`content of ${name}`);
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(fake.batches().map((one) => one.length)).toEqual([100, 57]);
  });

  test("a filter that is set up is asked itself", async () => {
    const { repo, host, pull } = await world();
    // Answers by Git's own protocol for filters that stay: git-lfs itself is in the interop tests.
    repo.git("config", "filter.lfs.process", "exit 1");
    await pull();
    expect(host.lines.some((line) => line.includes("git lfs install"))).toBe(false);
  });

  test("a locked index is a warning, and the data is there", async () => {
    const { repo, host, pull } = await world();
    writeFileSync(join(repo.root, ".git/index.lock"), "");
    await pull();
    expect(text(repo, "model.bin")).toBe("the model");
    expect(host.lines.join("\n")).toContain("warning: Git's index is locked");
  });

  test("from a run that made it, out of the folder alone", async () => {
    const { repo, fake, open, host } = await world();
    const [pin] = await findLfsPins(host, repo.root);
    const ctx = await open();
    if (pin === undefined) throw new Error("no pin");
    await expect(materialize(ctx, pin)).rejects.toThrow("not in the cache");
    await ctx.cache.putBytes(Buffer.from("the data"), pin.digest);
    await materialize(ctx, pin);
    expect(text(repo, "data/set.bin")).toBe("the data");
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(fake.seen).toEqual([]);
  });
});

describe("objects", () => {
  test("with wrong bytes are not taken", async () => {
    const { repo, fake, pull } = await world();
    const oid = fake.object("the model");
    fake.objects.set(oid, Buffer.from("not model"));
    await expect(pull()).rejects.toThrow(oid);
    expect(text(repo, "model.bin")).toContain("git-lfs");
    expect(repo.git("status", "--porcelain")).toBe("");
  });

  test("whose line was cut go on where it was cut", async () => {
    const { repo, fake, pull } = await world();
    const large = Buffer.alloc(6_000_000, "0123456789");
    repo.pointer("large.bin", large);
    const oid = fake.object(large);
    repo.commit("large");
    let cut = 0;
    fake.answer = ({ path, headers }, response) => {
      if (!path.endsWith(oid) || cut++ > 0) return false;
      expect(headers.range).toBeUndefined();
      response.writeHead(200, { "content-length": large.length });
      response.write(large.subarray(0, 5_500_000), () => response.destroy());
      return true;
    };
    expect(await pull()).toMatchObject({ transferred: 3 });
    expect(readFileSync(join(repo.root, "large.bin"))).toEqual(large);
    const asked = fake.seen.filter((one) => one.path.endsWith(oid)).map((one) => one.headers.range ?? "all");
    expect(asked[0]).toBe("all");
    expect(asked.slice(1).every((range) => /^bytes=[1-9]\d*-5999999$/.test(range))).toBe(true);
    expect(repo.git("status", "--porcelain")).toBe("");
  });

  test("that are absent are named with their path", async () => {
    const { fake, pull } = await world();
    fake.objects.clear();
    await expect(pull()).rejects.toThrow(/model\.bin/);
  });

  test("that the server lacks are sent, from Git LFS's folder or the workspace", async () => {
    const { repo, fake, pull, open, host } = await world();
    await pull();
    const all = new Map(fake.objects);
    fake.objects.clear();
    rmSync(join(repo.root, ".git/lfs"), { recursive: true });
    const pins = await findLfsPins(host, repo.root);
    const digests = pins.map((pin) => pin.digest);
    expect(await missingRemote(await open(), digests)).toEqual([...digests].sort());
    expect(await pushPins(await open(), pins)).toMatchObject({ transferred: 2, reused: 0, bytes: 17 });
    expect(fake.objects).toEqual(all);
    expect(await missingRemote(await open(), digests)).toEqual([]);
    expect(await pushPins(await open(), pins)).toMatchObject({ transferred: 0, reused: 2 });
    await expect(pushPins(await open({ readOnly: true }), pins)).resolves.toMatchObject({ transferred: 0 });
    fake.objects.clear();
    await expect(pushPins(await open({ readOnly: true }), pins)).rejects.toThrow("may send no Git LFS objects");
  });

  test("that are nowhere cannot be sent", async () => {
    const { repo, fake, open, host } = await world();
    fake.objects.clear();
    chmodSync(join(repo.root, "model.bin"), 0o644);
    await expect(pushPins(await open(), await findLfsPins(host, repo.root))).rejects.toThrow(
      "neither Git LFS's folder",
    );
  });
});
