import { readFile, stat } from "node:fs/promises";
import { z } from "zod";
import { isPassing, isSystemError, UserError } from "../lib/errors.ts";
import { jsonOf } from "../lib/json.ts";
import { normalizePath } from "../lib/paths.ts";
import type { FileDigest } from "../lib/schema.ts";
import { Appended, type ReportBundle } from "../report/bundle.ts";
import { type FigureOf, MissingFigure, mostImageBytes } from "../report/figure.ts";
import type { RunRecord } from "../tracking/record.ts";
import { imagesNamed } from "./append-images.ts";
import type { Bench } from "./bench.ts";
import { pictureOf } from "./figures/dvc/pictures.ts";
import { readHandover, writeHandover } from "./handover.ts";
import { obtainObject } from "./record-objects.ts";
import { workspacePath } from "./workspace.ts";

/** Bytes of one Markdown file, and of all pictures together. */
const mostText = 64 * 1024;
const mostPictures = 8 * 1024 * 1024;
const mostImages = 40;
const mostMissing = 20;
const name = "appended.json";

type AppendedParts = Pick<ReportBundle, "appended" | "appended_missing">;

/** As it is handed on: the measuring job's word, about the commit that it ran at. */
const Handed = z.strictObject({
  commit: z.string(),
  appended: z.array(Appended).max(20),
  missing: z.array(MissingFigure).max(mostMissing),
});

/** In the job that has the run's files at hand: keeps what the policy's `append` names for the job that reports. */
export async function keepAppended(bench: Bench, records: readonly RunRecord[]): Promise<void> {
  if (bench.config.report.append.length === 0) return;
  const { appended = [], appended_missing: missing = [] } = await atHand(bench, records);
  await writeHandover(bench.root, name, JSON.stringify({ commit: bench.forge.commit, appended, missing }));
}

/** The repository's own Markdown for a report: as the measuring job handed it on, else as it stands here. */
export async function appendedOf(bench: Bench, records: readonly RunRecord[]): Promise<AppendedParts> {
  const { append } = bench.config.report;
  if (append.length === 0) return {};
  const text = await readHandover(bench.root, name);
  const handed = text === undefined ? undefined : Handed.safeParse(jsonOf(text)).data;
  if (handed === undefined || handed.commit !== bench.forge.commit) {
    // A stranger's record may name the digest of anything that this job can read.
    const own = records.filter(({ made_by }) => made_by.trusted);
    return atHand(bench, own);
  }
  // That job may say what the files hold, and not which are shown, nor that something is a picture.
  const shown = handed.appended.filter(({ path }) => append.includes(path));
  return parts(
    shown.map((file) => ({ ...file, images: file.images.filter(isPicture) })),
    handed.missing,
  );
}

/** Whose out a path is: a stage that was restored may have left it in the cache or on the remote alone. */
type Made = ReadonlyMap<string, { readonly record: RunRecord; readonly out: FileDigest }>;

async function atHand(bench: Bench, records: readonly RunRecord[]): Promise<AppendedParts> {
  const made: Made = new Map(
    records.flatMap((record) =>
      record.stages.flatMap(({ outs }) => outs.map((out) => [out.path, { record, out }] as const)),
    ),
  );
  const appended: Appended[] = [];
  const missing: MissingFigure[] = [];
  let room = mostPictures;
  for (const path of bench.config.report.append) {
    const file = await read(bench, path, mostText, made);
    if ("why" in file) {
      missing.push(file);
      continue;
    }
    const text = file.bytes.toString("utf8");
    const images: FigureOf<"image">[] = [];
    for (const image of imagesNamed(text, path)) {
      const picture = images.length < mostImages ? await pictureAt(bench, image, room, made) : tooMany(image);
      if ("why" in picture) {
        missing.push(picture);
        continue;
      }
      room -= picture.candidate?.base64.length ?? 0;
      images.push(picture);
    }
    // Bytes that are no text come in as more characters than they were.
    appended.push({ path, text: text.slice(0, mostText), images });
  }
  return parts(appended, missing.slice(0, mostMissing));
}

function parts(appended: Appended[], missing: MissingFigure[]): AppendedParts {
  return {
    ...(appended.length === 0 ? {} : { appended }),
    ...(missing.length === 0 ? {} : { appended_missing: missing }),
  };
}

function isPicture({ candidate }: FigureOf<"image">): boolean {
  const picture = candidate === undefined ? undefined : pictureOf(Buffer.from(candidate.base64, "base64"));
  return picture !== undefined && "base64" in picture && picture.media_type === candidate?.media_type;
}

function tooMany(path: string): MissingFigure {
  return { title: path.slice(0, 240), why: `a file has ${mostImages} pictures at most` };
}

async function pictureAt(
  bench: Bench,
  path: string,
  room: number,
  made: Made,
): Promise<FigureOf<"image"> | MissingFigure> {
  const title = path.slice(0, 240);
  const file = await read(bench, path, mostImageBytes, made);
  if ("why" in file) return file;
  const picture = pictureOf(file.bytes);
  if ("missing" in picture) return { title, why: picture.missing };
  if (picture.base64.length > room) return { title, why: "the pictures have more than 8 MiB in all" };
  return { kind: "image", id: path, title, candidate: picture };
}

/** A file of the workspace or of a run, no larger than that; links count only where they stay in the repository. */
async function read(bench: Bench, path: string, most: number, made: Made): Promise<{ bytes: Buffer } | MissingFigure> {
  const missing = (why: string): MissingFigure => ({ title: path.slice(0, 240), why: why.slice(0, 500) });
  try {
    const here = normalizePath(path) === undefined ? undefined : await workspacePath(bench, path);
    const run = here === undefined ? made.get(path) : undefined;
    const file = run === undefined ? here : await obtainObject(bench, run.record, run.out, most);
    if (file === undefined) return missing("there is no such file");
    const found = await stat(file);
    if (!found.isFile()) return missing("it is no file");
    if (found.size > most) {
      return missing(`it has ${Math.ceil(found.size / 1024)} KiB, and at most ${most / 1024} KiB are shown`);
    }
    return { bytes: await readFile(file) };
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return missing("there is no such file");
    if (isSystemError(error)) return missing("it cannot be read");
    if (error instanceof UserError || isPassing(error)) return missing(error.message.replace(/:?\n.*/s, ""));
    throw error;
  }
}
