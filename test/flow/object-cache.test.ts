import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { inputs } from "../../src/actions/pull/inputs.ts";
import { run } from "../../src/actions/pull/run.ts";
import { readInputs } from "../../src/actions/spec.ts";
import { objectKey, objectName } from "../../src/data/digest.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { type DataRepo, dataRepo } from "../support/data-repo.ts";
import { testHost } from "../support/host.ts";
import { type LfsRepo, lfsRepo } from "../support/lfs-repo.ts";
import { lfsServer } from "../support/lfs-server.ts";
import { gitEnv } from "../support/repo.ts";
import { type JobOptions, world } from "../support/world.ts";

/** GitHub's side of the Actions cache; its wire is the client's own affair. */
const service = vi.hoisted(() => ({
  available: true,
  restore: vi.fn<(folders: string[], key: string, others?: string[]) => Promise<string | undefined>>(),
  save: vi.fn<(folders: string[], key: string) => Promise<number>>(),
}));
vi.mock("@actions/cache", () => ({
  isFeatureAvailable: () => service.available,
  restoreCache: service.restore,
  saveCache: service.save,
}));

beforeEach(() => {
  service.available = true;
  service.restore.mockResolvedValue(undefined);
  service.save.mockResolvedValue(1);
});
afterEach(() => vi.resetAllMocks());

async function pull(
  repo: { readonly root: string },
  env: Record<string, string> = {},
  more: Record<string, string> = {},
) {
  const host = testHost({ cwd: repo.root, env: { ...gitEnv(), ...env } });
  const given = readInputs(inputs, (name) => ({ cache: "true", ...more })[name]);
  const { outputs } = await run(given, host);
  return { outputs, lines: host.lines };
}

/** A repository that pins one file, and the file's digest. */
function pinned(): { repo: DataRepo; digest: string } {
  const repo = dataRepo();
  const digest = repo.object("alpha");
  repo.pin("data/a.txt", digest, "  size: 5\n");
  repo.commit("pins");
  return { repo, digest };
}

/** Another job's objects, as the service unpacks them into the folder that it is given. */
function restores(objects: Readonly<Record<string, string>>, as: "the key" | "another"): void {
  service.restore.mockImplementation(async ([folder = ""], key) => {
    for (const [digest, text] of Object.entries(objects)) {
      const file = join(folder, stagedName(digest));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { mode: 0o444 });
    }
    return as === "the key" ? key : `${key}-older`;
  });
}

/** Where an object lies in the folder that the service keeps. */
function stagedName(digest: string): string {
  const { algorithm, hex, dir } = objectName(digest);
  return join(algorithm, hex.slice(0, 2), `${hex}${dir ? ".dir" : ""}`);
}

/** What the service was given to keep: the names of the objects, read while the folder is there. */
function keeps(): { names: string[] } {
  const kept: { names: string[] } = { names: [] };
  service.save.mockImplementation(async ([folder = ""]) => {
    kept.names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();
    return 1;
  });
  return kept;
}

const content = (repo: DataRepo) => readFileSync(join(repo.root, "data/a.txt"), "utf8");

