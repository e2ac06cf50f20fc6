export const id = 7324;
export const ids = [7324];
export const modules = {

/***/ 78997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
;// CONCATENATED MODULE: ./build/js/data/diff/table/parquet-guard.js


/** One page takes milliseconds: after so many of them a decoder runs in circles. */
const longest = 20_000;
const call = new external_node_vm_.Script("body()");
const context = (0,external_node_vm_.createContext)({ body: undefined });
/** Runs a decoder on hostile bytes and stops it where it does not come back: only such a script can be stopped. */
function withinTime(body) {
    let result;
    context["body"] = () => {
        result = { value: body() };
    };
    try {
        call.runInContext(context, { timeout: longest });
    }
    catch (cause) {
        if (!(0,errors/* isSystemError */.Or)(cause, "ERR_SCRIPT_EXECUTION_TIMEOUT"))
            throw cause;
        throw new Error("a page of it cannot be decoded", { cause });
    }
    finally {
        context["body"] = undefined;
    }
    if (result === undefined)
        throw new Error("a page of it cannot be decoded");
    return result.value;
}

;// CONCATENATED MODULE: ./build/js/data/diff/table/parquet-runs.js
/**
 * Walks runs in Parquet's mix of run lengths and packed bits without making room for their values; a run that says it
 * is longer than what is left of `count` is an error. Returns how many of the values' lowest bits are set.
 */
function walkRuns(reader, width, count) {
    let ones = 0;
    for (let seen = 0; seen < count;) {
        const header = varInt(reader);
        const packed = header % 2 === 1;
        const run = packed ? ((header - 1) / 2) * 8 : header / 2;
        const left = count - seen;
        if (run > left + (packed ? 7 : 0))
            throw new Error(`a run says it has ${run} values of ${left}`);
        if (width === 1)
            ones += packed ? packedOnes(reader, Math.min(run, left)) : run * (reader.view.getUint8(reader.offset) & 1);
        reader.offset += packed ? (run / 8) * width : (width + 7) >> 3;
        seen += run;
    }
    return ones;
}
function packedOnes({ view, offset }, bits) {
    let ones = 0;
    for (let bit = 0; bit < bits; bit++)
        ones += (view.getUint8(offset + (bit >> 3)) >> (bit & 7)) & 1;
    return ones;
}
function varInt(reader) {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
        const byte = reader.view.getUint8(reader.offset++);
        value += (byte & 127) * scale;
        if (byte < 128)
            return value;
    }
    throw new Error("a run's length is too long");
}

;// CONCATENATED MODULE: ./build/js/data/diff/table/parquet-pages.js


/** What one page or column of one row group may be, since it is decoded as a whole: values, and bytes unpacked. */
const mostValues = 1 << 24;
const mostBytes = 1 << 30;
/** Encodings in which a few bytes stand for any amount of text. */
const unbounded = new Set(["DELTA_BYTE_ARRAY"]);
/**
 * Decodes the pages of a flat column, one after the other. A page claims its own sizes and counts, and a decoder makes room
 * for them, or runs on, before it looks whether they are there: so each claim is checked first.
 */
