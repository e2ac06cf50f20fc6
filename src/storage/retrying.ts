import type { Host } from "../lib/host.ts";
import { retried, type TransientError } from "./faults.ts";
import type { Storage } from "./storage.ts";

/**
 * The same storage, with each request tried again where it failed in passing. `read` is left as it is: whoever reads the
 * stream knows how far it came. `jobs` is the most that the remote's owner wants at once.
 */
export function retrying(host: Host, storage: Storage, jobs?: number): Storage {
  const { url } = storage;
  let complaints = 0;
  const failed = (error: TransientError): void => {
    if (error.slowDown) complaints++;
  };
  return {
    ...storage,
    parallel: jobs ?? storage.parallel,
    complaints: () => complaints,
    exists: (key, version) => retried(host, `cannot look into ${url}`, () => storage.exists(key, version), failed),
    write: (key, body) => retried(host, `cannot write to ${url}`, () => storage.write(key, body), failed),
    at: (prefix) => retrying(host, storage.at(prefix), jobs),
  };
}
