import type { Pin } from "../data/pin.ts";
import { UserError } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";
import { below } from "./closure.ts";
import { addressOf } from "./needed.ts";

/** The pins that targets name: a path, a directory, a `.dvc` file, a `dvc.yaml` or a stage. */
export function choosePins(pins: readonly Pin[], targets: readonly string[]): Pin[] {
  if (targets.length === 0) return [...pins];
  const chosen = new Set<Pin>();
  for (const target of targets) {
    const path = target.replace(/\\/g, "/").replace(/^\.\//, "").replace(/\/+$/, "");
    const found = pins.filter((pin) => names(pin, path));
    if (found.length === 0) {
      const known = pins.flatMap((pin) => [
        pin.path,
        ...(pin.stage === undefined ? [] : [addressOf(pin.file, pin.stage)]),
      ]);
      const near = nearest(path, known);
      throw new UserError(`nothing that Git pins is called ${JSON.stringify(target)}`, {
        fix:
          near === undefined
            ? `Name it from the repository's root on. Pinned are: ${known.slice(0, 5).join(", ") || "none"}${known.length > 5 ? ", …" : ""}.`
            : `Did you mean \`${near}\`?`,
      });
    }
    for (const pin of found) chosen.add(pin);
  }
  return [...chosen];
}

function names(pin: Pin, path: string): boolean {
  if (pin.file === path) return true;
  if (pin.stage !== undefined && addressOf(pin.file, pin.stage) === path) return true;
  if (pin.file.replace(/dvc\.lock$/, "dvc.yaml") === path) return true;
  return below(pin.path, path) || below(path, pin.path);
}
