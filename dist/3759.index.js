export const id = 3759;
export const ids = [3759];
export const modules = {

/***/ 63538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ recordId),
/* harmony export */   s: () => (/* binding */ lockDigest)
/* harmony export */ });
/* harmony import */ var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12230);

/**
 * What makes two records the same run: everything but the clock. A repeated step therefore makes no twin, while
 * another attempt of a job, or a run with other results, is another record. 20 hex digits, a name for files and URLs.
 */
function recordId(record) {
    const { timings: _timings, stages, ...rest } = record;
    const timeless = stages.map(({ seconds: _seconds, ...stage }) => stage);
    return (0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ ...rest, stages: timeless }).slice("sha256:".length, "sha256:".length + 20);
}
/** The digest of a lock's text, the same whether Git checked it out with CRLF or LF. */
function lockDigest(text) {
    return `sha256:${(0,_lib_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)("sha256", text.replaceAll("\r\n", "\n"))}`;
}


/***/ }),

/***/ 13546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aj: () => (/* binding */ Experiment),
  en: () => (/* binding */ ExperimentCreated),
  sv: () => (/* binding */ Files),
  Cl: () => (/* binding */ Nothing),
  Sk: () => (/* binding */ OneRun),
  Lv: () => (/* binding */ OneVersion),
  E_: () => (/* binding */ RegisteredModel),
  n2: () => (/* binding */ Runs),
  uq: () => (/* binding */ Versions),
  cO: () => (/* binding */ tagOf)
});

// UNUSED EXPORTS: ModelVersion, Run

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return api/* _coercedString */.K_(classic_schemas/* ZodString */.NDH, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
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

;// CONCATENATED MODULE: ./build/js/tracking/trackers/mlflow-answers.js

/** 64-bit fields come as numbers from some servers and as text from others. */
const Long = number();
const Tag = classic_schemas/* object */.Ikc({ key: classic_schemas/* string */.YjP(), value: classic_schemas/* string */.YjP().default("") });
/** An answer of which nothing is read. */
const Nothing = classic_schemas/* object */.Ikc({});
const Experiment = classic_schemas/* object */.Ikc({
    experiment: classic_schemas/* object */.Ikc({ experiment_id: classic_schemas/* string */.YjP(), lifecycle_stage: classic_schemas/* string */.YjP().default("active") }),
});
const ExperimentCreated = classic_schemas/* object */.Ikc({ experiment_id: classic_schemas/* string */.YjP() });
const Run = classic_schemas/* object */.Ikc({
    info: classic_schemas/* object */.Ikc({
        run_id: classic_schemas/* string */.YjP(),
        experiment_id: classic_schemas/* string */.YjP(),
        artifact_uri: classic_schemas/* string */.YjP(),
        status: classic_schemas/* string */.YjP().default("RUNNING"),
        lifecycle_stage: classic_schemas/* string */.YjP().default("active"),
        start_time: Long.default(0),
        end_time: Long.default(0),
    }),
    data: classic_schemas/* object */.Ikc({ tags: classic_schemas/* array */.YOg(Tag).default([]) }).default({ tags: [] }),
});
const OneRun = classic_schemas/* object */.Ikc({ run: Run });
const Runs = classic_schemas/* object */.Ikc({ runs: classic_schemas/* array */.YOg(Run).default([]), next_page_token: classic_schemas/* string */.YjP().default("") });
const Files = classic_schemas/* object */.Ikc({
    files: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ path: classic_schemas/* string */.YjP(), is_dir: classic_schemas/* boolean */.zMY().default(false) })).default([]),
    next_page_token: classic_schemas/* string */.YjP().default(""),
});
const ModelVersion = classic_schemas/* object */.Ikc({
    name: classic_schemas/* string */.YjP(),
    version: string(),
    creation_timestamp: Long.default(0),
    run_id: classic_schemas/* string */.YjP().default(""),
    source: classic_schemas/* string */.YjP().default(""),
    tags: classic_schemas/* array */.YOg(Tag).default([]),
});
const OneVersion = classic_schemas/* object */.Ikc({ model_version: ModelVersion });
const Versions = classic_schemas/* object */.Ikc({
    model_versions: classic_schemas/* array */.YOg(ModelVersion).default([]),
    next_page_token: classic_schemas/* string */.YjP().default(""),
});
const RegisteredModel = classic_schemas/* object */.Ikc({
    registered_model: classic_schemas/* object */.Ikc({
        name: classic_schemas/* string */.YjP(),
        tags: classic_schemas/* array */.YOg(Tag).default([]),
        aliases: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ alias: classic_schemas/* string */.YjP(), version: string() })).default([]),
    }),
});
/** The value of a tag, or undefined. */
function tagOf(tags, key) {
    return tags.find((tag) => tag.key === key)?.value;
}


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   F0: () => (/* binding */ findExperiment),
/* harmony export */   kR: () => (/* binding */ ensureExperiment)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13546);


