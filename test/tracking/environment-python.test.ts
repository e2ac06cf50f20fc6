import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { infosIn, pythonPackages } from "../../src/tracking/environment-packages.ts";
import { pythonInUse } from "../../src/tracking/environment-python.ts";
import { Component } from "../../src/tracking/record.ts";
import { testHost } from "../support/host.ts";
import { openRepo, type TestRepo, tempDir } from "../support/repo.ts";

const posix = process.platform !== "win32";
const site = "lib/python3.12/site-packages";

/** A folder with a virtual environment as `python -m venv` lays it out. */
function project(packages: readonly string[], at = ".venv", settings = "version = 3.12.4"): TestRepo {
  const repo = openRepo(tempDir());
  repo.write(join(at, "pyvenv.cfg"), `home = /usr/bin\ninclude-system-site-packages = false\n${settings}\n`);
  for (const name of packages) repo.write(join(at, site, name, "METADATA"), "Metadata-Version: 2.1\n");
  return repo;
}

/** A host that has nothing on its PATH. */
const bare = (env: Record<string, string> = {}) => testHost({ env: { PATH: "", ...env } });

describe("the Python in use", () => {
  it("is the project's own virtual environment, read without starting it", async () => {
    const { root } = project([
      "numpy-2.1.0.dist-info",
      "scikit_learn-1.5.2.dist-info",
      "numpy",
      "old-1.0-py3.12.egg-info",
    ]);
    const found = await pythonInUse(bare(), root, []);
    expect(found?.version).toBe("3.12.4");
    expect(found?.components.map((one) => Component.parse(one))).toEqual([
      { type: "library", name: "numpy", version: "2.1.0", purl: "pkg:pypi/numpy@2.1.0" },
      { type: "library", name: "old", version: "1.0", purl: "pkg:pypi/old@1.0" },
      { type: "library", name: "scikit-learn", version: "1.5.2", purl: "pkg:pypi/scikit-learn@1.5.2" },
    ]);
  });

  it("is told at once from a hostile pyvenv.cfg", async () => {
    const { root } = project([], ".venv", `version = 3.12.4${" ".repeat(400_000)}x\n${"\n".repeat(400_000)}`);
    const started = performance.now();
    await pythonInUse(bare(), root, []);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("is an active environment before the project's own, and one beside a named lock file before the root's", async () => {
    const { root } = project(["a-1.dist-info"]);
    const active = project(["b-1.dist-info"], "env").root;
    const names = async (env: Record<string, string>, folders: string[] = []): Promise<string[] | undefined> =>
      (await pythonInUse(bare(env), root, folders))?.components.map(({ name }) => name);
    expect(await names({ VIRTUAL_ENV: join(active, "env") })).toEqual(["b"]);
    expect(await names({ VIRTUAL_ENV: join(active, "gone") })).toEqual(["a"]);
    openRepo(root).write("sub/.venv/pyvenv.cfg", "version_info = 3.11.9.final.0\n");
    openRepo(root).write(`sub/.venv/lib/python3.11/site-packages/c-1.dist-info/METADATA`, "");
    expect(await names({}, ["sub"])).toEqual(["c"]);
    expect((await pythonInUse(bare(), root, ["sub"]))?.version).toBe("3.11.9");
  });

  it("is what poetry made of the project, where it keeps it apart", async () => {
    const repo = openRepo(tempDir());
    repo.write("poetry.lock", "");
    repo.write("pyproject.toml", '[project]\ndependencies = ["x"]\nname = "My_Model"\n');
    const hash = await hashOfPlace(repo.root);
    const kept = project(["torch-2.5.0.dist-info"], `virtualenvs/my-model-${hash}-py3.12`).root;
    const found = await pythonInUse(bare({ POETRY_CACHE_DIR: kept }), repo.root, []);
    expect(found?.components.map(({ purl }) => purl)).toEqual(["pkg:pypi/torch@2.5.0"]);
  });

  it("is a conda environment with its builds, each package once", async () => {
    const repo = openRepo(tempDir());
    for (const name of ["python-3.12.7-h2c5ebc1_0", "typing_extensions-4.12.2-py312_0", "mkl-2024.2.2-ha957f24_15"])
      repo.write(`conda-meta/${name}.json`, "{}");
    repo.write("conda-meta/history", "");
    repo.write(`${site}/typing_extensions-4.12.2.dist-info/METADATA`, "");
    repo.write(`${site}/from_pip-1.0+cu121.dist-info/METADATA`, "");
    const found = await pythonInUse(bare({ CONDA_PREFIX: repo.root }), tempDir(), []);
    expect(found?.version).toBe("3.12.7");
    expect(found?.components.map(({ purl }) => purl)).toEqual([
      "pkg:conda/mkl@2024.2.2?build=ha957f24_15",
      "pkg:conda/python@3.12.7?build=h2c5ebc1_0",
      "pkg:conda/typing_extensions@4.12.2?build=py312_0",
      "pkg:pypi/from-pip@1.0%2Bcu121",
    ]);
  });

  it.runIf(posix)("is what PATH leads to, asked once, with nothing of the repository on its path", async () => {
    const repo = openRepo(tempDir());
    // What a shim prints before Python speaks does not count.
    repo.write(
      "bin/python3",
      `#!/bin/sh\n[ "$1" = "-E" ] && [ "$PWD" = / ] && [ -z "$PYTHONPATH" ] || exit 5\necho shim\necho '${JSON.stringify(
        { version: "3.13.0", infos: [["six-1.16.0.dist-info", null]] },
      )}'\n`,
    );
    chmodSync(join(repo.root, "bin/python3"), 0o755);
    const host = bare({ PATH: `${join(repo.root, "bin")}:/usr/bin:/bin`, PYTHONPATH: "src" });
    const found = await pythonInUse(host, tempDir(), []);
    expect(found).toEqual({
      version: "3.13.0",
      components: [{ type: "library", name: "six", version: "1.16.0", purl: "pkg:pypi/six@1.16.0" }],
    });
    const inside = await pythonInUse(bare({ PATH: join(repo.root, "bin") }), repo.root, []);
    expect(inside).toBeUndefined();
  });

  it("is nothing where there is none", async () => {
    expect(await pythonInUse(bare(), tempDir(), [])).toBeUndefined();
  });
});

describe("packages", () => {
  it("tell the commit or the archive they were installed from, and no token", async () => {
    const repo = openRepo(tempDir());
    const commit = "0123456789abcdef0123456789abcdef01234567";
    repo.write(
      "lib-1.0.dist-info/direct_url.json",
      JSON.stringify({
        url: "https://user:token@git.example/lib.git?key=1",
        vcs_info: { vcs: "git", commit_id: commit },
      }),
    );
    repo.write(
      "wheel-2.0.dist-info/direct_url.json",
      JSON.stringify({ url: "https://files.example/wheel.whl", archive_info: { hash: `sha256=${"a".repeat(64)}` } }),
    );
    repo.write(
      "own-0.1.dist-info/direct_url.json",
      JSON.stringify({ url: "file:///src", dir_info: { editable: true } }),
    );
    repo.write("torn-0.1.dist-info/direct_url.json", "{");
    expect(pythonPackages(await infosIn([repo.root])).map(({ purl }) => purl)).toEqual([
      `pkg:pypi/lib@1.0?vcs_url=${encodeURIComponent(`git+https://git.example/lib.git@${commit}`)}`,
      "pkg:pypi/own@0.1",
      "pkg:pypi/torn@0.1",
      `pkg:pypi/wheel@2.0?checksum=${encodeURIComponent(`sha256:${"a".repeat(64)}`)}`,
    ]);
  });

  it("count once by name, as on import: the first folder's", async () => {
    const repo = openRepo(tempDir());
    repo.write("user/numpy-2.0.0.dist-info/METADATA", "");
    repo.write("system/NumPy-1.0.0.dist-info/METADATA", "");
    const folders = ["user", "system", "none"].map((name) => join(repo.root, name));
    const found = pythonPackages(await infosIn(folders));
    expect(found.map(({ version }) => version)).toEqual(["2.0.0"]);
  });
});

async function hashOfPlace(root: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(root));
  return Buffer.from(bytes).toString("base64url").slice(0, 8);
}