async function* columnPages(bytes, rows, decoder, optional) {
    const { parquetHeader, readPage } = await Promise.all(/* import() */[__webpack_require__.e(3969), __webpack_require__.e(9211)]).then(__webpack_require__.bind(__webpack_require__, 89211));
    const { convert } = await __webpack_require__.e(/* import() */ 9234).then(__webpack_require__.bind(__webpack_require__, 69234));
    const reader = { view: viewOf(bytes), offset: 0 };
    let dictionary;
    for (let seen = 0; seen < rows && reader.offset < bytes.length - 1;) {
        const header = withinTime(() => parquetHeader(reader));
        const end = reader.offset + header.compressed_page_size;
        const values = valuesOf(header);
        if (!(header.compressed_page_size >= 0) || end > bytes.length)
            throw new Error("a page is cut off");
        if (!(values >= 0) || values > mostValues)
            throw new Error(`a page says it has ${values} values`);
        if (!(header.uncompressed_page_size >= 0) || header.uncompressed_page_size > mostBytes) {
            throw new Error(`a page says it has ${header.uncompressed_page_size} bytes unpacked`);
        }
        const page = await unpacked(header, bytes.subarray(reader.offset, end), decoder);
        reader.offset = end;
        const plain = { ...decoder, codec: "UNCOMPRESSED" };
        const start = { view: viewOf(page.bytes), offset: 0 };
        if (header.type === "DICTIONARY_PAGE") {
            const { data } = withinTime(() => readPage(start, page.header, plain, undefined, undefined, 0));
            dictionary = data === undefined ? undefined : withinTime(() => convert(data, decoder));
            continue;
        }
        if (values > rows - seen)
            throw new Error(`its pages have more values than the row group's ${rows} rows`);
        if (values > 0) {
            checkRuns(page.header, page.bytes, decoder, optional);
            yield withinTime(() => readPage(start, page.header, plain, dictionary, undefined, 0)).data ?? [];
        }
        else if (header.compressed_page_size === 0)
            throw new Error("a page is empty");
        seen += values;
    }
}
function valuesOf({ data_page_header, data_page_header_v2, dictionary_page_header }) {
    return data_page_header?.num_values ?? data_page_header_v2?.num_values ?? dictionary_page_header?.num_values ?? 0;
}
/** The page as it would be without compression; of a page of version 2 only the values are compressed. */
async function unpacked(header, bytes, { codec, compressors }) {
    const { decompressPage } = await __webpack_require__.e(/* import() */ 3969).then(__webpack_require__.bind(__webpack_require__, 83969));
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
function checkRuns(header, bytes, decoder, optional) {
    const { data_page_header: first, data_page_header_v2: second } = header;
    const page = first ?? second;
    if (page === undefined)
        throw new Error(`a page is a ${header.type}`);
    if (unbounded.has(page.encoding))
        throw new Error(`its encoding ${page.encoding} is not read`);
    const view = viewOf(bytes);
    let at = second?.repetition_levels_byte_length ?? 0;
    let there = page.num_values;
    if (optional) {
        const levels = { view, offset: second === undefined ? 4 : at };
        there = walkRuns(levels, 1, page.num_values);
        at = second === undefined ? 4 + view.getUint32(0, true) : at + second.definition_levels_byte_length;
    }
    if (second !== undefined && second.num_values - second.num_nulls !== there)
        throw new Error("a page's nulls are not as many as it says");
    if (!/^(RLE|(PLAIN|RLE)_DICTIONARY)$/.test(page.encoding))
        return;
    // Booleans, and all of this encoding in pages of version 2, have a length of four bytes; the others their width in one.
    if (decoder.type === "BOOLEAN" || (page.encoding === "RLE" && second !== undefined)) {
        walkRuns({ view, offset: at + 4 }, 1, there);
        return;
    }
    const width = at < bytes.length ? view.getUint8(at) : 0;
    if (width > 32)
        throw new Error(`a dictionary's indices have ${width} bits`);
    if (width > 0)
        walkRuns({ view, offset: at + 1 }, width, there);
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/js/data/diff/table/parquet-file.js



/** A footer larger than this describes no table that is read here: bytes. */
const longestFooter = 64 * 1024 * 1024;
/** Opens a Parquet file: its footer is read, and each column's chunks when they are asked for. */
async function openParquet(file) {
    const { parquetSchema } = await __webpack_require__.e(/* import() */ 6567).then(__webpack_require__.bind(__webpack_require__, 16567));
    const { compressors } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138));
    const { DEFAULT_PARSERS } = await __webpack_require__.e(/* import() */ 9234).then(__webpack_require__.bind(__webpack_require__, 69234));
    const handle = await (0,promises_.open)(file);
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
        const groupAt = (index) => {
            const group = metadata.row_groups[index];
            if (group === undefined)
                throw new Error(`it has no row group ${index}`);
            return group;
        };
        const columns = root.children.map((column) => {
            const { element } = column;
            return {
                name: element.name,
                kind: kindOf(element, column.children.length > 0),
                async *pages(index) {
                    const { codec, type, start, end } = chunkOf(groupAt(index), element.name);
                    const decoder = {
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
                    const parts = [];
                    for (const { start, end } of chunks)
                        parts.push(new Uint8Array(await buffer.slice(start, end)));
                    return Buffer.concat(parts);
                },
            };
        });
        return { groups, columns, close: () => handle.close() };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** Times as milliseconds: no object a cell. */
const parsers = {
    timestampFromMilliseconds: Number,
    timestampFromMicroseconds: (micros) => Number(micros) / 1e3,
    timestampFromNanoseconds: (nanos) => Number(nanos) / 1e6,
    dateFromDays: (days) => days * 86_400_000,
};
function kindOf(element, hasChildren) {
    const { type, converted_type: converted = "", logical_type: logical } = element;
    const said = logical?.type ?? "";
    if (hasChildren || element.repetition_type === "REPEATED")
        return "nested";
    if (["JSON", "BSON", "VARIANT", "GEOMETRY", "GEOGRAPHY"].some((one) => one === said || one === converted))
        return "nested";
    if (said === "DECIMAL" || converted === "DECIMAL" || said === "FLOAT16")
        return "number";
    if (said === "DATE" || converted === "DATE")
        return "date";
    if (said === "TIMESTAMP" || converted.startsWith("TIMESTAMP") || type === "INT96")
        return "timestamp";
    if (type === "BOOLEAN")
        return "boolean";
    if (type === "FLOAT" || type === "DOUBLE")
        return "number";
    if (type === "INT32" || type === "INT64")
        return "integer";
    const isText = ["STRING", "ENUM", "UUID"].includes(said) || converted === "UTF8" || converted === "ENUM";
    return isText ? "text" : "binary";
}
function chunkOf(group, name) {
    const [first] = chunksOf(group, name);
    if (first === undefined)
        throw new Error(`the column ${name} is missing in a row group`);
    return first;
}
/** A nested column has a chunk for each of its leaves. */
function chunksOf(group, name) {
    return group.columns.flatMap(({ meta_data: meta }) => {
        if (meta?.path_in_schema[0] !== name)
            return [];
        const { codec, type } = meta;
        const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
        return [{ start, end: start + Number(meta.total_compressed_size), codec, type }];
    });
}
async function metadataOf(buffer) {
    const { parquetMetadata } = await __webpack_require__.e(/* import() */ 6567).then(__webpack_require__.bind(__webpack_require__, 16567));
    if (buffer.byteLength < 12)
        throw new Error("it is too short");
    const tail = new DataView(await buffer.slice(buffer.byteLength - 8, buffer.byteLength));
    const length = tail.getUint32(0, true);
    if (tail.getUint32(4, true) !== 0x31524150)
        throw new Error("it does not end in PAR1");
    if (length > longestFooter || length > buffer.byteLength - 12)
        throw new Error(`its footer has ${length} bytes`);
    const footer = await buffer.slice(buffer.byteLength - 8 - length, buffer.byteLength);
    return withinTime(() => parquetMetadata(footer, { geoparquet: false }));
}
async function bufferOf(handle) {
    const { size } = await handle.stat();
    return {
        byteLength: size,
        async slice(start, end = size) {
            const length = Math.min(end, size) - start;
            if (!(length >= 0) || length > mostBytes)
                throw new Error(`a part of ${length} bytes is asked for at ${start}`);
            const bytes = new Uint8Array(length);
            const { bytesRead } = await handle.read(bytes, 0, length, start);
            if (bytesRead < length)
                throw new Error("it ends too early");
            return bytes.buffer;
        },
    };
}


/***/ }),

