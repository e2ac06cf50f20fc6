import { readAsset } from "./assets.ts";

type Resvg = typeof import("@resvg/resvg-wasm")["Resvg"];

interface Painter {
  readonly Resvg: Resvg;
  readonly font: Uint8Array;
}

/** No side of an image is longer, in pixels. */
const longest = 8000;

let painter: Promise<Painter> | undefined;

function load(): Promise<Painter> {
  painter ??= (async () => {
    const [{ initWasm, Resvg }, wasm, font] = await Promise.all([
      import("@resvg/resvg-wasm"),
      readAsset("resvg.wasm.br"),
      readAsset("inter.ttf.br"),
    ]);
    await initWasm(wasm);
    return { Resvg, font };
  })();
  return painter;
}

/**
 * Paints a drawing of the theme `light` or `dark` as PNG; `scale`: pixels of the image for one of the drawing. All text is set in
 * Inter, which has Latin, Greek and Cyrillic letters: a character that it lacks (Chinese, Japanese, Korean, emoji) shows as a box.
 */
export async function toPng(svg: string, scale = 2): Promise<Uint8Array> {
  const { Resvg, font } = await load();
  const resvg = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontBuffers: [font], defaultFontFamily: "Inter", sansSerifFamily: "Inter" },
  });
  try {
    if (Math.max(resvg.width, resvg.height) * scale > longest)
      throw new Error(`an image of more than ${longest} pixels`);
    const image = resvg.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}
