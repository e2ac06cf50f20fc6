import { jobFails } from "../gate/aggregate.ts";
import type { ModelReport, ReportBundle } from "./bundle.ts";
import { clean } from "./escape.ts";
import { conclusionOf, titleOf } from "./headline.ts";
import { regressionsOf } from "./regression.ts";

/** Where the report stands; what was not written is left out. */
export interface ReportLinks {
  readonly job?: string;
  readonly comment?: string;
  readonly check?: string;
}

/** What others are told of a report: who, what and where, without its numbers. docs/ci.md describes it. */
export interface Announcement {
  readonly schema: "modelgate/announcement/1";
  readonly repository: string;
  readonly event: string;
  readonly pull_request: number | null;
  readonly head: string;
  /** false: it is about what a stranger's pull request brought; every name in it is then the stranger's. */
  readonly trusted: boolean;
  readonly verdict: string;
  readonly conclusion: "success" | "neutral" | "failure";
  readonly summary: string;
  readonly regressions: readonly string[];
  readonly models: readonly AnnouncedModel[];
  /** How many models are left out, since there are more than fit. */
  readonly more_models: number;
  readonly links: ReportLinks;
  readonly created_at: string;
}

interface AnnouncedModel {
  readonly model: string;
  readonly verdict: string;
  readonly job_fails: boolean;
  readonly summary: string;
  readonly baseline_commit: string | null;
}

/** GitHub takes 64 KB of a `repository_dispatch`; its own envelope is in it. */
const maxBytes = 60_000;

/** Says a bundle in few words, at most 60,000 bytes of JSON. */
export function announcementOf(bundle: ReportBundle, links: ReportLinks, trusted: boolean): Announcement {
  const all = bundle.models.slice(0, 100).map(announced);
  const make = (models: readonly AnnouncedModel[], regressions: readonly string[]): Announcement => ({
    schema: "modelgate/announcement/1",
    repository: bundle.repository ?? "",
    event: bundle.event,
    pull_request: bundle.pull_request ?? null,
    head: bundle.head,
    trusted,
    verdict: bundle.verdict,
    conclusion: conclusionOf(bundle),
    summary: clean(titleOf(bundle), 250),
    regressions,
    models,
    more_models: bundle.models.length - models.length,
    links,
    created_at: bundle.created_at,
  });
  const regressions = regressionsOf(bundle).map((name) => clean(name, 200));
  for (let count = all.length; ; count = Math.floor(count / 2)) {
    const made = make(all.slice(0, count), regressions.slice(0, Math.min(100, count)));
    if (count === 0 || Buffer.byteLength(JSON.stringify(made)) <= maxBytes) return made;
  }
}

function announced({ model, verdict }: ModelReport): AnnouncedModel {
  return {
    model: clean(model, 200),
    verdict: verdict.verdict,
    job_fails: jobFails(verdict),
    summary: clean(verdict.summary, 300),
    baseline_commit: verdict.baseline?.commit ?? null,
  };
}
