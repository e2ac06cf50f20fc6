import picomatch from "picomatch";
import type { Gate } from "../config/config.ts";
import { isGlob } from "../config/written-gate.ts";

/**
 * Which gates ask about which metric. Gates whose metric nobody has keep a row of their own under the name they ask
 * for. A glob is never set aside for a metric that bears the glob's own text as its name: a run must not be able to
 * shake off a gate by naming a metric so.
 */
export function gatesByMetric(gates: readonly Gate[], names: Iterable<string>): Map<string, Gate[]> {
  const asked = new Map<string, Gate[]>();
  for (const name of names) asked.set(name, []);
  const all = [...asked.keys()];
  const readable = new Map<string, string>();
  for (const gate of gates) {
    const matched = new Set<string>();
    if (asked.has(gate.metric)) matched.add(gate.metric);
    if (isGlob(gate.metric)) {
      const pattern = patternOf(gate.metric);
      for (const name of all) {
        const path = readable.get(name) ?? asPath(name);
        readable.set(name, path);
        if (pattern.test(path)) matched.add(name);
      }
    }
    if (matched.size === 0) matched.add(gate.metric);
    for (const name of matched) {
      const list = asked.get(name);
      if (list === undefined) asked.set(name, [gate]);
      else list.push(gate);
    }
  }
  return asked;
}

/** Whether a name is the written one, or among those that it names as a glob. */
export function matcherOf(written: string): (name: string) => boolean {
  if (!isGlob(written)) return (name) => name === written;
  const pattern = patternOf(written);
  return (name) => name === written || pattern.test(asPath(name));
}

function patternOf(glob: string): RegExp {
  return picomatch.makeRe(asPath(glob), { dot: true, nonegate: true, windows: false });
}

/** Globs know paths by `/`, metrics are dotted: the two trade places, so that a `/` in a name stays one part. */
function asPath(dotted: string): string {
  return dotted.replace(/[./]/g, (mark) => (mark === "." ? "/" : "."));
}
