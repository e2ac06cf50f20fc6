import { z } from "zod";
import { UserError } from "../lib/errors.ts";
import { hashOf } from "../lib/hashing.ts";
import { emitYaml } from "../pipeline/emit.ts";
import type { StageRun } from "../pipeline/execute.ts";
import { type LockEntry, lockEntry } from "../pipeline/lock.ts";
import type { Handed } from "../pipeline/take-kept.ts";
import { isMap } from "../pipeline/value.ts";
import { parseValues } from "../pipeline/values.ts";
import { Environment } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { dropHandover, readHandover, writeHandover } from "./handover.ts";
import { HandedStage } from "./measured.ts";

/** Apart, so that a job's artifact holds its own results and none that it was given. */
const made = "handed-on";
const received = "stages";

/** A lock entry names a few paths: anything larger is none. */
const maxEntry = 4 * 1024 * 1024;

const StageResult = z.strictObject({
  schema: z.literal("modelgate/stage-result/1"),
  commit: z.string(),
  /** Empty outside Actions. */
  run_id: z.string(),
  stage: HandedStage,
  /** What the job's dvc.lock has of the stage, as YAML. */
  entry: z.string().max(maxEntry).exactOptional(),
  environment: Environment,
  started: z.iso.datetime(),
});

/** What the job of one stage hands on to later jobs of the same workflow run. */
export interface StageResult extends Handed {
  readonly environment: Environment;
  readonly started: string;
}

/** What an earlier job on the same machine left would go out with this one's, over what others hand on now. */
export async function clearStageResults({ root }: Bench): Promise<void> {
  await dropHandover(root, made);
}

/** Hands on what became of a stage in this job. */
export async function writeStageResult(
  bench: Bench,
  result: { run: StageRun; entry: LockEntry | undefined; environment: Environment; started: string },
): Promise<void> {
  const { run, entry, environment, started } = result;
  const document: z.infer<typeof StageResult> = {
    schema: "modelgate/stage-result/1",
    commit: bench.forge.commit,
    run_id: bench.forge.run?.id ?? "",
    stage: HandedStage.parse(run),
    ...(entry === undefined ? {} : { entry: emitYaml(entry.value) }),
    environment,
    started,
  };
  await writeHandover(bench.root, `${made}/${nameOf(run.name)}`, `${JSON.stringify(document)}\n`);
}

/** What earlier jobs of this very workflow run handed on, by stage; what is of another run or commit is left out. */
export async function readStageResults(bench: Bench, stages: Iterable<string>): Promise<Map<string, StageResult>> {
  const found = new Map<string, StageResult>();
  for (const address of stages) {
    const name = `${received}/${nameOf(address)}`;
    const text = await readHandover(bench.root, name);
    if (text === undefined) continue;
    const { commit, run_id, stage, entry, environment, started } = parse(text, name);
    if (commit !== bench.forge.commit || run_id !== (bench.forge.run?.id ?? "") || stage.name !== address) {
      bench.host.log.warning(`.modelgate/${name} is not of stage ${address} in this run: it is not used`);
      continue;
    }
    const own = entry === undefined ? undefined : entryOf(entry, name);
    found.set(address, { run: stage, ...(own === undefined ? {} : { entry: own }), environment, started });
  }
  return found;
}

function parse(text: string, name: string): z.infer<typeof StageResult> {
  try {
    return StageResult.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError(`.modelgate/${name} is not what a stage's job wrote`, {
      cause,
      fix: "Download the artifacts of the stage jobs of this very workflow run.",
    });
  }
}

function entryOf(text: string, name: string): LockEntry | undefined {
  const { value } = parseValues(text, name);
  return isMap(value) ? lockEntry(value) : undefined;
}

/** Addresses hold slashes, and may be longer than a file's name. */
function nameOf(address: string): string {
  return `${hashOf("sha256", address).slice(0, 32)}.json`;
}
