import { UserError } from "../lib/errors.ts";
import type { Content } from "./contents.ts";
import type { Engine } from "./engine.ts";
import { type Inputs, missingDep } from "./inputs.ts";
import type { LockEntry, LockItem } from "./lock.ts";
import { isUrl } from "./outside.ts";
import { selectParams } from "./params.ts";
import type { Stage } from "./pipeline.ts";
import { notPulled, notPulledError } from "./pointers.ts";
import { formatScalar, sameValue, type Value, type ValueMap } from "./value.ts";

/** Whether a stage is up to date, and what was learnt on the way. */
export interface Judgement {
  readonly reasons: readonly string[];
  /** Known where every dependency and parameter is there. */
  readonly inputs: Inputs | undefined;
  /** What stands in the way of running it. */
  readonly fault: UserError | undefined;
  /** The dependencies and the command are as the lock has them: at most its outs have changed. */
  readonly sameInputs: boolean;
}

/** Compares a stage with its lock entry; `stale` says of a path which stale stage is going to make it anew. */
export async function judge(
  engine: Engine,
  stage: Stage,
  stale: (path: string) => string | undefined = () => undefined,
): Promise<Judgement> {
  const entry = engine.entry(stage);
  const reasons: string[] = [];
  if (entry === undefined) {
    // A frozen stage is never run: without outs there is nothing that the lock could take in of it.
    if (!stage.frozen || stage.outs.length > 0) reasons.push(`it is not in ${stage.lockFile}: it never ran`);
  } else if (!sameValue(entry.cmd, commandValue(stage))) reasons.push("its command changed");
  if (stage.frozen) {
    // It runs for no change of what it reads.
  } else if (stage.alwaysChanged) reasons.push("it says `always_changed`");
  else if (isCallback(stage)) reasons.push("it has neither dependencies nor outs, and so runs always");

  const inputs = await judgeInputs(engine, stage, entry, stale, reasons);
  const sameInputs = reasons.length === 0;
  if (entry !== undefined) await judgeOuts(engine, stage, entry, reasons);
  return { reasons, inputs: inputs.known, fault: inputs.fault, sameInputs };
}

/** A stage that DVC calls a callback: nothing says when it is up to date. */
function isCallback(stage: Stage): boolean {
  return stage.deps.length === 0 && stage.params.length === 0 && stage.outs.length === 0;
}

