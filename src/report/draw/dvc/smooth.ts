type Point = [number, number];

/** The share of the points that a place of a smooth curve looks at: DVC's slider, left where a picture is of use. */
const bandwidth = 0.2;
/** Curves are fitted at so many places at most: they are as many pixels wide. */
const mostPlaces = 400;

/**
 * A curve by local regression: at each place the line through its nearest points, weighted by the tricube of how far they are
 * (W. S. Cleveland, Robust Locally Weighted Regression and Smoothing Scatterplots, JASA 74, 1979; without the robust steps).
 * `points` in the order of x; the same x twice is one point, their mean.
 */
export function smoothed(points: readonly Point[]): Point[] {
  const single = means(points);
  const near = Math.max(2, Math.floor(bandwidth * single.length));
  if (single.length < 3) return single;
  const step = Math.max(1, single.length / mostPlaces);
  const places: Point[] = [];
  let from = 0;
  for (let at = 0; at < single.length; at += step) {
    const x = single[Math.floor(at)]?.[0] ?? 0;
    // The window of the nearest points moves on with x.
    while (from + near < single.length && distance(single, from + near, x) < distance(single, from, x)) from++;
    places.push([x, lineAt(single.slice(from, from + near), x)]);
  }
  return places;
}

function distance(points: readonly Point[], at: number, x: number): number {
  return Math.abs((points[at]?.[0] ?? 0) - x);
}

function lineAt(points: readonly Point[], x: number): number {
  const reach = Math.max(...points.map(([one]) => Math.abs(one - x))) * (1 + 1e-9);
  let [sum, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (const [one, y] of points) {
    const far = reach === 0 ? 0 : Math.abs(one - x) / reach;
    // The farthest would weigh nothing, and of two points both are needed.
    const weight = Math.max((1 - far ** 3) ** 3, 1e-6);
    const dx = one - x;
    sum += weight;
    sx += weight * dx;
    sy += weight * y;
    sxx += weight * dx * dx;
    sxy += weight * dx * y;
  }
  const det = sum * sxx - sx * sx;
  return Math.abs(det) < 1e-12 * sum * sxx || det === 0 ? sy / sum : (sxx * sy - sx * sxy) / det;
}

function means(points: readonly Point[]): Point[] {
  const found: Point[] = [];
  let same = 1;
  for (const [x, y] of points) {
    const last = found.at(-1);
    if (last === undefined || last[0] !== x) {
      found.push([x, y]);
      same = 1;
    } else {
      same++;
      last[1] += (y - last[1]) / same;
    }
  }
  return found;
}
