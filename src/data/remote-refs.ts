import { UserError, type Where } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import type { DvcRemoteConfig } from "./dvc-config.ts";

/** A remote as its sections say it, before what it refers to is known. */
export interface RemoteEntry {
  readonly name: string;
  readonly url?: string;
  readonly options: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, Where>>;
  /** Where its URL stands, or else its heading. */
  readonly where: Where;
}

/** Follows `remote://other/path`: the other remote's URL with the path behind it, and its options under one's own. */
export function resolveRemotes(entries: ReadonlyMap<string, RemoteEntry>): Map<string, DvcRemoteConfig> {
  const found = new Map<string, DvcRemoteConfig>();
  for (const entry of entries.values()) found.set(entry.name, resolveOne(entry, entries, []));
  return found;
}

function resolveOne(
  entry: RemoteEntry,
  entries: ReadonlyMap<string, RemoteEntry>,
  within: readonly string[],
): DvcRemoteConfig {
  const { name, url, options, places, where } = entry;
  if (url === undefined) {
    throw new UserError(`the remote \`${name}\` has options but no \`url\``, {
      where,
      fix: `Say where it is: dvc remote add -f ${name} URL`,
    });
  }
  const own = { name, url, options, places, origin: where.file };
  const [, other, path = ""] = /^remote:\/\/([^/]+)\/*(.*)$/i.exec(url) ?? [];
  if (other === undefined) return own;
  if (within.includes(name)) {
    throw new UserError(`the remote \`${name}\` refers to itself: ${[...within, name].join(" → ")}`, { where });
  }
  const base = entries.get(other.toLowerCase());
  if (base === undefined) {
    const near = nearest(
      other,
      [...entries.keys()].filter((one) => one !== name),
    );
    throw new UserError(`the remote \`${name}\` refers to \`${other}\`, which there is not`, {
      where,
      fix: near === undefined ? `Add it: dvc remote add ${other} URL` : `Did you mean \`${near}\`?`,
    });
  }
  const under = resolveOne(base, entries, [...within, name]);
  return {
    name,
    // Two slashes where the other URL ends in one: so DVC writes it, and object stores tell the two apart.
    url: `${under.url}/${path}`,
    options: { ...under.options, ...options },
    places: { ...under.places, ...places },
    origin: where.file,
  };
}
