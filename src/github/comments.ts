import { UserError } from "../lib/errors.ts";
import type { GitHubApi, Purpose } from "./api.ts";
import { type Author, isBy, whoami } from "./identity.ts";
import { isUnavailable } from "./refusals.ts";

/** A sticky comment: one a marker on a pull request, replaced by newer runs. */
export interface StickyComment {
  readonly number: number;
  /** Hidden first line, the same for every run with this report key: `<!-- … -->`. */
  readonly marker: string;
  /** Markdown, at most `maxCommentBody` characters. */
  readonly body: string;
  /** Who writes: a newer run's comment is never overwritten by an older run. */
  readonly run: { readonly id: string; readonly attempt: number };
  readonly head: string;
}

/** What became of it; `stale` means a newer run has spoken already and nothing was written. */
interface CommentResult {
  readonly url: string;
  readonly id: number;
  readonly action: "created" | "updated" | "unchanged" | "stale";
}

/** GitHub takes 65,536 characters; the hidden lines need some of them. */
export const maxCommentBody = 65_000;

interface Found {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

const writing: Purpose = { doing: "write the report comment", permission: "pull-requests: write" };
const hiddenRun = /^<!-- modelgate-run id=(\d+) attempt=(\d+) head=([0-9a-f]*) -->$/m;

/** Creates the comment or updates it in place; finds it by marker and own author, so nobody else's is touched. */
export async function upsertComment(api: GitHubApi, comment: StickyComment): Promise<CommentResult> {
  const text = compose(comment);
  return api.ask(writing, async () => {
    const [oldest, ...twins] = await ownComments(api, comment);
    if (oldest !== undefined) {
      const result = await replace(api, oldest, comment, text);
      for (const twin of twins) await remove(api, twin);
      return result;
    }
    const created = await create(api, comment, text);
    // Another run may have created one in the meantime: the older of the two stays.
    const [first, ...others] = await ownComments(api, comment);
    if (first === undefined || first.id === created.id) return { ...created, action: "created" };
    const result = await replace(api, first, comment, text);
    for (const twin of others.filter((other) => other.id === created.id)) await remove(api, twin);
    return result;
  });
}

/** The comment that is there now, where there is one by this token's own author. */
export async function findComment(
  api: GitHubApi,
  number: number,
  marker: string,
): Promise<{ id: number; body: string; url: string } | undefined> {
  return (await api.ask({ ...writing, doing: "read the comments" }, () => ownComments(api, { number, marker })))[0];
}

function compose(comment: StickyComment): string {
  const { marker, run, head } = comment;
  const rest = comment.body.replaceAll(marker, "").trim();
  if (rest.length > maxCommentBody) {
    throw new UserError(`the report is ${rest.length} characters, more than a comment holds`, {
      fix: "Report fewer metrics, or read the full report from the job's summary.",
    });
  }
  const id = /^\d+$/.test(run.id) ? run.id : "0";
  return `${marker}\n<!-- modelgate-run id=${id} attempt=${run.attempt} head=${head} -->\n${rest}`;
}

async function ownComments(api: GitHubApi, wanted: { number: number; marker: string }): Promise<Found[]> {
  const { octokit, owner, repo } = api;
  const found: (Found & { author: Author })[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: wanted.number,
    per_page: 100,
  });
  for await (const page of pages) {
    for (const { id, body, html_url, user } of page.data) {
      if (body?.startsWith(wanted.marker) === true && user !== null) {
        found.push({ id, body, url: html_url, author: { login: user.login, type: user.type } });
      }
    }
  }
  if (found.length === 0) return [];
  const self = await whoami(api);
  const own = found.filter((comment) => isBy(comment.author, self));
  for (const other of found) {
    if (!own.includes(other)) api.host.log.debug(`comment ${other.id} has our marker and another author: left alone`);
  }
  return own.sort((a, b) => a.id - b.id);
}

async function replace(api: GitHubApi, there: Found, comment: StickyComment, text: string): Promise<CommentResult> {
  const { octokit, owner, repo } = api;
  if (isNewer(there.body, comment)) {
    api.host.log.notice(`a newer run has reported already: ${there.url} stays as it is`);
    return { id: there.id, url: there.url, action: "stale" };
  }
  if (plain(there.body) === plain(text)) return { id: there.id, url: there.url, action: "unchanged" };
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: there.id, body: text });
  return { id: there.id, url: there.url, action: "updated" };
}

/** Run ids grow over a whole server, also when a workflow file is renamed and its run numbers start again. */
function isNewer(body: string, comment: StickyComment): boolean {
  const match = hiddenRun.exec(body);
  if (match === null || !/^\d+$/.test(comment.run.id)) return false;
  const theirs = BigInt(match[1] ?? "0");
  const ours = BigInt(comment.run.id);
  return theirs > ours || (theirs === ours && Number(match[2]) > comment.run.attempt);
}

async function create(api: GitHubApi, comment: StickyComment, text: string): Promise<Found> {
  const { octokit, owner, repo } = api;
  for (let attempt = 1; ; attempt++) {
    try {
      const { data } = await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: comment.number,
        body: text,
      });
      return { id: data.id, body: text, url: data.html_url };
    } catch (error) {
      if (!isUnavailable(error) || attempt >= 3) throw error;
      await api.host.sleep(1000 * attempt);
      // A gateway's 502 does not say whether the comment was made: look before asking again.
      const [made] = await ownComments(api, comment);
      if (made !== undefined) return made;
    }
  }
}

async function remove(api: GitHubApi, comment: Found): Promise<void> {
  const { octokit, owner, repo } = api;
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: comment.id });
}

function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
