import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FarSide } from "../storage-contract.ts";
import { tool } from "../tools.ts";
import { startServer } from "./server.ts";

const login = { user: "reader", password: "web-secret-text" };

/** A real web server that takes uploads by PUT; below `/private` it asks for a login, below `/public` for none. */
export async function startNginx(): Promise<FarSide> {
  const { endpoint, stop } = await startServer(tool("nginx"), (port, dir) => {
    for (const folder of ["temp", "files/private", "files/public"]) mkdirSync(join(dir, folder), { recursive: true });
    // One process, under the user of the test: it can write where the test's folder is.
    writeFileSync(join(dir, "nginx.conf"), configuration(port, dir));
    writeFileSync(join(dir, "logins"), `${login.user}:${digest(login.password)}\n`);
    chmodSync(join(dir, "logins"), 0o600);
    return ["-p", dir, "-c", join(dir, "nginx.conf"), "-e", "stderr"];
  });
  const options = { auth: "basic", ...login, method: "PUT" };
  return {
    url: `${endpoint}/private`,
    options,
    refused: {
      url: `${endpoint}/private`,
      options: { ...options, password: "another-secret-text" },
      names: /asks for a login \(401, Basic\), got user and password of the remote `far`/,
      secrets: ["another-secret-text", Buffer.from("reader:another-secret-text").toString("base64")],
    },
    stop,
  };
}

/** A password as nginx compares it. */
function digest(password: string): string {
  return `{SHA}${createHash("sha1").update(password).digest("base64")}`;
}

function configuration(port: number, dir: string): string {
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off;
master_process off;
pid ${dir}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${kinds.map((kind) => `${kind}_temp_path ${dir}/temp/${kind};`).join("\n  ")}
  client_max_body_size 0;
  server {
    listen 127.0.0.1:${port};
    root ${dir}/files;
    dav_methods PUT;
    create_full_put_path on;
    location /private { auth_basic "files"; auth_basic_user_file ${dir}/logins; }
  }
}
`;
}
