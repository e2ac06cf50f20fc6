import { readdirSync, readFileSync } from "node:fs";
import { platform } from "node:os";

/** The first look comes at once, later ones ever more rarely, and never so often that looking takes more than a fiftieth of the time. */
const pause = { first: 20, most: 500, cost: 50 } as const;

/**
 * Watches how much memory the processes of a group have together; what is given back ends it and tells the most that was seen,
 * in bytes: the sum of their resident sets, or what one of them had at its own peak. Pages that several share count once for
 * each. Undefined where the system does not tell (all but Linux).
 */
export function watchMemory(group: number): () => number | undefined {
  if (platform() !== "linux") return () => undefined;
  let most = 0;
  let wait: number = pause.first;
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const began = performance.now();
    most = Math.max(most, memoryOf(group));
    wait = Math.min(pause.most, wait * 1.5);
    timer = setTimeout(look, Math.max(wait, (performance.now() - began) * pause.cost)).unref();
  };
  look();
  return () => {
    clearTimeout(timer);
    // Whoever came and went before the first look had a page at least.
    return Math.max(most, 4096);
  };
}

/** Bytes that the group has now, or that one of its processes has had. */
function memoryOf(group: number): number {
  let together = 0;
  let one = 0;
  for (const pid of readdirSync("/proc")) {
    if (!/^\d+$/.test(pid) || groupOf(pid) !== group) continue;
    const status = read(`/proc/${pid}/status`);
    together += kilobytes(status, "VmRSS");
    one = Math.max(one, kilobytes(status, "VmHWM"));
  }
  return Math.max(together, one) * 1024;
}

/** The second field is the program's name, which may hold anything; the group is the third after it. */
function groupOf(pid: string): number {
  const stat = read(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ", 3)[2]);
}

function kilobytes(status: string, key: string): number {
  return Number(new RegExp(`^${key}:\\s+(\\d+) kB$`, "m").exec(status)?.[1] ?? 0);
}

/** A process may be gone by now. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
