import { once } from "node:events";
import { connect, createServer, type Server } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { parseOptions } from "../../scripts/bench/data-options.ts";
import { startProxy } from "../../scripts/bench/data-servers.ts";
import { sets } from "../../scripts/bench/data-sets.ts";
import { judge, median, pairedRatio, table } from "../../scripts/bench/table.ts";

const sample = (seconds: number, peak = 100e6) => ({ seconds, cpu: seconds / 2, peak });

it("takes the median, of an even number the mean of the two in the middle", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

it("pairs the rounds, so that a slow round does not count against one tool", () => {
  expect(pairedRatio([sample(1), sample(10), sample(1)], [sample(2), sample(20), sample(2)])).toBe(0.5);
});

it("says what was missed, and takes no figure for a missed one", () => {
  const row = { data: "d", tool: "t", samples: [sample(2, 400e6), sample(3), sample(1)] };
  expect(judge(row, undefined, {})).toEqual({
    cells: ["d", "t", "2.00", "1.00–3.00", "1.00", "400", "", ""],
    missed: false,
  });
  expect(judge(row, [sample(3), sample(3), sample(3)], { ratio: 1, seconds: 2, peak: 300e6 })).toMatchObject({
    cells: ["d", "t", "2.00", "1.00–3.00", "1.00", "400", "1.50", "ratio ≤ 1 MISSED, ≤ 2 s, ≤ 300 MB MISSED"],
    missed: true,
  });
  expect(judge(row, [], { ratio: 1 }).missed).toBe(true);
});

it("prints a table that Markdown reads", () => {
  const lines = table([judge({ data: "1 × 1 GiB", tool: "s5cmd", samples: [sample(1)] }, [sample(2)], {})]).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[2]?.split("|").map((cell) => cell.trim())).toContain("2.00");
});

it("leaves the slow parts out unless they are asked for", () => {
  expect([...(parseOptions([])?.parts ?? [])]).toEqual(["small", "large", "mix", "latency", "second"]);
  expect([...(parseOptions(["--only", "large", "--scale"])?.parts ?? [])]).toEqual(["large", "scale"]);
  expect(parseOptions(["--tools", "dvc", "--entries", "5,6"])).toMatchObject({
    tools: ["modelgate", "dvc"],
    entries: [5, 6],
  });
  expect(parseOptions(["--help"])).toBeUndefined();
});

it.each([
  [["--only", "smal"], 'there is no "smal"'],
  [["--runs", "0"], '"0" is not a whole number above 0'],
  [["--run", "3"], "--run"],
])("refuses %j", (argv, said) => {
  expect(() => parseOptions(argv)).toThrow(said);
});

it("mixes sizes that sum to 2 GiB, in as many files as it says", () => {
  const { groups, title } = sets.mix;
  expect(groups.reduce((sum, { count, size }) => sum + count * size, 0)).toBe(2 ** 31);
  expect(title).toContain(groups.reduce((sum, { count }) => sum + count, 0).toLocaleString("en-US"));
});

it("passes bytes on in order, late by the round trip, and by one more on a new connection", async () => {
  const echo = createServer((socket) => socket.pipe(socket));
  onTestFinished(() => void echo.close());
  const proxy = await startProxy({ endpoint: `http://127.0.0.1:${await portOf(echo)}`, stop: async () => {} }, 60);
  onTestFinished(() => proxy.stop());
  const socket = connect(Number(new URL(proxy.endpoint).port), "127.0.0.1");
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at * 7));
  const started = performance.now();
  socket.end(bytes);
  let first: number | undefined;
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => {
    first ??= performance.now() - started;
    chunks.push(chunk);
  });
  await once(socket, "end");
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  expect(first).toBeGreaterThan(118);
});

async function portOf(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
