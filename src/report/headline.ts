import { checkConclusion } from "../gate/aggregate.ts";
import type { ReportBundle } from "./bundle.ts";
import { clean } from "./escape.ts";

/** The check of several models: red where one of them is, else as the worst of them says. */
export function conclusionOf(bundle: ReportBundle): "success" | "failure" | "neutral" {
  const all = bundle.models.map(({ verdict }) => checkConclusion(verdict));
  return all.includes("failure") ? "failure" : all.includes("neutral") ? "neutral" : "success";
}

/** The worst model's summary, in one line: text for whoever shows it, with nothing in it that hides or turns what is read. */
export function titleOf(bundle: ReportBundle): string {
  const worst = bundle.models.find((model) => model.verdict.verdict === bundle.verdict) ?? bundle.models[0];
  return worst === undefined ? "no model" : clean(`${worst.model}: ${worst.verdict.summary}`, 250);
}
