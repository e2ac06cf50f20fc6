import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { isSystemError, UserError, type Where } from "../lib/errors.ts";
import { listFiles } from "../lib/git-files.ts";
import type { Host } from "../lib/host.ts";
import { insideRoot } from "../lib/paths.ts";
import { datasetsOf } from "./datasets.ts";
import { buildGraph, type Located } from "./graph.ts";
import type { ParsingConfig } from "./interpolate.ts";
import { isOutside } from "./outside.ts";
import { readParsing } from "./parsing-config.ts";
import { foldersOf } from "./path-index.ts";
import type { Artifact, DataNode, Pipeline, Product, Stage } from "./pipeline.ts";
import { placeIn } from "./place.ts";
import { isPlainPipeline } from "./plain-pipeline.ts";
import { plainYaml } from "./plain-yaml.ts";
import { type PlotDefinition, stagePlots, topPlots } from "./plots.ts";
import { makeStage, repoPath } from "./stage.ts";
import { resolveFile } from "./templates.ts";
import { isMap, type Value, type ValueMap } from "./value.ts";
import type { ReadFile } from "./vars.ts";

export type { Artifact, DataNode, Out, ParamsFile, Pipeline, Product, Stage } from "./pipeline.ts";

interface LoadOptions {
  /** Reads a file by its path below the root: a Git revision, say, and not the workspace. */
  readonly read?: ReadFile;
  /** The dvc.yaml and .dvc files there are; by default those that Git tracks or does not ignore. */
  readonly files?: readonly string[];
}

const pipelineFiles = ["**/dvc.yaml", "**/*.dvc"];

/** Reads every dvc.yaml and `.dvc` file, resolves templates, and checks that they make one graph. */
export async function loadPipeline(host: Host, root: string, options: LoadOptions = {}): Promise<Pipeline> {
  const read = cached(options.read ?? workspaceReader(root));
  try {
    return await load(host, root, { ...options, read }, false);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Only the whole parser knows where in the files something is wrong.
    return load(host, root, { ...options, read }, true);
  }
}

async function load(
  host: Host,
  root: string,
  options: LoadOptions & { readonly read: ReadFile },
  whole: boolean,
): Promise<Pipeline> {
  const { read } = options;
  const parsing = await readParsing(host, root);
  const paths = [...(options.files ?? (await listFiles(pipelineFiles, { cwd: root, env: host.env })))].sort(byFolder);
  const files: string[] = [];
  const located: Located[] = [];
  const data = new Map<string, DataNode>();
  const tops: { file: string; top: ValueMap; where: Where }[] = [];
  const madePlots: PlotDefinition[] = [];
  const outs = new Set<string>();
  for (const file of paths) {
    // DVC does not look into what a stage made: a copy of some data may bring their `.dvc` files along.
    if (foldersOf(file).some((folder) => outs.has(folder))) continue;
    const text = await read(file);
    if (text === undefined) continue;
    if (posix.basename(file) !== "dvc.yaml") {
      for (const node of await dataNodes(text, file)) {
        data.set(node.path, node);
        outs.add(node.path);
      }
      continue;
    }
    files.push(file);
    const { stages, plots, top, where } = await readFileOf(text, file, root, read, parsing, whole);
    madePlots.push(...plots);
    located.push(...stages);
    for (const { stage } of stages) for (const { path } of stage.outs) outs.add(path);
    tops.push({ file, top, where });
  }
  const { order, upstream } = buildGraph(located, data.values());
  const stages = new Map(located.map(({ stage }) => [stage.address, stage]));
  return {
    root,
    stages,
    files,
    params: unique(tops.flatMap(({ file, top, where }) => namedPaths(top.get("params"), file, where))),
    metrics: products(stages, "metric", tops, "metrics"),
    plots: products(stages, "plot", tops, "plots"),
    plotDefinitions: [...tops.flatMap(({ file, top, where }) => topPlots(top.get("plots"), file, where)), ...madePlots],
    artifacts: tops.flatMap(({ file, top, where }) => artifactsOf(top.get("artifacts"), file, where)),
    order,
    upstream,
    data,
    datasets: new Map(tops.flatMap(({ file, top }) => [...datasetsOf(top.get("datasets"), file)])),
  };
}

