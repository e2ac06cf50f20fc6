import { z } from "zod";
import { Digest } from "../lib/schema.ts";

/** Where a file lies in a remote that keeps files by their names; the default remote where it names none. */
const Location = z.strictObject({
  remote: z.string().exactOptional(),
  key: z.string().max(4096),
  version: z.string().exactOptional(),
  etag: z.string().exactOptional(),
});

/** One file of a manifest; `path` is relative to the pin, and empty where the pin is itself a file. */
export const ManifestEntry = z.strictObject({
  path: z.string().max(4096),
  size: z.int().nonnegative().exactOptional(),
  digest: Digest,
  location: Location.exactOptional(),
});

/** What a pin resolves to: sorted by path (code units), with one digest of its own. schema/manifest.schema.json */
export const Manifest = z.strictObject({
  schema: z.literal("modelgate/manifest/1"),
  source: z.string(),
  digest: Digest,
  entries: z.array(ManifestEntry),
});

export type ManifestEntry = z.infer<typeof ManifestEntry>;
export type Manifest = z.infer<typeof Manifest>;
