export const id = 9234;
export const ids = [9234];
export const modules = {
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
  )
};
