import { redByItself } from "./aggregate.ts";
import type { Decision } from "./decide.ts";
import type { Question } from "./questions.ts";
import type { Effect } from "./statistics/effect.ts";
import type { Evidence, SliceVerdict, Verdict } from "./verdict.ts";

/** What one question of a gate came to. */
export interface Finding {
  readonly verdict: Verdict;
  /** A sentence whose subject is the metric. */
  readonly reason: string;
  /** The same for the heading, where it reads differently there. */
  readonly heading: string;
  /** Whether this ends the job red; of `no-baseline` and `inconclusive` the policy has the last word. */
  readonly red: boolean;
  /** The test behind it, where it is more than one number against one number. */
  readonly basis?: Basis;
  /** Why it is not, where the policy hoped for more. */
  readonly note?: string;
  /** What to know before acting on it. */
  readonly remark?: string;
  /** It is about parts of the examples: what all of them say comes before it. */
  readonly ofSlices?: true;
  /** Of a failure: its p in view of how many there could have been. */
  readonly adjusted?: NonNullable<Evidence["adjusted"]>;
}

export interface Basis {
  readonly question: Question;
  readonly effect: Effect;
  /** The plain difference, where θ is another. */
  readonly difference?: Effect;
  readonly decision: Decision;
  /** What this judgement may spend. */
  readonly alpha: number;
  /** Units that would settle it. */
  readonly needed?: number;
  readonly slices?: readonly SliceVerdict[];
}

export function finding(verdict: Verdict, reason: string, heading = reason): Finding {
  return { verdict, reason, heading, red: redByItself(verdict) };
}
