export type MetricUnit = "bytes" | "ns" | "us" | "ms" | "s";

/** The unit that a metric's name carries: `model_bytes`, `latency_ms.p50`. */
export function unitOf(name: string): MetricUnit | undefined {
  for (const segment of name.split(/[./]/)) {
    const found = /(?:^|[_ -])(bytes|ns|us|ms|sec|secs|seconds)$/i.exec(segment)?.[1]?.toLowerCase();
    if (found === undefined) continue;
    if (found === "bytes" || found === "ns" || found === "us" || found === "ms") return found;
    return "s";
  }
  return undefined;
}
