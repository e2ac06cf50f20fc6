import type { Host } from "../lib/host.ts";
import { attempts, backOff, exhausted, retried, TransientError } from "./faults.ts";
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
    ...(storage.remove === undefined
      ? {}
      : { remove: (key) => retried(host, `cannot remove from ${url}`, async () => storage.remove?.(key), failed) }),
    list: (prefix) => listed(host, storage, prefix, failed),
    at: (prefix) => retrying(host, storage.at(prefix), jobs),
  };
}

/** A listing that failed is begun anew, and what it gave already is left out; each new key is headway. */
async function* listed(
  host: Host,
  storage: Storage,
  prefix: string,
  failed: (error: TransientError) => void,
): AsyncIterable<string> {
  const given = new Set<string>();
  let before = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      for await (const key of storage.list(prefix)) {
        if (given.has(key)) continue;
        given.add(key);
        yield key;
      }
      return;
    } catch (error) {
      host.signal.throwIfAborted();
      if (!(error instanceof TransientError)) throw error;
      failed(error);
      if (given.size > before) attempt = 1;
      before = given.size;
      if (attempt >= attempts) throw exhausted(`cannot list ${storage.url}`, error);
      await host.sleep(backOff(host, error, attempt));
    }
  }
}
