import type { Where } from "../lib/errors.ts";
import type { Manifest } from "./manifest.ts";

/** What Git holds of a piece of data: its exact version by digest, and the file that says so. */
export interface Pin {
  /** Where the data stands in the workspace, relative to the repository's root, `/` between parts. */
  readonly path: string;
  readonly source: "dvc" | "lfs";
  /** The `.dvc` or `dvc.lock` file that pins it, or the Git LFS pointer itself, relative to the root. */
  readonly file: string;
  /** The stage in a `dvc.lock`. */
  readonly stage?: string;
  /** `md5:<hex>`, `md5:<hex>.dir`, `md5-dos2unix:…` (DVC 2) or `sha256:<hex>` (Git LFS). */
  readonly digest: string;
  readonly bytes?: number;
  readonly files?: number;
  readonly executable?: boolean;
  /** false: the bytes are in Git or nowhere, never in cache or remote. */
  readonly cache: boolean;
  readonly push: boolean;
  /** A remote of its own, by name. */
  readonly remote?: string;
  /** Where the bytes come from, where that is not a DVC remote asked by digest. */
  readonly origin?: Origin;
  /** A directory's files, where Git itself lists them (cloud-versioned remotes): no listing is fetched. */
  readonly manifest?: Manifest;
  /** Where the pin stands in `file`, for messages. */
  readonly where?: Where;
  /** Why its bytes cannot be moved although Git names them: said when somebody asks for them, not before. */
  readonly unsupported?: string;
}

/** A place that a pin names beside its digest. What arrives from it is verified like anything else. */
export type Origin =
  /** A remote that keeps files by their names (`version_aware`, `worktree`). */
  | {
      readonly kind: "cloud";
      readonly remote: string;
      /** Below the remote's URL. */
      readonly key: string;
      readonly version?: string;
      readonly etag?: string;
    }
  /** `dvc import`: a path in another Git repository at a commit, Git's own file or DVC's. */
  | { readonly kind: "repository"; readonly url: string; readonly rev: string; readonly path: string }
  /** `dvc import-url`: a URL, or `remote://name/path`. */
  | { readonly kind: "url"; readonly url: string; readonly etag?: string; readonly version?: string };
