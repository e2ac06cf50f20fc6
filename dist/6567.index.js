export const id = 6567;
export const ids = [6567, 9234];
export const modules = {
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
          convert
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
          return convert(data, columnDecoder);
        }
      }
      function convert(data, columnDecoder) {
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
  ),
  /***/
  16567: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        parquetMetadata: () => (
          /* reexport */
          parquetMetadata
        ),
        parquetSchema: () => (
          /* reexport */
          parquetSchema
        )
      });
      var external_fs_ = __webpack_require__(79896);
      var constants = __webpack_require__(40312);
      var convert = __webpack_require__(69234);
      var src_schema = __webpack_require__(28286);
      var thrift = __webpack_require__(52558);
      ;
      function markGeoColumns(schema, key_value_metadata) {
        const columns = /* @__PURE__ */ new Map();
        const geo = key_value_metadata?.find(({ key }) => key === "geo")?.value;
        const decodedColumns = (geo && JSON.parse(geo)?.columns) ?? {};
        for (const [name, column] of Object.entries(decodedColumns)) {
          if (column.encoding !== "WKB") continue;
          const type = column.edges === "spherical" ? "GEOGRAPHY" : "GEOMETRY";
          const id2 = column.crs?.id ?? column.crs?.ids?.[0];
          const crs = id2 ? `${id2.authority}:${id2.code.toString()}` : void 0;
          columns.set(name, { type, crs });
        }
        for (let i = 1; i < schema.length; i++) {
          const { logical_type, name, num_children, type } = schema[i];
          if (num_children) {
            i += num_children;
            continue;
          }
          if (type === "BYTE_ARRAY" && !logical_type) {
            schema[i].logical_type = columns.get(name);
          }
        }
      }
      ;
      const defaultInitialFetchSize = (
        /* unused pure expression or super */
        null
      );
      const decoder = new TextDecoder();
      function decode(value) {
        return value && decoder.decode(value);
      }
      async function parquetMetadataAsync(asyncBuffer, { parsers, initialFetchSize = defaultInitialFetchSize, geoparquet = true } = {}) {
        if (!asyncBuffer || !(asyncBuffer.byteLength >= 0)) throw new Error("parquet expected AsyncBuffer");
        const footerOffset = Math.max(0, asyncBuffer.byteLength - initialFetchSize);
        const footerBuffer = await asyncBuffer.slice(footerOffset, asyncBuffer.byteLength);
        const footerView = new DataView(footerBuffer);
        if (footerView.getUint32(footerBuffer.byteLength - 4, true) !== 827474256) {
          throw new Error("parquet file invalid (footer != PAR1)");
        }
        const metadataLength = footerView.getUint32(footerBuffer.byteLength - 8, true);
        if (metadataLength > asyncBuffer.byteLength - 8) {
          throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${asyncBuffer.byteLength - 8}`);
        }
        if (metadataLength + 8 > initialFetchSize) {
          const metadataOffset = asyncBuffer.byteLength - metadataLength - 8;
          const metadataBuffer = await asyncBuffer.slice(metadataOffset, footerOffset);
          const combinedBuffer = new ArrayBuffer(metadataLength + 8);
          const combinedView = new Uint8Array(combinedBuffer);
          combinedView.set(new Uint8Array(metadataBuffer));
          combinedView.set(new Uint8Array(footerBuffer), footerOffset - metadataOffset);
          return parquetMetadata(combinedBuffer, { parsers, geoparquet });
        } else {
          return parquetMetadata(footerBuffer, { parsers, geoparquet });
        }
      }
      function parquetMetadata(arrayBuffer, { parsers, geoparquet = true } = {}) {
        let view;
        if (arrayBuffer instanceof ArrayBuffer) {
          view = new DataView(arrayBuffer);
        } else if (arrayBuffer instanceof Uint8Array) {
          view = new DataView(arrayBuffer.buffer, arrayBuffer.byteOffset, arrayBuffer.byteLength);
        } else {
          throw new Error("parquet expected ArrayBuffer or Uint8Array");
        }
        const allParsers = { ...convert.DEFAULT_PARSERS, ...parsers };
        if (view.byteLength < 8) {
          throw new Error("parquet file is too short");
        }
        if (view.getUint32(view.byteLength - 4, true) !== 827474256) {
          throw new Error("parquet file invalid (footer != PAR1)");
        }
        const metadataLengthOffset = view.byteLength - 8;
        const metadataLength = view.getUint32(metadataLengthOffset, true);
        if (metadataLength > view.byteLength - 8) {
          throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength - 8}`);
        }
        const metadataOffset = metadataLengthOffset - metadataLength;
        const reader = { view, offset: metadataOffset };
        const metadata = (0, thrift.Tn)(reader);
        const version = metadata.field_1;
        const schema = metadata.field_2.map((field) => ({
          type: constants.CE[field.field_1],
          type_length: field.field_2,
          repetition_type: constants.Nw[field.field_3],
          name: decode(field.field_4),
          num_children: field.field_5,
          converted_type: constants.gQ[field.field_6],
          scale: field.field_7,
          precision: field.field_8,
          field_id: field.field_9,
          logical_type: logicalType(field.field_10)
        }));
        const columnSchema = schema.filter((e) => e.type);
        const num_rows = metadata.field_3;
        const row_groups = metadata.field_4.map((rowGroup) => ({
          columns: rowGroup.field_1.map((column, columnIndex) => ({
            file_path: decode(column.field_1),
            file_offset: column.field_2,
            meta_data: column.field_3 && {
              type: constants.CE[column.field_3.field_1],
              encodings: column.field_3.field_2?.map((e) => constants.p6[e]),
              path_in_schema: column.field_3.field_3.map(decode),
              codec: constants.IE[column.field_3.field_4],
              num_values: column.field_3.field_5,
              total_uncompressed_size: column.field_3.field_6,
              total_compressed_size: column.field_3.field_7,
              key_value_metadata: column.field_3.field_8?.map((kv) => ({
                key: decode(kv.field_1),
                value: decode(kv.field_2)
              })),
              data_page_offset: column.field_3.field_9,
              index_page_offset: column.field_3.field_10,
              dictionary_page_offset: column.field_3.field_11,
              statistics: convertStats(column.field_3.field_12, columnSchema[columnIndex], allParsers),
              encoding_stats: column.field_3.field_13?.map((encodingStat) => ({
                page_type: constants.P2[encodingStat.field_1],
                encoding: constants.p6[encodingStat.field_2],
                count: encodingStat.field_3
              })),
              bloom_filter_offset: column.field_3.field_14,
              bloom_filter_length: column.field_3.field_15,
              size_statistics: column.field_3.field_16 && {
                unencoded_byte_array_data_bytes: column.field_3.field_16.field_1,
                repetition_level_histogram: column.field_3.field_16.field_2,
                definition_level_histogram: column.field_3.field_16.field_3
              },
              geospatial_statistics: column.field_3.field_17 && {
                bbox: column.field_3.field_17.field_1 && {
                  xmin: column.field_3.field_17.field_1.field_1,
                  xmax: column.field_3.field_17.field_1.field_2,
                  ymin: column.field_3.field_17.field_1.field_3,
                  ymax: column.field_3.field_17.field_1.field_4,
                  zmin: column.field_3.field_17.field_1.field_5,
                  zmax: column.field_3.field_17.field_1.field_6,
                  mmin: column.field_3.field_17.field_1.field_7,
                  mmax: column.field_3.field_17.field_1.field_8
                },
                geospatial_types: column.field_3.field_17.field_2
              }
            },
            offset_index_offset: column.field_4,
            offset_index_length: column.field_5,
            column_index_offset: column.field_6,
            column_index_length: column.field_7,
            crypto_metadata: column.field_8,
            encrypted_column_metadata: column.field_9
          })),
          total_byte_size: rowGroup.field_2,
          num_rows: rowGroup.field_3,
          sorting_columns: rowGroup.field_4?.map((sortingColumn) => ({
            column_idx: sortingColumn.field_1,
            descending: sortingColumn.field_2,
            nulls_first: sortingColumn.field_3
          })),
          file_offset: rowGroup.field_5,
          total_compressed_size: rowGroup.field_6,
          ordinal: rowGroup.field_7
        }));
        const key_value_metadata = metadata.field_5?.map((kv) => ({
          key: decode(kv.field_1),
          value: decode(kv.field_2)
        }));
        const created_by = decode(metadata.field_6);
        if (geoparquet) {
          markGeoColumns(schema, key_value_metadata);
        }
        return {
          version,
          schema,
          num_rows,
          row_groups,
          key_value_metadata,
          created_by,
          metadata_length: metadataLength
        };
      }
      function parquetSchema({ schema }) {
        return (0, src_schema.Dy)(schema, [])[0];
      }
      function logicalType(logicalType2) {
        if (logicalType2?.field_1) return { type: "STRING" };
        if (logicalType2?.field_2) return { type: "MAP" };
        if (logicalType2?.field_3) return { type: "LIST" };
        if (logicalType2?.field_4) return { type: "ENUM" };
        if (logicalType2?.field_5) return {
          type: "DECIMAL",
          scale: logicalType2.field_5.field_1,
          precision: logicalType2.field_5.field_2
        };
        if (logicalType2?.field_6) return { type: "DATE" };
        if (logicalType2?.field_7) return {
          type: "TIME",
          isAdjustedToUTC: logicalType2.field_7.field_1,
          unit: timeUnit(logicalType2.field_7.field_2)
        };
        if (logicalType2?.field_8) return {
          type: "TIMESTAMP",
          isAdjustedToUTC: logicalType2.field_8.field_1,
          unit: timeUnit(logicalType2.field_8.field_2)
        };
        if (logicalType2?.field_10) return {
          type: "INTEGER",
          bitWidth: logicalType2.field_10.field_1,
          isSigned: logicalType2.field_10.field_2
        };
        if (logicalType2?.field_11) return { type: "NULL" };
        if (logicalType2?.field_12) return { type: "JSON" };
        if (logicalType2?.field_13) return { type: "BSON" };
        if (logicalType2?.field_14) return { type: "UUID" };
        if (logicalType2?.field_15) return { type: "FLOAT16" };
        if (logicalType2?.field_16) return {
          type: "VARIANT",
          specification_version: logicalType2.field_16.field_1
        };
        if (logicalType2?.field_17) return {
          type: "GEOMETRY",
          crs: decode(logicalType2.field_17.field_1)
        };
        if (logicalType2?.field_18) return {
          type: "GEOGRAPHY",
          crs: decode(logicalType2.field_18.field_1),
          algorithm: constants.I7[logicalType2.field_18.field_2]
        };
        return logicalType2;
      }
      function timeUnit(unit) {
        if (unit.field_1) return "MILLIS";
        if (unit.field_2) return "MICROS";
        if (unit.field_3) return "NANOS";
        throw new Error("parquet time unit required");
      }
      function convertStats(stats, schema, parsers) {
        return stats && {
          max: convertMetadata(stats.field_1, schema, parsers),
          min: convertMetadata(stats.field_2, schema, parsers),
          null_count: stats.field_3,
          distinct_count: stats.field_4,
          max_value: convertMetadata(stats.field_5, schema, parsers),
          min_value: convertMetadata(stats.field_6, schema, parsers),
          is_max_value_exact: stats.field_7,
          is_min_value_exact: stats.field_8
        };
      }
      function convertMetadata(value, schema, parsers) {
        const { type, converted_type, logical_type } = schema;
        if (value === void 0) return value;
        if (type === "BOOLEAN") return value[0] === 1;
        if (type === "BYTE_ARRAY") return parsers.stringFromBytes(value);
        const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
        if (type === "FLOAT" && view.byteLength === 4) return view.getFloat32(0, true);
        if (type === "DOUBLE" && view.byteLength === 8) return view.getFloat64(0, true);
        if (type === "INT32" && converted_type === "DECIMAL" && view.byteLength === 4) {
          return view.getInt32(0, true) * 10 ** -(schema.scale || 0);
        }
        if (type === "INT64" && converted_type === "DECIMAL" && view.byteLength === 8) {
          return Number(view.getBigInt64(0, true)) * 10 ** -(schema.scale || 0);
        }
        if (type === "INT32" && converted_type === "DATE") return parsers.dateFromDays(view.getInt32(0, true));
        if (type === "INT64" && converted_type === "TIMESTAMP_MILLIS") return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
        if (type === "INT64" && converted_type === "TIMESTAMP_MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
        if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "NANOS") return parsers.timestampFromNanoseconds(view.getBigInt64(0, true));
        if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, true));
        if (type === "INT64" && logical_type?.type === "TIMESTAMP") return parsers.timestampFromMilliseconds(view.getBigInt64(0, true));
        const unsigned = converted_type?.startsWith("UINT_") || logical_type?.type === "INTEGER" && !logical_type.isSigned;
        if (type === "INT32" && unsigned && view.byteLength === 4) return view.getUint32(0, true);
        if (type === "INT64" && unsigned && view.byteLength === 8) return view.getBigUint64(0, true);
        if (type === "INT32" && view.byteLength === 4) return view.getInt32(0, true);
        if (type === "INT64" && view.byteLength === 8) return view.getBigInt64(0, true);
        if (converted_type === "DECIMAL") return (0, convert.$Q)(value) * 10 ** -(schema.scale || 0);
        if (logical_type?.type === "FLOAT16") return (0, convert.dq)(value);
        if (logical_type?.type === "UUID") return parsers.uuidFromBytes(value);
        if (type === "FIXED_LEN_BYTE_ARRAY") return value;
        return value;
      }
      ;
      ;
      async function asyncBufferFromFile(filename) {
        const { size } = await fs.stat(filename);
        return {
          byteLength: size,
          slice(start, end) {
            if (start === end) return Promise.resolve(new ArrayBuffer(0));
            const reader = createReadStream(filename, { start, end: end === void 0 ? void 0 : end - 1 });
            return new Promise((resolve, reject) => {
              const chunks = [];
              reader.on("data", (chunk) => chunks.push(chunk));
              reader.on("error", reject);
              reader.on("end", () => {
                const buffer = Buffer.concat(chunks);
                if (buffer.byteOffset === 0 && buffer.byteLength === buffer.buffer.byteLength) {
                  resolve(buffer.buffer);
                } else {
                  resolve(buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength));
                }
              });
            });
          }
        };
      }
    })
  ),
  /***/
  28286: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dy: () => (
          /* binding */
          getSchemaPath
        ),
        /* harmony export */
        g7: () => (
          /* binding */
          isFlatColumn
        ),
        /* harmony export */
        mM: () => (
          /* binding */
          getMaxDefinitionLevel
        ),
        /* harmony export */
        qt: () => (
          /* binding */
          getMaxRepetitionLevel
        )
        /* harmony export */
      });
      function schemaTree(schema, rootIndex, path) {
        const element = schema[rootIndex];
        const children = [];
        let count = 1;
        if (element.num_children) {
          while (children.length < element.num_children) {
            const childElement = schema[rootIndex + count];
            const child = schemaTree(schema, rootIndex + count, [...path, childElement.name]);
            count += child.count;
            children.push(child);
          }
        }
        return { count, element, children, path };
      }
      function getSchemaPath(schema, name) {
        return getTreePath(schemaTree(schema, 0, []), name);
      }
      function getTreePath(tree, name) {
        const path = [tree];
        for (const part of name) {
          const child = tree.children.find((child2) => child2.element.name === part);
          if (!child) throw new Error(`parquet schema element not found: ${name}`);
          path.push(child);
          tree = child;
        }
        return path;
      }
      function getPhysicalColumns(schemaTree2) {
        const columns = [];
        function traverse(node) {
          if (node.children.length) {
            for (const child of node.children) {
              traverse(child);
            }
          } else {
            columns.push(node.path.join("."));
          }
        }
        traverse(schemaTree2);
        return columns;
      }
      function getMaxRepetitionLevel(schemaPath) {
        let maxLevel = 0;
        for (const { element } of schemaPath) {
          if (element.repetition_type === "REPEATED") {
            maxLevel++;
          }
        }
        return maxLevel;
      }
      function getMaxDefinitionLevel(schemaPath) {
        let maxLevel = 0;
        for (const { element } of schemaPath.slice(1)) {
          if (element.repetition_type !== "REQUIRED") {
            maxLevel++;
          }
        }
        return maxLevel;
      }
      function isListLike(schema) {
        if (!schema) return false;
        if (schema.element.converted_type !== "LIST") return false;
        if (schema.children.length > 1) return false;
        const firstChild = schema.children[0];
        if (firstChild.children.length > 1) return false;
        if (firstChild.element.repetition_type !== "REPEATED") return false;
        return true;
      }
      function isMapLike(schema) {
        if (!schema) return false;
        if (schema.element.converted_type !== "MAP") return false;
        if (schema.children.length > 1) return false;
        const firstChild = schema.children[0];
        if (firstChild.children.length !== 2) return false;
        if (firstChild.element.repetition_type !== "REPEATED") return false;
        const keyChild = firstChild.children.find((child) => child.element.name === "key");
        if (keyChild?.element.repetition_type === "REPEATED") return false;
        const valueChild = firstChild.children.find((child) => child.element.name === "value");
        if (valueChild?.element.repetition_type === "REPEATED") return false;
        return true;
      }
      function isFlatColumn(schemaPath) {
        if (schemaPath.length !== 2) return false;
        const [, column] = schemaPath;
        if (column.element.repetition_type === "REPEATED") return false;
        if (column.children.length) return false;
        return true;
      }
    })
  ),
  /***/
  52558: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GD: () => (
          /* binding */
          readZigZagBigInt
        ),
        /* harmony export */
        Tn: () => (
          /* binding */
          deserializeTCompactProtocol
        ),
        /* harmony export */
        fN: () => (
          /* binding */
          readZigZag
        ),
        /* harmony export */
        pT: () => (
          /* binding */
          readVarInt
        )
        /* harmony export */
      });
      const STOP = 0;
      const TRUE = 1;
      const FALSE = 2;
      const BYTE = 3;
      const I16 = 4;
      const I32 = 5;
      const I64 = 6;
      const DOUBLE = 7;
      const BINARY = 8;
      const LIST = 9;
      const STRUCT = 12;
      function deserializeTCompactProtocol(reader) {
        const value = {};
        let fid = 0;
        while (true) {
          if (reader.offset >= reader.view.byteLength) throw new Error("thrift struct ended without STOP");
          const byte = reader.view.getUint8(reader.offset++);
          const type = byte & 15;
          if (type === STOP) break;
          const delta = byte >> 4;
          fid = delta ? fid + delta : readZigZag(reader);
          value[`field_${fid}`] = readElement(reader, type);
        }
        return value;
      }
      function readElement(reader, type) {
        switch (type) {
          case TRUE:
            return true;
          case FALSE:
            return false;
          case BYTE:
            return reader.view.getInt8(reader.offset++);
          case I16:
          case I32:
            return readZigZag(reader);
          case I64:
            return readZigZagBigInt(reader);
          case DOUBLE: {
            const value = reader.view.getFloat64(reader.offset, true);
            reader.offset += 8;
            return value;
          }
          case BINARY: {
            const stringLength = readVarInt(reader);
            if (reader.offset + stringLength > reader.view.byteLength) {
              throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength - reader.offset} bytes`);
            }
            const strBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, stringLength);
            reader.offset += stringLength;
            return strBytes;
          }
          case LIST: {
            const byte = reader.view.getUint8(reader.offset++);
            const elemType = byte & 15;
            let listSize = byte >> 4;
            if (listSize === 15) {
              listSize = readVarInt(reader);
            }
            const boolType = elemType === TRUE || elemType === FALSE;
            const values = new Array(listSize);
            for (let i = 0; i < listSize; i++) {
              values[i] = boolType ? readElement(reader, BYTE) === 1 : readElement(reader, elemType);
            }
            return values;
          }
          case STRUCT:
            return deserializeTCompactProtocol(reader);
          default:
            throw new Error(`thrift unhandled type: ${type}`);
        }
      }
      function readVarInt(reader) {
        let result = 0;
        let shift = 0;
        while (true) {
          const byte = reader.view.getUint8(reader.offset++);
          result |= (byte & 127) << shift;
          if (!(byte & 128)) {
            return result;
          }
          shift += 7;
        }
      }
      function readVarBigInt(reader) {
        let result = 0n;
        let shift = 0n;
        while (true) {
          const byte = reader.view.getUint8(reader.offset++);
          result |= BigInt(byte & 127) << shift;
          if (!(byte & 128)) {
            return result;
          }
          shift += 7n;
        }
      }
      function readZigZag(reader) {
        const zigzag = readVarInt(reader);
        return zigzag >>> 1 ^ -(zigzag & 1);
      }
      function readZigZagBigInt(reader) {
        const zigzag = readVarBigInt(reader);
        return zigzag >> 1n ^ -(zigzag & 1n);
      }
    })
  )
};
