import { stat } from "node:fs/promises";
import { join } from "node:path";
import { isSystemError, UserError } from "../lib/errors.ts";
import type { FileDigest } from "../lib/schema.ts";
import { absentOuts } from "./absent.ts";
import { runCommands } from "./command.ts";
import type { Content } from "./contents.ts";
import type { RunOptions, StageRun } from "./context.ts";
import { type Engine, outsOf } from "./engine.ts";
import { entryOf, type Inputs, readInputs } from "./inputs.ts";
import { type Judgement, judge } from "./judge.ts";
import { clearOuts, commit, takeOuts } from "./outs.ts";
import { isOutside } from "./outside.ts";
import type { Stage } from "./pipeline.ts";
import { pullPointers } from "./pointers.ts";
import type { Restored } from "./restore.ts";
import { keepOrigin, keepRun, originOf, type RunOrigin } from "./run-cache.ts";
import { isCacheable, isSaved, runKey, runValue } from "./run-key.ts";
import { staleMaker } from "./status.ts";
import { withTimeout } from "./time-limit.ts";

/** Brings one stage up to date whose dependencies are; throws what the user must mend. */
export async function bringUp(
  engine: Engine,
  stage: Stage,
  options: RunOptions,
  stale: ReadonlySet<string>,
  makeAgain: (address: string) => Promise<boolean>,
): Promise<StageRun> {
  const { host } = engine.ctx;
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  if (options.pull === true && options.dry !== true && !stage.frozen) await pullPointers(engine, stage);
  const judged = await judge(engine, stage, (path) => staleMaker(engine.ctx.pipeline, stage, stale, path));
  if (stage.frozen) return { ...(await keepFrozen(engine, stage, judged, options)), seconds: seconds() };

  const reasons = [...judged.reasons];
  const because = options.rerun?.get(stage.address);
  if (because !== undefined) reasons.push(because);
  let mustRun = options.force === true || because !== undefined;
  if (reasons.length === 0 && !mustRun) reasons.push(...(await absentOuts(engine, stage, options)));
  if (reasons.length === 0 && !mustRun) {
    const kept = await unchanged(engine, stage, judged, options);
    if (kept !== undefined) return { ...kept, seconds: seconds() };
    reasons.push("its environment changed");
    mustRun = true;
  }
  // Nothing but a dependency that somebody makes again could still be found.
  if (judged.fault !== undefined) throw judged.fault;
  if (!mustRun) {
    // Here and below: what only a stage needs that is not current is loaded with the first of them.
    const { restore } = await import("./restore.ts");
    const restored = await restore(engine, stage, judged, options, options.dry !== true);
    if (restored !== undefined) {
      host.log.info(`Stage ${stage.address}: restored from the run cache`);
      return { ...(await finishRestored(engine, stage, restored, options)), seconds: seconds() };
    }
  }
  const title = `Stage ${stage.address}: ${reasons[0] ?? "forced"}`;
  if (options.dry === true) {
    host.log.info(title);
    return { name: stage.address, status: "ran", seconds: 0, ...keyOf(stage, judged), outs: [] };
  }
  const { withCheckpoint } = await import("./checkpoint.ts");
  const ran = await host.log.group(title, () =>
    withCheckpoint(engine, stage, judged.inputs, options, () => runStage(engine, stage, options, makeAgain)),
  );
  return { ...ran, seconds: seconds() };
}

async function runStage(
  engine: Engine,
  stage: Stage,
  options: RunOptions,
  makeAgain: (address: string) => Promise<boolean>,
): Promise<StageRun> {
  const { ctx, contents } = engine;
  const { host, data, root } = ctx;
  await requireFolder(root, stage);
  const { placeInputs } = await import("./need.ts");
  await placeInputs(engine, stage, options, makeAgain);
  await engine.ignores.check(stage);
  await clearOuts(engine, stage);
  const began = host.now();
  const clock = performance.now();
  const peakMemory = await runWatched(engine, stage, options);
  const took = {
    seconds: (performance.now() - clock) / 1000,
    ...(peakMemory === undefined ? {} : { peakMemory }),
  };
  // The command may have changed what it read: like DVC, the lock holds what is there afterwards.
  contents.forget([...stage.deps, ...stage.outs.map((out) => out.path)]);
  const inputs = await readInputs(contents, stage);
  const outs = await takeOuts(engine, stage, options.noCommit !== true);
  await engine.ignore(stage);
  const entry = entryOf(stage, inputs, outs);
  await engine.record(stage, entry);
  const key = isCacheable(stage) ? runKey(stage, inputs) : undefined;
  const value = runValue(entry);
  const saved = key !== undefined && isSaved(stage) && options.noCommit !== true ? { key, value } : undefined;
  if (saved !== undefined) {
    await keepRun(data, saved.key, value, entry);
    if (options.origin !== undefined) {
      const origin = await options.origin();
      await keepOrigin(data, saved.key, value, { started: began.toISOString(), ...took, origin });
    }
  }
  if (options.push === true && options.noCommit !== true) await send(engine, stage, outs, saved);
  return { name: stage.address, status: "ran", ...took, ...(key === undefined ? {} : { key }), outs: digests(outs) };
}

const send: typeof import("./publish.ts").publish = async (...what) => (await import("./publish.ts")).publish(...what);

/** Runs the commands as modelgate.yaml says of the stage, and minds what they do to the files of others. Gives their peak memory. */
async function runWatched(engine: Engine, stage: Stage, options: RunOptions): Promise<number | undefined> {
  const { ctx, watch } = engine;
  const { root, data } = ctx;
  const { secrets = [], timeout } = options.settings?.(stage.address) ?? {};
  return watch.command(stage, () =>
    withTimeout(ctx.host, timeout, (host) =>
      runCommands(host, stage, { root, dvcRoot: data.config.dvcRoot ?? root, allowEnv: secrets }),
    ),
  );
}

