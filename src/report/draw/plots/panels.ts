import type { Spec } from "../plot.ts";
import type { Theme } from "../theme.ts";

interface Panels {
  /** The field by which rows belong to a panel, and its title. */
  readonly field: string;
  /** Side and label of a cell, in pixels. */
  readonly cell: number;
  readonly areBeside: boolean;
  /** Axes of names, and what is drawn in the cells. */
  readonly axes: (labels: Spec) => { readonly x: object; readonly y: object };
  readonly layer: readonly Spec[];
}

/** Matrices of square cells, one for each panel, all with axes of their own. */
export function panelsSpec(theme: Theme, { field, cell, areBeside, axes, layer }: Panels): Spec {
  const labelFontSize = Math.max(8, Math.min(12, cell - 1));
  return {
    data: { name: "rows" },
    columns: areBeside ? 2 : 1,
    spacing: 28,
    facet: {
      field,
      type: "nominal",
      sort: null,
      header: { title: null, labelColor: theme.ink, labelFontSize: 12, labelPadding: 4, labelAnchor: "middle" },
    },
    resolve: { axis: { x: "independent", y: "independent" } },
    spec: {
      width: { step: cell },
      height: { step: cell },
      encoding: axes({ labelFontSize, labelColor: theme.ink, labelLimit: 90, grid: false }),
      layer,
    },
  };
}
