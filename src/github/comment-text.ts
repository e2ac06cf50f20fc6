import type { Writer } from "./comment-order.ts";

/**
 * A report comment's hidden lines. The first is its marker, by which it is found; the second says who wrote it; then, until
 * that is rewritten, what has to be known before reading on.
 */
const hiddenRun =
  /^<!--[^\n]*-->\n<!-- modelgate-run id=(\d{1,20}) attempt=(\d{1,9}) head=([0-9a-f]{0,64}) -->(?:\n|$)/;
const remark = /^<!-- modelgate-remark -->\n[\s\S]*?\n<!-- \/modelgate-remark -->\n\n/;

/** The whole comment: hidden lines, then the body. */
export function composeComment(marker: string, { run, head }: Writer, body: string): string {
  const id = /^\d+$/.test(run.id) ? run.id : "0";
  const rest = body.replaceAll(marker, "").trim();
  return `${marker}\n<!-- modelgate-run id=${id} attempt=${run.attempt} head=${head} -->\n${rest}`;
}

/** Who wrote a comment; undefined where its second line does not say. */
export function writerOf(comment: string): Writer | undefined {
  const match = hiddenRun.exec(plainText(comment));
  if (match === null) return undefined;
  return { run: { id: match[1] ?? "0", attempt: Number(match[2]) }, head: match[3] ?? "" };
}

/** The comment with a remark above its report, in the place of an earlier one. Whose report it is stays as it was. */
export function withRemark(comment: string, text: string): string {
  const plain = plainText(comment);
  const hidden = hiddenRun.exec(plain)?.[0] ?? "";
  const report = plain.slice(hidden.length).replace(remark, "");
  return `${hidden.trimEnd()}\n<!-- modelgate-remark -->\n${text}\n<!-- /modelgate-remark -->\n\n${report}`;
}

/** A comment as it was sent: GitHub stores the line ends of a browser's form. */
export function plainText(comment: string): string {
  return comment.replaceAll("\r\n", "\n").trim();
}
