import { UserError } from "../lib/errors.ts";
import type { GitHubApi, Purpose } from "./api.ts";
import { isOutdone, type Writer } from "./comment-order.ts";
import { composeComment, plainText, writerOf } from "./comment-text.ts";
import { foldComment } from "./fold.ts";
import { deleteComment, editComment, type OwnComment, ownComments, readComment } from "./own-comments.ts";
import { liveHead } from "./pulls.ts";
import { isUnavailable } from "./refusals.ts";

/** A sticky comment: one a marker on a pull request, replaced by newer runs. */
export interface StickyComment extends Writer {
  readonly number: number;
  /** Hidden first line, the same for every run with this report key: `<!-- … -->`. */
  readonly marker: string;
  /** Markdown, at most `maxCommentBody` characters. */
  readonly body: string;
  /** Keep the comment that stands there up to date, and make none. */
  readonly onlyIfThere?: boolean;
  /** A comment about an earlier head is folded away and a new one written. */
  readonly fold?: boolean;
}

/**
 * What became of it. `stale`: a newer run has spoken already, or speaks next, and nothing was written; `none`: there was no
 * comment, and none was to be made.
 */
export interface CommentResult {
  readonly url?: string;
  readonly action: "created" | "updated" | "unchanged" | "stale" | "none";
}

/** GitHub takes 65,536 characters; the hidden lines, and a remark that may come later, need some of them. */
export const maxCommentBody = 64_500;

/** How often a comment is looked at again after it was written, since another run may write at the same time. */
const looks = 3;
export const writing: Purpose = { doing: "write the report comment", permission: "pull-requests: write" };

/** Creates the comment or updates it in place; finds it by marker and own author, so nobody else's is touched. */
export async function upsertComment(api: GitHubApi, comment: StickyComment): Promise<CommentResult> {
  if (comment.body.length > maxCommentBody) {
    throw new UserError(`the report is ${comment.body.length} characters, more than a comment holds`, {
      fix: "Report fewer metrics, or read the full report from the job's summary.",
    });
  }
  return api.ask(writing, async () => {
    const own = await ownComments(api, comment.number, comment.marker);
    if (own.length === 0 && comment.onlyIfThere === true) return { action: "none" };
    const live = await liveHead(api, comment.number);
    const [there, ...twins] = own;
    if (live !== undefined && live !== comment.head) {
      // What stands there may say already that the newer commit is being measured.
      api.host.log.notice(`${live.slice(0, 7)} has been pushed since: its own run reports`);
      return { ...(there === undefined ? {} : { url: there.url }), action: "stale" };
    }
    if (there !== undefined && !(await isFolded(api, there, comment, live))) {
      const result = await replace(api, there, comment, live);
      for (const twin of twins) await deleteComment(api, twin);
      return result;
    }
    const created = await create(api, comment);
    // Another run may have created one in the meantime: the older of the two stays.
    const [first, ...others] = await ownComments(api, comment.number, comment.marker);
    if (first === undefined || first.id === created.id) return { url: created.url, action: "created" };
    const result = await replace(api, first, comment, live);
    for (const twin of others.filter((other) => other.id === created.id)) await deleteComment(api, twin);
    return result;
  });
}

/** Whether the comment that stands there is about an earlier head, and was folded away. */
async function isFolded(api: GitHubApi, there: OwnComment, comment: StickyComment, live: string | undefined) {
  const writer = writerOf(there.body);
  if (comment.fold !== true || writer === undefined || writer.head === comment.head) return false;
  if (isOutdone(writer, comment, live)) return false;
  const done = await foldComment(api, there);
  if (!done) api.host.log.notice("this forge or token cannot fold comments away: the one that stands there is updated");
  return done;
}

/** Writes over what stands there unless that is newer, and looks again: a run that wrote meanwhile may be older. */
async function replace(
  api: GitHubApi,
  found: OwnComment,
  comment: StickyComment,
  live: string | undefined,
): Promise<CommentResult> {
  const text = composeComment(comment.marker, comment, comment.body);
  const { url } = found;
  let there = found;
  for (let look = 1; ; look++) {
    const writer = writerOf(there.body);
    if (writer !== undefined && isOutdone(writer, comment, live)) {
      api.host.log.notice(`a newer run has reported already: ${url} stays as it is`);
      return { url, action: "stale" };
    }
    if (plainText(there.body) === plainText(text)) return { url, action: look === 1 ? "unchanged" : "updated" };
    if (look > looks) return { url, action: "updated" };
    await editComment(api, there, text);
    there = await readComment(api, there);
  }
}

async function create(api: GitHubApi, comment: StickyComment): Promise<OwnComment> {
  const { octokit, owner, repo } = api;
  const body = composeComment(comment.marker, comment, comment.body);
  for (let attempt = 1; ; attempt++) {
    try {
      const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: comment.number, body });
      return { id: data.id, nodeId: data.node_id, body, url: data.html_url };
    } catch (error) {
      if (!isUnavailable(error) || attempt >= 3) throw error;
      await api.host.sleep(1000 * attempt);
      // A gateway's 502 does not say whether the comment was made: look before asking again.
      const made = (await ownComments(api, comment.number, comment.marker)).at(-1);
      if (made !== undefined) return made;
    }
  }
}
