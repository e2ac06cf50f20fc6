import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { objectKey } from "../../src/data/digest.ts";
import { hashOf } from "../../src/lib/hashing.ts";
import { beginning } from "./beginning.ts";
import { type World, world } from "./world.ts";

/** The `.dvc` file that pins a text under a name beside it. */
export function pinOf(name: string, text: string): string {
  return `outs:\n- md5: ${hashOf("md5", text)}\n  hash: md5\n  path: ${name}\n`;
}

/** Puts texts on a world's remote, as whoever pinned them would have pushed them. */
export function putObjects(made: World, ...texts: string[]): void {
  for (const text of texts) {
    const path = join(made.remote, objectKey(`md5:${hashOf("md5", text)}`));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** A world with pinned data whose main has been measured, well or not. */
export function pinnedWorld(files: Record<string, string>, ...texts: string[]): Promise<World> {
  return beginning(JSON.stringify([files, texts]), async (dir) => {
    const made = world(files, dir);
    putObjects(made, ...texts);
    await made.job({ kind: "push", before: made.pushMain() });
    return made;
  });
}
