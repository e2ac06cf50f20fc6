import { connect, type Socket } from "node:net";
import type { SFTPWrapper } from "ssh2";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { TransientError, unreachable } from "./faults.ts";
import type { SshLogin } from "./ssh-auth.ts";
import type { HostKeys } from "./ssh-host-key.ts";
import { sshLibrary } from "./ssh-library.ts";
import type { RemoteConfig } from "./table.ts";

export interface SshTarget {
  readonly remote: RemoteConfig;
  readonly host: string;
  readonly port: number;
  readonly login: SshLogin;
  readonly keys: HostKeys;
  /** Milliseconds until the login is done. */
  readonly timeout: number;
  /** SFTP sessions over the one connection. */
  readonly sessions: number;
}

/** What one request is answered with; the library calls back once. */
export type Done<T> = (error: Error | null | undefined, value?: T) => void;

/** What an SFTP server answers instead of what was asked for: `code` is the protocol's own. */
export class SftpStatus extends Error {
  readonly code: number;

  constructor(code: number, cause: Error) {
    super(cause.message.replace(/\p{Cc}/gu, " ").slice(0, 200), { cause });
    this.name = "SftpStatus";
    this.code = code;
  }
}

/** One SFTP session. Handles of files belong to the session that opened them. */
export interface Session {
  readonly sftp: SFTPWrapper;
  /** Rejects with an `SftpStatus`, or a `TransientError` where the line fails. */
  ask<T>(start: (done: Done<T>) => void): Promise<T>;
}

/** One connection, logged in. */
export interface Line {
  open(): Promise<Session>;
  end(): void;
}

/** Milliseconds without a byte while something is asked. */
const longestSilence = 60_000;

/** Connects and logs in; `lost` is called once, when the line cannot be used any more and another might be. */
export async function connectSsh(host: Host, target: SshTarget, lost: () => void): Promise<Line> {
  const { Client } = await sshLibrary();
  host.signal.throwIfAborted();
  const client = new Client();
  const socket: Socket = connect({ host: target.host, port: target.port, noDelay: true });
  const waiting = new Set<(error: unknown) => void>();
  let fault: unknown;
  let refusal: UserError | undefined;
  const fail = (error: unknown): void => {
    if (fault !== undefined) return;
    fault = error;
    host.signal.removeEventListener("abort", abort);
    // A login that was refused is refused again: it is not tried for every file.
    if (!(fault instanceof UserError)) lost();
    for (const reject of waiting) reject(fault);
    socket.destroy();
  };
  const abort = (): void => fail(host.signal.reason);
  host.signal.addEventListener("abort", abort);
  /** Settles with the request or with the line, whichever is first; the process stays alive for no longer. */
  const ask = <T>(start: (done: Done<T>) => void): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (fault !== undefined) return reject(fault);
      const settled = (): void => {
        waiting.delete(failed);
        if (waiting.size === 0 && fault === undefined) socket.unref();
      };
      const failed = (error: unknown): void => {
        settled();
        reject(error);
      };
      waiting.add(failed);
      socket.ref();
      try {
        start((error, value) => {
          if (error) return failed(sftpFault(error));
          settled();
          resolve(value as T);
        });
      } catch (error) {
        // The library throws at once what the server is known not to take.
        failed(error);
      }
    });
  socket.setTimeout(longestSilence, () => {
    if (waiting.size === 0) return;
    fail(new TransientError(`${target.host} was silent for ${longestSilence / 1000} s`, { slowDown: true }));
  });
  client.on("close", () => fail(new TransientError(`the connection to ${target.host} was cut`)));
  client.on("error", (error) => {
    // An agent that does not answer is one way less to log in.
    if ("level" in error && error.level === "agent") return;
    fail(refusal ?? sshFault(target, error));
  });
  await ask<void>((done) => {
    client.on("ready", () => done(undefined));
    client.connect({
      sock: socket,
      username: target.login.user,
      authHandler: target.login.handler(),
      readyTimeout: target.timeout,
      algorithms: { serverHostKey: [...target.keys.algorithms] as never[] },
      hostVerifier: (key: Buffer) => {
        refusal = target.keys.refusal(key);
        return refusal === undefined;
      },
    });
  });
  return {
    async open() {
      try {
        return { sftp: await ask<SFTPWrapper>((done) => client.sftp(done)), ask };
      } catch (error) {
        const cause = error instanceof Error ? error.cause : undefined;
        if (!(cause instanceof Error) || !cause.message.includes("subsystem")) throw error;
        throw new UserError(`${target.host} offers no SFTP`, {
          where: { file: target.remote.origin },
          fix: "Switch it on in the server's sshd_config: Subsystem sftp internal-sftp.",
          cause,
        });
      }
    },
    end: () => fail(new TransientError("the connection was closed")),
  };
}

function sftpFault(error: Error): Error {
  if ("code" in error && typeof error.code === "number") return new SftpStatus(error.code, error);
  return new TransientError("the SFTP session was cut", { cause: error });
}

/** What a failed connection or login is to the user. */
function sshFault(target: SshTarget, error: Error): Error {
  const level = "level" in error ? error.level : undefined;
  const code = "code" in error ? error.code : undefined;
  const { host, port, login, remote } = target;
  const say = (what: string, fix: string): UserError =>
    new UserError(`${host} ${what}`, { where: { file: remote.origin }, fix, cause: error });
  if (level === "client-authentication" || /^too many authentication/i.test(error.message)) {
    return say(
      `does not let in \`${login.user}\` with ${login.tried}`,
      "Set user and keyfile of the remote, or start an agent that holds the key (SSH_AUTH_SOCK).",
    );
  }
  if (typeof code === "string" && unreachable.includes(code)) {
    const slowDown = code === "ETIMEDOUT";
    return new TransientError(`${host}:${port} cannot be reached (${code})`, { slowDown, cause: error });
  }
  if (level === "client-timeout") {
    return new TransientError(`${host}:${port} does not answer in time`, { slowDown: true, cause: error });
  }
  if (level === "handshake" && /no matching/i.test(error.message)) {
    return say(`has no algorithm in common with modelgate (${error.message})`, "Update the server's OpenSSH.");
  }
  return new TransientError(`the connection to ${host}:${port} was cut (${code ?? error.message})`, { cause: error });
}
