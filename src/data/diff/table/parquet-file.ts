import { type FileHandle, open } from "node:fs/promises";
import type { AsyncBuffer, FileMetaData, RowGroup, SchemaElement } from "hyparquet";
import type { Cell } from "./cell.ts";
import type { Opaque } from "./column.ts";
import { withinTime } from "./parquet-guard.ts";
import { type ColumnDecoder, columnPages, mostBytes, mostValues } from "./parquet-pages.ts";

/** A footer larger than this describes no table that is read here: bytes. */
const longestFooter = 64 * 1024 * 1024;

export type ParquetKind = Exclude<Cell["kind"], "null"> | Opaque;

/** A column of a Parquet file, and its values row group by row group. */
export interface ParquetColumn {
  readonly name: string;
  readonly kind: ParquetKind;
  /** The pages of a flat column; null where a row holds nothing. */
  pages(group: number): AsyncGenerator<ArrayLike<unknown>>;
  /** The bytes of a column of any kind, packed as they stand. */
  bytes(group: number): Promise<Uint8Array>;
}

interface ParquetFile {
  /** Rows of each row group. */
  readonly groups: readonly number[];
  readonly columns: readonly ParquetColumn[];
  close(): Promise<void>;
}

/** Opens a Parquet file: its footer is read, and each column's chunks when they are asked for. */
export async function openParquet(file: string): Promise<ParquetFile> {
  const { parquetSchema } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  const { DEFAULT_PARSERS } = await import("hyparquet/src/convert.js");
  const handle = await open(file);
  try {
    const buffer = await bufferOf(handle);
    const metadata = await metadataOf(buffer);
    const root = parquetSchema(metadata);
    const groups = metadata.row_groups.map((group) => {
      const rows = Number(group.num_rows);
      if (!(rows >= 0) || rows > mostValues)
        throw new Error(`a row group has ${rows} rows, at most ${mostValues} are read`);
      return rows;
    });
    const groupAt = (index: number): RowGroup => {
      const group = metadata.row_groups[index];
      if (group === undefined) throw new Error(`it has no row group ${index}`);
      return group;
    };
    const columns = root.children.map((column): ParquetColumn => {
      const { element } = column;
      return {
        name: element.name,
        kind: kindOf(element, column.children.length > 0),
        async *pages(index) {
          const { codec, type, start, end } = chunkOf(groupAt(index), element.name);
          const decoder: ColumnDecoder = {
            pathInSchema: [element.name],
            schemaPath: [root, column],
            element,
            type,
            codec,
            compressors,
            parsers: { ...DEFAULT_PARSERS, ...parsers },
          };
          const bytes = new Uint8Array(await buffer.slice(start, end));
          yield* columnPages(bytes, groups[index] ?? 0, decoder, element.repetition_type !== "REQUIRED");
        },
        async bytes(index) {
          const chunks = chunksOf(groupAt(index), element.name);
          const parts: Uint8Array[] = [];
          for (const { start, end } of chunks) parts.push(new Uint8Array(await buffer.slice(start, end)));
          return Buffer.concat(parts);
        },
      };
    });
    return { groups, columns, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Times as milliseconds: no object a cell. */
const parsers = {
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (micros: bigint): number => Number(micros) / 1e3,
  timestampFromNanoseconds: (nanos: bigint): number => Number(nanos) / 1e6,
  dateFromDays: (days: number): number => days * 86_400_000,
};

function kindOf(element: SchemaElement, hasChildren: boolean): Exclude<Cell["kind"], "null"> | Opaque {
  const { type, converted_type: converted = "", logical_type: logical } = element;
  const said = logical?.type ?? "";
  if (hasChildren || element.repetition_type === "REPEATED") return "nested";
  if (["JSON", "BSON", "VARIANT", "GEOMETRY", "GEOGRAPHY"].some((one) => one === said || one === converted))
    return "nested";
  if (said === "DECIMAL" || converted === "DECIMAL" || said === "FLOAT16") return "number";
  if (said === "DATE" || converted === "DATE") return "date";
  if (said === "TIMESTAMP" || converted.startsWith("TIMESTAMP") || type === "INT96") return "timestamp";
  if (type === "BOOLEAN") return "boolean";
  if (type === "FLOAT" || type === "DOUBLE") return "number";
  if (type === "INT32" || type === "INT64") return "integer";
  const isText = ["STRING", "ENUM", "UUID"].includes(said) || converted === "UTF8" || converted === "ENUM";
  return isText ? "text" : "binary";
}

interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly codec: ColumnDecoder["codec"];
  readonly type: ColumnDecoder["type"];
}

function chunkOf(group: RowGroup, name: string): Chunk {
  const [first] = chunksOf(group, name);
  if (first === undefined) throw new Error(`the column ${name} is missing in a row group`);
  return first;
}

/** A nested column has a chunk for each of its leaves. */
function chunksOf(group: RowGroup, name: string): Chunk[] {
  return group.columns.flatMap(({ meta_data: meta }) => {
    if (meta?.path_in_schema[0] !== name) return [];
    const { codec, type } = meta;
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
    return [{ start, end: start + Number(meta.total_compressed_size), codec, type }];
  });
}

async function metadataOf(buffer: AsyncBuffer): Promise<FileMetaData> {
  const { parquetMetadata } = await import("hyparquet");
  if (buffer.byteLength < 12) throw new Error("it is too short");
  const tail = new DataView(await buffer.slice(buffer.byteLength - 8, buffer.byteLength));
  const length = tail.getUint32(0, true);
  if (tail.getUint32(4, true) !== 0x31524150) throw new Error("it does not end in PAR1");
  if (length > longestFooter || length > buffer.byteLength - 12) throw new Error(`its footer has ${length} bytes`);
  const footer = await buffer.slice(buffer.byteLength - 8 - length, buffer.byteLength);
  return withinTime(() => parquetMetadata(footer, { geoparquet: false }));
}

async function bufferOf(handle: FileHandle): Promise<AsyncBuffer> {
  const { size } = await handle.stat();
  return {
    byteLength: size,
    async slice(start, end = size) {
      const length = Math.min(end, size) - start;
      if (!(length >= 0) || length > mostBytes) throw new Error(`a part of ${length} bytes is asked for at ${start}`);
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, start);
      if (bytesRead < length) throw new Error("it ends too early");
      return bytes.buffer;
    },
  };
}
