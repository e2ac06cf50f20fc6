import type { Pairs } from "./comparison.ts";

/** One element of an array: how wide it is, and how a pair of them is compared. */
export interface Element {
  /** `float32`, `int64`, `text of 12`. */
  readonly name: string;
  readonly bytes: number;
  /** Significant digits that its numbers have. */
  readonly digits?: number;
  /** Its value as a number, a whole number or a text. */
  read(view: DataView, at: number): number | bigint | string;
}

/** Adds a pair of elements, whatever they are; a number and a whole number compare as numbers. */
export function addPair(
  pairs: Pairs,
  a: number | bigint | string,
  b: number | bigint | string,
  index: number | undefined,
): void {
  if (typeof a === "number" && typeof b === "number") pairs.number(a, b, index);
  else if (typeof a === "bigint" && typeof b === "bigint") pairs.bigint(a, b, index);
  else if (typeof a === "string" || typeof b === "string") pairs.text(String(a), String(b), index);
  else pairs.number(Number(a), Number(b), index);
}

type Read = (view: DataView, at: number, little: boolean) => number | bigint;

const numbers: Readonly<Record<string, readonly [bytes: number, read: Read, digits?: number]>> = {
  bool: [1, (view, at) => view.getUint8(at)],
  uint8: [1, (view, at) => view.getUint8(at)],
  int8: [1, (view, at) => view.getInt8(at)],
  uint16: [2, (view, at, little) => view.getUint16(at, little)],
  int16: [2, (view, at, little) => view.getInt16(at, little)],
  uint32: [4, (view, at, little) => view.getUint32(at, little)],
  int32: [4, (view, at, little) => view.getInt32(at, little)],
  uint64: [8, (view, at, little) => view.getBigUint64(at, little)],
  int64: [8, (view, at, little) => view.getBigInt64(at, little)],
  float16: [2, (view, at, little) => halfFloat(view.getUint16(at, little)), 5],
  bfloat16: [2, (view, at, little) => brainFloat(view.getUint16(at, little)), 4],
  float8_e5m2: [1, (view, at) => halfFloat(view.getUint8(at) << 8), 3],
  float8_e4m3: [1, (view, at) => smallFloat(view.getUint8(at)), 3],
  float32: [4, (view, at, little) => view.getFloat32(at, little), 8],
  float64: [8, (view, at, little) => view.getFloat64(at, little), 17],
};

/** A number by its usual name; undefined where that is none. */
export function numberElement(name: string, little: boolean): Element | undefined {
  const found = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
  if (found === undefined) return undefined;
  const [bytes, read, digits] = found;
  return { name, bytes, ...(digits === undefined ? {} : { digits }), read: (view, at) => read(view, at, little) };
}

/** Two numbers, shown as one; a pair of them differs by its larger part. */
export function complexElement(part: Element): Element {
  return {
    name: `complex${part.bytes * 16}`,
    bytes: part.bytes * 2,
    read: (view, at) => `${part.read(view, at)}+${part.read(view, at + part.bytes)}j`,
  };
}

/** Bytes that stand for no number: their hex digits, of which the first are shown. */
export function opaqueElement(name: string, bytes: number): Element {
  return {
    name,
    bytes,
    read: (view, at) => Buffer.from(view.buffer, view.byteOffset + at, bytes).toString("hex"),
  };
}

/** IEEE half precision: 5 bits of exponent, 10 of fraction. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const word = new DataView(new ArrayBuffer(4));

/** The upper half of a 32-bit float. */
function brainFloat(bits: number): number {
  word.setUint16(0, bits);
  return word.getFloat32(0);
}

/** 4 bits of exponent, 3 of fraction, no infinities (E4M3FN). */
function smallFloat(bits: number): number {
  const sign = bits & 0x80 ? -1 : 1;
  const exponent = (bits >> 3) & 15;
  const fraction = bits & 7;
  if (exponent === 15 && fraction === 7) return Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -9;
  return sign * (1 + fraction / 8) * 2 ** (exponent - 7);
}
