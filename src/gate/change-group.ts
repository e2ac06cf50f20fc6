import type { RunRecord } from "../tracking/record.ts";
import type { Cause } from "./verdict.ts";

export type ChangeGroup = Cause["group"];

/** Tables, arrays, images, sounds, texts and packed files: what stages read, and nobody runs. */
const dataEnding =
  /\.(csv|tsv|psv|parquet|arrow|feather|avro|orc|jsonl|ndjson|npy|npz|h5|hdf5|mat|pkl|pickle|tfrecord|db|sqlite3?|xlsx?|txt|png|jpe?g|gif|webp|bmp|tiff?|wav|flac|mp3|ogg|mp4|zip|tar|tgz)(\.(gz|bz2|xz|zst))?$/i;
const kept = /(^|\/)(dvc\.lock|modelgate\.yaml|\.gitignore|\.dvcignore|\.gitattributes)$/;

/**
 * What kind of change a changed file is; undefined for what a run itself writes and for what says how it is judged. A file
 * of parameters counts by its parameters, and a file that fixes the environment by what is installed.
 */
export function groupOfFile(path: string, records: readonly RunRecord[]): ChangeGroup | undefined {
  const some = (test: (record: RunRecord) => boolean): boolean => records.some(test);
  if (kept.test(path)) return undefined;
  if (some(({ params }) => Object.keys(params).some((key) => key.startsWith(`${path}:`)))) return "params";
  if (path.endsWith(".dvc") || some(({ pins }) => pins.some((pin) => isAt(path, pin.path)))) return "data";
  if (some(({ environment }) => environment.files.some((file) => file.path === path))) return "environment";
  if (some((record) => isMade(path, record))) return undefined;
  return dataEnding.test(path) ? "data" : "code";
}

function isMade(path: string, { stages, metrics, files, artifacts }: RunRecord): boolean {
  return (
    [...stages.flatMap(({ outs }) => outs), ...files, ...artifacts].some((one) => isAt(path, one.path)) ||
    Object.values(metrics).some(({ file }) => file === path)
  );
}

function isAt(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
