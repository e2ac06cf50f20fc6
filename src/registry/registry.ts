import type { z } from "zod";
import type { VersionOverride } from "./ledger.ts";

/** One version of a model, as the registry keeps it. */
export interface Version {
  /** The registered name: `digits`, or `sub/dir:digits` for a model that lives in a directory. */
  readonly name: string;
  /** `v1.2.0`. */
  readonly version: string;
  /** The artifact's digest; empty where another tool registered the version without one. */
  readonly digest: string;
  /** The commit that holds exactly this version: its `dvc.lock` names the digest. */
  readonly commit: string;
  /** The default branch's commit it was released from, where it is another one than `commit`. */
  readonly sourceCommit?: string;
  readonly recordId?: string;
  /** The digest of the verdict document that allowed it. */
  readonly verdict?: string;
  readonly createdAt?: string;
  readonly url?: string;
}

export interface RegisterInput {
  /** The registered name without the directory. */
  readonly model: string;
  /** `.` or the model's directory below the repository's root. */
  readonly dir: string;
  /** The artifact's digest: what makes two registrations the same. */
  readonly digest: string;
  /** The commit to tag; it may be known to this clone alone, and is then pushed with the tag. */
  readonly commit: string;
  /** The default branch's commit. */
  readonly sourceCommit: string;
  readonly runId: string;
  /** The verdict document's digest. */
  readonly verdict?: string;
  /** An exact version, `v1.2.3` or `1.2.3`; else the greatest one is bumped. */
  readonly version?: string;
  /** `minor` where nothing is said; the first version is v1.0.0. */
  readonly bump?: "major" | "minor" | "patch";
  /** Where the bytes are kept, for registries that keep a link. */
  readonly artifactUrl?: string;
  /** The artifact's files, for registries that keep bytes: `path` in the repository, `file` on this disk. */
  readonly files?: readonly { readonly path: string; readonly file: string }[];
  readonly description?: string;
  /** Registered without a verdict that allows it; the ledger says so. */
  readonly ungated?: boolean;
  readonly reason?: string;
  /** Registered from a red verdict that somebody let through; the ledger says so. */
  readonly override?: z.infer<typeof VersionOverride>;
  /** Who asked: the actor's name. */
  readonly by?: string;
}

export interface PromoteMeta {
  readonly by: string;
  readonly reason?: string;
  /** A rollback is the only move that may go back to an older version. */
  readonly kind?: "promote" | "rollback";
}

export interface PromoteResult {
  /** false: the alias stands there already, or on a newer version (see `reason`). */
  readonly created: boolean;
  readonly version: Version;
  /** Where the alias stood before. */
  readonly previous?: Version;
  /** Why nothing was moved. */
  readonly reason?: string;
}

/** One move of an alias, as the registry keeps it. */
export interface Move {
  readonly alias: string;
  readonly version: string;
  /** `withdraw`: the alias was taken off this version. */
  readonly kind: "promote" | "rollback" | "withdraw";
  readonly at: string;
  readonly by?: string;
  readonly reason?: string;
}

/** Model names, versions and aliases. One file a registry, one line in `table.ts`. */
export interface Registry {
  readonly name: string;
  /** Every version that stands, oldest number first. `model` is the registered name (see `registeredName`). */
  versions(model: string): Promise<readonly Version[]>;
  /** Idempotent: a digest that is registered already is that version, with `created: false`. */
  register(input: RegisterInput): Promise<{ readonly version: Version; readonly created: boolean }>;
  /** Where each alias stands now. */
  aliases(model: string): Promise<Readonly<Record<string, Version>>>;
  /** Every move of every alias that is known, oldest first. */
  moves(model: string): Promise<readonly Move[]>;
  /** Moves an alias; never back to an older version unless `kind` is `rollback`. */
  promote(model: string, version: string, alias: string, meta: PromoteMeta): Promise<PromoteResult>;
  /** Moves an alias to the version it stood on before, or to `to`. */
  rollback(model: string, alias: string, meta: RollbackMeta): Promise<PromoteResult>;
}

interface RollbackMeta {
  readonly by: string;
  /** An exact version; else the distinct one before in the alias's history. */
  readonly to?: string;
  readonly reason?: string;
}
