export const id = 8286;
export const ids = [8286];
export const modules = {
  /***/
  17756: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          lookupPublic
        ),
        /* harmony export */
        s: () => (
          /* binding */
          isPublicHost
        )
        /* harmony export */
      });
      var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
      var node_dns_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71553);
      var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      const inner = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
      for (const [net, bits] of [
        ["0.0.0.0", 8],
        ["10.0.0.0", 8],
        ["100.64.0.0", 10],
        ["127.0.0.0", 8],
        ["169.254.0.0", 16],
        ["172.16.0.0", 12],
        ["192.0.0.0", 24],
        ["192.168.0.0", 16],
        ["198.18.0.0", 15],
        ["224.0.0.0", 3]
      ]) {
        inner.addSubnet(net, bits, "ipv4");
      }
      for (const [net, bits] of [
        ["::", 96],
        ["64:ff9b::", 96],
        ["64:ff9b:1::", 48],
        // Has an address of IPv4 within it.
        ["2002::", 16],
        ["fc00::", 7],
        ["fe80::", 10],
        ["ff00::", 8]
      ]) {
        inner.addSubnet(net, bits, "ipv6");
      }
      async function isPublicHost(hostname) {
        const name = hostname.replace(/^\[|\]$/g, "");
        if (name === "")
          return false;
        if ((0, node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(name) !== 0)
          return isPublicAddress(name);
        try {
          return (await (0, node_dns_promises__WEBPACK_IMPORTED_MODULE_1__.lookup)(name, { all: true })).every(({ address }) => isPublicAddress(address));
        } catch {
          return true;
        }
      }
      function lookupPublic(allowed) {
        return (hostname, options, callback) => {
          (0, node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, found) => {
            const [first] = found ?? [];
            if (error !== null || first === void 0)
              callback(error, "", 0);
            else if (!allowed.includes(hostname) && !found.every(({ address }) => isPublicAddress(address))) {
              callback(new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${hostname} is a server of this machine or its network`), "", 0);
            } else if (options.all === true)
              callback(null, found);
            else
              callback(null, first.address, first.family);
          });
        };
      }
      function isPublicAddress(address) {
        const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
        if (mapped !== void 0)
          return isPublicAddress(mapped);
        return !inner.check(address, (0, node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address) === 6 ? "ipv6" : "ipv4");
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
  29296: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      var node_https__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
      var node_http__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P9: () => (
          /* binding */
          retryAfter
        ),
        /* harmony export */
        S$: () => (
          /* binding */
          openHttpClient
        ),
        /* harmony export */
        fO: () => (
          /* binding */
          transientStatus
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
      var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _lib_public_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17756);
      var _faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60871);
      var _http_faults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3114);
      var _http_proxy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5683);
      var _http_public_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57342);
      var _http_redirect_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91643);
      const redirected = [301, 302, 303, 307, 308];
      const mostRedirects = 5;
      function openHttpClient(host, options) {
        const { connectTimeout = 15e3, readTimeout = 6e4, maxSockets = 64, ca, rejectUnauthorized } = options;
        const proxy = (0, _http_proxy_js__WEBPACK_IMPORTED_MODULE_8__.c)(host);
        const own = (0, _http_public_js__WEBPACK_IMPORTED_MODULE_7__.d)(options.publicOnly, proxy);
        const agentOptions = { keepAlive: true, maxSockets, scheduling: "lifo", ...proxy, ...own };
        const plain = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(agentOptions);
        const secure = new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({
          ...agentOptions,
          ...ca === void 0 ? {} : { ca },
          ...rejectUnauthorized === void 0 ? {} : { rejectUnauthorized }
        });
        const live = /* @__PURE__ */ new Set();
        const abort = () => {
          for (const one of live)
            one.destroy(host.signal.reason);
        };
        host.signal.addEventListener("abort", abort);
        function once(url, request) {
          return new Promise((resolve, reject) => {
            host.signal.throwIfAborted();
            const { method, headers = {}, body } = request;
            const size = body === void 0 ? void 0 : body instanceof Uint8Array ? body.byteLength : body.size;
            const sent = (url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_https__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_https__WEBPACK_IMPORTED_MODULE_2__, 2)) : node_http__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_1__, 2))).request(url, {
              method,
              agent: url.protocol === "https:" ? secure : plain,
              headers: size === void 0 ? headers : { ...headers, "content-length": `${size}` }
            });
            live.add(sent);
            sent.on("close", () => live.delete(sent));
            sent.on("error", (error) => {
              if (host.signal.aborted)
                reject(host.signal.reason);
              else if (sent.reusedSocket && wasClosed(error) && ["GET", "HEAD"].includes(method)) {
                once(url, request).then(resolve, reject);
              } else
                reject((0, _http_faults_js__WEBPACK_IMPORTED_MODULE_6__.fD)(error, url.origin));
            });
            limitConnecting(sent, url, connectTimeout);
            sent.setTimeout(readTimeout, () => sent.destroy((0, _http_faults_js__WEBPACK_IMPORTED_MODULE_6__.ao)(url.origin, readTimeout)));
            sent.on("response", (stream) => {
              live.delete(sent);
              live.add(stream.on("close", () => live.delete(stream)));
              (0, _http_faults_js__WEBPACK_IMPORTED_MODULE_6__.O0)(sent, stream, url.origin, readTimeout);
              resolve({ status: stream.statusCode ?? 0, headers: stream.headers, stream, url: url.href });
            });
            if (body === void 0 || body instanceof Uint8Array)
              sent.end(body);
            else
              sendFile(sent, body);
          });
        }
        return {
          async send(request) {
            let url = new URL(request.url);
            let current = request;
            for (let count = 0; ; count++) {
              if (options.publicOnly === true && !await (0, _lib_public_address_js__WEBPACK_IMPORTED_MODULE_4__.s)(url.hostname))
                throw innerHost(url);
              const answer = await once(url, current);
              const { location } = answer.headers;
              if (location === void 0 || !redirected.includes(answer.status) || count === mostRedirects)
                return answer;
              const next = (0, _http_redirect_js__WEBPACK_IMPORTED_MODULE_9__.e)(current, url, location, answer.status);
              if (next === void 0)
                return answer;
              answer.stream.resume();
              url = next.url;
              current = next.request;
            }
          },
          async text(answer, maxBytes = 1 << 20) {
            const chunks = [];
            let bytes = 0;
            try {
              for await (const chunk of answer.stream) {
                chunks.push(chunk);
                bytes += chunk.length;
                if (bytes > maxBytes)
                  throw tooLong(answer.url, maxBytes);
              }
            } catch (error) {
              host.signal.throwIfAborted();
              throw (0, _http_faults_js__WEBPACK_IMPORTED_MODULE_6__.fD)(error, new URL(answer.url).origin);
            }
            return Buffer.concat(chunks).toString("utf8");
          },
          close() {
            host.signal.removeEventListener("abort", abort);
            plain.destroy();
            secure.destroy();
          }
        };
      }
      function transientStatus(answer, doing) {
        const { status, headers } = answer;
        if (![408, 429, 500, 502, 503, 504].includes(status))
          return void 0;
        return new _faults_js__WEBPACK_IMPORTED_MODULE_5__.N_(`${doing}: the server failed (${status})`, {
          slowDown: status === 408 || status === 429 || status === 503 || status === 504,
          retryAfter: retryAfter(headers)
        });
      }
      function retryAfter(headers) {
        const said = headers["retry-after"]?.trim();
        if (said === void 0 || said === "")
          return void 0;
        if (/^\d{1,9}$/.test(said))
          return Number(said) * 1e3;
        const wait = Date.parse(said) - (headers.date === void 0 ? Date.now() : Date.parse(headers.date));
        return Number.isFinite(wait) ? Math.max(0, wait) : void 0;
      }
      function limitConnecting(sent, url, milliseconds) {
        sent.once("socket", (socket) => {
          if (!socket.connecting)
            return;
          const timer = setTimeout(() => {
            sent.destroy(new _faults_js__WEBPACK_IMPORTED_MODULE_5__.N_(`${url.origin} cannot be reached within ${milliseconds / 1e3} s`, { slowDown: true }));
          }, milliseconds);
          const done = () => clearTimeout(timer);
          socket.once(url.protocol === "https:" ? "secureConnect" : "connect", done).once("close", done);
        });
      }
      function sendFile(sent, body) {
        const { file, start = 0, size } = body;
        if (size === 0) {
          sent.end();
          return;
        }
        const stream = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start, end: body.end ?? start + size - 1, highWaterMark: 1 << 18 });
        stream.on("error", (error) => sent.destroy(error));
        sent.on("close", () => stream.destroy());
        stream.pipe(sent);
      }
      function wasClosed(error) {
        return "code" in error && (error.code === "ECONNRESET" || error.code === "EPIPE");
      }
      function tooLong(href, maxBytes) {
        const { origin, pathname } = new URL(href);
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${origin}${pathname} answered with more than ${maxBytes} bytes`);
      }
      function innerHost(url) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${url.origin} is a server of this machine or its network, to which a public one must not lead`);
      }
    })
  ),
  /***/
  3114: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O0: () => (
          /* binding */
          stalled
        ),
        /* harmony export */
        ao: () => (
          /* binding */
          silence
        ),
        /* harmony export */
        fD: () => (
          /* binding */
          lineFault
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60871);
      const cut = ["ECONNRESET", "EPIPE", "ECONNABORTED", "ERR_STREAM_PREMATURE_CLOSE", "ERR_HTTP_CONTENT_LENGTH_MISMATCH"];
      const insecure = /^(EPROTO$|ERR_SSL_|ERR_TLS_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;
      function lineFault(error, origin) {
        if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
          return error;
        const { code } = error;
        if (_faults_js__WEBPACK_IMPORTED_MODULE_1__.HB.includes(code)) {
          return new _faults_js__WEBPACK_IMPORTED_MODULE_1__.N_(`${origin} cannot be reached (${code})`, {
            slowDown: code === "ETIMEDOUT",
            cause: error
          });
        }
        if (cut.includes(code))
          return new _faults_js__WEBPACK_IMPORTED_MODULE_1__.N_(`the connection was cut (${code})`, { cause: error });
        if (code.startsWith("HPE_")) {
          return new _faults_js__WEBPACK_IMPORTED_MODULE_1__.N_(`${origin} gives no answer in HTTP (${code})`, { cause: error });
        }
        if (!insecure.test(code))
          return error;
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`no secure connection to ${origin} comes about (${code})`, {
          fix: "Set ssl_verify to the file of the server's own CA; a server without TLS has a URL with http://.",
          cause: error
        });
      }
      function silence(origin, milliseconds) {
        return new _faults_js__WEBPACK_IMPORTED_MODULE_1__.N_(`${origin} was silent for ${milliseconds / 1e3} s`, { slowDown: true });
      }
      function stalled(sent, stream, origin, milliseconds) {
        sent.removeAllListeners("timeout");
        sent.on("timeout", () => {
          if (stream.readableLength > 0)
            stream.socket.setTimeout(milliseconds);
          else
            stream.destroy(silence(origin, milliseconds));
        });
      }
    })
  ),
  /***/
  2794: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          partOf
        ),
        /* harmony export */
        H: () => (
          /* binding */
          rangeHeader
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4957);
      function rangeHeader(range) {
        return range === void 0 ? {} : { range: `bytes=${range.start}-${range.end}` };
      }
      function partOf({ status, headers, stream }, asked, what) {
        const etag = headers.etag === void 0 ? void 0 : (0, _look_js__WEBPACK_IMPORTED_MODULE_1__.A)(headers.etag);
        if (status !== 206) {
          const length = headers["content-length"];
          return { range: void 0, size: length === void 0 ? void 0 : Number(length), etag };
        }
        const [, from, to, of] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
        const range = { start: Number(from), end: Number(to) };
        if (asked === void 0 || range.start !== asked.start || !(range.end >= range.start && range.end <= asked.end)) {
          stream.destroy();
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${what} is answered with \`${headers["content-range"]}\`, which is not the part that was asked for`, {
            fix: "The object may be shorter than its pin says: push it again from where it was made."
          });
        }
        return { range, size: of === "*" ? void 0 : Number(of), etag };
      }
    })
  ),
  /***/
  5683: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          proxyEnv
        )
        /* harmony export */
      });
      const names = ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy"];
      function proxyEnv(host) {
        const said = names.flatMap((name) => host.env[name] ? [[name, host.env[name]]] : []);
        if (!said.some(([name]) => !/^no_proxy$/i.test(name)))
          return {};
        if (!knowsProxies(process.versions.node)) {
          host.log.warning(`Node ${process.versions.node} takes no proxy from HTTPS_PROXY: use Node 24.5 or later`);
          return {};
        }
        return { proxyEnv: Object.fromEntries(said) };
      }
      function knowsProxies(version) {
        const [major = 0, minor = 0] = version.split(".").map(Number);
        return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
      }
    })
  ),
  /***/
  57342: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          publicConnections
        )
        /* harmony export */
      });
      var _lib_public_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17756);
      function publicConnections(publicOnly, { proxyEnv = {} }) {
        if (publicOnly !== true)
          return {};
        const proxies = Object.values(proxyEnv).flatMap((url) => URL.canParse(url) ? [new URL(url).hostname] : []);
        return { lookup: (0, _lib_public_address_js__WEBPACK_IMPORTED_MODULE_0__.k)(proxies) };
      }
    })
  ),
  /***/
  91643: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          harmless
        ),
        /* harmony export */
        e: () => (
          /* binding */
          follow
        )
        /* harmony export */
      });
      const harmless = ["accept", "accept-encoding", "range", "if-match", "if-none-match", "user-agent"];
      function follow(request, from, location, status) {
        const allowed = request.redirects ?? "same-origin";
        const url = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
        if (allowed === "none" || url === void 0 || !/^https?:$/.test(url.protocol))
          return void 0;
        const { method, headers = {}, body, redirects } = request;
        const turns = status === 303 ? method !== "HEAD" : (status === 301 || status === 302) && method === "POST";
        const next = {
          method: turns ? "GET" : method,
          url,
          ...redirects === void 0 ? {} : { redirects },
          ...turns || body === void 0 ? {} : { body }
        };
        if (url.origin === from.origin)
          return { url, request: { ...next, headers } };
        const downgraded = from.protocol === "https:" && url.protocol === "http:";
        if (allowed === "same-origin" || downgraded || url.username !== "")
          return void 0;
        const kept = Object.entries(headers).filter(([name]) => harmless.includes(name.toLowerCase()));
        return { url, request: { ...next, headers: Object.fromEntries(kept) } };
      }
    })
  ),
  /***/
  18286: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        escapeKey: () => (
          /* binding */
          escapeKey
        ),
        /* harmony export */
        openHttpStorage: () => (
          /* binding */
          openHttpStorage
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60871);
      var _http_auth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39133);
      var _http_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29296);
      var _http_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2794);
      var _option_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59142);
      var _secret_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65529);
      async function openHttpStorage(host, remote, options) {
        const url = URL.canParse(remote.url) ? new URL(remote.url) : void 0;
        if (url === void 0 || url.hash !== "") {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the url of the remote \`${remote.name}\` is not one of a web server's folders`, {
            where: { file: remote.origin },
            fix: "Write https://HOST/FOLDER; what is special to URLs is written as %23 and the like."
          });
        }
        const login = (0, _http_auth_js__WEBPACK_IMPORTED_MODULE_2__.Q6)(host, remote, url, options);
        for (const value of (0, _secret_values_js__WEBPACK_IMPORTED_MODULE_6__.W)(url))
          host.log.secret(value);
        const connectTimeout = (0, _option_values_js__WEBPACK_IMPORTED_MODULE_5__.pL)(remote, "connect_timeout") ?? 6e4;
        const readTimeout = (0, _option_values_js__WEBPACK_IMPORTED_MODULE_5__.pL)(remote, "read_timeout") ?? 6e4;
        const client = (0, _http_client_js__WEBPACK_IMPORTED_MODULE_3__.S$)(host, {
          connectTimeout,
          readTimeout,
          publicOnly: options.publicOnly ?? false,
          ...await (0, _option_values_js__WEBPACK_IMPORTED_MODULE_5__.RB)(remote)
        });
        const server = { client, remote, login, query: url.search, method: methodOf(remote) };
        return below(server, `${url.origin}${url.pathname}`.replace(/\/+$/, ""));
      }
      function below(server, base) {
        const { client, login, query } = server;
        const urlOf = (key) => `${base}/${escapeKey(key)}${query}`;
        const send = (request, key) => client.send({
          redirects: "any-without-credentials",
          ...request,
          url: urlOf(key),
          headers: { accept: "*/*", "accept-encoding": "identity", ...request.headers, ...login.headers }
        });
        return {
          url: base,
          async exists(key) {
            let answer = await send({ method: "HEAD" }, key);
            answer.stream.resume();
            if ([405, 501].includes(answer.status)) {
              answer = await send({ method: "GET", headers: { range: "bytes=0-0" } }, key);
              answer.stream.destroy();
              if (answer.status === 416)
                return true;
            }
            if (isAbsent(answer))
              return false;
            if (isDone(answer) && !isElsewheresPage(answer, base, key))
              return true;
            throw refusal(server, base, answer, "look into");
          },
          async read(key, { range, etag } = {}) {
            const condition = etag === void 0 || etag.startsWith("W/") ? void 0 : { "if-match": `"${etag}"` };
            const answer = await send({ method: "GET", headers: { ...(0, _http_part_js__WEBPACK_IMPORTED_MODULE_4__.H)(range), ...condition } }, key);
            if (isDone(answer)) {
              const found = { stream: answer.stream, ...(0, _http_part_js__WEBPACK_IMPORTED_MODULE_4__.B)(answer, range, `${base}/${key}`), etag: etagOf(answer) };
              if (etag === void 0 || found.etag === void 0 || found.etag === etag)
                return found;
            }
            answer.stream.destroy();
            if (isAbsent(answer))
              return void 0;
            if (isDone(answer) || answer.status === 412) {
              throw new _faults_js__WEBPACK_IMPORTED_MODULE_1__.N_(`${base}/${key} was replaced meanwhile`, { startOver: true });
            }
            if (answer.status === 416)
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${base}/${key} is shorter than what is asked of it`);
            throw refusal(server, base, answer, "read from");
          },
          async write(key, body) {
            const { method } = server;
            const answer = await send({ method, redirects: "same-origin", body: "bytes" in body ? body.bytes : body }, key);
            answer.stream.resume();
            if (isDone(answer))
              return { etag: etagOf(answer) };
            throw refusal(server, base, answer, `write (by ${method}) to`);
          },
          lists: false,
          // biome-ignore lint/correctness/useYield: it says why there is nothing to yield
          async *list() {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${base} keeps no listing: over HTTP objects are found by their names alone`, {
              where: { file: server.remote.origin }
            });
          },
          at: (prefix) => below(server, [base, ...prefix.split("/").filter(Boolean).map(encodeURIComponent)].join("/")),
          close: async () => client.close()
        };
      }
      function escapeKey(key) {
        return key.split("/").map(encodeURIComponent).join("/");
      }
      function etagOf(answer) {
        return answer.headers.etag?.replaceAll('"', "");
      }
      const isDone = ({ status }) => status >= 200 && status < 300;
      const isAbsent = ({ status }) => status === 404 || status === 410;
      function isElsewheresPage({ url, headers }, base, key) {
        const page = /^\s*(text\/html|application\/xhtml)/i.test(headers["content-type"] ?? "");
        return page && !/\.x?html?$/i.test(key) && new URL(url).origin !== new URL(base).origin;
      }
      function methodOf(remote) {
        const method = (remote.options["method"] ?? "POST").toUpperCase();
        if (method === "PUT" || method === "POST")
          return method;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`method\` of the remote \`${remote.name}\` is \`${method}\`: expected PUT or POST`, {
          where: { file: remote.origin }
        });
      }
      function refusal(server, base, answer, doing) {
        const { remote, login } = server;
        const { status, headers } = answer;
        const transient = (0, _http_client_js__WEBPACK_IMPORTED_MODULE_3__.fO)(answer, new URL(answer.url).origin);
        if (transient !== void 0)
          return transient;
        const say = (what, fix) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`cannot ${doing} ${base}: ${what}`, { where: { file: remote.origin }, fix });
        if (isDone(answer)) {
          return say(`it leads to ${new URL(answer.url).origin}, which answers with a page and not with the object`, "It may ask for a login: set auth, user and password of the remote.");
        }
        if (status === 401) {
          const wants = headers["www-authenticate"]?.split(/[ ,]/, 1)[0];
          return say(`it asks for a login (401${wants === void 0 ? "" : `, ${wants}`}), got ${login.source}`, "Set auth, user and password of the remote, or `auth = custom` with custom_auth_header and password.");
        }
        if (status === 403) {
          return say(`access is denied (403), with ${login.source}`, "Some servers answer so for what is not there, too.");
        }
        if (status >= 300 && status < 400) {
          const to = URL.canParse(headers.location ?? "", answer.url) ? new URL(headers.location ?? "", answer.url).origin : "";
          return say(`the answer is a redirect (${status}) to ${to}, which is not followed`, "Set the url to where it leads.");
        }
        if (status === 405 || status === 501) {
          return say(`the server does not take that (${status})`, "Set `method = PUT` where it takes uploads by PUT.");
        }
        if (status === 413)
          return say("the server takes no object of this size (413)", "Raise the limit of the server.");
        if (status === 507)
          return say("the server's disk is full (507)", "Free space on it.");
        return say(`the server answers ${status}`, "Look into the server's log.");
      }
    })
  ),
  /***/
  4957: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          bareEtag
        ),
        /* harmony export */
        lookAt: () => (
          /* binding */
          lookAt
        )
        /* harmony export */
      });
      var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60871);
      async function lookAt(host, { storage, key, version, called }) {
        const found = await (0, _faults_js__WEBPACK_IMPORTED_MODULE_0__.sT)(host, `cannot look into ${called}`, () => storage.read(key, { version }));
        found?.stream.destroy();
        return found;
      }
      function bareEtag(etag) {
        return etag.replace(/^W\//, "").replaceAll('"', "");
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
