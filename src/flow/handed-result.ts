import { z } from "zod";
import { UserError } from "../lib/errors.ts";
import { digestOf } from "../lib/hashing.ts";
import type { Bench } from "./bench.ts";
import { fileName, folder, readHandover, writeHandover } from "./handover.ts";
import type { ModelPlan } from "./plan.ts";

/** A result is at most a run record with its lock. */
const longest = 64 * 1024 * 1024;

/** What came of running code for a judgement, which is kept for later steps and for the job that publishes. */
export interface ResultKind<T> {
  /** `base-run`, `re-evaluation`, `commands`. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
}

/**
 * Hands on what came of running code for one model. `from` is all that decides about the result: who asks for it with
 * anything else finds nothing.
 */
export async function handResult<T>(
  bench: Bench,
  { model }: ModelPlan,
  { name }: ResultKind<T>,
  from: unknown,
  result: T,
): Promise<void> {
  const file = `results/${fileName(model.name)}.${name}.json`;
  await writeHandover(bench.root, file, `${JSON.stringify({ from: digestOf(from), result })}\n`);
}

/** What an earlier step or job handed on for exactly this; it may come from a job that ran a stranger's code. */
export async function handedResult<T>(
  bench: Bench,
  { model }: ModelPlan,
  { name, schema }: ResultKind<T>,
  from: unknown,
): Promise<T | undefined> {
  const file = `results/${fileName(model.name)}.${name}.json`;
  const text = await readHandover(bench.root, file, longest);
  if (text === undefined) return undefined;
  try {
    const handed = z.strictObject({ from: z.string(), result: z.unknown() }).parse(JSON.parse(text));
    if (handed.from === digestOf(from)) return schema.parse(handed.result);
    bench.host.log.debug(`${folder}/${file} is of something else: it is not used`);
    return undefined;
  } catch (cause) {
    throw new UserError(`${folder}/${file} is not what a measuring job leaves`, {
      cause,
      fix: "Run the measuring job of this very workflow run again.",
    });
  }
}
