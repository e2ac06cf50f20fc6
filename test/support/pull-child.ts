// A process of its own that pulls all pins of a repository: `node pull-child.ts ROOT`. It says `go` when it begins, and
// at the end one line of JSON: how many objects it fetched, or the error as a person would read it.
import { openData } from "../../src/data/context.ts";
import { findPins } from "../../src/data/sources/dvc.ts";
import { pullPins } from "../../src/data/transfer.ts";
import { formatError } from "../../src/lib/errors.ts";
import { testHost } from "./host.ts";

const root = process.argv[2] ?? "";
process.stdout.write("go\n");
try {
  const ctx = await openData(testHost({ cwd: root }), { root });
  const { transferred } = await pullPins(ctx, await findPins(ctx.host, root));
  process.stdout.write(`${JSON.stringify({ transferred })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ error: formatError(error) })}\n`);
}
