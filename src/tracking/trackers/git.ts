import { VerdictDocument } from "../../gate/verdict.ts";
import { UserError } from "../../lib/errors.ts";
import { digestOf, hashOf } from "../../lib/hashing.ts";
import type { Host } from "../../lib/host.ts";
import { maxRecordBytes, parseJson, validateRecord } from "../build.ts";
import type { RefView } from "../git/view.ts";
import { openRefStore, type RefStore } from "../git-refs.ts";
import { recordId } from "../identity.ts";
import { matches } from "../matches.ts";
import type { RunRecord } from "../record.ts";
import type { RunQuery, TrackedRun, Tracker } from "../tracker.ts";
import { idPath, indexDir, mainDir, objectPath, pullDir, recordPaths, verdictDir } from "./git-layout.ts";

interface GitTrackerOptions {
  readonly root: string;
  /** `refs/modelgate/records` where nothing else is named. */
  readonly ref?: string;
  /** Another repository: `owner/name` on the same server, a URL or a path. */
  readonly repository?: string;
  readonly token?: string;
}

const defaultRecordsRef = "refs/modelgate/records";
/** Larger files go to the data remote by digest. */
export const maxObjectBytes = 64 * 1024;

/** Run records, verdicts and small files under one ref of a Git repository. */
export async function gitTracker(host: Host, options: GitTrackerOptions): Promise<Tracker> {
  const { root, repository, token } = options;
  const store = await openRefStore(host, {
    root,
    ref: options.ref ?? defaultRecordsRef,
    ...(repository === undefined ? {} : { remote: repository }),
    ...(token === undefined ? {} : { token }),
  });
  return {
    name: "git",
    async log(record) {
      const run_id = recordId(record);
      return { run_id, created: await store.edit((view) => addRecord(view, record, run_id)) };
    },
    async judge(runId, verdict) {
      return { created: await store.edit((view) => addVerdict(view, store, runId, verdict)) };
    },
    find: (query) => find(store, query),
    async putObject(digest, bytes) {
      checkObject(digest, bytes, store.label);
      const path = objectPath(digest);
      await store.edit(async (view) =>
        (await view.findFile(path)) === undefined
          ? { message: `Keep ${digest}`, files: [{ paths: [path], content: bytes }] }
          : undefined,
      );
    },
    async getObject(digest) {
      const view = await store.view();
      const oid = await view.findFile(objectPath(digest));
      if (oid === undefined) return undefined;
      const bytes = (await view.read([oid])).get(oid);
      if (bytes !== undefined) checkObject(digest, bytes, store.label);
      return bytes;
    },
  };
}

type Plan = Awaited<ReturnType<Parameters<RefStore["edit"]>[0]>>;

async function addRecord(view: RefView, record: RunRecord, id: string): Promise<Plan> {
  if ((await view.findFile(idPath(id))) !== undefined) return undefined;
  const content = Buffer.from(`${JSON.stringify(record)}\n`);
  if (content.length > maxRecordBytes) {
    throw new UserError(
      `the run record of ${record.model.name} has ${content.length} bytes, at most ${maxRecordBytes} are kept`,
      {
        fix: "Put per-example numbers into an evidence file and keep aggregates as metrics.",
      },
    );
  }
  const message = `Run ${id} of ${record.model.name} at ${record.source.commit.slice(0, 12)}`;
  return { message, files: [{ paths: recordPaths(record, id), content }] };
}

async function addVerdict(view: RefView, store: RefStore, runId: string, verdict: VerdictDocument): Promise<Plan> {
  if ((await view.findFile(idPath(runId))) === undefined) {
    throw new UserError(`${store.label} holds no run ${runId} for this verdict to stand beside`, {
      fix: "Log the candidate's record before its verdict.",
    });
  }
  // The same judgement made again by a repeated step differs by its clock alone.
  const { judged_at: _at, ...timeless } = verdict;
  const digest = digestOf(timeless).slice("sha256:".length, "sha256:".length + 20);
  const kept = await view.list([verdictDir(runId)]);
  if (kept.some(({ path }) => path.endsWith(`-${digest}.json`))) return undefined;
  const last = Number(/\/(\d+)-[^/]*$/.exec(kept.at(-1)?.path ?? "")?.[1] ?? 0);
  const path = `${verdictDir(runId)}/${String(last + 1).padStart(6, "0")}-${digest}.json`;
  const content = Buffer.from(`${JSON.stringify(verdict)}\n`);
  return { message: `Verdict ${verdict.verdict} on ${runId} of ${verdict.model}`, files: [{ paths: [path], content }] };
}

