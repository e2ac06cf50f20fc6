import { type LoggerInterface, parse, type Spec, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

/** What one mark shows: the row that it is drawn from. */
export interface Shown {
  readonly mark: string;
  readonly datum: Readonly<Record<string, unknown>>;
  /** From the top of its group. */
  readonly y?: number | undefined;
}

interface Item {
  readonly marktype?: string;
  readonly items?: readonly Item[];
  readonly datum?: Record<string, unknown>;
  readonly opacity?: number;
  readonly y?: number;
}

const quiet = {
  level: () => quiet,
  error: () => quiet,
  warn: () => quiet,
  info: () => quiet,
  debug: () => quiet,
} as unknown as LoggerInterface;

/** The marks that Vega draws of a specification, by the rows behind them. */
export async function sceneOf(spec: unknown, data: Readonly<Record<string, readonly object[]>> = {}): Promise<Shown[]> {
  const view = new View(parse(compile(spec as TopLevelSpec, { logger: quiet }).spec as Spec), {
    renderer: "none",
    logger: quiet,
  });
  for (const [name, rows] of Object.entries(data))
    view.insert(
      name,
      rows.map((row) => ({ ...row })),
    );
  await view.runAsync();
  const shown: Shown[] = [];
  const visit = (item: Item, mark: string): void => {
    if (mark !== "" && item.datum !== undefined && item.opacity !== 0)
      shown.push({ mark, datum: item.datum, y: item.y });
    for (const one of item.items ?? []) visit(one, item.marktype ?? (one.marktype === undefined ? mark : ""));
  };
  visit((view.scenegraph() as unknown as { root: Item }).root, "");
  view.finalize();
  return shown;
}
