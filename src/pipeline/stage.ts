import { posix } from "node:path";
import { UserError, type Where } from "../lib/errors.ts";
import type { Out, ParamsFile, Stage } from "./pipeline.ts";
import type { ResolvedStage } from "./templates.ts";
import { formatScalar, isMap, toJson, type Value, type ValueMap } from "./value.ts";

const defaultParams = "params.yaml";

/** Turns a resolved stage into the form that everything else works on. */
export function makeStage({ name, data, where }: ResolvedStage, file: string): Stage {
  const dir = posix.dirname(file);
  const wdir = inside(posix.join(dir, textOf(data.get("wdir") ?? ".", "wdir", where)), "wdir", where);
  const spelled = new Map<string, string>();
  const place = (written: string, what: string): string => {
    const path = repoPath(wdir, written, `${what} of \`${name}\``, where);
    spelled.set(path, written);
    return path;
  };
  const deps = listOf(data.get("deps")).map((dep) => place(textOf(dep, "deps", where), "a dependency"));
  const params = paramsOf(data.get("params"), where).map(
    ({ file: written, keys }): ParamsFile => ({ file: place(written, "a parameters file"), keys }),
  );
  const outs = [
    ...outsOf(data.get("outs"), "out", place, where),
    ...outsOf(data.get("metrics"), "metric", place, where),
    ...outsOf(data.get("plots"), "plot", place, where),
  ];
  const desc = data.get("desc");
  const meta = data.get("meta");
  return {
    address: file === "dvc.yaml" ? name : `${file}:${name}`,
    name,
    file,
    lockFile: file.replace(/\.yaml$/, ".lock"),
    wdir,
    cmd: commandOf(data.get("cmd") ?? null, where),
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

function commandOf(value: Value, where: Where): string | string[] {
  if (Array.isArray(value)) return value.map((one) => textOf(one, "cmd", where));
  if (isMap(value)) throw new UserError("`cmd` is a mapping, and takes a command", { where });
  const text = textOf(value, "cmd", where);
  if (text.trim() === "") throw new UserError("`cmd` is empty", { where });
  return text;
}

function textOf(value: Value, key: string, where: Where): string {
  if (typeof value === "object" && value !== null) throw new UserError(`\`${key}\` takes text`, { where });
  return formatScalar(value);
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

/** Parameters by file, in the order of first mention; a file named whole stays whole. */
function paramsOf(value: Value | undefined, where: Where): { file: string; keys: string[] | null }[] {
  const files = new Map<string, string[] | null>();
  const whole = new Set<string>();
  for (const one of listOf(value)) {
    if (!isMap(one)) continue;
    for (const [file, keys] of one) if (!Array.isArray(keys) || keys.length === 0) whole.add(formatScalar(file));
  }
  const add = (file: string, keys: readonly Value[]): void => {
    if (whole.has(file)) {
      files.set(file, null);
      return;
    }
    files.set(file, [...(files.get(file) ?? []), ...keys.map((key) => textOf(key, "params", where))]);
  };
  for (const one of listOf(value)) {
    if (!isMap(one)) {
      if (!whole.has(defaultParams)) add(defaultParams, [one]);
      continue;
    }
    for (const [file, keys] of one) add(formatScalar(file), listOf(keys));
  }
  return [...files].map(([file, keys]) => ({ file, keys: keys === null ? null : [...new Set(keys)] }));
}

function outsOf(
  value: Value | undefined,
  kind: Out["kind"],
  place: (written: string, what: string) => string,
  where: Where,
): Out[] {
  const merged = new Map<string, ValueMap>();
  for (const one of listOf(value)) {
    for (const [path, flags] of isMap(one) ? one : new Map<Value, Value>([[one, new Map()]])) {
      const written = textOf(path, `${kind}s`, where);
      merged.set(written, new Map([...(merged.get(written) ?? []), ...(isMap(flags) ? flags : [])]));
    }
  }
  return [...merged].map(([written, flags]) => {
    const remote = flags.get("remote");
    return {
      path: place(written, kind === "out" ? "an out" : `a ${kind}`),
      kind,
      cache: flags.get("cache") !== false,
      persist: flags.get("persist") === true,
      push: flags.get("push") !== false,
      ...(typeof remote === "string" ? { remote } : {}),
    };
  });
}
