import { drawFigure } from "../draw/draw.ts";
import { type Drawings, type Drawn, figureKey } from "../draw/drawing.ts";
import { charted, historyNames } from "./charts.ts";
import type { Dashboard, DashboardModel } from "./dashboard.ts";
import type { SitePage } from "./frame.ts";
import { historyFigure } from "./history-figure.ts";
import { indexPage } from "./index-page.ts";
import { type MetricHistory, metricHistories } from "./metrics.ts";
import { modelPage } from "./model-page.ts";
import { runPage } from "./run-page.ts";

/** The site, page by page, so that no more than one is held. */
export async function* sitePages(dashboard: Dashboard): AsyncGenerator<SitePage> {
  yield indexPage(dashboard);
  for (const model of dashboard.models) {
    const histories = metricHistories(model);
    yield modelPage(dashboard, model, histories, await drawHistories(model, histories));
    for (const run of model.runs) yield await runPage(dashboard, model, run);
  }
}

async function drawHistories(model: DashboardModel, histories: readonly MetricHistory[]): Promise<Drawings> {
  const drawings = new Map<string, Drawn>();
  for (const history of charted(histories)) {
    const figure = historyFigure(model, history);
    drawings.set(figureKey(model.name, figure.id), await drawFigure(figure, { names: historyNames, theme: "page" }));
  }
  return drawings;
}
