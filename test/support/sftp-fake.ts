import type { AddressInfo, Socket } from "node:net";
import ssh2, { type AuthContext, type AuthenticationType, type Connection, type SFTPWrapper } from "ssh2";
import { onTestFinished } from "vitest";
import { keyPair } from "./ssh-keys.ts";

const { OPEN_MODE, STATUS_CODE } = ssh2.utils.sftp;

export interface SftpFake {
  readonly port: number;
  /** What known_hosts says of it. */
  readonly hostKey: string;
  /** Files by path. */
  readonly files: Map<string, Buffer>;
  /** Logins that were tried: method and user. */
  readonly logins: string[];
  /** Names of the requests that came. */
  readonly requests: string[];
  /** Cuts every connection there is. */
  cut(): void;
}

export interface SftpFaults {
  /** At most so many bytes for one request. */
  readonly shortReads?: number;
  /** Ways to log in that it says it takes. */
  readonly methods?: AuthenticationType[];
  /** Sessions of a connection. */
  readonly sessions?: number;
  /** What to do with a request instead of answering it. */
  readonly instead?: (request: string, count: number, fake: SftpFake, sftp: SFTPWrapper, id: number) => boolean;
}

/**
 * An SSH server of the test's own, whose files are in memory: for logins, and for faults that no real one has. `login`
 * says whether somebody is let in, or undefined where it answers by itself.
 */
export async function sftpFake(
  login: (context: AuthContext) => boolean | undefined,
  faults: SftpFaults = {},
): Promise<SftpFake> {
  const keys = keyPair();
  const connections = new Set<Connection>();
  const server = new ssh2.Server({ hostKeys: [keys.private] }, (connection) => {
    connections.add(connection);
    socketOf(connection).setNoDelay(true);
    let sessions = 0;
    connection.on("error", () => {});
    connection.on("close", () => connections.delete(connection));
    connection.on("authentication", (context) => {
      fake.logins.push(`${context.method} ${context.username}`);
      const verdict = login(context);
      if (verdict === true) context.accept();
      else if (verdict === false) context.reject(faults.methods ?? ["publickey", "password", "keyboard-interactive"]);
    });
    connection.on("session", (accept, reject) => {
      sessions += 1;
      if (sessions > (faults.sessions ?? 10)) return reject();
      accept().on("sftp", (start) => serve(start(), fake, faults));
    });
  });
  const fake: SftpFake = {
    port: await new Promise<number>((resolve) =>
      server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
    ),
    hostKey: keys.public,
    files: new Map(),
    logins: [],
    requests: [],
    cut: () => {
      // Its own `end` would say goodbye first.
      for (const connection of connections) socketOf(connection).destroy();
    },
  };
  onTestFinished(() => {
    fake.cut();
    server.close();
  });
  return fake;
}

/** The library shows it to nobody else. */
function socketOf(connection: Connection): Socket {
  return (connection as unknown as { readonly _sock: Socket })._sock;
}

function serve(sftp: SFTPWrapper, fake: SftpFake, faults: SftpFaults): void {
  const open: { path: string }[] = [];
  const pathOf = (handle: Buffer): string => open[handle.readUInt32BE()]?.path ?? "";
  const on = (name: string, answer: (id: number, ...rest: never[]) => void): void => {
    sftp.on(
      name as never,
      ((id: number, ...rest: never[]) => {
        fake.requests.push(name);
        const count = fake.requests.filter((one) => one === name).length;
        if (faults.instead?.(name, count, fake, sftp, id) !== true) answer(id, ...rest);
      }) as never,
    );
  };
  const done = (id: number, ok: boolean): void =>
    sftp.status(id, ok ? STATUS_CODE.OK : STATUS_CODE.NO_SUCH_FILE, ok ? "" : "No such file");
  const attributes = (id: number, path: string): void => {
    const bytes = fake.files.get(path);
    if (bytes === undefined) done(id, false);
    else sftp.attrs(id, { mode: 0o100644, uid: 0, gid: 0, size: bytes.length, atime: 0, mtime: 0 });
  };
  on("OPEN", (id, path: string, flags: number) => {
    if (flags & OPEN_MODE.WRITE) fake.files.set(path, Buffer.alloc(0));
    else if (!fake.files.has(path)) return done(id, false);
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(open.push({ path }) - 1);
    sftp.handle(id, handle);
  });
  on("STAT", (id, path: string) => attributes(id, path));
  on("FSTAT", (id, handle: Buffer) => attributes(id, pathOf(handle)));
  on("READ", (id, handle: Buffer, offset: number, length: number) => {
    const most = Math.min(length, faults.shortReads ?? length);
    const part = fake.files.get(pathOf(handle))?.subarray(offset, offset + most);
    if (part === undefined || part.length === 0) sftp.status(id, STATUS_CODE.EOF);
    else sftp.data(id, part);
  });
  on("WRITE", (id, handle: Buffer, offset: number, data: Buffer) => {
    const path = pathOf(handle);
    const before = fake.files.get(path) ?? Buffer.alloc(0);
    const after = Buffer.alloc(Math.max(before.length, offset + data.length));
    before.copy(after);
    data.copy(after, offset);
    fake.files.set(path, after);
    done(id, true);
  });
  on("CLOSE", (id) => done(id, true));
  on("REMOVE", (id, path: string) => done(id, fake.files.delete(path)));
  on("RENAME", (id, from: string, to: string) => {
    const bytes = fake.files.get(from);
    // As the protocol has it: what is there already is not replaced.
    if (bytes === undefined || fake.files.has(to)) return sftp.status(id, STATUS_CODE.FAILURE, "Failure");
    fake.files.set(to, bytes);
    done(id, fake.files.delete(from));
  });
}
