import { type FileHandle, open } from "node:fs/promises";
import type { AsyncBuffer, FileMetaData, RowGroup, SchemaElement } from "hyparquet";
import type { Cell } from "./cell.ts";
import type { ColumnBuilder, Opaque } from "./column.ts";
import { withinTime } from "./parquet-guard.ts";
import { type ColumnDecoder, columnPages, mostBytes, mostValues } from "./parquet-pages.ts";
import type { TableBuilder } from "./profile.ts";

/** A footer larger than this describes no table that is read here: bytes. */
const longestFooter = 64 * 1024 * 1024;

/** Reads Parquet row group by row group and column by column; nested and binary columns are named and not read. */
export async function readParquet(file: string, into: TableBuilder, signal: AbortSignal): Promise<void> {
  const { parquetSchema } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  const { DEFAULT_PARSERS } = await import("hyparquet/src/convert.js");
  const handle = await open(file);
  try {
    const buffer = await bufferOf(handle);
    const metadata = await metadataOf(buffer);
    const root = parquetSchema(metadata);
    const columns = root.children.map((column) => ({
      column,
      kind: kindOf(column.element, column.children.length > 0),
      into: into.column(column.element.name),
    }));
    for (const group of metadata.row_groups) {
      const rows = Number(group.num_rows);
      if (!(rows >= 0) || rows > mostValues)
        throw new Error(`a row group has ${rows} rows, at most ${mostValues} are read`);
      for (const { column, kind, into: builder } of columns) {
        if (builder === undefined) continue;
        if (kind === "nested" || kind === "binary") {
          builder.opaque(kind, rows);
          continue;
        }
        const { element } = column;
        const { codec, type, start, end } = chunkOf(group, element.name);
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
        const optional = element.repetition_type !== "REQUIRED";
        for await (const page of columnPages(bytes, rows, decoder, optional)) {
          signal.throwIfAborted();
          addAll(page, kind, builder);
        }
      }
      into.rows(rows);
    }
  } finally {
    await handle.close();
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

/** An integer beyond 2^53 becomes the nearest double: its order among the others stays. */
function addAll(data: ArrayLike<unknown>, kind: Exclude<Cell["kind"], "null">, column: ColumnBuilder): void {
  for (let index = 0; index < data.length; index++) {
    const value = data[index];
    if (value === null || value === undefined) continue;
    if (kind === "text" || kind === "boolean") column.add({ kind, text: String(value) });
    else column.add({ kind, value: Number(value) });
  }
}

function chunkOf(
  group: RowGroup,
  name: string,
): { start: number; end: number; codec: ColumnDecoder["codec"]; type: ColumnDecoder["type"] } {
  const meta = group.columns.find((column) => column.meta_data?.path_in_schema[0] === name)?.meta_data;
  if (meta === undefined) throw new Error(`the column ${name} is missing in a row group`);
  const { codec, type } = meta;
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  return { start, end: start + Number(meta.total_compressed_size), codec, type };
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
