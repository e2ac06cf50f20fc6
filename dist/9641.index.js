export const id = 9641;
export const ids = [9641];
export const modules = {
  /***/
  77268: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          remoteUrl
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      function remoteUrl(remote) {
        const where = { file: remote.origin };
        const [, login, name = "", port, path = ""] = /^[\w+.-]+:\/\/(?:([^@/]*)@)?(\[[\da-fA-F:.]+\]|[\w.-]+)(?::(\d{1,5}))?(\/.*)?$/s.exec(remote.url) ?? [];
        if (login?.includes(":")) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the url of the remote \`${remote.name}\` holds a password`, {
            where,
            fix: "Take it out, and put it into the option `password` in .dvc/config.local."
          });
        }
        if (name === "" || Number(port) > 65535) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the url of the remote \`${remote.name}\` names no server`, {
            where,
            fix: `Write ${remote.url.split("://", 1)[0]}://HOST:PORT/FOLDER.`
          });
        }
        return {
          user: login === void 0 || login === "" ? void 0 : login,
          host: name.replace(/^\[|\]$/g, ""),
          port: port === void 0 ? void 0 : Number(port),
          path: path === "" ? "/" : path
        };
      }
    })
  ),
  /***/
  9641: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        openSshStorage: () => (
          /* binding */
          openSshStorage
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var option_values = __webpack_require__(59142);
      var remote_url = __webpack_require__(77268);
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      ;
      async function sshLibrary() {
        const scope = globalThis;
        const lacks = scope.__dirname === void 0;
        if (lacks)
          scope.__dirname = "";
        try {
          return (await __webpack_require__.e(
            /* import() */
            5472
          ).then(__webpack_require__.t.bind(__webpack_require__, 85472, 19))).default;
        } finally {
          if (lacks)
            delete scope.__dirname;
        }
      }
      ;
      const usualKeys = ["id_ed25519", "id_ecdsa", "id_rsa"];
      async function sshLogin(host, remote, settings, user) {
        const { keyfile, password, passphrase } = remote.options;
        (0, option_values.Kz)(remote, "password", "");
        (0, option_values.Kz)(remote, "passphrase", "");
        for (const secret of [password, passphrase])
          if (secret !== void 0 && secret !== "")
            host.log.secret(secret);
        const ways = [];
        if (keyfile !== void 0)
          ways.push(...await keyWay(remote, user, keyfile, true));
        const agent = (0, option_values.kY)(remote, "allow_agent", true) && !settings.identitiesOnly ? settings.agent : void 0;
        if (agent !== void 0) {
          const method = { type: "agent", username: user, agent };
          ways.push({ name: "the agent's keys", kind: "publickey", method });
        }
        if (keyfile === void 0) {
          const usual = usualKeys.map((name) => (0, external_node_path_.join)(host.env["HOME"] || (0, external_node_os_.homedir)(), ".ssh", name));
          const files = settings.identityFiles.length > 0 ? settings.identityFiles : usual;
          for (const file of files)
            ways.push(...await keyWay(remote, user, file, false));
        }
        if (password !== void 0)
          ways.push(...passwordWays(user, password));
        return {
          user,
          tried: ways.length === 0 ? "nothing (no keyfile, no agent, no key in ~/.ssh, no password)" : listed(ways),
          handler: () => inTurn(user, ways)
        };
      }
      function listed(ways) {
        return [...new Set(ways.map(({ name }) => name))].join(", ");
      }
      async function keyWay(remote, user, file, named) {
        const { utils } = await sshLibrary();
        const { passphrase } = remote.options;
        const refuse = (what, fix, cause) => new errors.yo(`the key ${file} of the remote \`${remote.name}\` ${what}`, {
          where: { file: remote.origin },
          fix,
          cause
        });
        let text;
        try {
          text = await (0, promises_.readFile)(file);
        } catch (error) {
          if (!named && (0, errors.Or)(error))
            return [];
          throw refuse("cannot be read", "Set keyfile to a private key that this user may read.", error);
        }
        const key = utils.parseKey(text, passphrase);
        if (!(key instanceof Error) && key.isPrivateKey()) {
          return [{ name: `the key ${file}`, kind: "publickey", method: { type: "publickey", username: user, key } }];
        }
        if (!named)
          return [];
        if (!(key instanceof Error))
          throw refuse("is a public one", "Set keyfile to the private key.");
        const locked = /encrypted|passphrase|bcrypt|integrity|decrypt/i.test(key.message);
        if (locked && passphrase === void 0)
          throw refuse("has a passphrase", "Put passphrase into .dvc/config.local.");
        if (locked)
          throw refuse("is not opened by the option `passphrase`", "Check passphrase in .dvc/config.local.");
        throw refuse("is no private key of a known format", "Write one with ssh-keygen -t ed25519.");
      }
      function passwordWays(user, password) {
        const name = "the option `password`";
        const prompt = (_name, _words, _language, prompts, answer) => {
          answer(prompts.length === 1 && prompts[0]?.echo !== true ? [password] : prompts.map(() => ""));
        };
        return [
          { name, kind: "password", method: { type: "password", username: user, password } },
          {
            name,
            kind: "keyboard-interactive",
            method: { type: "keyboard-interactive", username: user, prompt }
          }
        ];
      }
      function inTurn(user, ways) {
        const waiting = [...ways];
        let begun = false;
        return (left, _partial, next) => {
          if (!begun) {
            begun = true;
            next({ type: "none", username: user });
            return;
          }
          for (let way = waiting.shift(); way !== void 0; way = waiting.shift()) {
            if (left?.includes(way.kind) === false)
              continue;
            next(way.method);
            return;
          }
          next(false);
        };
      }
      ;
      async function sshSettings(host, name, system = "/etc/ssh/ssh_config") {
        const home = host.env["HOME"] || (0, external_node_os_.homedir)();
        const folder = (0, external_node_path_.join)(home, ".ssh");
        const found = [];
        for (const file of [(0, external_node_path_.join)(folder, "config"), system]) {
          found.push(...await directivesFor(host, file, file === system ? (0, external_node_path_.dirname)(system) : folder, name, 0));
        }
        const all = (key) => found.filter(([one]) => one === key).map(([, v]) => v);
        const first = (key) => all(key)[0]?.[0];
        const files = (key, otherwise) => all(key)[0] ?? otherwise;
        const port = Number(first("port"));
        const hostName = expand(first("hostname") ?? name, { h: name, n: name });
        const user = first("user");
        const tokens = { h: hostName, n: name, d: home, u: localUser(host), r: user ?? "", p: first("port") ?? "22" };
        const path = (text) => (0, external_node_path_.resolve)(folder, expand(text.replace(/^~(?=\/|$)/, home), tokens));
        const strict = first("stricthostkeychecking")?.toLowerCase();
        const agent = first("identityagent") ?? "SSH_AUTH_SOCK";
        return {
          hostName,
          port: port > 0 && port < 65536 ? port : void 0,
          user,
          identityFiles: [...new Set(all("identityfile").map(([file = ""]) => path(file)))],
          identitiesOnly: first("identitiesonly")?.toLowerCase() === "yes",
          agent: agent === "SSH_AUTH_SOCK" ? host.env["SSH_AUTH_SOCK"] || void 0 : agent === "none" ? void 0 : path(agent),
          knownHosts: [
            ...files("userknownhostsfile", ["~/.ssh/known_hosts", "~/.ssh/known_hosts2"]),
            ...files("globalknownhostsfile", [(0, external_node_path_.join)((0, external_node_path_.dirname)(system), "ssh_known_hosts")])
          ].filter((file) => file.toLowerCase() !== "none").map(path),
          strict: strict === "no" || strict === "off" ? "no" : strict === "accept-new" ? "accept-new" : "yes",
          hostKeyAlias: first("hostkeyalias"),
          proxy: [first("proxyjump"), first("proxycommand")].find((one) => one !== void 0 && one.toLowerCase() !== "none")
        };
      }
      function localUser(host) {
        const named = host.env["LOGNAME"] || host.env["USER"];
        if (named)
          return named;
        try {
          return (0, external_node_os_.userInfo)().username;
        } catch {
          return "";
        }
      }
      async function directivesFor(host, file, folder, name, depth) {
        let text;
        try {
          text = await (0, promises_.readFile)(file, "utf8");
        } catch (error) {
          if (!(0, errors.Or)(error, "ENOENT", "ENOTDIR"))
            host.log.warning(`${file} cannot be read: it is left out`);
          return [];
        }
        const found = [];
        let applies = true;
        for (const [key, values] of parseSshConfig(text)) {
          if (key === "host")
            applies = matchesPatterns(values, name);
          else if (key === "match") {
            applies = values.length === 1 && values[0]?.toLowerCase() === "all";
            if (!applies)
              host.log.debug(`${file}: a Match block is left out (only \`Match all\` is read)`);
          } else if (applies && key === "include" && depth < 16) {
            for (const pattern of values) {
              const wanted = (0, external_node_path_.resolve)(folder, pattern.replace(/^~(?=\/|$)/, (0, external_node_path_.dirname)(folder)));
              for (const one of await glob(wanted))
                found.push(...await directivesFor(host, one, folder, name, depth + 1));
            }
          } else if (applies)
            found.push([key, values]);
        }
        return found;
      }
      function parseSshConfig(text) {
        const found = [];
        for (const line of text.split(/\r?\n/)) {
          const [, key, rest = ""] = /^\s*([A-Za-z]\w*)(?:\s*=\s*|\s+)(.*)$/.exec(line) ?? [];
          if (key === void 0)
            continue;
          const values = [...rest.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
          const comment = values.findIndex((one) => one.startsWith("#"));
          found.push([key.toLowerCase(), comment === -1 ? values : values.slice(0, comment)]);
        }
        return found;
      }
      function matchesPatterns(patterns, name) {
        const matches = (pattern) => wildcard(pattern).test(name);
        if (patterns.some((one) => one.startsWith("!") && matches(one.slice(1))))
          return false;
        return patterns.some((one) => !one.startsWith("!") && matches(one));
      }
      function wildcard(pattern) {
        const escaped = pattern.replace(/\*+/g, "*").replace(/[.+^${}()|[\]\\]/g, "\\$&");
        return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "is");
      }
      async function glob(path) {
        if (!/[*?]/.test((0, external_node_path_.basename)(path)))
          return [path];
        try {
          const names = (await (0, promises_.readdir)((0, external_node_path_.dirname)(path))).sort();
          return names.filter((name) => wildcard((0, external_node_path_.basename)(path)).test(name)).map((name) => (0, external_node_path_.join)((0, external_node_path_.dirname)(path), name));
        } catch {
          return [];
        }
      }
      function expand(text, tokens) {
        return text.replace(/%(.)/g, (whole2, token) => token === "%" ? "%" : tokens[token] ?? whole2);
      }
      var external_node_net_ = __webpack_require__(77030);
      var faults = __webpack_require__(60871);
      ;
      class SftpStatus extends Error {
        code;
        constructor(code, cause) {
          super(cause.message.replace(/\p{Cc}/gu, " ").slice(0, 200), { cause });
          this.name = "SftpStatus";
          this.code = code;
        }
      }
      const longestSilence = 6e4;
      async function connectSsh(host, target, lost) {
        const { Client } = await sshLibrary();
        host.signal.throwIfAborted();
        const client = new Client();
        const socket = (0, external_node_net_.connect)({ host: target.host, port: target.port, noDelay: true });
        const waiting = /* @__PURE__ */ new Set();
        let fault;
        let refusal2;
        const fail = (error) => {
          if (fault !== void 0)
            return;
          fault = error;
          host.signal.removeEventListener("abort", abort);
          if (!(fault instanceof errors.yo))
            lost();
          for (const reject of waiting)
            reject(fault);
          socket.destroy();
        };
        const abort = () => fail(host.signal.reason);
        host.signal.addEventListener("abort", abort);
        const ask = (start) => new Promise((resolve, reject) => {
          if (fault !== void 0)
            return reject(fault);
          const settled = () => {
            waiting.delete(failed);
            if (waiting.size === 0 && fault === void 0)
              socket.unref();
          };
          const failed = (error) => {
            settled();
            reject(error);
          };
          waiting.add(failed);
          socket.ref();
          try {
            start((error, value) => {
              if (error)
                return failed(sftpFault(error));
              settled();
              resolve(value);
            });
          } catch (error) {
            failed(error);
          }
        });
        socket.setTimeout(longestSilence, () => {
          if (waiting.size === 0)
            return;
          fail(new faults.N_(`${target.host} was silent for ${longestSilence / 1e3} s`, { slowDown: true }));
        });
        client.on("close", () => fail(new faults.N_(`the connection to ${target.host} was cut`)));
        client.on("error", (error) => {
          if ("level" in error && error.level === "agent")
            return;
          fail(refusal2 ?? sshFault(target, error));
        });
        await ask((done) => {
          client.on("ready", () => done(void 0));
          client.connect({
            sock: socket,
            username: target.login.user,
            authHandler: target.login.handler(),
            readyTimeout: target.timeout,
            algorithms: { serverHostKey: [...target.keys.algorithms] },
            hostVerifier: (key) => {
              refusal2 = target.keys.refusal(key);
              return refusal2 === void 0;
            }
          });
        });
        return {
          async open() {
            try {
              return { sftp: await ask((done) => client.sftp(done)), ask };
            } catch (error) {
              const cause = error instanceof Error ? error.cause : void 0;
              if (!(cause instanceof Error) || !cause.message.includes("subsystem"))
                throw error;
              throw new errors.yo(`${target.host} offers no SFTP`, {
                where: { file: target.remote.origin },
                fix: "Switch it on in the server's sshd_config: Subsystem sftp internal-sftp.",
                cause
              });
            }
          },
          end: () => fail(new faults.N_("the connection was closed"))
        };
      }
      function sftpFault(error) {
        if ("code" in error && typeof error.code === "number")
          return new SftpStatus(error.code, error);
        return new faults.N_("the SFTP session was cut", { cause: error });
      }
      function sshFault(target, error) {
        const level = "level" in error ? error.level : void 0;
        const code = "code" in error ? error.code : void 0;
        const { host, port, login, remote } = target;
        const say = (what, fix) => new errors.yo(`${host} ${what}`, { where: { file: remote.origin }, fix, cause: error });
        if (level === "client-authentication" || /^too many authentication/i.test(error.message)) {
          return say(`does not let in \`${login.user}\` with ${login.tried}`, "Set user and keyfile of the remote, or start an agent that holds the key (SSH_AUTH_SOCK).");
        }
        if (typeof code === "string" && faults.HB.includes(code)) {
          const slowDown = code === "ETIMEDOUT";
          return new faults.N_(`${host}:${port} cannot be reached (${code})`, { slowDown, cause: error });
        }
        if (level === "client-timeout") {
          return new faults.N_(`${host}:${port} does not answer in time`, { slowDown: true, cause: error });
        }
        if (level === "handshake" && /no matching/i.test(error.message)) {
          return say(`has no algorithm in common with modelgate (${error.message})`, "Update the server's OpenSSH.");
        }
        return new faults.N_(`the connection to ${host}:${port} was cut (${code ?? error.message})`, { cause: error });
      }
      ;
      const busy = 8;
      function sshConnection(host, target) {
        let current;
        const opened = () => {
          current ??= connectSsh(host, target, () => {
            current = void 0;
          }).then((line) => ({ line, entries: [], most: target.sessions }));
          return current;
        };
        const borrow = async () => {
          const open = await opened();
          const entry = leastBusy(open);
          entry.users += 1;
          try {
            const session = await entry.session;
            return {
              session,
              release: () => {
                entry.users -= 1;
              }
            };
          } catch (error) {
            remove(open, entry);
            if (open.entries.length === 0)
              throw error;
            open.most = open.entries.length;
            return borrow();
          }
        };
        return {
          borrow,
          async use(body) {
            const { session, release } = await borrow();
            try {
              return await body(session);
            } finally {
              release();
            }
          },
          close() {
            current?.then(({ line }) => line.end()).catch(() => {
            });
            current = void 0;
          }
        };
      }
      function leastBusy(open) {
        const { entries } = open;
        const least = entries.toSorted((a, b) => a.users - b.users)[0];
        if (least !== void 0 && (least.users < busy || entries.length >= open.most))
          return least;
        const session = open.line.open();
        const entry = { session, users: 0 };
        entries.push(entry);
        session.then(
          ({ sftp }) => sftp.on("close", () => remove(open, entry)),
          // Whoever waits for it is told.
          () => {
          }
        );
        return entry;
      }
      function remove(open, entry) {
        const index = open.entries.indexOf(entry);
        if (index !== -1)
          open.entries.splice(index, 1);
      }
      var external_node_stream_ = __webpack_require__(57075);
      ;
      const piece = 64 * 1024;
      const ahead = 32;
      const firstPiece = 32 * 1024;
      const ssh_files_status = { absent: 2, denied: 3, failure: 4 };
      function statusOf(error) {
        return error instanceof SftpStatus ? error.code : void 0;
      }
      async function readFile({ session, release }, path, range, refusal2) {
        const { sftp, ask } = session;
        let handle;
        const letGo = () => {
          release();
          if (handle !== void 0)
            ask((done) => sftp.close(handle, done)).catch(() => {
            });
        };
        try {
          handle = await ask((done) => sftp.open(path, "r", done));
          const opened = handle;
          const start = range?.start ?? 0;
          const beginning = readAt(session, opened, start, firstPiece);
          beginning.catch(() => {
          });
          const stats = await ask((done) => sftp.fstat(opened, done));
          if (!stats.isFile()) {
            letGo();
            return void 0;
          }
          const { size } = stats;
          if (range !== void 0 && start >= size)
            throw new errors.yo(`${path} is shorter than what is asked of it`);
          const end = Math.min(range?.end ?? size - 1, size - 1);
          const stream = external_node_stream_.Readable.from(told(pieces(session, opened, beginning, start, end), refusal2), { objectMode: false });
          stream.once("close", letGo);
          return { stream, size, ...range === void 0 ? {} : { range: { start, end } } };
        } catch (error) {
          letGo();
          if (statusOf(error) === ssh_files_status.absent)
            return void 0;
          throw error;
        }
      }
      async function* told(bytes, refusal2) {
        try {
          yield* bytes;
        } catch (error) {
          throw refusal2(error);
        }
      }
      async function* pieces(session, handle, beginning, start, end) {
        const first = (await beginning).subarray(0, end - start + 1);
        if (first.length > 0)
          yield first;
        const waiting = [];
        let asked = start + first.length;
        for (let given = asked; given <= end; ) {
          while (waiting.length < ahead && asked <= end) {
            const length = Math.min(piece, end - asked + 1);
            const next = whole(session, handle, asked, length);
            next.catch(() => {
            });
            waiting.push(next);
            asked += length;
          }
          const bytes = await waiting.shift();
          if (bytes === void 0)
            return;
          given += bytes.length;
          yield bytes;
        }
      }
      async function whole(session, handle, position, length) {
        const parts = [];
        for (let given = 0; given < length; ) {
          const part = await readAt(session, handle, position + given, length - given);
          if (part.length === 0)
            throw new faults.N_("the file became shorter while it was read");
          given += part.length;
          parts.push(part);
        }
        return parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts);
      }
      function readAt({ sftp, ask }, handle, position, length) {
        const buffer = Buffer.allocUnsafe(length);
        return ask((done) => sftp.read(handle, buffer, 0, length, position, (error, bytes) => done(error, buffer.subarray(0, bytes))));
      }
      async function writeFile(session, path, body) {
        const { sftp, ask } = session;
        const handle = await ask((done) => sftp.open(path, "wx", done));
        const waiting = [];
        try {
          let position = 0;
          for await (const bytes of chunksOf(body)) {
            const at = position;
            const sent = ask((done) => sftp.write(handle, bytes, 0, bytes.length, at, done));
            sent.catch(() => {
            });
            waiting.push(sent);
            position += bytes.length;
            if (waiting.length >= ahead)
              await waiting.shift();
          }
          await Promise.all(waiting);
        } catch (error) {
          await Promise.allSettled(waiting);
          ask((done) => sftp.close(handle, done)).catch(() => {
          });
          throw error;
        }
        await ask((done) => sftp.close(handle, done));
      }
      async function* chunksOf(body) {
        if ("bytes" in body) {
          const all = Buffer.from(body.bytes.buffer, body.bytes.byteOffset, body.bytes.byteLength);
          for (let at = 0; at < all.length; at += piece)
            yield all.subarray(at, at + piece);
          return;
        }
        const file = await (0, promises_.open)(body.file);
        try {
          for (let at = 0; at < body.size; ) {
            const buffer = Buffer.allocUnsafe(Math.min(piece, body.size - at));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
            if (bytesRead === 0)
              throw new Error(`${body.file} became shorter while it was uploaded`);
            at += bytesRead;
            yield buffer.subarray(0, bytesRead);
          }
        } finally {
          await file.close();
        }
      }
      async function makeFolder({ sftp, ask }, path) {
        const make = (one) => ask((done) => sftp.mkdir(one, done));
        try {
          await make(path);
        } catch (error) {
          if (statusOf(error) === ssh_files_status.failure)
            return;
          if (statusOf(error) !== ssh_files_status.absent || external_node_path_.posix.dirname(path) === path)
            throw error;
          await makeFolder({ sftp, ask }, external_node_path_.posix.dirname(path));
          await make(path).catch((again) => {
            if (statusOf(again) !== ssh_files_status.failure)
              throw again;
          });
        }
      }
      async function replace({ sftp, ask }, from, to) {
        try {
          await ask((done) => sftp.ext_openssh_rename(from, to, done));
          return;
        } catch (error) {
          if (!(error instanceof Error) || !error.message.includes("not support"))
            throw error;
        }
        await ask((done) => sftp.unlink(to, done)).catch(() => {
        });
        await ask((done) => sftp.rename(from, to, done));
      }
      ;
      function parseKnownHosts(text) {
        const found = [];
        for (const line of text.split(/\r?\n/)) {
          const fields = line.trim().split(/[ \t]+/);
          if (fields[0]?.startsWith("#") || fields.length < 3)
            continue;
          const marker = fields[0]?.startsWith("@") ? fields.shift()?.slice(1) : void 0;
          const [hosts, type, key] = fields;
          if (marker !== void 0 && marker !== "revoked" && marker !== "cert-authority")
            continue;
          if (hosts === void 0 || type === void 0 || key === void 0)
            continue;
          if (!/^[A-Za-z0-9+/]+={0,2}$/.test(key) || keyType(Buffer.from(key, "base64")) !== type)
            continue;
          found.push({ marker, hosts, type, key });
        }
        return found;
      }
      function keyType(key) {
        if (key.length < 4)
          return void 0;
        const length = key.readUInt32BE(0);
        return length <= 64 && key.length >= 4 + length ? key.toString("latin1", 4, 4 + length) : void 0;
      }
      function knownName(host, port) {
        return port === 22 ? host.toLowerCase() : `[${host.toLowerCase()}]:${port}`;
      }
      function judgeKey(entries, name, key) {
        const shown = key.toString("base64");
        const own = entries.filter(({ hosts }) => isFor(hosts, name));
        const same = own.filter((one) => sameKey(one, shown));
        if (same.some(({ marker }) => marker === "revoked"))
          return "revoked";
        const keys = own.filter(({ marker }) => marker === void 0);
        if (same.some(({ marker }) => marker === void 0))
          return "known";
        return keys.some(({ type }) => type === keyType(key)) ? "changed" : "unknown";
      }
      function knownTypes(entries, name) {
        return entries.filter(({ hosts, marker }) => marker === void 0 && isFor(hosts, name)).map(({ type }) => type);
      }
      function fingerprint(key) {
        return `SHA256:${(0, external_node_crypto_.createHash)("sha256").update(key).digest("base64").replace(/=+$/, "")}`;
      }
      function sameKey(entry, shown) {
        return entry.key.replace(/=+$/, "") === shown.replace(/=+$/, "");
      }
      function isFor(hosts, name) {
        if (!hosts.startsWith("|"))
          return matchesPatterns(hosts.split(","), name);
        const [, salt, hash] = /^\|1\|([^|]+)\|([^|,]+)$/.exec(hosts) ?? [];
        if (salt === void 0 || hash === void 0)
          return false;
        const expected = Buffer.from(hash, "base64");
        const actual = (0, external_node_crypto_.createHmac)("sha1", Buffer.from(salt, "base64")).update(name).digest();
        return expected.length === actual.length && (0, external_node_crypto_.timingSafeEqual)(expected, actual);
      }
      ;
      const algorithms = [
        "ssh-ed25519",
        "ecdsa-sha2-nistp256",
        "ecdsa-sha2-nistp384",
        "ecdsa-sha2-nistp521",
        "rsa-sha2-512",
        "rsa-sha2-256",
        "ssh-rsa"
      ];
      async function hostKeys(host, remote, settings, port) {
        const entries = parseKnownHosts(host.env["MODELGATE_SSH_KNOWN_HOSTS"] ?? "");
        for (const file of settings.knownHosts) {
          try {
            entries.push(...parseKnownHosts(await (0, promises_.readFile)(file, "utf8")));
          } catch (error) {
            if (!(0, errors.Or)(error, "ENOENT", "ENOTDIR"))
              host.log.warning(`${file} cannot be read: it is left out`);
          }
        }
        const name = settings.hostKeyAlias?.toLowerCase() ?? knownName(settings.hostName, port);
        const names = settings.hostKeyAlias === void 0 && port !== 22 ? [name, settings.hostName.toLowerCase()] : [name];
        const types = names.flatMap((one) => knownTypes(entries, one));
        const isKnown = (algorithm) => types.includes(algorithm) || algorithm.startsWith("rsa-") && types.includes("ssh-rsa");
        return {
          algorithms: [...algorithms.filter(isKnown), ...algorithms.filter((one) => !isKnown(one))],
          refusal(key) {
            const verdicts = names.map((one) => judgeKey(entries, one, key));
            if (verdicts.includes("revoked"))
              return revoked(remote, name, key);
            const [verdict, byHost] = verdicts;
            if (verdict === "known" || verdict === "unknown" && byHost === "known")
              return void 0;
            if (settings.strict === "no" || settings.strict === "accept-new" && verdict === "unknown") {
              host.log.warning(`The host key of ${name} (${fingerprint(key)}) is not checked: StrictHostKeyChecking says so.`);
              return void 0;
            }
            return verdict === "changed" ? changed(remote, name, key) : unknown(remote, name, key);
          }
        };
      }
      function unknown(remote, name, key) {
        return new errors.yo(`the host key of ${name} is not known: ${keyType(key)} ${fingerprint(key)}`, {
          where: { file: remote.origin },
          fix: `If that is the server's fingerprint, add this line to ~/.ssh/known_hosts or to the environment's MODELGATE_SSH_KNOWN_HOSTS:
  ${name} ${keyType(key)} ${key.toString("base64")}`
        });
      }
      function changed(remote, name, key) {
        return new errors.yo(`${name} shows another host key than the known one, ${keyType(key)} ${fingerprint(key)}: it may be another server`, {
          where: { file: remote.origin },
          fix: "Ask whoever runs the server. If its key was changed, replace its line in known_hosts."
        });
      }
      function revoked(remote, name, key) {
        return new errors.yo(`the host key of ${name}, ${fingerprint(key)}, is marked as revoked in known_hosts`, {
          where: { file: remote.origin },
          fix: "Ask whoever runs the server for its new key."
        });
      }
      ;
      async function openSshStorage(host, remote, options) {
        const where = { file: remote.origin };
        const url = (0, remote_url.g)(remote);
        if (options.anonymous === true) {
          throw new errors.yo(`the remote \`${remote.name}\` is reached by SSH, where nobody is let in without a credential`, {
            where,
            fix: "A fork's job has none: let it read from a remote that is open to all."
          });
        }
        const settings = await sshSettings(host, url.host);
        if (settings.proxy !== void 0) {
          throw new errors.yo(`the SSH configuration leads to ${url.host} through \`${settings.proxy}\`, a way not taken here`, {
            where,
            fix: "Open a tunnel (ssh -N -L PORT:HOST:22 …) before, and set host and port of the remote to it."
          });
        }
        const port = (0, option_values.jZ)(remote, "port", 1, 65535) ?? url.port ?? settings.port ?? 22;
        const user = remote.options["user"] ?? url.user ?? settings.user ?? localUser(host);
        const login = await sshLogin(host, remote, settings, user);
        const keys = await hostKeys(host, remote, settings, port);
        const timeout = (0, option_values.pL)(remote, "timeout") ?? 6e4;
        const sessions = (0, option_values.jZ)(remote, "max_sessions", 1, 100) ?? 4;
        const connection = sshConnection(host, { remote, host: settings.hostName, port, login, keys, timeout, sessions });
        const name = `ssh://${url.host}${port === 22 ? "" : `:${port}`}`;
        return below({ connection, remote, name, user }, url.path.replace(/(?<=.)\/+$/, ""));
      }
      function below(server, root) {
        const { connection } = server;
        const url = `${server.name}${root}`;
        const pathOf = (key) => `${root === "/" ? "" : root}/${key}`;
        const said = async (doing, request) => {
          try {
            return await request;
          } catch (error) {
            throw refusal(server, error, `cannot ${doing} ${url}`);
          }
        };
        return {
          url,
          exists: (key) => said("look into", isFile(connection, pathOf(key))),
          async read(key, { range } = {}) {
            const told2 = (error) => refusal(server, error, `cannot read from ${url}`);
            return said("read from", connection.borrow().then((borrowed) => readFile(borrowed, pathOf(key), range, told2)));
          },
          async write(key, body) {
            await said("write to", writeWhole(connection, pathOf(key), body));
            return {};
          },
          remove: (key) => said("remove from", removeFile(connection, pathOf(key))),
          lists: true,
          parallel: 64,
          list: (prefix) => listBelow(server, pathOf(prefix).replace(/\/+$/, ""), `cannot list ${url}`),
          at: (prefix) => below(server, pathOf(prefix).replace(/(?<=.)\/+$/, "")),
          close: async () => connection.close()
        };
      }
      function isFile(connection, path) {
        return connection.use(async ({ sftp, ask }) => {
          try {
            return (await ask((done) => sftp.stat(path, done))).isFile();
          } catch (error) {
            if (statusOf(error) === ssh_files_status.absent)
              return false;
            throw error;
          }
        });
      }
      function writeWhole(connection, path, body) {
        const temporary = `${path}.${(0, external_node_crypto_.randomUUID)().slice(0, 8)}.tmp`;
        return connection.use(async (session) => {
          try {
            try {
              await writeFile(session, temporary, body);
            } catch (error) {
              if (statusOf(error) !== ssh_files_status.absent)
                throw error;
              await makeFolder(session, external_node_path_.posix.dirname(path));
              await writeFile(session, temporary, body);
            }
            await replace(session, temporary, path);
          } catch (error) {
            await session.ask((done) => session.sftp.unlink(temporary, done)).catch(() => {
            });
            throw error;
          }
        });
      }
      function removeFile(connection, path) {
        return connection.use(async ({ sftp, ask }) => {
          try {
            await ask((done) => sftp.unlink(path, done));
          } catch (error) {
            if (statusOf(error) !== ssh_files_status.absent)
              throw error;
          }
        });
      }
      const breadth = 16;
      async function* listBelow(server, root, failure) {
        const waiting = [""];
        while (waiting.length > 0) {
          const folders = waiting.splice(-breadth);
          const pages = await Promise.all(folders.map((folder) => namesIn(server, `${root}/${folder}`, failure)));
          for (const [index, page] of pages.entries()) {
            for (const { filename, attrs } of page) {
              const key = `${folders[index]}${filename}`;
              if (attrs.isDirectory())
                waiting.push(`${key}/`);
              else if (attrs.isFile() && !filename.endsWith(".tmp"))
                yield key;
            }
          }
        }
      }
      async function namesIn(server, path, failure) {
        try {
          return await server.connection.use(({ sftp, ask }) => ask((done) => sftp.readdir(path, done)));
        } catch (error) {
          if (statusOf(error) === ssh_files_status.absent)
            return [];
          throw refusal(server, error, failure);
        }
      }
      function refusal(server, error, failure) {
        const code = statusOf(error);
        if (code === void 0)
          return error;
        const where = { file: server.remote.origin };
        if (code === ssh_files_status.denied) {
          return new errors.yo(`${failure}: access is denied to \`${server.user}\``, {
            where,
            fix: "Give this user the right to read it (and to write, for a push).",
            cause: error
          });
        }
        return new errors.yo(`${failure}: the server says no more than "${error instanceof Error ? error.message : ""}"`, {
          where,
          fix: "Often a disk or quota is full there, or a file stands where a folder should.",
          cause: error
        });
      }
    })
  )
};
