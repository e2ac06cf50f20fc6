/**
 * The local GitHub as a process of its own, for jobs that a runner starts: prints its address as one line and serves
 * until it is stopped. `GET /_state` shows what it holds, `POST /_state` sets it (and `faults`).
 */
import { startGitHubServer } from "./github-server.ts";

const server = await startGitHubServer();
process.stdout.write(`${server.url}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
