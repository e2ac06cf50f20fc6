export const id = 4904;
export const ids = [4904, 484];
export const modules = {
  /***/
  14904: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        openLfs: () => (
          /* binding */
          openLfs
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var git = __webpack_require__(60826);
      var lfs = __webpack_require__(61614);
      var file = __webpack_require__(30484);
      ;
      function openLfsFolder(host, objects) {
        const folder = (0, file.openFileStorage)(host, objects);
        const pathOf = (key) => {
          const { oid } = (0, lfs.lj)(key);
          return `${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`;
        };
        return {
          url: folder.url,
          exists: (key) => folder.exists(pathOf(key)),
          read: (key, options) => folder.read(pathOf(key), options),
          write: (key, body) => folder.write(pathOf(key), body),
          lists: false,
          list: (prefix) => folder.list(prefix),
          at: () => {
            throw new TypeError("a Git LFS folder has no folders of its own");
          },
          close: () => folder.close(),
          expect: () => {
          }
        };
      }
      var retrying = __webpack_require__(71392);
      var external_node_os_ = __webpack_require__(48161);
      var read_if_there = __webpack_require__(56273);
      var http_auth = __webpack_require__(39133);
      var exec = __webpack_require__(41955);
      var schemas = __webpack_require__(92857);
      var json = __webpack_require__(59906);
      var lfs_words = __webpack_require__(56183);
      var secret_values = __webpack_require__(65529);
      ;
      const Answer = schemas.Ikc({ href: schemas.YjP().nullish(), header: schemas.g1P(schemas.YjP(), schemas.YjP()).nullish() });
      async function askOverSsh(host, endpoint, operation, command) {
        const { destination, port, path, url } = endpoint;
        if (/['\\\s]/.test(path))
          throw new errors.yo(`the path ${JSON.stringify(path)} cannot be asked for over ssh`);
        const question = [
          ...port === void 0 ? [] : ["-p", port],
          "--",
          destination,
          `git-lfs-authenticate '${path}' ${operation}`
        ];
        const env = {};
        for (const [name, value] of Object.entries(host.env))
          if (value !== void 0)
            env[name] = value;
        const options = { env, silent: true, ignoreReturnCode: true, cwd: host.cwd };
        const said = command === void 0 ? await (0, exec.H)(env["GIT_SSH"] || "ssh", question, options) : await (0, exec.H)("sh", ["-c", `${command} "$@"`, "ssh", ...question], options);
        if (said.exitCode !== 0) {
          if (said.exitCode === 127 || /git-lfs-authenticate: .*not found/.test(said.stderr))
            return void 0;
          throw new errors.yo(`${destination} does not let this user have Git LFS objects: ${(0, lfs_words.Z9)(said.stderr)}`, {
            fix: "Look whether `ssh` reaches it from here with a key that may read the repository."
          });
        }
        const answer = Answer.safeParse((0, json.o)(said.stdout));
        if (!answer.success)
          throw new errors.yo(`${destination} did not answer git-lfs-authenticate as Git LFS expects`);
        const headers = answer.data.header ?? {};
        for (const value of (0, secret_values.n)(headers))
          host.log.secret(value);
        return { url: (answer.data.href || url).replace(/\/+$/, ""), headers, as: `what ${destination} gave over ssh` };
      }
      var lfs_config = __webpack_require__(17378);
      ;
      function accessTo(host, root, config, endpointFor, credentials) {
        const overSsh = /* @__PURE__ */ new WeakSet();
        return async (operation, refused) => {
          const endpoint = await endpointFor(operation);
          if (endpoint.kind === "file")
            throw new TypeError("a folder is asked for nothing");
          if (endpoint.kind === "ssh" && refused === void 0) {
            const command = host.env["GIT_SSH_COMMAND"] || (0, lfs_config.Pe)(config, "core.sshcommand") || void 0;
            const server = await askOverSsh(host, endpoint, operation, command);
            if (server !== void 0) {
              overSsh.add(server);
              return server;
            }
          }
          const http = endpoint.kind === "http" ? endpoint : { kind: "http", url: endpoint.url };
          const extra = extraHeaders(config, http.url);
          const sources = sourcesOf(host, root, http, extra, config, credentials);
          let passed = refused === void 0 || overSsh.has(refused);
          for (const source of sources) {
            const found = await source();
            if (found === void 0)
              continue;
            if (passed)
              return { url: http.url, ...found, headers: { ...plain(extra), ...found.headers } };
            passed = found.as === refused?.as;
          }
          return void 0;
        };
      }
      function sourcesOf(host, root, endpoint, extra, config, { forge, helpers }) {
        const url = new URL(endpoint.url);
        const { user, password } = endpoint;
        return [
          async () => user !== void 0 && password !== void 0 ? { headers: (0, http_auth.mk)(host, user, password), as: "the user that its URL names" } : void 0,
          async () => forge !== void 0 && url.origin === new URL(forge.serverUrl).origin ? { headers: (0, http_auth.mk)(host, "x-access-token", forge.token), as: "the job's token" } : void 0,
          async () => {
            const authorization = Object.entries(extra).find(([name2]) => isAuthorization(name2));
            if (authorization === void 0)
              return void 0;
            const [name, value] = authorization;
            for (const part of [value, value.split(" ").at(-1) ?? value])
              host.log.secret(part);
            return { headers: { [name]: value }, as: "the header in Git's configuration (http.extraheader)" };
          },
          async () => {
            const login = mayHaveNetrc(config, url) ? await netrcLogin(host, url.hostname) : void 0;
            return login && { headers: (0, http_auth.mk)(host, login.user, login.password), as: "the user in .netrc" };
          },
          async () => ({ headers: {}, as: lfs_words.fZ }),
          async () => {
            const filled = helpers ? await fromHelpers(host, root, url, user) : void 0;
            return filled && { headers: (0, http_auth.mk)(host, filled.user, filled.password), as: "Git's credential helper" };
          }
        ];
      }
      function extraHeaders({ git: git2 }, url) {
        let found = {};
        for (const [key, value] of git2) {
          const scope = /^http\.(.+)\.extraheader$/.exec(key)?.[1];
          if (scope === void 0 || !covers(scope, url))
            continue;
          const [, name, text] = /^([\w-]+):\s*(.*)$/.exec(value) ?? [];
          if (value === "")
            found = {};
          else if (name !== void 0 && text !== void 0)
            found[name.toLowerCase()] = text;
        }
        return found;
      }
      function plain(headers) {
        return Object.fromEntries(Object.entries(headers).filter(([name]) => !isAuthorization(name)));
      }
      function isAuthorization(name) {
        return name.toLowerCase() === "authorization";
      }
      function covers(scope, url) {
        if (!URL.canParse(scope))
          return false;
        const [above, below] = [new URL(scope), new URL(url)];
        if (above.origin !== below.origin || above.username !== "" && above.username !== below.username)
          return false;
        const path = above.pathname.replace(/\/+$/, "");
        return below.pathname === path || below.pathname.startsWith(`${path}/`);
      }
      async function fromHelpers(host, root, url, user) {
        const question = [
          `protocol=${url.protocol.slice(0, -1)}`,
          `host=${url.host}`,
          `path=${url.pathname.slice(1)}`,
          ...user === void 0 ? [] : [`username=${user}`]
        ];
        if (question.some((line) => /\p{Cc}/u.test(line)))
          return void 0;
        const env = { ...host.env, GIT_ASKPASS: "", SSH_ASKPASS: "" };
        const input = `${question.join("\n")}

`;
        const { code, stdout } = await (0, git.Ii)(["-c", "core.askPass=", "credential", "fill"], { cwd: root, env, input });
        const said = new Map(stdout.split("\n").map((line) => [line.split("=", 1)[0] ?? "", line.slice(line.indexOf("=") + 1)]));
        const [name, password] = [said.get("username"), said.get("password")];
        return code === 0 && name !== void 0 && password !== void 0 ? { user: name, password } : void 0;
      }
      function mayHaveNetrc({ git: git2 }, url) {
        if (url.protocol !== "https:" && !/^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname))
          return false;
        if (url.protocol === "https:" && url.port === "")
          return true;
        return git2.some(([key, value]) => /^(lfs|remote\..+)\.(lfs)?(push)?url$/.test(key) && URL.canParse(value) && new URL(value).origin === url.origin);
      }
      async function netrcLogin(host, name) {
        const path = host.env["NETRC"] || (0, external_node_path_.join)(host.env["HOME"] ?? (0, external_node_os_.homedir)(), ".netrc");
        const words = (await (0, read_if_there.pM)(path) ?? "").split(/\s+/);
        for (let at = words.indexOf("machine"); at >= 0; at = words.indexOf("machine", at + 1)) {
          if (words[at + 1] !== name)
            continue;
          const next = words.indexOf("machine", at + 2);
          const entry = words.slice(at + 2, next < 0 ? void 0 : next);
          const [user, password] = ["login", "password"].map((key) => {
            const index = entry.indexOf(key);
            return index < 0 ? void 0 : entry[index + 1];
          });
          if (user !== void 0 && password !== void 0)
            return { user, password };
        }
        return void 0;
      }
      ;
      async function openLfs(host, root, options) {
        const own = await (0, lfs_config.ch)(root);
        const { baseConfig } = options;
        const text = baseConfig ?? (own === void 0 ? void 0 : { config: own, from: ".lfsconfig" });
        const config = await (0, lfs_config.oi)(host, root, text);
        if (baseConfig !== void 0)
          await warnOfEdits(host, root, config, own ?? "", baseConfig);
        const endpoint = await (0, lfs_config.vS)(host, root, config, "download");
        if (endpoint === void 0)
          return void 0;
        if (endpoint.kind === "file") {
          const folder = openLfsFolder(host, await foreignObjects(host, (0, external_node_path_.resolve)(root, endpoint.path)));
          return options.readOnly === true ? { ...folder, write: refuseWrite } : folder;
        }
        const endpointFor = async (operation) => {
          const found = operation === "download" ? endpoint : await (0, lfs_config.vS)(host, root, config, operation);
          if (found === void 0 || found.kind === "file") {
            throw new errors.yo("Git LFS objects are pulled from a server and pushed to a folder, which modelgate cannot do", {
              fix: "Name one server for both: git config lfs.url URL"
            });
          }
          return found;
        };
        const access = accessTo(host, root, config, endpointFor, options);
        const { stdout, code } = await (0, git.Ii)(["symbolic-ref", "--quiet", "HEAD"], { cwd: root, env: host.env });
        const server = (0, lfs.lT)(host, endpoint.url, access, code === 0 ? stdout.trim() : void 0);
        const storage = { ...(0, retrying.R)(host, server), expect: server.expect };
        return options.readOnly === true ? { ...storage, write: refuseWrite } : storage;
      }
      async function refuseWrite() {
        throw new errors.yo("this job may send no Git LFS objects", { fix: "Jobs of forks only read." });
      }
      async function foreignObjects(host, path) {
        const folders = await (0, lfs_config.Wk)(host, path);
        return (0, external_node_path_.join)(folders?.lfs() ?? (0, external_node_path_.join)(path, "lfs"), "objects");
      }
      async function warnOfEdits(host, root, base, own, { from }) {
        let said;
        try {
          const candidate = await (0, lfs_config.oi)({ ...host, log: { ...host.log, debug: () => {
          } } }, root, {
            config: own,
            from: ".lfsconfig"
          });
          said = JSON.stringify(candidate.shared);
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          host.log.warning(`this change's .lfsconfig cannot be read; the one from ${from} is used`);
          return;
        }
        if (said === JSON.stringify(base.shared))
          return;
        host.log.warning(`this change edits .lfsconfig: it is not followed, Git LFS objects still come from where ${from} says`);
      }
    })
  ),
  /***/
  30484: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        openFileStorage: () => (
          /* binding */
          openFileStorage
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18175);
      function openFileStorage(host, url) {
        return below(host, url.startsWith("file://") ? (0, node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(url) : url);
      }
      function below(host, root) {
        const pathOf = (key) => (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...key.split("/"));
        return {
          url: root,
          async exists(key) {
            host.signal.throwIfAborted();
            return await fileStats(pathOf(key)) !== void 0;
          },
          async read(key, { range: asked } = {}) {
            host.signal.throwIfAborted();
            const path = pathOf(key);
            const stats = await fileStats(path);
            if (stats === void 0)
              return void 0;
            const { size } = stats;
            if (asked !== void 0 && asked.start >= size)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.yo(`${path} is shorter than what is asked of it`);
            const range = asked === void 0 ? void 0 : { start: asked.start, end: Math.min(asked.end, size - 1) };
            try {
              const fd = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
              const highWaterMark = Math.min(1 << 20, size + 1);
              return { stream: (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { fd, highWaterMark, signal: host.signal, ...range }), size, range };
            } catch (error) {
              if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.Or)(error, "ENOENT"))
                return void 0;
              throw readable(error, path);
            }
          },
          async write(key, body) {
            const path = pathOf(key);
            const temporary = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}.tmp`;
            try {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
              if ("bytes" in body)
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, body.bytes, { flag: "wx" });
              else
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(body.file, temporary, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, 292);
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
            } catch (error) {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
              throw readable(error, path);
            }
            return {};
          },
          async remove(key) {
            try {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(pathOf(key), { force: true });
            } catch (error) {
              throw readable(error, pathOf(key));
            }
            await clearFolders(root, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(pathOf(key)));
          },
          lists: true,
          list: (prefix) => listBelow(root, prefix),
          at: (prefix) => below(host, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...prefix.split("/").filter((part) => part !== ""))),
          close: async () => {
          }
        };
      }
      async function clearFolders(root, folder) {
        for (let at = folder; at !== root && at.startsWith(root); at = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
          try {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(at);
          } catch {
            return;
          }
        }
      }
      async function* listBelow(root, prefix) {
        const start = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...prefix.split("/"));
        const waiting = [start];
        for (let dir = waiting.pop(); dir !== void 0; dir = waiting.pop()) {
          let entries;
          try {
            entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir, { withFileTypes: true });
          } catch (error) {
            if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.Or)(error, "ENOENT", "ENOTDIR"))
              continue;
            throw readable(error, dir);
          }
          for (const entry of entries) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, entry.name);
            if (entry.isDirectory())
              waiting.push(path);
            else if (!entry.name.endsWith(".tmp"))
              yield (0, node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(start, path).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/");
          }
        }
      }
      async function fileStats(path) {
        try {
          const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
          return found.isFile() ? found : void 0;
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw readable(error, path);
        }
      }
      function readable(error, path) {
        if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.Or)(error, "EACCES", "EPERM", "EROFS")) {
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.yo(`no permission for ${path} in the remote's folder`, {
            fix: "Give this user the right to read it (and to write, for a push).",
            cause: error
          });
        }
        if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.Or)(error, "ENOSPC", "EDQUOT")) {
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__.yo(`the disk is full at ${path}`, { fix: "Free space on the remote's disk.", cause: error });
        }
        return error;
      }
    })
  ),
  /***/
  39133: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HX: () => (
          /* binding */
          basic
        ),
        /* harmony export */
        Q6: () => (
          /* binding */
          httpLogin
        ),
        /* harmony export */
        mk: () => (
          /* binding */
          basicHeader
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _http_redirect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91643);
      var _option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59142);
      function httpLogin(host, remote, url, options) {
        const { user, password, custom_auth_header } = remote.options;
        const auth = remote.options["auth"]?.toLowerCase();
        const inUrl = decoded(url.password);
        if (options.publicOnly !== true) {
          for (const secret of [password, url.password, inUrl])
            if (secret)
              host.log.secret(secret);
        }
        if (options.anonymous === true)
          return { headers: {}, source: "no credential (a fork's job reads anonymously)" };
        const where = { file: remote.origin };
        const of = `of the remote \`${remote.name}\``;
        switch (auth) {
          case void 0:
            if (url.username !== "")
              return basic(host, decoded(url.username), inUrl, `the login in the URL ${of}`);
            if (password !== void 0)
              host.log.warning(`The password ${of} is not sent: it has no \`auth\`.`);
            return { headers: {}, source: "no credential" };
          case "basic":
            (0, _option_values_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(remote, "password", "");
            if (user === void 0 || password === void 0)
              throw incomplete(remote, "basic", "user");
            return basic(host, user, password, `user and password ${of}`);
          case "custom":
            (0, _option_values_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(remote, "password", "");
            if (custom_auth_header === void 0 || password === void 0) {
              throw incomplete(remote, "custom", "custom_auth_header");
            }
            if (!/^[\w!#$%&'*+.^`|~-]+$/.test(custom_auth_header) || _http_redirect_js__WEBPACK_IMPORTED_MODULE_2__.I.includes(custom_auth_header.toLowerCase()) || /[^\t\x20-\x7e\x80-\xff]/.test(password)) {
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`custom_auth_header and password ${of} are no header for a credential`, {
                where,
                fix: "A header's name is letters, digits and dashes, such as Authorization; its value is one line."
              });
            }
            return { headers: { [custom_auth_header]: password }, source: `${custom_auth_header} with password ${of}` };
          case "digest":
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the remote \`${remote.name}\` has \`auth = digest\`, which modelgate does not speak`, {
              where,
              fix: "Use `auth = basic` over https, or `auth = custom` with a token."
            });
          default:
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`auth\` ${of} is \`${auth}\``, { where, fix: "Write basic or custom." });
        }
      }
      function basic(host, user, password, source) {
        return { headers: basicHeader(host, user, password), source };
      }
      function basicHeader(host, user, password) {
        const text = Buffer.from(`${user}:${password}`).toString("base64");
        for (const secret of [password, text])
          if (secret !== "")
            host.log.secret(secret);
        return { authorization: `Basic ${text}` };
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
      function incomplete(remote, auth, other) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`auth = ${auth}\` of the remote \`${remote.name}\` needs both ${other} and password`, {
          where: { file: remote.origin },
          fix: "Give both, in .dvc/config.local and never in .dvc/config."
        });
      }
    })
  ),
  /***/
  59142: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kz: () => (
          /* binding */
          refuseAsking
        ),
        /* harmony export */
        RB: () => (
          /* binding */
          tlsOption
        ),
        /* harmony export */
        jZ: () => (
          /* binding */
          numberOption
        ),
        /* harmony export */
        kY: () => (
          /* binding */
          flagOption
        ),
        /* harmony export */
        pL: () => (
          /* binding */
          secondsOption
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      function flagOption(remote, name, otherwise) {
        const text = remote.options[name];
        if (text === void 0)
          return otherwise;
        const value = text.toLowerCase();
        if (value === "true" || value === "false")
          return value === "true";
        throw wrong(remote, name, text, "true or false");
      }
      function secondsOption(remote, name) {
        const text = remote.options[name];
        if (text === void 0)
          return void 0;
        const value = Number(text);
        if (text.trim() === "" || !Number.isFinite(value) || value < 0)
          throw wrong(remote, name, text, "seconds");
        return value === 0 ? void 0 : value * 1e3;
      }
      function numberOption(remote, name, least, most) {
        const text = remote.options[name];
        if (text === void 0)
          return void 0;
        const value = Number(text);
        if (/^\d+$/.test(text) && value >= least && value <= most)
          return value;
        throw wrong(remote, name, text, `a whole number from ${least} to ${most}`);
      }
      async function tlsOption(remote) {
        const text = remote.options["ssl_verify"];
        if (text === void 0 || text.toLowerCase() === "true")
          return {};
        if (text.toLowerCase() === "false")
          return { rejectUnauthorized: false };
        try {
          return { ca: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(text) };
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`\`ssl_verify\` of the remote \`${remote.name}\` names ${text}, which cannot be read`, {
            where: { file: remote.origin },
            fix: "Name the file with the certificate of the server's CA, or write true or false.",
            cause
          });
        }
      }
      function refuseAsking(remote, name, instead) {
        if (!flagOption(remote, `ask_${name}`, false) || remote.options[name] !== void 0)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`the remote \`${remote.name}\` has \`ask_${name} = true\`, and modelgate asks nobody`, {
          where: { file: remote.origin },
          fix: `Put ${name} in .dvc/config.local${instead}.`
        });
      }
      function wrong(remote, name, text, expected) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`\`${name}\` of the remote \`${remote.name}\` is \`${text}\`: expected ${expected}`, {
          where: { file: remote.origin }
        });
      }
    })
  ),
  /***/
  71392: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          retrying
        )
        /* harmony export */
      });
      var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60871);
      function retrying(host, storage, jobs) {
        const { url } = storage;
        let complaints = 0;
        const failed = (error) => {
          if (error.slowDown)
            complaints++;
        };
        return {
          ...storage,
          parallel: jobs ?? storage.parallel,
          complaints: () => complaints,
          exists: (key, version) => (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.sT)(host, `cannot look into ${url}`, () => storage.exists(key, version), failed),
          write: (key, body) => (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.sT)(host, `cannot write to ${url}`, () => storage.write(key, body), failed),
          ...storage.remove === void 0 ? {} : { remove: (key) => (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.sT)(host, `cannot remove from ${url}`, async () => storage.remove?.(key), failed) },
          list: (prefix) => listed(host, storage, prefix, failed),
          at: (prefix) => retrying(host, storage.at(prefix), jobs)
        };
      }
      async function* listed(host, storage, prefix, failed) {
        const given = /* @__PURE__ */ new Set();
        let before = 0;
        for (let attempt = 1; ; attempt++) {
          try {
            for await (const key of storage.list(prefix)) {
              if (given.has(key))
                continue;
              given.add(key);
              yield key;
            }
            return;
          } catch (error) {
            host.signal.throwIfAborted();
            if (!(error instanceof _faults_js__WEBPACK_IMPORTED_MODULE_0__.N_))
              throw error;
            failed(error);
            if (given.size > before)
              attempt = 1;
            before = given.size;
            if (attempt >= _faults_js__WEBPACK_IMPORTED_MODULE_0__.r2)
              throw (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.uW)(`cannot list ${storage.url}`, error);
            await host.sleep((0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.fu)(host, error, attempt));
          }
        }
      }
    })
  ),
  /***/
  65529: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          querySecrets
        ),
        /* harmony export */
        n: () => (
          /* binding */
          headerSecrets
        )
        /* harmony export */
      });
      const shortest = 8;
      const parameters = /^(sig|signature|token|access[-_]?token|private[-_]?token|security-?token|auth|api[-_]?key|password|secret|x-(amz|goog|oss)-(signature|security-token))$/i;
      const headerNames = /authorization|cookie|token|secret|signature|password|api-?key/i;
      function querySecrets(url) {
        return [...url.searchParams].flatMap(([name, value]) => parameters.test(name) ? long(value) : []);
      }
      function headerSecrets(headers) {
        return Object.entries(headers).flatMap(([name, value]) => headerNames.test(name) ? long(value) : []);
      }
      const long = (value) => value.length >= shortest ? [value] : [];
    })
  )
};
