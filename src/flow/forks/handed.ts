import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHubApi } from "../../github/api.ts";
import { artifactNamed, downloadArtifact } from "../../github/artifacts.ts";
import { isSystemError, UserError } from "../../lib/errors.ts";
import type { Host } from "../../lib/host.ts";
import { formatBytes } from "../../lib/progress.ts";
import { maxRecordBytes, validateRecord } from "../../tracking/build.ts";
import type { RunRecord } from "../../tracking/record.ts";
import { folder, readHandover } from "../handover.ts";
import { mostPredictions } from "../record-objects.ts";
import { RefusedError, refusing } from "./refused.ts";
import { unpack, type ZipLimits } from "./unpack.ts";

const megabyte = 1024 * 1024;
/** Bytes of the zip. */
const mostZipped = 512 * megabyte;
const limits: ZipLimits = { entries: 20_000, bytes: 1024 * megabyte, ratio: 300, small: megabyte };
const mostRecords = 1000;

/**
 * What of a measuring job's folder is taken, and how large it may be: numbers, and files that are bound to them by digest.
 * Its verdict, its report, and what it says of main's own runs are not among it.
 */
const taken: readonly (readonly [name: RegExp, bytes: number])[] = [
  [/^records\/[\w%.!~'()-]{1,240}\.json$/, maxRecordBytes],
  [/^runs\/[\w%.!~'()-]{1,240}\.json$/, maxRecordBytes],
  [/^diffs\/[\w%.!~'()-]{1,240}\.json$/, 8 * megabyte],
  [/^evidence\/[0-9a-f]{32,128}$/, mostPredictions],
  [/^evidence\/[\w%.!~'()-]{1,240}\.json$/, 32 * megabyte],
  [/^appended\.json$/, 32 * megabyte],
];

/** What a measuring job handed on, in a folder of its own that stands in for a repository's root. */
export interface Handed {
  readonly root: string;
  readonly records: readonly RunRecord[];
  remove(): Promise<void>;
}

/** Downloads what a run left and checks all of it; undefined where it left nothing. Throws a UserError that says what is wrong with it. */
export async function takeHanded(api: GitHubApi, host: Host, run: number, name: string): Promise<Handed | undefined> {
  const artifact = await artifactNamed(api, run, name);
  if (artifact === undefined) return undefined;
  const what = `its artifact \`${name}\``;
  if (artifact.expired) throw new RefusedError(`${what} has expired`, { fix: "Run the measuring workflow again." });
  if (artifact.bytes > mostZipped) {
    throw new RefusedError(`${what} has ${formatBytes(artifact.bytes)}, at most ${formatBytes(mostZipped)} are read`);
  }
  const scratch = await mkdtemp(join(host.env["RUNNER_TEMP"] || tmpdir(), "modelgate-fork-"));
  const remove = (): Promise<void> => rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  try {
    const zip = join(scratch, "artifact.zip");
    await downloadArtifact(api, artifact, zip, mostZipped);
    const root = join(scratch, "handed");
    const most = (path: string): number | undefined => taken.find(([pattern]) => pattern.test(path))?.[1];
    await refusing(`${what} is not taken`, () => unpack(zip, join(root, folder), limits, most));
    await rm(zip);
    return { root, records: await refusing(`${what} is not taken`, () => recordsIn(root)), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function recordsIn(root: string): Promise<RunRecord[]> {
  const names = await filesIn(join(root, folder, "records"));
  if (names.length > mostRecords)
    throw new UserError(`it holds ${names.length} run records, at most ${mostRecords} are read`);
  const records: RunRecord[] = [];
  for (const name of names.sort()) {
    const text = (await readHandover(root, `records/${name}`, maxRecordBytes)) ?? "";
    records.push(validateRecord(text, { file: `${folder}/records/${name}` }));
  }
  return records;
}

async function filesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return [];
    throw error;
  }
}
