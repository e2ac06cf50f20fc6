import { hashOf } from "../../lib/hashing.ts";
import type { ReportBundle } from "../../report/bundle.ts";
import { shownFigures } from "../../report/charts.ts";
import type { ImageLink } from "../../report/draw/drawing.ts";
import { figureKey } from "../../report/draw/drawing.ts";
import type { Figure, FigureOf } from "../../report/figure.ts";
import { sidesOf } from "../../report/words.ts";
import { pictureSize } from "./picture-size.ts";
import type { ImageFile } from "./repository.ts";

/** What a link to an image will be, with the images' names where the links will stand. */
export type Pictured = ImageLink | { readonly missing: string };

/** A report's images: what each figure becomes, and the files behind the names. */
export interface DrawnImages {
  readonly pictures: Map<string, Pictured>;
  readonly files: ReadonlyMap<string, ImageFile>;
}

/** Of the bytes a store keeps, for one report. */
const megabytes = 16;
/** Of what is drawn of a change from elsewhere, whose author may have another drawn with each push. */
const megabytesOfStrangers = 4;
/** A picture is shown no wider and no higher, in CSS pixels. */
const widest = 720;
const highest = 1440;

export interface DrawChoices {
  /** Only what is drawn here, and no bytes of the change's author. */
  readonly own: boolean;
  /** How many; the others are in the full report. */
  readonly most: number;
  /** No further one is begun once this many seconds are over: one with many points takes some of them. */
  readonly seconds: number;
  readonly templates: ReadonlyMap<string, string>;
}

/**
 * Draws a report's figures for light and for dark pages, those that matter most first, and takes along the pictures that stages
 * and the repository's own Markdown brought.
 */
export async function drawImages(
  bundle: ReportBundle,
  { own, most, seconds, templates }: DrawChoices,
): Promise<DrawnImages> {
  const pictures = new Map<string, Pictured>();
  const files = new Map<string, ImageFile>();
  const began = performance.now();
  const mostBytes = (own ? megabytesOfStrangers : megabytes) * 1024 * 1024;
  let [bytes, shown] = [0, 0];
  const keep = (content: Uint8Array, ending: string): string => {
    const name = `${hashOf("sha256", content).slice(0, 24)}.${ending}`;
    if (!files.has(name)) bytes += content.length;
    files.set(name, { name, bytes: content });
    return name;
  };
  const add = async (key: string, make: () => Promise<Pictured>): Promise<void> => {
    const isLate = performance.now() - began > seconds * 1000;
    const full = isLate
      ? "the images before it took too long to draw"
      : shown >= most || bytes >= mostBytes
        ? `a comment has ${most} images at most, of ${own ? megabytesOfStrangers : megabytes} MB in all`
        : undefined;
    const picture = full === undefined ? await make() : { missing: full };
    if (!("missing" in picture)) shown++;
    pictures.set(key, picture);
  };
  for (const model of bundle.models) {
    const names = sidesOf(bundle, model);
    for (const figure of shownFigures(model)) {
      const make = async (): Promise<Pictured> => {
        if (figure.kind === "image") return own ? notOurs : pictureOf(figure, keep);
        return drawnFigure(figure, { names, templates }, keep);
      };
      await add(figureKey(model.model, figure.id), make);
    }
  }
  for (const figure of bundle.appended?.flatMap(({ images }) => images) ?? [])
    await add(figureKey("", figure.id), async () => (own ? notOurs : pictureOf(figure, keep)));
  return { pictures, files };
}

const notOurs = { missing: "a picture that comes with a change from elsewhere is not put into this repository" };

type Keep = (content: Uint8Array, ending: string) => string;
type DrawingOptions = Pick<
  Parameters<typeof import("../../report/draw/draw.ts")["drawFigure"]>[1],
  "names" | "templates"
>;

async function drawnFigure(figure: Figure, options: DrawingOptions, keep: Keep): Promise<Pictured> {
  const [{ drawFigure }, { toPng }] = await Promise.all([
    import("../../report/draw/draw.ts"),
    import("../../report/draw/png.ts"),
  ]);
  const [light, dark] = [
    await drawFigure(figure, { ...options, theme: "light" }),
    await drawFigure(figure, { ...options, theme: "dark" }),
  ];
  if ("missing" in light) return light;
  if ("missing" in dark) return dark;
  const { width, height, alt } = light;
  return { light: keep(await toPng(light.svg), "png"), dark: keep(await toPng(dark.svg), "png"), width, height, alt };
}

/** The bytes as they came: what they are was told by themselves, and nothing here unpacks them. */
function pictureOf({ title, candidate, baseline }: FigureOf<"image">, keep: Keep): Pictured {
  const link = (picture: NonNullable<typeof candidate>, alt: string): ImageLink | undefined => {
    const bytes = Buffer.from(picture.base64, "base64");
    const size = pictureSize(bytes);
    if (size === undefined) return undefined;
    const scale = Math.min(1, widest / size.width, highest / size.height);
    const ending = picture.media_type.slice("image/".length).replace("jpeg", "jpg");
    return { light: keep(bytes, ending), width: size.width * scale, height: size.height * scale, alt };
  };
  const now = candidate === undefined ? undefined : link(candidate, title);
  const before = baseline === undefined ? undefined : link(baseline, `${title}, before`);
  if (now === undefined) return { missing: "it is no picture that can be shown" };
  return { ...now, ...(before === undefined || before.light === now.light ? {} : { baseline: before }) };
}
