export const id = 5400;
export const ids = [5400];
export const modules = {
  /***/
  35400: (
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
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _flow_bench_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36559);
      var _flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1310);
      var _flow_handover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65372);
      var _flow_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14626);
      var _flow_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77772);
      var _flow_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44553);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18175);
      var _report_html_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5239);
      var _report_markdown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88245);
      var _report_terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21349);
      async function run(given, host) {
        const bench = await (0, _flow_bench_js__WEBPACK_IMPORTED_MODULE_2__.openBench)(host, given);
        const bundle = await (0, _flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__.C)(bench, given.bundle) ?? await withoutVerdict(bench);
        const files = await (0, _flow_report_js__WEBPACK_IMPORTED_MODULE_7__.L)(bench, bundle);
        const published = await (0, _flow_report_js__WEBPACK_IMPORTED_MODULE_7__.S)(bench, bundle, given);
        const text = await render(bundle, given.format, host);
        if (given.out !== void 0)
          await writeOut((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, given.out), given.out, text);
        return {
          outputs: { comment_url: published.comment_url ?? "", check_url: published.check_url ?? "", ...files },
          text: given.out === void 0 ? text : `${given.out} written.`
        };
      }
      async function writeOut(path, named, text) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
        } catch (cause) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__.Or)(cause))
            throw cause;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__.yo(`the report cannot be written to ${named} (${cause.code ?? "unknown"})`, {
            cause,
            fix: "Name a file in a folder that exists and may be written to."
          });
        }
      }
      async function withoutVerdict(bench) {
        if (bench.forge.event === "local")
          return (0, _flow_bundle_file_js__WEBPACK_IMPORTED_MODULE_3__.B)(bench, `${_flow_handover_js__WEBPACK_IMPORTED_MODULE_4__.TV}/bundle.json`);
        bench.host.log.warning("nothing was compared: the report says that there is no verdict for this commit");
        const plans = await (0, _flow_plan_js__WEBPACK_IMPORTED_MODULE_6__.s3)(bench);
        return (0, _flow_judge_js__WEBPACK_IMPORTED_MODULE_5__.cj)(bench, plans.map((plan) => (0, _flow_judge_js__WEBPACK_IMPORTED_MODULE_5__.Vq)(bench, plan, plan.touched ? "unmeasured" : "untouched")));
      }
      async function render(bundle, format, host) {
        switch (format) {
          case "markdown":
            return (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_10__.l)(bundle);
          case "html":
            return (0, _report_html_js__WEBPACK_IMPORTED_MODULE_9__.V)(bundle);
          case "json":
            return `${JSON.stringify(bundle, null, 2)}
`;
          default:
            return (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_11__.y)(bundle, { colour: host.log.colour, width: host.log.width });
        }
      }
    })
  ),
  /***/
  1310: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          readBundle
        ),
        /* harmony export */
        C: () => (
          /* binding */
          readBundleIfThere
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _report_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30725);
      const limit = 64 * 1024 * 1024;
      async function readBundleIfThere(bench, path) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bench.root, path));
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw error;
        }
        return readBundle(bench, path);
      }
      async function readBundle(bench, path) {
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bench.root, path);
        let text;
        try {
          const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
          if (size > limit)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the bundle has ${size} bytes, at most ${limit} are read`, { where: { file: path } });
          text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error))
            throw error;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("there is no report bundle: nothing was compared", {
            where: { file: path },
            fix: "Run `compare` before this step; if an earlier step failed, mend that one.",
            cause: error
          });
        }
        const bundle = parse(text, path);
        if (bundle.head !== bench.forge.head && bench.forge.event !== "local") {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the bundle is about ${bundle.head}, this event is about ${bench.forge.head}`, {
            where: { file: path },
            fix: "Run `compare` in this workflow run."
          });
        }
        return bundle;
      }
      function parse(text, file) {
        let value;
        try {
          value = JSON.parse(text);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("the bundle is not JSON", { where: { file }, cause });
        }
        const result = _report_bundle_js__WEBPACK_IMPORTED_MODULE_3__.z.safeParse(value);
        if (result.success)
          return result.data;
        const issue = result.error.issues[0];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`not a report bundle: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`, {
          where: { file }
        });
      }
    })
  ),
  /***/
  30725: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          ReportBundle
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
      var _data_diff_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86626);
      var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19233);
      var _tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15635);
      var _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50345);
      const ModelReport = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
        model: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        report_key: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        candidate: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.d3.nullable(),
        baseline: _tracking_record_js__WEBPACK_IMPORTED_MODULE_3__.d3.nullable(),
        verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__.z8,
        /** Files changed between base and head that this model reads, for "what changed". */
        changed_files: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()).max(1e4),
        evidence: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({ path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), side: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(["candidate", "baseline"]), text: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(262144) })),
        /** By name and version, what the baseline's environment and the candidate's do not share; the first 1,000. */
        environment_changes: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_tracking_environment_diff_js__WEBPACK_IMPORTED_MODULE_2__.wg).max(1e3).exactOptional(),
        /** What changed in the model's data since the base commit, as the measuring job found it. */
        data_diff: _data_diff_document_js__WEBPACK_IMPORTED_MODULE_0__.qv.exactOptional()
      });
      const ReportBundle = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_4__.euz("modelgate/bundle/1"),
        repository: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(300).exactOptional(),
        server_url: zod__WEBPACK_IMPORTED_MODULE_4__.OZ5({ protocol: /^https?$/ }).exactOptional(),
        pull_request: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().positive().exactOptional(),
        event: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        head: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        run_url: zod__WEBPACK_IMPORTED_MODULE_4__.OZ5({ protocol: /^https?$/ }).exactOptional(),
        /** The aggregate over all models: the worst of them. */
        verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__.Y,
        models: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(ModelReport),
        created_at: zod__WEBPACK_IMPORTED_MODULE_5__.w$()
      });
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
  )
};