async function readFileOf(
  text: string,
  file: string,
  root: string,
  read: ReadFile,
  parsing: ParsingConfig,
  whole: boolean,
): Promise<{ stages: Located[]; plots: PlotDefinition[]; top: ValueMap; where: Where }> {
  const start: Where = { file, line: 1, column: 1 };
  const plain = whole ? undefined : plainYaml(text);
  const checked = plain !== undefined && isPlainPipeline(plain);
  const { value, locate } = checked
    ? { value: plain, locate: () => start }
    : (await import("./whole-file.ts")).wholeFile(text, file);
  if (!isMap(value)) return { stages: [], plots: [], top: new Map(), where: start };
  const place = placeIn((path) => locate(path, path.length > 2 ? "value" : "key"));
  const resolved = await resolveFile({ file, value, read, parsing, place });
  const stages = resolved.stages.map((one) => ({ stage: makeStage(one, file, root), where: one.place }));
  const plots = resolved.stages.flatMap(({ data }, index) => {
    const stage = stages[index]?.stage;
    return stage === undefined ? [] : stagePlots(data.get("plots"), stage);
  });
  return { stages, plots, top: resolved.top, where: start };
}

async function dataNodes(text: string, file: string): Promise<DataNode[]> {
  const { parseDvcFile } = await import("../data/sources/dvc.ts");
  return parseDvcFile(text, file).map((pin) => ({ path: pin.path, file, pin }));
}

function products(
  stages: ReadonlyMap<string, Stage>,
  kind: "metric" | "plot",
  tops: readonly { file: string; top: ValueMap; where: Where }[],
  key: string,
): Product[] {
  const found = new Map<string, Product>();
  const makers = new Map<string, Product>();
  for (const stage of stages.values()) {
    for (const out of stage.outs) {
      if (isOutside(out.path)) continue;
      const product = { path: out.path, stage: stage.address, cache: out.cache };
      makers.set(out.path, product);
      if (out.kind === kind) found.set(out.path, product);
    }
  }
  for (const { file, top, where } of tops) {
    for (const path of namedPaths(top.get(key), file, where)) {
      if (!found.has(path)) found.set(path, makers.get(path) ?? { path, cache: false });
    }
  }
  return [...found.values()];
}

/** Paths of a top-level list; a plot with a definition names files as its key or as the keys of `y`. */
function namedPaths(value: Value | undefined, file: string, where: Where): string[] {
  const dir = posix.dirname(file);
  const names = (Array.isArray(value) ? value : []).flatMap((one): string[] => {
    if (typeof one === "string") return [one];
    if (!isMap(one)) return [];
    return [...one].flatMap(([name, definition]) => {
      const y = isMap(definition) ? definition.get("y") : undefined;
      return isMap(y) ? [...y.keys()].map(String) : [String(name)];
    });
  });
  return names.map((name) => repoPath(dir, name, "a path", where));
}

function artifactsOf(value: Value | undefined, file: string, where: Where): Artifact[] {
  if (!isMap(value)) return [];
  return [...value].flatMap(([name, one]) => {
    const path = isMap(one) ? one.get("path") : undefined;
    if (!isMap(one) || typeof path !== "string") return [];
    const type = one.get("type");
    const desc = one.get("desc");
    const labels = one.get("labels");
    return {
      name: String(name),
      path: repoPath(posix.dirname(file), path, `the artifact \`${String(name)}\``, where),
      file,
      ...(typeof type === "string" ? { type } : {}),
      ...(typeof desc === "string" ? { desc } : {}),
      labels: Array.isArray(labels) ? labels.map(String) : [],
    };
  });
}

/** Files of a folder before those of its subfolders, as DVC walks. */
function byFolder(a: string, b: string): number {
  const left = a.split("/");
  const right = b.split("/");
  for (let index = 0; ; index++) {
    const lastLeft = index === left.length - 1;
    const lastRight = index === right.length - 1;
    if (lastLeft !== lastRight) return lastLeft ? -1 : 1;
    const one = left[index] ?? "";
    const other = right[index] ?? "";
    if (one !== other) return one < other ? -1 : 1;
    if (lastLeft) return 0;
  }
}

function workspaceReader(root: string): ReadFile {
  return async (path) => {
    try {
      return await readFile(await insideRoot(root, path, { file: path }), "utf8");
    } catch (error) {
      if (isSystemError(error, "ENOENT", "ENOTDIR", "EISDIR")) return undefined;
      throw error;
    }
  };
}

function cached(read: ReadFile): ReadFile {
  const texts = new Map<string, Promise<string | undefined>>();
  return (path) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = read(path);
    texts.set(path, text);
    return text;
  };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
