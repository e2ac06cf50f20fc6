import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { UserError } from "../lib/errors.ts";
import { formatBytes } from "../lib/progress.ts";
import type { GitHubApi, Purpose } from "./api.ts";

/** An artifact of a workflow run. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Of the zip. */
  readonly bytes: number;
  readonly expired: boolean;
  /** `sha256:…` of the zip, where the forge tells it. */
  readonly digest?: string;
}

const listing: Purpose = { doing: "list the run's artifacts", permission: "actions: read" };
const taking: Purpose = { doing: "download the run's artifact", permission: "actions: read" };
/** How long a download may stand still altogether: 10 minutes. */
const patience = 10 * 60 * 1000;

/** The newest artifact of this name that a run has left: each attempt of a run may leave one. */
export async function artifactNamed(api: GitHubApi, run: number, name: string): Promise<Artifact | undefined> {
  const { owner, repo } = api;
  const all = await api.ask(listing, (octokit) =>
    octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, { owner, repo, run_id: run, name, per_page: 100 }),
  );
  // A forge that does not know the filter sends all of them.
  const [newest] = all.filter((one) => one.name === name).sort((a, b) => b.id - a.id);
  if (newest === undefined) return undefined;
  const { id, size_in_bytes: bytes, expired, digest } = newest;
  return { id, name, bytes, expired, ...(digest ? { digest } : {}) };
}

/**
 * Downloads an artifact's zip into a file: at most `limit` bytes of it. The API answers with another address, which is
 * good for itself: the token is not shown there.
 */
export async function downloadArtifact(api: GitHubApi, artifact: Artifact, file: string, limit: number): Promise<void> {
  const tooLarge = (bytes: number): UserError =>
    new UserError(
      `the artifact \`${artifact.name}\` has ${formatBytes(bytes)}, at most ${formatBytes(limit)} are read`,
    );
  if (artifact.bytes > limit) throw tooLarge(artifact.bytes);
  const { owner, repo, host } = api;
  const answer = await api.ask(taking, (octokit) =>
    octokit.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: artifact.id,
      archive_format: "zip",
      request: { redirect: "manual" },
    }),
  );
  const address = answer.headers.location;
  if (address === undefined) throw new UserError(`the artifact \`${artifact.name}\` has no address to be read at`);
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(patience)]);
  const response = await host.fetch(address, { signal, redirect: "error" });
  if (!response.ok || response.body === null) {
    throw new UserError(`the artifact \`${artifact.name}\` cannot be read: its storage answered ${response.status}`, {
      fix: "Run the job again.",
    });
  }
  const hash = createHash("sha256");
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(bytes > limit ? tooLarge(bytes) : null, chunk);
    },
  });
  const body = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
  await pipeline(body, counted, createWriteStream(file, { flags: "wx" }));
  const digest = `sha256:${hash.digest("hex")}`;
  if (artifact.digest?.startsWith("sha256:") === true && artifact.digest !== digest) {
    throw new UserError(`the artifact \`${artifact.name}\` came as ${digest}, and ${artifact.digest} was uploaded`, {
      fix: "Run the job again.",
    });
  }
}
