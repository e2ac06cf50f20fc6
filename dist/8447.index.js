export const id = 8447;
export const ids = [8447];
export const modules = {
  /***/
  98447: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        openOssStorage: () => (
          /* binding */
          openOssStorage
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _endpoint_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21847);
      var _s3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84648);
      async function openOssStorage(host, remote, options) {
        const where = { file: remote.origin };
        const { env } = host;
        const said = remote.options["oss_endpoint"] || env["OSS_ENDPOINT"];
        if (!said) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the remote \`${remote.name}\` names no server`, {
            where,
            fix: "Set oss_endpoint, such as https://oss-cn-hangzhou.aliyuncs.com, or OSS_ENDPOINT."
          });
        }
        const address = (0, _endpoint_url_js__WEBPACK_IMPORTED_MODULE_2__.P)(said);
        if (address === void 0 || address.username !== "") {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`oss_endpoint\` of the remote \`${remote.name}\` is no address of a server`, {
            where,
            fix: "Write it like https://oss-cn-hangzhou.aliyuncs.com."
          });
        }
        const id2 = remote.options["oss_key_id"] || env["OSS_ACCESS_KEY_ID"];
        const secret = remote.options["oss_key_secret"] || env["OSS_ACCESS_KEY_SECRET"];
        if (!id2 !== !secret) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the remote \`${remote.name}\` has one of oss_key_id and oss_key_secret without the other`, {
            where,
            fix: "Give both, in .dvc/config.local and never in .dvc/config, or OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET."
          });
        }
        const [, bucket] = /^\w+:\/\/([^/]*)/.exec(remote.url) ?? [];
        if (!bucket || !/^[\w-]+$/.test(bucket)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the url of the remote \`${remote.name}\` names no bucket`, {
            where,
            fix: "Write oss://BUCKET/FOLDER."
          });
        }
        const s3 = {
          ...remote,
          url: remote.url.replace(/^\w+:/, "s3:"),
          options: {
            endpointurl: compatible(address),
            region: regionOf(address),
            ...id2 && secret ? { access_key_id: id2, secret_access_key: secret } : { allow_anonymous_login: "true" }
          }
        };
        const { credentials: _, ...rest } = options;
        const storage = await (0, _s3_js__WEBPACK_IMPORTED_MODULE_1__.openS3Storage)(host, s3, rest, isAlibaba(address));
        return inOwnWords(storage, remote.options["oss_key_id"] ? [] : [environment(remote)]);
      }
      const isAlibaba = ({ hostname }) => hostname.endsWith(".aliyuncs.com");
      function compatible(address) {
        const { protocol, host } = address;
        if (!isAlibaba(address) || host.startsWith("s3."))
          return address.href.replace(/\/+$/, "");
        return `${protocol}//s3.${host}`;
      }
      function regionOf({ hostname }) {
        const region = /(?:^|\.)oss-([a-z\d-]+?)(?:-internal)?\.aliyuncs\.com$/.exec(hostname)?.[1];
        return region === void 0 || region.startsWith("accelerate") ? "us-east-1" : region;
      }
      const names = [
        [/\bAWS_ACCESS_KEY_ID\b/g, "OSS_ACCESS_KEY_ID"],
        [/\bAWS_SECRET_ACCESS_KEY\b/g, "OSS_ACCESS_KEY_SECRET"],
        [/\bsecret_access_key\b/g, "oss_key_secret"],
        [/\baccess_key_id\b/g, "oss_key_id"],
        [/\b(region, )?(region (and|or) )?endpointurl\b/g, "oss_endpoint"],
        [/\bs3:(Get|Put)Object\b/g, "oss:$1Object"],
        [/\bs3:ListBucket\b/g, "oss:ListObjects"],
        [/\bs3:\/\//g, "oss://"]
      ];
      function environment(remote) {
        return [`access_key_id of the remote \`${remote.name}\``, "the environment (OSS_ACCESS_KEY_ID)"];
      }
      function inOwnWords(storage, more) {
        const words = [...more, ...names];
        const say = (text) => words.reduce((said, [from, to]) => typeof from === "string" ? said.replaceAll(from, to) : said.replace(from, to), text);
        const thrown = (error) => {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo))
            throw error;
          const { where, fix, cause } = error;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(say(error.message), {
            ...where === void 0 ? {} : { where },
            ...fix === void 0 ? {} : { fix: say(fix) },
            cause
          });
        };
        return {
          ...storage,
          url: say(storage.url),
          exists: (key, version) => storage.exists(key, version).catch(thrown),
          read: (key, options) => storage.read(key, options).catch(thrown),
          write: (key, body) => storage.write(key, body).catch(thrown),
          ...storage.remove === void 0 ? {} : { remove: async (key) => storage.remove?.(key).catch(thrown) },
          async *list(prefix) {
            try {
              yield* storage.list(prefix);
            } catch (error) {
              thrown(error);
            }
          },
          at: (prefix) => inOwnWords(storage.at(prefix), more)
        };
      }
    })
  )
};
