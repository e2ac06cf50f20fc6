import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { formatError } from "../../src/lib/errors.ts";
import type { Host } from "../../src/lib/host.ts";
import type { ReadOptions, Storage } from "../../src/storage/storage.ts";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { testHost } from "./host.ts";
import { tempDir } from "./repo.ts";
import type { Address } from "./storage-contract.ts";

/** What the contract's larger objects have: more than one part of an upload. */
export const large = 20 * 1024 * 1024;

/** Opened as users do, by URL and options. */
export async function reach(to: Address, host: Partial<Host> = {}, more: StorageOptions = {}): Promise<Storage> {
  const { url, options = {}, env = {} } = to;
  // Servers hold the time of a signature against their own.
  return openStorage(
    testHost({ env, now: () => new Date(), ...host }),
    { name: "far", url, options, origin: ".dvc/config" },
    more,
  );
}

/** An object read to its end. */
export async function whole(storage: Storage, key: string, options?: ReadOptions) {
  const found = await storage.read(key, options);
  if (found === undefined) return undefined;
  const { stream, size, range, etag, version } = found;
  return { text: (await buffer(stream)).toString(), size, range, etag, version };
}

/** Every key below a prefix. */
export async function listed(storage: Storage, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of storage.list(prefix)) keys.push(key);
  return keys;
}

/** The error that something ends in. */
export async function failure(of: Promise<unknown>): Promise<Error> {
  const result = await of.then(
    (value) => new TypeError(`no failure but ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (!(result instanceof Error)) throw new TypeError(`thrown: ${String(result)}`);
  return result;
}

/** All that a log could show of an error. */
export function everything(error: unknown): string {
  return error instanceof Error
    ? `${formatError(error)} ${JSON.stringify(error)} ${String(error)} ${everything(error.cause)}`
    : "";
}

/** A file with these bytes, for the length of a test. */
export function fileOf(bytes: Buffer): string {
  const file = join(tempDir(), "body");
  writeFileSync(file, bytes);
  return file;
}
