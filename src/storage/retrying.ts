import type { Host } from "../lib/host.ts";
import { retried } from "./faults.ts";
import type { Storage } from "./storage.ts";

/**
 * The same storage, with each request tried again where it failed in passing. `read` is left as it is: whoever reads the
 * stream knows how far it came. `jobs` is the most that the remote's owner wants at once.
 */
export function retrying(host: Host, storage: Storage, jobs?: number): Storage {
  const { url } = storage;
  return {
    ...storage,
    parallel: jobs ?? storage.parallel,
    exists: (key, version) => retried(host, `cannot look into ${url}`, () => storage.exists(key, version)),
    write: (key, body) => retried(host, `cannot write to ${url}`, () => storage.write(key, body)),
    at: (prefix) => retrying(host, storage.at(prefix), jobs),
  };
}
