import { basename } from "node:path";
import { UserError } from "../lib/errors.ts";
import { git } from "../lib/git.ts";
import { buildGraph } from "../pipeline/graph.ts";
import { loadPipeline } from "../pipeline/load.ts";
import { parseParams } from "../pipeline/params.ts";
import type { ParamsFile, Pipeline, Product, Stage } from "../pipeline/pipeline.ts";
import { isMap, toJson, type Value } from "../pipeline/value.ts";
import type { Bench } from "./bench.ts";
import { showFile } from "./sides.ts";

/** A commit's pipeline; undefined where its files make none. `pins`: with what its `.dvc` files pin, each a look into Git. */
export async function pipelineAt(
  bench: Bench,
  commit: string,
  { pins = true }: { pins?: boolean } = {},
): Promise<Pipeline | undefined> {
  const { host, root } = bench;
  const listing = await git(["ls-tree", "-r", "-z", "--name-only", commit], { cwd: root, env: host.env });
  const files = listing.split("\0").filter((path) => basename(path) === "dvc.yaml" || (pins && path.endsWith(".dvc")));
  try {
    return await loadPipeline(host, root, { files, read: (path) => showFile(host, root, commit, path) });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** `evaluate` also names `evaluate@a` and `evaluate@b`. */
function isNamed(address: string, names: readonly string[]): boolean {
  return names.some((name) => address === name || address.startsWith(`${name}@`));
}

interface StageChanges {
  /** Addresses of stages that are not defined alike in base and candidate, or read other parameters. */
  readonly changed: readonly string[];
  /** Names that no stage has, on neither side. */
  readonly unknown: readonly string[];
}

/** How the named stages differ between base and candidate. */
export async function stageChanges(bench: Bench, names: readonly string[]): Promise<StageChanges> {
  const { base, commit } = bench.forge;
  if (base === undefined || names.length === 0) return { changed: [], unknown: [] };
  const [before, after] = [await pipelineAt(bench, base), await pipelineAt(bench, commit)];
  // A pipeline that cannot be read tells of no stage that it is the same.
  if (before === undefined || after === undefined) return { changed: names, unknown: [] };
  const addresses = [...new Set([...before.stages.keys(), ...after.stages.keys()])].filter((one) =>
    isNamed(one, names),
  );
  const changed: string[] = [];
  for (const address of addresses) {
    const one = await definition(bench, base, before.stages.get(address));
    const other = await definition(bench, commit, after.stages.get(address));
    if (one !== other) changed.push(address);
  }
  return { changed, unknown: names.filter((name) => !addresses.some((address) => isNamed(address, [name]))) };
}

/** All that says what a stage does, as one text; undefined where there is no such stage. */
async function definition(bench: Bench, commit: string, stage: Stage | undefined): Promise<string | undefined> {
  if (stage === undefined) return undefined;
  const { cmd, wdir, deps, params, outs, frozen, alwaysChanged } = stage;
  const values: unknown[] = [];
  for (const file of params) values.push(await valuesOf(bench, commit, file));
  return JSON.stringify({ cmd, wdir, deps: [...deps].sort(), params, values, outs, frozen, alwaysChanged });
}

async function valuesOf(bench: Bench, commit: string, { file, keys }: ParamsFile): Promise<unknown> {
  const text = await showFile(bench.host, bench.root, commit, file);
  if (text === undefined) return null;
  try {
    const all = await parseParams(text, file);
    return keys === null ? toJson(all) : keys.map((key) => toJson(valueAt(all, key)));
  } catch (error) {
    // What is no parameters file is still the same text or another.
    if (error instanceof UserError) return text;
    throw error;
  }
}

function valueAt(all: Value, key: string): Value {
  let here: Value = all;
  for (const part of key.split(".")) {
    if (isMap(here)) here = here.get(part) ?? null;
    else if (Array.isArray(here)) here = here[Number(part)] ?? null;
    else return null;
  }
  return here;
}

/** The candidate's pipeline with these stages as the base side defines them; one that was taken out is there again. */
export async function withBaseStages(
  bench: Bench,
  pipeline: Pipeline,
  addresses: ReadonlySet<string>,
): Promise<Pipeline> {
  const { base } = bench.forge;
  if (addresses.size === 0 || base === undefined) return pipeline;
  const before = await pipelineAt(bench, base);
  if (before === undefined) return pipeline;
  const stages = new Map(pipeline.stages);
  for (const address of addresses) {
    const own = before.stages.get(address);
    if (own === undefined) stages.delete(address);
    else stages.set(address, own);
  }
  const located = [...stages.values()].map((stage) => ({ stage, where: { file: stage.file } }));
  const taken = (list: readonly Product[], own: readonly Product[]): Product[] => [
    ...list.filter(({ stage = "" }) => !addresses.has(stage)),
    ...own.filter(({ stage = "" }) => addresses.has(stage)),
  ];
  return {
    ...pipeline,
    stages,
    ...buildGraph(located, pipeline.data.values()),
    metrics: taken(pipeline.metrics, before.metrics),
    plots: taken(pipeline.plots, before.plots),
  };
}
