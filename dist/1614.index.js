export const id = 1614;
export const ids = [1614];
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
  60871: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HB: () => (
          /* binding */
          unreachable
        ),
        /* harmony export */
        N_: () => (
          /* binding */
          TransientError
        ),
        /* harmony export */
        fu: () => (
          /* binding */
          backOff
        ),
        /* harmony export */
        r2: () => (
          /* binding */
          attempts
        ),
        /* harmony export */
        sT: () => (
          /* binding */
          retried
        ),
        /* harmony export */
        uW: () => (
          /* binding */
          exhausted
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      class TransientError extends Error {
        /** The server asked for fewer requests (503 SlowDown, 429), or let one time out. */
        slowDown;
        /** Milliseconds that the server asked to wait (`Retry-After`). */
        retryAfter;
        /** The object was replaced, or comes only whole: what was read of it until now is of no use to another attempt. */
        startOver;
        constructor(message, options = {}) {
          super(message, "cause" in options ? { cause: options.cause } : {});
          this.name = "TransientError";
          this.slowDown = options.slowDown ?? false;
          this.retryAfter = options.retryAfter;
          this.startOver = options.startOver ?? false;
        }
      }
      const unreachable = ["ENOTFOUND", "ECONNREFUSED", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"];
      const attempts = 5;
      const longestWait = 6e4;
      function backOff(host, error, attempt) {
        const grown = (0.5 + host.random()) * 200 * 2 ** Math.min(attempt, 7);
        return Math.min(longestWait, Math.max(error.retryAfter ?? 0, grown));
      }
      async function retried(host, what, request, failed) {
        for (let attempt = 1; ; attempt++) {
          try {
            return await request();
          } catch (error) {
            host.signal.throwIfAborted();
            if (!(error instanceof TransientError))
              throw error;
            failed?.(error);
            if (attempt === attempts)
              throw exhausted(what, error);
            await host.sleep(backOff(host, error, attempt));
          }
        }
      }
      function exhausted(what, error) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${what}: ${error.message} (tried ${attempts} times)`, {
          fix: "Look whether the server can be reached from here, then run this again: what has arrived stays.",
          cause: error
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
  56183: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Z9: () => (
          /* binding */
          wordsOf
        ),
        /* harmony export */
        fZ: () => (
          /* binding */
          anonymously
        ),
        /* harmony export */
        hF: () => (
          /* binding */
          isQuota
        ),
        /* harmony export */
        v6: () => (
          /* binding */
          messageIn
        ),
        /* harmony export */
        x5: () => (
          /* binding */
          refusal
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60826);
      var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60871);
      function refusal({ doing, status, said, as }) {
        const words = said === "" ? `it answered ${status}` : `${said} (${status})`;
        if (status === 402 || status === 507 || status === 509 || isQuota(said)) {
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${doing}: the repository exceeds its quota of Git LFS: ${words}`, {
            fix: "Raise the quota or wait until it is renewed; objects that are kept between jobs are not fetched again."
          });
        }
        if (status === 401 || status === 403) {
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${doing}: the server refuses ${as}: ${words}`, {
            fix: as === anonymously ? "Give a token of the server's own: actions/checkout leaves one, and so does a credential helper of Git." : "Look whether this credential may read the repository (and write to it, for a push)."
          });
        }
        if (status === 413) {
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${doing}: it is larger than the server takes: ${words}`, {
            fix: "Raise the server's limit, or keep this file elsewhere."
          });
        }
        if ([408, 429, 500, 502, 503, 504].includes(status)) {
          return new _faults_js__WEBPACK_IMPORTED_MODULE_2__.N_(`${doing}: ${words}`, { slowDown: status === 429 || status === 503 });
        }
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${doing}: ${words}`);
      }
      function isQuota(said) {
        return /\bquota\b|bandwidth/i.test(said);
      }
      const anonymously = "a request without a credential";
      function messageIn(body) {
        let said;
        try {
          said = JSON.parse(body)?.message;
        } catch {
          return "";
        }
        return typeof said === "string" ? wordsOf(said) : "";
      }
      function wordsOf(said) {
        const line = (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_1__.sK)(said).replace(/\p{Cc}+/gu, " ").trim();
        return line.length > 300 ? `${line.slice(0, 300)}…` : line;
      }
      function placeOf(href) {
        if (!URL.canParse(href))
          return "an address that is none";
        const { origin, pathname } = new URL(href);
        return `${origin}${pathname.length > 80 ? `${pathname.slice(0, 80)}…` : pathname}`;
      }
    })
  ),
  /***/
  61614: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z9: () => (
          /* binding */
          lfsKey
        ),
        lj: () => (
          /* binding */
          lfsObject
        ),
        lT: () => (
          /* binding */
          openLfsServer
        )
      });
      var external_node_stream_ = __webpack_require__(57075);
      var errors = __webpack_require__(18175);
      var faults = __webpack_require__(60871);
      var http_client = __webpack_require__(29296);
      var schemas = __webpack_require__(92857);
      var json = __webpack_require__(59906);
      ;
      const Action = schemas.Ikc({
        href: schemas.YjP().max(16384),
        header: schemas.g1P(schemas.YjP(), schemas.YjP()).nullish(),
        expires_in: schemas.aig().nullish(),
        expires_at: schemas.YjP().nullish()
      });
      const Reply = schemas.Ikc({
        transfer: schemas.YjP().nullish(),
        hash_algo: schemas.YjP().nullish(),
        objects: schemas.YOg(schemas.Ikc({
          oid: schemas.YjP(),
          size: schemas.aig().nullish(),
          authenticated: schemas.zMY().nullish(),
          actions: schemas.Ikc({ download: Action.nullish(), upload: Action.nullish(), verify: Action.nullish() }).nullish(),
          error: schemas.Ikc({ code: schemas.aig(), message: schemas.YjP().catch("") }).nullish()
        }))
      });
      function readBatch(text, server, now) {
        const parsed = Reply.safeParse((0, json.o)(text));
        if (!parsed.success) {
          throw new errors.yo(`${server} did not answer as a Git LFS server`, {
            fix: "Look whether `lfs.url` names the server: git lfs env."
          });
        }
        const { transfer, hash_algo: algorithm, objects } = parsed.data;
        if (transfer != null && transfer !== "basic")
          throw unsupported(server, `the transfer \`${transfer}\``);
        if (algorithm != null && algorithm !== "sha256")
          throw unsupported(server, `the hash \`${algorithm}\``);
        const found = /* @__PURE__ */ new Map();
        for (const { oid, authenticated, actions, error } of objects) {
          const given = Object.entries(actions ?? {}).flatMap(([name, action]) => action == null ? [] : [{ name, action }]);
          found.set(oid, {
            authenticated: authenticated ?? false,
            actions: Object.fromEntries(given.map(({ name, action: { href, header } }) => [name, { href, headers: header ?? {} }])),
            ...error == null ? {} : { error },
            until: Math.min(...given.map(({ action }) => endOf(action, now)))
          });
        }
        return found;
      }
      function endOf(action, now) {
        if (action.expires_in != null && action.expires_in !== 0)
          return now + action.expires_in * 1e3;
        const at = Date.parse(action.expires_at ?? "");
        return Number.isNaN(at) || at < 0 ? Number.POSITIVE_INFINITY : at;
      }
      function unsupported(server, what) {
        return new errors.yo(`${server} asks for ${what}, which modelgate does not know`, {
          fix: "Let the server offer `basic` transfers of sha256 objects."
        });
      }
      ;
      const most = 100;
      const kept = 2e3;
      const margin = 1e4;
      function gather(post2, now) {
        const known = /* @__PURE__ */ new Map();
        const waiting = /* @__PURE__ */ new Map();
        const under = /* @__PURE__ */ new Map();
        const expected = /* @__PURE__ */ new Map();
        let scheduled = false;
        const schedule = () => {
          if (scheduled)
            return;
          scheduled = true;
          setImmediate(() => {
            scheduled = false;
            while (waiting.size > 0)
              void send(nextBatch());
          });
        };
        function nextBatch() {
          const batch = [...waiting.values()].slice(0, most);
          for (const { object } of batch)
            waiting.delete(object.oid);
          for (const object of expected.values()) {
            if (batch.length === most)
              break;
            expected.delete(object.oid);
            if (!known.has(object.oid) && !under.has(object.oid))
              batch.push(waitFor(object));
          }
          return batch;
        }
        async function send(batch) {
          for (const { object, answer } of batch) {
            under.set(object.oid, answer);
            answer.catch(() => {
            });
          }
          try {
            const answers = await post2(batch.map(({ object }) => object));
            for (const { object, resolve } of batch) {
              const answer = answers.get(object.oid) ?? silent;
              known.set(object.oid, answer);
              resolve(answer);
            }
          } catch (error) {
            for (const { reject } of batch)
              reject(error);
          }
          for (const { object } of batch)
            under.delete(object.oid);
          for (const oid of known.keys()) {
            if (known.size <= kept)
              break;
            known.delete(oid);
          }
        }
        return {
          ask(object) {
            expected.delete(object.oid);
            const answer = known.get(object.oid);
            if (answer !== void 0 && answer.until - margin > now())
              return Promise.resolve(answer);
            known.delete(object.oid);
            const asked = under.get(object.oid) ?? waiting.get(object.oid)?.answer;
            if (asked !== void 0)
              return asked;
            const one = waitFor(object);
            waiting.set(object.oid, one);
            schedule();
            return one.answer;
          },
          expect(objects) {
            for (const object of objects)
              expected.set(object.oid, object);
          },
          forget(oid) {
            known.delete(oid);
          }
        };
      }
      const silent = {
        authenticated: false,
        actions: {},
        error: { code: 0, message: "the server left it out of its answer" },
        until: 0
      };
      function waitFor(object) {
        let resolve = () => {
        };
        let reject = () => {
        };
        const answer = new Promise((done, failed) => {
          resolve = done;
          reject = failed;
        });
        return { object, answer, resolve, reject };
      }
      var lfs_words = __webpack_require__(56183);
      ;
      class LinkRefused extends faults.N_ {
      }
      async function download(transfer, range) {
        const action = actionOf(transfer, "download");
        const { client, doing } = transfer;
        const headers = {
          ...headersFor(transfer, action),
          "accept-encoding": "identity",
          ...range === void 0 ? {} : { range: `bytes=${range.start}-${range.end}` }
        };
        const answer = await client.send({ method: "GET", url: action.href, headers, redirects: "any-without-credentials" });
        const { status, stream } = answer;
        if (status === 404) {
          stream.resume();
          return void 0;
        }
        if (status === 416 && range !== void 0) {
          stream.resume();
          return download(transfer, void 0);
        }
        if (status === 206 && range !== void 0)
          return { stream, ...partOf(answer, range, doing) };
        if (status === 200)
          return { stream, ...sizeOf(answer) };
        throw await refused(transfer, answer, action);
      }
      async function upload(transfer, object, body) {
        const { client, answer: given } = transfer;
        const action = actionOf(transfer, "upload");
        const headers = headersFor(transfer, action);
        const hasType = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
        const answer = await client.send({
          method: "PUT",
          url: action.href,
          headers: { ...hasType ? {} : { "content-type": "application/octet-stream" }, ...headers },
          body: "bytes" in body ? body.bytes : body,
          redirects: "any-without-credentials"
        });
        if (answer.status < 200 || answer.status > 299)
          throw await refused(transfer, answer, action);
        answer.stream.resume();
        if (given.actions.verify === void 0)
          return;
        const verify = actionOf(transfer, "verify");
        const verified = await client.send({
          method: "POST",
          url: verify.href,
          headers: { ...mediaType, ...headersFor(transfer, verify) },
          body: Buffer.from(JSON.stringify(object)),
          redirects: "same-origin"
        });
        if (verified.status < 200 || verified.status > 299)
          throw await refused(transfer, verified, verify);
        verified.stream.resume();
      }
      const mediaType = { accept: "application/vnd.git-lfs+json", "content-type": "application/vnd.git-lfs+json" };
      function actionOf({ answer, doing }, name) {
        const action = answer.actions[name];
        if (action === void 0)
          throw new errors.yo(`${doing}: the server gave no link for it`);
        if (!URL.canParse(action.href) || !/^https?:$/.test(new URL(action.href).protocol)) {
          throw new errors.yo(`${doing}: the server's link is no http address`);
        }
        return action;
      }
      function headersFor({ answer, server }, action) {
        const own = {};
        for (const [name, value] of Object.entries(action.headers)) {
          if (!/^(content-length|transfer-encoding|host|connection)$/i.test(name))
            own[name] = value;
        }
        const carries = Object.keys(own).some((name) => name.toLowerCase() === "authorization");
        const url = new URL(action.href);
        if (answer.authenticated || carries || url.search !== "" || url.origin !== new URL(server.url).origin)
          return own;
        return { ...server.headers, ...own };
      }
      async function refused(transfer, answer, action) {
        const { client, doing } = transfer;
        const passing = (0, http_client.fO)(answer, doing);
        if (passing !== void 0) {
          answer.stream.resume();
          return passing;
        }
        const { status } = answer;
        const said = (0, lfs_words.v6)(await client.text(answer));
        const error = (0, lfs_words.x5)({ doing, status, said, as: `its own link to ${(0, lfs_words.$t)(action.href)}` });
        if (status === 400 || status === 401 || status === 403)
          return new LinkRefused(error.message, { cause: error });
        return error;
      }
      function sizeOf({ headers }) {
        const length = headers["content-length"];
        return length === void 0 ? {} : { size: Number(length) };
      }
      function partOf({ headers }, asked, doing) {
        const [, start, end, size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
        if (Number(start) !== asked.start || end === void 0) {
          throw new faults.N_(`${doing}: the server sent another part than the one that was asked for`);
        }
        const range = { start: asked.start, end: Number(end) };
        return size === void 0 || size === "*" ? { range } : { range, size: Number(size) };
      }
      ;
      function lfsKey({ oid, size }) {
        return `${oid}/${size}`;
      }
      function lfsObject(key) {
        const [, oid, size] = /^([0-9a-f]{64})\/(\d+)$/.exec(key) ?? [];
        if (oid === void 0 || size === void 0)
          throw new TypeError(`not a key of a Git LFS object: ${key}`);
        return { oid, size: Number(size) };
      }
      const emptyOid = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
      const largestAnswer = 8 << 20;
      function openLfsServer(host, url, access, ref) {
        const client = (0, http_client.S$)(host, {});
        const now = () => host.now().getTime();
        const servers = /* @__PURE__ */ new Map();
        const gatherers = {
          download: gather((objects) => batch("download", objects), now),
          upload: gather((objects) => batch("upload", objects), now)
        };
        const refused2 = /* @__PURE__ */ new Map();
        async function batch(operation, objects) {
          const known = servers.get(operation);
          const first = known ?? await access(operation);
          if (first === void 0)
            throw new errors.yo("there is no Git LFS server");
          let server = first;
          let complaint;
          for (let answer = await post(client, server, operation, objects, ref); ; ) {
            const doing = `cannot ask ${(0, lfs_words.$t)(server.url)} for Git LFS objects`;
            if (answer.status === 200) {
              servers.set(operation, server);
              return readBatch(await client.text(answer, largestAnswer), (0, lfs_words.$t)(server.url), now());
            }
            const passing = (0, http_client.fO)(answer, doing);
            if (passing !== void 0) {
              answer.stream.resume();
              throw passing;
            }
            const { status } = answer;
            const said = (0, lfs_words.v6)(await client.text(answer, largestAnswer));
            if (status === 404 && /\bobjects?\b/i.test(said))
              return noneOf(objects);
            const refused3 = batchRefusal(doing, status, said, server);
            complaint = complaint === void 0 || server.headers["authorization"] !== void 0 ? refused3 : complaint;
            const passed = server === known ? void 0 : server;
            const other = [401, 403, 404].includes(status) && !(0, lfs_words.hF)(said) ? await access(operation, passed) : void 0;
            if (other === void 0)
              throw complaint;
            server = other;
            answer = await post(client, server, operation, objects, ref);
          }
        }
        async function withLink(operation, object, given, body) {
          const server = servers.get(operation);
          if (server === void 0)
            throw new TypeError("an answer of a server that was never asked");
          const mark = `${operation} ${object.oid}`;
          const doing = `cannot ${operation} the Git LFS object ${object.oid.slice(0, 12)}`;
          try {
            const result = await body({ client, answer: given, server, doing });
            refused2.delete(mark);
            return result;
          } catch (error) {
            if (!(error instanceof LinkRefused))
              throw error;
            gatherers[operation].forget(object.oid);
            const before = refused2.get(mark);
            refused2.set(mark, given);
            throw before === void 0 || before === given ? error : error.cause;
          }
        }
        return {
          url,
          async exists(key) {
            const object = lfsObject(key);
            if (object.oid === emptyOid)
              return true;
            const { error } = await gatherers.download.ask(object);
            if (error === void 0)
              return true;
            gatherers.download.forget(object.oid);
            if (error.code === 404 || error.code === 410)
              return false;
            throw objectError(error, "download", object, servers.get("download"));
          },
          async read(key, options = {}) {
            const object = lfsObject(key);
            if (object.oid === emptyOid)
              return { stream: external_node_stream_.Readable.from([]), size: 0 };
            const answer = await gatherers.download.ask(object);
            const { error } = answer;
            if (error !== void 0) {
              gatherers.download.forget(object.oid);
              if (error.code === 404)
                return void 0;
              throw objectError(error, "download", object, servers.get("download"));
            }
            return withLink("download", object, answer, (transfer) => download(transfer, options.range));
          },
          async write(key, body) {
            const object = lfsObject(key);
            const answer = await gatherers.upload.ask(object);
            gatherers.upload.forget(object.oid);
            if (answer.error !== void 0)
              throw objectError(answer.error, "upload", object, servers.get("upload"));
            if (answer.actions.upload === void 0)
              return {};
            await withLink("upload", object, answer, (transfer) => upload(transfer, object, body));
            gatherers.download.forget(object.oid);
            return {};
          },
          lists: false,
          // Git LFS itself asks for 8 at once, of servers that also serve everybody else.
          parallel: 32,
          list: () => {
            throw new errors.yo(`${url} keeps no listing of its objects`);
          },
          at: () => {
            throw new TypeError("a Git LFS server has no folders");
          },
          async close() {
            client.close();
          },
          expect(operation, keys) {
            gatherers[operation].expect([...keys].map(lfsObject));
          }
        };
      }
      function post(client, server, operation, objects, ref) {
        const question = {
          operation,
          transfers: ["basic"],
          ...ref === void 0 ? {} : { ref: { name: ref } },
          objects: objects.map(({ oid, size }) => ({ oid, size })),
          hash_algo: "sha256"
        };
        return client.send({
          method: "POST",
          url: batchUrl(server.url),
          headers: { ...mediaType, ...server.headers },
          body: Buffer.from(JSON.stringify(question))
        });
      }
      function batchUrl(url) {
        const parsed = new URL(url);
        parsed.pathname = `${parsed.pathname.replace(/\/+$/, "")}/objects/batch`;
        return parsed;
      }
      function noneOf(objects) {
        const absent = { authenticated: false, actions: {}, error: { code: 404, message: "" }, until: 0 };
        return new Map(objects.map(({ oid }) => [oid, absent]));
      }
      function batchRefusal(doing, status, said, { as }) {
        if (status === 404) {
          return new errors.yo(`${doing}: there is no Git LFS server, or it does not show the repository to ${as} (404)`, {
            fix: "Look whether `lfs.url` (or the Git remote) names it, and whether the credential may read it."
          });
        }
        if (status >= 300 && status < 400) {
          return new errors.yo(`${doing}: it sends the question on to another server (${status}), which nobody here named`, {
            fix: "Name that server: git config lfs.url URL"
          });
        }
        return (0, lfs_words.x5)({ doing, status, said, as });
      }
      function objectError({ code, message }, operation, { oid }, server) {
        const doing = `cannot ${operation} the Git LFS object ${oid}`;
        const said = (0, lfs_words.Z9)(message);
        if (code === 0)
          return new faults.N_(`${doing}: ${said}`);
        if (code === 410)
          return new errors.yo(`${doing}: its owner has removed it: ${said} (410)`);
        return (0, lfs_words.x5)({ doing, status: code, said, as: server?.as ?? "the request" });
      }
    })
  )
};
