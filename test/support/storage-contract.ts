import { afterAll, beforeAll, describe } from "vitest";
import type { Host } from "../../src/lib/host.ts";
import type { Storage, Written } from "../../src/storage/storage.ts";
import { bytesContract } from "./storage-contract-bytes.ts";
import { faultsContract } from "./storage-contract-faults.ts";
import { keysContract } from "./storage-contract-keys.ts";
import { reach } from "./storage-tools.ts";

/** What a user writes to reach a far side. */
export interface Address {
  readonly url: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A server that runs, with an empty place to write to. */
export interface FarSide extends Address {
  /** Puts an object at a key below `url` by other means, where the storage itself does not write. */
  readonly put?: (key: string, bytes: Buffer) => Promise<void>;
  /** The same place with a credential that the server refuses, what the message names it by, and what it never shows. */
  readonly refused?: Address & { readonly names: RegExp; readonly secrets: readonly string[] };
  /** A bucket, container or folder root that is not there, and what the message says of it. */
  readonly missing?: Address & { readonly says: RegExp };
  /** The same place as everybody may read it, opened with `anonymous`. */
  readonly open?: Address;
  stop(): Promise<void>;
}

export interface Traits {
  readonly writes: boolean;
  readonly lists: boolean;
  readonly removes: boolean;
  readonly ranges: boolean;
  /** `read` tells an etag and honours one. */
  readonly etags: boolean;
  readonly versions: boolean;
  /** More keys than one page of a listing holds, a multiple of 7; 1,099 without it. */
  readonly page?: number;
}

/** A folder of one test alone, with the storage that users get for its URL. */
export interface Place {
  /** Its name below the server's URL. */
  readonly folder: string;
  readonly storage: Storage;
  put(key: string, bytes: Buffer): Promise<Written>;
}

export type NewPlace = (host?: Partial<Host>) => Promise<Place>;

/** What every storage does, shown against a real server. The server starts once; each test has a folder of its own. */
export function storageContract(name: string, start: () => Promise<FarSide>, traits: Traits): void {
  describe(name, () => {
    let far: FarSide;
    let folders = 0;
    beforeAll(async () => {
      far = await start();
    });
    afterAll(() => far.stop());

    /** A new folder on the server, with the storage that users get for its URL. */
    const place: NewPlace = async (host) => {
      folders += 1;
      const folder = `case-${folders}`;
      const storage = await reach({ ...far, url: `${far.url}/${folder}` }, host);
      return {
        folder,
        storage,
        put: async (key, bytes) => {
          if (traits.writes) return storage.write(key, { bytes });
          await far.put?.(`${folder}/${key}`, bytes);
          return {};
        },
      };
    };

    bytesContract(place, traits);
    keysContract(place, traits);
    faultsContract(() => far, place, traits);
  });
}
