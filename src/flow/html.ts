import type { ReportBundle } from "../report/bundle.ts";
import { drawAll } from "../report/draw/draw.ts";
import { toHtml } from "../report/html.ts";
import type { Bench } from "./bench.ts";
import { templatesOf } from "./figures/templates.ts";

/** The report as one HTML file with its figures drawn, by the base side's own templates where they ask for one. */
export async function htmlReport(bench: Bench, bundle: ReportBundle): Promise<string> {
  const drawings = await drawAll(bundle, { theme: "page", templates: await templatesOf(bench) });
  return toHtml(bundle, { drawings });
}
