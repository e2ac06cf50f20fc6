export const id = 6088;
export const ids = [6088];
export const modules = {
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
  96088: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        kinds: () => (
          /* binding */
          kinds
        ),
        openStorage: () => (
          /* binding */
          openStorage
        )
      });
      var errors = __webpack_require__(18175);
      var option_values = __webpack_require__(59142);
      var nearest = __webpack_require__(58020);
      ;
      const common = ["url", "jobs", "checksum_jobs", "verify", "no_traverse", "listobjects", "worktree", "version_aware"];
      const unsupportedSchemes = ["hdfs", "webdav", "webdavs", "gdrive"];
      function schemeOf(url) {
        return /^([A-Za-z][\w+.-]+):\/\//.exec(url)?.[1]?.toLowerCase() ?? "file";
      }
      function requireKind(kinds2, remote, scheme) {
        const kind = kinds2.find((one) => one.schemes.includes(scheme));
        if (kind !== void 0)
          return kind;
        const where = { file: remote.origin };
        const known = kinds2.flatMap((one) => one.schemes);
        if (unsupportedSchemes.includes(scheme)) {
          throw new errors.yo(`the remote \`${remote.name}\` is a \`${scheme}://\` one, which modelgate cannot open`, {
            where,
            fix: `Storages: a local path, ${known.map((one) => `${one}://`).join(", ")}.`
          });
        }
        const near = (0, nearest.p)(scheme, known);
        throw new errors.yo(`the remote \`${remote.name}\` has a URL that begins with \`${scheme}://\``, {
          where,
          fix: near === void 0 ? `Storages: a local path, ${known.map((one) => `${one}://`).join(", ")}.` : `Did you mean \`${near}://\`?`
        });
      }
      function checkOptions(kind, remote) {
        const known = [...common, ...kind.options];
        for (const name of Object.keys(remote.options)) {
          if (known.includes(name))
            continue;
          const unsupported = kind.unsupported.includes(name);
          const near = (0, nearest.p)(name, known);
          const where = remote.places?.[name] ?? { file: remote.origin };
          throw new errors.yo(unsupported ? `the option \`${name}\` of the remote \`${remote.name}\` is not supported by modelgate` : `unknown option \`${name}\` of the remote \`${remote.name}\``, {
            where,
            fix: !unsupported && near !== void 0 ? `Did you mean \`${near}\`?` : `Valid options: ${kind.options.join(", ")}.`
          });
        }
      }
      var retrying = __webpack_require__(71392);
      ;
      const kinds = [
        {
          schemes: ["file"],
          options: ["type", "shared", "slow_link_warning", "protected"],
          unsupported: [],
          overHttp: false,
          open: async (host, remote) => (await __webpack_require__.e(
            /* import() */
            484
          ).then(__webpack_require__.bind(__webpack_require__, 30484))).openFileStorage(host, remote.url)
        },
        {
          schemes: ["s3"],
          options: [
            "endpointurl",
            "region",
            "profile",
            "access_key_id",
            "secret_access_key",
            "session_token",
            "credentialpath",
            "configpath",
            "use_ssl",
            "ssl_verify",
            "allow_anonymous_login",
            "read_timeout",
            "connect_timeout",
            "sse",
            "sse_kms_key_id",
            "acl",
            "cache_regions"
          ],
          unsupported: [
            "sse_customer_algorithm",
            "sse_customer_key",
            "grant_read",
            "grant_read_acp",
            "grant_write_acp",
            "grant_full_control"
          ],
          overHttp: true,
          open: async (host, remote, options) => (await __webpack_require__.e(
            /* import() */
            4648
          ).then(__webpack_require__.bind(__webpack_require__, 84648))).openS3Storage(host, remote, options)
        },
        {
          schemes: ["gs", "gcs"],
          options: ["endpointurl", "credentialpath", "projectname", "allow_anonymous_login"],
          unsupported: [],
          overHttp: true,
          open: async (host, remote, options) => (await __webpack_require__.e(
            /* import() */
            5566
          ).then(__webpack_require__.bind(__webpack_require__, 35566))).openGcsStorage(host, remote, options)
        },
        {
          schemes: ["azure"],
          options: [
            "connection_string",
            "account_name",
            "account_key",
            "sas_token",
            "tenant_id",
            "client_id",
            "client_secret",
            "allow_anonymous_login",
            "exclude_environment_credential",
            "exclude_visual_studio_code_credential",
            "exclude_shared_token_cache_credential",
            "exclude_managed_identity_credential",
            "timeout",
            "read_timeout",
            "connection_timeout"
          ],
          unsupported: [],
          overHttp: true,
          open: async (host, remote, options) => (await __webpack_require__.e(
            /* import() */
            5668
          ).then(__webpack_require__.bind(__webpack_require__, 75668))).openAzureStorage(host, remote, options)
        },
        {
          schemes: ["http", "https"],
          options: [
            "auth",
            "custom_auth_header",
            "user",
            "password",
            "ask_password",
            "ssl_verify",
            "method",
            "connect_timeout",
            "read_timeout"
          ],
          unsupported: [],
          overHttp: true,
          open: async (host, remote, options) => (await __webpack_require__.e(
            /* import() */
            8286
          ).then(__webpack_require__.bind(__webpack_require__, 18286))).openHttpStorage(host, remote, options)
        },
        {
          schemes: ["webhdfs"],
          options: ["user", "password", "token", "proxy_to", "use_https", "ssl_verify", "data_proxy_target"],
          unsupported: ["kerberos", "kerberos_principal"],
          overHttp: true,
          open: async (host, remote, options) => (await __webpack_require__.e(
            /* import() */
            7206
          ).then(__webpack_require__.bind(__webpack_require__, 67206))).openWebhdfsStorage(host, remote, options)
        },
        {
          schemes: ["ssh", "sftp"],
          options: [
            "user",
            "port",
            "keyfile",
            "password",
            "ask_password",
            "passphrase",
            "ask_passphrase",
            "timeout",
            "allow_agent",
            "max_sessions",
            "type"
          ],
          unsupported: ["gss_auth"],
          overHttp: false,
          open: async (host, remote, options) => (await __webpack_require__.e(
            /* import() */
            9641
          ).then(__webpack_require__.bind(__webpack_require__, 9641))).openSshStorage(host, remote, options)
        },
        {
          schemes: ["oss"],
          options: ["oss_key_id", "oss_key_secret", "oss_endpoint"],
          unsupported: [],
          overHttp: true,
          open: async (host, remote, options) => (await Promise.all(
            /* import() */
            [__webpack_require__.e(4648), __webpack_require__.e(8447)]
          ).then(__webpack_require__.bind(__webpack_require__, 98447))).openOssStorage(host, remote, options)
        }
      ];
      async function openStorage(host, remote, options = {}) {
        const kind = requireKind(kinds, remote, schemeOf(remote.url));
        checkOptions(kind, remote);
        if (options.publicOnly === true && !kind.overHttp) {
          throw new errors.yo(`${remote.name} is named by this change alone, and is not on a public server`, {
            where: { file: remote.origin }
          });
        }
        const jobs = (0, option_values.jZ)(remote, "jobs", 1, 1024);
        return (0, retrying.R)(host, await kind.open(host, remote, options), jobs);
      }
    })
  )
};
