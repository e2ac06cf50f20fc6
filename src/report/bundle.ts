import { z } from "zod";
import { DataDiff } from "../data/diff/document.ts";
import { Verdict, VerdictDocument } from "../gate/verdict.ts";
import { EnvironmentChange } from "../tracking/environment-diff.ts";
import { RunRecord } from "../tracking/record.ts";
import { Figure, ImageFigure, MissingFigure } from "./figure.ts";

/** A remark on lines of a file, as a check run shows it. */
export const Annotation = z.strictObject({
  path: z.string().min(1).max(4096),
  start_line: z.int().positive(),
  end_line: z.int().positive(),
  level: z.enum(["notice", "warning", "failure"]),
  title: z.string().max(255),
  message: z.string().max(2000),
});
export type Annotation = z.infer<typeof Annotation>;

/** Markdown of the repository's own, under the report. */
export const Appended = z.strictObject({
  path: z.string().min(1).max(4096),
  text: z.string().max(65_536),
  /** Pictures that it names by path, as figures of kind `image` with the path as `id`. */
  images: z.array(ImageFigure).max(40),
});
export type Appended = z.infer<typeof Appended>;

/** One model's part: both documents, the baseline's record, and small evidence files (text, 256 KiB at most each). */
export const ModelReport = z.strictObject({
  model: z.string(),
  report_key: z.string(),
  candidate: RunRecord.nullable(),
  baseline: RunRecord.nullable(),
  verdict: VerdictDocument,
  /** Files changed between base and head that this model reads, for "what changed". */
  changed_files: z.array(z.string()).max(10_000),
  evidence: z.array(
    z.strictObject({ path: z.string(), side: z.enum(["candidate", "baseline"]), text: z.string().max(262_144) }),
  ),
  /** By name and version, what the baseline's environment and the candidate's do not share; the first 1,000. */
  environment_changes: z.array(EnvironmentChange).max(1000).exactOptional(),
  /** What changed in the model's data since the base commit, as the measuring job found it. */
  data_diff: DataDiff.exactOptional(),
  /** What pictures show beyond the numbers above: curves of the predictions, DVC's plots, the metric's history. */
  figures: z.array(Figure).max(1000).exactOptional(),
  figures_missing: z.array(MissingFigure).max(1000).exactOptional(),
  /** Lines of the head commit that changed and matter: params, pins. */
  annotations: z.array(Annotation).max(200).exactOptional(),
});

/** Everything a report needs, as data; Markdown, HTML, check run and summary are views. schema/bundle.schema.json */
export const ReportBundle = z.strictObject({
  schema: z.literal("modelgate/bundle/1"),
  repository: z.string().max(300).exactOptional(),
  server_url: z.url({ protocol: /^https?$/ }).exactOptional(),
  pull_request: z.int().positive().exactOptional(),
  event: z.string(),
  /** What the event is about, as Git names it: `refs/heads/main`, `refs/tags/v1.2.0`. */
  ref: z.string().max(1000).exactOptional(),
  head: z.string(),
  run_url: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** The aggregate over all models: the worst of them. */
  verdict: Verdict,
  models: z.array(ModelReport),
  /** What the policy's `append` names, and files of it that cannot be had. */
  appended: z.array(Appended).max(20).exactOptional(),
  appended_missing: z.array(MissingFigure).max(20).exactOptional(),
  created_at: z.iso.datetime(),
});

export type ModelReport = z.infer<typeof ModelReport>;
export type ReportBundle = z.infer<typeof ReportBundle>;
