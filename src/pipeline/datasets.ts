import { UserError } from "../lib/errors.ts";
import type { Content } from "./contents.ts";
import type { Dataset } from "./pipeline.ts";
import { byCodePoint, isMap, pythonJson, type Value, type ValueMap } from "./value.ts";

/** What DVC keeps of a dataset of each type, in its order: what dvc.yaml names, and what dvc.lock adds. */
const fields: Readonly<Record<string, { spec: readonly string[]; lock: readonly string[] }>> = {
  dvc: { spec: ["name", "url", "type", "path", "rev"], lock: ["rev_lock"] },
  dc: { spec: ["name", "url", "type"], lock: ["version", "created_at"] },
  url: { spec: ["name", "url", "type"], lock: ["meta", "files"] },
};

/** What DVC notes of a file, in its order. */
const metaFields = ["isdir", "size", "nfiles", "isexec", "version_id", "etag", "checksum", "md5"];

/** The `datasets` of a dvc.yaml by name. Like DVC, this looks no further into what nobody may need. */
export function datasetsOf(value: Value | undefined, file: string): Map<string, Dataset> {
  const found = new Map<string, Dataset>();
  for (const one of Array.isArray(value) ? value : []) {
    const name = isMap(one) ? one.get("name") : undefined;
    if (isMap(one) && typeof name === "string") found.set(name, { file, spec: one });
  }
  return found;
}

/** What a dependency `ds://NAME` is now: what dvc.lock holds of the dataset; it is never looked for elsewhere. */
export function datasetContent(
  path: string,
  datasets: ReadonlyMap<string, Dataset>,
  locked: (dataset: Dataset, name: string) => Value | undefined,
): Content {
  const name = datasetName(path);
  const dataset = datasets.get(name);
  if (dataset === undefined) {
    throw new UserError(`\`${path}\` names a dataset that no dvc.yaml has`, {
      fix: "Name it under `datasets:` (dvc ds add).",
    });
  }
  const where = { file: dataset.file };
  const spec = specOf(dataset.spec);
  if (spec === undefined) {
    throw new UserError(`the dataset \`${name}\` has no \`type\` that is known`, {
      where,
      fix: "Write dvc, dc or url.",
    });
  }
  const lock = datasetLock(locked(dataset, name));
  const fix = `Run dvc ds update ${name}.`;
  if (lock === undefined) throw new UserError(`dvc.lock does not know the dataset \`${name}\``, { where, fix });
  if (pythonJson(specOf(lock) ?? null) !== pythonJson(spec)) {
    throw new UserError(`dvc.lock knows the dataset \`${name}\` as another one than dvc.yaml`, { where, fix });
  }
  return {
    digest: datasetDigest(lock) ?? "",
    item: new Map([["dataset", lock]]),
    bytes: undefined,
    files: undefined,
    executable: false,
    from: "workspace",
  };
}

/** What tells two locks of a dataset apart; undefined where there is none. */
export function datasetDigest(value: Value | undefined): string | undefined {
  const lock = datasetLock(value);
  return lock === undefined ? undefined : `dataset:${pythonJson(lock)}`;
}

/** As in a URL, up to the next slash. */
function datasetName(path: string): string {
  return /^ds:\/\/([^/?#]*)/.exec(path)?.[1] ?? "";
}

/** An entry of dvc.lock in DVC's own form: known keys in its order, and none that says what goes without saying. */
function datasetLock(value: Value | undefined): ValueMap | undefined {
  const type = isMap(value) ? value.get("type") : undefined;
  if (!isMap(value) || typeof type !== "string" || !Object.hasOwn(fields, type)) return undefined;
  const { spec = [], lock = [] } = fields[type] ?? {};
  const found = picked(value, [...spec, ...lock]);
  const meta = found.get("meta");
  if (isMap(meta)) found.set("meta", picked(meta, metaFields));
  const files = found.get("files");
  if (Array.isArray(files)) found.set("files", files.map(fileOf).sort(byName));
  return found;
}

/** What of a dataset or of its lock DVC compares. */
function specOf(value: ValueMap): ValueMap | undefined {
  const type = value.get("type");
  if (typeof type !== "string" || !Object.hasOwn(fields, type)) return undefined;
  return picked(value, fields[type]?.spec ?? []);
}

function fileOf(value: Value): ValueMap {
  const found = isMap(value) ? picked(value, ["relpath", "meta"]) : new Map<string, Value>();
  const meta = found.get("meta");
  if (isMap(meta)) found.set("meta", picked(meta, metaFields));
  return found;
}

function byName(a: ValueMap, b: ValueMap): number {
  return byCodePoint(String(a.get("relpath")), String(b.get("relpath")));
}

function picked(from: ValueMap, keys: readonly string[]): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const key of keys) {
    const value = from.get(key);
    const says = value !== undefined && value !== null && value !== false && !(key === "path" && value === "");
    if (says && !(Array.isArray(value) && value.length === 0)) found.set(key, value);
  }
  return found;
}
