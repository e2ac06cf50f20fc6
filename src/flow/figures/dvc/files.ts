/** Plots' files with more bytes are not shown: each, and all of a model's together. */
export const mostBytes = 1024 * 1024;
export const mostBytesInAll = 32 * 1024 * 1024;
/** Plots of one model that are shown, and files that these are made of, at most. */
export const mostPlots = 300;
export const mostFiles = 2000;

/** A file's bytes, or why they cannot be had. */
export type FileRead = Uint8Array | { readonly missing: string };

/** The files of one side. */
export interface PlotFiles {
  /** The files in a folder and its folders, sorted; undefined where there is no such folder. */
  list(path: string): Promise<readonly string[] | undefined>;
  read(paths: readonly string[]): Promise<ReadonlyMap<string, FileRead>>;
}

/** What is had of the first, and else of the second. */
export function firstOf(first: PlotFiles & { has(path: string): boolean }, second: PlotFiles): PlotFiles {
  return {
    list: async (path) => (await first.list(path)) ?? second.list(path),
    async read(paths) {
      const [own, others] = [paths.filter((path) => first.has(path)), paths.filter((path) => !first.has(path))];
      return new Map([...(await first.read(own)), ...(await second.read(others))]);
    },
  };
}

/** Why a file of this size is not read; undefined where it is. */
export function tooLarge(bytes: number): string | undefined {
  if (bytes <= mostBytes) return undefined;
  return `it has ${(bytes / 1024 / 1024).toFixed(1)} MiB, and at most 1 MiB of a plot's file is shown`;
}

/** One side's files, as far as there is room for all of them together; what is undefined is left out. */
export async function readInRoom(
  paths: readonly string[],
  read: (path: string) => Promise<FileRead | undefined>,
): Promise<Map<string, FileRead>> {
  const files = new Map<string, FileRead>();
  let room = mostBytesInAll;
  for (const path of paths) {
    const file = await read(path);
    if (file === undefined) continue;
    const bytes = file instanceof Uint8Array ? file.length : 0;
    const isFitting = bytes <= room;
    if (isFitting) room -= bytes;
    files.set(path, isFitting ? file : { missing: "the plots' files have more than 32 MiB together" });
  }
  return files;
}
