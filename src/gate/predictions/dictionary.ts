import { randomInt } from "node:crypto";

/**
 * Words as bytes (UTF-8) and their codes, from 0 in the order in which they came: a million ids take no more room than they
 * have in their file, and no time to make strings of them. Both sides' columns of one name share one.
 */
export interface Dictionary {
  readonly size: number;
  /** The code of the word that stands at [from, to). */
  codeOf(bytes: Uint8Array, from: number, to: number): number;
  word(code: number): string;
  /** All words by their codes. */
  words(): readonly string[];
  /** Sorts codes by their words' bytes, in place. */
  sort(codes: Uint32Array): Uint32Array;
}

/** Of words in a table twice their number so many collide by nobody's accident. */
const mostProbes = 10_000;

export function openDictionary(): Dictionary {
  // What nobody can guess, nobody can make collide on purpose.
  const seed = randomInt(2 ** 32);
  let slots = new Int32Array(1 << 10).fill(-1);
  let hashes = new Uint32Array(1 << 9);
  let starts = new Uint32Array((1 << 9) + 1);
  let text = Buffer.allocUnsafe(1 << 13);
  let size = 0;

  const isAt = (code: number, bytes: Uint8Array, from: number, to: number): boolean => {
    const start = starts[code] ?? 0;
    if ((starts[code + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (bytes[at] !== text[start + at - from]) return false;
    return true;
  };

  const add = (bytes: Uint8Array, from: number, to: number, hash: number): void => {
    const start = starts[size] ?? 0;
    const end = start + to - from;
    if (end > text.length) {
      const larger = Buffer.allocUnsafe(Math.max(text.length * 2, end));
      larger.set(text.subarray(0, start));
      text = larger;
    }
    text.set(bytes.subarray(from, to), start);
    hashes[size] = hash;
    starts[++size] = end;
    if (size < hashes.length) return;
    hashes = grown(hashes, new Uint32Array(size * 2));
    starts = grown(starts, new Uint32Array(size * 2 + 1));
    slots = new Int32Array(size * 4).fill(-1);
    for (let code = 0; code < size; code++) {
      let slot = (hashes[code] ?? 0) & (slots.length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = code;
    }
  };

  let made: readonly string[] = [];
  const word = (code: number): string => text.toString("utf8", starts[code], starts[code + 1]);
  return {
    get size() {
      return size;
    },
    codeOf(bytes, from, to) {
      let hash = seed;
      for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      hash = (hash ^ (hash >>> 13)) >>> 0;
      const mask = slots.length - 1;
      for (let slot = hash & mask, probes = 0; ; slot = (slot + 1) & mask, probes++) {
        const code = slots[slot] ?? -1;
        if (code < 0) {
          slots[slot] = size;
          add(bytes, from, to, hash);
          return size - 1;
        }
        if (hashes[code] === hash && isAt(code, bytes, from, to)) return code;
        if (probes > mostProbes) throw new Error("its words are made to collide");
      }
    },
    word,
    words() {
      if (made.length < size) made = Array.from({ length: size }, (_, code) => word(code));
      return made;
    },
    sort(codes) {
      const keys = new Float64Array(size);
      const skip = commonStart(codes, text, starts);
      for (const code of codes) keys[code] = keyOf(text, (starts[code] ?? 0) + skip, starts[code + 1] ?? 0);
      return codes.sort((a, b) => {
        const byKey = (keys[a] ?? 0) - (keys[b] ?? 0);
        if (byKey !== 0) return byKey;
        return text.compare(text, starts[b], starts[b + 1], starts[a], starts[a + 1]);
      });
    },
  };
}

/** Six bytes as a number: most comparisons need no more. */
function keyOf(text: Buffer, from: number, end: number): number {
  let key = 0;
  for (let at = from; at < from + 6; at++) key = key * 256 + (at < end ? (text[at] ?? 0) : 0);
  return key;
}

/** How many bytes all the words begin with in common. */
function commonStart(codes: Uint32Array, text: Buffer, starts: Uint32Array): number {
  const first = starts[codes[0] ?? 0] ?? 0;
  let common = (starts[(codes[0] ?? 0) + 1] ?? 0) - first;
  for (const code of codes) {
    const start = starts[code] ?? 0;
    const length = (starts[code + 1] ?? 0) - start;
    let at = 0;
    while (at < common && at < length && text[first + at] === text[start + at]) at++;
    common = at;
  }
  return common;
}

function grown(old: Uint32Array, next: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  next.set(old);
  return next;
}
