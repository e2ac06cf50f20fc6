import semver from "semver";
import { UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { nearest } from "../../lib/nearest.ts";
import { inTurn } from "../../tracking/git/queue.ts";
import { type Change, openRefStore, type RefStore, type RefView } from "../../tracking/git-refs.ts";
import { type TagEvent, type TagFacts, tagMessage } from "../gto.ts";
import { aliasesNow, movesOf, nextCounter, nextVersion, standingVersions, versionBefore } from "../history.ts";
import { type LedgerEntry, ledgerRef, nextEntryPath } from "../ledger.ts";
import { checkAlias, checkModelName, registeredName, tagName } from "../names.ts";
import type { PromoteMeta, PromoteResult, RegisterInput, Registry, Version } from "../registry.ts";
import { ensureCommit, nextTime, readTags, siblingCommit, writeTag } from "./git-tags.ts";

interface GitRegistryOptions {
  readonly root: string;
  readonly token?: string;
}

/** Versions and aliases as annotated tags in GTO's form, with a ledger under refs/modelgate/ledger. */
export async function gitRegistry(host: Host, options: GitRegistryOptions): Promise<Registry> {
  const store = await openRefStore(host, { ...options, ref: ledgerRef, borrow: true });
  const events = async (model: string): Promise<TagEvent[]> => {
    checkModelName(model);
    return inTurn(store.scratch.dir, () => readTags(store.scratch, model));
  };
  const registry: Registry = {
    name: "git",
    versions: async (model) => standingVersions(await events(model)),
    aliases: async (model) => aliasesNow(await events(model)),
    moves: async (model) => movesOf(await events(model)),
    register: (input) => register(host, store, input),
    promote: (model, version, alias, meta) => move(host, store, { model, alias, meta, to: () => version }),
    rollback: (model, alias, { to, ...meta }) =>
      move(host, store, {
        model,
        alias,
        meta: { ...meta, kind: "rollback" },
        to: (all) => to ?? before(all, model, alias),
      }),
  };
  return registry;
}

function before(events: readonly TagEvent[], model: string, alias: string): string {
  const version = versionBefore(events, alias);
  if (version !== undefined) return version.version;
  throw new UserError(`${alias} of ${model} has stood on no other version: there is nothing to go back to`, {
    fix: `Name the version: modelgate promote ${model} VERSION ${alias}, or rollback with \`--to VERSION\`.`,
  });
}

async function register(
  host: Host,
  store: RefStore,
  input: RegisterInput,
): Promise<{ version: Version; created: boolean }> {
  const name = registeredName(input.model, input.dir);
  checkModelName(name);
  let result: Version | undefined;
  const created = await store.edit(async (view) => {
    const events = await readTags(store.scratch, name);
    const versions = standingVersions(events);
    result = versions.find(({ digest }) => digest === input.digest);
    if (result !== undefined) return undefined;
    const number = chooseNumber(input, name, events);
    await ensureCommit(store.scratch, input.commit);
    const taken = events.some(({ action, commit }) => action === "register" && commit === input.commit);
    const why = `Another version of ${name} for ${input.commit.slice(0, 12)}: ${number}`;
    const commit = taken ? await siblingCommit(store.scratch, input.commit, why, host.now()) : input.commit;
    const at = nextTime(events, host.now());
    const facts: TagFacts = {
      digest: input.digest,
      record: input.runId,
      ...(input.verdict === undefined ? {} : { verdict: input.verdict }),
      source_commit: input.sourceCommit,
      kind: "register",
      ...(input.by === undefined ? {} : { by: input.by }),
      ...(input.reason === undefined ? {} : { reason: input.reason }),
      ...(input.override === undefined ? {} : { override: input.override }),
    };
    result = {
      name,
      version: number,
      digest: input.digest,
      commit,
      sourceCommit: input.sourceCommit,
      recordId: input.runId,
      ...(input.verdict === undefined ? {} : { verdict: input.verdict }),
      createdAt: new Date(at * 1000).toISOString(),
    };
    const line = input.description?.split(/\r?\n/)[0] ?? `Registering artifact ${name} version ${number}`;
    const entry: LedgerEntry = {
      schema: "modelgate/ledger-entry/1",
      kind: "register",
      name,
      version: number,
      digest: input.digest,
      commit,
      record: input.runId,
      ...(input.verdict === undefined ? {} : { verdict: input.verdict }),
      by: input.by ?? "",
      at: host.now().toISOString(),
      ...(input.ungated === true ? { ungated: true } : {}),
      ...(input.reason === undefined ? {} : { reason: input.reason }),
      ...(input.override === undefined ? {} : { override: input.override }),
    };
    return change(store, view, entry, {
      tag: `${tagName(name)}@${number}`,
      commit,
      message: tagMessage(line, facts),
      at,
    });
  });
  if (result === undefined) throw new Error("registering ended without a version");
  return { version: result, created };
}

/** An exact version where one is asked for, else one more than the greatest. */
function chooseNumber(input: RegisterInput, name: string, events: readonly TagEvent[]): string {
  if (input.version === undefined) return nextVersion(events, input.bump ?? "minor");
  const exact = semver.valid(input.version);
  if (exact === null) {
    throw new UserError(`\`${input.version}\` is no semantic version`, { fix: "Write for example v1.2.0." });
  }
  // semver.valid drops build metadata, which two versions may not differ by alone.
  const number = `v${exact}`;
  if (events.some(({ version }) => version === number)) {
    throw new UserError(`${name} ${number} is registered already, with other bytes`, {
      fix: `Leave the version out, or ask for ${nextVersion(events, input.bump ?? "minor")}.`,
    });
  }
  return number;
}

interface Move {
  readonly model: string;
  readonly alias: string;
  readonly meta: PromoteMeta;
  readonly to: (events: readonly TagEvent[]) => string;
}

async function move(host: Host, store: RefStore, { model, alias, meta, to }: Move): Promise<PromoteResult> {
  checkModelName(model);
  checkAlias(alias);
  const kind = meta.kind ?? "promote";
  let result: Omit<PromoteResult, "created"> | undefined;
  const created = await store.edit(async (view) => {
    const events = await readTags(store.scratch, model);
    const version = findVersion(standingVersions(events), model, to(events));
    const previous = aliasesNow(events)[alias];
    result = { version, ...(previous === undefined ? {} : { previous }) };
    const stays = whyStays(kind, alias, version, previous);
    if (stays !== undefined) {
      result = { ...result, reason: stays };
      return undefined;
    }
    const facts: TagFacts = {
      ...(version.digest === "" ? {} : { digest: version.digest }),
      ...(version.recordId === undefined ? {} : { record: version.recordId }),
      kind,
      by: meta.by,
      ...(meta.reason === undefined ? {} : { reason: meta.reason }),
    };
    const line = `Assigning stage ${alias} to artifact ${model} version ${version.version}`;
    const entry: LedgerEntry = {
      schema: "modelgate/ledger-entry/1",
      kind,
      name: model,
      version: version.version,
      alias,
      ...(previous === undefined ? {} : { previous: previous.version }),
      digest: version.digest,
      commit: version.commit,
      ...(version.recordId === undefined ? {} : { record: version.recordId }),
      by: meta.by,
      at: host.now().toISOString(),
      ...(meta.reason === undefined ? {} : { reason: meta.reason }),
    };
    const tag = `${tagName(model)}#${alias}#${nextCounter(events)}`;
    const at = nextTime(events, host.now());
    return change(store, view, entry, { tag, commit: version.commit, message: tagMessage(line, facts), at });
  });
  if (result === undefined) throw new Error("moving an alias ended without a version");
  return { ...result, created };
}

function whyStays(kind: string, alias: string, to: Version, from: Version | undefined): string | undefined {
  if (from === undefined) return undefined;
  if (from.version === to.version) return `${alias} stands on ${to.version} already`;
  if (kind === "promote" && semver.lt(to.version, from.version)) {
    return `${alias} stands on the newer ${from.version}; only a rollback moves it back`;
  }
  return undefined;
}

function findVersion(versions: readonly Version[], model: string, wanted: string): Version {
  const number = wanted.startsWith("v") ? wanted : `v${wanted}`;
  const found = versions.find(({ version }) => version === number);
  if (found !== undefined) return found;
  const known = versions.map(({ version }) => version);
  const near = nearest(number, known);
  throw new UserError(`${model} has no version ${number}`, {
    fix:
      known.length === 0
        ? "No version of it is registered: merge a gated run first, or check the name."
        : `${near === undefined ? "" : `Did you mean ${near}? `}Registered: ${known.slice(-10).join(", ")}.`,
  });
}

/** The ledger's entry and the tag, in one push. */
async function change(
  store: RefStore,
  view: RefView,
  entry: LedgerEntry,
  tag: Parameters<typeof writeTag>[1],
): Promise<Change> {
  const path = await nextEntryPath(view, entry.name);
  const content = Buffer.from(`${JSON.stringify(entry)}\n`);
  return {
    message: tag.message.split("\n")[0] ?? entry.kind,
    files: [{ paths: [path], content }],
    also: [{ ref: `refs/tags/${tag.tag}`, old: undefined, to: await writeTag(store.scratch, tag) }],
  };
}
