import { createHmac } from "node:crypto";
import { UserError } from "../lib/errors.ts";
import type { Host } from "../lib/host.ts";

const tries = 3;
const requestSeconds = 10;
export const webhookSecret = "MODELGATE_WEBHOOK_SECRET";

/**
 * Posts JSON to an address, signed as GitHub signs its webhooks: `X-Hub-Signature-256` is `sha256=` and the HMAC-SHA256 of
 * the very bytes, in hex. Redirects are not followed. What passes by itself is tried again, so a receiver may see a delivery
 * twice: `X-Modelgate-Delivery` is the same then.
 */
export async function postSigned(host: Host, address: string, secret: string, payload: unknown): Promise<void> {
  host.log.secret(secret);
  const body = JSON.stringify(payload);
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  const headers = {
    "content-type": "application/json",
    "user-agent": "modelgate",
    "x-modelgate-event": "report",
    "x-modelgate-delivery": signature.slice(0, 32),
    "x-hub-signature-256": `sha256=${signature}`,
  };
  let last = "";
  for (let attempt = 1; attempt <= tries; attempt++) {
    if (attempt > 1) await host.sleep(1000 * 2 ** (attempt - 2));
    const answer = await post(host, address, headers, body);
    if (answer === undefined) return;
    last = answer.why;
    if (!answer.passes) break;
  }
  throw new UserError(`the webhook did not take the report: ${last}`, {
    fix: "Look at what stands behind `report.webhook` of modelgate.yaml; the report itself is written.",
  });
}

/** undefined where it was taken; else why not, and whether that may pass. */
async function post(
  host: Host,
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<{ why: string; passes: boolean } | undefined> {
  try {
    const signal = AbortSignal.any([host.signal, AbortSignal.timeout(requestSeconds * 1000)]);
    const response = await host.fetch(address, { method: "POST", headers, body, redirect: "manual", signal });
    await response.body?.cancel();
    if (response.ok) return undefined;
    if (response.status >= 300 && response.status < 400) {
      return { why: `it answered ${response.status}, and redirects are not followed`, passes: false };
    }
    return { why: `it answered ${response.status}`, passes: response.status === 429 || response.status >= 500 };
  } catch (error) {
    if (host.signal.aborted) throw error;
    const isLate = error instanceof Error && error.name === "TimeoutError";
    return { why: isLate ? `no answer within ${requestSeconds} s` : "it cannot be reached", passes: true };
  }
}
