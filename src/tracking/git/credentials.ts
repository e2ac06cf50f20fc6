import { tryGit } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";
import type { RemotePlace } from "./remote.ts";

export type ConfigPair = readonly [key: string, value: string];

/** Settings that decide how Git reaches a server; nothing else of the user's configuration is carried over. */
const reaching = "^(http\\.|credential\\.|url\\.|ssh\\.|protocol\\.|core\\.(sshcommand|askpass|gitproxy)$)";

/** How the user's own repository reaches its servers (checkout's header, credential helpers, proxies). */
export async function reachingConfig(host: Host, root: string): Promise<ConfigPair[]> {
  const args = ["config", "--local", "--includes", "-z", "--get-regexp", reaching];
  const { stdout } = await tryGit(args, { cwd: root, env: host.env });
  return stdout
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry): ConfigPair => {
      const end = entry.indexOf("\n");
      return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}

/** The forge's token as a header for the forge's own server alone; it replaces a header that checkout left. */
export function tokenConfig(host: Host, place: Pick<RemotePlace, "url">, token: string | undefined): ConfigPair[] {
  if (token === undefined || token === "") return [];
  const server = new URL(host.env["GITHUB_SERVER_URL"] ?? "https://github.com").origin;
  if (!URL.canParse(place.url) || new URL(place.url).origin !== server) return [];
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  host.log.secret(token);
  host.log.secret(basic);
  const key = `http.${server}/.extraheader`;
  return [
    [key, ""],
    [key, `AUTHORIZATION: basic ${basic}`],
  ];
}

/** Variables that would point Git at another repository than the one a command names. */
const placing = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
];

/** An environment with more configuration, never on a command line where other processes could read it. */
export function withConfig(env: Host["env"], pairs: readonly ConfigPair[]): Record<string, string | undefined> {
  const result: Record<string, string | undefined> = { ...env };
  for (const name of placing) delete result[name];
  let count = Number(env["GIT_CONFIG_COUNT"] ?? 0);
  for (const [key, value] of pairs) {
    result[`GIT_CONFIG_KEY_${count}`] = key;
    result[`GIT_CONFIG_VALUE_${count}`] = value;
    count += 1;
  }
  result["GIT_CONFIG_COUNT"] = String(count);
  return result;
}
