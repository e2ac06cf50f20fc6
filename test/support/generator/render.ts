import { createHash } from "node:crypto";
import { posix } from "node:path";
import { stringify } from "yaml";
import { type Folder, instances, type OutModel, type Project, type StageModel } from "./model.ts";
import { renderParams } from "./values.ts";

/** Every file of the project by its path. */
export function render(project: Project): Map<string, string> {
  const files = new Map(project.data);
  for (const path of project.pinned) {
    const text = project.data.get(path);
    if (text !== undefined) files.set(`${path}.dvc`, pinOf(path, text));
  }
  for (const folder of project.folders) {
    files.set(posix.join(folder.path, "dvc.yaml"), dvcYaml(folder));
    for (const params of folder.params) {
      files.set(posix.join(folder.path, params.file), renderParams(params, listsOf(folder, params.file)));
    }
    for (const stage of folder.stages) {
      if (stage.wdir !== "") files.set(posix.join(folder.path, stage.wdir, "here.txt"), "a folder of its own\n");
    }
  }
  return files;
}

function pinOf(path: string, text: string): string {
  const md5 = createHash("md5").update(text).digest("hex");
  return `outs:\n- md5: ${md5}\n  size: ${Buffer.byteLength(text)}\n  hash: md5\n  path: ${posix.basename(path)}\n`;
}

/** Lists that a `foreach` names. */
function listsOf(folder: Folder, file: string): Map<string, (string | number)[]> {
  const lists = new Map<string, (string | number)[]>();
  if (file !== "params.yaml") return lists;
  for (const { form } of folder.stages) {
    if (form.kind === "foreach" && form.from !== undefined) lists.set(form.from, form.items);
  }
  return lists;
}

function dvcYaml(folder: Folder): string {
  const vars: unknown[] = [...folder.vars].map(([name, leaf]) => ({ [name]: JSON.parse(leaf.json) as unknown }));
  if (folder.varsFile) vars.push("more.yaml:model");
  const stages = Object.fromEntries(folder.stages.map((stage) => [stage.name, stageOf(folder, stage)]));
  return stringify({ ...(vars.length === 0 ? {} : { vars }), stages }, { lineWidth: 0 });
}

function stageOf(folder: Folder, stage: StageModel): unknown {
  const body = bodyOf(folder, stage);
  const { form } = stage;
  if (form.kind === "plain") return body;
  if (form.kind === "matrix") return { matrix: Object.fromEntries(form.axes), ...body };
  if (form.kind === "foreach-map") {
    return { foreach: Object.fromEntries([...form.items].map(([key, value]) => [key, { value }])), do: body };
  }
  return { foreach: form.from === undefined ? form.items : `\${${form.from}}`, do: body };
}

function bodyOf(folder: Folder, stage: StageModel): Record<string, unknown> {
  const wdir = posix.join(folder.path, stage.wdir);
  const from = (path: string): string => posix.relative(wdir, fill(path, stage));
  const listed = (kind: OutModel["kind"]): unknown[] =>
    stage.outs.filter((out) => out.kind === kind).map((out) => flagged(from(out.path), out));
  const params = stage.params.flatMap(({ file, keys }): unknown[] => {
    const path = posix.relative(wdir, posix.join(folder.path, file));
    if (path === "params.yaml" && keys !== null) return keys;
    return [{ [path]: keys }];
  });
  const commands = commandsOf(folder, stage, from);
  return {
    cmd: stage.asList ? commands : commands.join(" && "),
    ...(stage.wdir === "" ? {} : { wdir: stage.wdir }),
    ...(stage.deps.length === 0 ? {} : { deps: stage.deps.map((dep) => posix.relative(wdir, dep)) }),
    ...(params.length === 0 ? {} : { params }),
    ...section("outs", listed("outs")),
    ...section("metrics", listed("metrics")),
    ...section("plots", listed("plots")),
    ...(stage.frozen ? { frozen: true } : {}),
    ...(stage.alwaysChanged ? { always_changed: true } : {}),
    ...(stage.desc === undefined ? {} : { desc: stage.desc }),
    ...(stage.meta === undefined ? {} : { meta: { owner: stage.meta } }),
  };
}

function section(name: string, list: unknown[]): Record<string, unknown> {
  return list.length === 0 ? {} : { [name]: list };
}

function flagged(path: string, out: OutModel): unknown {
  const { cache, persist, push, desc } = out;
  const flags = Object.entries({ cache, persist, push, desc }).filter(([, value]) => value !== undefined);
  return flags.length === 0 ? path : { [path]: Object.fromEntries(flags) };
}

/** `*` as the template says it. */
function fill(path: string, { form }: StageModel): string {
  const word = `\${${form.kind === "foreach" ? "item" : "key"}}`;
  return path.replace("*", form.kind === "plain" ? "" : word);
}

/** Commands whose outcome hangs on the dependencies and on what templates put into them, and on nothing else. */
function commandsOf(folder: Folder, stage: StageModel, from: (path: string) => string): string[] {
  const { form } = stage;
  const name = `${posix.join(folder.path, stage.name)}${form.kind === "plain" ? "" : `@${fill("*", stage)}`}`;
  const marker = from(posix.join(folder.path, `fail-${stage.name}`));
  const commands = [`echo ${name} >> $RUNLOG`, `test ! -e ${marker}`];
  const read = stage.deps.map((dep) => `find ${from(dep)} -type f | LC_ALL=C sort | xargs cat`);
  const said = [...stage.uses, ...(form.kind === "foreach-map" ? ["item.value"] : [])].map((one) => `\${${one}}`);
  const words = `echo ${stage.salt} ${said.map((one) => `"${one}"`).join(" ")}`.trim();
  for (const out of stage.outs) {
    const path = from(out.path);
    const arrow = out.persist === true ? ">>" : ">";
    if (out.kind === "metrics") commands.push(`echo '{"value": ${stage.salt}}' > ${path}`);
    else if (out.folder) {
      commands.push(`mkdir -p ${path}/deep`, `(${[words, ...read].join("; ")}) ${arrow} ${path}/a.txt`);
      commands.push(`echo ${stage.salt} > ${path}/deep/b.txt`);
    } else commands.push(`(${[words, ...read].join("; ")}) ${arrow} ${path}`);
  }
  return commands;
}

/** The outs of a stage, by path from the root. */
export function outPaths(stage: StageModel): string[] {
  return stage.outs.flatMap((out) => instances(stage.form).map((one) => out.path.replace("*", one)));
}
