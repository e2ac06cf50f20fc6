import type { FigureOf } from "../../../report/figure.ts";
import { mostImageBytes } from "../../../report/figure.ts";
import { pictureSize } from "../../images/picture-size.ts";

type Picture = NonNullable<FigureOf<"image">["candidate"]>;

/** A picture of few bytes may unpack to more than a reader's browser has room for. */
const mostPixels = 40_000_000;

const beginnings = new Map<Picture["media_type"], (start: string) => boolean>([
  ["image/png", (start) => start.startsWith("\x89PNG\r\n\x1a\n")],
  ["image/jpeg", (start) => start.startsWith("\xff\xd8\xff")],
  ["image/gif", (start) => /^GIF8[79]a/.test(start)],
  ["image/webp", (start) => /^RIFF[\s\S]{4}WEBP/.test(start)],
]);

/** A picture by its first bytes, whatever its name says; or why it is not shown. */
export function pictureOf(bytes: Uint8Array): Picture | { readonly missing: string } {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString("latin1");
  const type = [...beginnings].find(([, isOne]) => isOne(start))?.[0];
  if (type === undefined) {
    return {
      missing: /<svg[\s>]/i.test(start)
        ? "it is an SVG, which is a program as much as a picture: let the stage write a PNG"
        : "it is no PNG, JPEG, GIF or WebP",
    };
  }
  if (bytes.length > mostImageBytes) {
    return {
      missing: `it has ${Math.ceil(bytes.length / 1024)} KiB, and at most ${mostImageBytes / 1024} KiB are shown`,
    };
  }
  const { width, height } = pictureSize(Buffer.from(bytes)) ?? { width: 0, height: 0 };
  if (width * height > mostPixels)
    return { missing: `it has ${width} × ${height} pixels, and at most 40 million are shown` };
  return { media_type: type, base64: Buffer.from(bytes).toString("base64") };
}
