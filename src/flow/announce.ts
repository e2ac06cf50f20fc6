import { dispatch } from "../github/dispatch.ts";
import { UserError } from "../lib/errors.ts";
import { announcementOf, type ReportLinks } from "../report/announcement.ts";
import type { ReportBundle } from "../report/bundle.ts";
import type { Bench } from "./bench.ts";
import { postSigned, webhookSecret } from "./webhook.ts";

type Teller = Pick<Bench, "host" | "forge" | "config" | "api">;

/** Tells others of the report, as the base side's `report:` has it. What cannot be told is a warning and no more. */
export async function announce(bench: Teller, bundle: ReportBundle, links: ReportLinks): Promise<void> {
  const { host, forge, config } = bench;
  const { dispatch: event, webhook } = config.report;
  if (forge.event === "local" || (event === undefined && webhook === undefined)) return;
  const announcement = announcementOf(bundle, links, forge.trusted);
  if (event !== undefined) {
    await orWarn(bench, async () => {
      const api = await bench.api();
      if (api === undefined) throw new UserError("`report.dispatch` needs a token, and there is none");
      // One key of the ten that GitHub takes: the event's own names stay free.
      await dispatch(api, { ...event, type: event.eventType, payload: { report: announcement } });
    });
  }
  if (webhook === undefined) return;
  const secret = host.env[webhookSecret];
  if (secret) return orWarn(bench, () => postSigned(host, webhook, secret, announcement));
  // A stranger's pull request has no secrets, and there is nobody to mend that.
  const why = `\`report.webhook\` is not told: ${webhookSecret} is not set, and nothing is sent unsigned`;
  if (forge.trusted) host.log.warning(why);
  else host.log.debug(why);
}

async function orWarn(bench: Teller, body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    bench.host.log.warning(`${error.message}${error.fix === undefined ? "" : `. ${error.fix}`}`);
  }
}
