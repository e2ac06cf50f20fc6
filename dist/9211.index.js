export const id = 9211;
export const ids = [9211, 9234];
export const modules = {
  /***/
  89211: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        parquetHeader: () => (
          /* binding */
          parquetHeader
        ),
        readPage: () => (
          /* binding */
          readPage
        )
      });
      var schema = __webpack_require__(28286);
      ;
      function assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath) {
        const maxDefinitionLevel = (0, schema.mM)(schemaPath);
        if (!definitionLevels?.length && !repetitionLevels.length) {
          if (!maxDefinitionLevel || !values.length) return values;
          definitionLevels = new Array(values.length).fill(maxDefinitionLevel);
        }
        const n = definitionLevels?.length || repetitionLevels.length;
        const repetitionPath = schemaPath.map(({ element }) => element.repetition_type);
        let valueIndex = 0;
        const containerStack = [output];
        let currentContainer = output;
        let currentDepth = 0;
        let currentDefLevel = 0;
        let currentRepLevel = 0;
        if (repetitionLevels[0]) {
          while (currentDepth < repetitionPath.length - 2 && currentRepLevel < repetitionLevels[0]) {
            currentDepth++;
            if (repetitionPath[currentDepth] !== "REQUIRED") {
              currentContainer = currentContainer.at(-1);
              containerStack.push(currentContainer);
              currentDefLevel++;
            }
            if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel++;
          }
        }
        for (let i = 0; i < n; i++) {
          const def = definitionLevels?.length ? definitionLevels[i] : maxDefinitionLevel;
          const rep = repetitionLevels[i];
          while (currentDepth && (rep < currentRepLevel || repetitionPath[currentDepth] !== "REPEATED")) {
            if (repetitionPath[currentDepth] !== "REQUIRED") {
              containerStack.pop();
              currentDefLevel--;
            }
            if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel--;
            currentDepth--;
          }
          currentContainer = containerStack.at(-1);
          while ((currentDepth < repetitionPath.length - 2 || repetitionPath[currentDepth + 1] === "REPEATED") && (currentDefLevel < def || repetitionPath[currentDepth + 1] === "REQUIRED")) {
            currentDepth++;
            if (repetitionPath[currentDepth] !== "REQUIRED") {
              const newList = [];
              currentContainer.push(newList);
              currentContainer = newList;
              containerStack.push(newList);
              currentDefLevel++;
            }
            if (repetitionPath[currentDepth] === "REPEATED") currentRepLevel++;
          }
          if (def === maxDefinitionLevel) {
            currentContainer.push(values[valueIndex++]);
          } else if (currentDepth === repetitionPath.length - 2) {
            currentContainer.push(null);
          } else {
            currentContainer.push([]);
          }
        }
        if (!output.length) {
          for (let i = 0; i < maxDefinitionLevel; i++) {
            const newList = [];
            currentContainer.push(newList);
            currentContainer = newList;
          }
        }
        return output;
      }
      function assembleNested(subcolumnData, schema2, parsers, depth = 0) {
        const path = schema2.path.join(".");
        const optional = schema2.element.repetition_type === "OPTIONAL";
        const nextDepth = optional ? depth + 1 : depth;
        if (isListLike(schema2)) {
          let sublist = schema2.children[0];
          let subDepth = nextDepth;
          if (sublist.children.length === 1) {
            sublist = sublist.children[0];
            subDepth++;
          }
          assembleNested(subcolumnData, sublist, parsers, subDepth);
          const subcolumn = sublist.path.join(".");
          const values = subcolumnData.get(subcolumn);
          if (!values) throw new Error("parquet list column missing values");
          if (optional) flattenAtDepth(values, depth);
          subcolumnData.set(path, values);
          subcolumnData.delete(subcolumn);
          return;
        }
        if (isMapLike(schema2)) {
          const mapName = schema2.children[0].element.name;
          assembleNested(subcolumnData, schema2.children[0].children[0], parsers, nextDepth + 1);
          assembleNested(subcolumnData, schema2.children[0].children[1], parsers, nextDepth + 1);
          const keys = subcolumnData.get(`${path}.${mapName}.key`);
          const values = subcolumnData.get(`${path}.${mapName}.value`);
          if (!keys) throw new Error("parquet map column missing keys");
          if (!values) throw new Error("parquet map column missing values");
          if (keys.length !== values.length) {
            throw new Error("parquet map column key/value length mismatch");
          }
          const out = assembleMaps(keys, values, nextDepth);
          if (optional) flattenAtDepth(out, depth);
          subcolumnData.delete(`${path}.${mapName}.key`);
          subcolumnData.delete(`${path}.${mapName}.value`);
          subcolumnData.set(path, out);
          return;
        }
        if (schema2.children.length) {
          const invertDepth = schema2.element.repetition_type === "REQUIRED" ? depth : depth + 1;
          const struct = {};
          for (const child of schema2.children) {
            assembleNested(subcolumnData, child, parsers, invertDepth);
            const childData = subcolumnData.get(child.path.join("."));
            if (!childData) throw new Error("parquet struct missing child data");
            struct[child.element.name] = childData;
          }
          for (const child of schema2.children) {
            subcolumnData.delete(child.path.join("."));
          }
          let inverted = invertStruct(struct, invertDepth);
          if (schema2.element.logical_type?.type === "VARIANT") {
            inverted = decodeVariantColumn(inverted, parsers);
          }
          if (optional) flattenAtDepth(inverted, depth);
          subcolumnData.set(path, inverted);
        }
      }
      function flattenAtDepth(arr, depth) {
        for (let i = 0; i < arr.length; i++) {
          if (depth) {
            flattenAtDepth(arr[i], depth - 1);
          } else {
            arr[i] = arr[i][0];
          }
        }
      }
      function assembleMaps(keys, values, depth) {
        const out = [];
        for (let i = 0; i < keys.length; i++) {
          if (depth) {
            out.push(assembleMaps(keys[i], values[i], depth - 1));
          } else {
            if (keys[i]) {
              const obj = {};
              for (let j = 0; j < keys[i].length; j++) {
                const value = values[i][j];
                obj[keys[i][j]] = value === void 0 ? null : value;
              }
              out.push(obj);
            } else {
              out.push(void 0);
            }
          }
        }
        return out;
      }
      function invertStruct(struct, depth) {
        const keys = Object.keys(struct);
        const length = struct[keys[0]]?.length;
        const out = [];
        for (let i = 0; i < length; i++) {
          const obj = {};
          for (const key of keys) {
            if (struct[key].length !== length) throw new Error("parquet struct parsing error");
            obj[key] = struct[key][i];
          }
          if (depth) {
            out.push(invertStruct(obj, depth - 1));
          } else {
            out.push(obj);
          }
        }
        return out;
      }
      var constants = __webpack_require__(40312);
      var src_convert = __webpack_require__(69234);
      var datapage = __webpack_require__(83969);
      var plain = __webpack_require__(74809);
      var thrift = __webpack_require__(52558);
      ;
      function readColumn(reader, { groupStart, selectStart, selectEnd }, columnDecoder, onPage) {
        const { pathInSchema, schemaPath } = columnDecoder;
        const isFlat = isFlatColumn(schemaPath);
        const chunks = [];
        let dictionary = void 0;
        let lastChunk = void 0;
        let rowCount = 0;
        let skipped = 0;
        const emitLastChunk = onPage && (() => {
          lastChunk && onPage({
            pathInSchema,
            columnData: lastChunk,
            rowStart: groupStart + rowCount - lastChunk.length,
            rowEnd: groupStart + rowCount
          });
        });
        while (isFlat ? rowCount < selectEnd : reader.offset < reader.view.byteLength - 1) {
          if (reader.offset >= reader.view.byteLength - 1) break;
          const header = parquetHeader(reader);
          if (header.type === "DICTIONARY_PAGE") {
            const { data } = readPage(reader, header, columnDecoder, dictionary, void 0, 0);
            if (data) dictionary = convert(data, columnDecoder);
          } else {
            const lastChunkLength = lastChunk?.length || 0;
            const result = readPage(reader, header, columnDecoder, dictionary, lastChunk, selectStart - rowCount);
            if (result.skipped) {
              if (!chunks.length) {
                skipped += result.skipped;
              }
              rowCount += result.skipped;
            } else if (result.data && lastChunk === result.data) {
              rowCount += result.data.length - lastChunkLength;
            } else if (result.data && result.data.length) {
              emitLastChunk?.();
              chunks.push(result.data);
              rowCount += result.data.length;
              lastChunk = result.data;
            }
          }
        }
        emitLastChunk?.();
        return { data: chunks, skipped };
      }
      function readPage(reader, header, columnDecoder, dictionary, previousChunk, pageStart) {
        const { type, element, schemaPath, codec, compressors } = columnDecoder;
        const compressedBytes = new Uint8Array(
          reader.view.buffer,
          reader.view.byteOffset + reader.offset,
          header.compressed_page_size
        );
        reader.offset += header.compressed_page_size;
        if (header.type === "DATA_PAGE") {
          const daph = header.data_page_header;
          if (!daph) throw new Error("parquet data page header is undefined");
          if (pageStart > daph.num_values && (0, schema.g7)(schemaPath)) {
            return { skipped: daph.num_values };
          }
          const page = (0, datapage.decompressPage)(compressedBytes, Number(header.uncompressed_page_size), codec, compressors);
          const { definitionLevels, repetitionLevels, dataPage } = (0, datapage.k)(page, daph, columnDecoder);
          const values = (0, src_convert.Km)(dataPage, dictionary, daph.encoding, columnDecoder);
          const output = Array.isArray(previousChunk) ? previousChunk : [];
          const assembled = assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath);
          return { skipped: 0, data: assembled };
        } else if (header.type === "DATA_PAGE_V2") {
          const daph2 = header.data_page_header_v2;
          if (!daph2) throw new Error("parquet data page header v2 is undefined");
          if (pageStart > daph2.num_rows) {
            return { skipped: daph2.num_rows };
          }
          const { definitionLevels, repetitionLevels, dataPage } = (0, datapage.u)(compressedBytes, header, columnDecoder);
          const values = (0, src_convert.Km)(dataPage, dictionary, daph2.encoding, columnDecoder);
          const output = Array.isArray(previousChunk) ? previousChunk : [];
          const assembled = assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath);
          return { skipped: 0, data: assembled };
        } else if (header.type === "DICTIONARY_PAGE") {
          const diph = header.dictionary_page_header;
          if (!diph) throw new Error("parquet dictionary page header is undefined");
          const page = (0, datapage.decompressPage)(
            compressedBytes,
            Number(header.uncompressed_page_size),
            codec,
            compressors
          );
          const reader2 = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
          const dictArray = (0, plain.r)(reader2, type, diph.num_values, element.type_length);
          return { skipped: 0, data: dictArray };
        } else {
          throw new Error(`parquet unsupported page type: ${header.type}`);
        }
      }
      function parquetHeader(reader) {
        const header = (0, thrift.Tn)(reader);
        const type = constants.P2[header.field_1];
        const uncompressed_page_size = header.field_2;
        const compressed_page_size = header.field_3;
        const crc = header.field_4;
        const data_page_header = header.field_5 && {
          num_values: header.field_5.field_1,
          encoding: constants.p6[header.field_5.field_2],
          definition_level_encoding: constants.p6[header.field_5.field_3],
          repetition_level_encoding: constants.p6[header.field_5.field_4],
          statistics: pageStatistics(header.field_5.field_5)
        };
        const index_page_header = header.field_6;
        const dictionary_page_header = header.field_7 && {
          num_values: header.field_7.field_1,
          encoding: constants.p6[header.field_7.field_2],
          is_sorted: header.field_7.field_3
        };
        const data_page_header_v2 = header.field_8 && {
          num_values: header.field_8.field_1,
          num_nulls: header.field_8.field_2,
          num_rows: header.field_8.field_3,
          encoding: constants.p6[header.field_8.field_4],
          definition_levels_byte_length: header.field_8.field_5,
          repetition_levels_byte_length: header.field_8.field_6,
          is_compressed: header.field_8.field_7 === void 0 ? true : header.field_8.field_7,
          // default true
          statistics: pageStatistics(header.field_8.field_8)
        };
        return {
          type,
          uncompressed_page_size,
          compressed_page_size,
          crc,
          data_page_header,
          index_page_header,
          dictionary_page_header,
          data_page_header_v2
        };
      }
      function pageStatistics(stats) {
        return stats && {
          max: stats.field_1,
          min: stats.field_2,
          null_count: stats.field_3,
          distinct_count: stats.field_4,
          max_value: stats.field_5,
          min_value: stats.field_6,
          is_max_value_exact: stats.field_7,
          is_min_value_exact: stats.field_8
        };
      }
    })
  ),
  /***/
  40312: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CE: () => (
          /* binding */
          ParquetTypes
        ),
        /* harmony export */
        I7: () => (
          /* binding */
          EdgeInterpolationAlgorithms
        ),
        /* harmony export */
        IE: () => (
          /* binding */
          CompressionCodecs
        ),
        /* harmony export */
        Nw: () => (
          /* binding */
          FieldRepetitionTypes
        ),
        /* harmony export */
        P2: () => (
          /* binding */
          PageTypes
        ),
        /* harmony export */
        gQ: () => (
          /* binding */
          ConvertedTypes
        ),
        /* harmony export */
        p6: () => (
          /* binding */
          Encodings
        )
        /* harmony export */
      });
      const ParquetTypes = [
        "BOOLEAN",
        "INT32",
        "INT64",
        "INT96",
        // deprecated
        "FLOAT",
        "DOUBLE",
        "BYTE_ARRAY",
        "FIXED_LEN_BYTE_ARRAY"
      ];
      const Encodings = [
        "PLAIN",
        "GROUP_VAR_INT",
        // deprecated
        "PLAIN_DICTIONARY",
        "RLE",
        "BIT_PACKED",
        // deprecated
        "DELTA_BINARY_PACKED",
        "DELTA_LENGTH_BYTE_ARRAY",
        "DELTA_BYTE_ARRAY",
        "RLE_DICTIONARY",
        "BYTE_STREAM_SPLIT"
      ];
      const FieldRepetitionTypes = [
        "REQUIRED",
        "OPTIONAL",
        "REPEATED"
      ];
      const ConvertedTypes = [
        "UTF8",
        "MAP",
        "MAP_KEY_VALUE",
        "LIST",
        "ENUM",
        "DECIMAL",
        "DATE",
        "TIME_MILLIS",
        "TIME_MICROS",
        "TIMESTAMP_MILLIS",
        "TIMESTAMP_MICROS",
        "UINT_8",
        "UINT_16",
        "UINT_32",
        "UINT_64",
        "INT_8",
        "INT_16",
        "INT_32",
        "INT_64",
        "JSON",
        "BSON",
        "INTERVAL"
      ];
      const CompressionCodecs = [
        "UNCOMPRESSED",
        "SNAPPY",
        "GZIP",
        "LZO",
        "BROTLI",
        "LZ4",
        "ZSTD",
        "LZ4_RAW"
      ];
      const PageTypes = [
        "DATA_PAGE",
        "INDEX_PAGE",
        "DICTIONARY_PAGE",
        "DATA_PAGE_V2"
      ];
      const BoundaryOrders = (
        /* unused pure expression or super */
        null
      );
      const EdgeInterpolationAlgorithms = [
        "SPHERICAL",
        "VINCENTY",
        "THOMAS",
        "ANDOYER",
        "KARNEY"
      ];
    })
  ),
  /***/
  69234: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        DEFAULT_PARSERS: () => (
          /* binding */
          DEFAULT_PARSERS
        ),
        convert: () => (
          /* binding */
          convert2
        ),
        Km: () => (
          /* binding */
          convertWithDictionary
        ),
        $Q: () => (
          /* binding */
          parseDecimal
        ),
        dq: () => (
          /* binding */
          parseFloat16
        )
      });
      ;
      function wkbToGeojson(reader) {
        const flags = getFlags(reader);
        if (flags.type === 1) {
          return { type: "Point", coordinates: readPosition(reader, flags) };
        } else if (flags.type === 2) {
          return { type: "LineString", coordinates: readLine(reader, flags) };
        } else if (flags.type === 3) {
          return { type: "Polygon", coordinates: readPolygon(reader, flags) };
        } else if (flags.type === 4) {
          const points = [];
          for (let i = 0; i < flags.count; i++) {
            points.push(readPosition(reader, getFlags(reader)));
          }
          return { type: "MultiPoint", coordinates: points };
        } else if (flags.type === 5) {
          const lines = [];
          for (let i = 0; i < flags.count; i++) {
            lines.push(readLine(reader, getFlags(reader)));
          }
          return { type: "MultiLineString", coordinates: lines };
        } else if (flags.type === 6) {
          const polygons = [];
          for (let i = 0; i < flags.count; i++) {
            polygons.push(readPolygon(reader, getFlags(reader)));
          }
          return { type: "MultiPolygon", coordinates: polygons };
        } else if (flags.type === 7) {
          const geometries = [];
          for (let i = 0; i < flags.count; i++) {
            geometries.push(wkbToGeojson(reader));
          }
          return { type: "GeometryCollection", geometries };
        } else {
          throw new Error(`Unsupported geometry type: ${flags.type}`);
        }
      }
      function getFlags(reader) {
        const { view } = reader;
        const littleEndian = view.getUint8(reader.offset++) === 1;
        const rawType = view.getUint32(reader.offset, littleEndian);
        reader.offset += 4;
        const type = rawType % 1e3;
        const flags = Math.floor(rawType / 1e3);
        let count = 0;
        if (type > 1 && type <= 7) {
          count = view.getUint32(reader.offset, littleEndian);
          reader.offset += 4;
        }
        let dim = 2;
        if (flags) dim++;
        if (flags === 3) dim++;
        return { littleEndian, type, dim, count };
      }
      function readPosition(reader, flags) {
        const points = [];
        for (let i = 0; i < flags.dim; i++) {
          const coord = reader.view.getFloat64(reader.offset, flags.littleEndian);
          reader.offset += 8;
          points.push(coord);
        }
        return points;
      }
      function readLine(reader, flags) {
        const points = [];
        for (let i = 0; i < flags.count; i++) {
          points.push(readPosition(reader, flags));
        }
        return points;
      }
      function readPolygon(reader, flags) {
        const { view } = reader;
        const rings = [];
        for (let r = 0; r < flags.count; r++) {
          const count = view.getUint32(reader.offset, flags.littleEndian);
          reader.offset += 4;
          rings.push(readLine(reader, { ...flags, count }));
        }
        return rings;
      }
      ;
      const decoder = new TextDecoder();
      const DEFAULT_PARSERS = {
        timestampFromMilliseconds(millis) {
          return new Date(Number(millis));
        },
        timestampFromMicroseconds(micros) {
          return new Date(Number(micros / 1000n));
        },
        timestampFromNanoseconds(nanos) {
          return new Date(Number(nanos / 1000000n));
        },
        dateFromDays(days) {
          return new Date(days * 864e5);
        },
        stringFromBytes(bytes) {
          return bytes && decoder.decode(bytes);
        },
        jsonFromBytes(bytes) {
          return bytes && JSON.parse(decoder.decode(bytes));
        },
        geometryFromBytes(bytes) {
          return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });
        },
        geographyFromBytes(bytes) {
          return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });
        },
        uuidFromBytes(bytes) {
          if (!bytes) return void 0;
          const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
          return hex.slice(0, 8) + "-" + hex.slice(8, 12) + "-" + hex.slice(12, 16) + "-" + hex.slice(16, 20) + "-" + hex.slice(20, 32);
        }
      };
      function convertWithDictionary(data, dictionary, encoding, columnDecoder) {
        if (dictionary && encoding.endsWith("_DICTIONARY")) {
          let output = data;
          if (data instanceof Uint8Array && !(dictionary instanceof Uint8Array)) {
            output = new dictionary.constructor(data.length);
          }
          for (let i = 0; i < data.length; i++) {
            output[i] = dictionary[data[i]];
          }
          return output;
        } else {
          return convert2(data, columnDecoder);
        }
      }
      function convert2(data, columnDecoder) {
        const { element, parsers, utf8 = true, schemaPath } = columnDecoder;
        const { type, converted_type: ctype, logical_type: ltype } = element;
        const nullable = element.repetition_type !== "REQUIRED";
        const isVariant = schemaPath?.some((s) => s.element.logical_type?.type === "VARIANT");
        if (isVariant && type === "BYTE_ARRAY" && ctype !== "UTF8" && ltype?.type !== "STRING") {
          return data;
        }
        if (ctype === "DECIMAL") {
          const scale = element.scale || 0;
          const factor = 10 ** -scale;
          const arr = new Array(data.length);
          for (let i = 0; i < arr.length; i++) {
            if (data[i] instanceof Uint8Array) {
              arr[i] = parseDecimal(data[i]) * factor;
            } else {
              arr[i] = Number(data[i]) * factor;
            }
          }
          return arr;
        }
        if (!ctype && type === "INT96") {
          return Array.from(data).map((v) => parsers.timestampFromNanoseconds(parseInt96Nanos(v)));
        }
        if (ctype === "DATE") {
          return Array.from(data).map((v) => parsers.dateFromDays(v));
        }
        if (ctype === "TIMESTAMP_MILLIS") {
          return Array.from(data).map((v) => parsers.timestampFromMilliseconds(v));
        }
        if (ctype === "TIMESTAMP_MICROS") {
          return Array.from(data).map((v) => parsers.timestampFromMicroseconds(v));
        }
        if (ctype === "JSON") {
          return data.map((v) => parsers.jsonFromBytes(v));
        }
        if (ctype === "BSON") {
          throw new Error("parquet bson not supported");
        }
        if (ctype === "INTERVAL") {
          throw new Error("parquet interval not supported");
        }
        if (ltype?.type === "GEOMETRY") {
          return data.map((v) => parsers.geometryFromBytes(v));
        }
        if (ltype?.type === "GEOGRAPHY") {
          return data.map((v) => parsers.geographyFromBytes(v));
        }
        if (ltype?.type === "UUID") {
          return data.map((v) => parsers.uuidFromBytes(v));
        }
        if (ctype === "UTF8" || ltype?.type === "STRING" || utf8 && type === "BYTE_ARRAY") {
          return data.map((v) => parsers.stringFromBytes(v));
        }
        if (ctype === "UINT_64" || ltype?.type === "INTEGER" && ltype.bitWidth === 64 && !ltype.isSigned) {
          if (data instanceof BigInt64Array) return new BigUint64Array(data.buffer, data.byteOffset, data.length);
          const arr = nullable ? new Array(data.length) : new BigUint64Array(data.length);
          for (let i = 0; i < arr.length; i++) arr[i] = data[i];
          return arr;
        }
        if (ctype === "UINT_32" || ltype?.type === "INTEGER" && ltype.bitWidth === 32 && !ltype.isSigned) {
          if (data instanceof Int32Array) return new Uint32Array(data.buffer, data.byteOffset, data.length);
          const arr = nullable ? new Array(data.length) : new Uint32Array(data.length);
          for (let i = 0; i < arr.length; i++) {
            arr[i] = data[i] < 0 ? 4294967296 + data[i] : data[i];
          }
          return arr;
        }
        if (ltype?.type === "FLOAT16") {
          return Array.from(data).map(parseFloat16);
        }
        if (ltype?.type === "TIMESTAMP") {
          const { unit } = ltype;
          let parser = parsers.timestampFromMilliseconds;
          if (unit === "MICROS") parser = parsers.timestampFromMicroseconds;
          if (unit === "NANOS") parser = parsers.timestampFromNanoseconds;
          const arr = new Array(data.length);
          for (let i = 0; i < arr.length; i++) {
            arr[i] = parser(data[i]);
          }
          return arr;
        }
        return data;
      }
      function parseDecimal(bytes) {
        if (!bytes.length) return 0;
        let value = 0n;
        for (const byte of bytes) {
          value = value * 256n + BigInt(byte);
        }
        const bits = bytes.length * 8;
        if (value >= 2n ** BigInt(bits - 1)) {
          value -= 2n ** BigInt(bits);
        }
        return Number(value);
      }
      function parseInt96Nanos(value) {
        const days = (value >> 64n) - 2440588n;
        const nano = value & 0xffffffffffffffffn;
        return days * 86400000000000n + nano;
      }
      function parseFloat16(bytes) {
        if (!bytes) return void 0;
        const int16 = bytes[1] << 8 | bytes[0];
        const sign = int16 >> 15 ? -1 : 1;
        const exp = int16 >> 10 & 31;
        const frac = int16 & 1023;
        if (exp === 0) return sign * 2 ** -14 * (frac / 1024);
        if (exp === 31) return frac ? NaN : sign * Infinity;
        return sign * 2 ** (exp - 15) * (1 + frac / 1024);
      }
    })
  )
};
