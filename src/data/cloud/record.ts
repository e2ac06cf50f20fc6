import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  type YAMLMap,
} from "yaml";
import { UserError } from "../../lib/errors.ts";
import type { DataContext } from "../context.ts";
import { isDirDigest, objectName } from "../digest.ts";
import { compareCodePoints } from "../dir-object.ts";
import { type Pin, whereOf } from "../pin.ts";

/** A file behind a pin and which version of it a cloud has. */
export interface VersionedFile {
  /** Below the pin; empty where the pin is itself a file. */
  readonly path: string;
  readonly digest: string;
  size?: number;
  readonly version: string | undefined;
  readonly etag?: string | undefined;
  /** What has just been written in its place. */
  written?: { readonly version: string; readonly etag?: string | undefined };
}

/** Writes into the `.dvc` file or `dvc.lock` which versions a pin's files are, in DVC's form; nothing else is touched. */
export async function recordVersions(
  ctx: DataContext,
  pin: Pin,
  files: readonly VersionedFile[],
  remote: string,
): Promise<void> {
  const path = join(ctx.root, pin.file);
  const text = await readFile(path, "utf8");
  const temporary = `${path}.${randomUUID()}`;
  try {
    await writeFile(temporary, withVersions(text, pin, files, remote), { flag: "wx" });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  ctx.host.log.info(`${pin.file} notes the versions of ${pin.path}: commit it`);
}

/** The text of a pin file with the versions of one out. */
export function withVersions(text: string, pin: Pin, files: readonly VersionedFile[], remote: string): string {
  const item = outAt(text, pin);
  const { start, end, column } = item;
  const fields = new Map<string, unknown>(Object.entries(item.value));
  const cloud = (file: VersionedFile): unknown => {
    const { version, etag } = file.written ?? file;
    if (version === undefined) return undefined;
    return { [remote]: { ...(etag === undefined ? {} : { etag: quoted(etag) }), version_id: quoted(version) } };
  };
  if (isDirDigest(pin.digest)) {
    for (const key of ["md5", "size", "nfiles"]) fields.delete(key);
    const listed = [...files].sort((a, b) => compareCodePoints(a.path, b.path));
    fields.set(
      "files",
      listed.map((file) => {
        const versions = cloud(file);
        return {
          relpath: file.path,
          md5: objectName(file.digest).hex,
          ...(file.size === undefined ? {} : { size: file.size }),
          ...(versions === undefined ? {} : { cloud: versions }),
        };
      }),
    );
  } else {
    const versions = files[0] === undefined ? undefined : cloud(files[0]);
    for (const key of ["version_id", "etag"]) fields.delete(key);
    if (versions !== undefined) fields.set("cloud", versions);
  }
  const written = new Document(Object.fromEntries(fields)).toString({
    indentSeq: false,
    lineWidth: 0,
    singleQuote: true,
  });
  const lines = written.trimEnd().split("\n");
  const tail = text.slice(end);
  return `${text.slice(0, start)}${lines.join(`\n${" ".repeat(column)}`)}${tail.startsWith("\n") ? "" : "\n"}${tail}`;
}

/** Versions of Azure look like times, which DVC's writer puts in quotes. */
function quoted(value: string): string | Scalar {
  if (!/^\d{4}-\d\d?-\d\d?([Tt ].*)?$/.test(value)) return value;
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

interface OutItem {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly value: Record<string, unknown>;
}

/** The entry whose `path` stands where the pin says. */
function outAt(text: string, pin: Pin): OutItem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const { line, column } = whereOf(pin);
  let found: YAMLMap | undefined;
  const look = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(look);
    else if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const value = pair.value as Node | null;
        const at = value?.range ? lines.linePos(value.range[0]) : undefined;
        if (pair.key.value === "path" && at?.line === line && at?.col === column) found = node;
        look(value);
      }
    }
  };
  look(document.contents);
  const range = found?.range;
  if (found === undefined || range == null || found.flow === true) {
    throw new UserError(
      `${pin.file} was changed, or is not in the form that DVC writes: its versions cannot be noted`,
      {
        where: whereOf(pin),
        fix: "Write the out in block form (dvc commit does), then push again.",
      },
    );
  }
  const { col } = lines.linePos(range[0]);
  const value: unknown = found.toJSON();
  return { start: range[0], end: range[1], column: col - 1, value: { ...(value as object) } };
}
