import type { Quarantine } from "../config/policy.ts";
import { matcherOf } from "./select.ts";
import type { MetricVerdict } from "./verdict.ts";

/** What quarantine says of a metric today. */
export type Held =
  | { readonly kind: "held"; readonly entry: NonNullable<MetricVerdict["quarantine"]> }
  | { readonly kind: "ended"; readonly note: string };

/** Looks metrics up in the quarantine list. An entry holds to the end of its last day, in UTC; of several the longest counts. */
export function quarantineOf(list: readonly Quarantine[], now: Date): (metric: string) => Held | undefined {
  const today = now.toISOString().slice(0, 10);
  const entries = list.map((entry) => ({ entry, matches: matcherOf(entry.metric) }));
  return (metric) => {
    let last: Quarantine | undefined;
    for (const { entry, matches } of entries) {
      if (matches(metric) && (last === undefined || last.until <= entry.until)) last = entry;
    }
    if (last === undefined) return undefined;
    const { until, reason } = last;
    return today <= until
      ? { kind: "held", entry: { until, reason } }
      : { kind: "ended", note: `its quarantine ended on ${until}` };
  };
}
