export const id = 1441;
export const ids = [1441, 4979];
export const modules = {
  /***/
  83820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          eachAdaptive
        ),
        k: () => (
          /* binding */
          eachLimited
        )
      });
      ;
      const shortestRound = 8;
      const worthwhile = 1.1;
      const patience = 16;
      function openThrottle({ start, max, now }) {
        let limit = Math.max(1, Math.min(start, max));
        let done = 0;
        let since = now();
        let before;
        let settled = 0;
        let careful = false;
        let halvedIn = -1;
        let round = 0;
        function next(rate) {
          if (settled > 0 && --settled > 0)
            return;
          if (before !== void 0 && before.limit < limit && rate < before.rate * worthwhile) {
            limit = before.limit;
            before = void 0;
            settled = patience;
            return;
          }
          if (limit >= max)
            return;
          before = careful ? void 0 : { limit, rate };
          limit = Math.min(max, careful ? limit + 1 : limit * 2);
        }
        return {
          get limit() {
            return limit;
          },
          finished() {
            done++;
            if (done < Math.max(limit, shortestRound))
              return;
            const time = now();
            const rate = done / Math.max(time - since, 1e-3);
            done = 0;
            since = time;
            if (halvedIn !== round)
              next(rate);
            round++;
          },
          slowDown() {
            if (halvedIn === round)
              return;
            halvedIn = round;
            limit = Math.max(1, Math.floor(limit / 2));
            done = 0;
            since = now();
            before = void 0;
            careful = true;
          }
        };
      }
      ;
      async function eachLimited(items, limit, body, signal) {
        const iterator = items[Symbol.iterator]();
        let failure;
        const worker = async () => {
          while (failure === void 0) {
            try {
              const next = iterator.next();
              if (next.done === true)
                return;
              signal?.throwIfAborted();
              await body(next.value);
            } catch (error) {
              failure ??= { error };
            }
          }
        };
        await Promise.all(Array.from({ length: limit }, worker));
        if (failure !== void 0)
          throw failure.error;
      }
      function eachAdaptive(items, body, options) {
        const { start = 32, signal } = options;
        const throttle = openThrottle({ start, max: options.max, now: options.now });
        const iterator = items[Symbol.iterator]();
        return new Promise((resolve, reject) => {
          let failure;
          let ended = false;
          let running = 0;
          const fill = () => {
            try {
              while (!ended && failure === void 0 && running < throttle.limit) {
                const next = iterator.next();
                if (next.done === true)
                  ended = true;
                else
                  void run(next.value);
              }
            } catch (error) {
              failure ??= { error };
            }
            if (running > 0)
              return;
            if (failure !== void 0)
              reject(failure.error);
            else if (ended)
              resolve();
          };
          const run = async (item) => {
            running++;
            try {
              signal?.throwIfAborted();
              await body(item, throttle);
            } catch (error) {
              failure ??= { error };
            }
            throttle.finished();
            running--;
            fill();
          };
          fill();
        });
      }
    })
  ),
  /***/
  9886: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        c: () => (
          /* binding */
          checkYaml
        )
      });
      var errors = __webpack_require__(18175);
      var nearest = __webpack_require__(58020);
      var schemas = __webpack_require__(92857);
      ;
      function keysAt(schema, path) {
        let reached = [schema];
        for (const step of path)
          reached = reached.flatMap(unwrap).flatMap((one) => child(one, step));
        const keys = reached.flatMap(unwrap).flatMap((one) => one instanceof schemas.bvH ? Object.keys(one.shape) : []);
        return [...new Set(keys)];
      }
      function unwrap(schema) {
        if (schema instanceof schemas.fZ7)
          return schema.options.flatMap(unwrap);
        if (schema instanceof schemas.utH)
          return unwrap(schema.in);
        if (schema instanceof schemas.Ihb)
          return unwrap(schema.unwrap());
        if (schema instanceof schemas.IiU || schema instanceof schemas.ZwT || schema instanceof schemas.XiL || schema instanceof schemas.xgV || schema instanceof schemas.l1C || schema instanceof schemas.EVz) {
          return unwrap(schema.unwrap());
        }
        return [schema];
      }
      function child(schema, step) {
        if (schema instanceof schemas.bvH) {
          const member = schema.shape[String(step)];
          return member === void 0 ? [] : [member];
        }
        if (schema instanceof schemas.naA)
          return [schema.element];
        if (schema instanceof schemas.b8S)
          return [schema.valueType];
        return [];
      }
      ;
      const typeWords = {
        string: "text",
        number: "a number",
        int: "a whole number",
        boolean: "true or false",
        array: "a list",
        object: "a map",
        record: "a map",
        null: "nothing"
      };
      function expectation(issue, keys) {
        if (!isZodsOwn(issue.message))
          return { text: issue.message, choices: choicesOf(issue) };
        const choices = choicesOf(issue);
        if (issue.code === "invalid_union") {
          const types = [...new Set(issue.errors.flat().flatMap((one) => one.path.length === 0 ? typeOf(one, keys) : []))];
          const all = [...choices, ...types];
          return { text: all.length === 0 ? "not a valid value" : `expected ${either(all)}`, choices };
        }
        if (issue.code === "invalid_value") {
          return { text: `expected ${choices.length > 1 ? "one of " : ""}${choices.join(", ")}`, choices };
        }
        const [type] = typeOf(issue, []);
        if (type !== void 0)
          return { text: `expected ${type}`, choices };
        return { text: limit(issue) ?? issue.message.replace(/^Invalid input: /, ""), choices };
      }
      function isZodsOwn(message) {
        return /^(Invalid|Too (small|big)|Unrecognized)/.test(message);
      }
      function choicesOf(issue) {
        if (issue.code === "invalid_value")
          return issue.values.map(String);
        if (issue.code !== "invalid_union")
          return [];
        return [...new Set(issue.errors.flat().flatMap((one) => one.path.length === 0 ? choicesOf(one) : []))];
      }
      function typeOf(issue, keys) {
        if (issue.code !== "invalid_type")
          return [];
        const word = typeWords[issue.expected] ?? issue.expected;
        return [word === "a map" && keys.length > 0 ? `a map with ${either(keys.map((key) => `\`${key}\``))}` : word];
      }
      function limit(issue) {
        if (issue.code !== "too_small" && issue.code !== "too_big")
          return void 0;
        const small = issue.code === "too_small";
        const amount = String(small ? issue.minimum : issue.maximum);
        const bound = issue.inclusive === false ? small ? "more than" : "less than" : small ? "at least" : "at most";
        const unit = issue.origin === "string" ? "characters" : ["array", "set", "map"].includes(issue.origin) ? "items" : "";
        if (small && amount === "1" && unit !== "")
          return "expected something, not nothing";
        return `expected ${bound} ${amount} ${unit}`.trimEnd();
      }
      function either(words) {
        const last = words.at(-1) ?? "";
        return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
      }
      ;
      function checkYaml(schema, yaml) {
        const result = schema.safeParse(yaml.value, { reportInput: true });
        if (result.success)
          return result.data;
        const issue = firstToMend(result.error.issues);
        throw issueError(issue, yaml, schema);
      }
      function firstToMend(issues, prefix = []) {
        let best;
        for (const issue of issues) {
          const candidate = intoUnion({ ...issue, path: [...prefix, ...issue.path] });
          if (best === void 0 || rank(candidate) > rank(best))
            best = candidate;
        }
        if (best === void 0)
          throw new Error("a schema failed without an issue");
        return best;
      }
      function intoUnion(issue) {
        if (issue.code !== "invalid_union")
          return issue;
        const fitting = issue.errors.filter((branch) => branch.length > 0 && !branch.some((one) => one.path.length === 0 && isMismatch(one)));
        const [first, ...others] = fitting;
        if (first === void 0)
          return issue;
        return firstToMend(others.reduce((least, branch) => branch.length < least.length ? branch : least, first), issue.path);
      }
      function isMismatch(issue) {
        return issue.code === "invalid_type" || issue.code === "invalid_value";
      }
      function rank(issue) {
        if (issue.code === "unrecognized_keys")
          return issue.path.length * 2 + 1;
        return issue.input === void 0 ? issue.path.length * 2 - 2 : issue.path.length * 2;
      }
      function issueError(issue, yaml, schema) {
        const dotted = issue.path.map(String).join(".");
        const name = dotted === "" ? "the file" : `\`${dotted}\``;
        if (issue.code === "unrecognized_keys") {
          const key = issue.keys[0] ?? "";
          const known = keysAt(schema, issue.path);
          const near2 = (0, nearest.p)(key, known);
          const fix = near2 !== void 0 ? `Did you mean \`${near2}\`?` : `Valid keys: ${known.join(", ")}.`;
          return new errors.yo(`unknown key \`${key}\`${dotted === "" ? "" : ` in ${name}`}`, {
            where: yaml.locate([...issue.path, key], "key"),
            ...known.length > 0 ? { fix } : {}
          });
        }
        const { text, choices } = expectation(issue, keysAt(schema, issue.path));
        const near = typeof issue.input === "string" ? (0, nearest.p)(issue.input, choices) : void 0;
        return new errors.yo(`${name} is ${show(issue.input)}: ${text}`, {
          where: yaml.locate(issue.path),
          ...near === void 0 ? {} : { fix: `Did you mean \`${near}\`?` }
        });
      }
      function show(value) {
        if (value === void 0)
          return "missing";
        const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? String(value);
        return text.length > 60 ? `${text.slice(0, 57)}...` : text;
      }
    })
  ),
  /***/
  44979: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseYaml: () => (
          /* binding */
          parseYaml
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      const maxCharacters = 16 * 1024 * 1024;
      const maxAliases = 100;
      function parseYaml(text, file) {
        if (text.length > maxCharacters) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file }
          });
        }
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: true });
        const at = (offset) => {
          const { line, col } = lines.linePos(offset);
          return { file, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const [error] = document.errors;
        if (error !== void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
        }
        let value;
        try {
          value = document.toJS({ maxAliasCount: maxAliases });
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this YAML cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where: { file },
            cause
          });
        }
        return { value, locate: (path, part = "value") => locate(document, path, part, at, file) };
      }
      function locate(document, path, part, at, file) {
        for (let depth = path.length; depth >= 0; depth--) {
          const found = nodeAt(document, path.slice(0, depth), part);
          if (found?.range)
            return at(found.range[0]);
        }
        return { file, line: 1, column: 1 };
      }
      function nodeAt(document, path, part) {
        const last = path.at(-1);
        if (part === "key" && last !== void 0) {
          const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent)) {
            for (const pair of parent.items) {
              if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && String(pair.key.value) === String(last))
                return pair.key;
            }
          }
        }
        const node = path.length === 0 ? document.contents : document.getIn(path, true);
        return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node : void 0;
      }
    })
  )
};
