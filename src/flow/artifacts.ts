import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { commitOut } from "../data/hash-tree.ts";
import { pushDigests } from "../data/push.ts";
import { hashOf } from "../lib/hashing.ts";
import type { FileDigest } from "../lib/schema.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { readHandoverBytes, writeHandover } from "./handover.ts";
import { predictionsOf } from "./predictions-path.ts";
import { isSmall, obtainObject, small } from "./record-objects.ts";

/**
 * Keeps what no pipeline tracks (a model that the user's own step trained, its predictions) by digest, so that the merge can
 * register these very bytes and later runs be compared with them: in the remote, else, where they are small, handed on to be
 * kept with the records.
 */
export async function storeArtifacts(bench: Bench, record: RunRecord): Promise<void> {
  if (kept(bench, record).length === 0 || !record.made_by.trusted) return;
  const data = await bench.data();
  const remote = await data.write();
  for (const artifact of remote === undefined ? kept(bench, record) : untracked(bench, record)) {
    if (remote !== undefined) {
      await commitOut(bench.host, data.cache, join(bench.root, artifact.path), ["copy"], data.index);
      await pushDigests(data, [artifact.digest]);
    } else if (isSmall(artifact)) {
      await writeHandover(
        bench.root,
        `objects/${artifact.digest.slice(4)}`,
        await readFile(await obtainObject(bench, record, artifact, small)),
      );
    } else {
      const fix = "name a `remote:` in modelgate.yaml to keep its bytes";
      bench.host.log.warning(`${artifact.path} (${artifact.bytes} bytes) is recorded by its digest alone: ${fix}`);
    }
  }
}

/** Gives the tracker the small objects that were handed on; what does not match its digest is left out. */
export async function publishArtifacts(bench: Bench, record: RunRecord): Promise<void> {
  for (const artifact of kept(bench, record).filter(isSmall)) {
    const bytes = await readHandoverBytes(bench.root, `objects/${artifact.digest.slice(4)}`, small);
    if (bytes === undefined) continue;
    if (`md5:${hashOf("md5", bytes)}` !== artifact.digest) {
      bench.host.log.warning(`the bytes handed on for ${artifact.path} are not those of its digest: not kept`);
      continue;
    }
    await (await bench.tracker()).putObject?.(artifact.digest, bytes);
  }
}

/** What no pipeline tracks. */
export function untracked(bench: Bench, record: RunRecord): FileDigest[] {
  const tracked = new Set(record.stages.flatMap((stage) => stage.outs.map((out) => out.path)));
  const pins = new Map(record.pins.map((pin) => [pin.path, pin.digest]));
  const made = [...record.artifacts, ...predictionFiles(bench, record)];
  return made.filter(({ path, digest }) => !tracked.has(path) && pins.get(path) !== digest);
}

/** The same, and with no remote the predictions that a stage made: its run cache is gone with the machine. */
function kept(bench: Bench, record: RunRecord): FileDigest[] {
  const own = untracked(bench, record);
  return [...own, ...predictionFiles(bench, record).filter((file) => !own.includes(file))];
}

function predictionFiles(bench: Bench, record: RunRecord): FileDigest[] {
  return record.files.filter(({ path }) => path === predictionsOf(bench, record));
}
