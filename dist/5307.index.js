export const id = 5307;
export const ids = [5307, 6088, 1441, 4979, 4957];
export const modules = {
  /***/
  86486: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        openImports: () => (
          /* binding */
          openImports
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var once = __webpack_require__(42929);
      var external_node_stream_ = __webpack_require__(57075);
      var errors = __webpack_require__(18175);
      var pool = __webpack_require__(83820);
      var data_digest = __webpack_require__(50111);
      var dir_object = __webpack_require__(18958);
      var object_hash = __webpack_require__(19925);
      var dvc = __webpack_require__(56906);
      var read_only = __webpack_require__(13363);
      ;
      function openForeign(commit, remoteOf) {
        const pins = (0, once.O)(() => readPins(commit));
        const listings = (0, once.f)();
        const pinAround = async (path) => {
          return (await pins()).find((pin) => path === pin.path || path.startsWith(`${pin.path}/`));
        };
        const stored = async (pin, key, version) => {
          const storage = await remoteOf(dvcRootOf(commit, pin.file), pin.remote);
          return storage === void 0 ? [] : [{ storage, key, version }];
        };
        const placesOfPin = async (pin, digest, path) => {
          const below = (full) => external_node_path_.posix.relative(dvcRootOf(commit, pin.file), full);
          const listed = pin.manifest?.entries.find((entry) => `${pin.path}/${entry.path}` === path);
          const { location } = listed ?? {};
          if (location !== void 0)
            return stored(pin, below(location.key), location.version);
          if (pin.origin?.kind === "cloud")
            return stored(pin, below(pin.origin.path), pin.origin.version);
          return stored(pin, (0, data_digest.T5)(digest));
        };
        const listingOf = async (pin) => {
          if (pin.manifest !== void 0)
            return pin.manifest;
          for (const { storage, key } of await stored(pin, (0, data_digest.T5)(pin.digest))) {
            const found = await storage.read(key);
            if (found === void 0)
              continue;
            const bytes = await wholeListing(commit, pin, found.stream);
            const { algorithm, hex } = (0, data_digest.Hd)(pin.digest);
            if ((0, object_hash.wM)(algorithm, bytes) !== hex)
              throw damaged(commit, pin);
            return (0, dir_object.QL)(bytes, pin.digest);
          }
          throw new errors.yo(`the listing of \`${pin.path}\` of ${commit.name} is in no remote that can be read from here`, {
            fix: "Push it from there (dvc push), or look whether this machine may read its remote."
          });
        };
        const build = async (path, algorithm) => {
          const entries = [];
          const under = (full) => external_node_path_.posix.relative(path, full);
          const files = [...commit.files].filter(([file]) => path === "." || file.startsWith(`${path}/`));
          await (0, pool.k)(files, 8, async ([file, { oid, kind }]) => {
            if (kind !== "file" || isDvcs(file))
              return;
            entries.push({ path: under(file), digest: await hashBlob(commit, oid, algorithm) });
          });
          for (const pin of await pins()) {
            const above = path === pin.path || path.startsWith(`${pin.path}/`);
            if (!above && path !== "." && !pin.path.startsWith(`${path}/`))
              continue;
            if (!pin.cache)
              continue;
            const parts = (0, data_digest.gn)(pin.digest) ? (await listingOf(pin)).entries : [{ path: "", digest: pin.digest }];
            for (const part of parts) {
              const full = part.path === "" ? pin.path : `${pin.path}/${part.path}`;
              if (above ? full.startsWith(`${path}/`) : true)
                entries.push({ path: under(full), digest: part.digest });
            }
          }
          return { entries, ...(0, dir_object.Fp)(entries, algorithm) };
        };
        const listing = (path, algorithm) => listings(`${algorithm} ${path}`, () => build(path, algorithm));
        return {
          async places(asked, digest) {
            const path = external_node_path_.posix.normalize(asked).replace(/\/+$/, "");
            const file = commit.files.get(path);
            if (file?.kind === "file")
              return [{ storage: blobs(commit), key: file.oid }];
            const pin = await pinAround(path);
            if (pin !== void 0 && (!(0, data_digest.gn)(digest) || pin.path === path)) {
              const same = (0, data_digest.Hd)(pin.digest).algorithm === (0, data_digest.Hd)(digest).algorithm;
              if (pin.path === path && same && pin.digest !== digest)
                throw differs(commit, path, pin.digest, digest);
              return placesOfPin(pin, pin.path === path ? pin.digest : digest, path);
            }
            if (!(0, data_digest.gn)(digest))
              return [];
            const { algorithm } = (0, data_digest.Hd)(digest);
            const found = await listing(path, algorithm === "md5-dos2unix" ? algorithm : "md5");
            if (found.digest !== digest)
              throw differs(commit, path, found.digest, digest);
            return [{ storage: oneObject(commit.name, found.bytes), key: "listing" }];
          },
          async digestOf(asked, algorithm) {
            const path = external_node_path_.posix.normalize(asked).replace(/\/+$/, "");
            const file = commit.files.get(path);
            if (file?.kind === "file")
              return hashBlob(commit, file.oid, algorithm);
            const pin = await pinAround(path);
            if (pin?.path === path)
              return pin.digest;
            const found = await listing(path, algorithm);
            const inside = pin === void 0 ? void 0 : (await listingOf(pin)).entries;
            const one = inside?.find((entry) => pin !== void 0 && `${pin.path}/${entry.path}` === path);
            return one?.digest ?? (found.entries.length === 0 ? void 0 : found.digest);
          }
        };
      }
      async function readPins(commit) {
        const pins = [];
        const names = [...commit.files.keys()].filter((file) => /(^|\/)(dvc\.lock|[^/]+\.dvc)$/.test(file));
        await (0, pool.k)(names, 8, async (file) => {
          const text = await commit.text(file);
          if (text === void 0)
            return;
          try {
            if (!file.endsWith("dvc.lock"))
              pins.push(...(0, dvc.parseDvcFile)(text, file));
            else {
              const pipeline = `${file.slice(0, -"dvc.lock".length)}dvc.yaml`;
              const yaml = await commit.text(pipeline);
              if (yaml !== void 0)
                pins.push(...(0, dvc.oA)(text, file, (0, dvc.ag)(yaml, pipeline)));
            }
          } catch (error) {
            if (!(error instanceof errors.yo))
              throw error;
          }
        });
        return pins.filter((pin) => pin.digest !== "" && pin.unsupported === void 0);
      }
      function isDvcs(file) {
        const name = external_node_path_.posix.basename(file);
        const own = name === ".dvcignore" || name === "dvc.yaml" || name === "dvc.lock" || name.endsWith(".dvc");
        return own || file.split("/").includes(".dvc");
      }
      function dvcRootOf(commit, file) {
        for (let dir = external_node_path_.posix.dirname(file); ; dir = external_node_path_.posix.dirname(dir)) {
          if (dir === "." || commit.files.has(`${dir}/.dvc/config`))
            return dir;
        }
      }
      async function hashBlob(commit, oid, algorithm) {
        const hash = (0, object_hash.G3)(algorithm);
        for await (const chunk of commit.blob(oid))
          hash.update(chunk);
        return `${algorithm}:${hash.hex()}`;
      }
      function blobs(commit) {
        return (0, read_only.T)(commit.name, async (key) => ({ stream: commit.blob(key) }));
      }
      function oneObject(name, bytes) {
        return (0, read_only.T)(name, async () => ({ stream: external_node_stream_.Readable.from([bytes]), size: bytes.length }));
      }
      const longest = 256 * 1024 * 1024;
      async function wholeListing(commit, pin, stream) {
        const chunks = [];
        let length = 0;
        for await (const chunk of stream) {
          chunks.push(chunk);
          length += chunk.length;
          if (length > longest) {
            throw new errors.yo(`the listing of \`${pin.path}\` of ${commit.name} is longer than ${longest} bytes`);
          }
        }
        return Buffer.concat(chunks);
      }
      function differs(commit, path, found, wanted) {
        return new errors.yo(`\`${path}\` of ${commit.name} is ${found}, and this repository's pin says ${wanted}`, {
          fix: "One of both was changed by hand: take it anew with dvc update."
        });
      }
      function damaged(commit, pin) {
        return new errors.yo(`the listing ${pin.digest} of \`${pin.path}\` of ${commit.name} is damaged in its remote`);
      }
      var read_if_there = __webpack_require__(56273);
      var dvc_config = __webpack_require__(55755);
      ;
      async function foreignRemote(host, commit, origin, dvcRoot, own) {
        const config = await configOf(host, commit, origin, dvcRoot);
        const { remote } = origin;
        const name = own ?? (typeof remote === "string" ? remote.toLowerCase() : config.coreRemote);
        const [first, second] = config.remotes.values();
        const found = name === void 0 ? second === void 0 ? first : void 0 : config.remotes.get(name);
        if (found === void 0 && name !== void 0) {
          throw new errors.yo(`${commit.name} has no remote \`${name}\``, { where: origin.where });
        }
        if (found === void 0) {
          return commit.folder === void 0 ? void 0 : described(config.cacheDir, {}, commit, ".dvc/cache");
        }
        const more = typeof remote === "object" ? remote : {};
        const { url = found.url, ...options } = more;
        return described(url, { ...found.options, ...options }, commit, found.name);
      }
      function described(url, options, commit, name) {
        return { name: `\`${name}\` of ${commit.name}`, url, options, origin: commit.name };
      }
      async function configOf(host, commit, origin, dvcRoot) {
        const file = external_node_path_.posix.join(dvcRoot, ".dvc/config");
        const texts = [{ config: await commit.text(file) ?? "", from: `${file} of ${commit.name}` }];
        const { folder } = commit;
        if (folder !== void 0) {
          for (const name of ["config", "config.local"]) {
            const path = (0, external_node_path_.join)(folder, dvcRoot, ".dvc", name);
            const text = await (0, read_if_there.pM)(path);
            if (text === void 0)
              continue;
            if (name === "config")
              texts.pop();
            texts.push({ config: text, from: path });
          }
        }
        if (typeof origin.config === "object")
          texts.push({ config: iniOf(origin.config, origin), from: origin.where.file });
        return (0, dvc_config.Tj)(host, (0, external_node_path_.join)(folder ?? "/nowhere", dvcRoot), texts);
      }
      function iniOf(config, origin) {
        const lines = [];
        const section = (name, values) => {
          lines.push(`[${quoted(name, origin)}]`);
          for (const [key, value] of Object.entries(isRecord(values) ? values : {})) {
            lines.push(`${quoted(key, origin)} = ${quoted(String(value), origin)}`);
          }
        };
        for (const [name, values] of Object.entries(config)) {
          if (name !== "remote")
            section(name, values);
          else
            for (const [remote, options] of Object.entries(isRecord(values) ? values : {}))
              section(`remote "${remote}"`, options);
        }
        return lines.join("\n");
      }
      function quoted(text, origin) {
        const quote = text.includes('"') ? "'" : '"';
        if (!text.includes(quote) && !/[\r\n]/.test(text))
          return `${quote}${text}${quote}`;
        throw new errors.yo(`\`repo.config\` holds a text that cannot be quoted: ${text}`, { where: origin.where });
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      var external_node_child_process_ = __webpack_require__(31421);
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var git = __webpack_require__(60826);
      var hashing = __webpack_require__(12230);
      var faults = __webpack_require__(60871);
      var public_address = __webpack_require__(17756);
      var endpoint_url = __webpack_require__(21847);
      var table = __webpack_require__(96088);
      var stage_outs = __webpack_require__(10340);
      ;
      function sameSource(base, origin) {
        if (base.kind === "repository" && origin.kind === "repository") {
          const access = ({ url, rev, remote, config }) => JSON.stringify([url, rev, remote, config].map((one) => one ?? null));
          return access(base) === access(origin);
        }
        if (base.kind !== "url" || origin.kind !== "url")
          return false;
        return isWithin(base.url, origin.url) && JSON.stringify(base.options ?? {}) === JSON.stringify(origin.options ?? {});
      }
      const wayOut = /\.\.|\\|%(25)*(2e|2f|5c)/i;
      function isWithin(base, url) {
        if (url === base)
          return true;
        const folder = `${base.replace(/\/+$/, "")}/`;
        if (!url.startsWith(folder) || wayOut.test(url.slice(folder.length)))
          return false;
        if (!/^https?:/i.test(url))
          return true;
        if (!URL.canParse(base) || !URL.canParse(url))
          return false;
        const [outer, inner] = [new URL(base), new URL(url)];
        const below = `${outer.pathname.replace(/\/+$/, "")}/`;
        return inner.origin === outer.origin && (inner.pathname === outer.pathname || inner.pathname.startsWith(below));
      }
      ;
      async function trustOf(host, settings, origin) {
        if (settings.rev === void 0)
          return "ours";
        if (settings.rev === "")
          return "theirs";
        const { file } = origin.where;
        const at = { cwd: settings.root, env: host.env };
        const shown2 = await (0, git.Ii)(["show", `${settings.rev}:${file}`], at);
        if (shown2.code !== 0)
          return "theirs";
        try {
          const named = /(^|\/)dvc\.yaml$/.test(file) ? (0, stage_outs.Z)(shown2.stdout, file).map((url) => ({ kind: "url", url, where: { file } })) : (0, dvc.parseDvcFile)(shown2.stdout, file).map((pin) => pin.origin);
          return named.some((one) => one !== void 0 && sameSource(one, origin)) ? "ours" : "theirs";
        } catch (error) {
          if (error instanceof errors.yo)
            return "theirs";
          throw error;
        }
      }
      async function openFor(host, settings, remote, trust) {
        if (trust === "theirs") {
          await refuseInner(remote);
          return (0, table.openStorage)(bare(host), withoutFiles(remote), { anonymous: true, publicOnly: true });
        }
        const known = [...settings.config.remotes.values()].flatMap(({ options }) => servers.map((name) => options[name]));
        const elsewhere = servers.map((name) => remote.options[name]).some((one) => one !== void 0 && !known.includes(one));
        if (!elsewhere)
          return (0, table.openStorage)(host, remote, settings.storage);
        const anonymous = !Object.keys(remote.options).some((name) => ownKeys.includes(name));
        return (0, table.openStorage)(bare(host), withoutFiles(remote), { anonymous });
      }
      const servers = ["endpointurl", "oss_endpoint"];
      const ownKeys = ["access_key_id", "oss_key_id", "password", "account_key", "sas_token", "connection_string"];
      function withoutFiles(remote) {
        const files = ["credentialpath", "configpath", "profile", "keyfile", "cert_path", "key_path"];
        const options = Object.fromEntries(Object.entries(remote.options).filter(([name]) => !files.includes(name)));
        return { ...remote, options };
      }
      async function refuseInner(remote) {
        const where = { file: remote.origin };
        const scheme = /^([a-z][\w+.-]*):\/\//i.exec(remote.url)?.[1]?.toLowerCase();
        const fix = "Merge this import first: once the base side names it, jobs follow it with their credentials. Or push its data to the remote (dvc push).";
        const refused = new errors.yo(`${remote.name} is named by this change alone, and is not on a public server`, {
          where,
          fix
        });
        if (scheme === void 0 || !["https", "http", "s3", "gs", "gcs", "azure"].includes(scheme))
          throw refused;
        if (["connection_string", "oss_endpoint", "data_proxy_target"].some((name) => name in remote.options))
          throw refused;
        for (const said of [remote.options["endpointurl"], scheme.startsWith("http") ? remote.url : void 0]) {
          if (said === void 0 || said === "")
            continue;
          const url = (0, endpoint_url.P)(said);
          if (url === void 0 || !await (0, public_address.s)(url.hostname))
            throw refused;
        }
      }
      function bare(host) {
        const kept = /^(PATH|TMPDIR|TEMP|TMP|LANG|LC_\w+|SystemRoot|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|(HTTPS?|NO|ALL)_PROXY)$/i;
        return { ...host, env: Object.fromEntries(Object.entries(host.env).filter(([name]) => kept.test(name))) };
      }
      ;
      const small = "1m";
      async function fetchCommit(host, source) {
        const { trust, where } = source;
        const rev = source.rev ?? "HEAD";
        const folder = await localFolder(source.url, source.root);
        if (trust === "theirs")
          await refuseLocal(source.url, folder, where);
        if (/^-|\0|^\w*::/.test(source.url) || !/^[\w][\w./-]*$/.test(rev) || rev.includes("..")) {
          throw new errors.yo(`\`${(0, git.sK)(source.url)}\` at \`${rev}\` is not a repository that Git could fetch`, {
            where
          });
        }
        const url = folder ?? source.url;
        const env = environment(host, trust);
        const place = (0, external_node_path_.join)(source.home, (0, hashing.qQ)("sha256", JSON.stringify([url, rev, trust])).slice(0, 24));
        const isCommit = /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(rev);
        if (!isCommit || !await (0, read_if_there.$B)((0, external_node_path_.join)(place, "HEAD"))) {
          await (0, promises_.mkdir)(source.home, { recursive: true });
          const fresh = (0, external_node_path_.join)(source.home, (0, external_node_crypto_.randomUUID)());
          try {
            await fetchInto(fresh, url, rev, env, where);
            if (!isCommit)
              await (0, promises_.rm)(place, { recursive: true, force: true });
            await (0, promises_.rename)(fresh, place).catch(async (error) => {
              if (!await (0, read_if_there.$B)((0, external_node_path_.join)(place, "HEAD")))
                throw error;
            });
          } finally {
            await (0, promises_.rm)(fresh, { recursive: true, force: true });
          }
        }
        const at = { cwd: place, env };
        const commit = await (0, git.$Y)([...safely, "rev-parse", "refs/imported"], at);
        const listed = await (0, git.$Y)([...safely, "ls-tree", "-r", "-z", commit], at);
        const files = /* @__PURE__ */ new Map();
        for (const line of listed.split("\0")) {
          const [, mode, oid, path] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
          if (mode === void 0 || oid === void 0 || path === void 0)
            continue;
          files.set(path, { oid, kind: mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file" });
        }
        return {
          folder,
          name: `${(0, git.sK)(source.url)} at ${commit.slice(0, 7)}`,
          files,
          async text(path) {
            const file = files.get(path);
            if (file?.kind !== "file")
              return void 0;
            return (0, git.$Y)([...safely, "cat-file", "blob", file.oid], at);
          },
          blob: (oid) => catFile(oid, at, host.signal)
        };
      }
      const safely = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "submodule.recurse=false"];
      async function fetchInto(folder, url, rev, env, where) {
        await (0, git.$Y)(["init", "--quiet", "--bare", "--template=", folder], { cwd: (0, external_node_path_.dirname)(folder), env });
        const at = { cwd: folder, env };
        await (0, git.$Y)(["config", "remote.origin.url", url], at);
        await (0, git.$Y)(["config", "remote.origin.promisor", "true"], at);
        await (0, git.$Y)(["config", "remote.origin.partialclonefilter", `blob:limit=${small}`], at);
        const fetch = [...safely, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", `--filter=blob:limit=${small}`];
        const direct = await (0, git.Ii)([...fetch, "--depth=1", "origin", `+${rev}:refs/imported`], at);
        if (direct.code === 0)
          return;
        const all = await (0, git.Ii)([...fetch, "origin", "+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"], at);
        const found = await (0, git.Ii)(["update-ref", "refs/imported", rev], at);
        if (all.code === 0 && found.code === 0)
          return;
        const said = (all.code === 0 ? direct : all).stderr.trim().split("\n").at(-1) ?? "";
        throw new errors.yo(`${(0, git.sK)(url)} at ${rev.slice(0, 12)} cannot be fetched: ${(0, git.sK)(said)}`, {
          where,
          fix: "Look whether Git can reach it from here (git ls-remote URL), and whether it still has this commit."
        });
      }
      async function localFolder(url, root) {
        const path = url.startsWith("file://") ? decodeURIComponent(new URL(url).pathname) : url;
        if (/^\w[\w+.-]*:\/\//.test(path))
          return void 0;
        const absolute = (0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.resolve)(root, path);
        const isFolder = await (0, promises_.stat)(absolute).then((found) => found.isDirectory(), () => false);
        return isFolder ? absolute : void 0;
      }
      async function refuseLocal(url, folder, where) {
        await refuseInner({ name: "this repository", url: folder ?? url, options: {}, origin: where.file });
      }
      function environment(host, trust) {
        const own = trust === "ours" ? host : bare(host);
        const env = {};
        for (const [name, value] of Object.entries(own.env)) {
          if (!/^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|COMMON_DIR)$/.test(name)) {
            env[name] = value;
          }
        }
        env["GIT_ALLOW_PROTOCOL"] = trust === "ours" ? "https:http:ssh:file" : "https";
        env["GIT_TERMINAL_PROMPT"] = "0";
        env["GIT_LFS_SKIP_SMUDGE"] = "1";
        if (trust === "theirs") {
          env["GIT_CONFIG_GLOBAL"] = "/dev/null";
          env["GIT_CONFIG_NOSYSTEM"] = "1";
          env["GIT_ASKPASS"] = "true";
          Object.assign(env, {
            GIT_CONFIG_COUNT: "1",
            GIT_CONFIG_KEY_0: "http.followRedirects",
            GIT_CONFIG_VALUE_0: "false"
          });
        }
        return env;
      }
      function catFile(oid, at, signal) {
        const child = (0, external_node_child_process_.spawn)("git", [...safely, "cat-file", "blob", oid], {
          ...at,
          signal,
          stdio: ["ignore", "pipe", "ignore"],
          windowsHide: true
        });
        const bytes = new external_node_stream_.PassThrough();
        child.stdout.pipe(bytes, { end: false });
        child.once("error", (error) => bytes.destroy(error));
        bytes.once("close", () => child.kill());
        child.once("close", (code) => {
          if (code === 0)
            bytes.end();
          else
            bytes.destroy(new faults.N_(`git cat-file ended with ${code}`));
        });
        return bytes;
      }
      var look = __webpack_require__(4957);
      ;
      async function urlPlace(host, settings, origin, trust, named) {
        const { storage, key, version } = await storageOf(host, settings, origin, trust, named);
        const exists = async (asked, wanted) => {
          if (saidEtag(origin) === void 0)
            return storage.exists(asked, wanted);
          const found = await (0, look.lookAt)(host, { storage, key: asked, version: wanted, called: shown(origin.url) });
          return found !== void 0 && !isOther(found, origin);
        };
        return {
          storage: { ...storage, exists, read: async (...asked) => unchanged(await storage.read(...asked), origin) },
          key,
          version: origin.version ?? version
        };
      }
      async function storageOf(host, settings, origin, trust, named) {
        const [, remote, path] = /^remote:\/\/([^/]+)\/+(.+)$/.exec(origin.url) ?? [];
        if (remote !== void 0 && path !== void 0)
          return { storage: await named(remote), key: keyOf(path, origin) };
        const { bare: bare2, folder, key, version } = split(origin, settings.root);
        for (const { name, url } of settings.config.remotes.values()) {
          const below = `${url.replace(/\/+$/, "")}/`;
          if (bare2.startsWith(below) && !folder.includes("?"))
            return { storage: await named(name), key: keyOf(bare2.slice(below.length), origin), version };
        }
        const config = {
          name: `the source \`${shown(origin.url)}\``,
          url: folder,
          options: origin.options ?? {},
          origin: origin.where.file
        };
        return { storage: await openFor(host, settings, config, trust), key: keyOf(key, origin), version };
      }
      function split(origin, root) {
        const { url } = origin;
        if (!/^\w[\w+.-]*:\/\//.test(url)) {
          const path = (0, external_node_path_.isAbsolute)(url) ? url : (0, external_node_path_.resolve)(root, url);
          return { bare: path, folder: external_node_path_.posix.dirname(path), key: external_node_path_.posix.basename(path), version: void 0 };
        }
        const [, whole = url, query = ""] = /^([^?]*)(\?.*)?$/.exec(url) ?? [];
        const slash = whole.lastIndexOf("/");
        const web = /^https?:/i.test(url);
        const key = whole.slice(slash + 1);
        const version = web ? void 0 : new URLSearchParams(query).get("versionId") ?? void 0;
        return {
          bare: whole,
          // A web server's query belongs to every request; elsewhere it names the version at most.
          folder: web ? `${whole.slice(0, slash)}${query}` : whole.slice(0, slash),
          key: web ? decoded(key) : key,
          version
        };
      }
      function keyOf(key, origin) {
        if (key !== "" && !key.split("/").includes(".."))
          return key;
        throw new errors.yo(`the source \`${shown(origin.url)}\` is not a file`, { where: origin.where });
      }
      function decoded(part) {
        try {
          return decodeURIComponent(part);
        } catch {
          return part;
        }
      }
      function shown(url) {
        return url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//");
      }
      function unchanged(found, origin) {
        if (found === void 0 || !isOther(found, origin))
          return found;
        found.stream.destroy();
        const was = `its etag was ${saidEtag(origin)}, now ${found.etag}`;
        throw new errors.yo(`${shown(origin.url)} is no longer what was imported: ${was}`, {
          where: origin.where,
          fix: "Take the new version (dvc update), or push the imported one from where it still is (dvc push)."
        });
      }
      function saidEtag(origin) {
        const web = /^https?:/i.test(origin.url);
        const said = origin.etag ?? (web ? origin.checksum : void 0);
        return said === void 0 || /^gc?s:/i.test(origin.url) || web && !/^(W\/)?"/.test(said) ? void 0 : said;
      }
      function isOther({ etag }, origin) {
        const said = saidEtag(origin);
        return said !== void 0 && etag !== void 0 && (0, look.A)(said) !== (0, look.A)(etag);
      }
      ;
      function openImports(host, settings, named) {
        const foreign = (0, once.f)();
        const trusted = (0, once.f)();
        const repository = async (origin) => {
          const { path: _, where, ...access } = origin;
          const key = JSON.stringify([access, where.file]);
          return foreign(key, () => openRepository(host, settings, origin));
        };
        return {
          repository,
          async places(origin, digest) {
            if (origin.kind === "repository")
              return (await repository(origin)).places(origin.path, digest);
            const key = JSON.stringify([origin.url, origin.options, origin.where.file]);
            const trust = await trusted(key, () => trustOf(host, settings, origin));
            return [await urlPlace(host, settings, origin, trust, named)];
          }
        };
      }
      async function openRepository(host, settings, origin) {
        const trust = await trustOf(host, settings, origin);
        const { root, home } = settings;
        const { url, rev, where } = origin;
        const commit = await fetchCommit(host, { url, rev, root, home: (0, external_node_path_.join)(home, "imports"), trust, where });
        const opened = (0, once.f)();
        return openForeign(commit, (dvcRoot, own) => opened(`${dvcRoot}
${own ?? ""}`, () => open(dvcRoot, own)));
        async function open(dvcRoot, own) {
          const remote = await foreignRemote(host, commit, origin, dvcRoot, own);
          return remote === void 0 ? void 0 : openFor(host, settings, remote, trust);
        }
      }
    })
  ),
  /***/
  13363: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          importPlace
        ),
        /* harmony export */
        T: () => (
          /* binding */
          readOnly
        )
        /* harmony export */
      });
      var _lib_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42929);
      function readOnly(url, read, exists = async () => true) {
        const refused = async () => {
          throw new Error(`${url} is only read`);
        };
        const storage = {
          url,
          read,
          exists,
          lists: false,
          list: () => {
            throw new Error(`${url} is not listed`);
          },
          write: refused,
          at: () => storage,
          close: async () => {
          }
        };
        return storage;
      }
      function importPlace(imports, origin, digest) {
        const places = (0, _lib_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(() => imports.places(origin, digest));
        const storage = readOnly(origin.url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//"), async (_key, options) => {
          for (const { storage: storage2, key, version } of await places()) {
            const found = await storage2.read(key, { ...options, version });
            if (found !== void 0)
              return found;
          }
          return void 0;
        }, async () => {
          for (const { storage: storage2, key, version } of await places())
            if (await storage2.exists(key, version))
              return true;
          return false;
        });
        return { storage, key: digest };
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
  9886: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        c: () => (
          /* binding */
          checkYaml
        )
      });
      var errors = __webpack_require__(18175);
      var nearest = __webpack_require__(58020);
      var schemas = __webpack_require__(92857);
      ;
      function keysAt(schema, path) {
        let reached = [schema];
        for (const step of path)
          reached = reached.flatMap(unwrap).flatMap((one) => child(one, step));
        const keys = reached.flatMap(unwrap).flatMap((one) => one instanceof schemas.bvH ? Object.keys(one.shape) : []);
        return [...new Set(keys)];
      }
      function unwrap(schema) {
        if (schema instanceof schemas.fZ7)
          return schema.options.flatMap(unwrap);
        if (schema instanceof schemas.utH)
          return unwrap(schema.in);
        if (schema instanceof schemas.Ihb)
          return unwrap(schema.unwrap());
        if (schema instanceof schemas.IiU || schema instanceof schemas.ZwT || schema instanceof schemas.XiL || schema instanceof schemas.xgV || schema instanceof schemas.l1C || schema instanceof schemas.EVz) {
          return unwrap(schema.unwrap());
        }
        return [schema];
      }
      function child(schema, step) {
        if (schema instanceof schemas.bvH) {
          const member = schema.shape[String(step)];
          return member === void 0 ? [] : [member];
        }
        if (schema instanceof schemas.naA)
          return [schema.element];
        if (schema instanceof schemas.b8S)
          return [schema.valueType];
        return [];
      }
      ;
      const typeWords = {
        string: "text",
        number: "a number",
        int: "a whole number",
        boolean: "true or false",
        array: "a list",
        object: "a map",
        record: "a map",
        null: "nothing"
      };
      function expectation(issue, keys) {
        if (!isZodsOwn(issue.message))
          return { text: issue.message, choices: choicesOf(issue) };
        const choices = choicesOf(issue);
        if (issue.code === "invalid_union") {
          const types = [...new Set(issue.errors.flat().flatMap((one) => one.path.length === 0 ? typeOf(one, keys) : []))];
          const all = [...choices, ...types];
          return { text: all.length === 0 ? "not a valid value" : `expected ${either(all)}`, choices };
        }
        if (issue.code === "invalid_value") {
          return { text: `expected ${choices.length > 1 ? "one of " : ""}${choices.join(", ")}`, choices };
        }
        const [type] = typeOf(issue, []);
        if (type !== void 0)
          return { text: `expected ${type}`, choices };
        return { text: limit(issue) ?? issue.message.replace(/^Invalid input: /, ""), choices };
      }
      function isZodsOwn(message) {
        return /^(Invalid|Too (small|big)|Unrecognized)/.test(message);
      }
      function choicesOf(issue) {
        if (issue.code === "invalid_value")
          return issue.values.map(String);
        if (issue.code !== "invalid_union")
          return [];
        return [...new Set(issue.errors.flat().flatMap((one) => one.path.length === 0 ? choicesOf(one) : []))];
      }
      function typeOf(issue, keys) {
        if (issue.code !== "invalid_type")
          return [];
        const word = typeWords[issue.expected] ?? issue.expected;
        return [word === "a map" && keys.length > 0 ? `a map with ${either(keys.map((key) => `\`${key}\``))}` : word];
      }
      function limit(issue) {
        if (issue.code !== "too_small" && issue.code !== "too_big")
          return void 0;
        const small = issue.code === "too_small";
        const amount = String(small ? issue.minimum : issue.maximum);
        const bound = issue.inclusive === false ? small ? "more than" : "less than" : small ? "at least" : "at most";
        const unit = issue.origin === "string" ? "characters" : ["array", "set", "map"].includes(issue.origin) ? "items" : "";
        if (small && amount === "1" && unit !== "")
          return "expected something, not nothing";
        return `expected ${bound} ${amount} ${unit}`.trimEnd();
      }
      function either(words) {
        const last = words.at(-1) ?? "";
        return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
      }
      ;
      function checkYaml(schema, yaml) {
        const result = schema.safeParse(yaml.value, { reportInput: true });
        if (result.success)
          return result.data;
        const issue = firstToMend(result.error.issues);
        throw issueError(issue, yaml, schema);
      }
      function firstToMend(issues, prefix = []) {
        let best;
        for (const issue of issues) {
          const candidate = intoUnion({ ...issue, path: [...prefix, ...issue.path] });
          if (best === void 0 || rank(candidate) > rank(best))
            best = candidate;
        }
        if (best === void 0)
          throw new Error("a schema failed without an issue");
        return best;
      }
      function intoUnion(issue) {
        if (issue.code !== "invalid_union")
          return issue;
        const fitting = issue.errors.filter((branch) => branch.length > 0 && !branch.some((one) => one.path.length === 0 && isMismatch(one)));
        const [first, ...others] = fitting;
        if (first === void 0)
          return issue;
        return firstToMend(others.reduce((least, branch) => branch.length < least.length ? branch : least, first), issue.path);
      }
      function isMismatch(issue) {
        return issue.code === "invalid_type" || issue.code === "invalid_value";
      }
      function rank(issue) {
        if (issue.code === "unrecognized_keys")
          return issue.path.length * 2 + 1;
        return issue.input === void 0 ? issue.path.length * 2 - 2 : issue.path.length * 2;
      }
      function issueError(issue, yaml, schema) {
        const dotted = issue.path.map(String).join(".");
        const name = dotted === "" ? "the file" : `\`${dotted}\``;
        if (issue.code === "unrecognized_keys") {
          const key = issue.keys[0] ?? "";
          const known = keysAt(schema, issue.path);
          const near2 = (0, nearest.p)(key, known);
          const fix = near2 !== void 0 ? `Did you mean \`${near2}\`?` : `Valid keys: ${known.join(", ")}.`;
          return new errors.yo(`unknown key \`${key}\`${dotted === "" ? "" : ` in ${name}`}`, {
            where: yaml.locate([...issue.path, key], "key"),
            ...known.length > 0 ? { fix } : {}
          });
        }
        const { text, choices } = expectation(issue, keysAt(schema, issue.path));
        const near = typeof issue.input === "string" ? (0, nearest.p)(issue.input, choices) : void 0;
        return new errors.yo(`${name} is ${show(issue.input)}: ${text}`, {
          where: yaml.locate(issue.path),
          ...near === void 0 ? {} : { fix: `Did you mean \`${near}\`?` }
        });
      }
      function show(value) {
        if (value === void 0)
          return "missing";
        const text = typeof value === "number" ? String(value) : JSON.stringify(value) ?? String(value);
        return text.length > 60 ? `${text.slice(0, 57)}...` : text;
      }
    })
  ),
  /***/
  44979: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseYaml: () => (
          /* binding */
          parseYaml
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18175);
      const maxCharacters = 16 * 1024 * 1024;
      const maxAliases = 100;
      function parseYaml(text, file) {
        if (text.length > maxCharacters) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
            where: { file }
          });
        }
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: true });
        const at = (offset) => {
          const { line, col } = lines.linePos(offset);
          return { file, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const [error] = document.errors;
        if (error !== void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
        }
        let value;
        try {
          value = document.toJS({ maxAliasCount: maxAliases });
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`this YAML cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where: { file },
            cause
          });
        }
        return { value, locate: (path, part = "value") => locate(document, path, part, at, file) };
      }
      function locate(document, path, part, at, file) {
        for (let depth = path.length; depth >= 0; depth--) {
          const found = nodeAt(document, path.slice(0, depth), part);
          if (found?.range)
            return at(found.range[0]);
        }
        return { file, line: 1, column: 1 };
      }
      function nodeAt(document, path, part) {
        const last = path.at(-1);
        if (part === "key" && last !== void 0) {
          const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent)) {
            for (const pair of parent.items) {
              if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && String(pair.key.value) === String(last))
                return pair.key;
            }
          }
        }
        const node = path.length === 0 ? document.contents : document.getIn(path, true);
        return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node : void 0;
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
