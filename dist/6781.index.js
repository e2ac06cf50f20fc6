export const id = 6781;
export const ids = [6781];
export const modules = {
  /***/
  26781: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p: () => (
          /* binding */
          openRefStore
        )
      });
      var errors = __webpack_require__(18175);
      var git_commit = __webpack_require__(53720);
      var queue = __webpack_require__(1698);
      var git = __webpack_require__(60826);
      ;
      const meanings = [
        ["absent", /couldn't find remote ref|no such remote ref|not our ref/i],
        [
          "forbidden",
          /\b40[13]\b|permission .*denied|denied to |permission denied|access denied|not authorized|unauthorized|authentication failed|could not read (username|password)|protected (branch|ref|tag)|hook declined|GH00\d|GH013|read-only (file system|repository)|insufficient permission|deny (updating|creating)/i
        ],
        [
          "race",
          /stale info|cannot lock ref|failed to update ref|fetch first|non-fast-forward|already exists|incorrect old value|but expected|atomic transaction failed|\.lock'?: File exists|unable to lock|another git process|remote ref updated since checkout|shallow file has changed/i
        ],
        [
          "unreachable",
          /could not resolve host|connection (refused|reset|timed out)|timed out|early EOF|hung up|RPC failed|\b50[0234]\b|unable to access|network is unreachable|unexpected disconnect|SSL_|gnutls/i
        ]
      ];
      function meaningOf(said) {
        return meanings.find(([, pattern]) => pattern.test(said))?.[0] ?? "other";
      }
      function refusalError(action, what, label, said) {
        const meaning = meaningOf(said);
        const words = (0, git.sK)(said).trim().split("\n").slice(-6).join("\n  ");
        if (meaning === "forbidden") {
          const need = action === "write" ? "contents: write" : "contents: read";
          return new errors.yo(`${label} does not let this job ${action} ${what}:
  ${words}`, {
            fix: `Give the job \`permissions: ${need}\` (on a laptop: credentials that may ${action === "write" ? "push" : "fetch"}), and look for a ruleset or hook that covers ${what}.`
          });
        }
        if (meaning === "unreachable") {
          return new errors.yo(`${label} could not be reached to ${action} ${what}:
  ${words}`, {
            fix: "Check the network and the remote's URL, then run the step again: it repeats nothing."
          });
        }
        return new errors.yo(`${label} failed to ${action} ${what}:
  ${words}`);
      }
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var hashing = __webpack_require__(12230);
      var credentials = __webpack_require__(33831);
      var external_node_child_process_ = __webpack_require__(31421);
      ;
      function gitBytes(args, options) {
        const env = { ...options.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
        return new Promise((resolve, reject) => {
          const child = (0, external_node_child_process_.spawn)("git", args, { cwd: options.cwd, env, windowsHide: true });
          const out = [];
          const said = [];
          child.stdout.on("data", (data) => out.push(data));
          child.stderr.on("data", (data) => said.push(data));
          child.on("error", (cause) => reject(new errors.yo(`git could not be started: ${cause.message}`, { fix: "Install Git and put it on PATH.", cause })));
          child.on("close", (code) => {
            if (code === 0)
              return resolve(Buffer.concat(out));
            const words = (0, git.sK)(Buffer.concat(said).toString("utf8").trim());
            reject(new errors.yo(`git ${args[0] ?? ""} failed: ${words}`));
          });
          child.stdin.on("error", () => {
          });
          child.stdin.end(options.input ?? "");
        });
      }
      ;
      async function resolveRemote(host, root, remote) {
        const at = { cwd: root, env: host.env };
        const names = (await (0, git.$Y)(["remote"], at)).split("\n").filter((name) => name !== "");
        const named = remote ?? (names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0);
        if (named === void 0) {
          if (names.length > 1) {
            throw new errors.yo(`this repository has the remotes ${names.join(", ")} and none is called origin`, {
              fix: "Name the one that keeps modelgate's refs."
            });
          }
          return { url: await commonDir(host, root), label: "this repository", local: true };
        }
        if (names.includes(named)) {
          const url2 = absolute(await (0, git.$Y)(["remote", "get-url", named], at), root);
          return { url: url2, label: named, local: false };
        }
        const sibling = /^[\w.-]+\/[\w.-]+$/.test(named) && !(0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(root, named));
        const url = sibling ? await siblingUrl(host, root, names, named) : absolute(named, root);
        return { url, label: (0, git.sK)(named), local: false };
      }
      function commonDir(host, root) {
        return (0, git.$Y)(["rev-parse", "--path-format=absolute", "--git-common-dir"], { cwd: root, env: host.env });
      }
      async function siblingUrl(host, root, names, repository) {
        const server = host.env["GITHUB_SERVER_URL"];
        const origin = names.includes("origin") ? (await (0, git.Ii)(["remote", "get-url", "origin"], { cwd: root, env: host.env })).stdout.trim() : "";
        const http = /^(https?:\/\/(?:[^/]*@)?[^/]+)\//.exec(origin)?.[1];
        if (http !== void 0)
          return `${http}/${repository}.git`;
        const ssh = /^(ssh:\/\/[^/]+\/|[^/:]+@[^/:]+:)/.exec(origin)?.[1];
        if (ssh !== void 0)
          return `${ssh}${repository}.git`;
        return `${server ?? "https://github.com"}/${repository}.git`;
      }
      function absolute(url, root) {
        const elsewhere = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^[^/\\]{2,}:/.test(url);
        return elsewhere || (0, external_node_path_.isAbsolute)(url) ? url : (0, external_node_path_.resolve)(root, url);
      }
      ;
      const fetchTries = 4;
      async function openScratch(host, key, options) {
        const place = await resolveRemote(host, options.root, options.remote);
        const common = await commonDir(host, options.root);
        const dir = (0, external_node_path_.join)(common, "modelgate", `${(0, hashing.qQ)("sha256", `${place.url}
${key}`).slice(0, 16)}.git`);
        const pairs = [
          ["remote.origin.url", place.url],
          ["core.hooksPath", (0, external_node_path_.join)(dir, "no-hooks")],
          ["gc.autoDetach", "false"],
          ["push.gpgSign", "false"],
          ...place.local ? [] : await (0, credentials.Im)(host, options.root),
          ...(0, credentials.Su)(host, place, options.token)
        ];
        const env = (0, credentials.NV)(host.env, pairs);
        if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(dir, "HEAD"))) {
          await (0, promises_.mkdir)(dir, { recursive: true });
          const format = await (0, git.$Y)(["rev-parse", "--show-object-format"], { cwd: options.root, env: host.env });
          await (0, git.$Y)(["init", "--bare", "--quiet", "--template=", `--object-format=${format}`, dir], { cwd: common, env });
        }
        if (options.borrow === true) {
          const objects = (0, external_node_path_.join)(common, "objects").replaceAll("\\", "/");
          env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = `"${objects.replaceAll('"', '\\"')}"`;
          await shareShallow(common, dir);
        }
        const at = { cwd: dir, env };
        const attempt = (args, input) => (0, git.Ii)(args, { ...at, ...input === void 0 ? {} : { input } });
        return {
          dir,
          place,
          try: attempt,
          run: (args, input) => (0, git.$Y)(args, { ...at, ...input === void 0 ? {} : { input } }),
          bytes: (args, input) => gitBytes(args, { ...at, ...input === void 0 ? {} : { input } }),
          async fetch(refspecs, filter, what) {
            const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--force", "--prune"];
            let filters = [`--filter=${filter}`];
            for (let tries = 1; ; tries++) {
              const args = ["fetch", "--depth=1", ...filters, ...quiet, "origin", ...refspecs];
              const { code, stderr } = await attempt(args);
              if (code === 0)
                return true;
              const meaning = meaningOf(stderr);
              if (meaning === "absent" || code === 1 && stderr.trim() === "")
                return false;
              const unfiltered = filters.length > 0 && /filter/i.test(stderr);
              if (unfiltered)
                filters = [];
              else if (tries >= fetchTries && /\.lock'?: File exists/.test(stderr)) {
                throw new errors.yo(`another process, or one that was killed, holds a lock in ${dir}`, {
                  fix: "If no other modelgate runs in this clone, delete that directory: it holds copies alone."
                });
              } else if (tries >= fetchTries || meaning !== "race" && meaning !== "unreachable") {
                throw refusalError("read", what, place.label, stderr);
              } else
                await host.sleep(host.random() * 500 * 2 ** tries);
            }
          },
          async partial() {
            return (await attempt(["config", "--get", "remote.origin.promisor"])).stdout.trim() === "true";
          }
        };
      }
      async function shareShallow(common, dir) {
        const theirs = (0, external_node_path_.join)(common, "shallow");
        if (!(0, external_node_fs_.existsSync)(theirs))
          return;
        const own = (0, external_node_path_.join)(dir, "shallow");
        const lines = new Set((await (0, promises_.readFile)(theirs, "utf8")).split("\n"));
        if ((0, external_node_fs_.existsSync)(own))
          for (const line of (await (0, promises_.readFile)(own, "utf8")).split("\n"))
            lines.add(line);
        await (0, promises_.writeFile)(own, `${[...lines].filter((line) => line !== "").join("\n")}
`);
      }
      ;
      function viewOf(scratch, commit) {
        return {
          commit,
          async haveDirs(dirs) {
            if (commit === void 0 || dirs.length === 0)
              return dirs.map(() => false);
            const input = dirs.map((dir) => `${commit}:${dir}
`).join("");
            const out = await scratch.bytes(["cat-file", "--batch-check=%(objecttype)"], input);
            return out.toString("utf8").trimEnd().split("\n").map((line) => line === "tree");
          },
          async findFile(path) {
            if (commit === void 0)
              return void 0;
            return parseTree(await scratch.bytes(["ls-tree", "-z", "--full-tree", commit, "--", path]))[0]?.oid;
          },
          async list(dirs) {
            if (commit === void 0 || dirs.length === 0)
              return [];
            const paths = dirs.map((dir) => `${dir}/`);
            return parseTree(await scratch.bytes(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...paths]));
          },
          async read(oids) {
            const wanted = [...new Set(oids)];
            if (wanted.length === 0)
              return /* @__PURE__ */ new Map();
            if (wanted.length > 1 && await scratch.partial())
              await prefetch(scratch, wanted);
            return parseBatch(await scratch.bytes(["cat-file", "--batch"], `${wanted.join("\n")}
`));
          }
        };
      }
      function parseTree(out) {
        return out.toString("utf8").split("\0").filter((line) => line !== "").map((line) => {
          const tab = line.indexOf("	");
          return { path: line.slice(tab + 1), oid: line.slice(0, tab).split(" ")[2] ?? "" };
        });
      }
      async function prefetch(scratch, oids) {
        const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", "--no-tags", "--no-write-fetch-head"];
        await scratch.try([...args, "--filter=blob:none", "--stdin", "origin"], `${oids.join("\n")}
`);
      }
      function parseBatch(out) {
        const found = /* @__PURE__ */ new Map();
        let at = 0;
        while (at < out.length) {
          const end = out.indexOf(10, at);
          const header = out.toString("utf8", at, end).split(" ");
          const [oid = "", , size] = header;
          if (size === void 0) {
            throw new errors.yo(`the object ${oid} is named but not there`, {
              fix: "The remote has lost objects: restore it from another clone."
            });
          }
          const start = end + 1;
          found.set(oid, out.subarray(start, start + Number(size)));
          at = start + Number(size) + 1;
        }
        return found;
      }
      ;
      const freshFor = 3e4;
      const maxTries = 30;
      const maxUnreachable = 3;
      const mirror = "refs/mirror/tip";
      async function openRefStore(host, options) {
        const { ref } = options;
        const scratch = await openScratch(host, ref, options);
        const label = `${ref} of ${scratch.place.label}`;
        let known;
        const remember = (commit) => {
          known = { view: viewOf(scratch, commit), at: host.now().getTime() };
          return known.view;
        };
        const refetch = async () => {
          const there = await scratch.fetch([`+${ref}:${mirror}`], "blob:none", ref);
          return remember(there ? await scratch.run(["rev-parse", "--verify", mirror]) : void 0);
        };
        const current = async () => known !== void 0 && host.now().getTime() - known.at < freshFor ? known.view : refetch();
        return {
          label,
          scratch,
          view: () => (0, queue.l)(scratch.dir, current),
          edit: (plan) => (0, queue.l)(scratch.dir, async () => {
            for (let tries = 0, unreachable = 0; tries < maxTries; tries++) {
              if (tries > 0)
                await host.sleep(host.random() * Math.min(5e3, 50 * 2 ** tries));
              const view = tries === 0 ? await current() : await refetch();
              const change = await plan(view);
              if (change === void 0)
                return false;
              const { message, files, also = [] } = change;
              const commit = await (0, git_commit.r)(scratch, { parent: view.commit, message, at: host.now(), files });
              const refusal = await push(scratch, [{ ref, old: view.commit, to: commit }, ...also]);
              if (refusal === void 0) {
                await scratch.run(["update-ref", mirror, commit]);
                remember(commit);
                return true;
              }
              unreachable += refusal.meaning === "unreachable" ? 1 : 0;
              if (unreachable > maxUnreachable)
                throw refusal.error;
              host.log.debug(`${label} was not written (${refusal.meaning}); trying again (${tries + 1})`);
            }
            throw new errors.yo(`${label} could not be written: other writers were faster ${maxTries} times`, {
              fix: "Run the step again when fewer jobs write at once: it repeats nothing."
            });
          })
        };
      }
      async function push(scratch, updates) {
        const leases = updates.map(({ ref, old }) => `--force-with-lease=${ref}:${old ?? ""}`);
        const refspecs = updates.map(({ ref, to }) => `${to}:${ref}`);
        const negotiate = updates.length > 1 ? ["-c", "push.negotiate=true"] : [];
        const args = [...negotiate, "push", "--atomic", "--porcelain", "--no-verify", ...leases, "origin"];
        const { code, stdout, stderr } = await scratch.try([...args, ...refspecs]);
        const theirs = stdout.split("\n").some((line) => line.startsWith("="));
        if (code === 0 && !theirs)
          return void 0;
        const said = `${stderr}
${stdout}`;
        const meaning = theirs ? "race" : meaningOf(said);
        const error = refusalError("write", updates.map(({ ref }) => ref).join(" and "), scratch.place.label, said);
        if (meaning === "race" || meaning === "unreachable")
          return { meaning, error };
        throw error;
      }
    })
  ),
  /***/
  53720: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          author
        ),
        /* harmony export */
        r: () => (
          /* binding */
          writeCommit
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const author = "modelgate <modelgate@localhost>";
      async function writeCommit(scratch, parts) {
        const ref = `refs/writing/${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        const chunks = [];
        const say = (text) => void chunks.push(Buffer.from(text));
        const data = (bytes) => {
          say(`data ${bytes.length}
`);
          chunks.push(Buffer.from(bytes));
          say("\n");
        };
        parts.files.forEach((file, index) => {
          say(`blob
mark :${index + 2}
`);
          data(file.content);
        });
        say(`commit ${ref}
mark :1
committer ${author} ${Math.floor(parts.at.getTime() / 1e3)} +0000
`);
        data(Buffer.from(parts.message));
        if (parts.parent !== void 0)
          say(`from ${parts.parent}
`);
        parts.files.forEach((file, index) => {
          for (const path of file.paths)
            say(`M 100644 :${index + 2} ${path}
`);
        });
        say(`
get-mark :1
reset ${ref}
from ${"0".repeat(parts.parent?.length ?? 40)}

done
`);
        const args = ["fast-import", "--quiet", "--done", "--date-format=raw"];
        return (await scratch.bytes(args, Buffer.concat(chunks))).toString("utf8").trim();
      }
    })
  ),
  /***/
  33831: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Im: () => (
          /* binding */
          reachingConfig
        ),
        /* harmony export */
        NV: () => (
          /* binding */
          withConfig
        ),
        /* harmony export */
        Su: () => (
          /* binding */
          tokenConfig
        )
        /* harmony export */
      });
      var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60826);
      const reaching = "^(http\\.|credential\\.|url\\.|ssh\\.|protocol\\.|core\\.(sshcommand|askpass|gitproxy)$)";
      async function reachingConfig(host, root) {
        const args = ["config", "--local", "--includes", "-z", "--get-regexp", reaching];
        const { stdout } = await (0, _lib_git_js__WEBPACK_IMPORTED_MODULE_0__.Ii)(args, { cwd: root, env: host.env });
        return stdout.split("\0").filter((entry) => entry !== "").map((entry) => {
          const end = entry.indexOf("\n");
          return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
        });
      }
      function tokenConfig(host, place, token) {
        if (token === void 0 || token === "")
          return [];
        const server = new URL(host.env["GITHUB_SERVER_URL"] ?? "https://github.com").origin;
        if (!URL.canParse(place.url) || new URL(place.url).origin !== server)
          return [];
        const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
        host.log.secret(token);
        host.log.secret(basic);
        const key = `http.${server}/.extraheader`;
        return [
          [key, ""],
          [key, `AUTHORIZATION: basic ${basic}`]
        ];
      }
      const placing = [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_COMMON_DIR",
        "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_NAMESPACE",
        "GIT_PREFIX",
        "GIT_SHALLOW_FILE"
      ];
      function withConfig(env, pairs) {
        const result = { ...env };
        for (const name of placing)
          delete result[name];
        let count = Number(env["GIT_CONFIG_COUNT"] ?? 0);
        for (const [key, value] of pairs) {
          result[`GIT_CONFIG_KEY_${count}`] = key;
          result[`GIT_CONFIG_VALUE_${count}`] = value;
          count += 1;
        }
        result["GIT_CONFIG_COUNT"] = String(count);
        return result;
      }
    })
  ),
  /***/
  1698: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          inTurn
        )
        /* harmony export */
      });
      const tails = /* @__PURE__ */ new Map();
      function inTurn(key, body) {
        const before = tails.get(key) ?? Promise.resolve();
        const run = before.then(body, body);
        tails.set(key, run.catch(() => void 0));
        return run;
      }
    })
  )
};
