import type { Where } from "../lib/errors.ts";

/** A place in a file that is looked up in its text when an error shows it, and not before. */
export interface Place extends Where {
  /** A place within this one: a key of a mapping, an index of a list. */
  at(...keys: readonly (string | number)[]): Place;
}

type Locate = (path: readonly string[]) => Where;

/** The place of a path, which `locate` knows how to find. */
export function placeIn(locate: Locate, path: readonly string[] = []): Place {
  return new PathPlace(locate, undefined, path);
}

/** A class, since many are made of each stage and nearly none is looked at: it costs no more than its three fields. */
class PathPlace implements Place {
  readonly #locate: Locate;
  readonly #within: PathPlace | undefined;
  readonly #keys: readonly (string | number)[];
  #found: Where | undefined;

  constructor(locate: Locate, within: PathPlace | undefined, keys: readonly (string | number)[]) {
    this.#locate = locate;
    this.#within = within;
    this.#keys = keys;
  }

  get file(): string {
    return this.#get().file;
  }

  get line(): number {
    return this.#get().line ?? 1;
  }

  get column(): number {
    return this.#get().column ?? 1;
  }

  at(...keys: readonly (string | number)[]): Place {
    return new PathPlace(this.#locate, this, keys);
  }

  #get(): Where {
    this.#found ??= this.#locate(this.#path());
    return this.#found;
  }

  #path(): string[] {
    const above = this.#within === undefined ? [] : this.#within.#path();
    return [...above, ...this.#keys.map(String)];
  }
}