/** The policy's word, else the one that MLflow's own client reads, else ours. */
function experimentName(host, named) {
    return named || host.env["MLFLOW_EXPERIMENT_NAME"] || "modelgate";
}
/** The experiment's id, or undefined where nothing was ever logged. */
async function findExperiment(rest, name) {
    const query = { experiment_name: name };
    const found = await rest.tryGet(_mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .Experiment */ .aj, "experiments/get-by-name", query, ["RESOURCE_DOES_NOT_EXIST"]);
    if (found?.experiment.lifecycle_stage === "deleted") {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the MLflow experiment ${name} is deleted`, {
            fix: "Restore it in MLflow, or name another as `experiment`.",
        });
    }
    return found?.experiment.experiment_id;
}
/** The experiment's id; it is made where it is not there. */
async function ensureExperiment(rest, name) {
    const found = await findExperiment(rest, name);
    if (found !== undefined)
        return found;
    const created = await rest.create(_mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ExperimentCreated */ .en, "experiments/create", { name }, ["RESOURCE_ALREADY_EXISTS"]);
    // Another job was faster.
    const id = created?.experiment_id ?? (await findExperiment(rest, name));
    if (id === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the MLflow experiment ${name} can neither be made nor read`);
    return id;
}


/***/ }),

/***/ 14448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openMlflow)
});

// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
;// CONCATENATED MODULE: ./build/js/tracking/trackers/mlflow-http.js

