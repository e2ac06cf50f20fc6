import { Worker } from "node:worker_threads";
import type { ObjectName } from "./digest.ts";
import { objectHash } from "./object-hash.ts";

/** The hash of one object, fed in order. */
export interface PartHash {
  /** Takes these bytes over, whose memory is nobody else's; resolves when they have been read. */
  update(pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<void>;
  /** Ends it: lower-case hex digits. */
  hex(): Promise<string>;
}

/** A thread that hashes beside the network: on one alone, both would take the sum of their times. */
export interface HashThread {
  start(algorithm: ObjectName["algorithm"]): PartHash;
  /** Objects that are being hashed. */
  readonly busy: number;
  close(): Promise<void>;
}

// Text and no file of its own, so that it is in the bundle wherever that stands.
const source = `
const { parentPort } = require("node:worker_threads");
const { createHash } = require("node:crypto");
const hashes = new Map();
parentPort.on("message", ({ hash, algorithm, pieces }) => {
  if (pieces !== undefined) {
    if (!hashes.has(hash)) hashes.set(hash, createHash(algorithm));
    for (const piece of pieces) {
      hashes.get(hash).update(piece);
      // Freed at once: to collect it as garbage takes a quarter of a large object's time.
      piece.buffer.transfer?.(0);
    }
    parentPort.postMessage("");
    return;
  }
  parentPort.postMessage((hashes.get(hash) ?? createHash(algorithm)).digest("hex"));
  hashes.delete(hash);
});
`;

interface Waiting {
  readonly resolve: (hex: string) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread; it ends by `close`, and keeps no process alive. */
export function openHashThread(): HashThread {
  const worker = new Worker(source, { eval: true, execArgv: [], env: {}, stdout: false });
  // Answers come in the order of the questions.
  const waiting: Waiting[] = [];
  let failed: Error | undefined;
  let started = 0;
  let busy = 0;
  worker.unref();
  worker.on("message", (hex: string) => {
    waiting.shift()?.resolve(hex);
    if (waiting.length === 0) worker.unref();
  });
  const fail = (error: Error): void => {
    failed = error;
    for (const one of waiting.splice(0)) one.reject(error);
  };
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("the thread that hashes has ended")));

  const ask = (message: object, pieces: readonly Uint8Array<ArrayBuffer>[] = []): Promise<string> =>
    new Promise((resolve, reject) => {
      if (failed !== undefined) {
        reject(failed);
        return;
      }
      waiting.push({ resolve, reject });
      worker.ref();
      worker.postMessage(
        message,
        pieces.map((piece) => piece.buffer),
      );
    });

  return {
    get busy() {
      return busy;
    },
    start(algorithm) {
      if (algorithm === "md5-dos2unix") return here(algorithm);
      const hash = started++;
      busy++;
      return {
        async update(pieces) {
          await ask({ hash, algorithm, pieces }, pieces);
        },
        hex() {
          busy--;
          return ask({ hash, algorithm });
        },
      };
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** On this thread: what only our own code can hash. */
function here(algorithm: ObjectName["algorithm"]): PartHash {
  const hash = objectHash(algorithm);
  return {
    async update(pieces) {
      for (const piece of pieces) hash.update(piece);
    },
    hex: async () => hash.hex(),
  };
}
