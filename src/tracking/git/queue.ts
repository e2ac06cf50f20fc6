const tails = new Map<string, Promise<unknown>>();

/** Runs bodies with the same key one after the other: two stores of one process may share a scratch repository. */
export function inTurn<T>(key: string, body: () => Promise<T>): Promise<T> {
  const before = tails.get(key) ?? Promise.resolve();
  const run = before.then(body, body);
  tails.set(
    key,
    run.catch(() => undefined),
  );
  return run;
}
