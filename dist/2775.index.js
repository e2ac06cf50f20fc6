export const id = 2775;
export const ids = [2775, 7831, 4979];
export const modules = {
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
  ),
  /***/
  37831: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseValues: () => (
          /* binding */
          parseValues
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32845);
      const maxCharacters = 16 * 1024 * 1024;
      const maxMerged = 1e5;
      const maxDepth = 200;
      const standard = "tag:yaml.org,2002:";
      function parseValues(text, file) {
        if (text.length > maxCharacters) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file }
          });
        }
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
          lineCounter: lines,
          prettyErrors: false,
          uniqueKeys: true,
          schema: "failsafe"
        });
        const at = (offset) => {
          const { line, col } = lines.linePos(offset);
          return { file, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const where = (node) => node?.range ? at(node.range[0]) : { file };
        const [error] = document.errors;
        if (error !== void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
        const built = /* @__PURE__ */ new Map();
        const open = /* @__PURE__ */ new Set();
        let merged = 0;
        const build = (node, depth) => {
          if (node === null || node === void 0)
            return null;
          if (depth > maxDepth)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`nested deeper than ${maxDepth} levels`, { where: where(node) });
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
            const target = node.resolve(document);
            if (target === void 0)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`there is no anchor \`&${node.source}\``, { where: where(node) });
            if (open.has(target))
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`\`*${node.source}\` contains itself`, { where: where(node) });
            return build(target, depth);
          }
          const { tag } = node;
          if (tag !== void 0 && tag !== "!" && !tag.startsWith(standard)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`\`${tag}\` is no tag that is known here`, { where: where(node) });
          }
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node))
            return scalarValue(node);
          const known = built.get(node);
          if (known !== void 0)
            return known;
          open.add(node);
          const value = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? node.items.map((item) => build(item, depth + 1)) : mapping(node, depth);
          open.delete(node);
          built.set(node, value);
          return value;
        };
        const mapping = (node, depth) => {
          const own = /* @__PURE__ */ new Map();
          const inherited = /* @__PURE__ */ new Map();
          for (const pair of node.items) {
            if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && pair.key.type === "PLAIN" && pair.key.source === "<<") {
              const from = build(pair.value, depth + 1);
              for (const one of Array.isArray(from) ? from : [from]) {
                if (!(one instanceof Map))
                  throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("`<<` takes a mapping", { where: where(pair.key) });
                for (const [key2, item] of one) {
                  if (!inherited.has(key2))
                    inherited.set(key2, item);
                  merged += 1;
                  if (merged > maxMerged)
                    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("`<<` copies too much", { where: where(pair.key) });
                }
              }
              continue;
            }
            const key = build(pair.key, depth + 1);
            if (typeof key === "object" && key !== null) {
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("a list or mapping cannot be a key", { where: where(pair.key) });
            }
            own.set(key, build(pair.value, depth + 1));
          }
          return inherited.size === 0 ? own : new Map([...inherited, ...own]);
        };
        return { value: build(document.contents, 0), contents: document.contents, where };
      }
      function scalarValue(node) {
        const text = typeof node.value === "string" ? node.value : node.source ?? "";
        if (node.tag === "!" || node.tag === `${standard}str`)
          return text;
        const plain = node.tag !== void 0 || node.type === "PLAIN" || node.type === void 0;
        return plain ? (0, _scalar_js__WEBPACK_IMPORTED_MODULE_2__._)(text) : text;
      }
    })
  ),
  /***/
  72775: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        wholeFile: () => (
          /* binding */
          wholeFile
        )
      });
      var validate = __webpack_require__(9886);
      var lib_yaml = __webpack_require__(44979);
      var schemas = __webpack_require__(92857);
      ;
      const schema_text = schemas.YjP();
      const anything = schemas.L5J();
      const annotations = {
        desc: schema_text.exactOptional(),
        type: schema_text.exactOptional(),
        labels: schemas.YOg(schema_text).exactOptional(),
        meta: anything.optional()
      };
      const outFlags = {
        ...annotations,
        cache: schemas.zMY().exactOptional(),
        persist: schemas.zMY().exactOptional(),
        checkpoint: schemas.zMY().exactOptional(),
        remote: schema_text.exactOptional(),
        push: schemas.zMY().exactOptional()
      };
      const plotFlags = {
        ...outFlags,
        template: schema_text.exactOptional(),
        x: schema_text.exactOptional(),
        y: schema_text.exactOptional(),
        x_label: schema_text.exactOptional(),
        y_label: schema_text.exactOptional(),
        title: schema_text.exactOptional(),
        header: schemas.zMY().exactOptional()
      };
      const OutList = schemas.YOg(schemas.KCZ([schema_text, schemas.g1P(schema_text, schemas.rej(outFlags))]));
      const PlotProps = schemas.rej(plotFlags);
      const PlotList = schemas.YOg(schemas.KCZ([schema_text, schemas.g1P(schema_text, PlotProps)]));
      const Vars = schemas.YOg(schemas.KCZ([schema_text, schemas.g1P(schema_text, anything)]));
      const Command = schemas.KCZ([schema_text.min(1), schemas.YOg(schema_text).min(1)]);
      const stageKeys = {
        cmd: Command,
        wdir: schema_text.exactOptional(),
        deps: schemas.YOg(schema_text).exactOptional(),
        params: schemas.YOg(schemas.KCZ([schema_text, schemas.g1P(schema_text, anything)])).exactOptional(),
        vars: Vars.exactOptional(),
        frozen: schemas.zMY().exactOptional(),
        meta: anything.optional(),
        desc: schema_text.exactOptional(),
        always_changed: schemas.zMY().exactOptional(),
        outs: OutList.exactOptional(),
        metrics: OutList.exactOptional(),
        plots: PlotList.exactOptional()
      };
      const StageTemplate = schemas.rej({
        ...stageKeys,
        matrix: schemas.g1P(schema_text, schemas.KCZ([schema_text, schemas.YOg(anything)])).exactOptional()
      });
      const ForeachTemplate = schemas.rej({
        foreach: schemas.KCZ([schema_text, schemas.YOg(anything), schemas.g1P(schema_text, anything)]),
        do: schemas.rej(stageKeys)
      });
      const Axis = schemas.KCZ([schema_text, schemas.YOg(schema_text), schemas.g1P(schema_text, schemas.KCZ([schema_text, schemas.YOg(schema_text)]))]);
      const Plot = schemas.KCZ([
        schema_text,
        schemas.g1P(schema_text, schemas.rej({
          x: schemas.KCZ([schema_text, schemas.g1P(schema_text, schema_text)]).exactOptional(),
          y: Axis.exactOptional(),
          x_label: schema_text.exactOptional(),
          y_label: schema_text.exactOptional(),
          title: schema_text.exactOptional(),
          template: schema_text.exactOptional()
        }).nullable()).refine((plots) => Object.keys(plots).length > 0, "expected the name of a plot")
      ]);
      const schema_forms = { stage: StageTemplate, foreach: ForeachTemplate };
      const PipelineFile = schemas.rej({
        stages: schemas.g1P(schema_text, anything).exactOptional(),
        vars: Vars.exactOptional(),
        params: schemas.YOg(schema_text).exactOptional(),
        metrics: schemas.YOg(schema_text).exactOptional(),
        plots: schemas.YOg(Plot).exactOptional(),
        artifacts: schemas.g1P(schema_text, schemas.rej({ path: schema_text, ...annotations })).exactOptional(),
        datasets: schemas.KCZ([schemas.YOg(anything), schemas.g1P(schema_text, anything)]).exactOptional()
      });
      function schemaFor(value) {
        const stages = isObject(value) ? value["stages"] : void 0;
        if (!isObject(stages))
          return PipelineFile;
        const shape = {};
        for (const [name, stage] of Object.entries(stages))
          shape[name] = formOf(stage);
        return PipelineFile.extend({ stages: schemas.rej(shape) });
      }
      function formOf(stage) {
        return isObject(stage) && ("foreach" in stage || "do" in stage) ? schema_forms.foreach : schema_forms.stage;
      }
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      var values = __webpack_require__(37831);
      ;
      function wholeFile(text, file) {
        const yaml = (0, lib_yaml.parseYaml)(text, file);
        if (yaml.value === null || yaml.value === void 0)
          return { value: null, locate: yaml.locate };
        (0, validate.c)(schemaFor(yaml.value), yaml);
        return { value: (0, values.parseValues)(text, file).value, locate: yaml.locate };
      }
    })
  )
};
