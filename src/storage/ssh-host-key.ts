import { readFile } from "node:fs/promises";
import { isSystemError, UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import type { SshSettings } from "./ssh-config.ts";
import {
  fingerprint,
  judgeKey,
  type KnownHost,
  keyType,
  knownName,
  knownTypes,
  parseKnownHosts,
} from "./ssh-known-hosts.ts";
import type { RemoteConfig } from "./table.ts";

/** How a server's key is checked, and which kinds of key to ask it for. */
export interface HostKeys {
  readonly algorithms: readonly string[];
  /** The reason not to go on; undefined where the key is the server's. */
  refusal(key: Buffer): UserError | undefined;
}

const algorithms = [
  "ssh-ed25519",
  "ecdsa-sha2-nistp256",
  "ecdsa-sha2-nistp384",
  "ecdsa-sha2-nistp521",
  "rsa-sha2-512",
  "rsa-sha2-256",
  "ssh-rsa",
];

/** Reads the known_hosts files, and the lines in the environment's MODELGATE_SSH_KNOWN_HOSTS. */
export async function hostKeys(
  host: Host,
  remote: RemoteConfig,
  settings: SshSettings,
  port: number,
): Promise<HostKeys> {
  const entries: KnownHost[] = parseKnownHosts(host.env["MODELGATE_SSH_KNOWN_HOSTS"] ?? "");
  for (const file of settings.knownHosts) {
    try {
      entries.push(...parseKnownHosts(await readFile(file, "utf8")));
    } catch (error) {
      if (!isSystemError(error, "ENOENT", "ENOTDIR")) host.log.warning(`${file} cannot be read: it is left out`);
    }
  }
  const name = settings.hostKeyAlias?.toLowerCase() ?? knownName(settings.hostName, port);
  // OpenSSH takes a key that is known of the host whatever its port, too.
  const names = settings.hostKeyAlias === undefined && port !== 22 ? [name, settings.hostName.toLowerCase()] : [name];
  const types = names.flatMap((one) => knownTypes(entries, one));
  const isKnown = (algorithm: string): boolean =>
    types.includes(algorithm) || (algorithm.startsWith("rsa-") && types.includes("ssh-rsa"));
  return {
    algorithms: [...algorithms.filter(isKnown), ...algorithms.filter((one) => !isKnown(one))],
    refusal(key) {
      const verdicts = names.map((one) => judgeKey(entries, one, key));
      if (verdicts.includes("revoked")) return revoked(remote, name, key);
      const [verdict, byHost] = verdicts;
      if (verdict === "known" || (verdict === "unknown" && byHost === "known")) return undefined;
      if (settings.strict === "no" || (settings.strict === "accept-new" && verdict === "unknown")) {
        host.log.warning(
          `The host key of ${name} (${fingerprint(key)}) is not checked: StrictHostKeyChecking says so.`,
        );
        return undefined;
      }
      return verdict === "changed" ? changed(remote, name, key) : unknown(remote, name, key);
    },
  };
}

function unknown(remote: RemoteConfig, name: string, key: Buffer): UserError {
  return new UserError(`the host key of ${name} is not known: ${keyType(key)} ${fingerprint(key)}`, {
    where: { file: remote.origin },
    fix:
      "If that is the server's fingerprint, add this line to ~/.ssh/known_hosts or to the environment's " +
      `MODELGATE_SSH_KNOWN_HOSTS:\n  ${name} ${keyType(key)} ${key.toString("base64")}`,
  });
}

function changed(remote: RemoteConfig, name: string, key: Buffer): UserError {
  return new UserError(
    `${name} shows another host key than the known one, ${keyType(key)} ${fingerprint(key)}: it may be another server`,
    {
      where: { file: remote.origin },
      fix: "Ask whoever runs the server. If its key was changed, replace its line in known_hosts.",
    },
  );
}

function revoked(remote: RemoteConfig, name: string, key: Buffer): UserError {
  return new UserError(`the host key of ${name}, ${fingerprint(key)}, is marked as revoked in known_hosts`, {
    where: { file: remote.origin },
    fix: "Ask whoever runs the server for its new key.",
  });
}
