import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readInputs } from "../../src/actions/spec.ts";
import { verbs } from "../../src/actions/table.ts";
import { objectKey } from "../../src/data/digest.ts";
import { dirObject } from "../../src/data/dir-object.ts";
import { exitCodeOf, formatError, UserError } from "../../src/lib/errors.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { type DataRepo, dataRepo, snapshot } from "../support/data-repo.ts";
import { testHost } from "../support/host.ts";
import { tempDir } from "../support/repo.ts";
import { bundleIn, jobOf, keptRefs, land, reportIn, shippedWorld, versionsOf } from "../support/shipping.ts";
import { tinyProject } from "../support/world.ts";

/** Runs a verb as on a command line, in the repository. */
async function verb(name: string, root: string, given: Record<string, string> = {}) {
  const found = verbs[name];
  if (found === undefined) throw new Error(`no verb ${name}`);
  const inputs = readInputs(found.inputs, (input) => given[input]);
  return (await found.load())(inputs, testHost({ cwd: root }));
}

/**
 * The verb has to end as the user's error (exit code 2), and leave the workspace as it was; the cache too, or with no more
 * than the whole and right objects that had arrived by then.
 */
async function refused(
  name: string,
  root: string,
  given: Record<string, string> = {},
  arrived: readonly string[] = [],
): Promise<string> {
  const before = snapshot(root);
  let failure: unknown;
  try {
    await verb(name, root, given);
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(UserError);
  expect(exitCodeOf(failure)).toBe(2);
  const after = snapshot(root);
  for (const digest of arrived) {
    const object = `.dvc/cache/${objectKey(digest)}`;
    const text = after[object]?.split(" ").slice(1).join(" ");
    if (text !== undefined) expect(digest).toBe(`md5:${hashOf("md5", text)}${digest.endsWith(".dir") ? ".dir" : ""}`);
    delete after[object];
  }
  expect(after).toEqual(before);
  return formatError(failure);
}

describe("pull", () => {
  const sound = (): DataRepo => {
    const repo = dataRepo();
    repo.pin("sound.txt", repo.object("sound"));
    return repo;
  };
  const pinAs = (repo: DataRepo, path: string, digest = repo.object("evil")): void =>
    repo.write("bad.dvc", `outs:\n- md5: ${digest.slice(4)}\n  hash: md5\n  path: ${path}\n`);

  test("a pin on a path outside", async () => {
    const repo = sound();
    pinAs(repo, "../../etc/x");
    expect(await refused("pull", repo.root)).toMatch(/^bad\.dvc:4:\d+: .*\.\.\/\.\.\/etc\/x/);
  });

  test("a pin on an absolute path", async () => {
    const repo = sound();
    const outside = join(tempDir(), "x");
    pinAs(repo, outside);
    expect(await refused("pull", repo.root)).toMatch(/^bad\.dvc:4:\d+: /);
    expect(() => lstatSync(outside)).toThrow("ENOENT");
  });

  test("a folder that is a symbolic link out of the workspace", async () => {
    const repo = sound();
    const outside = tempDir();
    symlinkSync(outside, join(repo.root, "link"));
    pinAs(repo, "link/x");
    expect(await refused("pull", repo.root)).toMatch(/^bad\.dvc.*link/);
    expect(snapshot(outside)).toEqual({});
  });

  test("a directory whose listing leads outside", async () => {
    const repo = sound();
    const entry = { path: "../../outside", digest: repo.object("evil") };
    const bytes = JSON.stringify([{ md5: entry.digest.slice(4), relpath: entry.path }]);
    const oid = hashOf("md5", bytes);
    const { digest } = { digest: `md5:${oid}.dir` };
    mkdirSync(join(repo.remote, "files/md5", oid.slice(0, 2)), { recursive: true });
    writeFileSync(join(repo.remote, objectKey(digest)), bytes);
    repo.pin("data", digest);
    expect(await refused("pull", repo.root)).toContain("../../outside");
  });

  test.each([
    ["other bytes", "something else"],
    ["half of the bytes", "fu"],
  ])("an object that holds %s", async (_what, bytes) => {
    const repo = sound();
    const digest = repo.object("full");
    writeFileSync(join(repo.remote, objectKey(digest)), bytes);
    repo.pin("full.txt", digest);
    const text = await refused("pull", repo.root, {}, [repo.object("sound")]);
    expect(text).toContain("full.txt");
    expect(text).toContain(digest.slice(4));
  });

  test("an object that is in no remote", async () => {
    const repo = sound();
    const listing = dirObject([{ path: "a.txt", digest: `md5:${"a".repeat(32)}` }]);
    mkdirSync(join(repo.remote, "files/md5", listing.digest.slice(4, 6)), { recursive: true });
    writeFileSync(join(repo.remote, objectKey(listing.digest)), listing.bytes);
    repo.pin("data", listing.digest);
    repo.pin("gone.bin", `md5:${"b".repeat(32)}`);
    const text = await refused("pull", repo.root, {}, [repo.object("sound"), listing.digest]);
    expect(text).toContain(`data/a.txt  md5:${"a".repeat(32)}`);
    expect(text).toContain(`gone.bin  md5:${"b".repeat(32)}`);
    expect(text).toContain(repo.remote);
  });

  test("the user's own change in a tracked out", async () => {
    const repo = sound();
    await verb("pull", repo.root);
    repo.pin("sound.txt", repo.object("sounder"));
    rmSync(join(repo.root, "sound.txt"));
    writeFileSync(join(repo.root, "sound.txt"), "my own hours of labelling");
    expect(await refused("pull", repo.root)).toContain("`sound.txt` would be lost");
    await verb("pull", repo.root, { force: "true" });
    expect(readFileSync(join(repo.root, "sound.txt"), "utf8")).toBe("sounder");
  });
});

const bomb = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ...["b", "c", "d", "e", "f", "g", "h", "i"].map((name, index) => {
    const of = `*${"abcdefgh"[index]}`;
    return `${name}: &${name} [${Array(9).fill(of).join(", ")}]`;
  }),
].join("\n");