async function find(store: RefStore, query: RunQuery): Promise<readonly TrackedRun[]> {
  const view = await store.view();
  const records = await recordsOf(view, query);
  if (records.length === 0) return [];
  const ids = records.map(({ path }) => /([0-9a-f]{20})\.json$/.exec(path)?.[1] ?? "");
  const verdicts = await view.list(ids.map(verdictDir));
  const contents = await view.read([...records, ...verdicts].map(({ oid }) => oid));
  const textOf = (oid: string): string => contents.get(oid)?.toString("utf8") ?? "";
  const runs = records.flatMap(({ path, oid }, index): TrackedRun[] => {
    const id = ids[index] ?? "";
    const file = `${path} in ${store.label}`;
    const record = validateRecord(textOf(oid), { file });
    // An id is nobody's key but its own: another model's run of that id is none of this one's.
    if (query.by === "run" && record.model.name !== query.model) return [];
    if (recordId(record) !== id || !matches(record, query)) {
      throw new UserError(`this run record is not what its name says: it was changed after it was logged`, {
        where: { file },
        fix: `Find out who wrote to ${store.label}, and remove the file by a commit on that ref.`,
      });
    }
    const own = verdicts.filter((entry) => entry.path.startsWith(`${verdictDir(id)}/`));
    const run = {
      run_id: id,
      ...(record.made_by.run_url === undefined ? {} : { run_url: record.made_by.run_url }),
      record,
      verdicts: own.map((entry) => readVerdict(textOf(entry.oid), `${entry.path} in ${store.label}`)),
    };
    return [run];
  });
  return runs.sort((a, b) => Date.parse(b.record.timings.finished) - Date.parse(a.record.timings.finished));
}

/** The files of the records that a query means: all of the first key that has any. */
async function recordsOf(view: RefView, query: RunQuery): Promise<readonly { path: string; oid: string }[]> {
  if (query.by === "run") {
    if (!/^[0-9a-f]{20}$/.test(query.id)) return [];
    const path = idPath(query.id);
    const oid = await view.findFile(path);
    return oid === undefined ? [] : [{ path, oid }];
  }
  const dirs = dirsOf(query);
  const there = await view.haveDirs(dirs);
  const hit = dirs.find((_dir, index) => there[index]);
  if (hit === undefined) return [];
  const records = await view.list([hit]);
  // Those of main are named by when they ended: older ones are not read.
  return query.by === "main" ? records.slice(-(query.limit ?? 1)) : records;
}

function dirsOf(query: Exclude<RunQuery, { by: "run" }>): string[] {
  switch (query.by) {
    case "commit":
      return query.commits.map((commit) => indexDir("commit", commit, query.model));
    case "tree":
      return query.trees.map((tree) => indexDir("tree", tree, query.model));
    case "lock":
      return [indexDir("lock", query.digest, query.model)];
    case "pull-request":
      return [pullDir(query.number, query.model)];
    case "main":
      return [mainDir(query.model)];
  }
}

function readVerdict(text: string, file: string): VerdictDocument {
  const result = VerdictDocument.safeParse(parseJson(text, { file }, "verdict document"));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UserError(`not a valid verdict document: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`, {
    where: { file },
  });
}

function checkObject(digest: string, bytes: Uint8Array, label: string): void {
  if (bytes.length > maxObjectBytes) {
    throw new UserError(`${digest} has ${bytes.length} bytes, ${label} keeps at most ${maxObjectBytes}`, {
      fix: "Configure a data remote: larger files go there by their digest.",
    });
  }
  const match = /^(md5|sha256):([0-9a-f]+)(\.dir)?$/.exec(digest);
  const algorithm = match?.[1] === "sha256" ? "sha256" : "md5";
  if (match === null || hashOf(algorithm, bytes) !== match[2]) {
    throw new UserError(`the bytes kept as ${digest} in ${label} do not have that digest`, {
      fix: "They were changed after they were written, or are not the file that was meant.",
    });
  }
}