describe("objects in the Actions cache", () => {
  test("are kept under a key of their digests where there were none", async () => {
    const { repo, digest } = pinned();
    const kept = keeps();
    expect((await pull(repo)).outputs).toMatchObject({ transferred: 1, reused: 0 });
    const [folders, key] = service.save.mock.calls[0] ?? [];
    expect(key).toMatch(/^modelgate-objects-v2-[0-9a-f]{32}-[0-9a-f]{32}$/);
    const [asked, exact, others] = service.restore.mock.calls[0] ?? [];
    expect(asked).toEqual(folders);
    expect(exact).not.toBe(key);
    expect(others).toEqual([key?.slice(0, -32), "modelgate-objects-v2-"]);
    expect(kept.names).toEqual([objectName(digest).hex]);
    expect(existsSync(folders?.[0] ?? "")).toBe(false);
  });

  test("are the pinned ones alone, a directory with its files", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory({ a: "one", "b/c": "two" }));
    repo.commit("a directory");
    const stale = repo.object("no pin names this");
    restores({ [stale]: "no pin names this" }, "another");
    const kept = keeps();
    await pull(repo);
    expect(kept.names).toHaveLength(3);
    expect(kept.names).not.toContain(objectName(stale).hex);
  });

  test("are used in place of the remote's, and not kept twice", async () => {
    const { repo, digest } = pinned();
    restores({ [digest]: "alpha" }, "the key");
    expect((await pull(repo)).outputs).toMatchObject({ transferred: 0, reused: 1 });
    expect(content(repo)).toBe("alpha");
    expect(service.save).not.toHaveBeenCalled();
  });

  test("of an older key are used, and kept again only with something new", async () => {
    const { repo, digest } = pinned();
    restores({ [digest]: "alpha" }, "another");
    expect((await pull(repo)).outputs).toMatchObject({ transferred: 0, reused: 1 });
    expect(service.save).not.toHaveBeenCalled();
    repo.pin("data/b.txt", repo.object("beta"));
    repo.commit("more");
    expect((await pull(repo)).outputs).toMatchObject({ transferred: 1 });
    expect(service.save).toHaveBeenCalledOnce();
  });

  test("are Git LFS's too: a second job asks its server for nothing", async () => {
    const server = await lfsServer();
    const job = (): LfsRepo => {
      const repo = lfsRepo();
      repo.pointer("model.bin", "the model");
      repo.git("config", "lfs.url", server.url);
      repo.commit("pointer");
      return repo;
    };
    server.object("the model");
    const kept = keeps();
    await pull(job());
    const digest = `sha256:${hashOf("sha256", "the model")}`;
    expect(kept.names).toEqual([objectName(digest).hex]);
    const asked = server.seen.length;
    restores({ [digest]: "the model" }, "another");
    const second = job();
    expect((await pull(second)).outputs).toMatchObject({ transferred: 0 });
    expect(readFileSync(join(second.root, "model.bin"), "utf8")).toBe("the model");
    expect(server.seen.length).toBe(asked);
  });

  test("of a part of a directory do not stand in the way of the whole", async () => {
    const repo = dataRepo();
    repo.pin("data", repo.directory({ "a/x": "one", "b/x": "two" }));
    repo.commit("a directory");
    await pull(repo, {}, { targets: "data/a" });
    await pull(repo);
    const keys = service.save.mock.calls.map(([, key]) => key);
    expect(new Set(keys).size).toBe(2);
  });

  test("that are links are not taken", async () => {
    const { repo, digest } = pinned();
    const elsewhere = join(repo.root, "..", "elsewhere");
    writeFileSync(elsewhere, "alpha");
    service.restore.mockImplementation(async ([folder = ""], key) => {
      mkdirSync(dirname(join(folder, stagedName(digest))), { recursive: true });
      symlinkSync(elsewhere, join(folder, stagedName(digest)));
      return key;
    });
    expect((await pull(repo)).outputs).toMatchObject({ transferred: 1 });
    expect(lstatSync(join(repo.root, ".dvc/cache", objectKey(digest))).isFile()).toBe(true);
  });

  test("above `max-cache` are not kept, where no pin says how large it is", async () => {
    const repo = dataRepo();
    repo.pin("a.txt", repo.object("alpha"));
    repo.commit("no size");
    await pull(repo, {}, { "max-cache": "4B" });
    expect(service.save).not.toHaveBeenCalled();
  });

  test("of a directory are asked for by its listing", async () => {
    const repo = dataRepo();
    const digest = repo.directory({ a: "one", b: "two" });
    repo.pin("data", digest);
    repo.commit("a directory");
    const listing = readFileSync(join(repo.remote, objectKey(digest)), "utf8");
    restores({ [digest]: listing, [`md5:${hashOf("md5", "one")}`]: "one" }, "another");
    expect((await pull(repo)).outputs).toMatchObject({ transferred: 1, reused: 1 });
  });

  test("with wrong bytes are removed, and come from the remote", async () => {
    const { repo, digest } = pinned();
    restores({ [digest]: "omega" }, "the key");
    const { outputs, lines } = await pull(repo);
    expect(outputs).toMatchObject({ transferred: 1 });
    expect(content(repo)).toBe("alpha");
    expect(lines.join("\n")).toContain(`the Actions cache held wrong bytes for ${digest}: not taken`);
  });

  test("are not needed: a service that fails is a warning, or nothing at all", async () => {
    const { repo } = pinned();
    service.restore.mockRejectedValue(new Error("503"));
    service.save.mockRejectedValue(new Error("already there"));
    const { lines } = await pull(repo);
    expect(content(repo)).toBe("alpha");
    expect(lines.join("\n")).toContain("warning: the Actions cache did not answer: 503");
  });

  test("that are here already are not asked for, nor kept", async () => {
    const { repo } = pinned();
    await pull(repo, {}, { cache: "false" });
    await pull(repo);
    expect(service.restore).not.toHaveBeenCalled();
    expect(service.save).not.toHaveBeenCalled();
  });

  test("may be used by a stranger's job, which keeps none", async () => {
    const digest = `md5:${hashOf("md5", "alpha")}`;
    const made = world({ "a.txt.dvc": `outs:\n- md5: ${objectName(digest).hex}\n  hash: md5\n  path: a.txt\n` });
    mkdirSync(dirname(join(made.remote, objectKey(digest))), { recursive: true });
    writeFileSync(join(made.remote, objectKey(digest)), "alpha");
    made.pushMain();
    const pull = made.pull(1, { "README.md": "a stranger's words\n" });
    const job = { verb: run as NonNullable<JobOptions["verb"]>, inputs, given: { cache: "true" } };
    const judged = await made.job({ kind: "pull_request", pull, fork: true }, job);
    expect(judged.outputs).toMatchObject({ transferred: 1 });
    expect(service.restore).toHaveBeenCalledOnce();
    expect(service.save).not.toHaveBeenCalled();
    await made.job({ kind: "pull_request", pull }, job);
    expect(service.save).toHaveBeenCalledOnce();
  });

  test("are no larger than a size that is one", async () => {
    const { repo } = pinned();
    await expect(pull(repo, {}, { "max-cache": "much" })).rejects.toThrow(
      'input `max-cache` is "much": expected a size',
    );
  });

  test.each([
    ["where `cache` is not set", {}, { cache: "false" }, true],
    ["on a self-hosted runner, whose folder stays", { RUNNER_ENVIRONMENT: "self-hosted" }, {}, true],
    ["where there is no such service", {}, {}, false],
    ["above `max-cache`", {}, { "max-cache": "4B" }, true],
  ])("are not asked for %s", async (_where, env, more, available) => {
    const { repo } = pinned();
    service.available = available;
    expect((await pull(repo, env, more)).outputs).toMatchObject({ transferred: 1 });
    expect(service.restore).not.toHaveBeenCalled();
    expect(service.save).not.toHaveBeenCalled();
  });
});
