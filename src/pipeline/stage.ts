import { posix } from "node:path";
import { UserError, type Where } from "../lib/errors.ts";
import { isOutside, isUrl, pathOutside } from "./outside.ts";
import type { Out, ParamsFile, Stage } from "./pipeline.ts";
import type { Place } from "./place.ts";
import type { ResolvedStage } from "./templates.ts";
import { formatScalar, isMap, toJson, type Value, type ValueMap } from "./value.ts";

const defaultParams = "params.yaml";

/** Turns a resolved stage into the form that everything else works on. */
export function makeStage({ name, data, body }: ResolvedStage, file: string, root: string): Stage {
  const dir = posix.dirname(file);
  const wdir = inside(posix.join(dir, folderOf(data.get("wdir"), body.at("wdir"))), "wdir", body.at("wdir"));
  const spelled = new Map<string, string>();
  const placed = (written: string, what: string, where: Where): string => {
    const named = `${what} of \`${name}\``;
    const path = stagePath(root, wdir, written, named, where);
    refuseReserved(path, named, where);
    // Like DVC, which spells an absolute path anew where it leads into the repository.
    spelled.set(path, written.startsWith("/") && !isOutside(path) ? posix.relative(wdir, path) || "." : written);
    return path;
  };
  const deps = listOf(data.get("deps")).map((dep, index) => {
    const where = body.at("deps", index);
    const written = textOf(dep, "deps", where);
    return isUrl(written) ? known(written, name, where) : placed(written, "a dependency", where);
  });
  const params = paramsOf(data.get("params"), body.at("params")).map(
    ({ file: written, keys, where }): ParamsFile => ({ file: placed(written, "a parameters file", where), keys }),
  );
  const outs = (["out", "metric", "plot"] as const).flatMap((kind) =>
    outsOf(data.get(`${kind}s`), kind, placed, body.at(`${kind}s`)),
  );
  const desc = data.get("desc");
  const meta = data.get("meta");
  return {
    address: file === "dvc.yaml" ? name : `${file}:${name}`,
    name,
    file,
    lockFile: file.replace(/\.yaml$/, ".lock"),
    wdir,
    cmd: commandOf(data.get("cmd") ?? null, body.at("cmd")),
    deps: [...new Set(deps)],
    params,
    outs,
    frozen: data.get("frozen") === true,
    alwaysChanged: data.get("always_changed") === true,
    ...(typeof desc === "string" ? { desc } : {}),
    ...(meta === undefined ? {} : { meta: toJson(meta) }),
    spelled,
  };
}

/** A dependency that is no file, but something of which DVC keeps what others say. */
function known(url: string, stage: string, where: Where): string {
  if (/^(https?|s3|remote|ds):\/\//.test(url)) return url;
  throw new UserError(
    `a dependency of \`${stage}\` is \`${url}\`: of URLs only http, https, s3, remote and ds are supported`,
    {
      where,
      fix: "Import it (dvc import-url), and depend on the imported file.",
    },
  );
}

/** Python's idea of nothing stands for the dvc.yaml's own folder. */
function folderOf(wdir: Value | undefined, where: Where): string {
  if (wdir === undefined || wdir === null || wdir === false || wdir === 0n || wdir === 0 || wdir === "") return ".";
  return textOf(wdir, "wdir", where);
}

/** Git's and DVC's own files are nobody's data. */
function refuseReserved(path: string, what: string, where: Where): void {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  const own = parts.find((part) => part === ".git" || part === ".dvc" || part === ".hg");
  if (own !== undefined) throw new UserError(`${what} is \`${path}\`, which lies in \`${own}\``, { where });
  if (name === "dvc.yaml" || name.endsWith(".dvc")) {
    throw new UserError(`${what} is \`${path}\`, a file of DVC's own`, { where });
  }
}

/** A path of a stage: from the root, or absolute where it leads out. */
function stagePath(root: string, wdir: string, written: string, what: string, where: Where): string {
  const leadsOut = posix.isAbsolute(written) || posix.join(wdir, written).startsWith("..");
  return leadsOut ? pathOutside(root, wdir, written, what, where) : repoPath(wdir, written, what, where);
}

/** A path of dvc.yaml, from the root; what lies outside is refused. */
export function repoPath(dir: string, written: string, what: string, where: Where): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) {
    throw new UserError(`${what} is \`${written}\`: only paths in the repository are supported, no URLs`, {
      where,
      fix: "Track the data with a `.dvc` file and depend on its path.",
    });
  }
  if (written.startsWith("/") || /^[A-Za-z]:[\\/]/.test(written)) {
    throw new UserError(`${what} is the absolute path \`${written}\``, {
      where,
      fix: "Write it from the stage's wdir.",
    });
  }
  return inside(posix.join(dir, written), what, where);
}