const tries = 4;
const defaultSeconds = 60;
const slowestBytesPerSecond = 256 * 1024;
const maxAnswerBytes = 64 * 1024 * 1024;
const mlflow_http_transient = [429, 500, 502, 503, 504];
/** HTTP to one origin and no other: credentials are for the tracking URI that the base side or the workflow named. */
function openMlflowHttp(host, trackingUri) {
    const base = checkUri(trackingUri);
    const { header, secrets } = credentials(host);
    for (const secret of secrets)
        host.log.secret(secret);
    if (header !== undefined && base.protocol === "http:" && !/^(localhost|127\..*|\[::1\])$/.test(base.hostname)) {
        host.log.warning(`credentials go to ${base.origin} without encryption: use https`);
    }
    const asked = Number(host.env["MLFLOW_HTTP_REQUEST_TIMEOUT"]);
    const seconds = asked > 0 ? asked : defaultSeconds;
    const label = base.href.replace(/\/+$/, "");
    const once = async (request) => {
        const size = request.bytes === undefined ? 0 : request.bytes instanceof Blob ? request.bytes.size : request.bytes.length;
        const limit = seconds + size / slowestBytesPerSecond;
        const timeout = AbortSignal.timeout(Math.ceil(limit * 1000));
        let url = new URL(`${label}${request.path}?${new URLSearchParams(request.query)}`.replace(/\?$/, ""));
        try {
            for (let hop = 0; hop < 5; hop++) {
                const response = await host.fetch(url, {
                    method: request.method,
                    headers: {
                        accept: "application/json",
                        ...(header === undefined ? {} : { authorization: header }),
                        ...(request.json !== undefined ? { "content-type": "application/json" } : {}),
                        ...(request.bytes !== undefined ? { "content-type": "application/octet-stream" } : {}),
                    },
                    ...(request.json !== undefined ? { body: JSON.stringify(request.json) } : {}),
                    ...(request.bytes !== undefined ? { body: request.bytes } : {}),
                    redirect: "manual",
                    signal: AbortSignal.any([host.signal, timeout]),
                });
                if (response.status < 300 || response.status >= 400) {
                    return {
                        status: response.status,
                        type: response.headers.get("content-type") ?? "",
                        bytes: await readAll(response, label),
                    };
                }
                await response.body?.cancel();
                url = redirected(url, response, request, label);
            }
            throw new errors/* UserError */.yo(`${label} redirects in a circle`, { fix: "Check `tracking-uri`." });
        }
        catch (error) {
            if (!timeout.aborted || host.signal.aborted)
                throw error;
            throw new errors/* UserError */.yo(`the MLflow server at ${label} did not answer within ${Math.ceil(limit)} s`, {
                fix: "Check that it is healthy, or allow more with MLFLOW_HTTP_REQUEST_TIMEOUT (seconds).",
                cause: error,
            });
        }
    };
    return {
        base: label,
        redact: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text),
        send: async (request) => {
            for (let attempt = 1;; attempt++) {
                const last = attempt >= tries;
                try {
                    const answer = await once(request);
                    const refused = answer.status === 429 || answer.status === 503;
                    if (last || !mlflow_http_transient.includes(answer.status) || !(request.repeatable || refused))
                        return answer;
                    host.log.debug(`${label} answered ${answer.status}: trying again`);
                }
                catch (error) {
                    if (error instanceof errors/* UserError */.yo || host.signal.aborted)
                        throw error;
                    const code = networkCode(error);
                    if (last || !(request.repeatable || code === "ECONNREFUSED"))
                        throw unreachable(label, code, error);
                    host.log.debug(`${label}: ${code}: trying again`);
                }
                await host.sleep(500 * 2 ** (attempt - 1) * (0.5 + host.random()));
            }
        },
    };
}
function checkUri(text) {
    const fix = "Give `tracking-uri` the address of an MLflow server, such as https://mlflow.example.com.";
    if (!URL.canParse(text))
        throw new errors/* UserError */.yo("the MLflow tracking URI is not a URL", { fix });
    const url = new URL(text);
    if (url.username !== "" || url.password !== "") {
        throw new errors/* UserError */.yo("the MLflow tracking URI holds a password", {
            fix: "Take it out and set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD (or MLFLOW_TRACKING_TOKEN) in the step's environment.",
        });
    }
    if (url.protocol !== "http:" && url.protocol !== "https:") {
        throw new errors/* UserError */.yo(`the MLflow tracking URI is ${url.protocol}…: only servers over http and https are supported`, {
            fix,
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
    // MLflow's own client prefers the pair, too.
    if (user && password) {
        const pair = Buffer.from(`${user}:${password}`).toString("base64");
        return { header: `Basic ${pair}`, secrets: [password, pair] };
    }
    if (token)
        return { header: `Bearer ${token}`, secrets: [token] };
    if (user || password) {
        throw new errors/* UserError */.yo(`only one of MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD is set`, {
            fix: "Set both, or MLFLOW_TRACKING_TOKEN instead.",
        });
    }
    return { secrets: [] };
}
function redirected(from, response, request, label) {
    const location = response.headers.get("location") ?? "";
    const to = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
    if (to?.origin !== from.origin) {
        throw new errors/* UserError */.yo(`${label} redirects to ${to?.origin ?? "nowhere"}, and credentials are for ${from.origin} alone`, {
            fix: "If that server is the right one, name it as `tracking-uri`; a sign-in page means that a proxy in front wants other credentials.",
        });
    }
    if (request.method !== "GET" && response.status !== 307 && response.status !== 308) {
        throw new errors/* UserError */.yo(`${label} answers ${request.method} with a redirect to ${to.origin}${to.pathname}`, {
            fix: "Name the server's final address as `tracking-uri`.",
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
            throw new errors/* UserError */.yo(`${label} sent more than ${maxAnswerBytes >> 20} MiB in one answer`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function networkCode(error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    if (cause instanceof AggregateError)
        return networkCode(cause.errors[0]);
    if (cause instanceof Error && "code" in cause && typeof cause.code === "string")
        return cause.code;
    return cause instanceof Error ? cause.message : "no connection";
}
function unreachable(label, code, cause) {
    return new errors/* UserError */.yo(`the MLflow server at ${label} cannot be reached (${code})`, {
        fix: "Check that it runs and that this machine may connect to it.",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/js/tracking/trackers/mlflow-rest.js


const api = "/api/2.0/mlflow/";
const artifacts = "/api/2.0/mlflow-artifacts/artifacts/";
/** Opens the API at a tracking URI, or at MLFLOW_TRACKING_URI; nothing is asked yet. */
function openMlflow(host, trackingUri) {
    const uri = trackingUri || host.env["MLFLOW_TRACKING_URI"];
    if (!uri) {
        throw new errors/* UserError */.yo("there is no tracking URI for MLflow", {
            fix: "Write `mlflow: { tracking-uri: https://… }` in modelgate.yaml, or set MLFLOW_TRACKING_URI for the step.",
        });
    }
    const http = openMlflowHttp(host, uri);
    async function ask(schema, request, codes) {
        const answer = await http.send(request);
        if (answer.status < 200 || answer.status >= 300) {
            if (codes.includes(errorOf(answer).code))
                return undefined;
            throw refusal(http, request, answer);
        }
        const value = parse(answer);
        const result = schema.safeParse(value);
        if (result.success)
            return result.data;
        const issue = result.error.issues[0];
        throw new errors/* UserError */.yo(`${http.base} does not answer ${request.path} as an MLflow server does: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`, { fix: "Check `tracking-uri`: it is the server's address without /api." });
    }
    async function must(schema, request) {
        const value = await ask(schema, request, []);
        if (value === undefined)
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
                return undefined;
            if (answer.status >= 300)
                throw refusal(http, request, answer);
            return answer.bytes;
        },
    };
}
/** Artifacts go through the server: whoever may write to it needs no key for the store behind it. */
function artifactPath(http, artifactUri, path) {
    const match = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.*)$/.exec(artifactUri);
    const [, authority, root] = match ?? [];
    if (root === undefined || (authority && authority !== new URL(http.base).host)) {
        throw new errors/* UserError */.yo(`the MLflow server at ${http.base} keeps artifacts at ${artifactUri.slice(0, 100)}, not behind itself`, {
            fix: "Start it with --serve-artifacts (and --artifacts-destination), and use an experiment made after that.",
        });
    }
    return `${root}/${path}`
        .split("/")
        .filter((part) => part !== "")
        .map(encodeURIComponent)
        .join("/");
}
function parse(answer) {
    const text = Buffer.from(answer.bytes).toString("utf8");
    if (text.trim() === "")
        return {};
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
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
            return new errors/* UserError */.yo(`${server} does not accept the credentials (401)`, {
                fix: "Set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, to ones that are valid now.",
            });
        case 403:
            return new errors/* UserError */.yo(`${server} does not allow ${request.path} for these credentials (403${said ? `, ${said}` : ""})`, {
                fix: "Give this user EDIT permission on the experiment and on the registered model.",
            });
        case 404:
            if (code === "") {
                return new errors/* UserError */.yo(`${server} has no ${request.path} (404)`, {
                    fix: "Check `tracking-uri`: it is the server's address without /api; artifacts need a server with --serve-artifacts.",
                });
            }
            break;
        case 413:
            return new errors/* UserError */.yo(`${server} takes no body of that size (413)`, {
                fix: "Raise the limit of the proxy in front of it (client_max_body_size in nginx).",
            });
    }
    if (answer.status >= 500 || answer.status === 429) {
        return new errors/* UserError */.yo(`${server} fails: ${request.method} ${request.path} answers ${answer.status}${said ? `, ${said}` : ""}`, {
            fix: "Look into the server's log, then run this step again: it continues where it stopped.",
        });
    }
    return new errors/* UserError */.yo(`${server} refuses ${request.method} ${request.path}: ${[code, said].filter(Boolean).join(", ") || answer.status}`);
}


/***/ }),

/***/ 64750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ findRuns),
/* harmony export */   x: () => (/* binding */ searchRuns)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
/* harmony import */ var _mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13546);
/* harmony import */ var _mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55387);



/** Runs of one page of the newest-first scan, how many pages of it, and questions at a time. */
const pageSize = 200;
const maxPages = 2;
const atOnce = 8;
/** Runs in one experiment whose tags have these values, newest first. MLflow's filters know AND and no OR, no IN. */
async function searchRuns(rest, experiment, conditions, options = {}) {
    const filter = Object.entries(conditions)
        .map(([key, value]) => `tags.\`${key}\` = ${quote(value)}`)
        .join(" and ");
    const answer = await rest.post(_mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .Runs */ .n2, "runs/search", {
        experiment_ids: [experiment],
        filter,
        run_view_type: "ACTIVE_ONLY",
        max_results: options.limit ?? pageSize,
        order_by: ["attributes.end_time DESC", "attributes.start_time DESC"],
        ...(options.page === undefined ? {} : { page_token: options.page }),
    });
    return { runs: answer.runs, next: answer.next_page_token };
}
/** The runs that a query means: all of the first key that has any. */
async function findRuns(rest, experiment, query) {
    const known = { [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .runTags */ .He.model]: query.model, [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .runTags */ .He.complete]: "true" };
    const one = async (more, limit) => {
        const { runs } = await searchRuns(rest, experiment, { ...known, ...more }, limit === undefined ? {} : { limit });
        return runs;
    };
    switch (query.by) {
        case "commit":
            return firstKey(rest, experiment, known, query.commits, [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .runTags */ .He.commit, _mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .runTags */ .He.head], one);
        case "tree":
            return firstKey(rest, experiment, known, query.trees, [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .runTags */ .He.tree, _mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .runTags */ .He.dirTree], one);
        case "lock":
            return one({ [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .runTags */ .He.lock]: query.digest });
        case "pull-request":
            return one({ [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .runTags */ .He.pullRequest]: String(query.number) });
        case "main":
            return one({ [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .runTags */ .He.onMain]: "true", [_mlflow_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .runTags */ .He.trusted]: "true" }, 1);
    }
}
/**
 * The first key is the usual hit and gets a question of its own. Else the newest runs of the model are read page by
 * page: they tell the answer, unless an older run could stand before it, and then those keys are asked one by one.
 */
async function firstKey(rest, experiment, known, keys, tags, one) {
    const ask = async (key) => {
        const found = await Promise.all(tags.map((tag) => one({ [tag]: key })));
        return [...new Map(found.flat().map((run) => [run.info.run_id, run])).values()];
    };
    const [first, ...others] = keys;
    if (first === undefined)
        return [];
    const direct = await ask(first);
    if (direct.length > 0 || others.length === 0)
        return direct;
    const seen = [];
    let page;
    for (let count = 0; count < maxPages && page !== ""; count++) {
        const answer = await searchRuns(rest, experiment, known, page === undefined ? {} : { page });
        seen.push(...answer.runs);
        page = answer.next;
    }
    const having = (key) => seen.filter((run) => tags.some((tag) => (0,_mlflow_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(run.data.tags, tag) === key));
    const hit = others.findIndex((key) => having(key).length > 0);
    const complete = page === "";
    if (complete)
        return hit < 0 ? [] : having(others[hit] ?? "");
    const unsure = hit < 0 ? others : others.slice(0, hit + 1);
    for (let start = 0; start < unsure.length; start += atOnce) {
        const answers = await Promise.all(unsure.slice(start, start + atOnce).map(ask));
        const found = answers.find((runs) => runs.length > 0);
        if (found !== undefined)
            return found;
    }
    return [];
}
function quote(value) {
    if (!value.includes("'"))
        return `'${value}'`;
    if (!value.includes('"'))
        return `"${value}"`;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`MLflow's searches cannot name ${JSON.stringify(value)}`, {
        fix: "Use a name without both kinds of quotes.",
    });
}


/***/ }),

/***/ 55387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ whereabouts),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   He: () => (/* binding */ runTags)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);


