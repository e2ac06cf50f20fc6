import { UserError } from "../lib/errors.ts";
import { TransientError } from "./faults.ts";
import { type HttpAnswer, transientStatus } from "./http-client.ts";
import type { NameNode } from "./webhdfs-calls.ts";

/** What Hadoop says went wrong, with the name of its Java class. */
interface RemoteException {
  readonly exception: string;
  readonly message: string;
}

const busy = ["SafeModeException", "RetriableException", "ServerTooBusyException"];
const quota = /QuotaExceededException$/;
const denied = ["AccessControlException", "SecurityException", "AuthorizationException", "AuthenticationException"];

/** The error behind an answer that is not a success; undefined where it says that there is no such file. */
export async function hadoopError(node: NameNode, answer: HttpAnswer, doing: string): Promise<Error | undefined> {
  const { status } = answer;
  const said = remoteException(node, await node.client.text(answer, 1 << 20));
  const what = `cannot ${doing}`;
  // A name node or a data node: whoever asks says what it was about.
  const server = new URL(answer.url).origin;
  const say = (problem: string, fix?: string): UserError =>
    new UserError(`${what}: ${problem}`, {
      where: { file: node.remote.origin },
      ...(fix === undefined ? {} : { fix }),
    });
  if (said === undefined) {
    const transient = transientStatus(answer, server);
    if (transient !== undefined) return transient;
    if (status === 401) return say(`the server asks for a login (401), got ${node.asker}`, logins);
    if (status === 403) return say(`access is denied (403), to ${node.asker}`, logins);
    return say(
      `it answers ${status} and not in the words of WebHDFS`,
      "Check that the port is the one of its web address.",
    );
  }
  const { exception, message } = said;
  if (exception === "FileNotFoundException" || message.includes("(is not a directory)")) return undefined;
  if (exception === "ParentNotDirectoryException") return undefined;
  if (busy.includes(exception) || message.includes("could only be written to")) {
    return new TransientError(`${server}: ${message} (${exception})`, { slowDown: true });
  }
  if (exception === "StandbyException") {
    return say("this name node is on standby", "Set the remote's url to the active name node.");
  }
  if (exception === "InvalidToken" || message.includes("InvalidToken")) {
    return say(`the token is not valid there, or no more, got ${node.asker}`, "Get a new delegation token.");
  }
  if (denied.includes(exception)) return say(`access is denied to ${node.asker}: ${message}`, logins);
  if (quota.test(exception))
    return say(`the quota is used up: ${message}`, "Free space there, or have the quota raised.");
  return transientStatus(answer, `${server}: ${message}`) ?? say(`${message} (${exception})`);
}

const logins = "Set user, or token, of the remote to one that may (kerberos is not supported).";

function remoteException(node: NameNode, text: string): RemoteException | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const found = field(parsed, "RemoteException");
  const exception = field(found, "exception");
  const message = field(found, "message");
  if (typeof exception !== "string") return undefined;
  const first = typeof message === "string" ? (message.split("\n", 1)[0] ?? "") : "";
  const shown = node.secrets.reduce((words, secret) => words.replaceAll(secret, "***"), first);
  return { exception: exception.slice(0, 100), message: shown.replace(/\p{Cc}/gu, " ").slice(0, 300) };
}

/** A member of what a server sent, if it is an object that has it. */
export function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