function inside(path: string, what: string, where: Where): string {
  const normal = posix.normalize(path).replace(/(?<=.)\/+$/, "");
  if (normal.startsWith("/") || normal === ".." || normal.startsWith("../")) {
    throw new UserError(`${what} is \`${normal}\`, outside the repository`, { where });
  }
  return normal;
}

function commandOf(value: Value, where: Place): string | string[] {
  if (Array.isArray(value)) return value.map((one, index) => scalarOf(one, "cmd", where.at(index)));
  if (isMap(value)) throw new UserError("`cmd` is a mapping, and takes a command", { where });
  if (value === null) throw new UserError("`cmd` is nothing, and takes a command", { where });
  const text = scalarOf(value, "cmd", where);
  if (text.trim() === "") throw new UserError("`cmd` is empty", { where });
  return text;
}

function scalarOf(value: Value, key: string, where: Where): string {
  if (typeof value === "object" && value !== null) throw new UserError(`\`${key}\` takes text`, { where });
  return formatScalar(value);
}

/** Text, and nothing that an expression may have put into its place. */
function textOf(value: Value, key: string, where: Where): string {
  if (typeof value === "string" && value !== "") return value;
  const shown = value === "" || (typeof value === "object" && value !== null) ? "" : `, not ${formatScalar(value)}`;
  throw new UserError(`\`${key}\` takes text${shown}`, { where });
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

interface NamedParams {
  readonly file: string;
  readonly keys: string[] | null;
  readonly where: Where;
}

/** Parameters by file, in the order of first mention; a file named whole stays whole. */
function paramsOf(value: Value | undefined, place: Place): NamedParams[] {
  const files = new Map<string, { keys: string[] | null; where: Where }>();
  const whole = new Set<string>();
  for (const [index, one] of listOf(value).entries()) {
    if (!isMap(one)) continue;
    for (const [file, keys] of one) {
      const where = place.at(index, formatScalar(file));
      if (isNothing(keys)) whole.add(textOf(file, "params", where));
      else if (!Array.isArray(keys)) throw new UserError("a parameters file takes a list of keys", { where });
    }
  }
  const add = (file: string, keys: readonly Value[], where: Place): void => {
    const known = files.get(file);
    const names = keys.map((key, index) => scalarOf(key, "params", where.at(index)));
    files.set(file, { where, ...known, keys: whole.has(file) ? null : [...(known?.keys ?? []), ...names] });
  };
  for (const [index, one] of listOf(value).entries()) {
    const where = place.at(index);
    if (isMap(one)) for (const [file, keys] of one) add(textOf(file, "params", where), listOf(keys), where);
    else if (typeof one !== "string") textOf(one, "params", where);
    else if (!whole.has(defaultParams)) add(defaultParams, [one], where);
  }
  return [...files].map(([file, { keys, where }]) => ({
    file,
    keys: keys === null ? null : [...new Set(keys)],
    where,
  }));
}

function isNothing(value: Value): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isMap(value) ? value.size === 0 : !value;
}

function outsOf(
  value: Value | undefined,
  kind: Out["kind"],
  placed: (written: string, what: string, where: Where) => string,
  place: Place,
): Out[] {
  const merged = new Map<string, { flags: ValueMap; where: Where }>();
  for (const [index, one] of listOf(value).entries()) {
    const where = place.at(index);
    for (const [path, flags] of isMap(one) ? one : new Map<Value, Value>([[one, new Map()]])) {
      const written = textOf(path, `${kind}s`, where);
      const known = merged.get(written)?.flags ?? [];
      merged.set(written, { flags: new Map([...known, ...(isMap(flags) ? flags : [])]), where });
    }
  }
  return [...merged].map(([written, { flags, where }]) => {
    const remote = flags.get("remote");
    const path = placed(written, kind === "out" ? "an out" : `a ${kind}`, where);
    const cache = flags.get("cache") !== false;
    if (isOutside(path) && cache) {
      throw new UserError(`the ${kind} \`${written}\` is outside the repository, and no cache keeps it`, {
        where,
        fix: "Say `cache: false` of it, as in DVC; or write it into the repository.",
      });
    }
    return {
      path,
      kind,
      cache,
      persist: flags.get("persist") === true,
      push: flags.get("push") !== false,
      ...(typeof remote === "string" ? { remote } : {}),
    };
  });
}
