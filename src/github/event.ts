import { readFile } from "node:fs/promises";
import { z } from "zod";
import { UserError } from "../lib/errors.ts";

const named = z.object({ full_name: z.string().max(300) });
const login = z.object({ login: z.string().max(200) });
const sha = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id");
const side = z.object({
  sha: sha.exactOptional(),
  ref: z.string().max(1000).exactOptional(),
  repo: named.nullish(),
});

/** A workflow run names repositories by id alone. */
const runSide = side.extend({ repo: z.object({ id: z.int() }).nullish() });

/** The parts of an event's payload that are read, each of them optional: forges and test runners leave much out. */
const ForgeEventSchema = z.object({
  /** `labeled`, `opened`, `synchronize`, … */
  action: z.string().max(100).exactOptional(),
  label: z.object({ name: z.string().max(200) }).nullish(),
  sender: login.nullish(),
  before: sha.nullish().transform((value) => value ?? undefined),
  repository: z
    .object({
      id: z.int().exactOptional(),
      full_name: z.string().max(300).exactOptional(),
      default_branch: z.string().max(1000).exactOptional(),
    })
    .exactOptional(),
  pull_request: z
    .object({
      number: z.int().positive(),
      head: side.exactOptional(),
      base: side.exactOptional(),
      user: login.nullish(),
      labels: z
        .array(z.object({ name: z.string().max(200) }))
        .max(1000)
        .exactOptional(),
    })
    .exactOptional(),
  merge_group: z.object({ head_sha: sha, base_sha: sha }).exactOptional(),
  workflow_run: z
    .object({
      id: z.int().positive().exactOptional(),
      head_sha: sha,
      head_repository: named.nullish(),
      actor: login.nullish(),
      pull_requests: z.array(z.object({ number: z.int().positive(), base: runSide.exactOptional() })).nullish(),
    })
    .exactOptional(),
});

export type ForgeEvent = Partial<z.infer<typeof ForgeEventSchema>>;

/** Reads the file at GITHUB_EVENT_PATH; no file is an event that says nothing. */
export async function readEvent(path: string | undefined): Promise<ForgeEvent> {
  if (path === undefined || path === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new UserError("the event's payload cannot be read as JSON", {
      where: { file: path },
      fix: "GITHUB_EVENT_PATH names this file: it has to be the runner's own, unchanged.",
      cause,
    });
  }
  const result = ForgeEventSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UserError(`the event's payload has no usable \`${issue?.path.join(".") ?? ""}\`: ${issue?.message ?? ""}`, {
    where: { file: path },
  });
}