async function finishRestored(
  engine: Engine,
  stage: Stage,
  restored: Restored,
  options: RunOptions,
): Promise<StageRun> {
  const { key, value, outs, from, inputs } = restored;
  if (options.dry !== true) {
    await engine.ignores.check(stage);
    await engine.ignore(stage);
    await engine.record(stage, entryOf(stage, inputs, outs));
    // What came from a remote is there already.
    const run = isSaved(stage) ? { key, value } : undefined;
    if (run !== undefined && from === "lock" && options.noCommit !== true) {
      await keepRun(engine.ctx.data, key, value, entryOf(stage, inputs, outs));
    }
    if (options.push === true && (from === "local" || from === "lock")) {
      await send(engine, stage, outs, run);
    }
  }
  return restoredRun(stage, restored);
}

/** What is said of a stage whose result was kept. */
export function restoredRun(
  { address }: Stage,
  { key, outs, from, origin }: Pick<Restored, "key" | "outs" | "from" | "origin">,
): StageRun {
  const made = { outs: digests(outs), restoredFrom: from, ...madeBy(origin) };
  return { name: address, status: "restored", seconds: 0, key, ...made };
}

/** The result as the lock has it; undefined where the caller will not have it. */
export async function unchanged(
  engine: Engine,
  stage: Stage,
  judged: Judgement,
  options: RunOptions,
): Promise<StageRun | undefined> {
  const { data } = engine.ctx;
  const entry = engine.entry(stage);
  const outs = (entry && outsOf(stage, entry)) ?? new Map<string, Content>();
  const key = keyOf(stage, judged);
  let origin: RunOrigin | undefined;
  if (entry !== undefined && key.key !== undefined && (options.usable !== undefined || options.origin !== undefined)) {
    const value = runValue(entry.value);
    origin =
      (await originOf(data, key.key, value, "local", false)) ??
      (options.pull === true ? await originOf(data, key.key, value, "remote", true) : undefined);
  }
  if (options.usable?.(stage.address, origin?.origin) === false) return undefined;
  if (options.dry !== true && options.noCommit !== true) {
    for (const out of stage.outs) {
      // Made elsewhere and put here by hand: from now on the cache holds it too.
      const here = out.cache ? await engine.contents.here(out.path) : undefined;
      if (here !== undefined && !(await data.cache.has(here.digest))) await commit(engine, stage, out);
    }
  }
  return { name: stage.address, status: "unchanged", seconds: 0, ...key, outs: digests(outs), ...madeBy(origin) };
}

/** A frozen stage never runs; where its command or outs are not what the lock says, the lock takes them as they are. */
async function keepFrozen(engine: Engine, stage: Stage, judged: Judgement, options: RunOptions): Promise<StageRun> {
  const entry = engine.entry(stage);
  const locked = entry && outsOf(stage, entry);
  const absent = judged.reasons.length > 0 ? [] : await absentOuts(engine, stage, options);
  if ((judged.reasons.length + absent.length > 0 || options.force === true) && options.dry !== true) {
    engine.ctx.host.log.warning(`stage ${stage.address} is frozen: it is not run, its outputs are taken as they are`);
    for (const { path } of stage.outs) {
      if ((await engine.contents.here(path)) === undefined) throw frozenLacks(stage, path);
    }
    if (judged.fault !== undefined) throw judged.fault;
    if (judged.inputs !== undefined) {
      await engine.ignores.check(stage);
      const outs = await takeOuts(engine, stage, options.noCommit !== true);
      await engine.ignore(stage);
      const value = entryOf(stage, judged.inputs, outs);
      await engine.record(stage, value);
      // Like DVC, which keeps it although no command has made it.
      if (isSaved(stage) && options.noCommit !== true) {
        await keepRun(engine.ctx.data, runKey(stage, judged.inputs), runValue(value), value);
      }
      return { name: stage.address, status: "restored", seconds: 0, outs: digests(outs), restoredFrom: "lock" };
    }
  }
  return { name: stage.address, status: "unchanged", seconds: 0, outs: digests(locked ?? new Map()) };
}

function frozenLacks(stage: Stage, path: string): UserError {
  return new UserError(
    `the output \`${path}\` of stage ${stage.address} is not here, and a frozen stage does not make it`,
    {
      where: { file: stage.file },
      fix: "Put it back (modelgate pull), or take `frozen` out.",
    },
  );
}

async function requireFolder(root: string, stage: Stage): Promise<void> {
  try {
    if ((await stat(join(root, stage.wdir))).isDirectory()) return;
  } catch (error) {
    if (!isSystemError(error, "ENOENT", "ENOTDIR")) throw error;
  }
  throw new UserError(`the wdir \`${stage.wdir}\` of stage ${stage.address} is not a folder`, {
    where: { file: stage.file },
  });
}

function keyOf(stage: Stage, judged: { inputs: Inputs | undefined }): { key?: string } {
  return judged.inputs !== undefined && isCacheable(stage) ? { key: runKey(stage, judged.inputs) } : {};
}

/** What is known of the run that made a kept result. */
function madeBy(origin: RunOrigin | undefined): Pick<StageRun, "made" | "madeIn"> {
  if (origin === undefined) return {};
  const { origin: made, ...madeIn } = origin;
  return { made, madeIn };
}

/** Outs as records name them: those of the repository. */
export function digests(outs: ReadonlyMap<string, Content>): FileDigest[] {
  const own = [...outs].filter(([path]) => !isOutside(path));
  return own.map(([path, { digest, bytes, files }]) => ({
    path,
    digest,
    bytes: bytes ?? 0,
    ...(files === undefined ? {} : { files }),
  }));
}
