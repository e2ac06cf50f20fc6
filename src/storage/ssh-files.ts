import { open } from "node:fs/promises";
import { posix } from "node:path";
import { Readable } from "node:stream";
import type { Stats } from "ssh2";
import { UserError } from "../lib/errors.ts";
import { TransientError } from "./faults.ts";
import type { Borrowed } from "./ssh-connection.ts";
import { type Session, SftpStatus } from "./ssh-line.ts";
import type { Body, StoredObject } from "./storage.ts";

/** Bytes of one request, and how many requests of a file are under way: 2 MiB, a session's window. */
const piece = 64 * 1024;
const ahead = 32;
/** Asked for before a file's size is known. */
const firstPiece = 32 * 1024;

/** Statuses of SFTP. */
export const status = { absent: 2, denied: 3, failure: 4 } as const;

export function statusOf(error: unknown): number | undefined {
  return error instanceof SftpStatus ? error.code : undefined;
}

/**
 * Opens a file and asks for its beginning at once; undefined where there is none. Lets go of the session at its end.
 * `refusal` says what an error that comes while the stream is read is to the user.
 */
export async function readFile(
  { session, release }: Borrowed,
  path: string,
  range: { start: number; end: number } | undefined,
  refusal: (error: unknown) => unknown,
): Promise<StoredObject | undefined> {
  const { sftp, ask } = session;
  let handle: Buffer | undefined;
  const letGo = (): void => {
    release();
    if (handle !== undefined) ask<void>((done) => sftp.close(handle as Buffer, done)).catch(() => {});
  };
  try {
    handle = await ask<Buffer>((done) => sftp.open(path, "r", done));
    const opened = handle;
    const start = range?.start ?? 0;
    const beginning = readAt(session, opened, start, firstPiece);
    beginning.catch(() => {});
    const stats = await ask<Stats>((done) => sftp.fstat(opened, done));
    if (!stats.isFile()) {
      letGo();
      return undefined;
    }
    const { size } = stats;
    if (range !== undefined && start >= size) throw new UserError(`${path} is shorter than what is asked of it`);
    const end = Math.min(range?.end ?? size - 1, size - 1);
    const stream = Readable.from(told(pieces(session, opened, beginning, start, end), refusal), { objectMode: false });
    stream.once("close", letGo);
    return { stream, size, ...(range === undefined ? {} : { range: { start, end } }) };
  } catch (error) {
    letGo();
    if (statusOf(error) === status.absent) return undefined;
    throw error;
  }
}

async function* told(bytes: AsyncIterable<Buffer>, refusal: (error: unknown) => unknown): AsyncIterable<Buffer> {
  try {
    yield* bytes;
  } catch (error) {
    throw refusal(error);
  }
}

async function* pieces(
  session: Session,
  handle: Buffer,
  beginning: Promise<Buffer>,
  start: number,
  end: number,
): AsyncIterable<Buffer> {
  const first = (await beginning).subarray(0, end - start + 1);
  if (first.length > 0) yield first;
  const waiting: Promise<Buffer>[] = [];
  let asked = start + first.length;
  for (let given = asked; given <= end; ) {
    while (waiting.length < ahead && asked <= end) {
      const length = Math.min(piece, end - asked + 1);
      const next = whole(session, handle, asked, length);
      // It is awaited in its turn; one before it may have failed by then.
      next.catch(() => {});
      waiting.push(next);
      asked += length;
    }
    const bytes = await waiting.shift();
    if (bytes === undefined) return;
    given += bytes.length;
    yield bytes;
  }
}

/** So many bytes; a server may give fewer at once. */
async function whole(session: Session, handle: Buffer, position: number, length: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let given = 0; given < length; ) {
    const part = await readAt(session, handle, position + given, length - given);
    if (part.length === 0) throw new TransientError("the file became shorter while it was read");
    given += part.length;
    parts.push(part);
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

function readAt({ sftp, ask }: Session, handle: Buffer, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  return ask<Buffer>((done) =>
    sftp.read(handle, buffer, 0, length, position, (error, bytes) => done(error, buffer.subarray(0, bytes))),
  );
}

/** Writes a new file at a path that nothing has yet, and waits until the server has all of it. */
export async function writeFile(session: Session, path: string, body: Body): Promise<void> {
  const { sftp, ask } = session;
  const handle = await ask<Buffer>((done) => sftp.open(path, "wx", done));
  const waiting: Promise<void>[] = [];
  try {
    let position = 0;
    for await (const bytes of chunksOf(body)) {
      const at = position;
      const sent = ask<void>((done) => sftp.write(handle, bytes, 0, bytes.length, at, done));
      sent.catch(() => {});
      waiting.push(sent);
      position += bytes.length;
      if (waiting.length >= ahead) await waiting.shift();
    }
    await Promise.all(waiting);
  } catch (error) {
    // What is under way comes to its end first: nothing is written to a file that is gone.
    await Promise.allSettled(waiting);
    ask<void>((done) => sftp.close(handle, done)).catch(() => {});
    throw error;
  }
  // Some servers say only here that the disk is full.
  await ask<void>((done) => sftp.close(handle, done));
}

async function* chunksOf(body: Body): AsyncIterable<Buffer> {
  if ("bytes" in body) {
    const all = Buffer.from(body.bytes.buffer, body.bytes.byteOffset, body.bytes.byteLength);
    for (let at = 0; at < all.length; at += piece) yield all.subarray(at, at + piece);
    return;
  }
  const file = await open(body.file);
  try {
    for (let at = 0; at < body.size; ) {
      const buffer = Buffer.allocUnsafe(Math.min(piece, body.size - at));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
      if (bytesRead === 0) throw new Error(`${body.file} became shorter while it was uploaded`);
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Makes a folder and those above it. One that is there is fine; whether it is one shows when it is written to. */
export async function makeFolder({ sftp, ask }: Session, path: string): Promise<void> {
  const make = (one: string): Promise<void> => ask<void>((done) => sftp.mkdir(one, done));
  try {
    await make(path);
  } catch (error) {
    if (statusOf(error) === status.failure) return;
    if (statusOf(error) !== status.absent || posix.dirname(path) === path) throw error;
    await makeFolder({ sftp, ask }, posix.dirname(path));
    await make(path).catch((again: unknown) => {
      if (statusOf(again) !== status.failure) throw again;
    });
  }
}

/** Puts a file in another's place at once, where the server can; else for a moment there is none. */
export async function replace({ sftp, ask }: Session, from: string, to: string): Promise<void> {
  try {
    await ask<void>((done) => sftp.ext_openssh_rename(from, to, done));
    return;
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes("not support")) throw error;
  }
  await ask<void>((done) => sftp.unlink(to, done)).catch(() => {});
  await ask<void>((done) => sftp.rename(from, to, done));
}
