export const id = 9550;
export const ids = [9550];
export const modules = {
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
  5810: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          readAtMost
        )
        /* harmony export */
      });
      async function readAtMost(stream, bytes) {
        const chunks = [];
        let left = bytes;
        for await (const chunk of stream) {
          left -= chunk.length;
          if (left < 0)
            return void 0;
          chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString("utf8");
      }
    })
  ),
  /***/
  89929: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        a: () => (
          /* binding */
          runCommands
        )
      });
      var external_node_child_process_ = __webpack_require__(31421);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_process_ = __webpack_require__(1708);
      var external_node_string_decoder_ = __webpack_require__(46193);
      var errors = __webpack_require__(18175);
      var external_node_fs_ = __webpack_require__(73024);
      ;
      const pause = { first: 20, most: 500, cost: 50 };
      function watchMemory(group) {
        if ((0, external_node_os_.platform)() !== "linux")
          return () => void 0;
        let most = 0;
        let wait = pause.first;
        let timer;
        const look = () => {
          const began = performance.now();
          most = Math.max(most, memoryOf(group));
          wait = Math.min(pause.most, wait * 1.5);
          timer = setTimeout(look, Math.max(wait, (performance.now() - began) * pause.cost)).unref();
        };
        look();
        return () => {
          clearTimeout(timer);
          return Math.max(most, 4096);
        };
      }
      function memoryOf(group) {
        let together = 0;
        let one = 0;
        for (const pid of (0, external_node_fs_.readdirSync)("/proc")) {
          if (!/^\d+$/.test(pid) || groupOf(pid) !== group)
            continue;
          const status = read(`/proc/${pid}/status`);
          together += kilobytes(status, "VmRSS");
          one = Math.max(one, kilobytes(status, "VmHWM"));
        }
        return Math.max(together, one) * 1024;
      }
      function groupOf(pid) {
        const stat = read(`/proc/${pid}/stat`);
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ", 3)[2]);
      }
      function kilobytes(status, key) {
        return Number(new RegExp(`^${key}:\\s+(\\d+) kB$`, "m").exec(status)?.[1] ?? 0);
      }
      function read(file) {
        try {
          return (0, external_node_fs_.readFileSync)(file, "utf8");
        } catch {
          return "";
        }
      }
      var dvc_config_files = __webpack_require__(36561);
      ;
      const ofTheJob = [
        /^(GITHUB|GH|GITHUB_ENTERPRISE|GH_ENTERPRISE)_TOKEN$/,
        /^GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/,
        /^(ACTIONS|INPUT|STATE)_/,
        /^MODELGATE_STAGE_SECRETS$/,
        /^GIT_CONFIG_(COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)$/
      ];
      const credentials = [
        /^AWS_(?!((DEFAULT_)?REGION|CA_BUNDLE|DEFAULT_OUTPUT|ENDPOINT_URL.*|MAX_ATTEMPTS|RETRY_MODE|PAGER|SDK_.*)$)/,
        /^(AZURE|ARM)_(?!EXTENSION_DIR$|CONFIG_DIR$|CORE_)/,
        /^(GOOGLE_APPLICATION_CREDENTIALS|GOOGLE_CREDENTIALS|GOOGLE_GHA_CREDS_PATH|GOOGLE_OAUTH_ACCESS_TOKEN|GCLOUD_.*)$/,
        /^CLOUDSDK_AUTH_/,
        /^(OSS|ALIBABA_CLOUD|ALIBABACLOUD)_ACCESS_KEY/,
        /^MLFLOW_TRACKING_(TOKEN|USERNAME|PASSWORD)$/,
        /^DATABRICKS_(TOKEN|CLIENT_ID|CLIENT_SECRET|USERNAME|PASSWORD|CONFIG_FILE|AUTH_TYPE)$/,
        /^(TWINE|DOCKER|UV_PUBLISH)_(USERNAME|PASSWORD)$/,
        /^(POETRY_(HTTP_BASIC|PYPI_TOKEN)_.*|UV_INDEX_.*_USERNAME)$/,
        /^(DOCKER_AUTH_CONFIG|KAGGLE_KEY|SSH_AUTH_SOCK|NETRC|PGPASSWORD)$/,
        // Named as such: WANDB_API_KEY, HF_TOKEN, COMET_API_KEY, OPENAI_API_KEY, SNOWFLAKE_PASSWORD, any *_SECRET.
        /(^|_)(TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRETS?|CREDENTIALS?|PAT)$/,
        /(^|_)(API|ACCESS|SECRET|PRIVATE|ACCOUNT|AUTH|SIGNING|ENCRYPTION|SSH|DEPLOY)_?KEY(_ID|_SECRET)?$/,
        /_(CONNECTION_STRING|WEBHOOK_URL)$/
      ];
      const shortestSecret = 6;
      function stageEnv(host, stage, allow) {
        const env = {};
        const kept = [];
        const noGit = (0, dvc_config_files.Fg)(host.env);
        for (const [name, value] of Object.entries(host.env)) {
          if (value === void 0 || allow.includes(name))
            continue;
          if (noGit && /^GIT_(DIR|WORK_TREE)$/.test(name))
            continue;
          const matches = (pattern) => pattern.test(name.toUpperCase());
          if (ofTheJob.some(matches))
            continue;
          if (!credentials.some(matches))
            env[name] = value;
          else if (value !== "")
            kept.push(name);
        }
        const handedOn = linesOf(host.env["MODELGATE_STAGE_SECRETS"] ?? "");
        for (const name of allow) {
          const value = host.env[name] || handedOn.get(name);
          if (value === void 0)
            continue;
          env[name] = value;
          if (value.length >= shortestSecret)
            host.log.secret(value);
        }
        const unset = allow.filter((name) => !env[name]);
        if (unset.length > 0) {
          host.log.warning(`stage ${stage.address} is to see ${unset.join(", ")} (\`secrets\`), which is not set here`);
        }
        return { env, kept };
      }
      function linesOf(text) {
        return new Map(text.split(/\r?\n/).flatMap((line) => {
          const [, name, value] = /^\s*(\w+)=(.*)$/.exec(line) ?? [];
          return name === void 0 || value === void 0 ? [] : [[name, value]];
        }));
      }
      function keptHint(kept) {
        if (kept.length === 0)
          return void 0;
        const shown = `${kept.slice(0, 5).join(", ")}${kept.length > 5 ? ", …" : ""}`;
        return `It does not see what looks like a credential (${shown}): name what it needs as \`secrets\` under \`stages:\` in modelgate.yaml.`;
      }
      var time_limit = __webpack_require__(15802);
      ;
      const drainMs = 500;
      async function runCommands(host, stage, place) {
        const commands = typeof stage.cmd === "string" ? splitLines(stage.cmd) : stage.cmd;
        const { env, kept } = stageEnv(host, stage, place.allowEnv);
        env["DVC_ROOT"] ??= place.dvcRoot;
        env["DVC_STAGE"] = stage.address;
        let most;
        for (const command of commands) {
          host.log.info(`> ${command}`);
          const memory = await runCommand(host, stage, command, (0, external_node_path_.join)(place.root, stage.wdir), env, kept);
          if (memory !== void 0)
            most = Math.max(memory, most ?? 0);
        }
        return most;
      }
      const lineEnds = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
      function splitLines(text) {
        const lines = text.split(lineEnds);
        if (lines.at(-1) === "")
          lines.pop();
        return lines;
      }
      async function runCommand(host, stage, command, cwd, env, kept) {
        if (host.signal.aborted)
          throw cancelled(host, stage);
        const windows = (0, external_node_os_.platform)() === "win32";
        const [file, args] = windows ? [command, []] : shellFor(env["SHELL"] || "/bin/sh", command);
        const child = (0, external_node_child_process_.spawn)(file, args, {
          cwd,
          env,
          shell: windows,
          // A process group of its own, so that what the command started ends with it.
          detached: !windows,
          stdio: ["ignore", "pipe", "pipe"]
        });
        const memory = child.pid === void 0 ? () => void 0 : watchMemory(child.pid);
        for (const stream of [child.stdout, child.stderr]) {
          const decoder = new external_node_string_decoder_.StringDecoder("utf8");
          stream.on("data", (chunk) => host.log.raw(decoder.write(chunk)));
          stream.on("end", () => {
            const rest = decoder.end();
            if (rest !== "")
              host.log.raw(rest);
          });
        }
        let timer;
        const signalAll = (signal) => {
          if (child.pid === void 0)
            return;
          try {
            if (windows)
              child.kill(signal);
            else
              external_node_process_.kill(-child.pid, signal);
          } catch {
          }
        };
        const onAbort = () => {
          signalAll("SIGTERM");
          timer = setTimeout(() => signalAll("SIGKILL"), (0, time_limit.pJ)(host).graceMs);
        };
        host.signal.addEventListener("abort", onAbort, { once: true });
        try {
          const { code, signal } = await ended(child);
          if (host.signal.aborted) {
            signalAll("SIGKILL");
            throw cancelled(host, stage);
          }
          if (signal !== null)
            throw killed(stage, command, signal);
          if (code !== 0)
            throw failed(stage, command, code ?? -1, kept);
          return memory();
        } finally {
          memory();
          clearTimeout(timer);
          host.signal.removeEventListener("abort", onAbort);
        }
      }
      function ended(child) {
        return new Promise((resolve, reject) => {
          child.once("error", (cause) => reject(new errors.yo(`the shell could not be started: ${cause.message}`, { cause })));
          child.once("exit", (code, signal) => {
            const late = setTimeout(() => {
              child.stdout?.destroy();
              child.stderr?.destroy();
            }, drainMs);
            child.once("close", () => {
              clearTimeout(late);
              resolve({ code, signal });
            });
          });
        });
      }
      function shellFor(shell, command) {
        const options = {
          zsh: ["--no-rcs"],
          bash: ["--noprofile", "--norc"]
        };
        return [shell, [...options[(0, external_node_path_.basename)(shell).toLowerCase()] ?? [], "-c", command]];
      }
      function cancelled(host, stage) {
        const { why, fix } = (0, time_limit.pJ)(host);
        return new errors.yo(`stage ${stage.address} was ended: ${why}`, {
          where: { file: stage.file },
          ...fix === void 0 ? {} : { fix }
        });
      }
      function killed(stage, command, signal) {
        const memory = signal === "SIGKILL" ? " (out of memory, often)" : "";
        return new errors.yo(`stage ${stage.address}: \`${shorten(command)}\` was killed by ${signal}${memory}`, {
          where: { file: stage.file }
        });
      }
      function failed(stage, command, code, kept) {
        const name = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === code - 128)?.[0];
        const by = name === void 0 ? "" : `, which says ${name}`;
        const hint = keptHint(kept);
        const missing = code === 127 ? " (command not found)" : code === 126 ? " (not executable)" : "";
        return new errors.yo(`stage ${stage.address}: \`${shorten(command)}\` exited with ${code}${by}${missing}`, {
          where: { file: stage.file },
          ...hint === void 0 ? {} : { fix: hint }
        });
      }
      function shorten(command) {
        return command.length > 200 ? `${command.slice(0, 197)}...` : command;
      }
    })
  ),
  /***/
  27125: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        h: () => (
          /* binding */
          emitYaml
        )
      });
      var scalar = __webpack_require__(32845);
      ;
      const breaks = "\n\u2028\u2029";
      const blanks = `\0 	\r${breaks}`;
      function styleOf(text, key) {
        if (text === "")
          return "single";
        const traits = traitsOf([...text]);
        if (traits.plain && (0, scalar.I)(text) === "str")
          return "plain";
        if (text.includes("'") || text.includes("\n"))
          return "double";
        return traits.single && !(key && traits.multiline) ? "single" : "double";
      }
      function isMultiline(text) {
        return [...text].some((one) => breaks.includes(one));
      }
      function traitsOf(chars) {
        const text = chars.join("");
        let indicators = text.startsWith("---") || text.startsWith("...");
        let special = false;
        let multiline = false;
        let breakThenSpace = false;
        let spaceThenBreak = false;
        let previous = "";
        chars.forEach((char, index) => {
          const next = chars[index + 1];
          const blankAfter = next === void 0 || blanks.includes(next);
          if (index === 0) {
            indicators ||= "#,[]{}&*!|>'\"%@`".includes(char) || "?:-".includes(char) && blankAfter;
          } else {
            indicators ||= char === ":" && blankAfter || char === "#" && blanks.includes(previous);
          }
          const isBreak = breaks.includes(char);
          multiline ||= isBreak;
          special ||= !isPrintable(char);
          breakThenSpace ||= char === " " && previous !== "" && breaks.includes(previous);
          spaceThenBreak ||= isBreak && previous === " ";
          previous = char;
        });
        const edge = ` ${breaks}`;
        const bareEdges = !edge.includes(chars[0] ?? " ") && !edge.includes(chars.at(-1) ?? " ");
        const single = !special && !breakThenSpace && !spaceThenBreak;
        return { plain: single && bareEdges && !multiline && !indicators, single, multiline };
      }
      function isPrintable(char) {
        const code = char.codePointAt(0) ?? 0;
        if (char === "\n" || char === "")
          return true;
        if (code >= 32 && code <= 126)
          return true;
        return code >= 160 && code !== 65279 && !(code >= 55296 && code <= 57343) && code !== 65534 && code !== 65535;
      }
      ;
      const width = 80;
      const emit_scalar_breaks = "\n\u2028\u2029";
      function writeMark(at, mark, options) {
        put(at, at.blank || !options.spaced ? mark : ` ${mark}`);
        at.blank = false;
        at.leading &&= options.leading ?? false;
      }
      function writeIndent(at) {
        if (!at.leading || at.column > at.indent || at.column === at.indent && !at.blank)
          newLine(at, "\n");
        if (at.column < at.indent) {
          put(at, " ".repeat(at.indent - at.column));
          at.blank = true;
        }
      }
      function writeString(at, text, key) {
        const style = styleOf(text, key);
        if (style === "plain")
          writePlain(at, text, !key);
        else if (style === "single")
          writeSingle(at, [...text], !key);
        else
          writeDouble(at, [...text], !key);
      }
      function writePlain(at, text, fold) {
        if (text === "")
          return;
        if (!at.blank)
          put(at, " ");
        at.blank = false;
        at.leading = false;
        for (const run of text.match(/ +|[^ ]+/g) ?? []) {
          if (run.startsWith(" ")) {
            if (run.length === 1 && at.column >= width && fold)
              foldLine(at);
            else
              put(at, run);
          } else {
            if ([...run].length + at.column > width && at.column > at.indent)
              writeIndent(at);
            put(at, run);
          }
        }
      }
      function writeSingle(at, chars, fold) {
        writeMark(at, "'", { spaced: true });
        let start = 0;
        let mode = "text";
        for (let end = 0; end <= chars.length; end++) {
          const char = chars[end];
          if (mode === "spaces" && char !== " ") {
            const foldable = start + 1 === end && at.column > width && fold && start !== 0 && end !== chars.length;
            if (foldable)
              writeIndent(at);
            else
              put(at, chars.slice(start, end).join(""));
            start = end;
          } else if (mode === "breaks" && (char === void 0 || !emit_scalar_breaks.includes(char))) {
            if (chars[start] === "\n")
              newLine(at, "\n");
            for (const one of chars.slice(start, end))
              newLine(at, one);
            writeIndent(at);
            start = end;
          } else if (mode === "text" && (char === void 0 || ` '${emit_scalar_breaks}`.includes(char)) && start < end) {
            put(at, chars.slice(start, end).join(""));
            start = end;
          }
          if (char === "'") {
            put(at, "''");
            start = end + 1;
          }
          if (char !== void 0)
            mode = char === " " ? "spaces" : emit_scalar_breaks.includes(char) ? "breaks" : "text";
        }
        writeMark(at, "'", { spaced: false });
      }
      const escapes = {
        "\0": "0",
        "\x07": "a",
        "\b": "b",
        "	": "t",
        "\n": "n",
        "\v": "v",
        "\f": "f",
        "\r": "r",
        "\x1B": "e",
        '"': '"',
        "\\": "\\",
        "": "N",
        " ": "_",
        "\u2028": "L",
        "\u2029": "P"
      };
      function writeDouble(at, chars, fold) {
        writeMark(at, '"', { spaced: true });
        let start = 0;
        for (let end = 0; end <= chars.length; end++) {
          const char = chars[end];
          if (char === void 0 || mustEscape(char)) {
            if (start < end)
              put(at, chars.slice(start, end).join(""));
            start = Math.max(start, end);
            if (char !== void 0) {
              put(at, escaped(char));
              start = end + 1;
            }
          }
          const inside = end > 0 && end < chars.length - 1;
          if (!inside || !(char === " " || start >= end) || at.column + (end - start) <= width || !fold)
            continue;
          const slash = needsBackslash(chars, start, end) ? "\\" : "";
          put(at, chars.slice(start, end).join("") + slash);
          start = Math.max(start, end);
          writeIndent(at);
          at.blank = false;
          at.leading = false;
          if (chars[start] === " ") {
            if (slash === "")
              start++;
            put(at, slash);
          }
        }
        writeMark(at, '"', { spaced: false });
      }
      function needsBackslash(chars, start, end) {
        let space = chars.indexOf(" ", end);
        if (space < 0)
          return true;
        const lineEnd = chars.slice(end, space).indexOf("\n");
        if (lineEnd >= 0)
          space = end + lineEnd;
        const after = chars[space + 1];
        if (after === void 0 || chars[space] === "\n" && after !== " ")
          return true;
        const between = chars.slice(end, space);
        const twoSpaces = chars[end - 1] === " " && chars[end] === " ";
        return between.includes('"') || between.includes("'") || " \n".includes(after) || twoSpaces || start === end;
      }
      function mustEscape(char) {
        if ('"\\\u2028\u2029\uFEFF'.includes(char))
          return true;
        const code = char.codePointAt(0) ?? 0;
        if (code >= 32 && code <= 126)
          return false;
        return code < 160 || code >= 55296 && code <= 57343 || code === 65534 || code === 65535;
      }
      function escaped(char) {
        const short = escapes[char];
        if (short !== void 0)
          return `\\${short}`;
        const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
        if (hex.length <= 2)
          return `\\x${hex.padStart(2, "0")}`;
        return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
      }
      function foldLine(at) {
        writeIndent(at);
        at.blank = false;
        at.leading = false;
      }
      function newLine(at, text) {
        at.text += text;
        at.column = 0;
        at.blank = true;
        at.leading = true;
      }
      function put(at, text) {
        at.text += text;
        at.column += [...text].length;
      }
      var pipeline_value = __webpack_require__(69560);
      ;
      const longestKey = 128 - "!!str".length;
      function emitYaml(value, indent = 0) {
        const at = { text: "", column: 0, indent, blank: true, leading: true };
        writeMapping(at, value, anchorsOf(value), 0);
        return `${at.text}
`;
      }
      function anchorsOf(value) {
        const seen = /* @__PURE__ */ new Set();
        const names = /* @__PURE__ */ new Map();
        const visit = (one) => {
          if (!Array.isArray(one) && !(0, pipeline_value.jh)(one))
            return;
          if (seen.has(one)) {
            if (!names.has(one))
              names.set(one, `id${String(names.size + 1).padStart(3, "0")}`);
            return;
          }
          seen.add(one);
          for (const item of one.values())
            visit(item);
        };
        visit(value);
        return { names, written: /* @__PURE__ */ new Set() };
      }
      function writeNode(at, value, inSequence, anchors) {
        if (Array.isArray(value) || (0, pipeline_value.jh)(value)) {
          const name = anchors.names.get(value);
          if (name !== void 0) {
            if (anchors.written.has(value)) {
              writeMark(at, `*${name}`, { spaced: true });
              return;
            }
            anchors.written.add(value);
            writeMark(at, `&${name}`, { spaced: true });
          }
          if (Array.isArray(value))
            writeSequence(at, value, inSequence, anchors);
          else
            writeMapping(at, value, anchors, 2);
          return;
        }
        at.indent += 2;
        if (inSequence)
          writeIndent(at);
        if (typeof value === "string")
          writeString(at, value, false);
        else
          writePlain(at, plain(value), true);
        at.indent -= 2;
      }
      function writeSequence(at, items, inSequence, anchors) {
        if (items.length === 0) {
          writeMark(at, "[]", { spaced: true });
          return;
        }
        const outer = at.indent;
        if (inSequence || at.leading)
          at.indent += 2;
        for (const item of items) {
          writeIndent(at);
          writeMark(at, "-", { spaced: true, leading: true });
          writeNode(at, item, true, anchors);
        }
        at.indent = outer;
      }
      function writeMapping(at, map, anchors, deeper) {
        if (map.size === 0) {
          writeMark(at, "{}", { spaced: true });
          return;
        }
        const outer = at.indent;
        at.indent += deeper;
        for (const [key, value] of map) {
          writeIndent(at);
          const simple = typeof key !== "string" || [...key].length < longestKey && !isMultiline(key);
          if (!simple)
            writeMark(at, "?", { spaced: true, leading: true });
          at.indent += 2;
          if (typeof key === "string")
            writeString(at, key, simple);
          else
            writePlain(at, plain(key), false);
          at.indent -= 2;
          if (!simple)
            writeIndent(at);
          writeMark(at, ":", simple ? { spaced: false } : { spaced: true, leading: true });
          writeNode(at, value, false, anchors);
        }
        at.indent = outer;
      }
      function plain(value) {
        if (value === null)
          return "";
        if (typeof value !== "number")
          return String(value);
        if (Number.isNaN(value))
          return ".nan";
        if (!Number.isFinite(value))
          return value > 0 ? ".inf" : "-.inf";
        return (0, pipeline_value.kr)(value);
      }
    })
  ),
  /***/
  32799: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        a: () => (
          /* binding */
          runPipeline
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var once = __webpack_require__(42929);
      var data_nodes = __webpack_require__(88845);
      var pipeline_engine = __webpack_require__(96501);
      ;
      const most = 1024 * 1024;
      function foldedOutputs(log) {
        const running = /* @__PURE__ */ new Set();
        let floor;
        let last = Promise.resolve();
        const inTurn = (body) => {
          const mine = last.then(body);
          last = mine.catch(() => {
          });
          return mine;
        };
        const show = (speaker, until) => {
          const title = speaker.begun ? `${speaker.title} (goes on)` : speaker.title;
          return log.group(title, async () => {
            speaker.begun = true;
            for (const chunk of speaker.held.splice(0))
              log.raw(chunk);
            speaker.heldLength = 0;
            await until;
          });
        };
        const takeFloor = (speaker) => {
          let end = () => {
          };
          const until = new Promise((resolve) => {
            end = resolve;
          });
          const shown2 = show(speaker, until);
          floor = {
            speaker,
            async leave() {
              floor = void 0;
              end();
              await shown2;
            }
          };
        };
        const showHeld = async (speaker) => {
          const before = floor?.speaker;
          await floor?.leave();
          if (before !== speaker)
            await show(speaker, Promise.resolve());
          const next = before !== void 0 && running.has(before) ? before : [...running][0];
          if (next !== void 0)
            takeFloor(next);
        };
        const interrupt = async (message) => {
          const before = floor?.speaker;
          await floor?.leave();
          log.info(message);
          if (before !== void 0 && running.has(before))
            takeFloor(before);
        };
        return {
          of() {
            let speaker;
            let failed = false;
            const say = (chunk) => {
              if (speaker === void 0 || floor?.speaker === speaker) {
                log.raw(chunk);
                return;
              }
              speaker.held.push(chunk);
              speaker.heldLength += chunk.length;
              if (speaker.heldLength <= most)
                return;
              const full = speaker;
              full.heldLength = 0;
              void inTurn(async () => {
                if (running.has(full))
                  await showHeld(full);
              });
            };
            return {
              ...log,
              raw: say,
              info(message) {
                if (speaker !== void 0)
                  say(`${message}
`);
                else if (failed && floor !== void 0)
                  void inTurn(() => interrupt(message));
                else
                  log.info(message);
              },
              async group(title, body) {
                const mine = { title, held: [], heldLength: 0, begun: false };
                speaker = mine;
                running.add(mine);
                await inTurn(async () => {
                  if (floor === void 0)
                    takeFloor(mine);
                });
                try {
                  return await body();
                } catch (error) {
                  failed = true;
                  throw error;
                } finally {
                  running.delete(mine);
                  speaker = void 0;
                  await inTurn(() => showHeld(mine));
                }
              }
            };
          }
        };
      }
      ;
      function openOutputs(log, jobs) {
        if (jobs === 1)
          return { of: () => log };
        return log.folds ? foldedOutputs(log) : labelledOutputs(log);
      }
      const longestLine = 64 * 1024;
      function labelledOutputs(log) {
        let running = 0;
        let open = false;
        const endLine = () => {
          if (open)
            log.raw("\n");
          open = false;
        };
        return {
          of(label) {
            let held = "";
            let inside = false;
            const say = (line) => {
              endLine();
              log.raw(`${label} | ${line}
`);
            };
            const flush = () => {
              if (held !== "")
                say(shown(held));
              held = "";
            };
            const raw = (chunk) => {
              if (chunk === "")
                return;
              if (running <= 1 && held === "") {
                log.raw(chunk);
                open = !chunk.endsWith("\n");
                return;
              }
              const lines = `${held}${chunk}`.split("\n");
              held = lines.pop() ?? "";
              for (const line of lines)
                say(shown(line));
              if (held.length > longestLine)
                flush();
            };
            const after = (tell) => (message) => {
              endLine();
              tell(message);
            };
            return {
              ...log,
              raw,
              info: after((message) => log.info(inside && running > 1 ? `${label} | ${message}` : message)),
              notice: after(log.notice),
              warning: after(log.warning),
              debug: after(log.debug),
              async group(title, body) {
                running++;
                inside = true;
                endLine();
                try {
                  return await log.group(title, body);
                } finally {
                  flush();
                  endLine();
                  inside = false;
                  running--;
                }
              }
            };
          }
        };
      }
      function shown(line) {
        const text = line.replace(/\r+$/, "");
        return text.slice(text.lastIndexOf("\r") + 1);
      }
      ;
      const amounts = ["cpus", "gpus", "memory"];
      const slack = 1e-6;
      function openRoom(machine) {
        const taken = { cpus: 0, gpus: 0, memory: 0 };
        const locked = /* @__PURE__ */ new Set();
        const need = (weight, one) => Math.min(weight[one], machine[one]);
        const mutexes = (weight) => weight.mutex.map((name) => `mutex ${name}`);
        return {
          lacks: (weight, kept) => [
            ...amounts.filter((one) => {
              const amount = need(weight, one);
              return amount > 0 && (kept.has(one) || taken[one] + amount > machine[one] + slack);
            }),
            ...mutexes(weight).filter((one) => kept.has(one) || locked.has(one))
          ],
          take(weight) {
            for (const one of amounts)
              taken[one] += need(weight, one);
            for (const one of mutexes(weight))
              locked.add(one);
          },
          give(weight) {
            for (const one of amounts)
              taken[one] -= need(weight, one);
            for (const one of mutexes(weight))
              locked.delete(one);
          }
        };
      }
      ;
      function schedule(tasks, jobs, machine, run) {
        const queue = openQueue(tasks);
        const room = openRoom({ ...machine, cpus: Math.max(machine.cpus, jobs) });
        let running = 0;
        let failure;
        return new Promise((resolve, reject) => {
          const start = async (task) => {
            running++;
            room.take(task.weight);
            try {
              await run(task);
            } catch (error) {
              failure ??= { error };
            }
            room.give(task.weight);
            running--;
            queue.done(task);
            fill();
          };
          const fill = () => {
            const kept = /* @__PURE__ */ new Set();
            for (const task of queue.ready()) {
              if (running >= jobs || failure !== void 0)
                break;
              const lacking = room.lacks(task.weight, kept);
              for (const one of lacking)
                kept.add(one);
              if (lacking.length > 0)
                continue;
              queue.take(task);
              void start(task);
            }
            if (running > 0)
              return;
            if (failure !== void 0)
              reject(failure.error);
            else if (queue.left() === 0)
              resolve();
            else
              reject(new Error(`${queue.left()} stages wait for each other`));
          };
          fill();
        });
      }
      function openQueue(tasks) {
        const places = new Map(tasks.map((task, place) => [task.name, place]));
        const missing = new Map(tasks.map((task) => [task.name, task.after.length]));
        const followers = new Map(tasks.map((task) => [task.name, []]));
        for (const task of tasks)
          for (const name of task.after)
            followers.get(name)?.push(task);
        const placeOf = (task) => places.get(task.name) ?? 0;
        const ready = tasks.filter((task) => task.after.length === 0);
        let left = tasks.length;
        const insert = (task) => {
          let [from, to] = [0, ready.length];
          while (from < to) {
            const middle = from + to >> 1;
            const other = ready[middle];
            if (other !== void 0 && placeOf(other) < placeOf(task))
              from = middle + 1;
            else
              to = middle;
          }
          ready.splice(from, 0, task);
        };
        return {
          /** May be taken from while it is read. */
          *ready() {
            for (let at = 0; at < ready.length; ) {
              const task = ready[at];
              if (task === void 0)
                return;
              yield task;
              if (ready[at] === task)
                at++;
            }
          },
          take: (task) => void ready.splice(ready.indexOf(task), 1),
          done(task) {
            left--;
            for (const next of followers.get(task.name) ?? []) {
              const count = (missing.get(next.name) ?? 0) - 1;
              missing.set(next.name, count);
              if (count === 0)
                insert(next);
            }
          },
          left: () => left
        };
      }
      var read_if_there = __webpack_require__(56273);
      ;
      function placeErrors(root) {
        const read = (0, once.f)();
        return async (stage, error, below = []) => {
          const { where, fix, cause } = error;
          if (where?.file !== stage.file || where.line !== void 0)
            return error;
          const locate = await read(stage.file, () => locator(root, stage.file));
          if (locate === void 0)
            return error;
          const [group = stage.name] = stage.name.split("@");
          return new errors.yo(error.message, {
            where: locate(["stages", group, ...below]),
            ...fix === void 0 ? {} : { fix },
            ...cause === void 0 ? {} : { cause }
          });
        };
      }
      async function locator(root, file) {
        try {
          const text = await (0, read_if_there.pM)((0, external_node_path_.join)(root, file));
          if (text === void 0)
            return void 0;
          const { parseYaml } = await Promise.all(
            /* import() */
            [__webpack_require__.e(8815), __webpack_require__.e(4979)]
          ).then(__webpack_require__.bind(__webpack_require__, 44979));
          const yaml = parseYaml(text, file);
          return (path) => yaml.locate(path, "key");
        } catch (error) {
          if (error instanceof errors.yo)
            return void 0;
          throw error;
        }
      }
      var step = __webpack_require__(13423);
      var targets = __webpack_require__(97541);
      var graph = __webpack_require__(77997);
      var nodes = __webpack_require__(9388);
      var path_index = __webpack_require__(51303);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_os_ = __webpack_require__(48161);
      ;
      const usual = { cpus: 1, gpus: 0, memory: 0, mutex: [] };
      async function weightsOf(root, stages) {
        const telling = stages.filter((stage) => stage.meta !== void 0);
        if (telling.length === 0)
          return /* @__PURE__ */ new Map();
        const { weightOf } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2857), __webpack_require__.e(9455)]
        ).then(__webpack_require__.bind(__webpack_require__, 59455));
        const weights = /* @__PURE__ */ new Map();
        for (const stage of telling) {
          try {
            weights.set(stage, weightOf(stage));
          } catch (error) {
            throw error instanceof errors.yo ? await placeErrors(root)(stage, error, ["meta", "modelgate"]) : error;
          }
        }
        return weights;
      }
      function thisMachine(env) {
        return { cpus: (0, external_node_os_.availableParallelism)(), gpus: Math.max(1, gpusOf(env)), memory: (0, external_node_os_.totalmem)() };
      }
      function gpusOf(env) {
        const visible = env["CUDA_VISIBLE_DEVICES"];
        if (visible !== void 0)
          return visible.split(",").filter((one) => one.trim() !== "" && one.trim() !== "-1").length;
        try {
          return (0, external_node_fs_.readdirSync)("/dev").filter((device) => /^nvidia\d+$/.test(device)).length;
        } catch {
          return 0;
        }
      }
      function beyond(weight, machine) {
        const found = [];
        if (weight.cpus > machine.cpus)
          found.push(`${weight.cpus} CPUs (here are ${machine.cpus})`);
        if (weight.gpus > machine.gpus)
          found.push(`${weight.gpus} GPUs (here are ${machine.gpus})`);
        if (weight.memory > machine.memory) {
          const gib = (bytes) => (bytes / 2 ** 30).toFixed(1);
          found.push(`${gib(weight.memory)} GiB of memory (here are ${gib(machine.memory)} GiB)`);
        }
        return found;
      }
      ;
      async function tasksOf({ host, root, pipeline }, stages, machine) {
        const { upstream } = (0, nodes.Nh)(pipeline);
        const places = new Map(stages.map((stage, place) => [stage.address, place]));
        const after = stages.map(() => /* @__PURE__ */ new Set());
        const makers = makersOfFrozen(pipeline, stages);
        for (const [place, { address }] of stages.entries()) {
          for (const maker of makers.get(address) ?? upstream.get(address) ?? []) {
            const other = places.get(maker);
            if (other === void 0)
              continue;
            if (other < place)
              after[place]?.add(maker);
            else
              after[other]?.add(address);
          }
        }
        const weights = await weightsOf(root, stages);
        return stages.map((stage, place) => {
          const weight = weights.get(stage) ?? usual;
          const missing = beyond(weight, machine);
          if (missing.length > 0) {
            host.log.debug(`stage ${stage.address} asks for ${missing.join(" and ")}: it runs with all there is`);
          }
          return {
            name: stage.address,
            after: [...after[place] ?? []],
            weight,
            stage,
            reads: upstream.get(stage.address) ?? []
          };
        });
      }
      function makersOfFrozen(pipeline, stages) {
        const frozen = stages.filter((stage) => stage.frozen);
        if (frozen.length === 0)
          return /* @__PURE__ */ new Map();
        const owners = new Map([...pipeline.stages.values()].flatMap((stage) => stage.outs.map(({ path }) => [path, stage.address])));
        const outs = (0, path_index.A)(owners.keys());
        const makersOf = (stage) => (0, graph.JP)(stage).flatMap((path) => outs.related(path).flatMap((out) => owners.get(out) ?? []));
        return new Map(frozen.map((stage) => [stage.address, makersOf(stage)]));
      }
      ;
      async function runPipeline(ctx, options = {}) {
        const { host, pipeline } = ctx;
        const { jobs = 1, singleItem = false, ignoreErrors = false } = options;
        const nodes2 = (0, targets.I)(pipeline, options);
        const stages = nodes2.flatMap((node) => "stage" in node ? [node.stage] : []);
        const machine = thisMachine(host.env);
        const tasks = await tasksOf(ctx, stages, machine);
        const order = stages.map((stage) => stage.address);
        const engine = await (0, pipeline_engine.F5)(ctx, { order, free: stages.flatMap((stage) => checkpointOf(stage, options)) });
        const outputs = openOutputs(host.log, jobs);
        const results = /* @__PURE__ */ new Map();
        const broken = /* @__PURE__ */ new Set();
        const stale = /* @__PURE__ */ new Set();
        const data = await (0, data_nodes.B)(engine, nodes2, options);
        const redone = new Set(data.runs.keys());
        let { failure } = data;
        const attempt = attempts(options, stale, results, placeErrors(ctx.root));
        const one = async ({ stage, reads }) => {
          const { address } = stage;
          const ends = failure !== void 0 && options.keepGoing !== true && !ignoreErrors;
          if (host.signal.aborted || ends) {
            results.set(address, skipped(stage, "an earlier stage failed, or the run was cancelled"));
            return;
          }
          const cause = data.brokenFor(stage) ?? reads.find((id2) => broken.has(id2));
          if (cause !== void 0 && !ignoreErrors && !singleItem) {
            broken.add(address);
            results.set(address, skipped(stage, `${cause} before it did not succeed`));
            return;
          }
          const carried = options.forceDownstream === true && !singleItem && reads.some((id2) => redone.has(id2));
          const force = options.force === true || carried;
          const own = withLog(engine, outputs.of(address));
          const run = await attempt(own, stage, force);
          results.set(address, run.result);
          const { status } = run.result;
          if (run.error !== void 0) {
            failure ??= run.error;
            broken.add(address);
            own.ctx.host.log.info((0, errors.Wk)(run.error));
          } else {
            if (force || status !== "unchanged")
              redone.add(address);
            if (options.dry === true && status !== "unchanged")
              stale.add(address);
          }
        };
        try {
          await schedule(tasks, jobs, machine, one);
        } finally {
          await engine.flush();
          await ctx.data.index.save();
        }
        if (!host.signal.aborted)
          for (const text of await engine.watch.report())
            host.log.warning(text);
        return {
          stages: nodes2.flatMap(({ id: id2 }) => results.get(id2) ?? data.runs.get(id2) ?? []),
          lockChanged: [...engine.written],
          ...failure === void 0 || ignoreErrors ? {} : { failure }
        };
      }
      function attempts(options, stale, results, placed) {
        const again = (0, once.f)();
        const attempt = async (engine, stage, force) => {
          const started = performance.now();
          const makeAgain = (address) => again(address, async () => {
            const maker = engine.ctx.pipeline.stages.get(address);
            if (maker === void 0)
              return false;
            const made = await attempt(engine, maker, true);
            results.set(address, made.result);
            return made.error === void 0;
          });
          try {
            const bring = () => (0, step.qh)(engine, stage, { ...options, force }, stale, makeAgain);
            return { result: await engine.watch.during(stage, bring) };
          } catch (thrown) {
            if (!(thrown instanceof errors.yo))
              throw thrown;
            const error = await placed(stage, thrown);
            const seconds = (performance.now() - started) / 1e3;
            const result = { name: stage.address, status: "failed", seconds, outs: [], error: (0, errors.Wk)(error) };
            return { result, error };
          }
        };
        return attempt;
      }
      function withLog(engine, log) {
        return { ...engine, ctx: { ...engine.ctx, host: { ...engine.ctx.host, log } } };
      }
      function checkpointOf(stage, options) {
        const written = options.settings?.(stage.address).checkpoint;
        return written === void 0 ? [] : [external_node_path_.posix.join(stage.wdir, written)];
      }
      function skipped(stage, reason) {
        return { name: stage.address, status: "skipped", seconds: 0, outs: [], error: reason };
      }
    })
  ),
  /***/
  39343: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MO: () => (
          /* binding */
          pushRun
        ),
        /* harmony export */
        Xz: () => (
          /* binding */
          keepRun
        ),
        /* harmony export */
        rk: () => (
          /* binding */
          keptRuns
        ),
        /* harmony export */
        ux: () => (
          /* binding */
          keepOrigin
        ),
        /* harmony export */
        yv: () => (
          /* binding */
          originOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_read_at_most_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5810);
      var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56273);
      var _emit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27125);
      var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74542);
      var _read_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18809);
      var _value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69560);
      const maxBytes = 4 * 1024 * 1024;
      async function* keptRuns(data, key, mode, remote) {
        if (mode === "none")
          return;
        const seen = /* @__PURE__ */ new Set();
        if (mode === "all") {
          for (const value of await localValues(data, key)) {
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, entryKey(key, value)), "utf8");
            const entry = await readEntry(data, text, `${entryKey(key, value)} of the cache`);
            seen.add(value);
            if (entry !== void 0)
              yield { value, entry, text, from: "local" };
          }
          if (!remote)
            return;
        }
        for (const one of await data.reads()) {
          if (mode === "remote-main" && one.scope !== "main")
            continue;
          for await (const value of one.storage.list(`${entryKey(key)}/`)) {
            if (seen.has(value) || !/^[0-9a-f]{64}$/.test(value))
              continue;
            const text = await readSmall(one, entryKey(key, value));
            const entry = text === void 0 ? void 0 : await readEntry(data, text, `${entryKey(key, value)} of ${one.storage.url}`);
            if (text === void 0 || entry === void 0)
              continue;
            seen.add(value);
            yield { value, entry, text, from: one.scope === "main" ? "remote" : "pull-request" };
          }
        }
      }
      async function keepRun(data, key, value, entry) {
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, entryKey(key, value));
        const text = typeof entry === "string" ? entry : (0, _emit_js__WEBPACK_IMPORTED_MODULE_4__.h)(entry);
        try {
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            return;
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
        }
        await (0, _lock_js__WEBPACK_IMPORTED_MODULE_5__.f8)(path, text);
      }
      async function pushRun(data, to, key, value) {
        const file = entryKey(key, value);
        if (!await to.storage.exists(file)) {
          await to.storage.write(file, { bytes: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, file)) });
        }
        const origin = await (0, _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_3__.pM)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, originKey(key, value)));
        if (origin !== void 0 && !await to.storage.exists(originKey(key, value))) {
          await to.storage.write(originKey(key, value), { bytes: Buffer.from(origin) });
        }
      }
      async function keepOrigin(data, key, value, origin) {
        const document = { schema: "modelgate/run-origin/1", ...origin };
        await (0, _lock_js__WEBPACK_IMPORTED_MODULE_5__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, originKey(key, value)), `${JSON.stringify(document)}
`);
      }
      async function originOf(data, key, value, from, remote) {
        const local = await (0, _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_3__.pM)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, originKey(key, value)));
        if (local !== void 0 && (from === "local" || from === "lock"))
          return parseOrigin(local);
        if (!remote)
          return void 0;
        for (const one of await data.reads()) {
          if (from === "remote" && one.scope !== "main")
            continue;
          const text = await readSmall(one, originKey(key, value));
          if (text !== void 0)
            return parseOrigin(text);
        }
        return void 0;
      }
      async function parseOrigin(text) {
        return (await Promise.all(
          /* import() */
          [__webpack_require__.e(2857), __webpack_require__.e(6547)]
        ).then(__webpack_require__.bind(__webpack_require__, 56547))).parseOrigin(text);
      }
      async function localValues(data, key) {
        const dir = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data.cache.dir, entryKey(key));
        try {
          const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir)).filter((name) => /^[0-9a-f]{64}$/.test(name));
          const aged = await Promise.all(names.map(async (name) => ({ name, time: (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name))).mtimeMs })));
          return aged.sort((a, b) => b.time - a.time).map(({ name }) => name);
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            return [];
          throw error;
        }
      }
      async function readEntry(data, text, name) {
        try {
          const value = await (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_6__.g)(text, name);
          if ((0, _value_js__WEBPACK_IMPORTED_MODULE_7__.jh)(value))
            return (0, _lock_js__WEBPACK_IMPORTED_MODULE_5__.KF)(value, await (0, _lock_js__WEBPACK_IMPORTED_MODULE_5__.bS)(text));
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo))
            throw error;
        }
        data.host.log.warning(`the run-cache entry ${name} is damaged and is not used`);
        return void 0;
      }
      async function readSmall(from, key) {
        const found = await from.storage.read(key);
        return found && (0, _lib_read_at_most_js__WEBPACK_IMPORTED_MODULE_8__.r)(found.stream, maxBytes);
      }
      function entryKey(key, value) {
        return `runs/${key.slice(0, 2)}/${key}${value === void 0 ? "" : `/${value}`}`;
      }
      function originKey(key, value) {
        return `modelgate/runs/${key}/${value}.json`;
      }
    })
  ),
  /***/
  13423: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cv: () => (
          /* binding */
          unchanged
        ),
        /* harmony export */
        cI: () => (
          /* binding */
          digests
        ),
        /* harmony export */
        mQ: () => (
          /* binding */
          restoredRun
        ),
        /* harmony export */
        qh: () => (
          /* binding */
          bringUp
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _absent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21056);
      var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89929);
      var _engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96501);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61332);
      var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83238);
      var _outs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33652);
      var _outside_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39590);
      var _pointers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48735);
      var _run_cache_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39343);
      var _run_key_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31122);
      var _status_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(35403);
      var _time_limit_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(15802);
      async function bringUp(engine, stage, options, stale, makeAgain) {
        const { host } = engine.ctx;
        const started = performance.now();
        const seconds = () => (performance.now() - started) / 1e3;
        if (options.pull === true && options.dry !== true && !stage.frozen)
          await (0, _pointers_js__WEBPACK_IMPORTED_MODULE_10__.wL)(engine, stage);
        const judged = await (0, _judge_js__WEBPACK_IMPORTED_MODULE_7__.S)(engine, stage, (path) => (0, _status_js__WEBPACK_IMPORTED_MODULE_13__.m$)(engine.ctx.pipeline, stage, stale, path));
        if (stage.frozen)
          return { ...await keepFrozen(engine, stage, judged, options), seconds: seconds() };
        const reasons = [...judged.reasons];
        const because = options.rerun?.get(stage.address);
        if (because !== void 0)
          reasons.push(because);
        let mustRun = options.force === true || because !== void 0;
        if (reasons.length === 0 && !mustRun)
          reasons.push(...await (0, _absent_js__WEBPACK_IMPORTED_MODULE_3__.Rs)(engine, stage, options));
        if (reasons.length === 0 && !mustRun) {
          const kept = await unchanged(engine, stage, judged, options);
          if (kept !== void 0)
            return { ...kept, seconds: seconds() };
          reasons.push("its environment changed");
          mustRun = true;
        }
        if (judged.fault !== void 0)
          throw judged.fault;
        if (!mustRun) {
          const { restore } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(5151)]
          ).then(__webpack_require__.bind(__webpack_require__, 75151));
          const restored = await restore(engine, stage, judged, options, options.dry !== true);
          if (restored !== void 0) {
            host.log.info(`Stage ${stage.address}: restored from the run cache`);
            return { ...await finishRestored(engine, stage, restored, options), seconds: seconds() };
          }
        }
        const title = `Stage ${stage.address}: ${reasons[0] ?? "forced"}`;
        if (options.dry === true) {
          host.log.info(title);
          return { name: stage.address, status: "ran", seconds: 0, ...keyOf(stage, judged), outs: [] };
        }
        const { withCheckpoint } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(8481)]
        ).then(__webpack_require__.bind(__webpack_require__, 48481));
        const ran = await host.log.group(title, () => withCheckpoint(engine, stage, judged.inputs, options, () => runStage(engine, stage, options, makeAgain)));
        return { ...ran, seconds: seconds() };
      }
      async function runStage(engine, stage, options, makeAgain) {
        const { ctx, contents } = engine;
        const { host, data, root } = ctx;
        await requireFolder(root, stage);
        const { placeInputs } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2857), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(1045)]
        ).then(__webpack_require__.bind(__webpack_require__, 21045));
        await placeInputs(engine, stage, options, makeAgain);
        await engine.ignores.check(stage);
        await (0, _outs_js__WEBPACK_IMPORTED_MODULE_8__.f0)(engine, stage);
        const began = host.now();
        const clock = performance.now();
        const peakMemory = await runWatched(engine, stage, options);
        const took = {
          seconds: (performance.now() - clock) / 1e3,
          ...peakMemory === void 0 ? {} : { peakMemory }
        };
        contents.forget([...stage.deps, ...stage.outs.map((out) => out.path)]);
        const inputs = await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Ko)(contents, stage);
        const outs = await (0, _outs_js__WEBPACK_IMPORTED_MODULE_8__.Fd)(engine, stage, options.noCommit !== true);
        await engine.ignore(stage);
        const entry = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Ms)(stage, inputs, outs);
        await engine.record(stage, entry);
        const key = (0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.TZ)(stage) ? (0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.r7)(stage, inputs) : void 0;
        const value = (0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.Lo)(entry);
        const saved = key !== void 0 && (0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.Gs)(stage) && options.noCommit !== true ? { key, value } : void 0;
        if (saved !== void 0) {
          await (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_11__.Xz)(data, saved.key, value, entry);
          if (options.origin !== void 0) {
            const origin = await options.origin();
            await (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_11__.ux)(data, saved.key, value, { started: began.toISOString(), ...took, origin });
          }
        }
        if (options.push === true && options.noCommit !== true)
          await send(engine, stage, outs, saved);
        return { name: stage.address, status: "ran", ...took, ...key === void 0 ? {} : { key }, outs: digests(outs) };
      }
      const send = async (...what) => (await Promise.all(
        /* import() */
        [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(1614), __webpack_require__.e(5353), __webpack_require__.e(2218), __webpack_require__.e(2410)]
      ).then(__webpack_require__.bind(__webpack_require__, 62410))).publish(...what);
      async function runWatched(engine, stage, options) {
        const { ctx, watch } = engine;
        const { root, data } = ctx;
        const { secrets = [], timeout } = options.settings?.(stage.address) ?? {};
        return watch.command(stage, () => (0, _time_limit_js__WEBPACK_IMPORTED_MODULE_14__.wj)(ctx.host, timeout, (host) => (0, _command_js__WEBPACK_IMPORTED_MODULE_4__.a)(host, stage, { root, dvcRoot: data.config.dvcRoot ?? root, allowEnv: secrets })));
      }
      async function finishRestored(engine, stage, restored, options) {
        const { key, value, outs, from, inputs } = restored;
        if (options.dry !== true) {
          await engine.ignores.check(stage);
          await engine.ignore(stage);
          await engine.record(stage, (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Ms)(stage, inputs, outs));
          const run = (0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.Gs)(stage) ? { key, value } : void 0;
          if (run !== void 0 && from === "lock" && options.noCommit !== true) {
            await (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_11__.Xz)(engine.ctx.data, key, value, (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Ms)(stage, inputs, outs));
          }
          if (options.push === true && (from === "local" || from === "lock")) {
            await send(engine, stage, outs, run);
          }
        }
        return restoredRun(stage, restored);
      }
      function restoredRun({ address }, { key, outs, from, origin }) {
        const made = { outs: digests(outs), restoredFrom: from, ...madeBy(origin) };
        return { name: address, status: "restored", seconds: 0, key, ...made };
      }
      async function unchanged(engine, stage, judged, options) {
        const { data } = engine.ctx;
        const entry = engine.entry(stage);
        const outs = (entry && (0, _engine_js__WEBPACK_IMPORTED_MODULE_5__.nB)(stage, entry)) ?? /* @__PURE__ */ new Map();
        const key = keyOf(stage, judged);
        let origin;
        if (entry !== void 0 && key.key !== void 0 && (options.usable !== void 0 || options.origin !== void 0)) {
          const value = (0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.Lo)(entry.value);
          origin = await (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_11__.yv)(data, key.key, value, "local", false) ?? (options.pull === true ? await (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_11__.yv)(data, key.key, value, "remote", true) : void 0);
        }
        if (options.usable?.(stage.address, origin?.origin) === false)
          return void 0;
        if (options.dry !== true && options.noCommit !== true) {
          for (const out of stage.outs) {
            const here = out.cache ? await engine.contents.here(out.path) : void 0;
            if (here !== void 0 && !await data.cache.has(here.digest))
              await (0, _outs_js__WEBPACK_IMPORTED_MODULE_8__.cd)(engine, stage, out);
          }
        }
        return { name: stage.address, status: "unchanged", seconds: 0, ...key, outs: digests(outs), ...madeBy(origin) };
      }
      async function keepFrozen(engine, stage, judged, options) {
        const entry = engine.entry(stage);
        const locked = entry && (0, _engine_js__WEBPACK_IMPORTED_MODULE_5__.nB)(stage, entry);
        const absent = judged.reasons.length > 0 ? [] : await (0, _absent_js__WEBPACK_IMPORTED_MODULE_3__.Rs)(engine, stage, options);
        if ((judged.reasons.length + absent.length > 0 || options.force === true) && options.dry !== true) {
          engine.ctx.host.log.warning(`stage ${stage.address} is frozen: it is not run, its outputs are taken as they are`);
          for (const { path } of stage.outs) {
            if (await engine.contents.here(path) === void 0)
              throw frozenLacks(stage, path);
          }
          if (judged.fault !== void 0)
            throw judged.fault;
          if (judged.inputs !== void 0) {
            await engine.ignores.check(stage);
            const outs = await (0, _outs_js__WEBPACK_IMPORTED_MODULE_8__.Fd)(engine, stage, options.noCommit !== true);
            await engine.ignore(stage);
            const value = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_6__.Ms)(stage, judged.inputs, outs);
            await engine.record(stage, value);
            if ((0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.Gs)(stage) && options.noCommit !== true) {
              await (0, _run_cache_js__WEBPACK_IMPORTED_MODULE_11__.Xz)(engine.ctx.data, (0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.r7)(stage, judged.inputs), (0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.Lo)(value), value);
            }
            return { name: stage.address, status: "restored", seconds: 0, outs: digests(outs), restoredFrom: "lock" };
          }
        }
        return { name: stage.address, status: "unchanged", seconds: 0, outs: digests(locked ?? /* @__PURE__ */ new Map()) };
      }
      function frozenLacks(stage, path) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the output \`${path}\` of stage ${stage.address} is not here, and a frozen stage does not make it`, {
          where: { file: stage.file },
          fix: "Put it back (modelgate pull), or take `frozen` out."
        });
      }
      async function requireFolder(root, stage) {
        try {
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, stage.wdir))).isDirectory())
            return;
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            throw error;
        }
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the wdir \`${stage.wdir}\` of stage ${stage.address} is not a folder`, {
          where: { file: stage.file }
        });
      }
      function keyOf(stage, judged) {
        return judged.inputs !== void 0 && (0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.TZ)(stage) ? { key: (0, _run_key_js__WEBPACK_IMPORTED_MODULE_12__.r7)(stage, judged.inputs) } : {};
      }
      function madeBy(origin) {
        if (origin === void 0)
          return {};
        const { origin: made, ...madeIn } = origin;
        return { made, madeIn };
      }
      function digests(outs) {
        const own = [...outs].filter(([path]) => !(0, _outside_js__WEBPACK_IMPORTED_MODULE_9__._K)(path));
        return own.map(([path, { digest, bytes, files }]) => ({
          path,
          digest,
          bytes: bytes ?? 0,
          ...files === void 0 ? {} : { files }
        }));
      }
    })
  )
};
