import { materialize } from "../data/materialize.ts";
import type { Pin } from "../data/pin.ts";
import { pullPins } from "../data/transfer.ts";
import { UserError } from "../lib/errors.ts";
import { ofPin } from "./contents.ts";
import type { RunOptions } from "./context.ts";
import type { Engine } from "./engine.ts";
import { readsOf } from "./graph.ts";
import { allCached } from "./outs.ts";
import type { Stage } from "./pipeline.ts";

/** Puts in place what a stage that must run reads and is not here: from the cache, or with `pull` from the remote. */
export async function placeInputs(
  engine: Engine,
  stage: Stage,
  options: RunOptions,
  makeAgain: (address: string) => Promise<boolean>,
): Promise<void> {
  const wanted = new Map<string, Pin>();
  // What is missing has been taken away, or never came: with `allowMissing` the stage goes on from what it had made.
  const kept = options.allowMissing !== true ? [] : stage.outs.filter((out) => out.persist).map((out) => out.path);
  for (const path of [...readsOf(stage), ...kept]) {
    for (const pin of await engine.contents.absent(path)) {
      // The outs of the stage itself are about to be made, and may lie below a folder it reads.
      if (kept.includes(pin.path) || !stage.outs.some((out) => out.path === pin.path)) wanted.set(pin.path, pin);
    }
  }
  for (const pin of wanted.values()) await placePin(engine, stage, pin, options.pull === true, makeAgain);
}

async function placePin(
  engine: Engine,
  stage: Stage,
  pin: Pin,
  pull: boolean,
  makeAgain: (address: string) => Promise<boolean>,
): Promise<void> {
  const { data } = engine.ctx;
  const content = ofPin(pin);
  const whole: Pin = { ...pin, cache: true };
  try {
    if (content !== undefined && (await allCached(engine, [content]))) await materialize(data, whole);
    else if (pull) await pullPins(data, [whole]);
    else throw notHere(stage, pin);
    engine.contents.forget([pin.path]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Its bytes are nowhere: the stage that made it can make it again.
    const maker = pull ? makerOf(engine, pin) : undefined;
    if (maker === undefined) throw error;
    engine.ctx.host.log.warning(`${pin.path} cannot be fetched, so stage ${maker} makes it again: ${error.message}`);
    if (!(await makeAgain(maker))) throw error;
  }
}

function makerOf(engine: Engine, pin: Pin): string | undefined {
  for (const stage of engine.ctx.pipeline.stages.values()) {
    if (stage.lockFile === pin.file && stage.name === pin.stage) return stage.address;
  }
  return undefined;
}

function notHere(stage: Stage, pin: Pin): UserError {
  return new UserError(
    `stage ${stage.address} reads \`${pin.path}\`, which ${pin.file} pins and neither the workspace nor the cache holds`,
    { where: { file: stage.file }, fix: "Run with --pull, or pull it first: modelgate pull." },
  );
}
