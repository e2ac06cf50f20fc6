import { createHash } from "node:crypto";
import { homedir, platform } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parse as parseToml } from "smol-toml";
import { z } from "zod";
import type { Host } from "../lib/host.ts";
import { isThere } from "../lib/read-if-there.ts";
import { condaPackages, infosIn, joinPackages, namesIn, pythonPackages, readSmall } from "./environment-packages.ts";
import { ask, findProgram } from "./environment-programs.ts";
import type { Component } from "./record.ts";

const Named = z.looseObject({ name: z.string().optional() }).optional();
const Project = z.looseObject({ project: Named, tool: z.looseObject({ poetry: Named }).optional() });

/** The Python that stages run with. */
interface PythonInUse {
  readonly version: string | undefined;
  readonly components: readonly Component[];
}

/**
 * Finds the Python in use and what is installed in it: the active virtual environment, the project's own `.venv` (in
 * the root or in one of `folders`), the active conda environment, else what PATH leads to. Environments are read as
 * files; only a Python that has none is started, and never one that stands in the repository.
 */
export async function pythonInUse(
  host: Host,
  root: string,
  folders: readonly string[],
): Promise<PythonInUse | undefined> {
  const active = host.env["VIRTUAL_ENV"];
  const own = host.env["UV_PROJECT_ENVIRONMENT"] || ".venv";
  const places = [...new Set([...folders, "."])].map((folder) => resolve(root, folder, own));
  for (const place of [...(active ? [active] : []), ...places, ...(await poetryPlaces(host, root))]) {
    const found = await virtualEnvironment(place);
    if (found !== undefined) return found;
  }
  const conda = host.env["CONDA_PREFIX"];
  if (conda && (await isConda(conda))) return condaEnvironment(conda);
  return pythonOnPath(host, root);
}

/** `python -m venv`, virtualenv and uv all write pyvenv.cfg and lay the folders out alike. */
async function virtualEnvironment(place: string): Promise<PythonInUse | undefined> {
  const settings = await readSmall(join(place, "pyvenv.cfg"));
  if (settings === undefined) return undefined;
  // Line by line: an expression over the whole of a hostile file could take hours.
  const pairs = settings.split("\n", 100).map((line) => line.split("=").map((part) => part.trim()));
  const value = (key: string): string | undefined =>
    pairs
      .find(([name]) => name === key)
      ?.slice(1)
      .join("=");
  // virtualenv writes 3.12.4.final.0.
  const version = (value("version_info") ?? value("version"))?.replace(/\.final\.\d+$/, "").slice(0, 200);
  const shared = value("include-system-site-packages") === "true" ? await systemFolders(value("home"), version) : [];
  return {
    version,
    components: joinPackages([], pythonPackages(await infosIn([...(await siteFolders(place)), ...shared]))),
  };
}

/** Where the Python that an environment was made from keeps its packages, which such an environment sees as well. */
async function systemFolders(home: string | undefined, version = ""): Promise<string[]> {
  if (home === undefined) return [];
  const short = /^\d+\.\d+/.exec(version)?.[0] ?? "3";
  const debian =
    home === "/usr/bin" ? [`/usr/local/lib/python${short}/dist-packages`, "/usr/lib/python3/dist-packages"] : [];
  return [...debian, ...(await siteFolders(platform() === "win32" ? home : dirname(home)))];
}

async function siteFolders(prefix: string): Promise<string[]> {
  const libraries = (await namesIn(join(prefix, "lib"))).filter((name) => /^(python|pypy)\d/.test(name)).sort();
  return [...libraries.map((name) => join(prefix, "lib", name, "site-packages")), join(prefix, "Lib", "site-packages")];
}

/** Poetry keeps its environments apart, in folders named by the project's name, its place and Python's version. */
async function poetryPlaces(host: Host, root: string): Promise<string[]> {
  if (!(await isThere(join(root, "poetry.lock")))) return [];
  const name = projectName((await readSmall(join(root, "pyproject.toml"))) ?? "");
  const hash = createHash("sha256").update(root).digest("base64url").slice(0, 8);
  const plain = name
    .toLowerCase()
    .replace(/[-_.]+/g, "-")
    .slice(0, 42);
  const start = `${plain}-${hash}-py`;
  const cache = host.env["POETRY_CACHE_DIR"] || join(cacheFolder(host), "pypoetry");
  const folder = host.env["POETRY_VIRTUALENVS_PATH"] || join(cache, "virtualenvs");
  return (await namesIn(folder)).filter((one) => one.startsWith(start)).map((one) => join(folder, one));
}

function projectName(text: string): string {
  try {
    const project = Project.parse(parseToml(text));
    return project.project?.name ?? project.tool?.poetry?.name ?? "";
  } catch {
    return "";
  }
}

function cacheFolder(host: Host): string {
  if (platform() === "darwin") return join(homedir(), "Library", "Caches");
  return host.env["XDG_CACHE_HOME"] || join(host.env["HOME"] || homedir(), ".cache");
}

function isConda(prefix: string): Promise<boolean> {
  return isThere(join(prefix, "conda-meta"));
}

async function condaEnvironment(prefix: string): Promise<PythonInUse> {
  const conda = await condaPackages(prefix);
  const python = pythonPackages(await infosIn(await siteFolders(prefix)));
  return { version: conda.find(({ name }) => name === "python")?.version, components: joinPackages(conda, python) };
}

/**
 * Python's own word on what is installed: it may stand in a container of its own, whose folders nobody else sees.
 * `-E` keeps the user's PYTHONPATH, which may name the repository, out.
 */
const question = `
import json, os, sys
found = []
for folder in sys.path:
    if os.path.basename(folder) not in ("site-packages", "dist-packages") or not os.path.isdir(folder):
        continue
    for name in sorted(os.listdir(folder)):
        if name.endswith((".dist-info", ".egg-info")):
            origin = os.path.join(folder, name, "direct_url.json")
            found.append([name, open(origin).read() if os.path.isfile(origin) else None])
print("\\n" + json.dumps({"version": sys.version.split()[0], "infos": found}))
`;
const Answer = z.strictObject({
  version: z.string(),
  infos: z.array(z.tuple([z.string(), z.string().nullable()])),
});

async function pythonOnPath(host: Host, root: string): Promise<PythonInUse | undefined> {
  const program = await findProgram(host, root, ["python3", "python"]);
  if (program === undefined) return undefined;
  const prefix = dirname(dirname(program));
  const apart = await virtualEnvironment(prefix);
  if (apart !== undefined) return apart;
  if (await isConda(prefix)) return condaEnvironment(prefix);
  const said = (await ask(host, root, program, ["-E", "-c", question])) ?? "";
  const line = said.split(/\r?\n/).find((one) => one.startsWith('{"version"'));
  if (line === undefined) return undefined;
  const { version, infos } = Answer.parse(JSON.parse(line));
  return { version: version.slice(0, 200), components: joinPackages([], pythonPackages(infos)) };
}
