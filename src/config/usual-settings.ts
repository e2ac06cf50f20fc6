/** What is said of one stage; times in seconds. */
export interface StageSettings {
  readonly runsOn?: readonly string[];
  readonly timeout?: number;
  /** As it is written, from the stage's wdir. */
  readonly checkpoint?: string;
  readonly checkpointEvery: number;
  readonly secrets: readonly string[];
}

/** Of a stage that `stages:` says nothing of. */
export const usualSettings: StageSettings = { checkpointEvery: 600, secrets: [] };
