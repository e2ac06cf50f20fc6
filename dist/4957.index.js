export const id = 4957;
export const ids = [4957];
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
