import { resolveBaseline } from "../gate/baseline.ts";
import { canonicalJson } from "../lib/json.ts";
import type { ModelReport, ReportBundle } from "../report/bundle.ts";
import { recordId } from "../tracking/identity.ts";
import type { RunRecord } from "../tracking/record.ts";
import { attribute } from "./attribute.ts";
import { baselineFor } from "./baseline.ts";
import type { Bench } from "./bench.ts";
import { recordFromGit } from "./from-git.ts";
import { findGated } from "./gated.ts";
import { writeHandover } from "./handover.ts";
import { adoptedReport, type Baseline, bundleOf, judgeModel, reportWithout } from "./judge.ts";
import { measuredOf } from "./measured.ts";
import { changedSince, type ModelPlan, planModels } from "./plan.ts";
import { madeBy, makeRecord } from "./record.ts";
import { savedRecord } from "./records.ts";
import { isOnMain } from "./wanted.ts";

interface CompareInputs {
  readonly baseline?: string | undefined;
  readonly candidate?: string | undefined;
  readonly publish: boolean;
  readonly attribute: boolean;
}

/** Judges every model of the event and writes `.modelgate/bundle.json`. */
export async function compareAll(bench: Bench, given: CompareInputs): Promise<{ bundle: ReportBundle; path: string }> {
  const plans = await planModels(bench, { force: isExplicit(bench, given) });
  const reports: ModelReport[] = [];
  for (const plan of plans) reports.push(await compareModel(bench, plan, given));
  const bundle = await bundleOf(bench, reports);
  return { bundle, path: await saveBundle(bench.root, bundle) };
}

/** Hands the bundle on and says where it stands. */
export function saveBundle(root: string, bundle: ReportBundle): Promise<string> {
  return writeHandover(root, "bundle.json", `${JSON.stringify(bundle, null, 2)}\n`);
}

async function compareModel(bench: Bench, plan: ModelPlan, given: CompareInputs): Promise<ModelReport> {
  const record = await candidateOf(bench, plan, given.candidate);
  // A record for a model that Git says is untouched still counts: `log` was asked for it by name.
  if (record === undefined) return withoutRecord(bench, plan);
  const baseline =
    given.baseline === undefined ? await baselineFor(bench, plan, record) : await resolve(bench, plan, given.baseline);
  const own = given.candidate === undefined;
  const measured = own ? { measured: await measuredOf(bench, plan) } : {};
  const changed = await changedOf(bench, plan, record, baseline, given);
  const judged = await judgeModel(bench, { ...plan, changed }, { record, ...measured }, baseline);
  const report = given.attribute ? await attribute(bench, plan, judged) : judged;
  if (given.publish && own && record.made_by.trusted && bench.forge.event !== "local") {
    await (await bench.tracker()).judge(recordId(record), report.verdict);
  }
  return report;
}

/** What the event changed; what was compared by name, or on one's own machine, by what both sides are made of. */
async function changedOf(
  bench: Bench,
  plan: ModelPlan,
  record: RunRecord,
  baseline: Baseline,
  given: CompareInputs,
): Promise<readonly string[]> {
  if (!isExplicit(bench, given) || !("found" in baseline)) return plan.changed;
  const to = given.candidate === undefined ? undefined : record.source.commit;
  return (await changedSince(bench, plan, baseline.found.commit, to)) ?? plan.changed;
}

function isExplicit(bench: Bench, given: CompareInputs): boolean {
  return given.baseline !== undefined || given.candidate !== undefined || bench.forge.event === "local";
}

/** Nothing was handed on for a model: on main its run may have been gated before; else what is touched is missing. */
async function withoutRecord(bench: Bench, plan: ModelPlan): Promise<ModelReport> {
  if (!plan.touched) return reportWithout(bench, plan, "untouched");
  if (isOnMain(bench)) {
    const search = await findGated(bench, plan, bench.forge.commit);
    if ("gated" in search) return adoptedReport(plan, search.gated.run.record, search.gated.verdict);
    if (search.run !== undefined && search.verdict !== undefined) {
      return adoptedReport(plan, search.run.record, search.verdict);
    }
  }
  return reportWithout(bench, plan, "unmeasured");
}

async function candidateOf(bench: Bench, plan: ModelPlan, named: string | undefined): Promise<RunRecord | undefined> {
  if (named !== undefined) {
    const found = await resolve(bench, plan, named);
    return "record" in found ? found.record : undefined;
  }
  const saved = await savedRecord(bench.root, plan.model.name);
  // What another job handed on counts only after `log` has taken it: that makes it this job's own.
  const own = saved !== undefined && canonicalJson(saved.made_by) === canonicalJson(madeBy(bench));
  if (own && saved.source.commit === bench.forge.commit && bench.forge.event !== "local") return saved;
  if (bench.forge.event !== "local") return undefined;
  // The workspace shows what it holds by now, but for numbers that `log --inline` was told: no file has those.
  if (own && saved.source.commit === bench.forge.commit && isInline(saved)) return saved;
  return makeRecord(bench, plan, await measuredOf(bench, plan));
}

function isInline(record: RunRecord): boolean {
  const metrics = Object.values(record.metrics);
  return metrics.length > 0 && metrics.every((metric) => metric.file === "inline");
}

async function resolve(bench: Bench, plan: ModelPlan, named: string): Promise<Baseline> {
  return resolveBaseline({
    host: bench.host,
    root: bench.root,
    tracker: await bench.tracker(),
    model: plan.model.name,
    named,
    own: bench.forge.event === "local",
    fromGit: (commit) => recordFromGit(bench, plan, commit),
  });
}