/** The tags that runs are found by. `complete` is written last: a run without it was cut short. */
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
    complete: "modelgate.complete",
};
/** Tags of a new run: MLflow's own about where it came from, and ours. */
function tagsOf(record, where) {
    const { source, model, made_by } = record;
    const { repository } = where;
    const inside = model.dir === "." ? "" : `#${model.dir}`;
    const tags = {
        "mlflow.runName": `${model.name} ${source.head.slice(0, 7)}`,
        "mlflow.user": where.user,
        "mlflow.source.type": repository === undefined ? "LOCAL" : "PROJECT",
        "mlflow.source.name": repository === undefined ? model.dir : `${repository}${inside}`,
        "mlflow.source.git.commit": source.commit,
        "mlflow.source.git.repoURL": repository,
        "mlflow.source.git.branch": source.ref?.replace(/^refs\/(heads|tags)\//, ""),
        [runTags.id]: (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .R)(record),
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
        "modelgate.run_url": made_by.run_url,
    };
    return Object.entries(tags).flatMap(([key, value]) => (value ? [{ key, value: value.slice(0, 5000) }] : []));
}
/** The repository's address without credentials, and who works here. */
async function whereabouts(host, root) {
    const { env } = host;
    const user = env["GITHUB_ACTOR"] || env["USER"] || env["USERNAME"] || "modelgate";
    if (env["GITHUB_SERVER_URL"] && env["GITHUB_REPOSITORY"]) {
        return { repository: `${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}`, user };
    }
    const result = await (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(["config", "--get", "remote.origin.url"], { cwd: root, env });
    const url = (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .redactUrls */ .sK)(result.stdout.trim()).replace("://***@", "://");
    return { repository: url === "" ? undefined : url, user };
}


/***/ })

};
