import { UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import type { Kind, RemoteConfig } from "./table.ts";

/** Options that every remote of DVC has; those that only tune DVC itself change nothing here. */
const common = ["url", "jobs", "checksum_jobs", "verify", "no_traverse", "listobjects", "worktree", "version_aware"];

/** What DVC can open and this cannot. */
const unsupportedSchemes = ["hdfs", "webdav", "webdavs", "gdrive"];

/** The scheme of a URL in lower case; a bare path is a `file`. */
export function schemeOf(url: string): string {
  return /^([A-Za-z][\w+.-]+):\/\//.exec(url)?.[1]?.toLowerCase() ?? "file";
}

/** The kind of storage that opens a scheme; one that there is not is told by name. */
export function requireKind(kinds: readonly Kind[], remote: RemoteConfig, scheme: string): Kind {
  const kind = kinds.find((one) => one.schemes.includes(scheme));
  if (kind !== undefined) return kind;
  const where = { file: remote.origin };
  const known = kinds.flatMap((one) => one.schemes);
  if (unsupportedSchemes.includes(scheme)) {
    throw new UserError(`the remote \`${remote.name}\` is a \`${scheme}://\` one, which modelgate cannot open`, {
      where,
      fix: `Storages: a local path, ${known.map((one) => `${one}://`).join(", ")}.`,
    });
  }
  const near = nearest(scheme, known);
  throw new UserError(`the remote \`${remote.name}\` has a URL that begins with \`${scheme}://\``, {
    where,
    fix:
      near === undefined
        ? `Storages: a local path, ${known.map((one) => `${one}://`).join(", ")}.`
        : `Did you mean \`${near}://\`?`,
  });
}

/** Refuses options that this kind of storage does not have, or that modelgate does not honour. */
export function checkOptions(kind: Kind, remote: RemoteConfig): void {
  const known = [...common, ...kind.options];
  for (const name of Object.keys(remote.options)) {
    if (known.includes(name)) continue;
    const unsupported = kind.unsupported.includes(name);
    const near = nearest(name, known);
    const where = remote.places?.[name] ?? { file: remote.origin };
    throw new UserError(
      unsupported
        ? `the option \`${name}\` of the remote \`${remote.name}\` is not supported by modelgate`
        : `unknown option \`${name}\` of the remote \`${remote.name}\``,
      {
        where,
        fix:
          !unsupported && near !== undefined
            ? `Did you mean \`${near}\`?`
            : `Valid options: ${kind.options.join(", ")}.`,
      },
    );
  }
}
