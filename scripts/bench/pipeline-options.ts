import { parseArgs } from "node:util";
import { listOf, numberOf } from "./data-options.ts";

/** What can be measured. */
export const parts = ["first", "noop", "files", "jobs"] as const;
export type Part = (typeof parts)[number];

export interface Options {
  readonly runs: number;
  readonly parts: ReadonlySet<Part>;
  /** Whether DVC is measured too; without it, its rows and the ratios are left out. */
  readonly dvc: boolean;
  /** The script of the command line that is measured. */
  readonly cli: string;
  /** Where all projects are written; undefined lets the benchmark choose. */
  readonly dir: string | undefined;
  /** Of the large directory. */
  readonly files: number;
}

export const help = `npm run bench:pipeline -- [OPTIONS]

  --runs N       paired, interleaved runs of each tool; medians are shown (3)
  --only PARTS   of ${parts.join(", ")}, comma-separated (all)
  --no-dvc       modelgate alone
  --cli FILE     the command line that is measured (dist/cli.js); test/support/cli-main.ts is the source as it is
  --files N      in the large directory (100000)
  --dir DIR      where projects are written ($TMPDIR, else /dev/shm where it has room, else the temporary folder)
`;

/** Reads the command line; undefined where help is asked for. Throws on what it does not know. */
export function parseOptions(argv: readonly string[]): Options | undefined {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { runs: text, only: text, "no-dvc": flag, cli: text, files: text, dir: text, help: flag },
  });
  if (values.help) return undefined;
  return {
    runs: numberOf(values.runs ?? "3"),
    parts: new Set(listOf(values.only, parts) ?? parts),
    dvc: values["no-dvc"] !== true,
    cli: values.cli ?? "dist/cli.js",
    dir: values.dir,
    files: numberOf(values.files ?? "100000"),
  };
}
