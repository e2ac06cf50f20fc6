import { posix } from "node:path";
import { UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import { isBelow } from "./contents.ts";
import { fnmatch } from "./fnmatch.ts";
import { closure } from "./graph.ts";
import { type Node, type Nodes, nodesOf, reversed } from "./nodes.ts";
import type { Pipeline, Stage } from "./pipeline.ts";

/** Which part of a pipeline is meant. */
export interface Wanted {
  /** Addresses, groups, dvc.yaml and `.dvc` files, folders or outs; none: everything. */
  readonly targets?: readonly string[];
  /** Where the user stands, relative to the root. */
  readonly from?: string;
  /** Targets are globs over the names of stages; a dvc.yaml before them is none. */
  readonly glob?: boolean;
  /** A folder means all that is below it, even where a stage has its name. */
  readonly recursive?: boolean;
  /** The whole pipelines that the targets are part of. */
  readonly wholePipelines?: boolean;
  /** The targets and all that depends on them, and nothing before them. */
  readonly downstream?: boolean;
  /** The targets alone, in the order in which they are named. */
  readonly singleItem?: boolean;
}

/** The nodes that are meant, in the order in which they run. */
export function selectNodes(pipeline: Pipeline, wanted: Wanted): Node[] {
  const nodes = nodesOf(pipeline);
  const { targets = [] } = wanted;
  const named = new Set(targets.flatMap((target) => match(pipeline, nodes, target, wanted)));
  const pick = (ids: Iterable<string>): Node[] => [...ids].flatMap((id) => nodes.all.get(id) ?? []);
  if (wanted.singleItem === true && wanted.wholePipelines !== true) return pick(named);
  // A dvc.yaml without stages names nothing, and then DVC too takes everything.
  if (named.size === 0) return pick(nodes.order);
  const chosen = around(nodes, named, wanted);
  return pick(nodes.order.filter((id) => chosen.has(id)));
}

function around(nodes: Nodes, named: ReadonlySet<string>, wanted: Wanted): Set<string> {
  if (wanted.wholePipelines === true) {
    const back = reversed(nodes.upstream);
    const both = new Map(
      nodes.order.map((id) => [id, [...(nodes.upstream.get(id) ?? []), ...(back.get(id) ?? [])]] as const),
    );
    return closure(named, both);
  }
  return closure(named, wanted.downstream === true ? reversed(nodes.upstream) : nodes.upstream);
}

/** The stages that targets name with all they depend on (or alone), in the order in which they run; none: all. */
export function selectStages(pipeline: Pipeline, targets: readonly string[], alone = false): Stage[] {
  if (targets.length === 0) return pipeline.order.flatMap((address) => pipeline.stages.get(address) ?? []);
  const nodes = nodesOf(pipeline);
  const named = targets.flatMap((target) => match(pipeline, nodes, target, {}));
  const chosen = alone ? new Set(named) : closure(named, nodes.upstream);
  return pipeline.order.filter((id) => chosen.has(id)).flatMap((address) => pipeline.stages.get(address) ?? []);
}

/** The ids that a target names. DVC's own reading of it comes first, then what it could mean beside that. */
function match(pipeline: Pipeline, nodes: Nodes, written: string, wanted: Wanted): string[] {
  const { from = "", glob, recursive } = wanted;
  // The usual case, and one that many targets are in at once.
  if (from === "" && glob !== true && recursive !== true && pipeline.stages.has(written)) return [written];
  const target = written.startsWith(`${pipeline.root}/`)
    ? posix.relative(from, written.slice(pipeline.root.length + 1))
    : written;
  const ids = (test: (node: Node) => boolean): string[] => [...nodes.all.values()].filter(test).map(({ id }) => id);
  const inside = (path: string): string[] => ids((node) => path === "." || isBelow(node.file, path));
  if (recursive === true) {
    const found = inside(at(from, target));
    if (found.length > 0) return found;
  }
  const [path, name] = glob === true ? splitGlob(target) : splitTarget(target);
  if (glob === true) {
    const file = at(from, path);
    const found = ids(
      (node) => node.file === file && (name === "" || ("stage" in node && fnmatch(node.stage.name, name))),
    );
    if (found.length > 0) return found;
    throw new UserError(`no stage of ${path} is called like ${JSON.stringify(written)}`, {
      fix: "With --glob targets are patterns over the names of stages, such as `train-*` or `sub/dvc.yaml:train-*`.",
    });
  }
  const file = at(from, path);
  const place = at(from, target);
  const tries = [
    () => ids((node) => node.file === file && (name === "" || !("stage" in node) || node.stage.name === name)),
    () => ids((node) => node.file === file && "stage" in node && node.stage.name.startsWith(`${name}@`)),
    // Nothing stands there that could run.
    () => (name === "" && pipeline.files.includes(file) ? [""] : []),
    () => ids((node) => makes(node, place)),
    () => inside(place),
  ];
  for (const attempt of tries) {
    const found = attempt();
    if (found.length > 0) return found.filter((id) => id !== "");
  }
  throw unknown(pipeline, written);
}

function makes(node: Node, path: string): boolean {
  const outs = "stage" in node ? node.stage.outs : node.data;
  return outs.some((out) => out.path === path || isBelow(path, out.path));
}

/** A path from the root that was written by somebody who stands in `folder`. */
function at(folder: string, path: string): string {
  return posix.normalize(posix.join(folder, path)).replace(/(?<=.)\/+$/, "");
}

/** A file and a stage's name in it; an empty name means all of them. */
function splitTarget(target: string): [file: string, name: string] {
  const at = target.indexOf("@");
  const [group, key] = at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at)];
  const [, path = "", name = ""] = /^(.*?)(?::([^\\/:]*))?$/.exec(group) ?? [];
  if (posix.basename(path) === "dvc.lock") {
    throw new UserError(`\`${target}\` names a lock file, which holds no stages to run`, {
      fix: `Did you mean \`${target.replace("dvc.lock", "dvc.yaml")}\`?`,
    });
  }
  if (path === "" || name !== "") return [path || "dvc.yaml", name === "" ? "" : `${name}${key}`];
  const isFile = target.endsWith(".dvc") || posix.basename(target) === "dvc.yaml";
  return isFile ? [target, ""] : ["dvc.yaml", group.endsWith(":") ? `${path}${key}` : target];
}

function splitGlob(target: string): [file: string, pattern: string] {
  const colon = target.lastIndexOf(":");
  return [target.slice(0, Math.max(0, colon)) || "dvc.yaml", target.slice(colon + 1)];
}

function unknown(pipeline: Pipeline, written: string): UserError {
  const known = [...pipeline.stages.keys(), ...pipeline.files];
  const near = nearest(written, known);
  return new UserError(`there is no stage, dvc.yaml or output \`${written}\``, {
    fix:
      near !== undefined
        ? `Did you mean \`${near}\`?`
        : known.length === 0
          ? "There is no dvc.yaml in this repository."
          : `Stages: ${[...pipeline.stages.keys()].slice(0, 20).join(", ")}.`,
  });
}
