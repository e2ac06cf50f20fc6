export const id = 540;
export const ids = [540, 7517];
export const modules = {
  /***/
  35509: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          evidencePaths
        )
        /* harmony export */
      });
      function evidencePaths({ evidence, judging }) {
        return [.../* @__PURE__ */ new Set([...evidence, ...judging.predictions === void 0 ? [] : [judging.predictions.path]])];
      }
    })
  ),
  /***/
  27517: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        fetchDigests: () => (
          /* binding */
          fetchDigests
        ),
        isReached: () => (
          /* binding */
          isReached
        ),
        pullPins: () => (
          /* binding */
          pullPins
        ),
        total: () => (
          /* binding */
          total
        )
      });
      var errors = __webpack_require__(18175);
      var lib_paths = __webpack_require__(9470);
      var apply = __webpack_require__(68019);
      var data_digest = __webpack_require__(50111);
      var dir_object = __webpack_require__(18958);
      var fetch = __webpack_require__(84619);
      var folding = __webpack_require__(99458);
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var faults = __webpack_require__(60871);
      var object_hash = __webpack_require__(19925);
      var data_pin = __webpack_require__(84388);
      ;
      function originWithin(origin, path) {
        if (origin.kind === "cloud")
          return void 0;
        if (origin.kind === "repository")
          return { ...origin, path: external_node_path_.posix.join(origin.path, path) };
        const { etag: _, checksum: __, version: ___, files, ...rest } = origin;
        const file = files?.find((one) => one.path === path);
        return {
          ...rest,
          url: `${origin.url.replace(/\/+$/, "")}/${path}`,
          ...file?.etag === void 0 ? {} : { etag: file.etag },
          ...file?.version === void 0 ? {} : { version: file.version }
        };
      }
      ;
      async function completed(ctx, pins) {
        const found = [];
        for (const pin of pins)
          found.push(pin.partial === void 0 ? pin : await complete(ctx, pin));
        return found;
      }
      async function complete(ctx, pin) {
        const { origin, partial: _, ...rest } = pin;
        if (origin === void 0 || origin.kind === "cloud")
          throw new Error(`a partial import without a source: ${pin.file}`);
        const arrived = origin.kind === "repository" ? await inRepository(ctx, pin, origin) : await fromUrl(ctx, pin, origin);
        ctx.host.log.notice(`${pin.path} was imported without its data: it is taken as it is at the source, since Git holds no digest of it (dvc update ${pin.file}, then commit that file)`);
        return { ...rest, origin, ...arrived };
      }
      async function inRepository(ctx, pin, origin) {
        const digest = await (await ctx.imports.repository(origin)).digestOf(origin.path, "md5");
        if (digest !== void 0)
          return { digest };
        throw new errors.yo(`there is no \`${origin.path}\` in what \`${pin.path}\` is imported from`, {
          where: (0, data_pin.d)(pin)
        });
      }
      async function fromUrl(ctx, pin, origin) {
        if (origin.files === void 0)
          return { digest: await keep(ctx, pin, origin) };
        const entries = [];
        for (const { path } of origin.files) {
          entries.push({ path, digest: await keep(ctx, pin, originWithin(origin, path) ?? origin) });
        }
        const { bytes, digest } = (0, dir_object.Fp)(entries);
        await ctx.cache.putBytes(bytes, digest);
        return { digest };
      }
      async function keep(ctx, pin, origin) {
        if (origin.kind === "cloud")
          throw new Error(`not a source of an import: ${pin.file}`);
        const folder = (0, external_node_path_.join)(ctx.cache.dir, ".modelgate-tmp");
        const temporary = (0, external_node_path_.join)(folder, (0, external_node_crypto_.randomUUID)());
        await (0, promises_.mkdir)(folder, { recursive: true });
        try {
          return await (0, faults.sT)(ctx.host, `cannot fetch \`${pin.path}\``, async () => {
            for (const { storage, key, version } of await ctx.imports.places(origin, "")) {
              const found = await storage.read(key, { version });
              if (found === void 0)
                continue;
              await (0, external_node_stream_promises_.pipeline)(found.stream, (0, external_node_fs_.createWriteStream)(temporary)).catch((cause) => {
                throw new faults.N_(`the line to ${storage.url} was cut`, { cause });
              });
              const digest = `md5:${await (0, object_hash.Sk)("md5", temporary)}`;
              await ctx.cache.putFile(temporary, digest);
              return digest;
            }
            throw new errors.yo(`what \`${pin.path}\` was imported from is not there any more: ${shown(origin.url)}`, {
              where: (0, data_pin.d)(pin),
              fix: "If it is a directory, import it with its data (dvc update), so that Git holds what it consists of."
            });
          });
        } finally {
          await (0, promises_.rm)(temporary, { force: true });
        }
      }
      function shown(url) {
        return url.replace(/\?.*$/, "").replace(/\/\/[^/@]*@/, "//");
      }
      var refresh = __webpack_require__(85872);
      var plan = __webpack_require__(41599);
      var disk = __webpack_require__(34030);
      ;
      async function checkRoom(ctx, plans, wanted, here) {
        const known = wanted.reduce((all, one) => all + (one.bytes ?? 0), 0);
        const copied = sum(plans, ({ place }) => sum(place, ({ digest }) => here.get(digest) ?? 0));
        const absent = new Set(wanted.flatMap((one) => one.bytes === void 0 ? [one.digest] : []));
        const guessed = sum(plans, ({ pin, place, isFolder, currentBytes, files }) => {
          if (!isFolder || pin.bytes === void 0 || files < (pin.files ?? files))
            return 0;
          if (!place.some(({ digest }) => absent.has(digest)))
            return 0;
          return Math.max(0, pin.bytes - currentBytes - sum(place, ({ digest }) => here.get(digest) ?? 0));
        });
        const arriving = known + guessed;
        const first = ctx.config.cacheTypes.find((type) => type !== "reflink");
        const linked = first === "hardlink" || first === "symlink";
        await (0, disk.Ty)([
          { folder: ctx.cache.dir, bytes: arriving },
          { folder: ctx.root, bytes: linked ? 0 : arriving + copied }
        ]);
      }
      function sum(items, of) {
        return items.reduce((all, item) => all + of(item), 0);
      }
      var breathe = __webpack_require__(77791);
      ;
      function wantedPin(pin) {
        return {
          digest: pin.digest,
          name: pin.path,
          ...pin.remote === void 0 ? {} : { remote: pin.remote },
          ...pin.bytes === void 0 || (0, data_digest.gn)(pin.digest) ? {} : { bytes: pin.bytes },
          ...pin.origin === void 0 ? {} : { origin: pin.origin }
        };
      }
      function wantedFile(pin, entry) {
        const origin = entry.location !== void 0 ? cloudOrigin(entry.location) : pin.origin && originWithin(pin.origin, entry.path);
        return {
          digest: entry.digest,
          name: (0, lib_paths.P8)(`${pin.path}/${entry.path}`),
          ...pin.remote === void 0 ? {} : { remote: pin.remote },
          ...entry.size === void 0 ? {} : { bytes: entry.size },
          ...origin === void 0 ? {} : { origin }
        };
      }
      function cloudOrigin({ key, ...more }) {
        return { kind: "cloud", path: key, ...more };
      }
      async function absentOf(ctx, plans) {
        const wanted = /* @__PURE__ */ new Map();
        const here = /* @__PURE__ */ new Map();
        const pause = (0, breathe.o)(ctx.host.signal);
        for (const { pin, place } of plans) {
          for (const entry of place) {
            const { digest } = entry;
            if (here.has(digest) || wanted.has(digest))
              continue;
            const size = await ctx.cache.size(digest);
            if (size !== void 0)
              here.set(digest, size);
            else
              wanted.set(digest, entry.path === "" ? wantedPin(pin) : wantedFile(pin, entry));
            await pause();
          }
        }
        return { wanted: [...wanted.values()], here };
      }
      ;
      async function pullPins(ctx, pins, options = {}) {
        const started = performance.now();
        const fetched = (0, fetch.nothingFetched)();
        const chosen = pins.filter((pin) => pin.cache);
        refuseUnsupported(chosen);
        const moved = await completed(ctx, chosen);
        const placed = [];
        try {
          const manifests = await listingsOf(ctx, moved, fetched);
          if (options.allowMissing !== true)
            refuseMissing(fetched);
          const reached = moved.filter((pin) => isReached(manifests.get(pin), options.only?.(pin)));
          if (reached.length === 0 && moved.length > 0) {
            throw new errors.yo("the globs name no file that Git pins", {
              fix: "Name files from the repository's root on, as `modelgate pull --help` says."
            });
          }
          const plans = await planAll(ctx, reached, manifests, options);
          const { wanted, here } = await absentOf(ctx, plans);
          await checkRoom(ctx, plans, wanted, here);
          await (0, fetch.rt)(ctx, wanted, fetched);
          if (options.allowMissing !== true)
            refuseMissing(fetched);
          const absent = new Set(fetched.missing.map((one) => one.wanted.digest));
          if (absent.size === 0)
            await keepListings(ctx, plans);
          for (const plan2 of plans) {
            placed.push(plan2);
            await (0, apply.g)(ctx, plan2, absent);
          }
          for (const digest of absent)
            ctx.host.log.warning(`missing in every remote: ${digest}`);
          const current = transfer_sum(plans, (plan2) => plan2.current);
          return total(plans.map(resultOf), fetched.objects, here.size + current, fetched.bytes, started);
        } finally {
          await (0, refresh.Q)(ctx, placed);
          await ctx.index.save();
        }
      }
      function isReached(manifest, part) {
        if (part?.mayBeEmpty !== true || manifest === void 0)
          return true;
        return manifest.entries.some((entry) => part(entry.path));
      }
      async function fetchDigests(ctx, digests) {
        const fetched = (0, fetch.nothingFetched)();
        const roots = digests.map((digest) => ({ digest, name: digest }));
        const manifests = await (0, fetch.oF)(ctx, roots, fetched);
        const files = roots.flatMap((one) => {
          const manifest = manifests.get(one.digest);
          return (0, data_digest.gn)(one.digest) ? manifest === void 0 ? [] : (0, fetch.Lm)(manifest, one) : [one];
        });
        refuseMissing(fetched);
        await (0, fetch.rt)(ctx, await (0, fetch.iU)(ctx, (0, fetch.Am)(files)), fetched);
        refuseMissing(fetched);
        return { bytes: fetched.bytes, objects: fetched.objects };
      }
      async function planAll(ctx, pins, manifests, options) {
        const fold = (0, folding.Lc)(ctx.root);
        const paths = pins.map((pin) => pin.path);
        if (fold !== void 0)
          (0, folding.sv)(paths, fold, "the pins", { file: ctx.root });
        const guard = (0, lib_paths.JV)(ctx.root);
        const plans = [];
        for (const pin of pins) {
          const manifest = manifests.get(pin);
          if ((0, data_digest.gn)(pin.digest) && manifest === void 0)
            continue;
          const { force = false, only } = options;
          plans.push(await (0, plan.j)(ctx, pin, manifest, { force, guard, fold, only: only?.(pin) }));
        }
        return plans;
      }
      async function listingsOf(ctx, pins, into) {
        const fetched = await (0, fetch.oF)(ctx, pins.filter((pin) => pin.manifest === void 0).map(wantedPin), into);
        const found = /* @__PURE__ */ new Map();
        for (const pin of pins) {
          const manifest = pin.manifest ?? fetched.get(pin.digest);
          if (manifest !== void 0)
            found.set(pin, manifest);
        }
        return found;
      }
      async function keepListings(ctx, plans) {
        for (const { pin, files } of plans) {
          const { digest, manifest } = pin;
          if (manifest === void 0 || files < manifest.entries.length || await ctx.cache.has(digest))
            continue;
          const { algorithm } = (0, data_digest.Hd)(digest);
          if (algorithm !== "sha256")
            await ctx.cache.putBytes((0, dir_object.Fp)(manifest.entries, algorithm).bytes, digest);
        }
      }
      function refuseUnsupported(pins) {
        for (const pin of pins) {
          if (pin.unsupported === void 0)
            continue;
          throw new errors.yo(`\`${pin.path}\` ${pin.unsupported}`, { where: (0, data_pin.d)(pin) });
        }
      }
      function refuseMissing(fetched) {
        if (fetched.missing.length > 0)
          throw (0, fetch.$y)(fetched.missing);
      }
      function resultOf({ pin, files }) {
        const { path, source, digest, bytes = 0 } = pin;
        return { path, source, digest, files, bytes };
      }
      function total(pins, transferred, reused, bytes, started) {
        const seconds = Math.round(performance.now() - started) / 1e3;
        return { files: transfer_sum(pins, (pin) => pin.files), bytes, transferred, reused, seconds, pins };
      }
      function transfer_sum(items, of) {
        return items.reduce((all, item) => all + of(item), 0);
      }
    })
  ),
  /***/
  98218: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gz: () => (
          /* binding */
          below
        ),
        /* harmony export */
        QR: () => (
          /* binding */
          targetsOf
        ),
        /* harmony export */
        TQ: () => (
          /* binding */
          closureOf
        ),
        /* harmony export */
        qT: () => (
          /* binding */
          pinsAbove
        )
        /* harmony export */
      });
      var _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35509);
      var _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39590);
      function below(path, dir) {
        return dir === "." && !(0, _pipeline_outside_js__WEBPACK_IMPORTED_MODULE_0__._K)(path) || path === dir || path.startsWith(`${dir}/`);
      }
      function pinsAbove(path, root) {
        return path.endsWith(".dvc") && below(root, path.slice(0, -".dvc".length));
      }
      function targetsOf(pipeline, model) {
        const wanted = [...model.metrics, ...(0, _config_evidence_paths_js__WEBPACK_IMPORTED_MODULE_1__.A)(model), ...model.artifact === void 0 ? [] : [model.artifact]];
        const stages = [...pipeline.stages.values()];
        const makes = (stage) => stage.outs.some((out) => wanted.some((path) => below(path, out.path) || below(out.path, path)) || model.metrics.length === 0 && out.kind === "metric" && below(out.path, model.dir));
        const makers = stages.filter(makes);
        const chosen = makers.length > 0 ? makers : stages.filter((stage) => below(stage.file, model.dir));
        return chosen.map((stage) => stage.address);
      }
      function closureOf(pipeline, targets) {
        const stages = [...pipeline.stages.values()];
        const makers = (dep) => stages.filter((stage) => stage.outs.some((out) => below(dep, out.path) || below(out.path, dep)));
        const seen = /* @__PURE__ */ new Set();
        const open = [...targets];
        for (let name = open.pop(); name !== void 0; name = open.pop()) {
          if (seen.has(name))
            continue;
          seen.add(name);
          for (const dep of pipeline.stages.get(name)?.deps ?? [])
            open.push(...makers(dep).map((stage) => stage.address));
        }
        return pipeline.order.filter((name) => seen.has(name));
      }
    })
  ),
  /***/
  8510: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          Origin
        ),
        /* harmony export */
        U: () => (
          /* binding */
          environmentChanged
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
      var _tracking_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50345);
      const Origin = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ environment: _tracking_record_js__WEBPACK_IMPORTED_MODULE_0__.OH, run_url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() });
      function environmentChanged(now, made, changedHere, named) {
        const origin = Origin.safeParse(made);
        if (!origin.success) {
          return changedHere.length === 0 ? void 0 : `${changedHere.join(", ")} changed, and the kept result does not say what it was made with`;
        }
        const then = new Map(origin.data.environment.files.map((file) => [file.path, file.digest]));
        const today = new Map(now.map((file) => [file.path, file.digest]));
        const differing = named.filter((path) => then.get(path) !== today.get(path));
        return differing.length === 0 ? void 0 : `${differing.sort().join(", ")} changed since the kept result was made`;
      }
    })
  ),
  /***/
  75962: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* binding */
          captureEnvironment
        ),
        r: () => (
          /* binding */
          environmentFiles
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(18175);
      var hashing = __webpack_require__(12230);
      var paths = __webpack_require__(9470);
      var external_node_http_ = __webpack_require__(37067);
      var consumers_ = __webpack_require__(38321);
      var schemas = __webpack_require__(92857);
      var read_if_there = __webpack_require__(56273);
      var external_node_child_process_ = __webpack_require__(31421);
      var external_node_fs_ = __webpack_require__(73024);
      ;
      const patienceMs = 15e3;
      async function findProgram(host, root, names) {
        const endings = (0, external_node_os_.platform)() === "win32" ? [".exe"] : [""];
        const folders = (host.env["PATH"] ?? host.env["Path"] ?? "").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
        for (const name of names) {
          for (const path of folders.flatMap((folder) => endings.map((ending) => (0, external_node_path_.join)(folder, name + ending)))) {
            if (await isProgram(path, root))
              return path;
          }
        }
        return void 0;
      }
      async function isProgram(path, root) {
        try {
          await (0, promises_.access)(path, external_node_fs_.constants.X_OK);
          if (!(await (0, promises_.stat)(path)).isFile())
            return false;
          const real = await (0, promises_.realpath)(path);
          return [path, real].every((one) => isOutside((0, external_node_path_.relative)(root, one)));
        } catch {
          return false;
        }
      }
      function isOutside(path) {
        return /^\.\.(?:[/\\]|$)/.test(path) || (0, external_node_path_.isAbsolute)(path);
      }
      function ask(host, root, program, args) {
        const env = {};
        for (const [name, value] of Object.entries(host.env)) {
          if (value !== void 0 && !/^(PYTHON|NODE_)/i.test(name))
            env[name] = value;
        }
        env["PYENV_DIR"] = root;
        return new Promise((resolve) => {
          const options = { cwd: (0, external_node_path_.parse)(root).root, env, timeout: patienceMs, signal: host.signal, maxBuffer: 1 << 20 };
          (0, external_node_child_process_.execFile)(program, args, options, (error, stdout, stderr) => {
            resolve(error === null ? stdout + stderr : void 0);
          });
        });
      }
      ;
      async function distributionOf(file = "/etc/os-release") {
        const text = await (0, read_if_there.pM)(file) ?? "";
        const [, quoted, bare] = /^PRETTY_NAME=(?:["'](.*)["']|(.*))$/m.exec(text) ?? [];
        const name = (quoted ?? bare ?? "").trim().slice(0, 200);
        return name === "" ? void 0 : name;
      }
      async function gpusOf(host, root) {
        const program = await findProgram(host, root, ["nvidia-smi"]);
        if (program === void 0)
          return [];
        const query = ["--query-gpu=name,driver_version,memory.total", "--format=csv,noheader,nounits"];
        const lines = (await ask(host, root, program, query) ?? "").split(/\r?\n/);
        return lines.slice(0, 64).flatMap((line) => {
          const [, name, driver, memory] = /^(.+), ([\d.]+), (\d+|\[.*\])$/.exec(line.trim()) ?? [];
          if (name === void 0 || driver === void 0)
            return [];
          const size = /^\d+$/.test(memory ?? "") ? { memory_bytes: Number(memory) * 2 ** 20 } : {};
          return [{ name: name.slice(0, 200), driver: driver.slice(0, 100), ...size }];
        });
      }
      const Container = schemas._H3({ Image: schemas.YjP(), Config: schemas._H3({ Image: schemas.YjP() }) });
      const Image = schemas._H3({ RepoDigests: schemas.YOg(schemas.YjP()).nullish() });
      const named = /^(.+?)@(sha256:[0-9a-f]{64})$/;
      const dockerPlaces = { mounts: "/proc/self/mountinfo", socket: "/var/run/docker.sock" };
      async function containerOf(env, places = dockerPlaces) {
        const said = env["MODELGATE_CONTAINER"]?.trim() ?? "";
        if (said !== "")
          return imageOf(said);
        const mounts = await (0, read_if_there.pM)(places.mounts) ?? "";
        const [, id2] = /\/containers\/([0-9a-f]{64})\/hostname /.exec(mounts) ?? [];
        if (id2 === void 0)
          return void 0;
        const container = Container.safeParse(await docker(places.socket, `/containers/${id2}/json`));
        if (!container.success)
          return void 0;
        const { Image: image, Config: config } = container.data;
        if (named.test(config.Image))
          return imageOf(config.Image);
        const found = Image.safeParse(await docker(places.socket, `/images/${encodeURIComponent(image)}/json`));
        const digest = found.data?.RepoDigests?.map((one) => named.exec(one)?.[2]).find((one) => one !== void 0);
        return imageOf(digest === void 0 ? config.Image : `${config.Image}@${digest}`);
      }
      function imageOf(text) {
        const [, image, digest] = named.exec(text) ?? [];
        if (image === void 0 || digest === void 0)
          return { image: text.slice(0, 1e3) };
        return { image: image.slice(0, 1e3), digest };
      }
      function docker(socketPath, path) {
        return new Promise((resolve) => {
          const asked = (0, external_node_http_.request)({ socketPath, path, timeout: 5e3 }, (response) => {
            (0, consumers_.json)(response).then(resolve, () => resolve(void 0));
          });
          asked.on("timeout", () => asked.destroy());
          asked.on("error", () => resolve(void 0));
          asked.end();
        });
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var dist = __webpack_require__(3292);
      ;
      const DirectUrl = schemas._H3({
        url: schemas.OZ5(),
        vcs_info: schemas._H3({ vcs: schemas.YjP(), commit_id: schemas.YjP() }).optional(),
        archive_info: schemas._H3({ hash: schemas.YjP().optional() }).optional()
      });
      async function infosIn(folders) {
        const found = [];
        for (const folder of folders) {
          const names = (await namesIn(folder)).filter((name) => /\.(dist|egg)-info$/.test(name)).sort();
          const read = async (name) => [
            name,
            await readSmall((0, external_node_path_.join)(folder, name, "direct_url.json")) ?? null
          ];
          found.push(...await Promise.all(names.map(read)));
        }
        return found;
      }
      function pythonPackages(infos) {
        const found = /* @__PURE__ */ new Map();
        for (const [info, directUrl] of infos) {
          const [, written, version] = /^(.+?)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info$/.exec(info) ?? [];
          if (written === void 0 || version === void 0)
            continue;
          const name = written.toLowerCase().replace(/[-_.]+/g, "-");
          if (!found.has(name))
            found.set(name, component("pypi", name, version, originOf(directUrl)));
        }
        return [...found.values()];
      }
      function originOf(directUrl) {
        const read = DirectUrl.safeParse(parsed(directUrl));
        if (!read.success)
          return "";
        const { url, vcs_info: vcs, archive_info: archive } = read.data;
        if (vcs !== void 0)
          return qualifier("vcs_url", `${vcs.vcs}+${withoutSecrets(url)}@${vcs.commit_id}`);
        return archive?.hash === void 0 ? "" : qualifier("checksum", archive.hash.replace("=", ":"));
      }
      function qualifier(key, value) {
        return `?${key}=${encodeURIComponent(value)}`;
      }
      function parsed(text) {
        try {
          return JSON.parse(text ?? "null");
        } catch {
          return void 0;
        }
      }
      function withoutSecrets(address) {
        const url = new URL(address);
        url.username = "";
        url.password = "";
        url.search = "";
        return url.href;
      }
      async function condaPackages(prefix) {
        return (await namesIn((0, external_node_path_.join)(prefix, "conda-meta"))).flatMap((file) => {
          const [, name, version, build] = /^(.+)-([^-]+)-([^-]+)\.json$/.exec(file) ?? [];
          if (name === void 0 || version === void 0 || build === void 0)
            return [];
          return [component("conda", name, version, qualifier("build", build))];
        });
      }
      function joinPackages(conda, python) {
        const known = new Set(conda.map(keyOf));
        const all = [...conda, ...python.filter((one) => !known.has(keyOf(one)))];
        return all.sort((a, b) => a.purl < b.purl ? -1 : 1).slice(0, 2e4);
      }
      function keyOf({ name, version }) {
        return `${name.replace(/[-_.]+/g, "-")} ${version}`;
      }
      function component(kind, name, version, query) {
        return {
          type: "library",
          name: name.slice(0, 200),
          version: version.slice(0, 200),
          purl: `pkg:${kind}/${encodeURIComponent(name)}@${encodeURIComponent(version)}${query}`.slice(0, 1e3)
        };
      }
      async function readSmall(path) {
        try {
          const found = await (0, promises_.stat)(path);
          if (!found.isFile() || found.size > 1 << 20)
            return void 0;
        } catch {
          return void 0;
        }
        return (0, read_if_there.pM)(path);
      }
      async function namesIn(folder) {
        try {
          return await (0, promises_.readdir)(folder);
        } catch {
          return [];
        }
      }
      ;
      const Named = schemas._H3({ name: schemas.YjP().optional() }).optional();
      const Project = schemas._H3({ project: Named, tool: schemas._H3({ poetry: Named }).optional() });
      async function pythonInUse(host, root, folders) {
        const active = host.env["VIRTUAL_ENV"];
        const own = host.env["UV_PROJECT_ENVIRONMENT"] || ".venv";
        const places = [.../* @__PURE__ */ new Set([...folders, "."])].map((folder) => (0, external_node_path_.resolve)(root, folder, own));
        for (const place of [...active ? [active] : [], ...places, ...await poetryPlaces(host, root)]) {
          const found = await virtualEnvironment(place);
          if (found !== void 0)
            return found;
        }
        const conda = host.env["CONDA_PREFIX"];
        if (conda && await isConda(conda))
          return condaEnvironment(conda);
        return pythonOnPath(host, root);
      }
      async function virtualEnvironment(place) {
        const settings = await readSmall((0, external_node_path_.join)(place, "pyvenv.cfg"));
        if (settings === void 0)
          return void 0;
        const pairs = settings.split("\n", 100).map((line) => line.split("=").map((part) => part.trim()));
        const value = (key) => pairs.find(([name]) => name === key)?.slice(1).join("=");
        const version = (value("version_info") ?? value("version"))?.replace(/\.final\.\d+$/, "").slice(0, 200);
        const shared = value("include-system-site-packages") === "true" ? await systemFolders(value("home"), version) : [];
        return {
          version,
          components: joinPackages([], pythonPackages(await infosIn([...await siteFolders(place), ...shared])))
        };
      }
      async function systemFolders(home, version = "") {
        if (home === void 0)
          return [];
        const short = /^\d+\.\d+/.exec(version)?.[0] ?? "3";
        const debian = home === "/usr/bin" ? [`/usr/local/lib/python${short}/dist-packages`, "/usr/lib/python3/dist-packages"] : [];
        return [...debian, ...await siteFolders((0, external_node_os_.platform)() === "win32" ? home : (0, external_node_path_.dirname)(home))];
      }
      async function siteFolders(prefix) {
        const libraries = (await namesIn((0, external_node_path_.join)(prefix, "lib"))).filter((name) => /^(python|pypy)\d/.test(name)).sort();
        return [...libraries.map((name) => (0, external_node_path_.join)(prefix, "lib", name, "site-packages")), (0, external_node_path_.join)(prefix, "Lib", "site-packages")];
      }
      async function poetryPlaces(host, root) {
        if (!await (0, read_if_there.$B)((0, external_node_path_.join)(root, "poetry.lock")))
          return [];
        const name = projectName(await readSmall((0, external_node_path_.join)(root, "pyproject.toml")) ?? "");
        const hash = (0, external_node_crypto_.createHash)("sha256").update(root).digest("base64url").slice(0, 8);
        const plain = name.toLowerCase().replace(/[-_.]+/g, "-").slice(0, 42);
        const start = `${plain}-${hash}-py`;
        const cache = host.env["POETRY_CACHE_DIR"] || (0, external_node_path_.join)(cacheFolder(host), "pypoetry");
        const folder = host.env["POETRY_VIRTUALENVS_PATH"] || (0, external_node_path_.join)(cache, "virtualenvs");
        return (await namesIn(folder)).filter((one) => one.startsWith(start)).map((one) => (0, external_node_path_.join)(folder, one));
      }
      function projectName(text) {
        try {
          const project = Project.parse((0, dist.parse)(text));
          return project.project?.name ?? project.tool?.poetry?.name ?? "";
        } catch {
          return "";
        }
      }
      function cacheFolder(host) {
        if ((0, external_node_os_.platform)() === "darwin")
          return (0, external_node_path_.join)((0, external_node_os_.homedir)(), "Library", "Caches");
        return host.env["XDG_CACHE_HOME"] || (0, external_node_path_.join)(host.env["HOME"] || (0, external_node_os_.homedir)(), ".cache");
      }
      function isConda(prefix) {
        return (0, read_if_there.$B)((0, external_node_path_.join)(prefix, "conda-meta"));
      }
      async function condaEnvironment(prefix) {
        const conda = await condaPackages(prefix);
        const python = pythonPackages(await infosIn(await siteFolders(prefix)));
        return { version: conda.find(({ name }) => name === "python")?.version, components: joinPackages(conda, python) };
      }
      const question = `
import json, os, sys
found = []
for folder in sys.path:
    if os.path.basename(folder) not in ("site-packages", "dist-packages") or not os.path.isdir(folder):
        continue
    for name in sorted(os.listdir(folder)):
        if name.endswith((".dist-info", ".egg-info")):
            origin = os.path.join(folder, name, "direct_url.json")
            found.append([name, open(origin).read() if os.path.isfile(origin) else None])
print("\\n" + json.dumps({"version": sys.version.split()[0], "infos": found}))
`;
      const Answer = schemas.rej({
        version: schemas.YjP(),
        infos: schemas.YOg(schemas.PVZ([schemas.YjP(), schemas.YjP().nullable()]))
      });
      async function pythonOnPath(host, root) {
        const program = await findProgram(host, root, ["python3", "python"]);
        if (program === void 0)
          return void 0;
        const prefix = (0, external_node_path_.dirname)((0, external_node_path_.dirname)(program));
        const apart = await virtualEnvironment(prefix);
        if (apart !== void 0)
          return apart;
        if (await isConda(prefix))
          return condaEnvironment(prefix);
        const said = await ask(host, root, program, ["-E", "-c", question]) ?? "";
        const line = said.split(/\r?\n/).find((one) => one.startsWith('{"version"'));
        if (line === void 0)
          return void 0;
        const { version, infos } = Answer.parse(JSON.parse(line));
        return { version: version.slice(0, 200), components: joinPackages([], pythonPackages(infos)) };
      }
      var external_node_process_ = __webpack_require__(1708);
      ;
      const runtimes = [
        {
          name: "node",
          programs: ["node"],
          files: /^(.+\.[cm]?[jt]s|package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|\.node-version|\.nvmrc)$/,
          commands: /\b(node|npx|npm|pnpm|yarn)\b/,
          version: /^v(\S+)/m
        },
        {
          name: "r",
          programs: ["Rscript"],
          files: /^(.+\.[rR]|renv\.lock)$/,
          commands: /\bRscript\b/,
          version: /version (\d\S+)/
        },
        {
          name: "julia",
          programs: ["julia"],
          files: /^(.+\.jl|Manifest\.toml)$/,
          commands: /\bjulia\b/,
          version: /version (\d\S+)/
        }
      ];
      async function runtimeVersions(host, root, files, commands) {
        const wanted = runtimes.filter((one) => files.some((file) => one.files.test(file)) || commands.some((command) => one.commands.test(command)));
        const found = await Promise.all(wanted.map(async (one) => {
          const version = await versionOf(host, root, one);
          return version === void 0 ? [] : [[one.name, version.slice(0, 200)]];
        }));
        return Object.fromEntries(found.flat());
      }
      async function versionOf(host, root, runtime) {
        const program = await findProgram(host, root, runtime.programs);
        if (program === void 0)
          return void 0;
        if (runtime.name === "node" && await (0, promises_.realpath)(program) === await (0, promises_.realpath)(external_node_process_.execPath))
          return external_node_process_.version.slice(1);
        return runtime.version.exec(await ask(host, root, program, ["--version"]) ?? "")?.[1];
      }
      ;
      const wellKnown = /^(uv\.lock|poetry\.lock|pdm\.lock|pylock(\..+)?\.toml|Pipfile\.lock|requirements.*\.(txt|lock)|environment\.ya?ml|conda-lock\.ya?ml|conda-.+\.lock|pixi\.lock|\.python-version|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|\.node-version|\.nvmrc|renv\.lock|Manifest\.toml|Cargo\.lock|go\.sum|flake\.lock|Dockerfile|Containerfile|\.tool-versions|mise\.lock)$/;
      const pythonSigns = /^(.+\.(py|ipynb)|pyproject\.toml|uv\.lock|poetry\.lock|pdm\.lock|pylock(\..+)?\.toml|Pipfile(\.lock)?|requirements.*\.txt|environment\.ya?ml|conda-lock\.ya?ml|conda-.+\.lock|pixi\.lock|setup\.cfg|\.python-version)$/;
      const pythonCommands = /\b(python[\d.]*|uv|poetry|conda|mamba|micromamba|pixi|papermill|jupyter|pytest|torchrun)\b|\.py\b/;
      async function captureEnvironment(host, root, files, commands = []) {
        const names = await filesAt(root);
        const signs = [...names, ...files.map((file) => external_node_path_.posix.basename(file))];
        const isPython = signs.some((name) => pythonSigns.test(name)) || commands.some((one) => pythonCommands.test(one));
        const [digests, python, others, gpus, container, distribution] = await Promise.all([
          environmentFiles(host, root, files),
          isPython ? pythonInUse(host, root, [...new Set(files.map((file) => external_node_path_.posix.dirname(file)))]) : void 0,
          runtimeVersions(host, root, signs, commands),
          gpusOf(host, root),
          containerOf(host.env),
          distributionOf()
        ]);
        const runtimes2 = { ...others, ...python?.version === void 0 ? {} : { python: python.version } };
        const processors = (0, external_node_os_.cpus)();
        const set = {
          arch: (0, external_node_os_.arch)(),
          ...distribution === void 0 ? {} : { distribution },
          ...container === void 0 ? {} : { container },
          runtimes: runtimes2,
          components: [...python?.components ?? []],
          files: digests
        };
        return {
          os: `${(0, external_node_os_.type)()} ${(0, external_node_os_.release)()}`,
          cpu: (processors[0]?.model ?? "unknown").trim().slice(0, 200),
          cores: Math.max(1, (0, external_node_os_.availableParallelism)()),
          memory_bytes: (0, external_node_os_.totalmem)(),
          gpus,
          ...set,
          digest: (0, hashing.ol)({ os: (0, external_node_os_.type)(), ...set })
        };
      }
      async function environmentFiles(host, root, files) {
        const known = (await filesAt(root)).filter((name) => wellKnown.test(name));
        const paths2 = [.../* @__PURE__ */ new Set([...files, ...known])].sort();
        return (await Promise.all(paths2.map((path) => digestFile(host, root, path)))).flat();
      }
      async function filesAt(root) {
        const listing = await (0, promises_.readdir)(root, { withFileTypes: true });
        return listing.filter((entry) => entry.isFile()).map((entry) => entry.name);
      }
      async function digestFile(host, root, path) {
        const absolute = await (0, paths.p0)(root, path, { file: path });
        try {
          const { size } = await (0, promises_.stat)(absolute);
          return [{ path, digest: `sha256:${await (0, hashing.DC)("sha256", absolute)}`, bytes: size }];
        } catch (error) {
          if (!(0, errors.Or)(error, "ENOENT", "ENOTDIR", "EISDIR"))
            throw error;
          const said = error.code === "EISDIR" ? "is a directory, name the files in it" : "is not there";
          host.log.warning(`The environment file ${path} ${said}: the record does without it.`);
          return [];
        }
      }
    })
  ),
  /***/
  50345: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OH: () => (
          /* binding */
          Environment
        ),
        /* harmony export */
        YJ: () => (
          /* binding */
          MetricNumber
        ),
        /* harmony export */
        d3: () => (
          /* binding */
          RunRecord
        ),
        /* harmony export */
        yg: () => (
          /* binding */
          StageRecord
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
      var _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34755);
      const Sha = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit or tree id");
      const MetricNumber = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["NaN", "Infinity", "-Infinity"])]);
      const Metric = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        /** The metrics file it was read from, `inline` for `name=value` lines. */
        file: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4096),
        value: MetricNumber.exactOptional(),
        samples: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(MetricNumber).max(1e6).exactOptional(),
        text: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3).exactOptional()
      });
      const Lock = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        path: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.UA,
        digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np,
        current: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
        text: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(4e6)
      });
      const PinSummary = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        path: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.UA,
        source: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(40),
        digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np,
        files: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative()
      });
      const StageRecord = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        /** DVC's address: `train`, `sub/dvc.yaml:train@a`. */
        name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3),
        status: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["ran", "restored", "unchanged", "failed", "skipped"]),
        /** How long it took when its result was made; 0 where that is not known. */
        seconds: zod__WEBPACK_IMPORTED_MODULE_1__.aig().nonnegative(),
        /** The most memory that its processes had together then, where that was measured. */
        peak_memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive().exactOptional(),
        /** DVC's run-cache key (sha256 hex over command, dependencies, parameters and outs), where DVC has one. */
        key: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(64).exactOptional(),
        outs: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.d5).max(1e5),
        /** For a restored stage: what vouched for it, the committed lock itself or a run cache. */
        restored_from: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["lock", "local", "remote", "pull-request"]).exactOptional()
      });
      const Component = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        type: zod__WEBPACK_IMPORTED_MODULE_1__.euz("library"),
        name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
        version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
        purl: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^pkg:/, "a package URL such as pkg:pypi/numpy@2.1.0").max(1e3)
      });
      const Environment = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        os: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
        /** Which Linux: `Debian GNU/Linux 12 (bookworm)`. */
        distribution: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200).exactOptional(),
        arch: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(40),
        cpu: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
        cores: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive(),
        memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
        /** Empty where there is none. */
        gpus: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
          name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
          driver: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(100),
          memory_bytes: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative().exactOptional()
        })).max(64).exactOptional(),
        /** The image that the job runs in, as far as it is known. */
        container: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
          image: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3),
          digest: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^sha256:[0-9a-f]{64}$/).exactOptional()
        }).exactOptional(),
        /** Interpreter name → version, e.g. node → 24.21.0. */
        runtimes: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200)),
        /** What is installed in the Python in use, sorted by purl. */
        components: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Component).max(2e4).exactOptional(),
        /** Files that fix the environment (uv.lock, Dockerfile, …), named by the model or well known, with their digests. */
        files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.d5).max(1e3),
        /** One digest of all that the same set-up has on every machine: not of processor, memory, GPU or kernel. */
        digest: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.np
      });
      const MadeBy = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        /** Set by the publishing side from the event, never taken from the record's own word. */
        trusted: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
        event: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(100),
        /** Empty outside Actions. */
        run_id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(100),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().nonnegative(),
        job: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(200),
        run_url: zod__WEBPACK_IMPORTED_MODULE_1__.OZ5({ protocol: /^https?$/ }).max(2e3).exactOptional()
      });
      const RunRecord = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("modelgate/run-record/1"),
        model: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
          name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
          dir: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.euz("."), _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.UA]),
          artifact: _lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.UA.exactOptional()
        }),
        source: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
          /** The commit the run's author wrote: a pull request's head, or the pushed commit. */
          head: Sha,
          /** The commit that was checked out and run: the merge commit on pull_request. */
          commit: Sha,
          /** The tree of `commit` and of the model's directory in it. */
          tree: Sha,
          dir_tree: Sha.exactOptional(),
          /** The side it will be compared with, where the event names one. */
          base: Sha.exactOptional(),
          ref: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3).exactOptional(),
          /** `commit` stood on the default branch when it ran (push, dispatch or schedule there; not a merge queue's try). */
          on_default_branch: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().exactOptional(),
          pull_request: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().positive().exactOptional(),
          /** Tracked files differed from `commit` when the run was made. */
          dirty: zod__WEBPACK_IMPORTED_MODULE_1__.zMY()
        }),
        /** dvc.lock as the run left it; `current` says whether the commit holds the same text. */
        lock: Lock.exactOptional(),
        /** The same of other directories whose stages the model is made from. */
        upstream_locks: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Lock).max(1e3).exactOptional(),
        /** What the run had of the base side's instead of the candidate's own, since the policy protects it. */
        protected: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
          commit: Sha,
          files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.UA).max(1e5),
          stages: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3)).max(1e3)
        }).exactOptional(),
        pins: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(PinSummary).max(1e5),
        /** `params.yaml:train.lr` → value. */
        params: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e4), zod__WEBPACK_IMPORTED_MODULE_1__.aig(), zod__WEBPACK_IMPORTED_MODULE_1__.zMY(), zod__WEBPACK_IMPORTED_MODULE_1__.chJ()])),
        metrics: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(10240), Metric),
        /** Per-example predictions, confusion matrices and other evidence, by digest. */
        files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.d5).max(1e4),
        artifacts: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_lib_schema_js__WEBPACK_IMPORTED_MODULE_0__.d5).max(1e4),
        stages: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(StageRecord).max(1e5),
        environment: Environment,
        timings: zod__WEBPACK_IMPORTED_MODULE_1__.rej({ started: zod__WEBPACK_IMPORTED_MODULE_2__.w$(), finished: zod__WEBPACK_IMPORTED_MODULE_2__.w$(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__.aig().nonnegative() }),
        made_by: MadeBy,
        /** On main: the gated run whose results these are; nothing was run again. */
        adopted_from: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(64).exactOptional()
      });
    })
  )
};
