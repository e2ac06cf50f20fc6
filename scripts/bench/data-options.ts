import { parseArgs } from "node:util";

/** What can be measured; the slow ones only when they are asked for. */
export const parts = ["small", "large", "mix", "latency", "second", "scale", "bare"] as const;
export type Part = (typeof parts)[number];
const slow: readonly Part[] = ["scale", "bare"];

export const tools = ["modelgate", "s5cmd", "rclone", "dvc"] as const;
export type Tool = (typeof tools)[number];

export interface Options {
  readonly runs: number;
  readonly parts: ReadonlySet<Part>;
  /** Who is measured; modelgate always is. */
  readonly tools: readonly Tool[];
  /** The script of the command line that is measured. */
  readonly cli: string;
  /** Milliseconds of a round trip through the proxy. */
  readonly roundTrip: number;
  /** Where all data is written; undefined lets the benchmark choose. */
  readonly dir: string | undefined;
  readonly entries: readonly number[];
}

export const help = `npm run bench:data -- [OPTIONS]

  --runs N         paired, interleaved runs of each tool; medians are shown (3)
  --only PARTS     of ${parts.join(", ")}, comma-separated (all but ${slow.join(" and ")})
  --scale          also manifests of many entries
  --entries LIST   how many (10000,100000,1000000)
  --bare           also from nothing on a bare runner: theirs with venv and pip
  --tools LIST     of ${tools.join(", ")} (all)
  --cli FILE       the command line that is measured (dist/cli.js); test/support/cli-main.ts is the source as it is
  --round-trip MS  of the latency part (30)
  --dir DIR        where data is written ($TMPDIR, else /dev/shm where it has room, else the temporary folder)
`;

/** Reads the command line; undefined where help is asked for. Throws on what it does not know. */
export function parseOptions(argv: readonly string[]): Options | undefined {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      runs: text,
      only: text,
      scale: flag,
      entries: text,
      bare: flag,
      tools: text,
      cli: text,
      "round-trip": text,
      dir: text,
      help: flag,
    },
  });
  if (values.help) return undefined;
  const chosen = new Set(listOf(values.only, parts) ?? parts.filter((part) => !slow.includes(part)));
  if (values.scale) chosen.add("scale");
  if (values.bare) chosen.add("bare");
  const named = new Set<Tool>(["modelgate", ...(listOf(values.tools, tools) ?? tools)]);
  return {
    runs: numberOf(values.runs ?? "3"),
    parts: chosen,
    tools: tools.filter((tool) => named.has(tool)),
    cli: values.cli ?? "dist/cli.js",
    roundTrip: numberOf(values["round-trip"] ?? "30"),
    dir: values.dir,
    entries: (values.entries ?? "10000,100000,1000000").split(",").map(numberOf),
  };
}

/** Names of a comma-separated list; throws on one that is not known. */
export function listOf<T extends string>(given: string | undefined, known: readonly T[]): T[] | undefined {
  return given?.split(",").map((name) => {
    const found = known.find((one) => one === name);
    if (found === undefined) throw new Error(`there is no "${name}": ${known.join(", ")}`);
    return found;
  });
}

/** A whole number above 0, else it throws. */
export function numberOf(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`"${text}" is not a whole number above 0`);
  return value;
}
