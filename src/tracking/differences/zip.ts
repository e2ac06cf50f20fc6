import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createInflateRaw } from "node:zlib";
import { type ByteReader, readFileFrom, readStream } from "./byte-reader.ts";

const mostMembers = 100_000;
/** Bytes of the list of members. */
const longestList = 64 * 1024 * 1024;
/** A comment of 64 KiB may stand behind the record that ends a file. */
const longestTail = 22 + 20 + 0xffff;

/** The members of a ZIP file by name, each opened when it is asked for; nothing is unpacked to disk. */
export async function readZip(file: string): Promise<Map<string, () => Promise<ByteReader>>> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { offset, length, count } = await endOf(handle, size);
    if (count > mostMembers || length > longestList || offset + length > size) {
      throw new Error(`it says it has ${count} members`);
    }
    const list = await readAt(handle, offset, length);
    const members = new Map<string, () => Promise<ByteReader>>();
    for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === 0x02014b50; ) {
      const member = memberAt(list, at);
      members.set(member.name, () => openMember(file, member));
      // The list may be longer than the file says.
      if (members.size > mostMembers) throw new Error(`it has more than ${mostMembers} members`);
      at = member.next;
    }
    return members;
  } finally {
    await handle.close();
  }
}

interface Member {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  /** Of its own header in the file. */
  readonly offset: number;
  readonly next: number;
}

/** Where the list of members stands; large files say it in a record of their own. */
async function endOf(handle: FileHandle, size: number): Promise<{ offset: number; length: number; count: number }> {
  const from = Math.max(0, size - longestTail);
  const tail = await readAt(handle, from, size - from);
  const at = tail.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (at < 0 || at + 22 > tail.length) throw new Error("it is no ZIP file");
  const said = {
    count: tail.readUInt16LE(at + 10),
    length: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  if (at < 20 || tail.readUInt32LE(at - 20) !== 0x07064b50) return said;
  const record = await readAt(handle, Number(tail.readBigUInt64LE(at - 12)), 56);
  if (record.readUInt32LE(0) !== 0x06064b50) throw new Error("its end is damaged");
  const wide = (place: number): number => Number(record.readBigUInt64LE(place));
  return { count: wide(32), length: wide(40), offset: wide(48) };
}

function memberAt(list: Buffer, at: number): Member {
  const flags = list.readUInt16LE(at + 8);
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => list.readUInt16LE(at + place));
  const nameEnd = at + 46 + (nameLength ?? 0);
  const next = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  if (next > list.length) throw new Error("its list of members is cut off");
  if (flags & 1) throw new Error("it is encrypted");
  const name = list.toString("utf8", at + 46, nameEnd);
  const wide = wideSizes(list, at, list.subarray(nameEnd, nameEnd + (extraLength ?? 0)));
  return { name, method: list.readUInt16LE(at + 10), ...wide, next };
}

/** Sizes that do not fit into four bytes stand in an extra field, those alone and in this order. */
function wideSizes(list: Buffer, at: number, extra: Buffer): { packed: number; offset: number } {
  const short = {
    size: list.readUInt32LE(at + 24),
    packed: list.readUInt32LE(at + 20),
    offset: list.readUInt32LE(at + 42),
  };
  for (let place = 0; place + 4 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
    if (extra.readUInt16LE(place) !== 1) continue;
    let value = place + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (short[key] !== 0xffffffff) continue;
      short[key] = Number(extra.readBigUInt64LE(value));
      value += 8;
    }
    break;
  }
  return { packed: short.packed, offset: short.offset };
}

async function openMember(file: string, { method, packed, offset }: Member): Promise<ByteReader> {
  const handle = await open(file);
  let start: number;
  try {
    const head = await readAt(handle, offset, 30);
    if (head.readUInt32LE(0) !== 0x04034b50) throw new Error("a member of it is not where its list says");
    start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  } finally {
    await handle.close();
  }
  if (method === 0) return readFileFrom(file, start, start + packed);
  if (method !== 8) throw new Error(`a member of it is packed by method ${method}, which is not read`);
  const raw = createReadStream(file, { start, end: Math.max(start, start + packed - 1) });
  const inflate = createInflateRaw({ chunkSize: 1 << 18 });
  raw.on("error", (error) => inflate.destroy(error));
  raw.pipe(inflate);
  return readStream(inflate, () => {
    raw.destroy();
    inflate.destroy();
  });
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await handle.read(bytes, 0, length, offset);
  if (bytesRead < length) throw new Error("it ends too early");
  return bytes;
}
