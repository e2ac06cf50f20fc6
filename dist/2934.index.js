export const id = 2934;
export const ids = [2934];
export const modules = {

/***/ 82934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/lib/progress.js
var progress = __webpack_require__(13779);
;// CONCATENATED MODULE: ./build/js/actions/inert.js
/** A zero-width space: the runner no longer knows the mark, and a person reads the same. */
const apart = "\u200b";
/**
 * Text of any number of lines in which the runner finds no command: `::name::` after what .NET calls white space, or
 * `##[name]` anywhere.
 */
function inert(text) {
    return text.replace(/(^|[\r\n])((?:[^\S\r\n]|\x85)*):(?=:)/g, `$1$2:${apart}`).replaceAll("##[", `##${apart}[`);
}
/** A line that does not end is passed on at this length, so that memory stays bounded. */
const longestLine = 64 * 1024;
/**
 * Makes the output of the user's own commands inert. It arrives in pieces, and a command may be cut between two of them,
 * so lines are passed on whole; `flush` passes on what is left.
 */
function inertLines(write) {
    let held = "";
    const flush = () => {
        if (held !== "")
            write(`${inert(held)}\n`);
        held = "";
    };
    return {
        push: (chunk) => {
            held += chunk;
            // The runner ends lines at a lone return, too; one that stands last may be the first half of a line's end.
            const end = Math.max(held.lastIndexOf("\n"), held.slice(0, -1).lastIndexOf("\r")) + 1;
            if (end > 0)
                write(inert(held.slice(0, end)));
            held = held.slice(end);
            if (held.length > longestLine)
                flush();
        },
        flush,
    };
}

;// CONCATENATED MODULE: ./build/js/actions/host.js





/** The host of a job's step: the job's log, cancelled by SIGINT (first) or SIGTERM (7.5 s later), as the runner does. */
function actionsHost(env) {
    const stop = new AbortController();
    // Each request under way listens for the end, and there may be hundreds.
    (0,external_node_events_.setMaxListeners)(0, stop.signal);
    const cancel = () => stop.abort();
    process.on("SIGINT", cancel);
    process.on("SIGTERM", cancel);
    const { log, flush } = actionsLog();
    const host = {
        cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
        env,
        log,
        signal: stop.signal,
        now: () => new Date(),
        random: Math.random,
        sleep: (milliseconds, signal = stop.signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
        fetch,
    };
    const close = () => {
        flush();
        process.off("SIGINT", cancel);
        process.off("SIGTERM", cancel);
    };
    return { host, close };
}
/** Only `core` speaks to the runner: no other line, be it a stage's output or a name in a message, is a command. */
function actionsLog() {
    const output = inertLines((text) => void process.stdout.write(text));
    const after = (say) => (...given) => {
        output.flush();
        return say(...given);
    };
    const info = after((message) => core/* info */.pq(inert(message)));
    const log = {
        colour: false,
        width: 120,
        folds: true,
        info,
        notice: after((message) => core/* notice */.lm(message)),
        warning: after((message) => core/* warning */.$e(message)),
        debug: after((message) => core/* debug */.Yz(message)),
        raw: output.push,
        group: async (title, body) => {
            output.flush();
            return core/* group */.Os(title, async () => {
                try {
                    return await body();
                }
                finally {
                    output.flush();
                }
            });
        },
        progress: (label) => (0,progress/* lineProgress */.Q1)(label, info, progress/* systemClock */.ml),
        secret: after((value) => {
            if (value !== "")
                core/* setSecret */.Pq(value);
        }),
    };
    return { log, flush: output.flush };
}

// EXTERNAL MODULE: ./build/js/actions/spec.js
var spec = __webpack_require__(3287);
// EXTERNAL MODULE: ./build/js/actions/table.js + 15 modules
var table = __webpack_require__(6833);
;// CONCATENATED MODULE: ./build/js/actions/main.js





/** Runs one verb as an action: the one place that reads its inputs, sets its outputs and fails its step. */
async function runAction(name) {
    // Until the verb has settled: a process whose event loop runs dry before that has not done its work.
    process.exitCode = core/* ExitCode */.yU.Failure;
    const { host, close } = actionsHost(process.env);
    try {
        const verb = table/* verbs */.P[name];
        if (verb === undefined)
            throw new Error(`no verb is called ${name}`);
        const inputs = (0,spec/* readInputs */.K)(verb.inputs, (input) => core/* getInput */.V4(input));
        const result = await (await verb.load())(inputs, host);
        if (result.text)
            host.log.info(result.text);
        for (const [key, value] of Object.entries(result.outputs))
            core/* setOutput */.uH(key.replaceAll("_", "-"), value);
        if (result.failed === undefined)
            process.exitCode = core/* ExitCode */.yU.Success;
        else
            core/* setFailed */.C1(result.failed);
    }
    catch (error) {
        fail(error);
    }
    finally {
        close();
    }
}
function fail(error) {
    if (error instanceof errors/* UserError */.yo && error.where !== undefined) {
        // An annotation on the line that has to be mended; without a place it is a plain error.
        const { file, line, column } = error.where;
        core/* error */.z3((0,errors/* formatError */.Wk)(error), {
            file,
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        });
        process.exitCode = core/* ExitCode */.yU.Failure;
        return;
    }
    core/* setFailed */.C1((0,errors/* formatError */.Wk)(error));
}


/***/ })

};
