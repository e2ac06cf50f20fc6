import { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { attempts, TransientError } from "../storage/faults.ts";
import { lineFault } from "../storage/http-faults.ts";

/** A way through an object's bytes that goes on where it was cut off. */
export interface Line {
  /**
   * Fills `into` with what stands from byte `start` on; fewer bytes come only where the object ends and its size is not
   * known. `until` is the byte before which a connection opened for it may end.
   */
  fill(into: Uint8Array, start: number, until: number): Promise<number>;
  close(): Promise<void>;
}

export interface LineOptions {
  /** Opens a connection at a byte; undefined where it can be read only from the start. */
  readonly open: ((start: number, until: number) => Promise<Readable>) | undefined;
  /** What is open already, at byte 0. */
  readonly first?: { readonly head: readonly Uint8Array[]; readonly stream: Readable };
  /** Bytes of the object, where they are known. */
  readonly size: number | undefined;
  /** Throws where the transfer has failed elsewhere. */
  check(): void;
  moved(bytes: number): void;
  /** Waits after a failure in passing, the `attempt`th in a row, or throws what the user is told. */
  pause(fault: TransientError, attempt: number): Promise<void>;
  /** For messages. */
  readonly url: string;
}

/** Bytes after which a failure counts as the first one again. */
const headway = 1 << 20;

/** Opens nothing before it is asked for bytes. */
export function openLine(options: LineOptions): Line {
  const { open, first, size, url } = options;
  let at = 0;
  let chunks: AsyncIterator<Uint8Array> | undefined = first === undefined ? undefined : following(first);
  let left: Uint8Array | undefined;
  /** The byte before which the connection ends. */
  let end = size;

  async function close(): Promise<void> {
    const ended = chunks;
    chunks = undefined;
    left = undefined;
    // One that nobody began to read is not ended by its iterator.
    first?.stream.destroy();
    await ended?.return?.();
  }

  async function next(start: number, until: number): Promise<Uint8Array | undefined> {
    if (chunks === undefined || at !== start) {
      await close();
      if (open === undefined) throw new TransientError("the connection was cut", { startOver: true });
      const stream = await open(start, until);
      chunks = following({ head: [], stream });
      at = start;
      end = until;
    }
    if (left !== undefined) return left;
    const { value, done } = await chunks.next();
    return done === true ? undefined : value;
  }

  return {
    close,
    async fill(into, start, until) {
      let got = 0;
      let failures = 0;
      let failedAt = 0;
      while (got < into.length) {
        options.check();
        try {
          const chunk = await next(start + got, until);
          if (chunk === undefined) {
            if (size === undefined) return got;
            throw new TransientError(`the connection ended after ${start + got} of ${size} bytes`);
          }
          const taken = chunk.subarray(0, into.length - got);
          into.set(taken, got);
          left = taken.length < chunk.length ? chunk.subarray(taken.length) : undefined;
          got += taken.length;
          at += taken.length;
          options.moved(taken.length);
        } catch (error) {
          await close().catch(() => {});
          options.check();
          const fault = lineFault(error, url);
          if (!(fault instanceof TransientError) || fault.startOver || open === undefined) throw fault;
          failures = got - failedAt >= headway ? 1 : failures + 1;
          failedAt = got;
          await options.pause(fault, Math.min(failures, attempts));
        }
      }
      // Read to its very end a connection serves the next request too.
      if (at === end && (await chunks?.next().catch(() => undefined))?.done === true) chunks = undefined;
      return got;
    },
  };
}

async function* following(first: { head: readonly Uint8Array[]; stream: Readable }): AsyncGenerator<Uint8Array> {
  yield* first.head;
  const { stream } = first;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    yield chunk;
    if (stream instanceof IncomingMessage) free(chunk);
  }
}

/**
 * Gives memory back at once that a socket was read into, which is new each time and nobody else's: to collect it as
 * garbage takes a quarter of a large object's time.
 */
function free(chunk: Buffer): void {
  const memory: ArrayBufferLike & { transfer?: (size: number) => unknown } = chunk.buffer;
  if (chunk.byteLength === memory.byteLength) memory.transfer?.(0);
}
