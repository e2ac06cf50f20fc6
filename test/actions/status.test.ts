import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inputs as pullInputs } from "../../src/actions/pull/inputs.ts";
import { run as pull } from "../../src/actions/pull/run.ts";
import { readInputs } from "../../src/actions/spec.ts";
import { inputs } from "../../src/actions/status/inputs.ts";
import { run } from "../../src/actions/status/run.ts";
import { objectKey } from "../../src/data/digest.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { type DataRepo, dataRepo } from "../support/data-repo.ts";
import { fakeS3 } from "../support/data-s3-fake.ts";
import { testHost } from "../support/host.ts";
import { gitEnv } from "../support/repo.ts";

const alpha = hashOf("md5", "alpha");
const made = hashOf("md5", "made");

/** A stage whose dependency and out are pinned, and nothing of it here. */
function project(repo: DataRepo): void {
  repo.write(
    "dvc.yaml",
    "stages:\n  make:\n    wdir: {DIR}\n    cmd: make\n    deps: [../a.txt]\n    outs: [out.txt]\nvars:\n- dir: work\n".replace(
      "{DIR}",
      "$" + "{dir}",
    ),
  );
  repo.write("work/.gitignore", "/out.txt\n");
  repo.write(
    "dvc.lock",
    [
      "schema: '2.0'",
      "stages:",
      "  make:",
      "    cmd: make",
      "    deps:",
      `    - {path: ../a.txt, hash: md5, md5: ${alpha}, size: 5}`,
      "    outs:",
      `    - {path: out.txt, hash: md5, md5: ${made}, size: 4}`,
      "",
    ].join("\n"),
  );
  repo.pin("a.txt", `md5:${alpha}`);
  repo.commit("project");
}

async function status(repo: DataRepo, given: Record<string, string> = {}, env: Record<string, string> = {}) {
  const host = testHost({ cwd: repo.root, env: { ...gitEnv(), ...env } });
  return run(
    readInputs(inputs, (name) => given[name]),
    host,
  );
}

test("in a clone without data it answers from the lock and by asking whether objects are there", async () => {
  const fake = await fakeS3((request, response) => {
    response.statusCode = request.url?.includes(made.slice(2)) ? 404 : 200;
    response.end();
  });
  const repo = dataRepo(
    () =>
      `[core]\n    remote = s\n['remote "s"']\n    url = s3://bucket/x\n    endpointurl = ${fake.endpoint}\n    access_key_id = k\n    secret_access_key = s\n`,
  );
  project(repo);
  const { outputs, failed } = await status(repo);
  expect(outputs).toEqual({
    current: false,
    stages: [{ name: "make", status: "current", reasons: [] }],
    missing_remote: ["work/out.txt"],
  });
  expect(failed).toBeUndefined();
  // Two questions about objects; the third is whether there is such a bucket at all.
  const objects = fake.requests.map(({ line }) => line).filter((line) => line.includes("files/md5"));
  expect(objects.map((line) => line.split(" ")[0])).toEqual(["HEAD", "HEAD"]);
  expect((await status(repo, { check: "true" })).failed).toBe("1 pin missing in the remote");
});

test("is current where nothing is stale or missing, and names what is", async () => {
  const repo = dataRepo();
  project(repo);
  repo.object("alpha");
  repo.object("made");
  expect((await status(repo, { check: "true" })).outputs["current"]).toBe(true);
  repo.write("a.txt.dvc", `outs:\n- md5: ${made}\n  hash: md5\n  path: a.txt\n`);
  rmSync(join(repo.remote, objectKey(`md5:${made}`)));
  const result = await status(repo, { check: "true" });
  expect(result.outputs["missing_remote"]).toEqual(["a.txt", "work/out.txt"]);
  expect(result.failed).toBe("1 stale stage, 2 pins missing in the remote");
});

test("of targets only what they name is asked for", async () => {
  const repo = dataRepo();
  project(repo);
  repo.object("made");
  expect((await status(repo, { targets: "make" })).outputs).toMatchObject({ current: true, missing_remote: [] });
  expect((await status(repo, { targets: "a.txt.dvc" })).outputs).toMatchObject({ missing_remote: ["a.txt"] });
});

test("a part of a directory whose listing is nowhere is told as such", async () => {
  const repo = dataRepo();
  const digest = repo.directory({ "cats/1": "one" });
  repo.pin("data", digest);
  repo.write("dvc.yaml", "stages:\n  make:\n    cmd: make\n    deps: [data/cats]\n");
  repo.commit("project");
  rmSync(join(repo.remote, objectKey(digest)));
  const [stage] = (await status(repo)).outputs["stages"] as { reasons: string[] }[];
  expect(stage?.reasons.join()).toContain("neither cache nor remote has the listing");
});

test("what has no digest yet is not current, and a complete remote is told", async () => {
  const repo = dataRepo();
  repo.pin("a.txt", repo.object("alpha"));
  repo.commit("one");
  expect((await status(repo)).text).toBe("The remote has every object of 1 pin.");
  repo.write("b.txt.dvc", "outs:\n- path: b.txt\n");
  const { text, failed } = await status(repo, { check: "true" });
  expect(text).toContain("unknown  b.txt: it has no md5 yet");
  expect(failed).toBe("1 pin without a usable digest");
});

test("an out below a templated working directory is pulled to where the pipeline puts it", async () => {
  const repo = dataRepo();
  project(repo);
  repo.object("alpha");
  repo.object("made");
  const host = testHost({ cwd: repo.root, env: gitEnv() });
  const { outputs } = await pull(
    readInputs(pullInputs, () => undefined),
    host,
  );
  expect(outputs["pins"]).toMatchObject([{ path: "a.txt" }, { path: "work/out.txt" }]);
});
