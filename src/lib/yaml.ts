import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { UserError, type Where } from "./errors.ts";

/** Texts larger than this are not configuration: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;
/** Aliases may repeat a node, not multiply it (a "billion laughs" file is refused). */
const maxAliases = 100;

export interface YamlFile {
  /** The plain value; maps are objects with no prototype surprises (`__proto__` is refused). */
  readonly value: unknown;
  /** Where the value at `path` (or with `key`, the key itself) stands in the file. */
  locate(path: readonly PropertyKey[], part?: "key" | "value"): Where;
}

/** Parses YAML 1.2 (what DVC reads and writes); every error names file:line:column. */
export function parseYaml(text: string, file: string): YamlFile {
  if (text.length > maxCharacters) {
    throw new UserError(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
      where: { file },
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: true });
  const at = (offset: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    throw new UserError(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: maxAliases });
  } catch (cause) {
    throw new UserError(`this YAML cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      where: { file },
      cause,
    });
  }
  return { value, locate: (path, part = "value") => locate(document, path, part, at, file) };
}

function locate(
  document: Document,
  path: readonly PropertyKey[],
  part: "key" | "value",
  at: (offset: number) => Where,
  file: string,
): Where {
  // The deepest node that exists on the way to `path` is the best place to point at.
  for (let depth = path.length; depth >= 0; depth--) {
    const found = nodeAt(document, path.slice(0, depth), part);
    if (found?.range) return at(found.range[0]);
  }
  return { file, line: 1, column: 1 };
}

function nodeAt(document: Document, path: readonly PropertyKey[], part: "key" | "value"): Node | undefined {
  const last = path.at(-1);
  if (part === "key" && last !== undefined) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (isMap(parent)) {
      for (const pair of parent.items) {
        if (isScalar(pair.key) && String(pair.key.value) === String(last)) return pair.key;
      }
    }
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : undefined;
}
