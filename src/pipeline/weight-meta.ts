import { z } from "zod";
import { parseSize, sizePattern } from "../config/size.ts";
import { UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import type { Stage } from "./pipeline.ts";
import type { Weight } from "./weights.ts";

const name = z.string().min(1).max(200);
const Meta = z.strictObject({
  cpus: z.number().positive().exactOptional(),
  gpus: z.int().nonnegative().exactOptional(),
  memory: z.union([z.number().positive(), z.string().regex(sizePattern)]).exactOptional(),
  mutex: z.union([name, z.array(name).max(20)]).exactOptional(),
});

const Holder = z.looseObject({ modelgate: z.unknown() });

const expected: Readonly<Record<string, string>> = {
  cpus: "a number above 0, such as 4 or 0.5",
  gpus: "a whole number",
  memory: "a number of bytes, or text such as 8GB or 512MiB",
  mutex: "a name, or a list of names",
};

/** Reads `meta: {modelgate: {cpus, gpus, memory, mutex}}` of a stage; other keys of `meta` are anybody's. */
export function weightOf(stage: Stage): Weight {
  // Other things than mappings are DVC's user's own business.
  const read = Meta.safeParse(Holder.safeParse(stage.meta).data?.modelgate ?? {});
  if (!read.success) throw metaError(stage, read.error.issues[0]);
  const { cpus = 1, gpus = 0, memory = 0, mutex = [] } = read.data;
  return { cpus, gpus, memory: parseSize(memory), mutex: typeof mutex === "string" ? [mutex] : [...new Set(mutex)] };
}

function metaError(stage: Stage, issue: z.core.$ZodIssue | undefined): UserError {
  const where = { file: stage.file };
  const place = `\`meta.modelgate\` of stage ${stage.address}`;
  if (issue?.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const known = Object.keys(expected);
    const near = nearest(key, known);
    const fix = near === undefined ? `Valid keys: ${known.join(", ")}.` : `Did you mean \`${near}\`?`;
    return new UserError(`${place} has the unknown key \`${key}\``, { where, fix });
  }
  const key = String(issue?.path[0] ?? "");
  const what = expected[key] ?? `a mapping of ${Object.keys(expected).join(", ")}`;
  return new UserError(`${key === "" ? place : `\`${key}\` in ${place}`}: expected ${what}`, { where });
}
