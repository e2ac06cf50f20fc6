import { join, resolve } from "node:path";
import type { Options, Tool } from "./data-options.ts";
import type { Server } from "./data-servers.ts";
import { type DataSet, discard, manySet, type Prepared, prepare, sets } from "./data-sets.ts";
import { checkInPlace, commandOf, environment, freshWork } from "./data-tools.ts";
import { type Command, measure } from "./measure.ts";
import { inScratch } from "./scratch.ts";
import { type Judged, judge, type Measured, type Sample, type Target } from "./table.ts";

export interface Bench {
  readonly options: Options;
  /** The peers' commands. */
  readonly bin: string;
  readonly dir: string;
  readonly server: Server;
  /** The same server through the latency proxy, where that is what is measured. */
  readonly far?: Server;
}

const ownPeak = 300e6;
const small: Partial<Record<Tool, Target>> = { s5cmd: { ratio: 1 }, dvc: { ratio: 1 / 8 } };

/** A cold pull of a data set by every tool in turn, round after round; the md5 of the large one beside it. */
export function pulls(bench: Bench, set: DataSet): Judged[] {
  const prepared = prepare(set, bench.dir, bench.bin, bench.server);
  const samples = new Map<string, Sample[]>();
  const note = (tool: string, sample: Sample): void => {
    samples.set(tool, [...(samples.get(tool) ?? []), sample]);
  };
  const large = set === sets.large;
  for (let round = 0; round < bench.options.runs; round++) {
    for (const tool of bench.options.tools) note(tool, coldPull(bench, tool, prepared));
    if (large) note("md5sum alone", md5(bench, prepared));
  }
  discard(prepared);
  const ours = samples.get("modelgate") ?? [];
  const data = bench.far === undefined ? set.title : `${set.title}, ${bench.options.roundTrip} ms`;
  return [...samples].map(([tool, own]) => {
    const measured: Measured = { data, tool, samples: own };
    if (tool === "modelgate") return judge(measured, undefined, { peak: ownPeak });
    if (large && bench.far === undefined) return judge(measured, ours, largeTarget(tool, samples));
    return judge(measured, ours, set.groups.length === 1 && !large ? (small[tool as Tool] ?? {}) : {});
  });
}

/** 1 GiB takes at most 1.3 times what the slower of s5cmd and MD5 alone takes. */
function largeTarget(tool: string, samples: ReadonlyMap<string, readonly Sample[]>): Target {
  const slowest = ["s5cmd", "md5sum alone"].toSorted((a, b) => sum(samples.get(b)) - sum(samples.get(a)))[0];
  return tool === slowest ? { ratio: 1.3 } : {};
}

function sum(samples: readonly Sample[] = []): number {
  return samples.reduce((all, sample) => all + sample.seconds, 0);
}

function coldPull(bench: Bench, tool: Tool, prepared: Prepared): Sample {
  return inScratch(bench, (dir) => {
    const server = bench.far ?? bench.server;
    const work = freshWork(dir, prepared, server);
    const sample = measure(commandOf(tool, installed(bench), work, prepared, server), dir);
    checkInPlace(tool, work, prepared);
    return sample;
  });
}

function md5(bench: Bench, prepared: Prepared): Sample {
  return inScratch(bench, (dir) => {
    const find = `find '${prepared.objects}' -type f -exec md5sum {} +`;
    return measure({ argv: ["sh", "-c", find], cwd: dir, env: environment(dir) }, dir);
  });
}

/** A pull where all is in place: nothing is hashed, nothing asked. */
export function secondPull(bench: Bench): Judged[] {
  const prepared = prepare(sets.small10k, bench.dir, bench.bin, bench.server);
  const tools = bench.options.tools.filter((tool) => tool === "modelgate" || tool === "dvc");
  const samples = new Map(tools.map((tool) => [tool, secondPulls(bench, tool, prepared, bench.options.runs)]));
  discard(prepared);
  const data = `${prepared.set.title}, second pull`;
  return tools.map((tool) => {
    const measured = { data, tool, samples: samples.get(tool) ?? [] };
    const own = tool === "modelgate";
    return judge(measured, own ? undefined : samples.get("modelgate"), own ? { seconds: 1, peak: ownPeak } : {});
  });
}

/** Runs after a first one that is not counted. */
function secondPulls(bench: Bench, tool: Tool, prepared: Prepared, runs: number): Sample[] {
  return inScratch(bench, (dir) => {
    const work = freshWork(dir, prepared, bench.server);
    const command = commandOf(tool, installed(bench), work, prepared, bench.server);
    measure(command, dir);
    return Array.from({ length: runs }, () => measure(command, dir));
  });
}

/** Listings of more and more entries, pulled once and once again: time and memory should grow as the entries do. */
export function manyEntries(bench: Bench): Judged[] {
  return bench.options.entries.flatMap((entries) => {
    const prepared = prepare(manySet(entries), bench.dir, bench.bin, bench.server);
    const { first, second } = inScratch(bench, (dir) => {
      const work = freshWork(dir, prepared, bench.server);
      const command = commandOf("modelgate", installed(bench), work, prepared, bench.server);
      const first = measure(command, dir);
      checkInPlace("modelgate", work, prepared);
      return { first, second: measure(command, dir) };
    });
    discard(prepared);
    const target: Target = { peak: 1.5e9 };
    const each = (sample: Sample): string => `modelgate, ${((sample.seconds / entries) * 1e6).toFixed(0)} µs an entry`;
    return [
      judge({ data: prepared.set.title, tool: each(first), samples: [first] }, undefined, target),
      judge({ data: `${prepared.set.title}, second pull`, tool: each(second), samples: [second] }, undefined, target),
    ];
  });
}

/** From nothing to data in place, once: what has to be installed first counts, the package index and its line too. */
export function bareRunner(bench: Bench): Judged[] {
  const prepared = prepare(sets.small1k, bench.dir, bench.bin, bench.server);
  const ours = coldPull(bench, "modelgate", prepared);
  const theirs = inScratch(bench, (dir) => {
    const work = freshWork(dir, prepared, bench.server);
    const venv = join(dir, "venv");
    const script = `python3 -m venv '${venv}' && '${venv}/bin/pip' install -q --no-cache-dir 'dvc[s3]==3.67.1' && '${venv}/bin/dvc' pull -q`;
    const command: Command = { argv: ["sh", "-c", script], cwd: work.root, env: indexEnvironment(work.home) };
    const sample = measure(command, dir);
    checkInPlace("dvc", work, prepared);
    return sample;
  });
  discard(prepared);
  const data = `${prepared.set.title}, from nothing`;
  return [
    judge({ data, tool: "modelgate", samples: [ours] }, undefined, {}),
    judge({ data, tool: "venv, pip install dvc[s3], dvc", samples: [theirs] }, [ours], {}),
  ];
}

/** The package index of this machine stays the one that its user has set. */
function indexEnvironment(home: string): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) =>
    /^(PIP_|UV_|SSL_CERT|REQUESTS_CA|https?_proxy$)/i.test(name),
  );
  return { ...Object.fromEntries(own.map(([name, value]) => [name, value ?? ""])), ...environment(home) };
}

function installed({ options, bin }: Bench): { bin: string; cli: string } {
  return { bin, cli: resolve(import.meta.dirname, "../..", options.cli) };
}
