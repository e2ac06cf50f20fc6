export const id = 6436;
export const ids = [6436];
export const modules = {
  /***/
  76436: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        runCli: () => (
          /* binding */
          runCli
        )
      });
      var external_node_util_ = __webpack_require__(57975);
      var spec = __webpack_require__(3287);
      var table = __webpack_require__(6833);
      var errors = __webpack_require__(18175);
      var nearest = __webpack_require__(58020);
      ;
      const version = "0.1.0";
      ;
      const globalOptions = {
        json: "Print one JSON object on stdout and nothing else there.",
        quiet: "Say only warnings and errors beside the result.",
        verbose: "Say more.",
        help: "Show this help."
      };
      function parseArguments(verb, specs, argv) {
        const values = /* @__PURE__ */ new Map();
        const globals = /* @__PURE__ */ new Set();
        const positionals = Object.entries(specs).filter(([, spec2]) => spec2.positional === true && spec2.only !== "action");
        const loose = [];
        let onlyPositionals = false;
        for (let at = 0; at < argv.length; at++) {
          const argument = argv[at] ?? "";
          if (onlyPositionals || !argument.startsWith("-") || argument === "-") {
            loose.push(argument);
          } else if (argument === "--") {
            onlyPositionals = true;
          } else {
            at += arguments_option(verb, specs, argument, argv[at + 1], values, globals);
          }
        }
        for (const [name, spec2] of positionals) {
          if (loose.length === 0)
            break;
          if (spec2.type === "list")
            values.set(name, loose.splice(0).join("\n"));
          else
            values.set(name, loose.shift() ?? "");
        }
        if (loose.length > 0) {
          throw new errors.yo(`${verb} does not take ${JSON.stringify(loose[0])}`, { fix: `See modelgate ${verb} --help.` });
        }
        return { values, globals };
      }
      function arguments_option(verb, specs, argument, next, values, globals) {
        const [name = "", ...after] = argument.replace(/^--?/, "").split("=");
        const inline = after.length > 0 ? after.join("=") : void 0;
        const short = { h: "help", q: "quiet", v: "verbose" };
        const global = short[name] ?? name;
        if (global in globalOptions && inline === void 0) {
          globals.add(global);
          return 0;
        }
        const negated = name.startsWith("no-") && specs[name.slice(3)]?.type === "flag";
        const key = argument.startsWith("--") ? negated ? name.slice(3) : name : ofLetter(specs, name) ?? name;
        const spec2 = own(specs, key);
        if (spec2 === void 0)
          throw unknown(verb, specs, name, argument);
        if (spec2.type === "flag") {
          values.set(key, inline ?? (negated ? "false" : "true"));
          return 0;
        }
        if (inline === void 0 && next === void 0) {
          throw new errors.yo(`--${key} needs a value`, { fix: `See modelgate ${verb} --help.` });
        }
        const value = inline ?? next ?? "";
        values.set(key, spec2.type === "list" && values.has(key) ? `${values.get(key) ?? ""}
${value}` : value);
        return inline === void 0 ? 1 : 0;
      }
      function ofLetter(specs, letter) {
        return Object.keys(specs).find((name) => specs[name]?.short === letter);
      }
      function own(specs, name) {
        return Object.hasOwn(specs, name) && specs[name]?.only !== "action" ? specs[name] : void 0;
      }
      function unknown(verb, specs, name, written) {
        const near = (0, nearest.p)(name, [...Object.keys(specs), ...Object.keys(globalOptions)]);
        const fix = near === void 0 ? `See modelgate ${verb} --help.` : `Did you mean --${near}?`;
        return new errors.yo(`${verb} has no option ${written.split("=")[0]}`, { fix });
      }
      ;
      function mainHelp(version2) {
        const width = Math.max(...Object.keys(table.P).map((name) => name.length));
        const lines = Object.entries(table.P).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
        return [
          `modelgate ${version2}: reproducible ML CI/CD`,
          "",
          "Usage: modelgate <verb> [options]",
          "",
          ...lines,
          `  ${"demo".padEnd(width)}  Show the whole flow on real data in a scratch repository, in under a minute`,
          "",
          "modelgate <verb> --help tells a verb's options. Exit codes: 0 done, 1 the gate or a stage failed,",
          "2 something for you to mend, 3 a bug of ours."
        ].join("\n");
      }
      const demoHelp = [
        "modelgate demo: Show the whole flow on real data in a scratch repository",
        "",
        "Usage: modelgate demo [--quiet]",
        "",
        "Makes modelgate-demo/ in this folder anew: a Git repository with a bare origin and a remote for the data, five CI",
        "jobs in clones of their own, and their reports. No network and no installation; about fifteen seconds."
      ].join("\n");
      function verbHelp(name, summary, specs) {
        const options = Object.entries(specs).filter(([, spec2]) => spec2.only !== "action");
        const positionals = options.filter(([, spec2]) => spec2.positional === true);
        const usage = positionals.map(([input, spec2]) => spec2.type === "list" ? `[${input}…]` : `[${input}]`).join(" ");
        const rows = options.map(([input, spec2]) => {
          const value = spec2.type === "flag" ? "" : spec2.choices !== void 0 ? ` ${spec2.choices.join("|")}` : ` ${input.toUpperCase()}`;
          const standard = spec2.cliDefault ?? spec2.default;
          const flag = spec2.type === "flag" && standard === "true" ? `--no-${input}` : `--${input}${value}`;
          const preset = standard === void 0 || standard === "" || spec2.type === "flag" ? "" : ` (default: ${standard})`;
          const text = flag.startsWith("--no-") ? `Do not: ${spec2.description}` : spec2.description;
          return [spec2.short === void 0 ? flag : `-${spec2.short}, ${flag}`, `${text}${preset}`];
        });
        for (const [option, text] of Object.entries(globalOptions))
          rows.push([`--${option}`, text]);
        return [
          `modelgate ${name}: ${summary}`,
          "",
          `Usage: modelgate ${name}${usage === "" ? "" : ` ${usage}`} [options]`,
          "",
          ...rows.flatMap(([flag, text]) => [`  ${flag}`, ...wrap(text, 86).map((line) => `      ${line}`)])
        ].join("\n");
      }
      function wrap(text, width) {
        const lines = [];
        let line = "";
        for (const word of text.split(" ")) {
          if (line !== "" && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
          } else {
            line = line === "" ? word : `${line} ${word}`;
          }
        }
        return [...lines, line];
      }
      var external_node_events_ = __webpack_require__(78474);
      var promises_ = __webpack_require__(58500);
      var progress = __webpack_require__(13779);
      ;
      const between = 100;
      function liveLine(screen, clock) {
        const running = [];
        let drawn = false;
        let stop = () => {
        };
        const clear = () => {
          if (drawn)
            screen.write("\r\x1B[K");
          drawn = false;
        };
        const draw = () => {
          const [first] = running;
          const state = first?.read();
          if (first === void 0 || state === void 0 || state.elapsed < progress.ao)
            return;
          screen.write(`\r\x1B[K${barLine(first.label, state, screen.columns())}`);
          drawn = true;
        };
        return {
          clear,
          progress: (label) => {
            const { read, ...meter } = (0, progress.oH)(clock);
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
              }
            };
          }
        };
      }
      function barLine(label, state, columns) {
        const width = columns - 1;
        const parts = (0, progress.q0)(state);
        while (parts.length > 1 && label.length + 2 + parts.join(", ").length > width)
          parts.shift();
        const text = parts.join(", ");
        const room = Math.min(30, width - label.length - text.length - 4);
        const share = shareOf(state);
        if (share === void 0 || room < 8)
          return `${label}: ${text}`.slice(0, width);
        const filled = Math.floor(share * room);
        const bar = filled < room ? `${"=".repeat(filled)}>`.padEnd(room) : "=".repeat(room);
        return `${label} [${bar}] ${text}`;
      }
      function shareOf({ done, total }) {
        const unit = (0, progress.uF)(total);
        return total[unit] > 0 ? Math.min(1, Math.max(0, done[unit] / total[unit])) : void 0;
      }
      ;
      function terminalHost(options) {
        process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
        const stop = new AbortController();
        (0, external_node_events_.setMaxListeners)(0, stop.signal);
        const again = new AbortController();
        let asked = Number.POSITIVE_INFINITY;
        const cancel = () => {
          if (performance.now() - asked > 1e3)
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
          now: () => /* @__PURE__ */ new Date(),
          random: Math.random,
          sleep: (milliseconds, signal = stop.signal) => (0, promises_.setTimeout)(milliseconds, void 0, { signal }),
          fetch
        };
        const close = () => {
          process.off("SIGINT", cancel);
          process.off("SIGTERM", cancel);
        };
        return { host, close };
      }
      function terminalLog({ quiet, verbose }) {
        const secrets = /* @__PURE__ */ new Set();
        const isTerminal = () => process.stderr.isTTY === true && process.env["TERM"] !== "dumb";
        const colour = () => isTerminal() && !process.env["NO_COLOR"];
        const clean = (text) => {
          let cleaned = text;
          for (const secret of secrets)
            cleaned = cleaned.replaceAll(secret, "***");
          return cleaned;
        };
        const columns = () => process.stderr.columns || 100;
        const live = liveLine({ write: (text) => void process.stderr.write(clean(text)), columns }, progress.ml);
        const write = (text) => {
          live.clear();
          process.stderr.write(clean(text));
        };
        const line = (text) => write(`${text}
`);
        const paint = (code, text) => colour() ? `\x1B[${code}m${text}\x1B[0m` : text;
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
              return { total: () => {
              }, advance: () => {
              }, end: () => {
              } };
            return isTerminal() ? live.progress(label) : (0, progress.Q1)(label, line, progress.ml);
          },
          secret: (value) => {
            if (value !== "")
              secrets.add(value);
          }
        };
      }
      ;
      async function runCli(argv) {
        process.exitCode = errors.yU.bug;
        try {
          process.exitCode = await dispatch(argv);
        } catch (error) {
          process.stderr.write(`${(0, errors.Wk)(error)}
`);
          process.exitCode = (0, errors.FO)(error);
        }
      }
      async function dispatch(argv) {
        const [name, ...rest] = argv;
        if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
          print(mainHelp(version));
          return errors.yU.done;
        }
        if (name === "--version" || name === "version") {
          print(version);
          return errors.yU.done;
        }
        if (name === "demo" && rest.some((argument) => argument === "--help" || argument === "-h")) {
          print(demoHelp);
          return errors.yU.done;
        }
        if (name === "demo") {
          const { demo } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(3292), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(3403), __webpack_require__.e(3335), __webpack_require__.e(6559), __webpack_require__.e(6906), __webpack_require__.e(1831), __webpack_require__.e(5403), __webpack_require__.e(540), __webpack_require__.e(8390), __webpack_require__.e(9550), __webpack_require__.e(1670), __webpack_require__.e(6261), __webpack_require__.e(5495), __webpack_require__.e(195), __webpack_require__.e(6200), __webpack_require__.e(2245), __webpack_require__.e(244), __webpack_require__.e(1305), __webpack_require__.e(6002), __webpack_require__.e(4186)]
          ).then(__webpack_require__.bind(__webpack_require__, 4186));
          return withHost(rest, demo);
        }
        const verb = Object.hasOwn(table.P, name) ? table.P[name] : void 0;
        if (verb === void 0) {
          const near = (0, nearest.p)(name, [...Object.keys(table.P), "demo"]);
          const fix = near === void 0 ? "See modelgate --help." : `Did you mean \`modelgate ${near}\`?`;
          throw new errors.yo(`there is no verb ${JSON.stringify(name)}`, { fix });
        }
        const { values, globals } = parseArguments(name, verb.inputs, rest);
        if (globals.has("help")) {
          print(verbHelp(name, verb.summary, verb.inputs));
          return errors.yU.done;
        }
        const inputs = (0, spec.K)(verb.inputs, (input) => values.get(input) ?? verb.inputs[input]?.cliDefault);
        const { host, close } = terminalHost({ quiet: globals.has("quiet"), verbose: globals.has("verbose") });
        try {
          const result = await (await verb.load())(inputs, host);
          if (globals.has("json"))
            print(JSON.stringify(result.outputs));
          else if (result.text)
            print(result.text);
          if (result.failed === void 0)
            return errors.yU.done;
          if (globals.has("json") || globals.has("quiet") || result.text === void 0)
            process.stderr.write(`${result.failed}
`);
          return errors.yU.gateFailed;
        } finally {
          close();
        }
      }
      async function withHost(argv, body) {
        const { host, close } = terminalHost({ quiet: argv.includes("--quiet"), verbose: false });
        try {
          return await body(argv, host);
        } finally {
          close();
        }
      }
      function print(text) {
        const shown = process.stdout.isTTY === true ? text : (0, external_node_util_.stripVTControlCharacters)(text);
        process.stdout.write(shown.endsWith("\n") ? shown : `${shown}
`);
      }
    })
  )
};
