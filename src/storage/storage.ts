import type { Readable } from "node:stream";

/** Moves bytes by key. Keys use `/`, are relative, and never contain `..`. */
export interface Storage {
  /** For people and logs: scheme, bucket or folder; never a credential. */
  readonly url: string;
  exists(key: string): Promise<boolean>;
  /** The object's bytes, or undefined where there is none. A cut connection rejects while reading. */
  read(key: string): Promise<Readable | undefined>;
  /** Writes whole or not at all; an object that is there already is replaced. */
  write(key: string, body: Body): Promise<void>;
  /** Keys below a prefix (which ends in `/` or is empty), without that prefix; pages as it goes. */
  list(prefix: string): AsyncIterable<string>;
  /** The same storage below a prefix. */
  at(prefix: string): Storage;
}

/** Either bytes or a file on disk, opened anew for each attempt. */
export type Body = { readonly bytes: Uint8Array } | { readonly file: string; readonly size: number };
