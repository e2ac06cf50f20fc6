import { extname } from "node:path/posix";
import { UserError } from "../../../lib/errors.ts";
import type { PlotDefinition, PlotProps } from "../../../pipeline/plots.ts";
import { type Figure, type FigureOf, type MissingFigure, mostRows } from "../../../report/figure.ts";
import type { Figures } from "../predictions.ts";
import { dvcFigure } from "./figure.ts";
import { type FileRead, mostPlots } from "./files.ts";
import { filesOf, type Joined, joinFiles } from "./join.ts";
import { pictureOf } from "./pictures.ts";
import { type PlotFile, pictureEndings, readRows } from "./read.ts";

/** Rows of all of a model's plots, so that a bundle stays small; each may have as many as a line is wide. */
const mostRowsInAll = 60_000;
const leastRows = 200;
/** Base64 characters of all of a model's pictures. */
const mostPictures = 8 * 1024 * 1024;

/** One side's plots, by what DVC calls them, and what their files hold. */
export interface Side {
  /** `this run's`, for who is told what is missing. */
  readonly whose: string;
  readonly plots: ReadonlyMap<string, PlotDefinition>;
  readonly definitions: readonly PlotDefinition[];
  readonly files: ReadonlyMap<string, FileRead>;
}

/** One plot of both sides. */
interface Pair {
  readonly id: string;
  readonly title: string;
  /** The candidate's words, and the baseline's where it has none, as DVC takes them. */
  readonly props: PlotProps;
  readonly candidate: readonly [PlotDefinition, Side] | undefined;
  readonly baseline: readonly [PlotDefinition, Side] | undefined;
}

/** The figures of two sides' plots, and what of them cannot be had. `templates`: those of the repository's own. */
export function figuresOf(
  candidate: Side,
  baseline: Side | undefined,
  templates: Pick<ReadonlySet<string>, "has">,
): Figures {
  const ids = [...new Set([...candidate.plots.keys(), ...(baseline?.plots.keys() ?? [])])];
  const figures: Figure[] = [];
  const missing: MissingFigure[] = [];
  const shown = ids.slice(0, mostPlots);
  const most = Math.min(mostRows, Math.max(leastRows, Math.floor(mostRowsInAll / Math.max(1, shown.length))));
  let room = mostPictures;
  for (const id of shown) {
    const [ours, theirs] = [candidate.plots.get(id), baseline?.plots.get(id)];
    const inner = ours?.id ?? theirs?.id ?? id;
    const isPicture = pictureEndings.has(extname(inner));
    const props = { ...theirs?.props, ...ours?.props };
    const pair: Pair = {
      id: `plots/${id}`.slice(0, 300),
      title: (props.title ?? (isPicture ? inner : id)).slice(0, 240),
      props,
      candidate: ours && [ours, candidate],
      baseline: theirs && baseline && [theirs, baseline],
    };
    const told: string[] = [];
    const figure = isPicture ? pictures(pair, told) : rows(pair, told, templates, most);
    const size = figure?.kind === "image" ? sizeOf(figure) : 0;
    if (size > room) told.push("the model's pictures have more than 8 MiB together");
    else if (figure !== undefined) figures.push(figure);
    if (size <= room) room -= size;
    for (const why of told) missing.push({ title: pair.title, why: why.slice(0, 500) });
  }
  if (ids.length > shown.length)
    missing.push({ title: "DVC plots", why: `the first ${mostPlots} of ${ids.length} are shown` });
  return { figures, missing };
}

function sizeOf({ candidate, baseline }: FigureOf<"image">): number {
  return (candidate?.base64.length ?? 0) + (baseline?.base64.length ?? 0);
}

function pictures({ id, title, ...sides }: Pair, told: string[]): Figure | undefined {
  const candidate = picture(sides.candidate, told);
  const baseline = picture(sides.baseline, told);
  if (candidate === undefined && baseline === undefined) return undefined;
  return {
    kind: "image",
    id,
    title,
    ...(candidate === undefined ? {} : { candidate }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function picture(of: Pair["candidate"], told: string[]) {
  if (of === undefined) return undefined;
  const [{ id }, { whose, files }] = of;
  const bytes = files.get(id) ?? { missing: "there is no such file" };
  const found = bytes instanceof Uint8Array ? pictureOf(bytes) : bytes;
  if (!("missing" in found)) return found;
  told.push(`${whose} \`${id}\`: ${found.missing}`);
  return undefined;
}

function rows(
  { id, title, props, ...sides }: Pair,
  told: string[],
  templates: Pick<ReadonlySet<string>, "has">,
  most: number,
): Figure | undefined {
  const candidate = joined(sides.candidate, props, told);
  const baseline = joined(sides.baseline, props, told);
  if (candidate === undefined && baseline === undefined && told.length > 0) return undefined;
  if (candidate !== undefined && baseline !== undefined && candidate.y !== baseline.y)
    told.push(
      `no y is named, and the last column of its file is now \`${candidate.y}\`, before it was \`${baseline.y}\``,
    );
  try {
    const isOwnTemplate = templates.has(props.template ?? "linear");
    return dvcFigure({ candidate, baseline }, { id, title, props, isOwnTemplate, mostRows: most });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    told.push(error.message);
    return undefined;
  }
}

/** A side's rows; what is wrong with them is told, and the other side is drawn all the same. */
function joined(of: Pair["candidate"], props: PlotProps, told: string[]): Joined | undefined {
  if (of === undefined) return undefined;
  const [plot, side] = of;
  const files = new Map<string, PlotFile>();
  for (const path of filesOf(plot.id, plot.props)) {
    const bytes = side.files.get(path) ?? { missing: "there is no such file" };
    const header = side.definitions.find((one) => one.file === undefined && one.id === path)?.props.header ?? true;
    try {
      if (bytes instanceof Uint8Array) files.set(path, readRows(bytes, path, header));
      else told.push(`${side.whose} \`${path}\`: ${bytes.missing}`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      told.push(`${side.whose} \`${path}\`: ${error.message}`);
    }
  }
  try {
    return joinFiles(plot.id, props, files);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    told.push(`${side.whose} rows: ${error.message}`);
    return undefined;
  }
}
