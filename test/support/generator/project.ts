import { posix } from "node:path";
import type { Folder, Form, OutModel, ParamsModel, Project, StageModel } from "./model.ts";
import type { Random } from "./random.ts";
import { outPaths } from "./render.ts";
import { plainLeaf, randomLeaf } from "./values.ts";

const keys = ["lr", "depth", "model.name", "model.layers.size", "train.seed", "train.epochs", "flag"] as const;

/** A project of one to three folders, some data, and two to seven stages. */
export function randomProject(random: Random): Project {
  const project: Project = { folders: [], data: new Map(), pinned: new Set(), serial: 0 };
  const nested = random.pick([[""], [""], ["", "sub"], ["", "sub", "sub/deep"], ["sub"]]);
  for (const path of nested) project.folders.push(randomFolder(random, path));
  for (let count = 1 + random.below(3); count > 0; count--) addData(project, random);
  for (let count = 2 + random.below(5); count > 0; count--) addStage(project, random);
  return project;
}

function randomFolder(random: Random, path: string): Folder {
  const params = [randomParams(random, "params.yaml", "yaml")];
  if (random.oneIn(3)) params.push(randomParams(random, "config.json", "json"));
  if (random.oneIn(3)) params.push(randomParams(random, "config.toml", "toml"));
  if (random.oneIn(3)) params.push(randomParams(random, "config.py", "py"));
  const varsFile = random.oneIn(4);
  if (varsFile) {
    const more: ParamsModel = { file: "more.yaml", format: "yaml", values: new Map() };
    for (const key of ["model.extra", "other.extra"]) more.values.set(key, plainLeaf(random));
    params.push(more);
  }
  const vars = new Map(random.some(["size", "tag", "rate"], 2).map((name) => [name, plainLeaf(random)]));
  return { path, params, vars, varsFile, stages: [] };
}

function randomParams(random: Random, file: string, format: ParamsModel["format"]): ParamsModel {
  return { file, format, values: new Map(keys.map((key) => [key, randomLeaf(random)])) };
}

/** A file or a folder of files that no stage makes. */
export function addData(project: Project, random: Random): void {
  const folder = random.pick(project.folders);
  const name = `raw${project.serial++}`;
  if (random.oneIn(3)) {
    const path = posix.join(folder.path, name);
    for (const file of ["one.txt", "two.txt", "in/three.txt"])
      project.data.set(`${path}/${file}`, `${random.below(9)}\n`);
  } else {
    const path = posix.join(folder.path, `${name}.txt`);
    project.data.set(path, `text ${random.below(1000)}\n`);
    if (random.oneIn(3)) project.pinned.add(path);
  }
}

/** What a stage may depend on: data, folders of data, and the outs of stages before it. */
function sources(project: Project): string[] {
  const data = [...project.data.keys()].map((path) => path.replace(/(raw\d+)\/.*/, "$1"));
  return [...new Set([...data, ...project.folders.flatMap((folder) => folder.stages.flatMap(outPaths))])];
}

export function addStage(project: Project, random: Random): void {
  const folder = random.pick(project.folders);
  const name = `${random.pick(["prepare", "train", "score", "plot"])}${project.serial++}`;
  const form = randomForm(random, name);
  const wdir = random.oneIn(5) ? `work${random.below(2)}` : "";
  const persist = random.oneIn(8);
  const stage: StageModel = {
    name,
    form,
    wdir,
    deps: random.some(sources(project), 3),
    outs: Array.from({ length: random.below(3) + (random.oneIn(12) ? 0 : 1) }, (_, index) =>
      randomOut(random, posix.join(folder.path, wdir), name, form, index, persist),
    ),
    params: randomStageParams(random, folder),
    uses: randomUses(random, folder),
    salt: random.below(5),
    asList: random.oneIn(3),
    frozen: random.oneIn(15),
    alwaysChanged: random.oneIn(15),
    desc: random.oneIn(6) ? "what it does" : undefined,
    meta: random.oneIn(6) ? 1 : undefined,
  };
  folder.stages.push(stage);
}

function randomForm(random: Random, name: string): Form {
  switch (random.below(8)) {
    case 0:
      return { kind: "foreach", items: ["a", "b", 3].slice(0, 1 + random.below(3)), from: undefined };
    case 1:
      return { kind: "foreach", items: ["x", "y"], from: `${name}_list` };
    case 2:
      return {
        kind: "foreach-map",
        items: new Map([
          ["eu", 1],
          ["us", 2],
        ]),
      };
    case 3:
      return {
        kind: "matrix",
        axes: new Map<string, (string | number)[]>([
          ["size", [1, 2]],
          ["kind", ["p", "q"]],
        ]),
      };
    default:
      return { kind: "plain" };
  }
}

function randomOut(random: Random, at: string, stage: string, form: Form, index: number, persist: boolean): OutModel {
  const folder = random.oneIn(5);
  const kind = folder ? "outs" : random.pick(["outs", "outs", "outs", "metrics", "plots"] as const);
  const suffix = folder ? "" : kind === "metrics" ? ".json" : ".txt";
  const mark = form.kind === "plain" ? "" : "-*";
  return {
    path: posix.join(at, random.oneIn(6) ? "out" : "", `${stage}_${index}${mark}${suffix}`).replace("out/", "out-"),
    kind,
    folder,
    cache: random.oneIn(kind === "outs" ? 8 : 2) ? false : undefined,
    persist: persist && kind === "outs" && !folder ? true : undefined,
    push: random.oneIn(10) ? false : undefined,
    desc: random.oneIn(10) ? "an out" : undefined,
  };
}

export function randomStageParams(random: Random, folder: Folder): StageModel["params"] {
  return random.some(folder.params, 2).map(({ file, values }) => {
    const named = random.some(
      [...values.keys(), "model", "train"].filter((key) => hasKey(values, key)),
      3,
    );
    return { file, keys: named.length === 0 ? (file === "params.yaml" ? ["lr"] : null) : named };
  });
}

function hasKey(values: ReadonlyMap<string, unknown>, key: string): boolean {
  return values.has(key) || [...values.keys()].some((one) => one.startsWith(`${key}.`));
}

/** Expressions over params.yaml and `vars` that stand for plain values. */
export function randomUses(random: Random, folder: Folder): string[] {
  const [params] = folder.params;
  const plain = [...(params?.values ?? [])].flatMap(([key, value]) => (value.plain ? [key] : []));
  const more = folder.varsFile ? ["model.extra"] : [];
  return random.some([...plain, ...folder.vars.keys(), ...more], 2);
}
