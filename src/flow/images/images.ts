import type { ImagesConfig } from "../../config/config.ts";
import { UserError } from "../../lib/errors.ts";
import type { ReportBundle } from "../../report/bundle.ts";
import { shownFigures } from "../../report/charts.ts";
import { figureKey, type ImageLink, type ImageLinks } from "../../report/draw/drawing.ts";
import type { Bench } from "../bench.ts";
import { templatesOf } from "../figures/templates.ts";
import { drawImages } from "./draw.ts";
import { fileLink } from "./links.ts";
import { type ImageFile, keepInRepository } from "./repository.ts";

const assets = "refs/modelgate/assets";
/** A page with more is slow. */
const mostImages = 40;
/** An address with a signature in it takes up to 2 kB of the 64 that a comment has. */
const mostSigned = 10;
const mostSeconds = 90;

/**
 * Draws a report's figures, puts them where the policy says, and gives the links to them; those that are missing say why.
 * Failing to do so changes nothing else of a report: what would have been an image is a diagram, and stands in the full report.
 */
export async function publishImages(bench: Bench, bundle: ReportBundle): Promise<ImageLinks> {
  const { host, config, forge } = bench;
  const { images } = config.report;
  if (images === undefined || bundle.pull_request === undefined) return new Map();
  // A fork's job has a token that may write nothing; the job that reports about one has its own.
  if (!forge.trusted && forge.event !== "workflow_run")
    return noneOf(bundle, "a job of a fork keeps none, they are in the full report");
  const isShort = images.store === "ref" || images.store === "branch";
  const { pictures, files } = await drawImages(bundle, {
    own: !forge.trusted,
    most: isShort ? mostImages : mostSigned,
    seconds: mostSeconds,
    templates: await templatesOf(bench),
  });
  if (files.size === 0) return pictures;
  try {
    const linkOf = await keep(bench, [...files.values()], images);
    return new Map([...pictures].map(([key, one]) => [key, "missing" in one ? one : linked(one, linkOf)]));
  } catch (error) {
    host.signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    host.log.warning(`images are left to the full report: ${error.message} ${error.fix ?? ""}`.trim());
    const missing = "it could not be put where images are kept, and the job's log says why";
    return new Map([...pictures].map(([key, one]) => [key, "missing" in one ? one : { missing }]));
  }
}

/** Puts the files into the policy's store; gives where each is seen, by its name. */
async function keep(
  bench: Bench,
  files: readonly ImageFile[],
  { store, branch, keepDays, expiresSeconds }: ImagesConfig,
): Promise<(name: string) => string> {
  if (store === "ref" || store === "branch") {
    const prefix = store === "ref" ? assets : `refs/heads/${branch}`;
    const commit = await keepInRepository(bench, files, { prefix, keepDays });
    return (name) => fileLink(bench.host, bench.forge, commit, name);
  }
  const { keepInBucket } = await import("./bucket.ts");
  const links = await keepInBucket(bench, files, { url: store, seconds: expiresSeconds });
  return (name) => links.get(name) ?? "";
}

function linked(link: ImageLink, linkOf: (name: string) => string): ImageLink {
  const { light, dark, baseline, ...rest } = link;
  return {
    ...rest,
    light: linkOf(light),
    ...(dark === undefined ? {} : { dark: linkOf(dark) }),
    ...(baseline === undefined ? {} : { baseline: linked(baseline, linkOf) }),
  };
}

function noneOf(bundle: ReportBundle, missing: string): ImageLinks {
  const keys = [
    ...bundle.models.flatMap((model) => shownFigures(model).map(({ id }) => figureKey(model.model, id))),
    ...(bundle.appended ?? []).flatMap(({ images }) => images.map(({ id }) => figureKey("", id))),
  ];
  return new Map(keys.map((key) => [key, { missing }]));
}
