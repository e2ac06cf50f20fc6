export const id = 4186;
export const ids = [4186];
export const modules = {
  /***/
  71898: (
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
      var _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36559);
      var _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82708);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      async function run(given, host) {
        const bench = await (0, _flow_bench_js__WEBPACK_IMPORTED_MODULE_0__.openBench)(host, given);
        const name = (0, _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__.rI)(bench, given.name, "modelgate rollback NAME ALIAS");
        const alias = requireAlias(given.alias);
        const registry = await bench.registry();
        const result = await registry.rollback(name, alias, {
          by: host.env["GITHUB_ACTOR"] ?? host.env["USER"] ?? "modelgate",
          ...given.to === void 0 ? {} : { to: given.to },
          ...given.reason === void 0 ? {} : { reason: given.reason }
        });
        const { version } = result;
        const data = await (0, _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__.F6)(bench, version);
        const from = result.previous === void 0 ? "" : ` (was ${result.previous.version})`;
        const text = [
          `${name}: ${alias} is ${result.created ? "back on" : "on"} ${version.version}${from}`,
          ...(0, _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__.KA)(version, data)
        ];
        return { outputs: (0, _flow_version_data_js__WEBPACK_IMPORTED_MODULE_1__.V7)(version, { name, alias, created: result.created, data }), text: text.join("\n") };
      }
      function requireAlias(alias) {
        if (alias !== void 0)
          return alias;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("which alias?", { fix: "modelgate rollback NAME ALIAS" });
      }
    })
  ),
  /***/
  4186: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        demo: () => (
          /* binding */
          demo
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var inputs = __webpack_require__(89754);
      var run = __webpack_require__(71898);
      var spec = __webpack_require__(3287);
      var git = __webpack_require__(60826);
      var flow_inputs = __webpack_require__(8706);
      var flow_run = __webpack_require__(96002);
      var report_bundle = __webpack_require__(30725);
      var terminal = __webpack_require__(21349);
      ;
      function quietLog({ host }) {
        const { log } = host;
        const faint = (text) => log.info(text.replace(/^(?=.)/gm, log.colour ? "\x1B[2m     " : "     ") + (log.colour ? "\x1B[0m" : ""));
        return {
          ...log,
          info: (message) => {
            if (message.startsWith("Stage "))
              faint(message);
          },
          notice: () => {
          },
          raw: (chunk) => faint(`│ ${chunk.trimEnd().replaceAll("\n", "\n│ ")}`),
          group: (_title, body) => body()
        };
      }
      async function runJob(stage, job) {
        const dir = (0, external_node_path_.join)(stage.folder, "jobs", `${job.number}-${job.name}`);
        await (0, promises_.mkdir)((0, external_node_path_.join)(stage.folder, "jobs"), { recursive: true });
        await stage.git(stage.folder, "clone", "--quiet", "--no-checkout", stage.origin, dir);
        await stage.git(dir, "fetch", "--quiet", "origin", `+${job.ref}:refs/remotes/${job.ref.replace(/^refs\//, "")}`);
        const commit = await stage.git(dir, "rev-parse", `refs/remotes/${job.ref.replace(/^refs\//, "")}`);
        await stage.git(dir, "checkout", "--quiet", "--detach", commit);
        const event = (0, external_node_path_.join)(stage.folder, "jobs", `${job.number}-event.json`);
        const repository = { full_name: "demo/digits", default_branch: "main" };
        await (0, promises_.writeFile)(event, JSON.stringify({ repository, ...job.payload }));
        const host = {
          ...stage.host,
          cwd: dir,
          env: {
            ...stage.host.env,
            GITHUB_EVENT_NAME: job.event,
            GITHUB_EVENT_PATH: event,
            GITHUB_REF: job.ref,
            GITHUB_SHA: commit,
            GITHUB_REPOSITORY: "demo/digits",
            GITHUB_RUN_ID: String(job.number),
            GITHUB_RUN_NUMBER: String(job.number),
            GITHUB_RUN_ATTEMPT: "1",
            GITHUB_JOB: "modelgate",
            GITHUB_ACTOR: "demo"
          }
        };
        const log = quietLog(stage);
        const result = await (0, flow_run.run)((0, spec.K)(flow_inputs.inputs, () => void 0), { ...host, log });
        for (const [ending, file] of [
          ["md", result.outputs["markdown"]],
          ["html", result.outputs["file"]]
        ]) {
          if (typeof file !== "string")
            throw new errors.yo(`the job ${job.name} left no report`);
          await (0, promises_.copyFile)((0, external_node_path_.join)(dir, file), (0, external_node_path_.join)(stage.reports, `${job.number}-${job.name}.${ending}`));
        }
        const bundle = report_bundle.z.parse(JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(dir, ".modelgate", "bundle.json"), "utf8")));
        const { colour, width } = stage.host.log;
        return { ...result, dir, shown: (0, terminal.y)(bundle, { colour, width: Math.min(width, 120) - 3 }) };
      }
      ;
      async function playScenes(stage) {
        const { work } = stage;
        title(stage, 1, "main's first run: train, measure, register version 1");
        await stage.git(work, "add", "-A");
        await stage.git(work, "commit", "--quiet", "-m", "Recognise handwritten digits");
        await stage.git(work, "push", "--quiet", "origin", "main");
        const first = await pushed(stage, 1, "main", "0".repeat(40));
        show(stage, first);
        title(stage, 2, "a pull request that trains on 300 of 1,797 rows");
        const worse = await pullRequest(stage, 1, "fewer-rows", "Train on fewer rows, it is faster", [
          /rows: \d+/,
          "rows: 300"
        ]);
        show(stage, await tried(stage, 2, "worse", worse));
        title(stage, 3, "a pull request that adds edge features");
        const better = await pullRequest(stage, 2, "edges", "Add differences between neighbouring pixels", [
          /edges: false/,
          "edges: true"
        ]);
        show(stage, await tried(stage, 3, "better", better));
        title(stage, 4, "its squash merge: nothing is trained, the gated model becomes version 2");
        const before = await stage.git(work, "rev-parse", "main");
        await stage.git(work, "checkout", "--quiet", "main");
        await stage.git(work, "merge", "--quiet", "--squash", better.branch);
        await stage.git(work, "commit", "--quiet", "-m", `${better.title} (#${better.number})`);
        await stage.git(work, "push", "--quiet", "origin", "main");
        show(stage, await pushed(stage, 4, "merge", before));
        title(stage, 5, "a rollback of `production` to version 1");
        const undone = await (0, run.run)((0, spec.K)(inputs.inputs, (name) => ({ name: "digits", alias: "production", reason: "the demo's fifth scene" })[name]), { ...stage.host, cwd: work });
        stage.say(indent(undone.text ?? ""));
        return {
          files: [
            ["why the gate said no", (0, external_node_path_.join)(stage.reports, "2-worse.html")],
            ["why it said yes", (0, external_node_path_.join)(stage.reports, "3-better.html")],
            ["the comments, as Markdown", (0, external_node_path_.join)(stage.reports, "*.md")],
            ["versions and aliases: git tag -n1", stage.origin],
            ["the bytes, by digest, as DVC keeps them", stage.remote]
          ]
        };
      }
      async function pullRequest(stage, number, branch, title2, [pattern, replacement]) {
        const { work } = stage;
        await stage.git(work, "checkout", "--quiet", "-B", branch, "main");
        const params = (0, external_node_path_.join)(work, "params.yaml");
        await (0, promises_.writeFile)(params, (await (0, promises_.readFile)(params, "utf8")).replace(pattern, replacement));
        await stage.git(work, "commit", "--quiet", "--all", "-m", title2);
        const head = await stage.git(work, "rev-parse", "HEAD");
        const base = await stage.git(work, "rev-parse", "main");
        const tree = await stage.git(work, "rev-parse", "HEAD^{tree}");
        const merge = await (0, git.$Y)(["commit-tree", tree, "-p", base, "-p", head, "-m", `Merge ${head} into ${base}`], {
          cwd: work,
          env: stage.host.env
        });
        await stage.git(work, "push", "--quiet", "origin", `${branch}:refs/heads/${branch}`, `${merge}:refs/pull/${number}/merge`);
        stage.say(indent((await stage.git(work, "diff", "-U0", "main", branch, "--", "params.yaml")).split("\n").slice(-2).join("\n")));
        return { number, branch, title: title2, head, base };
      }
      function tried(stage, number, name, pull) {
        const repo = { full_name: "demo/digits" };
        return runJob(stage, {
          number,
          name,
          event: "pull_request",
          ref: `refs/pull/${pull.number}/merge`,
          payload: {
            pull_request: {
              number: pull.number,
              head: { sha: pull.head, ref: pull.branch, repo },
              base: { sha: pull.base, ref: "main", repo },
              user: { login: "demo" },
              labels: []
            }
          }
        });
      }
      function pushed(stage, number, name, before) {
        return runJob(stage, { number, name, event: "push", ref: "refs/heads/main", payload: { before } });
      }
      function title(stage, number, text) {
        stage.say("");
        stage.say(`${number}. ${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`);
      }
      function show(stage, result) {
        stage.say("");
        stage.say(indent(result.shown.trimEnd()));
        const versions = result.outputs["versions"];
        if (Array.isArray(versions) && versions.length > 0)
          stage.say(indent(`
→ ${(result.text ?? "").split("\n").at(-1) ?? ""}`));
        if (result.failed !== void 0)
          stage.say(indent("\n→ the job is red: this cannot be merged"));
      }
      function indent(text) {
        return text.split("\n").map((line) => line === "" ? "" : `   ${line}`).join("\n");
      }
      var external_node_url_ = __webpack_require__(73136);
      var hashing = __webpack_require__(12230);
      ;
      const data = "data/digits.csv.gz";
      async function openStage(host, folder) {
        const env = gitEnv(host.env);
        const stage = {
          host: { ...host, env },
          folder,
          origin: (0, external_node_path_.join)(folder, "origin.git"),
          remote: (0, external_node_path_.join)(folder, "remote"),
          work: (0, external_node_path_.join)(folder, "work"),
          reports: (0, external_node_path_.join)(folder, "reports"),
          say: (text) => host.log.notice(text),
          git: (cwd, ...args) => (0, git.$Y)(args, { cwd, env })
        };
        await (0, promises_.mkdir)(stage.remote, { recursive: true });
        await (0, promises_.mkdir)(stage.reports, { recursive: true });
        await stage.git(folder, "init", "--quiet", "--bare", "--initial-branch=main", stage.origin);
        await stage.git(folder, "clone", "--quiet", stage.origin, stage.work);
        await stage.git(stage.work, "checkout", "--quiet", "-B", "main");
        await fillWork(stage);
        return stage;
      }
      async function fillWork({ work, remote }) {
        const example = await findExample();
        await (0, promises_.cp)(example, work, {
          recursive: true,
          filter: (path) => !/(^|[\\/])(node_modules|\.dvc[\\/]cache|\.modelgate)([\\/]|$)/.test(path)
        });
        await (0, promises_.mkdir)((0, external_node_path_.join)(work, ".dvc"), { recursive: true });
        await (0, promises_.writeFile)((0, external_node_path_.join)(work, ".dvc", "config"), `[core]
    remote = storage
['remote "storage"']
    url = ${remote}
`);
        await (0, promises_.writeFile)((0, external_node_path_.join)(work, ".dvc", ".gitignore"), "/config.local\n/tmp\n/cache\n");
        const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(work, data));
        const md5 = (0, hashing.qQ)("md5", bytes);
        await (0, promises_.writeFile)((0, external_node_path_.join)(work, `${data}.dvc`), `outs:
- md5: ${md5}
  size: ${bytes.length}
  hash: md5
  path: ${data.split("/").at(-1)}
`);
        await (0, promises_.writeFile)((0, external_node_path_.join)(work, "data", ".gitignore"), "/digits.csv.gz\n/rows.csv\n/features.csv\n");
        await (0, promises_.mkdir)((0, external_node_path_.join)(remote, "files", "md5", md5.slice(0, 2)), { recursive: true });
        await (0, promises_.writeFile)((0, external_node_path_.join)(remote, "files", "md5", md5.slice(0, 2), md5.slice(2)), bytes);
        const policy = (0, external_node_path_.join)(work, "modelgate.yaml");
        const text = await (0, promises_.readFile)(policy, "utf8");
        await (0, promises_.writeFile)(policy, text.replace(/^( *)path: model\.json.*$/m, (line, indent2) => `${line}
${indent2}lock: tag`));
      }
      async function findExample() {
        let dir = (0, external_node_path_.dirname)((0, external_node_url_.fileURLToPath)(import.meta.url));
        for (let up = 0; up < 4; up++) {
          const example = (0, external_node_path_.join)(dir, "examples", "digits");
          try {
            if ((await (0, promises_.stat)((0, external_node_path_.join)(example, "dvc.yaml"))).isFile())
              return example;
          } catch (error) {
            if (!(0, errors.Or)(error, "ENOENT", "ENOTDIR"))
              throw error;
          }
          dir = (0, external_node_path_.dirname)(dir);
        }
        throw new errors.yo("the demo's example is not here: examples/digits", {
          fix: "Run the demo from a clone of modelgate."
        });
      }
      function gitEnv(env) {
        const clean = {};
        for (const [name, value] of Object.entries(env)) {
          if (value !== void 0 && !/^(GIT_|GITHUB_|ACTIONS_|INPUT_|RUNNER_|MLFLOW_|AWS_)/.test(name))
            clean[name] = value;
        }
        return {
          ...clean,
          GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
          GIT_CONFIG_NOSYSTEM: "1",
          GIT_AUTHOR_NAME: "demo",
          GIT_AUTHOR_EMAIL: "demo@example.com",
          GIT_COMMITTER_NAME: "demo",
          GIT_COMMITTER_EMAIL: "demo@example.com"
        };
      }
      ;
      async function demo(argv, host) {
        const unknown = argv.find((argument) => argument !== "--quiet");
        if (unknown !== void 0) {
          throw new errors.yo(`demo does not take ${JSON.stringify(unknown)}`, { fix: "modelgate demo [--quiet]" });
        }
        const folder = (0, external_node_path_.join)(host.cwd, "modelgate-demo");
        await refuseForeign(folder);
        await (0, promises_.rm)(folder, { recursive: true, force: true });
        await (0, promises_.mkdir)(folder, { recursive: true });
        const started = host.now().getTime();
        const stage = await openStage(host, folder);
        const outcome = await playScenes(stage);
        const seconds = ((host.now().getTime() - started) / 1e3).toFixed(1);
        stage.say("");
        stage.say(`Done in ${seconds} s. What is left for you to look at:`);
        for (const [name, path] of outcome.files)
          stage.say(`  ${(0, external_node_path_.relative)(host.cwd, path).padEnd(44)} ${name}`);
        return errors.yU.done;
      }
      async function refuseForeign(folder) {
        const own = ["jobs", "origin.git", "remote", "reports", "work"];
        let names;
        try {
          names = await (0, promises_.readdir)(folder);
        } catch (error) {
          if ((0, errors.Or)(error, "ENOENT"))
            return;
          if (!(0, errors.Or)(error, "ENOTDIR"))
            throw error;
          throw new errors.yo(`${folder} is there already, and no folder`, { fix: "Run the demo from another folder." });
        }
        const foreign = names.find((name) => !own.includes(name));
        if (foreign === void 0)
          return;
        throw new errors.yo(`${folder} holds ${JSON.stringify(foreign)}, which no demo made: it would be deleted`, {
          fix: "Move it away, or run the demo from another folder."
        });
      }
    })
  ),
  /***/
  82708: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F6: () => (
          /* binding */
          madeOf
        ),
        /* harmony export */
        KA: () => (
          /* binding */
          versionText
        ),
        /* harmony export */
        V7: () => (
          /* binding */
          versionOutputs
        ),
        /* harmony export */
        rI: () => (
          /* binding */
          requireName
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56276);
      async function madeOf(bench, version) {
        const tracker = await bench.tracker();
        for (const model of bench.config.models) {
          const runs = await tracker.find({
            by: "commit",
            model: model.name,
            commits: [version.sourceCommit ?? version.commit]
          });
          const run = runs.find((one) => one.run_id === version.recordId) ?? runs[0];
          const pins = run?.record.pins.map(({ path, digest }) => ({ path, digest }));
          if (run !== void 0 && pins !== void 0 && run.record.artifacts.some((one) => one.digest === version.digest))
            return pins;
        }
        return [];
      }
      function versionOutputs(version, more) {
        return { ...more, version: version.version, digest: version.digest, commit: version.commit };
      }
      function versionText(version, data) {
        return [
          `  model   ${version.digest}`,
          `  commit  ${version.commit}`,
          ...data.map((one) => `  data    ${one.path} ${one.digest}`)
        ];
      }
      function requireName(bench, name, usage) {
        const { models } = bench.config;
        if (name === void 0) {
          const [only, ...others] = models;
          if (only !== void 0 && others.length === 0)
            return (0, _registry_names_js__WEBPACK_IMPORTED_MODULE_1__.a9)(only.registryName, only.dir);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("which model?", { fix: usage });
        }
        const model = models.find((one) => one.name === name || one.registryName === name);
        return model === void 0 ? name : (0, _registry_names_js__WEBPACK_IMPORTED_MODULE_1__.a9)(model.registryName, model.dir);
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
