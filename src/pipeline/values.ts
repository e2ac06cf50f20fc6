import {
  isAlias,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { UserError, type Where } from "../lib/errors.ts";
import { plainValue } from "./scalar.ts";
import type { Value, ValueMap, Scalar as ValueScalar } from "./value.ts";

/** Texts larger than this are not configuration: 16 MiB. */
const maxCharacters = 16 * 1024 * 1024;
/** Aliases share one object here and cost nothing; nesting is bounded, and so is what a merge may copy. */
const maxMerged = 100_000;
const maxDepth = 200;
/** What `!!` stands for. */
const standard = "tag:yaml.org,2002:";

/** A YAML text with Python's types and the places of its nodes. */
interface ValuesFile {
  readonly value: Value;
  /** Root node, for those who must know where in the text something stands. */
  readonly contents: Node | null;
  where(node: Node | undefined): Where;
}

/** Parses YAML as DVC does; an alias gives the very object that its anchor stands for. */
export function parseValues(text: string, file: string): ValuesFile {
  if (text.length > maxCharacters) {
    throw new UserError(`this file has ${text.length} characters, at most ${maxCharacters} are read`, {
      where: { file },
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    schema: "failsafe",
  });
  const at = (offset: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const where = (node: Node | undefined): Where => (node?.range ? at(node.range[0]) : { file });
  const [error] = document.errors;
  if (error !== undefined) throw new UserError(`not valid YAML: ${error.message}`, { where: at(error.pos[0]) });

  const built = new Map<Node, Value>();
  const open = new Set<Node>();
  let merged = 0;
  const build = (node: Node | null | undefined, depth: number): Value => {
    if (node === null || node === undefined) return null;
    if (depth > maxDepth) throw new UserError(`nested deeper than ${maxDepth} levels`, { where: where(node) });
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (target === undefined) throw new UserError(`there is no anchor \`&${node.source}\``, { where: where(node) });
      if (open.has(target)) throw new UserError(`\`*${node.source}\` contains itself`, { where: where(node) });
      return build(target, depth);
    }
    const { tag } = node;
    if (tag !== undefined && tag !== "!" && !tag.startsWith(standard)) {
      throw new UserError(`\`${tag}\` is no tag that is known here`, { where: where(node) });
    }
    if (isScalar(node)) return scalarValue(node);
    const known = built.get(node);
    if (known !== undefined) return known;
    open.add(node);
    const value = isSeq(node)
      ? node.items.map((item) => build(item as Node | null, depth + 1))
      : mapping(node as YAMLMap, depth);
    open.delete(node);
    built.set(node, value);
    return value;
  };
  const mapping = (node: YAMLMap, depth: number): ValueMap => {
    const own: ValueMap = new Map();
    const inherited: ValueMap = new Map();
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      if (isScalar(pair.key) && pair.key.type === "PLAIN" && pair.key.source === "<<") {
        const from = build(pair.value, depth + 1);
        for (const one of Array.isArray(from) ? from : [from]) {
          if (!(one instanceof Map)) throw new UserError("`<<` takes a mapping", { where: where(pair.key) });
          for (const [key, item] of one) {
            if (!inherited.has(key)) inherited.set(key, item);
            merged += 1;
            if (merged > maxMerged) throw new UserError("`<<` copies too much", { where: where(pair.key) });
          }
        }
        continue;
      }
      const key = build(pair.key, depth + 1);
      if (typeof key === "object" && key !== null) {
        throw new UserError("a list or mapping cannot be a key", { where: where(pair.key) });
      }
      own.set(key, build(pair.value, depth + 1));
    }
    return inherited.size === 0 ? own : new Map([...inherited, ...own]);
  };
  return { value: build(document.contents as Node | null, 0), contents: document.contents as Node | null, where };
}

function scalarValue(node: Scalar): ValueScalar {
  const text = typeof node.value === "string" ? node.value : (node.source ?? "");
  if (node.tag === "!" || node.tag === `${standard}str`) return text;
  // `!!int "5"` and its like say what a quoted text stands for.
  const plain = node.tag !== undefined || node.type === "PLAIN" || node.type === undefined;
  return plain ? plainValue(text) : text;
}
