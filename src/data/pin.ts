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
  /** An import that was never downloaded where it was made: Git holds no digest of it, and `digest` is empty. */
  readonly partial?: true;
  /** The bare text of dvc.yaml does not say where it stands: `unsupported` says why. */
  readonly unplaced?: boolean;
  /** Why its bytes cannot be moved although Git names them: said when somebody asks for them, not before. */
  readonly unsupported?: string;
}

/** A place that a pin names beside its digest. What arrives from it is verified like anything else. */
export type Origin = CloudOrigin | RepositoryOrigin | UrlOrigin;

/** A remote that keeps files by their names (`version_aware`, `worktree`). */
export interface CloudOrigin {
  readonly kind: "cloud";
  /** By name; the default one where the pin names none. */
  readonly remote?: string;
  /** The path in the repository: DVC keeps the file under it, counted from the folder that holds `.dvc`. */
  readonly path: string;
  readonly version?: string;
  readonly etag?: string;
}

/** `dvc import`: a path in another Git repository at a commit, Git's own file or DVC's. */
export interface RepositoryOrigin {
  readonly kind: "repository";
  /** As the pin writes it: a URL, or a local path. */
  readonly url: string;
  /** The commit that was imported; a branch or tag where the pin says no more. */
  readonly rev?: string;
  readonly path: string;
  /** A remote of that repository, by name or by options that change its default one. */
  readonly remote?: string | Readonly<Record<string, string>>;
  /** What the pin lays over that repository's configuration: sections and their options, or a file's path. */
  readonly config?: string | Readonly<Record<string, unknown>>;
  readonly where: Where;
}

/** `dvc import-url`: a URL, `remote://name/path`, or a local path. */
export interface UrlOrigin {
  readonly kind: "url";
  readonly url: string;
  /** What the source said of the file when it was imported: the bytes are taken only while it says so still. */
  readonly etag?: string;
  readonly checksum?: string;
  readonly version?: string;
  /** Files of a directory, by their paths below `url`. */
  readonly files?: readonly { readonly path: string; readonly etag?: string; readonly version?: string }[];
  /** DVC's options for the source's storage. */
  readonly options?: Readonly<Record<string, string>>;
  readonly where: Where;
}

/** Where a pin says what it says. */
export function whereOf(pin: Pin): Where {
  return pin.where ?? { file: pin.file };
}
