import { lookup as lookupWithCallback } from "node:dns";
import { lookup } from "node:dns/promises";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { UserError } from "./errors.ts";

const inner = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  inner.addSubnet(net, bits, "ipv4");
}
for (const [net, bits] of [
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  // Has an address of IPv4 within it.
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  inner.addSubnet(net, bits, "ipv6");
}

/**
 * Whether all addresses of a host are the public internet's, and none this machine's, its network's or a cloud's metadata
 * service. A name that cannot be resolved counts as public: nothing can be asked of it.
 */
export async function isPublicHost(hostname: string): Promise<boolean> {
  const name = hostname.replace(/^\[|\]$/g, "");
  if (name === "") return false;
  if (isIP(name) !== 0) return isPublicAddress(name);
  try {
    return (await lookup(name, { all: true })).every(({ address }) => isPublicAddress(address));
  } catch {
    return true;
  }
}

/** A `lookup` for connections that fails for what is not public; `allowed` are names that may have any address. */
export function lookupPublic(allowed: readonly string[]): LookupFunction {
  return (hostname, options, callback) => {
    lookupWithCallback(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error !== null || first === undefined) callback(error, "", 0);
      else if (!allowed.includes(hostname) && !found.every(({ address }) => isPublicAddress(address))) {
        callback(new UserError(`${hostname} is a server of this machine or its network`), "", 0);
      } else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublicAddress(mapped);
  return !inner.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
