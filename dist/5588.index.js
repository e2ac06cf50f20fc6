export const id = 5588;
export const ids = [5588];
export const modules = {
  /***/
  60673: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        run: () => (
          /* binding */
          run
        )
        /* harmony export */
      });
      var _data_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15495);
      var _data_diff_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67292);
      var _flow_bench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36559);
      var _flow_handover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65372);
      var _flow_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18477);
      var _report_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14437);
      var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21349);
      async function run(given, host) {
        const bench = await (0, _flow_bench_js__WEBPACK_IMPORTED_MODULE_2__.openBench)(host, given);
        const a = await (0, _data_diff_side_js__WEBPACK_IMPORTED_MODULE_1__.Hi)(host, bench.root, given.a ?? baseOf(bench));
        const b = given.b === void 0 ? await (0, _data_diff_side_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(host, bench.root) : await (0, _data_diff_side_js__WEBPACK_IMPORTED_MODULE_1__.Hi)(host, bench.root, given.b);
        const all = [...a.pins, ...b.pins];
        const { pins, part } = (0, _flow_targets_js__WEBPACK_IMPORTED_MODULE_4__.s)(all, { targets: given.targets, from: bench.from });
        const chosen = new Set(pins);
        const only = (side) => ({ ...side, pins: side.pins.filter((pin) => chosen.has(pin)) });
        const diff = await (0, _data_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__.E)(await bench.data(), only(a), only(b), {
          limit: given.limit ?? 1e4,
          only: part,
          ...given.columns ? { tables: { fetch: given.fetch } } : {}
        });
        const path = await (0, _flow_handover_js__WEBPACK_IMPORTED_MODULE_3__.lN)(bench.root, "diff.json", `${JSON.stringify(diff, null, 2)}
`);
        return { outputs: { ...outputsOf(diff), diff: path }, text: textOf(diff, host) };
      }
      function baseOf({ forge }) {
        return forge.event === "local" ? "HEAD" : forge.base ?? "HEAD";
      }
      function outputsOf({ tables, ...diff }) {
        const { added, removed, changed, moved, bytes, counts, pins, notes } = diff;
        return {
          added,
          removed,
          changed,
          moved,
          bytes,
          columns: tables.flatMap(({ path, columns }) => columns.map((column) => ({ path, ...column }))),
          counts,
          tables: tables.map(({ columns, ...table }) => ({ ...table, columns: columns.length })),
          pins,
          notes
        };
      }
      function textOf(diff, { log }) {
        const names = { baseline: sideName(diff.a), candidate: sideName(diff.b) };
        const section = (0, _report_data_js__WEBPACK_IMPORTED_MODULE_6__.s)(diff, names, "files");
        const options = { colour: log.colour, width: log.width };
        if (section === void 0) {
          const notes = diff.notes.map((note) => `
Note: ${note}.`).join("");
          return `The data is the same: ${names.baseline} and ${names.candidate}.${notes}`;
        }
        return (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__.t)([{ kind: "paragraph", text: section.summary }, ...section.body], options);
      }
      function sideName({ name, commit }) {
        return commit?.startsWith(name) === true ? name.slice(0, 7) : name;
      }
    })
  ),
  /***/
  35509: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          evidencePaths
        )
        /* harmony export */
      });
      function evidencePaths({ evidence, judging }) {
        return [.../* @__PURE__ */ new Set([...evidence, ...judging.predictions === void 0 ? [] : [judging.predictions.path]])];
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
  6117: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          findAllPins
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56906);
      var _lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92245);
      async function findAllPins(host, root, outsOf) {
        const [dvc, lfs] = await Promise.all([(0, _dvc_js__WEBPACK_IMPORTED_MODULE_1__.mP)(host, root, outsOf), (0, _lfs_js__WEBPACK_IMPORTED_MODULE_2__.N)(host, root)]);
        if (lfs.length > 0)
          refuseTwins(dvc, lfs);
        return [...dvc, ...lfs];
      }
      function refuseTwins(dvc, lfs) {
        const moved = new Map(dvc.filter((pin) => pin.cache).map((pin) => [pin.path, pin]));
        for (const pin of lfs) {
          for (let path = pin.path; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
            const other = moved.get(path);
            if (other === void 0)
              continue;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${pin.path}\` is pinned twice: by Git LFS, and by ${other.file}`, {
              where: other.where ?? { file: other.file },
              fix: "Keep one of them: git rm --cached the file, or take it out of DVC."
            });
          }
        }
      }
    })
  ),
  /***/
  98218: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gz: () => (
          /* binding */
          below
        ),
        /* harmony export */
        QR: () => (
          /* binding */
          targetsOf
        ),
        /* harmony export */
        TQ: () => (
          /* binding */
          closureOf
        ),
        /* harmony export */
        qT: () => (
          /* binding */
          pinsAbove
        )
        /* harmony export */
      });
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35509);
      var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39590);
      function below(path, dir) {
        return dir === "." && !(0, _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__._K)(path) || path === dir || path.startsWith(`${dir}/`);
      }
      function pinsAbove(path, root) {
        return path.endsWith(".dvc") && below(root, path.slice(0, -".dvc".length));
      }
      function targetsOf(pipeline, model) {
        const wanted = [...model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_1__.A)(model), ...model.artifact === void 0 ? [] : [model.artifact]];
        const stages = [...pipeline.stages.values()];
        const makes = (stage) => stage.outs.some((out) => wanted.some((path) => below(path, out.path) || below(out.path, path)) || model.metrics.length === 0 && out.kind === "metric" && below(out.path, model.dir));
        const makers = stages.filter(makes);
        const chosen = makers.length > 0 ? makers : stages.filter((stage) => below(stage.file, model.dir));
        return chosen.map((stage) => stage.address);
      }
      function closureOf(pipeline, targets) {
        const stages = [...pipeline.stages.values()];
        const makers = (dep) => stages.filter((stage) => stage.outs.some((out) => below(dep, out.path) || below(out.path, dep)));
        const seen = /* @__PURE__ */ new Set();
        const open = [...targets];
        for (let name = open.pop(); name !== void 0; name = open.pop()) {
          if (seen.has(name))
            continue;
          seen.add(name);
          for (const dep of pipeline.stages.get(name)?.deps ?? [])
            open.push(...makers(dep).map((stage) => stage.address));
        }
        return pipeline.order.filter((name) => seen.has(name));
      }
    })
  ),
  /***/
  65372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IY: () => (
          /* binding */
          readHandover
        ),
        /* harmony export */
        Md: () => (
          /* binding */
          fileName
        ),
        /* harmony export */
        T$: () => (
          /* binding */
          clearHandover
        ),
        /* harmony export */
        TV: () => (
          /* binding */
          folder
        ),
        /* harmony export */
        Xc: () => (
          /* binding */
          evidenceName
        ),
        /* harmony export */
        Zt: () => (
          /* binding */
          dropHandover
        ),
        /* harmony export */
        hP: () => (
          /* binding */
          copyHandover
        ),
        /* harmony export */
        lN: () => (
          /* binding */
          writeHandover
        ),
        /* harmony export */
        vH: () => (
          /* binding */
          handoverPath
        ),
        /* harmony export */
        x2: () => (
          /* binding */
          readHandoverBytes
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9470);
      const folder = ".modelgate";
      async function writeHandover(root, name, text) {
        await writeWhole(await handoverPath(root, ".gitignore"), "*\n");
        await writeWhole(await handoverPath(root, name), text);
        return `${folder}/${name}`;
      }
      async function dropHandover(root, name) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(await handoverPath(root, name), { recursive: true, force: true });
      }
      async function writeWhole(path, text) {
        const temporary = `${path}.part`;
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: "wx" });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
      }
      async function copyHandover(root, name, from) {
        await writeWhole(await handoverPath(root, ".gitignore"), "*\n");
        const path = await handoverPath(root, name);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${path}.part`, { force: true });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, `${path}.part`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${path}.part`, path);
      }
      function evidenceName(digest) {
        return `evidence/${digest.slice(digest.indexOf(":") + 1)}`;
      }
      function handoverPath(root, name) {
        const file = `${folder}/${name}`;
        return (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__.p0)(root, file, { file });
      }
      async function readHandoverBytes(root, name, limit) {
        try {
          const path = await handoverPath(root, name);
          const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
          if (size > limit)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${folder}/${name} has ${size} bytes, at most ${limit} are read`);
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw error;
        }
      }
      async function readHandover(root, name, limit = 64 * 1024 * 1024) {
        return (await readHandoverBytes(root, name, limit))?.toString("utf8");
      }
      async function clearHandover(root) {
        const mine = [
          "runs",
          "stages",
          "handed-on",
          "records",
          "evidence",
          "results",
          "received",
          "objects",
          "plan.json",
          "diff.json",
          "diffs",
          "verify.json",
          "bundle.json",
          "report.md",
          "report.html"
        ];
        for (const name of mine)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(await handoverPath(root, name), { recursive: true, force: true });
      }
      function fileName(model) {
        return encodeURIComponent(model).replace(/\*/g, "%2A");
      }
    })
  ),
  /***/
  9642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QP: () => (
          /* binding */
          allPins
        ),
        /* harmony export */
        Yf: () => (
          /* binding */
          neededPins
        ),
        /* harmony export */
        ci: () => (
          /* binding */
          addressOf
        ),
        /* harmony export */
        yg: () => (
          /* binding */
          pinsOfLocks
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35509);
      var _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6963);
      var _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6117);
      var _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56906);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);
      var _closure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98218);
      async function allPins(bench) {
        const pins = await (0, _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__.L)(bench.host, bench.root);
        if (!pins.some((pin) => pin.unplaced))
          return pins;
        const pipeline = await bench.pipeline();
        return (0, _data_sources_all_js__WEBPACK_IMPORTED_MODULE_3__.L)(bench.host, bench.root, (lockFile) => outsOf(pipeline, lockFile));
      }
      async function pinsOfLocks(bench, plan) {
        const pipeline = await bench.pipeline();
        const locks = new Set(plan.closure.flatMap((name) => pipeline.stages.get(name)?.lockFile ?? []));
        const pins = [];
        for (const file of locks) {
          try {
            pins.push(...(0, _data_sources_dvc_js__WEBPACK_IMPORTED_MODULE_4__.oA)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bench.root, file), "utf8"), file, outsOf(pipeline, file)));
          } catch (error) {
            if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.Or)(error, "ENOENT"))
              throw error;
          }
        }
        return pins.map((pin) => pin.stage === void 0 ? pin : { ...pin, stage: addressOf(pin.file, pin.stage) });
      }
      function addressOf(lockFile, stage) {
        const dir = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile);
        return dir === "." ? stage : `${dir}/dvc.yaml:${stage}`;
      }
      function outsOf(pipeline, lockFile) {
        return (name) => {
          const stage = pipeline.stages.get(addressOf(lockFile, name));
          if (stage === void 0)
            return void 0;
          return {
            wdir: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(lockFile), stage.wdir) || ".",
            out: (path) => {
              const out = stage.outs.find((one) => (stage.spelled.get(one.path) ?? one.path) === path);
              return out && { cache: out.cache, push: out.push, ...out.remote === void 0 ? {} : { remote: out.remote } };
            }
          };
        };
      }
      async function neededPins(bench, plan) {
        const pipeline = await bench.pipeline();
        const wanted = /* @__PURE__ */ new Set([...plan.model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_7__.A)(plan.model)]);
        if (plan.model.metrics.length === 0) {
          for (const name of plan.closure) {
            for (const out of pipeline.stages.get(name)?.outs ?? [])
              if (out.kind === "metric")
                wanted.add(out.path);
          }
        }
        const pins = [...await pinsOfLocks(bench, plan), ...await (0, _data_lfs_pins_js__WEBPACK_IMPORTED_MODULE_2__.H)(await bench.data())];
        const { artifact } = plan.model;
        if (artifact !== void 0 && !pins.some((pin) => pin.path === artifact))
          wanted.add(artifact);
        return pins.filter((pin) => pin.cache && [...wanted].some((path) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(path, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_6__.Gz)(pin.path, path)));
      }
    })
  ),
  /***/
  18477: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          choosePins
        ),
        /* harmony export */
        u: () => (
          /* binding */
          pinsNamed
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58020);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9470);
      var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97541);
      var _closure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98218);
      var _needed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9642);
      function choosePins(pins, { targets, stages = [], pipeline, from = "" }) {
        if (targets.length === 0 && stages.length === 0)
          return { pins, part: () => void 0 };
        const chosen = /* @__PURE__ */ new Map();
        const take = (pin, part) => {
          const known = chosen.get(pin);
          if (part === void 0 || known === "all")
            chosen.set(pin, "all");
          else
            chosen.set(pin, [...known ?? [], part]);
        };
        for (const target of targets) {
          const found = named(pins, target, from);
          if (found.length === 0)
            throw unknown(pins, target);
          for (const [pin, part] of found)
            take(pin, part);
        }
        for (const dep of depsOf(stages, pipeline))
          for (const [pin, part] of byPath(pins, dep))
            take(pin, part);
        return {
          pins: pins.filter((pin) => chosen.has(pin)),
          part(pin) {
            const parts = chosen.get(pin);
            if (parts === void 0 || parts === "all")
              return void 0;
            const part = (path) => parts.some((one) => one(path));
            return Object.assign(part, { mayBeEmpty: parts.every((one) => one.mayBeEmpty === true) });
          }
        };
      }
      function pinsNamed(pins, targets, from) {
        return new Set(targets.flatMap((target) => named(pins, target, from).map(([pin]) => pin)));
      }
      function named(pins, target, from) {
        const near = from === "" ? [] : match(pins, `${from}/${target}`);
        return near.length > 0 ? near : match(pins, target);
      }
      function match(pins, target) {
        const written = target.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/+$/, "");
        const named2 = pins.filter((pin) => names(pin).includes(written) || pin.stage !== void 0 && isGroup(pin, written));
        if (named2.length > 0)
          return named2.map((pin) => [pin, void 0]);
        const path = (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__.Fd)(written) ?? written;
        const exact = byPath(pins, path === "" ? "." : path);
        if (!picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(written).isGlob)
          return exact;
        const whole = exact.filter(([, part]) => part === void 0);
        return whole.length > 0 ? whole : byGlob(pins, path);
      }
      function byPath(pins, path) {
        return pins.flatMap((pin) => {
          if ((0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(pin.path, path))
            return [[pin, void 0]];
          if (!(0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(path, pin.path))
            return [];
          const inside = path.slice(pin.path.length + 1);
          return [[pin, (entry) => (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(entry, inside)]];
        });
      }
      function byGlob(pins, glob) {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_5__(glob, { dot: true, nonegate: true });
        const { base } = picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(glob);
        return pins.flatMap((pin) => {
          if (matches(pin.path) || names(pin).some((name) => matches(name)))
            return [[pin, void 0]];
          const reaches = base === "" || (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(base, pin.path) || (0, _closure_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(pin.path, base);
          const isDirectory = pin.digest.endsWith(".dir") || pin.manifest !== void 0;
          const part = (entry) => matches(`${pin.path}/${entry}`);
          return reaches && isDirectory ? [[pin, Object.assign(part, { mayBeEmpty: true })]] : [];
        });
      }
      function names(pin) {
        if (pin.source !== "dvc")
          return [];
        if (pin.stage === void 0)
          return [pin.file];
        return [pin.file, pin.file.replace(/dvc\.lock$/, "dvc.yaml"), (0, _needed_js__WEBPACK_IMPORTED_MODULE_4__.ci)(pin.file, pin.stage)];
      }
      function isGroup(pin, target) {
        return pin.stage !== void 0 && (0, _needed_js__WEBPACK_IMPORTED_MODULE_4__.ci)(pin.file, pin.stage).startsWith(`${target}@`);
      }
      function depsOf(stages, pipeline) {
        if (stages.length === 0 || pipeline === void 0)
          return [];
        return (0, _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__.u)(pipeline, stages, true).flatMap((stage) => stage.deps);
      }
      function unknown(pins, target) {
        const known = [...new Set(pins.flatMap((pin) => [pin.path, ...names(pin).slice(-1)]))];
        const near = (0, _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__.p)(target, known);
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`nothing that Git pins is called ${JSON.stringify(target)}`, {
          fix: near === void 0 ? `Name it from the repository's root on. Pinned are: ${known.slice(0, 5).join(", ") || "none"}${known.length > 5 ? ", …" : ""}.` : `Did you mean \`${near}\`?`
        });
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
  )
};
