import { join, posix } from "node:path";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { readTextIfThere } from "../../lib/read-if-there.ts";
import type { RemoteConfig } from "../../storage/table.ts";
import { type DvcConfig, readForeignConfig } from "../dvc-config.ts";
import type { RepositoryOrigin } from "../pin.ts";
import type { GitCommit } from "./git-commit.ts";

/** The remote in which another repository keeps the data below a path; undefined where it has none. */
export async function foreignRemote(
  host: Host,
  commit: GitCommit,
  origin: RepositoryOrigin,
  dvcRoot: string,
  own?: string,
): Promise<RemoteConfig | undefined> {
  const config = await configOf(host, commit, origin, dvcRoot);
  const { remote } = origin;
  const name = own ?? (typeof remote === "string" ? remote.toLowerCase() : config.coreRemote);
  const [first, second] = config.remotes.values();
  const found = name === undefined ? (second === undefined ? first : undefined) : config.remotes.get(name);
  if (found === undefined && name !== undefined) {
    throw new UserError(`${commit.name} has no remote \`${name}\``, { where: origin.where });
  }
  // A repository on this machine that has no remote keeps its data in its cache, where DVC finds them too.
  if (found === undefined) {
    return commit.folder === undefined ? undefined : described(config.cacheDir, {}, commit, ".dvc/cache");
  }
  const more = typeof remote === "object" ? remote : {};
  const { url = found.url, ...options } = more;
  return described(url, { ...found.options, ...options }, commit, found.name);
}

function described(
  url: string,
  options: Readonly<Record<string, string>>,
  commit: GitCommit,
  name: string,
): RemoteConfig {
  return { name: `\`${name}\` of ${commit.name}`, url, options, origin: commit.name };
}

/** Its configuration at the commit, then, for a folder of this machine, what stands there now; then what the pin says. */
async function configOf(host: Host, commit: GitCommit, origin: RepositoryOrigin, dvcRoot: string): Promise<DvcConfig> {
  const file = posix.join(dvcRoot, ".dvc/config");
  const texts = [{ config: (await commit.text(file)) ?? "", from: `${file} of ${commit.name}` }];
  const { folder } = commit;
  if (folder !== undefined) {
    for (const name of ["config", "config.local"]) {
      const path = join(folder, dvcRoot, ".dvc", name);
      const text = await readTextIfThere(path);
      if (text === undefined) continue;
      if (name === "config") texts.pop();
      texts.push({ config: text, from: path });
    }
  }
  if (typeof origin.config === "object") texts.push({ config: iniOf(origin.config, origin), from: origin.where.file });
  // Relative places mean nothing where the repository is not on this machine: they lead into a folder that is not there.
  return readForeignConfig(host, join(folder ?? "/nowhere", dvcRoot), texts);
}

/** `{core: {remote: x}, remote: {x: {url: …}}}` in the form of a file. */
function iniOf(config: Readonly<Record<string, unknown>>, origin: RepositoryOrigin): string {
  const lines: string[] = [];
  const section = (name: string, values: unknown): void => {
    lines.push(`[${quoted(name, origin)}]`);
    for (const [key, value] of Object.entries(isRecord(values) ? values : {})) {
      lines.push(`${quoted(key, origin)} = ${quoted(String(value), origin)}`);
    }
  };
  for (const [name, values] of Object.entries(config)) {
    if (name !== "remote") section(name, values);
    else
      for (const [remote, options] of Object.entries(isRecord(values) ? values : {}))
        section(`remote "${remote}"`, options);
  }
  return lines.join("\n");
}

function quoted(text: string, origin: RepositoryOrigin): string {
  const quote = text.includes('"') ? "'" : '"';
  if (!text.includes(quote) && !/[\r\n]/.test(text)) return `${quote}${text}${quote}`;
  throw new UserError(`\`repo.config\` holds a text that cannot be quoted: ${text}`, { where: origin.where });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
