export const id = 6436;
export const ids = [6436];
export const modules = {

/***/ 76436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/actions/spec.js
var spec = __webpack_require__(3287);
// EXTERNAL MODULE: ./build/js/actions/table.js + 15 modules
var table = __webpack_require__(6833);
// EXTERNAL MODULE: ./build/js/lib/errors.js
var errors = __webpack_require__(18175);
// EXTERNAL MODULE: ./build/js/lib/nearest.js
var nearest = __webpack_require__(58020);
;// CONCATENATED MODULE: ./build/js/version.js
/** Kept equal to package.json by a test. */
const version = "0.1.0";

;// CONCATENATED MODULE: ./build/js/cli/arguments.js


/** Options that every verb has beside its own. */
const globalOptions = {
    json: "Print one JSON object on stdout and nothing else there.",
    quiet: "Say only warnings and errors beside the result.",
    verbose: "Say more.",
    help: "Show this help.",
};
/** Parses what follows the verb: `--name value`, `--name=value`, `--flag`, `--no-flag` and positionals. */
function parseArguments(verb, specs, argv) {
    const values = new Map();
    const globals = new Set();
    const positionals = Object.entries(specs).filter(([, spec]) => spec.positional === true && spec.only !== "action");
    const loose = [];
    let onlyPositionals = false;
    for (let at = 0; at < argv.length; at++) {
        const argument = argv[at] ?? "";
        if (onlyPositionals || !argument.startsWith("-") || argument === "-") {
            loose.push(argument);
        }
        else if (argument === "--") {
            onlyPositionals = true;
        }
        else {
            at += arguments_option(verb, specs, argument, argv[at + 1], values, globals);
        }
    }
    for (const [name, spec] of positionals) {
        if (loose.length === 0)
            break;
        if (spec.type === "list")
            values.set(name, loose.splice(0).join("\n"));
        else
            values.set(name, loose.shift() ?? "");
    }
    if (loose.length > 0) {
        throw new errors/* UserError */.yo(`${verb} does not take ${JSON.stringify(loose[0])}`, { fix: `See modelgate ${verb} --help.` });
    }
    return { values, globals };
}
/** Reads one option and returns how many further arguments it took. */
function arguments_option(verb, specs, argument, next, values, globals) {
    const [name = "", ...after] = argument.replace(/^--?/, "").split("=");
    const inline = after.length > 0 ? after.join("=") : undefined;
    const short = { h: "help", q: "quiet", v: "verbose" };
    const global = short[name] ?? name;
    if (global in globalOptions && inline === undefined) {
        globals.add(global);
        return 0;
    }
    const negated = name.startsWith("no-") && specs[name.slice(3)]?.type === "flag";
    const key = argument.startsWith("--") ? (negated ? name.slice(3) : name) : (ofLetter(specs, name) ?? name);
    const spec = own(specs, key);
    if (spec === undefined)
        throw unknown(verb, specs, name, argument);
    if (spec.type === "flag") {
        values.set(key, inline ?? (negated ? "false" : "true"));
        return 0;
    }
    if (inline === undefined && next === undefined) {
        throw new errors/* UserError */.yo(`--${key} needs a value`, { fix: `See modelgate ${verb} --help.` });
    }
    const value = inline ?? next ?? "";
    // A list may be given as one text or by repeating the option.
    values.set(key, spec.type === "list" && values.has(key) ? `${values.get(key) ?? ""}\n${value}` : value);
    return inline === undefined ? 1 : 0;
}
function ofLetter(specs, letter) {
    return Object.keys(specs).find((name) => specs[name]?.short === letter);
}
function own(specs, name) {
    return Object.hasOwn(specs, name) && specs[name]?.only !== "action" ? specs[name] : undefined;
}
function unknown(verb, specs, name, written) {
    const near = (0,nearest/* nearest */.p)(name, [...Object.keys(specs), ...Object.keys(globalOptions)]);
    const fix = near === undefined ? `See modelgate ${verb} --help.` : `Did you mean --${near}?`;
    return new errors/* UserError */.yo(`${verb} has no option ${written.split("=")[0]}`, { fix });
}

;// CONCATENATED MODULE: ./build/js/cli/help.js


/** `modelgate --help`. */
function mainHelp(version) {
    const width = Math.max(...Object.keys(table/* verbs */.P).map((name) => name.length));
    const lines = Object.entries(table/* verbs */.P).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
    return [
        `modelgate ${version}: reproducible ML CI/CD`,
        "",
        "Usage: modelgate <verb> [options]",
        "",
        ...lines,
        `  ${"demo".padEnd(width)}  Show the whole flow on real data in a scratch repository, in under a minute`,
        "",
        "modelgate <verb> --help tells a verb's options. Exit codes: 0 done, 1 the gate or a stage failed,",
        "2 something for you to mend, 3 a bug of ours.",
    ].join("\n");
}
/** `modelgate demo --help`. */
const demoHelp = [
    "modelgate demo: Show the whole flow on real data in a scratch repository",
    "",
    "Usage: modelgate demo [--quiet]",
    "",
    "Makes modelgate-demo/ in this folder anew: a Git repository with a bare origin and a remote for the data, five CI",
    "jobs in clones of their own, and their reports. No network and no installation; about fifteen seconds.",
].join("\n");
/** `modelgate <verb> --help`. */
function verbHelp(name, summary, specs) {
    const options = Object.entries(specs).filter(([, spec]) => spec.only !== "action");
    const positionals = options.filter(([, spec]) => spec.positional === true);
    const usage = positionals.map(([input, spec]) => (spec.type === "list" ? `[${input}…]` : `[${input}]`)).join(" ");
    const rows = options.map(([input, spec]) => {
        const value = spec.type === "flag" ? "" : spec.choices !== undefined ? ` ${spec.choices.join("|")}` : ` ${input.toUpperCase()}`;
        const standard = spec.cliDefault ?? spec.default;
        const flag = spec.type === "flag" && standard === "true" ? `--no-${input}` : `--${input}${value}`;
        const preset = standard === undefined || standard === "" || spec.type === "flag" ? "" : ` (default: ${standard})`;
        const text = flag.startsWith("--no-") ? `Do not: ${spec.description}` : spec.description;
        return [spec.short === undefined ? flag : `-${spec.short}, ${flag}`, `${text}${preset}`];
    });
    for (const [option, text] of Object.entries(globalOptions))
        rows.push([`--${option}`, text]);
    return [
        `modelgate ${name}: ${summary}`,
        "",
        `Usage: modelgate ${name}${usage === "" ? "" : ` ${usage}`} [options]`,
        "",
        ...rows.flatMap(([flag, text]) => [`  ${flag}`, ...wrap(text, 86).map((line) => `      ${line}`)]),
    ].join("\n");
}
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/lib/progress.js
var progress = __webpack_require__(13779);
;// CONCATENATED MODULE: ./build/js/cli/live-progress.js

/** Milliseconds between two drawings. */
const between = 100;
/** One line for all that is going on at once: it shows the transfer that began first. */
function liveLine(screen, clock) {
    const running = [];
    let drawn = false;
    let stop = () => { };
    const clear = () => {
        if (drawn)
            screen.write("\r\u001b[K");
        drawn = false;
    };
    const draw = () => {
        const [first] = running;
        const state = first?.read();
        if (first === undefined || state === undefined || state.elapsed < progress/* silence */.ao)
            return;
        screen.write(`\r\u001b[K${barLine(first.label, state, screen.columns())}`);
        drawn = true;
    };
    return {
        clear,
        progress: (label) => {
            const { read, ...meter } = (0,progress/* startMeter */.oH)(clock);
            const one = { label, read };
            if (running.push(one) === 1)
                stop = clock.every(between, draw);
            return {
                ...meter,
                end: () => {
                    const at = running.indexOf(one);
                    if (at === -1)
                        return;
                    running.splice(at, 1);
                    clear();
                    if (running.length === 0)
                        stop();
                },
            };
        },
    };
}
/** `pull [=====>    ] 1.2 GB of 4 GB, 120 MB/s, 23 s left`, never wider than the terminal. */
function barLine(label, state, columns) {
    // A terminal that fills its last column may wrap.
    const width = columns - 1;
    const parts = (0,progress/* describe */.q0)(state);
    // The rate and the time left stand last, and are what a narrow window shows.
    while (parts.length > 1 && label.length + 2 + parts.join(", ").length > width)
        parts.shift();
    const text = parts.join(", ");
    const room = Math.min(30, width - label.length - text.length - 4);
    const share = shareOf(state);
    if (share === undefined || room < 8)
        return `${label}: ${text}`.slice(0, width);
    const filled = Math.floor(share * room);
    const bar = filled < room ? `${"=".repeat(filled)}>`.padEnd(room) : "=".repeat(room);
    return `${label} [${bar}] ${text}`;
}
/** How much is done, from 0 to 1. */
function shareOf({ done, total }) {
    const unit = (0,progress/* unitOf */.uF)(total);
    return total[unit] > 0 ? Math.min(1, Math.max(0, done[unit] / total[unit])) : undefined;
}

;// CONCATENATED MODULE: ./build/js/cli/host.js




/** The host of a terminal: everything for people goes to stderr, so that stdout is the result alone. */
function terminalHost(options) {
    // The bundle runs on Node 20.19 and says so itself; the AWS client's own opinion would only worry people.
    process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
    const stop = new AbortController();
    // Each request under way listens for the end, and there may be hundreds.
    (0,external_node_events_.setMaxListeners)(0, stop.signal);
    const again = new AbortController();
    let asked = Number.POSITIVE_INFINITY;
    const cancel = () => {
        // One Ctrl-C may arrive twice where npm stands between; a person's second one comes later.
        if (performance.now() - asked > 1000)
            again.abort();
        asked = Math.min(asked, performance.now());
        stop.abort();
    };
    process.on("SIGINT", cancel);
    process.on("SIGTERM", cancel);
    const host = {
        cwd: process.cwd(),
        env: process.env,
        log: terminalLog(options),
        signal: stop.signal,
        giveUp: again.signal,
        now: () => new Date(),
        random: Math.random,
        sleep: (milliseconds, signal = stop.signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }),
        fetch,
    };
    const close = () => {
        process.off("SIGINT", cancel);
        process.off("SIGTERM", cancel);
    };
    return { host, close };
}
function terminalLog({ quiet, verbose }) {
    const secrets = new Set();
    // Asked for when it is needed: Node loads much for the stream, and a run with nothing to say has no use for it.
    const isTerminal = () => process.stderr.isTTY === true && process.env["TERM"] !== "dumb";
    const colour = () => isTerminal() && !process.env["NO_COLOR"];
    const clean = (text) => {
        let cleaned = text;
        for (const secret of secrets)
            cleaned = cleaned.replaceAll(secret, "***");
        return cleaned;
    };
    // Some pseudo-terminals say 0.
    const columns = () => process.stderr.columns || 100;
    const live = liveLine({ write: (text) => void process.stderr.write(clean(text)), columns }, progress/* systemClock */.ml);
    const write = (text) => {
        live.clear();
        process.stderr.write(clean(text));
    };
    const line = (text) => write(`${text}\n`);
    const paint = (code, text) => (colour() ? `\u001b[${code}m${text}\u001b[0m` : text);
    return {
        get colour() {
            return colour();
        },
        get width() {
            return columns();
        },
        folds: false,
        info: (message) => {
            if (!quiet)
                line(message);
        },
        notice: (message) => {
            if (!quiet)
                line(message);
        },
        warning: (message) => line(`${paint("33", "warning:")} ${message}`),
        debug: (message) => {
            if (verbose)
                line(paint("2", message));
        },
        raw: (chunk) => {
            if (!quiet)
                write(chunk);
        },
        group: async (title, body) => {
            if (!quiet)
                line(paint("1", title));
            return body();
        },
        progress: (label) => {
            if (quiet)
                return { total: () => { }, advance: () => { }, end: () => { } };
            return isTerminal() ? live.progress(label) : (0,progress/* lineProgress */.Q1)(label, line, progress/* systemClock */.ml);
        },
        secret: (value) => {
            if (value !== "")
                secrets.add(value);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/cli/main.js









/** The command line. Sets the exit code and returns; stdout holds the result alone. */
async function runCli(argv) {
    // Until the verb has settled: a process whose event loop runs dry before that has not done its work.
    process.exitCode = errors/* ExitCode */.yU.bug;
    try {
        process.exitCode = await dispatch(argv);
    }
    catch (error) {
        process.stderr.write(`${(0,errors/* formatError */.Wk)(error)}\n`);
        process.exitCode = (0,errors/* exitCodeOf */.FO)(error);
    }
}
async function dispatch(argv) {
    const [name, ...rest] = argv;
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
        print(mainHelp(version));
        return errors/* ExitCode */.yU.done;
    }
    if (name === "--version" || name === "version") {
        print(version);
        return errors/* ExitCode */.yU.done;
    }
    if (name === "demo" && rest.some((argument) => argument === "--help" || argument === "-h")) {
        print(demoHelp);
        return errors/* ExitCode */.yU.done;
    }
    if (name === "demo") {
        const { demo } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(212), __webpack_require__.e(8798), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(9550), __webpack_require__.e(5495), __webpack_require__.e(8385), __webpack_require__.e(1149), __webpack_require__.e(1502), __webpack_require__.e(3136), __webpack_require__.e(110), __webpack_require__.e(4553), __webpack_require__.e(5717), __webpack_require__.e(4186)]).then(__webpack_require__.bind(__webpack_require__, 4186));
        return withHost(rest, demo);
    }
    const verb = Object.hasOwn(table/* verbs */.P, name) ? table/* verbs */.P[name] : undefined;
    if (verb === undefined) {
        const near = (0,nearest/* nearest */.p)(name, [...Object.keys(table/* verbs */.P), "demo"]);
        const fix = near === undefined ? "See modelgate --help." : `Did you mean \`modelgate ${near}\`?`;
        throw new errors/* UserError */.yo(`there is no verb ${JSON.stringify(name)}`, { fix });
    }
    const { values, globals } = parseArguments(name, verb.inputs, rest);
    if (globals.has("help")) {
        print(verbHelp(name, verb.summary, verb.inputs));
        return errors/* ExitCode */.yU.done;
    }
    const inputs = (0,spec/* readInputs */.K)(verb.inputs, (input) => values.get(input) ?? verb.inputs[input]?.cliDefault);
    const { host, close } = terminalHost({ quiet: globals.has("quiet"), verbose: globals.has("verbose") });
    try {
        const result = await (await verb.load())(inputs, host);
        if (globals.has("json"))
            print(JSON.stringify(result.outputs));
        else if (result.text)
            print(result.text);
        if (result.failed === undefined)
            return errors/* ExitCode */.yU.done;
        // Of a quiet run the log has told nobody why.
        if (globals.has("json") || globals.has("quiet") || result.text === undefined)
            process.stderr.write(`${result.failed}\n`);
        return errors/* ExitCode */.yU.gateFailed;
    }
    finally {
        close();
    }
}
async function withHost(argv, body) {
    const { host, close } = terminalHost({ quiet: argv.includes("--quiet"), verbose: false });
    try {
        return await body(argv, host);
    }
    finally {
        close();
    }
}
/** Colours are chosen by stderr, where people read; a file or a pipe on stdout gets none. */
function print(text) {
    const shown = process.stdout.isTTY === true ? text : (0,external_node_util_.stripVTControlCharacters)(text);
    process.stdout.write(shown.endsWith("\n") ? shown : `${shown}\n`);
}


/***/ })

};
