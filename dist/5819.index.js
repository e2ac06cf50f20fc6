export const id = 5819;
export const ids = [5819];
export const modules = {
  /***/
  95747: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $q: () => (
          /* binding */
          VersionOverride
        ),
        /* harmony export */
        DH: () => (
          /* binding */
          ledgerRef
        ),
        /* harmony export */
        NN: () => (
          /* binding */
          nextEntryPath
        ),
        /* harmony export */
        WG: () => (
          /* binding */
          LedgerEntry
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      var _tracking_git_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26781);
      const ledgerRef = "refs/modelgate/ledger";
      const VersionOverride = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        by: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1e3),
        head: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(64),
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(40),
        label: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(200).exactOptional(),
        at: zod__WEBPACK_IMPORTED_MODULE_3__.w$().exactOptional()
      });
      const LedgerEntry = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_2__.euz("modelgate/ledger-entry/1"),
        kind: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["register", "promote", "rollback"]),
        name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1e3),
        version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(200),
        alias: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(200).exactOptional(),
        /** Where the alias stood before. */
        previous: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(200).exactOptional(),
        digest: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(200),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(64),
        record: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(200).exactOptional(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(200).exactOptional(),
        by: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1e3),
        at: zod__WEBPACK_IMPORTED_MODULE_3__.w$(),
        /** Registered without a verdict that allows it. */
        ungated: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().exactOptional(),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1e4).exactOptional(),
        /** Registered from a red verdict that somebody let through, for this head alone. */
        override: VersionOverride.exactOptional()
      });
      async function readLedger(host, options, name) {
        const store = await openRefStore(host, { ...options, ref: ledgerRef });
        return readEntries(store, await store.view(), name);
      }
      async function readEntries(store, view, name) {
        const files = await view.list([ledgerDir(name)]);
        const contents = await view.read(files.map(({ oid }) => oid));
        return files.map(({ path, oid }) => {
          const file = `${path} in ${store.label}`;
          try {
            return LedgerEntry.parse(JSON.parse(contents.get(oid)?.toString("utf8") ?? ""));
          } catch (cause) {
            throw new UserError("this ledger entry cannot be read: it was written by another version, or by hand", {
              where: { file },
              cause
            });
          }
        });
      }
      async function nextEntryPath(view, name) {
        const last = (await view.list([ledgerDir(name)])).at(-1)?.path ?? "";
        const number = Number(/\/(\d+)\.json$/.exec(last)?.[1] ?? 0) + 1;
        return `${ledgerDir(name)}/${String(number).padStart(8, "0")}.json`;
      }
      function ledgerDir(name) {
        return `ledger/${encodeURIComponent(name).replaceAll(".", "%2E")}`;
      }
    })
  ),
  /***/
  56276: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Xs: () => (
          /* binding */
          checkModelName
        ),
        /* harmony export */
        a9: () => (
          /* binding */
          registeredName
        ),
        /* harmony export */
        ff: () => (
          /* binding */
          checkAlias
        ),
        /* harmony export */
        wZ: () => (
          /* binding */
          tagName
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18175);
      const namePattern = /^[a-zA-Z0-9]([a-zA-Z0-9\-/_]*[a-zA-Z0-9])?$/;
      const dirPattern = /^[a-zA-Z0-9\-_./]+$/;
      function registeredName(model, dir) {
        return dir === "." || dir === "" || model.includes(":") ? model : `${dir}:${model}`;
      }
      function tagName(name) {
        checkModelName(name);
        return name.replace(":", "=");
      }
      function checkModelName(name) {
        const colon = name.indexOf(":");
        const dir = colon < 0 ? void 0 : name.slice(0, colon);
        const model = name.slice(colon + 1);
        if (!namePattern.test(model) || !isRefSafe(model)) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${model}\` cannot be a registered name: ${rule}`, {
            fix: `Set \`registry-name: ${suggestion(model)}\` for this model in modelgate.yaml, or another name of that form.`
          });
        }
        if (dir !== void 0 && (!dirPattern.test(dir) || !isRefSafe(dir))) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the directory \`${dir}\` cannot be part of a tag: letters, digits and - _ . / only`, {
            fix: "Rename the directory, or give the model a registered name with its own `registry-name:`."
          });
        }
      }
      function checkAlias(alias) {
        if (namePattern.test(alias) && isRefSafe(alias))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`\`${alias}\` cannot be an alias: ${rule}`, { fix: `Use for example ${suggestion(alias)}.` });
      }
      const rule = "only letters, digits and - _ / in it, a letter or digit at both ends";
      function isRefSafe(name) {
        return !name.includes("..") && name.split("/").every((piece) => piece !== "" && !piece.startsWith(".") && !/\.(lock)?$/.test(piece));
      }
      function suggestion(name) {
        const plain = name.replace(/[^a-zA-Z0-9\-_]+/g, "-").replace(/^[-_]+|[-_]+$/g, "");
        return plain === "" ? "model" : plain;
      }
    })
  ),
  /***/
  85819: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mlflowRegistry: () => (
          /* binding */
          mlflowRegistry
        )
      });
      var semver = __webpack_require__(62088);
      var errors = __webpack_require__(18175);
      var mlflow_answers = __webpack_require__(13546);
      var mlflow_rest = __webpack_require__(14448);
      var names = __webpack_require__(56276);
      var ledger = __webpack_require__(95747);
      ;
      const prefix = "modelgate.ledger.";
      function ledgerTag(entry, nonce) {
        const stamp = entry.at.replace(/[-:.]/g, "");
        const tail = Math.floor(nonce * 65536).toString(16).padStart(4, "0");
        return { key: `${prefix}${entry.alias ?? ""}.${stamp}.${tail}`, value: JSON.stringify(entry) };
      }
      function movesOf(tags, alias) {
        const own = tags.filter(({ key }) => key.startsWith(prefix)).sort((a, b) => a.key < b.key ? -1 : 1);
        return own.flatMap(({ value }) => {
          const entry = read(value);
          return entry?.alias === alias ? [entry] : [];
        });
      }
      function nextTime(moves, now) {
        const last = moves.at(-1);
        const earliest = last === void 0 ? 0 : Date.parse(last.at) + 1;
        return new Date(Math.max(now.getTime(), earliest)).toISOString();
      }
      function read(text) {
        try {
          return ledger.WG.safeParse(JSON.parse(text)).data;
        } catch {
          return void 0;
        }
      }
      function versionBefore(moves, current) {
        let pile = [];
        for (const { kind, version, previous } of moves) {
          if (pile.length === 0 && previous !== void 0)
            pile = [previous];
          const at = pile.indexOf(version);
          if (kind === "rollback" && at >= 0)
            pile = pile.slice(0, at + 1);
          else
            pile = [...pile.filter((one) => one !== version), version];
        }
        return pile.filter((version) => version !== current).at(-1);
      }
      var external_node_fs_ = __webpack_require__(73024);
      var dir_object = __webpack_require__(18958);
      var hashing = __webpack_require__(12230);
      var mlflow_experiment = __webpack_require__(2401);
      var mlflow_search = __webpack_require__(64750);
      ;
      const folder = "model";
      const heldRecord = "modelgate.registered_record";
      async function versionSource(host, rest, name, input) {
        const files = input.files ?? [];
        if (files.length > 0)
          await checkBytes(input, files);
        const run = await ownRun(rest, input.runId) ?? await holdingRun(host, rest, name, input);
        const { artifact_uri, run_id } = run.info;
        if (files.length === 0)
          return { source: input.artifactUrl ?? artifact_uri, run_id };
        for (const { inside, file } of placed(files)) {
          await rest.upload(artifact_uri, `${folder}/${inside}`, await (0, external_node_fs_.openAsBlob)(file));
        }
        return { source: `${artifact_uri}/${folder}`, run_id };
      }
      async function checkBytes(input, files) {
        const algorithm = input.digest.startsWith("sha256:") ? "sha256" : "md5";
        const found = [];
        for (const { file } of files)
          found.push(`${algorithm}:${await (0, hashing.DC)(algorithm, file)}`);
        const [first = ""] = found;
        const paths = placed(files).map(({ inside }) => inside);
        const digest = input.digest.endsWith(".dir") ? (0, dir_object.Fp)(found.map((one, index) => ({ path: paths[index] ?? "", digest: one }))).digest : first;
        if (digest === input.digest && (input.digest.endsWith(".dir") || files.length === 1))
          return;
        throw new errors.yo(`the files of ${input.model} do not have the digest that was gated: ${input.digest}, found ${digest}`, {
          where: { file: files[0]?.path ?? "" },
          fix: "Restore them with `modelgate pull`, and register again."
        });
      }
      function placed(files) {
        const parts = files.map(({ path }) => path.split("/"));
        const shortest = Math.min(...parts.map((one) => one.length)) - 1;
        let shared = 0;
        while (shared < shortest && parts.every((one) => one[shared] === parts[0]?.[shared]))
          shared++;
        return files.map(({ file }, index) => ({ file, inside: (parts[index] ?? []).slice(shared).join("/") }));
      }
      async function ownRun(rest, runId) {
        if (!/^[0-9a-f]{32}$/.test(runId))
          return void 0;
        const found = await rest.tryGet(mlflow_answers.Sk, "runs/get", { run_id: runId }, [
          "RESOURCE_DOES_NOT_EXIST",
          "INVALID_PARAMETER_VALUE"
        ]);
        return found?.run.info.lifecycle_stage === "active" ? found.run : void 0;
      }
      async function holdingRun(host, rest, name, input) {
        const experiment = await (0, mlflow_experiment.kR)(rest, (0, mlflow_experiment.By)(host, void 0));
        const tags = { [heldRecord]: input.runId, "modelgate.registered_model": name };
        const { runs } = await (0, mlflow_search.x)(rest, experiment, tags);
        const there = runs.at(-1);
        if (there !== void 0)
          return there;
        const now = host.now().getTime();
        const created = await rest.create(mlflow_answers.Sk, "runs/create", {
          experiment_id: experiment,
          run_name: `register ${name}`,
          start_time: now,
          tags: Object.entries({ ...tags, "mlflow.source.git.commit": input.commit }).map(([key, value]) => ({ key, value }))
        });
        if (created === void 0)
          throw new Error("a run was neither created nor refused");
        await rest.post(mlflow_answers.Cl, "runs/update", { run_id: created.run.info.run_id, status: "FINISHED", end_time: now });
        return created.run;
      }
      var nearest = __webpack_require__(58020);
      ;
      const versionTags = {
        version: "modelgate.version",
        digest: "modelgate.digest",
        commit: "modelgate.commit",
        sourceCommit: "modelgate.source_commit",
        record: "modelgate.record",
        verdict: "modelgate.verdict",
        dir: "modelgate.dir"
      };
      function mlflowName(name) {
        return name.slice(name.indexOf(":") + 1).replaceAll("/", ".");
      }
      async function readModel(rest, name) {
        const found = await rest.tryGet(mlflow_answers.E_, "registered-models/get", { name }, ["RESOURCE_DOES_NOT_EXIST"]);
        if (found === void 0)
          return { versions: [], aliases: {}, tags: [], exists: false };
        const versions = (await listVersions(rest, name)).map((version) => numbered(rest, version));
        versions.sort((a, b) => semver.compare(a.version.version, b.version.version) || Number(a.number) - Number(b.number));
        const { aliases, tags } = found.registered_model;
        const standing = aliases.flatMap(({ alias, version }) => {
          const at = versions.find(({ number }) => number === version);
          return at === void 0 ? [] : [[alias, at.version]];
        });
        return { versions, aliases: Object.fromEntries(standing), tags, exists: true };
      }
      async function listVersions(rest, name) {
        const all = [];
        let page = "";
        do {
          const answer = await rest.get(mlflow_answers.uq, "model-versions/search", {
            filter: `name = '${name.replaceAll("'", "''")}'`,
            max_results: "1000",
            ...page === "" ? {} : { page_token: page }
          });
          all.push(...answer.model_versions.filter((version) => version.name === name));
          page = answer.next_page_token;
        } while (page !== "");
        return all;
      }
      function numbered(rest, { name, version: number, tags, creation_timestamp }) {
        const value = (key) => (0, mlflow_answers.cO)(tags, key);
        const label = semver.valid(value(versionTags.version) ?? "");
        const sourceCommit = value(versionTags.sourceCommit);
        const recordId = value(versionTags.record);
        const verdict = value(versionTags.verdict);
        return {
          number,
          dir: value(versionTags.dir),
          version: {
            name,
            // What another tool registered has MLflow's number alone: it stands below every version of ours.
            version: label === null ? `v0.0.${number}` : `v${label}`,
            digest: value(versionTags.digest) ?? "",
            commit: value(versionTags.commit) ?? "",
            ...sourceCommit === void 0 ? {} : { sourceCommit },
            ...recordId === void 0 ? {} : { recordId },
            ...verdict === void 0 ? {} : { verdict },
            createdAt: new Date(creation_timestamp).toISOString(),
            url: `${rest.base}/#/models/${encodeURIComponent(name)}/versions/${number}`
          }
        };
      }
      function pickVersion(model, name, wanted) {
        const label = wanted.startsWith("v") ? wanted : `v${wanted}`;
        const found = model.versions.find(({ version }) => version.version === label);
        if (found !== void 0)
          return found;
        const known = model.versions.map(({ version }) => version.version);
        const near = (0, nearest.p)(label, known);
        throw new errors.yo(`${name} has no version ${label} in MLflow`, {
          fix: known.length === 0 ? "No version of it is registered: merge a gated run first, or check the name." : `${near === void 0 ? "" : `Did you mean ${near}? `}Registered: ${known.slice(-10).join(", ")}.`
        });
      }
      ;
      function mlflowRegistry(host, config) {
        const rest = (0, mlflow_rest.g)(host, config.trackingUri ?? host.env["MLFLOW_REGISTRY_URI"]);
        return {
          name: "mlflow",
          versions: async (model) => (await readModel(rest, mlflowName(model))).versions.map(({ version }) => version),
          aliases: async (model) => (await readModel(rest, mlflowName(model))).aliases,
          register: (input) => register(host, rest, input),
          promote: async (model, version, alias, meta) => {
            const name = mlflowName(model);
            (0, names.ff)(alias);
            const there = await readModel(rest, name);
            return move(host, rest, there, { name, alias, meta, to: pickVersion(there, name, version) });
          },
          rollback: async (model, alias, { to, ...meta }) => {
            const name = mlflowName(model);
            (0, names.ff)(alias);
            const there = await readModel(rest, name);
            const wanted = to ?? versionBefore(movesOf(there.tags, alias), there.aliases[alias]?.version);
            if (wanted === void 0) {
              throw new errors.yo(`${alias} of ${name} has stood on no other version: there is nothing to go back to`, {
                fix: `Name the version: modelgate promote ${name} VERSION ${alias}, or rollback with \`--to VERSION\`.`
              });
            }
            const target = pickVersion(there, name, wanted);
            return move(host, rest, there, { name, alias, meta: { ...meta, kind: "rollback" }, to: target });
          }
        };
      }
      async function register(host, rest, input) {
        const name = mlflowName(input.model);
        const before = await readModel(rest, name);
        checkOwner(before, name, input.dir);
        const same = before.versions.find(({ version }) => version.digest === input.digest);
        if (same !== void 0)
          return { version: same.version, created: false };
        const label = chooseLabel(input, name, before.versions);
        const { source, run_id } = await versionSource(host, rest, name, input);
        if (!before.exists)
          await rest.create(mlflow_answers.Cl, "registered-models/create", { name }, ["RESOURCE_ALREADY_EXISTS"]);
        const tags = {
          [versionTags.version]: label,
          [versionTags.digest]: input.digest,
          [versionTags.commit]: input.commit,
          [versionTags.sourceCommit]: input.sourceCommit,
          [versionTags.record]: input.runId,
          [versionTags.verdict]: input.verdict,
          [versionTags.dir]: input.dir,
          "modelgate.by": input.by,
          "modelgate.ungated": input.ungated === true ? "true" : void 0,
          "modelgate.reason": input.reason?.slice(0, 5e3),
          "modelgate.override": input.override === void 0 ? void 0 : JSON.stringify(input.override)
        };
        const created = await rest.create(mlflow_answers.Lv, "model-versions/create", {
          name,
          source,
          run_id,
          description: input.description ?? `${label} from ${input.commit.slice(0, 12)}`,
          tags: Object.entries(tags).flatMap(([key, value]) => value ? [{ key, value }] : [])
        });
        if (created === void 0)
          throw new Error("a version was neither created nor refused");
        return settle(rest, name, input, created.model_version.version);
      }
      async function settle(rest, name, input, number) {
        const { versions } = await readModel(rest, name);
        const earlier = versions.filter((one) => Number(one.number) < Number(number));
        const twin = earlier.find(({ version }) => version.digest === input.digest);
        if (twin !== void 0) {
          await rest.remove("model-versions/delete", { name, version: number });
          return { version: twin.version, created: false };
        }
        const own = versions.find((one) => one.number === number);
        if (own === void 0)
          throw new errors.yo(`version ${number} of ${name} was deleted in MLflow while it was registered`);
        if (earlier.every(({ version }) => version.version !== own.version.version))
          return { version: own.version, created: true };
        const label = chooseLabel({ ...input, model: name }, name, earlier);
        await rest.post(mlflow_answers.Cl, "model-versions/set-tag", { name, version: number, key: versionTags.version, value: label });
        return { version: { ...own.version, version: label }, created: true };
      }
      function checkOwner(model, name, dir) {
        const other = model.versions.find((one) => one.dir !== void 0 && one.dir !== dir);
        if (other === void 0)
          return;
        throw new errors.yo(`the registered model ${name} is that of the directory ${other.dir}, not of ${dir}`, {
          fix: "Give each model in modelgate.yaml a `registry-name:` of its own."
        });
      }
      function chooseLabel(input, name, versions) {
        const labels = versions.filter(({ dir }) => dir !== void 0).map(({ version }) => version.version);
        const greatest = [...labels].sort(semver.compare).at(-1);
        const next = greatest === void 0 ? "v1.0.0" : `v${semver.inc(greatest, input.bump ?? "minor") ?? "1.0.0"}`;
        if (input.version === void 0)
          return next;
        const exact = semver.valid(input.version);
        if (exact === null) {
          throw new errors.yo(`\`${input.version}\` is no semantic version`, { fix: "Write for example v1.2.0." });
        }
        if (!labels.includes(`v${exact}`))
          return `v${exact}`;
        throw new errors.yo(`${name} v${exact} is registered already, with other bytes`, {
          fix: `Leave the version out, or ask for ${next}.`
        });
      }
      async function move(host, rest, model, { name, alias, meta, to }) {
        const kind = meta.kind ?? "promote";
        const previous = model.aliases[alias];
        const result = { version: to.version, ...previous === void 0 ? {} : { previous } };
        if (previous?.version === to.version.version) {
          return { ...result, created: false, reason: `${alias} stands on ${to.version.version} already` };
        }
        if (kind === "promote" && previous !== void 0 && semver.lt(to.version.version, previous.version)) {
          const reason = `${alias} stands on the newer ${previous.version}; only a rollback moves it back`;
          return { ...result, created: false, reason };
        }
        const entry = {
          schema: "modelgate/ledger-entry/1",
          kind,
          name,
          version: to.version.version,
          alias,
          ...previous === void 0 ? {} : { previous: previous.version },
          digest: to.version.digest,
          commit: to.version.commit,
          ...to.version.recordId === void 0 ? {} : { record: to.version.recordId },
          by: meta.by.slice(0, 1e3),
          at: nextTime(movesOf(model.tags, alias), host.now()),
          ...meta.reason === void 0 ? {} : { reason: meta.reason.slice(0, 3e3) }
        };
        await rest.post(mlflow_answers.Cl, "registered-models/set-tag", { name, ...ledgerTag(entry, host.random()) });
        await rest.post(mlflow_answers.Cl, "registered-models/alias", { name, alias, version: to.number });
        await yieldToLater(rest, name, alias, entry);
        return { ...result, created: true };
      }
      async function yieldToLater(rest, name, alias, own) {
        const now = await readModel(rest, name);
        const last = movesOf(now.tags, alias).at(-1);
        if (last === void 0 || last.version === own.version || now.aliases[alias]?.version === last.version)
          return;
        const target = now.versions.find(({ version }) => version.version === last.version);
        if (target === void 0)
          return;
        await rest.post(mlflow_answers.Cl, "registered-models/alias", { name, alias, version: target.number });
      }
    })
  )
};
