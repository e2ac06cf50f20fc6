export const id = 534;
export const ids = [534];
export const modules = {
  /***/
  95586: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          readCell
        )
        /* harmony export */
      });
      const nothing = { kind: "null" };
      const nulls = /* @__PURE__ */ new Set(["", "NA", "N/A", "#N/A", "n/a", "<NA>", "NULL", "null", "None", "NaN", "nan", "-nan", "NaT"]);
      const infinities = {
        inf: Number.POSITIVE_INFINITY,
        infinity: Number.POSITIVE_INFINITY,
        "+inf": Number.POSITIVE_INFINITY,
        "-inf": Number.NEGATIVE_INFINITY,
        "-infinity": Number.NEGATIVE_INFINITY
      };
      const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?( ?(Z|[+-]\d\d:?\d\d|UTC))?$/;
      function readCell(raw) {
        const text = isPadded(raw) ? raw.trim() : raw;
        if (text.length > 40)
          return { kind: "text", text };
        if (nulls.has(text))
          return nothing;
        const first = text.charCodeAt(0);
        const numeric = first >= 48 && first <= 57 || first === 45 || first === 46 || first === 43;
        if (numeric)
          return readNumeric(text);
        switch (text) {
          case "true":
          case "True":
          case "TRUE":
            return { kind: "boolean", text: "true" };
          case "false":
          case "False":
          case "FALSE":
            return { kind: "boolean", text: "false" };
        }
        const infinite = first === 105 || first === 73 ? infinities[text.toLowerCase()] : void 0;
        return infinite === void 0 ? { kind: "text", text } : { kind: "number", value: infinite };
      }
      function readNumeric(text) {
        let digits2 = true;
        for (let index = 0; index < text.length; index++) {
          const code = text.charCodeAt(index);
          if (code >= 48 && code <= 57)
            continue;
          if (index === 0 && (code === 45 || code === 43))
            continue;
          digits2 = false;
          if (code !== 46 && code !== 101 && code !== 69 && code !== 43 && code !== 45)
            return readTime(text);
        }
        if (startsWithZero(text))
          return text[4] === "-" ? readTime(text) : { kind: "text", text };
        const value = Number(text);
        if (Number.isNaN(value))
          return readTime(text);
        return { kind: digits2 ? "integer" : "number", value };
      }
      function readTime(text) {
        const infinite = infinities[text.toLowerCase()];
        if (infinite !== void 0)
          return { kind: "number", value: infinite };
        if (text.length < 10 || text[4] !== "-")
          return { kind: "text", text };
        if (text.length === 10) {
          const value2 = dayOf(text);
          return value2 === void 0 ? { kind: "text", text } : { kind: "date", value: value2 };
        }
        if (!moment.test(text))
          return { kind: "text", text };
        const zoned = /(Z|UTC|[+-]\d\d:?\d\d)$/.test(text.slice(11)) ? text.replace(/ ?UTC$/, "Z") : `${text}Z`;
        const value = Date.parse(zoned.replace(" ", "T").replace(/ (?=[+-])/, ""));
        return Number.isNaN(value) ? { kind: "text", text } : { kind: "timestamp", value };
      }
      function dayOf(text) {
        if (text[7] !== "-")
          return void 0;
        const [year, month, date] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
        if (!(month >= 1 && month <= 12 && date >= 1))
          return void 0;
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        const days = month === 2 ? leap ? 29 : 28 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
        return date <= days && year >= 100 ? Date.UTC(year, month - 1, date) : void 0;
      }
      function digits(text, from, to) {
        let value = 0;
        for (let index = from; index < to; index++) {
          const digit = text.charCodeAt(index) - 48;
          if (digit < 0 || digit > 9)
            return Number.NaN;
          value = value * 10 + digit;
        }
        return value;
      }
      function startsWithZero(text) {
        const first = text.charCodeAt(0);
        const at = first === 43 || first === 45 ? 1 : 0;
        const next = text.charCodeAt(at + 1);
        return text.charCodeAt(at) === 48 && next >= 48 && next <= 57;
      }
      function isPadded(text) {
        const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
        return first <= 32 || last <= 32 || first === 160 || last === 160;
      }
    })
  ),
  /***/
  50534: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        lines: () => (
          /* binding */
          lines
        ),
        /* harmony export */
        readJsonLines: () => (
          /* binding */
          readJsonLines
        )
        /* harmony export */
      });
      var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95586);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71061);
      const longestLine = 16 * 1024 * 1024;
      async function readJsonLines(file, into, signal) {
        let rows = 0;
        let bad = 0;
        for await (const line of lines(file, signal)) {
          if (line === void 0)
            bad++;
          else if (line.trim() !== "") {
            if (take(line, into))
              rows++;
            else
              bad++;
          }
        }
        if (rows === 0 && bad > 0)
          throw new Error("no line of it is a JSON object");
        into.rows(rows);
        into.odd("lines that are no JSON object", bad);
      }
      function take(line, into) {
        let row;
        try {
          row = JSON.parse(line);
        } catch {
          return false;
        }
        if (typeof row !== "object" || row === null || Array.isArray(row))
          return false;
        for (const [name, value] of Object.entries(row)) {
          const column = into.column(name);
          if (column !== void 0)
            takeValue(value, column);
        }
        return true;
      }
      function takeValue(value, column) {
        if (typeof value === "number")
          column.add({ kind: Number.isInteger(value) ? "integer" : "number", value });
        else if (typeof value === "boolean")
          column.add({ kind: "boolean", text: String(value) });
        else if (typeof value === "object" && value !== null)
          column.opaque("nested", 1);
        else if (typeof value === "string") {
          const cell = (0, _cell_js__WEBPACK_IMPORTED_MODULE_0__.$)(value);
          column.add(cell.kind === "date" || cell.kind === "timestamp" ? cell : { kind: "text", text: value });
        }
      }
      async function* lines(file, signal) {
        const newline = 10;
        let rest = [];
        let length = 0;
        let first = true;
        const text = (bytes) => {
          const whole = rest.length === 0 ? bytes : Buffer.concat([...rest, bytes]);
          const fits = length + bytes.length <= longestLine;
          rest = [];
          length = 0;
          const bom = first && whole[0] === 239 && whole[1] === 187 && whole[2] === 191;
          first = false;
          return fits ? whole.toString("utf8", bom ? 3 : 0) : void 0;
        };
        const { stream } = await (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.U)(file, signal);
        for await (const chunk of stream) {
          let start = 0;
          for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
            yield text(chunk.subarray(start, end));
            start = end + 1;
          }
          if (length <= longestLine)
            rest.push(chunk.subarray(start));
          length += chunk.length - start;
        }
        if (length > 0)
          yield text(Buffer.alloc(0));
      }
    })
  ),
  /***/
  71061: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          openText
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
      var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
      const headBytes = 1 << 16;
      const mostUnpacked = 64e9;
      async function openText(file, signal) {
        const head = await firstBytes(file);
        const raw = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 1 << 18, signal });
        if (head[0] !== 31 || head[1] !== 139)
          return { head, stream: raw };
        let left = mostUnpacked;
        const bounded = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
          transform(chunk, _encoding, done) {
            left -= chunk.length;
            done(left < 0 ? new Error(`it unpacks to more than ${mostUnpacked} bytes`) : null, chunk);
          }
        });
        const stream = raw.on("error", (error) => stream.destroy(error)).pipe((0, node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize: 1 << 18 }));
        stream.on("error", (error) => bounded.destroy(error)).on("close", () => raw.destroy());
        bounded.on("close", () => stream.destroy());
        return { head: unpackedHead(head), stream: stream.pipe(bounded) };
      }
      async function firstBytes(file) {
        const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
        try {
          const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
          return buffer.subarray(0, bytesRead);
        } finally {
          await handle.close();
        }
      }
      function unpackedHead(packed) {
        try {
          return (0, node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzipSync)(packed.subarray(0, 4096), { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 24 });
        } catch {
          return Buffer.alloc(0);
        }
      }
    })
  )
};
