export const id = 6171;
export const ids = [6171];
export const modules = {
  /***/
  89101: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var tolerance = __webpack_require__(27162);
      var flow_bench = __webpack_require__(36559);
      var closure = __webpack_require__(98218);
      var handover = __webpack_require__(65372);
      var verify_clone = __webpack_require__(90284);
      var errors = __webpack_require__(18175);
      var git = __webpack_require__(60826);
      var execute = __webpack_require__(32799);
      var locks = __webpack_require__(35431);
      var data_digest = __webpack_require__(50111);
      var hash_tree = __webpack_require__(36192);
      var materialize = __webpack_require__(44802);
      var transfer = __webpack_require__(27517);
      var paths = __webpack_require__(9470);
      var pipeline_engine = __webpack_require__(96501);
      var outside = __webpack_require__(39590);
      ;
      function committedOuts(stage, entry) {
        return stage.outs.flatMap((out) => {
          const digest = entry.outs.get(stage.spelled.get(out.path) ?? out.path)?.digest;
          return digest === void 0 || (0, outside._K)(out.path) ? [] : [{ stage, out, entry, digest }];
        });
      }
      function openCommitted(ctx, aside, pull) {
        const { data, host, root } = ctx;
        const isAside = /* @__PURE__ */ new Set();
        async function isCached(digest) {
          try {
            if (pull)
              await (0, transfer.fetchDigests)(data, [digest]);
            return await data.cache.has(digest);
          } catch (error) {
            if (!(error instanceof errors.yo))
              throw error;
            host.log.debug(`the committed version of ${digest} cannot be had: ${error.message}`);
            return false;
          }
        }
        return {
          async setAside(outs) {
            for (const { out, digest } of outs) {
              const here = await (0, paths.p0)(root, out.path, { file: out.path });
              if ((await (0, hash_tree.V)(host, here, data.index))?.digest !== digest)
                continue;
              await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(aside, out.path)), { recursive: true });
              await (0, promises_.cp)(here, (0, external_node_path_.join)(aside, out.path), { recursive: true, preserveTimestamps: true });
              isAside.add(out.path);
            }
          },
          async files({ out, digest }) {
            const entries = isAside.has(out.path) ? (await (0, hash_tree.V)(host, (0, external_node_path_.join)(aside, out.path)))?.manifest.entries : await listed(digest);
            if (entries === void 0)
              return void 0;
            const found = /* @__PURE__ */ new Map();
            for (const entry of entries) {
              const path = isAside.has(out.path) ? (0, external_node_path_.join)(aside, out.path, entry.path) : await data.cache.has(entry.digest) ? data.cache.objectPath(entry.digest) : void 0;
              found.set(entry.path, { digest: entry.digest, path });
            }
            return found;
          },
          async restore({ stage, out, entry, digest }) {
            const here = await (0, paths.p0)(root, out.path, { file: out.path });
            if (isAside.has(out.path)) {
              await (0, promises_.rm)(here, { recursive: true, force: true });
              await (0, promises_.mkdir)((0, external_node_path_.dirname)(here), { recursive: true });
              await (0, promises_.cp)((0, external_node_path_.join)(aside, out.path), here, { recursive: true });
              return true;
            }
            const pin = (0, pipeline_engine.nZ)(stage, out, entry);
            if (pin === void 0 || !await isCached(digest))
              return false;
            try {
              await (0, materialize.materialize)(data, { ...pin, cache: true }, { force: true });
              return true;
            } catch (error) {
              if (!(error instanceof errors.yo))
                throw error;
              host.log.debug(`the committed version of ${out.path} cannot be put back: ${error.message}`);
              return false;
            }
          }
        };
        async function listed(digest) {
          if (!await isCached(digest))
            return (0, data_digest.gn)(digest) ? void 0 : [{ path: "", digest }];
          if (!(0, data_digest.gn)(digest))
            return [{ path: "", digest }];
          return (await data.cache.readDir(digest))?.entries;
        }
      }
      var run_cache = __webpack_require__(39343);
      var run_key = __webpack_require__(31122);
      var environment = __webpack_require__(75962);
      var environment_diff = __webpack_require__(15635);
      var flow_environment = __webpack_require__(8510);
      ;
      const known = /* @__PURE__ */ new WeakMap();
      function recordedRuns(bench) {
        const found = known.get(bench) ?? findRuns(bench);
        known.set(bench, found);
        return found;
      }
      async function findRuns(bench) {
        const { host, root, forge, config } = bench;
        const found = [];
        try {
          const tracker = await bench.tracker();
          const tree = await (0, git.$Y)(["rev-parse", `${forge.commit}^{tree}`], { cwd: root, env: host.env });
          for (const { name: model } of config.models) {
            const runs = [
              ...await tracker.find({ by: "commit", model, commits: [forge.commit] }),
              ...await tracker.find({ by: "tree", model, trees: [tree] })
            ];
            const run2 = runs.find(({ record }) => record.made_by.trusted && !record.source.dirty);
            if (run2 !== void 0)
              found.push(run2);
          }
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          host.log.warning(`no recorded run is looked at: ${error.message}`);
        }
        return found;
      }
      ;
      async function environmentOf(bench, clone, subjects, pull) {
        for (const subject of subjects) {
          const made = await madeIn(clone, subject, pull) ?? await recordedIn(bench, subject);
          if (made === void 0)
            continue;
          const files = made.environment.files.map(({ path }) => path);
          const { host } = await clone.context();
          const now = await (0, environment.e)(host, clone.root, files, [subject.stage.cmd].flat());
          return { from: made.from, changes: (0, environment_diff.pE)(made.environment, now) };
        }
        return { changes: [] };
      }
      async function madeIn(clone, { stage, outs: [out] }, pull) {
        if (out === void 0)
          return void 0;
        const { data } = await clone.context();
        const { entry } = out;
        const key = (0, run_key.PK)(entry.value, entry.outs.keys());
        try {
          const made = flow_environment.$.safeParse((await (0, run_cache.yv)(data, key, (0, run_key.Lo)(entry.value), "lock", pull))?.origin);
          if (!made.success)
            return void 0;
          const { environment: environment2, run_url: url } = made.data;
          return { environment: environment2, from: url === "" ? `the run that made ${stage.address}` : url };
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          return void 0;
        }
      }
      async function recordedIn(bench, { stage }) {
        const runs = await recordedRuns(bench);
        const run2 = runs.find(({ record }) => record.stages.some(({ name }) => name === stage.address));
        return run2 && { environment: run2.record.environment, from: run2.run_url ?? `run ${run2.run_id}` };
      }
      var external_node_fs_ = __webpack_require__(73024);
      ;
      async function compareBytes({ a, b }, signal) {
        const sizes = { a: (await (0, promises_.stat)(a)).size, b: (await (0, promises_.stat)(b)).size };
        const both = Math.min(sizes.a, sizes.b);
        let first = -1;
        let differ = 0;
        let at = 0;
        for await (const [left, right] of sideBySide(a, b, both, signal)) {
          if (!left.equals(right)) {
            for (let index = 0; index < left.length; index++) {
              if (left[index] === right[index])
                continue;
              if (first < 0)
                first = at + index;
              differ += 1;
            }
          }
          at += left.length;
        }
        if (first < 0 && sizes.a === sizes.b)
          return void 0;
        return { ...sizes, first: first < 0 ? both : first, differ };
      }
      async function* sideBySide(a, b, bytes, signal) {
        if (bytes === 0)
          return;
        const options = { highWaterMark: 1 << 20, end: bytes - 1, signal };
        const [left, right] = [(0, external_node_fs_.createReadStream)(a, options), (0, external_node_fs_.createReadStream)(b, options)];
        const others = right[Symbol.asyncIterator]();
        let rest = Buffer.alloc(0);
        try {
          for await (const chunk of left) {
            while (rest.length < chunk.length) {
              const next = await others.next();
              if (next.done === true)
                return;
              rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
            }
            yield [chunk, rest.subarray(0, chunk.length)];
            rest = rest.subarray(chunk.length);
          }
        } finally {
          right.destroy();
        }
      }
      var values = __webpack_require__(726);
      ;
      function addPair(pairs, a, b, index) {
        if (typeof a === "number" && typeof b === "number")
          pairs.number(a, b, index);
        else if (typeof a === "bigint" && typeof b === "bigint")
          pairs.bigint(a, b, index);
        else if (typeof a === "string" || typeof b === "string")
          pairs.text(String(a), String(b), index);
        else
          pairs.number(Number(a), Number(b), index);
      }
      const numbers = {
        bool: [1, (view, at) => view.getUint8(at)],
        uint8: [1, (view, at) => view.getUint8(at)],
        int8: [1, (view, at) => view.getInt8(at)],
        uint16: [2, (view, at, little) => view.getUint16(at, little)],
        int16: [2, (view, at, little) => view.getInt16(at, little)],
        uint32: [4, (view, at, little) => view.getUint32(at, little)],
        int32: [4, (view, at, little) => view.getInt32(at, little)],
        uint64: [8, (view, at, little) => view.getBigUint64(at, little)],
        int64: [8, (view, at, little) => view.getBigInt64(at, little)],
        float16: [2, (view, at, little) => halfFloat(view.getUint16(at, little)), 5],
        bfloat16: [2, (view, at, little) => brainFloat(view.getUint16(at, little)), 4],
        float8_e5m2: [1, (view, at) => halfFloat(view.getUint8(at) << 8), 3],
        float8_e4m3: [1, (view, at) => smallFloat(view.getUint8(at)), 3],
        float32: [4, (view, at, little) => view.getFloat32(at, little), 8],
        float64: [8, (view, at, little) => view.getFloat64(at, little), 17]
      };
      function numberElement(name, little) {
        const found = Object.hasOwn(numbers, name) ? numbers[name] : void 0;
        if (found === void 0)
          return void 0;
        const [bytes, read, digits] = found;
        return { name, bytes, ...digits === void 0 ? {} : { digits }, read: (view, at) => read(view, at, little) };
      }
      function complexElement(part) {
        return {
          name: `complex${part.bytes * 16}`,
          bytes: part.bytes * 2,
          read: (view, at) => `${part.read(view, at)}+${part.read(view, at + part.bytes)}j`
        };
      }
      function opaqueElement(name, bytes) {
        return {
          name,
          bytes,
          read: (view, at) => Buffer.from(view.buffer, view.byteOffset + at, bytes).toString("hex")
        };
      }
      function halfFloat(bits) {
        const sign = bits & 32768 ? -1 : 1;
        const exponent = bits >> 10 & 31;
        const fraction = bits & 1023;
        if (exponent === 31)
          return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
        if (exponent === 0)
          return sign * fraction * 2 ** -24;
        return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
      }
      const word = new DataView(new ArrayBuffer(4));
      function brainFloat(bits) {
        word.setUint16(0, bits);
        return word.getFloat32(0);
      }
      function smallFloat(bits) {
        const sign = bits & 128 ? -1 : 1;
        const exponent = bits >> 3 & 15;
        const fraction = bits & 7;
        if (exponent === 15 && fraction === 7)
          return Number.NaN;
        if (exponent === 0)
          return sign * fraction * 2 ** -9;
        return sign * (1 + fraction / 8) * 2 ** (exponent - 7);
      }
      ;
      const chunkBytes = 1 << 20;
      const widest = 1 << 20;
      const mostBytes = 64e9;
      function sizeOf(shape) {
        const size = shape.reduce((product, length) => product * length, 1);
        if (!Number.isSafeInteger(size) || size > 2 ** 40)
          throw new Error(`an array of shape [${shape.join(", ")}]`);
        return size;
      }
      async function compareArrays(into, name, a, b, signal) {
        if (a.type !== b.type)
          into.retyped(name, a.type, b.type);
        const unreadable = a.unreadable ?? b.unreadable ?? tooLarge(a) ?? tooLarge(b);
        if (unreadable !== void 0) {
          into.uncompared(`${name}: ${unreadable}`);
          return;
        }
        if (a.shape.join() !== b.shape.join())
          return;
        const size = sizeOf(a.shape);
        if (a.fortran !== b.fortran && a.shape.filter((length) => length > 1).length > 1) {
          into.retyped(name, orderOf(a), orderOf(b));
          into.uncompared(`${name}: its values are not compared, only one side keeps them column by column`);
          return;
        }
        const fields = pairedFields(into, name, a, b);
        const [left, right] = [await a.open(), await b.open()];
        const chunk = Math.max(1, Math.floor(chunkBytes / Math.max(a.bytes, b.bytes)));
        try {
          for (let start = 0; start < size; start += chunk) {
            signal.throwIfAborted();
            const amount2 = Math.min(chunk, size - start);
            const before = await left.take(amount2 * a.bytes);
            const after = await right.take(amount2 * b.bytes);
            if (a.type === b.type && before.equals(after))
              for (const { pairs } of fields)
                pairs.same(amount2);
            else
              compareChunk(fields, viewOf(before), viewOf(after), { a: a.bytes, b: b.bytes, start, amount: amount2 });
          }
        } finally {
          await left.close();
          await right.close();
        }
      }
      function bytesIn({ bytes, shape }) {
        return bytes * sizeOf(shape);
      }
      function tooLarge(array) {
        const { bytes } = array;
        if (bytes === 0 || bytes > widest)
          return `its elements have ${bytes} bytes`;
        return bytesIn(array) > mostBytes ? `it has more than ${mostBytes} bytes` : void 0;
      }
      function pairedFields(into, name, a, b) {
        const found = [];
        for (const field of a.fields) {
          const other = b.fields.find((one) => one.name === field.name);
          if (other === void 0)
            continue;
          const digits = Math.min(field.element.digits ?? 17, other.element.digits ?? 17);
          const where = (index) => placeOf(index, a);
          found.push({
            pairs: into.pairs(field.name === "" ? name : `${name}.${field.name}`, { digits, where }),
            a: field,
            b: other
          });
        }
        return found;
      }
      function compareChunk(fields, before, after, sizes) {
        for (const { pairs, a, b } of fields) {
          let same = 0;
          for (let index = 0; index < sizes.amount; index++) {
            const left = a.element.read(before, index * sizes.a + a.offset);
            const right = b.element.read(after, index * sizes.b + b.offset);
            if (left === right)
              same += 1;
            else
              addPair(pairs, left, right, sizes.start + index);
          }
          pairs.same(same);
        }
      }
      function placeOf(index, { shape, fortran }) {
        let left = index;
        const place = [];
        for (const length of fortran ? shape : [...shape].reverse()) {
          place.push(left % length);
          left = Math.floor(left / length);
        }
        return `[${(fortran ? place : place.reverse()).join(", ")}]`;
      }
      function orderOf({ type, fortran }) {
        return `${type}, ${fortran ? "column by column" : "row by row"}`;
      }
      function viewOf(bytes) {
        return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      }
      ;
      const byte_reader_chunkBytes = 1 << 20;
      async function readFileFrom(file, start = 0, end) {
        const handle = await (0, promises_.open)(file);
        const { size } = await handle.stat();
        if (end !== void 0 && end > size) {
          await handle.close();
          throw new Error("it ends too early");
        }
        let at = start;
        const last = end ?? size;
        return {
          async take(bytes) {
            if (bytes > last - at)
              throw new Error("it ends too early");
            const buffer = await readFully(handle, bytes, at);
            at += bytes;
            return buffer;
          },
          close: () => handle.close()
        };
      }
      function readStream(stream, close) {
        const source = stream[Symbol.asyncIterator]();
        let rest = Buffer.alloc(0);
        return {
          async take(bytes) {
            const parts = [rest];
            let there = rest.length;
            while (there < bytes) {
              const next = await source.next();
              if (next.done === true)
                throw new Error("it ends too early");
              parts.push(next.value);
              there += next.value.length;
            }
            const all = parts.length === 1 ? rest : Buffer.concat(parts);
            rest = all.subarray(bytes);
            return all.subarray(0, bytes);
          },
          async close() {
            close();
          }
        };
      }
      async function readFully(handle, bytes, at) {
        const buffer = Buffer.allocUnsafe(bytes);
        for (let done = 0; done < bytes; ) {
          const { bytesRead } = await handle.read(buffer, done, Math.min(bytes - done, byte_reader_chunkBytes), at + done);
          if (bytesRead === 0)
            throw new Error("it ends too early");
          done += bytesRead;
        }
        return buffer;
      }
      ;
      const mostNames = 2e4;
      const mostItems = 100;
      const mostNotes = 20;
      const longestText = 200;
      function openComparison(format) {
        const found = /* @__PURE__ */ new Map();
        const notes = /* @__PURE__ */ new Set();
        let left = 0;
        let whole = true;
        const note = (text) => void (notes.size < mostNotes && notes.add(text));
        const of = (name, form) => {
          const known2 = found.get(name);
          if (known2 !== void 0)
            return known2;
          const made = { name: cut(name), kind: "same", form, of: 0, differ: 0, maxAbs: -1, maxRel: -1, worst: -1 };
          if (found.size < mostNames)
            found.set(name, made);
          else
            left += 1;
          return made;
        };
        return {
          pairs: (name, form = {}) => pairsInto(of(name, form)),
          only(side, name, what) {
            const item = of(name, {});
            item.kind = side === "a" ? "removed" : "added";
            item[side] = cut(what);
            item.differ += 1;
          },
          retyped(name, a, b) {
            const item = of(name, {});
            Object.assign(item, { kind: "retyped", a: cut(a), b: cut(b) });
          },
          note,
          uncompared(text) {
            whole = false;
            note(text);
          },
          done() {
            const all = [...found.values()];
            const differing2 = all.filter((item) => item.kind !== "same").sort(byWeight);
            if (left > 0)
              notes.add(`only ${mostNames} names were looked at, there are ${left} more values under others`);
            return {
              format,
              equal: differing2.length === 0 && left === 0 && whole,
              of: all.reduce((sum2, item) => sum2 + item.of, 0),
              differ: all.reduce((sum2, item) => sum2 + item.differ, 0),
              items: differing2.slice(0, mostItems).map(itemOf),
              more: Math.max(0, differing2.length - mostItems),
              notes: [...notes]
            };
          }
        };
      }
      function pairsInto(item) {
        const differs = (size, a, b, index) => {
          item.differ += 1;
          if (item.kind === "same")
            item.kind = "changed";
          if (size <= item.worst)
            return;
          item.worst = size;
          if (item.kind !== "changed")
            return;
          item.a = shown(a, item.form.digits);
          item.b = shown(b, item.form.digits);
          item.index = index;
        };
        return {
          number(a, b, index) {
            item.of += 1;
            if (a === b || Number.isNaN(a) && Number.isNaN(b))
              return;
            const size = Math.abs(a - b);
            if (!Number.isFinite(size)) {
              differs(Number.POSITIVE_INFINITY, a, b, index);
              return;
            }
            if (size > item.maxAbs)
              item.maxAbs = size;
            const relative = size / Math.max(Math.abs(a), Math.abs(b));
            if (relative > item.maxRel)
              item.maxRel = relative;
            differs(size, a, b, index);
          },
          bigint(a, b, index) {
            item.of += 1;
            if (a === b)
              return;
            const size = Number(a > b ? a - b : b - a);
            if (size > item.maxAbs)
              item.maxAbs = size;
            const relative = size / Math.max(Math.abs(Number(a)), Math.abs(Number(b)));
            if (relative > item.maxRel)
              item.maxRel = relative;
            differs(size, a, b, index);
          },
          text(a, b, index) {
            item.of += 1;
            if (a !== b)
              differs(Number.POSITIVE_INFINITY, a, b, index);
          },
          same(amount2) {
            item.of += amount2;
          }
        };
      }
      function itemOf({ name, kind, a, b, index, form, of, differ, maxAbs, maxRel }) {
        const many = kind === "changed" && index !== void 0 && of > 1;
        return {
          name,
          kind: kind === "same" ? "changed" : kind,
          ...a === void 0 ? {} : { a },
          ...b === void 0 ? {} : { b },
          ...many ? { at: form.where?.(index) ?? `[${index}]` } : {},
          of,
          differ,
          ...maxAbs < 0 ? {} : { max_abs: maxAbs, max_rel: maxRel }
        };
      }
      function byWeight(one, other) {
        const weight = (item) => item.kind !== "changed" ? 3 : item.worst === Number.POSITIVE_INFINITY ? 2 : item.maxRel;
        return weight(other) - weight(one);
      }
      function shown(value, digits = 17) {
        if (typeof value !== "number" || Number.isInteger(value))
          return cut(String(value));
        return String(digits >= 17 ? value : Number(value.toPrecision(digits)));
      }
      function cut(text) {
        return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
      }
      ;
      const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;
      const mostLines = 50;
      function compareTexts(into, name, a, b) {
        const [left, right] = [linesOf(a), linesOf(b)];
        let shown2 = 0;
        for (let index = 0; index < Math.min(left.length, right.length); index++) {
          const [before, after] = [left[index] ?? "", right[index] ?? ""];
          if (before === after)
            continue;
          shown2 += 1;
          compareLine(into, shown2 > mostLines ? `${name}other lines` : `${name}line ${index + 1}`, before, after);
        }
        if (left.length !== right.length)
          into.retyped(`${name}lines`, `${left.length} lines`, `${right.length} lines`);
      }
      function compareLine(into, name, a, b) {
        const numbers2 = (line) => (line.match(number) ?? []).map(Number);
        const pairs = into.pairs(name);
        if (a.replace(number, "0") !== b.replace(number, "0")) {
          pairs.text(a.trim(), b.trim());
          return;
        }
        const [before, after] = [numbers2(a), numbers2(b)];
        const same = before.every((value, index) => value === after[index]);
        if (same)
          pairs.text(a.trim(), b.trim());
        else
          for (const [index, value] of before.entries())
            pairs.number(value, after[index] ?? Number.NaN, index);
      }
      function linesOf(text) {
        const lines = text.split(/\r?\n/);
        if (lines.at(-1) === "")
          lines.pop();
        return lines;
      }
      ;
      const maxDepth = 100;
      const longestName = 1e3;
      function compareTrees(into, name, a, b, row, depth = 0) {
        if (typeof a === "number" && typeof b === "number") {
          into.pairs(name, row === void 0 ? {} : rows).number(a, b, row);
        } else if (depth > maxDepth) {
          into.pairs(name).text(JSON.stringify(a), JSON.stringify(b), row);
        } else if (Array.isArray(a) && Array.isArray(b)) {
          compareLists(into, name, a, b, row, depth);
        } else if ((0, values.pi)(a) && (0, values.pi)(b)) {
          for (const key of /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])) {
            const inner = within(name, name === "" ? key : `.${key}`);
            if (!Object.hasOwn(b, key))
              into.only("a", inner, worded(a[key]));
            else if (!Object.hasOwn(a, key))
              into.only("b", inner, worded(b[key]));
            else
              compareTrees(into, inner, a[key], b[key], row, depth + 1);
          }
        } else if (kindOf(a) !== kindOf(b)) {
          into.retyped(name, `${kindOf(a)}: ${worded(a)}`, `${kindOf(b)}: ${worded(b)}`);
        } else {
          into.pairs(name, row === void 0 ? {} : rows).text(worded(a), worded(b), row);
        }
      }
      const rows = { where: (index) => `row ${index + 1}` };
      function compareLists(into, name, a, b, row, depth) {
        const both = Math.min(a.length, b.length);
        if (both > 0 && a.every(isNumber) && b.every(isNumber)) {
          const pairs = into.pairs(name);
          for (let index = 0; index < both; index++)
            pairs.number(a[index] ?? 0, b[index] ?? 0, index);
        } else {
          for (let index = 0; index < both; index++) {
            compareTrees(into, within(name, `[${index}]`), a[index], b[index], row, depth + 1);
          }
        }
        if (a.length !== b.length)
          into.retyped(name, `${a.length} items`, `${b.length} items`);
      }
      function within(name, part) {
        return name.length >= longestName ? name : name + part.slice(0, longestName);
      }
      function isNumber(value) {
        return typeof value === "number";
      }
      function kindOf(value) {
        if (value === null)
          return "null";
        if (value instanceof Date)
          return "date";
        if (typeof value === "object")
          return Array.isArray(value) ? "list" : "mapping";
        return typeof value === "string" ? "text" : typeof value;
      }
      function worded(value) {
        if (Array.isArray(value))
          return `${value.length} items`;
        if ((0, values.pi)(value))
          return `${Object.keys(value).length} keys`;
        if (value instanceof Date)
          return value.toISOString();
        return typeof value === "string" ? value : JSON.stringify(value) ?? String(value);
      }
      ;
      function compareNotebooks(into, a, b) {
        const [before, after] = [cellsOf(a), cellsOf(b)];
        if (before.length !== after.length) {
          into.retyped("cells", `${before.length} code cells`, `${after.length} code cells`);
        }
        for (let index = 0; index < Math.min(before.length, after.length); index++) {
          const name = `cell ${index + 1}`;
          const [left, right] = [before[index], after[index]];
          if (left === void 0 || right === void 0)
            continue;
          compareTexts(into, `${name}, source, `, joined(left["source"]), joined(right["source"]));
          compareOutputs(into, name, outputsOf(left), outputsOf(right));
        }
      }
      function compareOutputs(into, name, a, b) {
        for (const key of /* @__PURE__ */ new Set([...a.keys(), ...b.keys()])) {
          const [left, right] = [a.get(key), b.get(key)];
          const inner = `${name}, ${key}`;
          if (right === void 0)
            into.only("a", inner, "shown");
          else if (left === void 0)
            into.only("b", inner, "shown");
          else if (!isText(left) || !isText(right))
            compareTrees(into, inner, left, right);
          else if (/image|pdf/.test(key))
            comparePictures(into, inner, joined(left), joined(right));
          else if (joined(left) === joined(right))
            into.pairs(inner).same(1);
          else
            compareTexts(into, `${inner}, `, addressless(joined(left)), addressless(joined(right)));
        }
      }
      function comparePictures(into, name, a, b) {
        if (a === b)
          into.pairs(name).same(1);
        else
          into.pairs(name).text(`${a.length} characters`, `${b.length} other characters`);
      }
      function addressless(text) {
        return text.replace(/\b0x[0-9a-f]{6,16}\b/g, "0x…");
      }
      function cellsOf(notebook) {
        const cells = (0, values.pi)(notebook) ? notebook["cells"] : void 0;
        if (!Array.isArray(cells))
          throw new Error("it is no notebook of version 4: it has no `cells`");
        return cells.filter((cell2) => (0, values.pi)(cell2) && cell2["cell_type"] === "code");
      }
      function outputsOf(cell2) {
        const found = /* @__PURE__ */ new Map();
        const outputs = Array.isArray(cell2["outputs"]) ? cell2["outputs"] : [];
        let place = 0;
        for (const output of outputs) {
          if (!(0, values.pi)(output))
            continue;
          if (output["output_type"] === "stream") {
            const key = String(output["name"]);
            found.set(key, `${found.get(key) ?? ""}${joined(output["text"])}`);
            continue;
          }
          place += 1;
          if (output["output_type"] === "error")
            found.set(`error ${place}`, `${output["ename"]}: ${output["evalue"]}`);
          const data = (0, values.pi)(output["data"]) ? output["data"] : {};
          for (const [type, value] of Object.entries(data))
            found.set(`output ${place}, ${type}`, value);
        }
        return found;
      }
      function isText(value) {
        return typeof value === "string" || Array.isArray(value) && value.every((line) => typeof line === "string");
      }
      function joined(value) {
        if (Array.isArray(value))
          return value.join("");
        return typeof value === "string" ? value : "";
      }
      var python_literals = __webpack_require__(16312);
      var python_tokens = __webpack_require__(93794);
      ;
      const longestHeader = 1 << 20;
      const mostFields = 1e3;
      async function readNumpy(open) {
        const reader = await open();
        try {
          const { header, start } = await headerOf(reader);
          const [fortran, shape] = [header.get("fortran_order"), shapeOf(header.get("shape"))];
          if (shape === void 0 || typeof fortran !== "boolean")
            throw new Error("its header lacks shape or order");
          sizeOf(shape);
          const type = typeOf(header.get("descr"));
          return {
            type: `${type.name} [${shape.join(", ")}]`,
            shape,
            fortran,
            bytes: type.bytes,
            fields: type.fields,
            ...type.unreadable === void 0 ? {} : { unreadable: type.unreadable },
            async open() {
              const body = await open();
              await body.take(start);
              return body;
            }
          };
        } finally {
          await reader.close();
        }
      }
      async function headerOf(reader) {
        const lead = Buffer.from(await reader.take(8));
        if (lead.toString("latin1", 0, 6) !== "NUMPY")
          throw new Error("it does not begin with NumPy's mark");
        const version = lead[6] ?? 0;
        if (version < 1 || version > 3)
          throw new Error(`it has format version ${version}`);
        const wide = version === 1 ? 2 : 4;
        const length = (await reader.take(wide)).readUIntLE(0, wide);
        if (length > longestHeader)
          throw new Error(`its header has ${length} bytes`);
        const text = (await reader.take(length)).toString(version === 3 ? "utf8" : "latin1");
        const [line] = (0, python_tokens._)(text.trim().replace(/\b(\d+)L\b/g, "$1"), "header");
        const header = line && (0, python_literals.w)(line.tokens);
        if (!(header instanceof Map))
          throw new Error("its header is no dict");
        return { header, start: 8 + wide + length };
      }
      function typeOf(descr) {
        if (typeof descr === "string") {
          const element = elementOf(descr);
          if (element === void 0)
            return { name: descr, bytes: 0, fields: [], unreadable: unreadableWhy(descr) };
          return { name: element.name, bytes: element.bytes, fields: [{ name: "", offset: 0, element }] };
        }
        if (!Array.isArray(descr) || descr.length > mostFields)
          throw new Error("its header has no dtype");
        const fields = [];
        let bytes = 0;
        for (const member of descr) {
          const [name, inner, repeated] = Array.isArray(member) ? member : [];
          const shape = repeated === void 0 ? [] : shapeOf(repeated);
          const element = typeof inner === "string" ? elementOf(inner) : void 0;
          const label = Array.isArray(name) ? String(name[1]) : String(name);
          if (element === void 0 || shape === void 0) {
            return { name: "structure", bytes: 0, fields: [], unreadable: `its field ${label} is not read` };
          }
          const times = sizeOf(shape);
          if (fields.length + times > mostFields) {
            return { name: "structure", bytes: 0, fields: [], unreadable: `it has more than ${mostFields} fields` };
          }
          for (let index = 0; index < times; index++) {
            const own = times === 1 ? label : `${label}[${index}]`;
            if (label !== "")
              fields.push({ name: own, offset: bytes, element });
            bytes += element.bytes;
          }
        }
        const names = fields.map(({ name, element }) => `${name} ${element.name}`).join(", ");
        return { name: `(${names})`, bytes, fields };
      }
      const kinds = { f: "float", i: "int", u: "uint" };
      function elementOf(descr) {
        const [, order = "", kind = "", digits = ""] = /^([<>|=]?)([?a-zA-Z])(\d{0,9})(?:\[.*\])?$/.exec(descr) ?? [];
        const width = Number(digits === "" ? 1 : digits);
        const little = order !== ">";
        if (kind === "b" || kind === "?")
          return numberElement("bool", little);
        if (Object.hasOwn(kinds, kind))
          return numberElement(`${kinds[kind]}${width * 8}`, little);
        if (kind === "M" || kind === "m")
          return named(numberElement("int64", little), descr.replace(/^[<>|=]/, ""));
        if (kind === "c") {
          const part = numberElement(`float${width * 4}`, little);
          return part === void 0 ? void 0 : complexElement(part);
        }
        if (kind === "U")
          return textElement(width, little);
        if (kind === "S" || kind === "a")
          return bytesElement(width);
        return kind === "V" ? opaqueElement(`void${width}`, width) : void 0;
      }
      function named(element, name) {
        return element && { ...element, name };
      }
      function unreadableWhy(descr) {
        return /^[|<>=]?O/.test(descr) ? "it holds pickled Python objects, which are not opened" : `its type ${descr} is not read`;
      }
      function textElement(characters, little) {
        return {
          name: `text of ${characters}`,
          bytes: characters * 4,
          read(view, at) {
            let text = "";
            for (let index = 0; index < characters; index++) {
              const code = view.getUint32(at + index * 4, little);
              if (code === 0)
                break;
              text += code <= 1114111 ? String.fromCodePoint(code) : "�";
            }
            return text;
          }
        };
      }
      function bytesElement(bytes) {
        return {
          name: `bytes of ${bytes}`,
          bytes,
          read: (view, at) => Buffer.from(view.buffer, view.byteOffset + at, bytes).toString("latin1").replace(/\0+$/, "")
        };
      }
      function shapeOf(value) {
        if (!Array.isArray(value) || value.length > 64)
          return void 0;
        const lengths = value.map((one) => typeof one === "bigint" ? Number(one) : Number.NaN);
        return lengths.every((one) => Number.isSafeInteger(one) && one >= 0) ? lengths : void 0;
      }
      var parquet_file = __webpack_require__(78997);
      ;
      async function compareParquet(into, pair, signal) {
        const a = await (0, parquet_file.D)(pair.a);
        try {
          const b = await (0, parquet_file.D)(pair.b);
          try {
            const [before, after] = [sum(a.groups), sum(b.groups)];
            if (before !== after)
              into.retyped("rows", `${before} rows`, `${after} rows`);
            const known2 = new Set(a.columns.map(({ name }) => name));
            const others = new Map(b.columns.map((column) => [column.name, column]));
            for (const column of a.columns) {
              const other = others.get(column.name);
              if (other === void 0)
                into.only("a", column.name, column.kind);
              else if (column.kind === "nested" || other.kind === "nested")
                await comparePacked(into, [column, a.groups], [other, b.groups]);
              else
                await compareColumn(into, [column, a.groups], [other, b.groups], signal);
            }
            for (const { name, kind } of b.columns)
              if (!known2.has(name))
                into.only("b", name, kind);
          } finally {
            await b.close();
          }
        } finally {
          await a.close();
        }
      }
      async function compareColumn(into, a, b, signal) {
        const { name, kind } = a[0];
        if (kind !== b[0].kind)
          into.retyped(name, kind, b[0].kind);
        const pairs = into.pairs(name, { where: (row2) => `row ${row2 + 1}` });
        const right = pagesOf(b);
        let page = [];
        let at = 0;
        let row = 0;
        let same = 0;
        for await (const left of pagesOf(a)) {
          signal.throwIfAborted();
          for (let index = 0; index < left.length; index++, at++, row++) {
            while (at >= page.length) {
              const next = await right.next();
              if (next.done === true) {
                pairs.same(same);
                return;
              }
              page = next.value;
              at = 0;
            }
            if (left[index] === page[at])
              same += 1;
            else
              addPair(pairs, plain(left[index]), plain(page[at]), row);
          }
        }
        pairs.same(same);
        await right.return(void 0);
      }
      async function* pagesOf([column, groups]) {
        for (const group of groups.keys())
          yield* column.pages(group);
      }
      async function comparePacked(into, a, b) {
        const [{ name, kind }, groups] = a;
        if (kind !== b[0].kind || groups.join() !== b[1].join()) {
          into.retyped(name, `${kind}, ${groups.length} row groups`, `${b[0].kind}, ${b[1].length} row groups`);
          return;
        }
        const pairs = into.pairs(name);
        for (const [group, rows2] of groups.entries()) {
          const [before, after] = [await a[0].bytes(group), await b[0].bytes(group)];
          if (Buffer.compare(before, after) === 0)
            pairs.same(rows2);
          else
            pairs.text(`${before.length} packed bytes`, `${after.length} other packed bytes`, group);
        }
        into.note(`the column ${name} is nested: it is compared by its bytes, not by its values`);
      }
      function plain(value) {
        if (typeof value === "number" || typeof value === "bigint" || typeof value === "string")
          return value;
        if (value === null || value === void 0)
          return "nothing";
        if (value instanceof Uint8Array)
          return Buffer.from(value).toString("hex");
        return value instanceof Date ? value.toISOString() : String(value);
      }
      function sum(numbers2) {
        return numbers2.reduce((all, one) => all + one, 0);
      }
      ;
      const safetensors_longestHeader = 32 * 1024 * 1024;
      const types = {
        BOOL: "bool",
        U8: "uint8",
        I8: "int8",
        U16: "uint16",
        I16: "int16",
        U32: "uint32",
        I32: "int32",
        U64: "uint64",
        I64: "int64",
        F16: "float16",
        BF16: "bfloat16",
        F8_E5M2: "float8_e5m2",
        F8_E4M3: "float8_e4m3",
        F32: "float32",
        F64: "float64"
      };
      async function readSafetensors(file) {
        const { header, start, end } = await safetensors_headerOf(file);
        const tensors = /* @__PURE__ */ new Map();
        const { __metadata__: metadata = {}, ...entries } = header;
        for (const [name, entry] of Object.entries(entries)) {
          tensors.set(name, tensorOf(file, name, entry, start, end));
        }
        return { tensors, metadata };
      }
      function tensorOf(file, name, entry, start, end) {
        const { dtype, shape, data_offsets: offsets } = (0, values.pi)(entry) ? entry : {};
        if (typeof dtype !== "string" || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) {
          throw new Error(`its header says nothing usable of the tensor ${name.slice(0, 100)}`);
        }
        const [from = 0, to = 0] = offsets;
        const size = sizeOf(shape);
        const known2 = types[dtype] === void 0 ? void 0 : numberElement(types[dtype], true);
        const bytes = known2?.bytes ?? (size === 0 ? 1 : (to - from) / size);
        if (to < from || start + to > end || size * bytes !== to - from) {
          throw new Error(`the tensor ${name.slice(0, 100)} does not lie where its header says`);
        }
        const element = known2 ?? (Number.isInteger(bytes) ? opaqueElement(dtype.slice(0, 40), bytes) : void 0);
        return {
          type: `${known2?.name ?? dtype.slice(0, 40)} [${shape.join(", ")}]`,
          shape,
          fortran: false,
          bytes,
          fields: element === void 0 ? [] : [{ name: "", offset: 0, element }],
          ...element === void 0 ? { unreadable: `its type ${dtype.slice(0, 40)} is not read` } : {},
          open: () => readFileFrom(file, start + from, start + to)
        };
      }
      async function safetensors_headerOf(file) {
        const handle = await (0, promises_.open)(file);
        try {
          const { size } = await handle.stat();
          const lead = Buffer.alloc(8);
          if ((await handle.read(lead, 0, 8, 0)).bytesRead < 8)
            throw new Error("it is too short");
          const length = lead.readBigUInt64LE();
          if (length > safetensors_longestHeader || Number(length) > size - 8)
            throw new Error(`its header has ${length} bytes`);
          const text = Buffer.alloc(Number(length));
          await handle.read(text, 0, text.length, 8);
          const header = JSON.parse(text.toString("utf8"));
          if (!(0, values.pi)(header))
            throw new Error("its header is no object");
          return { header, start: 8 + text.length, end: size };
        } finally {
          await handle.close();
        }
      }
      function isCounts(value) {
        return Array.isArray(value) && value.length <= 64 && value.every((one) => Number.isSafeInteger(one) && one >= 0);
      }
      var cell = __webpack_require__(95586);
      var csv = __webpack_require__(7240);
      var json_lines = __webpack_require__(50534);
      var table_text = __webpack_require__(71061);
      ;
      async function compareCsv(into, pair, signal, given) {
        const [left, right] = [records(pair.a, signal, given), records(pair.b, signal, given)];
        const [first, second] = [await left.next(), await right.next()];
        if (first.done === true || second.done === true) {
          if (first.done !== second.done)
            into.retyped("rows", rowsWord(first.done), rowsWord(second.done));
          return;
        }
        const headless = (0, csv.isHeadless)(first.value) && (0, csv.isHeadless)(second.value);
        const columns = pairColumns(into, (0, csv.columnNames)(first.value, headless), (0, csv.columnNames)(second.value, headless));
        const compare = (a2, b2, row) => {
          const same = a2.length === b2.length && a2.every((cell2, index) => cell2 === b2[index]);
          for (const { pairs, from, to } of columns) {
            if (same && from === to)
              pairs.same(1);
            else
              compareCells(pairs, a2[from] ?? "", b2[to] ?? "", row);
          }
          return same;
        };
        const [a, b] = headless ? [withFirst(first.value, left), withFirst(second.value, right)] : [left, right];
        await eachRow(into, a, b, { text: (row) => row.join("\0"), compare });
      }
      async function compareJsonLines(into, { a, b }, signal) {
        const parsed = (line) => {
          if (line === void 0)
            throw new Error("a line of it is too long");
          return JSON.parse(line);
        };
        await eachRow(into, (0, json_lines.lines)(a, signal), (0, json_lines.lines)(b, signal), {
          text: (line) => line ?? "",
          compare(one, other, row) {
            compareTrees(into, "", parsed(one), parsed(other), row);
            return one === other;
          }
        });
      }
      async function eachRow(into, a, b, rows2) {
        const counts = { a: 0, b: 0 };
        const sums = { a: 0, b: 0 };
        let differ = false;
        for (; ; ) {
          const [one, other] = [await a.next(), await b.next()];
          if (one.done !== true)
            counts.a += 1;
          if (other.done !== true)
            counts.b += 1;
          if (one.done === true && other.done === true)
            break;
          if (one.done === true || other.done === true || rows2.compare(one.value, other.value, counts.a - 1))
            continue;
          differ = true;
          sums.a = (sums.a + fingerprint(rows2.text(one.value))) % 2 ** 51;
          sums.b = (sums.b + fingerprint(rows2.text(other.value))) % 2 ** 51;
        }
        if (counts.a !== counts.b)
          into.retyped("rows", rowsWord(counts.a), rowsWord(counts.b));
        else if (differ && sums.a === sums.b)
          into.note("the rows are the same and stand in another order");
      }
      async function* withFirst(first, rest) {
        yield first;
        yield* rest;
      }
      async function* records(file, signal, given) {
        const { parse } = await __webpack_require__.e(
          /* import() */
          6070
        ).then(__webpack_require__.bind(__webpack_require__, 56070));
        const { head, stream } = await (0, table_text.U)(file, signal);
        const parser = parse((0, csv.csvForm)(head, given));
        stream.on("error", (error) => parser.destroy(error));
        stream.pipe(parser);
        try {
          for await (const record of parser)
            yield record;
        } finally {
          stream.destroy();
        }
      }
      function pairColumns(into, a, b) {
        const [before, after] = [new Set(a), new Map(b.map((name, index) => [name, index]))];
        const columns = a.flatMap((name, from) => {
          const to = after.get(name);
          if (to !== void 0)
            return [{ pairs: into.pairs(name, { where: (row) => `row ${row + 1}` }), from, to }];
          into.only("a", name, "a column");
          return [];
        });
        for (const name of b)
          if (!before.has(name))
            into.only("b", name, "a column");
        if (columns.some(({ to }, index) => to < (columns[index - 1]?.to ?? -1)))
          into.note("the columns stand in another order");
        return columns;
      }
      function compareCells(pairs, a, b, row) {
        if (a === b) {
          pairs.same(1);
          return;
        }
        const [before, after] = [(0, cell.$)(a), (0, cell.$)(b)];
        if ("value" in before && "value" in after && before.kind !== "date" && before.kind !== "timestamp") {
          pairs.number(before.value, after.value, row);
        } else if (before.kind === "null" && after.kind === "null")
          pairs.same(1);
        else
          pairs.text(a, b, row);
      }
      function rowsWord(rows2) {
        return `${typeof rows2 === "number" ? rows2 : rows2 === true ? "no" : "some"} rows`;
      }
      function fingerprint(text) {
        let low = 2166136261;
        let high = 16777619;
        for (let index = 0; index < text.length; index++) {
          const code = text.charCodeAt(index);
          low = Math.imul(low ^ code, 16777619);
          high = Math.imul(high ^ code, 2246822507);
        }
        return (low >>> 0) * 524288 + (high & 524287);
      }
      var external_node_zlib_ = __webpack_require__(38522);
      ;
      const mostMembers = 1e5;
      const longestList = 64 * 1024 * 1024;
      const longestTail = 22 + 20 + 65535;
      async function readZip(file) {
        const handle = await (0, promises_.open)(file);
        try {
          const { size } = await handle.stat();
          const { offset, length, count } = await endOf(handle, size);
          if (count > mostMembers || length > longestList || offset + length > size) {
            throw new Error(`it says it has ${count} members`);
          }
          const list = await readAt(handle, offset, length);
          const members = /* @__PURE__ */ new Map();
          for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === 33639248; ) {
            const member = memberAt(list, at);
            members.set(member.name, () => openMember(file, member));
            if (members.size > mostMembers)
              throw new Error(`it has more than ${mostMembers} members`);
            at = member.next;
          }
          return members;
        } finally {
          await handle.close();
        }
      }
      async function endOf(handle, size) {
        const from = Math.max(0, size - longestTail);
        const tail = await readAt(handle, from, size - from);
        const at = tail.lastIndexOf(Buffer.from("PK", "latin1"));
        if (at < 0 || at + 22 > tail.length)
          throw new Error("it is no ZIP file");
        const said = {
          count: tail.readUInt16LE(at + 10),
          length: tail.readUInt32LE(at + 12),
          offset: tail.readUInt32LE(at + 16)
        };
        if (at < 20 || tail.readUInt32LE(at - 20) !== 117853008)
          return said;
        const record = await readAt(handle, Number(tail.readBigUInt64LE(at - 12)), 56);
        if (record.readUInt32LE(0) !== 101075792)
          throw new Error("its end is damaged");
        const wide = (place) => Number(record.readBigUInt64LE(place));
        return { count: wide(32), length: wide(40), offset: wide(48) };
      }
      function memberAt(list, at) {
        const flags = list.readUInt16LE(at + 8);
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => list.readUInt16LE(at + place));
        const nameEnd = at + 46 + (nameLength ?? 0);
        const next = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
        if (next > list.length)
          throw new Error("its list of members is cut off");
        if (flags & 1)
          throw new Error("it is encrypted");
        const name = list.toString("utf8", at + 46, nameEnd);
        const wide = wideSizes(list, at, list.subarray(nameEnd, nameEnd + (extraLength ?? 0)));
        return { name, method: list.readUInt16LE(at + 10), ...wide, next };
      }
      function wideSizes(list, at, extra) {
        const short = {
          size: list.readUInt32LE(at + 24),
          packed: list.readUInt32LE(at + 20),
          offset: list.readUInt32LE(at + 42)
        };
        for (let place = 0; place + 4 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
          if (extra.readUInt16LE(place) !== 1)
            continue;
          let value = place + 4;
          for (const key of ["size", "packed", "offset"]) {
            if (short[key] !== 4294967295)
              continue;
            short[key] = Number(extra.readBigUInt64LE(value));
            value += 8;
          }
          break;
        }
        return { packed: short.packed, offset: short.offset };
      }
      async function openMember(file, { method, packed, offset }) {
        const handle = await (0, promises_.open)(file);
        let start;
        try {
          const head = await readAt(handle, offset, 30);
          if (head.readUInt32LE(0) !== 67324752)
            throw new Error("a member of it is not where its list says");
          start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
        } finally {
          await handle.close();
        }
        if (method === 0)
          return readFileFrom(file, start, start + packed);
        if (method !== 8)
          throw new Error(`a member of it is packed by method ${method}, which is not read`);
        const raw = (0, external_node_fs_.createReadStream)(file, { start, end: Math.max(start, start + packed - 1) });
        const inflate = (0, external_node_zlib_.createInflateRaw)({ chunkSize: 1 << 18 });
        raw.on("error", (error) => inflate.destroy(error));
        raw.pipe(inflate);
        return readStream(inflate, () => {
          raw.destroy();
          inflate.destroy();
        });
      }
      async function readAt(handle, offset, length) {
        const bytes = Buffer.alloc(length);
        const { bytesRead } = await handle.read(bytes, 0, length, offset);
        if (bytesRead < length)
          throw new Error("it ends too early");
        return bytes;
      }
      ;
      const compare_longestText = 16 * 1024 * 1024;
      const parsedBy = (ending) => async (into, pair) => compareTrees(into, "", (0, values.Qc)(await compare_text(pair.a), `a.${ending}`), (0, values.Qc)(await compare_text(pair.b), `b.${ending}`));
      const compare_csv = (into, pair, signal) => compareCsv(into, pair, signal);
      const tsv = (into, pair, signal) => compareCsv(into, pair, signal, "	");
      const formats = {
        json: ["JSON", parsedBy("json")],
        yaml: ["YAML", parsedBy("yaml")],
        yml: ["YAML", parsedBy("yaml")],
        toml: ["TOML", parsedBy("toml")],
        ipynb: ["notebook", notebooks],
        csv: ["CSV", compare_csv],
        "csv.gz": ["CSV", compare_csv],
        tsv: ["TSV", tsv],
        "tsv.gz": ["TSV", tsv],
        jsonl: ["JSON lines", compareJsonLines],
        ndjson: ["JSON lines", compareJsonLines],
        "jsonl.gz": ["JSON lines", compareJsonLines],
        parquet: ["Parquet", compareParquet],
        npy: ["NumPy", numpy],
        npz: ["NumPy", numpyArchive],
        safetensors: ["safetensors", safetensors]
      };
      async function compareFiles(path, pair, signal) {
        const [, outer = "", inner = ""] = /\.([a-z0-9]+(?:\.gz)?)$|\.([a-z0-9]+)$/i.exec(path.toLowerCase()) ?? [];
        const found = formats[outer || inner];
        if (found === void 0 && !(await compare_isText(pair.a) && await compare_isText(pair.b)))
          return void 0;
        const [name, compare] = found ?? ["text", texts];
        const into = openComparison(name);
        try {
          await compare(into, pair, signal);
          return into.done();
        } catch (cause) {
          signal.throwIfAborted();
          const said = cause instanceof Error ? cause.message : String(cause);
          return { unreadable: `it cannot be read as ${name}: ${said.slice(0, 300)}` };
        }
      }
      async function notebooks(into, pair) {
        compareNotebooks(into, (0, values.Qc)(await compare_text(pair.a), "a.json"), (0, values.Qc)(await compare_text(pair.b), "b.json"));
      }
      async function texts(into, pair) {
        compareTexts(into, "", await compare_text(pair.a), await compare_text(pair.b));
      }
      async function numpy(into, { a, b }, signal) {
        const [left, right] = [await readNumpy(() => readFileFrom(a)), await readNumpy(() => readFileFrom(b))];
        await compareArrays(into, "array", left, right, signal);
      }
      async function numpyArchive(into, pair, signal) {
        await compareNamed(into, await archived(pair.a), await archived(pair.b), signal);
      }
      async function archived(file) {
        const arrays = /* @__PURE__ */ new Map();
        for (const [name, open] of await readZip(file))
          arrays.set(name.replace(/\.npy$/, ""), await readNumpy(open));
        return arrays;
      }
      async function safetensors(into, pair, signal) {
        const [a, b] = [await readSafetensors(pair.a), await readSafetensors(pair.b)];
        compareTrees(into, "__metadata__", a.metadata, b.metadata);
        await compareNamed(into, a.tensors, b.tensors, signal);
      }
      async function compareNamed(into, a, b, signal) {
        let left = mostBytes;
        for (const [name, array] of a) {
          const other = b.get(name);
          if (other !== void 0)
            left -= bytesIn(array);
          if (other === void 0)
            into.only("a", name, array.type);
          else if (left < 0)
            into.uncompared(`${name} is not compared: it comes after the first ${mostBytes} bytes`);
          else
            await compareArrays(into, name, array, other, signal);
        }
        for (const [name, { type }] of b)
          if (!a.has(name))
            into.only("b", name, type);
      }
      async function compare_text(file) {
        const { size } = await (0, promises_.stat)(file);
        if (size > compare_longestText)
          throw new Error(`it has ${size} bytes, at most ${compare_longestText} are read`);
        return (0, promises_.readFile)(file, "utf8");
      }
      async function compare_isText(file) {
        const handle = await (0, promises_.open)(file);
        try {
          const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
          const head = buffer.subarray(0, bytesRead);
          if (head.includes(0))
            return false;
          return !head.toString("utf8").slice(0, -1).includes("�");
        } finally {
          await handle.close();
        }
      }
      ;
      const mostFiles = 20;
      async function checkOut(ctx, committed, one, values2) {
        const { host, data, root } = ctx;
        const { path } = one.out;
        const algorithm = one.digest.startsWith("md5-dos2unix:") ? "md5-dos2unix" : "md5";
        const here = await (0, paths.p0)(root, path, { file: path });
        const found = await (0, hash_tree.V)(host, here, data.index, algorithm);
        const expected = { path, expected: one.digest };
        if (found === void 0)
          return { ...expected, verdict: "missing", differences: [] };
        if (found.digest === one.digest)
          return { ...expected, verdict: "same", found: found.digest, differences: [] };
        const differing2 = { ...expected, verdict: "differs", found: found.digest };
        const before = await committed.files(one);
        if (before === void 0) {
          return { ...differing2, differences: [{ path, note: "the committed version is not here, nor on a remote" }] };
        }
        const after = new Map(found.manifest.entries.map((entry) => [entry.path, entry.digest]));
        const changed = [...before].filter(([name, { digest }]) => after.has(name) && after.get(name) !== digest);
        const differences = [];
        for (const [name, file] of changed.slice(0, mostFiles)) {
          const shown2 = name === "" ? path : `${path}/${name}`;
          differences.push(await checkFile(ctx, shown2, file.path, (0, external_node_path_.join)(here, name), values2));
        }
        if (before.has("") && after.has(""))
          return { ...differing2, differences };
        const removed = [...before.keys()].filter((name) => !after.has(name));
        const added = [...after.keys()].filter((name) => !before.has(name));
        const gone = (name, note) => ({ path: name === "" ? path : `${path}/${name}`, note });
        return {
          ...differing2,
          files: {
            added: added.length,
            removed: removed.length,
            changed: changed.length,
            unchanged: before.size - removed.length - changed.length
          },
          differences: [
            ...removed.slice(0, mostFiles).map((name) => gone(name, "was there, and is not made any more")),
            ...added.slice(0, mostFiles).map((name) => gone(name, "was not there, and is made now")),
            ...differences
          ]
        };
      }
      async function checkFile({ host: { signal } }, path, before, after, values2) {
        if (before === void 0)
          return { path, note: "the committed version is not here, nor on a remote" };
        const pair = { a: before, b: after };
        const bytes = await compareBytes(pair, signal);
        if (!values2)
          return { path, ...bytes === void 0 ? {} : { bytes } };
        const found = (await (0, promises_.stat)(after)).isFile() ? await compareFiles(path, pair, signal) : void 0;
        return {
          path,
          ...bytes === void 0 ? {} : { bytes },
          ...found === void 0 ? {} : "unreadable" in found ? { note: found.unreadable } : { values: found }
        };
      }
      ;
      async function isolate(ctx, committed, findings, again, values2) {
        const found = /* @__PURE__ */ new Map();
        const troubled = new Map(findings.filter(isTroubled).map((one) => [one.subject.stage.address, one.subject]));
        for (const { subject } of findings.filter(isTroubled)) {
          const { address } = subject.stage;
          const inputs = foreignInputs(ctx, subject, troubled);
          if (inputs.length === 0)
            continue;
          ctx.host.signal.throwIfAborted();
          const after = [...new Set(inputs.map(({ stage }) => stage.address))];
          const missing = await restoreAll(committed, inputs);
          if (missing !== void 0) {
            found.set(address, { after, missing, outs: [] });
            continue;
          }
          ctx.host.log.info(`Stage ${address} runs again, on the committed outs of ${after.join(", ")}`);
          const { stages } = await (0, execute.a)(ctx, again([address]));
          const run2 = stages.find(({ name }) => name === address);
          const outs = [];
          if (run2?.status === "ran") {
            for (const out of subject.outs)
              outs.push(await checkOut(ctx, committed, out, values2));
          }
          found.set(address, { after, outs, ...run2 === void 0 ? {} : { run: run2 } });
        }
        return found;
      }
      function isTroubled({ run: run2, outs }) {
        return run2 !== void 0 && (run2.status !== "ran" || outs.some(({ verdict }) => verdict !== "same"));
      }
      function foreignInputs({ pipeline }, { stage }, troubled) {
        const reads = [...stage.deps, ...stage.params.map(({ file }) => file)];
        return (pipeline.upstream.get(stage.address) ?? []).flatMap((address) => (troubled.get(address)?.outs ?? []).filter(({ out }) => reads.some((path) => (0, closure.Gz)(path, out.path) || (0, closure.Gz)(out.path, path))));
      }
      async function restoreAll(committed, outs) {
        for (const one of outs)
          if (!await committed.restore(one))
            return one.out.path;
        return void 0;
      }
      var picomatch = __webpack_require__(14006);
      var gate_select = __webpack_require__(93430);
      var metrics = __webpack_require__(85134);
      ;
      const largest = 16 * 1024 * 1024;
      async function checkMetrics(ctx, committed, outs, rules) {
        const found = [];
        for (const { out, same } of outs) {
          for (const file of metricsFilesIn(ctx, out, rules.config)) {
            const name = file === out.out.path ? "" : file.slice(out.out.path.length + 1);
            const after = await metricsAt((0, external_node_path_.join)(ctx.root, file), file, ctx);
            const before = same ? after : await metricsAt((await committed.files(out))?.get(name)?.path, file, ctx);
            found.push(...compareMetrics(file, before ?? {}, after ?? {}, rules));
          }
        }
        return found;
      }
      function metricsFilesIn({ pipeline }, { out }, config) {
        const named2 = [...pipeline.metrics.map(({ path }) => path), ...config.models.flatMap(({ metrics: metrics2 }) => metrics2)];
        return [...new Set(named2)].filter((path) => (0, closure.Gz)(path, out.path));
      }
      async function metricsAt(path, file, { host }) {
        if (path === void 0)
          return void 0;
        try {
          const stats = await (0, promises_.stat)(path);
          if (!stats.isFile() || stats.size > largest)
            return void 0;
          return (0, metrics._c)(await (0, promises_.readFile)(path, "utf8"), file);
        } catch (error) {
          if (!(error instanceof errors.yo) && !(error instanceof Error && "code" in error))
            throw error;
          host.log.debug(`${file} is not compared as metrics: ${error.message}`);
          return void 0;
        }
      }
      function compareMetrics(file, before, after, { config, tolerance: tolerance2, ignore }) {
        const names = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
        const gates = (0, gate_select.y)(config.models.flatMap((model) => model.gates), names);
        const isIgnored = (name) => ignore.some((glob) => name === glob || picomatch.isMatch(name, glob));
        return names.map((name) => {
          const allowed = tolerance2 ?? gates.get(name)?.find((gate) => gate.maxRegression !== void 0)?.maxRegression?.of[0];
          const [old, now] = [before[name], after[name]];
          const shown2 = { name, file, expected: shownValue(old), found: shownValue(now), delta: deltaOf(old, now) };
          const said = allowed === void 0 ? {} : { tolerance: allowed.text };
          if (isIgnored(name))
            return { ...shown2, verdict: "ignored" };
          return { ...shown2, ...said, verdict: judgeMetric(old, now, allowed) };
        });
      }
      function judgeMetric(old, now, allowed) {
        if (old === void 0 || now === void 0)
          return "beyond";
        const [before, after] = [numbersOf(old), numbersOf(now)];
        if (before === void 0 || after === void 0)
          return old.text === now.text ? "equal" : "beyond";
        if (before.length !== after.length)
          return "beyond";
        if (before.every((value, index) => value === after[index]))
          return "equal";
        const fits = before.every((value, index) => {
          const other = after[index];
          if (value === other)
            return true;
          if (typeof value !== "number" || typeof other !== "number" || allowed === void 0)
            return false;
          const room = allowed.kind === "relative" ? allowed.amount * Math.abs(value) : allowed.amount;
          return Math.abs(value - other) <= room + Number.EPSILON * 4 * Math.max(Math.abs(value), Math.abs(other));
        });
        return fits ? "within" : "beyond";
      }
      function numbersOf({ value, samples }) {
        return samples ?? (value === void 0 ? void 0 : [value]);
      }
      function shownValue(metric) {
        if (metric === void 0)
          return null;
        const mean = meanOf(metric);
        return mean ?? metric.value ?? metric.text ?? null;
      }
      function deltaOf(old, now) {
        const [before, after] = [old && meanOf(old), now && meanOf(now)];
        return before === void 0 || after === void 0 ? null : after - before;
      }
      function meanOf(metric) {
        const numbers2 = numbersOf(metric);
        if (numbers2 === void 0 || numbers2.length === 0 || !numbers2.every((one) => typeof one === "number"))
          return void 0;
        return numbers2.reduce((sum2, one) => sum2 + one, 0) / numbers2.length;
      }
      var judge = __webpack_require__(83238);
      var pointers = __webpack_require__(48735);
      var pipeline_status = __webpack_require__(35403);
      var targets = __webpack_require__(97541);
      ;
      async function chooseSubjects(ctx, wanted, pull) {
        const engine = await (0, pipeline_engine.F5)(ctx);
        const stale = /* @__PURE__ */ new Set();
        const subjects = [];
        const chosen = new Set((0, targets.I)(ctx.pipeline, wanted).map(({ id: id2 }) => id2));
        for (const address of ctx.pipeline.order) {
          const stage = chosen.has(address) ? ctx.pipeline.stages.get(address) : void 0;
          if (stage === void 0)
            continue;
          if (pull && !stage.frozen)
            await (0, pointers.RD)(engine, stage);
          const entry = engine.entry(stage);
          const maker = (path) => (0, pipeline_status.m$)(ctx.pipeline, stage, stale, path);
          const judged = await (0, judge.S)(engine, { ...stage, alwaysChanged: false }, maker);
          const outs = entry === void 0 ? [] : committedOuts(stage, entry);
          const not = whyNot(stage, judged, entry !== void 0, outs);
          if (not?.verdict === "stale")
            stale.add(stage.address);
          subjects.push(not === void 0 ? { stage, outs } : { stage, outs: not.verdict === "stale" ? [] : outs, not });
        }
        return subjects;
      }
      function whyNot(stage, { sameInputs, reasons }, known2, outs) {
        if (stage.frozen)
          return { verdict: "skipped", reason: "it is frozen: its outs are taken as they are" };
        if (stage.outs.length === 0)
          return { verdict: "skipped", reason: "it has no outs to compare" };
        const persistent = stage.outs.find((out) => out.persist);
        if (persistent !== void 0) {
          return {
            verdict: "skipped",
            reason: `its out \`${persistent.path}\` persists: what it was before the run is not known`
          };
        }
        const foreign = stage.outs.find(({ path }) => (0, outside._K)(path));
        if (foreign !== void 0) {
          return {
            verdict: "skipped",
            reason: `its out \`${foreign.path}\` is outside the repository: a run would replace it`
          };
        }
        if (!sameInputs || outs.length < stage.outs.length) {
          const reason = reasons[0] ?? `${stage.lockFile} does not name all its outs`;
          return { verdict: "stale", reason: known2 ? `the lock is of other inputs: ${reason}` : reason };
        }
        return void 0;
      }
      var report_number = __webpack_require__(84252);
      ;
      function outsInWords(outs) {
        const [first, ...others] = outs;
        const names = others.slice(0, 3).map(({ path }) => `\`${path}\``);
        const left = others.length - names.length;
        return [...first === void 0 ? [] : [outInWords(first)], ...names, ...left > 0 ? [`${left} more`] : []].join(", ");
      }
      function outInWords({ path, verdict, files, differences: [first] }) {
        if (verdict === "missing")
          return `\`${path}\` is not made`;
        if (files !== void 0)
          return `\`${path}\` (${filesInWords(files)})`;
        return first === void 0 ? `\`${path}\`` : `\`${path}\` (${fileInWords(first)})`;
      }
      function filesInWords(files) {
        const kinds2 = ["changed", "added", "removed", "unchanged"].filter((kind) => files[kind] > 0);
        return kinds2.map((kind, index) => index === 0 ? `${(0, report_number.U9)(files[kind], "file")} ${kind}` : `${files[kind]} ${kind}`).join(", ");
      }
      function fileInWords({ bytes, values: values2, note }) {
        if (values2 !== void 0)
          return valuesInWords(values2);
        if (note !== void 0)
          return note;
        if (bytes === void 0)
          return "differs";
        return bytes.a === bytes.b ? `${share(bytes.differ)} of ${(0, report_number.z3)(bytes.a)} differ` : `${(0, report_number.z3)(bytes.a)} → ${(0, report_number.z3)(bytes.b)}`;
      }
      function valuesInWords({ format, equal, of, differ, items }) {
        if (equal)
          return `its values are the same, only the bytes of the ${format} differ`;
        const structure = items.filter(({ kind }) => kind !== "changed").length;
        const most = items.reduce((largest2, { max_abs: abs }) => Math.max(largest2, abs ?? 0), 0);
        const size = most > 0 ? `, by ${significant(most)} at most` : "";
        const values2 = differ === 0 ? [] : [`${partOf(differ, Math.max(of, differ), "value")}${size}`];
        const other = structure === 0 ? [] : [`${structure} ${structure === 1 ? "name" : "names"} added, removed or of another form`];
        return [...values2, ...other].join("; ") || "not all of its values are compared";
      }
      function bytesInWords({ bytes, values: values2, note }) {
        if (bytes === void 0 || values2 === void 0 && note === void 0)
          return "";
        const size = bytes.a === bytes.b ? (0, report_number.z3)(bytes.a) : `${(0, report_number.z3)(bytes.a)} → ${(0, report_number.z3)(bytes.b)}`;
        return ` Bytes: ${size}, ${share(bytes.differ)} differ, the first at ${share(bytes.first)}.`;
      }
      function partOf(differ, of, noun) {
        if (of === 1)
          return `its one ${noun} differs`;
        return `${share(differ)} of ${(0, report_number.U9)(of, noun)} ${differ === 1 ? "differs" : "differ"}`;
      }
      function share(amount2) {
        return (0, report_number.U9)(amount2, "", "").trim();
      }
      function significant(value) {
        return String(Number(value.toPrecision(2)));
      }
      ;
      function conclude(pipeline, findings, isolated, metrics2) {
        const stages = findings.map((finding) => {
          const check = checkOf(finding, isolated.get(finding.subject.stage.address));
          if (check.verdict !== "differs")
            return check;
          const measured = metricsAfter(pipeline, findings, finding, metrics2);
          if (measured.length > 0 && measured.every(({ verdict: verdict2 }) => verdict2 !== "beyond")) {
            return { ...check, verdict: "within-tolerance" };
          }
          const reason = measured.length === 0 ? "no metric that is compared comes from it" : void 0;
          return reason === void 0 || check.reason !== void 0 ? check : { ...check, reason };
        });
        const verdict = overall(stages);
        const blamed = stages.filter((stage) => stage.verdict === "failed" || stage.outs.some((out) => out.verdict !== "same"));
        return {
          verdict,
          summary: summaryOf(verdict, stages, metrics2),
          stages,
          blamed: new Set(blamed.map(({ name }) => name))
        };
      }
      function checkOf(finding, again) {
        const { subject, run: first, outs: made } = finding;
        const name = subject.stage.address;
        if (subject.not !== void 0)
          return { name, ...subject.not, seconds: 0, outs: [] };
        const after = again === void 0 ? {} : { after: again.after };
        const run2 = again?.run ?? first;
        const outs = again?.run === void 0 ? made : again.outs;
        const shared = { seconds: run2?.seconds ?? 0, outs, ...after };
        if (run2 === void 0 || run2.status === "skipped") {
          return { name, verdict: "skipped", reason: run2?.error ?? "it was not run", ...shared };
        }
        if (run2.status === "failed")
          return { name, verdict: "failed", reason: run2.error ?? "it failed", ...shared };
        if (!isTroubled({ subject, run: run2, outs }))
          return { name, verdict: "reproducible", ...shared };
        if (again?.missing === void 0)
          return { name, verdict: "differs", ...shared };
        const reason = `it read other inputs: the committed \`${again.missing}\` is nowhere to be had`;
        return { name, verdict: "differs", reason, ...shared };
      }
      function metricsAfter(pipeline, findings, { subject }, metrics2) {
        const reached = /* @__PURE__ */ new Set([subject.stage.address]);
        for (const address of pipeline.order) {
          if ((pipeline.upstream.get(address) ?? []).some((one) => reached.has(one)))
            reached.add(address);
        }
        const outs = findings.filter((finding) => reached.has(finding.subject.stage.address)).flatMap((finding) => finding.subject.outs.map(({ out }) => out.path));
        return metrics2.filter(({ file, verdict }) => verdict !== "ignored" && outs.some((path) => (0, closure.Gz)(file, path)));
      }
      function overall(stages) {
        const has = (verdict) => stages.some((stage) => stage.verdict === verdict);
        if (has("failed"))
          return "failed";
        if (has("differs"))
          return "differs";
        if (has("stale"))
          return "not-verified";
        if (has("within-tolerance"))
          return "within-tolerance";
        return has("reproducible") ? "reproducible" : "not-verified";
      }
      function summaryOf(verdict, stages, metrics2) {
        const first = (wanted) => stages.find((stage) => stage.verdict === wanted);
        const counted = (wanted) => stages.filter((stage) => stage.verdict === wanted).length;
        switch (verdict) {
          case "failed": {
            const stage = first("failed");
            return `failed at stage \`${stage?.name ?? ""}\``;
          }
          case "differs": {
            const stage = first("differs");
            return `differs at stage \`${stage?.name ?? ""}\`: ${outsInWords(differing(stage))}`;
          }
          case "within-tolerance": {
            const compared = metrics2.filter((metric) => metric.verdict !== "ignored");
            const within2 = compared.filter((metric) => metric.verdict === "within").length;
            const equal = within2 === 0 ? "equal" : `equal within tolerance, ${compared.length - within2} of them exactly`;
            const stage = first("within-tolerance");
            return `${amount(compared.length, "metric")} ${equal}; stage \`${stage?.name ?? ""}\` makes other bytes: ${outsInWords(differing(stage))}`;
          }
          case "reproducible": {
            const left = stages.length - counted("reproducible");
            const rest = left === 0 ? "" : `; ${amount(left, "stage")} could not be verified`;
            return `reproducible: ${amount(counted("reproducible"), "stage")} made the very outs that the lock names${rest}`;
          }
          case "not-verified": {
            const stage = first("stale");
            if (stage === void 0)
              return "not verified: there is no stage that could be";
            return `stage \`${stage.name}\` is not verified: ${stage.reason ?? ""}`;
          }
        }
      }
      function differing(stage) {
        return stage?.outs.filter(({ verdict }) => verdict !== "same") ?? [];
      }
      function amount(count, noun) {
        return `${count} ${noun}${count === 1 ? "" : "s"}`;
      }
      ;
      async function verify(bench, clone, options) {
        const started = performance.now();
        await warnOfChanges(bench);
        const ctx = await clone.context();
        const against = await layRecorded(bench, ctx, options.against);
        const subjects = await chooseSubjects(ctx, options.wanted, options.pull);
        if (subjects.length === 0) {
          throw new errors.yo("there is no stage to verify", { fix: "Write a dvc.yaml, or name stages that it has." });
        }
        const committed = openCommitted(ctx, clone.aside, options.pull);
        await committed.setAside(subjects.flatMap(({ outs }) => outs));
        const again = runOptions(bench, options);
        const chosen = subjects.filter(({ not }) => not === void 0).map(({ stage }) => stage.address);
        const runs = chosen.length === 0 ? [] : (await (0, execute.a)(ctx, again(chosen))).stages;
        refuseCancelled(ctx);
        const findings = [];
        for (const subject of subjects) {
          const run2 = runs.find(({ name }) => name === subject.stage.address);
          const outs = [];
          if (run2?.status === "ran") {
            for (const out of subject.outs)
              outs.push(await checkOut(ctx, committed, out, options.values));
          }
          findings.push({ subject, run: run2, outs });
        }
        const ran = findings.filter(({ run: run2 }) => run2?.status === "ran");
        const metrics2 = await checkMetrics(ctx, committed, ran.flatMap(({ subject, outs }) => subject.outs.map((out, index) => ({ out, same: outs[index]?.verdict === "same" }))), { config: bench.config, tolerance: options.tolerance, ignore: options.ignore });
        const isolated = options.isolate ? await isolate(ctx, committed, findings, again, options.values) : /* @__PURE__ */ new Map();
        refuseCancelled(ctx);
        const { verdict, summary, stages, blamed } = conclude(ctx.pipeline, findings, isolated, metrics2);
        const suspects = subjects.filter(({ stage }) => blamed.has(stage.address));
        return {
          schema: "modelgate/verification/1",
          verdict,
          summary,
          commit: bench.forge.commit,
          against,
          stages,
          metrics: metrics2,
          environment: await environmentOf(bench, clone, suspects, options.pull),
          seconds: Math.round(performance.now() - started) / 1e3
        };
      }
      async function warnOfChanges({ host, root, forge }) {
        const changes = await (0, git.$Y)(["status", "--porcelain", "--untracked-files=no"], { cwd: root, env: host.env });
        if (changes === "")
          return;
        host.log.warning(`what is not committed is not verified: the clone is of commit ${forge.commit.slice(0, 7)}`);
      }
      function runOptions(bench, { pull, jobs }) {
        return (targets2) => ({
          targets: targets2,
          singleItem: true,
          force: true,
          pull,
          keepGoing: true,
          noRunCache: true,
          noCommit: true,
          jobs,
          settings(address) {
            const { checkpoint: _, ...settings } = bench.settings(address);
            return settings;
          }
        });
      }
      async function layRecorded(bench, { root, pipeline }, against) {
        if (against === "lock")
          return { kind: "lock" };
        const runs = await recordedRuns(bench);
        const own = new Set([...pipeline.stages.values()].map(({ lockFile }) => lockFile));
        for (const { record } of runs)
          await (0, locks.$U)(root, record, (path) => own.has(path));
        if (runs.length > 0)
          return { kind: "record", runs: runs.map(({ run_id }) => run_id) };
        throw new errors.yo(`no trusted run of ${bench.forge.commit.slice(0, 7)} is on record`, {
          fix: "Verify against the committed lock (`against: lock`), or a commit whose run was logged."
        });
      }
      function refuseCancelled({ host }) {
        if (host.signal.aborted)
          throw new errors.yo("the verification was cancelled", { fix: "Run it again." });
      }
      var report_document = __webpack_require__(59060);
      var markdown_draw = __webpack_require__(79730);
      var terminal = __webpack_require__(21349);
      ;
      const mostRows = 50;
      function metricBlocks({ metrics: metrics2 }) {
        if (metrics2.length === 0)
          return [];
        const differing2 = metrics2.filter(({ verdict }) => verdict !== "equal");
        const equal = metrics2.length - differing2.length;
        if (differing2.length === 0)
          return [{ kind: "paragraph", text: [`${(0, report_number.U9)(equal, "metric")} equal.`] }];
        return [
          {
            kind: "table",
            noun: "metrics",
            head: [["metric"], ["committed"], ["this run"], ["Δ"], ["tolerance"], [""]],
            align: ["left", "right", "right", "right", "right", "left"],
            rows: differing2.slice(0, mostRows).map(metricRow)
          },
          ...equal === 0 ? [] : [{ kind: "paragraph", text: [`${(0, report_number.U9)(equal, "other metric")} equal.`] }]
        ];
      }
      function metricRow({ name, expected, found, delta, tolerance: tolerance2, verdict }) {
        const isNumber2 = (value) => typeof value === "number";
        const pair = isNumber2(expected) && isNumber2(found) ? (0, report_number.kI)(name, expected, found, delta) : { baseline: String(expected ?? "missing"), candidate: String(found ?? "missing"), delta: "" };
        const words2 = { equal: "equal", within: "within tolerance", beyond: "beyond it", ignored: "not compared" };
        const beyond = tolerance2 === void 0 ? "not equal" : words2.beyond;
        return {
          cells: [
            [{ code: name }],
            [pair.baseline],
            [pair.candidate],
            [delta === null ? "" : (0, report_number.CW)(name, delta, 4)],
            [tolerance2 ?? ""],
            [verdict === "beyond" ? { bold: [beyond] } : words2[verdict]]
          ],
          ...verdict === "beyond" ? { verdict: "fail" } : {}
        };
      }
      function environmentBlocks({ environment: environment2, verdict }) {
        if (verdict === "reproducible" || verdict === "not-verified")
          return [];
        const { from, changes } = environment2;
        const paragraph = (text) => [{ kind: "paragraph", text }];
        if (from === void 0) {
          return paragraph(["In which environment the committed outs were made is not on record."]);
        }
        if (changes.length === 0)
          return paragraph([`The environment is the one on record (${from}).`]);
        return [
          ...paragraph([`What differs in the environment from ${from}:`]),
          {
            kind: "table",
            noun: "differences",
            head: [[""], ["then"], ["here"]],
            align: ["left", "left", "left"],
            rows: changes.slice(0, mostRows).map(({ name, before, after }) => ({
              cells: [[{ code: name }], [before ?? "–"], [after ?? "–"]]
            }))
          }
        ];
      }
      var words = __webpack_require__(82076);
      ;
      const mostOuts = 20;
      const verification_mostItems = 30;
      const mostReasons = 20;
      function verificationBlocks(verification) {
        const { verdict, summary, stages, commit, seconds } = verification;
        const differing2 = stages.filter(({ verdict: one, outs }) => one === "failed" || outs.some((out) => out.verdict !== "same"));
        return [
          {
            kind: "heading",
            level: 3,
            text: (0, report_document.x)(`${words.Z8[colours[verdict]].sign} ${summary}`),
            verdict: colours[verdict]
          },
          { kind: "paragraph", text: [...origin(verification), ` at ${commit.slice(0, 7)}, in ${(0, report_number.Xo)(seconds)}.`] },
          stageTable(stages),
          ...stages.filter(({ verdict: one, reason }) => one !== "failed" && reason !== void 0).slice(0, mostReasons).map(reasonBlock),
          ...differing2.flatMap(stageBlocks),
          ...metricBlocks(verification),
          ...environmentBlocks(verification)
        ];
      }
      const colours = {
        reproducible: "pass",
        "within-tolerance": "warn",
        differs: "fail",
        failed: "fail",
        "not-verified": "inconclusive"
      };
      const verification_words = {
        reproducible: "reproducible",
        "within-tolerance": "within tolerance",
        differs: "differs",
        failed: "failed",
        stale: "not verified",
        skipped: "not verified"
      };
      function origin({ against }) {
        const whose = against.kind === "lock" ? "the committed lock" : `the lock of the recorded run ${against.runs.join(", ")}`;
        return [`Run again in a clean clone, with no run cache, and held against ${whose}`];
      }
      function stageTable(stages) {
        return {
          kind: "table",
          noun: "stages",
          head: [["stage"], ["verdict"], ["time"], [""]],
          align: ["left", "left", "right", "left"],
          rows: stages.map((stage) => {
            const bad = stage.verdict === "differs" || stage.verdict === "failed";
            const cells = [
              [{ code: stage.name }],
              [bad ? { bold: [verification_words[stage.verdict]] } : verification_words[stage.verdict]],
              [stage.seconds > 0 ? (0, report_number.Xo)(stage.seconds) : ""],
              stageNote(stage)
            ];
            return { cells, ...bad ? { verdict: "fail" } : {} };
          })
        };
      }
      function stageNote({ verdict, outs, after }) {
        const said = [];
        const differing2 = outs.filter((out) => out.verdict !== "same");
        if (differing2.length > 0)
          said.push([partOf(differing2.length, outs.length, "out")]);
        else if (verdict === "reproducible")
          said.push([(0, report_number.U9)(outs.length, "out")]);
        if (after !== void 0 && verdict !== "failed")
          said.push(["run on the committed outs of ", ...codes(after)]);
        return said.flatMap((text, index) => index === 0 ? [...text] : ["; ", ...text]);
      }
      function reasonBlock({ name, reason = "" }) {
        return { kind: "paragraph", text: [{ code: name }, ": ", ...(0, report_document.x)(reason.split("\n")[0] ?? ""), "."] };
      }
      function stageBlocks({ name, outs, verdict, reason = "" }) {
        if (verdict === "failed") {
          const lead = [{ bold: ["Stage ", { code: name }] }, " failed. "];
          return [{ kind: "paragraph", text: [...lead, ...(0, report_document.x)(reason)] }];
        }
        const differing2 = outs.filter((out) => out.verdict !== "same");
        const shown2 = differing2.slice(0, mostOuts);
        const left = differing2.length - shown2.length;
        return [
          {
            kind: "paragraph",
            text: [{ bold: ["Stage ", { code: name }] }, left === 0 ? "" : `, the first ${mostOuts} outs`]
          },
          ...shown2.flatMap(outBlocks)
        ];
      }
      function outBlocks(out) {
        if (out.verdict === "missing")
          return [{ kind: "paragraph", text: [{ code: out.path }, " is not made."] }];
        const folder = out.files === void 0 ? [] : [{ kind: "paragraph", text: [{ code: out.path }, `: ${filesInWords(out.files)}.`] }];
        return [...folder, ...out.differences.flatMap(fileBlocks)];
      }
      function fileBlocks(file) {
        const lead = {
          kind: "paragraph",
          text: [{ code: file.path }, `: ${fileInWords(file)}.${bytesInWords(file)}`]
        };
        const { values: values2 } = file;
        if (values2 === void 0)
          return [lead];
        const notes = values2.notes.map((note) => ({ kind: "paragraph", text: [`Note: ${note}.`] }));
        return [lead, ...values2.items.length === 0 ? [] : [itemTable(values2)], ...notes];
      }
      function itemTable({ items, more, format }) {
        return {
          kind: "table",
          noun: "differences",
          head: [
            [nouns[format] ?? "key"],
            ["differ"],
            ["most at"],
            ["committed"],
            ["this run"],
            ["by at most"],
            ["relative"]
          ],
          align: ["left", "right", "left", "left", "left", "right", "right"],
          rows: [
            ...items.slice(0, verification_mostItems).map((item) => ({ cells: itemCells(item) })),
            ...items.length + more > verification_mostItems ? [{ cells: [[`… and ${items.length + more - verification_mostItems} more`], [], [], [], [], [], []] }] : []
          ]
        };
      }
      const nouns = {
        CSV: "column",
        TSV: "column",
        Parquet: "column",
        NumPy: "array",
        safetensors: "tensor",
        notebook: "cell",
        text: "line"
      };
      function itemCells({ name, kind, a, b, at, of, differ, max_abs: abs, max_rel: rel }) {
        return [
          [{ code: name }],
          [
            kind === "changed" ? of > 1 ? `${share(differ)} of ${share(of)}` : "" : kind === "retyped" ? "other type" : kind
          ],
          [at ?? ""],
          [a === void 0 ? "–" : a],
          [b === void 0 ? "–" : b],
          [abs === void 0 ? "" : significant(abs)],
          [rel === void 0 ? "" : percent(rel)]
        ];
      }
      function codes(names) {
        return names.flatMap((name, index) => index === 0 ? [{ code: name }] : [", ", { code: name }]);
      }
      function percent(ratio) {
        return `${significant(ratio * 100)}${report_number.BC}%`;
      }
      ;
      const longestSummary = 256 * 1024;
      async function run(given, host) {
        const bench = await (0, flow_bench.openBench)(host, given);
        const tolerance2 = given.tolerance === void 0 ? void 0 : toleranceOf(given.tolerance);
        const clone = await (0, verify_clone.x)(bench, {
          commit: bench.forge.commit,
          link: given.link,
          scratch: given.scratch === void 0 ? void 0 : (0, external_node_path_.resolve)(host.cwd, given.scratch)
        });
        try {
          const verification = await verify(bench, clone, {
            wanted: {
              targets: await run_targets(bench, given.targets, given.model),
              // A model's stages are named as seen from the root.
              from: given.targets.length > 0 ? bench.from : "",
              singleItem: given["single-item"]
            },
            against: given.against === "record" ? "record" : "lock",
            tolerance: tolerance2,
            ignore: given["ignore-metrics"],
            values: given.values,
            isolate: given.isolate,
            pull: given.pull,
            jobs: given.jobs ?? (0, external_node_os_.availableParallelism)()
          });
          return await run_shown(bench, verification, given.keep ? clone.root : void 0);
        } finally {
          if (!given.keep)
            await clone.remove();
          else
            host.log.info(`The clone is left in ${clone.root}`);
        }
      }
      async function run_targets(bench, named2, models) {
        if (named2.length > 0 || models.length === 0)
          return named2;
        const pipeline = await bench.pipeline();
        return bench.config.models.flatMap((model) => (0, closure.QR)(pipeline, model));
      }
      function toleranceOf(text) {
        if (tolerance.u.test(text))
          return (0, tolerance.B)(text);
        const amount2 = Number(text);
        if (Number.isFinite(amount2) && amount2 >= 0)
          return (0, tolerance.B)(amount2);
        throw new errors.yo(`input \`tolerance\` is ${JSON.stringify(text)}: expected a number from 0 up, 1pp or 2%`);
      }
      async function run_shown(bench, verification, clone) {
        const { log, env } = bench.host;
        const path = await (0, handover.lN)(bench.root, "verify.json", `${JSON.stringify(verification, null, 2)}
`);
        const blocks = verificationBlocks(verification);
        const summaryFile = env["GITHUB_STEP_SUMMARY"];
        if (summaryFile)
          await (0, promises_.appendFile)(summaryFile, markdown(blocks));
        const { verdict, summary, stages, metrics: metrics2, environment: environment2 } = verification;
        const good = verdict === "reproducible" || verdict === "within-tolerance";
        const said = (0, report_document.w)((0, report_document.x)(summary));
        return {
          outputs: { verdict, summary: said, stages, metrics: metrics2, environment: environment2, verification: path, clone: clone ?? "" },
          text: (0, terminal.t)(blocks, { colour: log.colour, width: log.width }),
          ...good ? {} : { failed: said }
        };
      }
      function markdown(blocks) {
        let text = "";
        for (const block of blocks) {
          const next = `${(0, markdown_draw.$)(block, { rows: 100, mermaid: false, elsewhere: " in .modelgate/verify.json" })}

`;
          if (Buffer.byteLength(text) + Buffer.byteLength(next) > longestSummary) {
            return `${text}_Shortened to fit: the rest is in .modelgate/verify.json._
`;
          }
          text += next;
        }
        return text;
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
  44802: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        materialize: () => (
          /* binding */
          materialize
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
      var _apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68019);
      var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50111);
      var _folding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99458);
      var _lfs_refresh_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85872);
      var _pin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84388);
      var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41599);
      async function materialize(ctx, pin, options = {}) {
        const manifest = pin.manifest ?? ((0, _digest_js__WEBPACK_IMPORTED_MODULE_6__.gn)(pin.digest) ? await ctx.cache.readDir(pin.digest) : void 0);
        const { force = false } = options;
        const plan = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_5__.j)(ctx, pin, manifest, { force, guard: (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__.JV)(ctx.root), fold: (0, _folding_js__WEBPACK_IMPORTED_MODULE_3__.Lc)(ctx.root) });
        for (const { digest, path } of plan.place) {
          if (await ctx.cache.has(digest))
            continue;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__.P8)((0, _plan_js__WEBPACK_IMPORTED_MODULE_5__.$)(plan, path))} needs the object ${digest}, which is not in the cache`, {
            where: (0, _pin_js__WEBPACK_IMPORTED_MODULE_7__.d)(pin),
            fix: "Pull it first: modelgate pull"
          });
        }
        try {
          return { changed: await (0, _apply_js__WEBPACK_IMPORTED_MODULE_2__.g)(ctx, plan) };
        } finally {
          await (0, _lfs_refresh_js__WEBPACK_IMPORTED_MODULE_4__.Q)(ctx, [plan]);
          await ctx.index.save();
        }
      }
    })
  ),
  /***/
  35431: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $U: () => (
          /* binding */
          layLocks
        ),
        /* harmony export */
        aZ: () => (
          /* binding */
          locksOf
        ),
        /* harmony export */
        nA: () => (
          /* binding */
          readLocks
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);
      var _tracking_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63538);
      var _sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92827);
      function locksOf(record) {
        return record.lock === void 0 ? [] : [record.lock, ...record.upstream_locks ?? []];
      }
      async function readLocks(bench, plan) {
        const pipeline = await bench.pipeline();
        const fileOf = (name) => name === void 0 ? void 0 : pipeline.stages.get(name)?.lockFile;
        const own = fileOf(plan.targets.at(-1) ?? plan.closure.at(-1));
        const lock = own === void 0 ? void 0 : await readLock(bench, own);
        if (lock === void 0)
          return {};
        const others = new Set(plan.closure.flatMap((name) => fileOf(name) ?? []).filter((file) => file !== own));
        const upstream = [];
        for (const file of [...others].sort())
          upstream.push(...[await readLock(bench, file)].flatMap((one) => one ?? []));
        return { lock, ...upstream.length === 0 ? {} : { upstream_locks: upstream } };
      }
      async function layLocks(root, record, isWanted = (_path) => true) {
        for (const { path, text } of locksOf(record)) {
          if (!isWanted(path))
            continue;
          const file = await (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__.p0)(root, path, { file: path });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
        }
      }
      async function readLock(bench, path) {
        let text;
        try {
          text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, path), "utf8");
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT"))
            return void 0;
          throw error;
        }
        const committed = await (0, _sides_js__WEBPACK_IMPORTED_MODULE_5__.I)(bench.host, bench.root, bench.forge.commit, path);
        return { path, digest: (0, _tracking_identity_js__WEBPACK_IMPORTED_MODULE_4__.s)(text), current: committed === text, text };
      }
    })
  ),
  /***/
  40503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gc: () => (
          /* binding */
          checkConclusion
        ),
        /* harmony export */
        Np: () => (
          /* binding */
          bySeverity
        ),
        /* harmony export */
        QD: () => (
          /* binding */
          aggregate
        ),
        /* harmony export */
        _z: () => (
          /* binding */
          redByItself
        ),
        /* harmony export */
        p9: () => (
          /* binding */
          isRegistrable
        ),
        /* harmony export */
        rh: () => (
          /* binding */
          jobFails
        ),
        /* harmony export */
        yf: () => (
          /* binding */
          severity
        )
        /* harmony export */
      });
      const severity = [
        "fail",
        "missing",
        "not-comparable",
        "inconclusive",
        "no-baseline",
        "warn",
        "pass",
        "untouched"
      ];
      function aggregate(verdicts) {
        return severity.find((verdict) => verdicts.includes(verdict)) ?? "untouched";
      }
      function bySeverity(a, b) {
        return severity.indexOf(a) - severity.indexOf(b);
      }
      function jobFails(document) {
        return document.job_fails ?? redByItself(document.verdict);
      }
      function redByItself(verdict) {
        return ["fail", "missing", "not-comparable", "inconclusive"].includes(verdict);
      }
      function checkConclusion(document) {
        if (jobFails(document))
          return "failure";
        return document.verdict === "pass" || document.verdict === "untouched" ? "success" : "neutral";
      }
      function isRegistrable(verdict, onMain) {
        return verdict === "pass" || verdict === "warn" || verdict === "no-baseline" && onMain;
      }
    })
  ),
  /***/
  93430: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          matcherOf
        ),
        /* harmony export */
        y: () => (
          /* binding */
          gatesByMetric
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
      var _config_written_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61356);
      function gatesByMetric(gates, names) {
        const asked = /* @__PURE__ */ new Map();
        for (const name of names)
          asked.set(name, []);
        const all = [...asked.keys()];
        const readable = /* @__PURE__ */ new Map();
        for (const gate of gates) {
          const matched = /* @__PURE__ */ new Set();
          if (asked.has(gate.metric))
            matched.add(gate.metric);
          if ((0, _config_written_gate_js__WEBPACK_IMPORTED_MODULE_0__.fg)(gate.metric)) {
            const pattern = patternOf(gate.metric);
            for (const name of all) {
              const path = readable.get(name) ?? asPath(name);
              readable.set(name, path);
              if (pattern.test(path))
                matched.add(name);
            }
          }
          if (matched.size === 0)
            matched.add(gate.metric);
          for (const name of matched) {
            const list = asked.get(name);
            if (list === void 0)
              asked.set(name, [gate]);
            else
              list.push(gate);
          }
        }
        return asked;
      }
      function matcherOf(written) {
        if (!(0, _config_written_gate_js__WEBPACK_IMPORTED_MODULE_0__.fg)(written))
          return (name) => name === written;
        const pattern = patternOf(written);
        return (name) => name === written || pattern.test(asPath(name));
      }
      function patternOf(glob) {
        return picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(asPath(glob), { dot: true, nonegate: true, windows: false });
      }
      function asPath(dotted) {
        return dotted.replace(/[./]/g, (mark) => mark === "." ? "/" : ".");
      }
    })
  ),
  /***/
  79730: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        $: () => (
          /* binding */
          draw
        ),
        o: () => (
          /* binding */
          matrixCell
        )
      });
      ;
      function defaultStringLength(value) {
        return value.length;
      }
      function markdownTable(table, options) {
        const settings = options || {};
        const align = (settings.align || []).concat();
        const stringLength = settings.stringLength || defaultStringLength;
        const alignments = [];
        const cellMatrix = [];
        const sizeMatrix = [];
        const longestCellByColumn = [];
        let mostCellsPerRow = 0;
        let rowIndex = -1;
        while (++rowIndex < table.length) {
          const row2 = [];
          const sizes2 = [];
          let columnIndex2 = -1;
          if (table[rowIndex].length > mostCellsPerRow) {
            mostCellsPerRow = table[rowIndex].length;
          }
          while (++columnIndex2 < table[rowIndex].length) {
            const cell = serialize(table[rowIndex][columnIndex2]);
            if (settings.alignDelimiters !== false) {
              const size = stringLength(cell);
              sizes2[columnIndex2] = size;
              if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
                longestCellByColumn[columnIndex2] = size;
              }
            }
            row2.push(cell);
          }
          cellMatrix[rowIndex] = row2;
          sizeMatrix[rowIndex] = sizes2;
        }
        let columnIndex = -1;
        if (typeof align === "object" && "length" in align) {
          while (++columnIndex < mostCellsPerRow) {
            alignments[columnIndex] = toAlignment(align[columnIndex]);
          }
        } else {
          const code = toAlignment(align);
          while (++columnIndex < mostCellsPerRow) {
            alignments[columnIndex] = code;
          }
        }
        columnIndex = -1;
        const row = [];
        const sizes = [];
        while (++columnIndex < mostCellsPerRow) {
          const code = alignments[columnIndex];
          let before = "";
          let after = "";
          if (code === 99) {
            before = ":";
            after = ":";
          } else if (code === 108) {
            before = ":";
          } else if (code === 114) {
            after = ":";
          }
          let size = settings.alignDelimiters === false ? 1 : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          );
          const cell = before + "-".repeat(size) + after;
          if (settings.alignDelimiters !== false) {
            size = before.length + size + after.length;
            if (size > longestCellByColumn[columnIndex]) {
              longestCellByColumn[columnIndex] = size;
            }
            sizes[columnIndex] = size;
          }
          row[columnIndex] = cell;
        }
        cellMatrix.splice(1, 0, row);
        sizeMatrix.splice(1, 0, sizes);
        rowIndex = -1;
        const lines = [];
        while (++rowIndex < cellMatrix.length) {
          const row2 = cellMatrix[rowIndex];
          const sizes2 = sizeMatrix[rowIndex];
          const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
          columnIndex = -1;
          const line = [];
          while (++columnIndex < cellsInRow) {
            const cell = row2[columnIndex] || "";
            let before = "";
            let after = "";
            if (settings.alignDelimiters !== false) {
              const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
              const code = alignments[columnIndex];
              if (code === 114) {
                before = " ".repeat(size);
              } else if (code === 99) {
                const half = size / 2;
                if (size % 2) {
                  before = " ".repeat(half + 0.5);
                  after = " ".repeat(half - 0.5);
                } else {
                  before = " ".repeat(half);
                  after = before;
                }
              } else {
                after = " ".repeat(size);
              }
            }
            if (settings.delimiterStart !== false && !columnIndex) {
              line.push("|");
            }
            if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
            // empty: there will be a closing space.
            !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
              line.push(" ");
            }
            if (settings.alignDelimiters !== false) {
              line.push(before);
            }
            line.push(cell);
            if (settings.alignDelimiters !== false) {
              line.push(after);
            }
            if (settings.padding !== false) {
              line.push(" ");
            }
            if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
              line.push("|");
            }
          }
          lines.push(
            settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
          );
        }
        return lines.join("\n");
      }
      function serialize(value) {
        return value === null || value === void 0 ? "" : String(value);
      }
      function toAlignment(value) {
        const code = typeof value === "string" ? value.codePointAt(0) : 0;
        return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
      }
      var report_escape = __webpack_require__(90630);
      var number = __webpack_require__(84252);
      ;
      function draw(block, options) {
        switch (block.kind) {
          case "heading":
            return `${"#".repeat(block.level)} ${drawText(block.text)}`;
          case "paragraph":
            return drawText(block.text);
          case "notice":
            return `> [!${block.tone.toUpperCase()}]
