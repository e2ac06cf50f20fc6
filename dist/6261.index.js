export const id = 6261;
export const ids = [6261, 7240];
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
  3255: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        UN: () => (
          /* binding */
          stabilityWord
        ),
        /* harmony export */
        ac: () => (
          /* binding */
          categoryStability
        ),
        /* harmony export */
        gJ: () => (
          /* binding */
          kolmogorovSmirnov
        ),
        /* harmony export */
        vQ: () => (
          /* binding */
          numberStability
        ),
        /* harmony export */
        wC: () => (
          /* binding */
          mostCategories
        )
        /* harmony export */
      });
      var _quantiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6850);
      const leastShare = 1e-4;
      const bins = 10;
      const mostCategories = 50;
      function stabilityIndex(a, b) {
        return a.reduce((sum, share, index) => {
          const [before2, after] = [Math.max(share, leastShare), Math.max(b[index] ?? 0, leastShare)];
          return sum + (after - before2) * Math.log(after / before2);
        }, 0);
      }
      function stabilityWord(psi) {
        if (psi < 0.1)
          return "stable";
        return psi <= 0.25 ? "moderate" : "major";
      }
      function numberStability(a, b) {
        const edges = Array.from({ length: bins - 1 }, (_, index) => (0, _quantiles_js__WEBPACK_IMPORTED_MODULE_0__.YV)(a, (index + 1) / bins));
        const cuts = [];
        for (const at of new Set(edges))
          cuts.push({ at, alone: edges.indexOf(at) !== edges.lastIndexOf(at) });
        return stabilityIndex(shares(a, cuts), shares(b, cuts));
      }
      function shares(side, cuts) {
        const found = [];
        let below = 0;
        for (const { at, alone } of cuts) {
          const upTo = (0, _quantiles_js__WEBPACK_IMPORTED_MODULE_0__.Mr)(side, at);
          if (alone) {
            const under = (0, _quantiles_js__WEBPACK_IMPORTED_MODULE_0__.Mr)(side, before(at));
            found.push(under - below, upTo - under);
          } else
            found.push(upTo - below);
          below = upTo;
        }
        return [...found, 1 - below];
      }
      function before(value) {
        if (value === Number.NEGATIVE_INFINITY)
          return value;
        if (value === 0)
          return -Number.MIN_VALUE;
        const view = new DataView(new ArrayBuffer(8));
        view.setFloat64(0, value);
        view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n));
        return view.getFloat64(0);
      }
      function categoryStability(a, b) {
        const sharesOf = (side, names2) => {
          const known = names2.map((name) => (side.counts.get(name) ?? 0) / side.total);
          return [...known, Math.max(0, 1 - known.reduce((sum, share) => sum + share, 0))];
        };
        const names = [...a.counts].sort(mostFirst).slice(0, mostCategories).map(([name]) => name);
        return stabilityIndex(sharesOf(a, names), sharesOf(b, names));
      }
      function mostFirst([one, many], [other, more]) {
        return more - many || (one < other ? -1 : 1);
      }
      function kolmogorovSmirnov(a, b) {
        let d = 0;
        let [one, other] = [0, 0];
        while (one < a.values.length || other < b.values.length) {
          const [left, right] = [a.values[one], b.values[other]];
          const next = right === void 0 || left !== void 0 && left <= right ? left : right;
          if (left === next)
            one++;
          if (right === next)
            other++;
          const shareA = one === 0 ? 0 : (a.ranks[one - 1] ?? 0) / a.count;
          const shareB = other === 0 ? 0 : (b.ranks[other - 1] ?? 0) / b.count;
          d = Math.max(d, Math.abs(shareA - shareB));
        }
        const effective = a.count * b.count / (a.count + b.count);
        return { d, p: kolmogorovTail(Math.sqrt(effective) * d), error: a.error + b.error };
      }
      function kolmogorovTail(x) {
        if (x <= 0)
          return 1;
        let sum = 0;
        if (x < 1) {
          for (let k = 1; k <= 20; k++)
            sum += Math.exp(-((2 * k - 1) ** 2) * Math.PI ** 2 / (8 * x * x));
          return 1 - Math.sqrt(2 * Math.PI) / x * sum;
        }
        for (let k = 1; k <= 20; k++)
          sum += (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
        return Math.min(1, Math.max(0, 2 * sum));
      }
    })
  ),
  /***/
  6850: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mr: () => (
          /* binding */
          shareUpTo
        ),
        /* harmony export */
        Pl: () => (
          /* binding */
          openQuantiles
        ),
        /* harmony export */
        YV: () => (
          /* binding */
          quantile
        )
        /* harmony export */
      });
      function openQuantiles(capacity) {
        const levels = [];
        let count = 0;
        let moved = 0;
        const levelAt = (index) => {
          const known = levels[index];
          if (known !== void 0)
            return known;
          const made = { values: new Float64Array(index === 0 ? Math.min(capacity, 64) : capacity), used: 0, odd: false };
          levels[index] = made;
          return made;
        };
        function compact(index) {
          const level = levelAt(index);
          const full = level.values.subarray(0, level.used).sort();
          const above = levelAt(index + 1);
          if (above.used + capacity / 2 > capacity)
            compact(index + 1);
          for (let at = level.odd ? 1 : 0; at < full.length; at += 2)
            above.values[above.used++] = full[at] ?? 0;
          level.odd = !level.odd;
          level.used = 0;
          moved += 2 ** index;
        }
        return {
          add(value) {
            const first = levelAt(0);
            if (first.used === first.values.length) {
              if (first.values.length < capacity) {
                const wider = new Float64Array(Math.min(capacity, first.values.length * 4));
                wider.set(first.values);
                first.values = wider;
              } else
                compact(0);
            }
            first.values[first.used++] = value;
            count++;
          },
          done: () => steps(levels, count, count === 0 ? 0 : moved / count)
        };
      }
      function steps(levels, count, error) {
        const sorted = levels.map(({ values: values2, used }) => values2.slice(0, used).sort());
        const total = sorted.reduce((sum, level) => sum + level.length, 0);
        const values = new Float64Array(total);
        const ranks = new Float64Array(total);
        const at = sorted.map(() => 0);
        let kept = 0;
        let rank = 0;
        for (; ; ) {
          let next = Number.POSITIVE_INFINITY;
          let level = -1;
          for (let index = 0; index < sorted.length; index++) {
            const value = sorted[index]?.[at[index] ?? 0];
            if (value !== void 0 && (level < 0 || value < next))
              [next, level] = [value, index];
          }
          if (level < 0)
            break;
          at[level] = (at[level] ?? 0) + 1;
          rank += 2 ** level;
          if (kept > 0 && values[kept - 1] === next)
            ranks[kept - 1] = rank;
          else {
            values[kept] = next;
            ranks[kept++] = rank;
          }
        }
        return { count, values: values.slice(0, kept), ranks: ranks.slice(0, kept), error };
      }
      function shareUpTo({ values, ranks, count }, value) {
        let [low, high] = [0, values.length];
        while (low < high) {
          const middle = low + high >> 1;
          if ((values[middle] ?? 0) <= value)
            low = middle + 1;
          else
            high = middle;
        }
        return low === 0 || count === 0 ? 0 : (ranks[low - 1] ?? 0) / count;
      }
      function quantile({ values, ranks, count }, share) {
        const wanted = share * count;
        let [low, high] = [0, values.length - 1];
        while (low < high) {
          const middle = low + high >> 1;
          if ((ranks[middle] ?? 0) >= wanted - 1e-9 * count)
            high = middle;
          else
            low = middle + 1;
        }
        return values[low] ?? Number.NaN;
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
  ),
  /***/
  90284: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          cleanClone
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _data_stat_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93952);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60826);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9470);
      var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56273);
      var _pipeline_load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4420);
      async function cleanClone(bench, options) {
        const { host, root: source } = bench;
        const parent = options.scratch ?? (host.env["RUNNER_TEMP"] || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
        const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "modelgate-clone-"));
        const root = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "repository");
        try {
          await checkOut(host, source, root, options.commit);
          for (const path of options.link)
            await linkPath(source, root, path);
        } catch (error) {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
          throw error;
        }
        const own = { ...host, cwd: root };
        const data = async () => inClone((await bench.data()).withHost(own), source, root, folder);
        return {
          folder,
          root,
          aside: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "committed"),
          host: own,
          data,
          context: async () => ({ host: own, root, data: await data(), pipeline: await (0, _pipeline_load_js__WEBPACK_IMPORTED_MODULE_8__.B)(own, root) }),
          remove: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 })
        };
      }
      async function checkOut(host, source, root, commit) {
        const env = { ...host.env, GIT_LFS_SKIP_SMUDGE: "1" };
        const hooks = ["-c", "core.hooksPath=/dev/null"];
        await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_5__.$Y)([...hooks, "clone", "--quiet", "--shared", "--no-checkout", source, root], { cwd: source, env });
        await shareObjects(source, root, env);
        await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_5__.$Y)([...hooks, "checkout", "--quiet", "--detach", commit, "--"], { cwd: root, env });
        const url = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_5__.Ii)(["remote", "get-url", "origin"], { cwd: source, env });
        const origin = url.code === 0 ? ["set-url", "origin", bareUrl(url.stdout.trim())] : ["remove", "origin"];
        await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_5__.$Y)(["remote", ...origin], { cwd: root, env });
      }
      async function shareObjects(source, root, env) {
        const places = ["--git-path", "objects", "--git-path", "shallow"];
        const found = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_5__.$Y)(["rev-parse", "--path-format=absolute", ...places], { cwd: source, env });
        const [objects = "", shallow = ""] = found.split("\n");
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ".git", "objects", "info", "alternates"), `${objects}
`);
        const bounds = await (0, _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_7__.pM)(shallow);
        if (bounds !== void 0)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ".git", "shallow"), bounds);
      }
      function bareUrl(url) {
        return url.replace(/^(https?:\/\/)[^\s/@]+@/, "$1");
      }
      async function linkPath(source, root, written) {
        const path = (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_6__.Fd)(written);
        if (path === void 0 || path === "") {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`\`${written}\` leads out of the repository`, { fix: "Link a path below its root." });
        }
        const place = await (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_6__.p0)(root, path, { file: path });
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(place);
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Or)(error, "ENOTEMPTY", "ENOTDIR", "EEXIST")) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`\`${path}\` is in Git: the clean clone has it as it was committed`, {
              fix: "Link only what Git does not hold."
            });
          }
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__.Or)(error, "ENOENT"))
            throw error;
        }
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), { recursive: true });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(await (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_6__.p0)(source, path, { file: path }), place);
      }
      function inClone(data, source, root, folder) {
        const { dvcRoot } = data.config;
        return {
          ...data,
          root,
          home: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "home"),
          index: (0, _data_stat_index_js__WEBPACK_IMPORTED_MODULE_3__.n)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "files"), root),
          config: {
            ...data.config,
            dvcRoot: dvcRoot === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(source, dvcRoot)),
            cacheTypes: ["reflink", "copy"]
          },
          withHost: (host) => inClone(data.withHost(host), source, root, folder)
        };
      }
    })
  ),
  /***/
  16312: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w: () => (
          /* binding */
          pythonLiteral
        )
        /* harmony export */
      });
      const maxDepth = 200;
      const notLiteral = new Error("not a literal");
      function pythonLiteral(tokens) {
        let at = 0;
        let depth = 0;
        const peek = () => tokens[at]?.kind === "other" ? tokens[at]?.text : void 0;
        const accept = (text) => {
          if (peek() !== text)
            return false;
          at += 1;
          return true;
        };
        const items = (end) => {
          const values = [];
          let commas = 0;
          while (!accept(end)) {
            if (values.length > commas)
              throw notLiteral;
            values.push(value());
            if (accept(","))
              commas += 1;
          }
          return { values, commas };
        };
        const dictionary = () => {
          const map = /* @__PURE__ */ new Map();
          while (!accept("}")) {
            const key = value();
            if (typeof key === "object" && key !== null)
              throw notLiteral;
            if (!accept(":"))
              throw notLiteral;
            map.set(key, value());
            if (!accept(",") && peek() !== "}")
              throw notLiteral;
          }
          return map;
        };
        const value = () => {
          depth += 1;
          if (depth > maxDepth)
            throw notLiteral;
          const found = inner();
          depth -= 1;
          return found;
        };
        const inner = () => {
          if (accept("["))
            return items("]").values;
          if (accept("{"))
            return dictionary();
          if (accept("(")) {
            const { values, commas } = items(")");
            const [only] = values;
            return values.length === 1 && commas === 0 && only !== void 0 ? only : values;
          }
          if (accept("-"))
            return negative(atom());
          if (accept("+"))
            return negative(negative(atom()));
          return atom();
        };
        const atom = () => {
          const token = tokens[at];
          at += 1;
          if (token?.kind === "number")
            return pythonNumber(token.text);
          if (token?.kind === "name")
            return constant(token.text);
          if (token?.kind !== "string")
            throw notLiteral;
          let text = pythonString(token.text);
          for (let next = tokens[at]; next?.kind === "string"; next = tokens[at]) {
            text += pythonString(next.text);
            at += 1;
          }
          return text;
        };
        try {
          const first = value();
          if (at === tokens.length)
            return first;
          if (peek() !== ",")
            return void 0;
          const list = [first];
          while (accept(",") && at < tokens.length)
            list.push(value());
          return at === tokens.length ? list : void 0;
        } catch (error) {
          if (error === notLiteral)
            return void 0;
          throw error;
        }
      }
      function negative(value) {
        if (typeof value === "number" || typeof value === "bigint")
          return -value;
        throw notLiteral;
      }
      function constant(name) {
        if (name === "None")
          return null;
        if (name === "True" || name === "False")
          return name === "True";
        throw notLiteral;
      }
      function pythonNumber(text) {
        const plain = text.replaceAll("_", "");
        if (/[jJ]$/.test(plain) && !/^0[xX]/.test(plain))
          throw notLiteral;
        return /^(?:\d+|0[xXoObB][\da-fA-F]+)$/.test(plain) ? BigInt(plain) : Number(plain);
      }
      const simple = {
        "\n": "",
        "\\": "\\",
        "'": "'",
        '"': '"',
        a: "\x07",
        b: "\b",
        f: "\f",
        n: "\n",
        r: "\r",
        t: "	",
        v: "\v"
      };
      function pythonString(written) {
        const [, prefix = "", quote = '"'] = /^([a-zA-Z]*)("""|'''|"|')/.exec(written) ?? [];
        const kinds = prefix.toLowerCase();
        if (/[bf]/.test(kinds))
          throw notLiteral;
        const inner = written.slice(prefix.length + quote.length, -quote.length).replaceAll("\r\n", "\n");
        if (kinds.includes("r"))
          return inner;
        return inner.replace(/\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(N\{)|(.))/gs, (whole, octal, hex, short, long, named, other) => {
          if (named !== void 0)
            throw notLiteral;
          if (octal !== void 0)
            return String.fromCodePoint(Number.parseInt(octal, 8));
          const code = Number.parseInt(hex ?? short ?? long ?? "", 16);
          if (code > 1114111)
            throw notLiteral;
          if (!Number.isNaN(code))
            return String.fromCodePoint(code);
          return simple[other ?? ""] ?? whole;
        });
      }
    })
  ),
  /***/
  93794: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          pythonLines
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      const name = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*/uy;
      const number = /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?)/y;
      const string = /[rRbBuUfF]{0,2}(?:"""(?:[^\\]|\\.)*?"""|'''(?:[^\\]|\\.)*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/sy;
      const blank = /(?:[ \t\f\r]|\\\r?\n)+|#[^\n]*/y;
      const closing = { "(": ")", "[": "]", "{": "}" };
      function pythonLines(text, file) {
        const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
        const lines = [];
        const open = [];
        let tokens = [];
        let indent = 0;
        let began = 1;
        let line = 1;
        let lineStart = true;
        let at = 0;
        const wrong = (what, where) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`not valid Python: ${what}`, { where: { file, line: where } });
        const take = (pattern) => {
          pattern.lastIndex = at;
          const [found] = pattern.exec(source) ?? [];
          return found;
        };
        const advance = (by) => {
          at += by.length;
          line += by.split("\n").length - 1;
        };
        const finish = () => {
          if (tokens.length > 0)
            lines.push({ indent, number: began, tokens });
          tokens = [];
        };
        while (at < source.length) {
          if (lineStart) {
            const space2 = /^[ \t\f]*/.exec(source.slice(at, at + 1e3))?.[0] ?? "";
            indent = widthOf(space2);
            at += space2.length;
            began = line;
            lineStart = false;
            continue;
          }
          const char = source[at] ?? "";
          if (char === "\n") {
            advance(char);
            if (open.length > 0)
              continue;
            finish();
            lineStart = true;
            continue;
          }
          const space = take(blank);
          if (space !== void 0) {
            advance(space);
            continue;
          }
          const literal = take(string);
          if (literal !== void 0) {
            tokens.push({ kind: "string", text: literal });
            advance(literal);
            continue;
          }
          if (char === '"' || char === "'")
            throw wrong("a string has no end", line);
          const word = take(name);
          const digits = word === void 0 ? take(number) : void 0;
          if (word !== void 0 || digits !== void 0) {
            const text2 = word ?? digits ?? "";
            tokens.push({ kind: word === void 0 ? "number" : "name", text: text2 });
            at += text2.length;
            continue;
          }
          const closes = closing[char];
          if (closes !== void 0)
            open.push({ closes, line });
          else if (char === ")" || char === "]" || char === "}") {
            if (open.pop()?.closes !== char)
              throw wrong(`\`${char}\` closes nothing`, line);
          }
          at += 1;
          if (char === ";" && open.length === 0)
            finish();
          else
            tokens.push({ kind: "other", text: char });
        }
        const left = open.at(-1);
        if (left !== void 0)
          throw wrong(`a bracket is not closed by \`${left.closes}\``, left.line);
        finish();
        return lines;
      }
      function widthOf(space) {
        let width = 0;
        for (const char of space) {
          if (char === "\f")
            width = 0;
          else
            width += char === "	" ? 8 - width % 8 : 1;
        }
        return width;
      }
    })
  ),
  /***/
  32840: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          isMetricsAlone
        ),
        /* harmony export */
        i: () => (
          /* binding */
          bareRecord
        )
        /* harmony export */
      });
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);
      function bareRecord(said, finished) {
        return {
          schema: "modelgate/run-record/1",
          ...said,
          pins: [],
          params: {},
          files: [],
          artifacts: [],
          stages: [],
          environment: {
            os: "unknown",
            arch: "unknown",
            cpu: "unknown",
            cores: 1,
            memory_bytes: 0,
            runtimes: {},
            files: [],
            digest: `sha256:${(0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__.qQ)("sha256", "unknown")}`
          },
          timings: { started: finished, finished, seconds: 0 }
        };
      }
      function isMetricsAlone({ made_by }) {
        return made_by.event === "file" || made_by.event === "git";
      }
    })
  ),
  /***/
  29502: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          parseLenientJson
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      const maxDepth = 100;
      const space = /[ \t\r\n]*/y;
      const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
      const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
      const word = /-?[A-Za-z]+/y;
      const words = /* @__PURE__ */ new Map([
        ["true", true],
        ["false", false],
        ["null", null],
        ["NaN", Number.NaN],
        ["Infinity", Number.POSITIVE_INFINITY],
        ["-Infinity", Number.NEGATIVE_INFINITY]
      ]);
      function parseLenientJson(text, file) {
        let at = text.startsWith("\uFEFF") ? 1 : 0;
        const fail = (message, offset = at) => {
          const before = text.slice(0, offset).split("\n");
          const column = (before.at(-1)?.length ?? 0) + 1;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`not valid JSON: ${message}`, { where: { file, line: before.length, column } });
        };
        const take = (pattern) => {
          pattern.lastIndex = at;
          const [found] = pattern.exec(text) ?? [];
          if (found !== void 0)
            at += found.length;
          return found;
        };
        const expect = (mark, after) => {
          take(space);
          if (text[at] !== mark)
            fail(at < text.length ? `expected ${mark} after ${after}` : `the file ends after ${after}`);
          at += 1;
        };
        const more = (end) => {
          take(space);
          if (text[at] === ",")
            at += 1;
          else if (text[at] === end)
            at += 1;
          else
            fail(at < text.length ? `expected , or ${end}` : `the file ends before its ${end}`);
          return text[at - 1] === ",";
        };
        const opens = (end) => {
          at += 1;
          take(space);
          if (text[at] !== end)
            return true;
          at += 1;
          return false;
        };
        const value = (depth) => {
          if (depth > maxDepth)
            fail(`more than ${maxDepth} levels`);
          take(space);
          const first = text[at];
          if (first === "{")
            return object(depth);
          if (first === "[") {
            const items = [];
            if (opens("]"))
              do
                items.push(value(depth + 1));
              while (more("]"));
            return items;
          }
          if (first === '"')
            return JSON.parse(take(string) ?? fail("a string with no end or a wrong escape"));
          const digits = take(number);
          if (digits !== void 0)
            return Number(digits);
          const start = at;
          const name = take(word);
          if (name !== void 0 && words.has(name))
            return words.get(name);
          return fail(name === void 0 ? start < text.length ? "expected a value" : "the file ends here" : `\`${name}\` is no value`, start);
        };
        const object = (depth) => {
          const members = /* @__PURE__ */ new Map();
          if (opens("}")) {
            do {
              take(space);
              const start = at;
              const key = JSON.parse(take(string) ?? fail("expected a key in double quotes"));
              if (members.has(key))
                fail(`the key \`${key}\` stands twice`, start);
              expect(":", "a key");
              members.set(key, value(depth + 1));
            } while (more("}"));
          }
          return Object.fromEntries(members);
        };
        const result = value(0);
        take(space);
        if (at < text.length)
          fail("more text after the value");
        return result;
      }
    })
  ),
  /***/
  85134: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        rl: () => (
          /* binding */
          numberOf
        ),
        Cl: () => (
          /* binding */
          parseInlineMetrics
        ),
        _c: () => (
          /* binding */
          readMetricsFile
        )
      });
      var errors = __webpack_require__(18175);
      var schemas = __webpack_require__(92857);
      var json = __webpack_require__(29502);
      var values = __webpack_require__(726);
      ;
      const maxCharacters = 64 * 1024 * 1024;
      const scrapType = "application/scrapbook.scrap.json+json";
      const recordType = "application/papermill.record+json";
      const Scrap = schemas._H3({ name: schemas.YjP(), data: schemas.L5J(), encoder: schemas.YjP().optional() });
      const Output = schemas._H3({ data: schemas.g1P(schemas.YjP(), schemas.L5J()).optional() });
      const Cell = schemas._H3({ outputs: schemas.YOg(Output).optional() });
      const Notebook = schemas._H3({
        nbformat: schemas.aig(),
        cells: schemas.YOg(Cell),
        metadata: schemas._H3({ papermill: schemas._H3({ exception: schemas.zMY().nullish() }).optional() }).optional()
      });
      function readNotebook(text, file) {
        const where = { file };
        if (text.length > maxCharacters) {
          throw new errors.yo(`this notebook has ${text.length} characters, at most ${maxCharacters} are read`, {
            where,
            fix: "Write the metrics into a file of their own, or clear large outputs."
          });
        }
        const notebook = Notebook.safeParse((0, json.R)(text, file));
        if (!notebook.success) {
          throw new errors.yo("this is no notebook in Jupyter's format 4: it lacks `cells` or `nbformat`", {
            where,
            fix: "Save it again with a Jupyter of today (`jupyter nbconvert --to notebook`)."
          });
        }
        const { cells, metadata } = notebook.data;
        if (metadata?.papermill?.exception === true) {
          throw new errors.yo("this notebook stopped at an error: what it recorded before is no result", {
            where,
            fix: "Open it to see the cell that failed, mend that, and run the stage again."
          });
        }
        const found = new Map(cells.flatMap(({ outputs = [] }) => outputs.flatMap(({ data = {} }) => recorded(data))));
        if (found.size === 0) {
          throw new errors.yo("this notebook recorded no values", {
            where,
            fix: 'Record them in a cell, `import scrapbook; scrapbook.glue("accuracy", accuracy)`, and run the stage again.'
          });
        }
        return Object.fromEntries(found);
      }
      function recorded(data) {
        const scrap = Scrap.safeParse(data[scrapType]);
        if (scrap.success && (scrap.data.encoder === void 0 || /^(json|text)$/.test(scrap.data.encoder))) {
          return [[scrap.data.name, scrap.data.encoder === "text" ? scrap.data.data : withNumbers(scrap.data.data)]];
        }
        const record = schemas.g1P(schemas.YjP(), schemas.L5J()).safeParse(data[recordType]);
        return record.success ? Object.entries(record.data).map(([name, value]) => [name, withNumbers(value)]) : [];
      }
      const notFinite = /* @__PURE__ */ new Map([
        ["nan", Number.NaN],
        ["inf", Number.POSITIVE_INFINITY],
        ["-inf", Number.NEGATIVE_INFINITY]
      ]);
      function withNumbers(value) {
        if (typeof value === "string")
          return notFinite.get(value) ?? value;
        if (Array.isArray(value))
          return value.map(withNumbers);
        if (!(0, values.pi)(value))
          return value;
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withNumbers(member)]));
      }
      ;
      const maxMetrics = 1e5;
      const maxSamples = 1e6;
      const maxName = 10240;
      const maxDepth = 100;
      const maxText = 1e3;
      function readMetricsFile(text, file) {
        const value = file.endsWith(".ipynb") ? readNotebook(text, file) : (0, values.Qc)(text, file);
        if (!(0, values.pi)(value)) {
          throw new errors.yo(`a metrics file is a mapping from names to numbers, this one holds ${kindOf(value)}`, {
            where: { file, line: 1, column: 1 },
            fix: 'Write for example {"accuracy": 0.93}.'
          });
        }
        const metrics = /* @__PURE__ */ new Map();
        for (const [key, member] of Object.entries(value))
          flatten(key, member, 1, { file, metrics });
        return Object.fromEntries(metrics);
      }
      function flatten(name, value, depth, to) {
        const where = { file: to.file };
        if (depth > maxDepth)
          throw new errors.yo(`the metric ${name.slice(0, 60)}… lies more than ${maxDepth} levels deep`, { where });
        if (name.length > maxName)
          throw new errors.yo(`a metric's name has more than ${maxName} characters`, { where });
        if (Array.isArray(value) && value.length > 0) {
          if (value.every(isNumber))
            add(name, { file: to.file, samples: samplesOf(name, value, where) }, to);
          else
            for (const [index, item] of value.entries())
              flatten(`${name}.${index}`, item, depth + 1, to);
        } else if ((0, values.pi)(value) && Object.keys(value).length > 0) {
          for (const [key, member] of Object.entries(value))
            flatten(`${name}.${key}`, member, depth + 1, to);
        } else if (isNumber(value)) {
          add(name, { file: to.file, value: numberOf(value) }, to);
        } else {
          add(name, { file: to.file, text: (0, values.Z9)(value, maxText) }, to);
        }
      }
      function add(name, metric, { file, metrics }) {
        if (name === "")
          throw new errors.yo("a metric has an empty name", { where: { file } });
        if (metrics.has(name)) {
          throw new errors.yo(`the metric \`${name}\` stands twice: once nested and once with a dot in its key`, {
            where: { file },
            fix: "Rename one of the two."
          });
        }
        if (metrics.size >= maxMetrics) {
          throw new errors.yo(`more than ${maxMetrics} metrics in one file`, {
            where: { file },
            fix: "Keep per-example numbers in a file under `evidence:` and aggregates in this one."
          });
        }
        metrics.set(name, metric);
      }
      function samplesOf(name, values2, where) {
        if (values2.length > maxSamples) {
          throw new errors.yo(`the metric \`${name}\` has ${values2.length} samples, at most ${maxSamples} are kept`, {
            where
          });
        }
        return values2.map(numberOf);
      }
      function isNumber(value) {
        return typeof value === "number";
      }
      function numberOf(value) {
        if (Number.isNaN(value))
          return "NaN";
        if (value === Number.POSITIVE_INFINITY)
          return "Infinity";
        if (value === Number.NEGATIVE_INFINITY)
          return "-Infinity";
        return value;
      }
      function kindOf(value) {
        if (value === null || value === void 0)
          return "nothing";
        return Array.isArray(value) ? "a list" : `the single value ${(0, values.Z9)(value, 40)}`;
      }
      const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
      const metrics_notFinite = [
        [/^[+-]?\.?nan$/i, "NaN"],
        [/^\+?\.?inf(inity)?$/i, "Infinity"],
        [/^-\.?inf(inity)?$/i, "-Infinity"]
      ];
      function parseInlineMetrics(lines) {
        const file = "inline";
        const metrics = /* @__PURE__ */ new Map();
        lines.split(/\r?\n/).forEach((line, row) => {
          if (line.trimStart().startsWith("#"))
            return;
          let column = 1;
          for (const piece of line.split(",")) {
            const where = { file, line: row + 1, column: column + piece.length - piece.trimStart().length };
            column += piece.length + 1;
            const entry = piece.trim();
            if (entry === "")
              continue;
            const equals = entry.indexOf("=");
            const name = entry.slice(0, Math.max(0, equals)).trim();
            if (name === "") {
              throw new errors.yo(`\`${(0, values.Z9)(entry, 60)}\` is no \`name=value\``, {
                where,
                fix: "Write for example accuracy=0.93."
              });
            }
            if (metrics.has(name)) {
              throw new errors.yo(`the metric \`${name}\` is given twice`, { where, fix: "Keep one of the two." });
            }
            add(name, { file, value: inlineNumber(name, entry.slice(equals + 1).trim(), where) }, { file, metrics });
          }
        });
        return Object.fromEntries(metrics);
      }
      function inlineNumber(name, text, where) {
        if (plainNumber.test(text))
          return numberOf(Number(text));
        const found = metrics_notFinite.find(([pattern]) => pattern.test(text));
        if (found !== void 0)
          return found[1];
        const said = text === "" ? "empty" : `\`${(0, values.Z9)(text, 60)}\``;
        throw new errors.yo(`the value of the metric \`${name}\` is ${said}, not a number`, {
          where,
          fix: text === "" ? "Is the variable that should hold it set?" : "Put each name=value on its own line or after a comma."
        });
      }
    })
  ),
  /***/
  726: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qc: () => (
          /* binding */
          parseValues
        ),
        /* harmony export */
        Z9: () => (
          /* binding */
          wordsOf
        ),
        /* harmony export */
        pi: () => (
          /* binding */
          isMapping
        )
        /* harmony export */
      });
      var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44979);
      var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29502);
      const maxCharacters = 16 * 1024 * 1024;
      function parseValues(text, file) {
        if (text.length > maxCharacters) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file },
            fix: "Keep per-example numbers in a file under `evidence:` and aggregates in this one."
          });
        }
        const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
        switch (ending) {
          case "json":
            return (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.R)(text, file);
          case "yaml":
          case "yml":
            return (0, _lib_yaml_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml)(text, file).value;
          case "toml":
            return tomlValues(text, file);
          default:
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${ending === void 0 ? "a file with no ending" : `.${ending}`} is no kind that is read here`, {
              where: { file },
              fix: "Write JSON (.json), YAML (.yaml, .yml) or TOML (.toml)."
            });
        }
      }
      function tomlValues(text, file) {
        try {
          return (0, smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxDepth: 100 });
        } catch (cause) {
          if (!(cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__.zx))
            throw cause;
          const message = cause.message.split("\n")[0] ?? "";
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`not valid TOML: ${message.replace(/^Invalid TOML document: /, "")}`, {
            where: { file, line: cause.line, column: cause.column },
            cause
          });
        }
      }
      function isMapping(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
      }
      function wordsOf(value, limit) {
        const text = typeof value === "string" ? value : value instanceof Date ? value.toISOString() : JSON.stringify(value) ?? String(value);
        return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
      }
    })
  )
};
