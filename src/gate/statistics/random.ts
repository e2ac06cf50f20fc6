import { createHash } from "node:crypto";

/** A stream of random numbers that is the same for the same seed on every machine. */
export interface Random {
  /** From 0 to 2³² − 1. */
  uint32(): number;
  /** A whole number from 0 to `n` − 1, for n up to 2³²; no value is likelier than another by more than n / 2³². */
  below(n: number): number;
}

/** Chris Doty-Humphrey's sfc32 (PractRand, 2010), started from the text's SHA-256. */
export function randomOf(seed: string): Random {
  const digest = createHash("sha256").update(seed).digest();
  let a = digest.readInt32LE(0);
  let b = digest.readInt32LE(4);
  let c = digest.readInt32LE(8);
  let counter = 1;
  const uint32 = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let step = 0; step < 12; step += 1) uint32();
  return { uint32, below: (n) => Math.floor(uint32() * (n / 4294967296)) };
}
