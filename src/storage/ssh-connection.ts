import type { Host } from "../lib/host.ts";
import { connectSsh, type Line, type Session, type SshTarget } from "./ssh-line.ts";

export interface SshConnection {
  /** Runs with the session that has the least to do; connects where that is still to be done. */
  use<T>(body: (session: Session) => Promise<T>): Promise<T>;
  /** The same for longer than a function lasts: `release` is called once. */
  borrow(): Promise<Borrowed>;
  close(): void;
}

export interface Borrowed {
  readonly session: Session;
  release(): void;
}

interface Entry {
  readonly session: Promise<Session>;
  users: number;
}

/** A line and its sessions. */
interface Open {
  readonly line: Line;
  readonly entries: Entry[];
  /** As many sessions as the server is thought to grant. */
  most: number;
}

/** Requests that share a session before another is opened. */
const busy = 8;

/** Connects with the first request, and anew after the line was cut. */
export function sshConnection(host: Host, target: SshTarget): SshConnection {
  let current: Promise<Open> | undefined;
  const opened = (): Promise<Open> => {
    current ??= connectSsh(host, target, () => {
      current = undefined;
    }).then((line) => ({ line, entries: [], most: target.sessions }));
    return current;
  };
  const borrow = async (): Promise<Borrowed> => {
    const open = await opened();
    const entry = leastBusy(open);
    entry.users += 1;
    try {
      const session = await entry.session;
      return {
        session,
        release: () => {
          entry.users -= 1;
        },
      };
    } catch (error) {
      remove(open, entry);
      if (open.entries.length === 0) throw error;
      // Servers limit the sessions of a connection: those that are open serve all.
      open.most = open.entries.length;
      return borrow();
    }
  };
  return {
    borrow,
    async use(body) {
      const { session, release } = await borrow();
      try {
        return await body(session);
      } finally {
        release();
      }
    },
    close() {
      current?.then(({ line }) => line.end()).catch(() => {});
      current = undefined;
    },
  };
}

function leastBusy(open: Open): Entry {
  const { entries } = open;
  const least = entries.toSorted((a, b) => a.users - b.users)[0];
  if (least !== undefined && (least.users < busy || entries.length >= open.most)) return least;
  const session = open.line.open();
  const entry: Entry = { session, users: 0 };
  entries.push(entry);
  session.then(
    ({ sftp }) => sftp.on("close", () => remove(open, entry)),
    // Whoever waits for it is told.
    () => {},
  );
  return entry;
}

function remove(open: Open, entry: Entry): void {
  const index = open.entries.indexOf(entry);
  if (index !== -1) open.entries.splice(index, 1);
}
