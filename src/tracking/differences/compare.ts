import { open, readFile, stat } from "node:fs/promises";
import { parseValues } from "../values.ts";
import { type ArraySource, bytesIn, compareArrays, mostBytes } from "./arrays.ts";
import { readFileFrom } from "./byte-reader.ts";
import { type Comparison, openComparison, type ValueDiff } from "./comparison.ts";
import { compareNotebooks } from "./notebook.ts";
import { readNumpy } from "./numpy.ts";
import { compareParquet } from "./parquet.ts";
import { readSafetensors } from "./safetensors.ts";
import { compareCsv, compareJsonLines, type FilePair } from "./tables.ts";
import { compareTexts } from "./text.ts";
import { compareTrees } from "./tree.ts";
import { readZip } from "./zip.ts";

type Compare = (into: Comparison, pair: FilePair, signal: AbortSignal) => Promise<void>;

/** Texts beyond this are not read whole: bytes. */
const longestText = 16 * 1024 * 1024;

const parsedBy =
  (ending: string): Compare =>
  async (into, pair) =>
    compareTrees(
      into,
      "",
      parseValues(await text(pair.a), `a.${ending}`),
      parseValues(await text(pair.b), `b.${ending}`),
    );

const csv: Compare = (into, pair, signal) => compareCsv(into, pair, signal);
const tsv: Compare = (into, pair, signal) => compareCsv(into, pair, signal, "\t");

/** By the file's ending: what the format is called, and how two files of it are compared. */
const formats: Readonly<Record<string, readonly [name: string, compare: Compare]>> = {
  json: ["JSON", parsedBy("json")],
  yaml: ["YAML", parsedBy("yaml")],
  yml: ["YAML", parsedBy("yaml")],
  toml: ["TOML", parsedBy("toml")],
  ipynb: ["notebook", notebooks],
  csv: ["CSV", csv],
  "csv.gz": ["CSV", csv],
  tsv: ["TSV", tsv],
  "tsv.gz": ["TSV", tsv],
  jsonl: ["JSON lines", compareJsonLines],
  ndjson: ["JSON lines", compareJsonLines],
  "jsonl.gz": ["JSON lines", compareJsonLines],
  parquet: ["Parquet", compareParquet],
  npy: ["NumPy", numpy],
  npz: ["NumPy", numpyArchive],
  safetensors: ["safetensors", safetensors],
};

/**
 * Says how two versions of a file differ in what they say, by the format that its ending names; a text of any other ending
 * is compared by its lines. Undefined for bytes that nothing is known of; a reason where the file cannot be read.
 */
export async function compareFiles(
  path: string,
  pair: FilePair,
  signal: AbortSignal,
): Promise<ValueDiff | { readonly unreadable: string } | undefined> {
  const [, outer = "", inner = ""] = /\.([a-z0-9]+(?:\.gz)?)$|\.([a-z0-9]+)$/i.exec(path.toLowerCase()) ?? [];
  const found = formats[outer || inner];
  if (found === undefined && !((await isText(pair.a)) && (await isText(pair.b)))) return undefined;
  const [name, compare] = found ?? ["text", texts];
  const into = openComparison(name);
  try {
    await compare(into, pair, signal);
    return into.done();
  } catch (cause) {
    signal.throwIfAborted();
    const said = cause instanceof Error ? cause.message : String(cause);
    return { unreadable: `it cannot be read as ${name}: ${said.slice(0, 300)}` };
  }
}

async function notebooks(into: Comparison, pair: FilePair): Promise<void> {
  compareNotebooks(into, parseValues(await text(pair.a), "a.json"), parseValues(await text(pair.b), "b.json"));
}

async function texts(into: Comparison, pair: FilePair): Promise<void> {
  compareTexts(into, "", await text(pair.a), await text(pair.b));
}

async function numpy(into: Comparison, { a, b }: FilePair, signal: AbortSignal): Promise<void> {
  const [left, right] = [await readNumpy(() => readFileFrom(a)), await readNumpy(() => readFileFrom(b))];
  await compareArrays(into, "array", left, right, signal);
}

async function numpyArchive(into: Comparison, pair: FilePair, signal: AbortSignal): Promise<void> {
  await compareNamed(into, await archived(pair.a), await archived(pair.b), signal);
}

async function archived(file: string): Promise<Map<string, ArraySource>> {
  const arrays = new Map<string, ArraySource>();
  for (const [name, open] of await readZip(file)) arrays.set(name.replace(/\.npy$/, ""), await readNumpy(open));
  return arrays;
}

async function safetensors(into: Comparison, pair: FilePair, signal: AbortSignal): Promise<void> {
  const [a, b] = [await readSafetensors(pair.a), await readSafetensors(pair.b)];
  compareTrees(into, "__metadata__", a.metadata, b.metadata);
  await compareNamed(into, a.tensors, b.tensors, signal);
}

async function compareNamed(
  into: Comparison,
  a: ReadonlyMap<string, ArraySource>,
  b: ReadonlyMap<string, ArraySource>,
  signal: AbortSignal,
): Promise<void> {
  let left = mostBytes;
  for (const [name, array] of a) {
    const other = b.get(name);
    if (other !== undefined) left -= bytesIn(array);
    if (other === undefined) into.only("a", name, array.type);
    // Many names of a hostile file may lead to the same bytes.
    else if (left < 0) into.uncompared(`${name} is not compared: it comes after the first ${mostBytes} bytes`);
    else await compareArrays(into, name, array, other, signal);
  }
  for (const [name, { type }] of b) if (!a.has(name)) into.only("b", name, type);
}

async function text(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > longestText) throw new Error(`it has ${size} bytes, at most ${longestText} are read`);
  return readFile(file, "utf8");
}

/** Without a zero byte, and UTF-8, in its first bytes. */
async function isText(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.includes(0)) return false;
    // A character may be cut at the end.
    return !head.toString("utf8").slice(0, -1).includes("\ufffd");
  } finally {
    await handle.close();
  }
}
