import { writeCommit } from "../../tracking/git/commit.ts";
import type { Scratch } from "../../tracking/git/scratch.ts";
import { openRefStore } from "../../tracking/git-refs.ts";
import type { Bench } from "../bench.ts";

type Job = Pick<Bench, "host" | "root"> & { readonly forge: Pick<Bench["forge"], "head" | "token"> };

export interface ImageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Equal images are the same commit, whenever they are drawn: a report that says the same links to the same. */
const always = new Date(0);
const day = 24 * 60 * 60 * 1000;

/**
 * Keeps images as one commit of their own, without parents, that stays as long as a month's ref reaches it; gives that commit.
 * Each month has a ref (`PREFIX/2026-11`) whose commits have the images' commits as parents, so that writing needs its last
 * commit alone, other months can go without any link of this one breaking, and racing writers both keep theirs.
 */
export async function keepInRepository(
  job: Job,
  files: readonly ImageFile[],
  { prefix, keepDays }: { readonly prefix: string; readonly keepDays: number },
): Promise<string> {
  const { host, root, forge } = job;
  const now = host.now();
  const ref = `${prefix}/${now.toISOString().slice(0, 7)}`;
  const store = await openRefStore(host, { root, ref, ...(forge.token === undefined ? {} : { token: forge.token }) });
  const content = files.map(({ name, bytes }) => ({ paths: [name], content: bytes }));
  const commit = await writeCommit(store.scratch, { parents: [], message: "Images", at: always, files: content });
  const kept = `${commit.slice(0, 2)}/${commit}`;
  let isNew = false;
  await store.edit(async (view) => {
    if ((await view.findFile(kept)) !== undefined) return undefined;
    isNew = view.commit === undefined;
    const head = Buffer.from(`${forge.head}\n`);
    return { message: "Keep images", files: [{ paths: [kept], content: head }], parents: [commit] };
  });
  if (isNew) await prune(job, store.scratch, prefix, now.getTime() - keepDays * day);
  return commit;
}

/** Takes away the months that ended before a time; one that another job takes away meanwhile is no loss. */
async function prune({ host }: Job, scratch: Scratch, prefix: string, before: number): Promise<void> {
  const { stdout } = await scratch.try(["ls-remote", "--quiet", "origin", `${prefix}/*`]);
  for (const line of stdout.split("\n")) {
    const [oid = "", ref = ""] = line.split("\t");
    const [, year, month] = /^\/(\d{4})-(\d{2})$/.exec(ref.slice(prefix.length)) ?? [];
    if (year === undefined || month === undefined || Date.UTC(Number(year), Number(month)) > before) continue;
    const args = ["push", "--quiet", "--no-verify", `--force-with-lease=${ref}:${oid}`, "origin", `:${ref}`];
    const { code } = await scratch.try(args);
    host.log.debug(
      code === 0 ? `${ref} was taken away: its images are old` : `${ref} is old and could not be taken away`,
    );
  }
}
