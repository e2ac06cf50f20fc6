import type { Pipeline } from "../../pipeline/pipeline.ts";
import { outsInWords } from "../../report/verification-words.ts";
import type { MetricCheck, OutCheck, StageCheck, Verification } from "../../tracking/verification.ts";
import { below } from "../closure.ts";
import { type Finding, type Isolated, isTroubled } from "./isolate.ts";

/** What the findings come to. */
interface Conclusion extends Pick<Verification, "verdict" | "summary" | "stages"> {
  /** Stages that gave something else by themselves, or failed. */
  readonly blamed: ReadonlySet<string>;
}

/** Judges each stage on its committed inputs where it was run on them, and the metrics of the run from scratch. */
export function conclude(
  pipeline: Pipeline,
  findings: readonly Finding[],
  isolated: ReadonlyMap<string, Isolated>,
  metrics: readonly MetricCheck[],
): Conclusion {
  const stages = findings.map((finding) => {
    const check = checkOf(finding, isolated.get(finding.subject.stage.address));
    if (check.verdict !== "differs") return check;
    const measured = metricsAfter(pipeline, findings, finding, metrics);
    if (measured.length > 0 && measured.every(({ verdict }) => verdict !== "beyond")) {
      return { ...check, verdict: "within-tolerance" as const };
    }
    const reason = measured.length === 0 ? "no metric that is compared comes from it" : undefined;
    return reason === undefined || check.reason !== undefined ? check : { ...check, reason };
  });
  const verdict = overall(stages);
  const blamed = stages.filter(
    (stage) => stage.verdict === "failed" || stage.outs.some((out) => out.verdict !== "same"),
  );
  return {
    verdict,
    summary: summaryOf(verdict, stages, metrics),
    stages,
    blamed: new Set(blamed.map(({ name }) => name)),
  };
}

function checkOf(finding: Finding, again: Isolated | undefined): StageCheck {
  const { subject, run: first, outs: made } = finding;
  const name = subject.stage.address;
  if (subject.not !== undefined) return { name, ...subject.not, seconds: 0, outs: [] };
  const after = again === undefined ? {} : { after: again.after };
  const run = again?.run ?? first;
  const outs = again?.run === undefined ? made : again.outs;
  const shared = { seconds: run?.seconds ?? 0, outs, ...after };
  if (run === undefined || run.status === "skipped") {
    return { name, verdict: "skipped", reason: run?.error ?? "it was not run", ...shared };
  }
  if (run.status === "failed") return { name, verdict: "failed", reason: run.error ?? "it failed", ...shared };
  if (!isTroubled({ subject, run, outs })) return { name, verdict: "reproducible", ...shared };
  if (again?.missing === undefined) return { name, verdict: "differs", ...shared };
  const reason = `it read other inputs: the committed \`${again.missing}\` is nowhere to be had`;
  return { name, verdict: "differs", reason, ...shared };
}

/** The metrics that a stage or one after it writes. */
function metricsAfter(
  pipeline: Pipeline,
  findings: readonly Finding[],
  { subject }: Finding,
  metrics: readonly MetricCheck[],
): MetricCheck[] {
  const reached = new Set([subject.stage.address]);
  for (const address of pipeline.order) {
    if ((pipeline.upstream.get(address) ?? []).some((one) => reached.has(one))) reached.add(address);
  }
  const outs = findings
    .filter((finding) => reached.has(finding.subject.stage.address))
    .flatMap((finding) => finding.subject.outs.map(({ out }) => out.path));
  return metrics.filter(({ file, verdict }) => verdict !== "ignored" && outs.some((path) => below(file, path)));
}

/** The worst of them; where nothing could be compared, nothing was verified. */
function overall(stages: readonly StageCheck[]): Verification["verdict"] {
  const has = (verdict: StageCheck["verdict"]): boolean => stages.some((stage) => stage.verdict === verdict);
  if (has("failed")) return "failed";
  if (has("differs")) return "differs";
  if (has("stale")) return "not-verified";
  if (has("within-tolerance")) return "within-tolerance";
  return has("reproducible") ? "reproducible" : "not-verified";
}

function summaryOf(
  verdict: Verification["verdict"],
  stages: readonly StageCheck[],
  metrics: readonly MetricCheck[],
): string {
  const first = (wanted: StageCheck["verdict"]): StageCheck | undefined =>
    stages.find((stage) => stage.verdict === wanted);
  const counted = (wanted: StageCheck["verdict"]): number => stages.filter((stage) => stage.verdict === wanted).length;
  switch (verdict) {
    case "failed": {
      const stage = first("failed");
      return `failed at stage \`${stage?.name ?? ""}\``;
    }
    case "differs": {
      const stage = first("differs");
      return `differs at stage \`${stage?.name ?? ""}\`: ${outsInWords(differing(stage))}`;
    }
    case "within-tolerance": {
      const compared = metrics.filter((metric) => metric.verdict !== "ignored");
      const within = compared.filter((metric) => metric.verdict === "within").length;
      const equal = within === 0 ? "equal" : `equal within tolerance, ${compared.length - within} of them exactly`;
      const stage = first("within-tolerance");
      return `${amount(compared.length, "metric")} ${equal}; stage \`${stage?.name ?? ""}\` makes other bytes: ${outsInWords(differing(stage))}`;
    }
    case "reproducible": {
      const left = stages.length - counted("reproducible");
      const rest = left === 0 ? "" : `; ${amount(left, "stage")} could not be verified`;
      return `reproducible: ${amount(counted("reproducible"), "stage")} made the very outs that the lock names${rest}`;
    }
    case "not-verified": {
      const stage = first("stale");
      if (stage === undefined) return "not verified: there is no stage that could be";
      return `stage \`${stage.name}\` is not verified: ${stage.reason ?? ""}`;
    }
  }
}

function differing(stage: StageCheck | undefined): OutCheck[] {
  return stage?.outs.filter(({ verdict }) => verdict !== "same") ?? [];
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
