export const id = 595;
export const ids = [595];
export const modules = {
  /***/
  16312: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w: () => (
          /* binding */
          pythonLiteral
        )
        /* harmony export */
      });
      const maxDepth = 200;
      const notLiteral = new Error("not a literal");
      function pythonLiteral(tokens) {
        let at = 0;
        let depth = 0;
        const peek = () => tokens[at]?.kind === "other" ? tokens[at]?.text : void 0;
        const accept = (text) => {
          if (peek() !== text)
            return false;
          at += 1;
          return true;
        };
        const items = (end) => {
          const values = [];
          let commas = 0;
          while (!accept(end)) {
            if (values.length > commas)
              throw notLiteral;
            values.push(value());
            if (accept(","))
              commas += 1;
          }
          return { values, commas };
        };
        const dictionary = () => {
          const map = /* @__PURE__ */ new Map();
          while (!accept("}")) {
            const key = value();
            if (typeof key === "object" && key !== null)
              throw notLiteral;
            if (!accept(":"))
              throw notLiteral;
            map.set(key, value());
            if (!accept(",") && peek() !== "}")
              throw notLiteral;
          }
          return map;
        };
        const value = () => {
          depth += 1;
          if (depth > maxDepth)
            throw notLiteral;
          const found = inner();
          depth -= 1;
          return found;
        };
        const inner = () => {
          if (accept("["))
            return items("]").values;
          if (accept("{"))
            return dictionary();
          if (accept("(")) {
            const { values, commas } = items(")");
            const [only] = values;
            return values.length === 1 && commas === 0 && only !== void 0 ? only : values;
          }
          if (accept("-"))
            return negative(atom());
          if (accept("+"))
            return negative(negative(atom()));
          return atom();
        };
        const atom = () => {
          const token = tokens[at];
          at += 1;
          if (token?.kind === "number")
            return pythonNumber(token.text);
          if (token?.kind === "name")
            return constant(token.text);
          if (token?.kind !== "string")
            throw notLiteral;
          let text = pythonString(token.text);
          for (let next = tokens[at]; next?.kind === "string"; next = tokens[at]) {
            text += pythonString(next.text);
            at += 1;
          }
          return text;
        };
        try {
          const first = value();
          if (at === tokens.length)
            return first;
          if (peek() !== ",")
            return void 0;
          const list = [first];
          while (accept(",") && at < tokens.length)
            list.push(value());
          return at === tokens.length ? list : void 0;
        } catch (error) {
          if (error === notLiteral)
            return void 0;
          throw error;
        }
      }
      function negative(value) {
        if (typeof value === "number" || typeof value === "bigint")
          return -value;
        throw notLiteral;
      }
      function constant(name) {
        if (name === "None")
          return null;
        if (name === "True" || name === "False")
          return name === "True";
        throw notLiteral;
      }
      function pythonNumber(text) {
        const plain = text.replaceAll("_", "");
        if (/[jJ]$/.test(plain) && !/^0[xX]/.test(plain))
          throw notLiteral;
        return /^(?:\d+|0[xXoObB][\da-fA-F]+)$/.test(plain) ? BigInt(plain) : Number(plain);
      }
      const simple = {
        "\n": "",
        "\\": "\\",
        "'": "'",
        '"': '"',
        a: "\x07",
        b: "\b",
        f: "\f",
        n: "\n",
        r: "\r",
        t: "	",
        v: "\v"
      };
      function pythonString(written) {
        const [, prefix = "", quote = '"'] = /^([a-zA-Z]*)("""|'''|"|')/.exec(written) ?? [];
        const kinds = prefix.toLowerCase();
        if (/[bf]/.test(kinds))
          throw notLiteral;
        const inner = written.slice(prefix.length + quote.length, -quote.length).replaceAll("\r\n", "\n");
        if (kinds.includes("r"))
          return inner;
        return inner.replace(/\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(N\{)|(.))/gs, (whole, octal, hex, short, long, named, other) => {
          if (named !== void 0)
            throw notLiteral;
          if (octal !== void 0)
            return String.fromCodePoint(Number.parseInt(octal, 8));
          const code = Number.parseInt(hex ?? short ?? long ?? "", 16);
          if (code > 1114111)
            throw notLiteral;
          if (!Number.isNaN(code))
            return String.fromCodePoint(code);
          return simple[other ?? ""] ?? whole;
        });
      }
    })
  ),
  /***/
  93794: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          pythonLines
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      const name = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*/uy;
      const number = /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?)/y;
      const string = /[rRbBuUfF]{0,2}(?:"""(?:[^\\]|\\.)*?"""|'''(?:[^\\]|\\.)*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/sy;
      const blank = /(?:[ \t\f\r]|\\\r?\n)+|#[^\n]*/y;
      const closing = { "(": ")", "[": "]", "{": "}" };
      function pythonLines(text, file) {
        const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
        const lines = [];
        const open = [];
        let tokens = [];
        let indent = 0;
        let began = 1;
        let line = 1;
        let lineStart = true;
        let at = 0;
        const wrong = (what, where) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`not valid Python: ${what}`, { where: { file, line: where } });
        const take = (pattern) => {
          pattern.lastIndex = at;
          const [found] = pattern.exec(source) ?? [];
          return found;
        };
        const advance = (by) => {
          at += by.length;
          line += by.split("\n").length - 1;
        };
        const finish = () => {
          if (tokens.length > 0)
            lines.push({ indent, number: began, tokens });
          tokens = [];
        };
        while (at < source.length) {
          if (lineStart) {
            const space2 = /^[ \t\f]*/.exec(source.slice(at, at + 1e3))?.[0] ?? "";
            indent = widthOf(space2);
            at += space2.length;
            began = line;
            lineStart = false;
            continue;
          }
          const char = source[at] ?? "";
          if (char === "\n") {
            advance(char);
            if (open.length > 0)
              continue;
            finish();
            lineStart = true;
            continue;
          }
          const space = take(blank);
          if (space !== void 0) {
            advance(space);
            continue;
          }
          const literal = take(string);
          if (literal !== void 0) {
            tokens.push({ kind: "string", text: literal });
            advance(literal);
            continue;
          }
          if (char === '"' || char === "'")
            throw wrong("a string has no end", line);
          const word = take(name);
          const digits = word === void 0 ? take(number) : void 0;
          if (word !== void 0 || digits !== void 0) {
            const text2 = word ?? digits ?? "";
            tokens.push({ kind: word === void 0 ? "number" : "name", text: text2 });
            at += text2.length;
            continue;
          }
          const closes = closing[char];
          if (closes !== void 0)
            open.push({ closes, line });
          else if (char === ")" || char === "]" || char === "}") {
            if (open.pop()?.closes !== char)
              throw wrong(`\`${char}\` closes nothing`, line);
          }
          at += 1;
          if (char === ";" && open.length === 0)
            finish();
          else
            tokens.push({ kind: "other", text: char });
        }
        const left = open.at(-1);
        if (left !== void 0)
          throw wrong(`a bracket is not closed by \`${left.closes}\``, left.line);
        finish();
        return lines;
      }
      function widthOf(space) {
        let width = 0;
        for (const char of space) {
          if (char === "\f")
            width = 0;
          else
            width += char === "	" ? 8 - width % 8 : 1;
        }
        return width;
      }
    })
  ),
  /***/
  60595: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parsePython: () => (
          /* binding */
          parsePython
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _python_literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16312);
      var _python_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93794);
      function parsePython(text, file) {
        const lines = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_2__._)(text, file);
        const indented = lines[0]?.indent === 0 ? void 0 : lines[0];
        if (indented !== void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("not valid Python: the first line is indented", { where: { file, line: indented.number } });
        }
        const found = /* @__PURE__ */ new Map();
        readBlock(lines, 0, 0, false, found);
        return found;
      }
      function readBlock(lines, start, indent, onlySelf, into) {
        let at = start;
        for (let line = lines[at]; line !== void 0 && line.indent >= indent; line = lines[at]) {
          at += 1;
          if (line.indent > indent)
            continue;
          const header = headerOf(line.tokens);
          if (header === void 0) {
            if (!compound.has(line.tokens[0]?.text ?? ""))
              assign(line.tokens, onlySelf, into);
            else
              while (lines[at]?.number === line.number)
                at += 1;
            continue;
          }
          const isClass = header.kind === "class";
          const inner = isClass ? /* @__PURE__ */ new Map() : into;
          const next = lines[at];
          if (header.rest.length > 0) {
            assign(header.rest, !isClass, inner);
            for (let more = lines[at]; more?.number === line.number; more = lines[at]) {
              assign(more.tokens, !isClass, inner);
              at += 1;
            }
          } else if (next !== void 0 && next.indent > indent) {
            at = readBlock(lines, at, next.indent, !isClass, inner);
          }
          if (isClass)
            into.set(header.name, inner);
        }
        return at;
      }
      const compound = /* @__PURE__ */ new Set(["if", "elif", "else", "for", "while", "with", "try", "except", "finally", "def", "async"]);
      function headerOf(tokens) {
        const [first, second] = tokens;
        if (first?.kind !== "name" || second?.kind !== "name")
          return void 0;
        const kind = first.text === "class" ? "class" : first.text === "def" && second.text === "__init__" ? "init" : void 0;
        if (kind === void 0)
          return void 0;
        const colon = outside(tokens, ":");
        return colon === -1 ? void 0 : { kind, name: second.text, rest: tokens.slice(colon + 1) };
      }
      function outside(tokens, text) {
        let depth = 0;
        return tokens.findIndex((token) => {
          if (token.kind !== "other")
            return false;
          if ("([{".includes(token.text))
            depth += 1;
          if (")]}".includes(token.text))
            depth -= 1;
          return depth === 0 && token.text === text;
        });
      }
      function assign(tokens, onlySelf, into) {
        const equals = outside(tokens, "=");
        if (equals < 1)
          return;
        const colon = outside(tokens.slice(0, equals), ":");
        const name = targetOf(tokens.slice(0, colon === -1 ? equals : colon), onlySelf);
        if (name === void 0)
          return;
        const value = (0, _python_literals_js__WEBPACK_IMPORTED_MODULE_1__.w)(tokens.slice(equals + 1));
        if (value !== void 0)
          into.set(name, value);
      }
      function targetOf(tokens, onlySelf) {
        const words = tokens.map((token) => token.text).join("");
        const [, object, name] = /^(?:(self)\.)?([\p{L}\p{Nl}_][^.]*)$/u.exec(words) ?? [];
        if (tokens.length !== (object === void 0 ? 1 : 3) || tokens.at(-1)?.kind !== "name")
          return void 0;
        return onlySelf && object === void 0 ? void 0 : name;
      }
    })
  )
};
