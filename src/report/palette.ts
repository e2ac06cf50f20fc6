/** The house's colours, light and dark, for pages and drawings alike; told apart by those who see no red or green too. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly paper: string;
  readonly panel: string;
  readonly fail: string;
  readonly warn: string;
  readonly pass: string;
  readonly calm: string;
  /** The candidate's side, and links. */
  readonly new: string;
  /** The baseline's side. */
  readonly main: string;
  /** Red, green and blue of a matrix's fullest cell: `rgb(var(--heat)/0.5)`. */
  readonly heat: string;
}

export const light: Palette = {
  ink: "#1f2328",
  soft: "#59636e",
  line: "#d1d9e0",
  paper: "#ffffff",
  panel: "#f6f8fa",
  fail: "#c21c2c",
  warn: "#8a5b00",
  pass: "#1a7437",
  calm: "#59636e",
  new: "#0969da",
  main: "#7b848e",
  heat: "9 105 218",
};

export const dark: Palette = {
  ink: "#e6edf3",
  soft: "#9aa3ad",
  line: "#3d444d",
  paper: "#0d1117",
  panel: "#161c24",
  fail: "#ff7b72",
  warn: "#d9a029",
  pass: "#46c259",
  calm: "#9aa3ad",
  new: "#58a6ff",
  main: "#8b949e",
  heat: "88 166 255",
};

/** A palette as CSS variables. */
export function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(" ");
}
