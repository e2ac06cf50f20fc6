import { z } from "zod";
import { Verdict } from "../gate/verdict.ts";

/**
 * What a picture shows, as data: bounded, and with nothing in it that could be run. Whoever draws it chooses how; a
 * figure from a fork is no more than numbers and names.
 */

/** How many points one series has at most: more are thinned where the figure is made. */
export const mostPoints = 2000;
/** How many rows of a DVC plot are kept, both sides together. */
export const mostRows = 5000;
/** Bytes of one picture. */
export const mostImageBytes = 512 * 1024;

const text = z.string().max(240);
const side = z.enum(["baseline", "candidate"]);
const point = z.tuple([z.number(), z.number()]);
const common = {
  /** Unique in its model, the same on every run: `roc`, `plots/loss.csv`. */
  id: z.string().min(1).max(300),
  title: text,
};

const Series = z.strictObject({
  side,
  /** Where a side has several: a class, a column. */
  name: text.exactOptional(),
  points: z.array(point).max(mostPoints),
});

/** Curves over numbers: learning curves, ROC, precision and recall, calibration. */
const LinesFigure = z.strictObject({
  kind: z.literal("lines"),
  ...common,
  /** What the curves are of, for who draws: a ROC curve's axes reach from 0 to 1. */
  of: z.enum(["curve", "roc", "precision-recall", "calibration"]),
  x: text,
  y: text,
  series: z.array(Series).min(1).max(40),
});

/** Points without an order: residuals over what was predicted. */
const ScatterFigure = z.strictObject({
  kind: z.literal("scatter"),
  ...common,
  of: z.enum(["residuals"]),
  x: text,
  y: text,
  series: z.array(Series).min(1).max(40),
});

const counts = z.array(z.array(z.number().nonnegative()).max(60)).max(60);

/** Rows are the actual class, columns the predicted one; square, in the order of `labels`. */
const ConfusionFigure = z.strictObject({
  kind: z.literal("confusion"),
  ...common,
  labels: z.array(text).min(2).max(60),
  candidate: counts,
  baseline: counts.exactOptional(),
});

/** One number a category, both sides: `recall.0` … `recall.9`. */
const BarsFigure = z.strictObject({
  kind: z.literal("bars"),
  ...common,
  x: text,
  labels: z.array(text).min(1).max(60),
  candidate: z.array(z.number().nullable()).max(60),
  baseline: z.array(z.number().nullable()).max(60).exactOptional(),
});

/** Each slice's change with its interval, beside the line of no change and the margin. */
const ForestFigure = z.strictObject({
  kind: z.literal("forest"),
  ...common,
  metric: text,
  /** The least change that the gate still lets through, signed, in the metric's unit. */
  margin: z.number().exactOptional(),
  rows: z
    .array(
      z.strictObject({
        label: text,
        n: z.int().nonnegative(),
        estimate: z.number(),
        interval: z.tuple([z.number(), z.number()]).exactOptional(),
        verdict: Verdict,
      }),
    )
    .min(1)
    .max(60),
});

/** A metric over main's runs, oldest first, and this run as the last. */
const HistoryFigure = z.strictObject({
  kind: z.literal("history"),
  ...common,
  metric: text,
  runs: z
    .array(
      z.strictObject({
        commit: z.string().max(64),
        at: z.iso.datetime(),
        value: z.number(),
        /** The version that was registered from it. */
        version: text.exactOptional(),
        /** What stands on that version now: `production`. */
        aliases: text.exactOptional(),
      }),
    )
    .min(1)
    .max(500),
  /** Where this run's number stands; absent where it has none. */
  candidate: z.number().exactOptional(),
  /** What main's runs usually lie between. */
  band: z.tuple([z.number(), z.number()]).exactOptional(),
});

const cell = z.union([z.string().max(1000), z.number(), z.boolean(), z.null()]);

/** One plot of DVC's: rows of both sides for one template, fields as DVC names them. */
export const DvcFigure = z.strictObject({
  kind: z.literal("dvc"),
  ...common,
  /** One of DVC's own, or a template's name in `.dvc/plots`, which is read where it is drawn, never from here. */
  template: text,
  x: text,
  y: text,
  x_label: text,
  y_label: text,
  /** Where y is of several columns: whose each row is, by file (as far as names differ) and column. */
  sources: z
    .array(z.strictObject({ filename: text, field: text }))
    .max(100)
    .exactOptional(),
  rows: z
    .array(
      z.strictObject({
        side,
        source: z.int().nonnegative().max(99).exactOptional(),
        /** How many rows of the file it stands for, in a table of counts. */
        n: z.int().positive().exactOptional(),
        fields: z.record(z.string().max(240), cell),
      }),
    )
    .max(mostRows),
  /** How many rows the files have, where not all are here. */
  rows_in_all: z.int().positive().exactOptional(),
});

const Picture = z.strictObject({
  media_type: z.enum(["image/png", "image/jpeg", "image/gif", "image/webp"]),
  base64: z.base64().max(Math.ceil(mostImageBytes / 3) * 4),
});

/** A picture that a stage drew itself. */
export const ImageFigure = z.strictObject({
  kind: z.literal("image"),
  ...common,
  candidate: Picture.exactOptional(),
  baseline: Picture.exactOptional(),
});

export const Figure = z.discriminatedUnion("kind", [
  LinesFigure,
  ScatterFigure,
  ConfusionFigure,
  BarsFigure,
  ForestFigure,
  HistoryFigure,
  DvcFigure,
  ImageFigure,
]);

export type Figure = z.infer<typeof Figure>;
export type FigureOf<K extends Figure["kind"]> = Extract<Figure, { kind: K }>;

/** A figure that was asked for and cannot be had, with why. */
export const MissingFigure = z.strictObject({ title: text, why: z.string().max(500) });
export type MissingFigure = z.infer<typeof MissingFigure>;
