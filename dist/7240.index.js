export const id = 7240;
export const ids = [7240];
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
  7240: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        columnNames: () => (
          /* binding */
          columnNames
        ),
        /* harmony export */
        csvForm: () => (
          /* binding */
          csvForm
        ),
        /* harmony export */
        delimiterOf: () => (
          /* binding */
          delimiterOf
        ),
        /* harmony export */
        isHeadless: () => (
          /* binding */
          isHeadless
        ),
        /* harmony export */
        readCsv: () => (
          /* binding */
          readCsv
        )
        /* harmony export */
      });
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
      var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95586);
      var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71061);
      const longestRecord = 16 * 1024 * 1024;
      const delimiters = [",", ";", "	", "|"];
      async function readCsv(file, into, signal, given) {
        const { parse } = await __webpack_require__.e(
          /* import() */
          6070
        ).then(__webpack_require__.bind(__webpack_require__, 56070));
        const { head, stream: source } = await (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.U)(file, signal);
        let columns;
        let rows = 0;
        let uneven = 0;
        const take = (record) => {
          if (columns === void 0) {
            const headless = isHeadless(record);
            columns = columnNames(record, headless).map((name) => into.column(name));
            if (!headless)
              return;
          }
          rows++;
          if (record.length !== columns.length)
            uneven++;
          for (let index = 0; index < record.length && index < columns.length; index++) {
            const cell = record[index];
            if (cell !== void 0 && cell !== "")
              columns[index]?.add((0, _cell_js__WEBPACK_IMPORTED_MODULE_1__.$)(cell));
          }
        };
        const parser = parse({
          ...csvForm(head, given),
          on_record: (record) => {
            take(record);
            return void 0;
          }
        });
        source.on("error", (error) => parser.destroy(error));
        source.pipe(parser);
        parser.resume();
        try {
          await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.finished)(parser);
        } finally {
          source.destroy();
          into.rows(rows);
        }
        into.odd("rows with more or fewer cells than columns", uneven);
      }
      function csvForm(head, given) {
        return {
          bom: true,
          delimiter: given ?? delimiterOf(head),
          max_record_size: longestRecord,
          relax_column_count: true,
          relax_quotes: true,
          skip_empty_lines: true
        };
      }
      function isHeadless(record) {
        return record.every((cell) => ["integer", "number"].includes((0, _cell_js__WEBPACK_IMPORTED_MODULE_1__.$)(cell).kind));
      }
      function columnNames(record, headless) {
        const seen = /* @__PURE__ */ new Map();
        return record.map((cell, index) => {
          const name = headless || cell.trim() === "" ? `column ${index + 1}` : cell.trim();
          const times = (seen.get(name) ?? 0) + 1;
          seen.set(name, times);
          return times === 1 ? name : `${name} (${times})`;
        });
      }
      function delimiterOf(head) {
        const [line = ""] = head.toString("utf8").replace(/"[^"]*"/g, "").split(/\r?\n/, 1);
        const counts = delimiters.map((delimiter) => line.split(delimiter).length);
        return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
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
