import { DvcFile, LockFile, type Out } from "../data/sources/dvc-schema.ts";
import { UserError } from "../lib/errors.ts";
import { formatBytes } from "../lib/progress.ts";
import { parseYaml, type YamlFile } from "../lib/yaml.ts";
import type { ChangedLine } from "./changed-params.ts";

/** A lock with more characters is not looked through. */
const longest = 8 * 1024 * 1024;

/** An out as a pin names it, and the keys on the way to it. */
interface Pinned {
  readonly out: Pick<Out, "path" | "md5" | "etag" | "checksum" | "size" | "nfiles">;
  readonly at: readonly PropertyKey[];
}

/** Outs of a `.dvc` file or a dvc.lock whose digest differs between base and head, and the line of the head's that says so. */
export function changedPins(file: string, before: string | undefined, after: string): ChangedLine[] {
  const head = pinnedIn(file, after);
  if (head === undefined) return [];
  const known = new Map(pinnedIn(file, before ?? "")?.pins.map(({ out }) => [out.path, out]));
  return head.pins.flatMap(({ out, at }) => {
    const was = known.get(out.path);
    const now = digestOf(out);
    if (now === undefined || (was !== undefined && digestOf(was) === now)) return [];
    const key = (["md5", "etag", "checksum"] as const).find((one) => out[one] !== undefined) ?? "path";
    const line = head.yaml.locate([...at, key], "key").line;
    const what = `${out.path} ${was === undefined ? "not pinned" : sizeOf(was)} → ${sizeOf(out)}`;
    return line === undefined ? [] : [{ line, what }];
  });
}

function pinnedIn(file: string, text: string): { yaml: YamlFile; pins: Pinned[] } | undefined {
  if (text.length > longest) return undefined;
  try {
    const yaml = parseYaml(text, file);
    if (!file.endsWith("dvc.lock")) {
      const outs = DvcFile.safeParse(yaml.value).data?.outs ?? [];
      return { yaml, pins: outs.map((out, index) => ({ out, at: ["outs", index] })) };
    }
    const stages = Object.entries(LockFile.safeParse(yaml.value).data?.stages ?? {});
    const pins = stages.flatMap(([name, { outs = [] }]) =>
      outs.map((out, index) => ({ out, at: ["stages", name, "outs", index] })),
    );
    return { yaml, pins };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

function digestOf({ md5, etag, checksum }: Pinned["out"]): string | undefined {
  const digest = md5 ?? etag ?? checksum ?? undefined;
  return digest === undefined || digest === "" ? undefined : String(digest);
}

/** `1f0c6a2, 3.4 MB in 12 files`. */
function sizeOf(out: Pinned["out"]): string {
  const size = out.size === undefined ? "" : `, ${formatBytes(out.size)}`;
  const files = out.nfiles === undefined ? "" : ` in ${out.nfiles} ${out.nfiles === 1 ? "file" : "files"}`;
  return `${(digestOf(out) ?? "").slice(0, 7)}${size}${files}`;
}
