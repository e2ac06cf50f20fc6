export const id = 7324;
export const ids = [7324];
export const modules = {
  /***/
  78997: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        D: () => (
          /* binding */
          openParquet
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_vm_ = __webpack_require__(30714);
      var errors = __webpack_require__(18175);
      ;
      const longest = 2e4;
      const call = new external_node_vm_.Script("body()");
      const context = (0, external_node_vm_.createContext)({ body: void 0 });
      function withinTime(body) {
        let result;
        context["body"] = () => {
          result = { value: body() };
        };
        try {
          call.runInContext(context, { timeout: longest });
        } catch (cause) {
          if (!(0, errors.Or)(cause, "ERR_SCRIPT_EXECUTION_TIMEOUT"))
            throw cause;
          throw new Error("a page of it cannot be decoded", { cause });
        } finally {
          context["body"] = void 0;
        }
        if (result === void 0)
          throw new Error("a page of it cannot be decoded");
        return result.value;
      }
      ;
      function walkRuns(reader, width, count) {
        let ones = 0;
        for (let seen = 0; seen < count; ) {
          const header = varInt(reader);
          const packed = header % 2 === 1;
          const run = packed ? (header - 1) / 2 * 8 : header / 2;
          const left = count - seen;
          if (run > left + (packed ? 7 : 0))
            throw new Error(`a run says it has ${run} values of ${left}`);
          if (width === 1)
            ones += packed ? packedOnes(reader, Math.min(run, left)) : run * (reader.view.getUint8(reader.offset) & 1);
          reader.offset += packed ? run / 8 * width : width + 7 >> 3;
          seen += run;
        }
        return ones;
      }
      function packedOnes({ view, offset }, bits) {
        let ones = 0;
        for (let bit = 0; bit < bits; bit++)
          ones += view.getUint8(offset + (bit >> 3)) >> (bit & 7) & 1;
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
      ;
      const mostValues = 1 << 24;
      const mostBytes = 1 << 30;
      const unbounded = /* @__PURE__ */ new Set(["DELTA_BYTE_ARRAY"]);
      async function* columnPages(bytes, rows, decoder, optional) {
        const { parquetHeader, readPage } = await Promise.all(
          /* import() */
          [__webpack_require__.e(3969), __webpack_require__.e(9211)]
        ).then(__webpack_require__.bind(__webpack_require__, 89211));
        const { convert } = await __webpack_require__.e(
          /* import() */
          9234
        ).then(__webpack_require__.bind(__webpack_require__, 69234));
        const reader = { view: viewOf(bytes), offset: 0 };
        let dictionary;
        for (let seen = 0; seen < rows && reader.offset < bytes.length - 1; ) {
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
            const { data } = withinTime(() => readPage(start, page.header, plain, void 0, void 0, 0));
            dictionary = data === void 0 ? void 0 : withinTime(() => convert(data, decoder));
            continue;
          }
          if (values > rows - seen)
            throw new Error(`its pages have more values than the row group's ${rows} rows`);
          if (values > 0) {
            checkRuns(page.header, page.bytes, decoder, optional);
            yield withinTime(() => readPage(start, page.header, plain, dictionary, void 0, 0)).data ?? [];
          } else if (header.compressed_page_size === 0)
            throw new Error("a page is empty");
          seen += values;
        }
      }
      function valuesOf({ data_page_header, data_page_header_v2, dictionary_page_header }) {
        return data_page_header?.num_values ?? data_page_header_v2?.num_values ?? dictionary_page_header?.num_values ?? 0;
      }
      async function unpacked(header, bytes, { codec, compressors }) {
        const { decompressPage } = await __webpack_require__.e(
          /* import() */
          3969
        ).then(__webpack_require__.bind(__webpack_require__, 83969));
        const second = header.data_page_header_v2;
        const levels = second === void 0 ? 0 : second.definition_levels_byte_length + second.repetition_levels_byte_length;
        if (!(levels >= 0) || levels > bytes.length || levels > header.uncompressed_page_size)
          throw new Error("a page is shorter than its levels");
        const packed = second === void 0 || second.is_compressed !== false;
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
            ...second === void 0 ? {} : { data_page_header_v2: { ...second, is_compressed: false } }
          }
        };
      }
      function checkRuns(header, bytes, decoder, optional) {
        const { data_page_header: first, data_page_header_v2: second } = header;
        const page = first ?? second;
        if (page === void 0)
          throw new Error(`a page is a ${header.type}`);
        if (unbounded.has(page.encoding))
          throw new Error(`its encoding ${page.encoding} is not read`);
        const view = viewOf(bytes);
        let at = second?.repetition_levels_byte_length ?? 0;
        let there = page.num_values;
        if (optional) {
          const levels = { view, offset: second === void 0 ? 4 : at };
          there = walkRuns(levels, 1, page.num_values);
          at = second === void 0 ? 4 + view.getUint32(0, true) : at + second.definition_levels_byte_length;
        }
        if (second !== void 0 && second.num_values - second.num_nulls !== there)
          throw new Error("a page's nulls are not as many as it says");
        if (!/^(RLE|(PLAIN|RLE)_DICTIONARY)$/.test(page.encoding))
          return;
        if (decoder.type === "BOOLEAN" || page.encoding === "RLE" && second !== void 0) {
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
      ;
      const longestFooter = 64 * 1024 * 1024;
      async function openParquet(file) {
        const { parquetSchema } = await __webpack_require__.e(
          /* import() */
          6567
        ).then(__webpack_require__.bind(__webpack_require__, 16567));
        const { compressors } = await __webpack_require__.e(
          /* import() */
          138
        ).then(__webpack_require__.bind(__webpack_require__, 20138));
        const { DEFAULT_PARSERS } = await __webpack_require__.e(
          /* import() */
          9234
        ).then(__webpack_require__.bind(__webpack_require__, 69234));
        const handle = await (0, promises_.open)(file);
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
            if (group === void 0)
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
                  parsers: { ...DEFAULT_PARSERS, ...parsers }
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
              }
            };
          });
          return { groups, columns, close: () => handle.close() };
        } catch (error) {
          await handle.close();
          throw error;
        }
      }
      const parsers = {
        timestampFromMilliseconds: Number,
        timestampFromMicroseconds: (micros) => Number(micros) / 1e3,
        timestampFromNanoseconds: (nanos) => Number(nanos) / 1e6,
        dateFromDays: (days) => days * 864e5
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
        if (first === void 0)
          throw new Error(`the column ${name} is missing in a row group`);
        return first;
      }
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
        const { parquetMetadata } = await __webpack_require__.e(
          /* import() */
          6567
        ).then(__webpack_require__.bind(__webpack_require__, 16567));
        if (buffer.byteLength < 12)
          throw new Error("it is too short");
        const tail = new DataView(await buffer.slice(buffer.byteLength - 8, buffer.byteLength));
        const length = tail.getUint32(0, true);
        if (tail.getUint32(4, true) !== 827474256)
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
          }
        };
      }
    })
  ),
  /***/
  17324: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readParquet: () => (
          /* binding */
          readParquet
        )
        /* harmony export */
      });
      var _parquet_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78997);
      async function readParquet(file, into, signal) {
        const parquet = await (0, _parquet_file_js__WEBPACK_IMPORTED_MODULE_0__.D)(file);
        try {
          const columns = parquet.columns.map((column) => ({ column, into: into.column(column.name) }));
          for (const [group, rows] of parquet.groups.entries()) {
            for (const { column, into: builder } of columns) {
              if (builder === void 0)
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
        } finally {
          await parquet.close();
        }
      }
      function addAll(data, kind, column) {
        for (let index = 0; index < data.length; index++) {
          const value = data[index];
          if (value === null || value === void 0)
            continue;
          if (kind === "text" || kind === "boolean")
            column.add({ kind, text: String(value) });
          else
            column.add({ kind, value: Number(value) });
        }
      }
    })
  )
};
