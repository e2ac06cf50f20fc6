import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readActions } from "../../scripts/action-files.ts";
import { gitEnv, openRepo, tempDir } from "../support/repo.ts";

const root = resolve(import.meta.dirname, "../..");
const Steps = z.array(z.looseObject({ name: z.string(), run: z.string().optional() }));
const setup = readActions(root).find(({ verb }) => verb === "setup");
const scripts = new Map(Steps.parse(setup?.runs["steps"]).map(({ name, run }) => [name, run ?? ""]));
const digest = `sha256:${"a".repeat(64)}`;

interface Done {
  readonly status: number | null;
  readonly said: string;
  /** What the step left in GITHUB_OUTPUT, GITHUB_PATH and GITHUB_ENV. */
  file(name: "output" | "path" | "env"): string[];
  output(name: string): string | undefined;
}

/** Runs one of the action's own scripts in a folder; `fakes` are shell scripts that stand first on PATH. */
function step(name: string, folder: string, env: Record<string, string>, fakes: Record<string, string> = {}): Done {
  const runner = tempDir();
  for (const [fake, script] of Object.entries(fakes)) {
    openRepo(runner).write(`bin/${fake}`, `#!/bin/bash\n${script}\n`);
    chmodSync(join(runner, "bin", fake), 0o755);
  }
  for (const file of ["output", "path", "env"]) openRepo(runner).write(file, "");
  // Only what every runner has, so that no tool of this machine is found.
  const own = ["git", "bash"].map((tool) => dirname(execFileSync("which", [tool], { encoding: "utf8" }).trim()));
  const done = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", scripts.get(name) ?? "exit 99"], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...gitEnv(),
      PATH: [join(runner, "bin"), ...own, "/usr/bin", "/bin"].join(":"),
      HOME: runner,
      RUNNER_TEMP: join(runner, "temp"),
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(runner, "output"),
      GITHUB_PATH: join(runner, "path"),
      GITHUB_ENV: join(runner, "env"),
      CONDA: "",
      ...env,
    },
  });
  const file = (which: string): string[] =>
    readFileSync(join(runner, which), "utf8")
      .split("\n")
      .filter((line) => line !== "");
  return {
    status: done.status,
    said: done.stdout + done.stderr,
    file,
    output: (key) =>
      file("output")
        .find((line) => line.startsWith(`${key}=`))
        ?.slice(key.length + 1),
  };
}

function folderWith(files: Record<string, string>): string {
  const repo = openRepo(tempDir());
  for (const [path, text] of Object.entries(files)) repo.write(path, text);
  return repo.root;
}

const find = (folder: string, env: Record<string, string> = {}): Done =>
  step("Find the project's environment", folder, {
    KIND: "auto",
    FILE: "",
    IMAGE: "",
    PYTHON: "",
    PLATFORM: "Linux-X64",
    INSTALL_ARGS: "",
    ...env,
  });

