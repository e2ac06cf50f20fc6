export const id = 2475;
export const ids = [2475];
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
  62475: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        gitRegistry: () => (
          /* binding */
          gitRegistry
        )
      });
      var semver = __webpack_require__(62088);
      var errors = __webpack_require__(18175);
      var nearest = __webpack_require__(58020);
      var queue = __webpack_require__(1698);
      var git_refs = __webpack_require__(26781);
      var schemas = __webpack_require__(92857);
      var ledger = __webpack_require__(95747);
      ;
      const gto_name = "[a-zA-Z0-9](?:[a-zA-Z0-9\\-/_]*[a-zA-Z0-9])?";
      const gto_form = new RegExp(`^(?<artifact>(?:[a-zA-Z0-9\\-_./]+=)?${gto_name})(?:(?:#(?<alias>${gto_name})|@(?<version>v\\d[^!#]*))(?<cancel>!?)|@(?<word>deprecated|created))(?:#(?<counter>\\d+))?$`);
      function parseTag(tag) {
        const { artifact, alias, version, cancel, word, counter } = gto_form.exec(tag)?.groups ?? {};
        if (artifact === void 0)
          return void 0;
        const common = {
          name: artifact.replace("=", ":"),
          ...counter === void 0 ? {} : { counter: Number(counter) }
        };
        if (version !== void 0) {
          if (semver.valid(version) === null)
            return void 0;
          return { ...common, action: cancel === "!" ? "deregister" : "register", version };
        }
        if (alias !== void 0)
          return { ...common, action: cancel === "!" ? "unassign" : "assign", alias };
        return { ...common, action: word === "deprecated" ? "deprecate" : "create" };
      }
      const TagFacts = schemas.Ikc({
        digest: schemas.YjP().max(200).exactOptional(),
        record: schemas.YjP().max(200).exactOptional(),
        verdict: schemas.YjP().max(200).exactOptional(),
        source_commit: schemas.YjP().max(64).exactOptional(),
        kind: schemas.k5n(["register", "promote", "rollback"]).exactOptional(),
        by: schemas.YjP().max(1e3).exactOptional(),
        reason: schemas.YjP().max(1e4).exactOptional(),
        override: ledger.$q.exactOptional()
      });
      function tagMessage(line, facts) {
        return `${line}

${JSON.stringify(facts)}
`;
      }
      function factsOf(message) {
        const start = message.indexOf("\n\n{");
        if (start < 0)
          return {};
        try {
          const result = TagFacts.safeParse(JSON.parse(message.slice(start + 2)));
          return result.success ? result.data : {};
        } catch {
          return {};
        }
      }
      ;
      function inOrder(events) {
        return [...events].sort((a, b) => a.at - b.at || (a.counter ?? 0) - (b.counter ?? 0) || (a.tag < b.tag ? -1 : 1));
      }
      function standingVersions(events) {
        const standing = /* @__PURE__ */ new Map();
        const history = inOrder(events);
        if (history.at(-1)?.action === "deprecate")
          return [];
        for (const event of history) {
          if (event.version === void 0)
            continue;
          if (event.action === "register")
            standing.set(event.version, event);
          if (event.action === "deregister")
            standing.delete(event.version);
        }
        return [...standing.values()].map(versionOf).sort((a, b) => semver.compare(a.version, b.version));
      }
      function versionOf(event) {
        const { facts } = event;
        return {
          name: event.name,
          version: event.version ?? "",
          digest: facts.digest ?? "",
          commit: event.commit,
          createdAt: new Date(event.at * 1e3).toISOString(),
          ...facts.source_commit === void 0 ? {} : { sourceCommit: facts.source_commit },
          ...facts.record === void 0 ? {} : { recordId: facts.record },
          ...facts.verdict === void 0 ? {} : { verdict: facts.verdict }
        };
      }
      function nextVersion(events, bump) {
        const all = events.flatMap((event) => event.version === void 0 ? [] : [event.version]);
        const greatest = all.sort(semver.compare).at(-1);
        if (greatest === void 0)
          return "v1.0.0";
        return `v${semver.inc(greatest, bump) ?? "1.0.0"}`;
      }
      function nextCounter(events) {
        return events.reduce((greatest, { counter = 0 }) => Math.max(greatest, counter), 0) + 1;
      }
      function aliasesNow(events) {
        const byCommit = new Map(standingVersions(events).map((version) => [version.commit, version]));
        const assigned = /* @__PURE__ */ new Map();
        for (const event of inOrder(events)) {
          if (event.alias === void 0)
            continue;
          const commits = assigned.get(event.alias) ?? /* @__PURE__ */ new Map();
          assigned.set(event.alias, commits);
          commits.delete(event.commit);
          if (event.action === "assign" && byCommit.has(event.commit))
            commits.set(event.commit, event);
        }
        const now = [];
        for (const [alias, commits] of assigned) {
          const last = [...commits.keys()].at(-1);
          const version = last === void 0 ? void 0 : byCommit.get(last);
          if (version !== void 0)
            now.push([alias, version]);
        }
        return Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(now));
      }
      function versionBefore(events, alias) {
        const byCommit = new Map(standingVersions(events).map((version) => [version.commit, version]));
        let pile = [];
        for (const event of inOrder(events)) {
          if (event.alias !== alias || event.action !== "assign" || !byCommit.has(event.commit))
            continue;
          const at = pile.indexOf(event.commit);
          if (event.facts.kind === "rollback" && at >= 0)
            pile = pile.slice(0, at + 1);
          else
            pile = [...pile.filter((commit) => commit !== event.commit), event.commit];
        }
        const current = aliasesNow(events)[alias]?.commit;
        const before2 = pile.filter((commit) => commit !== current).at(-1);
        return before2 === void 0 ? void 0 : byCommit.get(before2);
      }
      var names = __webpack_require__(56276);
      var git_commit = __webpack_require__(53720);
      ;
      const fields = ["refname:strip=2", "objecttype", "*objectname", "taggerdate:unix", "contents"];
      async function readTags(scratch, name) {
        const tag = (0, names.wZ)(name);
        const patterns = [`refs/tags/${tag}@*`, `refs/tags/${tag}#*`];
        const refspecs = patterns.map((pattern) => `+${pattern}:${pattern}`);
        if (!await scratch.fetch(refspecs, "tree:0", `the tags of ${name}`))
          return [];
        const format = `--format=${fields.map((field) => `%(${field})`).join("%00")}%00%01`;
        const out = (await scratch.bytes(["for-each-ref", format, ...patterns])).toString("utf8");
        return out.split("\0\n").flatMap((line) => {
          const [ref = "", type, commit = "", at, message = ""] = line.split("\0");
          const parsed = parseTag(ref);
          if (type !== "tag" || parsed?.name !== name)
            return [];
          return [{ ...parsed, tag: ref, commit, at: Number(at), facts: factsOf(message) }];
        });
      }
      async function writeTag(scratch, { tag, commit, message, at }) {
        const body = `object ${commit}
type commit
tag ${tag}
tagger ${git_commit.c} ${at} +0000

${message}`;
        return scratch.run(["hash-object", "-t", "tag", "-w", "--stdin"], body);
      }
      function nextTime(events, now) {
        const newest = events.reduce((greatest, event) => Math.max(greatest, event.at), 0);
        return Math.max(Math.floor(now.getTime() / 1e3), newest + 1);
      }
      async function ensureCommit(scratch, commit) {
        if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) {
          throw new errors.yo(`\`${commit}\` is no full commit id`, { fix: "Give all 40 digits: `git rev-parse REV`." });
        }
        if ((await scratch.try(["cat-file", "-e", `${commit}^{commit}`])).code === 0)
          return;
        const there = await scratch.fetch([commit], "blob:none", commit);
        if (there && (await scratch.try(["cat-file", "-e", `${commit}^{commit}`])).code === 0)
          return;
        throw new errors.yo(`neither this clone nor ${scratch.place.label} has the commit ${commit}`, {
          fix: "Check the commit out (actions/checkout with a deeper `fetch-depth`), or name another one."
        });
      }
      async function siblingCommit(scratch, commit, why, at) {
        const [name = "", mail = ""] = [git_commit.c.slice(0, git_commit.c.indexOf(" <")), git_commit.c.slice(git_commit.c.indexOf("<") + 1, -1)];
        const tree = await scratch.run(["rev-parse", `${commit}^{tree}`]);
        const date = `${Math.floor(at.getTime() / 1e3)} +0000`;
        const person = `${name} <${mail}> ${date}`;
        const body = `tree ${tree}
parent ${commit}
author ${person}
committer ${person}

${why}
`;
        return scratch.run(["hash-object", "-t", "commit", "-w", "--stdin"], body);
      }
      ;
      async function gitRegistry(host, options) {
        const store = await (0, git_refs.p)(host, { ...options, ref: ledger.DH, borrow: true });
        const events = async (model) => {
          (0, names.Xs)(model);
          return (0, queue.l)(store.scratch.dir, () => readTags(store.scratch, model));
        };
        const registry = {
          name: "git",
          versions: async (model) => standingVersions(await events(model)),
          aliases: async (model) => aliasesNow(await events(model)),
          register: (input) => register(host, store, input),
          promote: (model, version, alias, meta) => move(host, store, { model, alias, meta, to: () => version }),
          rollback: (model, alias, { to, ...meta }) => move(host, store, {
            model,
            alias,
            meta: { ...meta, kind: "rollback" },
            to: (all) => to ?? before(all, model, alias)
          })
        };
        return registry;
      }
      function before(events, model, alias) {
        const version = versionBefore(events, alias);
        if (version !== void 0)
          return version.version;
        throw new errors.yo(`${alias} of ${model} has stood on no other version: there is nothing to go back to`, {
          fix: `Name the version: modelgate promote ${model} VERSION ${alias}, or rollback with \`--to VERSION\`.`
        });
      }
      async function register(host, store, input) {
        const name = (0, names.a9)(input.model, input.dir);
        (0, names.Xs)(name);
        let result;
        const created = await store.edit(async (view) => {
          const events = await readTags(store.scratch, name);
          const versions = standingVersions(events);
          result = versions.find(({ digest }) => digest === input.digest);
          if (result !== void 0)
            return void 0;
          const number = chooseNumber(input, name, events);
          await ensureCommit(store.scratch, input.commit);
          const taken = events.some(({ action, commit: commit2 }) => action === "register" && commit2 === input.commit);
          const why = `Another version of ${name} for ${input.commit.slice(0, 12)}: ${number}`;
          const commit = taken ? await siblingCommit(store.scratch, input.commit, why, host.now()) : input.commit;
          const at = nextTime(events, host.now());
          const facts = {
            digest: input.digest,
            record: input.runId,
            ...input.verdict === void 0 ? {} : { verdict: input.verdict },
            source_commit: input.sourceCommit,
            kind: "register",
            ...input.by === void 0 ? {} : { by: input.by },
            ...input.reason === void 0 ? {} : { reason: input.reason },
            ...input.override === void 0 ? {} : { override: input.override }
          };
          result = {
            name,
            version: number,
            digest: input.digest,
            commit,
            sourceCommit: input.sourceCommit,
            recordId: input.runId,
            ...input.verdict === void 0 ? {} : { verdict: input.verdict },
            createdAt: new Date(at * 1e3).toISOString()
          };
          const line = input.description?.split(/\r?\n/)[0] ?? `Registering artifact ${name} version ${number}`;
          const entry = {
            schema: "modelgate/ledger-entry/1",
            kind: "register",
            name,
            version: number,
            digest: input.digest,
            commit,
            record: input.runId,
            ...input.verdict === void 0 ? {} : { verdict: input.verdict },
            by: input.by ?? "",
            at: host.now().toISOString(),
            ...input.ungated === true ? { ungated: true } : {},
            ...input.reason === void 0 ? {} : { reason: input.reason },
            ...input.override === void 0 ? {} : { override: input.override }
          };
          return change(store, view, entry, {
            tag: `${(0, names.wZ)(name)}@${number}`,
            commit,
            message: tagMessage(line, facts),
            at
          });
        });
        if (result === void 0)
          throw new Error("registering ended without a version");
        return { version: result, created };
      }
      function chooseNumber(input, name, events) {
        if (input.version === void 0)
          return nextVersion(events, input.bump ?? "minor");
        const exact = semver.valid(input.version);
        if (exact === null) {
          throw new errors.yo(`\`${input.version}\` is no semantic version`, { fix: "Write for example v1.2.0." });
        }
        const number = `v${exact}`;
        if (events.some(({ version }) => version === number)) {
          throw new errors.yo(`${name} ${number} is registered already, with other bytes`, {
            fix: `Leave the version out, or ask for ${nextVersion(events, input.bump ?? "minor")}.`
          });
        }
        return number;
      }
      async function move(host, store, { model, alias, meta, to }) {
        (0, names.Xs)(model);
        (0, names.ff)(alias);
        const kind = meta.kind ?? "promote";
        let result;
        const created = await store.edit(async (view) => {
          const events = await readTags(store.scratch, model);
          const version = findVersion(standingVersions(events), model, to(events));
          const previous = aliasesNow(events)[alias];
          result = { version, ...previous === void 0 ? {} : { previous } };
          const stays = whyStays(kind, alias, version, previous);
          if (stays !== void 0) {
            result = { ...result, reason: stays };
            return void 0;
          }
          const facts = {
            ...version.digest === "" ? {} : { digest: version.digest },
            ...version.recordId === void 0 ? {} : { record: version.recordId },
            kind,
            by: meta.by,
            ...meta.reason === void 0 ? {} : { reason: meta.reason }
          };
          const line = `Assigning stage ${alias} to artifact ${model} version ${version.version}`;
          const entry = {
            schema: "modelgate/ledger-entry/1",
            kind,
            name: model,
            version: version.version,
            alias,
            ...previous === void 0 ? {} : { previous: previous.version },
            digest: version.digest,
            commit: version.commit,
            ...version.recordId === void 0 ? {} : { record: version.recordId },
            by: meta.by,
            at: host.now().toISOString(),
            ...meta.reason === void 0 ? {} : { reason: meta.reason }
          };
          const tag = `${(0, names.wZ)(model)}#${alias}#${nextCounter(events)}`;
          const at = nextTime(events, host.now());
          return change(store, view, entry, { tag, commit: version.commit, message: tagMessage(line, facts), at });
        });
        if (result === void 0)
          throw new Error("moving an alias ended without a version");
        return { ...result, created };
      }
      function whyStays(kind, alias, to, from) {
        if (from === void 0)
          return void 0;
        if (from.version === to.version)
          return `${alias} stands on ${to.version} already`;
        if (kind === "promote" && semver.lt(to.version, from.version)) {
          return `${alias} stands on the newer ${from.version}; only a rollback moves it back`;
        }
        return void 0;
      }
      function findVersion(versions, model, wanted) {
        const number = wanted.startsWith("v") ? wanted : `v${wanted}`;
        const found = versions.find(({ version }) => version === number);
        if (found !== void 0)
          return found;
        const known = versions.map(({ version }) => version);
        const near = (0, nearest.p)(number, known);
        throw new errors.yo(`${model} has no version ${number}`, {
          fix: known.length === 0 ? "No version of it is registered: merge a gated run first, or check the name." : `${near === void 0 ? "" : `Did you mean ${near}? `}Registered: ${known.slice(-10).join(", ")}.`
        });
      }
      async function change(store, view, entry, tag) {
        const path = await (0, ledger.NN)(view, entry.name);
        const content = Buffer.from(`${JSON.stringify(entry)}
`);
        return {
          message: tag.message.split("\n")[0] ?? entry.kind,
          files: [{ paths: [path], content }],
          also: [{ ref: `refs/tags/${tag.tag}`, old: void 0, to: await writeTag(store.scratch, tag) }]
        };
      }
    })
  )
};