describe("files that a pipeline is made of", () => {
  const cases: [string, string, string, RegExp][] = [
    ["a YAML bomb in modelgate.yaml", "modelgate.yaml", bomb, /^modelgate\.yaml/],
    ["a YAML bomb in dvc.yaml", "dvc.yaml", bomb, /^dvc\.yaml/],
    ["a YAML bomb in dvc.lock", "dvc.lock", bomb, /^dvc\.lock/],
    [
      "a cycle",
      "dvc.yaml",
      "stages:\n  a: { cmd: x, deps: [two], outs: [one] }\n  b: { cmd: x, deps: [one], outs: [two] }\n",
      /^dvc\.yaml:\d+:\d+: .*\ba\b.*\bb\b/s,
    ],
    ["an unknown key in dvc.yaml", "dvc.yaml", "stages:\n  a:\n    cmd: x\n    dep: [y]\n", /^dvc\.yaml:4:5: .*dep/],
    [
      "an unknown key in modelgate.yaml",
      "modelgate.yaml",
      "model: { name: a }\ngate: []\n",
      /^modelgate\.yaml:2:1: .*gate/,
    ],
    [
      "an overlapping out",
      "dvc.yaml",
      "stages:\n  a: { cmd: x, outs: [data] }\n  b: { cmd: x, outs: [data/one] }\n",
      /^dvc\.yaml:\d+:\d+: .*data/,
    ],
    [
      "an out outside",
      "dvc.yaml",
      "stages:\n  a: { cmd: x, outs: [../../x] }\n",
      /^dvc\.yaml:\d+:\d+: .*\.\.\/\.\.\/x/,
    ],
  ];

  test.each(cases)("%s is refused by `run`", async (_what, file, text, message) => {
    const repo = dataRepo();
    for (const [path, content] of Object.entries(tinyProject())) repo.write(path, content);
    repo.commit("tiny");
    repo.write(file, text);
    expect(await refused("run", repo.root)).toMatch(message);
  });

  test("and by the flagship in a pull request", async () => {
    const made = await shippedWorld(tinyProject());
    const before = { remote: snapshot(made.remote), refs: keptRefs(made) };
    for (const [index, [what, file, text, message]] of cases.entries()) {
      const pull = made.pull(index + 1, { [file]: text });
      const error = await made.job({ kind: "pull_request", pull }).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(formatError(error), what).toMatch(message);
      expect(exitCodeOf(error), what).toBe(2);
    }
    expect({ remote: snapshot(made.remote), refs: keptRefs(made) }).toEqual(before);
  });
});

