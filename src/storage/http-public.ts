import type { LookupFunction } from "node:net";
import { lookupPublic } from "../lib/public-address.ts";

/**
 * What an agent needs to connect to public addresses alone. The address itself is looked at, since a name may have another
 * one by the time of the connection than when it was checked. A proxy that the environment names stays allowed.
 */
export function publicConnections(
  publicOnly: boolean | undefined,
  { proxyEnv = {} }: { readonly proxyEnv?: Readonly<Record<string, string>> },
): { lookup?: LookupFunction } {
  if (publicOnly !== true) return {};
  const proxies = Object.values(proxyEnv).flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : []));
  return { lookup: lookupPublic(proxies) };
}
