import { lstat, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { isSystemError, UserError } from "../../lib/errors.ts";
import { listFiles } from "../../lib/git-files.ts";
import type { Host } from "../../lib/host.ts";
import { normalizePath, pathGuard } from "../../lib/paths.ts";
import { eachLimited } from "../../lib/pool.ts";
import { checkYaml } from "../../lib/validate.ts";
import { parseYaml } from "../../lib/yaml.ts";
import type { Origin, Pin } from "../pin.ts";
import { importOrigin } from "./dvc-import.ts";
import { pinOfOut } from "./dvc-out.ts";
import { DvcFile, LockFile } from "./dvc-schema.ts";
import { type StageOuts, stageOuts } from "./stage-outs.ts";

/** Files larger than this hold no pins. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Every pin that Git tracks or would: `.dvc` files, and outs of `dvc.lock` whose stage is still in its `dvc.yaml`.
 * `outsOf` is asked about a lock file where somebody knows its pipeline better than its bare text: templates in `wdir`.
 */
export async function findPins(host: Host, root: string, outsOf?: (lockFile: string) => StageOuts): Promise<Pin[]> {
  const listed = await listFiles(["**/*.dvc", "**/dvc.lock"], { cwd: root, env: host.env });
  const files = listed.filter(isPinFile).sort();
  const guard = pathGuard(root);
  const found = new Map<string, Pin[]>();
  await eachLimited(files, 16, async (file) => {
    const path = await guard(file, { file });
    const text = await readPinFile(path, file);
    if (text === undefined) return;
    if (!file.endsWith("dvc.lock")) {
      found.set(file, parseDvcFile(text, file));
      return;
    }
    const pipeline = `${file.slice(0, -"dvc.lock".length)}dvc.yaml`;
    const yaml = await readPinFile(join(root, pipeline), pipeline);
    const outs = outsOf?.(file) ?? (yaml === undefined ? () => undefined : stageOuts(yaml, pipeline));
    found.set(file, lockPins(text, file, outs));
  });
  const pins = files.flatMap((file) => found.get(file) ?? []);
  refuseTwins(pins);
  return pins;
}

/** The outs of one `.dvc` file. */
export function parseDvcFile(text: string, file: string): Pin[] {
  const yaml = parseYaml(text, file);
  if (yaml.value === null || yaml.value === undefined) return [];
  const parsed = checkYaml(DvcFile, yaml);
  const folder = posix.join(posix.dirname(file), parsed.wdir ?? ".");
  const outs = (parsed.outs ?? []).map((entry, index) =>
    pinOfOut(entry, { folder, file, where: yaml.locate(["outs", index, "path"]) }, entry),
  );
  const [dep, ...others] = parsed.deps ?? [];
  const [out] = outs;
  if (dep === undefined || others.length > 0 || out === undefined || outs.length > 1) return outs;
  const origin = importOrigin(dep, folder, yaml.locate(["deps", 0, dep.repo === undefined ? "path" : "repo"]));
  return origin === undefined ? outs : [imported(out, origin)];
}

/** A pin whose bytes stand elsewhere too. DVC pushes what came from a URL, and never what another repository keeps. */
function imported(pin: Pin, origin: Origin): Pin {
  const { unsupported, ...rest } = pin;
  const push = pin.push && origin.kind !== "repository";
  if (pin.digest !== "") return { ...pin, push, origin: pin.origin ?? origin };
  return { ...rest, push: false, origin, partial: true };
}

/**
 * The outs that a `dvc.lock` names. Where they stand (`wdir`) and whether they are cached is said in `dvc.yaml` alone:
 * `outs` answers that; a stage it does not know is one the lock merely remembers, and is left out.
 */
export function lockPins(
  text: string,
  file: string,
  outs: StageOuts = () => ({ wdir: ".", out: () => undefined }),
): Pin[] {
  const yaml = parseYaml(text, file);
  if (yaml.value === null || yaml.value === undefined) return [];
  const parsed = checkYaml(LockFile, yaml);
  const pins: Pin[] = [];
  for (const [stage, { outs: entries }] of Object.entries(parsed.stages ?? {})) {
    const known = outs(stage);
    if (known === undefined) continue;
    const folder = posix.join(posix.dirname(file), known.wdir);
    for (const [index, entry] of (entries ?? []).entries()) {
      const said = known.out(entry.path);
      const flags = said ?? {};
      const where = yaml.locate(["stages", stage, "outs", index, "path"]);
      // An uncached out elsewhere (s3://…, /mnt/…) is the stage's own business: its bytes are never moved.
      if ((said === undefined || said.cache === false) && leadsOut(folder, entry.path)) continue;
      const pin = pinOfOut(entry, { folder, file, where }, flags);
      pins.push({
        ...pin,
        stage,
        ...(known.unplaced === undefined ? {} : { unsupported: known.unplaced, unplaced: true }),
      });
    }
  }
  return pins;
}

function leadsOut(folder: string, path: string): boolean {
  return /^(\w+:\/\/|\/)/.test(path) || normalizePath(posix.join(folder, path)) === undefined;
}

/** Two pins for one path with different bytes: whichever came last would win. */
function refuseTwins(pins: readonly Pin[]): void {
  const seen = new Map<string, Pin>();
  for (const pin of pins) {
    const other = seen.get(pin.path);
    if (other === undefined) seen.set(pin.path, pin);
    else {
      throw new UserError(`\`${pin.path}\` is pinned twice: by ${other.file} and by ${pin.file}`, {
        where: pin.where ?? { file: pin.file },
        fix: "Keep one of them.",
      });
    }
  }
}

function isPinFile(file: string): boolean {
  const parts = file.split("/");
  const name = parts.at(-1) ?? "";
  if (parts.slice(0, -1).includes(".dvc")) return false;
  return name === "dvc.lock" || (name.endsWith(".dvc") && name !== ".dvc");
}

async function readPinFile(path: string, file: string): Promise<string | undefined> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) {
      throw new UserError("this file is a symbolic link; its words would come from elsewhere", {
        where: { file },
        fix: "Replace the link by the file itself.",
      });
    }
    if (!stats.isFile()) return undefined;
    if (stats.size > maxBytes) {
      throw new UserError(`this file has ${stats.size} bytes, at most ${maxBytes} are read`, { where: { file } });
    }
    return await readFile(path, "utf8");
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
}

export { type StageOuts, stageOuts };
