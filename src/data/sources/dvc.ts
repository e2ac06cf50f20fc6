import { lstat, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { z } from "zod";
import { isSystemError, UserError, type Where } from "../../lib/errors.ts";
import { git } from "../../lib/git.ts";
import type { Host } from "../../lib/host.ts";
import { normalizePath, pathFault, pathGuard } from "../../lib/paths.ts";
import { eachLimited } from "../../lib/pool.ts";
import { checkYaml } from "../../lib/validate.ts";
import { parseYaml } from "../../lib/yaml.ts";
import type { Pin } from "../pin.ts";
import { type StageOuts, stageOuts } from "./stage-outs.ts";

const Md5 = z.string().regex(/^[0-9a-f]{32}(\.dir)?$/, "expected an md5 digest");

const out = {
  path: z.string().min(1),
  md5: Md5.nullable().exactOptional(),
  hash: z.string().exactOptional(),
  size: z.int().nonnegative().exactOptional(),
  nfiles: z.int().nonnegative().exactOptional(),
  isexec: z.boolean().exactOptional(),
  etag: z.string().exactOptional(),
  checksum: z.string().exactOptional(),
  version_id: z.string().exactOptional(),
  files: z.array(z.unknown()).exactOptional(),
  cloud: z.unknown().exactOptional(),
};

const DvcFile = z.strictObject({
  outs: z
    .array(
      z.strictObject({
        ...out,
        cache: z.boolean().exactOptional(),
        persist: z.boolean().exactOptional(),
        push: z.boolean().exactOptional(),
        remote: z.string().exactOptional(),
        desc: z.string().exactOptional(),
        type: z.string().exactOptional(),
        labels: z.array(z.string()).exactOptional(),
        meta: z.unknown().exactOptional(),
        fs_config: z.unknown().exactOptional(),
      }),
    )
    .nullable()
    .exactOptional(),
  deps: z.array(z.looseObject({})).nullable().exactOptional(),
  wdir: z.string().nullable().exactOptional(),
  md5: z.string().nullable().exactOptional(),
  frozen: z.boolean().exactOptional(),
  locked: z.boolean().exactOptional(),
  always_changed: z.boolean().exactOptional(),
  desc: z.string().exactOptional(),
  meta: z.unknown().exactOptional(),
});

const LockFile = z.looseObject({
  schema: z.literal("2.0"),
  stages: z.record(z.string(), z.looseObject({ outs: z.array(z.strictObject(out)).exactOptional() })).exactOptional(),
});

type Out = z.infer<z.ZodObject<typeof out>>;

/** Files larger than this hold no pins. */
const maxBytes = 64 * 1024 * 1024;

/** Every pin that Git tracks or would: `.dvc` files, and outs of `dvc.lock` whose stage is still in its `dvc.yaml`. */
export async function findPins(host: Host, root: string): Promise<Pin[]> {
  const patterns = [":(glob)**/*.dvc", ":(glob)**/dvc.lock"];
  const listed = await git(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...patterns], {
    cwd: root,
    env: host.env,
  });
  const files = [...new Set(listed.split("\0"))].filter(isPinFile).sort();
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
    found.set(file, lockPins(text, file, yaml === undefined ? () => undefined : stageOuts(yaml, pipeline)));
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
  const imported = (parsed.deps ?? []).some((dep) => "repo" in dep);
  return (parsed.outs ?? []).map((entry, index) => {
    const where = yaml.locate(["outs", index, "path"]);
    const { path, digest, unsupported } = resolveOut(entry, folder, where);
    const reason =
      unsupported ??
      (imported && digest === undefined
        ? "is imported from another repository and was never committed here"
        : undefined);
    return pinOf(entry, { path, file, where, digest: digest ?? "", unsupported: reason }, entry);
  });
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
      const flags = known.out(entry.path) ?? {};
      const where = yaml.locate(["stages", stage, "outs", index, "path"]);
      // An uncached out elsewhere (s3://…) is the stage's own business: its bytes are never moved.
      if (flags.cache === false && /^\w+:\/\//.test(entry.path)) continue;
      const { path, digest, unsupported } = resolveOut(entry, folder, where);
      pins.push({ ...pinOf(entry, { path, file, where, digest: digest ?? "", unsupported }, flags), stage });
    }
  }
  return pins;
}

interface Resolved {
  readonly path: string;
  readonly digest: string | undefined;
  readonly unsupported: string | undefined;
}

function resolveOut(entry: Out, folder: string, where: Where): Resolved {
  if (/^\w+:\/\//.test(entry.path)) {
    throw new UserError(`the out \`${entry.path}\` is outside of the workspace, which modelgate does not move`, {
      where,
    });
  }
  const fault = /^[A-Za-z]:|^\//.test(entry.path) ? "is absolute" : undefined;
  const path = normalizePath(posix.join(folder, entry.path));
  const further = path === undefined ? "leads out of the repository" : (pathFault(path) ?? ownFault(path));
  if (path === undefined || fault !== undefined || further !== undefined) {
    throw new UserError(`the path \`${entry.path}\` ${fault ?? further}`, {
      where,
      fix: "Data may only stand below the repository's root; name it relative to this file.",
    });
  }
  return { path, digest: entry.md5 == null ? undefined : `md5:${entry.md5}`, unsupported: unsupportedReason(entry) };
}

function unsupportedReason(entry: Out): string | undefined {
  if (entry.files !== undefined || entry.version_id !== undefined || entry.cloud !== undefined) {
    return "is pinned by a cloud's own versions (version_aware), which modelgate does not read";
  }
  if (entry.md5 == null) return "has no md5 yet: commit it first (dvc commit)";
  if (entry.hash === undefined) return "was pinned by DVC 2: rewrite it with `dvc cache migrate --dvc-files`";
  if (entry.hash !== "md5") return `is pinned by \`${entry.hash}\`; only \`md5\` is known`;
  return undefined;
}

interface Flags {
  readonly cache?: boolean;
  readonly push?: boolean;
  readonly remote?: string;
}

function pinOf(
  entry: Out,
  known: { path: string; file: string; where: Where; digest: string; unsupported: string | undefined },
  flags: Flags,
): Pin {
  const { unsupported, ...rest } = known;
  return {
    ...rest,
    source: "dvc",
    cache: flags.cache ?? true,
    push: flags.push ?? true,
    ...(entry.size === undefined ? {} : { bytes: entry.size }),
    ...(entry.nfiles === undefined ? {} : { files: entry.nfiles }),
    ...(entry.isexec === undefined ? {} : { executable: entry.isexec }),
    ...(flags.remote === undefined ? {} : { remote: flags.remote }),
    ...(unsupported === undefined ? {} : { unsupported }),
  };
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

function ownFault(path: string): string | undefined {
  return path.split("/").some((part) => part.toLowerCase() === ".dvc") ? "leads into DVC's own folder" : undefined;
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
