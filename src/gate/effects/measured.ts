import type { Gate } from "../../config/policy.ts";
import type { NotPaired } from "../predictions/paired.ts";
import type { Question } from "../questions.ts";
import type { SliceEffect } from "../statistics/bootstrap.ts";
import type { Effect } from "../statistics/effect.ts";

/** What there is to answer a question by. */
export type Measured =
  | {
      readonly kind: "effect";
      readonly effect: Effect;
      /** The plain difference, where θ is none: what a reader is shown. */
      readonly difference?: Effect;
      readonly slices?: readonly SliceEffect[];
    }
  /** One number against one number; `note` says why, where the policy hoped for better. */
  | { readonly kind: "point"; readonly note?: string }
  /** The policy asks for evidence that is not there. */
  | { readonly kind: "none"; readonly verdict: NotPaired["verdict"]; readonly reason: string };

/** What all tests found, for every question of every gate. */
export interface Effects {
  of(gate: Gate, name: string, question: Question): Measured;
}

export function point(note?: string): Measured {
  return note === undefined ? { kind: "point" } : { kind: "point", note };
}

export function none(verdict: NotPaired["verdict"], reason: string): Measured {
  return { kind: "none", verdict, reason };
}

/**
 * The baseline was measured before the policy asked for this: the bare numbers are compared, unless the policy says in so
 * many words that they do not do.
 */
export function lacking(gate: Gate, what: string): Measured {
  return gate.evidence === "interval" ? none("inconclusive", `is undecided: ${what}`) : point(what);
}
