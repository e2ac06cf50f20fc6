export const id = 5566;
export const ids = [5566];
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
  35566: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        openGcsStorage: () => (
          /* binding */
          openGcsStorage
        )
      });
      var errors = __webpack_require__(18175);
      var endpoint_url = __webpack_require__(21847);
      var faults = __webpack_require__(60871);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      ;
      function accountOf(account) {
        const { client_email, service_account_impersonation_url, audience } = account;
        const impersonated = /\/serviceAccounts\/([^/:]+):/.exec(String(service_account_impersonation_url ?? ""))?.[1];
        const name = impersonated ?? client_email ?? audience;
        if (account.type === "authorized_user")
          return "a user's login";
        return typeof name === "string" ? `\`${name}\`` : `a credential of type ${account.type}`;
      }
      const addresses = ["token_url", "token_uri", "token_info_url", "service_account_impersonation_url"];
      function checkAccountFile(account, file, remote) {
        const inner = account["source_credentials"];
        if (typeof inner === "object" && inner !== null)
          checkAccountFile({ type: "", ...inner }, file, remote);
        const refuse = (field) => {
          throw new errors.yo(`${file} has a \`${field}\` that modelgate does not follow from a remote's credentialpath`, {
            where: { file: remote.origin },
            fix: "Name the file by GOOGLE_APPLICATION_CREDENTIALS instead, in the workflow."
          });
        };
        for (const field of addresses) {
          if (field in account && !isGoogle(account[field]))
            refuse(field);
        }
        if (account["credential_source"] !== void 0)
          refuse("credential_source");
      }
      function isGoogle(address) {
        if (typeof address !== "string" || !URL.canParse(address))
          return false;
        const { protocol, hostname } = new URL(address);
        return protocol === "https:" && (hostname === "googleapis.com" || hostname.endsWith(".googleapis.com"));
      }
      var option_values = __webpack_require__(59142);
      ;
      const scope = "https://www.googleapis.com/auth/devstorage.read_write";
      async function gcsCredentials(host, remote, options, endpoint) {
        if ((0, option_values.kY)(remote, "allow_anonymous_login", false))
          return nobody("nobody (allow_anonymous_login)");
        if (options.anonymous === true)
          return nobody("nobody (a fork's job reads anonymously)");
        if (endpoint.protocol === "http:")
          return nobody("nobody (the endpoint is http://, where a token could be read)");
        const { credentialpath } = remote.options;
        if (credentialpath !== void 0) {
          const option = `credentialpath of the remote \`${remote.name}\``;
          const account = await readAccount(credentialpath, option, remote.origin);
          checkAccountFile(account, credentialpath, remote);
          return ofAccount(host, account, `${accountOf(account)} by ${option}`);
        }
        const file = host.env["GOOGLE_APPLICATION_CREDENTIALS"];
        if (file !== void 0 && file !== "") {
          const account = await readAccount(file, "GOOGLE_APPLICATION_CREDENTIALS", remote.origin);
          return ofAccount(host, account, `${accountOf(account)} by GOOGLE_APPLICATION_CREDENTIALS`);
        }
        const login = await gcloudLogin(host);
        if (login !== void 0)
          return ofAccount(host, login, `${accountOf(login)} by gcloud's own login`);
        const { Compute, gcpMetadata } = await Promise.all(
          /* import() */
          [__webpack_require__.e(3324), __webpack_require__.e(492)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
        if (host.env["NO_GCE_CHECK"] !== "true" && await gcpMetadata.isAvailable()) {
          return byClient(host, () => new Compute({ scopes: [scope] }), "this machine's service account");
        }
        return nobody("nobody (no credential was found)");
      }
      function nobody(source) {
        return { source, headers: async () => ({}), renew: () => false };
      }
      function ofAccount(host, account, source) {
        for (const secret of [account["private_key"], account["client_secret"], account["refresh_token"]]) {
          if (typeof secret === "string" && secret !== "")
            host.log.secret(secret);
        }
        return Promise.all(
          /* import() */
          [__webpack_require__.e(3324), __webpack_require__.e(492)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 492, 19)).then(({ GoogleAuth }) => byClient(host, () => new GoogleAuth({ scopes: [scope] }).fromJSON(account), source));
      }
      function byClient(host, make, source) {
        let client;
        let current;
        return {
          source,
          async headers() {
            try {
              client ??= make();
              const headers = Object.fromEntries(await client.getRequestHeaders());
              const { authorization } = headers;
              if (authorization !== void 0 && authorization !== current) {
                host.log.secret(authorization.replace(/^Bearer /, ""));
                current = authorization;
              }
              return headers;
            } catch (error) {
              host.signal.throwIfAborted();
              throw noToken(error, source);
            }
          },
          renew(refused) {
            if (refused["authorization"] === current)
              client = void 0;
            return true;
          }
        };
      }
      async function readAccount(file, said, origin) {
        try {
          const account = JSON.parse(await (0, promises_.readFile)(file, "utf8"));
          if (typeof account === "object" && account !== null && "type" in account && typeof account.type === "string") {
            return { ...account, type: account.type };
          }
        } catch (cause) {
          const unreadable = cause instanceof SyntaxError ? "which holds no JSON" : "which cannot be read";
          throw new errors.yo(`${said} names ${file}, ${unreadable}`, {
            where: { file: origin },
            fix: "Name the JSON file of a service account, of a workload identity (google-github-actions/auth writes one) or of gcloud's login.",
            // The parser's words would quote the file.
            ...cause instanceof SyntaxError ? {} : { cause }
          });
        }
        throw new errors.yo(`${said} names ${file}, which is no Google credential: it has no \`type\``, {
          where: { file: origin }
        });
      }
      async function gcloudLogin(host) {
        const { CLOUDSDK_CONFIG, APPDATA, HOME } = host.env;
        const below2 = APPDATA === void 0 ? HOME && (0, external_node_path_.join)(HOME, ".config", "gcloud") : (0, external_node_path_.join)(APPDATA, "gcloud");
        const folder = CLOUDSDK_CONFIG || below2;
        if (!folder)
          return void 0;
        try {
          const account = JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(folder, "application_default_credentials.json"), "utf8"));
          return typeof account === "object" && account !== null ? { type: "authorized_user", ...account } : void 0;
        } catch {
          return void 0;
        }
      }
      function noToken(error, source) {
        const status = error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 0;
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        const said = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").slice(0, 300) : "";
        if (status >= 500 || status === 429 || /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE)/.test(code)) {
          return new faults.N_(`no token could be got for ${source}: ${said}`, { slowDown: status === 429 });
        }
        return new errors.yo(`Google gives no token for ${source}: ${said}`, {
          fix: "Make the key or login anew; for a workload identity check its provider's condition and `permissions: id-token: write`."
        });
      }
      var http_client = __webpack_require__(29296);
      ;
      const tooMany = ["rateLimitExceeded", "userRateLimitExceeded"];
      async function gcsError(http, answer, place, doing) {
        const { status, headers } = answer;
        const cannot = `cannot ${doing} ${place.url}`;
        const transient = (0, http_client.fO)(answer, cannot);
        const { reason, message } = parsed(await http.text(answer, 1 << 16));
        if (transient !== void 0)
          return transient;
        if (status === 403 && tooMany.includes(reason)) {
          return new faults.N_(`${cannot}: ${reason}`, { slowDown: true, retryAfter: (0, http_client.P9)(headers) });
        }
        const say = (what, fix) => new errors.yo(`${cannot}: ${what}`, { where: { file: place.origin }, fix });
        const words = message === "" ? "" : `: ${message}`;
        if (status === 401) {
          return say(`the credential is not taken (401), asked by ${place.credentials}${words}`, "Set GOOGLE_APPLICATION_CREDENTIALS (google-github-actions/auth does), credentialpath, or allow_anonymous_login for public data.");
        }
        if (status === 403) {
          return say(`access is denied (403), asked by ${place.credentials}${words}`, "Grant it storage.objects.get and storage.objects.list (and storage.objects.create and .delete for a push) on this bucket.");
        }
        if (status === 404)
          return noBucket(place, doing);
        if (status === 412)
          return new faults.N_(`${cannot}: an object was replaced meanwhile`, { startOver: true });
        if (status === 416)
          return say("an object is shorter than what is asked of it", "Push it again from where it was made.");
        if (status >= 300 && status < 400) {
          return say(`the answer is a redirect (${status}), which is not followed`, "Set endpointurl to where it leads.");
        }
        return say(`the server answers ${status}${reason === "" ? "" : ` ${reason}`}${words}`, "Check url and endpointurl.");
      }
      function noBucket({ url, bucket, origin }, doing) {
        return new errors.yo(`cannot ${doing} ${url}: there is no bucket \`${bucket}\``, {
          where: { file: origin },
          fix: "Check the remote's url and endpointurl."
        });
      }
      function parsed(text) {
        const short = (said) => typeof said === "string" ? said.replace(/\s+/g, " ").slice(0, 300) : "";
        try {
          const { error } = JSON.parse(text);
          return { reason: short(error?.errors?.[0]?.reason), message: short(error?.message) };
        } catch {
          const xml = /<Message>([^<]*)<\/Message>/.exec(text)?.[1];
          return { reason: "", message: short(xml ?? (text.includes("<") ? "" : text.trim())) };
        }
      }
      ;
      async function ask(bucket, place, doing, request, expected = []) {
        const { http, credentials } = bucket;
        for (let renewed = false; ; renewed = true) {
          const who = await credentials.headers();
          const answer = await http.send({ redirects: "none", ...request, headers: { ...request.headers, ...who } });
          if (answer.status >= 200 && answer.status < 300 || expected.includes(answer.status))
            return answer;
          if (answer.status === 401 && !renewed && credentials.renew(who)) {
            answer.stream.resume();
            continue;
          }
          throw await gcsError(http, answer, place, doing);
        }
      }
      function objectUrl(bucket, key, query = {}, download = false) {
        const path = `/storage/v1/b/${encodeURIComponent(bucket.name)}/o/${encodeURIComponent(key)}`;
        return `${bucket.endpoint}${download ? "/download" : ""}${path}${queryOf(query)}`;
      }
      function listUrl(bucket, query) {
        return `${bucket.endpoint}/storage/v1/b/${encodeURIComponent(bucket.name)}/o${queryOf(query)}`;
      }
      function uploadUrl(bucket, query) {
        return `${bucket.endpoint}/upload/storage/v1/b/${encodeURIComponent(bucket.name)}/o${queryOf(query)}`;
      }
      function queryOf(query) {
        const said = Object.entries(query).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${encodeURIComponent(value)}`]);
        return said.length === 0 ? "" : `?${said.join("&")}`;
      }
      ;
      const chunkSize = 16 * 1024 * 1024;
      const bytesOnly = { "content-type": "application/octet-stream" };
      async function upload(host, bucket, place, key, body) {
        if ("file" in body && body.size > chunkSize)
          return uploadChunks(host, bucket, place, key, body);
        const content = "bytes" in body ? body.bytes : body;
        const answer = await ask(bucket, place, "write to", {
          method: "POST",
          url: uploadUrl(bucket, { uploadType: "media", name: key, fields: "etag,generation,size" }),
          headers: bytesOnly,
          body: content
        });
        return written(bucket, answer, "bytes" in body ? body.bytes.byteLength : body.size);
      }
      async function uploadChunks(host, bucket, place, key, body) {
        const { file, size } = body;
        const url = await begin(bucket, place, key, size);
        let at = 0;
        let sure = true;
        let most = 0;
        for (; ; ) {
          const done = await (0, faults.sT)(host, `cannot write to ${place.url}`, async () => {
            if (!sure) {
              const state = await send(bucket, place, url, { "content-range": `bytes */${size}` });
              if (state.status !== 308)
                return state;
              at = received(state);
              state.stream.resume();
              if (at >= size)
                throw new faults.N_(`the server has all ${size} bytes and does not end the upload`);
            }
            sure = false;
            const end = Math.min(at + chunkSize, size) - 1;
            const part = { file, start: at, end, size: end - at + 1 };
            const answer = await send(bucket, place, url, { "content-range": `bytes ${at}-${end}/${size}` }, part);
            if (answer.status !== 308)
              return answer;
            at = received(answer);
            answer.stream.resume();
            if (at <= most)
              throw new faults.N_(`the server kept ${at} bytes of ${end + 1} that were sent`);
            most = at;
            sure = at < size;
            return void 0;
          });
          if (done !== void 0)
            return written(bucket, done, size);
        }
      }
      async function begin(bucket, place, key, size) {
        const answer = await ask(bucket, place, "write to", {
          method: "POST",
          url: uploadUrl(bucket, { uploadType: "resumable", name: key, fields: "etag,generation,size" }),
          headers: {
            "x-upload-content-type": "application/octet-stream",
            "x-upload-content-length": `${size}`,
            "content-type": "application/json"
          },
          body: Buffer.from("{}")
        });
        answer.stream.resume();
        const { location = "" } = answer.headers;
        if (URL.canParse(location) && new URL(location).origin === new URL(bucket.endpoint).origin)
          return location;
        throw new errors.yo(`cannot write to ${place.url}: the server sends the upload elsewhere, which is not followed`, {
          where: { file: place.origin },
          fix: "Set endpointurl to the server's own address."
        });
      }
      async function send(bucket, place, url, headers, body = new Uint8Array()) {
        const answer = await ask(bucket, place, "write to", { method: "PUT", url, headers, body }, [308, 404, 410]);
        if (answer.status !== 404 && answer.status !== 410)
          return answer;
        answer.stream.resume();
        throw new errors.yo(`cannot write to ${place.url}: the server has forgotten the upload (${answer.status})`, {
          fix: "Run this again: it begins anew."
        });
      }
      function received({ headers }) {
        const { range } = headers;
        const last = /^(?:bytes=)?0-(\d+)$/.exec(range ?? "")?.[1];
        return last === void 0 ? 0 : Number(last) + 1;
      }
      async function written(bucket, answer, size) {
        const said = JSON.parse(await bucket.http.text(answer));
        const field = (name) => {
          const value = typeof said === "object" && said !== null ? Reflect.get(said, name) : void 0;
          return typeof value === "string" ? value : void 0;
        };
        if (field("size") !== `${size}`) {
          throw new faults.N_(`${field("size") ?? "an unknown number of"} bytes arrived there of ${size}`);
        }
        return { etag: field("etag"), version: field("generation") };
      }
      var http_part = __webpack_require__(2794);
      ;
      async function openGcsStorage(host, remote, options) {
        const [, name = "", folder = ""] = /^\w+:\/\/([^/]*)\/?(.*)$/s.exec(remote.url) ?? [];
        if (name === "") {
          throw new errors.yo(`the url of the remote \`${remote.name}\` names no bucket`, {
            where: { file: remote.origin },
            fix: "Write gs://BUCKET/FOLDER."
          });
        }
        const endpoint = endpointOf(host, remote);
        const credentials = await gcsCredentials(host, remote, options, endpoint);
        const http = (0, http_client.S$)(host, { publicOnly: options.publicOnly ?? false });
        const bucket = { http, endpoint: endpoint.href.replace(/\/+$/, ""), name, credentials };
        return below(host, bucket, remote.origin, folder.replace(/\/+$/, ""), bucketIsThere(bucket));
      }
      function below(host, bucket, origin, prefix, isThere) {
        const url = `gs://${bucket.name}${prefix === "" ? "" : `/${prefix}`}`;
        const place = { url, bucket: bucket.name, origin, credentials: bucket.credentials.source };
        const keyOf = (key) => prefix === "" ? key : `${prefix}/${key}`;
        return {
          url,
          async exists(key, generation) {
            const address = objectUrl(bucket, keyOf(key), { fields: "generation", generation });
            const answer = await ask(bucket, place, "look into", { method: "GET", url: address }, [404]);
            answer.stream.resume();
            if (answer.status === 404 && !await isThere(place))
              throw noBucket(place, "look into");
            return answer.status !== 404;
          },
          async read(key, { version, range, etag } = {}) {
            const answer = await ask(bucket, place, "read from", {
              method: "GET",
              url: objectUrl(bucket, keyOf(key), { alt: "media", generation: version }, true),
              // As it is stored: without this Google unpacks what was stored as gzip, and knows no ranges of it.
              headers: { "accept-encoding": "gzip", ...(0, http_part.H)(range) }
            }, [404]);
            if (answer.status === 404) {
              answer.stream.resume();
              if (await isThere(place))
                return void 0;
              throw noBucket(place, "read from");
            }
            const part = (0, http_part.B)(answer, range, `${url}/${key}`);
            if (etag !== void 0 && part.etag !== etag.replaceAll('"', "")) {
              answer.stream.destroy();
              throw new faults.N_(`${url}/${key} was replaced meanwhile`, { startOver: true });
            }
            const generation = answer.headers["x-goog-generation"];
            return { stream: answer.stream, ...part, version: typeof generation === "string" ? generation : void 0 };
          },
          write: (key, body) => upload(host, bucket, place, keyOf(key), body),
          async remove(key) {
            const request = { method: "DELETE", url: objectUrl(bucket, keyOf(key)) };
            const answer = await ask(bucket, place, "remove from", request, [404]);
            answer.stream.resume();
          },
          lists: true,
          list: (folder) => listKeys(bucket, place, keyOf(folder)),
          at: (folder) => below(host, bucket, origin, keyOf(folder).replace(/\/+$/, ""), isThere),
          close: async () => bucket.http.close()
        };
      }
      async function* listKeys(bucket, place, prefix) {
        let pageToken;
        do {
          const query = { prefix, pageToken, maxResults: "1000", fields: "items/name,nextPageToken" };
          const answer = await ask(bucket, place, "list", { method: "GET", url: listUrl(bucket, query) });
          const page = JSON.parse(await bucket.http.text(answer, 1 << 24));
          for (const { name } of page.items ?? [])
            yield name.slice(prefix.length);
          pageToken = page.nextPageToken;
        } while (pageToken !== void 0 && pageToken !== "");
      }
      function bucketIsThere(bucket) {
        let known;
        return (place) => {
          known ??= (async () => {
            const url = listUrl(bucket, { maxResults: "1", fields: "items/name" });
            const answer = await ask(bucket, place, "look into", { method: "GET", url }, [401, 403, 404]);
            answer.stream.resume();
            return answer.status !== 404;
          })();
          known.catch(() => {
            known = void 0;
          });
          return known;
        };
      }
      function endpointOf(host, remote) {
        const { endpointurl } = remote.options;
        const emulator = host.env["STORAGE_EMULATOR_HOST"];
        const said = endpointurl || emulator || "https://storage.googleapis.com";
        const url = (0, endpoint_url.P)(said, endpointurl ? "https" : "http");
        if (url !== void 0)
          return url;
        throw new errors.yo(`the endpoint \`${said}\` of the remote \`${remote.name}\` is no address of a web server`, {
          where: { file: remote.origin },
          fix: "Write endpointurl as https://HOST, or STORAGE_EMULATOR_HOST as http://HOST:PORT."
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
  )
};
