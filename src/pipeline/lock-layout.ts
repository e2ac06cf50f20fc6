import { isScalar, isMap as isYamlMap, type YAMLMap } from "yaml";
import { emitYaml } from "./emit.ts";
import { type LockFile, schemaVersion } from "./lock.ts";
import { formatScalar, isMap, type Value, type ValueMap } from "./value.ts";
import { parseValues } from "./values.ts";

/** A lock file in pieces: a stage's lines can be exchanged without reading the others again. */
export interface Layout {
  readonly head: string;
  /** Stage → its lines, in the order of the file. */
  readonly blocks: Map<string, string>;
  readonly tail: string;
}

/** The lines of one stage. */
export function blockOf(name: string, entry: ValueMap): string {
  return emitYaml(new Map([[name, entry]]), 2);
}

/** The file's text. */
export function textOf({ head, blocks, tail }: Layout): string {
  let last = 0;
  const numbered = [...blocks.values()].map((block) => {
    if (!block.includes(" &id")) return block;
    // Anchors are numbered through the whole file.
    const names = new Map<string, string>();
    return block.replace(anchorOrAlias, (_, sign: string, name: string) => {
      const known = names.get(name) ?? `id${String(++last).padStart(3, "0")}`;
      names.set(name, known);
      return `${sign}${known}`;
    });
  });
  return `${head}${numbered.join("")}${tail}`;
}

/** One that `emitYaml` made, as the whole of a value. */
const anchorOrAlias = /(?<=^ *(?:- )*(?:[^ ].*: |- ))([&*])(id\d{3,})(?=$| \[\]$| \{\}$)/gm;

/** Takes a lock file's text apart; one that is not laid out as DVC does is laid out anew. */
export function layoutOf(lock: Pick<LockFile, "file" | "text">): Layout {
  const { text } = lock;
  const fresh = `schema: '${schemaVersion}'\nstages:\n`;
  if (text === undefined || text.trim() === "") return { head: fresh, blocks: new Map(), tail: "" };
  const { contents, value } = parseValues(text, lock.file);
  const found = isYamlMap(contents) ? cut(text, contents) : undefined;
  if (found !== undefined) return found;
  const top = isMap(value) ? value : new Map<string, Value>();
  const others = [...top].filter(([key]) => key !== "stages");
  const stages = top.get("stages");
  const blocks = [...(isMap(stages) ? stages : [])].map(([name, stage]): [string, string] => [
    formatScalar(name),
    blockOf(formatScalar(name), isMap(stage) ? stage : new Map()),
  ]);
  return { head: `${emitYaml(new Map(others))}stages:\n`, blocks: new Map(blocks), tail: "" };
}

function cut(text: string, top: YAMLMap): Layout | undefined {
  const index = top.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === "stages");
  const stages = top.items[index]?.value;
  if (top.flow === true || !isYamlMap(stages) || stages.flow === true || stages.items.length === 0) return undefined;
  const following = top.items[index + 1]?.key;
  const end = isScalar(following) && following.range ? lineStart(text, following.range[0]) : text.length;
  const starts: { name: string; start: number }[] = [];
  for (const { key } of stages.items) {
    if (!isScalar(key) || !key.range) return undefined;
    const start = lineStart(text, key.range[0]);
    if (!["  ", "  ? "].includes(text.slice(start, key.range[0]))) return undefined;
    starts.push({ name: String(key.value), start });
  }
  const blocks = new Map<string, string>();
  starts.forEach(({ name, start }, place) => {
    const lines = text.slice(start, starts[place + 1]?.start ?? end);
    blocks.set(name, lines.endsWith("\n") ? lines : `${lines}\n`);
  });
  return { head: text.slice(0, starts[0]?.start), blocks, tail: text.slice(end) };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
