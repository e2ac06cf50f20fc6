import { openGitHub } from "../../github/api.ts";
import { readContext } from "../../github/context.ts";
import type { Host } from "../../lib/host.ts";
import { findRoot } from "../root.ts";
import type { ForkPlace } from "./report.ts";

/** Opens the checkout, the forge and the event of a job that reports strangers' runs. */
export async function openForkPlace(caller: Host, token: string): Promise<ForkPlace> {
  const { root, host } = await findRoot(caller, false);
  const forge = await readContext(host, root, token === "" ? {} : { token });
  return { at: { host, root, token: forge.token }, api: await openGitHub(host, forge), forge };
}