async function judgeInputs(
  engine: Engine,
  stage: Stage,
  entry: LockEntry | undefined,
  stale: (path: string) => string | undefined,
  reasons: string[],
): Promise<{ known: Inputs | undefined; fault: UserError | undefined }> {
  const deps = new Map<string, Content>();
  const params = new Map<string, ValueMap>();
  let fault: UserError | undefined;
  let complete = true;
  for (const path of stage.deps) {
    const maker = stale(path);
    if (maker !== undefined) {
      reasons.push(`its dependency \`${path}\` is made by stale stage ${maker}`);
      complete = false;
      continue;
    }
    if (engine.pointers.unpulled(path).length > 0) {
      if (!stage.frozen) reasons.push(`its dependency ${notPulled(path)}`);
      fault ??= notPulledError(stage, path);
      continue;
    }
    const content = await contentOf(engine, path, (error) => {
      if (!stage.frozen) reasons.push(error.message);
      fault ??= error;
    });
    if (content === "unknown") continue;
    const locked = entry?.deps.get(stage.spelled.get(path) ?? path);
    if (content === undefined) {
      // A frozen stage uses what it made: its dependencies may be long gone.
      const listed = (await engine.contents.absent(path)).some((pin) => pin.digest.endsWith(".dir"));
      const why = listed ? "is not here, and neither cache nor remote has the listing that names it" : "is missing";
      if (!stage.frozen) reasons.push(`its dependency \`${path}\` ${why}`);
      fault ??= missingDep(stage, path);
    } else {
      deps.set(path, content);
      if (entry === undefined || stage.frozen) continue;
      if (locked?.digest === undefined) reasons.push(`its dependency \`${path}\` is new`);
      else if (!(await engine.contents.is(path, content, locked.digest)))
        reasons.push(`its dependency \`${path}\` changed`);
    }
  }
  for (const wanted of stage.params) {
    const maker = stale(wanted.file);
    if (maker !== undefined) {
      reasons.push(`its parameters file \`${wanted.file}\` is made by stale stage ${maker}`);
      complete = false;
      continue;
    }
    try {
      if (engine.pointers.unpulled(wanted.file).length > 0) throw notPulledError(stage, wanted.file);
      const all = await engine.contents.params(wanted.file);
      if (all === undefined) {
        throw new UserError(`the parameters file \`${wanted.file}\` of stage ${stage.address} does not exist`, {
          where: { file: stage.file },
        });
      }
      const values = selectParams(all, wanted, { file: wanted.file });
      params.set(wanted.file, values);
      if (entry !== undefined && !stage.frozen) {
        reasons.push(...changedParams(stage, wanted.file, values, entry.params, wanted.keys === null));
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (!stage.frozen) reasons.push(error.message);
      fault ??= error;
    }
  }
  const known = complete && fault === undefined ? { deps, params } : undefined;
  return { known, fault };
}

/** What a dependency is; `unknown` where what is no file cannot be looked at. */
async function contentOf(
  engine: Engine,
  path: string,
  told: (error: UserError) => void,
): Promise<Content | "unknown" | undefined> {
  try {
    return await engine.contents.of(path);
  } catch (error) {
    if (!(error instanceof UserError) || !isUrl(path)) throw error;
    told(error);
    return "unknown";
  }
}

function changedParams(
  stage: Stage,
  file: string,
  values: ValueMap,
  locked: ReadonlyMap<string, ValueMap>,
  whole: boolean,
): string[] {
  const before = locked.get(stage.spelled.get(file) ?? file);
  if (before === undefined) return values.size === 0 && !whole ? [] : [`its parameters in ${file} are new`];
  const changed: string[] = [];
  const keys = new Set([...values.keys(), ...(whole ? before.keys() : [])]);
  for (const key of keys) {
    const name = `\`${file}:${formatScalar(key)}\``;
    if (!values.has(key)) changed.push(`its parameter ${name} is gone`);
    else if (!before.has(key)) changed.push(`its parameter ${name} is new`);
    else if (!sameValue(values.get(key), before.get(key))) {
      const [was, is] = [shown(before.get(key)), shown(values.get(key))];
      changed.push(`its parameter ${name} changed${was === is ? "" : `: ${was} → ${is}`}`);
    }
  }
  return changed;
}

function shown(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return value instanceof Map ? "a mapping" : formatScalar(value);
}

async function judgeOuts(engine: Engine, stage: Stage, entry: LockEntry, reasons: string[]): Promise<void> {
  for (const out of stage.outs) {
    const locked: LockItem | undefined = entry.outs.get(stage.spelled.get(out.path) ?? out.path);
    if (locked?.digest === undefined) {
      reasons.push(`its output \`${out.path}\` is new`);
      continue;
    }
    if (engine.pointers.unpulled(out.path).length > 0) {
      reasons.push(`its output ${notPulled(out.path)}`);
      continue;
    }
    const here = await engine.contents.here(out.path);
    if (here !== undefined) {
      if (!(await engine.contents.is(out.path, here, locked.digest))) {
        reasons.push(`its output \`${out.path}\` was modified`);
      }
    } else if (!out.cache) {
      // The pin of an uncached out names bytes that only Git keeps: there is nowhere to take them from.
      reasons.push(`its output \`${out.path}\` is missing, and no cache keeps it`);
    }
  }
}

function commandValue(stage: Stage): Value {
  return typeof stage.cmd === "string" ? stage.cmd : [...stage.cmd];
}
