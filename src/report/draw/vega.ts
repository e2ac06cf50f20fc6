import type { Loader, LoggerInterface, Spec as VegaSpec } from "vega";
import type { TopLevelSpec } from "vega-lite";
import type { Row, Spec } from "./plot.ts";
import { safeSvg } from "./safe-svg.ts";
import { textWidth } from "./text-width.ts";
import { foreignConfig, type Theme, vegaConfig } from "./theme.ts";

/** What Vega drew, and where in it the plot itself lies. */
export interface Picture {
  /** SVG elements, safe to stand in a page. */
  readonly body: string;
  readonly width: number;
  readonly height: number;
  /** From the left edge to the plot's own. */
  readonly left: number;
}

type Vega = typeof import("vega");
type Runtime = ReturnType<Vega["parse"]>;
type Datasets = Readonly<Record<string, readonly Row[]>>;

interface Engine {
  readonly vega: Vega;
  readonly compile: typeof import("vega-lite")["compile"];
  /** Specifications of ours are few, and each is compiled once. */
  readonly runtimes: Map<string, Runtime>;
}

const mostRuntimes = 64;

let engine: Promise<Engine> | undefined;

/** Loads Vega, once: most runs have no use for it. */
function load(): Promise<Engine> {
  engine ??= (async () => {
    const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
    measureText(vega);
    return { vega, compile, runtimes: new Map() };
  })();
  return engine;
}

/** Draws a specification of ours over data. Throws Vega's own errors. */
export async function render(spec: Spec, data: Datasets, theme: Theme): Promise<Picture> {
  const { vega, compile, runtimes } = await load();
  const key = `${theme.name}\n${JSON.stringify(spec)}`;
  let runtime = runtimes.get(key);
  if (runtime === undefined) {
    const lite: unknown = { ...spec, config: vegaConfig(theme) };
    runtime = vega.parse(compile(lite as TopLevelSpec, { logger: quietLogger([]) }).spec);
    if (runtimes.size >= mostRuntimes) runtimes.delete([...runtimes.keys()][0] ?? "");
    runtimes.set(key, runtime);
  }
  const { svg, left } = await draw(vega, runtime, data);
  return pictureOf(svg, left);
}

/** Vega's SVG of a whole specification that somebody else wrote: Vega-Lite, or Vega where its `$schema` says so. */
export async function renderForeign(spec: Spec, theme: Theme): Promise<string> {
  const { vega, compile } = await load();
  const isVega = /\/schema\/vega\/v\d/.test(String(spec["$schema"] ?? ""));
  const whole: unknown = { ...spec, config: { ...foreignConfig(theme), ...Object(spec["config"]) } };
  const full = isVega ? (whole as VegaSpec) : compile(whole as TopLevelSpec, { logger: quietLogger([]) }).spec;
  return (await draw(vega, vega.parse(full), {})).svg;
}

/** What Vega wrote, made safe for a page. */
export function pictureOf(svg: string, left = 0): Picture {
  const [, width = "0", height = "0"] = /^<svg [^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { body: safeSvg(svg), width: Number(width), height: Number(height), left };
}

async function draw(vega: Vega, runtime: Runtime, data: Datasets): Promise<{ svg: string; left: number }> {
  const complaints: string[] = [];
  const logger = quietLogger(complaints);
  const view = new vega.View(runtime, { renderer: "none", loader: denyingLoader(complaints), logger });
  try {
    // Vega writes into the rows that it is given: it gets copies.
    for (const [name, rows] of Object.entries(data))
      view.insert(
        name,
        rows.map((row) => ({ ...row })),
      );
    await view.runAsync();
    const svg = await view.toSVG();
    if (complaints[0] !== undefined) throw new Error(complaints[0]);
    return { svg, left: view.origin()[0] };
  } catch (error) {
    // What Vega stumbles over may come of what was refused before.
    throw complaints[0] === undefined ? error : new Error(complaints[0]);
  } finally {
    view.finalize();
  }
}

/** Every address is refused, whether of a file, a server, a link or an image, and ends the drawing. */
function denyingLoader(errors: string[]): Loader {
  const why = "it names a file, a server or a link, and a drawing may have none";
  const refuse = async (): Promise<never> => {
    errors.push(why);
    throw new Error(why);
  };
  // Of a mark's own address Vega expects an answer: this one leads nowhere.
  const sanitize = async (): Promise<{ href: string }> => {
    errors.push(why);
    return { href: "" };
  };
  return { load: refuse, sanitize, http: refuse, file: refuse };
}

/** Warnings are not for the job's log, since they quote what strangers wrote; errors are kept for who asked. */
function quietLogger(errors: string[]): LoggerInterface {
  const logger = {
    level: (given?: number) => (given === undefined ? 0 : logger),
    error: (...said: readonly unknown[]) => {
      errors.push(said.map((one) => (one instanceof Error ? one.message : String(one))).join(" "));
      return logger;
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  } as LoggerInterface;
  return logger;
}

/** Without a canvas Vega takes each character for 0.8 of the font's size, and leaves wide gaps. */
function measureText(vega: object): void {
  const { textMetrics } = vega as {
    textMetrics: { width: (item: { fontSize?: number; limit?: number }, text: unknown) => number };
  };
  textMetrics.width = ({ fontSize = 11, limit = 0 }, text) => {
    const width = textWidth(String(text ?? ""), fontSize);
    return limit > 0 ? Math.min(limit, width) : width;
  };
}
