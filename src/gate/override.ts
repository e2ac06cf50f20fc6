import { jobFails } from "./aggregate.ts";
import type { VerdictDocument } from "./verdict.ts";

/** A red verdict that somebody lets through for one head: the word stays, and what it stops does not. */
export function overridden(document: VerdictDocument, override: VerdictDocument["overrides"][number]): VerdictDocument {
  if (!jobFails(document)) return document;
  return {
    ...document,
    overrides: [override],
    summary: `${prefix(override.by)}${document.summary}`,
    registrable: true,
    job_fails: false,
  };
}

/** The same verdict where its override does not hold: on a commit that does not bring the head it is bound to. */
export function withdrawn(document: VerdictDocument, reason: string): VerdictDocument {
  const said = document.overrides.reduce((text, { by }) => text.replace(prefix(by), ""), document.summary);
  const red = { ...document, overrides: [], summary: said, registrable: false, job_fails: true };
  return notOverridden(red, reason);
}

function prefix(by: string): string {
  return `overridden by @${by}: `;
}

/** A red verdict that an override was meant for, which does not count: it says why. */
export function notOverridden(document: VerdictDocument, reason: string): VerdictDocument {
  if (!jobFails(document)) return document;
  return { ...document, conditions: [...document.conditions, { name: "override", verdict: "warn", reason }] };
}
