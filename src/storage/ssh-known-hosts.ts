import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { matchesPatterns } from "./ssh-config.ts";

/** One line of a known_hosts file. */
export interface KnownHost {
  readonly marker: "revoked" | "cert-authority" | undefined;
  /** Patterns separated by commas, or one hashed name. */
  readonly hosts: string;
  readonly type: string;
  /** In base64. */
  readonly key: string;
}

/** The lines that hold keys; what cannot be read is left out, as OpenSSH does. */
export function parseKnownHosts(text: string): KnownHost[] {
  const found: KnownHost[] = [];
  for (const line of text.split(/\r?\n/)) {
    const fields = line.trim().split(/[ \t]+/);
    if (fields[0]?.startsWith("#") || fields.length < 3) continue;
    const marker = fields[0]?.startsWith("@") ? fields.shift()?.slice(1) : undefined;
    const [hosts, type, key] = fields;
    if (marker !== undefined && marker !== "revoked" && marker !== "cert-authority") continue;
    if (hosts === undefined || type === undefined || key === undefined) continue;
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(key) || keyType(Buffer.from(key, "base64")) !== type) continue;
    found.push({ marker, hosts, type, key });
  }
  return found;
}

/** The type that a public key names at its own beginning. */
export function keyType(key: Buffer): string | undefined {
  if (key.length < 4) return undefined;
  const length = key.readUInt32BE(0);
  return length <= 64 && key.length >= 4 + length ? key.toString("latin1", 4, 4 + length) : undefined;
}

/** A host as known_hosts writes it. */
export function knownName(host: string, port: number): string {
  return port === 22 ? host.toLowerCase() : `[${host.toLowerCase()}]:${port}`;
}

export type Verdict = "known" | "unknown" | "changed" | "revoked";

/** What the files say of a key that a server shows; other keys of the host are `changed` only if of the same type. */
export function judgeKey(entries: readonly KnownHost[], name: string, key: Buffer): Verdict {
  const shown = key.toString("base64");
  const own = entries.filter(({ hosts }) => isFor(hosts, name));
  const same = own.filter((one) => sameKey(one, shown));
  if (same.some(({ marker }) => marker === "revoked")) return "revoked";
  const keys = own.filter(({ marker }) => marker === undefined);
  if (same.some(({ marker }) => marker === undefined)) return "known";
  return keys.some(({ type }) => type === keyType(key)) ? "changed" : "unknown";
}

/** Types of keys that are known of a host: the server is asked for one of these first. */
export function knownTypes(entries: readonly KnownHost[], name: string): string[] {
  return entries.filter(({ hosts, marker }) => marker === undefined && isFor(hosts, name)).map(({ type }) => type);
}

/** As OpenSSH shows it: SHA256 in base64 without padding. */
export function fingerprint(key: Buffer): string {
  return `SHA256:${createHash("sha256").update(key).digest("base64").replace(/=+$/, "")}`;
}

function sameKey(entry: KnownHost, shown: string): boolean {
  return entry.key.replace(/=+$/, "") === shown.replace(/=+$/, "");
}

function isFor(hosts: string, name: string): boolean {
  if (!hosts.startsWith("|")) return matchesPatterns(hosts.split(","), name);
  const [, salt, hash] = /^\|1\|([^|]+)\|([^|,]+)$/.exec(hosts) ?? [];
  if (salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, "base64");
  const actual = createHmac("sha1", Buffer.from(salt, "base64")).update(name).digest();
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
