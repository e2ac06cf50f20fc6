export const id = 3759;
export const ids = [3759];
export const modules = {
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
  ),
  /***/
  13546: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        aj: () => (
          /* binding */
          Experiment
        ),
        en: () => (
          /* binding */
          ExperimentCreated
        ),
        sv: () => (
          /* binding */
          Files
        ),
        Cl: () => (
          /* binding */
          Nothing
        ),
        Sk: () => (
          /* binding */
          OneRun
        ),
        Lv: () => (
          /* binding */
          OneVersion
        ),
        E_: () => (
          /* binding */
          RegisteredModel
        ),
        n2: () => (
          /* binding */
          Runs
        ),
        uq: () => (
          /* binding */
          Versions
        ),
        cO: () => (
          /* binding */
          tagOf
        )
      });
      var api = __webpack_require__(43759);
      var classic_schemas = __webpack_require__(92857);
      ;
      function string(params) {
        return api.K_(classic_schemas.NDH, params);
      }
      function number(params) {
        return api.qG(classic_schemas.rSt, params);
      }
      function coerce_boolean(params) {
        return core._coercedBoolean(schemas.ZodBoolean, params);
      }
      function bigint(params) {
        return core._coercedBigint(schemas.ZodBigInt, params);
      }
      function date(params) {
        return core._coercedDate(schemas.ZodDate, params);
      }
      ;
      const Long = number();
      const Tag = classic_schemas.Ikc({ key: classic_schemas.YjP(), value: classic_schemas.YjP().default("") });
      const Nothing = classic_schemas.Ikc({});
      const Experiment = classic_schemas.Ikc({
        experiment: classic_schemas.Ikc({ experiment_id: classic_schemas.YjP(), lifecycle_stage: classic_schemas.YjP().default("active") })
      });
      const ExperimentCreated = classic_schemas.Ikc({ experiment_id: classic_schemas.YjP() });
      const Run = classic_schemas.Ikc({
        info: classic_schemas.Ikc({
          run_id: classic_schemas.YjP(),
          experiment_id: classic_schemas.YjP(),
          artifact_uri: classic_schemas.YjP(),
          status: classic_schemas.YjP().default("RUNNING"),
          lifecycle_stage: classic_schemas.YjP().default("active"),
          start_time: Long.default(0),
          end_time: Long.default(0)
        }),
        data: classic_schemas.Ikc({ tags: classic_schemas.YOg(Tag).default([]) }).default({ tags: [] })
      });
      const OneRun = classic_schemas.Ikc({ run: Run });
      const Runs = classic_schemas.Ikc({ runs: classic_schemas.YOg(Run).default([]), next_page_token: classic_schemas.YjP().default("") });
      const Files = classic_schemas.Ikc({
        files: classic_schemas.YOg(classic_schemas.Ikc({ path: classic_schemas.YjP(), is_dir: classic_schemas.zMY().default(false) })).default([]),
        next_page_token: classic_schemas.YjP().default("")
      });
      const ModelVersion = classic_schemas.Ikc({
        name: classic_schemas.YjP(),
        version: string(),
        creation_timestamp: Long.default(0),
        run_id: classic_schemas.YjP().default(""),
        source: classic_schemas.YjP().default(""),
        tags: classic_schemas.YOg(Tag).default([])
      });
      const OneVersion = classic_schemas.Ikc({ model_version: ModelVersion });
      const Versions = classic_schemas.Ikc({
        model_versions: classic_schemas.YOg(ModelVersion).default([]),
        next_page_token: classic_schemas.YjP().default("")
      });
      const RegisteredModel = classic_schemas.Ikc({
        registered_model: classic_schemas.Ikc({
          name: classic_schemas.YjP(),
          tags: classic_schemas.YOg(Tag).default([]),
          aliases: classic_schemas.YOg(classic_schemas.Ikc({ alias: classic_schemas.YjP(), version: string() })).default([])
        })
      });
      function tagOf(tags, key) {
        return tags.find((tag) => tag.key === key)?.value;
      }
    })
  ),
  /***/
  2401: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        By: () => (
          /* binding */
          experimentName
        ),
        /* harmony export */
        F0: () => (
          /* binding */
          findExperiment
        ),
        /* harmony export */
        kR: () => (
          /* binding */
          ensureExperiment
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13546);
      function experimentName(host, named) {
        return named || host.env["MLFLOW_EXPERIMENT_NAME"] || "modelgate";
      }
      async function findExperiment(rest, name) {
        const query = { experiment_name: name };
        const found = await rest.tryGet(_mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__.aj, "experiments/get-by-name", query, ["RESOURCE_DOES_NOT_EXIST"]);
        if (found?.experiment.lifecycle_stage === "deleted") {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the MLflow experiment ${name} is deleted`, {
            fix: "Restore it in MLflow, or name another as `experiment`."
          });
        }
        return found?.experiment.experiment_id;
      }
      async function ensureExperiment(rest, name) {
        const found = await findExperiment(rest, name);
        if (found !== void 0)
          return found;
        const created = await rest.create(_mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__.en, "experiments/create", { name }, ["RESOURCE_ALREADY_EXISTS"]);
        const id2 = created?.experiment_id ?? await findExperiment(rest, name);
        if (id2 === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the MLflow experiment ${name} can neither be made nor read`);
        return id2;
      }
    })
  ),
  /***/
  14448: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          openMlflow
        )
      });
      var errors = __webpack_require__(18175);
      ;
      const tries = 4;
      const defaultSeconds = 60;
      const slowestBytesPerSecond = 256 * 1024;
      const maxAnswerBytes = 64 * 1024 * 1024;
      const mlflow_http_transient = [429, 500, 502, 503, 504];
      function openMlflowHttp(host, trackingUri) {
        const base = checkUri(trackingUri);
        const { header, secrets } = credentials(host);
        for (const secret of secrets)
          host.log.secret(secret);
        if (header !== void 0 && base.protocol === "http:" && !/^(localhost|127\..*|\[::1\])$/.test(base.hostname)) {
          host.log.warning(`credentials go to ${base.origin} without encryption: use https`);
        }
        const asked = Number(host.env["MLFLOW_HTTP_REQUEST_TIMEOUT"]);
        const seconds = asked > 0 ? asked : defaultSeconds;
        const label = base.href.replace(/\/+$/, "");
        const once = async (request) => {
          const size = request.bytes === void 0 ? 0 : request.bytes instanceof Blob ? request.bytes.size : request.bytes.length;
          const limit = seconds + size / slowestBytesPerSecond;
          const timeout = AbortSignal.timeout(Math.ceil(limit * 1e3));
          let url = new URL(`${label}${request.path}?${new URLSearchParams(request.query)}`.replace(/\?$/, ""));
          try {
            for (let hop = 0; hop < 5; hop++) {
              const response = await host.fetch(url, {
                method: request.method,
                headers: {
                  accept: "application/json",
                  ...header === void 0 ? {} : { authorization: header },
                  ...request.json !== void 0 ? { "content-type": "application/json" } : {},
                  ...request.bytes !== void 0 ? { "content-type": "application/octet-stream" } : {}
                },
                ...request.json !== void 0 ? { body: JSON.stringify(request.json) } : {},
                ...request.bytes !== void 0 ? { body: request.bytes } : {},
                redirect: "manual",
                signal: AbortSignal.any([host.signal, timeout])
              });
              if (response.status < 300 || response.status >= 400) {
                return {
                  status: response.status,
                  type: response.headers.get("content-type") ?? "",
                  bytes: await readAll(response, label)
                };
              }
              await response.body?.cancel();
              url = redirected(url, response, request, label);
            }
            throw new errors.yo(`${label} redirects in a circle`, { fix: "Check `tracking-uri`." });
          } catch (error) {
            if (!timeout.aborted || host.signal.aborted)
              throw error;
            throw new errors.yo(`the MLflow server at ${label} did not answer within ${Math.ceil(limit)} s`, {
              fix: "Check that it is healthy, or allow more with MLFLOW_HTTP_REQUEST_TIMEOUT (seconds).",
              cause: error
            });
          }
        };
        return {
          base: label,
          redact: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text),
          send: async (request) => {
            for (let attempt = 1; ; attempt++) {
              const last = attempt >= tries;
              try {
                const answer = await once(request);
                const refused = answer.status === 429 || answer.status === 503;
                if (last || !mlflow_http_transient.includes(answer.status) || !(request.repeatable || refused))
                  return answer;
                host.log.debug(`${label} answered ${answer.status}: trying again`);
              } catch (error) {
                if (error instanceof errors.yo || host.signal.aborted)
                  throw error;
                const code = networkCode(error);
                if (last || !(request.repeatable || code === "ECONNREFUSED"))
                  throw unreachable(label, code, error);
                host.log.debug(`${label}: ${code}: trying again`);
              }
              await host.sleep(500 * 2 ** (attempt - 1) * (0.5 + host.random()));
            }
          }
        };
      }
      function checkUri(text) {
        const fix = "Give `tracking-uri` the address of an MLflow server, such as https://mlflow.example.com.";
        if (!URL.canParse(text))
          throw new errors.yo("the MLflow tracking URI is not a URL", { fix });
        const url = new URL(text);
        if (url.username !== "" || url.password !== "") {
          throw new errors.yo("the MLflow tracking URI holds a password", {
            fix: "Take it out and set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD (or MLFLOW_TRACKING_TOKEN) in the step's environment."
          });
        }
        if (url.protocol !== "http:" && url.protocol !== "https:") {
          throw new errors.yo(`the MLflow tracking URI is ${url.protocol}…: only servers over http and https are supported`, {
            fix
          });
        }
        url.search = "";
        url.hash = "";
        return url;
      }
      function credentials(host) {
        const token = host.env["MLFLOW_TRACKING_TOKEN"];
        const user = host.env["MLFLOW_TRACKING_USERNAME"];
        const password = host.env["MLFLOW_TRACKING_PASSWORD"];
        if (user && password) {
          const pair = Buffer.from(`${user}:${password}`).toString("base64");
          return { header: `Basic ${pair}`, secrets: [password, pair] };
        }
        if (token)
          return { header: `Bearer ${token}`, secrets: [token] };
        if (user || password) {
          throw new errors.yo(`only one of MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD is set`, {
            fix: "Set both, or MLFLOW_TRACKING_TOKEN instead."
          });
        }
        return { secrets: [] };
      }
      function redirected(from, response, request, label) {
        const location = response.headers.get("location") ?? "";
        const to = URL.canParse(location, from.href) ? new URL(location, from.href) : void 0;
        if (to?.origin !== from.origin) {
          throw new errors.yo(`${label} redirects to ${to?.origin ?? "nowhere"}, and credentials are for ${from.origin} alone`, {
            fix: "If that server is the right one, name it as `tracking-uri`; a sign-in page means that a proxy in front wants other credentials."
          });
        }
        if (request.method !== "GET" && response.status !== 307 && response.status !== 308) {
          throw new errors.yo(`${label} answers ${request.method} with a redirect to ${to.origin}${to.pathname}`, {
            fix: "Name the server's final address as `tracking-uri`."
          });
        }
        return to;
      }
      async function readAll(response, label) {
        const chunks = [];
        let size = 0;
        for await (const chunk of response.body ?? []) {
          size += chunk.length;
          if (size > maxAnswerBytes)
            throw new errors.yo(`${label} sent more than ${maxAnswerBytes >> 20} MiB in one answer`);
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      }
      function networkCode(error) {
        const cause = error instanceof Error ? error.cause ?? error : error;
        if (cause instanceof AggregateError)
          return networkCode(cause.errors[0]);
        if (cause instanceof Error && "code" in cause && typeof cause.code === "string")
          return cause.code;
        return cause instanceof Error ? cause.message : "no connection";
      }
      function unreachable(label, code, cause) {
        return new errors.yo(`the MLflow server at ${label} cannot be reached (${code})`, {
          fix: "Check that it runs and that this machine may connect to it.",
          cause
        });
      }
      ;
      const api = "/api/2.0/mlflow/";
      const artifacts = "/api/2.0/mlflow-artifacts/artifacts/";
      function openMlflow(host, trackingUri) {
        const uri = trackingUri || host.env["MLFLOW_TRACKING_URI"];
        if (!uri) {
          throw new errors.yo("there is no tracking URI for MLflow", {
            fix: "Write `mlflow: { tracking-uri: https://… }` in modelgate.yaml, or set MLFLOW_TRACKING_URI for the step."
          });
        }
        const http = openMlflowHttp(host, uri);
        async function ask(schema, request, codes) {
          const answer = await http.send(request);
          if (answer.status < 200 || answer.status >= 300) {
            if (codes.includes(errorOf(answer).code))
              return void 0;
            throw refusal(http, request, answer);
          }
          const value = parse(answer);
          const result = schema.safeParse(value);
          if (result.success)
            return result.data;
          const issue = result.error.issues[0];
          throw new errors.yo(`${http.base} does not answer ${request.path} as an MLflow server does: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`, { fix: "Check `tracking-uri`: it is the server's address without /api." });
        }
        async function must(schema, request) {
          const value = await ask(schema, request, []);
          if (value === void 0)
            throw new Error("an answer without a value");
          return value;
        }
        const at = (artifactUri, path) => artifacts + artifactPath(http, artifactUri, path);
        return {
          base: http.base,
          get: (schema, endpoint, query) => must(schema, { method: "GET", path: api + endpoint, query, repeatable: true }),
          tryGet: (schema, endpoint, query, codes) => ask(schema, { method: "GET", path: api + endpoint, query, repeatable: true }, codes),
          post: (schema, endpoint, json) => must(schema, { method: "POST", path: api + endpoint, json, repeatable: true }),
          create: (schema, endpoint, json, codes = []) => ask(schema, { method: "POST", path: api + endpoint, json, repeatable: false }, codes),
          remove: async (endpoint, json) => {
            const request = { method: "DELETE", path: api + endpoint, json, repeatable: true };
            const answer = await http.send(request);
            const gone = errorOf(answer).code === "RESOURCE_DOES_NOT_EXIST";
            if (answer.status >= 300 && !gone)
              throw refusal(http, request, answer);
          },
          upload: async (artifactUri, path, bytes) => {
            const request = { method: "PUT", path: at(artifactUri, path), bytes, repeatable: true };
            const answer = await http.send(request);
            if (answer.status >= 300)
              throw refusal(http, request, answer);
          },
          download: async (artifactUri, path) => {
            const request = { method: "GET", path: at(artifactUri, path), repeatable: true };
            const answer = await http.send(request);
            if (answer.status === 404)
              return void 0;
            if (answer.status >= 300)
              throw refusal(http, request, answer);
            return answer.bytes;
          }
        };
      }
      function artifactPath(http, artifactUri, path) {
        const match = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.*)$/.exec(artifactUri);
        const [, authority, root] = match ?? [];
        if (root === void 0 || authority && authority !== new URL(http.base).host) {
          throw new errors.yo(`the MLflow server at ${http.base} keeps artifacts at ${artifactUri.slice(0, 100)}, not behind itself`, {
            fix: "Start it with --serve-artifacts (and --artifacts-destination), and use an experiment made after that."
          });
        }
        return `${root}/${path}`.split("/").filter((part) => part !== "").map(encodeURIComponent).join("/");
      }
      function parse(answer) {
        const text = Buffer.from(answer.bytes).toString("utf8");
        if (text.trim() === "")
          return {};
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      function errorOf(answer) {
        const value = parse(answer);
        const field = (name) => {
          if (typeof value !== "object" || value === null || !(name in value))
            return "";
          return String(value[name]);
        };
        return { code: field("error_code"), message: field("message") };
      }
      function refusal(http, request, answer) {
        const { code, message } = errorOf(answer);
        const said = http.redact(message.split("\n", 1)[0] ?? "").slice(0, 300);
        const server = `the MLflow server at ${http.base}`;
        switch (answer.status) {
          case 401:
            return new errors.yo(`${server} does not accept the credentials (401)`, {
              fix: "Set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, to ones that are valid now."
            });
          case 403:
            return new errors.yo(`${server} does not allow ${request.path} for these credentials (403${said ? `, ${said}` : ""})`, {
              fix: "Give this user EDIT permission on the experiment and on the registered model."
            });
          case 404:
            if (code === "") {
              return new errors.yo(`${server} has no ${request.path} (404)`, {
                fix: "Check `tracking-uri`: it is the server's address without /api; artifacts need a server with --serve-artifacts."
              });
            }
            break;
          case 413:
            return new errors.yo(`${server} takes no body of that size (413)`, {
              fix: "Raise the limit of the proxy in front of it (client_max_body_size in nginx)."
            });
        }
        if (answer.status >= 500 || answer.status === 429) {
          return new errors.yo(`${server} fails: ${request.method} ${request.path} answers ${answer.status}${said ? `, ${said}` : ""}`, {
            fix: "Look into the server's log, then run this step again: it continues where it stopped."
          });
        }
        return new errors.yo(`${server} refuses ${request.method} ${request.path}: ${[code, said].filter(Boolean).join(", ") || answer.status}`);
      }
    })
  ),
  /***/
  64750: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          findRuns
        ),
        /* harmony export */
        x: () => (
          /* binding */
          searchRuns
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13546);
      var _mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55387);
      const pageSize = 200;
      const maxPages = 2;
      const atOnce = 8;
      async function searchRuns(rest, experiment, conditions, options = {}) {
        const filter = Object.entries(conditions).map(([key, value]) => `tags.\`${key}\` = ${quote(value)}`).join(" and ");
        const answer = await rest.post(_mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__.n2, "runs/search", {
          experiment_ids: [experiment],
          filter,
          run_view_type: "ACTIVE_ONLY",
          max_results: options.limit ?? pageSize,
          order_by: ["attributes.end_time DESC", "attributes.start_time DESC"],
          ...options.page === void 0 ? {} : { page_token: options.page }
        });
        return { runs: answer.runs, next: answer.next_page_token };
      }
      async function findRuns(rest, experiment, query) {
        const known = { [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.model]: query.model, [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.complete]: "true" };
        const one = async (more, limit) => {
          const { runs } = await searchRuns(rest, experiment, { ...known, ...more }, limit === void 0 ? {} : { limit });
          return runs;
        };
        switch (query.by) {
          case "commit":
            return firstKey(rest, experiment, known, query.commits, [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.commit, _mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.head], one);
          case "tree":
            return firstKey(rest, experiment, known, query.trees, [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.tree, _mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.dirTree], one);
          case "lock":
            return one({ [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.lock]: query.digest });
          case "pull-request":
            return one({ [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.pullRequest]: String(query.number) });
          case "main":
            return one({ [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.onMain]: "true", [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.trusted]: "true" }, query.limit ?? 1);
          case "run":
            return runById(rest, query);
        }
      }
      async function runById(rest, { id: id2, model }) {
        const absent = ["RESOURCE_DOES_NOT_EXIST", "INVALID_PARAMETER_VALUE"];
        const found = await rest.tryGet(_mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__.Sk, "runs/get", { run_id: id2 }, absent);
        if (found === void 0 || found.run.info.lifecycle_stage !== "active")
          return [];
        const { tags } = found.run.data;
        return (0, _mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__.cO)(tags, _mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.model) === model && (0, _mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__.cO)(tags, _mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__.He.complete) === "true" ? [found.run] : [];
      }
      async function firstKey(rest, experiment, known, keys, tags, one) {
        const ask = async (key) => {
          const found = await Promise.all(tags.map((tag) => one({ [tag]: key })));
          return [...new Map(found.flat().map((run) => [run.info.run_id, run])).values()];
        };
        const [first, ...others] = keys;
        if (first === void 0)
          return [];
        const direct = await ask(first);
        if (direct.length > 0 || others.length === 0)
          return direct;
        const seen = [];
        let page;
        for (let count = 0; count < maxPages && page !== ""; count++) {
          const answer = await searchRuns(rest, experiment, known, page === void 0 ? {} : { page });
          seen.push(...answer.runs);
          page = answer.next;
        }
        const having = (key) => seen.filter((run) => tags.some((tag) => (0, _mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__.cO)(run.data.tags, tag) === key));
        const hit = others.findIndex((key) => having(key).length > 0);
        const complete = page === "";
        if (complete)
          return hit < 0 ? [] : having(others[hit] ?? "");
        const unsure = hit < 0 ? others : others.slice(0, hit + 1);
        for (let start = 0; start < unsure.length; start += atOnce) {
          const answers = await Promise.all(unsure.slice(start, start + atOnce).map(ask));
          const found = answers.find((runs) => runs.length > 0);
          if (found !== void 0)
            return found;
        }
        return [];
      }
      function quote(value) {
        if (!value.includes("'"))
          return `'${value}'`;
        if (!value.includes('"'))
          return `"${value}"`;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`MLflow's searches cannot name ${JSON.stringify(value)}`, {
          fix: "Use a name without both kinds of quotes."
        });
      }
    })
  ),
  /***/
  55387: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CJ: () => (
          /* binding */
          whereabouts
        ),
        /* harmony export */
        Fg: () => (
          /* binding */
          tagsOf
        ),
        /* harmony export */
        He: () => (
          /* binding */
          runTags
        )
        /* harmony export */
      });
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);
      const runTags = {
        id: "modelgate.record_id",
        model: "modelgate.model",
        commit: "modelgate.commit",
        head: "modelgate.head",
        tree: "modelgate.tree",
        dirTree: "modelgate.dir_tree",
        lock: "modelgate.lock",
        pullRequest: "modelgate.pull_request",
        trusted: "modelgate.trusted",
        onMain: "modelgate.on_default_branch",
        verdict: "modelgate.verdict",
        summary: "modelgate.verdict_summary",
        complete: "modelgate.complete"
      };
      function tagsOf(record, where) {
        const { source, model, made_by } = record;
        const { repository } = where;
        const inside = model.dir === "." ? "" : `#${model.dir}`;
        const tags = {
          "mlflow.runName": `${model.name} ${source.head.slice(0, 7)}`,
          "mlflow.user": where.user,
          "mlflow.source.type": repository === void 0 ? "LOCAL" : "PROJECT",
          "mlflow.source.name": repository === void 0 ? model.dir : `${repository}${inside}`,
          "mlflow.source.git.commit": source.commit,
          "mlflow.source.git.repoURL": repository,
          "mlflow.source.git.branch": source.ref?.replace(/^refs\/(heads|tags)\//, ""),
          [runTags.id]: (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.R)(record),
          [runTags.model]: model.name,
          [runTags.commit]: source.commit,
          [runTags.head]: source.head,
          [runTags.tree]: source.tree,
          [runTags.dirTree]: source.dir_tree,
          [runTags.lock]: record.lock?.digest,
          [runTags.pullRequest]: source.pull_request?.toString(),
          [runTags.trusted]: String(made_by.trusted),
          [runTags.onMain]: String(source.on_default_branch === true),
          "modelgate.event": made_by.event,
          "modelgate.run_url": made_by.run_url
        };
        return Object.entries(tags).flatMap(([key, value]) => value ? [{ key, value: value.slice(0, 5e3) }] : []);
      }
      async function whereabouts(host, root) {
        const { env } = host;
        const user = env["GITHUB_ACTOR"] || env["USER"] || env["USERNAME"] || "modelgate";
        if (env["GITHUB_SERVER_URL"] && env["GITHUB_REPOSITORY"]) {
          return { repository: `${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}`, user };
        }
        const result = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.Ii)(["config", "--get", "remote.origin.url"], { cwd: root, env });
        const url = (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.sK)(result.stdout.trim()).replace("://***@", "://");
        return { repository: url === "" ? void 0 : url, user };
      }
    })
  )
};
