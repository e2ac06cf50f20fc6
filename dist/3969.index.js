export const id = 3969;
export const ids = [3969];
export const modules = {
  /***/
  83969: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        decompressPage: () => (
          /* binding */
          decompressPage
        ),
        k: () => (
          /* binding */
          readDataPage
        ),
        u: () => (
          /* binding */
          readDataPageV2
        )
      });
      var thrift = __webpack_require__(52558);
      ;
      function deltaBinaryUnpack(reader, count, output) {
        if (output instanceof Int32Array) {
          deltaBinaryUnpackInt32(reader, count, output);
          return;
        }
        const blockSize = (0, thrift.pT)(reader);
        const miniblockPerBlock = (0, thrift.pT)(reader);
        (0, thrift.pT)(reader);
        let value = (0, thrift.GD)(reader);
        let outputIndex = 0;
        output[outputIndex++] = value;
        const valuesPerMiniblock = blockSize / miniblockPerBlock;
        while (outputIndex < count) {
          const minDelta = (0, thrift.GD)(reader);
          const bitWidths = new Uint8Array(miniblockPerBlock);
          for (let i = 0; i < miniblockPerBlock; i++) {
            bitWidths[i] = reader.view.getUint8(reader.offset++);
          }
          for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
            const bitWidth2 = bitWidths[i];
            if (bitWidth2) {
              let bitpackPos = 0;
              let miniblockCount = valuesPerMiniblock;
              const mask = (1n << BigInt(bitWidth2)) - 1n;
              while (miniblockCount && outputIndex < count) {
                let bits = BigInt(reader.view.getUint32(reader.offset, true) >>> bitpackPos) & mask;
                bitpackPos += bitWidth2;
                while (bitpackPos >= 32) {
                  bitpackPos -= 32;
                  reader.offset += 4;
                  if (bitpackPos) {
                    bits |= BigInt(reader.view.getUint32(reader.offset, true)) << BigInt(bitWidth2 - bitpackPos) & mask;
                  }
                }
                const delta = minDelta + bits;
                value += delta;
                output[outputIndex++] = value;
                miniblockCount--;
              }
              if (miniblockCount) {
                reader.offset += Math.ceil((miniblockCount * bitWidth2 + bitpackPos) / 8);
              }
            } else {
              for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
                value += minDelta;
                output[outputIndex++] = value;
              }
            }
          }
        }
      }
      function deltaBinaryUnpackInt32(reader, count, output) {
        const blockSize = (0, thrift.pT)(reader);
        const miniblockPerBlock = (0, thrift.pT)(reader);
        (0, thrift.pT)(reader);
        let value = (0, thrift.fN)(reader);
        let outputIndex = 0;
        output[outputIndex++] = value;
        const valuesPerMiniblock = blockSize / miniblockPerBlock;
        const { view } = reader;
        while (outputIndex < count) {
          const minDelta = readZigZagInt33(reader);
          const bitWidthsOffset = reader.offset;
          let offset = bitWidthsOffset + miniblockPerBlock;
          for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
            const bitWidth2 = view.getUint8(bitWidthsOffset + i);
            const end = offset + valuesPerMiniblock * bitWidth2 / 8;
            let bitOffset = 0;
            for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
              let residual = 0;
              let bitsRead = 0;
              while (bitsRead < bitWidth2) {
                const bitsToRead = Math.min(8 - bitOffset, bitWidth2 - bitsRead);
                if (bitsRead < 32) {
                  residual |= (view.getUint8(offset) >>> bitOffset & (1 << bitsToRead) - 1) << bitsRead;
                }
                bitsRead += bitsToRead;
                bitOffset += bitsToRead;
                if (bitOffset === 8) {
                  bitOffset = 0;
                  offset++;
                }
              }
              value = value + minDelta + residual | 0;
              output[outputIndex++] = value;
            }
            offset = end;
          }
          reader.offset = offset;
        }
      }
      function readZigZagInt33(reader) {
        const start = reader.offset;
        const low = (0, thrift.pT)(reader);
        const high = reader.offset - start === 5 ? reader.view.getUint8(start + 4) >>> 4 & 1 : 0;
        return (low >>> 1 | high << 31) ^ -(low & 1);
      }
      function deltaLengthByteArray(reader, count, output) {
        const lengths = new Int32Array(count);
        deltaBinaryUnpack(reader, count, lengths);
        for (let i = 0; i < count; i++) {
          output[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, lengths[i]);
          reader.offset += lengths[i];
        }
      }
      function deltaByteArray(reader, count, output) {
        const prefixData = new Int32Array(count);
        deltaBinaryUnpack(reader, count, prefixData);
        const suffixData = new Int32Array(count);
        deltaBinaryUnpack(reader, count, suffixData);
        for (let i = 0; i < count; i++) {
          const suffix = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, suffixData[i]);
          if (prefixData[i]) {
            output[i] = new Uint8Array(prefixData[i] + suffixData[i]);
            output[i].set(output[i - 1].subarray(0, prefixData[i]));
            output[i].set(suffix, prefixData[i]);
          } else {
            output[i] = suffix;
          }
          reader.offset += suffixData[i];
        }
      }
      ;
      function readRleBitPackedHybrid(reader, width, output, length) {
        if (length === void 0) {
          length = reader.view.getUint32(reader.offset, true);
          reader.offset += 4;
        }
        const startOffset = reader.offset;
        let seen = 0;
        while (seen < output.length) {
          const header = (0, thrift.pT)(reader);
          if (header & 1) {
            seen = readBitPacked(reader, header, width, output, seen);
          } else {
            const count = header >>> 1;
            readRle(reader, count, width, output, seen);
            seen += count;
          }
        }
        reader.offset = startOffset + length;
      }
      function readRle(reader, count, bitWidth2, output, seen) {
        const width = bitWidth2 + 7 >> 3;
        let value = 0;
        for (let i = 0; i < width; i++) {
          value |= reader.view.getUint8(reader.offset++) << (i << 3);
        }
        for (let i = 0; i < count; i++) {
          output[seen + i] = value;
        }
      }
      function readBitPacked(reader, header, bitWidth2, output, seen) {
        let count = header >> 1 << 3;
        const mask = (1 << bitWidth2) - 1;
        let data = 0;
        if (reader.offset < reader.view.byteLength) {
          data = reader.view.getUint8(reader.offset++);
        } else if (mask) {
          throw new Error(`parquet bitpack offset ${reader.offset} out of range`);
        }
        let left = 8;
        let right = 0;
        while (count) {
          if (right > 8) {
            right -= 8;
            left -= 8;
            data >>>= 8;
          } else if (left - right < bitWidth2) {
            data |= reader.view.getUint8(reader.offset) << left;
            reader.offset++;
            left += 8;
          } else {
            if (seen < output.length) {
              output[seen++] = data >> right & mask;
            }
            count--;
            right += bitWidth2;
          }
        }
        return seen;
      }
      function byteStreamSplit(reader, count, type, typeLength) {
        const width = byteWidth(type, typeLength);
        const bytes = new Uint8Array(count * width);
        for (let b = 0; b < width; b++) {
          for (let i = 0; i < count; i++) {
            bytes[i * width + b] = reader.view.getUint8(reader.offset++);
          }
        }
        if (type === "FLOAT") return new Float32Array(bytes.buffer);
        else if (type === "DOUBLE") return new Float64Array(bytes.buffer);
        else if (type === "INT32") return new Int32Array(bytes.buffer);
        else if (type === "INT64") return new BigInt64Array(bytes.buffer);
        else if (type === "FIXED_LEN_BYTE_ARRAY") {
          const split = new Array(count);
          for (let i = 0; i < count; i++) {
            split[i] = bytes.subarray(i * width, (i + 1) * width);
          }
          return split;
        }
        throw new Error(`parquet byte_stream_split unsupported type: ${type}`);
      }
      function byteWidth(type, typeLength) {
        switch (type) {
          case "INT32":
          case "FLOAT":
            return 4;
          case "INT64":
          case "DOUBLE":
            return 8;
          case "FIXED_LEN_BYTE_ARRAY":
            if (!typeLength) throw new Error("parquet byteWidth missing type_length");
            return typeLength;
          default:
            throw new Error(`parquet unsupported type: ${type}`);
        }
      }
      var plain = __webpack_require__(74809);
      var schema = __webpack_require__(28286);
      ;
      const WORD_MASK = [0, 255, 65535, 16777215, 4294967295];
      function copyBytes(fromArray, fromPos, toArray, toPos, length) {
        for (let i = 0; i < length; i++) {
          toArray[toPos + i] = fromArray[fromPos + i];
        }
      }
      function snappyUncompress(input, output) {
        const inputLength = input.byteLength;
        const outputLength = output.byteLength;
        let pos = 0;
        let outPos = 0;
        while (pos < inputLength) {
          const c = input[pos];
          pos++;
          if (c < 128) {
            break;
          }
        }
        if (outputLength && pos >= inputLength) {
          throw new Error("invalid snappy length header");
        }
        while (pos < inputLength) {
          const c = input[pos];
          let len = 0;
          pos++;
          if (pos >= inputLength) {
            throw new Error("missing eof marker");
          }
          if ((c & 3) === 0) {
            let len2 = (c >>> 2) + 1;
            if (len2 > 60) {
              if (pos + 3 >= inputLength) {
                throw new Error("snappy error literal pos + 3 >= inputLength");
              }
              const lengthSize = len2 - 60;
              len2 = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
              len2 = (len2 & WORD_MASK[lengthSize]) + 1;
              pos += lengthSize;
            }
            if (pos + len2 > inputLength) {
              throw new Error("snappy error literal exceeds input length");
            }
            copyBytes(input, pos, output, outPos, len2);
            pos += len2;
            outPos += len2;
          } else {
            let offset = 0;
            switch (c & 3) {
              case 1:
                len = (c >>> 2 & 7) + 4;
                offset = input[pos] + (c >>> 5 << 8);
                pos++;
                break;
              case 2:
                if (inputLength <= pos + 1) {
                  throw new Error("snappy error end of input");
                }
                len = (c >>> 2) + 1;
                offset = input[pos] + (input[pos + 1] << 8);
                pos += 2;
                break;
              case 3:
                if (inputLength <= pos + 3) {
                  throw new Error("snappy error end of input");
                }
                len = (c >>> 2) + 1;
                offset = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24);
                pos += 4;
                break;
              default:
                break;
            }
            if (offset === 0 || isNaN(offset)) {
              throw new Error(`invalid offset ${offset} pos ${pos} inputLength ${inputLength}`);
            }
            if (offset > outPos) {
              throw new Error("cannot copy from before start of buffer");
            }
            copyBytes(output, outPos - offset, output, outPos, len);
            outPos += len;
          }
        }
        if (outPos !== outputLength) throw new Error("premature end of input");
      }
      ;
      function readDataPage(bytes, daph, { type, element, schemaPath }) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const reader = { view, offset: 0 };
        let dataPage;
        const repetitionLevels = readRepetitionLevels(reader, daph, schemaPath);
        const { definitionLevels, numNulls } = readDefinitionLevels(reader, daph, schemaPath);
        const nValues = daph.num_values - numNulls;
        if (daph.encoding === "PLAIN") {
          dataPage = (0, plain.r)(reader, type, nValues, element.type_length);
        } else if (daph.encoding === "PLAIN_DICTIONARY" || daph.encoding === "RLE_DICTIONARY" || daph.encoding === "RLE") {
          const bitWidth2 = type === "BOOLEAN" ? 1 : view.getUint8(reader.offset++);
          if (bitWidth2) {
            dataPage = new Array(nValues);
            if (type === "BOOLEAN") {
              readRleBitPackedHybrid(reader, bitWidth2, dataPage);
              dataPage = dataPage.map((x) => !!x);
            } else {
              readRleBitPackedHybrid(reader, bitWidth2, dataPage, view.byteLength - reader.offset);
            }
          } else {
            dataPage = new Uint8Array(nValues);
          }
        } else if (daph.encoding === "BYTE_STREAM_SPLIT") {
          dataPage = byteStreamSplit(reader, nValues, type, element.type_length);
        } else if (daph.encoding === "DELTA_BINARY_PACKED") {
          const int32 = type === "INT32";
          dataPage = int32 ? new Int32Array(nValues) : new BigInt64Array(nValues);
          deltaBinaryUnpack(reader, nValues, dataPage);
        } else if (daph.encoding === "DELTA_LENGTH_BYTE_ARRAY") {
          dataPage = new Array(nValues);
          deltaLengthByteArray(reader, nValues, dataPage);
        } else if (daph.encoding === "DELTA_BYTE_ARRAY") {
          dataPage = new Array(nValues);
          deltaByteArray(reader, nValues, dataPage);
        } else {
          throw new Error(`parquet unsupported encoding: ${daph.encoding}`);
        }
        return { definitionLevels, repetitionLevels, dataPage };
      }
      function readRepetitionLevels(reader, daph, schemaPath) {
        if (schemaPath.length > 1) {
          const maxRepetitionLevel = (0, schema.qt)(schemaPath);
          if (maxRepetitionLevel) {
            const values = new Array(daph.num_values);
            readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values);
            return values;
          }
        }
        return [];
      }
      function readDefinitionLevels(reader, daph, schemaPath) {
        const maxDefinitionLevel = (0, schema.mM)(schemaPath);
        if (!maxDefinitionLevel) return { definitionLevels: [], numNulls: 0 };
        const definitionLevels = new Array(daph.num_values);
        readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), definitionLevels);
        let numNulls = daph.num_values;
        for (const def of definitionLevels) {
          if (def === maxDefinitionLevel) numNulls--;
        }
        if (numNulls === 0) definitionLevels.length = 0;
        return { definitionLevels, numNulls };
      }
      function decompressPage(compressedBytes, uncompressed_page_size, codec, compressors) {
        let page;
        const customDecompressor = compressors?.[codec];
        if (codec === "UNCOMPRESSED") {
          page = compressedBytes;
        } else if (customDecompressor) {
          page = customDecompressor(compressedBytes, uncompressed_page_size);
        } else if (codec === "SNAPPY") {
          page = new Uint8Array(uncompressed_page_size);
          snappyUncompress(compressedBytes, page);
        } else {
          throw new Error(`parquet unsupported compression codec: ${codec}`);
        }
        if (page?.length !== uncompressed_page_size) {
          throw new Error(`parquet decompressed page length ${page?.length} does not match header ${uncompressed_page_size}`);
        }
        return page;
      }
      function readDataPageV2(compressedBytes, ph, columnDecoder) {
        const view = new DataView(compressedBytes.buffer, compressedBytes.byteOffset, compressedBytes.byteLength);
        const reader = { view, offset: 0 };
        const { type, element, schemaPath, codec, compressors } = columnDecoder;
        const daph2 = ph.data_page_header_v2;
        if (!daph2) throw new Error("parquet data page header v2 is undefined");
        const repetitionLevels = readRepetitionLevelsV2(reader, daph2, schemaPath);
        reader.offset = daph2.repetition_levels_byte_length;
        const definitionLevels = readDefinitionLevelsV2(reader, daph2, schemaPath);
        const uncompressedPageSize = ph.uncompressed_page_size - daph2.definition_levels_byte_length - daph2.repetition_levels_byte_length;
        let page = compressedBytes.subarray(reader.offset);
        if (daph2.is_compressed !== false) {
          page = decompressPage(page, uncompressedPageSize, codec, compressors);
        }
        const pageView = new DataView(page.buffer, page.byteOffset, page.byteLength);
        const pageReader = { view: pageView, offset: 0 };
        let dataPage;
        const nValues = daph2.num_values - daph2.num_nulls;
        if (daph2.encoding === "PLAIN") {
          dataPage = (0, plain.r)(pageReader, type, nValues, element.type_length);
        } else if (daph2.encoding === "RLE") {
          dataPage = new Array(nValues);
          readRleBitPackedHybrid(pageReader, 1, dataPage);
          dataPage = dataPage.map((x) => !!x);
        } else if (daph2.encoding === "PLAIN_DICTIONARY" || daph2.encoding === "RLE_DICTIONARY") {
          const bitWidth2 = pageView.getUint8(pageReader.offset++);
          dataPage = new Array(nValues);
          readRleBitPackedHybrid(pageReader, bitWidth2, dataPage, uncompressedPageSize - 1);
        } else if (daph2.encoding === "DELTA_BINARY_PACKED") {
          const int32 = type === "INT32";
          dataPage = int32 ? new Int32Array(nValues) : new BigInt64Array(nValues);
          deltaBinaryUnpack(pageReader, nValues, dataPage);
        } else if (daph2.encoding === "DELTA_LENGTH_BYTE_ARRAY") {
          dataPage = new Array(nValues);
          deltaLengthByteArray(pageReader, nValues, dataPage);
        } else if (daph2.encoding === "DELTA_BYTE_ARRAY") {
          dataPage = new Array(nValues);
          deltaByteArray(pageReader, nValues, dataPage);
        } else if (daph2.encoding === "BYTE_STREAM_SPLIT") {
          dataPage = byteStreamSplit(pageReader, nValues, type, element.type_length);
        } else {
          throw new Error(`parquet unsupported encoding: ${daph2.encoding}`);
        }
        return { definitionLevels, repetitionLevels, dataPage };
      }
      function readRepetitionLevelsV2(reader, daph2, schemaPath) {
        const maxRepetitionLevel = (0, schema.qt)(schemaPath);
        if (!maxRepetitionLevel) return [];
        const values = new Array(daph2.num_values);
        readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values, daph2.repetition_levels_byte_length);
        return values;
      }
      function readDefinitionLevelsV2(reader, daph2, schemaPath) {
        const maxDefinitionLevel = (0, schema.mM)(schemaPath);
        if (maxDefinitionLevel) {
          const values = new Array(daph2.num_values);
          readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), values, daph2.definition_levels_byte_length);
          return values;
        }
      }
      function bitWidth(value) {
        return 32 - Math.clz32(value);
      }
    })
  ),
  /***/
  74809: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          readPlain
        )
        /* harmony export */
      });
      function readPlain(reader, type, count, fixedLength) {
        if (count === 0) return [];
        if (type === "BOOLEAN") {
          return readPlainBoolean(reader, count);
        } else if (type === "INT32") {
          return readPlainInt32(reader, count);
        } else if (type === "INT64") {
          return readPlainInt64(reader, count);
        } else if (type === "INT96") {
          return readPlainInt96(reader, count);
        } else if (type === "FLOAT") {
          return readPlainFloat(reader, count);
        } else if (type === "DOUBLE") {
          return readPlainDouble(reader, count);
        } else if (type === "BYTE_ARRAY") {
          return readPlainByteArray(reader, count);
        } else if (type === "FIXED_LEN_BYTE_ARRAY") {
          if (!fixedLength) throw new Error("parquet missing fixed length");
          return readPlainByteArrayFixed(reader, count, fixedLength);
        } else {
          throw new Error(`parquet unhandled type: ${type}`);
        }
      }
      function readPlainBoolean(reader, count) {
        const values = new Array(count);
        for (let i = 0; i < count; i++) {
          const byteOffset = reader.offset + (i / 8 | 0);
          const bitOffset = i % 8;
          const byte = reader.view.getUint8(byteOffset);
          values[i] = (byte & 1 << bitOffset) !== 0;
        }
        reader.offset += Math.ceil(count / 8);
        return values;
      }
      function readPlainInt32(reader, count) {
        const values = (reader.view.byteOffset + reader.offset) % 4 ? new Int32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Int32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
        reader.offset += count * 4;
        return values;
      }
      function readPlainInt64(reader, count) {
        const values = (reader.view.byteOffset + reader.offset) % 8 ? new BigInt64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new BigInt64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
        reader.offset += count * 8;
        return values;
      }
      function readPlainInt96(reader, count) {
        const values = new Array(count);
        for (let i = 0; i < count; i++) {
          const low = reader.view.getBigInt64(reader.offset + i * 12, true);
          const high = reader.view.getInt32(reader.offset + i * 12 + 8, true);
          values[i] = BigInt(high) << 64n | low;
        }
        reader.offset += count * 12;
        return values;
      }
      function readPlainFloat(reader, count) {
        const values = (reader.view.byteOffset + reader.offset) % 4 ? new Float32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Float32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
        reader.offset += count * 4;
        return values;
      }
      function readPlainDouble(reader, count) {
        const values = (reader.view.byteOffset + reader.offset) % 8 ? new Float64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new Float64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
        reader.offset += count * 8;
        return values;
      }
      function readPlainByteArray(reader, count) {
        const values = new Array(count);
        for (let i = 0; i < count; i++) {
          const length = reader.view.getUint32(reader.offset, true);
          reader.offset += 4;
          values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
          reader.offset += length;
        }
        return values;
      }
      function readPlainByteArrayFixed(reader, count, fixedLength) {
        const values = new Array(count);
        for (let i = 0; i < count; i++) {
          values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, fixedLength);
          reader.offset += fixedLength;
        }
        return values;
      }
      function align(buffer, offset, size) {
        const aligned = new ArrayBuffer(size);
        new Uint8Array(aligned).set(new Uint8Array(buffer, offset, size));
        return aligned;
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
