import type { GitHubApi } from "./api.ts";
import type { Writer } from "./comment-order.ts";
import { isOutdone } from "./comment-order.ts";
import { composeComment, plainText, withRemark, writerOf } from "./comment-text.ts";
import { maxCommentBody, writing } from "./comments.ts";
import { editComment, ownComments } from "./own-comments.ts";
import { liveHead } from "./pulls.ts";

/** What is done to the report comments of a pull request that are about an earlier commit. */
interface Standing extends Writer {
  readonly number: number;
  /** What all of their markers begin with. */
  readonly begins: string;
  /** Markdown, given the head that a comment is about: a remark above its report, or all that it says from now on. */
  readonly say: (earlier: string) => string;
  readonly as: "remark" | "report";
}

/**
 * Sees to it that no comment passes for one about this head which is not: each of this author's report comments about an
 * earlier head says so. Nothing is done where this head is not the pull request's any more, or a newer run has spoken.
 * Returns the addresses of the comments that were changed.
 */
export async function amendStanding(api: GitHubApi, standing: Standing): Promise<string[]> {
  return api.ask({ ...writing, doing: "mark the report of an earlier commit" }, async () => {
    const own = await ownComments(api, standing.number, standing.begins);
    const earlier = own.flatMap((comment) => {
      const writer = writerOf(comment.body);
      return writer === undefined || writer.head === standing.head ? [] : [{ comment, writer }];
    });
    if (earlier.length === 0) return [];
    const live = await liveHead(api, standing.number);
    if (live !== undefined && live !== standing.head) return [];
    const changed: string[] = [];
    for (const { comment, writer } of earlier) {
      if (isOutdone(writer, standing, live)) continue;
      const text = standing.say(writer.head);
      const marker = plainText(comment.body).split("\n", 1)[0] ?? "";
      const remarked = withRemark(comment.body, text);
      // A report that fills its comment has no room for the remark, and gives way to it.
      const isReport = standing.as === "report" || remarked.length > maxCommentBody + 1000;
      const body = isReport ? composeComment(marker, standing, text) : remarked;
      if (plainText(comment.body) === plainText(body)) continue;
      await editComment(api, comment, body);
      changed.push(comment.url);
    }
    return changed;
  });
}
