export const id = 484;
export const ids = [484];
export const modules = {
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
  )
};