> ${drawText(block.text)}`;
          case "table":
            return drawTable(block, options);
          case "matrix":
            return drawMatrix(block);
          case "chart":
            return options.mermaid ? drawChart(block) : "";
          case "lines": {
            const shown = (0, report_escape.v3)(block.text).split("\n");
            const kept = shown.slice(0, options.rows);
            const left = shown.length - kept.length;
            const fence = "`".repeat(Math.max(3, ...kept.join("\n").match(/`+/g)?.map((run) => run.length + 1) ?? []));
            const rest = left === 0 ? "" : `

… and ${(0, number.U9)(left, "more", "more")} lines${options.elsewhere}.`;
            return `${fence}${block.language}
${kept.join("\n")}
${fence}${rest}`;
          }
          case "fold": {
            const body = block.body.map((inner) => draw(inner, options)).filter((text) => text !== "");
            if (body.length === 0)
              return "";
            return `<details><summary>${drawText(block.summary, "html")}</summary>

${body.join("\n\n")}

</details>`;
          }
        }
      }
      function drawText(text, inside = "markdown") {
        return text.map((piece) => drawInline(piece, inside)).join("");
      }
      function drawInline(piece, inside) {
        if (typeof piece === "string")
          return keepSpace(piece, (0, report_escape.p7)((0, report_escape.uH)(piece)));
        if ("code" in piece) {
          const text2 = (0, report_escape.uH)(piece.code);
          return inside === "html" ? `<code>${(0, report_escape.p7)(text2)}</code>` : (0, report_escape.D9)(text2);
        }
        if ("bold" in piece) {
          const text2 = drawText(piece.bold, inside);
          if (text2.trim() === "")
            return text2;
          return inside === "html" ? `<b>${text2}</b>` : `**${text2}**`;
        }
        const target = (0, report_escape.Cm)(piece.link);
        const text = drawText(piece.text, inside);
        return target === void 0 || inside === "html" ? text : `[${text}](${target})`;
      }
      function keepSpace(raw, shown) {
        if (shown === "")
          return raw.length > 0 ? " " : "";
        return `${raw.startsWith(" ") ? " " : ""}${shown}${raw.endsWith(" ") ? " " : ""}`;
      }
      function drawTable(table, options) {
        const shown = table.rows.slice(0, options.rows);
        const head = table.head.map((cell) => drawText(cell));
        const lines = layOut([head, ...shown.map((row) => row.cells.map((cell) => drawText(cell)))], table.align);
        const left = table.rows.length - shown.length;
        return left === 0 ? lines : `${lines}

… and ${(0, number.U9)(left, "more", "more")} ${table.noun}${options.elsewhere}.`;
      }
      function layOut(rows, align) {
        const narrow = rows.length <= 60 && rows.every((row) => row.every((cell) => cell.length <= 90));
        return markdownTable(rows, {
          align: align.map((side) => side === "right" ? "r" : ""),
          alignDelimiters: narrow,
          stringLength: (cell) => [...cell].length
        });
      }
      function drawMatrix(matrix) {
        const head = ["meant ↓ taken for →", ...matrix.labels.map((label) => (0, report_escape.p7)((0, report_escape.uH)(label, 30)))];
        const rows = matrix.candidate.map((counts, row) => [
          `**${(0, report_escape.p7)((0, report_escape.uH)(matrix.labels[row] ?? "", 30))}**`,
          ...counts.map((amount, column) => matrixCell(amount, matrix.baseline?.[row]?.[column]))
        ]);
        const key = matrix.baseline === void 0 ? "Rows are what was meant, columns what it was taken for." : `Rows are what was meant, columns what it was taken for, ${matrix.names.candidate}; in brackets the change from ${matrix.names.baseline}.`;
        return `${layOut([head, ...rows], ["left", ...matrix.labels.map(() => "right")])}

${key}`;
      }
      function matrixCell(amount, before) {
        const shown = amount === 0 ? "·" : String(amount);
        if (before === void 0 || before === amount)
          return shown;
        return `${amount} (${amount > before ? "+" : "−"}${Number(Math.abs(amount - before).toPrecision(6))})`;
      }
      function drawChart(chart) {
        const candidate = numbers(chart.candidate);
        if (candidate === void 0)
          return "";
        const baseline = chart.baseline === void 0 ? void 0 : numbers(chart.baseline);
        const all = [...candidate, ...baseline ?? []];
        const [low, high] = range(all, chart.style);
        const bars = chart.style === "bars";
        const legend = baseline === void 0 ? "" : bars ? `: bars ${chart.names.candidate}, line ${chart.names.baseline}` : `: grey ${chart.names.baseline}, blue ${chart.names.candidate}`;
        const lines = [
          `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${bars ? "#80b3ec, #bc4c00" : baseline === void 0 ? "#2f81f7" : "#8c959f, #2f81f7"}"}}}}%%`,
          "xychart-beta",
          `    title "${(0, report_escape.Hg)(chart.title)}${legend}"`,
          `    x-axis [${chart.labels.map((label) => `"${(0, report_escape.Hg)(label)}"`).join(", ")}]`,
          `    y-axis "${(0, report_escape.Hg)(chart.axis)}" ${low} --> ${high}`,
          ...bars ? [`    bar [${candidate.join(", ")}]`] : [],
          ...baseline === void 0 ? [] : [`    line [${baseline.join(", ")}]`],
          ...bars ? [] : [`    line [${candidate.join(", ")}]`]
        ];
        return ["```mermaid", ...lines, "```"].join("\n");
      }
      function numbers(series) {
        const known = series.filter((value) => value !== null && Number.isFinite(value));
        return known.length === series.length ? known.map((value) => Number(value.toPrecision(5))) : void 0;
      }
      function range(values, style) {
        const low = Math.min(...values);
        const high = Math.max(...values);
        const room = (high - low || Math.abs(high) || 1) * 0.1;
        const top = high <= 1 && high > 0.5 ? 1 : high + room;
        const bottom = low >= 0 && (style === "lines" || low - room * 3 < 0) ? 0 : low - room * 3;
        const tidy = (value) => Number(value.toPrecision(2));
        return [Math.min(tidy(bottom), low), Math.max(tidy(top), high)];
      }
    })
  ),
  /***/
  21349: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          drawTerminal
        ),
        /* harmony export */
        y: () => (
          /* binding */
          toTerminal
        )
        /* harmony export */
      });
      var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16200);
      var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59060);
      var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);
      var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84252);
      const mostRows = 20;
      function toTerminal(bundle, options) {
        const parts = (0, _compose_js__WEBPACK_IMPORTED_MODULE_0__.Z)(bundle).filter((part) => part.brief === true);
        return `${drawTerminal(parts.map(({ block }) => block), options)}
`;
      }
      function drawTerminal(blocks, options) {
        const width = Math.max(40, options.width);
        const drawn = blocks.map((block) => drawBlock(block, { ...options, width })).filter((text) => text !== "");
        return drawn.join("\n\n");
      }
      function drawBlock(block, options) {
        switch (block.kind) {
          case "heading":
            return paint(wrap(line(block.text), options.width), block.verdict, options);
          case "paragraph":
            return wrap(line(block.text), options.width);
          case "notice":
            return wrap(`! ${line(block.text)}`, options.width, "  ");
          case "table":
            return drawTable(block, options);
          case "fold":
            return drawTerminal([{ kind: "paragraph", text: block.summary }, ...block.body], options);
          default:
            return "";
        }
      }
      function drawTable(table, options) {
        const shown = table.rows.slice(0, mostRows);
        const rows = [{ cells: table.head }, ...shown].map((row) => ({
          ...row,
          cells: row.cells.map((cell) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.uH)(line(cell), 60))
        }));
        const widths = table.head.map((_, column) => Math.max(...rows.map((row) => columns(row.cells[column] ?? ""))));
        const lines = rows.map((row) => {
          const cells = row.cells.map((cell, column) => {
            const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - columns(cell)));
            return table.align[column] === "right" ? room + cell : cell + room;
          });
          const text = cut(`  ${cells.join("  ")}`.trimEnd(), options.width);
          return row.verdict === void 0 ? text : paint(text, row.verdict, options);
        });
        const left = table.rows.length - shown.length;
        return [...lines, ...left > 0 ? [`  … and ${(0, _number_js__WEBPACK_IMPORTED_MODULE_2__.U9)(left, "more", "more")} ${table.noun}`] : []].join("\n");
      }
      const colours = {
        fail: 31,
        missing: 31,
        "not-comparable": 31,
        inconclusive: 33,
        warn: 33,
        "no-baseline": 36,
        pass: 32
      };
      function paint(text, verdict, options) {
        const code = colours[verdict];
        return options.colour && code !== void 0 ? `\x1B[${code}m${text}\x1B[0m` : text;
      }
      function line(text) {
        return (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.uH)((0, _document_js__WEBPACK_IMPORTED_MODULE_3__.w)(text), 600).replaceAll(" ", " ");
      }
      function wrap(text, width, indent = "") {
        const lines = [];
        let current = "";
        for (const word of text.split(" ")) {
          if (current !== "" && columns(current) + 1 + columns(word) > width) {
            lines.push(current);
            current = indent + word;
          } else
            current = current === "" ? word : `${current} ${word}`;
        }
        return [...lines, current].join("\n");
      }
      function cut(text, width) {
        if (columns(text) <= width)
          return text;
        let kept = "";
        for (const character of text) {
          if (columns(kept) + columns(character) > width - 1)
            break;
          kept += character;
        }
        return `${kept}…`;
      }
      function columns(text) {
        let width = 0;
        for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
          const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
          width += wide.test(segment) ? 2 : 1;
        }
        return width;
      }
    })
  ),
  /***/
  63538: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          recordId
        ),
        /* harmony export */
        s: () => (
          /* binding */
          lockDigest
        )
        /* harmony export */
      });
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);
      function recordId(record) {
        const { timings: _timings, stages, ...rest } = record;
        const timeless = stages.map(({ seconds: _seconds, peak_memory_bytes: _memory, ...stage }) => stage);
        return (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__.ol)({ ...rest, stages: timeless }).slice("sha256:".length, "sha256:".length + 20);
      }
      function lockDigest(text) {
        return `sha256:${(0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__.qQ)("sha256", text.replaceAll("\r\n", "\n"))}`;
      }
    })
  )
};
