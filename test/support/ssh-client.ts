import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AuthContext } from "ssh2";
import { onTestFinished } from "vitest";
import type { Host } from "../../src/lib/host.ts";
import type { Storage } from "../../src/storage/storage.ts";
import { openStorage, type StorageOptions } from "../../src/storage/table.ts";
import { testHost } from "./host.ts";
import { tempDir } from "./repo.ts";
import type { SftpFake } from "./sftp-fake.ts";

/** A home with an SSH configuration, where a server's key is known unless said otherwise. */
export function sshHome(
  fake: Pick<SftpFake, "port" | "hostKey">,
  more: { config?: string; known?: string } = {},
): string {
  const home = tempDir();
  mkdirSync(join(home, ".ssh"));
  if (more.config !== undefined) writeFileSync(join(home, ".ssh", "config"), more.config);
  writeFileSync(join(home, ".ssh", "known_hosts"), more.known ?? `[127.0.0.1]:${fake.port} ${fake.hostKey}\n`);
  return home;
}

/** A remote at the fake's folder `/d`, as `me`; closed when the test ends. */
export async function openSsh(
  fake: Pick<SftpFake, "port">,
  home: string,
  options: Record<string, string> = {},
  more: { url?: string; host?: Partial<Host>; env?: Record<string, string> } & StorageOptions = {},
): Promise<Storage> {
  const { url = `ssh://me@127.0.0.1:${fake.port}/d`, host = {}, env = {}, ...rest } = more;
  const remote = { name: "r", url, options, origin: ".dvc/config" };
  const storage = await openStorage(testHost({ env: { HOME: home, ...env }, ...host }), remote, rest);
  onTestFinished(() => storage.close());
  return storage;
}

/** Lets in whoever comes with a password. */
export const anybody = (context: AuthContext): boolean => context.method === "password";
export const password = { password: "s3cret" };