/***/ 17324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParquet: () => (/* binding */ readParquet)
/* harmony export */ });
/* harmony import */ var _parquet_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78997);

/** Reads Parquet row group by row group and column by column; nested and binary columns are named and not read. */
async function readParquet(file, into, signal) {
    const parquet = await (0,_parquet_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openParquet */ .D)(file);
    try {
        const columns = parquet.columns.map((column) => ({ column, into: into.column(column.name) }));
        for (const [group, rows] of parquet.groups.entries()) {
            for (const { column, into: builder } of columns) {
                if (builder === undefined)
                    continue;
                const { kind } = column;
                if (kind === "nested" || kind === "binary") {
                    builder.opaque(kind, rows);
                    continue;
                }
                for await (const page of column.pages(group)) {
                    signal.throwIfAborted();
                    addAll(page, kind, builder);
                }
            }
            into.rows(rows);
        }
    }
    finally {
        await parquet.close();
    }
}
/** An integer beyond 2^53 becomes the nearest double: its order among the others stays. */
function addAll(data, kind, column) {
    for (let index = 0; index < data.length; index++) {
        const value = data[index];
        if (value === null || value === undefined)
            continue;
        if (kind === "text" || kind === "boolean")
            column.add({ kind, text: String(value) });
        else
            column.add({ kind, value: Number(value) });
    }
}


/***/ })

};
