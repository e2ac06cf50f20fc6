import type { DecodedArray } from "hyparquet";
import { withinTime } from "./parquet-guard.ts";
import { type PageReader, walkRuns } from "./parquet-runs.ts";

export type ColumnDecoder = Parameters<typeof import("hyparquet/src/column.js")["readPage"]>[2];
type PageHeader = ReturnType<typeof import("hyparquet/src/column.js")["parquetHeader"]>;

/** What one page or column of one row group may be, since it is decoded as a whole: values, and bytes unpacked. */
export const mostValues = 1 << 24;
export const mostBytes = 1 << 30;

/** Encodings in which a few bytes stand for any amount of text. */
const unbounded = new Set(["DELTA_BYTE_ARRAY"]);

/**
 * Decodes the pages of a flat column, one after the other. A page claims its own sizes and counts, and a decoder makes room
 * for them, or runs on, before it looks whether they are there: so each claim is checked first.
 */
export async function* columnPages(
  bytes: Uint8Array,
  rows: number,
  decoder: ColumnDecoder,
  optional: boolean,
): AsyncGenerator<ArrayLike<unknown>> {
  const { parquetHeader, readPage } = await import("hyparquet/src/column.js");
  const { convert } = await import("hyparquet/src/convert.js");
  const reader: PageReader = { view: viewOf(bytes), offset: 0 };
  let dictionary: DecodedArray | undefined;
  for (let seen = 0; seen < rows && reader.offset < bytes.length - 1; ) {
    const header = withinTime(() => parquetHeader(reader));
    const end = reader.offset + header.compressed_page_size;
    const values = valuesOf(header);
    if (!(header.compressed_page_size >= 0) || end > bytes.length) throw new Error("a page is cut off");
    if (!(values >= 0) || values > mostValues) throw new Error(`a page says it has ${values} values`);
    if (!(header.uncompressed_page_size >= 0) || header.uncompressed_page_size > mostBytes) {
      throw new Error(`a page says it has ${header.uncompressed_page_size} bytes unpacked`);
    }
    const page = await unpacked(header, bytes.subarray(reader.offset, end), decoder);
    reader.offset = end;
    const plain: ColumnDecoder = { ...decoder, codec: "UNCOMPRESSED" };
    const start: PageReader = { view: viewOf(page.bytes), offset: 0 };
    if (header.type === "DICTIONARY_PAGE") {
      const { data } = withinTime(() => readPage(start, page.header, plain, undefined, undefined, 0));
      dictionary = data === undefined ? undefined : withinTime(() => convert(data, decoder));
      continue;
    }
    if (values > rows - seen) throw new Error(`its pages have more values than the row group's ${rows} rows`);
    if (values > 0) {
      checkRuns(page.header, page.bytes, decoder, optional);
      yield withinTime(() => readPage(start, page.header, plain, dictionary, undefined, 0)).data ?? [];
    } else if (header.compressed_page_size === 0) throw new Error("a page is empty");
    seen += values;
  }
}

function valuesOf({ data_page_header, data_page_header_v2, dictionary_page_header }: PageHeader): number {
  return data_page_header?.num_values ?? data_page_header_v2?.num_values ?? dictionary_page_header?.num_values ?? 0;
}

/** The page as it would be without compression; of a page of version 2 only the values are compressed. */
async function unpacked(
  header: PageHeader,
  bytes: Uint8Array,
  { codec, compressors }: ColumnDecoder,
): Promise<{ header: PageHeader; bytes: Uint8Array }> {
  const { decompressPage } = await import("hyparquet/src/datapage.js");
  const second = header.data_page_header_v2;
  const levels = second === undefined ? 0 : second.definition_levels_byte_length + second.repetition_levels_byte_length;
  if (!(levels >= 0) || levels > bytes.length || levels > header.uncompressed_page_size)
    throw new Error("a page is shorter than its levels");
  const packed = second === undefined || second.is_compressed !== false;
  const rest = bytes.subarray(levels);
  const size = header.uncompressed_page_size - levels;
  const values = packed ? withinTime(() => decompressPage(rest, size, codec, compressors)) : rest;
  const whole = levels === 0 ? values : new Uint8Array(levels + values.length);
  if (levels > 0) {
    whole.set(bytes.subarray(0, levels));
    whole.set(values, levels);
  }
  return {
    bytes: whole,
    header: {
      ...header,
      compressed_page_size: whole.length,
      uncompressed_page_size: whole.length,
      ...(second === undefined ? {} : { data_page_header_v2: { ...second, is_compressed: false } }),
    },
  };
}

/** Walks the runs of a page's levels and of its dictionary's indices: a few bytes may claim billions of values. */
function checkRuns(header: PageHeader, bytes: Uint8Array, decoder: ColumnDecoder, optional: boolean): void {
  const { data_page_header: first, data_page_header_v2: second } = header;
  const page = first ?? second;
  if (page === undefined) throw new Error(`a page is a ${header.type}`);
  if (unbounded.has(page.encoding)) throw new Error(`its encoding ${page.encoding} is not read`);
  const view = viewOf(bytes);
  let at = second?.repetition_levels_byte_length ?? 0;
  let there = page.num_values;
  if (optional) {
    const levels: PageReader = { view, offset: second === undefined ? 4 : at };
    there = walkRuns(levels, 1, page.num_values);
    at = second === undefined ? 4 + view.getUint32(0, true) : at + second.definition_levels_byte_length;
  }
  if (second !== undefined && second.num_values - second.num_nulls !== there)
    throw new Error("a page's nulls are not as many as it says");
  if (!/^(RLE|(PLAIN|RLE)_DICTIONARY)$/.test(page.encoding)) return;
  // Booleans, and all of this encoding in pages of version 2, have a length of four bytes; the others their width in one.
  if (decoder.type === "BOOLEAN" || (page.encoding === "RLE" && second !== undefined)) {
    walkRuns({ view, offset: at + 4 }, 1, there);
    return;
  }
  const width = at < bytes.length ? view.getUint8(at) : 0;
  if (width > 32) throw new Error(`a dictionary's indices have ${width} bits`);
  if (width > 0) walkRuns({ view, offset: at + 1 }, width, there);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
