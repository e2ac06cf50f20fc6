import { once } from "../../lib/once.ts";
import type { Storage } from "../../storage/storage.ts";
import type { Origin } from "../pin.ts";
import type { Place } from "../places.ts";
import type { Imports } from "./imports.ts";

/** A storage of which nothing but reading is asked. */
export function readOnly(url: string, read: Storage["read"], exists: Storage["exists"] = async () => true): Storage {
  const refused = async (): Promise<never> => {
    throw new Error(`${url} is only read`);
  };
  const storage: Storage = {
    url,
    read,
    exists,
    lists: false,
    list: () => {
      throw new Error(`${url} is not listed`);
    },
    write: refused,
    at: () => storage,
    close: async () => {},
  };
  return storage;
}

/** The source of an import, opened only if the places before it lack the object: another repository has to be fetched. */
export function importPlace(imports: Imports, origin: Exclude<Origin, { kind: "cloud" }>, digest: string): Place {
  const places = once(() => imports.places(origin, digest));
  const storage = readOnly(
    origin.url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//"),
    async (_key, options) => {
      for (const { storage, key, version } of await places()) {
        const found = await storage.read(key, { ...options, version });
        if (found !== undefined) return found;
      }
      return undefined;
    },
    async () => {
      for (const { storage, key, version } of await places()) if (await storage.exists(key, version)) return true;
      return false;
    },
  );
  return { storage, key: digest };
}
