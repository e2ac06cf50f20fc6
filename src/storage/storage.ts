import type { Readable } from "node:stream";

/**
 * Moves bytes by key. Keys use `/`, are relative, and never contain `..`. A request that fails for the user's fault
 * throws a `UserError`, one that another attempt may mend a `TransientError` (faults.ts), and anything else is a bug.
 */
export interface Storage {
  /** For people and logs: scheme, bucket or folder; never a credential. */
  readonly url: string;
  exists(key: string, version?: string): Promise<boolean>;
  /**
   * The object, or undefined where there is none; one request, not repeated here. Whoever asks for it reads `stream` to
   * its end or destroys it. A cut connection rejects while reading.
   */
  read(key: string, options?: ReadOptions): Promise<StoredObject | undefined>;
  /** Writes whole or not at all; an object that is there already is replaced. */
  write(key: string, body: Body): Promise<Written>;
  /**
   * An address at which anybody who has it may read the object, as `type`, for so many seconds and no longer than the
   * credential itself lasts. Absent where the kind of storage has no such addresses; a `UserError` where the credential cannot
   * sign one.
   */
  readonly presign?: (key: string, how: { readonly seconds: number; readonly type: string }) => Promise<string>;
  /** Takes an object away; one that is not there is no error. Absent where the kind of storage has no such request. */
  readonly remove?: (key: string) => Promise<void>;
  /**
   * Keys below a prefix (which ends in `/` or is empty), without that prefix; pages as it goes. A storage that keeps no
   * listing (http) throws a `UserError`: ask `lists` first.
   */
  list(prefix: string): AsyncIterable<string>;
  readonly lists: boolean;
  /** How many requests it bears at once, where somebody says: DVC's `jobs`, or what the kind of storage can take. */
  readonly parallel?: number | undefined;
  /** How often it has asked for fewer requests until now. */
  readonly complaints?: () => number;
  /** The same storage below a prefix. */
  at(prefix: string): Storage;
  /** Lets go of what stays open between requests; the storage is not used afterwards. */
  close(): Promise<void>;
}

export interface ReadOptions {
  /** A version by the storage's own name: S3's and Azure's version id, GCS's generation. */
  readonly version?: string | undefined;
  /** Bytes `start` to `end`, both counted in. A storage without ranges gives the whole: see `StoredObject.range`. */
  readonly range?: { readonly start: number; readonly end: number } | undefined;
  /** Answer only if the object still has this etag; a `TransientError` where it has another by now. */
  readonly etag?: string | undefined;
}

export interface StoredObject {
  readonly stream: Readable;
  /** Bytes of the whole object, where the storage says. */
  readonly size?: number | undefined;
  /** The part that `stream` holds; undefined where it holds the whole object. */
  readonly range?: { readonly start: number; readonly end: number } | undefined;
  /** As the storage writes it, without quotation marks. */
  readonly etag?: string | undefined;
  readonly version?: string | undefined;
}

/** What a storage says of an object that it has just taken. */
export interface Written {
  readonly etag?: string | undefined;
  readonly version?: string | undefined;
}

/** Either bytes or a file on disk, opened anew for each attempt. */
export type Body = { readonly bytes: Uint8Array } | { readonly file: string; readonly size: number };
