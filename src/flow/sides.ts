import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Config, type ModelConfig, parseConfig } from "../config/load.ts";
import type { PolicySource } from "../gate/compare.ts";
import { deepen } from "../gate/history.ts";
import type { ForgeContext } from "../github/context.ts";
import { UserError } from "../lib/errors.ts";
import { tryGit } from "../lib/git.ts";
import { listFiles } from "../lib/git-files.ts";
import { digestOf } from "../lib/hashing.ts";
import type { Host } from "../lib/host.ts";
import { modelFiles, pickModels, readOwnConfig, shownConfig, usualFile } from "./own-config.ts";

/** Whose word counts for what: the base side's for policy and for where credentials go. */
export interface Sides {
  /** Effective: models with the gates that judge them, tracker, registry, remote, report. */
  readonly config: Config;
  readonly policy: PolicySource;
  /** Models that the base side has no policy for: shown, not gated, until they are merged. */
  readonly newModels: ReadonlySet<string>;
  /** `.dvc/config` as the base side has it; undefined where the workspace's own counts. */
  readonly dvcConfig?: { config: string; from: string };
  /** `.lfsconfig` likewise. */
  readonly lfsConfig?: { config: string; from: string };
}

/** Whose configuration is asked for, and what the step says of it. */
interface SidesInput {
  readonly host: Host;
  readonly root: string;
  readonly forge: ForgeContext;
  readonly file: string;
  readonly only: readonly string[];
  readonly policy?: string | undefined;
}

/** Reads modelgate.yaml, .dvc/config and .lfsconfig of both sides and says whose words count. */
export async function chooseSides(input: SidesInput): Promise<Sides> {
  const { host, root, forge } = input;
  const own = await readOwnConfig(root, input.file);
  const candidate = own === undefined ? await discover(input) : parseConfig(own, input.file);
  const sides = await baseSide(input, candidate, own);
  if (own === undefined && !sides.policy.exists && input.file !== usualFile) {
    throw new UserError(`there is no ${input.file}, here or on the base side`, {
      fix: "Name it relative to the repository's root.",
    });
  }
  const config = { ...sides.config, models: pickModels(sides.config.models, input.only, sides.config.from) };
  const base = forge.event === "local" ? undefined : forge.base;
  if (base === undefined) return { ...sides, config };
  const atBase = async (file: string): Promise<{ config: string; from: string }> => ({
    config: (await showFile(host, root, base, file)) ?? "",
    from: `${file} at ${base.slice(0, 7)}`,
  });
  return { ...sides, config, dvcConfig: await atBase(".dvc/config"), lfsConfig: await atBase(".lfsconfig") };
}

type Chosen = Omit<Sides, "dvcConfig" | "lfsConfig">;

async function baseSide(input: SidesInput, candidate: Config, own: string | undefined): Promise<Chosen> {
  const { host, root, forge, file } = input;
  if (input.policy !== undefined) {
    const named = parseConfig(await readNamed(join(host.cwd, input.policy), input.policy), input.policy);
    return chosen(named, named, false, new Set());
  }
  const { base } = forge;
  const baseText = base === undefined ? undefined : await showAtBase(host, root, base, file);
  if (base === undefined) {
    // Nothing stands before this commit (first push, a lone local commit): its own words are all there is.
    return chosen(candidate, candidate, false, new Set());
  }
  if (baseText === undefined) {
    // Adoption. On main the policy that the merge brings is better than none; elsewhere it is shown, not used.
    if (forge.onDefaultBranch || own === undefined) return chosen(candidate, candidate, false, new Set());
    const shown: Config = {
      ...candidate,
      models: candidate.models.map(ungated),
      // In a job, runners and secrets are not for the candidate to choose.
      stages: forge.event === "local" ? candidate.stages : [],
      tracker: { kind: "git", ref: "refs/modelgate/records" },
      registry: { kind: "git" },
      from: "defaults",
      exists: false,
    };
    delete (shown as { remote?: unknown }).remote;
    return chosen(shown, shown, true, new Set(candidate.models.map((model) => model.name)));
  }
  const policy = parseConfig(baseText, `${file} at ${base.slice(0, 7)}`);
  const known = new Set(policy.models.map((model) => model.name));
  const added = candidate.models.filter((model) => own !== undefined && !known.has(model.name));
  const models = [...policy.models, ...(forge.onDefaultBranch ? added : added.map(ungated))];
  const changed = digestOf(own ?? "") !== digestOf(baseText);
  const sides = chosen({ ...policy, models }, policy, changed, new Set(added.map((model) => model.name)));
  return changed ? { ...sides, policy: { ...sides.policy, diff: await policyDiff(input, base) } } : sides;
}

/** No diff is longer: what it shows stands in the pull request too. */
const longestDiff = 20_000;

/** What the candidate makes of the policy, as a unified diff. */
async function policyDiff({ host, root, file }: SidesInput, base: string): Promise<string> {
  const plain = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames"];
  const result = await tryGit(["diff", ...plain, base, "--", `:(literal)${file}`], { cwd: root, env: host.env });
  // Of Git's own lines those that only name the file are left out.
  const start = result.stdout.search(/^@@ /m);
  const text = (start < 0 ? result.stdout : result.stdout.slice(start)).trimEnd();
  return text.length <= longestDiff ? text : `${text.slice(0, longestDiff - 2).replace(/[\ud800-\udbff]$/, "")}\n…`;
}

function chosen(config: Config, policy: Config, changedByCandidate: boolean, newModels: ReadonlySet<string>): Chosen {
  return {
    config,
    policy: { from: policy.from, digest: policy.digest, changedByCandidate, exists: policy.exists },
    newModels,
  };
}

function ungated(model: ModelConfig): ModelConfig {
  return { ...model, gates: model.gates.map((gate) => ({ ...gate, informational: true })) };
}

/** With no modelgate.yaml: one informational model for each directory that has a pipeline or a metrics file. */
async function discover({ host, root, forge }: SidesInput): Promise<Config> {
  const files = await listFiles(modelFiles, { cwd: root, env: host.env });
  return shownConfig(files, forge.repository?.split("/").at(-1) ?? basename(root));
}

async function readNamed(path: string, name: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new UserError(`the policy file ${name} cannot be read`, { cause, fix: "Name a file that exists." });
  }
}

/**
 * The same at the base, whose policy decides: a clone that lacks the base commit is no base without a policy. A clone of
 * depth 1 lacks it, so it is fetched.
 */
async function showAtBase(host: Host, root: string, base: string, path: string): Promise<string | undefined> {
  const at = { cwd: root, env: host.env };
  const text = await showFile(host, root, base, path);
  if (text !== undefined) return text;
  const isHere = async (): Promise<boolean> => (await tryGit(["cat-file", "-e", `${base}^{commit}`], at)).code === 0;
  if (await isHere()) return undefined;
  await deepen({ host, root }, base, 1);
  if (await isHere()) return showFile(host, root, base, path);
  throw new UserError(`the base commit ${base} is not in this clone and cannot be fetched: its policy is not known`, {
    fix: "Give actions/checkout `fetch-depth: 0`.",
  });
}

/** A file's text at a commit, or undefined where it is not there. */
export async function showFile(host: Host, root: string, commit: string, path: string): Promise<string | undefined> {
  const result = await tryGit(["cat-file", "blob", `${commit}:${path}`], { cwd: root, env: host.env });
  return result.code === 0 ? result.stdout : undefined;
}
