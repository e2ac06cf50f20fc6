export const id = 2934;
export const ids = [2934];
export const modules = {
  /***/
  82934: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        runAction: () => (
          /* binding */
          runAction
        )
      });
      var core = __webpack_require__(33838);
      var errors = __webpack_require__(18175);
      var external_node_events_ = __webpack_require__(78474);
      var promises_ = __webpack_require__(58500);
      var progress = __webpack_require__(13779);
      ;
      const apart = "​";
      function inert(text) {
        return text.replace(/(^|[\r\n])((?:[^\S\r\n]|\x85)*):(?=:)/g, `$1$2:${apart}`).replaceAll("##[", `##${apart}[`);
      }
      const longestLine = 64 * 1024;
      function inertLines(write) {
        let held = "";
        const flush = () => {
          if (held !== "")
            write(`${inert(held)}
`);
          held = "";
        };
        return {
          push: (chunk) => {
            held += chunk;
            const end = Math.max(held.lastIndexOf("\n"), held.slice(0, -1).lastIndexOf("\r")) + 1;
            if (end > 0)
              write(inert(held.slice(0, end)));
            held = held.slice(end);
            if (held.length > longestLine)
              flush();
          },
          flush
        };
      }
      ;
      function actionsHost(env) {
        const stop = new AbortController();
        (0, external_node_events_.setMaxListeners)(0, stop.signal);
        const cancel = () => stop.abort();
        process.on("SIGINT", cancel);
        process.on("SIGTERM", cancel);
        const { log, flush } = actionsLog();
        const host = {
          cwd: env["GITHUB_WORKSPACE"] || process.cwd(),
          env,
          log,
          signal: stop.signal,
          now: () => /* @__PURE__ */ new Date(),
          random: Math.random,
          sleep: (milliseconds, signal = stop.signal) => (0, promises_.setTimeout)(milliseconds, void 0, { signal }),
          fetch
        };
        const close = () => {
          flush();
          process.off("SIGINT", cancel);
          process.off("SIGTERM", cancel);
        };
        return { host, close };
      }
      function actionsLog() {
        const output = inertLines((text) => void process.stdout.write(text));
        const after = (say) => (...given) => {
          output.flush();
          return say(...given);
        };
        const info = after((message) => core.pq(inert(message)));
        const log = {
          colour: false,
          width: 120,
          folds: true,
          info,
          notice: after((message) => core.lm(message)),
          warning: after((message) => core.$e(message)),
          debug: after((message) => core.Yz(message)),
          raw: output.push,
          group: async (title, body) => {
            output.flush();
            return core.Os(title, async () => {
              try {
                return await body();
              } finally {
                output.flush();
              }
            });
          },
          progress: (label) => (0, progress.Q1)(label, info, progress.ml),
          secret: after((value) => {
            if (value !== "")
              core.Pq(value);
          })
        };
        return { log, flush: output.flush };
      }
      var spec = __webpack_require__(3287);
      var table = __webpack_require__(6833);
      ;
      async function runAction(name) {
        process.exitCode = core.yU.Failure;
        const { host, close } = actionsHost(process.env);
        try {
          const verb = table.P[name];
          if (verb === void 0)
            throw new Error(`no verb is called ${name}`);
          const inputs = (0, spec.K)(verb.inputs, (input) => core.V4(input));
          const result = await (await verb.load())(inputs, host);
          if (result.text)
            host.log.info(result.text);
          for (const [key, value] of Object.entries(result.outputs))
            core.uH(key.replaceAll("_", "-"), value);
          if (result.failed === void 0)
            process.exitCode = core.yU.Success;
          else
            core.C1(result.failed);
        } catch (error) {
          fail(error);
        } finally {
          close();
        }
      }
      function fail(error) {
        if (error instanceof errors.yo && error.where !== void 0) {
          const { file, line, column } = error.where;
          core.z3((0, errors.Wk)(error), {
            file,
            ...line === void 0 ? {} : { startLine: line },
            ...column === void 0 ? {} : { startColumn: column }
          });
          process.exitCode = core.yU.Failure;
          return;
        }
        core.C1((0, errors.Wk)(error));
      }
    })
  )
};
