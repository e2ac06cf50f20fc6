import { posix } from "node:path";
import { readsOf } from "./graph.ts";
import { pathIndex } from "./path-index.ts";
import type { DataNode, Pipeline, Stage } from "./pipeline.ts";

/** What a run may be asked for: a stage, or a `.dvc` file with the data that it pins. */
export type Node =
  | { readonly id: string; readonly file: string; readonly stage: Stage }
  | { readonly id: string; readonly file: string; readonly data: readonly DataNode[] };

/** Stages and `.dvc` files as one graph. */
export interface Nodes {
  /** By id: a stage's address, or the path of a `.dvc` file behind a `:`, which no address begins with. */
  readonly all: ReadonlyMap<string, Node>;
  /** Ids in the order in which DVC comes by them: what is read before those who read it. */
  readonly order: readonly string[];
  /** Id → ids of what makes its dependencies, in the order of these. */
  readonly upstream: ReadonlyMap<string, readonly string[]>;
}

const joined = new WeakMap<Pipeline, Nodes>();

/** The stages of a pipeline joined with the `.dvc` files that pin what they read; made once for each pipeline. */
export function nodesOf(pipeline: Pipeline): Nodes {
  const nodes = joined.get(pipeline) ?? join(pipeline);
  joined.set(pipeline, nodes);
  return nodes;
}

function join(pipeline: Pipeline): Nodes {
  const all = new Map<string, Node>();
  for (const [file, list] of filesOf(pipeline)) {
    if (list.stages.length === 0 && list.data.length === 0) continue;
    if (list.data.length > 0) all.set(`:${file}`, { id: `:${file}`, file, data: list.data });
    for (const stage of list.stages) all.set(stage.address, { id: stage.address, file, stage });
  }
  if (pipeline.data.size === 0) return { all, order: pipeline.order, upstream: pipeline.upstream };
  const owners = ownersOf(all);
  const paths = pathIndex(owners.keys());
  const upstream = new Map<string, readonly string[]>();
  for (const node of all.values()) {
    if ("data" in node || node.stage.frozen) continue;
    const makers = readsOf(node.stage).flatMap((path) => paths.related(path).flatMap((one) => owners.get(one) ?? []));
    upstream.set(node.id, [...new Set(makers)]);
  }
  return { all, order: postOrder(all.keys(), upstream), upstream };
}

/** The graph with its arrows turned round. */
export function reversed(next: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const back = new Map<string, string[]>();
  for (const [id, others] of next) {
    for (const other of others) {
      const list = back.get(other);
      if (list === undefined) back.set(other, [id]);
      else list.push(id);
    }
  }
  return back;
}

/** What is told of stages and `.dvc` files, by the names that DVC gives them for somebody who stands in the folder `from`. */
export function namedFrom<T extends { readonly name: string }>(
  { stages }: Pipeline,
  from: string,
  list: readonly T[],
): T[] {
  return list.map((one) => {
    const stage = stages.get(one.name);
    const file = posix.relative(from, stage?.file ?? one.name);
    if (stage === undefined) return { ...one, name: file };
    return { ...one, name: file === "dvc.yaml" ? stage.name : `${file}:${stage.name}` };
  });
}

interface Held {
  readonly stages: Stage[];
  readonly data: DataNode[];
}

function filesOf(pipeline: Pipeline): Map<string, Held> {
  const files = new Map<string, Held>();
  const at = (file: string): Held => {
    const known = files.get(file) ?? { stages: [], data: [] };
    files.set(file, known);
    return known;
  };
  for (const node of pipeline.data.values()) at(node.file).data.push(node);
  for (const stage of pipeline.stages.values()) at(stage.file).stages.push(stage);
  return files;
}

function ownersOf(all: ReadonlyMap<string, Node>): Map<string, string> {
  const owners = new Map<string, string>();
  for (const node of all.values()) {
    for (const { path } of "data" in node ? node.data : node.stage.outs) owners.set(path, node.id);
  }
  return owners;
}

function postOrder(ids: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const root of ids) {
    const path = [{ id: root, rest: [root] }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const id = top.rest.shift();
      if (id === undefined) {
        path.pop();
        if (path.length > 0) order.push(top.id);
      } else if (!seen.has(id)) {
        seen.add(id);
        path.push({ id, rest: [...(next.get(id) ?? [])] });
      }
    }
  }
  return order;
}
