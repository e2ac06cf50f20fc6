import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
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
  const { stop } = await startServer(
    tool("sshd"),
    (free, dir) => {
      port = free;
      files = join(dir, "files");
      writeFileSync(join(dir, "host"), keys.host.private, { mode: 0o600 });
      writeFileSync(join(dir, "authorized"), keys.user.public);
      writeFileSync(join(dir, "config"), configuration(dir, free));
      mkdirSync(files);
      for (const path of [dir, files, join(dir, "host"), join(dir, "authorized")]) {
        if (ids !== undefined) chownSync(path, ids.uid, ids.gid);
      }
      return ["-D", "-e", "-f", join(dir, "config")];
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

function configuration(dir: string, port: number): string {
  // Newer servers look for their other half where they would be installed.
  const half = join(toolsDir(), "sshd/root/usr/lib/openssh/sshd-session");
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
