export const id = 5668;
export const ids = [5668];
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
  75668: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        openAzureStorage: () => (
          /* binding */
          openAzureStorage
        )
      });
      var errors = __webpack_require__(18175);
      ;
      function setting(host, remote, option, ...names) {
        const own = remote.options[option];
        if (own !== void 0 && own !== "")
          return { value: own, said: `${option} of the remote \`${remote.name}\``, own: true };
        for (const said of names) {
          const value = host.env[said];
          if (value !== void 0 && value !== "")
            return { value, said, own: false };
        }
        return void 0;
      }
      const credentials = ["account_key", "sas_token", "client_secret"];
      function azureAccount(host, remote) {
        const where = { file: remote.origin };
        const connection = setting(host, remote, "connection_string", "AZURE_STORAGE_CONNECTION_STRING");
        const meant = connection?.own === true || !credentials.some((name) => name in remote.options);
        if (connection !== void 0 && meant)
          return byConnectionString(connection.value, connection.said, where.file);
        const named = setting(host, remote, "account_name", "AZURE_STORAGE_ACCOUNT", "AZURE_STORAGE_ACCOUNT_NAME");
        if (named === void 0) {
          throw new errors.yo(`the remote \`${remote.name}\` names no storage account`, {
            where,
            fix: "Set account_name or connection_string, or AZURE_STORAGE_ACCOUNT or AZURE_STORAGE_CONNECTION_STRING."
          });
        }
        if (!/^[a-z\d-]{3,63}$/.test(named.value)) {
          throw new errors.yo(`\`${named.value}\`, ${named.said}, is no name of a storage account`, {
            where,
            fix: "Write it as Azure does: small letters and digits alone."
          });
        }
        return { name: named.value, endpoint: `https://${named.value}.blob.core.windows.net` };
      }
      function byConnectionString(text, said, file) {
        const parts = /* @__PURE__ */ new Map();
        for (const part of text.split(";")) {
          const [, name2, value] = /^\s*([^=]+?)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
          if (name2 !== void 0 && value !== void 0 && value !== "")
            parts.set(name2.toLowerCase(), value);
        }
        const broken = (what) => new errors.yo(`${said} ${what}`, {
          where: { file },
          fix: "Copy it anew from the account's access keys: AccountName=…;AccountKey=…;EndpointSuffix=…."
        });
        const name = parts.get("accountname");
        const suffix = parts.get("endpointsuffix") ?? "core.windows.net";
        const protocol2 = parts.get("defaultendpointsprotocol") ?? "https";
        const endpoint = parts.get("blobendpoint") ?? (name && `${protocol2}://${name}.blob.${suffix}`);
        if (endpoint === void 0 || endpoint === "")
          throw broken("names neither an AccountName nor a BlobEndpoint");
        const url = URL.canParse(endpoint) ? new URL(endpoint) : void 0;
        if (url === void 0 || !/^https?:$/.test(url.protocol))
          throw broken("has a BlobEndpoint that is no address");
        const key = parts.get("accountkey");
        const sas = parts.get("sharedaccesssignature");
        if (key !== void 0 && name === void 0)
          throw broken("has an AccountKey without an AccountName");
        return {
          name: name ?? url.hostname.split(".", 1)[0] ?? "",
          endpoint: `${url.origin}${url.pathname}`.replace(/\/+$/, ""),
          said,
          ...key === void 0 ? {} : { key },
          ...sas === void 0 ? {} : { sas }
        };
      }
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      const before = ["content-encoding", "content-language"];
      const after = [
        "content-md5",
        "content-type",
        "date",
        "if-modified-since",
        "if-match",
        "if-none-match",
        "if-unmodified-since",
        "range"
      ];
      function sharedKey(account, key, request) {
        const { method, url, headers, length } = request;
        const text = [
          method,
          ...before.map((name) => headers[name] ?? ""),
          length === 0 ? "" : `${length}`,
          ...after.map((name) => headers[name] ?? ""),
          ...Object.keys(headers).filter((name) => name.startsWith("x-ms-")).sort().map((name) => `${name}:${headers[name]?.trim()}`),
          `/${account}${url.pathname}${signedQuery(url)}`
        ].join("\n");
        return `SharedKey ${account}:${(0, external_node_crypto_.createHmac)("sha256", key).update(text, "utf8").digest("base64")}`;
      }
      function signedQuery(url) {
        return [...url.searchParams].map(([name, value]) => `
${name.toLowerCase()}:${value}`).sort().join("");
      }
      var faults = __webpack_require__(60871);
      var option_values = __webpack_require__(59142);
      ;
      const scope = "https://storage.azure.com/.default";
      const early = 5 * 60 * 1e3;
      function servicePrincipal(host, remote) {
        const tenant = setting(host, remote, "tenant_id", "AZURE_STORAGE_TENANT_ID");
        const client = setting(host, remote, "client_id", "AZURE_STORAGE_CLIENT_ID");
        const secret = setting(host, remote, "client_secret", "AZURE_STORAGE_CLIENT_SECRET");
        if (secret === void 0)
          return void 0;
        host.log.secret(secret.value);
        if (tenant === void 0 || client === void 0) {
          throw new errors.yo(`${secret.said} is there without tenant_id and client_id`, {
            where: { file: remote.origin },
            fix: "Set all three of tenant_id, client_id and client_secret."
          });
        }
        const open = async () => {
          const { ClientSecretCredential } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2088), __webpack_require__.e(3669), __webpack_require__.e(5738), __webpack_require__.e(3324), __webpack_require__.e(3952)]
          ).then(__webpack_require__.bind(__webpack_require__, 23952));
          return new ClientSecretCredential(tenant.value, client.value, secret.value);
        };
        return { own: secret.own, tokens: kept(host, `the service principal \`${client.value}\` by ${client.said}`, open) };
      }
      function defaultTokens(host, remote) {
        const source = "Azure's default chain (environment, workload identity, machine, az login)";
        return kept(host, source, () => chain(remote));
      }
      async function chain(remote) {
        const identity = await Promise.all(
          /* import() */
          [__webpack_require__.e(2088), __webpack_require__.e(3669), __webpack_require__.e(5738), __webpack_require__.e(3324), __webpack_require__.e(3952)]
        ).then(__webpack_require__.bind(__webpack_require__, 23952));
        const noEnvironment = (0, option_values.kY)(remote, "exclude_environment_credential", false);
        const noMachine = (0, option_values.kY)(remote, "exclude_managed_identity_credential", false);
        if (!noEnvironment && !noMachine)
          return new identity.DefaultAzureCredential();
        return new identity.ChainedTokenCredential(...noEnvironment ? [] : [new identity.EnvironmentCredential()], ...noMachine ? [] : [new identity.ManagedIdentityCredential()], new identity.AzureCliCredential(), new identity.AzurePowerShellCredential(), new identity.AzureDeveloperCliCredential());
      }
      function kept(host, source, open) {
        let credential;
        let held;
        let asking;
        const ask2 = async () => {
          credential ??= open();
          const token = await (await credential).getToken(scope, { abortSignal: host.signal });
          if (token === null)
            throw new TypeError("no token");
          host.log.secret(token.token);
          return token;
        };
        return {
          source,
          async token() {
            if (held !== void 0 && held.expiresOnTimestamp - host.now().getTime() > early)
              return held.token;
            try {
              asking ??= ask2().finally(() => {
                asking = void 0;
              });
              held = await asking;
              return held.token;
            } catch (error) {
              host.signal.throwIfAborted();
              throw noToken(error, source);
            }
          },
          forget: () => {
            held = void 0;
          }
        };
      }
      function noToken(error, source) {
        const said = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").slice(0, 300) : "";
        const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 0;
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (status >= 500 || status === 429 || /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|REQUEST_SEND_ERROR)/.test(code)) {
          return new faults.N_(`no token could be got for ${source}: ${said}`, { slowDown: status === 429 });
        }
        return new errors.yo(`Azure gives no token for ${source}: ${said}`, {
          fix: "Log in (azure/login, az login), set AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_KEY or AZURE_STORAGE_SAS_TOKEN, or allow_anonymous_login for public data."
        });
      }
      ;
      function azureCredentials(host, remote, options, account) {
        if ((0, option_values.kY)(remote, "allow_anonymous_login", false))
          return nobody("nobody (allow_anonymous_login)");
        if (options.anonymous === true)
          return nobody("nobody (a fork's job reads anonymously)");
        if (account.said !== void 0) {
          if (account.key !== void 0)
            return byKey(host, remote, account, account.key, account.said);
          return account.sas === void 0 ? nobody(`nobody (${account.said} holds no key)`) : bySas(host, account.sas, account.said);
        }
        const key = setting(host, remote, "account_key", "AZURE_STORAGE_KEY", "AZURE_STORAGE_ACCOUNT_KEY");
        const sas = setting(host, remote, "sas_token", "AZURE_STORAGE_SAS_TOKEN");
        const principal = servicePrincipal(host, remote);
        const known = [
          ...key === void 0 ? [] : [{ own: key.own, open: () => byKey(host, remote, account, key.value, key.said) }],
          ...sas === void 0 ? [] : [{ own: sas.own, open: () => bySas(host, sas.value, sas.said) }],
          ...principal === void 0 ? [] : [{ own: principal.own, open: () => byTokens(principal.tokens) }]
        ];
        const chosen = known.find((one) => one.own) ?? known[0];
        return chosen === void 0 ? byTokens(defaultTokens(host, remote)) : chosen.open();
      }
      function nobody(source) {
        return { source, query: "", headers: async () => ({}), renew: () => false };
      }
      function byKey(host, remote, account, text, said) {
        host.log.secret(text);
        const key = Buffer.from(text, "base64");
        if (key.length === 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(text)) {
          throw new errors.yo(`the account key by ${said} is not in base64`, {
            where: { file: remote.origin },
            fix: "Copy it anew from the account's access keys."
          });
        }
        return {
          source: said,
          query: "",
          headers: async (request) => ({ authorization: sharedKey(account.name, key, request) }),
          renew: () => false
        };
      }
      function bySas(host, text, said) {
        const query = text.replace(/^\?/, "");
        for (const secret of [query, new URLSearchParams(query).get("sig"), /(?:^|&)sig=([^&]+)/.exec(query)?.[1]]) {
          if (secret)
            host.log.secret(secret);
        }
        return { source: said, query, headers: async () => ({}), renew: () => false };
      }
      function byTokens(tokens) {
        return {
          source: tokens.source,
          query: "",
          async headers({ url }) {
            if (url.protocol !== "https:") {
              throw new errors.yo(`${url.origin} would be sent a token where anybody can read it`, {
                fix: "Use an https:// endpoint."
              });
            }
            return { authorization: `Bearer ${await tokens.token()}` };
          },
          renew: () => {
            tokens.forget();
            return true;
          }
        };
      }
      var http_client = __webpack_require__(29296);
      ;
      function codeOf({ headers }) {
        const code = headers["x-ms-error-code"];
        return typeof code === "string" ? code : "";
      }
      async function azureError(http, answer, place, doing) {
        const { status } = answer;
        const cannot = `cannot ${doing} ${place.url}`;
        const transient = (0, http_client.fO)(answer, cannot);
        const text = await http.text(answer, 1 << 16);
        if (transient !== void 0)
          return transient;
        const code = codeOf(answer) || (/<Code>([^<]*)</.exec(text)?.[1] ?? "");
        const message = /<Message>([^<\n]*)/.exec(text)?.[1]?.trim() ?? "";
        const words = [status, code].filter(Boolean).join(" ") + (message === "" ? "" : `: ${message}`);
        const by = `asked by ${place.credentials}`;
        const say = (what, fix) => new errors.yo(`${cannot}: ${what}`, { where: { file: place.origin }, fix });
        if (code === "ContainerNotFound") {
          return say(`there is no container \`${place.container}\` in the account \`${place.account}\``, "Check the remote's url and account.");
        }
        if (code === "ResourceNotFound" || code === "PublicAccessNotPermitted") {
          return say(`it is not there, or not for everybody to read (${code}), ${by}`, "Set a credential, or allow anonymous access to the container.");
        }
        if (code === "BlobArchived" || code === "BlobBeingRehydrated") {
          return say(`an object is in the archive (${code})`, "Move it to another tier first: az storage blob set-tier.");
        }
        if (code === "AuthenticationFailed" || status === 401) {
          return say(`the credential is not taken (${words}), ${by}`, "Check that it belongs to this account, has not expired, and that this machine's clock is right.");
        }
        if (status === 403) {
          return say(`access is denied (${words}), ${by}`, "Grant it the role Storage Blob Data Reader (Contributor for a push), and let the account's firewall pass this machine.");
        }
        if (status === 412)
          return new faults.N_(`${cannot}: an object was replaced meanwhile`, { startOver: true });
        if (status === 416)
          return say("an object is shorter than what is asked of it", "Push it again from where it was made.");
        if (status >= 300 && status < 400) {
          return say(`the answer is a redirect (${status}), which is not followed`, "Set BlobEndpoint to where it leads.");
        }
        return say(`the server answers ${words}`, "Check the remote's url and options.");
      }
      ;
      const protocol = "2021-12-02";
      async function ask(container, place, doing, request) {
        const { http, credentials: credentials2 } = container;
        for (let renewed = false; ; renewed = true) {
          const answer = await send(container, request);
          if (answer.status >= 200 && answer.status < 300)
            return answer;
          const refused = answer.status === 401 && !renewed && credentials2.renew();
          if (refused || answer.status === 404 && codeOf(answer) === "BlobNotFound") {
            answer.stream.resume();
            if (refused)
              continue;
            return void 0;
          }
          throw await azureError(http, answer, place, doing);
        }
      }
      async function send(container, request) {
        const { host, http, credentials: credentials2 } = container;
        const { method, body } = request;
        const url = new URL(addressOf(container, request));
        const length = body === void 0 ? 0 : body instanceof Uint8Array ? body.byteLength : body.size;
        const headers = { ...request.headers, "x-ms-date": host.now().toUTCString(), "x-ms-version": protocol };
        const who = await credentials2.headers({ method, url, headers, length });
        if (credentials2.query !== "")
          url.search += `${url.search === "" ? "?" : "&"}${credentials2.query}`;
        const sent = { method, url, headers: { ...headers, ...who }, redirects: "none" };
        return http.send(body === void 0 ? sent : { ...sent, body });
      }
      function addressOf({ endpoint, name }, { key, query = {} }) {
        const path = key === void 0 ? "" : `/${key.split("/").map(encodeURIComponent).join("/")}`;
        const said = Object.entries(query).flatMap(([one, value]) => value === void 0 ? [] : [`${one}=${encodeURIComponent(value)}`]);
        return `${endpoint}/${encodeURIComponent(name)}${path}${said.length === 0 ? "" : `?${said.join("&")}`}`;
      }
      ;
      const longestPage = 1 << 25;
      async function* listBlobs(container, place, prefix) {
        let marker;
        do {
          const query = { restype: "container", comp: "list", prefix: prefix === "" ? void 0 : prefix, marker };
          const answer = await ask(container, place, "list", { method: "GET", query });
          const page = answer === void 0 ? "" : await container.http.text(answer, longestPage);
          for (const name of namesOf(page))
            yield name.slice(prefix.length);
          marker = unescapeXml(/<NextMarker>([^<]*)<\/NextMarker>/.exec(page)?.[1] ?? "");
        } while (marker !== "");
      }
      function* namesOf(page) {
        for (const [, blob = ""] of page.matchAll(/<Blob>(.*?)<\/Blob>/gs)) {
          if (/<ResourceType>directory<\/ResourceType>/.test(blob))
            continue;
          const [, encoded, text = ""] = /<Name( Encoded="true")?>([^<]*)<\/Name>/.exec(blob) ?? [];
          yield encoded === void 0 ? unescapeXml(text) : decodeURIComponent(text);
        }
      }
      const entities = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
      function unescapeXml(text) {
        return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
          if (name !== void 0)
            return entities[name] ?? whole;
          return String.fromCodePoint(hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16));
        });
      }
      var pool = __webpack_require__(83820);
      ;
      const smallestBlock = 16 * 1024 * 1024;
      const mostBlocks = 5e4;
      const blocksAtOnce = 4;
      async function upload(container, place, key, body) {
        const put = async (request) => {
          const answer = await ask(container, place, "write to", { method: "PUT", key, ...request });
          if (answer === void 0)
            throw new TypeError("Azure answers that a blob is not there to a request that makes it");
          answer.stream.resume();
          return answer;
        };
        if ("bytes" in body || body.size <= smallestBlock) {
          const headers2 = { "x-ms-blob-type": "BlockBlob", "content-type": "application/octet-stream" };
          return written(await put({ headers: headers2, body: "bytes" in body ? body.bytes : body }));
        }
        const { file, size } = body;
        const blockSize = Math.max(smallestBlock, Math.ceil(size / mostBlocks));
        const ids2 = Array.from({ length: Math.ceil(size / blockSize) }, (_, at) => Buffer.from(String(at).padStart(6, "0")).toString("base64"));
        await (0, pool.k)(ids2.entries(), blocksAtOnce, async ([at, blockid]) => {
          const start = at * blockSize;
          const end = Math.min(start + blockSize, size) - 1;
          const block = { query: { comp: "block", blockid }, body: { file, start, end, size: end - start + 1 } };
          await (0, faults.sT)(container.host, `cannot write to ${place.url}`, () => put(block));
        }, container.host.signal);
        const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids2.map((id2) => `<Latest>${id2}</Latest>`).join("")}</BlockList>`;
        const headers = { "x-ms-blob-content-type": "application/octet-stream", "content-type": "application/xml" };
        return written(await put({ query: { comp: "blocklist" }, headers, body: Buffer.from(list) }));
      }
      function written({ headers }) {
        const version = headers["x-ms-version-id"];
        return { etag: headers.etag?.replaceAll('"', ""), version: typeof version === "string" ? version : void 0 };
      }
      var http_part = __webpack_require__(2794);
      ;
      async function openAzureStorage(host, remote, options) {
        const [, name = "", folder = ""] = /^\w+:\/\/([^/]*)\/?(.*)$/s.exec(remote.url) ?? [];
        if (name === "") {
          throw new errors.yo(`the url of the remote \`${remote.name}\` names no container`, {
            where: { file: remote.origin },
            fix: "Write azure://CONTAINER/FOLDER."
          });
        }
        const account = azureAccount(host, remote);
        const credentials2 = azureCredentials(host, remote, options, account);
        const connectTimeout = (0, option_values.pL)(remote, "connection_timeout") ?? 2e4;
        const readTimeout = (0, option_values.pL)(remote, "read_timeout") ?? (0, option_values.pL)(remote, "timeout") ?? 6e4;
        const http = (0, http_client.S$)(host, { connectTimeout, readTimeout, publicOnly: options.publicOnly ?? false });
        const place = { container: name, account: account.name, origin: remote.origin, credentials: credentials2.source };
        return below({ host, http, endpoint: account.endpoint, name, credentials: credentials2 }, place, folder.replace(/\/+$/, ""));
      }
      function below(container, words, prefix) {
        const url = `azure://${container.name}${prefix === "" ? "" : `/${prefix}`}`;
        const place = { ...words, url };
        const keyOf = (key) => prefix === "" ? key : `${prefix}/${key}`;
        return {
          url,
          async exists(key, version) {
            const request = { method: "HEAD", key: keyOf(key), query: { versionid: version } };
            const answer = await ask(container, place, "look into", request);
            answer?.stream.resume();
            return answer !== void 0;
          },
          async read(key, { version, range, etag } = {}) {
            const answer = await ask(container, place, "read from", {
              method: "GET",
              key: keyOf(key),
              query: { versionid: version },
              headers: {
                ...(0, http_part.H)(range),
                ...etag === void 0 ? {} : { "if-match": `"${etag.replaceAll('"', "")}"` }
              }
            });
            if (answer === void 0)
              return void 0;
            const own = answer.headers["x-ms-version-id"];
            const part = (0, http_part.B)(answer, range, `${url}/${key}`);
            return { stream: answer.stream, ...part, version: typeof own === "string" ? own : void 0 };
          },
          write: (key, body) => upload(container, place, keyOf(key), body),
          async remove(key) {
            const answer = await ask(container, place, "remove from", { method: "DELETE", key: keyOf(key) });
            answer?.stream.resume();
          },
          lists: true,
          list: (folder) => listBlobs(container, place, keyOf(folder)),
          at: (folder) => below(container, words, keyOf(folder).replace(/\/+$/, "")),
          close: async () => container.http.close()
        };
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
