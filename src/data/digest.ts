/** How an object's bytes are named: its algorithm, and the hex digits that a cache or remote keeps it under. */
export interface ObjectName {
  /**
   * `md5` is DVC 3's; `md5-dos2unix` is DVC 2's, which hashes text with `\r\n` folded to `\n`; `sha256` is Git LFS's.
   */
  readonly algorithm: "md5" | "md5-dos2unix" | "sha256";
  readonly hex: string;
  /** A directory's listing in DVC's form. */
  readonly dir: boolean;
}

const pattern = /^(?:(md5|md5-dos2unix):([0-9a-f]{32})(\.dir)?|(sha256):([0-9a-f]{64}))$/;

/** Takes `md5:<hex>`, `md5:<hex>.dir`, `md5-dos2unix:…` or `sha256:<hex>` apart. */
export function objectName(digest: string): ObjectName {
  const [, dvc, md5, dir, lfs, sha256] = pattern.exec(digest) ?? [];
  if (dvc !== undefined && md5 !== undefined) {
    return { algorithm: dvc === "md5" ? "md5" : "md5-dos2unix", hex: md5, dir: dir !== undefined };
  }
  if (lfs !== undefined && sha256 !== undefined) return { algorithm: "sha256", hex: sha256, dir: false };
  throw new TypeError(`not a digest of an object: ${digest}`);
}

/** Whether a digest names a directory object. */
export function isDirDigest(digest: string): boolean {
  return digest.endsWith(".dir");
}

/** Where an object lies below a DVC cache or remote: DVC 3's folder, or DVC 2's, which had none. */
export function objectKey(digest: string): string {
  const { algorithm, hex, dir } = objectName(digest);
  if (algorithm === "sha256") throw new TypeError(`an object of Git LFS has no place in a DVC remote: ${digest}`);
  const key = `${hex.slice(0, 2)}/${hex.slice(2)}${dir ? ".dir" : ""}`;
  return algorithm === "md5" ? `files/md5/${key}` : key;
}
