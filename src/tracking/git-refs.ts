import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { type TreeFile, writeCommit } from "./git/commit.ts";
import { inTurn } from "./git/queue.ts";
import { meaningOf, refusalError } from "./git/refusals.ts";
import { openScratch, type Scratch, type ScratchOptions } from "./git/scratch.ts";
import { type RefView, viewOf } from "./git/view.ts";

export type { RefView } from "./git/view.ts";

interface RefStoreOptions extends ScratchOptions {
  /** The full ref: `refs/modelgate/records`. */
  readonly ref: string;
}

/** One ref that moves from `old` (undefined: it must not exist) to `to`. */
interface RefUpdate {
  readonly ref: string;
  readonly old: string | undefined;
  readonly to: string;
}

/** What one write wants; everything is pushed together or not at all. */
export interface Change {
  readonly message: string;
  readonly files: readonly TreeFile[];
  /** Commits of this scratch repository that become parents too, beside the ref's own. */
  readonly parents?: readonly string[];
  /** Other refs moved by the same push. */
  readonly also?: readonly RefUpdate[];
}

/** Files under one ref of a remote repository, read and written with no checkout. */
export interface RefStore {
  /** `refs/modelgate/records of origin`, for people. */
  readonly label: string;
  readonly scratch: Scratch;
  /** The tree as the remote has it, at most half a minute old and never older than this store's own writes. */
  view(): Promise<RefView>;
  /**
   * Compare and swap: `plan` sees the tree and says what to change (undefined: nothing). It runs again on the
   * newer tree whenever another writer was faster, so it must decide anew each time. True where something was written.
   */
  edit(plan: (view: RefView) => Promise<Change | undefined>): Promise<boolean>;
}

const freshFor = 30_000;
const maxTries = 30;
const maxUnreachable = 3;
const mirror = "refs/mirror/tip";

/** Opens the store; nothing is fetched before it is asked for. */
export async function openRefStore(host: Host, options: RefStoreOptions): Promise<RefStore> {
  const { ref } = options;
  const scratch = await openScratch(host, ref, options);
  const label = `${ref} of ${scratch.place.label}`;
  let known: { view: RefView; at: number } | undefined;

  const remember = (commit: string | undefined): RefView => {
    known = { view: viewOf(scratch, commit), at: host.now().getTime() };
    return known.view;
  };
  const refetch = async (): Promise<RefView> => {
    const there = await scratch.fetch([`+${ref}:${mirror}`], "blob:none", ref);
    return remember(there ? await scratch.run(["rev-parse", "--verify", mirror]) : undefined);
  };
  const current = async (): Promise<RefView> =>
    known !== undefined && host.now().getTime() - known.at < freshFor ? known.view : refetch();

  return {
    label,
    scratch,
    view: () => inTurn(scratch.dir, current),
    edit: (plan) =>
      inTurn(scratch.dir, async () => {
        for (let tries = 0, unreachable = 0; tries < maxTries; tries++) {
          if (tries > 0) await host.sleep(host.random() * Math.min(5_000, 50 * 2 ** tries));
          const view = tries === 0 ? await current() : await refetch();
          const change = await plan(view);
          if (change === undefined) return false;
          const { message, files, parents = [], also = [] } = change;
          const from = [view.commit ?? [], parents].flat();
          const commit = await writeCommit(scratch, { parents: from, message, at: host.now(), files });
          const refusal = await push(scratch, [{ ref, old: view.commit, to: commit }, ...also]);
          if (refusal === undefined) {
            await scratch.run(["update-ref", mirror, commit]);
            remember(commit);
            return true;
          }
          unreachable += refusal.meaning === "unreachable" ? 1 : 0;
          if (unreachable > maxUnreachable) throw refusal.error;
          host.log.debug(`${label} was not written (${refusal.meaning}); trying again (${tries + 1})`);
        }
        throw new UserError(`${label} could not be written: other writers were faster ${maxTries} times`, {
          fix: "Run the step again when fewer jobs write at once: it repeats nothing.",
        });
      }),
  };
}

interface PushRefusal {
  readonly meaning: "race" | "unreachable";
  readonly error: UserError;
}

/** Pushes all or nothing; gives back what a retry may mend, and throws what it cannot. */
async function push(scratch: Scratch, updates: readonly RefUpdate[]): Promise<PushRefusal | undefined> {
  const leases = updates.map(({ ref, old }) => `--force-with-lease=${ref}:${old ?? ""}`);
  const refspecs = updates.map(({ ref, to }) => `${to}:${ref}`);
  // Asking what the remote has keeps a tag on an old or shallow commit from sending history it knows.
  const negotiate = updates.length > 1 ? ["-c", "push.negotiate=true"] : [];
  const args = [...negotiate, "push", "--atomic", "--porcelain", "--no-verify", ...leases, "origin"];
  const { code, stdout, stderr } = await scratch.try([...args, ...refspecs]);
  // Another writer may have written the very same at the same second: it was theirs, and the next look tells so.
  const theirs = stdout.split("\n").some((line) => line.startsWith("="));
  if (code === 0 && !theirs) return undefined;
  const said = `${stderr}\n${stdout}`;
  const meaning = theirs ? "race" : meaningOf(said);
  const error = refusalError("write", updates.map(({ ref }) => ref).join(" and "), scratch.place.label, said);
  if (meaning === "race" || meaning === "unreachable") return { meaning, error };
  throw error;
}
