import { execFileSync } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { toolsDir } from "../../interop/set-up/install.ts";
import { makeTempDir } from "../repo.ts";
import { keyPair } from "../ssh-keys.ts";
import type { FarSide } from "../storage-contract.ts";
import { tool } from "../tools.ts";
import { startServer } from "./server.ts";

/** A real OpenSSH server for one user, who logs in with a key. */
export async function startSshd(): Promise<FarSide & { readonly port: number; readonly home: string }> {
  const home = makeTempDir();
  const keys = { host: keyPair(), user: keyPair(), stranger: keyPair() };
  mkdirSync(join(home.path, ".ssh"));
  writeFileSync(join(home.path, "key"), keys.user.private, { mode: 0o600 });
  writeFileSync(join(home.path, "other-key"), keys.stranger.private, { mode: 0o600 });
  const { name, ids } = unprivileged();
  let port = 0;
  let files = "";
  const unpacked = ids !== undefined && existsSync(root());
  const { stop } = await startServer(
    unpacked ? "/bin/sh" : tool("sshd"),
    (free, dir) => {
      port = free;
      files = join(dir, "files");
      writeFileSync(join(dir, "host"), keys.host.private, { mode: 0o600 });
      writeFileSync(join(dir, "authorized"), keys.user.public);
      // That account may not look into the folder of the one who tests, where the tools are.
      const program = unpacked ? join(dir, "sshd") : root();
      if (unpacked) cpSync(root(), program, { recursive: true, verbatimSymlinks: true });
      writeFileSync(join(dir, "config"), configuration(dir, free, program));
      mkdirSync(files);
      for (const path of [dir, files, join(dir, "host"), join(dir, "authorized")]) {
        if (ids !== undefined) chownSync(path, ids.uid, ids.gid);
      }
      const args = ["-D", "-e", "-f", join(dir, "config")];
      const start = `LD_LIBRARY_PATH="$(echo '${program}'/usr/lib/*-linux-*)" exec "$0" "$@"`;
      return unpacked ? ["-c", start, join(program, "usr/sbin/sshd"), ...args] : args;
    },
    {},
    { account: ids, forks: true, answers: () => greets(port) },
  );
  writeFileSync(join(home.path, ".ssh", "known_hosts"), `[127.0.0.1]:${port} ${keys.host.public}\n`);
  const url = `ssh://127.0.0.1:${port}${files}/some/folder`;
  const options = { user: name, keyfile: join(home.path, "key") };
  const env = { HOME: home.path };
  return {
    url,
    options,
    env,
    refused: {
      url,
      options: { ...options, keyfile: join(home.path, "other-key") },
      env,
      names: /does not let in `.+` with the key .+other-key/,
      secrets: [keys.stranger.private.split("\n")[2] ?? ""],
    },
    async stop() {
      await stop();
      home.remove();
    },
    port,
    home: home.path,
  };
}

interface Account {
  readonly name: string;
  /** Who the server runs as, where that is not who tests. */
  readonly ids?: { readonly uid: number; readonly gid: number };
}

/** As root, sshd wants an account and a folder of its own; as anybody else it serves just that one. */
function unprivileged(): Account {
  const { uid, username } = userInfo();
  if (uid !== 0) return { name: username };
  const id = (which: string): number => Number(execFileSync("id", [which, "daemon"], { encoding: "utf8" }));
  return { name: "daemon", ids: { uid: id("-u"), gid: id("-g") } };
}

/** Where the package is unpacked, on a machine that had no server. */
const root = (): string => join(toolsDir(), "sshd/root");

function configuration(dir: string, port: number, program: string): string {
  // Newer servers look for their other half where they would be installed.
  const half = join(program, "usr/lib/openssh/sshd-session");
  return `ListenAddress 127.0.0.1
Port ${port}
HostKey ${dir}/host
${existsSync(half) ? `SshdSessionPath ${half}` : ""}
PidFile none
AuthorizedKeysFile ${dir}/authorized
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
MaxStartups 100
MaxSessions 3
RekeyLimit 8M
Subsystem sftp internal-sftp
`;
}

/** Whether a server says that it speaks SSH. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("data", (data) => {
      socket.destroy();
      resolve(data.toString().startsWith("SSH-2.0"));
    });
    socket.once("error", () => resolve(false));
    socket.once("close", () => resolve(false));
  });
}
