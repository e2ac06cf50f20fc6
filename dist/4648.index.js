export const id = 4648;
export const ids = [4648];
export const modules = {
  /***/
  70249: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          openBudget
        )
        /* harmony export */
      });
      function openBudget(total) {
        let free = total;
        const waiting = [];
        return {
          async take(amount) {
            const wanted = Math.min(amount, total);
            if (waiting.length === 0 && wanted <= free) {
              free -= wanted;
              return;
            }
            await new Promise((go) => waiting.push({ amount: wanted, go }));
          },
          give(amount) {
            free += Math.min(amount, total);
            for (let [first] = waiting; first !== void 0 && first.amount <= free; [first] = waiting) {
              free -= first.amount;
              waiting.shift();
              first.go();
            }
          }
        };
      }
    })
  ),
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
  21847: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          endpointUrl
        )
        /* harmony export */
      });
      function endpointUrl(said, scheme = "https") {
        const text = /^\w+:\/\//.test(said) ? said : `${scheme}://${said}`;
        const url = URL.canParse(text) ? new URL(text) : void 0;
        return url !== void 0 && /^https?:$/.test(url.protocol) && url.hostname !== "" ? url : void 0;
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
  84648: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        openS3Storage: () => (
          /* binding */
          openS3Storage
        )
      });
      var budget = __webpack_require__(70249);
      var errors = __webpack_require__(18175);
      var faults = __webpack_require__(60871);
      var http_client = __webpack_require__(29296);
      var endpoint_url = __webpack_require__(21847);
      ;
      const partitions = [
        [/^cn-/, "amazonaws.com.cn"],
        [/^us-iso-/, "c2s.ic.gov"],
        [/^us-isob-/, "sc2s.sgov.gov"],
        [/^us-isof-/, "csp.hci.ic.gov"],
        [/^eu-isoe-/, "cloud.adc-e.uk"],
        [/^eusc-/, "amazonaws.eu"]
      ];
      const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;
      function s3Address(bucket, region, endpoint, named = false) {
        if (endpoint !== void 0) {
          const { protocol, origin, host: host2, pathname } = new URL(endpoint);
          if (named) {
            return {
              origin: `${protocol}//${bucket}.${host2}`,
              host: `${bucket}.${host2}`,
              path: pathname.replace(/\/+$/, "")
            };
          }
          return { origin, host: host2, path: `${pathname.replace(/\/+$/, "")}/${encodeKey(bucket)}` };
        }
        const domain = partitions.find(([begins]) => begins.test(region))?.[1] ?? "amazonaws.com";
        const regional = region === "aws-global" ? `s3.${domain}` : `s3.${region}.${domain}`;
        const byHost = bucket.length >= 3 && label.test(bucket);
        const host = byHost ? `${bucket}.${regional}` : regional;
        return { origin: `https://${host}`, host, path: byHost ? "" : `/${encodeKey(bucket)}` };
      }
      function encodeKey(key) {
        if (/^[\w./~-]*$/.test(key))
          return key;
        return key.split("/").map(encodePart).join("/");
      }
      function encodePart(part) {
        return encodeURIComponent(part).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
      }
      function validRegion(region) {
        return region !== void 0 && label.test(region) ? region : void 0;
      }
      function regionOf(host, remote, options) {
        const { env } = host;
        const region = remote.options["region"] ?? options.credentials?.region ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "us-east-1");
        const valid = validRegion(region);
        if (valid !== void 0)
          return valid;
        throw new errors.yo(`the region \`${region}\` of the remote \`${remote.name}\` is no name of a region`, {
          where: { file: remote.origin },
          fix: "Write it as AWS does, such as eu-west-1."
        });
      }
      function endpointOf(host, remote) {
        const plain = remote.options["use_ssl"]?.toLowerCase() === "false";
        const said = remote.options["endpointurl"] ?? (host.env["AWS_ENDPOINT_URL_S3"] || host.env["AWS_ENDPOINT_URL"]);
        if (said === void 0 || said === "")
          return void 0;
        const url = (0, endpoint_url.P)(said, plain ? "http" : "https");
        if (url !== void 0)
          return url.href.replace(/\/+$/, "");
        throw new errors.yo(`the endpoint \`${said}\` of the remote \`${remote.name}\` is no URL`, {
          where: { file: remote.origin },
          fix: "Write endpointurl as https://HOST or https://HOST:PORT."
        });
      }
      var http_proxy = __webpack_require__(5683);
      var http_public = __webpack_require__(57342);
      ;
      async function s3Client(host, options) {
        const [{ S3Client }, http, https] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(2430), __webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(3711)]
          ).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19)),
          Promise.resolve(
            /* import() */
          ).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)),
          Promise.resolve(
            /* import() */
          ).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19))
        ]);
        const { region, endpoint, credentials } = options;
        const { connectTimeout = 15e3, readTimeout = 6e4, maxSockets = 64, ca, rejectUnauthorized } = options.http;
        const { provider } = credentials;
        const proxy = (0, http_proxy.c)(host);
        const agent = { keepAlive: true, maxSockets, ...proxy, ...(0, http_public.d)(options.http.publicOnly, proxy) };
        const tls = {
          ...ca === void 0 ? {} : { ca },
          ...rejectUnauthorized === void 0 ? {} : { rejectUnauthorized }
        };
        return new S3Client({
          region,
          // Only between AWS's own regions: a server of one's own gets every request at its one address.
          followRegionRedirects: endpoint === void 0,
          maxAttempts: 1,
          // Servers other than AWS's often refuse the newer checksum headers; objects are verified by digest either way.
          requestChecksumCalculation: endpoint === void 0 ? "WHEN_SUPPORTED" : "WHEN_REQUIRED",
          responseChecksumValidation: "WHEN_REQUIRED",
          requestHandler: {
            connectionTimeout: connectTimeout,
            socketTimeout: readTimeout,
            httpAgent: new http.Agent(agent),
            httpsAgent: new https.Agent({ ...agent, ...tls })
          },
          ...endpoint === void 0 ? {} : { endpoint, forcePathStyle: options.named !== true },
          ...provider === void 0 ? { credentials: async () => ({ accessKeyId: "", secretAccessKey: "" }), signer: { sign: async (one) => one } } : { credentials: () => provider() }
        });
      }
      ;
      async function s3Credentials(host, remote, options) {
        const { access_key_id, secret_access_key, session_token, profile, credentialpath, configpath } = remote.options;
        if (remote.options["allow_anonymous_login"]?.toLowerCase() === "true") {
          return { source: "none (allow_anonymous_login)", provider: void 0 };
        }
        if (options.credentials !== void 0)
          return roleCredentials(host, options.credentials);
        if (options.anonymous === true)
          return { source: "none (a fork's job reads anonymously)", provider: void 0 };
        if (access_key_id !== void 0 || secret_access_key !== void 0) {
          if (access_key_id === void 0 || secret_access_key === void 0) {
            throw new errors.yo(`the remote \`${remote.name}\` has one of access_key_id and secret_access_key without the other`, {
              where: { file: remote.origin },
              fix: "Give both, in .dvc/config.local and never in .dvc/config."
            });
          }
          host.log.secret(secret_access_key);
          if (session_token !== void 0)
            host.log.secret(session_token);
          const keys = {
            accessKeyId: access_key_id,
            secretAccessKey: secret_access_key,
            ...session_token === void 0 ? {} : { sessionToken: session_token }
          };
          return { source: `access_key_id of the remote \`${remote.name}\``, provider: async () => keys };
        }
        const { env } = host;
        const id2 = env["AWS_ACCESS_KEY_ID"];
        const secret = env["AWS_SECRET_ACCESS_KEY"];
        if (profile === void 0 && credentialpath === void 0 && id2 !== void 0 && secret !== void 0) {
          const token = env["AWS_SESSION_TOKEN"];
          const keys = { accessKeyId: id2, secretAccessKey: secret, ...token ? { sessionToken: token } : {} };
          return { source: "the environment (AWS_ACCESS_KEY_ID)", provider: async () => keys };
        }
        const { fromNodeProviderChain } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2430), __webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(9719)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
        const name = profile ?? env["AWS_PROFILE"];
        const filepath = credentialpath ?? env["AWS_SHARED_CREDENTIALS_FILE"];
        const configFilepath = configpath ?? env["AWS_CONFIG_FILE"];
        return {
          source: name === void 0 ? "AWS's default chain (files, instance)" : `the profile \`${name}\``,
          provider: renewing(
            // A new chain each time, past the SDK's own memory: the files may have been written anew.
            () => fromNodeProviderChain({
              ignoreCache: true,
              logger: quietly(host),
              ...name === void 0 ? {} : { profile: name },
              ...filepath === void 0 ? {} : { filepath },
              ...configFilepath === void 0 ? {} : { configFilepath }
            })(),
            () => host.now().getTime()
          )
        };
      }
      function quietly(host) {
        const say = (...said) => host.log.debug(said.map(String).join(" "));
        return { debug: () => {
        }, info: () => {
        }, warn: say, error: say };
      }
      function roleCredentials(host, source) {
        const exchange = async () => {
          const [{ fromWebToken }, webIdentityToken] = await Promise.all([
            Promise.all(
              /* import() */
              [__webpack_require__.e(2430), __webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(9719)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19)),
            source.token()
          ]);
          host.log.secret(webIdentityToken);
          const region = source.region ?? host.env["AWS_REGION"] ?? host.env["AWS_DEFAULT_REGION"] ?? "us-east-1";
          const keys = await fromWebToken({
            roleArn: source.role,
            roleSessionName: source.sessionName,
            webIdentityToken,
            clientConfig: { region }
          })();
          host.log.secret(keys.secretAccessKey);
          if (keys.sessionToken !== void 0)
            host.log.secret(keys.sessionToken);
          return keys;
        };
        return { source: `the role ${source.role} by OIDC`, provider: renewing(exchange, () => host.now().getTime()) };
      }
      const early = 5 * 60 * 1e3;
      function renewing(exchange, now) {
        let held;
        let running;
        return async (refused) => {
          const fresh = held?.expiration === void 0 || held.expiration.getTime() - now() > early;
          if (held !== void 0 && held !== refused && fresh)
            return held;
          running ??= exchange().finally(() => {
            running = void 0;
          });
          held = await running;
          return held;
        };
      }
      var git = __webpack_require__(60826);
      var http_faults = __webpack_require__(3114);
      ;
      class S3Refusal extends Error {
        status;
        /** The bucket's region, where the answer says. */
        region;
        /** The server's clock, in milliseconds since 1970. */
        date;
        headers;
        constructor(code, message, more) {
          super(message);
          this.name = code;
          this.status = more.status;
          this.region = more.region;
          this.date = more.date;
          this.headers = more.headers;
        }
      }
      const expired = ["ExpiredToken", "TokenRefreshRequired", "RequestExpired"];
      const unknownKey = ["InvalidAccessKeyId", "UnrecognizedClient", "InvalidClientTokenId", "InvalidToken"];
      const denied = ["AccessDenied", "AllAccessDisabled", "Forbidden", "AccountProblem", "403"];
      const roleFailures = ["InvalidIdentityToken", "IDPRejectedClaim", "IDPCommunicationError"];
      const overloaded = ["SlowDown", "RequestTimeout", "ServiceUnavailable", "TooManyRequests", "TimeoutError"];
      function isAbsent(error) {
        const { name, status } = partsOf(error);
        return name === "NoSuchKey" || name === "NoSuchVersion" || name === "NotFound" || status === 404 && name !== "NoSuchBucket";
      }
      function hasExpired(error) {
        return expired.includes(partsOf(error).name);
      }
      function s3Error(error, place, doing) {
        if (error instanceof faults.N_)
          return error;
        const { name, status, message } = partsOf(error);
        const where = { file: place.origin };
        const by = `signed by ${place.credentials}`;
        const say = (what, fix) => new errors.yo(`cannot ${doing} ${place.url}: ${what}`, { where, fix, cause: error });
        if (error instanceof errors.yo)
          return error.where === void 0 ? say(error.message, error.fix ?? "") : error;
        const passing = passingFault(error);
        if (passing !== void 0)
          return passing;
        if (roleFailures.includes(name) || message.includes("AssumeRoleWithWebIdentity")) {
          return say(`the role was refused (${name}: ${message}), ${by}`, "Check the role's trust policy (audience sts.amazonaws.com, this repository) and `permissions: id-token: write`.");
        }
        if (expired.includes(name)) {
          return say(`the credential has expired (${name}), ${by}`, "Get a new one and run this again; with `aws-role` it is renewed by itself during the job.");
        }
        if (unknownKey.includes(name)) {
          return say(`the access key is not known there (${name}), ${by}`, "Check the key, and that it belongs to this endpoint.");
        }
        if (name === "SignatureDoesNotMatch") {
          return say(`the secret key does not fit the access key, ${by}`, "Check secret_access_key or AWS_SECRET_ACCESS_KEY.");
        }
        if (name === "RequestTimeTooSkewed") {
          return say("this machine's clock differs too much from the server's", "Set the clock, then run this again.");
        }
        if (name === "NoSuchBucket")
          return say("there is no such bucket", "Check the remote's url, region and endpointurl.");
        if (["CredentialsProviderError", "TokenProviderError", "ProviderError"].includes(name)) {
          return say(`no credential was found (asked: ${place.credentials})`, "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, or the input `aws-role`.");
        }
        if (denied.includes(name) || status === 401 || status === 403) {
          return say(`access is denied (${status ?? name}), ${by}`, "Allow it s3:GetObject and s3:ListBucket (and s3:PutObject for a push, s3:DeleteObject for checkpoints) on this bucket and prefix.");
        }
        if (status !== void 0 && status >= 300 && status < 400) {
          return say(`the answer is a redirect (${status}), which is not followed`, "Set the remote's region or endpointurl.");
        }
        if (status !== void 0 && status >= 400) {
          const code = name === "" || name === `${status}` ? "" : ` ${name}`;
          return say(`the server answers ${status}${code}${message === "" ? "" : `: ${message}`}`, "Check the remote's url, region and endpointurl, and the pin's version ids where it has any.");
        }
        return (0, http_faults.fD)(error, place.url);
      }
      function passingFault(error) {
        const { name, status } = partsOf(error);
        const retry = error instanceof S3Refusal ? (0, http_client.P9)(error.headers) : void 0;
        if (status === 412 || status === 416) {
          return new faults.N_("the object was replaced while it was read", { startOver: true, cause: error });
        }
        const slowDown = overloaded.includes(name) || status === 429 || status === 503 || status === 504;
        if (!slowDown && (status === void 0 || status < 500))
          return void 0;
        const what = [status, name].filter((part) => part !== void 0 && part !== "").join(" ");
        return new faults.N_(`the server failed (${what})`, { slowDown, retryAfter: retry, cause: error });
      }
      function partsOf(error) {
        if (error instanceof S3Refusal) {
          return { name: error.name, status: error.status, message: error.message, code: void 0 };
        }
        if (!(error instanceof Error))
          return { name: "", status: void 0, message: String(error), code: void 0 };
        const metadata = "$metadata" in error ? error.$metadata : void 0;
        const status = typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata ? metadata.httpStatusCode : void 0;
        const code = "code" in error && typeof error.code === "string" ? error.code : void 0;
        return {
          name: error.name.replace(/(?<=.)Exception$/, ""),
          status: typeof status === "number" ? status : void 0,
          message: (0, git.sK)(error.message),
          code
        };
      }
      var option_values = __webpack_require__(59142);
      ;
      const parallel = 256;
      async function s3HttpOptions(remote) {
        return {
          connectTimeout: (0, option_values.pL)(remote, "connect_timeout") ?? 15e3,
          // Between two pieces of an answer, not for the whole of it.
          readTimeout: (0, option_values.pL)(remote, "read_timeout") ?? 6e4,
          // How many requests there are is the pool's choice; the parts of large objects come beside them.
          maxSockets: 2 * parallel,
          ...await (0, option_values.RB)(remote)
        };
      }
      function writeHeaders(remote) {
        const { sse, sse_kms_key_id, acl } = remote.options;
        return {
          ...sse === void 0 ? {} : { "x-amz-server-side-encryption": sse },
          ...sse_kms_key_id === void 0 ? {} : { "x-amz-server-side-encryption-aws-kms-key-id": sse_kms_key_id },
          ...acl === void 0 ? {} : { "x-amz-acl": acl }
        };
      }
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      const emptyPayload = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
      function s3Signer() {
        let held;
        async function keyOf(identity, day, region, scope) {
          if (held?.identity === identity && held.scope === scope)
            return held.key;
          const [{ getSigningKey }, { Hash }] = await Promise.all([
            Promise.all(
              /* import() */
              [__webpack_require__.e(2430), __webpack_require__.e(5118)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 75118, 19)),
            Promise.all(
              /* import() */
              [__webpack_require__.e(2430), __webpack_require__.e(5092)]
            ).then(__webpack_require__.t.bind(__webpack_require__, 5092, 19))
          ]);
          const key = (0, external_node_crypto_.createSecretKey)(await getSigningKey(Hash.bind(null, "sha256"), identity, day, region, "s3"));
          held = { identity, scope, key };
          return key;
        }
        return async (request, identity, region, date) => {
          const time = date.toISOString().replace(/[-:]|\.\d+/g, "");
          const day = time.slice(0, 8);
          const scope = `${day}/${region}/s3/aws4_request`;
          const headers = {
            ...request.headers,
            "x-amz-content-sha256": request.payload,
            "x-amz-date": time,
            ...identity.sessionToken === void 0 ? {} : { "x-amz-security-token": identity.sessionToken }
          };
          const names = Object.keys(headers).sort();
          const signed = names.join(";");
          const lines = names.map((name) => `${name}:${(headers[name] ?? "").trim().replace(/\s+/g, " ")}
`).join("");
          const canonical = `${request.method}
${request.path}
${queryText(request.query)}
${lines}
${signed}
${request.payload}`;
          const text = `AWS4-HMAC-SHA256
${time}
${scope}
${(0, external_node_crypto_.createHash)("sha256").update(canonical).digest("hex")}`;
          const signature = (0, external_node_crypto_.createHmac)("sha256", await keyOf(identity, day, region, scope)).update(text).digest("hex");
          headers["authorization"] = `AWS4-HMAC-SHA256 Credential=${identity.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
          return headers;
        };
      }
      function queryText(query) {
        return Object.entries(query).map(([name, value]) => [encodePart(name), encodePart(value)]).sort(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => `${name}=${value}`).join("&");
      }
      ;
      const longestError = 64 * 1024;
      function s3Requests(line) {
        const { host, http, bucket, endpoint, named, credentials } = line;
        const sign = s3Signer();
        let region = line.region;
        let address = s3Address(bucket, region, endpoint, named);
        let behind = 0;
        async function send(request, identity) {
          const { method, key, query = {}, body } = request;
          const path = `${address.path}/${encodeKey(key)}`;
          const asked = queryText(query);
          const url = `${address.origin}${path}${asked === "" ? "" : `?${asked}`}`;
          const plain = { ...request.headers, host: address.host };
          const payload = request.payload ?? emptyPayload;
          const unsigned = { method, path, query, headers: plain, payload };
          const date = new Date(host.now().getTime() + behind);
          const headers = identity === void 0 ? plain : await sign(unsigned, identity, region, date);
          return http.send({ method, url, headers, redirects: "none", ...body === void 0 ? {} : { body } });
        }
        function moved(refusal) {
          const there = endpoint === void 0 ? validRegion(refusal.region) : void 0;
          if (there === void 0 || there === region)
            return false;
          region = there;
          address = s3Address(bucket, region, endpoint, named);
          return true;
        }
        function corrected(refusal) {
          if (refusal.name !== "RequestTimeTooSkewed" || refusal.date === void 0)
            return false;
          behind = refusal.date - host.now().getTime();
          return true;
        }
        return async (request) => {
          let identity = await credentials.provider?.();
          const mended = { region: false, clock: false, credential: false };
          for (; ; ) {
            const from = region;
            const answer = await send(request, identity);
            if (answer.status < 300 || answer.status === 404 && request.method === "HEAD")
              return answer;
            const refusal = await refusalOf(http, answer, request.method);
            if (!mended.region && (region !== from || moved(refusal)))
              mended.region = true;
            else if (!mended.clock && corrected(refusal))
              mended.clock = true;
            else if (!mended.credential && identity !== void 0 && hasExpired(refusal)) {
              const fresh = await credentials.provider?.(identity);
              if (fresh === void 0 || isSame(fresh, identity))
                throw refusal;
              identity = fresh;
              mended.credential = true;
            } else
              throw refusal;
          }
        };
      }
      function isSame(one, other) {
        return one.accessKeyId === other.accessKeyId && one.sessionToken === other.sessionToken;
      }
      async function refusalOf(http, answer, method) {
        const text = method === "HEAD" ? "" : await http.text(answer, longestError);
        if (method === "HEAD")
          answer.stream.resume();
        const part = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
        const named = answer.headers["x-amz-bucket-region"];
        const date = Date.parse(answer.headers.date ?? "");
        return new S3Refusal(part("Code") ?? `${answer.status}`, part("Message") ?? "", {
          status: answer.status,
          region: (typeof named === "string" ? named : void 0) ?? part("Region"),
          date: Number.isFinite(date) ? date : void 0,
          headers: answer.headers
        });
      }
      var promises_ = __webpack_require__(51455);
      var external_node_zlib_ = __webpack_require__(38522);
      var pool = __webpack_require__(83820);
      ;
      const smallest = 8 * 1024 * 1024;
      const multipartThreshold = 64 * 1024 * 1024;
      const maxParts = 1e4;
      const smallestPart = 16 * 1024 * 1024;
      const partsAtOnce = 4;
      const uploadMemory = 64 * 1024 * 1024;
      async function upload(target, body, attempt) {
        if ("bytes" in body)
          return putBytes(target, body.bytes);
        if (body.size <= smallest) {
          await target.memory.take(body.size);
          try {
            return await putBytes(target, await (0, promises_.readFile)(body.file));
          } finally {
            target.memory.give(body.size);
          }
        }
        const { PutObjectCommand } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2430), __webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(3711)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await target.client();
        const file = await (0, promises_.open)(body.file);
        try {
          if (body.size > multipartThreshold)
            return await uploadParts(client, target, file, body.size, attempt);
          const { bucket: Bucket, key: Key } = target;
          const Body = file.createReadStream({ autoClose: false });
          const unread = new AbortController();
          Body.on("error", (error) => unread.abort(error));
          const put = new PutObjectCommand({ Bucket, Key, Body, ContentLength: body.size, ...parameters(target.headers) });
          const abortSignal = AbortSignal.any([target.signal, unread.signal]);
          try {
            return written(await client.send(put, { abortSignal }));
          } catch (error) {
            throw unread.signal.aborted ? unread.signal.reason : error;
          } finally {
            Body.destroy();
          }
        } finally {
          await file.close();
        }
      }
      async function putBytes(target, bytes) {
        const answer = await target.requests({
          method: "PUT",
          key: target.key,
          body: bytes,
          payload: (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"),
          headers: { ...target.headers, ...target.checksums ? { "x-amz-checksum-crc32": checksum(bytes) } : {} }
        });
        answer.stream.resume();
        const version = answer.headers["x-amz-version-id"];
        return written({ ETag: answer.headers.etag, VersionId: typeof version === "string" ? version : void 0 });
      }
      function checksum(bytes) {
        const four = Buffer.alloc(4);
        four.writeUInt32BE((0, external_node_zlib_.crc32)(bytes));
        return four.toString("base64");
      }
      function written(said) {
        return { etag: said.ETag?.replaceAll('"', ""), version: said.VersionId === "null" ? void 0 : said.VersionId };
      }
      function parameters(headers) {
        const names = {
          "x-amz-server-side-encryption": "ServerSideEncryption",
          "x-amz-server-side-encryption-aws-kms-key-id": "SSEKMSKeyId",
          "x-amz-acl": "ACL"
        };
        return Object.fromEntries(Object.entries(headers).map(([name, value]) => [names[name] ?? name, value]));
      }
      async function uploadParts(client, target, file, bytes, attempt) {
        const s3 = await Promise.all(
          /* import() */
          [__webpack_require__.e(2430), __webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(3711)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const { bucket: Bucket, key: Key, checksums, signal } = target;
        const size = Math.max(smallestPart, Math.ceil(bytes / maxParts));
        const numbers = Array.from({ length: Math.ceil(bytes / size) }, (_, index) => index + 1);
        const algorithm = checksums ? { ChecksumAlgorithm: "CRC32" } : {};
        const create = { Bucket, Key, ...algorithm, ...parameters(target.headers) };
        const begun = await attempt(() => client.send(new s3.CreateMultipartUploadCommand(create), { abortSignal: signal }));
        const UploadId = begun.UploadId;
        const parts = [];
        try {
          await (0, pool.k)(numbers, partsAtOnce, async (PartNumber) => {
            const start = (PartNumber - 1) * size;
            const length = Math.min(size, bytes - start);
            await target.memory.take(length);
            const sent = await attempt(async () => {
              const Body = await readPart(file, start, length);
              const part = new s3.UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body, ...algorithm });
              return client.send(part, { abortSignal: signal });
            }).finally(() => target.memory.give(length));
            parts.push({
              PartNumber,
              ...sent.ETag === void 0 ? {} : { ETag: sent.ETag },
              ...sent.ChecksumCRC32 === void 0 ? {} : { ChecksumCRC32: sent.ChecksumCRC32 }
            });
          }, signal);
          parts.sort((a, b) => a.PartNumber - b.PartNumber);
          const complete = new s3.CompleteMultipartUploadCommand({
            Bucket,
            Key,
            UploadId,
            MultipartUpload: { Parts: parts }
          });
          return written(await attempt(() => client.send(complete, { abortSignal: signal })));
        } catch (error) {
          await client.send(new s3.AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(() => {
          });
          throw error;
        }
      }
      async function readPart(file, start, length) {
        const buffer = Buffer.alloc(length);
        const { bytesRead } = await file.read(buffer, 0, length, start);
        if (bytesRead !== length)
          throw new Error("the file became shorter while it was uploaded");
        return buffer;
      }
      ;
      async function openS3Storage(host, remote, options, named = false) {
        const [, name = "", prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/.exec(remote.url) ?? [];
        if (name === "") {
          throw new errors.yo(`the url of the remote \`${remote.name}\` names no bucket`, {
            where: { file: remote.origin },
            fix: "Write s3://BUCKET/FOLDER."
          });
        }
        const credentials = await s3Credentials(host, remote, options);
        const endpoint = endpointOf(host, remote);
        const region = regionOf(host, remote, options);
        const httpOptions = { ...await s3HttpOptions(remote), publicOnly: options.publicOnly ?? false };
        const http = (0, http_client.S$)(host, httpOptions);
        let client;
        const url = `s3://${name}${prefix === "" ? "" : `/${prefix}`}`.replace(/\/+$/, "");
        const requests = s3Requests({ host, http, bucket: name, region, endpoint, named, credentials });
        const bucket = {
          host,
          http,
          requests,
          client: () => {
            client ??= s3Client(host, { region, endpoint, named, credentials, http: httpOptions });
            return client;
          },
          name,
          checksums: endpoint === void 0,
          headers: writeHeaders(remote),
          memory: (0, budget.a)(uploadMemory),
          place: { url, origin: remote.origin, credentials: credentials.source },
          lacking: lackingBucket(requests),
          async close() {
            http.close();
            (await client)?.destroy();
          }
        };
        return below(bucket, prefix.replace(/\/+$/, ""));
      }
      function below(bucket, prefix) {
        const { host, requests, name } = bucket;
        const place = { ...bucket.place, url: `s3://${name}${prefix === "" ? "" : `/${prefix}`}` };
        const keyOf = (key) => prefix === "" ? key : `${prefix}/${key}`;
        const thrown = (doing) => (error) => {
          host.signal.throwIfAborted();
          throw s3Error(error, place, doing);
        };
        async function asked(doing, request) {
          try {
            return await request();
          } catch (error) {
            if (isAbsent(error))
              return void 0;
            return thrown(doing)(error);
          }
        }
        return {
          url: place.url,
          async exists(key, version) {
            const request = { key: keyOf(key), query: versionQuery(version) };
            const answer = await asked("look into", async () => {
              const head = await requests({ ...request, method: "HEAD" }).catch(async (error) => {
                if (!(error instanceof S3Refusal) || error.status !== 400 && error.status !== 403)
                  throw error;
                const got = await requests({ ...request, method: "GET" });
                got.stream.destroy();
                return got;
              });
              head.stream.resume();
              const refusal = head.status === 404 ? await bucket.lacking() : void 0;
              if (refusal !== void 0)
                throw refusal;
              return head;
            });
            return answer !== void 0 && answer.status !== 404;
          },
          read: (key, options = {}) => asked("read from", async () => {
            const query = versionQuery(options.version);
            return storedObject(await requests({ method: "GET", key: keyOf(key), query, headers: readHeaders(options) }));
          }),
          async write(key, body) {
            const { client, checksums, headers, memory } = bucket;
            const own = { bucket: name, key: keyOf(key), signal: host.signal };
            const target = { ...own, requests, client, checksums, headers, memory };
            const attempt = (request) => (0, faults.sT)(host, `cannot write to ${place.url}`, () => request().catch(thrown("write to")));
            return upload(target, body, attempt).catch(thrown("write to"));
          },
          async remove(key) {
            const answer = await asked("remove from", () => requests({ method: "DELETE", key: keyOf(key) }));
            answer?.stream.resume();
          },
          lists: true,
          parallel,
          list: (folder) => listKeys(bucket, place, keyOf(folder)),
          at: (folder) => below(bucket, keyOf(folder).replace(/\/+$/, "")),
          close: bucket.close
        };
      }
      function lackingBucket(requests) {
        let known;
        return () => {
          known ??= requests({ method: "GET", key: "", query: { "list-type": "2", "max-keys": "1" } }).then((answer) => {
            answer.stream.resume();
            return void 0;
          }, (error) => {
            if (error instanceof S3Refusal && error.status < 500)
              return error.name === "NoSuchBucket" ? error : void 0;
            known = void 0;
            throw error;
          });
          return known;
        };
      }
      const versionQuery = (version) => version === void 0 ? {} : { versionId: version };
      function readHeaders({ range, etag }) {
        return {
          ...range === void 0 ? {} : { range: `bytes=${range.start}-${range.end}` },
          ...etag === void 0 ? {} : { "if-match": `"${etag}"` }
        };
      }
      function storedObject({ status, headers, stream }) {
        const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
        const partial = status === 206 && start !== void 0 && end !== void 0;
        const size = Number(partial ? total : headers["content-length"]);
        const version = headers["x-amz-version-id"];
        return {
          stream,
          size: Number.isFinite(size) ? size : void 0,
          range: partial ? { start: Number(start), end: Number(end) } : void 0,
          etag: headers.etag?.replaceAll('"', ""),
          version: typeof version === "string" && version !== "null" ? version : void 0
        };
      }
      async function* listKeys(bucket, place, Prefix) {
        const { host, name: Bucket } = bucket;
        const { ListObjectsV2Command } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2430), __webpack_require__.e(5118), __webpack_require__.e(5861), __webpack_require__.e(3711)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const client = await bucket.client();
        let ContinuationToken;
        do {
          const input = { Bucket, Prefix, ...ContinuationToken === void 0 ? {} : { ContinuationToken } };
          const page = await (0, faults.sT)(host, `cannot list ${place.url}`, () => client.send(new ListObjectsV2Command(input), { abortSignal: host.signal }).catch((error) => {
            host.signal.throwIfAborted();
            throw s3Error(error, place, "list");
          }));
          for (const { Key } of page.Contents ?? [])
            if (Key !== void 0)
              yield Key.slice(Prefix.length);
          ContinuationToken = page.IsTruncated === true ? page.NextContinuationToken : void 0;
        } while (ContinuationToken !== void 0);
      }
    })
  )
};
