import { dirname, join, relative, sep } from "node:path";
import { isThere, readTextIfThere } from "../lib/read-if-there.ts";

/** Says of a path (relative to the root, `/` between parts) whether DVC leaves it out; the folders above it are asked first. */
export type Ignore = (path: string, isDir: boolean) => boolean;

interface Rule {
  readonly ignore: boolean;
  readonly dirOnly: boolean;
  /** The folder of the file that says it, with a `/`; empty at the root. */
  readonly below: string;
  /** Whether it is about a name in any folder, as most are: then only the name is looked at. */
  readonly byName: boolean;
  readonly regex: RegExp;
}

/**
 * The rules that hold for a folder: DVC's own, then the `.dvcignore` files from the root down to it.
 * A `.dvcignore` below the folder itself is refused by DVC, so that none is looked for there.
 */
export async function readIgnore(root: string, absDir: string): Promise<Ignore> {
  const rules: Rule[] = [".hg/", ".git/", ".git", ".dvc/"].flatMap((line) => ruleOf(line, ""));
  const below = relative(root, absDir).split(sep);
  for (let depth = 0; depth < below.length; depth++) {
    const dir = below.slice(0, depth).join("/");
    const text = await readTextIfThere(join(root, dir, ".dvcignore"));
    for (const line of (text ?? "").split(/\r?\n/)) rules.push(...ruleOf(line.trim(), dir));
  }
  return (path, isDir) => matches(rules, path, isDir);
}

/** The last rule that says something about a path decides. */
function matches(rules: readonly Rule[], path: string, isDir: boolean): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  for (let index = rules.length - 1; index >= 0; index--) {
    const rule = rules[index];
    if (rule === undefined || (rule.dirOnly && !isDir) || !path.startsWith(rule.below)) continue;
    if (rule.regex.test(rule.byName ? name : path.slice(rule.below.length))) return rule.ignore;
  }
  return false;
}

/** One line in gitignore's form, anchored to the folder of its file. */
function ruleOf(line: string, dir: string): Rule[] {
  if (line === "" || line.startsWith("#") || line === "/") return [];
  const ignore = !line.startsWith("!");
  let pattern = ignore ? line : line.slice(1);
  const dirOnly = pattern.endsWith("/");
  if (dirOnly) pattern = pattern.replace(/\/+$/, "");
  const anchored = pattern.includes("/");
  if (pattern.startsWith("/")) pattern = pattern.slice(1);
  const segments = pattern.split("/");
  const byName = !anchored && segments[0] !== "**";
  const source = segments.map((segment, index) => segmentSource(segment, index, segments.length)).join("");
  const below = dir === "" ? "" : `${dir}/`;
  try {
    return [{ ignore, dirOnly, below, byName, regex: new RegExp(`^${source}$`, "su") }];
  } catch {
    // Git drops a pattern with an invalid range; so does DVC.
    return [];
  }
}

function segmentSource(segment: string, index: number, count: number): string {
  const last = index === count - 1;
  if (segment === "**") return last ? ".+" : "(?:.+/)?";
  return `${globSource(segment)}${last ? "" : "/"}`;
}

function globSource(segment: string): string {
  let source = "";
  for (let index = 0; index < segment.length; index++) {
    const char = segment[index] ?? "";
    if (char === "*") source += "[^/]*";
    else if (char === "?") source += "[^/]";
    else if (char === "\\" && index + 1 < segment.length) source += escapeRegex(segment[++index] ?? "");
    else if (char === "[") {
      const end = segment.indexOf("]", index + (/^\[[!^]?\]/.test(segment.slice(index)) ? 3 : 1));
      if (end < 0) source += "\\[";
      else {
        const body = segment
          .slice(index + 1, end)
          .replace(/^[!^]/, "^")
          .replace(/[\\[\]]/g, "\\$&");
        source += `[${body}]`;
        index = end;
      }
    } else source += escapeRegex(char);
  }
  return source;
}

function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** The folder whose rules hold for a path: DVC's root, else Git's. */
export async function ignoreRoot(absPath: string): Promise<string> {
  for (let dir = dirname(absPath); ; dir = dirname(dir)) {
    for (const mark of [".dvc", ".git"]) {
      if (await isThere(join(dir, mark))) return dir;
    }
    if (dir === dirname(dir)) return dirname(absPath);
  }
}
