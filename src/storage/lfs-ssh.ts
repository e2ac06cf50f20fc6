import { getExecOutput } from "@actions/exec";
import { z } from "zod";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { jsonOf } from "../lib/json.ts";
import type { LfsServer } from "./lfs.ts";
import type { Operation } from "./lfs-batch.ts";
import type { LfsEndpoint } from "./lfs-endpoint.ts";
import { wordsOf } from "./lfs-words.ts";
import { headerSecrets } from "./secret-values.ts";

const Answer = z.object({ href: z.string().nullish(), header: z.record(z.string(), z.string()).nullish() });

/**
 * Asks a Git server over ssh where its objects are and as whom to ask for them (`git-lfs-authenticate`); undefined where
 * the server does not know that question.
 */
export async function askOverSsh(
  host: Host,
  endpoint: Extract<LfsEndpoint, { kind: "ssh" }>,
  operation: Operation,
  command: string | undefined,
): Promise<LfsServer | undefined> {
  const { destination, port, path, url } = endpoint;
  if (/['\\\s]/.test(path)) throw new UserError(`the path ${JSON.stringify(path)} cannot be asked for over ssh`);
  const question = [
    ...(port === undefined ? [] : ["-p", port]),
    "--",
    destination,
    `git-lfs-authenticate '${path}' ${operation}`,
  ];
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(host.env)) if (value !== undefined) env[name] = value;
  const options = { env, silent: true, ignoreReturnCode: true, cwd: host.cwd };
  // The user's own command is words for a shell, as in Git.
  const said =
    command === undefined
      ? await getExecOutput(env["GIT_SSH"] || "ssh", question, options)
      : await getExecOutput("sh", ["-c", `${command} "$@"`, "ssh", ...question], options);
  if (said.exitCode !== 0) {
    if (said.exitCode === 127 || /git-lfs-authenticate: .*not found/.test(said.stderr)) return undefined;
    throw new UserError(`${destination} does not let this user have Git LFS objects: ${wordsOf(said.stderr)}`, {
      fix: "Look whether `ssh` reaches it from here with a key that may read the repository.",
    });
  }
  const answer = Answer.safeParse(jsonOf(said.stdout));
  if (!answer.success) throw new UserError(`${destination} did not answer git-lfs-authenticate as Git LFS expects`);
  const headers = answer.data.header ?? {};
  for (const value of headerSecrets(headers)) host.log.secret(value);
  return { url: (answer.data.href || url).replace(/\/+$/, ""), headers, as: `what ${destination} gave over ssh` };
}
