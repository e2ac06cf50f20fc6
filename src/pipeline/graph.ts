import { UserError, type Where } from "../lib/errors.ts";
import { foldersOf } from "./path-index.ts";
import type { DataNode, Stage } from "./pipeline.ts";

/** A stage with the place in its dvc.yaml, for errors. */
export interface Located {
  readonly stage: Stage;
  readonly where: Where;
}

interface Graph {
  readonly order: readonly string[];
  readonly upstream: ReadonlyMap<string, readonly string[]>;
}

interface Owner {
  readonly path: string;
  /** For people: `stage train`, `data.csv.dvc`. */
  readonly name: string;
  readonly stage?: string;
}

/** Joins stages by their paths: outs must not overlap, nobody may depend on what depends on them. */
export function buildGraph(stages: readonly Located[], data: Iterable<DataNode>): Graph {
  const outs = collectOuts(stages, data);
  const below = childrenOf(outs);
  const upstream = new Map<string, string[]>();
  for (const { stage } of stages) upstream.set(stage.address, makersOf(stage, outs, below));
  const frozen = stages.filter(({ stage }) => stage.frozen);
  if (frozen.length > 0) {
    // A frozen stage waits for nobody, and yet may not be part of a circle.
    depthFirst(stages, upstream);
    for (const { stage } of frozen) upstream.set(stage.address, []);
  }
  return { order: depthFirst(stages, upstream), upstream };
}

function collectOuts(stages: readonly Located[], data: Iterable<DataNode>): Map<string, Owner> {
  const outs = new Map<string, Owner>();
  for (const node of data) outs.set(node.path, { path: node.path, name: node.file });
  for (const { stage, where } of stages) {
    for (const out of stage.outs) {
      const there = outs.get(out.path);
      if (there !== undefined) {
        const twice = there.stage === stage.address ? `twice by stage ${stage.address}` : "by two";
        throw new UserError(`\`${out.path}\` is made ${twice}: ${there.name} and stage ${stage.address}`, {
          where,
          fix: "Give each output one maker.",
        });
      }
      outs.set(out.path, { path: out.path, name: `stage ${stage.address}`, stage: stage.address });
    }
  }
  const placeOf = new Map(stages.map(({ stage, where }) => [stage.address, where]));
  for (const owner of outs.values()) {
    const parent = nearestAbove(outs, owner.path);
    if (parent === undefined) continue;
    const where = placeOf.get(owner.stage ?? parent.stage ?? "");
    throw new UserError(
      `outputs overlap: \`${owner.path}\` (${owner.name}) lies inside \`${parent.path}\` (${parent.name})`,
      { ...(where === undefined ? {} : { where }), fix: "Keep outputs in separate folders." },
    );
  }
  for (const { stage, where } of stages) {
    const holder = nearestAbove(outs, stage.file);
    if (holder === undefined) continue;
    throw new UserError(`${stage.file} lies inside the output \`${holder.path}\` (${holder.name})`, { where });
  }
  return outs;
}

function nearestAbove(outs: ReadonlyMap<string, Owner>, path: string): Owner | undefined {
  for (const dir of foldersOf(path)) {
    const found = outs.get(dir);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Folder → the outs anywhere below it. */
function childrenOf(outs: ReadonlyMap<string, Owner>): Map<string, Owner[]> {
  const below = new Map<string, Owner[]>();
  for (const owner of outs.values()) {
    for (const dir of foldersOf(owner.path)) {
      const list = below.get(dir);
      if (list === undefined) below.set(dir, [owner]);
      else list.push(owner);
    }
  }
  return below;
}

function makersOf(stage: Stage, outs: ReadonlyMap<string, Owner>, below: ReadonlyMap<string, Owner[]>): string[] {
  const makers = new Set<string>();
  for (const path of readsOf(stage)) {
    const found = [nearestAbove(outs, path), outs.get(path), ...(below.get(path) ?? [])];
    for (const owner of found) if (owner?.stage !== undefined) makers.add(owner.stage);
  }
  return [...makers];
}

/** Dependencies before dependents, in the order in which DVC would come by them. */
function depthFirst(stages: readonly Located[], upstream: ReadonlyMap<string, readonly string[]>): string[] {
  const order: string[] = [];
  const state = new Map<string, "open" | "done">();
  const places = new Map(stages.map((one) => [one.stage.address, one]));
  for (const { stage } of stages) {
    const path: { address: string; rest: string[] }[] = [];
    const enter = (address: string): void => {
      state.set(address, "open");
      path.push({ address, rest: [...(upstream.get(address) ?? [])] });
    };
    if (!state.has(stage.address)) enter(stage.address);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.shift();
      if (next === undefined) {
        state.set(top.address, "done");
        order.push(top.address);
        path.pop();
      } else if (state.get(next) === "open") {
        const start = path.findIndex((step) => step.address === next);
        throw cycle([...path.slice(start).map((step) => step.address), next], places);
      } else if (!state.has(next)) {
        enter(next);
      }
    }
  }
  return order;
}

function cycle(chain: readonly string[], places: ReadonlyMap<string, Located>): UserError {
  const [first = ""] = chain;
  const where = places.get(first)?.where;
  const text = chain.join(" → ");
  return new UserError(`stages depend on each other in a circle: ${text} (each needs what the next one makes)`, {
    ...(where === undefined ? {} : { where }),
    fix: "Take one dependency of this chain out.",
  });
}

/** What a stage reads: its dependencies and its parameters files. */
export function readsOf({ deps, params }: Stage): string[] {
  return [...deps, ...params.map((one) => one.file)];
}

/** Everything that one gets to from these ids, they included. */
export function closure(ids: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return found;
}

/** Everything that comes before the given stages, and they themselves, in order. */
export function withUpstream(graph: Graph, addresses: Iterable<string>): string[] {
  const wanted = closure(addresses, graph.upstream);
  return graph.order.filter((address) => wanted.has(address));
}
