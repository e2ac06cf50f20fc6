export const id = 5720;
export const ids = [5720, 7831];
export const modules = {
  /***/
  75720: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        withContents: () => (
          /* binding */
          withContents
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
      var _emit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27125);
      var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69560);
      var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37831);
      function withContents(text, file, contents) {
        const edited = eachOut(text, contents) ?? anew(text, file, contents);
        const { value } = (0, _values_js__WEBPACK_IMPORTED_MODULE_3__.parseValues)(edited, file);
        return (0, _value_js__WEBPACK_IMPORTED_MODULE_4__.jh)(value) ? withChecksum(edited, value) : edited;
      }
      function noted(content) {
        return new Map([
          ["md5", content.digest.slice(content.digest.indexOf(":") + 1)],
          ...content.bytes === void 0 ? [] : [["size", BigInt(content.bytes)]],
          ...content.files === void 0 ? [] : [["nfiles", BigInt(content.files)]],
          ...content.executable ? [["isexec", true]] : [],
          ["hash", "md5"]
        ]);
      }
      const ofContent = /* @__PURE__ */ new Set([
        "md5",
        "size",
        "nfiles",
        "isexec",
        "hash",
        "files",
        "cloud",
        "etag",
        "version_id",
        "checksum"
      ]);
      function eachOut(text, contents) {
        const top = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, { schema: "failsafe" }).contents;
        const outs = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(top) ? top.get("outs", true) : void 0;
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(outs) || outs.flow === true)
          return void 0;
        const edits = [];
        for (const [index, content] of contents.entries()) {
          if (content === void 0)
            continue;
          const item = outs.items[index];
          if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(item) || item.flow === true || !item.range)
            return void 0;
          const own = editsOf(text, item, noted(content));
          if (own === void 0)
            return void 0;
          edits.push(...own);
        }
        return applied(text, edits);
      }
      function editsOf(text, item, values) {
        const pairs = item.items.map(placed);
        if (!pairs.every((one) => one !== void 0))
          return void 0;
        const edits = [];
        let tail = 0;
        for (const [index, { key, start, end, from }] of pairs.entries()) {
          const value = values.get(key);
          values.delete(key);
          if (value !== void 0)
            edits.push({ start: from, end, text: textOf(value) });
          if (value !== void 0 || !ofContent.has(key)) {
            tail = end;
            continue;
          }
          const next = pairs[index + 1];
          if (next !== void 0)
            edits.push({ start, end: next.start, text: "" });
          else
            edits.push({ start: tail, end, text: "" });
        }
        const first = pairs[0];
        if (first === void 0 || tail === 0)
          return void 0;
        const column = first.start - (text.lastIndexOf("\n", first.start - 1) + 1);
        const lineEnd = text.indexOf("\n", tail);
        const at = lineEnd < 0 ? text.length : lineEnd;
        const added = [...values].map(([key, value]) => `
${" ".repeat(column)}${key}: ${textOf(value)}`).join("");
        if (added !== "")
          edits.push({ start: at, end: at, text: added });
        return edits;
      }
      function placed({ key, value }) {
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || !key.range)
          return void 0;
        const range = value?.range;
        const start = key.range[0];
        return range ? { key: String(key.value), start, from: range[0], end: range[1] } : void 0;
      }
      function textOf(value) {
        const text = (0, _emit_js__WEBPACK_IMPORTED_MODULE_2__.h)(/* @__PURE__ */ new Map([["x", value]])).trimEnd();
        return text.slice("x: ".length);
      }
      function applied(text, edits) {
        let result = text;
        for (const { start, end, text: put } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
          result = `${result.slice(0, start)}${put}${result.slice(end)}`;
        }
        return result;
      }
      function anew(text, file, contents) {
        const { value } = (0, _values_js__WEBPACK_IMPORTED_MODULE_3__.parseValues)(text, file);
        const top = (0, _value_js__WEBPACK_IMPORTED_MODULE_4__.jh)(value) ? value : /* @__PURE__ */ new Map();
        const outs = top.get("outs");
        const list = (Array.isArray(outs) ? outs : []).map((out, index) => {
          const content = contents[index];
          if (content === void 0 || !(0, _value_js__WEBPACK_IMPORTED_MODULE_4__.jh)(out))
            return out;
          const values = noted(content);
          const kept = [...out].filter(([key]) => values.has(String(key)) || !ofContent.has(String(key)));
          return new Map([...kept, ...values]);
        });
        return (0, _emit_js__WEBPACK_IMPORTED_MODULE_2__.h)(new Map([...top, ["outs", list]]));
      }
      const leftOut = /* @__PURE__ */ new Set([
        "desc",
        "type",
        "labels",
        "meta",
        "locked",
        "frozen",
        "metric",
        "persist",
        "isexec",
        "size",
        "nfiles"
      ]);
      function withChecksum(text, top) {
        const contents = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, { schema: "failsafe" }).contents;
        const pair = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(contents) ? contents.items.find((one) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(one.key) && one.key.value === "md5") : void 0;
        const place = pair === void 0 ? void 0 : placed(pair);
        if (place === void 0)
          return text;
        const deps = top.get("deps");
        if (!Array.isArray(deps) || deps.length === 0) {
          const line = text.indexOf("\n", place.end);
          return `${text.slice(0, place.start)}${line < 0 ? "" : text.slice(line + 1)}`;
        }
        const told = new Map([...top].filter(([key, value]) => key !== "md5" && !(key === "wdir" && value === ".")));
        const digest = (0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__.qQ)("md5", (0, _value_js__WEBPACK_IMPORTED_MODULE_4__.bv)(told, leftOut));
        return `${text.slice(0, place.from)}${digest}${text.slice(place.end)}`;
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
  )
};
