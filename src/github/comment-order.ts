/** Who wrote a report: one run of a workflow, about one head commit of the pull request. */
export interface Writer {
  readonly run: { readonly id: string; readonly attempt: number };
  readonly head: string;
}

/**
 * Whether what stands there is newer than what `ours` has to say. What is about the pull request's head as it is now
 * (`live`, where that is known) is newer than what is not, whichever run ended last; between two of a kind run ids decide.
 */
export function isOutdone(there: Writer, ours: Writer, live: string | undefined): boolean {
  if (live !== undefined && there.head !== ours.head) {
    if (there.head === live) return true;
    if (ours.head === live) return false;
  }
  return isLater(there.run, ours.run);
}

/** Run ids grow over a whole server, also when a workflow file is renamed and its run numbers start again. */
export function isLater(there: Writer["run"], ours: Writer["run"]): boolean {
  if (!/^\d+$/.test(there.id) || !/^\d+$/.test(ours.id)) return false;
  const [theirs, own] = [BigInt(there.id), BigInt(ours.id)];
  return theirs > own || (theirs === own && there.attempt > ours.attempt);
}
