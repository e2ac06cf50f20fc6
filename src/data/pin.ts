import type { Where } from "../lib/errors.ts";

/** What Git holds of a piece of data: its exact version by digest, and the file that says so. */
export interface Pin {
  /** Where the data stands in the workspace, relative to the repository's root, `/` between parts. */
  readonly path: string;
  readonly source: "dvc";
  /** The `.dvc` or `dvc.lock` file that pins it, relative to the root, and the stage in it. */
  readonly file: string;
  readonly stage?: string;
  /** `md5:<hex>` or `md5:<hex>.dir`. */
  readonly digest: string;
  readonly bytes?: number;
  readonly files?: number;
  readonly executable?: boolean;
  /** false: the bytes are in Git or nowhere, never in cache or remote. */
  readonly cache: boolean;
  readonly push: boolean;
  /** A remote of its own, by name. */
  readonly remote?: string;
  /** Where the pin stands in `file`, for messages. */
  readonly where?: Where;
  /** Why its bytes cannot be moved although Git names them: said when somebody asks for them, not before. */
  readonly unsupported?: string;
}
