import { z } from "zod";
import { Digest, FileDigest, RepoPath } from "../lib/schema.ts";

const Sha = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit or tree id");
/** JSON holds no NaN and no infinities: they are written as these words. */
export const MetricNumber = z.union([z.number(), z.enum(["NaN", "Infinity", "-Infinity"])]);
/** A metric is one number, a set of samples (one per seed, fold or repeat), or something that is no number, kept to say so. */
export const Metric = z.strictObject({
  /** The metrics file it was read from, `inline` for `name=value` lines. */
  file: z.string().max(4096),
  value: MetricNumber.exactOptional(),
  samples: z.array(MetricNumber).max(1_000_000).exactOptional(),
  text: z.string().max(1000).exactOptional(),
});

const Lock = z.strictObject({
  path: RepoPath,
  digest: Digest,
  current: z.boolean(),
  text: z.string().max(4_000_000),
});

export const PinSummary = z.strictObject({
  path: RepoPath,
  source: z.string().max(40),
  digest: Digest,
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
});

export const StageRecord = z.strictObject({
  /** DVC's address: `train`, `sub/dvc.yaml:train@a`. */
  name: z.string().max(1000),
  status: z.enum(["ran", "restored", "unchanged", "failed", "skipped"]),
  /** How long it took when its result was made; 0 where that is not known. */
  seconds: z.number().nonnegative(),
  /** The most memory that its processes had together then, where that was measured. */
  peak_memory_bytes: z.int().positive().exactOptional(),
  /** DVC's run-cache key (sha256 hex over command, dependencies, parameters and outs), where DVC has one. */
  key: z.string().max(64).exactOptional(),
  outs: z.array(FileDigest).max(100_000),
  /** For a restored stage: what vouched for it, the committed lock itself or a run cache. */
  restored_from: z.enum(["lock", "local", "remote", "pull-request"]).exactOptional(),
});

/** A package in CycloneDX's form (1.6); `purl` also tells the build, or the commit it was installed from. */
export const Component = z.strictObject({
  type: z.literal("library"),
  name: z.string().min(1).max(200),
  version: z.string().max(200),
  purl: z.string().regex(/^pkg:/, "a package URL such as pkg:pypi/numpy@2.1.0").max(1000),
});

/** What is optional here stands in every record but those of versions that did not look for it. */
export const Environment = z.strictObject({
  os: z.string().max(200),
  /** Which Linux: `Debian GNU/Linux 12 (bookworm)`. */
  distribution: z.string().max(200).exactOptional(),
  arch: z.string().max(40),
  cpu: z.string().max(200),
  cores: z.int().positive(),
  memory_bytes: z.int().nonnegative(),
  /** Empty where there is none. */
  gpus: z
    .array(
      z.strictObject({
        name: z.string().max(200),
        driver: z.string().max(100),
        memory_bytes: z.int().nonnegative().exactOptional(),
      }),
    )
    .max(64)
    .exactOptional(),
  /** The image that the job runs in, as far as it is known. */
  container: z
    .strictObject({
      image: z.string().max(1000),
      digest: z
        .string()
        .regex(/^sha256:[0-9a-f]{64}$/)
        .exactOptional(),
    })
    .exactOptional(),
  /** Interpreter name → version, e.g. node → 24.21.0. */
  runtimes: z.record(z.string(), z.string().max(200)),
  /** What is installed in the Python in use, sorted by purl. */
  components: z.array(Component).max(20_000).exactOptional(),
  /** Files that fix the environment (uv.lock, Dockerfile, …), named by the model or well known, with their digests. */
  files: z.array(FileDigest).max(1000),
  /** One digest of all that the same set-up has on every machine: not of processor, memory, GPU or kernel. */
  digest: Digest,
});

export const MadeBy = z.strictObject({
  /** Set by the publishing side from the event, never taken from the record's own word. */
  trusted: z.boolean(),
  event: z.string().max(100),
  /** Empty outside Actions. */
  run_id: z.string().max(100),
  run_attempt: z.int().nonnegative(),
  job: z.string().max(200),
  run_url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .exactOptional(),
});

/** One immutable document about one run of one model. Published as schema/run-record.schema.json. */
export const RunRecord = z.strictObject({
  schema: z.literal("modelgate/run-record/1"),
  model: z.strictObject({
    name: z.string().min(1).max(200),
    dir: z.union([z.literal("."), RepoPath]),
    artifact: RepoPath.exactOptional(),
  }),
  source: z.strictObject({
    /** The commit the run's author wrote: a pull request's head, or the pushed commit. */
    head: Sha,
    /** The commit that was checked out and run: the merge commit on pull_request. */
    commit: Sha,
    /** The tree of `commit` and of the model's directory in it. */
    tree: Sha,
    dir_tree: Sha.exactOptional(),
    /** The side it will be compared with, where the event names one. */
    base: Sha.exactOptional(),
    ref: z.string().max(1000).exactOptional(),
    /** `commit` stood on the default branch when it ran (push, dispatch or schedule there; not a merge queue's try). */
    on_default_branch: z.boolean().exactOptional(),
    pull_request: z.int().positive().exactOptional(),
    /** Tracked files differed from `commit` when the run was made. */
    dirty: z.boolean(),
  }),
  /** dvc.lock as the run left it; `current` says whether the commit holds the same text. */
  lock: Lock.exactOptional(),
  /** The same of other directories whose stages the model is made from. */
  upstream_locks: z.array(Lock).max(1000).exactOptional(),
  /** What the run had of the base side's instead of the candidate's own, since the policy protects it. */
  protected: z
    .strictObject({
      commit: Sha,
      files: z.array(RepoPath).max(100_000),
      stages: z.array(z.string().max(1000)).max(1000),
    })
    .exactOptional(),
  pins: z.array(PinSummary).max(100_000),
  /** `params.yaml:train.lr` → value. */
  params: z.record(z.string(), z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()])),
  metrics: z.record(z.string().min(1).max(10_240), Metric),
  /** Per-example predictions, confusion matrices and other evidence, by digest. */
  files: z.array(FileDigest).max(10_000),
  artifacts: z.array(FileDigest).max(10_000),
  stages: z.array(StageRecord).max(100_000),
  environment: Environment,
  timings: z.strictObject({ started: z.iso.datetime(), finished: z.iso.datetime(), seconds: z.number().nonnegative() }),
  made_by: MadeBy,
  /** On main: the gated run whose results these are; nothing was run again. */
  adopted_from: z.string().max(64).exactOptional(),
});

export type RunRecord = z.infer<typeof RunRecord>;
export type Metric = z.infer<typeof Metric>;
export type MetricNumber = z.infer<typeof MetricNumber>;
export type PinSummary = z.infer<typeof PinSummary>;
export type StageRecord = z.infer<typeof StageRecord>;
export type Component = z.infer<typeof Component>;
export type Environment = z.infer<typeof Environment>;
export type MadeBy = z.infer<typeof MadeBy>;
