import { z } from "zod";
import { UserError } from "../lib/errors.ts";
import { jsonOf } from "../lib/json.ts";

export type Operation = "download" | "upload";

/** An object by its SHA-256 and its bytes' count: a server wants to know both. */
export interface LfsObject {
  readonly oid: string;
  readonly size: number;
}

const Action = z.object({
  href: z.string().max(16_384),
  header: z.record(z.string(), z.string()).nullish(),
  expires_in: z.number().nullish(),
  expires_at: z.string().nullish(),
});

const Reply = z.object({
  transfer: z.string().nullish(),
  hash_algo: z.string().nullish(),
  objects: z.array(
    z.object({
      oid: z.string(),
      size: z.number().nullish(),
      authenticated: z.boolean().nullish(),
      actions: z.object({ download: Action.nullish(), upload: Action.nullish(), verify: Action.nullish() }).nullish(),
      error: z.object({ code: z.number(), message: z.string().catch("") }).nullish(),
    }),
  ),
});

export interface LfsAction {
  readonly href: string;
  /** For this address alone. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a server says of one object. No action for an upload means that it has it. */
export interface LfsAnswer {
  readonly authenticated: boolean;
  readonly actions: { readonly [name in "download" | "upload" | "verify"]?: LfsAction };
  readonly error?: { readonly code: number; readonly message: string };
  /** When its links end, by this machine's clock in milliseconds. */
  readonly until: number;
}

/** Reads a server's answer, whatever it holds, as the specification describes it. */
export function readBatch(text: string, server: string, now: number): Map<string, LfsAnswer> {
  const parsed = Reply.safeParse(jsonOf(text));
  if (!parsed.success) {
    throw new UserError(`${server} did not answer as a Git LFS server`, {
      fix: "Look whether `lfs.url` names the server: git lfs env.",
    });
  }
  const { transfer, hash_algo: algorithm, objects } = parsed.data;
  if (transfer != null && transfer !== "basic") throw unsupported(server, `the transfer \`${transfer}\``);
  if (algorithm != null && algorithm !== "sha256") throw unsupported(server, `the hash \`${algorithm}\``);
  const found = new Map<string, LfsAnswer>();
  for (const { oid, authenticated, actions, error } of objects) {
    const given = Object.entries(actions ?? {}).flatMap(([name, action]) => (action == null ? [] : [{ name, action }]));
    found.set(oid, {
      authenticated: authenticated ?? false,
      actions: Object.fromEntries(
        given.map(({ name, action: { href, header } }) => [name, { href, headers: header ?? {} }]),
      ),
      ...(error == null ? {} : { error }),
      until: Math.min(...given.map(({ action }) => endOf(action, now))),
    });
  }
  return found;
}

function endOf(action: z.infer<typeof Action>, now: number): number {
  if (action.expires_in != null && action.expires_in !== 0) return now + action.expires_in * 1000;
  const at = Date.parse(action.expires_at ?? "");
  // Some servers write the first year where they mean never.
  return Number.isNaN(at) || at < 0 ? Number.POSITIVE_INFINITY : at;
}

function unsupported(server: string, what: string): UserError {
  return new UserError(`${server} asks for ${what}, which modelgate does not know`, {
    fix: "Let the server offer `basic` transfers of sha256 objects.",
  });
}