describe("a stage that fails", () => {
  const failing = {
    "dvc.yaml": (tinyProject()["dvc.yaml"] ?? "").replace("cmd: cp", "cmd: exit 3 && cp"),
    "params.yaml": "accuracy: 0.95\n",
  };

  test("is the gate's red with the reason in the report, and main is red after its merge", async () => {
    const made = await shippedWorld(tinyProject());
    const pull = made.pull(1, failing);
    const judged = await made.job({ kind: "pull_request", pull });
    expect(judged.failed).toMatch(/the stage train failed: dvc\.yaml:2:3: .*exited with 3/);
    expect(reportIn(judged.dir)).toContain("exited with 3");
    expect(bundleIn(judged.dir).models[0]?.candidate).toMatchObject({ metrics: {}, artifacts: [] });
    const merged = await land(made, pull);
    expect(merged.failed).toContain("the stage train failed");
    expect(Object.keys(versionsOf(made))).toEqual(["v1.0.0"]);
    // The next one is held against the last run that came to its end.
    const worse = made.pull(2, { ...tinyProject(), "params.yaml": "accuracy: 0.8\n" });
    expect((await made.job({ kind: "pull_request", pull: worse })).failed).toContain("accuracy fell");
  });

  test("over an input that is nowhere names it", async () => {
    const made = await shippedWorld({
      ...tinyProject(),
      "dvc.yaml": (tinyProject()["dvc.yaml"] ?? "").replace(
        "    params: [accuracy]",
        "    params: [accuracy]\n    deps: [README.md]",
      ),
    });
    const yaml = (tinyProject()["dvc.yaml"] ?? "").replace(
      "    params: [accuracy]",
      "    params: [accuracy]\n    deps: [gone.bin]",
    );
    const digest = "b".repeat(32);
    const pull = made.pull(1, {
      "dvc.yaml": yaml,
      "gone.bin.dvc": `outs:\n- md5: ${digest}\n  size: 3\n  hash: md5\n  path: gone.bin\n`,
    });
    for (const name of ["run", "flow"]) {
      const event = { kind: "pull_request", pull } as const;
      const job = name === "run" ? await jobOf(made, "run", event) : await made.job(event);
      expect(job.failed).toContain(`gone.bin  md5:${digest}`);
    }
  });
});

describe("a dirty self-hosted workspace", () => {
  test("what another run left in .modelgate is not taken for this one's", async () => {
    const made = await shippedWorld(tinyProject());
    const one = made.pull(1, { "params.yaml": "accuracy: 0.95\n" });
    const left = await made.job({ kind: "pull_request", pull: one });
    // The same folder, with the next pull request's merge checked out over it.
    const two = made.pull(2, { "README.md": "prose\n" });
    made.work.git("-C", left.dir, "fetch", "-q", "origin", "refs/pull/2/merge");
    made.work.git("-C", left.dir, "checkout", "-q", "--detach", "FETCH_HEAD");
    const event = { kind: "pull_request", pull: two } as const;
    await expect(jobOf(made, "gate", event, { dir: left.dir })).rejects.toThrow("this event is about");
    const judged = await made.job(event, { dir: left.dir });
    expect(judged.outputs).toMatchObject({ verdict: "untouched" });
    expect(bundleIn(left.dir).models[0]?.candidate).toBeNull();
    expect(existsSync(join(left.dir, ".modelgate/records"))).toBe(false);
  });

  test("the result of another commit's `run` is not logged as this one's", async () => {
    const made = await shippedWorld(tinyProject());
    const one = { kind: "pull_request", pull: made.pull(1, { "params.yaml": "accuracy: 0.95\n" }) } as const;
    const left = await jobOf(made, "run", one);
    const two = { kind: "pull_request", pull: made.pull(2, { "params.yaml": "accuracy: 0.96\n" }) } as const;
    made.work.git("-C", left.dir, "fetch", "-q", "origin", "refs/pull/2/merge");
    made.work.git("-C", left.dir, "checkout", "-q", "-f", "--detach", "FETCH_HEAD");
    const logged = await jobOf(made, "log", two, { dir: left.dir });
    expect(logged.lines.join("\n")).toContain("is of another commit");
    const record = JSON.parse(readFileSync(join(left.dir, String(logged.outputs["record"])), "utf8"));
    expect(record.stages.map((stage: { status: string }) => stage.status)).not.toContain("ran");
  });
});
