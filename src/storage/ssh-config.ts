import { readdir, readFile } from "node:fs/promises";
import { homedir, userInfo } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { isSystemError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";

/** What `~/.ssh/config` and `/etc/ssh/ssh_config` say of one host, as far as it is needed here. */
export interface SshSettings {
  readonly hostName: string;
  readonly port: number | undefined;
  readonly user: string | undefined;
  readonly identityFiles: readonly string[];
  /** Keys of the agent are left out where the configuration names the ones to use. */
  readonly identitiesOnly: boolean;
  /** The agent's socket; undefined where there is none. */
  readonly agent: string | undefined;
  readonly knownHosts: readonly string[];
  readonly strict: "yes" | "accept-new" | "no";
  readonly hostKeyAlias: string | undefined;
  /** A way through another host, which is not taken here. */
  readonly proxy: string | undefined;
}

type Directive = readonly [name: string, values: readonly string[]];

/** Reads both files; the first value of a name counts, as in OpenSSH. `system` is the file for all users. */
export async function sshSettings(host: Host, name: string, system = "/etc/ssh/ssh_config"): Promise<SshSettings> {
  const home = host.env["HOME"] || homedir();
  const folder = join(home, ".ssh");
  const found: Directive[] = [];
  for (const file of [join(folder, "config"), system]) {
    found.push(...(await directivesFor(host, file, file === system ? dirname(system) : folder, name, 0)));
  }
  const all = (key: string): readonly (readonly string[])[] => found.filter(([one]) => one === key).map(([, v]) => v);
  const first = (key: string): string | undefined => all(key)[0]?.[0];
  const files = (key: string, otherwise: readonly string[]): readonly string[] => all(key)[0] ?? otherwise;
  const port = Number(first("port"));
  const hostName = expand(first("hostname") ?? name, { h: name, n: name });
  const user = first("user");
  const tokens = { h: hostName, n: name, d: home, u: localUser(host), r: user ?? "", p: first("port") ?? "22" };
  const path = (text: string): string => resolve(folder, expand(text.replace(/^~(?=\/|$)/, home), tokens));
  const strict = first("stricthostkeychecking")?.toLowerCase();
  const agent = first("identityagent") ?? "SSH_AUTH_SOCK";
  return {
    hostName,
    port: port > 0 && port < 65_536 ? port : undefined,
    user,
    identityFiles: [...new Set(all("identityfile").map(([file = ""]) => path(file)))],
    identitiesOnly: first("identitiesonly")?.toLowerCase() === "yes",
    agent:
      agent === "SSH_AUTH_SOCK" ? host.env["SSH_AUTH_SOCK"] || undefined : agent === "none" ? undefined : path(agent),
    knownHosts: [
      ...files("userknownhostsfile", ["~/.ssh/known_hosts", "~/.ssh/known_hosts2"]),
      ...files("globalknownhostsfile", [join(dirname(system), "ssh_known_hosts")]),
    ]
      .filter((file) => file.toLowerCase() !== "none")
      .map(path),
    strict: strict === "no" || strict === "off" ? "no" : strict === "accept-new" ? "accept-new" : "yes",
    hostKeyAlias: first("hostkeyalias"),
    proxy: [first("proxyjump"), first("proxycommand")].find((one) => one !== undefined && one.toLowerCase() !== "none"),
  };
}

/** Who runs this, as OpenSSH would log in where nobody says as whom. */
export function localUser(host: Host): string {
  const named = host.env["LOGNAME"] || host.env["USER"];
  if (named) return named;
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}

async function directivesFor(
  host: Host,
  file: string,
  folder: string,
  name: string,
  depth: number,
): Promise<Directive[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (!isSystemError(error, "ENOENT", "ENOTDIR")) host.log.warning(`${file} cannot be read: it is left out`);
    return [];
  }
  const found: Directive[] = [];
  let applies = true;
  for (const [key, values] of parseSshConfig(text)) {
    if (key === "host") applies = matchesPatterns(values, name);
    else if (key === "match") {
      applies = values.length === 1 && values[0]?.toLowerCase() === "all";
      if (!applies) host.log.debug(`${file}: a Match block is left out (only \`Match all\` is read)`);
    } else if (applies && key === "include" && depth < 16) {
      for (const pattern of values) {
        const wanted = resolve(folder, pattern.replace(/^~(?=\/|$)/, dirname(folder)));
        for (const one of await glob(wanted)) found.push(...(await directivesFor(host, one, folder, name, depth + 1)));
      }
    } else if (applies) found.push([key, values]);
  }
  return found;
}

/** Lines as names in lower case and their values; quotation marks keep spaces together. */
export function parseSshConfig(text: string): Directive[] {
  const found: Directive[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, key, rest = ""] = /^\s*([A-Za-z]\w*)(?:\s*=\s*|\s+)(.*)$/.exec(line) ?? [];
    if (key === undefined) continue;
    const values = [...rest.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
    const comment = values.findIndex((one) => one.startsWith("#"));
    found.push([key.toLowerCase(), comment === -1 ? values : values.slice(0, comment)]);
  }
  return found;
}

/** OpenSSH's pattern list: any pattern matches and none behind a `!` does. */
export function matchesPatterns(patterns: readonly string[], name: string): boolean {
  const matches = (pattern: string): boolean => wildcard(pattern).test(name);
  if (patterns.some((one) => one.startsWith("!") && matches(one.slice(1)))) return false;
  return patterns.some((one) => !one.startsWith("!") && matches(one));
}

function wildcard(pattern: string): RegExp {
  // Several stars are one: they would only make the search longer.
  const escaped = pattern.replace(/\*+/g, "*").replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "is");
}

async function glob(path: string): Promise<string[]> {
  if (!/[*?]/.test(basename(path))) return [path];
  try {
    const names = (await readdir(dirname(path))).sort();
    return names.filter((name) => wildcard(basename(path)).test(name)).map((name) => join(dirname(path), name));
  } catch {
    return [];
  }
}

function expand(text: string, tokens: Readonly<Record<string, string>>): string {
  return text.replace(/%(.)/g, (whole, token: string) => (token === "%" ? "%" : (tokens[token] ?? whole)));
}
