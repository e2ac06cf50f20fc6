import { UserError } from "../lib/errors.ts";
import type { ReportBundle } from "../report/bundle.ts";
import type { Bench } from "./bench.ts";
import { bundleOf, reportWithout } from "./judge.ts";
import { planModels } from "./plan.ts";

/** The bundle of a run that ended before anything was compared, with why: what is touched has no verdict for this commit. */
export async function withoutVerdict(bench: Bench, why?: string): Promise<ReportBundle> {
  if (bench.forge.event === "local") {
    throw new UserError("there is no report bundle: nothing was compared", {
      fix: "Run `compare` before this step; if an earlier step failed, mend that one.",
    });
  }
  bench.host.log.warning("nothing was compared: the report says that there is no verdict for this commit");
  const plans = await planModels(bench);
  return bundleOf(
    bench,
    plans.map((plan) => reportWithout(bench, plan, plan.touched ? "unmeasured" : "untouched", why)),
  );
}
