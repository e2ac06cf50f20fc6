import { open } from "node:fs/promises";
import { isMapping } from "../values.ts";
import { type ArraySource, sizeOf } from "./arrays.ts";
import { readFileFrom } from "./byte-reader.ts";
import { numberElement, opaqueElement } from "./element.ts";

/** Tens of thousands of tensors take less: bytes. The format's own limit is 100 MB, which no parser takes lightly. */
const longestHeader = 32 * 1024 * 1024;

const types: Readonly<Record<string, string>> = {
  BOOL: "bool",
  U8: "uint8",
  I8: "int8",
  U16: "uint16",
  I16: "int16",
  U32: "uint32",
  I32: "int32",
  U64: "uint64",
  I64: "int64",
  F16: "float16",
  BF16: "bfloat16",
  F8_E5M2: "float8_e5m2",
  F8_E4M3: "float8_e4m3",
  F32: "float32",
  F64: "float64",
};

/** The tensors of a safetensors file by name, and what its author wrote beside them. */
interface Tensors {
  readonly tensors: ReadonlyMap<string, ArraySource>;
  readonly metadata: unknown;
}

/** Reads the header; every offset in it is checked against the file before a byte is read there. */
export async function readSafetensors(file: string): Promise<Tensors> {
  const { header, start, end } = await headerOf(file);
  const tensors = new Map<string, ArraySource>();
  const { __metadata__: metadata = {}, ...entries } = header;
  for (const [name, entry] of Object.entries(entries)) {
    tensors.set(name, tensorOf(file, name, entry, start, end));
  }
  return { tensors, metadata };
}

function tensorOf(file: string, name: string, entry: unknown, start: number, end: number): ArraySource {
  const { dtype, shape, data_offsets: offsets } = isMapping(entry) ? entry : {};
  if (typeof dtype !== "string" || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) {
    throw new Error(`its header says nothing usable of the tensor ${name.slice(0, 100)}`);
  }
  const [from = 0, to = 0] = offsets;
  const size = sizeOf(shape);
  const known = types[dtype] === undefined ? undefined : numberElement(types[dtype], true);
  const bytes = known?.bytes ?? (size === 0 ? 1 : (to - from) / size);
  if (to < from || start + to > end || size * bytes !== to - from) {
    throw new Error(`the tensor ${name.slice(0, 100)} does not lie where its header says`);
  }
  const element = known ?? (Number.isInteger(bytes) ? opaqueElement(dtype.slice(0, 40), bytes) : undefined);
  return {
    type: `${known?.name ?? dtype.slice(0, 40)} [${shape.join(", ")}]`,
    shape,
    fortran: false,
    bytes,
    fields: element === undefined ? [] : [{ name: "", offset: 0, element }],
    ...(element === undefined ? { unreadable: `its type ${dtype.slice(0, 40)} is not read` } : {}),
    open: () => readFileFrom(file, start + from, start + to),
  };
}

async function headerOf(file: string): Promise<{ header: Record<string, unknown>; start: number; end: number }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const lead = Buffer.alloc(8);
    if ((await handle.read(lead, 0, 8, 0)).bytesRead < 8) throw new Error("it is too short");
    const length = lead.readBigUInt64LE();
    if (length > longestHeader || Number(length) > size - 8) throw new Error(`its header has ${length} bytes`);
    const text = Buffer.alloc(Number(length));
    await handle.read(text, 0, text.length, 8);
    const header: unknown = JSON.parse(text.toString("utf8"));
    if (!isMapping(header)) throw new Error("its header is no object");
    return { header, start: 8 + text.length, end: size };
  } finally {
    await handle.close();
  }
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.length <= 64 && value.every((one) => Number.isSafeInteger(one) && one >= 0);
}
