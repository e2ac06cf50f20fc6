/** The same promise for everyone who asks; one that fails is not kept, so that who asks later tries anew. */
export function once<T>(open: () => Promise<T>): () => Promise<T> {
  const opened = onceEach<T>();
  return () => opened("", open);
}

/** The same by a key. */
export function onceEach<T>(): (key: string, open: () => Promise<T>) => Promise<T> {
  const opened = new Map<string, Promise<T>>();
  return (key, open) => {
    const known = opened.get(key);
    if (known !== undefined) return known;
    const fresh = open();
    opened.set(key, fresh);
    fresh.catch(() => {
      if (opened.get(key) === fresh) opened.delete(key);
    });
    return fresh;
  };
}
