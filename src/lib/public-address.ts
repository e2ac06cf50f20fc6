import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

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
  if (isIP(name) !== 0) return isPublicAddress(name);
  try {
    return (await lookup(name, { all: true })).every(({ address }) => isPublicAddress(address));
  } catch {
    return true;
  }
}

function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublicAddress(mapped);
  return !inner.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
