import type { ByteReader } from "./byte-reader.ts";
import type { Comparison, Pairs } from "./comparison.ts";
import { addPair, type Element } from "./element.ts";

/** Bytes read at a time from each side, if an element is no larger. */
const chunkBytes = 1 << 20;
/** A larger element is no number and no text that anybody reads: bytes. */
const widest = 1 << 20;
/** More than this no file's arrays unpack to that a report is made of: bytes. */
export const mostBytes = 64e9;

/** A field of an array's elements: the whole element, or a member of a structure. */
export interface Field {
  /** Empty for the whole element. */
  readonly name: string;
  /** Where it begins in the element: bytes. */
  readonly offset: number;
  readonly element: Element;
}

/** An array in a file: what it is, and its bytes when they are asked for. */
export interface ArraySource {
  /** `float32 [128, 64]`. */
  readonly type: string;
  readonly shape: readonly number[];
  /** The first index runs fastest. */
  readonly fortran: boolean;
  /** Bytes of one element. */
  readonly bytes: number;
  readonly fields: readonly Field[];
  /** Why its values cannot be read, if so. */
  readonly unreadable?: string;
  open(): Promise<ByteReader>;
}

/** How many elements a shape holds; an error where that is beyond all reason. */
export function sizeOf(shape: readonly number[]): number {
  const size = shape.reduce((product, length) => product * length, 1);
  if (!Number.isSafeInteger(size) || size > 2 ** 40) throw new Error(`an array of shape [${shape.join(", ")}]`);
  return size;
}

/** Compares two arrays element by element, a chunk of each in memory at a time. */
export async function compareArrays(
  into: Comparison,
  name: string,
  a: ArraySource,
  b: ArraySource,
  signal: AbortSignal,
): Promise<void> {
  if (a.type !== b.type) into.retyped(name, a.type, b.type);
  const unreadable = a.unreadable ?? b.unreadable ?? tooLarge(a) ?? tooLarge(b);
  if (unreadable !== undefined) {
    into.uncompared(`${name}: ${unreadable}`);
    return;
  }
  if (a.shape.join() !== b.shape.join()) return;
  const size = sizeOf(a.shape);
  if (a.fortran !== b.fortran && a.shape.filter((length) => length > 1).length > 1) {
    into.retyped(name, orderOf(a), orderOf(b));
    into.uncompared(`${name}: its values are not compared, only one side keeps them column by column`);
    return;
  }
  const fields = pairedFields(into, name, a, b);
  const [left, right] = [await a.open(), await b.open()];
  const chunk = Math.max(1, Math.floor(chunkBytes / Math.max(a.bytes, b.bytes)));
  try {
    for (let start = 0; start < size; start += chunk) {
      signal.throwIfAborted();
      const amount = Math.min(chunk, size - start);
      const before = await left.take(amount * a.bytes);
      const after = await right.take(amount * b.bytes);
      // What is the same to the byte needs no look at its values.
      if (a.type === b.type && before.equals(after)) for (const { pairs } of fields) pairs.same(amount);
      else compareChunk(fields, viewOf(before), viewOf(after), { a: a.bytes, b: b.bytes, start, amount });
    }
  } finally {
    await left.close();
    await right.close();
  }
}

/** What all of its elements take: bytes. */
export function bytesIn({ bytes, shape }: ArraySource): number {
  return bytes * sizeOf(shape);
}

function tooLarge(array: ArraySource): string | undefined {
  const { bytes } = array;
  if (bytes === 0 || bytes > widest) return `its elements have ${bytes} bytes`;
  return bytesIn(array) > mostBytes ? `it has more than ${mostBytes} bytes` : undefined;
}

interface PairedField {
  readonly pairs: Pairs;
  readonly a: Field;
  readonly b: Field;
}

function pairedFields(into: Comparison, name: string, a: ArraySource, b: ArraySource): PairedField[] {
  const found: PairedField[] = [];
  for (const field of a.fields) {
    const other = b.fields.find((one) => one.name === field.name);
    if (other === undefined) continue;
    const digits = Math.min(field.element.digits ?? 17, other.element.digits ?? 17);
    const where = (index: number): string => placeOf(index, a);
    found.push({
      pairs: into.pairs(field.name === "" ? name : `${name}.${field.name}`, { digits, where }),
      a: field,
      b: other,
    });
  }
  return found;
}

function compareChunk(
  fields: readonly PairedField[],
  before: DataView,
  after: DataView,
  sizes: { a: number; b: number; start: number; amount: number },
): void {
  for (const { pairs, a, b } of fields) {
    let same = 0;
    for (let index = 0; index < sizes.amount; index++) {
      const left = a.element.read(before, index * sizes.a + a.offset);
      const right = b.element.read(after, index * sizes.b + b.offset);
      if (left === right) same += 1;
      else addPair(pairs, left, right, sizes.start + index);
    }
    pairs.same(same);
  }
}

/** `[3, 4]`: the index of an element by its place in the file. */
function placeOf(index: number, { shape, fortran }: ArraySource): string {
  let left = index;
  const place: number[] = [];
  for (const length of fortran ? shape : [...shape].reverse()) {
    place.push(left % length);
    left = Math.floor(left / length);
  }
  return `[${(fortran ? place : place.reverse()).join(", ")}]`;
}

function orderOf({ type, fortran }: ArraySource): string {
  return `${type}, ${fortran ? "column by column" : "row by row"}`;
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
