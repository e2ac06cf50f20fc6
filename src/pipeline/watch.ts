import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { tryGit } from "../lib/git.ts";
import { once } from "../lib/once.ts";
import type { PipelineContext } from "./context.ts";
import { pathIndex } from "./path-index.ts";
import type { Stage } from "./pipeline.ts";

/**
 * Notices what stages' commands do to files that are not theirs. It looks before the first command of a run, after the
 * last, and between where that costs next to nothing beside the commands; and only at what Git knows and at the outs
 * themselves: what a stage writes into ignored folders, and deep changes in a directory that is an out, it does not see.
 */
export interface Watch {
  /** While a stage is brought up to date, what becomes of its outs is its own business. */
  during<T>(stage: Stage, body: () => Promise<T>): Promise<T>;
  /** Runs its command. */
  command<T>(stage: Stage, body: () => Promise<T>): Promise<T>;
  /** What was noticed, for people. */
  report(): Promise<string[]>;
}

/** Looking takes at most this part of the commands' time. */
const share = 0.02;
/** The clock of a file system may lag. */
const slackMs = 10;
const mostNamed = 10;
/** Files that commands leave beside what they read, and nobody means as a result; and those that a run itself writes. */
const byTheWay =
  /(^|\/)(__pycache__|\.ipynb_checkpoints|\.modelgate|\.dvc)\/|\.pyc$|(^|\/)(\.gitignore|dvc\.lock)(\.[0-9a-f-]{36}\.tmp)?$|\.modelgate-copy$/;

/** Opens a watch; `free` are paths that stages may write although they are no outs. */
export function openWatch(
  ctx: PipelineContext,
  free: Iterable<string>,
  now: () => number = () => performance.now(),
): Watch {
  const { host, pipeline, root } = ctx;
  const makers = new Map<string, Stage | undefined>([...pipeline.data.keys()].map((path) => [path, undefined]));
  for (const stage of pipeline.stages.values()) for (const out of stage.outs) makers.set(out.path, stage);
  const files = [...pipeline.data.values()].map((node) => node.file);
  // Whoever writes a file that dvc.yaml shows as a metric or a plot means to.
  const shown = [...pipeline.metrics, ...pipeline.plots, ...pipeline.artifacts].map((one) => one.path);
  const declared = once(async () => pathIndex([...makers.keys(), ...files, ...shown, ...free]));
  /** The outs that are here, and how they looked when they were as they should be. */
  const outs = new Map<string, string>();
  /** What Git called changed at the last look, and how it looked. */
  let changed: ReadonlyMap<string, string> | undefined;
  const busy = new Set<Stage>();
  /** Whose commands ran since the last look. */
  let suspects = new Set<Ran>();
  let next = 0;
  const found = new Map<string, Set<string>>();

  const changes = async (): Promise<Map<string, string>> => {
    const args = ["ls-files", "-z", "--modified", "--others", "--exclude-standard", "--directory"];
    const { stdout } = await tryGit(args, { cwd: root, env: host.env });
    const paths = stdout.split("\0").filter((path) => path !== "" && !byTheWay.test(path));
    return new Map(paths.map((path) => [path, stampOf(resolve(root, path))]));
  };
  const keep = (path: string): void => {
    const stamp = stampOf(resolve(root, path));
    if (stamp === "") outs.delete(path);
    else outs.set(path, stamp);
  };
  const timed = async (body: () => Promise<void>): Promise<void> => {
    const started = now();
    await body();
    next = now() + (now() - started) / share;
  };
  const begin = once(() =>
    timed(async () => {
      changed = await changes();
      for (const [path, maker] of makers) if (maker === undefined || !busy.has(maker)) keep(path);
    }),
  );
  const lookAtOuts = (ran: ReadonlySet<Ran>): void => {
    for (const [path, stamp] of outs) {
      const is = stampOf(resolve(root, path));
      if (is === stamp) continue;
      const maker = makers.get(path);
      const what = maker === undefined ? `the data \`${path}\`` : `the output \`${path}\` of stage ${maker.address}`;
      const others = [...ran].filter(({ name }) => name !== maker?.address);
      note(`${what} was ${is === "" ? "removed" : "changed"} ${whileRan(others, resolve(root, path))}`);
      keep(path);
    }
  };
  const note = (what: string, path?: string): void => {
    const paths = found.get(what) ?? new Set();
    found.set(what, path === undefined ? paths : paths.add(path));
  };
  const look = async (): Promise<void> => {
    const ran = suspects;
    suspects = new Set([...ran].filter(({ to }) => to === undefined));
    lookAtOuts(ran);
    const before = changed;
    changed = await changes();
    const known = await declared();
    for (const [path, stamp] of changed) {
      if (before?.get(path) === stamp || known.related(path.replace(/\/$/, "")).length > 0) continue;
      note(`${whileRan([...ran], resolve(root, path))} files were changed that are no outputs`, path);
    }
  };
  return {
    async during(stage, body) {
      busy.add(stage);
      for (const { path } of stage.outs) outs.delete(path);
      try {
        const result = await body();
        if (changed !== undefined) for (const { path } of stage.outs) keep(path);
        return result;
      } finally {
        busy.delete(stage);
      }
    },
    async command({ address }, body) {
      await begin();
      const own: Ran = { name: address, from: Date.now() };
      suspects.add(own);
      try {
        return await body();
      } finally {
        own.to = Date.now();
        if (now() >= next) {
          // Others that end meanwhile need not look as well.
          next = Number.POSITIVE_INFINITY;
          await timed(look);
        }
      }
    },
    async report() {
      if (changed === undefined) return [];
      await look();
      return [...found].map(([what, paths]) => (paths.size === 0 ? what : `${what}: ${listed([...paths])}`));
    },
  };
}

/** A command that runs or ran, in milliseconds since the epoch. */
interface Ran {
  readonly name: string;
  readonly from: number;
  to?: number;
}

/** Who may have done it: of those who ran, those who did when the file was changed last, where it tells. */
function whileRan(ran: readonly Ran[], absPath: string): string {
  const at = lstatSync(absPath, { throwIfNoEntry: false })?.ctimeMs;
  const then = ran.filter(
    ({ from, to }) => at !== undefined && at >= from - slackMs && (to === undefined || at <= to + 1),
  );
  const names = [...new Set((then.length === 0 ? ran : then).map(({ name }) => name))];
  if (names.length === 0 || names.length > 3) return "during this run";
  return `while ${names.length === 1 ? "stage" : "stages"} ${names.join(", ")} ran`;
}

function listed(paths: readonly string[]): string {
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : "";
  return `${paths
    .slice(0, mostNamed)
    .map((path) => `\`${path}\``)
    .join(", ")}${more}`;
}

/** How something looks from outside; empty where nothing is there. */
function stampOf(absPath: string): string {
  const stats = lstatSync(absPath, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return "";
  return stats.isDirectory() ? `${stats.mtimeNs}` : `${stats.ino}:${stats.size}:${stats.mtimeNs}`;
}
