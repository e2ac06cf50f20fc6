import { crc32, deflateRawSync } from "node:zlib";

/** A `.npy` file of format version 1. */
export function npy(descr: string, shape: readonly number[], body: Uint8Array, fortran = false): Buffer {
  const said = descr.startsWith("[") ? descr : `'${descr}'`;
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
  const text = `{'descr': ${said}, 'fortran_order': ${fortran ? "True" : "False"}, 'shape': ${tuple}, }`;
  const header = `${text}${" ".repeat(63 - ((10 + text.length) % 64))}\n`;
  const lead = Buffer.from("\x93NUMPY\x01\x00\x00\x00", "latin1");
  lead.writeUInt16LE(header.length, 8);
  return Buffer.concat([lead, Buffer.from(header, "latin1"), body]);
}

export interface Tensor {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly body: Uint8Array;
}

/** A safetensors file; `offsets` takes the place of where a tensor truly lies. */
export function safetensors(
  tensors: Readonly<Record<string, Tensor>>,
  metadata: Readonly<Record<string, string>> = {},
  offsets: Readonly<Record<string, readonly [number, number]>> = {},
): Buffer {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let at = 0;
  for (const [name, { dtype, shape, body }] of Object.entries(tensors)) {
    header[name] = { dtype, shape, data_offsets: offsets[name] ?? [at, at + body.length] };
    at += body.length;
  }
  const text = Buffer.from(JSON.stringify(header));
  const lead = Buffer.alloc(8);
  lead.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([lead, text, ...Object.values(tensors).map(({ body }) => body)]);
}

/** A ZIP file as `numpy.savez` writes it (stored) or `savez_compressed` (packed). */
export function zip(members: Readonly<Record<string, Uint8Array>>, packed = false): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(members)) {
    const body = packed ? deflateRawSync(bytes) : Buffer.from(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(packed ? 8 : 0, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(packed ? 8 : 0, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    list.push(entry, Buffer.from(name));
    parts.push(local, Buffer.from(name), body);
    at += local.length + name.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(members).length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...list, end]);
}

/** 64-bit floats as they lie in a file. */
export function doubles(...values: readonly number[]): Buffer {
  return Buffer.from(Float64Array.from(values).buffer);
}

/** 32-bit floats as they lie in a file. */
export function floats(...values: readonly number[]): Buffer {
  return Buffer.from(Float32Array.from(values).buffer);
}
