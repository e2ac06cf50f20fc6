export const id = 6045;
export const ids = [6045];
export const modules = {
  /***/
  50945: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e1: () => (
          /* binding */
          tokenInput
        ),
        /* harmony export */
        fR: () => (
          /* binding */
          attributeInput
        ),
        /* harmony export */
        gB: () => (
          /* binding */
          dataInputs
        ),
        /* harmony export */
        ii: () => (
          /* binding */
          limitInput
        ),
        /* harmony export */
        j$: () => (
          /* binding */
          commonInputs
        ),
        /* harmony export */
        kv: () => (
          /* binding */
          cacheInputs
        )
        /* harmony export */
      });
      const commonInputs = {
        config: {
          type: "text",
          description: "The configuration file, relative to the repository's root.",
          default: "modelgate.yaml"
        },
        model: { type: "list", description: "Only these models, by name; all of them when empty." }
      };
      const tokenInput = {
        token: {
          type: "text",
          description: "Token for the forge's API and for pushing to refs/modelgate/* and tags. Never shown.",
          default: ""
        }
      };
      const dataInputs = {
        remote: {
          type: "text",
          description: "The remote that holds the data: a name in the base side's .dvc/config, or a URL. Its credentials go nowhere else."
        },
        "aws-role": {
          type: "text",
          description: "IAM role to assume with the job's OIDC token (needs `id-token: write`), exchanged afresh at each expiry."
        },
        "aws-region": { type: "text", description: "Region for that role and for S3 where the remote names none." }
      };
      const limitInput = {
        "time-limit": {
          type: "text",
          description: "When the run ends by itself, such as 5h40m: what is done is recorded, checkpoints are kept, and the next run goes on. By default 5h40m on GitHub's own runners where a stage has a `checkpoint`."
        }
      };
      const attributeInput = {
        attribute: {
          type: "flag",
          description: "Where a metric failed, run the candidate again with one group of its changes (params, data, code) as the baseline has it, to say which of them carries the drop. Not in a job that publishes.",
          default: "false"
        }
      };
      const cacheInputs = {
        cache: {
          type: "flag",
          description: "Keep objects between jobs in GitHub's Actions cache, by digest, each verified before it is used.",
          default: "false",
          only: "action"
        },
        "max-cache": {
          type: "text",
          description: "Leave the Actions cache alone where more than this is pinned, such as 500MB or 5GB.",
          default: "5GB",
          only: "action"
        }
      };
    })
  ),
  /***/
  8706: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        inputs: () => (
          /* binding */
          inputs
        ),
        /* harmony export */
        outputs: () => (
          /* binding */
          outputs
        )
        /* harmony export */
      });
      var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50945);
      const inputs = {
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__.j$,
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__.gB,
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__.kv,
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__.e1,
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__.ii,
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__.fR,
        comment: {
          type: "choice",
          description: "When to write the pull request's comment; by default as modelgate.yaml says.",
          choices: ["always", "on-change", "never"]
        },
        check: { type: "flag", description: "Write a check run (or a commit status) on the head commit.", default: "true" },
        key: {
          type: "text",
          description: "One comment of this key for all models; by default one for each model's `report-key`."
        },
        register: { type: "flag", description: "On the default branch: register the gated model.", default: "true" },
        promote: {
          type: "flag",
          description: "On the default branch: move the alias that the model's `promote:` names.",
          default: "true"
        }
      };
      const outputs = {
        verdict: "The verdict over all models.",
        failed: "JSON list of what failed.",
        models: "JSON list: model, verdict, summary.",
        bundle: "Path of the report bundle.",
        comment_url: "The comment, where one was written.",
        check_url: "The check run, where one was written.",
        summary: "The heading of the report in one line.",
        file: "The full report as one HTML file.",
        markdown: "The report as a Markdown file.",
        length: "Characters of the Markdown report.",
        name: "On the default branch: the registered name.",
        version: "The version that was registered, or was there already.",
        digest: "The model's digest.",
        commit: "The commit that the version's tag points to.",
        created: "true where a version was made.",
        alias: "The alias of `promote:`.",
        alias_moved: "true where it was moved.",
        found_by: "How the gated run was found: commit, tree, pull-request, or measured where stages ran again.",
        stages_trained: "Stages that ran in this step.",
        versions: "JSON list of all that was registered."
      };
    })
  ),
  /***/
  89754: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        inputs: () => (
          /* binding */
          inputs
        ),
        /* harmony export */
        outputs: () => (
          /* binding */
          outputs
        )
        /* harmony export */
      });
      var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50945);
      const inputs = {
        name: { type: "text", description: "The registered name.", positional: true },
        alias: { type: "text", description: "The alias to move back.", positional: true },
        to: { type: "text", description: "An exact version; by default the one that the alias stood on before." },
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__.j$,
        ..._common_js__WEBPACK_IMPORTED_MODULE_0__.e1,
        reason: { type: "text", description: "Why, for the ledger." }
      };
      const outputs = {
        name: "The registered name.",
        version: "The version that the alias stands on now.",
        alias: "The alias.",
        digest: "That version's digest.",
        commit: "That version's commit: `git checkout` it and `modelgate pull` gives its code and data.",
        created: "false where the alias stood there already.",
        data: "JSON list: path and digest of the data that the version was made of."
      };
    })
  ),
  /***/
  3287: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          readInputs
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58020);
      function readInputs(specs, given) {
        const values = {};
        for (const [name, spec] of Object.entries(specs)) {
          const text = given(name)?.trim();
          values[name] = convert(name, spec, text === void 0 || text === "" ? spec.default : text);
        }
        return values;
      }
      function convert(name, spec, text) {
        switch (spec.type) {
          case "flag":
            return asFlag(name, text ?? "false");
          case "list":
            return (text ?? "").split(/\n|,(?![^{\n]*\})/).map((item) => item.trim()).filter((item) => item !== "");
          case "number":
            return text === void 0 ? void 0 : asNumber(name, text);
          case "choice":
            return text === void 0 ? void 0 : asChoice(name, text, spec.choices ?? []);
          case "text":
            return text;
        }
      }
      function asFlag(name, text) {
        if (/^(true|True|TRUE)$/.test(text))
          return true;
        if (/^(false|False|FALSE)$/.test(text))
          return false;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input \`${name}\` is ${JSON.stringify(text)}: expected true or false`);
      }
      function asNumber(name, text) {
        const value = Number(text);
        if (!Number.isInteger(value) || value < 1) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input \`${name}\` is ${JSON.stringify(text)}: expected a whole number from 1 up`);
        }
        return value;
      }
      function asChoice(name, text, choices) {
        if (choices.includes(text))
          return text;
        const near = (0, _lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(text, choices);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input \`${name}\` is ${JSON.stringify(text)}: expected one of ${choices.join(", ")}`, {
          ...near === void 0 ? {} : { fix: `Did you mean ${near}?` }
        });
      }
    })
  ),
  /***/
  6833: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        P: () => (
          /* binding */
          verbs
        )
      });
      var inputs_namespaceObject = {};
      __webpack_require__.r(inputs_namespaceObject);
      __webpack_require__.d(inputs_namespaceObject, {
        inputs: () => inputs,
        outputs: () => outputs
      });
      var compare_inputs_namespaceObject = {};
      __webpack_require__.r(compare_inputs_namespaceObject);
      __webpack_require__.d(compare_inputs_namespaceObject, {
        inputs: () => inputs_inputs,
        outputs: () => inputs_outputs
      });
      var diff_inputs_namespaceObject = {};
      __webpack_require__.r(diff_inputs_namespaceObject);
      __webpack_require__.d(diff_inputs_namespaceObject, {
        inputs: () => diff_inputs_inputs,
        outputs: () => diff_inputs_outputs
      });
      var gate_inputs_namespaceObject = {};
      __webpack_require__.r(gate_inputs_namespaceObject);
      __webpack_require__.d(gate_inputs_namespaceObject, {
        inputs: () => gate_inputs_inputs,
        outputs: () => gate_inputs_outputs
      });
      var log_inputs_namespaceObject = {};
      __webpack_require__.r(log_inputs_namespaceObject);
      __webpack_require__.d(log_inputs_namespaceObject, {
        inputs: () => log_inputs_inputs,
        outputs: () => log_inputs_outputs
      });
      var plan_inputs_namespaceObject = {};
      __webpack_require__.r(plan_inputs_namespaceObject);
      __webpack_require__.d(plan_inputs_namespaceObject, {
        inputs: () => plan_inputs_inputs,
        outputs: () => plan_inputs_outputs
      });
      var promote_inputs_namespaceObject = {};
      __webpack_require__.r(promote_inputs_namespaceObject);
      __webpack_require__.d(promote_inputs_namespaceObject, {
        inputs: () => promote_inputs_inputs,
        outputs: () => promote_inputs_outputs
      });
      var pull_inputs_namespaceObject = {};
      __webpack_require__.r(pull_inputs_namespaceObject);
      __webpack_require__.d(pull_inputs_namespaceObject, {
        inputs: () => pull_inputs_inputs,
        outputs: () => pull_inputs_outputs
      });
      var push_inputs_namespaceObject = {};
      __webpack_require__.r(push_inputs_namespaceObject);
      __webpack_require__.d(push_inputs_namespaceObject, {
        inputs: () => push_inputs_inputs,
        outputs: () => push_inputs_outputs
      });
      var register_inputs_namespaceObject = {};
      __webpack_require__.r(register_inputs_namespaceObject);
      __webpack_require__.d(register_inputs_namespaceObject, {
        inputs: () => register_inputs_inputs,
        outputs: () => register_inputs_outputs
      });
      var report_inputs_namespaceObject = {};
      __webpack_require__.r(report_inputs_namespaceObject);
      __webpack_require__.d(report_inputs_namespaceObject, {
        inputs: () => report_inputs_inputs,
        outputs: () => report_inputs_outputs
      });
      var run_inputs_namespaceObject = {};
      __webpack_require__.r(run_inputs_namespaceObject);
      __webpack_require__.d(run_inputs_namespaceObject, {
        inputs: () => run_inputs_inputs,
        outputs: () => run_inputs_outputs
      });
      var status_inputs_namespaceObject = {};
      __webpack_require__.r(status_inputs_namespaceObject);
      __webpack_require__.d(status_inputs_namespaceObject, {
        inputs: () => status_inputs_inputs,
        outputs: () => status_inputs_outputs
      });
      var verify_inputs_namespaceObject = {};
      __webpack_require__.r(verify_inputs_namespaceObject);
      __webpack_require__.d(verify_inputs_namespaceObject, {
        inputs: () => verify_inputs_inputs,
        outputs: () => verify_inputs_outputs
      });
      var where_inputs_namespaceObject = {};
      __webpack_require__.r(where_inputs_namespaceObject);
      __webpack_require__.d(where_inputs_namespaceObject, {
        inputs: () => where_inputs_inputs,
        outputs: () => where_inputs_outputs
      });
      var common = __webpack_require__(50945);
      ;
      const inputs = { ...common.j$, ...common.gB, ...common.e1 };
      const outputs = {
        stages: "JSON list: name, status (ran, restored, unchanged, failed, skipped) and seconds of each stage.",
        missing: "JSON list of the stages that failed, or of which no job left a result.",
        lock_changed: "true where a dvc.lock was written.",
        lock_files: "JSON list of the lock files that were written."
      };
      ;
      const inputs_inputs = {
        ...common.j$,
        ...common.gB,
        ...common.e1,
        ...common.fR,
        baseline: {
          type: "text",
          description: "A commit, tag or branch, or a file (a run record or any metrics file); by default main's, as the docs say."
        },
        candidate: {
          type: "text",
          description: "The same for the candidate; by default the record that `log` made, else the workspace as it stands."
        },
        policy: {
          type: "text",
          description: "A policy file to judge by, in place of the base side's.",
          only: "cli"
        },
        publish: {
          type: "flag",
          description: "Keep the verdict with the tracker, beside the record it is about.",
          default: "true"
        }
      };
      const inputs_outputs = {
        verdict: "pass, warn, fail, missing, not-comparable, inconclusive, no-baseline or untouched: the worst over all models.",
        baseline: "JSON: commit, distance and found_by of the baseline; of the first model where there are several.",
        metrics: "JSON list: each metric with baseline, candidate, delta, relative, direction, verdict, reason and evidence.",
        models: "JSON list: model, verdict, summary.",
        bundle: "Path of the report bundle."
      };
      ;
      const diff_inputs_inputs = {
        a: {
          type: "text",
          description: "The older side: a commit, tag or branch; by default the base of the event, on a command line HEAD.",
          positional: true
        },
        b: { type: "text", description: "The newer side; by default the workspace as it stands.", positional: true },
        targets: {
          type: "list",
          description: "Paths, also inside a tracked directory, globs, `.dvc` files or stages; when empty, everything that Git pins."
        },
        columns: {
          type: "flag",
          description: "Compare tables (CSV, TSV, JSON lines, Parquet) by rows and columns where both versions are here.",
          default: "true"
        },
        fetch: {
          type: "flag",
          description: "Get the versions of tables that are not here from the remote, to compare their columns.",
          default: "false"
        },
        limit: {
          type: "number",
          description: "How many files each list names at most; the counts are of all.",
          default: "10000"
        },
        ...common.j$,
        ...common.gB
      };
      const diff_inputs_outputs = {
        added: "JSON list of the files that only B has: path, digest, size.",
        removed: "JSON list of the files that only A has.",
        changed: "JSON list of the files with other bytes: path, and digest and size on both sides.",
        moved: "JSON list of the files with the same bytes under another path: from, to, digest, size.",
        bytes: "JSON: bytes added, removed and net, and of how many files the size is not known.",
        columns: "JSON list: path of the table and name of each column with its type, nulls, PSI and KS on both sides.",
        counts: "JSON: how many files were added, removed, changed, moved, and are unchanged.",
        tables: "JSON list of the tables that were compared: path, format, files, rows, notes.",
        pins: "JSON list of the pins that differ: path, digest, files and bytes on both sides, and counts.",
        notes: "JSON list of what could not be compared, and why.",
        diff: "Path of the whole document."
      };
      var flow_inputs = __webpack_require__(8706);
      ;
      const gate_inputs_inputs = {
        ...common.j$,
        bundle: { type: "text", description: "The report bundle that `compare` wrote.", default: ".modelgate/bundle.json" }
      };
      const gate_inputs_outputs = {
        verdict: "The verdict over all models.",
        failed: "JSON list of what failed: `model: metric`, or `model: condition`."
      };
      ;
      const log_inputs_inputs = {
        ...common.j$,
        ...common.gB,
        ...common.e1,
        metrics: {
          type: "list",
          description: "Metrics files (JSON, YAML, TOML), as paths from the repository's root; when empty, those of modelgate.yaml or dvc.yaml.",
          positional: true
        },
        inline: { type: "text", description: "Metrics as `name=value` lines, for a training step that writes no file." },
        artifacts: {
          type: "list",
          description: "Paths from the repository's root of what was made, beside the model's own `path:`."
        },
        params: { type: "list", description: "Parameter files to record whole, beside those that dvc.yaml declares." },
        publish: {
          type: "flag",
          description: "Keep the record with the tracker. A measuring job says false: it hands the record on as a file.",
          default: "true"
        },
        received: {
          type: "flag",
          description: "Take the records that a measuring job left in .modelgate/ instead of making them. They are checked.",
          default: "false"
        }
      };
      const log_inputs_outputs = {
        run_id: "Id of the record; with several models, of the first.",
        run_url: "Where the tracker shows it, if it has a page.",
        record: "Path of the record; with several models, of the first.",
        records: "JSON list: model, run_id, record, created."
      };
      ;
      const plan_inputs_inputs = {
        ...common.j$,
        ...common.gB,
        ...common.e1,
        "skip-known": {
          type: "flag",
          description: "Ask records and remotes as well: leave out what a gated run answers for, and stages whose results the run cache has.",
          default: "false"
        }
      };
      const plan_inputs_outputs = {
        models: "JSON list: each model with `touched`, the changed files it reads, and its stages' status and reasons.",
        touched: "JSON list of the models that this event touches.",
        stale: "JSON list of the stages that would run.",
        levels: "JSON list, at most 8: the job matrix of each level of the graph, `{include: [{stage, targets, id, runs-on, timeout-minutes}]}`.",
        matrix: "The same as one job matrix, each job with its `level`.",
        one_job: "true where jobs cannot hand results to each other (no remote that this job may write to): run all in one.",
        pull: "JSON list of what would be pulled: path, digest, bytes."
      };
      ;
      const promote_inputs_inputs = {
        name: {
          type: "text",
          description: "The registered name; when empty, every model with `promote:` in modelgate.yaml.",
          positional: true
        },
        version: { type: "text", description: "The version, v1.2.0; when empty, the newest one.", positional: true },
        alias: {
          type: "text",
          description: "The alias to move (staging, production); when empty, the model's `promote:`.",
          positional: true
        },
        ...common.j$,
        ...common.e1,
        reason: { type: "text", description: "Why, for the ledger." }
      };
      const promote_inputs_outputs = {
        name: "The registered name.",
        version: "The version that the alias stands on now.",
        alias: "The alias.",
        digest: "That version's digest.",
        commit: "That version's commit.",
        created: "false where the alias stood there already, or on a newer version."
      };
      ;
      const pull_inputs_inputs = {
        targets: {
          type: "list",
          description: "Paths, also inside a tracked directory, globs, `.dvc` files or stages (their outs); when empty, everything that Git pins.",
          positional: true
        },
        for: { type: "list", description: "Stages whose dependencies to pull, by DVC's addresses." },
        ...common.j$,
        ...common.gB,
        force: {
          type: "flag",
          description: "Replace files that were changed here and are in no cache. They are lost.",
          default: "false"
        },
        ...common.kv
      };
      const pull_inputs_outputs = {
        files: "Files that stand in the workspace now.",
        bytes: "Bytes that came over the wire.",
        transferred: "Objects that came over the wire.",
        reused: "Objects that were here already, in the cache or in the workspace.",
        seconds: "How long it took.",
        pins: "JSON list: path, source, digest, files, bytes of each pin."
      };
      ;
      const push_inputs_inputs = {
        targets: {
          type: "list",
          description: "Paths, globs, `.dvc` files or stages (their outs); when empty, everything that Git pins.",
          positional: true
        },
        ...common.j$,
        ...common.gB
      };
      const push_inputs_outputs = {
        files: "Files behind the pins that were pushed.",
        bytes: "Bytes that went over the wire.",
        transferred: "Objects that went over the wire.",
        reused: "Objects that the remote had already.",
        seconds: "How long it took.",
        pins: "JSON list: path, source, digest, files, bytes of each pin."
      };
      ;
      const register_inputs_inputs = {
        name: {
          type: "text",
          description: "Only this model, by its registered name; when empty, all that this event shipped.",
          positional: true
        },
        ...common.j$,
        ...common.gB,
        ...common.e1,
        version: {
          type: "text",
          description: "An exact version such as v2.0.0; by default the next one (`bump:` in modelgate.yaml).",
          only: "cli"
        },
        ungated: {
          type: "flag",
          description: "Register the record of the checked-out commit although no verdict allows it. The ledger keeps that it was so.",
          default: "false",
          only: "cli"
        },
        reason: { type: "text", description: "Why, for the ledger; required with --ungated.", only: "cli" }
      };
      const register_inputs_outputs = {
        name: "The registered name.",
        version: "The version, v1.2.0.",
        digest: "The model's digest.",
        commit: "The commit that the version's tag points to; its dvc.lock names the digest.",
        created: "false where the version was there already.",
        alias: "Always empty: `promote` moves aliases.",
        found_by: "How the gated run was found: commit, tree or pull-request; none where there is none.",
        stages_trained: "Always 0: nothing is trained here.",
        versions: "JSON list of all that was registered, one entry a model and commit."
      };
      ;
      const report_inputs_inputs = {
        ...common.j$,
        ...common.e1,
        bundle: { type: "text", description: "The report bundle that `compare` wrote.", default: ".modelgate/bundle.json" },
        comment: {
          type: "choice",
          description: "When to write the pull request's comment; by default as modelgate.yaml says.",
          choices: ["always", "on-change", "never"]
        },
        check: { type: "flag", description: "Write a check run (or a commit status) on the head commit.", default: "true" },
        key: {
          type: "text",
          description: "One comment of this key for all models; by default one for each model's `report-key`."
        },
        format: {
          type: "choice",
          description: "What to print or to write to `out`.",
          choices: ["markdown", "html", "json", "text"],
          default: "text",
          only: "cli"
        },
        out: { type: "text", description: "Write the report to this file.", only: "cli" }
      };
      const report_inputs_outputs = {
        comment_url: "The comment, where one was written.",
        check_url: "The check run, where one was written.",
        summary: "The heading of the report in one line.",
        file: "The full report as one HTML file.",
        markdown: "The report as a Markdown file.",
        length: "Characters of the Markdown report."
      };
      var rollback_inputs = __webpack_require__(89754);
      ;
      const run_inputs_inputs = {
        targets: {
          type: "list",
          description: "Stages, by DVC's addresses, dvc.yaml or `.dvc` files, folders or outs. When empty: on a command line the dvc.yaml of the folder one stands in, in a job what the models need and the event made stale.",
          positional: true
        },
        ...common.j$,
        ...common.gB,
        ...common.kv,
        ...common.e1,
        ...common.ii,
        pull: {
          type: "flag",
          description: "Fetch what a stage needs and is not here, and nothing else.",
          default: "true",
          cliDefault: "false"
        },
        push: {
          type: "flag",
          description: "Send each stage's results to the remote as soon as it is done: objects, then the run-cache entry.",
          default: "true",
          cliDefault: "false"
        },
        force: { type: "flag", description: "Run stages whose inputs did not change, too.", default: "false", short: "f" },
        dry: { type: "flag", description: "Say what would run; run nothing.", default: "false" },
        jobs: {
          type: "number",
          description: "How many stages may run side by side; default the number of cores.",
          short: "j"
        },
        "keep-going": {
          type: "flag",
          description: "After a failure go on with the stages that do not depend on it.",
          default: "false",
          short: "k"
        },
        "ignore-errors": { type: "flag", description: "After a failure go on with all stages.", default: "false" },
        "single-item": {
          type: "flag",
          description: "Only the named stages, and not what they depend on.",
          default: "false",
          short: "s"
        },
        "from-run-cache": {
          type: "flag",
          description: "One job of many: run the named stages alone, take what the stages before them made from the run cache and from what earlier jobs handed on, and hand the results on to `collect`.",
          default: "false"
        },
        downstream: {
          type: "flag",
          description: "The named stages and what depends on them, and not what they depend on.",
          default: "false"
        },
        "force-downstream": {
          type: "flag",
          description: "Run what comes after a stage that ran, changed or not.",
          default: "false"
        },
        pipeline: {
          type: "flag",
          description: "The whole pipelines that the targets are part of.",
          default: "false",
          short: "p"
        },
        "all-pipelines": { type: "flag", description: "Every stage of the repository.", default: "false", short: "P" },
        recursive: {
          type: "flag",
          description: "A target that is a folder means all stages below it.",
          default: "false",
          short: "R"
        },
        glob: { type: "flag", description: "Targets are globs over stage names.", default: "false" },
        "allow-missing": {
          type: "flag",
          description: "What is pinned and not here counts as it is pinned; it is not fetched to find out. In a job it is always so.",
          default: "false"
        },
        "run-cache": {
          type: "flag",
          description: "Restore from the run cache; without, stages run, and their results are kept there all the same.",
          default: "true"
        },
        commit: {
          type: "flag",
          description: "Put outs into the cache; without, dvc.lock is written and the files stay as they are.",
          default: "true"
        }
      };
      const run_inputs_outputs = {
        stages: "JSON list: name, status (ran, restored, unchanged, failed, skipped) and seconds of each stage.",
        lock_changed: "true where a dvc.lock was written.",
        lock_files: "JSON list of the lock files that were written.",
        time_limit_reached: "true where `time-limit` ended the run: the next one goes on from what it left."
      };
      ;
      const status_inputs_inputs = {
        targets: {
          type: "list",
          description: "Stages, by DVC's addresses, or pinned paths; everything when empty.",
          positional: true
        },
        ...common.j$,
        ...common.gB,
        check: {
          type: "flag",
          description: "Fail where a stage is stale or the remote lacks an object.",
          default: "false"
        }
      };
      const status_inputs_outputs = {
        current: "true where no stage would run and the remote has every object that the locks name.",
        stages: "JSON list: name, status and reasons of each stage.",
        missing_remote: "JSON list of the pinned paths whose objects the remote lacks."
      };
      ;
      const verify_inputs_inputs = {
        targets: {
          type: "list",
          description: "Stages, by DVC's addresses, with all they depend on; when empty, those of `model`, else every stage.",
          positional: true
        },
        ...common.j$,
        ...common.gB,
        ...common.e1,
        "single-item": {
          type: "flag",
          description: "Only the named stages, on the committed outs of those before them.",
          default: "false"
        },
        against: {
          type: "choice",
          choices: ["lock", "record"],
          description: "What the outs are held against: the committed dvc.lock, or the lock of the run recorded for the commit.",
          default: "lock"
        },
        tolerance: {
          type: "text",
          description: "How much each metric may differ: a number, `1pp` or `2%`; by default as much as its gate's `max-regression`, else nothing."
        },
        "ignore-metrics": {
          type: "list",
          description: "Metrics, by name or glob, that differ from run to run by their nature, such as times."
        },
        values: {
          type: "flag",
          description: "Tell differences in values (JSON, YAML, TOML, CSV, JSON lines, Parquet, NumPy, safetensors, notebooks, text), not in bytes alone.",
          default: "true"
        },
        isolate: {
          type: "flag",
          description: "Run stages whose inputs differed once more, on the committed inputs, so that the right stage is blamed.",
          default: "true"
        },
        jobs: { type: "number", description: "How many stages may run side by side; default the number of cores." },
        pull: { type: "flag", description: "Fetch the data that stages need and the cache lacks.", default: "true" },
        link: {
          type: "list",
          description: "Untracked paths of the workspace that stages need, such as .venv; the clone gets links to them."
        },
        scratch: {
          type: "text",
          description: "Folder in which the clone is made; by default the job's, or the system's, for temporary files."
        },
        keep: { type: "flag", description: "Leave the clone there, to look into it.", default: "false" }
      };
      const verify_inputs_outputs = {
        verdict: "reproducible, within-tolerance, differs, failed or not-verified.",
        summary: "The verdict in one sentence.",
        stages: "JSON list: name, verdict, seconds and outs (path, verdict, expected, found, and what differs) of each stage.",
        metrics: "JSON list: each metric as committed and as this run made it, with its verdict.",
        environment: "JSON: what differs from the environment on record, by name.",
        verification: "Path of the whole document.",
        clone: "Path of the clone, where `keep` leaves it there."
      };
      ;
      const where_inputs_inputs = {
        name: { type: "text", description: "NAME@ALIAS, NAME@VERSION, or NAME for the newest version.", positional: true },
        ...common.j$,
        ...common.e1
      };
      const where_inputs_outputs = {
        name: "The registered name.",
        version: "The version.",
        alias: "The alias that was asked for, if any.",
        digest: "The model's digest.",
        commit: "The commit that holds it.",
        created: "Always false: nothing is made.",
        data: "JSON list: path and digest of the data that the version was made of."
      };
      ;
      const verbs = {
        plan: {
          summary: "Say which models a change touches, which stages are stale and what would be pulled",
          action: true,
          ...plan_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(9550), __webpack_require__.e(1670), __webpack_require__.e(3e3), __webpack_require__.e(2433)]
          ).then(__webpack_require__.bind(__webpack_require__, 92433)))
        },
        pull: {
          summary: "Bring the data that Git pins into the workspace, every byte verified",
          action: true,
          ...pull_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(4762)]
          ).then(__webpack_require__.bind(__webpack_require__, 74989)))
        },
        push: {
          summary: "Send what Git pins to the remote",
          action: true,
          ...push_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(2379)]
          ).then(__webpack_require__.bind(__webpack_require__, 70842)))
        },
        status: {
          summary: "Tell whether the pipeline is current and the remote complete; nothing is pulled",
          action: true,
          ...status_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(5667)]
          ).then(__webpack_require__.bind(__webpack_require__, 55667)))
        },
        diff: {
          summary: "Show what changed in the data: files, bytes, rows, columns and how far they drifted",
          action: true,
          ...diff_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5495), __webpack_require__.e(6200), __webpack_require__.e(5588)]
          ).then(__webpack_require__.bind(__webpack_require__, 60673)))
        },
        run: {
          summary: "Run the pipeline stages that changed and write dvc.lock",
          action: true,
          ...run_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(3335), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(9550), __webpack_require__.e(7413)]
          ).then(__webpack_require__.bind(__webpack_require__, 17413)))
        },
        collect: {
          summary: "Put together what the jobs of a pipeline's stages made, write dvc.lock, and run nothing",
          action: true,
          ...inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(9550), __webpack_require__.e(1670), __webpack_require__.e(3e3), __webpack_require__.e(8142)]
          ).then(__webpack_require__.bind(__webpack_require__, 88142)))
        },
        log: {
          summary: "Record the run: metrics, parameters, data, model and environment, by digest",
          action: true,
          ...log_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(9550), __webpack_require__.e(1670), __webpack_require__.e(6261), __webpack_require__.e(5495), __webpack_require__.e(195), __webpack_require__.e(244), __webpack_require__.e(976)]
          ).then(__webpack_require__.bind(__webpack_require__, 60976)))
        },
        compare: {
          summary: "Compare the run with main's baseline by the base side's policy",
          action: true,
          ...compare_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(9550), __webpack_require__.e(1670), __webpack_require__.e(6261), __webpack_require__.e(5495), __webpack_require__.e(195), __webpack_require__.e(6200), __webpack_require__.e(2245), __webpack_require__.e(4875)]
          ).then(__webpack_require__.bind(__webpack_require__, 54875)))
        },
        report: {
          summary: "Show the comparison: comment, check, job summary, HTML",
          action: true,
          ...report_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(9550), __webpack_require__.e(1670), __webpack_require__.e(6261), __webpack_require__.e(5495), __webpack_require__.e(195), __webpack_require__.e(6200), __webpack_require__.e(2245), __webpack_require__.e(1305), __webpack_require__.e(5400)]
          ).then(__webpack_require__.bind(__webpack_require__, 35400)))
        },
        gate: {
          summary: "Fail the job where the verdict says so",
          action: true,
          ...gate_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(5141)]
          ).then(__webpack_require__.bind(__webpack_require__, 25141)))
        },
        register: {
          summary: "On the default branch: make a version of the very model that was gated",
          action: true,
          ...register_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(9550), __webpack_require__.e(1670), __webpack_require__.e(6261), __webpack_require__.e(5495), __webpack_require__.e(195), __webpack_require__.e(2245), __webpack_require__.e(244), __webpack_require__.e(9561)]
          ).then(__webpack_require__.bind(__webpack_require__, 20767)))
        },
        promote: {
          summary: "Move an alias such as production to a version",
          action: true,
          ...promote_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6284)]
          ).then(__webpack_require__.bind(__webpack_require__, 56284)))
        },
        rollback: {
          summary: "Move an alias back to the version it stood on before",
          action: false,
          ...rollback_inputs,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(1898)]
          ).then(__webpack_require__.bind(__webpack_require__, 71898)))
        },
        where: {
          summary: "Tell which version an alias stands on, and what it is made of",
          action: false,
          ...where_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(8515)]
          ).then(__webpack_require__.bind(__webpack_require__, 8515)))
        },
        verify: {
          summary: "Run the stages again in a clean clone with no run cache, and say whether they make what dvc.lock names",
          action: true,
          ...verify_inputs_namespaceObject,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(540), __webpack_require__.e(9550), __webpack_require__.e(6261), __webpack_require__.e(6200), __webpack_require__.e(6171)]
          ).then(__webpack_require__.bind(__webpack_require__, 89101)))
        },
        flow: {
          summary: "The whole flow in one step, chosen by the event",
          action: true,
          ...flow_inputs,
          load: async () => typed(await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(9550), __webpack_require__.e(1670), __webpack_require__.e(6261), __webpack_require__.e(5495), __webpack_require__.e(195), __webpack_require__.e(6200), __webpack_require__.e(2245), __webpack_require__.e(244), __webpack_require__.e(1305), __webpack_require__.e(6002)]
          ).then(__webpack_require__.bind(__webpack_require__, 96002)))
        }
      };
      function typed(module) {
        return module.run;
      }
    })
  ),
  /***/
  18175: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FO: () => (
          /* binding */
          exitCodeOf
        ),
        /* harmony export */
        Or: () => (
          /* binding */
          isSystemError
        ),
        /* harmony export */
        Wk: () => (
          /* binding */
          formatError
        ),
        /* harmony export */
        yU: () => (
          /* binding */
          ExitCode
        ),
        /* harmony export */
        yo: () => (
          /* binding */
          UserError
        )
        /* harmony export */
      });
      class UserError extends Error {
        where;
        /** What to do about it, one sentence. */
        fix;
        constructor(message, more = {}) {
          super(message, more.cause === void 0 ? void 0 : { cause: more.cause });
          this.name = "UserError";
          this.where = more.where;
          this.fix = more.fix;
        }
      }
      function formatWhere(where) {
        return [where.file, where.line, where.column].filter((part) => part !== void 0).join(":");
      }
      function formatError(error) {
        if (error instanceof UserError) {
          const place = error.where === void 0 ? "" : `${formatWhere(error.where)}: `;
          const fix = error.fix === void 0 ? "" : `
  ${error.fix}`;
          return `${place}${error.message}${fix}`;
        }
        if (isCancel(error))
          return "cancelled";
        if (isPassing(error))
          return `${error.message}
  Look whether the server can be reached from here, then run this again.`;
        if (!(error instanceof Error))
          return `Unexpected failure: ${String(error)}`;
        const cause = error.cause === void 0 ? "" : `
Caused by: ${formatError(error.cause)}`;
        return `Unexpected failure, a bug in modelgate: ${error.stack ?? error.message}${cause}`;
      }
      const ExitCode = { done: 0, gateFailed: 1, userError: 2, bug: 3 };
      function exitCodeOf(error) {
        return error instanceof UserError || isCancel(error) || isPassing(error) ? ExitCode.userError : ExitCode.bug;
      }
      function isCancel(error) {
        return error instanceof Error && error.name === "AbortError";
      }
      function isPassing(error) {
        return error instanceof Error && error.name === "TransientError";
      }
      function isSystemError(error, ...codes) {
        if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
          return false;
        return codes.length === 0 || codes.includes(error.code);
      }
    })
  ),
  /***/
  58020: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          nearest
        )
        /* harmony export */
      });
      function nearest(word, known) {
        const limit = Math.max(1, Math.floor(word.length / 3));
        let best;
        for (const candidate of known) {
          const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
          if (distance <= limit && (best === void 0 || distance < best.distance))
            best = { word: candidate, distance };
        }
        return best?.word;
      }
      function editDistance(a, b) {
        let older = [];
        let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
        for (let row = 1; row <= a.length; row++) {
          const current = [row];
          for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let value = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
              value = Math.min(value, (older[column - 2] ?? 0) + 1);
            }
            current.push(value);
          }
          older = previous;
          previous = current;
        }
        return previous[b.length] ?? 0;
      }
    })
  ),
  /***/
  13779: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q1: () => (
          /* binding */
          lineProgress
        ),
        /* harmony export */
        ao: () => (
          /* binding */
          silence
        ),
        /* harmony export */
        ml: () => (
          /* binding */
          systemClock
        ),
        /* harmony export */
        oH: () => (
          /* binding */
          startMeter
        ),
        /* harmony export */
        q0: () => (
          /* binding */
          describe
        ),
        /* harmony export */
        uF: () => (
          /* binding */
          unitOf
        ),
        /* harmony export */
        z3: () => (
          /* binding */
          formatBytes
        )
        /* harmony export */
      });
      const systemClock = {
        now: () => performance.now(),
        every: (milliseconds, call) => {
          const timer = setInterval(call, milliseconds).unref();
          return () => clearInterval(timer);
        }
      };
      const silence = 2e3;
      const between = 5e3;
      const smoothing = 5e3;
      function lineProgress(label, say, clock) {
        const meter = startMeter(clock);
        let next = silence;
        const stop = clock.every(1e3, () => {
          const state = meter.read();
          if (state.elapsed < next)
            return;
          next = state.elapsed + between;
          say(`${label}: ${describe(state).join(", ")}`);
        });
        return {
          ...meter,
          end: () => {
            stop();
            if (next > silence)
              say(`${label}: ${describeWhole(meter.read())}`);
          }
        };
      }
      function startMeter(clock) {
        const started = clock.now();
        const done = { objects: 0, bytes: 0 };
        const total = { objects: 0, bytes: 0 };
        const seen = { objects: 0, bytes: 0 };
        const sum = { objects: 0, bytes: 0 };
        let weights = 0;
        let last = started;
        const sample = (now) => {
          const weight = 1 - Math.exp((last - now) / smoothing);
          for (const unit of ["objects", "bytes"]) {
            const instant = (done[unit] - seen[unit]) * 1e3 / (now - last);
            sum[unit] = sum[unit] * (1 - weight) + instant * weight;
            seen[unit] = done[unit];
          }
          weights = weights * (1 - weight) + weight;
          last = now;
        };
        return {
          total: (amount) => void Object.assign(total, amount),
          advance: ({ objects = 0, bytes = 0 }) => {
            done.objects += objects;
            done.bytes += bytes;
          },
          read: () => {
            const now = clock.now();
            if (now > last)
              sample(now);
            const rate = { objects: over(sum.objects, weights), bytes: over(sum.bytes, weights) };
            return { done: { ...done }, total: { ...total }, rate, elapsed: now - started };
          }
        };
      }
      function describe({ done, total, rate }) {
        const parts = [];
        const objects = total.objects > 0 ? `${count(done.objects)} of ${count(total.objects)}` : count(done.objects);
        if (total.objects !== 1 && (total.objects > 0 || done.objects > 0))
          parts.push(`${objects} objects`);
        const bytes = formatBytes(done.bytes);
        if (total.bytes > 0 || done.bytes > 0) {
          parts.push(total.bytes > 0 ? `${bytes} of ${formatBytes(total.bytes)}` : bytes, `${formatBytes(rate.bytes)}/s`);
        } else {
          parts.push(`${count(rate.objects)}/s`);
        }
        const unit = unitOf(total);
        const left = total[unit] > done[unit] ? (total[unit] - done[unit]) / rate[unit] : 0;
        if (left > 0 && Number.isFinite(left))
          parts.push(`${formatDuration(left)} left`);
        return parts;
      }
      function describeWhole({ done, elapsed }) {
        const seconds = elapsed / 1e3;
        const moved = done.bytes > 0 ? `, ${formatBytes(done.bytes)}` : "";
        const rate = done.bytes > 0 ? `${formatBytes(done.bytes / seconds)}/s` : `${count(done.objects / seconds)}/s`;
        return `${count(done.objects)} ${done.objects === 1 ? "object" : "objects"}${moved} in ${formatDuration(seconds)}, ${rate}`;
      }
      function unitOf(total) {
        return total.bytes > 0 ? "bytes" : "objects";
      }
      function over(sum, weights) {
        return weights > 0 ? Math.max(0, sum / weights) : 0;
      }
      function formatBytes(bytes) {
        const units = ["B", "kB", "MB", "GB", "TB", "PB"];
        let value = bytes;
        let at = 0;
        while (value >= 999.5 && at < units.length - 1) {
          value /= 1e3;
          at++;
        }
        return `${at === 0 ? Math.round(value) : Number(value.toPrecision(3))} ${units[at] ?? "B"}`;
      }
      function formatDuration(seconds) {
        const whole = Math.max(1, Math.round(seconds));
        const padded = (value) => String(Math.floor(value)).padStart(2, "0");
        if (whole < 60)
          return `${whole} s`;
        if (whole < 3600)
          return `${Math.floor(whole / 60)} min ${padded(whole % 60)} s`;
        return `${Math.floor(whole / 3600)} h ${padded(whole % 3600 / 60)} min`;
      }
      function count(value) {
        return Math.round(value).toLocaleString("en-US");
      }
    })
  )
};
