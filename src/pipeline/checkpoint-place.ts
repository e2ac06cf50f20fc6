import { lstat, rm } from "node:fs/promises";
import { join, posix } from "node:path";
import { z } from "zod";
import type { StageSettings } from "../config/stage-settings.ts";
import { isSystemError, UserError } from "../lib/errors.ts";
import { git } from "../lib/git.ts";
import { hashOf } from "../lib/hashing.ts";
import { insideRoot, normalizePath } from "../lib/paths.ts";
import { readTextIfThere } from "../lib/read-if-there.ts";
import type { Engine } from "./engine.ts";
import { writeWhole } from "./lock.ts";
import type { Stage } from "./pipeline.ts";

type Settings = ((address: string) => StageSettings) | undefined;

/** A stage's checkpoint in the workspace, and whose it is. */
export interface CheckpointPlace {
  /** From the root. */
  readonly path: string;
  readonly absolute: string;
  /** Takes the place for an attempt: what another version of the stage left there is removed. */
  claim(id: string): Promise<void>;
  /** Removes what stands there. */
  clear(): Promise<void>;
  /** Removes it, and forgets whose it was. */
  release(): Promise<void>;
}

const Claim = z.strictObject({ id: z.string(), path: z.string() });

/** Finds the place and checks that nothing else stands there: what it holds is replaced and removed at will. */
export async function checkpointPlace(engine: Engine, stage: Stage, settings: Settings): Promise<CheckpointPlace> {
  const { host, root, data } = engine.ctx;
  const path = pathOf(stage, settings) ?? "";
  const refuse = (why: string, fix = "Name another path as `checkpoint` of this stage in modelgate.yaml."): UserError =>
    new UserError(`the checkpoint \`${path}\` of stage ${stage.address} ${why}`, { where: { file: stage.file }, fix });
  if (path === "") throw refuse("is no path below the repository's root");
  const absolute = await insideRoot(root, path, { file: stage.file });
  const other = conflict(engine, stage, path, settings);
  if (other !== undefined) throw refuse(`is no place of its own: ${other}`);
  const tracked = await git(["--literal-pathspecs", "ls-files", "-z", "--", path], { cwd: root, env: host.env });
  if (tracked !== "") throw refuse("is tracked by Git", `Take it out of Git: git rm -r --cached '${path}'.`);

  const marker = join(data.home, "checkpoints", `${hashOf("sha256", stage.address)}.json`);
  const clear = (): Promise<void> => rm(absolute, { recursive: true, force: true });
  return {
    path,
    absolute,
    clear,
    async claim(id) {
      const before = parse(await readTextIfThere(marker));
      if (await isThere(absolute)) {
        // Whose it is nobody knows: to go on from it could give what no run of this stage gives.
        if (before?.path !== path)
          throw refuse("is there already, and no run of this stage left it", "Move it away, or delete it.");
        if (before.id !== id) {
          host.log.info(`Stage ${stage.address}: what another version of it left as \`${path}\` is removed`);
          await clear();
        }
      }
      await writeWhole(marker, `${JSON.stringify({ id, path })}\n`);
    },
    async release() {
      await clear();
      await rm(marker, { force: true });
    },
  };
}

/** From the root; undefined where the stage has none, empty where it leads out. */
function pathOf(stage: Stage, settings: Settings): string | undefined {
  const written = settings?.(stage.address).checkpoint;
  if (written === undefined) return undefined;
  return posix.isAbsolute(written) ? "" : (normalizePath(posix.join(stage.wdir, written)) ?? "");
}

/** What else lies at, above or below a path, in words. */
function conflict({ ctx: { pipeline } }: Engine, stage: Stage, path: string, settings: Settings): string | undefined {
  const meets = (other: string): boolean =>
    other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`);
  const holds = (other: string): boolean => other === path || other.startsWith(`${path}/`);
  if (holds(stage.wdir)) return "the stage runs in there";
  if (meets(".dvc")) return "that is DVC's folder";
  if (meets(".modelgate")) return "that is modelgate's own folder";
  for (const dep of [...stage.deps, ...stage.params.map(({ file }) => file)]) {
    if (meets(dep)) return `\`${dep}\` is a dependency of the stage`;
  }
  for (const other of pipeline.stages.values()) {
    const out = other.outs.find((one) => meets(one.path));
    if (out !== undefined) return `\`${out.path}\` is an output of stage ${other.address}`;
    const theirs = other.address === stage.address ? undefined : pathOf(other, settings);
    if (theirs !== undefined && meets(theirs)) return `\`${theirs}\` is the checkpoint of stage ${other.address}`;
  }
  for (const node of pipeline.data.values()) if (meets(node.path)) return `\`${node.path}\` is pinned by ${node.file}`;
  return undefined;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (isSystemError(error, "ENOENT", "ENOTDIR")) return false;
    throw error;
  }
}

function parse(text: string | undefined): z.infer<typeof Claim> | undefined {
  try {
    return text === undefined ? undefined : Claim.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
