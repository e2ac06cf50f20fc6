import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { AnyAuthMethod, AuthenticationType, AuthHandlerMiddleware, KeyboardInteractiveCallback } from "ssh2";
import { isSystemError, UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { flagOption, refuseAsking } from "./option-values.ts";
import type { SshSettings } from "./ssh-config.ts";
import { sshLibrary } from "./ssh-library.ts";
import type { RemoteConfig } from "./table.ts";

/** One way to log in, and its name in messages. */
interface Way {
  readonly name: string;
  readonly kind: "publickey" | "password" | "keyboard-interactive";
  readonly method: AnyAuthMethod;
}

export interface SshLogin {
  readonly user: string;
  /** A new login begins with the first way. */
  handler(): AuthHandlerMiddleware;
  /** What was there to log in with, for messages. */
  readonly tried: string;
}

const usualKeys = ["id_ed25519", "id_ecdsa", "id_rsa"];

/** The ways to log in: the keyfile, keys of the agent, keys of `~/.ssh`, the password; each only where the server takes it. */
export async function sshLogin(
  host: Host,
  remote: RemoteConfig,
  settings: SshSettings,
  user: string,
): Promise<SshLogin> {
  const { keyfile, password, passphrase } = remote.options;
  refuseAsking(remote, "password", "");
  refuseAsking(remote, "passphrase", "");
  for (const secret of [password, passphrase]) if (secret !== undefined && secret !== "") host.log.secret(secret);
  const ways: Way[] = [];
  if (keyfile !== undefined) ways.push(...(await keyWay(remote, user, keyfile, true)));
  const agent = flagOption(remote, "allow_agent", true) && !settings.identitiesOnly ? settings.agent : undefined;
  if (agent !== undefined) {
    const method = { type: "agent", username: user, agent } as const;
    ways.push({ name: "the agent's keys", kind: "publickey", method });
  }
  if (keyfile === undefined) {
    const usual = usualKeys.map((name) => join(host.env["HOME"] || homedir(), ".ssh", name));
    const files = settings.identityFiles.length > 0 ? settings.identityFiles : usual;
    for (const file of files) ways.push(...(await keyWay(remote, user, file, false)));
  }
  if (password !== undefined) ways.push(...passwordWays(user, password));
  return {
    user,
    tried: ways.length === 0 ? "nothing (no keyfile, no agent, no key in ~/.ssh, no password)" : listed(ways),
    handler: () => inTurn(user, ways),
  };
}

function listed(ways: readonly Way[]): string {
  return [...new Set(ways.map(({ name }) => name))].join(", ");
}

/** A key's file; one that was named has to be readable, the usual ones only where they are there. */
async function keyWay(remote: RemoteConfig, user: string, file: string, named: boolean): Promise<Way[]> {
  const { utils } = await sshLibrary();
  const { passphrase } = remote.options;
  const refuse = (what: string, fix: string, cause?: unknown): UserError =>
    new UserError(`the key ${file} of the remote \`${remote.name}\` ${what}`, {
      where: { file: remote.origin },
      fix,
      cause,
    });
  let text: Buffer;
  try {
    text = await readFile(file);
  } catch (error) {
    if (!named && isSystemError(error)) return [];
    throw refuse("cannot be read", "Set keyfile to a private key that this user may read.", error);
  }
  const key = utils.parseKey(text, passphrase);
  if (!(key instanceof Error) && key.isPrivateKey()) {
    return [{ name: `the key ${file}`, kind: "publickey", method: { type: "publickey", username: user, key } }];
  }
  if (!named) return [];
  // The parser's own error may quote the key: it is told in other words.
  if (!(key instanceof Error)) throw refuse("is a public one", "Set keyfile to the private key.");
  const locked = /encrypted|passphrase|bcrypt|integrity|decrypt/i.test(key.message);
  if (locked && passphrase === undefined) throw refuse("has a passphrase", "Put passphrase into .dvc/config.local.");
  if (locked) throw refuse("is not opened by the option `passphrase`", "Check passphrase in .dvc/config.local.");
  throw refuse("is no private key of a known format", "Write one with ssh-keygen -t ed25519.");
}

function passwordWays(user: string, password: string): Way[] {
  const name = "the option `password`";
  const prompt = (
    _name: string,
    _words: string,
    _language: string,
    prompts: { echo?: boolean }[],
    answer: KeyboardInteractiveCallback,
  ): void => {
    // One hidden question is the password's; any other is not for us to answer.
    answer(prompts.length === 1 && prompts[0]?.echo !== true ? [password] : prompts.map(() => ""));
  };
  return [
    { name, kind: "password", method: { type: "password", username: user, password } },
    {
      name,
      kind: "keyboard-interactive",
      method: { type: "keyboard-interactive", username: user, prompt } as AnyAuthMethod,
    },
  ];
}

function inTurn(user: string, ways: readonly Way[]): AuthHandlerMiddleware {
  const waiting = [...ways];
  let begun = false;
  return (left: AuthenticationType[] | null, _partial, next) => {
    if (!begun) {
      begun = true;
      // Asks what the server takes: a server counts what fails, and ends after a few.
      next({ type: "none", username: user });
      return;
    }
    for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
      if (left?.includes(way.kind) === false) continue;
      next(way.method);
      return;
    }
    // The library takes false for the end of the list, which its types leave out.
    next(false as never);
  };
}
