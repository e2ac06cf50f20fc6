import type { RunRecord } from "../record.ts";

/**
 * Where things stand in the records ref's tree. One record is one blob under several index paths, so that every
 * question is a path and no question needs a walk; Git keeps the blob once.
 *
 *     records/id/<ab>/<id>.json
 *     records/{commit,tree,lock}/<ab>/<key>/<model>/<id>.json
 *     records/pull/<number>/<model>/<id>.json
 *     records/main/<model>/<finished>-<id>.json      trusted ones of the default branch alone
 *     verdicts/<ab>/<id>/<n>-<digest>.json
 *     objects/<algorithm>/<ab>/<rest>
 */
type Index = "commit" | "tree" | "lock";

/** A name as one path part: nothing in it is a separator, a dot file or a quote. */
export function part(name: string): string {
  return encodeURIComponent(name).replace(
    /[.!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

export function idPath(id: string): string {
  return `records/id/${id.slice(0, 2)}/${id}.json`;
}

/** The directory of one key's records of one model. */
export function indexDir(index: Index, key: string, model: string): string {
  const plain = key.replace(/^[a-z0-9]+:/, "");
  return `records/${index}/${plain.slice(0, 2)}/${part(plain)}/${part(model)}`;
}

export function pullDir(number: number, model: string): string {
  return `records/pull/${number}/${part(model)}`;
}

export function mainDir(model: string): string {
  return `records/main/${part(model)}`;
}

/** Sorts by the time the run ended. */
function mainPath(record: RunRecord, id: string): string {
  const stamp = new Date(record.timings.finished).toISOString().replace(/[-:.]/g, "");
  return `${mainDir(record.model.name)}/${stamp}-${id}.json`;
}

export function verdictDir(id: string): string {
  return `verdicts/${id.slice(0, 2)}/${id}`;
}

export function objectPath(digest: string): string {
  const [algorithm = "", hex = ""] = digest.split(":");
  return `objects/${algorithm}/${hex.slice(0, 2)}/${hex.slice(2)}`;
}

/** Every path that a record is found by. */
export function recordPaths(record: RunRecord, id: string): string[] {
  const { model, source, lock } = record;
  const dirs = new Set([
    indexDir("commit", source.commit, model.name),
    indexDir("commit", source.head, model.name),
    indexDir("tree", source.tree, model.name),
    ...(source.dir_tree === undefined ? [] : [indexDir("tree", source.dir_tree, model.name)]),
    ...(lock === undefined ? [] : [indexDir("lock", lock.digest, model.name)]),
    ...(source.pull_request === undefined ? [] : [pullDir(source.pull_request, model.name)]),
  ]);
  const onMain = source.on_default_branch === true && record.made_by.trusted;
  return [idPath(id), ...[...dirs].map((dir) => `${dir}/${id}.json`), ...(onMain ? [mainPath(record, id)] : [])];
}