// On Windows the runner's own bash runs it; a developer's machine may have none.
describe.skipIf(process.platform === "win32")("the setup action", () => {
  it.each([
    ["uv", { "uv.lock": "", "requirements.txt": "" }, "uv.lock"],
    ["poetry", { "poetry.lock": "", "environment.yml": "" }, "poetry.lock"],
    ["conda", { "environment.yml": "", "conda-linux-64.lock": "", "requirements.txt": "" }, "conda-linux-64.lock"],
    ["conda", { "environment.yml": "", "conda-osx-64.lock": "" }, "environment.yml"],
    ["pip", { "requirements.txt": "" }, "requirements.txt"],
  ])("finds %s by its files", (kind, files, file) => {
    const found = find(folderWith(files));
    expect([found.status, found.output("kind"), found.output("file")]).toEqual([0, kind, file]);
  });

  it("takes an image before all files, and refuses a tag alone", () => {
    const folder = folderWith({ "uv.lock": "" });
    expect(find(folder, { IMAGE: `ghcr.io/acme/train:v1@${digest}` }).output("kind")).toBe("image");
    for (const image of ["python:3.12", `python@${digest.slice(0, -1)}`, `--privileged@${digest}`, `a\nb@${digest}`]) {
      const refused = find(folder, { IMAGE: image });
      expect(refused.status, image).toBe(1);
      expect(refused.said).toContain("is not named by digest");
    }
  });

  it("says what it looked for where nothing is, and what is missing where a kind is named", () => {
    const nothing = find(folderWith({}));
    expect([nothing.status, nothing.said]).toEqual([1, expect.stringContaining("no uv.lock, poetry.lock")]);
    const missing = find(folderWith({}), { KIND: "pip", FILE: "ci/req.txt" });
    expect([missing.status, missing.said]).toEqual([1, expect.stringContaining("ci/req.txt is not in")]);
    expect(find(folderWith({}), { KIND: "pipenv" }).said).toContain("there is no environment 'pipenv'");
  });

  it("keeps by the lock file's digest and the Python, of which a file may say one word", () => {
    const of = (lock: string, python = ""): Done => find(folderWith({ "uv.lock": lock, ".python-version": python }));
    expect(of("a").output("key")).toBe(of("a").output("key"));
    expect(of("b").output("key")).not.toBe(of("a").output("key"));
    // conda's environment is kept whole, as the installer's arguments made it.
    const more = find(folderWith({ "uv.lock": "a", ".python-version": "" }), { INSTALL_ARGS: "--all-extras" });
    expect(more.output("key")).not.toBe(of("a").output("key"));
    expect(of("a", "# why\n3.12.4\n3.11\n").output("python")).toBe("3.12.4");
    expect(of("a", "3.12; $(touch here) :: x=1\n").output("python")).toBe("3.12touchherex1");
  });

  const install = (folder: string, env: Record<string, string>, fakes: Record<string, string>): Done =>
    step(
      "Install",
      folder,
      {
        ...{ FILE: "", STORE: join(folder, "store"), PREFIX: join(folder, ".venv"), PYTHON: "", CACHE_HIT: "false" },
        ...{ INSTALL_ARGS: "", UV_VERSION: "1", POETRY_VERSION: "1", ...env },
      },
      fakes,
    );

  it("syncs uv's environment from the lock and puts it on PATH", () => {
    const folder = folderWith({});
    const uv = `echo "uv $*, into $UV_PROJECT_ENVIRONMENT with $UV_PYTHON"; mkdir -p "$UV_PROJECT_ENVIRONMENT/bin"`;
    const done = install(folder, { KIND: "uv", PYTHON: "3.12", INSTALL_ARGS: "--all-extras  --no-dev" }, { uv });
    expect(done.status, done.said).toBe(0);
    expect(done.said).toContain(`uv sync --locked --all-extras --no-dev, into ${join(folder, ".venv")} with 3.12`);
    expect(done.file("path")).toEqual([join(folder, ".venv/bin")]);
    expect(done.file("env")).toEqual(["UV_NO_SYNC=1", `VIRTUAL_ENV=${join(folder, ".venv")}`]);
  });

  it("installs uv into an environment of its own where there is none", () => {
    const folder = folderWith({});
    // A Python whose `-m venv` makes another of its kind, and whose pip brings the tool.
    const python = [
      'if [[ "$2" == venv ]]; then mkdir -p "$3/bin"; cp "$0" "$3/bin/python"',
      'else echo "pip got $*"; printf \'#!/bin/bash\\necho "own uv $*"\\n\' > "$(dirname "$0")/uv"',
      'chmod +x "$(dirname "$0")/uv"; fi',
    ].join("\n");
    const done = install(folder, { KIND: "uv", UV_VERSION: "0.13.8" }, { python3: python });
    expect(done.status, done.said).toBe(0);
    expect(done.said).toMatch(/pip got .* uv==0\.13\.8$/m);
    expect(done.said).toContain("own uv sync --locked");
    expect(done.file("path")[0]).toMatch(/modelgate-uv\/bin$/);
  });

  it.each([
    ["micromamba", "environment.yml", "create --yes --quiet --prefix P --file environment.yml"],
    ["mamba", "environment.yml", "env create --yes --quiet --prefix P --file environment.yml"],
    ["conda", "conda-linux-64.lock", "create --yes --quiet --prefix P --file conda-linux-64.lock"],
  ])("makes a conda environment with %s from %s", (tool, file, said) => {
    const folder = folderWith({ [file]: "" });
    const prefix = join(folder, "store/env");
    const fake = `echo "${tool} $*"; mkdir -p "${prefix}/conda-meta"`;
    const env = { KIND: "conda", FILE: file, PREFIX: prefix };
    const done = install(folder, env, { [tool]: fake });
    expect(done.status, done.said).toBe(0);
    expect(done.said).toContain(`${tool} ${said.replace(" P ", ` ${prefix} `)}`);
    expect(done.file("env")).toEqual([`CONDA_PREFIX=${prefix}`]);
    expect(done.file("path")).toEqual([`${prefix}/bin`]);
    const again = install(folder, { ...env, CACHE_HIT: "true" }, { [tool]: "exit 9" });
    expect([again.status, again.said]).toEqual([0, expect.stringContaining("the one that was kept")]);
  });

  it("fails where the tool made nothing, and where there is none", () => {
    const folder = folderWith({ "environment.yml": "" });
    const env = { KIND: "conda", FILE: "environment.yml", PREFIX: join(folder, "store/env") };
    expect(install(folder, env, { conda: "exit 0" }).said).toContain("conda made no environment");
    expect(install(folder, env, {}).said).toContain("no micromamba, mamba or conda on PATH");
  });

  it("runs `python` in the image, with the stage's variables and the workspace", () => {
    const folder = folderWith({});
    const image = `ghcr.io/acme/train@${digest}`;
    const docker = 'echo "docker $*"';
    const pulled = step("Pull the image", folder, { IMAGE: image }, { docker });
    expect(pulled.status, pulled.said).toBe(0);
    expect(pulled.said).toContain(`docker pull --quiet ${image}`);
    expect(pulled.file("env")).toEqual([`MODELGATE_CONTAINER=${image}`]);
    const [place = ""] = pulled.file("path");
    expect(existsSync(join(place, "in-image"))).toBe(true);
    const bin = join(dirname(dirname(place)), "bin");
    const said = execFileSync(join(place, "python"), ["train.py", "a b"], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: `${bin}:/usr/bin:/bin`, DVC_STAGE: "train", SECRET_NAME: "x" },
    });
    expect(said).toContain(`--workdir ${folder} --volume ${folder}:${folder}`);
    expect(said).toContain("--env DVC_STAGE --env SECRET_NAME");
    expect(said).not.toContain("--env PATH");
    expect(said.trim().endsWith(`${image} python train.py a b`)).toBe(true);
  });
});
