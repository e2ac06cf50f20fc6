import { UserError } from "../lib/errors.ts";
import { type Content, type Contents, lockItemOf } from "./contents.ts";
import { selectParams, sortedParams } from "./params.ts";
import type { Stage } from "./pipeline.ts";
import { byCodePoint, formatScalar, type Value, type ValueMap } from "./value.ts";

/** A stage's dependencies and parameters as they are now. */
export interface Inputs {
  readonly deps: ReadonlyMap<string, Content>;
  readonly params: ReadonlyMap<string, ValueMap>;
}

/** Reads what a stage depends on; something missing is the user's to mend. */
export async function readInputs(contents: Contents, stage: Stage): Promise<Inputs> {
  const deps = new Map<string, Content>();
  for (const path of stage.deps) {
    const content = await contents.of(path);
    if (content === undefined) throw missingDep(stage, path);
    deps.set(path, content);
  }
  const params = new Map<string, ValueMap>();
  for (const wanted of stage.params) {
    const all = await contents.params(wanted.file);
    if (all === undefined) {
      throw new UserError(`the parameters file \`${wanted.file}\` of stage ${stage.address} does not exist`, {
        where: { file: stage.file },
      });
    }
    params.set(wanted.file, selectParams(all, wanted, { file: wanted.file }));
  }
  return { deps, params };
}

/** The error for a dependency that is nowhere. */
export function missingDep(stage: Stage, path: string): UserError {
  return new UserError(`the dependency \`${path}\` of stage ${stage.address} does not exist, and nothing pins it`, {
    where: { file: stage.file },
    fix: "Add the file, or the stage that makes it.",
  });
}

/** The entry that dvc.lock holds of a stage: command, dependencies, parameters and outs in DVC's order. */
export function entryOf(stage: Stage, inputs: Inputs, outs: ReadonlyMap<string, Content>): ValueMap {
  const entry: ValueMap = new Map<string, Value>([["cmd", typeof stage.cmd === "string" ? stage.cmd : [...stage.cmd]]]);
  const deps = itemsOf(stage, inputs.deps);
  if (deps.length > 0) entry.set("deps", deps);
  const params = paramsOf(stage, inputs.params);
  if (params.size > 0) entry.set("params", params);
  const made = itemsOf(stage, outs);
  if (made.length > 0) entry.set("outs", made);
  return entry;
}

function itemsOf(stage: Stage, contents: ReadonlyMap<string, Content>): ValueMap[] {
  return [...contents]
    .map(([path, content]) => ({ written: stage.spelled.get(path) ?? path, content }))
    .sort((a, b) => byCodePoint(a.written, b.written))
    .map(({ written, content }) => lockItemOf(written, content));
}

/** params.yaml first, the others by name. */
function paramsOf(stage: Stage, params: ReadonlyMap<string, ValueMap>): ValueMap {
  const files = [...params]
    .map(([path, values]) => ({ written: stage.spelled.get(path) ?? path, values }))
    .sort((a, b) => byCodePoint(a.written, b.written));
  const first = files.filter(({ written }) => written === "params.yaml");
  const others = files.filter(({ written }) => written !== "params.yaml");
  return new Map([...first, ...others].map(({ written, values }) => [formatScalar(written), sortedParams(values)]));
}
