import { readdirSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { UserError } from "../lib/errors.ts";
import type { Stage } from "./pipeline.ts";
import { placeErrors } from "./stage-place.ts";

/** What a stage takes up while it runs; memory in bytes. */
export interface Weight {
  readonly cpus: number;
  readonly gpus: number;
  readonly memory: number;
  /** Of stages that name the same one, one runs at a time. */
  readonly mutex: readonly string[];
}

/** What there is to take up. */
export type Machine = Omit<Weight, "mutex">;

/** What a stage takes up that says nothing of it. */
export const usual: Weight = { cpus: 1, gpus: 0, memory: 0, mutex: [] };

/** The weights of those stages that say something of theirs. */
export async function weightsOf(root: string, stages: readonly Stage[]): Promise<ReadonlyMap<Stage, Weight>> {
  const telling = stages.filter((stage) => stage.meta !== undefined);
  if (telling.length === 0) return new Map();
  const { weightOf } = await import("./weight-meta.ts");
  const weights = new Map<Stage, Weight>();
  for (const stage of telling) {
    try {
      weights.set(stage, weightOf(stage));
    } catch (error) {
      throw error instanceof UserError ? await placeErrors(root)(stage, error, ["meta", "modelgate"]) : error;
    }
  }
  return weights;
}

/** The machine this runs on. One without GPUs that could be counted is taken for one that has one. */
export function thisMachine(env: Readonly<Record<string, string | undefined>>): Machine {
  return { cpus: availableParallelism(), gpus: Math.max(1, gpusOf(env)), memory: totalmem() };
}

function gpusOf(env: Readonly<Record<string, string | undefined>>): number {
  const visible = env["CUDA_VISIBLE_DEVICES"];
  if (visible !== undefined) return visible.split(",").filter((one) => one.trim() !== "" && one.trim() !== "-1").length;
  try {
    return readdirSync("/dev").filter((device) => /^nvidia\d+$/.test(device)).length;
  } catch {
    // No such folder: another system.
    return 0;
  }
}

/** What of a weight the machine does not have, in words; such a stage takes all there is. */
export function beyond(weight: Weight, machine: Machine): string[] {
  const found: string[] = [];
  if (weight.cpus > machine.cpus) found.push(`${weight.cpus} CPUs (here are ${machine.cpus})`);
  if (weight.gpus > machine.gpus) found.push(`${weight.gpus} GPUs (here are ${machine.gpus})`);
  if (weight.memory > machine.memory) {
    const gib = (bytes: number): string => (bytes / 2 ** 30).toFixed(1);
    found.push(`${gib(weight.memory)} GiB of memory (here are ${gib(machine.memory)} GiB)`);
  }
  return found;
}
