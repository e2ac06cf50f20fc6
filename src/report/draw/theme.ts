import { dark, light, type Palette } from "../palette.ts";

/** `page`: for an HTML page of ours, in its CSS variables, so that a drawing is light or dark as the page is. */
export type ThemeName = "page" | "light" | "dark";

export interface Theme extends Palette {
  readonly name: ThemeName;
  /** Classes and columns, told apart on light and on dark paper, and by those who see no red or green. */
  readonly classes: readonly string[];
}

/** Inter where it is at hand (in images always), else the system's own. */
export const fonts = "Inter, system-ui, sans-serif";

// Each has a contrast of 3 or more with both papers.
const classes = ["#2f81f7", "#cc6a10", "#12957a", "#a65fd6", "#947600", "#0e8fb3", "#d0459b", "#c4512b"];

const page = { ...light };
for (const name of Object.keys(page) as (keyof Palette)[]) page[name] = `var(--${name})`;

export const themes: Readonly<Record<ThemeName, Theme>> = {
  page: { ...page, name: "page", classes },
  light: { ...light, name: "light", classes },
  dark: { ...dark, name: "dark", classes },
};

/** What a class is drawn in: after eight the colours come round again. */
export function classColour(theme: Theme, index: number): string {
  return theme.classes[index % theme.classes.length] ?? theme.new;
}

// 1e−12 is no row of zeros, and where all numbers are the same 5 is not 5.000000.
const isLong = "datum.value != 0 && (abs(datum.value) < 1e-4 || abs(datum.value) >= 1e7)";
const isPadded = "length(datum.label) > 7 && indexof(datum.label, '.') > 0";

/** What a template that somebody else wrote is drawn with, as far as it says nothing itself. */
export function foreignConfig(theme: Theme): object {
  const words = { labelColor: theme.soft, titleColor: theme.ink, titleFontWeight: 500 };
  return {
    background: null,
    font: fonts,
    view: { stroke: null },
    title: { color: theme.ink, fontWeight: 500, anchor: "start" },
    axis: { ...words, gridColor: theme.line, domainColor: theme.main, tickColor: theme.main },
    legend: words,
    header: words,
    mark: { color: theme.new },
    range: { category: [theme.new, theme.main, ...theme.classes.slice(1)] },
  };
}

/** What Vega draws around the marks, with no text of anybody's in it. */
export function vegaConfig(theme: Theme): object {
  const quiet = { aria: false, domain: false, ticks: false, title: null };
  return {
    background: null,
    padding: 0,
    font: fonts,
    view: { stroke: null },
    axis: {
      ...quiet,
      grid: true,
      gridColor: theme.line,
      gridOpacity: 0.7,
      labelColor: theme.soft,
      labelFontSize: 11,
      labelPadding: 6,
      labelLimit: 150,
      labelExpr: `!isNumber(datum.value) ? datum.label : ${isLong} ? format(datum.value, '.6~e') : ${isPadded} ? format(datum.value, '.9~r') : datum.label`,
    },
    axisX: { grid: false, domain: true, domainColor: theme.main, tickCount: 6, labelFlush: false },
    axisY: { tickCount: 5 },
  };
}
