/** Something written again and again, of which only the last state counts. */
export interface Coalesced {
  /** There is something new: written now, or soon where writing would otherwise take up the run's time. */
  touch(): Promise<void>;
  /** Writes what is still to be written; throws what a write in the background failed of. */
  flush(): Promise<void>;
}

/** Writing takes at most this part of the time: a file that grows with each stage would make a run quadratic. */
const share = 0.1;

/** Coalesces calls of `write`, by what they cost; `now` in milliseconds. */
export function coalesced(write: () => Promise<void>, now: () => number = () => performance.now()): Coalesced {
  let dirty = false;
  /** No write before this time. */
  let next = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<void> = Promise.resolve();
  let failure: { error: unknown } | undefined;

  const writeNow = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    under = under.then(async () => {
      if (!dirty) return;
      dirty = false;
      const started = now();
      try {
        await write();
      } catch (error) {
        failure ??= { error };
      }
      const ended = now();
      next = ended + (ended - started) / share;
    });
    return under;
  };
  const writtenOrThrown = async (): Promise<void> => {
    await writeNow();
    if (failure !== undefined) throw failure.error;
  };
  return {
    async touch() {
      dirty = true;
      const wait = next - now();
      if (wait <= 0) await writtenOrThrown();
      else timer ??= setTimeout(() => void writeNow(), wait).unref();
    },
    flush: writtenOrThrown,
  };
}
