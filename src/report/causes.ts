import type { Cause } from "../gate/verdict.ts";
import type { ModelReport } from "./bundle.ts";
import type { Changes } from "./changes.ts";
import type { Block, Inline, Text } from "./document.ts";
import { clean } from "./escape.ts";
import { joined } from "./words.ts";

/** So many lines, and so many things of a group, are named. */
const most = { lines: 5, things: 3 } as const;

/**
 * For each failed metric, in one line, what it may come from: the shares where the candidate ran again without each change,
 * else what changed of all the metric is made from, where that is less than what changed at all. Metrics with the same
 * causes share a line.
 */
export function causeLines({ verdict }: ModelReport, changes: Changes): Block[] {
  const lines = new Map<string, { readonly metrics: string[]; readonly causes: readonly Cause[] }>();
  for (const [metric, causes] of byMetric(verdict.causes ?? [])) {
    if (!causes.some(tellsShare) && causes.reduce((sum, { what }) => sum + what.length, 0) >= countOf(changes))
      continue;
    const key = JSON.stringify(causes.map(({ metric: _, ...cause }) => cause));
    const known = lines.get(key);
    if (known === undefined) lines.set(key, { metrics: [metric], causes });
    else known.metrics.push(metric);
  }
  const shown = [...lines.values()].slice(0, most.lines);
  const left = [...lines.values()].slice(most.lines).flatMap(({ metrics }) => metrics);
  return [
    ...shown.map(({ metrics, causes }): Block => ({ kind: "paragraph", text: lineOf(metrics, causes) })),
    ...(left.length === 0
      ? []
      : [{ kind: "paragraph", text: [`The causes of ${named(left)} are in the verdict.`] } as const]),
  ];
}

function byMetric(causes: readonly Cause[]): Map<string, Cause[]> {
  const found = new Map<string, Cause[]>();
  for (const cause of causes) found.set(cause.metric, [...(found.get(cause.metric) ?? []), cause]);
  return found;
}

function tellsShare({ share, note }: Cause): boolean {
  return share !== undefined || note !== undefined;
}

function countOf({ params, data, code, environment }: Changes): number {
  return params.length + data.length + code.length + environment.length;
}

function lineOf(metrics: readonly string[], causes: readonly Cause[]): Text {
  const measured = causes.some(tellsShare);
  const notes = causes.flatMap(({ note }) => note ?? []);
  return [
    { bold: [`${measured ? "What carries the drop of" : "What may have caused the drop of"} ${named(metrics)}:`] },
    " ",
    ...causes.flatMap((cause, index): Text => (index === 0 ? causeText(cause) : ["; ", ...causeText(cause)])),
    ".",
    ...notes.map((note) => ` ${note.charAt(0).toUpperCase()}${clean(note.slice(1), 300)}.`),
  ];
}

/** `params 80% (bonus 20 → 0)`; what could not be measured has no share. */
function causeText({ group, what, share }: Cause): Text {
  const isPath = group === "data" || group === "code";
  const things = what.slice(0, most.things).map((one): Inline => (isPath ? { code: one } : one));
  const rest = what.length > most.things ? ` and ${what.length - most.things} more` : "";
  const head: Inline = share === undefined ? group : { bold: [`${group} ${Math.round(share * 100)}%`] };
  return [head, " (", ...things.flatMap((one, index): Text => (index === 0 ? [one] : [", ", one])), `${rest})`];
}

function named(metrics: readonly string[]): string {
  const shown = metrics.slice(0, most.things).map((name) => clean(name, 80));
  return joined(metrics.length > shown.length ? [...shown, `${metrics.length - shown.length} more`] : shown);
}
