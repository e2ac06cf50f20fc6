/** What a measuring job took from the base side in the place of the candidate's own. */
export interface Held {
  /** Files in Git. */
  readonly files: ReadonlySet<string>;
  /** Stages, by their addresses. */
  readonly stages: ReadonlySet<string>;
}

export const nothingHeld: Held = { files: new Set(), stages: new Set() };
