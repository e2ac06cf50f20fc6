import { randomUUID } from "node:crypto";
import { posix } from "node:path";
import type { FileEntryWithStats } from "ssh2";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";
import { numberOption, secondsOption } from "./option-values.ts";
import { remoteUrl } from "./remote-url.ts";
import { sshLogin } from "./ssh-auth.ts";
import { localUser, sshSettings } from "./ssh-config.ts";
import { type SshConnection, sshConnection } from "./ssh-connection.ts";
import { makeFolder, readFile, replace, status, statusOf, writeFile } from "./ssh-files.ts";
import { hostKeys } from "./ssh-host-key.ts";
import type { Body, Storage } from "./storage.ts";
import type { RemoteConfig, StorageOptions } from "./table.ts";

interface Server {
  readonly connection: SshConnection;
  readonly remote: RemoteConfig;
  /** For messages: `ssh://HOST` with its port, where it is not the usual one. */
  readonly name: string;
  readonly user: string;
}

/** A folder on a server that is reached by SSH, through SFTP. The server's key is checked, unlike in DVC. */
export async function openSshStorage(host: Host, remote: RemoteConfig, options: StorageOptions): Promise<Storage> {
  const where = { file: remote.origin };
  const url = remoteUrl(remote);
  if (options.anonymous === true) {
    throw new UserError(
      `the remote \`${remote.name}\` is reached by SSH, where nobody is let in without a credential`,
      {
        where,
        fix: "A fork's job has none: let it read from a remote that is open to all.",
      },
    );
  }
  const settings = await sshSettings(host, url.host);
  if (settings.proxy !== undefined) {
    throw new UserError(
      `the SSH configuration leads to ${url.host} through \`${settings.proxy}\`, a way not taken here`,
      {
        where,
        fix: "Open a tunnel (ssh -N -L PORT:HOST:22 …) before, and set host and port of the remote to it.",
      },
    );
  }
  const port = numberOption(remote, "port", 1, 65_535) ?? url.port ?? settings.port ?? 22;
  const user = remote.options["user"] ?? url.user ?? settings.user ?? localUser(host);
  const login = await sshLogin(host, remote, settings, user);
  const keys = await hostKeys(host, remote, settings, port);
  const timeout = secondsOption(remote, "timeout") ?? 60_000;
  const sessions = numberOption(remote, "max_sessions", 1, 100) ?? 4;
  const connection = sshConnection(host, { remote, host: settings.hostName, port, login, keys, timeout, sessions });
  const name = `ssh://${url.host}${port === 22 ? "" : `:${port}`}`;
  return below({ connection, remote, name, user }, url.path.replace(/(?<=.)\/+$/, ""));
}

function below(server: Server, root: string): Storage {
  const { connection } = server;
  const url = `${server.name}${root}`;
  const pathOf = (key: string): string => `${root === "/" ? "" : root}/${key}`;
  const said = async <T>(doing: string, request: Promise<T>): Promise<T> => {
    try {
      return await request;
    } catch (error) {
      throw refusal(server, error, `cannot ${doing} ${url}`);
    }
  };
  return {
    url,
    exists: (key) => said("look into", isFile(connection, pathOf(key))),
    async read(key, { range } = {}) {
      const told = (error: unknown): unknown => refusal(server, error, `cannot read from ${url}`);
      return said(
        "read from",
        connection.borrow().then((borrowed) => readFile(borrowed, pathOf(key), range, told)),
      );
    },
    async write(key, body) {
      await said("write to", writeWhole(connection, pathOf(key), body));
      return {};
    },
    remove: (key) => said("remove from", removeFile(connection, pathOf(key))),
    lists: true,
    parallel: 64,
    list: (prefix) => listBelow(server, pathOf(prefix).replace(/\/+$/, ""), `cannot list ${url}`),
    at: (prefix) => below(server, pathOf(prefix).replace(/(?<=.)\/+$/, "")),
    close: async () => connection.close(),
  };
}

function isFile(connection: SshConnection, path: string): Promise<boolean> {
  return connection.use(async ({ sftp, ask }) => {
    try {
      return (await ask<import("ssh2").Stats>((done) => sftp.stat(path, done))).isFile();
    } catch (error) {
      if (statusOf(error) === status.absent) return false;
      throw error;
    }
  });
}

function writeWhole(connection: SshConnection, path: string, body: Body): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  return connection.use(async (session) => {
    try {
      try {
        await writeFile(session, temporary, body);
      } catch (error) {
        if (statusOf(error) !== status.absent) throw error;
        await makeFolder(session, posix.dirname(path));
        await writeFile(session, temporary, body);
      }
      await replace(session, temporary, path);
    } catch (error) {
      await session.ask<void>((done) => session.sftp.unlink(temporary, done)).catch(() => {});
      throw error;
    }
  });
}

function removeFile(connection: SshConnection, path: string): Promise<void> {
  return connection.use(async ({ sftp, ask }) => {
    try {
      await ask<void>((done) => sftp.unlink(path, done));
    } catch (error) {
      if (statusOf(error) !== status.absent) throw error;
    }
  });
}

/** Folders asked for at once. */
const breadth = 16;

async function* listBelow(server: Server, root: string, failure: string): AsyncIterable<string> {
  const waiting = [""];
  while (waiting.length > 0) {
    const folders = waiting.splice(-breadth);
    const pages = await Promise.all(folders.map((folder) => namesIn(server, `${root}/${folder}`, failure)));
    for (const [index, page] of pages.entries()) {
      for (const { filename, attrs } of page) {
        const key = `${folders[index]}${filename}`;
        if (attrs.isDirectory()) waiting.push(`${key}/`);
        else if (attrs.isFile() && !filename.endsWith(".tmp")) yield key;
      }
    }
  }
}

async function namesIn(server: Server, path: string, failure: string): Promise<FileEntryWithStats[]> {
  try {
    return await server.connection.use(({ sftp, ask }) =>
      ask<FileEntryWithStats[]>((done) => sftp.readdir(path, done)),
    );
  } catch (error) {
    if (statusOf(error) === status.absent) return [];
    throw refusal(server, error, failure);
  }
}

/** A status of SFTP in words; other errors stay as they are. */
function refusal(server: Server, error: unknown, failure: string): unknown {
  const code = statusOf(error);
  if (code === undefined) return error;
  const where = { file: server.remote.origin };
  if (code === status.denied) {
    return new UserError(`${failure}: access is denied to \`${server.user}\``, {
      where,
      fix: "Give this user the right to read it (and to write, for a push).",
      cause: error,
    });
  }
  return new UserError(`${failure}: the server says no more than "${error instanceof Error ? error.message : ""}"`, {
    where,
    fix: "Often a disk or quota is full there, or a file stands where a folder should.",
    cause: error,
  });
}
