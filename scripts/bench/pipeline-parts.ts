import { join, resolve } from "node:path";
import { environment } from "./data-tools.ts";
import { type Command, measure } from "./measure.ts";
import type { Options } from "./pipeline-options.ts";
import { lockOf, makeProject, manyFiles, type Project, rows, trivial, wide } from "./pipeline-projects.ts";
import { inScratch } from "./scratch.ts";
import { type Judged, judge, median, type Sample, type Target } from "./table.ts";

export interface Bench {
  readonly options: Options;
  /** The folder of DVC's command. */
  readonly bin: string;
  readonly dir: string;
}

/** What one line of the table stands for. */
type Tool = "modelgate" | "dvc repro" | "node -e 0";
type Samples = Map<Tool, Sample[]>;

const empty: Tool = "node -e 0";
/** What grows with the stages may grow by this much more than they do. */
const slack = 1.25;

/** Pipelines that never ran; DVC's time is quadratic, so that it takes part in the smaller one only. */
export function firstRuns(bench: Bench): Judged[] {
  const small = firstRun(bench, trivial(200), tools(bench), bench.options.runs);
  const large = firstRun(bench, trivial(2000), ["modelgate"], 1);
  return [
    ...rowsOf("200 stages, first run", small, { "dvc repro": { ratio: 1 / 20 } }),
    ...rowsOf("2,000 stages, first run", large, { modelgate: { seconds: 10 * slack * secondsOf(small) } }),
  ];
}

/** Pipelines where nothing is to be done. */
export function unchanged(bench: Bench): Judged[] {
  const targets = [
    { stages: 20, their: {}, node: { more: 0.06 } },
    { stages: 200, their: { ratio: 1 / 10 }, node: {} },
    { stages: 2000, their: { ratio: 1 / 20 }, node: {} },
  ];
  const found: Samples[] = [];
  return targets.flatMap(({ stages, their, node }) => {
    const project = trivial(stages);
    const samples = noop(
      bench,
      project,
      [...tools(bench), empty],
      stages > 200 ? bench.options.runs : 3 * bench.options.runs,
    );
    found.push(samples);
    const before = found.at(-2);
    const linear = before === undefined ? {} : { seconds: 10 * slack * secondsOf(before) };
    return rowsOf(`${project.title}, unchanged`, samples, { modelgate: linear, "dvc repro": their, [empty]: node });
  });
}

/** A directory of many files that is an out and a dependency: each is asked for its times, and none is read. */
export function largeDirectory(bench: Bench): Judged[] {
  const project = manyFiles(bench.options.files);
  return rowsOf(`${project.title}, unchanged`, noop(bench, project, tools(bench), bench.options.runs), {
    "dvc repro": { ratio: 1 },
  });
}

/** A graph whose critical path is as long as it has rows. */
export function sideBySide(bench: Bench): Judged[] {
  const project = wide();
  const samples = firstRun(bench, project, tools(bench), bench.options.runs, ["--jobs", "4"]);
  return rowsOf(`${project.title}, --jobs 4`, samples, { modelgate: { seconds: 1.15 * rows } });
}

function tools({ options }: Bench): Tool[] {
  return options.dvc ? ["modelgate", "dvc repro"] : ["modelgate"];
}

/** Each tool in a project of its own; all must leave the same lock. */
function firstRun(
  bench: Bench,
  project: Project,
  names: readonly Tool[],
  rounds: number,
  more: readonly string[] = [],
): Samples {
  const samples: Samples = new Map();
  for (let round = 0; round < rounds; round++) {
    const locks = names.map((tool) =>
      inScratch(bench, (scratch) => {
        const root = makeProject(project, join(scratch, "work"), homeOf(bench));
        note(samples, tool, measure(commandOf(bench, tool, root, more), scratch));
        return lockOf(root, project);
      }),
    );
    if (new Set(locks).size > 1) throw new Error(`the tools left different locks of "${project.title}"`);
  }
  return samples;
}

/** One project for all tools, made by ours and left as it is; the first run of each is not counted. */
function noop(bench: Bench, project: Project, names: readonly Tool[], rounds: number): Samples {
  return inScratch(bench, (scratch) => {
    const root = makeProject(project, join(scratch, "work"), homeOf(bench));
    measure(commandOf(bench, "modelgate", root), scratch);
    const lock = lockOf(root, project);
    for (const tool of names) measure(commandOf(bench, tool, root), scratch);
    const samples: Samples = new Map();
    for (let round = 0; round < rounds; round++) {
      for (const tool of names) note(samples, tool, measure(commandOf(bench, tool, root), scratch));
    }
    if (lockOf(root, project) !== lock) throw new Error(`a run that had nothing to do changed "${project.title}"`);
    return samples;
  });
}

function commandOf(bench: Bench, tool: Tool, cwd: string, more: readonly string[] = []): Command {
  const env = environment(homeOf(bench));
  if (tool === "dvc repro") return { argv: [join(bench.bin, "dvc"), "repro", "--quiet"], cwd, env };
  if (tool === empty) return { argv: [process.execPath, "-e", "0"], cwd, env };
  const cli = resolve(import.meta.dirname, "../..", bench.options.cli);
  return { argv: [process.execPath, cli, "run", "--quiet", ...more], cwd, env };
}

function rowsOf(data: string, samples: Samples, targets: Partial<Record<Tool, Target>>): Judged[] {
  return [...samples].map(([tool, own]) => {
    const ours = tool === "modelgate" ? undefined : samples.get("modelgate");
    return judge({ data, tool, samples: own }, ours, targets[tool] ?? {});
  });
}

function secondsOf(samples: Samples): number {
  return median((samples.get("modelgate") ?? []).map((sample) => sample.seconds));
}

function note(samples: Samples, tool: Tool, sample: Sample): void {
  samples.set(tool, [...(samples.get(tool) ?? []), sample]);
}

function homeOf({ dir }: Bench): string {
  return join(dir, "home");
}
