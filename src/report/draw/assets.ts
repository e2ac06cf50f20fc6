import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { readIfThere } from "../../lib/read-if-there.ts";

/** What images are made with, by its name in dist/ (compressed) and its path in the packages that it comes from. */
export const assets = {
  "resvg.wasm.br": "@resvg/resvg-wasm/index_bg.wasm",
  "inter.ttf.br": "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
} as const;

/** The bytes of one: beside the bundle, or from the packages where this runs from its sources. */
export async function readAsset(name: keyof typeof assets): Promise<Uint8Array<ArrayBuffer>> {
  let dir = dirname(fileURLToPath(import.meta.url));
  const packed = await readIfThere(join(dir, name));
  if (packed !== undefined) return new Uint8Array(await promisify(brotliDecompress)(packed));
  for (let up = 0; up < 5; up++) {
    const plain = await readIfThere(join(dir, "node_modules", assets[name]));
    if (plain !== undefined) return new Uint8Array(plain);
    dir = dirname(dir);
  }
  throw new Error(`${name} is neither beside the bundle nor in node_modules`);
}
