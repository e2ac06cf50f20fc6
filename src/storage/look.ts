import type { Host } from "../lib/host.ts";
import { retried } from "./faults.ts";
import type { Storage, StoredObject } from "./storage.ts";

/** What a storage says of an object (size, etag) without its bytes being read; undefined where there is none. */
export async function lookAt(
  host: Host,
  { storage, key, version, called }: { storage: Storage; key: string; version?: string | undefined; called: string },
): Promise<Omit<StoredObject, "stream"> | undefined> {
  const found = await retried(host, `cannot look into ${called}`, () => storage.read(key, { version }));
  found?.stream.destroy();
  return found;
}

/** An etag without its quotation marks and the sign of a weak one. */
export function bareEtag(etag: string): string {
  return etag.replace(/^W\//, "").replaceAll('"', "");
}
