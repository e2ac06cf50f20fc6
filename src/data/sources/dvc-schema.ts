import { z } from "zod";

/** Hex digits, with `.dir` for a directory's listing; DVC takes an empty text for none. */
const Md5 = z
  .string()
  .toLowerCase()
  .regex(/^([0-9a-f]{32}(\.dir)?)?$/, "expected an md5 digest")
  .nullable();
/** Whatever a storage says of an object's content. */
const Checksum = z.union([z.string(), z.int()]).nullable();

/** What DVC notes of a file beside its digest. */
const meta = {
  size: z.int().nonnegative().exactOptional(),
  nfiles: z.int().nonnegative().exactOptional(),
  isexec: z.boolean().exactOptional(),
  version_id: z.string().exactOptional(),
  etag: Checksum.exactOptional(),
  checksum: Checksum.exactOptional(),
  md5: Md5.exactOptional(),
};

/** By the remote's name; DVC writes one. */
const Cloud = z
  .record(z.string(), z.strictObject(meta))
  .refine((cloud) => Object.keys(cloud).length <= 1, "expected one remote");

const ListedFile = z.strictObject({ ...meta, relpath: z.string(), cloud: Cloud.exactOptional() });

const artifact = {
  ...meta,
  path: z.string().min(1),
  hash: z.string().exactOptional(),
  persist: z.boolean().exactOptional(),
  cloud: Cloud.exactOptional(),
  files: z.array(ListedFile).exactOptional(),
};

const FsConfig = z.record(z.string(), z.unknown());
const RemoteOptions = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const FileOut = z.strictObject({
  ...artifact,
  cache: z.boolean().exactOptional(),
  push: z.boolean().exactOptional(),
  remote: z.string().exactOptional(),
  desc: z.string().exactOptional(),
  type: z.string().exactOptional(),
  labels: z.array(z.string()).exactOptional(),
  meta: z.unknown().exactOptional(),
  fs_config: FsConfig.exactOptional(),
});

const FileDep = z.strictObject({
  ...artifact,
  path: z.string().min(1).exactOptional(),
  fs_config: FsConfig.exactOptional(),
  repo: z
    .strictObject({
      url: z.string().min(1),
      rev: z.string().exactOptional(),
      rev_lock: z.string().exactOptional(),
      config: z.union([z.string(), z.record(z.string(), z.unknown())]).exactOptional(),
      remote: z.union([z.string(), RemoteOptions]).exactOptional(),
    })
    .exactOptional(),
  db: z.record(z.string(), z.unknown()).exactOptional(),
  dataset: z.unknown().exactOptional(),
});

/** A `.dvc` file, as DVC checks it. */
export const DvcFile = z.strictObject({
  outs: z.array(FileOut).nullable().exactOptional(),
  deps: z.array(FileDep).nullable().exactOptional(),
  wdir: z.string().nullable().exactOptional(),
  md5: z.string().nullable().exactOptional(),
  frozen: z.boolean().exactOptional(),
  locked: z.boolean().exactOptional(),
  always_changed: z.boolean().exactOptional(),
  desc: z.string().exactOptional(),
  meta: z.unknown().exactOptional(),
});

export const LockOut = z.strictObject(artifact);

/** A `dvc.lock`, as far as it pins outs. */
export const LockFile = z.looseObject({
  schema: z.literal("2.0"),
  stages: z.record(z.string(), z.looseObject({ outs: z.array(LockOut).exactOptional() })).exactOptional(),
});

export type Out = z.infer<typeof LockOut>;
export type FileDep = z.infer<typeof FileDep>;
export type ListedFile = z.infer<typeof ListedFile>;
