export const id = 3335;
export const ids = [3335];
export const modules = {
  /***/
  95335: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          defaultConfig
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
      var _judging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26381);
      var _services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48357);
      function defaultConfig(found) {
        const dirs = found.dirs.length === 0 ? ["."] : [...new Set(found.dirs)].sort();
        const taken = /* @__PURE__ */ new Set();
        return {
          models: dirs.map((dir) => shownModel(dir, unique(plainName(dir === "." ? found.name : dir), taken))),
          stages: [],
          tracker: { kind: "git", ref: _services_js__WEBPACK_IMPORTED_MODULE_3__.Gn },
          registry: { kind: "git" },
          report: (0, _services_js__WEBPACK_IMPORTED_MODULE_3__.t2)(void 0),
          from: "defaults",
          digest: `sha256:${(0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__.qQ)("sha256", "")}`,
          exists: false
        };
      }
      function shownModel(dir, name) {
        return {
          name,
          dir: dir === "." ? dir : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(dir),
          metrics: [],
          evidence: [],
          params: [],
          environment: [],
          gates: [],
          judging: _judging_js__WEBPACK_IMPORTED_MODULE_2__.u,
          reportKey: name,
          registryName: name,
          train: { when: "always" },
          lock: "require",
          onEnvironmentChange: "rerun",
          bump: "minor"
        };
      }
      function plainName(text) {
        const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 90).replace(/^-+|-+$/g, "");
        return plain === "" ? "model" : plain;
      }
      function unique(name, taken) {
        let free = name;
        for (let count = 2; taken.has(free); count++)
          free = `${name}-${count}`;
        taken.add(free);
        return free;
      }
    })
  ),
  /***/
  26381: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          resolveJudging
        ),
        /* harmony export */
        u: () => (
          /* binding */
          noJudging
        )
        /* harmony export */
      });
      const noJudging = {
        evalData: [],
        onEvalDataChange: { kind: "not-comparable" },
        protect: { stages: [], paths: [] },
        baseline: [{ kind: "nearest" }],
        quarantine: [],
        judge: []
      };
      function resolveJudging(written, file) {
        const { predictions, slices, protect, override, anchor } = written;
        const age = written["max-baseline-age"];
        return {
          ...predictions === void 0 ? {} : { predictions: resolvePredictions(predictions, file) },
          ...slices === void 0 ? {} : { slices: resolveSlices(slices) },
          evalData: (written["eval-data"] ?? []).map((one, index) => file(one, ["eval-data", index])),
          onEvalDataChange: resolveChange(written["on-eval-data-change"]),
          protect: {
            stages: protect?.stages ?? [],
            paths: (protect?.paths ?? []).map((one, index) => file(one, ["protect", "paths", index]))
          },
          ...override === void 0 ? {} : { override },
          ...anchor === void 0 ? {} : { anchor },
          baseline: resolveBaselineChoices(written.baseline),
          ...age === void 0 ? {} : { maxBaselineAge: age },
          quarantine: written.quarantine ?? [],
          judge: written.judge ?? []
        };
      }
      function resolvePredictions(written, file) {
        if (typeof written === "string")
          return { path: file(written, ["predictions"]), ...usualColumns };
        const { path, "cluster-by": clusterBy, ...columns } = written;
        return {
          ...usualColumns,
          path: file(path, ["predictions", "path"]),
          ...columns,
          ...clusterBy === void 0 ? {} : { clusterBy }
        };
      }
      const usualColumns = { id: "id", label: "label", prediction: "prediction" };
      function resolveSlices(written) {
        const onInconclusive = written["on-inconclusive"];
        return {
          by: written.by,
          minExamples: written["min-examples"] ?? 200,
          ...onInconclusive === void 0 ? {} : { onInconclusive }
        };
      }
      function resolveChange(written) {
        return typeof written === "object" ? { kind: "label", label: written.label } : { kind: written ?? "not-comparable" };
      }
      function resolveBaselineChoices(written) {
        if (written === void 0)
          return [{ kind: "nearest" }];
        const list = typeof written === "string" ? [written] : written;
        return list.map((one) => {
          if (one === "nearest" || one === "run")
            return { kind: one };
          if (typeof one === "string")
            return { kind: "named", name: one };
          return "alias" in one ? { kind: "alias", alias: one.alias } : { kind: "revision", revision: one.revision };
        });
      }
    })
  ),
  /***/
  48357: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gn: () => (
          /* binding */
          recordsRef
        ),
        /* harmony export */
        Lb: () => (
          /* binding */
          resolveRemote
        ),
        /* harmony export */
        Wc: () => (
          /* binding */
          resolveRegistry
        ),
        /* harmony export */
        XL: () => (
          /* binding */
          resolveTracker
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          resolveReport
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77196);
      const recordsRef = "refs/modelgate/records";
      function resolveReport(written) {
        const { columns = "auto", "max-bytes": maxBytes = "256MB" } = written?.["data-diff"] ?? {};
        return {
          comment: written?.comment ?? "always",
          mermaid: written?.mermaid ?? true,
          dataDiff: { columns, maxBytes: (0, _size_js__WEBPACK_IMPORTED_MODULE_1__.D)(maxBytes) }
        };
      }
      function resolveTracker(written, yaml) {
        if (written === void 0 || written === "git")
          return { kind: "git", ref: recordsRef };
        if (written === "mlflow")
          return { kind: "mlflow" };
        if ("mlflow" in written) {
          const { experiment } = written.mlflow;
          return { kind: "mlflow", ...uri(written.mlflow), ...experiment === void 0 ? {} : { experiment } };
        }
        const { ref, branch, repository } = written.git;
        if (ref !== void 0 && branch !== void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("both `ref` and `branch` are given for the tracker", {
            where: yaml.locate(["tracker", "git", "branch"], "key"),
            fix: "Keep one of the two: a branch is the ref refs/heads/NAME."
          });
        }
        if (repository !== void 0)
          refusePassword(repository, ["tracker", "git", "repository"], yaml);
        return {
          kind: "git",
          ref: ref ?? (branch === void 0 ? recordsRef : `refs/heads/${branch}`),
          ...repository === void 0 ? {} : { repository },
          ...branch === void 0 ? {} : { branch }
        };
      }
      function resolveRegistry(written) {
        if (written === void 0)
          return { kind: "git" };
        if (typeof written === "string")
          return { kind: written };
        return "mlflow" in written ? { kind: "mlflow", ...uri(written.mlflow) } : { kind: "git" };
      }
      function uri(written) {
        return written["tracking-uri"] === void 0 ? {} : { trackingUri: written["tracking-uri"] };
      }
      const secrets = /* @__PURE__ */ new Set(["access_key_id", "secret_access_key", "session_token", "password", "token", "sas_token"]);
      function resolveRemote(written, yaml) {
        if (written === void 0)
          return void 0;
        if (typeof written === "string") {
          refusePassword(written, ["remote"], yaml);
          return { .../[/\\]/.test(written) ? { url: written } : { name: written }, options: {} };
        }
        const { url, ...rest } = written;
        refusePassword(url, ["remote", "url"], yaml);
        const options = {};
        for (const [key, value] of Object.entries(rest)) {
          if (secrets.has(key)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`remote.${key}\` is a secret, and Git would keep it for good`, {
              where: yaml.locate(["remote", key], "key"),
              fix: "Take it out, revoke it if it was ever pushed, and hand it to the job through the environment or a role."
            });
          }
          options[key] = String(value);
        }
        return { url, options };
      }
      function refusePassword(url, path, yaml) {
        if (!/^[a-z][a-z0-9+.-]*:\/\/[^/\s@]*:[^/\s]*@/i.test(url))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${path.join(".")}\` holds a password, and Git would keep it for good`, {
          where: yaml.locate(path),
          fix: "Take it out, revoke it if it was ever pushed, and hand it to the job through the environment."
        });
      }
    })
  ),
  /***/
  77196: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          sizePattern
        ),
        /* harmony export */
        D: () => (
          /* binding */
          parseSize
        )
        /* harmony export */
      });
      const sizePattern = /^(\d+(?:\.\d+)?)\s*(B|[kKMGT]i?B)$/;
      function parseSize(written) {
        if (typeof written === "number")
          return written;
        const [, number, unit = ""] = sizePattern.exec(written) ?? [];
        if (number === void 0)
          throw new TypeError(`not a size: ${written}`);
        const power = "BKMGT".indexOf(unit.charAt(0).toUpperCase());
        return Math.round(Number(number) * (unit.includes("i") ? 1024 : 1e3) ** power);
      }
    })
  ),
  /***/
  78617: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          usualSettings
        )
        /* harmony export */
      });
      const usualSettings = { checkpointEvery: 600, secrets: [] };
    })
  ),
  /***/
  64035: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        ls: () => (
          /* binding */
          WrongBytes
        ),
        J4: () => (
          /* binding */
          mismatch
        ),
        bp: () => (
          /* binding */
          openCache
        ),
        Ot: () => (
          /* binding */
          tooMany
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var external_node_crypto_ = __webpack_require__(77598);
      var disk = __webpack_require__(34030);
      ;
      const readOnly = 292;
      function openStore(dir, shared) {
        const temporaryDir = (0, external_node_path_.join)(dir, ".modelgate-tmp");
        const folderMode = shared ? 1533 : void 0;
        const prefix = (0, external_node_crypto_.randomUUID)();
        const made = /* @__PURE__ */ new Set();
        let counter = 0;
        let ready = false;
        let masked;
        function temporary() {
          if (!ready) {
            (0, disk.fc)(temporaryDir, folderMode);
            clearLeftovers(temporaryDir);
            ready = true;
          }
          return (0, external_node_path_.join)(temporaryDir, `${prefix}-${counter++}`);
        }
        function putInPlace(from, path, size) {
          const folder = (0, external_node_path_.dirname)(path);
          const known = made.has(folder);
          if (!known) {
            (0, disk.fc)(folder, folderMode);
            made.add(folder);
          }
          const there = statIfThere(path);
          if (there !== void 0 && (there.mode & 146) === 0 && there.size === size) {
            (0, external_node_fs_.rmSync)(from, { force: true });
            return;
          }
          try {
            (0, external_node_fs_.renameSync)(from, path);
          } catch (error) {
            if (known && (0, errors.Or)(error, "ENOENT") && statIfThere(folder) === void 0) {
              made.delete(folder);
              putInPlace(from, path, size);
              return;
            }
            if (!(0, errors.Or)(error, "EPERM", "EACCES", "EEXIST") || statIfThere(path)?.size !== size)
              throw error;
            (0, external_node_fs_.rmSync)(from, { force: true });
          }
        }
        return {
          begin(path) {
            const file = attempt(dir, temporary);
            let done = false;
            return {
              path: file,
              async commit() {
                attempt(dir, () => {
                  (0, external_node_fs_.chmodSync)(file, readOnly);
                  putInPlace(file, path, (0, external_node_fs_.statSync)(file).size);
                });
                done = true;
              },
              async discard() {
                if (!done)
                  (0, disk.MB)(file);
              }
            };
          },
          write(path, bytes) {
            attempt(dir, () => {
              const file = temporary();
              try {
                const handle = (0, external_node_fs_.openSync)(file, "wx", readOnly);
                try {
                  masked ??= ((0, external_node_fs_.fstatSync)(handle).mode & 511) !== readOnly;
                  for (let at = 0; at < bytes.length; )
                    at += (0, external_node_fs_.writeSync)(handle, bytes, at);
                  if (masked)
                    (0, external_node_fs_.fchmodSync)(handle, readOnly);
                } finally {
                  (0, external_node_fs_.closeSync)(handle);
                }
                putInPlace(file, path, bytes.length);
              } catch (error) {
                (0, disk.MB)(file);
                throw error;
              }
            });
          }
        };
      }
      function attempt(dir, body) {
        try {
          return body();
        } catch (error) {
          throw (0, disk.wO)(error, dir);
        }
      }
      function clearLeftovers(temporaryDir) {
        const day = 24 * 60 * 60 * 1e3;
        for (const name of (0, external_node_fs_.readdirSync)(temporaryDir)) {
          const path = (0, external_node_path_.join)(temporaryDir, name);
          const stats = statIfThere(path);
          if (stats === void 0 || Date.now() - stats.mtimeMs <= day)
            continue;
          (0, disk.MB)(path);
        }
      }
      function statIfThere(path) {
        return (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false });
      }
      var data_digest = __webpack_require__(50111);
      var dir_object = __webpack_require__(18958);
      var object_hash = __webpack_require__(19925);
      ;
      function openCache(dir, options = {}) {
        const { lfsDir } = options;
        const objects = openStore(dir, options.shared ?? false);
        let lfs;
        function objectPath(digest) {
          if (!digest.startsWith("sha256:"))
            return (0, external_node_path_.join)(dir, (0, data_digest.T5)(digest));
          const { hex } = (0, data_digest.Hd)(digest);
          if (lfsDir === void 0)
            throw new TypeError(`this cache has no place for objects of Git LFS: ${digest}`);
          return (0, external_node_path_.join)(lfsDir(), "objects", hex.slice(0, 2), hex.slice(2, 4), hex);
        }
        const storeOf = (digest) => {
          if (!digest.startsWith("sha256:") || lfsDir === void 0)
            return objects;
          lfs ??= openStore(lfsDir(), false);
          return lfs;
        };
        const begin = (digest) => storeOf(digest).begin(objectPath(digest));
        async function fill(digest, write) {
          const incoming = begin(digest);
          try {
            await write(incoming.path);
            await incoming.commit();
          } catch (error) {
            throw (0, disk.wO)(error, dir);
          } finally {
            await incoming.discard();
          }
        }
        async function size(digest) {
          const path = objectPath(digest);
          try {
            const stats = cache_statIfThere(path);
            if (stats === void 0 || !stats.isFile())
              return void 0;
            if ((stats.mode & 146) === 0)
              return stats.size;
            if (!await isObject(path, digest))
              return void 0;
            protect(path);
            return stats.size;
          } catch (error) {
            throw (0, disk.wO)(error, dir);
          }
        }
        return {
          dir,
          objectPath,
          size,
          has: async (digest) => await size(digest) !== void 0,
          async putFile(absFile, digest) {
            await fill(digest, async (temporary) => {
              await (0, promises_.copyFile)(absFile, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
              const { algorithm, hex } = (0, data_digest.Hd)(digest);
              const found = await (0, object_hash.Sk)(algorithm, temporary);
              if (found === hex)
                return;
              throw new errors.yo(`${absFile} changed while it was read: it was ${digest}, now ${algorithm}:${found}`, {
                fix: "Wait for what writes it to end, then run this again."
              });
            });
          },
          async putBytes(bytes, digest) {
            const { algorithm, hex } = (0, data_digest.Hd)(digest);
            const found = (0, object_hash.wM)(algorithm, bytes);
            if (found !== hex)
              throw new Error(`these bytes are ${algorithm}:${found} and not ${digest}`);
            storeOf(digest).write(objectPath(digest), bytes);
          },
          async receiveBytes(bytes, digest, name, expected) {
            const { algorithm, hex } = (0, data_digest.Hd)(digest);
            const found = (0, object_hash.wM)(algorithm, bytes);
            if (found !== hex)
              throw mismatch(name, digest, found, bytes.length, expected);
            storeOf(digest).write(objectPath(digest), bytes);
          },
          begin: async (digest) => begin(digest),
          async readDir(digest) {
            try {
              const path = objectPath(digest);
              (0, dir_object.G5)((await (0, promises_.stat)(path)).size, digest);
              return (0, dir_object.QL)(await (0, promises_.readFile)(path), digest);
            } catch (error) {
              if ((0, errors.Or)(error, "ENOENT", "ENOTDIR"))
                return void 0;
              throw error;
            }
          },
          async verify(digest) {
            try {
              return await isObject(objectPath(digest), digest);
            } catch (error) {
              if ((0, errors.Or)(error, "ENOENT", "ENOTDIR"))
                return false;
              throw error;
            }
          },
          async remove(digest) {
            const path = objectPath(digest);
            await (0, promises_.rm)(path, { force: true });
            await (0, promises_.rmdir)((0, external_node_path_.dirname)(path)).catch(() => {
            });
          }
        };
      }
      class WrongBytes extends errors.yo {
      }
      function tooMany(name, bytes, expected) {
        return new WrongBytes(`${name} has ${bytes ?? `more than ${expected}`} bytes, and its pin says ${expected}`, {
          fix: "The remote holds something else under this name. Delete that object there and push it again from where it was made."
        });
      }
      function mismatch(name, digest, found, bytes, expected) {
        const truncated = expected !== void 0 && bytes < expected;
        const what = truncated ? `truncated, ${bytes} of ${expected} bytes arrived` : `damaged, ${bytes} bytes arrived`;
        return new WrongBytes(`${name} is ${what}: expected ${digest}, found ${(0, data_digest.Hd)(digest).algorithm}:${found}`, {
          fix: truncated ? "Run this again; if it stays, push the object again from where it was made." : "The remote holds other bytes under this name. Delete that object there and push it again from where it was made."
        });
      }
      async function isObject(path, digest) {
        const { algorithm, hex } = (0, data_digest.Hd)(digest);
        return await (0, object_hash.Sk)(algorithm, path) === hex;
      }
      function cache_statIfThere(path) {
        try {
          return (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        } catch (error) {
          if ((0, errors.Or)(error, "ENOTDIR"))
            return void 0;
          throw error;
        }
      }
      function protect(path) {
        try {
          (0, external_node_fs_.chmodSync)(path, 292);
        } catch (error) {
          if (!(0, errors.Or)(error))
            throw error;
        }
      }
    })
  ),
  /***/
  6912: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          openData
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58020);
      var _lib_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42929);
      var _cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64035);
      var _dvc_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55755);
      var _lfs_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17378);
      var _stat_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93952);
      function pullRequestPrefix(number) {
        return `modelgate/pr-${number}/`;
      }
      async function openData(host, options) {
        const { root, baseConfig } = options;
        const config = await (0, _dvc_config_js__WEBPACK_IMPORTED_MODULE_3__.oK)(host, root, baseConfig);
        if (baseConfig !== void 0)
          await warnOfEdits(host, root, config, baseConfig);
        return dataContext(host, options, config, await (0, _lfs_config_js__WEBPACK_IMPORTED_MODULE_4__.Wk)(host, root));
      }
      function dataContext(host, options, config, folders) {
        const { root, pullRequest, readOnly = false, promote = false } = options;
        const opened = (0, _lib_once_js__WEBPACK_IMPORTED_MODULE_6__.f)();
        const storageOf = (remote) => opened(remote.name, async () => (await __webpack_require__.e(
          /* import() */
          6088
        ).then(__webpack_require__.bind(__webpack_require__, 96088))).openStorage(host, remote, storage));
        const storage = {
          anonymous: readOnly && options.credentials === void 0,
          ...options.credentials === void 0 ? {} : { credentials: options.credentials }
        };
        const shaped = readOnly || pullRequest !== void 0 && !promote;
        const home = homeOf(config, root, folders?.own);
        const settings = { root, config, storage, home, rev: shaped ? options.baseRev ?? "" : void 0 };
        const remoteOf = (name) => name === void 0 ? defaultRemote(config, options, root) : named(config, name);
        const imports = (0, _lib_once_js__WEBPACK_IMPORTED_MODULE_6__.O)(async () => {
          const { openImports } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(6906), __webpack_require__.e(5307)]
          ).then(__webpack_require__.bind(__webpack_require__, 86486));
          return openImports(host, settings, (name) => storageOf(named(config, name)));
        });
        return {
          host,
          root,
          config,
          home,
          cache: (0, _cache_js__WEBPACK_IMPORTED_MODULE_2__.bp)(config.cacheDir, {
            shared: config.cacheShared,
            ...folders === void 0 ? {} : { lfsDir: folders.lfs }
          }),
          index: (0, _stat_index_js__WEBPACK_IMPORTED_MODULE_5__.n)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, "files"), root),
          imports: {
            places: async (origin, digest) => (await imports()).places(origin, digest),
            repository: async (origin) => (await imports()).repository(origin)
          },
          lfs: (0, _lib_once_js__WEBPACK_IMPORTED_MODULE_6__.O)(async () => {
            const { openLfs } = await Promise.all(
              /* import() */
              [__webpack_require__.e(2857), __webpack_require__.e(1955), __webpack_require__.e(1614), __webpack_require__.e(4904)]
            ).then(__webpack_require__.bind(__webpack_require__, 14904));
            return openLfs(host, root, { helpers: false, readOnly, ...options.lfs });
          }),
          async reads(pin) {
            const remote = remoteOf(pin?.remote);
            if (remote === void 0)
              return [];
            const storage2 = await storageOf(remote);
            const main = { name: remote.name, storage: storage2, scope: "main" };
            if (pullRequest === void 0)
              return [main];
            return [main, { name: remote.name, storage: storage2.at(pullRequestPrefix(pullRequest)), scope: "pull-request" }];
          },
          async write(pin) {
            if (readOnly)
              return void 0;
            const remote = remoteOf(pin?.remote);
            if (remote === void 0)
              return void 0;
            const storage2 = await storageOf(remote);
            return pullRequest === void 0 || promote ? { name: remote.name, storage: storage2, scope: "main" } : { name: remote.name, storage: storage2.at(pullRequestPrefix(pullRequest)), scope: "pull-request" };
          },
          withHost: (other) => dataContext(other, options, config, folders)
        };
      }
      function defaultRemote(config, options, root) {
        const wanted = options.remote;
        if (wanted !== void 0) {
          if (config.remotes.has(wanted))
            return config.remotes.get(wanted);
          if (/^\w+:\/\//.test(wanted) || /[\\/]/.test(wanted)) {
            const url = /^\w+:\/\//.test(wanted) ? wanted : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, wanted);
            const known = [...config.remotes.values()].find((remote) => remote.url === url);
            return known ?? { name: wanted, url, options: { ...options.remoteOptions }, origin: "the input `remote`" };
          }
          return named(config, wanted);
        }
        if (config.coreRemote !== void 0)
          return named(config, config.coreRemote);
        const [only, ...others] = config.remotes.values();
        if (others.length > 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`there are ${others.length + 1} remotes (${[...config.remotes.keys()].join(", ")}) and no default among them`, { fix: "Name one: dvc remote default NAME, or the input `remote`." });
        }
        return only;
      }
      function named(config, name) {
        const found = config.remotes.get(name) ?? config.remotes.get(name.toLowerCase());
        if (found !== void 0)
          return found;
        const names = [...config.remotes.keys()];
        const near = (0, _lib_nearest_js__WEBPACK_IMPORTED_MODULE_7__.p)(name, names);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`there is no remote \`${name}\``, {
          fix: near !== void 0 ? `Did you mean \`${near}\`?` : names.length > 0 ? `Known remotes: ${names.join(", ")}.` : `Add it to .dvc/config: dvc remote add ${name} URL`
        });
      }
      async function warnOfEdits(host, root, base, text) {
        let candidate;
        try {
          candidate = await (0, _dvc_config_js__WEBPACK_IMPORTED_MODULE_3__.oK)({ ...host, log: { ...host.log, warning: () => {
          } } }, root);
        } catch (error) {
          if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo))
            throw error;
          host.log.warning(`this change's .dvc/config cannot be read; the one from ${text.from} is used`);
          return;
        }
        if (describe(candidate) !== describe(base)) {
          host.log.warning(`this change edits the remotes in .dvc/config: they are not followed, data still goes where ${text.from} says`);
        }
      }
      function describe(config) {
        const remotes = [...config.remotes.values()].map(({ name, url, options }) => [name, url, Object.entries(options)]);
        return JSON.stringify([config.coreRemote ?? "", remotes]);
      }
      function homeOf(config, root, gitDir) {
        if (config.dvcRoot !== void 0)
          return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(config.dvcRoot, ".dvc", "tmp", "modelgate");
        return gitDir === void 0 ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ".modelgate", "tmp") : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDir, "modelgate");
      }
    })
  ),
  /***/
  50111: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hd: () => (
          /* binding */
          objectName
        ),
        /* harmony export */
        T5: () => (
          /* binding */
          objectKey
        ),
        /* harmony export */
        gn: () => (
          /* binding */
          isDirDigest
        )
        /* harmony export */
      });
      const pattern = /^(?:(md5|md5-dos2unix):([0-9a-f]{32})(\.dir)?|(sha256):([0-9a-f]{64}))$/;
      function objectName(digest) {
        const [, dvc, md5, dir, lfs, sha256] = pattern.exec(digest) ?? [];
        if (dvc !== void 0 && md5 !== void 0) {
          return { algorithm: dvc === "md5" ? "md5" : "md5-dos2unix", hex: md5, dir: dir !== void 0 };
        }
        if (lfs !== void 0 && sha256 !== void 0)
          return { algorithm: "sha256", hex: sha256, dir: false };
        throw new TypeError(`not a digest of an object: ${digest}`);
      }
      function isDirDigest(digest) {
        return digest.endsWith(".dir");
      }
      function objectKey(digest) {
        const { algorithm, hex, dir } = objectName(digest);
        if (algorithm === "sha256")
          throw new TypeError(`an object of Git LFS has no place in a DVC remote: ${digest}`);
        const key = `${hex.slice(0, 2)}/${hex.slice(2)}${dir ? ".dir" : ""}`;
        return algorithm === "md5" ? `files/md5/${key}` : key;
      }
    })
  ),
  /***/
  18958: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CA: () => (
          /* binding */
          sortedEntries
        ),
        /* harmony export */
        Fp: () => (
          /* binding */
          dirObject
        ),
        /* harmony export */
        G5: () => (
          /* binding */
          refuseHuge
        ),
        /* harmony export */
        OP: () => (
          /* binding */
          compareCodePoints
        ),
        /* harmony export */
        QL: () => (
          /* binding */
          parseDirObject
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12230);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
      var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50111);
      const maxBytes = 512 * 1024 * 1024 - 1;
      function dirObject(entries, algorithm = "md5") {
        const rows = entries.map((entry) => ({ path: entry.path, md5: entry.digest.slice(algorithm.length + 1) })).sort((a, b) => compareCodePoints(a.path, b.path)).map(({ path, md5 }) => `{"md5": "${md5}", "relpath": ${pythonString(path)}}`);
        const bytes = Buffer.from(`[${rows.join(", ")}]`, "utf8");
        return { bytes, digest: `${algorithm}:${(0, _lib_hashing_js__WEBPACK_IMPORTED_MODULE_1__.qQ)("md5", bytes)}.dir` };
      }
      function refuseHuge(bytes, digest) {
        if (bytes <= maxBytes)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this directory listing has ${bytes} bytes, at most ${maxBytes} are read`, {
          where: { file: `object ${digest}` }
        });
      }
      function parseDirObject(bytes, digest) {
        const file = `object ${digest}`;
        refuseHuge(bytes.length, digest);
        let raw;
        try {
          raw = JSON.parse(bytes.toString("utf8"));
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("this directory listing is not JSON", { where: { file }, fix: again, cause });
        }
        const { algorithm } = (0, _digest_js__WEBPACK_IMPORTED_MODULE_3__.Hd)(digest);
        const entries = entriesOf(raw, `${algorithm}:`, file);
        return { schema: "modelgate/manifest/1", source: "dvc", digest, entries: sortedEntries(entries, { file }) };
      }
      const again = "Push the directory again from where it was made.";
      function entriesOf(raw, prefix, file) {
        if (!Array.isArray(raw))
          throw notDvc("it is no list", file);
        return raw.map((row, index) => {
          if (typeof row !== "object" || row === null)
            throw notDvc(`${index}: it is no object`, file);
          const { md5, relpath } = row;
          if (typeof md5 !== "string" || !/^[0-9a-f]{32}$/.test(md5))
            throw notDvc(`${index}.md5: it is no MD5`, file);
          if (typeof relpath !== "string")
            throw notDvc(`${index}.relpath: it is no text`, file);
          const fault = (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__.S7)(relpath) ?? ownFault(relpath);
          if (fault === void 0)
            return { path: relpath, digest: prefix + md5 };
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`entry ${index + 1} of this directory listing, \`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__.P8)(relpath)}\`, ${fault}`, {
            where: { file },
            fix: "Nothing of it was written. Find out who pushed this object; a listing made by DVC never holds such a path."
          });
        });
      }
      function notDvc(fault, file) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this directory listing is not in DVC's form: ${fault}`, { where: { file }, fix: again });
      }
      function ownFault(path) {
        return /(^|\/)\.dvc(\/|$)/i.test(path) ? "leads into a `.dvc` folder" : void 0;
      }
      function sortedEntries(entries, where) {
        if (!isSorted(entries))
          entries.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
        const folders = /* @__PURE__ */ new Set();
        let last;
        for (const { path } of entries) {
          if (path === last) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this directory listing names \`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__.P8)(path)}\` twice`, { where, fix: again });
          }
          last = path;
          for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
            const folder = path.slice(0, slash);
            if (folders.has(folder))
              break;
            folders.add(folder);
          }
        }
        for (const { path } of folders.size === 0 ? [] : entries) {
          if (!folders.has(path))
            continue;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this directory listing has \`${(0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__.P8)(path)}\` both as a file and as a folder`, {
            where,
            fix: again
          });
        }
        return entries;
      }
      function isSorted(entries) {
        let last = "";
        for (const { path } of entries) {
          if (path < last)
            return false;
          last = path;
        }
        return true;
      }
      function compareCodePoints(a, b) {
        const left = [...a];
        const right = [...b];
        for (let index = 0; index < left.length && index < right.length; index++) {
          const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
          if (difference !== 0)
            return difference;
        }
        return left.length - right.length;
      }
      function pythonString(text) {
        return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
    })
  ),
  /***/
  34030: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MB: () => (
          /* binding */
          clearAway
        ),
        /* harmony export */
        Ty: () => (
          /* binding */
          checkRoomFor
        ),
        /* harmony export */
        fc: () => (
          /* binding */
          makeFolder
        ),
        /* harmony export */
        wO: () => (
          /* binding */
          diskError
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      const reserve = 64 * 1024 * 1024;
      async function checkRoomFor(needs) {
        const disks = /* @__PURE__ */ new Map();
        for (const { folder, bytes } of needs) {
          if (bytes <= 0)
            continue;
          const there = nearestThere(folder);
          const { dev } = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(there);
          const known = disks.get(dev);
          disks.set(dev, { folder: known?.folder ?? there, bytes: (known?.bytes ?? 0) + bytes });
        }
        for (const { folder, bytes } of disks.values()) {
          const { bavail, bsize } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(folder);
          const free = bavail * bsize;
          if (bytes + reserve <= free)
            continue;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`this needs ${size(bytes)} on the disk of ${folder}, where ${size(free)} are free`, {
            fix: "Free space, name fewer targets, or set cache.dir to a larger disk (cache.type `hardlink` needs the data only once)."
          });
        }
      }
      function diskError(error, folder) {
        if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOSPC", "EDQUOT")) {
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`the disk of ${folder} is full`, {
            fix: "Free space, or set cache.dir to a larger disk; what is whole already stays and is not fetched again.",
            cause: error
          });
        }
        if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "EACCES", "EPERM", "EROFS")) {
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`no permission to write in ${folder}`, {
            fix: "Give this user the right to write there; where it is the cache, cache.dir may name another folder.",
            cause: error
          });
        }
        return error;
      }
      function makeFolder(folder, mode) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
          if (mode !== void 0)
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, mode);
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "EEXIST") && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
            return;
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT") || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw error;
          makeFolder((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), mode);
          makeFolder(folder, mode);
        }
      }
      function clearAway(file) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        } catch (error) {
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error))
            throw error;
        }
      }
      function nearestThere(folder) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || folder === (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) ? folder : nearestThere((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
      }
      function size(bytes) {
        const units = ["B", "KiB", "MiB", "GiB", "TiB"];
        let value = bytes;
        let unit = 0;
        while (value >= 1024 && unit < units.length - 1) {
          value /= 1024;
          unit++;
        }
        return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
      }
    })
  ),
  /***/
  36561: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fg: () => (
          /* binding */
          isWithoutGit
        ),
        /* harmony export */
        Jc: () => (
          /* binding */
          ownGit
        ),
        /* harmony export */
        Td: () => (
          /* binding */
          findDvcRoot
        ),
        /* harmony export */
        bL: () => (
          /* binding */
          sharedConfigFiles
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56273);
      async function findDvcRoot(cwd, root) {
        const below = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, cwd);
        const inside = below === "" || !((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below) || below === ".." || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
        for (let dir = inside ? cwd : root; ; dir = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir)) {
          if (await (0, _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_2__.$B)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, ".dvc", "config")))
            return dir;
          if (dir === root || dir === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir))
            return await (0, _lib_read_if_there_js__WEBPACK_IMPORTED_MODULE_2__.$B)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".dvc")) ? root : void 0;
        }
      }
      const ownGit = ".dvc/tmp/modelgate/git";
      function isWithoutGit(env) {
        return env["GIT_DIR"]?.endsWith(ownGit) === true;
      }
      function sharedConfigFiles(host) {
        const { env } = host;
        const windows = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.platform)() === "win32";
        const mac = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.platform)() === "darwin";
        const home = env["HOME"] ?? (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
        const system = env["DVC_SYSTEM_CONFIG_DIR"] || (windows ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env["PROGRAMDATA"] ?? "C:\\ProgramData", "iterative", "dvc") : mac ? "/Library/Application Support/dvc" : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((env["XDG_CONFIG_DIRS"] || "/etc/xdg").split(":")[0] ?? "/etc/xdg", "dvc"));
        const user = env["DVC_GLOBAL_CONFIG_DIR"] || (windows ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env["LOCALAPPDATA"] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "AppData", "Local"), "iterative", "dvc") : mac ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "Library", "Application Support", "dvc") : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env["XDG_CONFIG_HOME"] || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".config"), "dvc"));
        return [(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(system, "config"), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(user, "config")];
      }
    })
  ),
  /***/
  55755: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Xg: () => (
          /* binding */
          readConfig
        ),
        oK: () => (
          /* binding */
          readDvcConfig
        ),
        Tj: () => (
          /* binding */
          readForeignConfig
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var git = __webpack_require__(60826);
      var dvc_config_files = __webpack_require__(36561);
      var nearest = __webpack_require__(58020);
      ;
      const sections = {
        core: [
          "remote",
          "checksum_jobs",
          "interactive",
          "analytics",
          "hardlink_lock",
          "no_scm",
          "autostage",
          "experiments",
          "check_update",
          "site_cache_dir",
          "machine"
        ],
        cache: [
          "dir",
          "type",
          "shared",
          "protected",
          "slow_link_warning",
          "verify",
          "local",
          "s3",
          "gs",
          "hdfs",
          "webhdfs",
          "ssh",
          "azure"
        ],
        state: ["dir", "row_limit", "row_cleanup_quota"],
        index: ["dir"],
        plots: ["html_template", "auto_open", "out_dir"],
        exp: ["code", "data", "models", "metrics", "params", "plots", "live", "auto_push", "git_remote"],
        parsing: ["bool", "list"],
        hydra: ["enabled", "config_dir", "config_module", "config_name", "plugins_path"],
        studio: ["token", "url", "repo_url", "offline"]
      };
      const named = {
        remote: void 0,
        machine: [
          "cloud",
          "region",
          "image",
          "spot",
          "spot_price",
          "instance_hdd_size",
          "instance_type",
          "instance_gpu",
          "ssh_private",
          "startup_script",
          "setup_script"
        ],
        db: ["url", "username", "password"]
      };
      const unsupported = {
        "cache.local": "Name the folder itself: dvc cache dir DIR."
      };
      function checkEntry({ section, key, where }) {
        const name = /^\s*(\w+)\s*".*"\s*$/.exec(section)?.[1];
        if (section === "feature")
          return;
        const known = name === void 0 ? sections[section] : named[name];
        if (name === void 0 ? known === void 0 : !Object.hasOwn(named, name)) {
          const all = [...Object.keys(sections), ...Object.keys(named).map((one) => `'${one} "NAME"'`), "feature"];
          const near = (0, nearest.p)(name ?? section, [...Object.keys(sections), ...Object.keys(named), "feature"]);
          const meant = near !== void 0 && Object.hasOwn(named, near) ? `'${near} "NAME"'` : near;
          throw new errors.yo(`DVC's configuration has no section \`[${section}]\``, {
            where,
            fix: meant === void 0 ? `Sections: ${all.join(", ")}.` : `Did you mean \`[${meant}]\`?`
          });
        }
        if (known === void 0)
          return;
        if (!known.includes(key)) {
          const near = (0, nearest.p)(key, known);
          throw new errors.yo(`unknown key \`${key}\` in \`[${section}]\``, {
            where,
            fix: near === void 0 ? `Valid keys: ${known.join(", ")}.` : `Did you mean \`${near}\`?`
          });
        }
        const fix = unsupported[`${section}.${key}`];
        if (fix !== void 0)
          throw new errors.yo(`\`${section}.${key}\` is not supported by modelgate`, { where, fix });
      }
      function isPassedOver({ section, key, value }) {
        const external = section === "cache" && ["s3", "gs", "hdfs", "webhdfs", "ssh", "azure"].includes(key);
        return external || section === "core" && key === "no_scm" && value.toLowerCase() === "true";
      }
      var ini = __webpack_require__(2301);
      ;
      function resolveRemotes(entries) {
        const found = /* @__PURE__ */ new Map();
        for (const entry of entries.values())
          found.set(entry.name, resolveOne(entry, entries, []));
        return found;
      }
      function resolveOne(entry, entries, within) {
        const { name, url, options, places, where } = entry;
        if (url === void 0) {
          throw new errors.yo(`the remote \`${name}\` has options but no \`url\``, {
            where,
            fix: `Say where it is: dvc remote add -f ${name} URL`
          });
        }
        const own = { name, url, options, places, origin: where.file };
        const [, other, path = ""] = /^remote:\/\/([^/]+)\/*(.*)$/i.exec(url) ?? [];
        if (other === void 0)
          return own;
        if (within.includes(name)) {
          throw new errors.yo(`the remote \`${name}\` refers to itself: ${[...within, name].join(" → ")}`, { where });
        }
        const base = entries.get(other.toLowerCase());
        if (base === void 0) {
          const near = (0, nearest.p)(other, [...entries.keys()].filter((one) => one !== name));
          throw new errors.yo(`the remote \`${name}\` refers to \`${other}\`, which there is not`, {
            where,
            fix: near === void 0 ? `Add it: dvc remote add ${other} URL` : `Did you mean \`${near}\`?`
          });
        }
        const under = resolveOne(base, entries, [...within, name]);
        return {
          name,
          // Two slashes where the other URL ends in one: so DVC writes it, and object stores tell the two apart.
          url: `${under.url}/${path}`,
          options: { ...under.options, ...options },
          places: { ...under.places, ...places },
          origin: where.file
        };
      }
      ;
      async function readDvcConfig(host, root, text) {
        const dvcRoot = await (0, dvc_config_files.Td)(host.cwd, root);
        const entries = await sharedEntries(host);
        const dvcDir = (0, external_node_path_.join)(dvcRoot ?? root, ".dvc");
        const shown = (name) => (0, external_node_path_.relative)(root, (0, external_node_path_.join)(dvcDir, name)).split(external_node_path_.sep).join("/");
        if (text !== void 0)
          entries.push(...said(host, text.config, text.from, dvcDir));
        else
          entries.push(...said(host, await readConfig((0, external_node_path_.join)(dvcDir, "config")), shown("config"), dvcDir));
        const local = await readConfig((0, external_node_path_.join)(dvcDir, "config.local"));
        if (local !== void 0 && text !== void 0 && await isTracked(host, root, (0, external_node_path_.join)(dvcDir, "config.local"))) {
          host.log.warning(`${shown("config.local")} is committed: it is the candidate's word and is not used`);
        } else {
          entries.push(...said(host, local, shown("config.local"), dvcDir));
        }
        const cacheDir = dvcRoot === void 0 ? (0, external_node_path_.join)(root, ".modelgate", "cache") : (0, external_node_path_.join)(dvcRoot, ".dvc", "cache");
        return build(host, entries, dvcRoot, cacheDir);
      }
      async function readForeignConfig(host, dvcRoot, texts) {
        const dvcDir = (0, external_node_path_.join)(dvcRoot, ".dvc");
        const entries = await sharedEntries(host);
        for (const { config, from } of texts)
          entries.push(...said(host, config, from, dvcDir));
        return build(host, entries, dvcRoot, (0, external_node_path_.join)(dvcDir, "cache"));
      }
      async function sharedEntries(host) {
        const entries = [];
        for (const path of (0, dvc_config_files.bL)(host))
          entries.push(...said(host, await readConfig(path), path, (0, external_node_path_.dirname)(path)));
        return entries;
      }
      function said(host, content, file, dir) {
        return (content === void 0 ? [] : (0, ini.A)(content, file)).map((entry) => {
          checkEntry(entry);
          if (isPassedOver(entry))
            host.log.debug(`${file}: \`${entry.section}.${entry.key}\` is not followed`);
          return { ...entry, dir };
        });
      }
      function build(host, entries, dvcRoot, ownCache) {
        const remotes = /* @__PURE__ */ new Map();
        let cacheDir = ownCache;
        let cacheTypes = ["reflink", "copy"];
        let cacheShared = false;
        let coreRemote;
        for (const entry of entries) {
          const { section, key, value } = entry;
          const remote = /^\s*remote\s*"(.*)"\s*$/.exec(section)?.[1];
          if (remote !== void 0) {
            const known = remotes.get(remote) ?? { name: remote, options: {}, places: {}, where: entry.where };
            remotes.set(remote, withOption(host, known, entry));
          } else if (section === "core" && key === "remote")
            coreRemote = value.toLowerCase();
          else if (section === "cache" && key === "dir")
            cacheDir = cacheFolder(host, entry);
          else if (section === "cache" && key === "type")
            cacheTypes = linkTypes(entry);
          else if (section === "cache" && key === "shared")
            cacheShared = isGroup(entry);
        }
        return {
          dvcRoot,
          cacheDir,
          cacheTypes,
          cacheShared,
          ...coreRemote === void 0 || coreRemote === "" ? {} : { coreRemote },
          remotes: resolveRemotes(remotes)
        };
      }
      function withOption(host, known, { key, value, list, where, dir }) {
        if (list !== void 0 && key !== "type") {
          throw new errors.yo(`\`${key}\` holds a comma outside of quotes, which makes it a list`, {
            where,
            fix: `Put the value in quotes: ${key} = "${value}"`
          });
        }
        if (key === "url")
          return { ...known, url: place(host, value, dir), where };
        const text = files.includes(key) ? place(host, value, dir) : value;
        return { ...known, options: { ...known.options, [key]: text }, places: { ...known.places, [key]: where } };
      }
      const files = [
        "credentialpath",
        "configpath",
        "keyfile",
        "cert_path",
        "key_path",
        "gdrive_user_credentials_file",
        "gdrive_service_account_json_file_path"
      ];
      function linkTypes({ value, list, where }) {
        const known = ["reflink", "hardlink", "symlink", "copy"];
        return (list ?? value.split(",")).map((word) => {
          const type = known.find((one) => one === word.trim());
          if (type === void 0) {
            throw new errors.yo(`\`cache.type\` names \`${word.trim()}\``, {
              where,
              fix: `Valid link types: ${known.join(", ")}.`
            });
          }
          return type;
        });
      }
      function isGroup({ value, where }) {
        if (value.toLowerCase() === "group")
          return true;
        throw new errors.yo(`\`cache.shared\` is \`${value}\``, { where, fix: "The only value that DVC knows is `group`." });
      }
      function cacheFolder(host, { value, where, dir }) {
        const found = place(host, value, dir);
        if ((0, external_node_path_.isAbsolute)(found))
          return found;
        throw new errors.yo(`\`cache.dir\` is \`${value}\`: a cache is a folder of this machine`, {
          where,
          fix: "Name a local path: dvc cache dir DIR."
        });
      }
      function place(host, value, dir) {
        if (/^\w+:\/\//.test(value) || (0, external_node_path_.isAbsolute)(value))
          return value;
        if (value === "~" || value.startsWith("~/"))
          return (0, external_node_path_.join)(host.env["HOME"] ?? (0, external_node_os_.homedir)(), value.slice(1));
        return (0, external_node_path_.resolve)(dir, value);
      }
      async function isTracked(host, root, path) {
        const found = await (0, git.Ii)(["ls-files", "--error-unmatch", "--", (0, external_node_path_.relative)(root, path)], { cwd: root, env: host.env });
        return found.code === 0;
      }
      async function readConfig(path) {
        try {
          return await (0, promises_.readFile)(path, "utf8");
        } catch (error) {
          if ((0, errors.Or)(error, "ENOENT", "ENOTDIR", "EACCES"))
            return void 0;
          throw error;
        }
      }
    })
  ),
  /***/
  2301: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          parseIni
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      function parseIni(text, file) {
        const lines = [];
        const seen = /* @__PURE__ */ new Set();
        let section;
        for (const [index, raw] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
          const where = { file, line: index + 1, column: raw.length - raw.trimStart().length + 1 };
          const line = raw.trim();
          if (line === "" || line.startsWith("#"))
            continue;
          const once = (name2) => {
            if (seen.has(name2))
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("this is there twice", { where, fix: "Keep one of them." });
            seen.add(name2);
          };
          const header = /^\[\s*("[^"]*"|'[^']*'|[^'"[\]\s](?:[^#]*[^\s#\]])?)\s*\]\s*(?:#.*)?$/.exec(line);
          if (header !== null) {
            section = unquote(header[1] ?? "");
            once(`[${section}`);
            continue;
          }
          const [, name, rest] = /^("[^"]*"|'[^']*'|[^'"=[][^=]*?)\s*=\s*(.*)$/.exec(line) ?? [];
          if (name === void 0 || rest === void 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("expected `[section]` or `key = value`", { where });
          if (section === void 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("a value before the first `[section]`", { where });
          const key = unquote(name);
          once(`[${section}
${key}`);
          lines.push({ section, key, ...wordsOf(rest, where), where });
        }
        return lines.map((line) => entryOf(line, lines));
      }
      function wordsOf(text, where) {
        const parts = [];
        let isList = false;
        for (let rest = text; ; ) {
          const item = /^\s*(".*?"(?=\s*(?:[,#]|$))|'.*?'(?=\s*(?:[,#]|$))|[^'",#][^,#]*|)\s*/.exec(rest);
          const word = item?.[1]?.trim() ?? "";
          rest = rest.slice(item?.[0].length ?? 0);
          const comma = rest.startsWith(",");
          if (word !== "" || !comma && !isList)
            parts.push(unquote(word));
          if (rest === "" || rest.startsWith("#"))
            return { parts, isList };
          if (!comma || word === "" && rest.slice(1).trim() !== "") {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`this value cannot be read: ${text}`, { where, fix: "Put all of it in quotes." });
          }
          isList = true;
          rest = rest.slice(1);
        }
      }
      function entryOf(line, lines) {
        const parts = line.parts.map((part) => filled(part, line, lines, []));
        return {
          section: line.section.toLowerCase(),
          key: line.key.toLowerCase(),
          value: parts.join(","),
          where: line.where,
          ...line.isList ? { list: parts } : {}
        };
      }
      function filled(text, line, lines, within) {
        return text.replace(/%\(([^)]*)\)s/g, (_, key) => {
          const found = lines.find((one) => one.section === line.section && one.key === key);
          if (found === void 0 || found.isList || within.includes(key) || within.length > 10) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`%(${key})s\` names no key of \`[${line.section}]\` with a plain value`, {
              where: line.where,
              fix: "Write the value out."
            });
          }
          return filled(found.parts[0] ?? "", found, lines, [...within, key]);
        });
      }
      function unquote(text) {
        return /^(?:".*"|'.*')$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
      }
    })
  ),
  /***/
  17378: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        vS: () => (
          /* binding */
          findEndpoint
        ),
        Wk: () => (
          /* binding */
          gitFolders
        ),
        ch: () => (
          /* binding */
          ownLfsConfig
        ),
        oi: () => (
          /* binding */
          readLfsConfig
        ),
        Pe: () => (
          /* binding */
          setting
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var git = __webpack_require__(60826);
      var git_folder = __webpack_require__(98551);
      var external_node_url_ = __webpack_require__(73136);
      ;
      function endpointOfRemote(remote) {
        const endpoint = endpointOf(remote);
        if (endpoint.kind === "file")
          return endpoint;
        const suffix = endpoint.url.endsWith(".git") ? "/info/lfs" : ".git/info/lfs";
        return { ...endpoint, url: `${endpoint.url}${suffix}` };
      }
      function endpointOf(url) {
        if (/\p{Cc}/u.test(url))
          throw unusable(url, "holds a control character");
        const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
        if (scheme === void 0) {
          if ((0, external_node_path_.isAbsolute)(url) || /^[A-Za-z]:[\\/]/.test(url) || /^\.{1,2}\//.test(url))
            return { kind: "file", path: url };
          return scpLike(url);
        }
        if (!URL.canParse(url))
          throw unusable(url, "is no URL");
        const parsed = new URL(url);
        const path = parsed.pathname.replace(/\/+$/, "");
        switch (scheme) {
          case "https":
          case "http":
            return {
              kind: "http",
              url: `${parsed.protocol}//${parsed.host}${path}${parsed.search}`,
              ...parsed.username === "" ? {} : { user: decodeURIComponent(parsed.username) },
              ...parsed.password === "" ? {} : { password: decodeURIComponent(parsed.password) }
            };
          case "ssh":
          case "git+ssh":
          case "ssh+git":
            return overSsh(url, decodeURIComponent(parsed.username), parsed.hostname, parsed.port, decodeURIComponent(path));
          case "git":
            return { kind: "http", url: `https://${parsed.hostname}${path}` };
          case "file":
            return { kind: "file", path: (0, external_node_url_.fileURLToPath)(url) };
          default:
            throw unusable(url, `begins with \`${scheme}://\`, over which Git LFS cannot be reached`);
        }
      }
      function scpLike(url) {
        const [, bracketed, plain, path] = /^(?:\[([^\]]+)\]|([^:/[\]]+)):(.+)$/.exec(url) ?? [];
        const place = bracketed ?? plain;
        if (place === void 0 || path === void 0)
          throw unusable(url, "is no URL of a Git remote");
        const [, user = "", host = "", port = ""] = /^(?:(.+)@)?([^@:]+)(?::(\d+))?$/.exec(place) ?? [];
        return overSsh(url, user, host, port, path);
      }
      function overSsh(url, user, host, port, path) {
        const destination = user === "" ? host : `${user}@${host}`;
        if (destination.startsWith("-") || host === "" || /\s/.test(destination))
          throw unusable(url, "names no host");
        return {
          kind: "ssh",
          destination,
          ...port === "" ? {} : { port },
          path: path.replace(/\/+$/, ""),
          url: `https://${host}/${path.replace(/^\/+|\/+$/g, "")}`
        };
      }
      function unusable(url, why) {
        return new errors.yo(`the Git LFS server ${JSON.stringify((0, git.sK)(url))} ${why}`, {
          fix: "Name it as https://host/path: git config lfs.url URL"
        });
      }
      ;
      async function ownLfsConfig(root) {
        const path = (0, external_node_path_.join)(root, ".lfsconfig");
        try {
          return (await (0, promises_.lstat)(path)).isFile() ? await (0, promises_.readFile)(path, "utf8") : void 0;
        } catch (error) {
          if ((0, errors.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw error;
        }
      }
      async function readLfsConfig(host, root, text) {
        const at = { cwd: root, env: host.env };
        const own = pairs((await (0, git.Ii)(["config", "--includes", "-z", "--list"], at)).stdout);
        return { git: own, shared: text === void 0 ? [] : await sharedPairs(host, root, text) };
      }
      function isSafe(key) {
        return key === "lfs.url" || key === "lfs.pushurl" || key === "remote.lfsdefault" || /^remote\..+\.lfsurl$/.test(key);
      }
      async function sharedPairs(host, root, { config, from }) {
        if (config.trim() === "")
          return [];
        const read = await (0, git.Ii)(["config", "-z", "--list", "--no-includes", "--file", "-"], {
          cwd: root,
          env: host.env,
          input: config
        });
        if (read.code !== 0) {
          throw new errors.yo("this file cannot be read as Git's configuration", { where: { file: from } });
        }
        const all = pairs(read.stdout);
        const ignored = all.map(([key]) => key).filter((key) => /^(lfs|remote|http|credential)\./.test(key) && !isSafe(key));
        if (ignored.length > 0)
          host.log.debug(`${from}: not followed, as in Git LFS: ${[...new Set(ignored)].join(", ")}`);
        return all.filter(([key]) => isSafe(key));
      }
      function pairs(listed) {
        return listed.split("\0").filter((entry) => entry !== "").map((entry) => {
          const end = entry.indexOf("\n");
          return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
        });
      }
      function setting({ git: own, shared }, key) {
        const last = (list) => list.findLast(([name]) => name === key)?.[1];
        return last(own) ?? last(shared);
      }
      async function findEndpoint(host, root, config, operation) {
        const at = { cwd: root, env: host.env };
        const resolved = async (url2) => endpointOf(/^-/.test(url2) ? url2 : await (0, git.$Y)(["ls-remote", "--get-url", url2], at));
        const pushing = operation === "upload";
        const named = (pushing ? setting(config, "lfs.pushurl") : void 0) ?? setting(config, "lfs.url");
        if (named !== void 0 && named !== "")
          return resolved(named);
        const remote = await remoteName(host, root, config);
        if (remote === void 0)
          return void 0;
        const own = pushing ? setting(config, `remote.${remote}.lfspushurl`) : void 0;
        const url = own ?? setting(config, `remote.${remote}.lfsurl`);
        if (url !== void 0 && url !== "")
          return resolved(url);
        const place = await (0, git.Ii)(["remote", "get-url", ...pushing ? ["--push"] : [], "--", remote], at);
        return place.code === 0 ? endpointOfRemote(place.stdout.trim()) : void 0;
      }
      async function remoteName(host, root, config) {
        const named = setting(config, "remote.lfsdefault");
        if (named !== void 0 && named !== "")
          return named;
        const at = { cwd: root, env: host.env };
        const branch = await (0, git.Ii)(["symbolic-ref", "--quiet", "--short", "HEAD"], at);
        const tracked = branch.code === 0 ? setting(config, `branch.${branch.stdout.trim()}.remote`) : void 0;
        if (tracked !== void 0 && tracked !== ".")
          return tracked;
        const names = (await (0, git.$Y)(["remote"], at)).split("\n").filter((name) => name !== "");
        return names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0;
      }
      async function gitFolders(host, root) {
        const at = { cwd: root, env: host.env };
        const found = (0, git_folder.C)(root, host.env);
        const folders = found === void 0 ? await askFolders(at) : { own: found.dir, shared: found.dir };
        if (folders === void 0)
          return void 0;
        let lfs;
        return {
          own: folders.own,
          lfs() {
            lfs ??= (0, external_node_path_.resolve)(folders.shared, (0, git.JG)(["config", "--type=path", "--get", "lfs.storage"], at) || "lfs");
            return lfs;
          }
        };
      }
      async function askFolders(at) {
        const said = await (0, git.Ii)(["rev-parse", "--path-format=absolute", "--git-common-dir", "--git-dir"], at);
        if (said.code !== 0)
          return void 0;
        const [shared = "", own = ""] = said.stdout.split(/\r?\n/);
        return { own, shared };
      }
    })
  ),
  /***/
  19925: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G3: () => (
          /* binding */
          objectHash
        ),
        /* harmony export */
        Sk: () => (
          /* binding */
          hashObjectFile
        ),
        /* harmony export */
        lz: () => (
          /* binding */
          isObjectOf
        ),
        /* harmony export */
        wM: () => (
          /* binding */
          hashObject
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50111);
      function objectHash(algorithm) {
        if (algorithm === "md5-dos2unix")
          return dos2unixHash((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5"));
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
        return { update: (chunk) => hash.update(chunk), hex: () => hash.digest("hex") };
      }
      function isObjectOf(digest, bytes) {
        const { algorithm, hex } = (0, _digest_js__WEBPACK_IMPORTED_MODULE_3__.Hd)(digest);
        return hashObject(algorithm, bytes) === hex;
      }
      function hashObject(algorithm, bytes) {
        const hash = objectHash(algorithm);
        hash.update(bytes);
        return hash.hex();
      }
      async function hashObjectFile(algorithm, path) {
        if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size <= 1 << 20)
          return hashObject(algorithm, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path));
        const hash = objectHash(algorithm);
        for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
          hash.update(chunk);
        return hash.hex();
      }
      const piece = 1 << 20;
      function dos2unixHash(hash) {
        let held = [];
        let length = 0;
        let text;
        const flush = () => {
          const bytes = Buffer.concat(held);
          text ??= looksLikeText(bytes.subarray(0, 512));
          hash.update(text && bytes.includes("\r\n") ? fold(bytes) : bytes);
          held = [];
          length = 0;
        };
        return {
          update(chunk) {
            for (let from = 0; from < chunk.length; ) {
              const part = chunk.subarray(from, from + piece - length);
              held.push(Buffer.from(part));
              length += part.length;
              from += part.length;
              if (length === piece)
                flush();
            }
          },
          hex() {
            flush();
            return hash.digest("hex");
          }
        };
      }
      function fold(bytes) {
        return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
      }
      function looksLikeText(block) {
        if (block.includes(0))
          return false;
        const odd = block.reduce((sum, byte) => isTextByte(byte) ? sum : sum + 1, 0);
        return block.length === 0 || odd / block.length <= 0.3;
      }
      function isTextByte(byte) {
        return byte >= 32 && byte < 127 || byte >= 8 && byte <= 13 && byte !== 11;
      }
    })
  ),
  /***/
  93952: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          openStatIndex
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34030);
      const header = "modelgate stat index 2\n";
      function openStatIndex(file, root) {
        let rows;
        let changed = false;
        const load = () => {
          rows ??= readRows(file);
          return rows;
        };
        const prefix = root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep;
        const keyOf = (absPath) => {
          const below = absPath.startsWith(prefix) ? absPath.slice(prefix.length) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, absPath);
          return node_path__WEBPACK_IMPORTED_MODULE_2__.sep === "/" ? below : below.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
        };
        return {
          get(absPath, stats) {
            const row = load().get(keyOf(absPath));
            if (row === void 0)
              return void 0;
            const stamp = stampOf(stats);
            return row.startsWith(stamp) ? row.slice(stamp.length) : void 0;
          },
          put(absPath, stats, digest) {
            const map = load();
            const key = keyOf(absPath);
            const row = stampOf(stats) + digest;
            if (map.get(key) === row)
              return;
            map.set(key, row);
            changed = true;
          },
          drop(absPath) {
            if (load().delete(keyOf(absPath)))
              changed = true;
          },
          async save() {
            if (!changed)
              return;
            changed = false;
            const temporary = `${file}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
            try {
              (0, _disk_js__WEBPACK_IMPORTED_MODULE_4__.fc)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
              writeRows(temporary, load());
              (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
            } catch (error) {
              if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error))
                throw error;
              (0, _disk_js__WEBPACK_IMPORTED_MODULE_4__.MB)(temporary);
            }
          }
        };
      }
      function readRows(file) {
        const rows = /* @__PURE__ */ new Map();
        let text;
        try {
          text = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8");
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error))
            return rows;
          throw error;
        }
        if (!text.startsWith(header))
          return rows;
        for (let start = header.length; start < text.length; ) {
          const end = text.indexOf("\n", start);
          if (end < 0)
            break;
          let space = start;
          for (let field = 0; field < 5 && space >= 0; field++)
            space = text.indexOf(" ", space + 1);
          if (space > 0 && space < end)
            rows.set(readPath(text.slice(space + 1, end)), text.slice(start, space));
          start = end + 1;
        }
        return rows;
      }
      const piece = 1 << 20;
      function writeRows(file, rows) {
        const handle = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, "wx");
        try {
          let text = header;
          for (const [path, row] of rows) {
            text += `${row} ${writePath(path)}
`;
            if (text.length < piece)
              continue;
            writeAll(handle, text);
            text = "";
          }
          writeAll(handle, text);
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
      }
      function writeAll(handle, text) {
        const bytes = Buffer.from(text, "utf8");
        for (let at = 0; at < bytes.length; )
          at += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle, bytes, at);
      }
      function writePath(path) {
        return path.includes("\n") || path.startsWith('"') ? JSON.stringify(path) : path;
      }
      function readPath(text) {
        if (!text.startsWith('"'))
          return text;
        try {
          return String(JSON.parse(text));
        } catch (error) {
          if (error instanceof SyntaxError)
            return text;
          throw error;
        }
      }
      function stampOf(stats) {
        return `${stats.mtimeNs} ${stats.ctimeNs} ${stats.size} ${stats.ino} `;
      }
    })
  ),
  /***/
  93424: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          nothingHeld
        )
        /* harmony export */
      });
      const nothingHeld = { files: /* @__PURE__ */ new Set(), stages: /* @__PURE__ */ new Set() };
    })
  ),
  /***/
  25002: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hz: () => (
          /* binding */
          readOwnConfig
        ),
        /* harmony export */
        Um: () => (
          /* binding */
          pickModels
        ),
        /* harmony export */
        VC: () => (
          /* binding */
          modelFiles
        ),
        /* harmony export */
        kr: () => (
          /* binding */
          shownConfig
        ),
        /* harmony export */
        rk: () => (
          /* binding */
          usualFile
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _config_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95335);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58020);
      const usualFile = "modelgate.yaml";
      const modelFiles = ["dvc.yaml", "**/dvc.yaml", "metrics.json", "metrics.yaml", "metrics.toml"];
      async function readOwnConfig(root, file) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file), "utf8");
        } catch (error) {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT"))
            return void 0;
          if (!(0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "EISDIR", "EACCES", "EPERM", "ENOTDIR", "ELOOP"))
            throw error;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`this file cannot be read (${error.code ?? "unknown"})`, {
            where: { file },
            cause: error,
            fix: "The configuration is a file that one may read."
          });
        }
      }
      function shownConfig(files, name) {
        const pipelines = files.filter((path) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === "dvc.yaml");
        const from = pipelines.length > 0 ? pipelines : files;
        const dirs = [...new Set(from.map((path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "."))];
        return (0, _config_defaults_js__WEBPACK_IMPORTED_MODULE_2__.s)({ dirs: dirs.length === 0 ? ["."] : dirs, name });
      }
      function pickModels(models, only, from) {
        for (const name of only) {
          if (models.some((model) => model.name === name))
            continue;
          const names = models.map((model) => model.name);
          const near = (0, _lib_nearest_js__WEBPACK_IMPORTED_MODULE_4__.p)(name, names);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`there is no model \`${name}\` in ${from}`, {
            fix: near === void 0 ? `Models there: ${names.join(", ") || "none"}.` : `Did you mean \`${near}\`?`
          });
        }
        return only.length === 0 ? [...models] : models.filter((model) => only.includes(model.name));
      }
    })
  ),
  /***/
  31216: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YQ: () => (
          /* binding */
          cancelledError
        ),
        /* harmony export */
        oC: () => (
          /* binding */
          hostedWarning
        ),
        /* harmony export */
        qn: () => (
          /* binding */
          timeLimitOf
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15802);
      const hostedSeconds = 6 * 3600;
      const hostedLimit = "5h40m";
      const nearSeconds = 10 * 60;
      function timeLimitOf(host, began, config, given) {
        const kept = config.stages.some(([, keys]) => keys.checkpoint !== void 0);
        const text = given?.trim() || (isHosted(host.env) && kept ? hostedLimit : "");
        return text === "" ? void 0 : { began, seconds: secondsOf(text), text };
      }
      const written = /^(?:(\d+(?:\.\d+)?)h)? ?(?:(\d+(?:\.\d+)?)m(?:in)?)? ?(?:(\d+(?:\.\d+)?)s)?$/;
      function secondsOf(text) {
        const [, hours = 0, minutes = 0, seconds = 0] = written.exec(/^[\d.]+$/.test(text) ? `${text}m` : text) ?? [];
        const sum = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
        if (sum > 0)
          return sum;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`time-limit\` is ${JSON.stringify(text)}`, {
          fix: "Write a number of minutes, or text such as 90m, 5h or 5h40m."
        });
      }
      function cancelledError({ host, began }, what, failure) {
        const again = failure?.fix === void 0 ? _pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__.qL : `${_pipeline_time_limit_js__WEBPACK_IMPORTED_MODULE_1__.qL}
  ${failure.fix}`;
        const seconds = (host.now().getTime() - began.getTime()) / 1e3;
        if (!isHosted(host.env) || seconds < hostedSeconds - nearSeconds) {
          return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${what} was cancelled`, { fix: again });
        }
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${what} was ended with its job: GitHub's own runners give a job six hours`, {
          fix: `${again}
  A stage that takes longer needs a \`checkpoint\` under \`stages:\` in modelgate.yaml, or a runner of one's own.`
        });
      }
      const hostedLabel = /^(ubuntu|windows|macos)-(latest|\d)/;
      function hostedWarning(address, { runsOn = ["ubuntu-latest"], timeout, checkpoint }) {
        const label = runsOn.find((one) => hostedLabel.test(one));
        if (label === void 0 || runsOn.includes("self-hosted") || timeout === void 0 || timeout <= hostedSeconds)
          return void 0;
        const hours = Math.round(timeout / 3600 * 10) / 10;
        const then = checkpoint === void 0 ? "name a `checkpoint` from which a next run goes on, or a `runs-on` of one's own" : "its next run goes on from its checkpoint";
        return `stage ${address} may take ${hours} hours (\`timeout\`), and ${label} gives a job six: ${then}`;
      }
      function isHosted(env) {
        return env["RUNNER_ENVIRONMENT"] === "github-hosted";
      }
    })
  ),
  /***/
  57054: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $N: () => (
          /* binding */
          localDefaultBranch
        ),
        /* harmony export */
        DM: () => (
          /* binding */
          isDirty
        ),
        /* harmony export */
        QL: () => (
          /* binding */
          revision
        ),
        /* harmony export */
        Qo: () => (
          /* binding */
          headCommit
        ),
        /* harmony export */
        ik: () => (
          /* binding */
          localRepository
        ),
        /* harmony export */
        uw: () => (
          /* binding */
          repositoryAt
        ),
        /* harmony export */
        wu: () => (
          /* binding */
          mergeBase
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60826);
      async function revision(host, root, args) {
        const result = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(args, { cwd: root, env: host.env });
        const line = result.stdout.trim();
        return result.code === 0 && line !== "" ? line : void 0;
      }
      async function headCommit(host, root, unborn = false) {
        const commit = await revision(host, root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
        if (commit === void 0 && unborn)
          return { commit: "0".repeat(40), parents: [] };
        if (commit === void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("there is no commit here", {
            where: { file: root },
            fix: "Run inside a Git repository with at least one commit; in a workflow, after actions/checkout."
          });
        }
        const text = await revision(host, root, ["cat-file", "commit", commit]);
        const header = text?.split("\n\n", 1)[0] ?? "";
        const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
        return { commit, parents };
      }
      async function mergeBase(host, root, commit, others) {
        const names = others.filter((name) => name !== void 0);
        const search = async () => {
          for (const name of names) {
            const found2 = await revision(host, root, ["merge-base", "--end-of-options", commit, name]);
            if (found2 !== void 0)
              return found2;
          }
          return void 0;
        };
        const found = await search();
        if (found !== void 0 || names.length === 0)
          return found;
        for (const depth of [50, 500, 5e3]) {
          if (await revision(host, root, ["rev-parse", "--is-shallow-repository"]) !== "true")
            return void 0;
          host.log.debug(`deepening the shallow clone by ${depth} commits to find where this branch left its base`);
          const wanted = names.filter((name) => !name.startsWith("refs/heads/")).map(refspec);
          const args = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", `--deepen=${depth}`, "origin", commit];
          const fetched = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_1__.Ii)([...args, ...wanted.slice(0, 1)], { cwd: root, env: host.env });
          if (fetched.code !== 0) {
            host.log.warning("this clone is shallow and cannot be deepened, so the merge base is unknown: give actions/checkout `fetch-depth: 0`");
            return void 0;
          }
          const deeper = await search();
          if (deeper !== void 0)
            return deeper;
        }
        return void 0;
      }
      function refspec(name) {
        return name.startsWith("refs/remotes/origin/") ? `+${name.replace("remotes/origin", "heads")}:${name}` : name;
      }
      async function isDirty(host, root) {
        const result = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(["status", "--porcelain", "--untracked-files=no"], { cwd: root, env: host.env });
        return result.stdout.trim() !== "";
      }
      async function localDefaultBranch(host, root) {
        const told = await revision(host, root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
        if (told !== void 0)
          return told.replace(/^origin\//, "");
        const refs = ["main", "master"].flatMap((name) => [`refs/heads/${name}`, `refs/remotes/origin/${name}`]);
        const list = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_1__.Ii)(["for-each-ref", "--format=%(refname)", ...refs], { cwd: root, env: host.env });
        return list.stdout.includes("/main") || !list.stdout.includes("/master") ? "main" : "master";
      }
      async function localRepository(host, root, serverUrl) {
        return repositoryAt(await revision(host, root, ["config", "--get", "remote.origin.url"]), serverUrl);
      }
      function repositoryAt(url, serverUrl) {
        const scp = url === void 0 ? null : /^(?:[^/@:]+@)?([^/:]+):([^/].*)$/.exec(url);
        const there = scp !== null ? { host: scp[1], path: scp[2] } : url !== void 0 && URL.canParse(url) ? { host: new URL(url).hostname, path: new URL(url).pathname.slice(1) } : void 0;
        if (there?.host !== new URL(serverUrl).hostname)
          return void 0;
        const name = there.path?.replace(/\/$/, "").replace(/\.git$/, "");
        return name !== void 0 && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : void 0;
      }
    })
  ),
  /***/
  28968: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          listFiles
        )
        /* harmony export */
      });
      var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      async function listFiles(globs, options) {
        const wanted = globs.map((glob) => `:(glob)${glob}`);
        const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", ...wanted];
        return (await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(args, options)).split("\0").filter((path) => path !== "");
      }
    })
  ),
  /***/
  98551: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          findGit
        ),
        /* harmony export */
        U: () => (
          /* binding */
          headOf
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18175);
      const redirecting = /^GIT_(DIR|WORK_TREE|COMMON_DIR|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_.*\d|CONFIG_COUNT|CONFIG_PARAMETERS)$/;
      function findGit(cwd, env) {
        if (Object.keys(env).some((name) => redirecting.test(name)))
          return void 0;
        const start = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
        const device = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(start).dev;
        for (let root = start; ; root = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(root)) {
          if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(root) === ".git" || stats((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, "HEAD")) !== void 0)
            return void 0;
          const dir = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ".git");
          const found = stats(dir);
          if (found !== void 0)
            return isUsual(root, dir, found, device) ? { root, dir } : void 0;
          if (root === (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(root))
            return void 0;
        }
      }
      function isUsual(root, dir, found, device) {
        const top = stats(root);
        if (!found.isDirectory() || top === void 0 || top.dev !== device)
          return false;
        const { uid } = (0, node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)();
        if (uid >= 0 && (found.uid !== uid || top.uid !== uid))
          return false;
        const config = text((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "config"));
        return config !== void 0 && !/worktree|refstorage|\[include|\bbare\s*(\n|=\s*(true|yes|on|1))/i.test(config);
      }
      function headOf({ dir }) {
        const head = text((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "HEAD"))?.trim() ?? "";
        if (isId(head))
          return head;
        const name = /^ref: (refs\/heads\/[\w./@+=-]+)$/.exec(head)?.[1];
        if (name === void 0 || name.includes(".."))
          return void 0;
        const loose = text((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name))?.trim();
        if (loose !== void 0)
          return isId(loose) ? loose : void 0;
        const packed = text((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "packed-refs"))?.split("\n") ?? [];
        return packed.find((line) => line.endsWith(` ${name}`) && isId(line.slice(0, line.indexOf(" "))))?.split(" ")[0];
      }
      function isId(text2) {
        return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text2);
      }
      function stats(path) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
      }
      function text(path) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
        } catch (error) {
          if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Or)(error))
            return void 0;
          throw error;
        }
      }
    })
  ),
  /***/
  60826: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $Y: () => (
          /* binding */
          git
        ),
        /* harmony export */
        Ii: () => (
          /* binding */
          tryGit
        ),
        /* harmony export */
        JG: () => (
          /* binding */
          gitLine
        ),
        /* harmony export */
        sK: () => (
          /* binding */
          redactUrls
        )
        /* harmony export */
      });
      var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      function tryGit(args, options) {
        const env = { ...options.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
        return new Promise((resolve, reject) => {
          const settings = { cwd: options.cwd, env, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true };
          const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...args], settings, (error, stdout, stderr) => {
            if (error === null)
              resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === "number")
              resolve({ code: error.code, stdout, stderr });
            else if (error.code !== "ENOENT")
              reject(error);
            else {
              const fix = "Install Git, then run this again.";
              reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("there is no git on this machine's PATH", { cause: error, fix }));
            }
          });
          child.stdin?.on("error", () => {
          });
          child.stdin?.end(options.input ?? "");
        });
      }
      function gitLine(args, { cwd, env }) {
        const settings = { cwd, env: { ...env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" }, encoding: "utf8" };
        const done = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("git", [...args], { ...settings, windowsHide: true });
        return done.status === 0 ? done.stdout.trim() : void 0;
      }
      async function git(args, options) {
        const result = await tryGit(args, options);
        if (result.code !== 0) {
          const said = result.stderr.trim() || result.stdout.trim();
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`git ${args[0] ?? ""} failed: ${redactUrls(said)}`);
        }
        return result.stdout.replace(/\r?\n$/, "");
      }
      function redactUrls(text) {
        return text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, "$1***@");
      }
    })
  ),
  /***/
  12230: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DC: () => (
          /* binding */
          hashFile
        ),
        /* harmony export */
        ol: () => (
          /* binding */
          digestOf
        ),
        /* harmony export */
        qQ: () => (
          /* binding */
          hashOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
      var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59906);
      function hashOf(algorithm, data) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(data).digest("hex");
      }
      function digestOf(document) {
        return `sha256:${hashOf("sha256", (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.d)(document))}`;
      }
      async function hashFile(algorithm, path) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
        if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size <= 1 << 20)
          return hash.update(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path)).digest("hex");
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
        return hash.digest("hex");
      }
    })
  ),
  /***/
  59906: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          canonicalJson
        ),
        /* harmony export */
        o: () => (
          /* binding */
          jsonOf
        )
        /* harmony export */
      });
      function jsonOf(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      function canonicalJson(value) {
        if (Array.isArray(value))
          return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
        if (typeof value === "object" && value !== null) {
          const parts = [];
          for (const key of Object.keys(value).sort()) {
            const member = value[key];
            if (member !== void 0)
              parts.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
          }
          return `{${parts.join(",")}}`;
        }
        if (typeof value === "number" && !Number.isFinite(value)) {
          throw new TypeError("a number that JSON cannot hold: write NaN and infinities as text");
        }
        return JSON.stringify(value) ?? "null";
      }
    })
  ),
  /***/
  42929: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          once
        ),
        /* harmony export */
        f: () => (
          /* binding */
          onceEach
        )
        /* harmony export */
      });
      function once(open) {
        const opened = onceEach();
        return () => opened("", open);
      }
      function onceEach() {
        const opened = /* @__PURE__ */ new Map();
        return (key, open) => {
          const known = opened.get(key);
          if (known !== void 0)
            return known;
          const fresh = open();
          opened.set(key, fresh);
          fresh.catch(() => {
            if (opened.get(key) === fresh)
              opened.delete(key);
          });
          return fresh;
        };
      }
    })
  ),
  /***/
  9470: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fd: () => (
          /* binding */
          normalizePath
        ),
        /* harmony export */
        JV: () => (
          /* binding */
          pathGuard
        ),
        /* harmony export */
        P8: () => (
          /* binding */
          showPath
        ),
        /* harmony export */
        S7: () => (
          /* binding */
          dataPathFault
        ),
        /* harmony export */
        a9: () => (
          /* binding */
          pathFault
        ),
        /* harmony export */
        p0: () => (
          /* binding */
          insideRoot
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      function pathFault(path) {
        return hasControl(path) ? "holds a control character" : dataPathFault(path);
      }
      function dataPathFault(path) {
        if (isPlain(path))
          return void 0;
        if (path === "")
          return "is empty";
        if (path.length > 4096)
          return "is longer than 4096 characters";
        if (hasControl(path.replace(/[\t\n\r]/g, "")))
          return "holds a control character";
        if (/\p{Surrogate}/u.test(path))
          return "is not Unicode: it stands for a name that is not UTF-8";
        if (path.includes("\\"))
          return "holds a backslash";
        if (path.startsWith("/"))
          return "is absolute";
        if (/^[A-Za-z]:/.test(path))
          return "names a drive";
        for (const part of path.split("/")) {
          if (part === "..")
            return "leads out of its folder with `..`";
          if (part === "." || part === "")
            return "has an empty part or `.` between its slashes";
          if (isGitDir(part))
            return "leads into Git's own folder";
        }
        return void 0;
      }
      function showPath(path) {
        return path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (char) => {
          const known = { "	": "\\t", "\n": "\\n", "\r": "\\r" }[char];
          return known ?? `\\u{${char.codePointAt(0)?.toString(16)}}`;
        });
      }
      function normalizePath(path) {
        const parts = [];
        for (const part of path.split("/")) {
          if (part === "" || part === ".")
            continue;
          if (part !== "..")
            parts.push(part);
          else if (parts.pop() === void 0)
            return void 0;
        }
        return parts.join("/");
      }
      function pathGuard(root) {
        const seen = /* @__PURE__ */ new Map();
        let realRoot;
        const faultOf = (folder) => {
          if (seen.has(folder))
            return seen.get(folder);
          const found = folderFault(folder);
          seen.set(folder, found);
          return found;
        };
        function folderFault(folder) {
          const parent = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
          const above = parent === "" ? void 0 : faultOf(parent);
          if (above !== void 0)
            return above;
          const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
          if (!isLink(absolute))
            return void 0;
          try {
            realRoot ??= (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
            const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute));
            const parts = inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) || parts[0] === "..") {
              return `the folder \`${folder}\` is a symbolic link that leads out of the repository`;
            }
            if (parts.some((part) => isGitDir(part) || part === ".dvc")) {
              return `the folder \`${folder}\` is a symbolic link into \`${parts[0]}\``;
            }
            return void 0;
          } catch (error) {
            if (!(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
              throw error;
            return `the folder \`${folder}\` is a symbolic link to nothing`;
          }
        }
        const checkFolder = (folder, repoPath, where) => {
          const outside = faultOf(folder);
          if (outside === void 0)
            return;
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`\`${showPath(repoPath)}\` cannot be used: ${showPath(outside)}`, {
            where,
            fix: "Replace the link by a real folder, or pin the data at another path."
          });
        };
        const place = (repoPath, where) => {
          const fault = pathFault(repoPath);
          if (fault !== void 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the path \`${showPath(repoPath)}\` ${fault}`, {
              where,
              fix: "Data may only stand below the repository's root; name it by a relative path with `/` between its parts."
            });
          }
          const slash = repoPath.lastIndexOf("/");
          if (slash >= 0)
            checkFolder(repoPath.slice(0, slash), repoPath, where);
          return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, repoPath);
        };
        return Object.assign(place, {
          folder: (repoPath, where) => checkFolder(repoPath, repoPath, where)
        });
      }
      async function insideRoot(root, repoPath, where) {
        return pathGuard(root)(repoPath, where);
      }
      function isGitDir(part) {
        const name = part.replace(/\p{Cf}/gu, "").toLowerCase().replace(/[. ]*(:.*)?$/, "");
        return name === ".git" || name === "git~1";
      }
      function isPlain(path) {
        let atStart = true;
        for (let index = 0; index < path.length; index++) {
          const code = path.charCodeAt(index);
          if (code === slashCode) {
            if (atStart)
              return false;
            atStart = true;
            continue;
          }
          if (code < 32 || code > 126 || suspicious.has(code) || atStart && suspiciousStart.has(code))
            return false;
          atStart = false;
        }
        return !atStart && path.length <= 4096;
      }
      const slashCode = 47;
      const codes = (text) => new Set([...text].map((char) => char.charCodeAt(0)));
      const suspicious = codes("\\:");
      const suspiciousStart = codes(".gG");
      function hasControl(text) {
        for (let index = 0; index < text.length; index++)
          if (text.charCodeAt(index) < 32)
            return true;
        return false;
      }
      function isLink(path) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
        } catch (error) {
          if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOTDIR"))
            return false;
          throw error;
        }
      }
    })
  ),
  /***/
  56273: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $B: () => (
          /* binding */
          isThere
        ),
        /* harmony export */
        pM: () => (
          /* binding */
          readTextIfThere
        ),
        /* harmony export */
        qC: () => (
          /* binding */
          readIfThere
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      async function readIfThere(path) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        } catch (error) {
          if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw error;
        }
      }
      async function readTextIfThere(path) {
        return (await readIfThere(path))?.toString("utf8");
      }
      async function isThere(path) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path);
          return true;
        } catch {
          return false;
        }
      }
    })
  ),
  /***/
  4680: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        PF: () => (
          /* binding */
          datasetsOf
        ),
        /* harmony export */
        Vx: () => (
          /* binding */
          datasetDigest
        ),
        /* harmony export */
        sV: () => (
          /* binding */
          datasetContent
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69560);
      const fields = {
        dvc: { spec: ["name", "url", "type", "path", "rev"], lock: ["rev_lock"] },
        dc: { spec: ["name", "url", "type"], lock: ["version", "created_at"] },
        url: { spec: ["name", "url", "type"], lock: ["meta", "files"] }
      };
      const metaFields = ["isdir", "size", "nfiles", "isexec", "version_id", "etag", "checksum", "md5"];
      function datasetsOf(value, file) {
        const found = /* @__PURE__ */ new Map();
        for (const one of Array.isArray(value) ? value : []) {
          const name = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.jh)(one) ? one.get("name") : void 0;
          if ((0, _value_js__WEBPACK_IMPORTED_MODULE_1__.jh)(one) && typeof name === "string")
            found.set(name, { file, spec: one });
        }
        return found;
      }
      function datasetContent(path, datasets, locked) {
        const name = datasetName(path);
        const dataset = datasets.get(name);
        if (dataset === void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${path}\` names a dataset that no dvc.yaml has`, {
            fix: "Name it under `datasets:` (dvc ds add)."
          });
        }
        const where = { file: dataset.file };
        const spec = specOf(dataset.spec);
        if (spec === void 0) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the dataset \`${name}\` has no \`type\` that is known`, {
            where,
            fix: "Write dvc, dc or url."
          });
        }
        const lock = datasetLock(locked(dataset, name));
        const fix = `Run dvc ds update ${name}.`;
        if (lock === void 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`dvc.lock does not know the dataset \`${name}\``, { where, fix });
        if ((0, _value_js__WEBPACK_IMPORTED_MODULE_1__.bv)(specOf(lock) ?? null) !== (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.bv)(spec)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`dvc.lock knows the dataset \`${name}\` as another one than dvc.yaml`, { where, fix });
        }
        return {
          digest: datasetDigest(lock) ?? "",
          item: /* @__PURE__ */ new Map([["dataset", lock]]),
          bytes: void 0,
          files: void 0,
          executable: false,
          from: "workspace"
        };
      }
      function datasetDigest(value) {
        const lock = datasetLock(value);
        return lock === void 0 ? void 0 : `dataset:${(0, _value_js__WEBPACK_IMPORTED_MODULE_1__.bv)(lock)}`;
      }
      function datasetName(path) {
        return /^ds:\/\/([^/?#]*)/.exec(path)?.[1] ?? "";
      }
      function datasetLock(value) {
        const type = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.jh)(value) ? value.get("type") : void 0;
        if (!(0, _value_js__WEBPACK_IMPORTED_MODULE_1__.jh)(value) || typeof type !== "string" || !Object.hasOwn(fields, type))
          return void 0;
        const { spec = [], lock = [] } = fields[type] ?? {};
        const found = picked(value, [...spec, ...lock]);
        const meta = found.get("meta");
        if ((0, _value_js__WEBPACK_IMPORTED_MODULE_1__.jh)(meta))
          found.set("meta", picked(meta, metaFields));
        const files = found.get("files");
        if (Array.isArray(files))
          found.set("files", files.map(fileOf).sort(byName));
        return found;
      }
      function specOf(value) {
        const type = value.get("type");
        if (typeof type !== "string" || !Object.hasOwn(fields, type))
          return void 0;
        return picked(value, fields[type]?.spec ?? []);
      }
      function fileOf(value) {
        const found = (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.jh)(value) ? picked(value, ["relpath", "meta"]) : /* @__PURE__ */ new Map();
        const meta = found.get("meta");
        if ((0, _value_js__WEBPACK_IMPORTED_MODULE_1__.jh)(meta))
          found.set("meta", picked(meta, metaFields));
        return found;
      }
      function byName(a, b) {
        return (0, _value_js__WEBPACK_IMPORTED_MODULE_1__.HH)(String(a.get("relpath")), String(b.get("relpath")));
      }
      function picked(from, keys) {
        const found = /* @__PURE__ */ new Map();
        for (const key of keys) {
          const value = from.get(key);
          const says = value !== void 0 && value !== null && value !== false && !(key === "path" && value === "");
          if (says && !(Array.isArray(value) && value.length === 0))
            found.set(key, value);
        }
        return found;
      }
    })
  ),
  /***/
  77997: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cx: () => (
          /* binding */
          closure
        ),
        /* harmony export */
        JP: () => (
          /* binding */
          readsOf
        ),
        /* harmony export */
        Sq: () => (
          /* binding */
          withUpstream
        ),
        /* harmony export */
        ZG: () => (
          /* binding */
          buildGraph
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _path_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51303);
      function buildGraph(stages, data) {
        const outs = collectOuts(stages, data);
        const below = childrenOf(outs);
        const upstream = /* @__PURE__ */ new Map();
        for (const { stage } of stages)
          upstream.set(stage.address, makersOf(stage, outs, below));
        const frozen = stages.filter(({ stage }) => stage.frozen);
        if (frozen.length > 0) {
          depthFirst(stages, upstream);
          for (const { stage } of frozen)
            upstream.set(stage.address, []);
        }
        return { order: depthFirst(stages, upstream), upstream };
      }
      function collectOuts(stages, data) {
        const outs = /* @__PURE__ */ new Map();
        for (const node of data)
          outs.set(node.path, { path: node.path, name: node.file });
        for (const { stage, where } of stages) {
          for (const out of stage.outs) {
            const there = outs.get(out.path);
            if (there !== void 0) {
              const twice = there.stage === stage.address ? `twice by stage ${stage.address}` : "by two";
              throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${out.path}\` is made ${twice}: ${there.name} and stage ${stage.address}`, {
                where,
                fix: "Give each output one maker."
              });
            }
            outs.set(out.path, { path: out.path, name: `stage ${stage.address}`, stage: stage.address });
          }
        }
        const placeOf = new Map(stages.map(({ stage, where }) => [stage.address, where]));
        for (const owner of outs.values()) {
          const parent = nearestAbove(outs, owner.path);
          if (parent === void 0)
            continue;
          const where = placeOf.get(owner.stage ?? parent.stage ?? "");
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`outputs overlap: \`${owner.path}\` (${owner.name}) lies inside \`${parent.path}\` (${parent.name})`, { ...where === void 0 ? {} : { where }, fix: "Keep outputs in separate folders." });
        }
        for (const { stage, where } of stages) {
          const holder = nearestAbove(outs, stage.file);
          if (holder === void 0)
            continue;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${stage.file} lies inside the output \`${holder.path}\` (${holder.name})`, { where });
        }
        return outs;
      }
      function nearestAbove(outs, path) {
        for (const dir of (0, _path_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(path)) {
          const found = outs.get(dir);
          if (found !== void 0)
            return found;
        }
        return void 0;
      }
      function childrenOf(outs) {
        const below = /* @__PURE__ */ new Map();
        for (const owner of outs.values()) {
          for (const dir of (0, _path_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(owner.path)) {
            const list = below.get(dir);
            if (list === void 0)
              below.set(dir, [owner]);
            else
              list.push(owner);
          }
        }
        return below;
      }
      function makersOf(stage, outs, below) {
        const makers = /* @__PURE__ */ new Set();
        for (const path of readsOf(stage)) {
          const found = [nearestAbove(outs, path), outs.get(path), ...below.get(path) ?? []];
          for (const owner of found)
            if (owner?.stage !== void 0)
              makers.add(owner.stage);
        }
        return [...makers];
      }
      function depthFirst(stages, upstream) {
        const order = [];
        const state = /* @__PURE__ */ new Map();
        const places = new Map(stages.map((one) => [one.stage.address, one]));
        for (const { stage } of stages) {
          const path = [];
          const enter = (address) => {
            state.set(address, "open");
            path.push({ address, rest: [...upstream.get(address) ?? []] });
          };
          if (!state.has(stage.address))
            enter(stage.address);
          for (let top = path.at(-1); top !== void 0; top = path.at(-1)) {
            const next = top.rest.shift();
            if (next === void 0) {
              state.set(top.address, "done");
              order.push(top.address);
              path.pop();
            } else if (state.get(next) === "open") {
              const start = path.findIndex((step) => step.address === next);
              throw cycle([...path.slice(start).map((step) => step.address), next], places);
            } else if (!state.has(next)) {
              enter(next);
            }
          }
        }
        return order;
      }
      function cycle(chain, places) {
        const [first = ""] = chain;
        const where = places.get(first)?.where;
        const text = chain.join(" → ");
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`stages depend on each other in a circle: ${text} (each needs what the next one makes)`, {
          ...where === void 0 ? {} : { where },
          fix: "Take one dependency of this chain out."
        });
      }
      function readsOf({ deps, params }) {
        return [...deps, ...params.map((one) => one.file)];
      }
      function closure(ids2, next) {
        const found = /* @__PURE__ */ new Set();
        const open = [...ids2];
        for (let id2 = open.pop(); id2 !== void 0; id2 = open.pop()) {
          if (found.has(id2))
            continue;
          found.add(id2);
          open.push(...next.get(id2) ?? []);
        }
        return found;
      }
      function withUpstream(graph, addresses) {
        const wanted = closure(addresses, graph.upstream);
        return graph.order.filter((address) => wanted.has(address));
      }
    })
  ),
  /***/
  4420: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* binding */
          loadPipeline
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var git_files = __webpack_require__(28968);
      var paths = __webpack_require__(9470);
      var datasets = __webpack_require__(4680);
      var graph = __webpack_require__(77997);
      var outside = __webpack_require__(39590);
      var dvc_config = __webpack_require__(55755);
      var dvc_config_files = __webpack_require__(36561);
      var ini = __webpack_require__(2301);
      var nearest = __webpack_require__(58020);
      var pipeline_value = __webpack_require__(69560);
      ;
      const defaultParsing = { bool: "store_true", list: "nargs" };
      const expression = /(?<!\\)\$\{(.*?)\}/g;
      function hasExpression(text) {
        return new RegExp(expression.source).test(text);
      }
      function interpolate(value, scope, key, place) {
        if (!holdsExpression(value))
          return value;
        if (typeof value === "string")
          return interpolateText(value, scope, key, place);
        if (Array.isArray(value))
          return value.map((item2, index) => interpolate(item2, scope, key, place.at(index)));
        if (!(0, pipeline_value.jh)(value))
          return value;
        const resolved = /* @__PURE__ */ new Map();
        for (const [name, item2] of value) {
          const where = place.at((0, pipeline_value.kQ)(name));
          const newName = interpolate(name, scope, key, where);
          if (typeof newName === "object" && newName !== null) {
            throw new errors.yo(`\`${String(name)}\` stands for a list or mapping, and a key must be text`, { where });
          }
          resolved.set(newName, interpolate(item2, scope, key, where));
        }
        return resolved;
      }
      function holdsExpression(value) {
        if (typeof value === "string")
          return value.includes("${");
        if (Array.isArray(value))
          return value.some(holdsExpression);
        return (0, pipeline_value.jh)(value) && [...value].some(([name, item2]) => holdsExpression(name) || holdsExpression(item2));
      }
      function interpolateText(text, scope, key, where) {
        const matches = [...text.matchAll(expression)];
        const [first] = matches;
        if (matches.length === 1 && first !== void 0 && first[0] === text) {
          const value = interpolate_select(scope.values, first[1] ?? "", where);
          checkKind(value, key, text, where);
          return value;
        }
        const joined = text.replace(expression, (whole, inner) => {
          const value = interpolate_select(scope.values, inner, where);
          checkKind(value, key, whole, where);
          return show(value, scope.parsing, whole, where);
        });
        return joined.replaceAll("\\${", "${");
      }
      function interpolate_select(values, inner, where) {
        const parts = splitExpression(inner, where);
        let here = values;
        parts.forEach((raw, index) => {
          const part = raw.trim();
          const next = (0, pipeline_value.jh)(here) ? here.get(part) : Array.isArray(here) ? item(here, part) : void 0;
          if (next === void 0)
            throw notFound(here, parts.slice(0, index), part, inner, where);
          here = next;
        });
        return here;
      }
      function item(list, part) {
        return /^[-+]?\d+$/.test(part) ? list.at(Number(part)) : void 0;
      }
      function splitExpression(inner, where) {
        const shape = /^[^.[\]]+(?:\s*\.[^.[\]]+|\s*\[[^.[\]]+\])*\s*$/;
        if (!shape.test(inner) || inner.trim() === "") {
          throw new errors.yo(`\`\${${inner}}\` is not an expression`, {
            where,
            fix: "Write a name, with `.name` or `[0]` behind it; `\\${` keeps a `${` as it is."
          });
        }
        return inner.replaceAll("[", ".").replaceAll("]", "").split(".");
      }
      function notFound(here, path, part, inner, where) {
        const keys = (0, pipeline_value.jh)(here) ? [...here.keys()].map((key) => (0, pipeline_value.kQ)(key)) : [];
        const near = (0, nearest.p)(part, keys);
        const spelled = [...path.map((one) => one.trim()), near ?? ""].join(".");
        return new errors.yo(`could not find \`${inner.trim()}\`, which \`\${${inner}}\` asks for`, {
          where,
          fix: near === void 0 ? "Define it in params.yaml or under `vars`." : `Did you mean \`\${${spelled}}\`?`
        });
      }
      function checkKind(value, key, text, where) {
        if (typeof value !== "object" || value === null || key.includes("foreach") || key === "matrix")
          return;
        if ((0, pipeline_value.jh)(value) && key === "cmd")
          return;
        const kind = Array.isArray(value) ? "list" : "mapping";
        throw new errors.yo(`\`${text}\` stands for a ${kind}, which cannot be put into \`${key}\``, { where });
      }
      function show(value, parsing, text, where) {
        if ((0, pipeline_value.jh)(value))
          return commandArguments(value, parsing, text, where);
        if (Array.isArray(value)) {
          throw new errors.yo(`\`${text}\` stands for a list, which cannot be part of a text`, { where });
        }
        return (0, pipeline_value.kQ)(value);
      }
      function commandArguments(map, parsing, text, where) {
        const words = [];
        for (const [key, value] of flatten(map)) {
          if (typeof value === "boolean") {
            if (value)
              words.push(`--${key}`);
            else if (parsing.bool === "boolean_optional")
              words.push(`--no-${key}`);
          } else if (Array.isArray(value)) {
            value.forEach((one, index) => {
              if (typeof one === "object" && one !== null) {
                throw new errors.yo(`\`${text}\`: \`${key}\` is a list in a list, which has no form as arguments`, { where });
              }
              const word = listItem(one);
              words.push(parsing.list === "append" || index === 0 ? `--${key} ${word}` : word);
            });
          } else if (typeof value === "string") {
            words.push(`--${key} ${quoteWord(value)}`);
          } else if (!(0, pipeline_value.jh)(value)) {
            words.push(`--${key} ${(0, pipeline_value.kQ)(value)}`);
          }
        }
        return words.join(" ").trimEnd();
      }
      function listItem(value) {
        if (typeof value === "string")
          return quoteWord(value);
        if (typeof value === "boolean")
          return value ? "True" : "False";
        return (0, pipeline_value.kQ)(value);
      }
      function flatten(map, prefix = "") {
        return [...map].flatMap(([key, value]) => {
          const name = `${prefix}${(0, pipeline_value.kQ)(key)}`;
          return (0, pipeline_value.jh)(value) ? flatten(value, `${name}.`) : [[name, value]];
        });
      }
      function quoteWord(text) {
        if (text === "")
          return "''";
        return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
      }
      ;
      async function readParsing(host, root) {
        const dvcDir = (0, external_node_path_.join)(await (0, dvc_config_files.Td)(host.cwd, root) ?? root, ".dvc");
        let parsing = defaultParsing;
        for (const [path, shown] of [
          ...(0, dvc_config_files.bL)(host).map((file) => [file, file]),
          [(0, external_node_path_.join)(dvcDir, "config"), ".dvc/config"],
          [(0, external_node_path_.join)(dvcDir, "config.local"), ".dvc/config.local"]
        ]) {
          const text = await (0, dvc_config.Xg)(path);
          if (text?.includes("parsing") !== true)
            continue;
          for (const { section, key, value, where } of (0, ini.A)(text, shown)) {
            if (section !== "parsing")
              continue;
            if (key === "bool")
              parsing = { ...parsing, bool: oneOf(["store_true", "boolean_optional"], value, key, where) };
            if (key === "list")
              parsing = { ...parsing, list: oneOf(["nargs", "append"], value, key, where) };
          }
        }
        return parsing;
      }
      function oneOf(words, value, key, where) {
        const found = words.find((word) => word === value.toLowerCase());
        if (found !== void 0)
          return found;
        throw new errors.yo(`\`parsing.${key}\` is \`${value}\``, { where, fix: `Valid values: ${words.join(", ")}.` });
      }
      var path_index = __webpack_require__(51303);
      ;
      function placeIn(locate, path = []) {
        return new PathPlace(locate, void 0, path);
      }
      class PathPlace {
        #locate;
        #within;
        #keys;
        #found;
        constructor(locate, within, keys) {
          this.#locate = locate;
          this.#within = within;
          this.#keys = keys;
        }
        get file() {
          return this.#get().file;
        }
        get line() {
          return this.#get().line ?? 1;
        }
        get column() {
          return this.#get().column ?? 1;
        }
        at(...keys) {
          return new PathPlace(this.#locate, this, keys);
        }
        #get() {
          this.#found ??= this.#locate(this.#path());
          return this.#found;
        }
        #path() {
          const above = this.#within === void 0 ? [] : this.#within.#path();
          return [...above, ...this.#keys.map(String)];
        }
      }
      ;
      const isText = (value) => typeof value === "string";
      const isFlag = (value) => typeof value === "boolean";
      const isTexts = (value) => Array.isArray(value) && value.every(isText);
      const hasOnly = (checks) => (value) => (0, pipeline_value.jh)(value) && [...value].every(([key, one]) => typeof key === "string" && Object.hasOwn(checks, key) && checks[key]?.(one) === true);
      const flags = hasOnly({ cache: isFlag, persist: isFlag, push: isFlag, desc: isText });
      const isOuts = (value) => Array.isArray(value) && value.every((one) => isText(one) || (0, pipeline_value.jh)(one) && [...one.values()].every(flags));
      const isStage = (value) => (0, pipeline_value.jh)(value) && value.has("cmd") && stageKeys(value);
      const stageKeys = hasOnly({
        cmd: (value) => isText(value) && value !== "" || isTexts(value) && Array.isArray(value) && value.length > 0,
        wdir: isText,
        desc: isText,
        deps: isTexts,
        params: (value) => Array.isArray(value) && value.every((one) => isText(one) || (0, pipeline_value.jh)(one)),
        outs: isOuts,
        metrics: isOuts,
        plots: isOuts,
        frozen: isFlag,
        always_changed: isFlag
      });
      const isPlainPipeline = hasOnly({
        stages: (value) => (0, pipeline_value.jh)(value) && [...value.values()].every(isStage),
        vars: isTexts,
        params: isTexts,
        metrics: isTexts,
        plots: isTexts
      });
      var plain_yaml = __webpack_require__(36133);
      ;
      const defaultParams = "params.yaml";
      function makeStage({ name, data, body }, file, root) {
        const dir = external_node_path_.posix.dirname(file);
        const wdir = inside(external_node_path_.posix.join(dir, folderOf(data.get("wdir"), body.at("wdir"))), "wdir", body.at("wdir"));
        const spelled = /* @__PURE__ */ new Map();
        const placed = (written, what, where) => {
          const named = `${what} of \`${name}\``;
          const path = stagePath(root, wdir, written, named, where);
          refuseReserved(path, named, where);
          spelled.set(path, written.startsWith("/") && !(0, outside._K)(path) ? external_node_path_.posix.relative(wdir, path) || "." : written);
          return path;
        };
        const deps = listOf(data.get("deps")).map((dep, index) => {
          const where = body.at("deps", index);
          const written = textOf(dep, "deps", where);
          return (0, outside.gU)(written) ? known(written, name, where) : placed(written, "a dependency", where);
        });
        const params2 = paramsOf(data.get("params"), body.at("params")).map(({ file: written, keys, where }) => ({ file: placed(written, "a parameters file", where), keys }));
        const outs = ["out", "metric", "plot"].flatMap((kind) => outsOf(data.get(`${kind}s`), kind, placed, body.at(`${kind}s`)));
        const desc = data.get("desc");
        const meta = data.get("meta");
        return {
          address: file === "dvc.yaml" ? name : `${file}:${name}`,
          name,
          file,
          lockFile: file.replace(/\.yaml$/, ".lock"),
          wdir,
          cmd: commandOf(data.get("cmd") ?? null, body.at("cmd")),
          deps: [...new Set(deps)],
          params: params2,
          outs,
          frozen: data.get("frozen") === true,
          alwaysChanged: data.get("always_changed") === true,
          ...typeof desc === "string" ? { desc } : {},
          ...meta === void 0 ? {} : { meta: (0, pipeline_value.aB)(meta) },
          spelled
        };
      }
      function known(url, stage, where) {
        if (/^(https?|s3|remote|ds):\/\//.test(url))
          return url;
        throw new errors.yo(`a dependency of \`${stage}\` is \`${url}\`: of URLs only http, https, s3, remote and ds are supported`, {
          where,
          fix: "Import it (dvc import-url), and depend on the imported file."
        });
      }
      function folderOf(wdir, where) {
        if (wdir === void 0 || wdir === null || wdir === false || wdir === 0n || wdir === 0 || wdir === "")
          return ".";
        return textOf(wdir, "wdir", where);
      }
      function refuseReserved(path, what, where) {
        const parts = path.split("/");
        const name = parts.at(-1) ?? "";
        const own = parts.find((part) => part === ".git" || part === ".dvc" || part === ".hg");
        if (own !== void 0)
          throw new errors.yo(`${what} is \`${path}\`, which lies in \`${own}\``, { where });
        if (name === "dvc.yaml" || name.endsWith(".dvc")) {
          throw new errors.yo(`${what} is \`${path}\`, a file of DVC's own`, { where });
        }
      }
      function stagePath(root, wdir, written, what, where) {
        const leadsOut = external_node_path_.posix.isAbsolute(written) || external_node_path_.posix.join(wdir, written).startsWith("..");
        return leadsOut ? (0, outside.D1)(root, wdir, written, what, where) : repoPath(wdir, written, what, where);
      }
      function repoPath(dir, written, what, where) {
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) {
          throw new errors.yo(`${what} is \`${written}\`: only paths in the repository are supported, no URLs`, {
            where,
            fix: "Track the data with a `.dvc` file and depend on its path."
          });
        }
        if (written.startsWith("/") || /^[A-Za-z]:[\\/]/.test(written)) {
          throw new errors.yo(`${what} is the absolute path \`${written}\``, {
            where,
            fix: "Write it from the stage's wdir."
          });
        }
        return inside(external_node_path_.posix.join(dir, written), what, where);
      }
      function inside(path, what, where) {
        const normal = external_node_path_.posix.normalize(path).replace(/(?<=.)\/+$/, "");
        if (normal.startsWith("/") || normal === ".." || normal.startsWith("../")) {
          throw new errors.yo(`${what} is \`${normal}\`, outside the repository`, { where });
        }
        return normal;
      }
      function commandOf(value, where) {
        if (Array.isArray(value))
          return value.map((one, index) => scalarOf(one, "cmd", where.at(index)));
        if ((0, pipeline_value.jh)(value))
          throw new errors.yo("`cmd` is a mapping, and takes a command", { where });
        if (value === null)
          throw new errors.yo("`cmd` is nothing, and takes a command", { where });
        const text = scalarOf(value, "cmd", where);
        if (text.trim() === "")
          throw new errors.yo("`cmd` is empty", { where });
        return text;
      }
      function scalarOf(value, key, where) {
        if (typeof value === "object" && value !== null)
          throw new errors.yo(`\`${key}\` takes text`, { where });
        return (0, pipeline_value.kQ)(value);
      }
      function textOf(value, key, where) {
        if (typeof value === "string" && value !== "")
          return value;
        const shown = value === "" || typeof value === "object" && value !== null ? "" : `, not ${(0, pipeline_value.kQ)(value)}`;
        throw new errors.yo(`\`${key}\` takes text${shown}`, { where });
      }
      function listOf(value) {
        return Array.isArray(value) ? value : [];
      }
      function paramsOf(value, place) {
        const files = /* @__PURE__ */ new Map();
        const whole = /* @__PURE__ */ new Set();
        for (const [index, one] of listOf(value).entries()) {
          if (!(0, pipeline_value.jh)(one))
            continue;
          for (const [file, keys] of one) {
            const where = place.at(index, (0, pipeline_value.kQ)(file));
            if (isNothing(keys))
              whole.add(textOf(file, "params", where));
            else if (!Array.isArray(keys))
              throw new errors.yo("a parameters file takes a list of keys", { where });
          }
        }
        const add = (file, keys, where) => {
          const known2 = files.get(file);
          const names = keys.map((key, index) => scalarOf(key, "params", where.at(index)));
          files.set(file, { where, ...known2, keys: whole.has(file) ? null : [...known2?.keys ?? [], ...names] });
        };
        for (const [index, one] of listOf(value).entries()) {
          const where = place.at(index);
          if ((0, pipeline_value.jh)(one))
            for (const [file, keys] of one)
              add(textOf(file, "params", where), listOf(keys), where);
          else if (typeof one !== "string")
            textOf(one, "params", where);
          else if (!whole.has(defaultParams))
            add(defaultParams, [one], where);
        }
        return [...files].map(([file, { keys, where }]) => ({
          file,
          keys: keys === null ? null : [...new Set(keys)],
          where
        }));
      }
      function isNothing(value) {
        if (Array.isArray(value))
          return value.length === 0;
        return (0, pipeline_value.jh)(value) ? value.size === 0 : !value;
      }
      function outsOf(value, kind, placed, place) {
        const merged = /* @__PURE__ */ new Map();
        for (const [index, one] of listOf(value).entries()) {
          const where = place.at(index);
          for (const [path, flags2] of (0, pipeline_value.jh)(one) ? one : /* @__PURE__ */ new Map([[one, /* @__PURE__ */ new Map()]])) {
            const written = textOf(path, `${kind}s`, where);
            const known2 = merged.get(written)?.flags ?? [];
            merged.set(written, { flags: new Map([...known2, ...(0, pipeline_value.jh)(flags2) ? flags2 : []]), where });
          }
        }
        return [...merged].map(([written, { flags: flags2, where }]) => {
          const remote = flags2.get("remote");
          const path = placed(written, kind === "out" ? "an out" : `a ${kind}`, where);
          const cache = flags2.get("cache") !== false;
          if ((0, outside._K)(path) && cache) {
            throw new errors.yo(`the ${kind} \`${written}\` is outside the repository, and no cache keeps it`, {
              where,
              fix: "Say `cache: false` of it, as in DVC; or write it into the repository."
            });
          }
          return {
            path,
            kind,
            cache,
            persist: flags2.get("persist") === true,
            push: flags2.get("push") !== false,
            ...typeof remote === "string" ? { remote } : {}
          };
        });
      }
      var params = __webpack_require__(28551);
      ;
      async function fileVariables(read, dir, vars, parsing, place) {
        const scope = { values: /* @__PURE__ */ new Map(), parsing, imports: /* @__PURE__ */ new Map(), reserved: /* @__PURE__ */ new Set() };
        const defaults = external_node_path_.posix.join(dir, "params.yaml");
        if (await read(defaults) !== void 0)
          await importFile(scope, read, dir, "params.yaml", place);
        await addVars(scope, read, dir, vars, place);
        return scope;
      }
      async function stageVariables(outer, read, wdir, vars, place) {
        if (vars === null || Array.isArray(vars) && vars.length === 0)
          return outer;
        const scope = {
          ...outer,
          values: copyMaps(outer.values),
          imports: new Map([...outer.imports].map(([file, keys]) => [file, keys === null ? null : [...keys]]))
        };
        await addVars(scope, read, wdir, vars, place);
        return scope;
      }
      function withItem(outer, entries) {
        const values = new Map(outer.values);
        for (const [name, value] of Object.entries(entries))
          values.set(name, value);
        return { ...outer, values, reserved: /* @__PURE__ */ new Set([...outer.reserved, ...Object.keys(entries)]) };
      }
      async function addVars(scope, read, dir, vars, place) {
        if (vars === null)
          return;
        refuseExpressions(vars, place);
        for (const [index, one] of (Array.isArray(vars) ? vars : []).entries()) {
          const where = place.at(index);
          if (typeof one === "string")
            await importFile(scope, read, dir, one, where);
          else if ((0, pipeline_value.jh)(one))
            merge(scope, textKeys(one), "vars", where);
        }
      }
      function refuseExpressions(value, place) {
        if (typeof value === "string" && hasExpression(value)) {
          throw new errors.yo(`\`vars\` cannot hold \`${value}\`: nothing is interpolated here`, { where: place });
        }
        if (Array.isArray(value))
          for (const [index, one] of value.entries())
            refuseExpressions(one, place.at(index));
        if (!(0, pipeline_value.jh)(value))
          return;
        for (const [key, one] of value) {
          const inside2 = place.at((0, pipeline_value.kQ)(key));
          refuseExpressions(key, inside2);
          refuseExpressions(one, inside2);
        }
      }
      async function importFile(scope, read, dir, item2, where) {
        const colon = item2.indexOf(":");
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(dir, colon < 0 ? item2 : item2.slice(0, colon)));
        const keys = colon < 0 ? [] : item2.slice(colon + 1).split(",").filter((key) => key !== "");
        const known2 = scope.imports.get(path);
        if (known2 === null && keys.length === 0)
          return;
        if (known2 !== void 0 && (known2 === null || keys.length === 0 || keys.some((key) => known2.includes(key)))) {
          throw new errors.yo(`\`${item2}\` is loaded already${known2 === null ? "" : " in part"}`, { where });
        }
        const text = await read(path);
        if (text === void 0)
          throw new errors.yo(`\`${path}\`, named under \`vars\`, does not exist`, { where });
        const data = await (0, params.Sl)(text, path);
        if (!(0, pipeline_value.jh)(data))
          throw new errors.yo(`\`${path}\` holds no mapping`, { where });
        merge(scope, keys.length === 0 ? textKeys(data) : pick(data, keys, path, where), path, where);
        scope.imports.set(path, keys.length === 0 ? null : [...known2 ?? [], ...keys]);
      }
      function pick(data, keys, path, where) {
        const picked = /* @__PURE__ */ new Map();
        for (const key of keys) {
          const value = data.get(key);
          if (value === void 0) {
            const near = (0, nearest.p)(key, [...data.keys()].map((one) => (0, pipeline_value.kQ)(one)));
            const fix = near === void 0 ? {} : { fix: `Did you mean \`${near}\`?` };
            throw new errors.yo(`could not find \`${key}\` in ${path}`, { where, ...fix });
          }
          picked.set(key, value);
        }
        return textKeys(picked);
      }
      function merge(scope, from, source, where) {
        for (const key of from.keys()) {
          if (typeof key === "string" && scope.reserved.has(key)) {
            throw new errors.yo(`\`${key}\` from ${source} cannot be set inside foreach or matrix`, { where });
          }
        }
        mergeInto(scope.values, from, source, [], where);
      }
      function mergeInto(into, from, source, path, where) {
        for (const [key, value] of from) {
          const there = into.get(key);
          const here = [...path, (0, pipeline_value.kQ)(key)];
          if ((0, pipeline_value.jh)(there) && (0, pipeline_value.jh)(value))
            mergeInto(there, value, source, here, where);
          else if (there !== void 0) {
            throw new errors.yo(`\`${here.join(".")}\` from ${source} is defined already`, {
              where,
              fix: "Each variable has one definition: rename one of the two."
            });
          } else
            into.set(key, value);
        }
      }
      function textKeys(map) {
        return new Map([...map].filter(([key]) => typeof key === "string").map(([key, value]) => [key, copyNested(value)]));
      }
      function copyNested(value) {
        if ((0, pipeline_value.jh)(value))
          return textKeys(value);
        return Array.isArray(value) ? value.map(copyNested) : value;
      }
      function copyMaps(map) {
        return new Map([...map].map(([key, value]) => [key, (0, pipeline_value.jh)(value) ? copyMaps(value) : value]));
      }
      ;
      async function resolveFile(source) {
        const { value, read, file, place } = source;
        const dir = external_node_path_.posix.dirname(file);
        const scope = await fileVariables(read, dir, value.get("vars") ?? null, source.parsing, place.at("vars"));
        const stages = [];
        const section = value.get("stages");
        for (const [key, definition] of (0, pipeline_value.jh)(section) ? section : []) {
          const name = (0, pipeline_value.kQ)(key);
          if (!(0, pipeline_value.jh)(definition))
            continue;
          const where = place.at("stages", name);
          checkName(key, where);
          for (const instance of instancesOf(name, definition, scope, where)) {
            const data = await resolveStage(source, dir, instance);
            stages.push({ name: instance.name, data, place: where, body: instance.body });
          }
        }
        const top = /* @__PURE__ */ new Map();
        for (const key of ["metrics", "plots", "params", "artifacts", "datasets"]) {
          const part = value.get(key);
          if (part === void 0)
            continue;
          if (key === "artifacts")
            requireTextKeys(part, place.at(key));
          top.set(key, interpolate(part, scope, key, place.at(key)));
        }
        return { stages, top };
      }
      function checkName(name, where) {
        if (typeof name === "string" && name !== "" && !name.includes("@"))
          return;
        const what = typeof name === "string" ? `\`${name}\`` : `\`${(0, pipeline_value.kQ)(name)}\`, which is no text,`;
        throw new errors.yo(`a stage cannot be called ${what === "``" ? "nothing" : what}`, {
          where,
          fix: typeof name === "string" ? "Give it a name without `@`." : "Put the name in quotes."
        });
      }
      function requireTextKeys(value, place) {
        for (const key of (0, pipeline_value.jh)(value) ? value.keys() : []) {
          if (typeof key === "string")
            continue;
          const where = place.at((0, pipeline_value.kQ)(key));
          throw new errors.yo(`\`${(0, pipeline_value.kQ)(key)}\` is no text, and names are`, { where, fix: "Put it in quotes." });
        }
      }
      function instancesOf(name, definition, scope, where) {
        const matrix = definition.get("matrix");
        if ((0, pipeline_value.jh)(matrix)) {
          const template2 = new Map([...definition].filter(([key]) => key !== "matrix"));
          const place2 = where.at("matrix");
          const axes = interpolate(matrix, scope, "matrix", place2);
          return combinations((0, pipeline_value.jh)(axes) ? axes : /* @__PURE__ */ new Map(), matrix, place2).map(([key, item2]) => ({
            name: instanceName(name, key, place2),
            template: template2,
            scope: withItem(scope, { key, item: item2 }),
            body: where
          }));
        }
        const template = definition.get("do");
        if (!(0, pipeline_value.jh)(template))
          return [{ name, template: definition, scope, body: where }];
        const written = definition.get("foreach") ?? null;
        const place = where.at("foreach");
        const over = interpolate(written, scope, "foreach", place);
        return iterations(over, written, name, place).map(([key, item2]) => ({
          name: instanceName(name, key, place),
          template,
          scope: withItem(scope, (0, pipeline_value.jh)(over) ? { item: item2, key } : { item: item2 }),
          body: where.at("do")
        }));
      }
      function instanceName(group, key, where) {
        if (key !== "" && !key.includes("@"))
          return `${group}@${key}`;
        throw new errors.yo(`\`${group}\` has an item whose name is \`${key}\`, and a name has letters and no \`@\``, {
          where,
          fix: "Use a mapping: its keys are the names."
        });
      }
      function iterations(over, written, name, where) {
        if ((0, pipeline_value.jh)(over))
          return unique([...over].map(([key, item2]) => [(0, pipeline_value.kQ)(key), item2]));
        if (!Array.isArray(over)) {
          throw new errors.yo(`\`foreach\` of \`${name}\` is ${kindName(over)}, and takes a list or a mapping`, { where });
        }
        const composite = over.some((item2) => typeof item2 === "object" && item2 !== null);
        return unique(over.map((item2, index) => [composite ? String(index) : fragment(item2, index, "", written), item2]));
      }
      function combinations(axes, written, where) {
        const before = [...written.values()];
        let rows = [{ words: [], item: /* @__PURE__ */ new Map() }];
        for (const [place, [axis, values]] of [...axes].entries()) {
          if (typeof axis !== "string") {
            throw new errors.yo(`\`${(0, pipeline_value.kQ)(axis)}\` in \`matrix\` is no text: put it in quotes`, { where });
          }
          const list = (0, pipeline_value.jh)(values) ? [...values.keys()] : values;
          if (!Array.isArray(list)) {
            throw new errors.yo(`\`matrix.${axis}\` is ${kindName(values)}, and takes a list`, {
              where: where.at(axis)
            });
          }
          rows = rows.flatMap((row) => list.map((value, index) => ({
            words: [...row.words, fragment(value, index, axis, before[place] ?? null)],
            item: new Map([...row.item, [axis, value]])
          })));
        }
        return unique(rows.map(({ words, item: item2 }) => [words.join("-"), item2]));
      }
      function unique(entries) {
        return [...new Map(entries)];
      }
      function fragment(value, index, axis, written) {
        if (typeof value === "object" && value !== null)
          return `${axis}${index}`;
        const own = Array.isArray(written) ? written[index] : void 0;
        if (typeof value === "boolean" && typeof own !== "boolean")
          return value ? "True" : "False";
        return (0, pipeline_value.kQ)(value);
      }
      function kindName(value) {
        if ((0, pipeline_value.jh)(value))
          return "a mapping";
        return Array.isArray(value) ? "a list" : `\`${(0, pipeline_value.kQ)(value)}\``;
      }
      async function resolveStage(source, dir, instance) {
        const { template, scope, body } = instance;
        const written = template.get("wdir");
        const resolved = typeof written === "string" ? interpolateText(written, scope, "wdir", body.at("wdir")) : ".";
        const wdir = external_node_path_.posix.join(dir, typeof resolved === "string" ? resolved : ".");
        const inner = await stageVariables(scope, source.read, wdir, template.get("vars") ?? null, body.at("vars"));
        const data = /* @__PURE__ */ new Map();
        for (const [key, value] of template) {
          const name = (0, pipeline_value.kQ)(key);
          if (name !== "vars")
            data.set(key, interpolate(value, inner, name, body.at(name)));
        }
        return data;
      }
      ;
      const pipelineFiles = ["**/dvc.yaml", "**/*.dvc"];
      async function loadPipeline(host, root, options = {}) {
        const read = cached(options.read ?? workspaceReader(root));
        try {
          return await load(host, root, { ...options, read }, false);
        } catch (error) {
          if (!(error instanceof errors.yo))
            throw error;
          return load(host, root, { ...options, read }, true);
        }
      }
      async function load(host, root, options, whole) {
        const { read } = options;
        const parsing = await readParsing(host, root);
        const paths2 = [...options.files ?? await (0, git_files.C)(pipelineFiles, { cwd: root, env: host.env })].sort(byFolder);
        const files = [];
        const located = [];
        const data = /* @__PURE__ */ new Map();
        const tops = [];
        const outs = /* @__PURE__ */ new Set();
        for (const file of paths2) {
          if ((0, path_index.p)(file).some((folder) => outs.has(folder)))
            continue;
          const text = await read(file);
          if (text === void 0)
            continue;
          if (external_node_path_.posix.basename(file) !== "dvc.yaml") {
            for (const node of await dataNodes(text, file)) {
              data.set(node.path, node);
              outs.add(node.path);
            }
            continue;
          }
          files.push(file);
          const { stages: stages2, top, where } = await readFileOf(text, file, root, read, parsing, whole);
          located.push(...stages2);
          for (const { stage } of stages2)
            for (const { path } of stage.outs)
              outs.add(path);
          tops.push({ file, top, where });
        }
        const { order, upstream } = (0, graph.ZG)(located, data.values());
        const stages = new Map(located.map(({ stage }) => [stage.address, stage]));
        return {
          root,
          stages,
          files,
          params: load_unique(tops.flatMap(({ file, top, where }) => namedPaths(top.get("params"), file, where))),
          metrics: products(stages, "metric", tops, "metrics"),
          plots: products(stages, "plot", tops, "plots"),
          artifacts: tops.flatMap(({ file, top, where }) => artifactsOf(top.get("artifacts"), file, where)),
          order,
          upstream,
          data,
          datasets: new Map(tops.flatMap(({ file, top }) => [...(0, datasets.PF)(top.get("datasets"), file)]))
        };
      }
      async function readFileOf(text, file, root, read, parsing, whole) {
        const start = { file, line: 1, column: 1 };
        const plain = whole ? void 0 : (0, plain_yaml.g)(text);
        const checked = plain !== void 0 && isPlainPipeline(plain);
        const { value, locate } = checked ? { value: plain, locate: () => start } : (await Promise.all(
          /* import() */
          [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(2775)]
        ).then(__webpack_require__.bind(__webpack_require__, 72775))).wholeFile(text, file);
        if (!(0, pipeline_value.jh)(value))
          return { stages: [], top: /* @__PURE__ */ new Map(), where: start };
        const place = placeIn((path) => locate(path, path.length > 2 ? "value" : "key"));
        const resolved = await resolveFile({ file, value, read, parsing, place });
        const stages = resolved.stages.map((one) => ({ stage: makeStage(one, file, root), where: one.place }));
        return { stages, top: resolved.top, where: start };
      }
      async function dataNodes(text, file) {
        const { parseDvcFile } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(6906), __webpack_require__.e(1441)]
        ).then(__webpack_require__.bind(__webpack_require__, 56906));
        return parseDvcFile(text, file).map((pin) => ({ path: pin.path, file, pin }));
      }
      function products(stages, kind, tops, key) {
        const found = /* @__PURE__ */ new Map();
        const makers = /* @__PURE__ */ new Map();
        for (const stage of stages.values()) {
          for (const out of stage.outs) {
            if ((0, outside._K)(out.path))
              continue;
            const product = { path: out.path, stage: stage.address, cache: out.cache };
            makers.set(out.path, product);
            if (out.kind === kind)
              found.set(out.path, product);
          }
        }
        for (const { file, top, where } of tops) {
          for (const path of namedPaths(top.get(key), file, where)) {
            if (!found.has(path))
              found.set(path, makers.get(path) ?? { path, cache: false });
          }
        }
        return [...found.values()];
      }
      function namedPaths(value, file, where) {
        const dir = external_node_path_.posix.dirname(file);
        const names = (Array.isArray(value) ? value : []).flatMap((one) => {
          if (typeof one === "string")
            return [one];
          if (!(0, pipeline_value.jh)(one))
            return [];
          return [...one].flatMap(([name, definition]) => {
            const y = (0, pipeline_value.jh)(definition) ? definition.get("y") : void 0;
            return (0, pipeline_value.jh)(y) ? [...y.keys()].map(String) : [String(name)];
          });
        });
        return names.map((name) => repoPath(dir, name, "a path", where));
      }
      function artifactsOf(value, file, where) {
        if (!(0, pipeline_value.jh)(value))
          return [];
        return [...value].flatMap(([name, one]) => {
          const path = (0, pipeline_value.jh)(one) ? one.get("path") : void 0;
          if (!(0, pipeline_value.jh)(one) || typeof path !== "string")
            return [];
          const type = one.get("type");
          const desc = one.get("desc");
          const labels = one.get("labels");
          return {
            name: String(name),
            path: repoPath(external_node_path_.posix.dirname(file), path, `the artifact \`${String(name)}\``, where),
            file,
            ...typeof type === "string" ? { type } : {},
            ...typeof desc === "string" ? { desc } : {},
            labels: Array.isArray(labels) ? labels.map(String) : []
          };
        });
      }
      function byFolder(a, b) {
        const left = a.split("/");
        const right = b.split("/");
        for (let index = 0; ; index++) {
          const lastLeft = index === left.length - 1;
          const lastRight = index === right.length - 1;
          if (lastLeft !== lastRight)
            return lastLeft ? -1 : 1;
          const one = left[index] ?? "";
          const other = right[index] ?? "";
          if (one !== other)
            return one < other ? -1 : 1;
          if (lastLeft)
            return 0;
        }
      }
      function workspaceReader(root) {
        return async (path) => {
          try {
            return await (0, promises_.readFile)(await (0, paths.p0)(root, path, { file: path }), "utf8");
          } catch (error) {
            if ((0, errors.Or)(error, "ENOENT", "ENOTDIR", "EISDIR"))
              return void 0;
            throw error;
          }
        };
      }
      function cached(read) {
        const texts = /* @__PURE__ */ new Map();
        return (path) => {
          const known2 = texts.get(path);
          if (known2 !== void 0)
            return known2;
          const text = read(path);
          texts.set(path, text);
          return text;
        };
      }
      function load_unique(list) {
        return [...new Set(list)];
      }
    })
  ),
  /***/
  39590: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D1: () => (
          /* binding */
          pathOutside
        ),
        /* harmony export */
        Mv: () => (
          /* binding */
          removeOutside
        ),
        /* harmony export */
        _K: () => (
          /* binding */
          isOutside
        ),
        /* harmony export */
        gU: () => (
          /* binding */
          isUrl
        ),
        /* harmony export */
        sV: () => (
          /* binding */
          placeOnDisk
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18175);
      var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9470);
      function isOutside(path) {
        return path.startsWith("/") || isUrl(path);
      }
      function isUrl(path) {
        return path.includes("://");
      }
      async function placeOnDisk(root, path, where) {
        return path.startsWith("/") ? path : (0, _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__.p0)(root, path, where);
      }
      function pathOutside(root, dir, written, what, where) {
        const absolute = withoutEnd(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.resolve(root, dir, written));
        const from = withoutEnd(root);
        if (absolute.startsWith(`${from}/`))
          return absolute.slice(from.length + 1);
        const refuse = (why) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${what} is \`${written}\`, ${why}`, { where });
        if (absolute === "/" || absolute === from || from.startsWith(`${absolute}/`)) {
          throw refuse("a folder that holds the repository itself");
        }
        if (/^\/(proc|sys)(\/|$)/.test(absolute))
          throw refuse("which is the system's own and no data");
        return absolute;
      }
      async function removeOutside(root, path, where) {
        const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)).catch((error) => {
          if ((0, _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT", "ENOTDIR"))
            return void 0;
          throw error;
        });
        if (folder === void 0)
          return;
        const real = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
        const own = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        if (`${own}/`.startsWith(`${real}/`) || real.startsWith(`${own}/`)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`the out \`${path}\` leads into the repository by a link, or holds it`, {
            where,
            fix: "Write its path from the stage's wdir."
          });
        }
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(real, { recursive: true, force: true });
      }
      function withoutEnd(path) {
        return path.replace(/(?<=.)\/+$/, "");
      }
    })
  ),
  /***/
  28551: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G$: () => (
          /* binding */
          sortedParams
        ),
        /* harmony export */
        L6: () => (
          /* binding */
          selectParams
        ),
        /* harmony export */
        Sl: () => (
          /* binding */
          parseParams
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58020);
      var _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18809);
      var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69560);
      async function parseParams(text, file) {
        const suffix = /\.[^./]+$/.exec(file)?.[0].toLowerCase();
        if (suffix === ".json")
          return parseJson(text, file) ?? /* @__PURE__ */ new Map();
        if (suffix === ".toml")
          return tomlValues(text, file);
        if (suffix === ".py")
          return (await __webpack_require__.e(
            /* import() */
            595
          ).then(__webpack_require__.bind(__webpack_require__, 60595))).parsePython(text, file);
        return await (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__.g)(text, file) ?? /* @__PURE__ */ new Map();
      }
      function selectParams(all, wanted, where) {
        if (wanted.keys === null) {
          if ((0, _value_js__WEBPACK_IMPORTED_MODULE_2__.jh)(all))
            return all;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("a parameters file holds a mapping", { where: { file: wanted.file } });
        }
        const found = /* @__PURE__ */ new Map();
        for (const key of wanted.keys) {
          const value = lookUp(all, key);
          if (value === void 0)
            throw missingKey(all, key, wanted.file, where);
          found.set(key, value);
        }
        return found;
      }
      function sortedParams(values) {
        return new Map([...values].sort(([a], [b]) => (0, _value_js__WEBPACK_IMPORTED_MODULE_2__.HH)((0, _value_js__WEBPACK_IMPORTED_MODULE_2__.kQ)(a), (0, _value_js__WEBPACK_IMPORTED_MODULE_2__.kQ)(b))));
      }
      function lookUp(value, key) {
        let here = value;
        for (const part of key.split(".")) {
          if ((0, _value_js__WEBPACK_IMPORTED_MODULE_2__.jh)(here))
            here = here.has(part) ? here.get(part) : byFormat(here, part);
          else if (Array.isArray(here) && /^\d+$/.test(part))
            here = here[Number(part)];
          else
            return void 0;
          if (here === void 0)
            return void 0;
        }
        return here;
      }
      function byFormat(map, part) {
        for (const [key, value] of map)
          if (typeof key !== "string" && (0, _value_js__WEBPACK_IMPORTED_MODULE_2__.kQ)(key) === part)
            return value;
        return void 0;
      }
      function missingKey(all, key, file, where) {
        const parts = key.split(".");
        let depth = parts.length - 1;
        while (depth > 0 && lookUp(all, parts.slice(0, depth).join(".")) === void 0)
          depth--;
        const parent = depth === 0 ? all : lookUp(all, parts.slice(0, depth).join("."));
        const keys = (0, _value_js__WEBPACK_IMPORTED_MODULE_2__.jh)(parent) ? [...parent.keys()].map((one) => (0, _value_js__WEBPACK_IMPORTED_MODULE_2__.kQ)(one)) : [];
        const near = (0, _lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(parts[depth] ?? key, keys);
        const known = keys.length === 0 ? void 0 : `Keys there: ${keys.slice(0, 20).join(", ")}.`;
        const fix = near === void 0 ? known : `Did you mean \`${[...parts.slice(0, depth), near].join(".")}\`?`;
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the parameter \`${key}\` is not in ${file}`, fix === void 0 ? { where } : { where, fix });
      }
      async function tomlValues(text, file) {
        const { parse: parseToml } = await __webpack_require__.e(
          /* import() */
          3292
        ).then(__webpack_require__.bind(__webpack_require__, 3292));
        let parsed;
        try {
          parsed = parseToml(text, { integersAsBigInt: true });
        } catch (cause) {
          const line = cause instanceof Error && "line" in cause && typeof cause.line === "number" ? cause.line : void 0;
          const said = cause instanceof Error ? cause.message.split("\n")[0] ?? "" : String(cause);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`not valid TOML: ${said}`, { where: line === void 0 ? { file } : { file, line }, cause });
        }
        return fromObject(parsed);
      }
      function fromObject(value) {
        if (typeof value === "bigint" || typeof value === "number" || typeof value === "string")
          return value;
        if (typeof value === "boolean" || value === null)
          return value;
        if (Array.isArray(value))
          return value.map(fromObject);
        if (value instanceof Date)
          return value.toISOString();
        if (typeof value === "object")
          return new Map(Object.entries(value).map(([key, item]) => [key, fromObject(item)]));
        return null;
      }
      function parseJson(text, file) {
        try {
          const marked = text.replace(/"((?:[^"\\]|\\.)*)"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|-?Infinity|NaN/g, (token, inner) => inner === void 0 ? `"n${token}"` : `"s${inner}"`);
          return fromMarked(JSON.parse(marked));
        } catch (cause) {
          const said = cause instanceof Error ? cause.message : String(cause);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`not valid JSON: ${said}`, { where: { file }, cause });
        }
      }
      function fromMarked(value) {
        if (typeof value === "string") {
          const text = value.slice(1);
          if (value.startsWith("s"))
            return text;
          return /^-?\d+$/.test(text) ? BigInt(text) : Number(text);
        }
        if (Array.isArray(value))
          return value.map(fromMarked);
        if (typeof value === "object" && value !== null) {
          return new Map(Object.entries(value).map(([key, item]) => [key.slice(1), fromMarked(item)]));
        }
        return typeof value === "boolean" ? value : null;
      }
    })
  ),
  /***/
  51303: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          pathIndex
        ),
        /* harmony export */
        p: () => (
          /* binding */
          foldersOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39590);
      function pathIndex(paths = []) {
        const all = /* @__PURE__ */ new Set();
        const below = /* @__PURE__ */ new Map();
        const index = {
          add(path) {
            if (all.has(path))
              return;
            all.add(path);
            for (const folder of foldersOf(path)) {
              const list = below.get(folder);
              if (list === void 0)
                below.set(folder, /* @__PURE__ */ new Set([path]));
              else
                list.add(path);
            }
          },
          delete(path) {
            if (!all.delete(path))
              return;
            for (const folder of foldersOf(path))
              below.get(folder)?.delete(path);
          },
          related(path) {
            const found = [...foldersOf(path), path].filter((one) => all.has(one));
            return [...found, ...below.get(path) ?? []];
          }
        };
        for (const path of paths)
          index.add(path);
        return index;
      }
      function foldersOf(path) {
        const found = [];
        if (path === "." || (0, _outside_js__WEBPACK_IMPORTED_MODULE_1__.gU)(path))
          return found;
        for (let dir = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path); ; dir = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(dir)) {
          found.push(dir);
          if (dir === "." || dir === "/")
            return found;
        }
      }
    })
  ),
  /***/
  36133: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          plainYaml
        )
        /* harmony export */
      });
      var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32845);
      const foreign = /[^\n\x20-\x7e\u00a1-\u1fff\u3040-\ud7ff]/;
      const maxCharacters = 16 * 1024 * 1024;
      const maxDepth = 50;
      const maxKey = 1e3;
      function plainYaml(text) {
        if (text.length > maxCharacters || foreign.test(text))
          return void 0;
        const lines = linesOf(text);
        if (lines.length === 0)
          return void 0;
        let at = 0;
        function block(indent, depth) {
          const first = lines[at];
          if (first === void 0 || depth > maxDepth)
            return void 0;
          return isItem(first.text) ? list(indent, depth) : mapping(indent, depth);
        }
        function list(indent, depth) {
          const found = [];
          for (let line = lines[at]; line !== void 0 && line.indent >= indent; line = lines[at]) {
            if (line.indent > indent)
              return void 0;
            if (!isItem(line.text))
              break;
            const inner = line.text.slice(2).trimStart();
            const colon = keyEnd(inner);
            let value2;
            if (colon === void 0) {
              value2 = scalar(inner, indent);
            } else {
              const column = indent + line.text.length - inner.length;
              lines[at] = { ...line, indent: column, text: inner };
              value2 = mapping(column, depth + 1);
            }
            if (value2 === void 0)
              return void 0;
            found.push(value2);
          }
          return found;
        }
        function mapping(indent, depth) {
          const found = /* @__PURE__ */ new Map();
          for (let line = lines[at]; line !== void 0 && line.indent >= indent; line = lines[at]) {
            const colon = keyEnd(line.text);
            if (line.indent > indent || colon === void 0 || colon > maxKey)
              return void 0;
            const key = plain(line.text.slice(0, colon).trimEnd());
            if (key === void 0 || found.has(key))
              return void 0;
            const rest = line.text.slice(colon + 1).trimStart();
            const value2 = rest === "" || rest.startsWith("#") ? below(indent, depth) : scalar(rest, indent);
            if (value2 === void 0)
              return void 0;
            found.set(key, value2);
          }
          return found;
        }
        function below(indent, depth) {
          at++;
          const next = lines[at];
          if (next === void 0)
            return null;
          if (next.indent > indent)
            return block(next.indent, depth + 1);
          return next.indent === indent && isItem(next.text) ? list(indent, depth + 1) : null;
        }
        function scalar(rest, indent) {
          const quoted = quotedScalar(rest);
          if (quoted !== void 0) {
            at++;
            return quoted;
          }
          const comment = rest.indexOf(" #");
          let text2 = comment < 0 ? rest : rest.slice(0, comment).trimEnd();
          if (!startsPlain(text2))
            return flow(text2);
          for (let line = lines[at]; line?.joined === true && comment < 0; line = lines[at]) {
            const next = lines[at + 1];
            if (next === void 0 || next.indent <= indent)
              break;
            if (!startsPlain(next.text) || next.text.includes(" #"))
              return void 0;
            text2 += ` ${next.text}`;
            at++;
          }
          at++;
          if ((lines[at]?.indent ?? 0) > indent)
            return void 0;
          return keyEnd(text2) === void 0 ? plain(text2) : void 0;
        }
        function flow(text2) {
          at++;
          if (text2 === "{}")
            return /* @__PURE__ */ new Map();
          if (text2 === "[]")
            return [];
          const items = /^\[ *([\w./@-]+(?: *, *[\w./@-]+)*) *\]$/.exec(text2)?.[1]?.split(/ *, */);
          const values = items?.map((item) => startsPlain(item) ? plain(item) : void 0);
          return values?.some((value2) => value2 === void 0) === true ? void 0 : values;
        }
        const value = lines[0]?.indent === 0 ? block(0, 0) : void 0;
        return at === lines.length ? value : void 0;
      }
      function linesOf(text) {
        const lines = [];
        let before = -2;
        text.split("\n").forEach((written, number) => {
          const line = written.trim();
          if (line === "" || line.startsWith("#"))
            return;
          const last = lines.length - 1;
          const previous = lines[last];
          if (previous !== void 0 && before === number - 1)
            lines[last] = { ...previous, joined: true };
          before = number;
          lines.push({ indent: written.length - written.trimStart().length, text: line, joined: false });
        });
        return lines;
      }
      function isItem(text) {
        return text.startsWith("- ");
      }
      function keyEnd(text) {
        if (!startsPlain(text))
          return void 0;
        const inside = text.indexOf(": ");
        const end = inside >= 0 ? inside : text.endsWith(":") ? text.length - 1 : -1;
        if (end < 1)
          return void 0;
        const comment = text.indexOf(" #");
        return comment >= 0 && comment < end ? void 0 : end;
      }
      function startsPlain(text) {
        return text !== "" && !/^(?:[?:,[\]{}#&*!|>'"%@`]|-(?: |$)|---|\.\.\.)/.test(text);
      }
      function plain(text) {
        return text === "<<" || text === "" ? void 0 : (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__._)(text);
      }
      function quotedScalar(rest) {
        if (rest.startsWith("'"))
          return /^'((?:[^']|'')*)'(?: +#.*)?$/.exec(rest)?.[1]?.replaceAll("''", "'");
        return rest.startsWith('"') ? /^"([^"\\]*)"(?: +#.*)?$/.exec(rest)?.[1] : void 0;
      }
    })
  ),
  /***/
  18809: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          readYaml
        )
        /* harmony export */
      });
      var _plain_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36133);
      async function readYaml(text, file) {
        const plain = (0, _plain_yaml_js__WEBPACK_IMPORTED_MODULE_0__.g)(text);
        if (plain !== void 0)
          return plain;
        const { parseValues } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8815), __webpack_require__.e(7831)]
        ).then(__webpack_require__.bind(__webpack_require__, 37831));
        return parseValues(text, file).value;
      }
    })
  ),
  /***/
  32845: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          kindOf
        ),
        /* harmony export */
        _: () => (
          /* binding */
          plainValue
        )
        /* harmony export */
      });
      const rules = [
        { kind: "bool", first: "tTfF", pattern: /^(?:true|True|TRUE|false|False|FALSE)$/ },
        {
          kind: "float",
          first: "-+0123456789.",
          pattern: /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
        },
        {
          kind: "int",
          first: "-+0123456789",
          pattern: /^(?:[-+]?0b[0-1_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/
        },
        { kind: "merge", first: "<", pattern: /^<<$/ },
        { kind: "null", first: "~nN", pattern: /^(?:~|null|Null|NULL)$/ },
        {
          kind: "timestamp",
          first: "0123456789",
          pattern: /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/
        },
        { kind: "value", first: "=", pattern: /^=$/ }
      ];
      function kindOf(text) {
        if (text === "")
          return "null";
        const first = text.charAt(0);
        return rules.find((rule) => rule.first.includes(first) && rule.pattern.test(text))?.kind ?? "str";
      }
      function plainValue(text) {
        switch (kindOf(text)) {
          case "null":
            return null;
          case "bool":
            return text.toLowerCase() === "true";
          case "int":
            return integer(text.replaceAll("_", "")) ?? text;
          case "float":
            return float(text.replaceAll("_", "").toLowerCase()) ?? text;
          default:
            return text;
        }
      }
      function integer(text) {
        const negative = text.startsWith("-");
        const digits = text.replace(/^[-+]/, "");
        if (digits === "")
          return void 0;
        const value = BigInt(/^0[box]/.test(digits) ? digits : digits.replace(/^0+(?=\d)/, ""));
        return negative ? -value : value;
      }
      function float(text) {
        if (text.endsWith(".nan"))
          return Number.NaN;
        if (text.endsWith(".inf"))
          return text.startsWith("-") ? -Infinity : Infinity;
        const value = Number(text);
        return Number.isNaN(value) ? void 0 : value;
      }
    })
  ),
  /***/
  15802: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bv: () => (
          /* binding */
          withTimeLimit
        ),
        /* harmony export */
        a5: () => (
          /* binding */
          longestTimer
        ),
        /* harmony export */
        pJ: () => (
          /* binding */
          endOf
        ),
        /* harmony export */
        qL: () => (
          /* binding */
          runAgain
        ),
        /* harmony export */
        wj: () => (
          /* binding */
          withTimeout
        )
        /* harmony export */
      });
      var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
      class LimitReached extends Error {
        fix;
        constructor(message, fix) {
          super(message);
          this.name = "LimitReached";
          this.fix = fix;
        }
      }
      const runAgain = "Run it again: the stages that were finished are recorded and are not run twice.";
      const graceMs = { cancelled: 7e3, limit: 6e4 };
      const longestTimer = 2 ** 31 - 1;
      async function withTimeLimit(host, limit, body) {
        if (limit === void 0)
          return body(host);
        const { began, seconds, text } = limit;
        const left = began.getTime() + seconds * 1e3 - host.now().getTime();
        const reached = () => {
          limit.reached = true;
          return new LimitReached(`the run's time limit of ${text} is reached`, runAgain);
        };
        return endedAfter(host, left, reached, body);
      }
      const ofStage = "Give it a longer `timeout` under `stages:` in modelgate.yaml, or find out why it takes so long.";
      async function withTimeout(host, seconds, body, fix = ofStage) {
        if (seconds === void 0)
          return body(host);
        const shown = seconds >= 60 ? `${Number((seconds / 60).toFixed(1))} min` : `${seconds} s`;
        const reached = () => new LimitReached(`it took longer than its timeout of ${shown}`, fix);
        return endedAfter(host, seconds * 1e3, reached, body);
      }
      async function endedAfter(host, milliseconds, reason, body) {
        if (milliseconds > longestTimer)
          return body(host);
        const reached = new AbortController();
        const done = new AbortController();
        const waiting = host.sleep(Math.max(0, milliseconds), done.signal).then(() => {
          if (!done.signal.aborted)
            reached.abort(reason());
        }, () => {
        });
        const signal = AbortSignal.any([host.signal, reached.signal]);
        (0, node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
        try {
          return await body({ ...host, signal });
        } finally {
          done.abort();
          await waiting;
        }
      }
      function endOf({ signal }) {
        const { reason } = signal;
        if (reason instanceof LimitReached)
          return { why: reason.message, graceMs: graceMs.limit, fix: reason.fix };
        return { why: "the run was cancelled", graceMs: graceMs.cancelled };
      }
    })
  ),
  /***/
  69560: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HH: () => (
          /* binding */
          byCodePoint
        ),
        /* harmony export */
        aB: () => (
          /* binding */
          toJson
        ),
        /* harmony export */
        bv: () => (
          /* binding */
          pythonJson
        ),
        /* harmony export */
        eE: () => (
          /* binding */
          sameValue
        ),
        /* harmony export */
        jh: () => (
          /* binding */
          isMap
        ),
        /* harmony export */
        kQ: () => (
          /* binding */
          formatScalar
        ),
        /* harmony export */
        kr: () => (
          /* binding */
          formatFloat
        )
        /* harmony export */
      });
      function isMap(value) {
        return value instanceof Map;
      }
      function formatFloat(value) {
        if (Number.isNaN(value))
          return "nan";
        if (!Number.isFinite(value))
          return value > 0 ? "inf" : "-inf";
        const [mantissa = "0", power = "0"] = value.toExponential().split("e");
        const exponent = Number(power);
        const sign = value < 0 || Object.is(value, -0) ? "-" : "";
        const digits = mantissa.replace(/[-.]/g, "");
        if (exponent < -4 || exponent >= 16) {
          const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
          return `${sign}${digits[0]}${fraction}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
        }
        if (exponent < 0)
          return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
        const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
        return `${sign}${whole}.${digits.slice(exponent + 1) || "0"}`;
      }
      function formatScalar(value) {
        if (value === null)
          return "None";
        if (typeof value === "number")
          return formatFloat(value);
        return String(value);
      }
      function sameValue(a, b) {
        if (a === b)
          return true;
        if (Array.isArray(a) && Array.isArray(b)) {
          return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
        }
        if (isMap(a) && isMap(b)) {
          return a.size === b.size && [...a].every(([key, item]) => b.has(key) && sameValue(item, b.get(key)));
        }
        const left = asNumber(a);
        const right = asNumber(b);
        return left !== void 0 && right !== void 0 && left == right;
      }
      function asNumber(value) {
        if (typeof value === "boolean")
          return value ? 1n : 0n;
        return typeof value === "bigint" || typeof value === "number" ? value : void 0;
      }
      function pythonJson(value, exclude = /* @__PURE__ */ new Set()) {
        if (value === null)
          return "null";
        if (typeof value === "string")
          return quote(value);
        if (typeof value === "number") {
          if (Number.isNaN(value))
            return "NaN";
          return Number.isFinite(value) ? formatFloat(value) : value > 0 ? "Infinity" : "-Infinity";
        }
        if (Array.isArray(value))
          return `[${value.map((item) => pythonJson(item, exclude)).join(", ")}]`;
        if (isMap(value)) {
          const keys = [...value.keys()].filter((key) => typeof key !== "string" || !exclude.has(key)).sort(byKey);
          const parts = keys.map((key) => {
            const name = typeof key === "string" ? key : pythonJson(key);
            return `${quote(name)}: ${pythonJson(value.get(key) ?? null, exclude)}`;
          });
          return `{${parts.join(", ")}}`;
        }
        return String(value);
      }
      function byKey(a, b) {
        const left = asNumber(a);
        const right = asNumber(b);
        if (left !== void 0 && right !== void 0)
          return left < right ? -1 : left > right ? 1 : 0;
        return byCodePoint(String(a), String(b));
      }
      function quote(text) {
        return JSON.stringify(text).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
      function toJson(value) {
        if (typeof value === "bigint") {
          const number = Number(value);
          return Number.isSafeInteger(number) ? number : String(value);
        }
        if (typeof value === "number" && !Number.isFinite(value))
          return formatFloat(value);
        if (Array.isArray(value))
          return value.map(toJson);
        if (isMap(value))
          return Object.fromEntries([...value].map(([key, item]) => [formatScalar(key), toJson(item)]));
        return value;
      }
      function byCodePoint(a, b) {
        const length = Math.min(a.length, b.length);
        for (let index = 0; index < length; index++) {
          const left = a.charCodeAt(index);
          const right = b.charCodeAt(index);
          if (left === right)
            continue;
          const leftHigh = left >= 55296 && left <= 57343;
          const rightHigh = right >= 55296 && right <= 57343;
          return leftHigh === rightHigh ? left - right : leftHigh ? 1 : -1;
        }
        return a.length - b.length;
      }
    })
  )
};
