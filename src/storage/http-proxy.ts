import type { Host } from "../lib/host.ts";

const names = ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy"] as const;

/** What an agent of Node needs to take the proxies that the environment names; nothing where it names none. */
export function proxyEnv(host: Host): { proxyEnv?: Record<string, string> } {
  const said = names.flatMap((name) => (host.env[name] ? [[name, host.env[name]] as const] : []));
  if (!said.some(([name]) => !/^no_proxy$/i.test(name))) return {};
  if (!knowsProxies(process.versions.node)) {
    host.log.warning(`Node ${process.versions.node} takes no proxy from HTTPS_PROXY: use Node 24.5 or later`);
    return {};
  }
  return { proxyEnv: Object.fromEntries(said) };
}

/** Node's own agents have known proxies since 24.5, and since 22.21 in the older line. */
export function knowsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
