import type { Quarantine } from "../config/policy.ts";
import { matcherOf } from "./select.ts";
import type { MetricVerdict } from "./verdict.ts";

/** What quarantine says of a metric today. */
export type Held =
  | { readonly kind: "held"; readonly entry: NonNullable<MetricVerdict["quarantine"]> }
  | { readonly kind: "ended"; readonly note: string };

/** Looks metrics up in the quarantine list. An entry holds to the end of its last day, in UTC. */
export function quarantineOf(list: readonly Quarantine[], now: Date): (metric: string) => Held | undefined {
  const today = now.toISOString().slice(0, 10);
  const entries = list.map((entry) => ({ entry, matches: matcherOf(entry.metric) }));
  return (metric) => {
    const own = entries.filter(({ matches }) => matches(metric)).map(({ entry }) => entry);
    const held = own.filter(({ until }) => today <= until).sort((a, b) => (a.until < b.until ? 1 : -1))[0];
    if (held !== undefined) return { kind: "held", entry: { until: held.until, reason: held.reason } };
    const ended = own.sort((a, b) => (a.until < b.until ? 1 : -1))[0];
    return ended === undefined ? undefined : { kind: "ended", note: `its quarantine ended on ${ended.until}` };
  };
}
