import { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { passed } from "../lib/young-memory.ts";
import { attempts, TransientError } from "../storage/faults.ts";
import { lineFault } from "../storage/http-faults.ts";

/** Bytes whose memory is nobody else's, so that another thread may take it over. */
export type Piece = Uint8Array<ArrayBuffer>;

/** A way through an object's bytes that goes on where it was cut off. */
export interface Line {
  /**
   * The `length` bytes from `start` on; fewer come only where the object ends and its size is not known. `until` is the
   * byte before which a connection opened for them may end.
   */
  take(start: number, length: number, until: number): Promise<Piece[]>;
  close(): Promise<void>;
}

/** What is open already, at byte 0. */
export interface Opened {
  /** Bytes that were read of it; each is taken out as it is handed on. */
  readonly head: Uint8Array[];
  readonly stream: Readable;
  /** The head is all handed on. */
  readonly handedOn?: () => void;
}

interface LineOptions {
  /** Opens a connection at a byte; undefined where it can be read only from the start. */
  readonly open: ((start: number, until: number) => Promise<Readable>) | undefined;
  readonly first?: Opened;
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
  let chunks: AsyncIterator<Chunk> | undefined = first === undefined ? undefined : following(first);
  let left: Chunk | undefined;
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

  async function next(start: number, until: number): Promise<Chunk | undefined> {
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
    async take(start, length, until) {
      const pieces: Piece[] = [];
      let got = 0;
      let failures = 0;
      let failedAt = 0;
      while (got < length) {
        options.check();
        try {
          const chunk = await next(start + got, until);
          if (chunk === undefined) {
            if (size === undefined) return pieces;
            throw new TransientError(`the connection ended after ${start + got} of ${size} bytes`);
          }
          const taken = chunk.bytes.subarray(0, length - got);
          pieces.push(owned(taken, chunk.own));
          left =
            taken.length < chunk.bytes.length ? { ...chunk, bytes: chunk.bytes.subarray(taken.length) } : undefined;
          got += taken.length;
          at += taken.length;
          options.moved(taken.length);
          passed(taken.length);
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
      return pieces;
    },
  };
}

interface Chunk {
  readonly bytes: Uint8Array;
  /** Whether its stream gives memory away with it. */
  readonly own: boolean;
}

async function* following(first: Opened): AsyncGenerator<Chunk> {
  const { head } = first;
  for (let bytes = head.shift(); bytes !== undefined; bytes = head.shift()) yield { bytes, own: false };
  first.handedOn?.();
  // A socket is read into new memory each time, which nobody else knows; other streams may keep what they give.
  const own = first.stream instanceof IncomingMessage;
  for await (const bytes of first.stream as AsyncIterable<Uint8Array>) yield { bytes, own };
}

/** The bytes themselves where they are all of their memory, else a copy. */
function owned(bytes: Uint8Array, own: boolean): Piece {
  const { buffer } = bytes;
  const alone = own && buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return alone ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
