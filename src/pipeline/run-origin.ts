import { z } from "zod";
import type { RunOrigin } from "./run-cache.ts";

const Origin = z.strictObject({
  schema: z.literal("modelgate/run-origin/1"),
  started: z.iso.datetime(),
  seconds: z.number().nonnegative(),
  peakMemory: z.int().positive().exactOptional(),
  origin: z.json(),
});

/** Reads how a result came to be; undefined where the text is nothing of the kind. */
export function parseOrigin(text: string): RunOrigin | undefined {
  try {
    const { schema: _schema, ...origin } = Origin.parse(JSON.parse(text));
    return origin;
  } catch {
    return undefined;
  }
}
