import { z } from "zod";

/** `md5:<hex>`, `md5:<hex>.dir` (a directory in DVC's form), both with `md5-dos2unix` for DVC 2, or `sha256:<hex>`. */
export const Digest = z
  .string()
  .regex(/^(md5(-dos2unix)?:[0-9a-f]{32}(\.dir)?|sha256:[0-9a-f]{64})$/, "a digest such as md5:…");

/** A path below the repository's root, `/` between its parts; never absolute, never through `..`. */
export const RepoPath = z
  .string()
  .min(1)
  .max(4096)
  // One expression, so that the published schemas say the same.
  .regex(/^(?!\/)(?![A-Za-z]:)(?!([\s\S]*[\\/])?\.\.([\\/]|$))/, "expected a path inside the repository");

/** A file or directory by content; `files` counts what a directory holds. */
export const FileDigest = z.strictObject({
  path: RepoPath,
  digest: Digest,
  bytes: z.int().nonnegative(),
  files: z.int().nonnegative().exactOptional(),
});

export type FileDigest = z.infer<typeof FileDigest>;
