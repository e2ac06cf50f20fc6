export const id = 5118;
export const ids = [5118];
export const modules = {
  /***/
  99542: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      const { createReadStream } = __webpack_require__(73024);
      const { Writable } = __webpack_require__(57075);
      const { toUint8Array, concatBytes } = __webpack_require__(92430);
      const { createHash, createHmac } = __webpack_require__(77598);
      const zlib = __webpack_require__(38522);
      async function blobReader(blob, onChunk, chunkSize = 1024 * 1024) {
        const size = blob.size;
        let totalBytesRead = 0;
        while (totalBytesRead < size) {
          const slice = blob.slice(totalBytesRead, Math.min(size, totalBytesRead + chunkSize));
          onChunk(new Uint8Array(await slice.arrayBuffer()));
          totalBytesRead += slice.size;
        }
      }
      const blobHasher = async function blobHasher2(hashCtor, blob) {
        const hash = new hashCtor();
        await blobReader(blob, (chunk) => {
          hash.update(chunk);
        });
        return hash.digest();
      };
      class HashCalculator extends Writable {
        hash;
        constructor(hash, options) {
          super(options);
          this.hash = hash;
        }
        _write(chunk, encoding, callback) {
          try {
            this.hash.update(toUint8Array(chunk));
          } catch (err) {
            return callback(err);
          }
          callback();
        }
      }
      const fileStreamHasher = (hashCtor, fileStream) => new Promise((resolve, reject) => {
        if (!isReadStream(fileStream)) {
          reject(new Error("Unable to calculate hash for non-file streams."));
          return;
        }
        const fileStreamTee = createReadStream(fileStream.path, {
          start: fileStream.start,
          end: fileStream.end
        });
        const hash = new hashCtor();
        const hashCalculator = new HashCalculator(hash);
        fileStreamTee.pipe(hashCalculator);
        fileStreamTee.on("error", (err) => {
          hashCalculator.end();
          reject(err);
        });
        hashCalculator.on("error", reject);
        hashCalculator.on("finish", function() {
          hash.digest().then(resolve).catch(reject);
        });
      });
      const isReadStream = (stream) => typeof stream.path === "string";
      const readableStreamHasher = (hashCtor, readableStream) => {
        if (readableStream.readableFlowing !== null) {
          throw new Error("Unable to calculate hash for flowing readable stream");
        }
        const hash = new hashCtor();
        const hashCalculator = new HashCalculator(hash);
        readableStream.pipe(hashCalculator);
        return new Promise((resolve, reject) => {
          readableStream.on("error", (err) => {
            hashCalculator.end();
            reject(err);
          });
          hashCalculator.on("error", reject);
          hashCalculator.on("finish", () => {
            hash.digest().then(resolve).catch(reject);
          });
        });
      };
      class Md5Js {
        digestLength = 16;
        state = Uint32Array.from(INIT$1);
        writeBuffer = new DataView(new ArrayBuffer(64));
        bufferLength = 0;
        bytesHashed = 0;
        update(sourceData) {
          const data = toUint8Array(sourceData);
          let pos = 0;
          let len = data.byteLength;
          this.bytesHashed += len;
          while (len > 0) {
            this.writeBuffer.setUint8(this.bufferLength++, data[pos++]);
            --len;
            if (this.bufferLength === 64) {
              compress(this.state, this.writeBuffer);
              this.bufferLength = 0;
            }
          }
        }
        async digest() {
          const state = Uint32Array.from(this.state);
          const buf = new DataView(this.writeBuffer.buffer.slice(0));
          let bufLen = this.bufferLength;
          const bits = this.bytesHashed * 8;
          buf.setUint8(bufLen++, 128);
          if (this.bufferLength % 64 >= 56) {
            for (let i = bufLen; i < 64; ++i) {
              buf.setUint8(i, 0);
            }
            compress(state, buf);
            bufLen = 0;
          }
          for (let i = bufLen; i < 56; ++i) {
            buf.setUint8(i, 0);
          }
          buf.setUint32(56, bits >>> 0, true);
          buf.setUint32(60, Math.floor(bits / 2 ** 32), true);
          compress(state, buf);
          const out = new Uint8Array(16);
          const view = new DataView(out.buffer);
          for (let i = 0; i < 4; ++i) {
            view.setUint32(i * 4, state[i], true);
          }
          return out;
        }
        reset() {
          this.state.set(INIT$1);
          this.writeBuffer = new DataView(new ArrayBuffer(64));
          this.bufferLength = 0;
          this.bytesHashed = 0;
        }
      }
      const INIT$1 = [1732584193, 4023233417, 2562383102, 271733878];
      const M = 4294967295;
      const S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
      const T = Array.from({ length: 64 }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
      function compress(state, block) {
        let a = state[0], b = state[1], c = state[2], d = state[3];
        for (let i = 0; i < 64; ++i) {
          let f, g;
          if (i < 16) {
            f = b & c | ~b & d;
            g = i;
          } else if (i < 32) {
            f = d & b | c & ~d;
            g = (5 * i + 1) % 16;
          } else if (i < 48) {
            f = b ^ c ^ d;
            g = (3 * i + 5) % 16;
          } else {
            f = c ^ (b | ~d);
            g = 7 * i % 16;
          }
          const x = block.getUint32(g * 4, true);
          const tmp = d;
          d = c;
          c = b;
          const s = S[(i >> 4) * 4 + (i & 3)];
          const sum = (a + f & M) + (x + T[i] & M) & M;
          b = b + ((sum << s | sum >>> 32 - s) >>> 0) & M;
          a = tmp;
        }
        state[0] = state[0] + a & M;
        state[1] = state[1] + b & M;
        state[2] = state[2] + c & M;
        state[3] = state[3] + d & M;
      }
      const hasNativeCrypto$1 = (() => {
        try {
          createHash("md5");
          return true;
        } catch {
          return false;
        }
      })();
      const Md5Node = hasNativeCrypto$1 ? buildNativeClass$2() : Md5Js;
      function buildNativeClass$2() {
        return class Md5Node {
          digestLength = 16;
          hash = createHash("md5");
          update(data) {
            this.hash.update(toUint8Array(data));
          }
          async digest() {
            const buf = this.hash.copy().digest();
            return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
          }
          reset() {
            this.hash = createHash("md5");
          }
        };
      }
      const CRC32_TABLE = new Uint32Array(256);
      for (let i = 0; i < 256; ++i) {
        let c = i;
        for (let j = 0; j < 8; ++j) {
          c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
        }
        CRC32_TABLE[i] = c >>> 0;
      }
      const ONES = 4294967295;
      class Crc32Js {
        digestLength = 4;
        checksum = ONES;
        update(data) {
          for (let i = 0; i < data.length; ++i) {
            this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
          }
        }
        digestSync() {
          return (this.checksum ^ ONES) >>> 0;
        }
        async digest() {
          const value = this.digestSync();
          const out = new Uint8Array(4);
          new DataView(out.buffer).setUint32(0, value, false);
          return out;
        }
        reset() {
          this.checksum = ONES;
        }
      }
      const zlibCrc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : void 0;
      const Crc32Node = zlibCrc32 ? buildNativeClass$1(zlibCrc32) : Crc32Js;
      function buildNativeClass$1(nativeCrc32) {
        return class Crc32Node {
          digestLength = 4;
          value = 0;
          update(data) {
            this.value = nativeCrc32(data, this.value);
          }
          digestSync() {
            return this.value >>> 0;
          }
          async digest() {
            const out = new Uint8Array(4);
            new DataView(out.buffer).setUint32(0, this.digestSync(), false);
            return out;
          }
          reset() {
            this.value = 0;
          }
        };
      }
      const BLOCK = 64;
      const DIGEST_LENGTH = 32;
      const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
      class Sha256Js {
        digestLength = DIGEST_LENGTH;
        state = Int32Array.from(INIT);
        w;
        buffer = new Uint8Array(64);
        bufferLength = 0;
        bytesHashed = 0;
        finished = false;
        inner;
        outer;
        constructor(secret) {
          if (secret) {
            const key = Sha256Js.normalizeKey(secret);
            this.inner = new Sha256Js();
            this.outer = new Sha256Js();
            const { inner, outer } = this;
            const pad = new Uint8Array(BLOCK * 2);
            for (let i = 0; i < BLOCK; ++i) {
              pad[i] = 54 ^ key[i];
              pad[i + BLOCK] = 92 ^ key[i];
            }
            inner.update(pad.subarray(0, BLOCK));
            outer.update(pad.subarray(BLOCK));
          }
        }
        update(data) {
          if (this.finished) {
            throw new Error("Attempted to update an already finished HMAC.");
          }
          if (this.inner) {
            this.inner.update(data);
            return;
          }
          const chunk = toUint8Array(data);
          let position = 0;
          let { byteLength } = chunk;
          this.bytesHashed += byteLength;
          if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
            throw new Error("Cannot hash more than 2^53 - 1 bits");
          }
          while (byteLength > 0) {
            this.buffer[this.bufferLength++] = chunk[position++];
            byteLength--;
            if (this.bufferLength === BLOCK) {
              this.hashBuffer();
              this.bufferLength = 0;
            }
          }
        }
        async digest() {
          const { inner, outer } = this;
          if (inner && outer) {
            if (this.finished) {
              throw new Error("Attempted to digest an already finished HMAC.");
            }
            this.finished = true;
            const innerDigest = inner.digestSync();
            outer.update(innerDigest);
            return outer.digestSync();
          }
          return this.digestSync();
        }
        reset() {
          this.state = Int32Array.from(INIT);
          this.buffer = new Uint8Array(64);
          this.bufferLength = 0;
          this.bytesHashed = 0;
        }
        digestSync() {
          const state = this.state.slice();
          const buffer = this.buffer.slice();
          let bufferLength = this.bufferLength;
          const bitsHashed = this.bytesHashed * 8;
          const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
          bufferView.setUint8(bufferLength++, 128);
          if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
            for (let i = bufferLength; i < BLOCK; ++i) {
              bufferView.setUint8(i, 0);
            }
            this.hashBufferWith(state, buffer);
            bufferLength = 0;
          }
          for (let i = bufferLength; i < BLOCK - 8; ++i) {
            bufferView.setUint8(i, 0);
          }
          bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
          bufferView.setUint32(BLOCK - 4, bitsHashed, false);
          this.hashBufferWith(state, buffer);
          const out = new Uint8Array(DIGEST_LENGTH);
          for (let i = 0; i < 8; ++i) {
            out[i * 4] = state[i] >>> 24 & 255;
            out[i * 4 + 1] = state[i] >>> 16 & 255;
            out[i * 4 + 2] = state[i] >>> 8 & 255;
            out[i * 4 + 3] = state[i] >>> 0 & 255;
          }
          return out;
        }
        static normalizeKey(secret) {
          const key = toUint8Array(secret);
          if (key.byteLength > BLOCK) {
            const h = new Sha256Js();
            h.update(key);
            const out = h.digestSync();
            const padded = new Uint8Array(BLOCK);
            padded.set(out);
            return padded;
          }
          if (key.byteLength < BLOCK) {
            const padded = new Uint8Array(BLOCK);
            padded.set(key);
            return padded;
          }
          return key;
        }
        hashBuffer() {
          this.hashBufferWith(this.state, this.buffer);
        }
        hashBufferWith(state, buffer) {
          const w = this.w ??= new Int32Array(64);
          let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
          for (let i = 0; i < BLOCK; ++i) {
            if (i < 16) {
              w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
            } else {
              let u = w[i - 2];
              const t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
              u = w[i - 15];
              const t22 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
              w[i] = (t12 + w[i - 7] | 0) + (t22 + w[i - 16] | 0);
            }
            const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
            const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
            s7 = s6;
            s6 = s5;
            s5 = s4;
            s4 = s3 + t1 | 0;
            s3 = s2;
            s2 = s1;
            s1 = s0;
            s0 = t1 + t2 | 0;
          }
          state[0] += s0;
          state[1] += s1;
          state[2] += s2;
          state[3] += s3;
          state[4] += s4;
          state[5] += s5;
          state[6] += s6;
          state[7] += s7;
        }
      }
      const INIT = new Int32Array([
        1779033703,
        3144134277,
        1013904242,
        2773480762,
        1359893119,
        2600822924,
        528734635,
        1541459225
      ]);
      const K = new Int32Array([
        1116352408,
        1899447441,
        3049323471,
        3921009573,
        961987163,
        1508970993,
        2453635748,
        2870763221,
        3624381080,
        310598401,
        607225278,
        1426881987,
        1925078388,
        2162078206,
        2614888103,
        3248222580,
        3835390401,
        4022224774,
        264347078,
        604807628,
        770255983,
        1249150122,
        1555081692,
        1996064986,
        2554220882,
        2821834349,
        2952996808,
        3210313671,
        3336571891,
        3584528711,
        113926993,
        338241895,
        666307205,
        773529912,
        1294757372,
        1396182291,
        1695183700,
        1986661051,
        2177026350,
        2456956037,
        2730485921,
        2820302411,
        3259730800,
        3345764771,
        3516065817,
        3600352804,
        4094571909,
        275423344,
        430227734,
        506948616,
        659060556,
        883997877,
        958139571,
        1322822218,
        1537002063,
        1747873779,
        1955562222,
        2024104815,
        2227730452,
        2361852424,
        2428436474,
        2756734187,
        3204031479,
        3329325298
      ]);
      const hasNativeCrypto = (() => {
        try {
          createHash("sha256");
          return true;
        } catch {
          return false;
        }
      })();
      const Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
      function buildNativeClass() {
        return class Sha256Node {
          digestLength = 32;
          secret;
          hash;
          isHmac;
          finished = false;
          constructor(secret) {
            this.secret = secret;
            this.isHmac = !!secret;
            this.hash = this.createHash();
          }
          update(data) {
            if (this.finished) {
              throw new Error("Attempted to update an already finished hash.");
            }
            this.hash.update(data);
          }
          async digest() {
            let buf;
            if (this.isHmac) {
              this.finished = true;
              buf = this.hash.digest();
            } else {
              buf = this.hash.copy().digest();
            }
            return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
          }
          reset() {
            this.hash = this.createHash();
            this.finished = false;
          }
          createHash() {
            return this.secret ? createHmac("sha256", toBuffer(this.secret)) : createHash("sha256");
          }
        };
      }
      function toBuffer(data) {
        if (typeof data === "string") {
          return data;
        }
        if (ArrayBuffer.isView(data)) {
          return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        }
        return Buffer.from(data);
      }
      const { digest, sign, importKey } = globalThis?.crypto?.subtle ?? {};
      const subtle = typeof digest === "function" && typeof sign === "function" && typeof importKey === "function" ? globalThis.crypto.subtle : void 0;
      const MAX_PENDING_BYTES = 8 * 1024 * 1024;
      class Sha256WebCrypto {
        digestLength = 32;
        secret;
        pending = [];
        pendingBytes = 0;
        fallback;
        finished = false;
        constructor(secret) {
          if (secret) {
            this.secret = toUint8Array(secret);
          }
        }
        update(data) {
          if (this.finished) {
            throw new Error("Attempted to update an already finished HMAC.");
          }
          if (this.fallback) {
            this.fallback.update(data);
            return;
          }
          this.pending.push(data.slice());
          this.pendingBytes += data.byteLength;
          if (this.pendingBytes >= MAX_PENDING_BYTES) {
            this.switchToFallback();
          }
        }
        async digest() {
          if (this.fallback) {
            return this.fallback.digest();
          }
          if (this.secret && this.finished) {
            throw new Error("Attempted to digest an already finished HMAC.");
          }
          const data = concatBytes(this.pending);
          if (subtle) {
            if (this.secret) {
              this.finished = true;
              const key = await subtle.importKey("raw", this.secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
              const sig = await subtle.sign("HMAC", key, data);
              return new Uint8Array(sig);
            }
            const hash = await subtle.digest("SHA-256", data);
            return new Uint8Array(hash);
          }
          const sha256 = new Sha256Js(this.secret);
          sha256.update(data);
          return sha256.digest();
        }
        reset() {
          this.pending = [];
          this.pendingBytes = 0;
          this.fallback = void 0;
          this.finished = false;
        }
        switchToFallback() {
          const sha256Js = new Sha256Js(this.secret);
          for (const chunk of this.pending) {
            sha256Js.update(chunk);
          }
          this.fallback = sha256Js;
          this.pending = [];
          this.pendingBytes = 0;
        }
      }
      exports.Crc32 = Crc32Node;
      exports.Crc32Js = Crc32Js;
      exports.Crc32Node = Crc32Node;
      exports.Md5 = Md5Node;
      exports.Md5Js = Md5Js;
      exports.Md5Node = Md5Node;
      exports.Sha256 = Sha256Node;
      exports.Sha256Js = Sha256Js;
      exports.Sha256Node = Sha256Node;
      exports.Sha256WebCrypto = Sha256WebCrypto;
      exports.blobHasher = blobHasher;
      exports.blobReader = blobReader;
      exports.fileStreamHasher = fileStreamHasher;
      exports.readableStreamHasher = readableStreamHasher;
    })
  ),
  /***/
  56579: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      const { Crc32 } = __webpack_require__(99542);
      const { hasOwn } = __webpack_require__(34534);
      const { toHex, fromHex, toUtf8, fromUtf8 } = __webpack_require__(92430);
      const { Readable } = __webpack_require__(57075);
      const { TypeRegistry } = __webpack_require__(26890);
      class Int64 {
        bytes;
        constructor(bytes) {
          this.bytes = bytes;
          if (bytes.byteLength !== 8) {
            throw new Error("Int64 buffers must be exactly 8 bytes");
          }
        }
        static fromNumber(number) {
          if (number > 9223372036854776e3 || number < -9223372036854776e3) {
            throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
          }
          const bytes = new Uint8Array(8);
          for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
            bytes[i] = remaining;
          }
          if (number < 0) {
            negate(bytes);
          }
          return new Int64(bytes);
        }
        valueOf() {
          const bytes = this.bytes.slice(0);
          const negative = bytes[0] & 128;
          if (negative) {
            negate(bytes);
          }
          return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
        }
        toString() {
          return String(this.valueOf());
        }
      }
      function negate(bytes) {
        for (let i = 0; i < 8; i++) {
          bytes[i] ^= 255;
        }
        for (let i = 7; i > -1; i--) {
          bytes[i]++;
          if (bytes[i] !== 0) {
            break;
          }
        }
      }
      class HeaderMarshaller {
        toUtf8;
        fromUtf8;
        constructor(toUtf82, fromUtf82) {
          this.toUtf8 = toUtf82;
          this.fromUtf8 = fromUtf82;
        }
        format(headers) {
          const chunks = [];
          for (const headerName in headers) {
            if (!hasOwn(headers, headerName)) {
              continue;
            }
            const bytes = this.fromUtf8(headerName);
            if (bytes.byteLength > 255) {
              throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
            }
            chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
          }
          const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
          let position = 0;
          for (const chunk of chunks) {
            out.set(chunk, position);
            position += chunk.byteLength;
          }
          return out;
        }
        formatHeaderValue(header) {
          switch (header.type) {
            case "boolean":
              return Uint8Array.from([header.value ? 0 : 1]);
            case "byte":
              return Uint8Array.from([2, header.value]);
            case "short":
              const shortView = new DataView(new ArrayBuffer(3));
              shortView.setUint8(0, 3);
              shortView.setInt16(1, header.value, false);
              return new Uint8Array(shortView.buffer);
            case "integer":
              const intView = new DataView(new ArrayBuffer(5));
              intView.setUint8(0, 4);
              intView.setInt32(1, header.value, false);
              return new Uint8Array(intView.buffer);
            case "long":
              const longBytes = new Uint8Array(9);
              longBytes[0] = 5;
              longBytes.set(header.value.bytes, 1);
              return longBytes;
            case "binary":
              if (header.value.byteLength > MAX_HEADER_VALUE_BYTES) {
                throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
              }
              const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
              binView.setUint8(0, 6);
              binView.setUint16(1, header.value.byteLength, false);
              const binBytes = new Uint8Array(binView.buffer);
              binBytes.set(header.value, 3);
              return binBytes;
            case "string":
              const utf8Bytes = this.fromUtf8(header.value);
              if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES) {
                throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
              }
              const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
              strView.setUint8(0, 7);
              strView.setUint16(1, utf8Bytes.byteLength, false);
              const strBytes = new Uint8Array(strView.buffer);
              strBytes.set(utf8Bytes, 3);
              return strBytes;
            case "timestamp":
              const tsBytes = new Uint8Array(9);
              tsBytes[0] = 8;
              tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
              return tsBytes;
            case "uuid":
              if (!UUID_PATTERN.test(header.value)) {
                throw new Error(`Invalid UUID received: ${header.value}`);
              }
              const uuidBytes = new Uint8Array(17);
              uuidBytes[0] = 9;
              uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
              return uuidBytes;
          }
        }
        parse(headers) {
          const out = {};
          let position = 0;
          while (position < headers.byteLength) {
            const nameLength = headers.getUint8(position++);
            const name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
            position += nameLength;
            switch (headers.getUint8(position++)) {
              case 0:
                out[name] = {
                  type: BOOLEAN_TAG,
                  value: true
                };
                break;
              case 1:
                out[name] = {
                  type: BOOLEAN_TAG,
                  value: false
                };
                break;
              case 2:
                out[name] = {
                  type: BYTE_TAG,
                  value: headers.getInt8(position++)
                };
                break;
              case 3:
                out[name] = {
                  type: SHORT_TAG,
                  value: headers.getInt16(position, false)
                };
                position += 2;
                break;
              case 4:
                out[name] = {
                  type: INT_TAG,
                  value: headers.getInt32(position, false)
                };
                position += 4;
                break;
              case 5:
                out[name] = {
                  type: LONG_TAG,
                  value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
                };
                position += 8;
                break;
              case 6:
                const binaryLength = headers.getUint16(position, false);
                position += 2;
                out[name] = {
                  type: BINARY_TAG,
                  value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength)
                };
                position += binaryLength;
                break;
              case 7:
                const stringLength = headers.getUint16(position, false);
                position += 2;
                out[name] = {
                  type: STRING_TAG,
                  value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength))
                };
                position += stringLength;
                break;
              case 8:
                out[name] = {
                  type: TIMESTAMP_TAG,
                  value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
                };
                position += 8;
                break;
              case 9:
                const uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
                position += 16;
                out[name] = {
                  type: UUID_TAG,
                  value: `${toHex(uuidBytes.subarray(0, 4))}-${toHex(uuidBytes.subarray(4, 6))}-${toHex(uuidBytes.subarray(6, 8))}-${toHex(uuidBytes.subarray(8, 10))}-${toHex(uuidBytes.subarray(10))}`
                };
                break;
              default:
                throw new Error(`Unrecognized header type tag`);
            }
          }
          return out;
        }
      }
      var HEADER_VALUE_TYPE;
      (function(HEADER_VALUE_TYPE2) {
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolTrue"] = 0] = "boolTrue";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolFalse"] = 1] = "boolFalse";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byte"] = 2] = "byte";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["short"] = 3] = "short";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["integer"] = 4] = "integer";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["long"] = 5] = "long";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byteArray"] = 6] = "byteArray";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["string"] = 7] = "string";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["timestamp"] = 8] = "timestamp";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["uuid"] = 9] = "uuid";
      })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
      const BOOLEAN_TAG = "boolean";
      const BYTE_TAG = "byte";
      const SHORT_TAG = "short";
      const INT_TAG = "integer";
      const LONG_TAG = "long";
      const BINARY_TAG = "binary";
      const STRING_TAG = "string";
      const TIMESTAMP_TAG = "timestamp";
      const UUID_TAG = "uuid";
      const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
      const MAX_HEADER_VALUE_BYTES = 32767;
      const PRELUDE_MEMBER_LENGTH = 4;
      const PRELUDE_LENGTH = PRELUDE_MEMBER_LENGTH * 2;
      const CHECKSUM_LENGTH = 4;
      const MINIMUM_MESSAGE_LENGTH = PRELUDE_LENGTH + CHECKSUM_LENGTH * 2;
      function splitMessage({ byteLength, byteOffset, buffer }) {
        if (byteLength < MINIMUM_MESSAGE_LENGTH) {
          throw new Error("Provided message too short to accommodate event stream message overhead");
        }
        const view = new DataView(buffer, byteOffset, byteLength);
        const messageLength = view.getUint32(0, false);
        if (byteLength !== messageLength) {
          throw new Error("Reported message length does not match received message length");
        }
        const headerLength = view.getUint32(PRELUDE_MEMBER_LENGTH, false);
        const expectedPreludeChecksum = view.getUint32(PRELUDE_LENGTH, false);
        const expectedMessageChecksum = view.getUint32(byteLength - CHECKSUM_LENGTH, false);
        const checksummer = new Crc32();
        checksummer.update(new Uint8Array(buffer, byteOffset, PRELUDE_LENGTH));
        if (expectedPreludeChecksum !== checksummer.digestSync()) {
          throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
        }
        checksummer.update(new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH, byteLength - (PRELUDE_LENGTH + CHECKSUM_LENGTH)));
        if (expectedMessageChecksum !== checksummer.digestSync()) {
          throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
        }
        return {
          headers: new DataView(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH, headerLength),
          body: new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH + headerLength, messageLength - headerLength - (PRELUDE_LENGTH + CHECKSUM_LENGTH + CHECKSUM_LENGTH))
        };
      }
      class EventStreamCodec {
        headerMarshaller;
        messageBuffer;
        isEndOfStream;
        constructor(toUtf82, fromUtf82) {
          this.headerMarshaller = new HeaderMarshaller(toUtf82, fromUtf82);
          this.messageBuffer = [];
          this.isEndOfStream = false;
        }
        feed(message) {
          this.messageBuffer.push(this.decode(message));
        }
        endOfStream() {
          this.isEndOfStream = true;
        }
        getMessage() {
          const message = this.messageBuffer.pop();
          const isEndOfStream = this.isEndOfStream;
          return {
            getMessage() {
              return message;
            },
            isEndOfStream() {
              return isEndOfStream;
            }
          };
        }
        getAvailableMessages() {
          const messages = this.messageBuffer;
          this.messageBuffer = [];
          const isEndOfStream = this.isEndOfStream;
          return {
            getMessages() {
              return messages;
            },
            isEndOfStream() {
              return isEndOfStream;
            }
          };
        }
        encode({ headers: rawHeaders, body }) {
          const headers = this.headerMarshaller.format(rawHeaders);
          const length = headers.byteLength + body.byteLength + 16;
          const out = new Uint8Array(length);
          const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
          const checksum = new Crc32();
          view.setUint32(0, length, false);
          view.setUint32(4, headers.byteLength, false);
          checksum.update(out.subarray(0, 8));
          view.setUint32(8, checksum.digestSync(), false);
          out.set(headers, 12);
          out.set(body, headers.byteLength + 12);
          checksum.update(out.subarray(8, length - 4));
          view.setUint32(length - 4, checksum.digestSync(), false);
          return out;
        }
        decode(message) {
          const { headers, body } = splitMessage(message);
          return { headers: this.headerMarshaller.parse(headers), body };
        }
        formatHeaders(rawHeaders) {
          return this.headerMarshaller.format(rawHeaders);
        }
      }
      class MessageDecoderStream {
        options;
        constructor(options) {
          this.options = options;
        }
        [Symbol.asyncIterator]() {
          return this.asyncIterator();
        }
        async *asyncIterator() {
          for await (const bytes of this.options.inputStream) {
            const decoded = this.options.decoder.decode(bytes);
            yield decoded;
          }
        }
      }
      class MessageEncoderStream {
        options;
        constructor(options) {
          this.options = options;
        }
        [Symbol.asyncIterator]() {
          return this.asyncIterator();
        }
        async *asyncIterator() {
          for await (const msg of this.options.messageStream) {
            const encoded = this.options.encoder.encode(msg);
            yield encoded;
          }
          if (this.options.includeEndFrame) {
            yield new Uint8Array(0);
          }
        }
      }
      class SmithyMessageDecoderStream {
        options;
        constructor(options) {
          this.options = options;
        }
        [Symbol.asyncIterator]() {
          return this.asyncIterator();
        }
        async *asyncIterator() {
          for await (const message of this.options.messageStream) {
            const deserialized = await this.options.deserializer(message);
            if (deserialized === void 0) {
              continue;
            }
            yield deserialized;
          }
        }
      }
      class SmithyMessageEncoderStream {
        options;
        constructor(options) {
          this.options = options;
        }
        [Symbol.asyncIterator]() {
          return this.asyncIterator();
        }
        async *asyncIterator() {
          for await (const chunk of this.options.inputStream) {
            const payloadBuf = this.options.serializer(chunk);
            yield payloadBuf;
          }
        }
      }
      function getChunkedStream(source) {
        let currentMessageTotalLength = 0;
        let currentMessagePendingLength = 0;
        let currentMessage = null;
        let messageLengthBuffer = null;
        const allocateMessage = (size) => {
          if (typeof size !== "number") {
            throw new Error("Attempted to allocate an event message where size was not a number: " + size);
          }
          currentMessageTotalLength = size;
          currentMessagePendingLength = 4;
          currentMessage = new Uint8Array(size);
          const currentMessageView = new DataView(currentMessage.buffer);
          currentMessageView.setUint32(0, size, false);
        };
        const iterator = async function* () {
          const sourceIterator = source[Symbol.asyncIterator]();
          while (true) {
            const { value, done } = await sourceIterator.next();
            if (done) {
              if (!currentMessageTotalLength) {
                return;
              } else if (currentMessageTotalLength === currentMessagePendingLength) {
                yield currentMessage;
              } else {
                throw new Error("Truncated event message received.");
              }
              return;
            }
            const chunkLength = value.length;
            let currentOffset = 0;
            while (currentOffset < chunkLength) {
              if (!currentMessage) {
                const bytesRemaining = chunkLength - currentOffset;
                if (!messageLengthBuffer) {
                  messageLengthBuffer = new Uint8Array(4);
                }
                const numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
                messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength);
                currentMessagePendingLength += numBytesForTotal;
                currentOffset += numBytesForTotal;
                if (currentMessagePendingLength < 4) {
                  break;
                }
                allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, false));
                messageLengthBuffer = null;
              }
              const numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
              currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength);
              currentMessagePendingLength += numBytesToWrite;
              currentOffset += numBytesToWrite;
              if (currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength) {
                yield currentMessage;
                currentMessage = null;
                currentMessageTotalLength = 0;
                currentMessagePendingLength = 0;
              }
            }
          }
        };
        return {
          [Symbol.asyncIterator]: iterator
        };
      }
      function getUnmarshalledStream(source, options) {
        const messageUnmarshaller = getMessageUnmarshaller(options.deserializer, options.toUtf8);
        return {
          [Symbol.asyncIterator]: async function* () {
            for await (const chunk of source) {
              const message = options.eventStreamCodec.decode(chunk);
              const type = await messageUnmarshaller(message);
              if (type === void 0) {
                continue;
              }
              yield type;
            }
          }
        };
      }
      function getMessageUnmarshaller(deserializer, toUtf82) {
        return async function(message) {
          const { value: messageType } = message.headers[":message-type"];
          if (messageType === "error") {
            const unmodeledError = new Error(message.headers[":error-message"].value || "UnknownError");
            unmodeledError.name = message.headers[":error-code"].value;
            throw unmodeledError;
          } else if (messageType === "exception") {
            const code = message.headers[":exception-type"].value;
            const exception = { [code]: message };
            const deserializedException = await deserializer(exception);
            if (deserializedException.$unknown) {
              const error = new Error(toUtf82(message.body));
              error.name = code;
              throw error;
            }
            throw deserializedException[code];
          } else if (messageType === "event") {
            const event = {
              [message.headers[":event-type"].value]: message
            };
            const deserialized = await deserializer(event);
            if (deserialized.$unknown) {
              return;
            }
            return deserialized;
          } else {
            throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
          }
        };
      }
      let EventStreamMarshaller$1 = class EventStreamMarshaller {
        eventStreamCodec;
        utfEncoder;
        constructor({ utf8Encoder, utf8Decoder }) {
          this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder);
          this.utfEncoder = utf8Encoder;
        }
        deserialize(body, deserializer) {
          const inputStream = getChunkedStream(body);
          return new SmithyMessageDecoderStream({
            messageStream: new MessageDecoderStream({ inputStream, decoder: this.eventStreamCodec }),
            deserializer: getMessageUnmarshaller(deserializer, this.utfEncoder)
          });
        }
        serialize(inputStream, serializer) {
          return new MessageEncoderStream({
            messageStream: new SmithyMessageEncoderStream({ inputStream, serializer }),
            encoder: this.eventStreamCodec,
            includeEndFrame: true
          });
        }
      };
      const eventStreamSerdeProvider$1 = (options) => new EventStreamMarshaller$1(options);
      class EventStreamMarshaller {
        universalMarshaller;
        constructor({ utf8Encoder, utf8Decoder }) {
          this.universalMarshaller = new EventStreamMarshaller$1({
            utf8Decoder,
            utf8Encoder
          });
        }
        deserialize(body, deserializer) {
          const bodyIterable = typeof body[Symbol.asyncIterator] === "function" ? body : readableToIterable(body);
          return this.universalMarshaller.deserialize(bodyIterable, deserializer);
        }
        serialize(input, serializer) {
          return Readable.from(this.universalMarshaller.serialize(input, serializer));
        }
      }
      const eventStreamSerdeProvider = (options) => new EventStreamMarshaller(options);
      async function* readableToIterable(readStream) {
        let streamEnded = false;
        let generationEnded = false;
        const records = new Array();
        readStream.on("error", (err) => {
          if (!streamEnded) {
            streamEnded = true;
          }
          if (err) {
            throw err;
          }
        });
        readStream.on("data", (data) => {
          records.push(data);
        });
        readStream.on("end", () => {
          streamEnded = true;
        });
        while (!generationEnded) {
          const value = await new Promise((resolve) => setTimeout(() => resolve(records.shift()), 0));
          if (value) {
            yield value;
          }
          generationEnded = streamEnded && records.length === 0;
        }
      }
      const readableStreamToIterable = (readableStream) => ({
        [Symbol.asyncIterator]: async function* () {
          const reader = readableStream.getReader();
          try {
            while (true) {
              const { done, value } = await reader.read();
              if (done) {
                return;
              }
              yield value;
            }
          } finally {
            reader.releaseLock();
          }
        }
      });
      const iterableToReadableStream = (asyncIterable) => {
        const iterator = asyncIterable[Symbol.asyncIterator]();
        return new ReadableStream({
          async pull(controller) {
            const { done, value } = await iterator.next();
            if (done) {
              return controller.close();
            }
            controller.enqueue(value);
          }
        });
      };
      const resolveEventStreamSerdeConfig = (input) => Object.assign(input, {
        eventStreamMarshaller: input.eventStreamSerdeProvider(input)
      });
      class EventStreamSerde {
        marshaller;
        serializer;
        deserializer;
        serdeContext;
        defaultContentType;
        compositeErrorRegistry;
        constructor({ marshaller, serializer, deserializer, serdeContext, defaultContentType, compositeErrorRegistry }) {
          this.marshaller = marshaller;
          this.serializer = serializer;
          this.deserializer = deserializer;
          this.serdeContext = serdeContext;
          this.defaultContentType = defaultContentType;
          this.compositeErrorRegistry = compositeErrorRegistry;
        }
        async serializeEventStream({ eventStream, requestSchema, initialRequest, initialMessageType }) {
          const marshaller = this.marshaller;
          const eventStreamMember = requestSchema.getEventStreamMember();
          const unionSchema = requestSchema.getMemberSchema(eventStreamMember);
          const serializer = this.serializer;
          const defaultContentType = this.defaultContentType;
          const initialRequestMarker = /* @__PURE__ */ Symbol("initialRequestMarker");
          const eventStreamIterable = {
            async *[Symbol.asyncIterator]() {
              if (initialRequest) {
                const headers = {
                  ":event-type": { type: "string", value: initialMessageType ?? "initial-request" },
                  ":message-type": { type: "string", value: "event" },
                  ":content-type": { type: "string", value: defaultContentType }
                };
                serializer.write(requestSchema, initialRequest);
                const body = serializer.flush();
                yield {
                  [initialRequestMarker]: true,
                  headers,
                  body
                };
              }
              for await (const page of eventStream) {
                yield page;
              }
            }
          };
          return marshaller.serialize(eventStreamIterable, (event) => {
            if (event[initialRequestMarker]) {
              return {
                headers: event.headers,
                body: event.body
              };
            }
            let unionMember = "";
            for (const key in event) {
              if (!hasOwn(event, key)) {
                continue;
              }
              if (key !== "__type") {
                unionMember = key;
                break;
              }
            }
            const { additionalHeaders, body, eventType, explicitPayloadContentType } = this.writeEventBody(unionMember, unionSchema, event);
            const headers = {
              ":event-type": { type: "string", value: eventType },
              ":message-type": { type: "string", value: "event" },
              ":content-type": { type: "string", value: explicitPayloadContentType ?? defaultContentType },
              ...additionalHeaders
            };
            return {
              headers,
              body
            };
          });
        }
        async deserializeEventStream({ response, responseSchema, initialResponseContainer, initialMessageType }) {
          const marshaller = this.marshaller;
          const eventStreamMember = responseSchema.getEventStreamMember();
          const unionSchema = responseSchema.getMemberSchema(eventStreamMember);
          const memberSchemas = unionSchema.getMemberSchemas();
          const initialResponseMarker = /* @__PURE__ */ Symbol("initialResponseMarker");
          const asyncIterable = marshaller.deserialize(response.body, async (event) => {
            let unionMember = "";
            for (const key in event) {
              if (!hasOwn(event, key)) {
                continue;
              }
              if (key !== "__type") {
                unionMember = key;
                break;
              }
            }
            const body = event[unionMember].body;
            if (unionMember === (initialMessageType ?? "initial-response")) {
              const dataObject = await this.deserializer.read(responseSchema, body);
              delete dataObject[eventStreamMember];
              return {
                [initialResponseMarker]: true,
                ...dataObject
              };
            } else if (unionMember in memberSchemas) {
              const eventStreamSchema = memberSchemas[unionMember];
              if (eventStreamSchema.isStructSchema()) {
                const out = {};
                let hasBindings = false;
                for (const [name, member] of eventStreamSchema.structIterator()) {
                  const { eventHeader, eventPayload } = member.getMergedTraits();
                  hasBindings = hasBindings || Boolean(eventHeader || eventPayload);
                  if (eventPayload) {
                    if (member.isBlobSchema()) {
                      out[name] = body;
                    } else if (member.isStringSchema()) {
                      out[name] = (this.serdeContext?.utf8Encoder ?? toUtf8)(body);
                    } else if (member.isStructSchema()) {
                      out[name] = await this.deserializer.read(member, body);
                    }
                  } else if (eventHeader) {
                    const value = event[unionMember].headers[name]?.value;
                    if (value != null) {
                      if (member.isNumericSchema()) {
                        if (value && typeof value === "object" && "bytes" in value) {
                          out[name] = BigInt(value.toString());
                        } else {
                          out[name] = Number(value);
                        }
                      } else {
                        out[name] = value;
                      }
                    }
                  }
                }
                return {
                  [unionMember]: await this.readEventMember(eventStreamSchema, body, hasBindings, out)
                };
              }
              return {
                [unionMember]: await this.deserializer.read(eventStreamSchema, body)
              };
            } else {
              return {
                $unknown: event
              };
            }
          });
          const asyncIterator = asyncIterable[Symbol.asyncIterator]();
          const firstEvent = await asyncIterator.next();
          if (firstEvent.done) {
            return asyncIterable;
          }
          if (firstEvent.value?.[initialResponseMarker]) {
            if (!responseSchema) {
              throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
            }
            for (const key in firstEvent.value) {
              if (!hasOwn(firstEvent.value, key)) {
                continue;
              }
              initialResponseContainer[key] = firstEvent.value[key];
            }
          }
          return {
            async *[Symbol.asyncIterator]() {
              if (!firstEvent?.value?.[initialResponseMarker]) {
                yield firstEvent.value;
              }
              while (true) {
                const { done, value } = await asyncIterator.next();
                if (done) {
                  break;
                }
                yield value;
              }
            }
          };
        }
        async readEventMember(eventStreamSchema, body, hasBindings, out) {
          let ErrCtor;
          const staticStructuralSchema = eventStreamSchema.getSchema();
          if (Array.isArray(staticStructuralSchema) && staticStructuralSchema[0] === -3) {
            const namespace = staticStructuralSchema[1];
            const nsRegistry = TypeRegistry.for(namespace);
            this.compositeErrorRegistry?.copyFrom(nsRegistry);
            ErrCtor = (this.compositeErrorRegistry ?? nsRegistry)?.getErrorCtor(staticStructuralSchema);
          }
          const dataObject = hasBindings ? out : body.byteLength === 0 ? {} : await this.deserializer.read(eventStreamSchema, body);
          if (ErrCtor) {
            const message = dataObject.message ?? dataObject.Message ?? "Unknown";
            const metadata = {};
            const $fault = eventStreamSchema.getMergedTraits().error;
            if ($fault) {
              metadata.$fault = $fault;
            }
            return Object.assign(new ErrCtor({}), metadata, {
              message
            }, dataObject);
          }
          return dataObject;
        }
        writeEventBody(unionMember, unionSchema, event) {
          const serializer = this.serializer;
          let eventType = unionMember;
          let explicitPayloadMember = null;
          let explicitPayloadContentType;
          const isKnownSchema = (() => {
            const struct = unionSchema.getSchema();
            return struct[4].includes(unionMember);
          })();
          const additionalHeaders = {};
          if (!isKnownSchema) {
            const [type, value] = event[unionMember];
            eventType = type;
            serializer.write(15, value);
          } else {
            const eventSchema = unionSchema.getMemberSchema(unionMember);
            if (eventSchema.isStructSchema()) {
              for (const [memberName, memberSchema] of eventSchema.structIterator()) {
                const { eventHeader, eventPayload } = memberSchema.getMergedTraits();
                if (eventPayload) {
                  explicitPayloadMember = memberName;
                } else if (eventHeader) {
                  const value = event[unionMember][memberName];
                  let type = "binary";
                  if (memberSchema.isNumericSchema()) {
                    if ((-2) ** 31 <= value && value <= 2 ** 31 - 1) {
                      type = "integer";
                    } else {
                      type = "long";
                    }
                  } else if (memberSchema.isTimestampSchema()) {
                    type = "timestamp";
                  } else if (memberSchema.isStringSchema()) {
                    type = "string";
                  } else if (memberSchema.isBooleanSchema()) {
                    type = "boolean";
                  }
                  if (value != null) {
                    additionalHeaders[memberName] = {
                      type,
                      value
                    };
                    delete event[unionMember][memberName];
                  }
                }
              }
              if (explicitPayloadMember !== null) {
                const payloadSchema = eventSchema.getMemberSchema(explicitPayloadMember);
                if (payloadSchema.isBlobSchema()) {
                  explicitPayloadContentType = "application/octet-stream";
                } else if (payloadSchema.isStringSchema()) {
                  explicitPayloadContentType = "text/plain";
                }
                serializer.write(payloadSchema, event[unionMember][explicitPayloadMember]);
              } else {
                serializer.write(eventSchema, event[unionMember]);
              }
            } else if (eventSchema.isUnitSchema()) {
              serializer.write(eventSchema, {});
            } else {
              throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
            }
          }
          const messageSerialization = serializer.flush() ?? new Uint8Array();
          const body = typeof messageSerialization === "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(messageSerialization) : messageSerialization;
          return {
            body,
            eventType,
            explicitPayloadContentType,
            additionalHeaders
          };
        }
      }
      exports.EventStreamCodec = EventStreamCodec;
      exports.EventStreamMarshaller = EventStreamMarshaller;
      exports.EventStreamSerde = EventStreamSerde;
      exports.HeaderMarshaller = HeaderMarshaller;
      exports.Int64 = Int64;
      exports.MessageDecoderStream = MessageDecoderStream;
      exports.MessageEncoderStream = MessageEncoderStream;
      exports.SmithyMessageDecoderStream = SmithyMessageDecoderStream;
      exports.SmithyMessageEncoderStream = SmithyMessageEncoderStream;
      exports.UniversalEventStreamMarshaller = EventStreamMarshaller$1;
      exports.eventStreamSerdeProvider = eventStreamSerdeProvider;
      exports.getChunkedStream = getChunkedStream;
      exports.getMessageUnmarshaller = getMessageUnmarshaller;
      exports.getUnmarshalledStream = getUnmarshalledStream;
      exports.iterableToReadableStream = iterableToReadableStream;
      exports.readableStreamToIterable = readableStreamToIterable;
      exports.resolveEventStreamSerdeConfig = resolveEventStreamSerdeConfig;
      exports.universalEventStreamSerdeProvider = eventStreamSerdeProvider$1;
    })
  ),
  /***/
  93422: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      const { Uint8ArrayBlobAdapter, writeKey, sdkStreamMixin, splitEvery, splitHeader, NumericValue, toUtf8, fromBase64, LazyJsonString, _parseEpochTimestamp, _parseRfc7231DateTime, _parseRfc3339DateTimeWithOffset, fromUtf8, generateIdempotencyToken, toBase64, dateToUtcString, quoteHeader, parseEpochTimestamp, parseRfc7231DateTime, parseRfc3339DateTimeWithOffset } = __webpack_require__(92430);
      const { HttpRequest, HttpResponse, hasOwn, isValidHostname, getSmithyContext } = __webpack_require__(34534);
      const { parseQueryString, parseUrl } = __webpack_require__(34534);
      exports.HttpRequest = HttpRequest;
      exports.HttpResponse = HttpResponse;
      exports.isValidHostname = isValidHostname;
      exports.parseQueryString = parseQueryString;
      exports.parseUrl = parseUrl;
      const { NormalizedSchema, translateTraits, TypeRegistry, deref } = __webpack_require__(26890);
      const { FieldPosition } = __webpack_require__(90690);
      const collectBody = async (streamBody = new Uint8Array(), context) => {
        if (streamBody instanceof Uint8Array) {
          return Uint8ArrayBlobAdapter.mutate(streamBody);
        }
        if (!streamBody) {
          return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
        }
        const fromContext = context.streamCollector(streamBody);
        return Uint8ArrayBlobAdapter.mutate(await fromContext);
      };
      function extendedEncodeURIComponent(str) {
        if (/^[\w.~-]+$/.test(str)) {
          return str;
        }
        return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
          return "%" + c.charCodeAt(0).toString(16).toUpperCase();
        });
      }
      const HTTP_BINDINGS = /* @__PURE__ */ Symbol.for("@smithy/schema-x");
      class HttpBindingNormalizedSchema extends NormalizedSchema {
        static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
        identity = HttpBindingNormalizedSchema.identity;
        bindings;
        constructor(schema) {
          super(schema);
        }
        static of(schema) {
          const ns = NormalizedSchema.of(schema);
          if (ns.identity === HttpBindingNormalizedSchema.identity) {
            return ns;
          }
          const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
          const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
          return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
        }
        getHttpBindingLocation(traits) {
          if (traits.httpPayload) {
            return 36;
          }
          if (traits.httpLabel) {
            return 33;
          }
          if (traits.httpHeader) {
            return 38;
          }
          if (typeof traits.httpPrefixHeaders === "string") {
            return 39;
          }
          if (traits.httpQuery) {
            return 34;
          }
          if (traits.httpQueryParams) {
            return 35;
          }
          if (traits.httpResponseCode) {
            return 37;
          }
          return 32;
        }
        getHttpBindingValue(location, traits, nested = false) {
          const raw = this.getSchema();
          const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
          const slot = location & 7;
          const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
          const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
          const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
          let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
          const category = type & 192;
          const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
          const valueType = (collectionValue?.[1] ?? 0) & 255;
          flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
          return [this, flags, collectionValue];
        }
        getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
          const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
          return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
        }
        getHttpBindings() {
          const source = this.getSchema();
          return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
        }
      }
      const buildHttpBindings = (schema) => {
        const bodyMemberNames = [];
        const bodyMemberSchemas = [];
        const requestBodyMemberNames = [];
        const requestBodyMemberSchemas = [];
        const memberBindings = [];
        const byName = {};
        const headers = {};
        const prefixHeaders = [];
        const responseBindings = { headers, prefixHeaders };
        const bindings = {
          request: { memberBindings, byName },
          response: {
            bodyMemberNames,
            bindings: responseBindings
          }
        };
        const { request, response } = bindings;
        for (const [name, member] of schema.structIterator()) {
          const bindingSchema = HttpBindingNormalizedSchema.of(member);
          const traits = bindingSchema.getMergedTraits();
          const location = bindingSchema.getHttpBindingLocation(traits);
          const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
          const value = bindingSchema.getHttpBindingValue(location, traits);
          const binding = [name, value, location, wireName];
          if (name === "__proto__") {
            writeKey(byName);
          }
          byName[name] = binding;
          if (value[1] >> 10 & 1) {
            request.hasIdempotency = true;
          }
          memberBindings.push(binding);
          const slot = location & 7;
          if (slot === 0) {
            requestBodyMemberNames.push(name);
            requestBodyMemberSchemas.push(member);
          }
          if ((slot & 4) === 0) {
            bodyMemberNames.push(name);
            bodyMemberSchemas.push(member);
          } else if ((slot & 6) === 4) {
            if (slot & 1) {
              responseBindings.statusCode = binding;
            } else {
              responseBindings.payload = binding;
              const type = value[1] & 255;
              request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
            }
          } else if (slot & 1) {
            request.hasPrefixHeaders = true;
            prefixHeaders.push(binding);
          } else {
            if (wireName === "__proto__") {
              writeKey(headers);
            }
            headers[wireName] = binding;
          }
        }
        if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) {
          request.contentTypeInstruction = null;
        }
        request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
        response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
        return bindings;
      };
      const buildPathSegments = (path) => {
        const segments = [];
        let offset = 0;
        for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
          if (match.index > offset) {
            segments.push([path.slice(offset, match.index), 0]);
          }
          segments.push([match[1], match[2] ? 2 : 1]);
          offset = match.index + match[0].length;
        }
        if (segments.length && offset < path.length) {
          segments.push([path.slice(offset), 0]);
        }
        return segments.length ? segments : void 0;
      };
      const buildHttpOperationBindings = (schema) => {
        const { http, endpoint } = translateTraits(schema.traits ?? {});
        const [path, search] = http?.[1].split("?") ?? [];
        return [
          http?.[0],
          path,
          search ? [...new URLSearchParams(search)] : [],
          path ? buildPathSegments(path) : void 0,
          endpoint?.[0]
        ];
      };
      const EMPTY_BINDINGS = {
        request: { memberBindings: [], byName: {} },
        response: {
          bodyMemberNames: [],
          bindings: { headers: {}, prefixHeaders: [] }
        }
      };
      const getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
      const createBodySchema = (schema, memberNames, memberSchemas) => {
        if (!memberNames.length) {
          return void 0;
        }
        const source = schema.getSchema();
        const body = [
          3,
          source[1],
          source[2],
          schema.getMergedTraits(),
          memberNames,
          memberSchemas
        ];
        const required = source[6];
        const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
        if (bodyRequired) {
          body[6] = bodyRequired;
        }
        return body;
      };
      class SerdeContext {
        serdeContext;
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
        }
      }
      class HttpProtocol extends SerdeContext {
        options;
        compositeErrorRegistry;
        constructor(options) {
          super();
          this.options = options;
          this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
          for (const etr of options.errorTypeRegistries ?? []) {
            this.compositeErrorRegistry.copyFrom(etr);
          }
        }
        getRequestType() {
          return HttpRequest;
        }
        getResponseType() {
          return HttpResponse;
        }
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
          this.serializer.setSerdeContext(serdeContext);
          this.deserializer.setSerdeContext(serdeContext);
          if (this.getPayloadCodec()) {
            this.getPayloadCodec().setSerdeContext(serdeContext);
          }
        }
        updateServiceEndpoint(request, endpoint) {
          if ("url" in endpoint) {
            request.protocol = endpoint.url.protocol;
            request.hostname = endpoint.url.hostname;
            request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
            request.path = endpoint.url.pathname;
            request.fragment = endpoint.url.hash || void 0;
            request.username = endpoint.url.username || void 0;
            request.password = endpoint.url.password || void 0;
            if (!request.query) {
              request.query = {};
            }
            for (const [k, v] of endpoint.url.searchParams.entries()) {
              request.query[k] = v;
            }
            if (endpoint.headers) {
              for (const name in endpoint.headers) {
                if (!hasOwn(endpoint.headers, name)) {
                  continue;
                }
                request.headers[name] = endpoint.headers[name].join(", ");
              }
            }
            return request;
          } else {
            request.protocol = endpoint.protocol;
            request.hostname = endpoint.hostname;
            request.port = endpoint.port ? Number(endpoint.port) : void 0;
            request.path = endpoint.path;
            request.query = {
              ...endpoint.query
            };
            if (endpoint.headers) {
              for (const name in endpoint.headers) {
                if (!hasOwn(endpoint.headers, name)) {
                  continue;
                }
                request.headers[name] = endpoint.headers[name];
              }
            }
            return request;
          }
        }
        setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
          if (this.serdeContext?.disableHostPrefix) {
            return;
          }
          const hostPrefix = operation[4];
          if (typeof hostPrefix !== "string") {
            return;
          }
          let resolvedHostPrefix = hostPrefix;
          for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
            if (!(flags >> 17 & 1)) {
              continue;
            }
            const replacement = input[name];
            if (typeof replacement !== "string") {
              throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
            }
            resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
          }
          request.hostname = resolvedHostPrefix + request.hostname;
          if (!isValidHostname(request.hostname)) {
            throw new Error(`[${request.hostname}] is not a valid hostname.`);
          }
        }
        deserializeMetadata(output) {
          return {
            httpStatusCode: output.statusCode,
            requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
            extendedRequestId: output.headers["x-amz-id-2"],
            cfId: output.headers["x-amz-cf-id"]
          };
        }
        resolveError(name, namespaces, registries) {
          const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
          let schema;
          for (const registry of registries) {
            for (const ns of namespaces) {
              try {
                if (ns === "*") {
                  schema = registry.getSchema(name);
                } else {
                  schema = registry.getSchema(ns + "#" + name);
                }
                const errorCtor = registry.getErrorCtor(schema);
                if (errorCtor) {
                  return [schema, errorCtor, "modeled"];
                } else {
                  const syntheticErrorSchema = registry.getBaseException();
                  if (syntheticErrorSchema) {
                    const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
                    if (syntheticErrorCtor) {
                      return [schema, syntheticErrorCtor, "synthetic"];
                    }
                  }
                }
              } catch (ignored) {
              }
            }
          }
          for (const registry of registries) {
            const syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
              const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
              if (syntheticErrorCtor) {
                return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
              }
            }
          }
          return [defaultErrorSchema, Error, "native"];
        }
        async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
          const eventStreamSerde = await this.loadEventStreamCapability();
          return eventStreamSerde.serializeEventStream({
            eventStream,
            requestSchema,
            initialRequest
          });
        }
        async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
          const eventStreamSerde = await this.loadEventStreamCapability();
          return eventStreamSerde.deserializeEventStream({
            response,
            responseSchema,
            initialResponseContainer
          });
        }
        async loadEventStreamCapability() {
          const { EventStreamSerde, eventStreamSerdeProvider } = __webpack_require__(56579);
          const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
          return new EventStreamSerde({
            marshaller,
            serializer: this.serializer,
            deserializer: this.deserializer,
            serdeContext: this.serdeContext,
            defaultContentType: this.getDefaultContentType(),
            compositeErrorRegistry: this.compositeErrorRegistry
          });
        }
        getDefaultContentType() {
          throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
        }
        async deserializeHttpMessage(schema, context, response, arg4, arg5) {
          return [];
        }
        getEventStreamMarshaller() {
          const context = this.serdeContext;
          if (!context.eventStreamMarshaller) {
            throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
          }
          return context.eventStreamMarshaller;
        }
        resolveEventStreamMarshaller(importedProvider) {
          const context = this.serdeContext;
          if (context.eventStreamMarshaller) {
            return context.eventStreamMarshaller;
          }
          return importedProvider(this.serdeContext);
        }
      }
      class HttpBindingProtocol extends HttpProtocol {
        async serializeRequest(operationSchema, _input, context) {
          const input = _input && typeof _input === "object" ? _input : {};
          const query = {};
          const headers = {};
          const endpoint = await context.endpoint();
          const ns = HttpBindingNormalizedSchema.of(operationSchema?.input);
          const bindings = ns.getHttpBindings().request;
          const operation = getHttpOperationBindings(operationSchema);
          const request = new HttpRequest({ query, headers });
          if (endpoint) {
            this.updateServiceEndpoint(request, endpoint);
            this.setHostPrefix(request, operationSchema, input, operation);
            const [method, path, staticQuery] = operation;
            if (method) {
              request.method = method;
              request.path = request.path === "/" ? path : request.path + path;
              for (const [key, value] of staticQuery) {
                query[key] = value;
              }
            }
          }
          request.query = query;
          const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
          if (eventStream) {
            request.body = await this.serializeEventStream({ eventStream, requestSchema: ns });
          }
          return request;
        }
        serializeHttpBindings(input, request, bindings, operation) {
          const serializer = this.serializer;
          const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
          const query = request.query;
          const headers = request.headers;
          const bodySchema = bindings.syntheticBodySchema;
          let hasBodyValue = false;
          let payload;
          let eventStream;
          let labels;
          const names = Object.getOwnPropertyNames(input);
          const prototype = Object.getPrototypeOf(input);
          const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
          const length = sparse ? names.length : bindings.memberBindings.length;
          for (let i = 0; i < length; ++i) {
            const binding = sparse ? hasOwn(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
            if (!binding) {
              continue;
            }
            const value = binding[1];
            const memberName = binding[0];
            const memberNs = value[0];
            const flags = value[1];
            const collectionValue = value[2];
            const location = binding[2];
            const wireName = binding[3];
            const inputMemberValue = input[memberName];
            if (inputMemberValue == null && !(flags >> 10 & 1)) {
              continue;
            }
            if (location === 36) {
              const stream = flags >> 11 & 3;
              if (stream) {
                if (stream === 2) {
                  eventStream = inputMemberValue || void 0;
                } else {
                  payload = inputMemberValue;
                }
              } else {
                if (directSerializer) {
                  directSerializer.writeCodec(memberNs, inputMemberValue);
                } else {
                  serializer.write(memberNs, inputMemberValue);
                }
                payload = serializer.flush();
              }
            } else if (location === 33 || location === 38) {
              const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
              if (location === 33) {
                (labels ??= /* @__PURE__ */ Object.create(null))[memberName] = serialized;
              } else {
                headers[wireName] = serialized;
              }
            } else if (location === 39) {
              for (const key in inputMemberValue) {
                if (!hasOwn(inputMemberValue, key)) {
                  continue;
                }
                const amalgam = wireName + key;
                headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
              }
            } else if ((location & 62) === 34) {
              this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer);
            } else {
              hasBodyValue = true;
            }
          }
          const operationPath = operation[1];
          const pathSegments = operation[3];
          if (operationPath && pathSegments && request.path.endsWith(operationPath)) {
            request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
          }
          if (hasBodyValue && bodySchema) {
            if (directSerializer) {
              directSerializer.writeCodec(bodySchema, input);
            } else {
              serializer.write(bodySchema, input);
            }
            payload = serializer.flush();
          }
          request.body = payload;
          return eventStream;
        }
        serializeQuery(value, data, wireName, query, directSerializer) {
          const [ns, flags, collectionValue] = value;
          const traits = directSerializer ? void 0 : ns.getMergedTraits();
          if (wireName === void 0) {
            for (const key in data) {
              if (!hasOwn(data, key) || key in query) {
                continue;
              }
              if (!directSerializer) {
                Object.assign(collectionValue[0].getMergedTraits(), {
                  ...traits,
                  httpQuery: key,
                  httpQueryParams: void 0
                });
              }
              this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
            }
            return;
          }
          if ((flags & 192) === 64) {
            const buffer = [];
            for (const item of data) {
              const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
              if (flags >> 13 & 1 || serialized !== void 0) {
                buffer.push(serialized);
              }
            }
            query[wireName] = buffer;
          } else {
            query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
          }
        }
        serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
          const flags = value[1];
          const type = flags & 255;
          if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) {
            return String(data);
          }
          if (directSerializer) {
            directSerializer.writeHttpBinding(value, data, location);
          } else {
            this.serializer.write(schema, data);
          }
          return this.serializer.flush();
        }
        serializePath(segments, labels, bindings) {
          let path = "";
          for (const [value, kind] of segments) {
            if (kind === 0) {
              path += value;
              continue;
            }
            const replacement = labels?.[value];
            if (replacement === void 0) {
              if (hasOwn(bindings.byName, value) && bindings.byName[value][2] === 33) {
                throw new Error(`No value provided for input HTTP label: ${value}.`);
              }
              path += `{${value}${kind === 2 ? "+" : ""}}`;
            } else {
              path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
            }
          }
          return path;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer;
          const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
          const ns = HttpBindingNormalizedSchema.of(operationSchema.output);
          const responseBindings = ns.getHttpBindings().response;
          const dataObject = {};
          if (response.statusCode >= 300) {
            const bytes = await collectBody(response.body, context);
            if (bytes.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(15, bytes));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
            throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
          }
          const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
          if (nonHttpBindingMembers.length) {
            const bytes = await collectBody(response.body, context);
            if (bytes.byteLength > 0) {
              const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
              for (const member of nonHttpBindingMembers) {
                if (dataFromBody[member] != null) {
                  dataObject[member] = dataFromBody[member];
                }
              }
            }
          } else if (!responseBindings.bindings.payload) {
            await collectBody(response.body, context);
          }
          dataObject.$metadata = this.deserializeMetadata(response);
          return dataObject;
        }
        async deserializeHttpMessage(schema, context, response, arg4, arg5) {
          const dataObject = arg4 instanceof Set ? arg5 : arg4;
          const deserializer = this.deserializer;
          const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
          const ns = HttpBindingNormalizedSchema.of(schema);
          const { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
          const headers = response.headers;
          if (payload) {
            const [memberName, value] = payload;
            const [memberSchema, flags] = value;
            const stream = flags >> 11 & 3;
            if (stream) {
              if (stream === 2) {
                dataObject[memberName] = await this.deserializeEventStream({
                  response,
                  responseSchema: ns
                });
              } else {
                dataObject[memberName] = sdkStreamMixin(response.body);
              }
            } else if (response.body) {
              const bytes = await collectBody(response.body, context);
              if (bytes.byteLength > 0) {
                dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
              }
            }
          }
          for (const header in headers) {
            if (!hasOwn(headers, header)) {
              continue;
            }
            const lower = header.toLowerCase();
            const headerValue = headers[header];
            if (lower !== header) {
              delete headers[header];
              headers[lower] = headerValue;
            }
            const binding = hasOwn(responseHeaders, lower) ? responseHeaders[lower] : void 0;
            if (!binding) {
              continue;
            }
            const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
            if (collectionValue) {
              const sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : splitHeader(headerValue);
              const list = [];
              for (const section of sections) {
                list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
              }
              dataObject[memberName] = list;
            } else {
              dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
            }
          }
          for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
            dataObject[memberName] = {};
            for (const header in headers) {
              if (!hasOwn(headers, header)) {
                continue;
              }
              if (!header.startsWith(wireName)) {
                continue;
              }
              const headerValue = headers[header];
              dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
            }
          }
          if (statusCode) {
            dataObject[statusCode[0]] = response.statusCode;
          }
          return bodyMemberNames;
        }
      }
      class RpcProtocol extends HttpProtocol {
        async serializeRequest(operationSchema, _input, context) {
          const serializer = this.serializer;
          const query = {};
          const headers = {};
          const endpoint = await context.endpoint();
          const ns = NormalizedSchema.of(operationSchema?.input);
          const schema = ns.getSchema();
          let payload;
          const input = _input && typeof _input === "object" ? _input : {};
          const request = new HttpRequest({
            protocol: "",
            hostname: "",
            port: void 0,
            path: "/",
            fragment: void 0,
            query,
            headers,
            body: void 0
          });
          if (endpoint) {
            this.updateServiceEndpoint(request, endpoint);
            this.setHostPrefix(request, operationSchema, input);
          }
          if (input) {
            const eventStreamMember = ns.getEventStreamMember();
            if (eventStreamMember) {
              if (input[eventStreamMember]) {
                const initialRequest = {};
                for (const [memberName] of ns.structIterator()) {
                  if (memberName !== eventStreamMember && input[memberName] != null) {
                    initialRequest[memberName] = input[memberName];
                  }
                }
                payload = await this.serializeEventStream({
                  eventStream: input[eventStreamMember],
                  requestSchema: ns,
                  initialRequest
                });
              }
            } else {
              serializer.write(schema, input);
              payload = serializer.flush();
            }
          }
          request.headers = Object.assign(request.headers, headers);
          request.query = query;
          request.body = payload;
          request.method = "POST";
          return request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer;
          const ns = NormalizedSchema.of(operationSchema.output);
          const dataObject = {};
          if (this.isErrorResponse(response.statusCode)) {
            const bytes = await collectBody(response.body, context);
            if (bytes.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(15, bytes));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
            throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
          }
          for (const header in response.headers) {
            if (!hasOwn(response.headers, header)) {
              continue;
            }
            const value = response.headers[header];
            delete response.headers[header];
            response.headers[header.toLowerCase()] = value;
          }
          const eventStreamMember = ns.getEventStreamMember();
          if (eventStreamMember) {
            dataObject[eventStreamMember] = await this.deserializeEventStream({
              response,
              responseSchema: ns,
              initialResponseContainer: dataObject
            });
          } else {
            const bytes = await collectBody(response.body, context);
            if (bytes.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(ns, bytes));
            }
          }
          dataObject.$metadata = this.deserializeMetadata(response);
          return dataObject;
        }
        isErrorResponse(statusCode) {
          return statusCode >= 300;
        }
      }
      class AbstractRpcV2Protocol extends RpcProtocol {
        constructor({ defaultNamespace, errorTypeRegistries }) {
          super({ defaultNamespace, errorTypeRegistries });
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          Object.assign(request.headers, {
            "content-type": this.getDefaultContentType(),
            "smithy-protocol": this.getSmithyProtocolHeaderValue(),
            accept: this.getDefaultContentType()
          });
          if (deref(operationSchema.input) === "unit") {
            delete request.body;
            delete request.headers["content-type"];
          } else {
            this.applyEmptyBody(request);
          }
          const { service, operation } = getSmithyContext(context);
          const path = `/service/${service}/operation/${operation}`;
          if (request.path.endsWith("/")) {
            request.path += path.slice(1);
          } else {
            request.path += path;
          }
          return request;
        }
        isErrorResponse(statusCode) {
          return statusCode !== 200;
        }
      }
      const resolvedPath = (resolvedPath2, input, memberName, labelValueProvider, uriLabel, isGreedyLabel) => {
        if (input != null && input[memberName] !== void 0) {
          const labelValue = labelValueProvider();
          if (labelValue == null || labelValue.length <= 0) {
            throw new Error("Empty value provided for input HTTP label: " + memberName + ".");
          }
          resolvedPath2 = resolvedPath2.replace(uriLabel, isGreedyLabel ? labelValue.split("/").map((segment) => extendedEncodeURIComponent(segment)).join("/") : extendedEncodeURIComponent(labelValue));
        } else {
          throw new Error("No value provided for input HTTP label: " + memberName + ".");
        }
        return resolvedPath2;
      };
      function requestBuilder(input, context) {
        return new RequestBuilder(input, context);
      }
      class RequestBuilder {
        input;
        context;
        query = {};
        method = "";
        headers = {};
        path = "";
        body = null;
        hostname = "";
        resolvePathStack = [];
        constructor(input, context) {
          this.input = input;
          this.context = context;
        }
        async build() {
          const { hostname, protocol = "https", port, path: basePath } = await this.context.endpoint();
          this.path = basePath;
          for (const resolvePath of this.resolvePathStack) {
            resolvePath(this.path);
          }
          return new HttpRequest({
            protocol,
            hostname: this.hostname || hostname,
            port,
            method: this.method,
            path: this.path,
            query: this.query,
            body: this.body,
            headers: this.headers
          });
        }
        hn(hostname) {
          this.hostname = hostname;
          return this;
        }
        bp(uriLabel) {
          this.resolvePathStack.push((basePath) => {
            this.path = `${basePath?.endsWith("/") ? basePath.slice(0, -1) : basePath || ""}` + uriLabel;
          });
          return this;
        }
        p(memberName, labelValueProvider, uriLabel, isGreedyLabel) {
          this.resolvePathStack.push((path) => {
            this.path = resolvedPath(path, this.input, memberName, labelValueProvider, uriLabel, isGreedyLabel);
          });
          return this;
        }
        h(headers) {
          this.headers = headers;
          return this;
        }
        q(query) {
          this.query = query;
          return this;
        }
        b(body) {
          this.body = body;
          return this;
        }
        m(method) {
          this.method = method;
          return this;
        }
      }
      class FromStringShapeDeserializer extends SerdeContext {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        read(_schema, data) {
          const ns = HttpBindingNormalizedSchema.of(_schema);
          const traits = ns.getMergedTraits();
          const location = ns.getHttpBindingLocation(traits);
          return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
        }
        readHttpBinding([ns, flags, collectionValue], data, location) {
          const schema = flags & 255;
          if ((schema & 192) === 64) {
            collectionValue ??= ns.getHttpBindingCollectionValue(location);
            return splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
          }
          switch (schema) {
            case 21:
            case 42:
              return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
            case 4:
            case 5:
            case 6:
            case 7: {
              const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
              const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
              switch (format) {
                case 5:
                  return _parseRfc3339DateTimeWithOffset(data);
                case 6:
                  return _parseRfc7231DateTime(data);
                case 7:
                  return _parseEpochTimestamp(data);
                default:
                  console.warn("Missing timestamp format, parsing value with Date constructor:", data);
                  return new Date(data);
              }
            }
            case 0: {
              const media = flags >> 8 & 3;
              if (!media) {
                return data;
              }
              let intermediateValue = data;
              if ((location & 6) === 6) {
                intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue));
              }
              return media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
            }
            case 1:
              return Number(data);
            case 2:
              return data.toLowerCase() === "true";
            case 17:
              return BigInt(data);
            case 19:
              return new NumericValue(data, "bigDecimal");
            default:
              return data;
          }
        }
      }
      class HttpInterceptingShapeDeserializer extends SerdeContext {
        codecDeserializer;
        stringDeserializer;
        constructor(codecDeserializer, codecSettings) {
          super();
          this.codecDeserializer = codecDeserializer;
          this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
        }
        setSerdeContext(serdeContext) {
          this.stringDeserializer.setSerdeContext(serdeContext);
          this.codecDeserializer.setSerdeContext(serdeContext);
          this.serdeContext = serdeContext;
        }
        read(schema, data) {
          const ns = HttpBindingNormalizedSchema.of(schema);
          const traits = ns.getMergedTraits();
          if (traits.httpHeader || traits.httpResponseCode) {
            const value = ns.getHttpBindingValue(38, traits);
            return this.readHttpBinding(value, data, 38);
          }
          if (traits.httpPayload) {
            return this.readPayload(ns.getHttpBindingValue(36, traits), data);
          }
          return this.readCodec(ns, data);
        }
        readHttpBinding(binding, data, location) {
          const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
          return this.stringDeserializer.readHttpBinding(binding, value, location);
        }
        readPayload([schema, flags], data) {
          const type = flags & 255;
          if (type === 21 || type === 42) {
            return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(data) : data;
          }
          if (type === 0) {
            return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
          }
          return this.readCodec(schema, data);
        }
        readCodec(schema, data) {
          return this.codecDeserializer.read(schema, data);
        }
      }
      class ToStringShapeSerializer extends SerdeContext {
        settings;
        stringBuffer = "";
        constructor(settings) {
          super();
          this.settings = settings;
        }
        write(schema, value) {
          const ns = HttpBindingNormalizedSchema.of(schema);
          const traits = ns.getMergedTraits();
          const location = ns.getHttpBindingLocation(traits);
          this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
        }
        writeHttpBinding([ns, flags, collectionValue], value, location) {
          const schema = flags & 255;
          switch (typeof value) {
            case "object":
              if (value === null) {
                this.stringBuffer = "null";
                return;
              }
              if (schema >= 4 && schema <= 7) {
                if (!(value instanceof Date)) {
                  throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
                }
                const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
                const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
                switch (format) {
                  case 5:
                    this.stringBuffer = value.toISOString().replace(".000Z", "Z");
                    break;
                  case 6:
                    this.stringBuffer = dateToUtcString(value);
                    break;
                  case 7:
                    this.stringBuffer = String(value.getTime() / 1e3);
                    break;
                  default:
                    console.warn("Missing timestamp format, using epoch seconds", value);
                    this.stringBuffer = String(value.getTime() / 1e3);
                }
                return;
              }
              if ((schema === 21 || schema === 42) && "byteLength" in value) {
                this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(value);
                return;
              }
              if ((schema & 192) === 64 && Array.isArray(value)) {
                collectionValue ??= ns.getHttpBindingCollectionValue(location);
                const valueSchemaType = collectionValue[1] & 255;
                const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
                let buffer = "";
                for (const item of value) {
                  this.writeHttpBinding(collectionValue, item, location);
                  const headerItem = this.flush();
                  if (buffer) {
                    buffer += ", ";
                  }
                  buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
                }
                this.stringBuffer = buffer;
                return;
              }
              this.stringBuffer = JSON.stringify(value, null, 2);
              break;
            case "string":
              const media = flags >> 8 & 3;
              let intermediateValue = value;
              if (media === 2) {
                intermediateValue = LazyJsonString.from(intermediateValue);
              }
              if (media && (location & 6) === 6) {
                this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(intermediateValue.toString());
                return;
              }
              this.stringBuffer = value;
              break;
            default:
              this.stringBuffer = flags >> 10 & 1 ? generateIdempotencyToken() : String(value);
          }
        }
        flush() {
          const buffer = this.stringBuffer;
          this.stringBuffer = "";
          return buffer;
        }
      }
      class HttpInterceptingShapeSerializer {
        codecSerializer;
        stringSerializer;
        buffer;
        constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
          this.codecSerializer = codecSerializer;
          this.stringSerializer = stringSerializer;
        }
        setSerdeContext(serdeContext) {
          this.codecSerializer.setSerdeContext(serdeContext);
          this.stringSerializer.setSerdeContext(serdeContext);
        }
        write(schema, value) {
          const ns = HttpBindingNormalizedSchema.of(schema);
          const traits = ns.getMergedTraits();
          if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
            const location = ns.getHttpBindingLocation(traits);
            this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
            return;
          }
          this.writeCodec(ns, value);
        }
        writeHttpBinding(binding, value, location) {
          this.stringSerializer.writeHttpBinding(binding, value, location);
          this.buffer = this.stringSerializer.flush();
        }
        writeCodec(schema, value) {
          this.codecSerializer.write(schema, value);
        }
        flush() {
          if (this.buffer !== void 0) {
            const buffer = this.buffer;
            this.buffer = void 0;
            return buffer;
          }
          return this.codecSerializer.flush();
        }
      }
      function determineTimestampFormat(ns, settings) {
        if (settings.timestampFormat.useTrait) {
          const schema = ns.getSchema();
          if (schema === 5 || schema === 6 || schema === 7) {
            return schema;
          }
        }
        const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
        const bindingFormat = settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
        return bindingFormat ?? settings.timestampFormat.default;
      }
      class Field {
        name;
        kind;
        values;
        constructor({ name, kind = FieldPosition.HEADER, values = [] }) {
          this.name = name;
          this.kind = kind;
          this.values = values;
        }
        add(value) {
          this.values.push(value);
        }
        set(values) {
          this.values = values;
        }
        remove(value) {
          this.values = this.values.filter((v) => v !== value);
        }
        toString() {
          return this.values.map((v) => v.includes(",") || v.includes(" ") ? `"${v}"` : v).join(", ");
        }
        get() {
          return this.values;
        }
      }
      class Fields {
        entries = {};
        encoding;
        constructor({ fields = [], encoding = "utf-8" }) {
          fields.forEach(this.setField.bind(this));
          this.encoding = encoding;
        }
        setField(field) {
          this.entries[field.name.toLowerCase()] = field;
        }
        getField(name) {
          return this.entries[name.toLowerCase()];
        }
        removeField(name) {
          delete this.entries[name.toLowerCase()];
        }
        getByType(kind) {
          return Object.values(this.entries).filter((field) => field.kind === kind);
        }
      }
      const getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
        if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") {
          runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), runtimeConfig.logger);
        }
        if (runtimeConfig.defaultSocketTimeout) {
          runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
        }
        return {
          setHttpHandler(handler) {
            runtimeConfig.requestHandler = handler;
          },
          httpHandler() {
            return runtimeConfig.requestHandler;
          },
          updateHttpClientConfig(key, value) {
            runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
          },
          httpHandlerConfigs() {
            return runtimeConfig.requestHandler.httpHandlerConfigs();
          }
        };
      };
      const resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
        return {
          requestHandler: httpHandlerExtensionConfiguration.httpHandler()
        };
      };
      const CONTENT_LENGTH_HEADER = "content-length";
      function contentLengthMiddleware(bodyLengthChecker) {
        return (next) => async (args) => {
          const request = args.request;
          if (HttpRequest.isInstance(request)) {
            const { body, headers } = request;
            if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) {
              try {
                const length = bodyLengthChecker(body);
                if (length != null) {
                  request.headers = {
                    ...request.headers,
                    [CONTENT_LENGTH_HEADER]: String(length)
                  };
                }
              } catch (ignored) {
              }
            }
          }
          return next({
            ...args,
            request
          });
        };
      }
      const contentLengthMiddlewareOptions = {
        step: "build",
        tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
        name: "contentLengthMiddleware",
        override: true
      };
      const getContentLengthPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
        }
      });
      const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
      const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
      const escapeUriPath = (uri) => uri.split("/").map(escapeUri).join("/");
      function buildQueryString(query) {
        const parts = [];
        for (let key of Object.keys(query).sort()) {
          const value = query[key];
          key = escapeUri(key);
          if (Array.isArray(value)) {
            for (let i = 0, iLen = value.length; i < iLen; i++) {
              parts.push(`${key}=${escapeUri(value[i])}`);
            }
          } else {
            let qsEntry = key;
            if (value || typeof value === "string") {
              qsEntry += `=${escapeUri(value)}`;
            }
            parts.push(qsEntry);
          }
        }
        return parts.join("&");
      }
      class SerdeContextConfig {
        serdeContext;
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
        }
      }
      class UnionSerde {
        from;
        to;
        keys;
        constructor(from, to) {
          this.from = from;
          this.to = to;
          const keys = Object.keys(this.from);
          const set = new Set(keys);
          set.delete("__type");
          this.keys = set;
        }
        mark(key) {
          this.keys.delete(key);
        }
        hasUnknown() {
          return this.keys.size === 1 && Object.keys(this.to).length === 0;
        }
        writeUnknown() {
          if (this.hasUnknown()) {
            const k = this.keys.values().next().value;
            const v = this.from[k];
            this.to.$unknown = [k, v];
          }
        }
      }
      let canParseBuffer;
      function detectBufferParsing() {
        if (canParseBuffer === void 0) {
          try {
            if (typeof Buffer !== "function") {
              canParseBuffer = false;
            } else {
              const result = JSON.parse(Buffer.from([123, 125]));
              canParseBuffer = result !== null && typeof result === "object";
            }
          } catch {
            canParseBuffer = false;
          }
        }
        return canParseBuffer;
      }
      function jsonReviver(key, value, context) {
        if (context?.source) {
          const numericString = context.source;
          if (typeof value === "number") {
            const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
            if (inSafeRange) {
              if (isRepresentable(numericString, value)) {
                return value;
              }
              return new NumericValue(numericString, "bigDecimal");
            } else {
              if (isFractionalBigNumeric(numericString)) {
                return new NumericValue(numericString, "bigDecimal");
              }
              if (/[eE]/.test(numericString)) {
                return expandExponentToBigInt(numericString);
              }
              return BigInt(numericString);
            }
          }
        }
        return value;
      }
      function isFractionalBigNumeric(s) {
        const dotIndex = s.indexOf(".");
        if (dotIndex === -1) {
          return false;
        }
        const eIndex = s.search(/[eE]/);
        if (eIndex === -1) {
          return true;
        }
        const fracDigits = eIndex - dotIndex - 1;
        const exp = parseInt(s.slice(eIndex + 1), 10);
        return exp < fracDigits;
      }
      function isRepresentable(numericString, value) {
        if (numericString === String(value)) {
          return true;
        }
        if (Object.is(value, -0)) {
          return true;
        }
        if (/[eE]/.test(numericString)) {
          return expandToDecimal(numericString) === expandToDecimal(String(value));
        }
        const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
        const canonical = String(value);
        if (normalized === canonical) {
          return true;
        }
        if (/[eE]/.test(canonical)) {
          return normalized === expandToDecimal(canonical);
        }
        return false;
      }
      function expandToDecimal(s) {
        const negative = s.startsWith("-");
        const abs = negative ? s.slice(1) : s;
        const eIndex = abs.search(/[eE]/);
        let result;
        if (eIndex === -1) {
          result = abs;
        } else {
          const exp = parseInt(abs.slice(eIndex + 1), 10);
          const mantissa = abs.slice(0, eIndex);
          const dotIndex = mantissa.indexOf(".");
          let digits;
          let intLen;
          if (dotIndex === -1) {
            digits = mantissa;
            intLen = mantissa.length;
          } else {
            digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
            intLen = dotIndex;
          }
          digits = digits.replace(/0+$/, "") || "0";
          const newDotPos = intLen + exp;
          if (digits === "0") {
            result = "0";
          } else if (newDotPos <= 0) {
            result = "0." + "0".repeat(-newDotPos) + digits;
          } else if (newDotPos >= digits.length) {
            result = digits + "0".repeat(newDotPos - digits.length);
          } else {
            result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
          }
        }
        if (result.includes(".")) {
          result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
        }
        return (negative ? "-" : "") + result;
      }
      function expandExponentToBigInt(s) {
        const eIndex = s.search(/[eE]/);
        const exp = parseInt(s.slice(eIndex + 1), 10);
        const negative = s.startsWith("-");
        const mantissa = s.slice(negative ? 1 : 0, eIndex);
        const dotIndex = mantissa.indexOf(".");
        let digits;
        let shift;
        if (dotIndex === -1) {
          digits = mantissa;
          shift = exp;
        } else {
          digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
          const fracDigits = mantissa.length - dotIndex - 1;
          shift = exp - fracDigits;
        }
        digits = digits.replace(/0+$/, "") || "0";
        const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
        return negative ? -result : result;
      }
      const REVIVER_SYMBOL = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
      function needsReviver(schema) {
        const ns = NormalizedSchema.of(schema);
        const raw = ns.getSchema();
        if (Array.isArray(raw) && ns.isStructSchema()) {
          if (REVIVER_SYMBOL in raw) {
            return raw[REVIVER_SYMBOL];
          }
          const result = _check(ns, /* @__PURE__ */ new Set());
          raw[REVIVER_SYMBOL] = result;
          return result;
        }
        return _check(ns, /* @__PURE__ */ new Set());
      }
      function _check(ns, seen) {
        const raw = ns.getSchema();
        if (seen.has(raw)) {
          return false;
        }
        seen.add(raw);
        if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
          return true;
        }
        if (ns.isStructSchema()) {
          for (const [, memberSchema] of ns.structIterator()) {
            if (_check(memberSchema, seen)) {
              return true;
            }
          }
        } else if (ns.isListSchema() || ns.isMapSchema()) {
          if (_check(ns.getValueSchema(), seen)) {
            return true;
          }
        } else if (ns.isDocumentSchema()) {
          return true;
        }
        return false;
      }
      const collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body));
      async function parseJsonBody(streamBody, context, schema) {
        let parsingInput;
        if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
          const buffer = await collectBody(streamBody, context);
          if (typeof Buffer === "function") {
            if (Buffer.isBuffer(buffer)) {
              parsingInput = buffer;
            } else {
              parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
            }
          }
        }
        if (!parsingInput) {
          parsingInput = await collectBodyString(streamBody, context);
        }
        if (parsingInput.length === 0) {
          return {};
        }
        const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
        try {
          return JSON.parse(parsingInput, reviver);
        } catch (e) {
          if (e?.name === "SyntaxError") {
            Object.defineProperty(e, "$responseBodyText", {
              value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8")
            });
          }
          throw e;
        }
      }
      const parseJsonErrorBody = async (errorBody, context) => {
        const value = await parseJsonBody(errorBody, context);
        value.message = value.message ?? value.Message;
        return value;
      };
      const findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
      const sanitizeErrorCode = (rawValue) => {
        let cleanValue = rawValue;
        if (typeof cleanValue === "number") {
          cleanValue = cleanValue.toString();
        }
        if (cleanValue.indexOf(",") >= 0) {
          cleanValue = cleanValue.split(",")[0];
        }
        if (cleanValue.indexOf(":") >= 0) {
          cleanValue = cleanValue.split(":")[0];
        }
        if (cleanValue.indexOf("#") >= 0) {
          cleanValue = cleanValue.split("#")[1];
        }
        return cleanValue;
      };
      const loadRestJsonErrorCode = (output, data) => {
        return loadErrorCode(output, data, ["header", "code", "type"]);
      };
      const loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
        return loadErrorCode(output, data, queryCompat ? ["code", "header", "type"] : ["type", "code", "header"]);
      };
      const loadSmithyRpcV2JsonErrorCode = (output, data) => {
        if (data?.__type !== void 0) {
          let cleanValue = data.__type;
          if (typeof cleanValue === "number") {
            cleanValue = cleanValue.toString();
          }
          if (cleanValue.indexOf(",") >= 0) {
            cleanValue = cleanValue.split(",")[0];
          }
          if (cleanValue.indexOf(":") >= 0) {
            cleanValue = cleanValue.split(":")[0];
          }
          return cleanValue;
        }
      };
      const loadErrorCode = ({ headers }, data, order) => {
        while (order.length > 0) {
          const location = order.shift();
          switch (location) {
            case "header":
              const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
              if (headerKey !== void 0) {
                return sanitizeErrorCode(headers[headerKey]);
              }
              break;
            case "code":
              const codeKey = findKey(data ?? {}, "code");
              if (codeKey && data[codeKey] !== void 0) {
                return sanitizeErrorCode(data[codeKey]);
              }
              break;
            case "type":
              if (data?.__type !== void 0) {
                return sanitizeErrorCode(data.__type);
              }
              break;
          }
        }
      };
      class JsonShapeDeserializer2 extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        async read(schema, data) {
          const reviver = needsReviver(schema) ? jsonReviver : void 0;
          let parsed;
          if (typeof data === "string") {
            if (data.length === 0) {
              return {};
            }
            parsed = JSON.parse(data, reviver);
          } else if (data instanceof Uint8Array && detectBufferParsing()) {
            if (data.byteLength === 0) {
              return {};
            }
            const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
            parsed = JSON.parse(buf, reviver);
          } else {
            parsed = await parseJsonBody(data, this.serdeContext, schema);
          }
          return this._read(schema, parsed);
        }
        readObject(schema, data) {
          return this._read(schema, data);
        }
        _read(schema, value) {
          const isObject = value !== null && typeof value === "object";
          const ns = NormalizedSchema.of(schema);
          if (isObject) {
            if (ns.isStructSchema()) {
              return this._readStruct(ns, value);
            }
            if (Array.isArray(value) && ns.isListSchema()) {
              const listMember = ns.getValueSchema();
              if (this.needsTransform(listMember)) {
                for (let i = 0; i < value.length; ++i) {
                  value[i] = this._read(listMember, value[i]);
                }
              }
              return value;
            }
            if (ns.isMapSchema()) {
              const mapMember = ns.getValueSchema();
              const map = value;
              if (this.needsTransform(mapMember)) {
                for (const k in map) {
                  if (!hasOwn(map, k)) {
                    continue;
                  }
                  if (k === "__proto__") {
                    writeKey(map);
                  }
                  map[k] = this._read(mapMember, map[k]);
                }
              }
              return map;
            }
          }
          if (ns.isBlobSchema() && typeof value === "string") {
            return fromBase64(value);
          }
          const mediaType = ns.getMergedTraits().mediaType;
          if (ns.isStringSchema() && typeof value === "string" && mediaType) {
            const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
            if (isJson) {
              return LazyJsonString.from(value);
            }
            return value;
          }
          if (ns.isTimestampSchema() && value != null) {
            const format = determineTimestampFormat(ns, this.settings);
            switch (format) {
              case 5:
                return parseRfc3339DateTimeWithOffset(value);
              case 6:
                return parseRfc7231DateTime(value);
              case 7:
                return parseEpochTimestamp(value);
              default:
                console.warn("Missing timestamp format, parsing value with Date constructor:", value);
                return new Date(value);
            }
          }
          if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
            return BigInt(value);
          }
          if (ns.isBigDecimalSchema() && value != void 0) {
            if (value instanceof NumericValue) {
              return value;
            }
            const untyped = value;
            if (untyped.type === "bigDecimal" && "string" in untyped) {
              return new NumericValue(untyped.string, untyped.type);
            }
            return new NumericValue(String(value), "bigDecimal");
          }
          if (ns.isNumericSchema() && typeof value === "string") {
            switch (value) {
              case "Infinity":
                return Infinity;
              case "-Infinity":
                return -Infinity;
              case "NaN":
                return NaN;
            }
            return value;
          }
          if (ns.isDocumentSchema()) {
            if (isObject) {
              if (Array.isArray(value)) {
                for (let i = 0; i < value.length; ++i) {
                  const v = value[i];
                  if (!(v instanceof NumericValue)) {
                    value[i] = this._read(ns, v);
                  }
                }
              } else {
                const doc = value;
                for (const k in doc) {
                  if (!hasOwn(doc, k)) {
                    continue;
                  }
                  if (k === "__proto__") {
                    writeKey(doc);
                  }
                  const v = doc[k];
                  if (!(v instanceof NumericValue)) {
                    doc[k] = this._read(ns, v);
                  }
                }
              }
            }
          }
          return value;
        }
        _readStruct(ns, record) {
          const union = ns.isUnionSchema();
          const out = {};
          let nameMap;
          const hasType = typeof record.__type === "string";
          const { jsonName } = this.settings;
          if (jsonName && hasType) {
            nameMap = {};
          }
          let unionSerde;
          if (union) {
            unionSerde = new UnionSerde(record, out);
          }
          for (const [memberName, memberSchema] of ns.structIterator()) {
            let fromKey = memberName;
            if (jsonName) {
              fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
              if (hasType) {
                nameMap[fromKey] = memberName;
              }
            }
            if (union) {
              unionSerde.mark(fromKey);
            }
            if (record[fromKey] != null) {
              out[memberName] = this._read(memberSchema, record[fromKey]);
            }
          }
          if (union) {
            unionSerde.writeUnknown();
          } else if (hasType) {
            for (const k in record) {
              if (!hasOwn(record, k)) {
                continue;
              }
              const v = record[k];
              const t = jsonName ? nameMap[k] ?? k : k;
              if (!(t in out)) {
                out[t] = v;
              }
            }
          }
          return out;
        }
        needsTransform(ns) {
          if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) {
            return true;
          }
          if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) {
            return true;
          }
          if (ns.isStringSchema() && ns.getMergedTraits().mediaType) {
            return true;
          }
          return false;
        }
      }
      class JsonBytesStringAdapter extends Uint8Array {
        string = null;
        static allocUnsafe(bytes) {
          if (typeof Buffer === "function") {
            const buffer = Buffer.allocUnsafe(bytes);
            return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
          }
          return new JsonBytesStringAdapter(bytes);
        }
        toString() {
          return this.s();
        }
        valueOf() {
          return this.s();
        }
        includes(searchString, position) {
          if (typeof searchString === "string") {
            return this.s().includes(searchString, position);
          }
          return Uint8Array.prototype.includes.call(this, searchString, position);
        }
        indexOf(searchString, position) {
          if (typeof searchString === "string") {
            return this.s().indexOf(searchString, position);
          }
          return Uint8Array.prototype.indexOf.call(this, searchString, position);
        }
        lastIndexOf(searchString, position) {
          if (typeof searchString === "string") {
            return this.s().lastIndexOf(searchString, position);
          }
          const fn = Uint8Array.prototype.lastIndexOf;
          if (position !== void 0) {
            return fn.call(this, searchString, position);
          }
          return fn.call(this, searchString);
        }
        startsWith(searchString, position) {
          return this.s().startsWith(searchString, position);
        }
        endsWith(searchString, endPosition) {
          return this.s().endsWith(searchString, endPosition);
        }
        match(regexp) {
          return this.s().match(regexp);
        }
        replace(searchValue, replaceValue) {
          return this.s().replace(searchValue, replaceValue);
        }
        search(regexp) {
          return this.s().search(regexp);
        }
        split(separator, limit) {
          return this.s().split(separator, limit);
        }
        substring(start, end) {
          return this.s().substring(start, end);
        }
        trim() {
          return this.s().trim();
        }
        trimStart() {
          return this.s().trimStart();
        }
        trimEnd() {
          return this.s().trimEnd();
        }
        charAt(pos) {
          return this.s().charAt(pos);
        }
        charCodeAt(index) {
          return this.s().charCodeAt(index);
        }
        padStart(maxLength, fillString) {
          return this.s().padStart(maxLength, fillString);
        }
        padEnd(maxLength, fillString) {
          return this.s().padEnd(maxLength, fillString);
        }
        repeat(count) {
          return this.s().repeat(count);
        }
        toUpperCase() {
          return this.s().toUpperCase();
        }
        toLowerCase() {
          return this.s().toLowerCase();
        }
        s() {
          if (this.string == null) {
            const n = Date.now();
            if (n > warned + 6e4) {
              console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
              warned = n;
            }
            this.string = toUtf8(this);
          }
          return this.string;
        }
      }
      var warned = 0;
      const encoder = new TextEncoder();
      const OPEN_BRACE = 123;
      const CLOSE_BRACE = 125;
      const OPEN_BRACKET = 91;
      const CLOSE_BRACKET = 93;
      const QUOTE = 34;
      const COLON = 58;
      const COMMA = 44;
      const BACKSLASH = 92;
      const TRUE = new Uint8Array([116, 114, 117, 101]);
      const FALSE = new Uint8Array([102, 97, 108, 115, 101]);
      const NULL = new Uint8Array([110, 117, 108, 108]);
      const ESCAPE_TABLE = new Array(128).fill(null);
      ESCAPE_TABLE[8] = "b";
      ESCAPE_TABLE[9] = "t";
      ESCAPE_TABLE[10] = "n";
      ESCAPE_TABLE[12] = "f";
      ESCAPE_TABLE[13] = "r";
      ESCAPE_TABLE[34] = '"';
      ESCAPE_TABLE[92] = "\\";
      for (let i = 0; i < 32; i++) {
        if (ESCAPE_TABLE[i] === null) {
          ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
        }
      }
      const INITIAL_BUFFER_SIZE = 2048;
      function alloc(size) {
        return JsonBytesStringAdapter.allocUnsafe(size);
      }
      class JsonShapeSerializer2 extends SerdeContextConfig {
        settings;
        json;
        i = 0;
        rootSchema;
        rawValue;
        passthrough = false;
        constructor(settings) {
          super();
          this.settings = settings;
          this.json = alloc(INITIAL_BUFFER_SIZE);
        }
        write(schema, value) {
          this.i = 0;
          this.rawValue = value;
          this.rootSchema = NormalizedSchema.of(schema);
          this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
          if (!this.passthrough) {
            this.writeValue(this.rootSchema, value, void 0);
          }
        }
        writeDiscriminatedDocument(schema, value) {
          this.i = 0;
          this.rootSchema = NormalizedSchema.of(schema);
          const ns = this.rootSchema;
          if (ns.isStructSchema() && value != null && typeof value === "object") {
            this.writeValue(ns, value, void 0);
            const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
            const z = prefix.length;
            this.ensure(z);
            this.json.copyWithin(1 + z, 1, this.i);
            encoder.encodeInto(prefix, this.json.subarray(1));
            this.i += z;
          } else {
            this.writeValue(ns, value, void 0);
          }
        }
        flush() {
          this.rootSchema = void 0;
          const finalPosition = this.i;
          this.i = 0;
          const raw = this.rawValue;
          this.rawValue = void 0;
          if (finalPosition === 0) {
            return raw;
          }
          const result = this.json.subarray(0, finalPosition);
          this.json = alloc(INITIAL_BUFFER_SIZE);
          return result;
        }
        ensure(byteCount) {
          const { i, json } = this;
          if (i + byteCount > json.length) {
            let newSize = json.length * 2;
            while (newSize < i + byteCount) {
              newSize *= 2;
            }
            const next = alloc(newSize);
            next.set(this.json);
            this.json = next;
          }
        }
        writeAscii(s) {
          const z = s.length;
          this.ensure(z);
          let { i, json } = this;
          for (let j = 0; j < z; ++j) {
            json[i] = s.charCodeAt(j);
            i += 1;
          }
          this.i = i;
        }
        writeAsciiQuoted(s) {
          const z = s.length;
          this.ensure(z + 4);
          let { json, i } = this;
          json[i++] = QUOTE;
          for (let j = 0; j < z; ++j) {
            json[i++] = s.charCodeAt(j);
          }
          json[i++] = QUOTE;
          this.i = i;
        }
        writeJsonString(s) {
          const z = s.length;
          this.ensure(z * 3 + 2);
          this.json[this.i++] = QUOTE;
          for (let j = 0; j < z; ++j) {
            const c = s.charCodeAt(j);
            if (c > 34 && c < 92) {
              this.json[this.i++] = c;
            } else if (c < 128) {
              const esc = ESCAPE_TABLE[c];
              if (esc !== null) {
                this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
                this.json[this.i++] = BACKSLASH;
                for (let k = 0; k < esc.length; k++) {
                  this.json[this.i++] = esc.charCodeAt(k);
                }
              } else {
                this.json[this.i++] = c;
              }
            } else if (c >= 55296 && c <= 56319) {
              const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
              if (next >= 56320 && next <= 57343) {
                this.ensure(4);
                const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
                this.i += written;
                ++j;
              } else {
                this.ensure(6 + (z - j - 1) * 3 + 1);
                this.writeUnicodeEscape(c);
              }
            } else if (c >= 56320 && c <= 57343) {
              this.ensure(6 + (z - j - 1) * 3 + 1);
              this.writeUnicodeEscape(c);
            } else {
              let { i, json } = this;
              if (c < 2048) {
                json[i++] = 192 | c >> 6;
                json[i++] = 128 | c & 63;
              } else {
                json[i++] = 224 | c >> 12;
                json[i++] = 128 | c >> 6 & 63;
                json[i++] = 128 | c & 63;
              }
              this.i = i;
            }
          }
          this.json[this.i++] = QUOTE;
        }
        writeUnicodeEscape(code) {
          let { json, i } = this;
          json[i++] = BACKSLASH;
          json[i++] = 117;
          const hex = code.toString(16).padStart(4, "0");
          for (let j = 0; j < 4; ++j) {
            json[i++] = hex.charCodeAt(j);
          }
          this.i = i;
        }
        static B64 = (() => {
          const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
          const table = new Uint8Array(64);
          for (let i = 0; i < 64; ++i) {
            table[i] = chars.charCodeAt(i);
          }
          return table;
        })();
        writeBase64(data) {
          const b64Len = Math.ceil(data.length / 3) * 4;
          this.ensure(b64Len + 2);
          const json = this.json;
          const B64 = JsonShapeSerializer2.B64;
          let i = this.i;
          json[i++] = QUOTE;
          const len = data.length;
          const remainder = len % 3;
          const mainLen = len - remainder;
          for (let j = 0; j < mainLen; j += 3) {
            const a = data[j];
            const b = data[j + 1];
            const c = data[j + 2];
            json[i++] = B64[a >> 2];
            json[i++] = B64[(a & 3) << 4 | b >> 4];
            json[i++] = B64[(b & 15) << 2 | c >> 6];
            json[i++] = B64[c & 63];
          }
          if (remainder === 2) {
            const a = data[mainLen];
            const b = data[mainLen + 1];
            json[i++] = B64[a >> 2];
            json[i++] = B64[(a & 3) << 4 | b >> 4];
            json[i++] = B64[(b & 15) << 2];
            json[i++] = 61;
          } else if (remainder === 1) {
            const a = data[mainLen];
            json[i++] = B64[a >> 2];
            json[i++] = B64[(a & 3) << 4];
            json[i++] = 61;
            json[i++] = 61;
          }
          json[i++] = QUOTE;
          this.i = i;
        }
        writeValue(schema, value, container) {
          if (value == null) {
            if (container?.isStructSchema()) {
              if (value === void 0) {
                const ns2 = NormalizedSchema.of(schema);
                if (ns2.isIdempotencyToken()) {
                  this.writeAsciiQuoted(generateIdempotencyToken());
                  return;
                }
              }
              return;
            }
            this.ensure(4);
            this.json.set(NULL, this.i);
            this.i += 4;
            return;
          }
          const ns = NormalizedSchema.of(schema);
          const isObject = typeof value === "object";
          if (ns.isStringSchema()) {
            const mediaType = ns.getMergedTraits().mediaType;
            if (mediaType) {
              const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
              if (isJson) {
                this.writeJsonString(LazyJsonString.from(value).toString());
                return;
              }
            }
          }
          if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
            const asString = value instanceof NumericValue ? value.string : String(value);
            this.writeAsciiQuoted(asString);
            return;
          }
          if (isObject) {
            if (ns.isStructSchema()) {
              this.writeStruct(ns, value);
              return;
            }
            if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
              this.writeList(ns, value, ns.isDocumentSchema());
              return;
            }
            if (ns.isMapSchema()) {
              this.writeMap(ns, value, false);
              return;
            }
            if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
              this.writeBase64(value);
              return;
            }
            if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
              this.writeTimestamp(ns, value);
              return;
            }
            if (value instanceof NumericValue) {
              this.writeAscii(value.string);
              return;
            }
            if (ns.isDocumentSchema()) {
              if (Array.isArray(value)) {
                this.writeList(ns, value, true);
              } else {
                this.writeMap(ns, value, true);
              }
              return;
            }
            const json = JSON.stringify(value);
            this.writeAscii(json);
            return;
          }
          if (typeof value === "string") {
            if (ns.isBlobSchema()) {
              const b64 = (this.serdeContext?.base64Encoder ?? toBase64)(value);
              this.writeAsciiQuoted(b64);
              return;
            }
            this.writeJsonString(value);
            return;
          }
          if (typeof value === "number") {
            if (Math.abs(value) === Infinity || Number.isNaN(value)) {
              this.writeAsciiQuoted(String(value));
              return;
            }
            const numStr = String(value);
            this.writeAscii(numStr);
            return;
          }
          if (typeof value === "boolean") {
            this.ensure(5);
            let { i, json } = this;
            if (value) {
              json.set(TRUE, i);
              i += 4;
            } else {
              json.set(FALSE, i);
              i += 5;
            }
            this.i = i;
            return;
          }
          if (typeof value === "bigint") {
            this.writeAscii(value.toString());
            return;
          }
          this.writeAscii(String(value));
        }
        writeStruct(ns, value) {
          this.ensure(2);
          this.json[this.i++] = OPEN_BRACE;
          let wroteAny = false;
          const hasType = typeof value.__type === "string";
          let writtenKeys;
          if (hasType) {
            writtenKeys = /* @__PURE__ */ new Set();
          }
          for (const [memberName, memberSchema] of ns.structIterator()) {
            const item = value[memberName];
            if (item == null && !memberSchema.isIdempotencyToken()) {
              continue;
            }
            if (wroteAny) {
              this.ensure(1);
              this.json[this.i++] = COMMA;
            }
            wroteAny = true;
            const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
            if (writtenKeys) {
              writtenKeys.add(memberName);
              writtenKeys.add(targetKey);
            }
            this.writeAsciiQuoted(targetKey);
            this.json[this.i++] = COLON;
            this.writeValue(memberSchema, item, ns);
          }
          if (!wroteAny && ns.isUnionSchema()) {
            const { $unknown } = value;
            if (Array.isArray($unknown)) {
              const [k, v] = $unknown;
              this.writeAsciiQuoted(k);
              this.ensure(1);
              this.json[this.i++] = COLON;
              this.writeValue(15, v, ns);
            }
          } else if (hasType) {
            for (const k in value) {
              if (writtenKeys.has(k)) {
                continue;
              }
              writtenKeys.add(k);
              const v = value[k];
              if (wroteAny) {
                this.ensure(1);
                this.json[this.i++] = COMMA;
              }
              wroteAny = true;
              this.writeAsciiQuoted(k);
              this.ensure(1);
              this.json[this.i++] = COLON;
              this.writeValue(15, v, void 0);
            }
          }
          this.ensure(1);
          this.json[this.i++] = CLOSE_BRACE;
        }
        writeList(ns, value, isDocument) {
          const sparse = !!ns.getMergedTraits().sparse;
          const valueSchema = ns.getValueSchema();
          if (!isDocument) {
            if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
              let hasSpecials = false;
              for (let i = 0; i < value.length; ++i) {
                const v = value[i];
                if (Number.isNaN(v) || v === Infinity || v === -Infinity || v == null && !sparse) {
                  hasSpecials = true;
                  break;
                }
              }
              let json;
              if (!hasSpecials) {
                json = JSON.stringify(value);
              } else {
                const out = [];
                for (let i = 0; i < value.length; ++i) {
                  const v = value[i];
                  if (v == null && !sparse) {
                    continue;
                  }
                  if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
                    out.push(String(v));
                  } else {
                    out.push(v);
                  }
                }
                json = JSON.stringify(out);
              }
              this.ensure(json.length * 3);
              this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
              return;
            }
          }
          this.ensure(2);
          this.json[this.i++] = OPEN_BRACKET;
          let wroteFirstItem = false;
          for (let i = 0; i < value.length; ++i) {
            const item = value[i];
            if (isDocument ? item === void 0 : item == null && !sparse) {
              continue;
            }
            if (wroteFirstItem) {
              this.ensure(1);
              this.json[this.i++] = COMMA;
            }
            this.writeValue(valueSchema, item, void 0);
            wroteFirstItem = true;
          }
          this.ensure(1);
          this.json[this.i++] = CLOSE_BRACKET;
        }
        writeMap(ns, value, isDocument) {
          const sparse = !!ns.getMergedTraits().sparse;
          const valueSchema = ns.getValueSchema();
          if (!isDocument) {
            if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
              let modifications;
              for (const k in value) {
                if (!hasOwn(value, k)) {
                  continue;
                }
                const v = value[k];
                if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
                  (modifications ??= {})[k] = v;
                  value[k] = String(v);
                } else if (v === null && !sparse) {
                  (modifications ??= {})[k] = null;
                  value[k] = void 0;
                }
              }
              const json = JSON.stringify(value);
              if (modifications) {
                Object.assign(value, modifications);
              }
              this.ensure(json.length * 3);
              this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
              return;
            }
          }
          this.ensure(2);
          this.json[this.i++] = OPEN_BRACE;
          let first = true;
          for (const k in value) {
            if (!hasOwn(value, k)) {
              continue;
            }
            const v = value[k];
            if (isDocument ? v === void 0 : v == null && !sparse) {
              continue;
            }
            if (!first) {
              this.ensure(1);
              this.json[this.i++] = COMMA;
            }
            first = false;
            this.writeJsonString(k);
            this.ensure(1);
            this.json[this.i++] = COLON;
            this.writeValue(valueSchema, v, void 0);
          }
          this.ensure(1);
          this.json[this.i++] = CLOSE_BRACE;
        }
        writeTimestamp(ns, value) {
          const format = determineTimestampFormat(ns, this.settings);
          switch (format) {
            case 5: {
              const iso = value.toISOString().replace(".000Z", "Z");
              this.writeAsciiQuoted(iso);
              return;
            }
            case 6: {
              this.writeAsciiQuoted(dateToUtcString(value));
              return;
            }
            case 7: {
              const epochSecs = String(value.getTime() / 1e3);
              this.writeAscii(epochSecs);
              return;
            }
            default: {
              const epochSecs = String(value.getTime() / 1e3);
              this.writeAscii(epochSecs);
              return;
            }
          }
        }
      }
      class JsonCodec2 extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        createSerializer() {
          const serializer = new JsonShapeSerializer2(this.settings);
          serializer.setSerdeContext(this.serdeContext);
          return serializer;
        }
        createDeserializer() {
          const deserializer = new JsonShapeDeserializer2(this.settings);
          deserializer.setSerdeContext(this.serdeContext);
          return deserializer;
        }
      }
      class SmithyRpcV2JsonProtocol extends AbstractRpcV2Protocol {
        codec = new JsonCodec2({
          timestampFormat: {
            useTrait: false,
            default: 7
          },
          jsonName: false,
          bigNumberAsString: true
        });
        serializer = this.codec.createSerializer();
        deserializer = this.codec.createDeserializer();
        getShapeId() {
          return "smithy.protocols#rpcv2Json";
        }
        getPayloadCodec() {
          return this.codec;
        }
        getSmithyProtocolHeaderValue() {
          return "rpc-v2-json";
        }
        applyEmptyBody(request) {
          if (!request.body) {
            request.body = "{}";
          }
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorName = loadSmithyRpcV2JsonErrorCode(response, dataObject) ?? "Unknown";
          const errorMetadata = {
            $metadata: metadata,
            $fault: response.statusCode <= 500 ? "client" : "server"
          };
          let namespace = this.options.defaultNamespace;
          if (errorName.includes("#")) {
            [namespace] = errorName.split("#");
          }
          const registry = this.compositeErrorRegistry;
          const nsRegistry = TypeRegistry.for(namespace);
          registry.copyFrom(nsRegistry);
          let errorSchema;
          try {
            errorSchema = registry.getSchema(errorName);
          } catch (ignored) {
            if (dataObject.Message) {
              dataObject.message = dataObject.Message;
            }
            const syntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + namespace);
            registry.copyFrom(syntheticRegistry);
            const baseExceptionSchema = registry.getBaseException();
            if (baseExceptionSchema) {
              const ErrorCtor2 = registry.getErrorCtor(baseExceptionSchema);
              throw Object.assign(new ErrorCtor2({ name: errorName }), errorMetadata, dataObject);
            }
            throw Object.assign(new Error(errorName), errorMetadata, dataObject);
          }
          const ns = NormalizedSchema.of(errorSchema);
          const ErrorCtor = registry.getErrorCtor(errorSchema);
          const message = dataObject.message ?? dataObject.Message ?? "Unknown";
          const exception = new ErrorCtor({});
          const output = {};
          const errorDeserializer = this.codec.createDeserializer();
          for (const [name, member] of ns.structIterator()) {
            if (dataObject[name] != null) {
              output[name] = errorDeserializer.readObject(member, dataObject[name]);
            }
          }
          throw Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output);
        }
        getDefaultContentType() {
          return "application/json";
        }
      }
      class JsonShapeDeserializer extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        async read(schema, data) {
          const reviver = needsReviver(schema) ? jsonReviver : void 0;
          return this._read(schema, typeof data === "string" ? JSON.parse(data, reviver) : await parseJsonBody(data, this.serdeContext, schema));
        }
        readObject(schema, data) {
          return this._read(schema, data);
        }
        _read(schema, value) {
          const isObject = value !== null && typeof value === "object";
          const ns = NormalizedSchema.of(schema);
          if (isObject) {
            if (ns.isStructSchema()) {
              const record = value;
              const union = ns.isUnionSchema();
              const out = {};
              let nameMap = void 0;
              const { jsonName } = this.settings;
              if (jsonName) {
                nameMap = {};
              }
              let unionSerde;
              if (union) {
                unionSerde = new UnionSerde(record, out);
              }
              for (const [memberName, memberSchema] of ns.structIterator()) {
                let fromKey = memberName;
                if (jsonName) {
                  fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
                  nameMap[fromKey] = memberName;
                }
                if (union) {
                  unionSerde.mark(fromKey);
                }
                if (record[fromKey] != null) {
                  out[memberName] = this._read(memberSchema, record[fromKey]);
                }
              }
              if (union) {
                unionSerde.writeUnknown();
              } else if (typeof record.__type === "string") {
                for (const k in record) {
                  if (!hasOwn(record, k)) {
                    continue;
                  }
                  const v = record[k];
                  const t = jsonName ? nameMap[k] ?? k : k;
                  if (!(t in out)) {
                    out[t] = v;
                  }
                }
              }
              return out;
            }
            if (Array.isArray(value) && ns.isListSchema()) {
              const listMember = ns.getValueSchema();
              const out = [];
              for (const item of value) {
                out.push(this._read(listMember, item));
              }
              return out;
            }
            if (ns.isMapSchema()) {
              const mapMember = ns.getValueSchema();
              const out = {};
              for (const _k in value) {
                if (!hasOwn(value, _k)) {
                  continue;
                }
                if (_k === "__proto__") {
                  writeKey(out);
                }
                out[_k] = this._read(mapMember, value[_k]);
              }
              return out;
            }
          }
          if (ns.isBlobSchema() && typeof value === "string") {
            return fromBase64(value);
          }
          const mediaType = ns.getMergedTraits().mediaType;
          if (ns.isStringSchema() && typeof value === "string" && mediaType) {
            const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
            if (isJson) {
              return LazyJsonString.from(value);
            }
            return value;
          }
          if (ns.isTimestampSchema() && value != null) {
            const format = determineTimestampFormat(ns, this.settings);
            switch (format) {
              case 5:
                return parseRfc3339DateTimeWithOffset(value);
              case 6:
                return parseRfc7231DateTime(value);
              case 7:
                return parseEpochTimestamp(value);
              default:
                console.warn("Missing timestamp format, parsing value with Date constructor:", value);
                return new Date(value);
            }
          }
          if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
            return BigInt(value);
          }
          if (ns.isBigDecimalSchema() && value != void 0) {
            if (value instanceof NumericValue) {
              return value;
            }
            const untyped = value;
            if (untyped.type === "bigDecimal" && "string" in untyped) {
              return new NumericValue(untyped.string, untyped.type);
            }
            return new NumericValue(String(value), "bigDecimal");
          }
          if (ns.isNumericSchema() && typeof value === "string") {
            switch (value) {
              case "Infinity":
                return Infinity;
              case "-Infinity":
                return -Infinity;
              case "NaN":
                return NaN;
            }
            return value;
          }
          if (ns.isDocumentSchema()) {
            if (isObject) {
              const out = Array.isArray(value) ? [] : {};
              for (const k in value) {
                if (!hasOwn(value, k)) {
                  continue;
                }
                if (k === "__proto__") {
                  writeKey(out);
                }
                const v = value[k];
                if (v instanceof NumericValue) {
                  out[k] = v;
                } else {
                  out[k] = this._read(ns, v);
                }
              }
              return out;
            } else {
              return structuredClone(value);
            }
          }
          return value;
        }
      }
      const NUMERIC_CONTROL_CHAR = String.fromCharCode(925);
      class JsonReplacer {
        values = /* @__PURE__ */ new Map();
        counter = 0;
        stage = 0;
        createReplacer() {
          if (this.stage === 1) {
            throw new Error("@aws-sdk/core/protocols - JsonReplacer already created.");
          }
          if (this.stage === 2) {
            throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
          }
          this.stage = 1;
          return (key, value) => {
            if (value instanceof NumericValue) {
              const v = `${NUMERIC_CONTROL_CHAR + "nv" + this.counter++}_` + value.string;
              this.values.set(`"${v}"`, value.string);
              return v;
            }
            if (typeof value === "bigint") {
              const s = value.toString();
              const v = `${NUMERIC_CONTROL_CHAR + "b" + this.counter++}_` + s;
              this.values.set(`"${v}"`, s);
              return v;
            }
            return value;
          };
        }
        replaceInJson(json) {
          if (this.stage === 0) {
            throw new Error("@aws-sdk/core/protocols - JsonReplacer not created yet.");
          }
          if (this.stage === 2) {
            throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
          }
          this.stage = 2;
          if (this.counter === 0) {
            return json;
          }
          for (const [key, value] of this.values) {
            json = json.replace(key, value);
          }
          return json;
        }
      }
      class JsonShapeSerializer extends SerdeContextConfig {
        settings;
        buffer;
        useReplacer = false;
        rootSchema;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        write(schema, value) {
          this.rootSchema = NormalizedSchema.of(schema);
          this.buffer = this._write(this.rootSchema, value);
        }
        flush() {
          const { rootSchema, useReplacer } = this;
          this.rootSchema = void 0;
          this.useReplacer = false;
          if (rootSchema?.isStructSchema() || rootSchema?.isDocumentSchema()) {
            if (!useReplacer) {
              return JSON.stringify(this.buffer);
            }
            const replacer = new JsonReplacer();
            return replacer.replaceInJson(JSON.stringify(this.buffer, replacer.createReplacer(), 0));
          }
          return this.buffer;
        }
        writeDiscriminatedDocument(schema, value) {
          this.write(schema, value);
          if (typeof this.buffer === "object") {
            this.buffer.__type = NormalizedSchema.of(schema).getName(true);
          }
        }
        _write(schema, value, container) {
          const isObject = value !== null && typeof value === "object";
          const ns = NormalizedSchema.of(schema);
          if (isObject) {
            if (ns.isStructSchema()) {
              const record = value;
              const out = {};
              const { jsonName } = this.settings;
              let nameMap = void 0;
              if (jsonName) {
                nameMap = {};
              }
              let outCount = 0;
              for (const [memberName, memberSchema] of ns.structIterator()) {
                const serializableValue = this._write(memberSchema, record[memberName], ns);
                if (serializableValue !== void 0) {
                  let targetKey = memberName;
                  if (jsonName) {
                    targetKey = memberSchema.getMergedTraits().jsonName ?? memberName;
                    nameMap[memberName] = targetKey;
                  }
                  out[targetKey] = serializableValue;
                  outCount++;
                }
              }
              if (ns.isUnionSchema() && outCount === 0) {
                const { $unknown } = record;
                if (Array.isArray($unknown)) {
                  const [k, v] = $unknown;
                  if (k === "__proto__") {
                    writeKey(out);
                  }
                  out[k] = this._write(15, v);
                }
              } else if (typeof record.__type === "string") {
                for (const k in record) {
                  if (!hasOwn(record, k)) {
                    continue;
                  }
                  const v = record[k];
                  const targetKey = jsonName ? nameMap[k] ?? k : k;
                  if (!(targetKey in out)) {
                    out[targetKey] = this._write(15, v);
                  }
                }
              }
              return out;
            }
            if (Array.isArray(value) && ns.isListSchema()) {
              const listMember = ns.getValueSchema();
              const out = [];
              const sparse = !!ns.getMergedTraits().sparse;
              for (const item of value) {
                if (sparse || item != null) {
                  out.push(this._write(listMember, item));
                }
              }
              return out;
            }
            if (ns.isMapSchema()) {
              const mapMember = ns.getValueSchema();
              const out = {};
              const sparse = !!ns.getMergedTraits().sparse;
              for (const _k in value) {
                if (!hasOwn(value, _k)) {
                  continue;
                }
                const _v = value[_k];
                if (sparse || _v != null) {
                  if (_k === "__proto__") {
                    writeKey(out);
                  }
                  out[_k] = this._write(mapMember, _v);
                }
              }
              return out;
            }
            if (value instanceof Uint8Array && ns.isBlobSchema()) {
              if (ns === this.rootSchema) {
                return value;
              }
              return (this.serdeContext?.base64Encoder ?? toBase64)(value);
            }
            if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
              const format = determineTimestampFormat(ns, this.settings);
              switch (format) {
                case 5:
                  return value.toISOString().replace(".000Z", "Z");
                case 6:
                  return dateToUtcString(value);
                case 7:
                  return value.getTime() / 1e3;
                default:
                  console.warn("Missing timestamp format, using epoch seconds", value);
                  return value.getTime() / 1e3;
              }
            }
            if (value instanceof NumericValue) {
              this.useReplacer = true;
            }
          }
          if (value === null && container?.isStructSchema()) {
            return void 0;
          }
          if (ns.isStringSchema()) {
            if (typeof value === "undefined" && ns.isIdempotencyToken()) {
              return generateIdempotencyToken();
            }
            const mediaType = ns.getMergedTraits().mediaType;
            if (value != null && mediaType) {
              const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
              if (isJson) {
                return LazyJsonString.from(value);
              }
            }
            return value;
          }
          if (typeof value === "number") {
            if (Math.abs(value) === Infinity || isNaN(value)) {
              return String(value);
            }
            return value;
          }
          if (typeof value === "string" && ns.isBlobSchema()) {
            if (ns === this.rootSchema) {
              return value;
            }
            return (this.serdeContext?.base64Encoder ?? toBase64)(value);
          }
          if (typeof value === "bigint") {
            this.useReplacer = true;
          }
          if (ns.isDocumentSchema()) {
            if (isObject) {
              if (value instanceof Uint8Array) {
                return (this.serdeContext?.base64Encoder ?? toBase64)(value);
              }
              const out = Array.isArray(value) ? [] : {};
              for (const k in value) {
                if (!hasOwn(value, k)) {
                  continue;
                }
                const v = value[k];
                if (k === "__proto__") {
                  writeKey(out);
                }
                if (v instanceof NumericValue) {
                  this.useReplacer = true;
                  out[k] = v;
                } else {
                  out[k] = this._write(ns, v);
                }
              }
              return out;
            } else {
              return structuredClone(value);
            }
          }
          return value;
        }
      }
      class JsonCodec extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        createSerializer() {
          const serializer = new JsonShapeSerializer(this.settings);
          serializer.setSerdeContext(this.serdeContext);
          return serializer;
        }
        createDeserializer() {
          const deserializer = new JsonShapeDeserializer(this.settings);
          deserializer.setSerdeContext(this.serdeContext);
          return deserializer;
        }
      }
      exports.AbstractRpcV2Protocol = AbstractRpcV2Protocol;
      exports.Field = Field;
      exports.Fields = Fields;
      exports.FromStringShapeDeserializer = FromStringShapeDeserializer;
      exports.HttpBindingProtocol = HttpBindingProtocol;
      exports.HttpInterceptingShapeDeserializer = HttpInterceptingShapeDeserializer;
      exports.HttpInterceptingShapeSerializer = HttpInterceptingShapeSerializer;
      exports.HttpProtocol = HttpProtocol;
      exports.JsonCodec = JsonCodec;
      exports.JsonCodec2 = JsonCodec2;
      exports.JsonShapeDeserializer = JsonShapeDeserializer;
      exports.JsonShapeDeserializer2 = JsonShapeDeserializer2;
      exports.JsonShapeSerializer = JsonShapeSerializer;
      exports.JsonShapeSerializer2 = JsonShapeSerializer2;
      exports.RequestBuilder = RequestBuilder;
      exports.RpcProtocol = RpcProtocol;
      exports.SerdeContext = SerdeContext;
      exports.SmithyRpcV2JsonProtocol = SmithyRpcV2JsonProtocol;
      exports.ToStringShapeSerializer = ToStringShapeSerializer;
      exports.buildQueryString = buildQueryString;
      exports.collectBody = collectBody;
      exports.contentLengthMiddleware = contentLengthMiddleware;
      exports.contentLengthMiddlewareOptions = contentLengthMiddlewareOptions;
      exports.determineTimestampFormat = determineTimestampFormat;
      exports.escapeUri = escapeUri;
      exports.escapeUriPath = escapeUriPath;
      exports.extendedEncodeURIComponent = extendedEncodeURIComponent;
      exports.getContentLengthPlugin = getContentLengthPlugin;
      exports.getHttpHandlerExtensionConfiguration = getHttpHandlerExtensionConfiguration;
      exports.loadJsonRpcErrorCode = loadJsonRpcErrorCode;
      exports.loadRestJsonErrorCode = loadRestJsonErrorCode;
      exports.loadSmithyRpcV2JsonErrorCode = loadSmithyRpcV2JsonErrorCode;
      exports.parseJsonBody = parseJsonBody;
      exports.parseJsonErrorBody = parseJsonErrorBody;
      exports.requestBuilder = requestBuilder;
      exports.resolveHttpHandlerRuntimeConfig = resolveHttpHandlerRuntimeConfig;
      exports.resolvedPath = resolvedPath;
    })
  ),
  /***/
  75118: (
    /***/
    ((__unused_webpack_module, exports, __webpack_require__) => {
      const { hasOwn, fromUtf8, fromHex, toHex, toUint8Array, writeKey, isArrayBuffer } = __webpack_require__(92430);
      const { normalizeProvider } = __webpack_require__(92658);
      const { escapeUri, HttpRequest } = __webpack_require__(93422);
      class HeaderFormatter {
        format(headers) {
          const chunks = [];
          for (const headerName in headers) {
            if (!hasOwn(headers, headerName)) {
              continue;
            }
            const bytes = fromUtf8(headerName);
            chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
          }
          const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
          let position = 0;
          for (const chunk of chunks) {
            out.set(chunk, position);
            position += chunk.byteLength;
          }
          return out;
        }
        formatHeaderValue(header) {
          switch (header.type) {
            case "boolean":
              return Uint8Array.from([header.value ? 0 : 1]);
            case "byte":
              return Uint8Array.from([2, header.value]);
            case "short":
              const shortView = new DataView(new ArrayBuffer(3));
              shortView.setUint8(0, 3);
              shortView.setInt16(1, header.value, false);
              return new Uint8Array(shortView.buffer);
            case "integer":
              const intView = new DataView(new ArrayBuffer(5));
              intView.setUint8(0, 4);
              intView.setInt32(1, header.value, false);
              return new Uint8Array(intView.buffer);
            case "long":
              const longBytes = new Uint8Array(9);
              longBytes[0] = 5;
              longBytes.set(header.value.bytes, 1);
              return longBytes;
            case "binary":
              const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
              binView.setUint8(0, 6);
              binView.setUint16(1, header.value.byteLength, false);
              const binBytes = new Uint8Array(binView.buffer);
              binBytes.set(header.value, 3);
              return binBytes;
            case "string":
              const utf8Bytes = fromUtf8(header.value);
              const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
              strView.setUint8(0, 7);
              strView.setUint16(1, utf8Bytes.byteLength, false);
              const strBytes = new Uint8Array(strView.buffer);
              strBytes.set(utf8Bytes, 3);
              return strBytes;
            case "timestamp":
              const tsBytes = new Uint8Array(9);
              tsBytes[0] = 8;
              tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
              return tsBytes;
            case "uuid":
              if (!UUID_PATTERN.test(header.value)) {
                throw new Error(`Invalid UUID received: ${header.value}`);
              }
              const uuidBytes = new Uint8Array(17);
              uuidBytes[0] = 9;
              uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
              return uuidBytes;
          }
        }
      }
      var HEADER_VALUE_TYPE;
      (function(HEADER_VALUE_TYPE2) {
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolTrue"] = 0] = "boolTrue";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolFalse"] = 1] = "boolFalse";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byte"] = 2] = "byte";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["short"] = 3] = "short";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["integer"] = 4] = "integer";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["long"] = 5] = "long";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byteArray"] = 6] = "byteArray";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["string"] = 7] = "string";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["timestamp"] = 8] = "timestamp";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["uuid"] = 9] = "uuid";
      })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
      const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
      class Int64 {
        bytes;
        constructor(bytes) {
          this.bytes = bytes;
          if (bytes.byteLength !== 8) {
            throw new Error("Int64 buffers must be exactly 8 bytes");
          }
        }
        static fromNumber(number) {
          if (number > 9223372036854776e3 || number < -9223372036854776e3) {
            throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
          }
          const bytes = new Uint8Array(8);
          for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
            bytes[i] = remaining;
          }
          if (number < 0) {
            negate(bytes);
          }
          return new Int64(bytes);
        }
        valueOf() {
          const bytes = this.bytes.slice(0);
          const negative = bytes[0] & 128;
          if (negative) {
            negate(bytes);
          }
          return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
        }
        toString() {
          return String(this.valueOf());
        }
      }
      function negate(bytes) {
        for (let i = 0; i < 8; i++) {
          bytes[i] ^= 255;
        }
        for (let i = 7; i > -1; i--) {
          bytes[i]++;
          if (bytes[i] !== 0) {
            break;
          }
        }
      }
      const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
      const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
      const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
      const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
      const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
      const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
      const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
      const REGION_SET_PARAM = "X-Amz-Region-Set";
      const AUTH_HEADER = "authorization";
      const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
      const DATE_HEADER = "date";
      const GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
      const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
      const SHA256_HEADER = "x-amz-content-sha256";
      const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
      const HOST_HEADER = "host";
      const ALWAYS_UNSIGNABLE_HEADERS = {
        authorization: true,
        "cache-control": true,
        connection: true,
        expect: true,
        from: true,
        "keep-alive": true,
        "max-forwards": true,
        pragma: true,
        referer: true,
        te: true,
        trailer: true,
        "transfer-encoding": true,
        upgrade: true,
        "user-agent": true,
        "x-amzn-trace-id": true
      };
      const PROXY_HEADER_PATTERN = /^proxy-/;
      const SEC_HEADER_PATTERN = /^sec-/;
      const UNSIGNABLE_PATTERNS = [/^proxy-/i, /^sec-/i];
      const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
      const ALGORITHM_IDENTIFIER_V4A = "AWS4-ECDSA-P256-SHA256";
      const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
      const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
      const MAX_CACHE_SIZE = 50;
      const KEY_TYPE_IDENTIFIER = "aws4_request";
      const MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;
      const getCanonicalQuery = ({ query = {} }) => {
        const keys = [];
        const serialized = {};
        for (const key in query) {
          if (!hasOwn(query, key)) {
            continue;
          }
          if (key.toLowerCase() === SIGNATURE_HEADER) {
            continue;
          }
          const encodedKey = escapeUri(key);
          keys.push(encodedKey);
          const value = query[key];
          if (typeof value === "string") {
            serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}`;
          } else if (Array.isArray(value)) {
            serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${escapeUri(value2)}`]), []).sort().join("&");
          }
        }
        return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
      };
      const iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
      const toDate = (time) => {
        if (typeof time === "number") {
          return new Date(time * 1e3);
        }
        if (typeof time === "string") {
          if (Number(time)) {
            return new Date(Number(time) * 1e3);
          }
          return new Date(time);
        }
        return time;
      };
      class SignatureV4Base {
        service;
        regionProvider;
        credentialProvider;
        sha256;
        uriEscapePath;
        applyChecksum;
        constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
          this.service = service;
          this.sha256 = sha256;
          this.uriEscapePath = uriEscapePath;
          this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
          this.regionProvider = normalizeProvider(region);
          this.credentialProvider = normalizeProvider(credentials);
        }
        createCanonicalRequest(request, canonicalHeaders, payloadHash) {
          const sortedHeaders = Object.keys(canonicalHeaders).sort();
          return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
        }
        async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
          const hash = new this.sha256();
          hash.update(toUint8Array(canonicalRequest));
          const hashedRequest = await hash.digest();
          return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`;
        }
        getCanonicalPath({ path }) {
          if (this.uriEscapePath) {
            const normalizedPathSegments = [];
            for (const pathSegment of path.split("/")) {
              if (pathSegment?.length === 0) {
                continue;
              }
              if (pathSegment === ".") {
                continue;
              }
              if (pathSegment === "..") {
                normalizedPathSegments.pop();
              } else {
                normalizedPathSegments.push(pathSegment);
              }
            }
            const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
            const doubleEncoded = escapeUri(normalizedPath);
            return doubleEncoded.replace(/%2F/g, "/");
          }
          return path;
        }
        validateResolvedCredentials(credentials) {
          if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") {
            throw new Error("Resolved credential object is not valid");
          }
        }
        formatDate(now) {
          const longDate = iso8601(now).replace(/[-:]/g, "");
          return {
            longDate,
            shortDate: longDate.slice(0, 8)
          };
        }
        getCanonicalHeaderList(headers) {
          return Object.keys(headers).sort().join(";");
        }
      }
      const signingKeyCache = {};
      const cacheQueue = [];
      const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
      const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
        const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
        const cacheKey = `${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;
        if (cacheKey in signingKeyCache) {
          return signingKeyCache[cacheKey];
        }
        cacheQueue.push(cacheKey);
        while (cacheQueue.length > MAX_CACHE_SIZE) {
          delete signingKeyCache[cacheQueue.shift()];
        }
        let key = `AWS4${credentials.secretAccessKey}`;
        for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER]) {
          key = await hmac(sha256Constructor, key, signable);
        }
        return signingKeyCache[cacheKey] = key;
      };
      const clearCredentialCache = () => {
        cacheQueue.length = 0;
        Object.keys(signingKeyCache).forEach((cacheKey) => {
          delete signingKeyCache[cacheKey];
        });
      };
      const hmac = (ctor, secret, data) => {
        const hash = new ctor(secret);
        hash.update(toUint8Array(data));
        return hash.digest();
      };
      const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
        const canonical = {};
        for (const headerName of Object.keys(headers).sort()) {
          if (headers[headerName] == void 0) {
            continue;
          }
          const canonicalHeaderName = headerName.toLowerCase();
          if (hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
            if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) {
              continue;
            }
          }
          if (canonicalHeaderName === "__proto__") {
            writeKey(canonical);
          }
          canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
        }
        return canonical;
      };
      const getPayloadHash = async ({ headers, body }, hashConstructor) => {
        for (const headerName in headers) {
          if (!hasOwn(headers, headerName)) {
            continue;
          }
          if (headerName.toLowerCase() === SHA256_HEADER) {
            return headers[headerName];
          }
        }
        if (body == void 0) {
          return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        } else if (typeof body === "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
          const hashCtor = new hashConstructor();
          hashCtor.update(toUint8Array(body));
          return toHex(await hashCtor.digest());
        }
        return UNSIGNED_PAYLOAD;
      };
      const hasHeader = (soughtHeader, headers) => {
        soughtHeader = soughtHeader.toLowerCase();
        for (const headerName in headers) {
          if (!hasOwn(headers, headerName)) {
            continue;
          }
          if (soughtHeader === headerName.toLowerCase()) {
            return true;
          }
        }
        return false;
      };
      const moveHeadersToQuery = (request, options = {}) => {
        const { headers, query = {} } = HttpRequest.clone(request);
        for (const name in headers) {
          if (!hasOwn(headers, name)) {
            continue;
          }
          const lname = name.toLowerCase();
          if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
            query[name] = headers[name];
            delete headers[name];
          }
        }
        return {
          ...request,
          headers,
          query
        };
      };
      const prepareRequest = (request) => {
        request = HttpRequest.clone(request);
        for (const headerName in request.headers) {
          if (!hasOwn(request.headers, headerName)) {
            continue;
          }
          if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) {
            delete request.headers[headerName];
          }
        }
        return request;
      };
      class SignatureV4 extends SignatureV4Base {
        headerFormatter = new HeaderFormatter();
        constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
          super({
            applyChecksum,
            credentials,
            region,
            service,
            sha256,
            uriEscapePath
          });
        }
        async presign(originalRequest, options = {}) {
          const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
          const credentials = await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider();
          const { longDate, shortDate } = this.formatDate(signingDate);
          if (expiresIn > MAX_PRESIGNED_TTL) {
            return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
          }
          const scope = createScope(shortDate, region, signingService ?? this.service);
          const request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
          if (credentials.sessionToken) {
            request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
          }
          request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
          request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
          request.query[AMZ_DATE_QUERY_PARAM] = longDate;
          request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
          const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
          request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
          request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
          return request;
        }
        async sign(toSign, options) {
          if (typeof toSign === "string") {
            return this.signString(toSign, options);
          } else if (toSign.headers && toSign.payload) {
            return this.signEvent(toSign, options);
          } else if (toSign.message) {
            return this.signMessage(toSign, options);
          } else {
            return this.signRequest(toSign, options);
          }
        }
        async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
          const region = signingRegion ?? await this.regionProvider();
          const { shortDate, longDate } = this.formatDate(signingDate);
          const scope = createScope(shortDate, region, signingService ?? this.service);
          const hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256);
          const hash = new this.sha256();
          hash.update(headers);
          const hashedHeaders = toHex(await hash.digest());
          const stringToSign = [
            EVENT_ALGORITHM_IDENTIFIER,
            longDate,
            scope,
            priorSignature,
            hashedHeaders,
            hashedPayload
          ].join("\n");
          return this.signString(stringToSign, {
            signingDate,
            signingRegion: region,
            signingService,
            eventStreamCredentials
          });
        }
        async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
          const promise = this.signEvent({
            headers: this.headerFormatter.format(signableMessage.message.headers),
            payload: signableMessage.message.body
          }, {
            signingDate,
            signingRegion,
            signingService,
            priorSignature: signableMessage.priorSignature,
            eventStreamCredentials
          });
          return promise.then((signature) => {
            return { message: signableMessage.message, signature };
          });
        }
        async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
          const credentials = eventStreamCredentials ?? await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider();
          const { shortDate } = this.formatDate(signingDate);
          const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
          hash.update(toUint8Array(stringToSign));
          return toHex(await hash.digest());
        }
        async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
          const credentials = await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider();
          const request = prepareRequest(requestToSign);
          const { longDate, shortDate } = this.formatDate(signingDate);
          const scope = createScope(shortDate, region, signingService ?? this.service);
          request.headers[AMZ_DATE_HEADER] = longDate;
          if (credentials.sessionToken) {
            request.headers[TOKEN_HEADER] = credentials.sessionToken;
          }
          const payloadHash = await getPayloadHash(request, this.sha256);
          if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) {
            request.headers[SHA256_HEADER] = payloadHash;
          }
          const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
          const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
          request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
          return request;
        }
        async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
          const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
          const hash = new this.sha256(await keyPromise);
          hash.update(toUint8Array(stringToSign));
          return toHex(await hash.digest());
        }
        getSigningKey(credentials, region, shortDate, service) {
          return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
        }
      }
      const signatureV4aContainer = {
        SignatureV4a: null
      };
      exports.ALGORITHM_IDENTIFIER = ALGORITHM_IDENTIFIER;
      exports.ALGORITHM_IDENTIFIER_V4A = ALGORITHM_IDENTIFIER_V4A;
      exports.ALGORITHM_QUERY_PARAM = ALGORITHM_QUERY_PARAM;
      exports.ALWAYS_UNSIGNABLE_HEADERS = ALWAYS_UNSIGNABLE_HEADERS;
      exports.AMZ_DATE_HEADER = AMZ_DATE_HEADER;
      exports.AMZ_DATE_QUERY_PARAM = AMZ_DATE_QUERY_PARAM;
      exports.AUTH_HEADER = AUTH_HEADER;
      exports.CREDENTIAL_QUERY_PARAM = CREDENTIAL_QUERY_PARAM;
      exports.DATE_HEADER = DATE_HEADER;
      exports.EVENT_ALGORITHM_IDENTIFIER = EVENT_ALGORITHM_IDENTIFIER;
      exports.EXPIRES_QUERY_PARAM = EXPIRES_QUERY_PARAM;
      exports.GENERATED_HEADERS = GENERATED_HEADERS;
      exports.HOST_HEADER = HOST_HEADER;
      exports.KEY_TYPE_IDENTIFIER = KEY_TYPE_IDENTIFIER;
      exports.MAX_CACHE_SIZE = MAX_CACHE_SIZE;
      exports.MAX_PRESIGNED_TTL = MAX_PRESIGNED_TTL;
      exports.PROXY_HEADER_PATTERN = PROXY_HEADER_PATTERN;
      exports.REGION_SET_PARAM = REGION_SET_PARAM;
      exports.SEC_HEADER_PATTERN = SEC_HEADER_PATTERN;
      exports.SHA256_HEADER = SHA256_HEADER;
      exports.SIGNATURE_HEADER = SIGNATURE_HEADER;
      exports.SIGNATURE_QUERY_PARAM = SIGNATURE_QUERY_PARAM;
      exports.SIGNED_HEADERS_QUERY_PARAM = SIGNED_HEADERS_QUERY_PARAM;
      exports.SignatureV4 = SignatureV4;
      exports.SignatureV4Base = SignatureV4Base;
      exports.TOKEN_HEADER = TOKEN_HEADER;
      exports.TOKEN_QUERY_PARAM = TOKEN_QUERY_PARAM;
      exports.UNSIGNABLE_PATTERNS = UNSIGNABLE_PATTERNS;
      exports.UNSIGNED_PAYLOAD = UNSIGNED_PAYLOAD;
      exports.clearCredentialCache = clearCredentialCache;
      exports.createScope = createScope;
      exports.getCanonicalHeaders = getCanonicalHeaders;
      exports.getCanonicalQuery = getCanonicalQuery;
      exports.getPayloadHash = getPayloadHash;
      exports.getSigningKey = getSigningKey;
      exports.hasHeader = hasHeader;
      exports.moveHeadersToQuery = moveHeadersToQuery;
      exports.prepareRequest = prepareRequest;
      exports.signatureV4aContainer = signatureV4aContainer;
    })
  )
};
