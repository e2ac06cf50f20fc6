import { createHmac } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTempDir } from "../repo.ts";
import { tool } from "../tools.ts";
import { startServer } from "./server.ts";

export interface Giftless {
  readonly origin: string;
  /** The server of one repository. */
  readonly url: string;
  /** What it lets read and write. */
  readonly token: string;
  stop(): Promise<void>;
}

/** A short key is refused by the library behind its tokens. */
const key = "modelgate-interop-key-of-more-than-sixty-four-bytes-so-that-it-is-taken";

/** A real Git LFS server that wants a token for everything, on the loopback. */
export async function startGiftless(): Promise<Giftless> {
  const { path, remove } = makeTempDir();
  const config = join(path, "giftless.yaml");
  writeFileSync(
    config,
    `LEGACY_ENDPOINTS: false
AUTH_PROVIDERS:
  - factory: giftless.auth.jwt:factory
    options:
      algorithm: HS256
      private_key: ${key}
TRANSFER_ADAPTERS:
  basic:
    factory: giftless.transfer.basic_streaming:factory
    options:
      storage_class: giftless.storage.local_storage:LocalStorage
      storage_options:
        path: ${join(path, "objects")}
`,
  );
  const server = await startServer(
    tool("giftless"),
    (port) => ["--app", "giftless.wsgi_entrypoint", "run", "--host", "127.0.0.1", "--port", `${port}`],
    { GIFTLESS_CONFIG_FILE: config, PYTHONWARNINGS: "ignore" },
  );
  return {
    origin: server.endpoint,
    url: `${server.endpoint}/team/repo.git/info/lfs`,
    token: tokenFor("obj:team/repo/*:*"),
    async stop() {
      await server.stop();
      remove();
    },
  };
}

/** A signed statement of what its bearer may do. */
function tokenFor(scopes: string): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { sub: "tester", exp: now + 3600, iat: now, nbf: now - 60, scopes };
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${text}.${createHmac("sha256", key).update(text).digest("base64url")}`;
}
